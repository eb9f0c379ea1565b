"""A line between browser and server that can be cut and joined again, while both live on."""

import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field


@dataclass
class Line:
    """Passes bytes on between a port of its own and the server's; ``cut`` ends every connection and takes no more."""

    server_port: int
    _ends: list[socket.socket] = field(default_factory=list)
    _is_cut: bool = False

    def __post_init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._take, daemon=True).start()

    @property
    def address(self) -> str:
        """Where the browser finds the server."""
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def cut(self) -> None:
        """End every connection; whoever tries anew finds nobody."""
        self._is_cut = True
        for end in self._ends:
            _close(end)
        self._ends.clear()

    def join(self) -> None:
        """Let connections through again."""
        self._is_cut = False

    def close(self) -> None:
        """End for good."""
        self.cut()
        _close(self._listening)

    def _take(self) -> None:
        with suppress(OSError):
            while True:
                browser, _ = self._listening.accept()
                if self._is_cut:
                    _close(browser)
                    continue
                server = socket.create_connection(("127.0.0.1", self.server_port))
                self._ends += [browser, server]
                for one, other in ((browser, server), (server, browser)):
                    threading.Thread(target=_pass_on, args=(one, other), daemon=True).start()


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while content := one.recv(65_536):
            other.sendall(content)
    _close(other)


def _close(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
