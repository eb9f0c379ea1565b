"""Who may reach the service: this machine only, or others under names that a certificate or a proxy vouches for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address

from fieldwork.rules.refusals import InputRefusal, StateRefusal

LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
ANY_ADDRESS = frozenset({"0.0.0.0", "::"})  # noqa: S104 - named here to be told apart, not to be listened on
_HOST_NAME = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)(\.(?!-)[A-Za-z0-9-]{1,63}(?<!-))*")


@dataclass(frozen=True, kw_only=True)
class Serving:
    """How the service is to be reached."""

    host: str
    names: tuple[str, ...]
    is_demo: bool
    has_accounts: bool
    has_certificate: bool
    is_behind_proxy: bool

    @property
    def is_for_others(self) -> bool:
        """Whether anybody but this machine can reach it."""
        return self.is_behind_proxy or not is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Tell whether an address is one that only this machine reaches.

    >>> is_loopback("127.0.0.1"), is_loopback("localhost"), is_loopback("0.0.0.0")
    (True, True, False)
    """
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def require_servable(serving: Serving) -> None:
    """Refuse to serve other machines without accounts, without TLS, or with the demonstration.

    Raises
    ------
    StateRefusal
        ``SERVE_DEMO_ONLY_HERE``, ``SERVE_NEEDS_ACCOUNTS``, ``SERVE_NEEDS_CERTIFICATE``, ``SERVE_NEEDS_NAMES``.
    """
    if not serving.is_for_others:
        return
    if serving.is_demo:
        raise StateRefusal("SERVE_DEMO_ONLY_HERE")
    if not serving.has_accounts:
        raise StateRefusal("SERVE_NEEDS_ACCOUNTS", host=serving.host)
    if not (serving.has_certificate or serving.is_behind_proxy):
        name = "192.168.1.20" if serving.host in ANY_ADDRESS else serving.host
        raise StateRefusal("SERVE_NEEDS_CERTIFICATE", host=serving.host, name=name)
    if not serving.names and serving.host in ANY_ADDRESS | set(LOOPBACK_NAMES):
        raise StateRefusal("SERVE_NEEDS_NAMES")


def host_names(host: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return every name that may stand in a browser's address line, as a request's Host header writes it."""
    own = [] if host in ANY_ADDRESS else [host]
    return tuple(dict.fromkeys([*LOOPBACK_NAMES, *(as_in_address(name) for name in [*own, *names])]))


def as_in_address(name: str) -> str:
    """Return a name as an address line writes it: lower case, IPv6 in brackets.

    >>> as_in_address("FD00::1"), as_in_address("Zhuhu.Local")
    ('[fd00::1]', 'zhuhu.local')
    """
    return f"[{name.lower()}]" if ":" in name and not name.startswith("[") else name.lower()


def require_name(name: str) -> str:
    """Return a host name or IP address, or refuse what is neither.

    Raises
    ------
    InputRefusal
        ``CERTIFICATE_NAME_WRONG``.
    """
    try:
        return str(ip_address(name))
    except ValueError:
        if not _HOST_NAME.fullmatch(name):
            raise InputRefusal("CERTIFICATE_NAME_WRONG", value=name) from None
        return name.lower()
