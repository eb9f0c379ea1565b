"""The worker process: ``python -m fieldwork.services.worker_process``; its order is the first line of its input."""

import json
import signal
import sys
import threading
from typing import TextIO

from fieldwork.services.worker import Order, work


def main(orders: TextIO) -> None:
    """Read the order, then work until the input ends: then the application has ended too."""
    # Ctrl+C in the terminal reaches this process as well: it ends with the application, not before its job.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    line = orders.readline()
    if not line:
        return
    ended = threading.Event()
    threading.Thread(target=wait_for_end, args=(orders, ended), daemon=True).start()
    work(Order(**json.loads(line)), is_wanted=lambda: not ended.is_set())


def wait_for_end(orders: TextIO, ended: threading.Event) -> None:
    """Say so when nothing can come any more."""
    while orders.readline():
        pass
    ended.set()


if __name__ == "__main__":
    main(sys.stdin)
