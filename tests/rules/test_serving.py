"""Other machines are served only with accounts, under known names, and with TLS that somebody vouches for."""

from dataclasses import replace

import pytest

from fieldwork.rules.serving import Serving, as_in_address, host_names, is_loopback, require_name, require_servable
from tests.refusing import refused

OFFICE = Serving(
    host="0.0.0.0",  # noqa: S104 - the case that is examined
    names=("192.168.1.20",),
    is_demo=False,
    has_accounts=True,
    has_certificate=True,
    is_behind_proxy=False,
)


def test_this_machine_alone_is_always_served() -> None:
    for host in ("127.0.0.1", "localhost", "::1"):
        nothing = replace(OFFICE, host=host, names=(), has_accounts=False, has_certificate=False, is_demo=True)
        require_servable(nothing)
        assert is_loopback(host)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"is_demo": True}, "SERVE_DEMO_ONLY_HERE"),
        ({"has_accounts": False}, "SERVE_NEEDS_ACCOUNTS"),
        ({"has_certificate": False}, "SERVE_NEEDS_CERTIFICATE"),
        ({"has_certificate": False, "host": "10.0.0.5"}, "SERVE_NEEDS_CERTIFICATE"),
        ({"names": ()}, "SERVE_NEEDS_NAMES"),
        ({"is_behind_proxy": True, "host": "127.0.0.1", "names": ()}, "SERVE_NEEDS_NAMES"),
        ({"is_behind_proxy": True, "host": "127.0.0.1", "has_accounts": False}, "SERVE_NEEDS_ACCOUNTS"),
    ],
)
def test_others_are_not_served_without(changes: dict[str, object], code: str) -> None:
    require_servable(OFFICE)
    with refused(code):
        require_servable(replace(OFFICE, **changes))  # type: ignore[arg-type]


def test_a_proxy_takes_the_place_of_a_certificate() -> None:
    require_servable(replace(OFFICE, host="127.0.0.1", has_certificate=False, is_behind_proxy=True))
    require_servable(replace(OFFICE, host="10.0.0.5", names=()))


def test_the_names_of_the_gate_are_those_of_an_address_line() -> None:
    assert host_names("0.0.0.0", ["FD00::1", "Zhuhu.Local"])[3:] == ("[fd00::1]", "zhuhu.local")  # noqa: S104
    assert host_names("10.0.0.5", [])[3:] == ("10.0.0.5",)
    assert host_names("127.0.0.1", []) == ("127.0.0.1", "localhost", "[::1]")
    assert as_in_address("[::1]") == "[::1]"


def test_names_are_addresses_or_host_names() -> None:
    assert [require_name(name) for name in ("10.0.0.5", "FD00::1", "Zhuhu.Local")] == [
        "10.0.0.5",
        "fd00::1",
        "zhuhu.local",
    ]
    with refused("CERTIFICATE_NAME_WRONG", "a_b"):
        require_name("a_b")
