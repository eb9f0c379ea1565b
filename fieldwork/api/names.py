"""Under which names the gate lets visitors in, from the settings."""

from fieldwork.api.gate import GateRules
from fieldwork.rules.serving import host_names, is_loopback
from fieldwork.settings import Settings


def gate_rules(settings: Settings) -> GateRules:
    """Return the gate's rules: this machine alone, or also others under the names that the office has set."""
    return GateRules(
        hosts=host_names(settings.host, settings.names),
        is_loopback_only=is_loopback(settings.host) and not settings.behind_proxy,
    )


def allowed_hosts(settings: Settings) -> list[str]:
    """Return the same names as the pages' own server wants them: IPv6 addresses without brackets."""
    return [name.strip("[]") for name in host_names(settings.host, settings.names)]
