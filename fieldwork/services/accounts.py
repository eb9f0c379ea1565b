"""The persons of the demonstration: synthetic, one per role and a second statistician, an enumerator per area."""

from collections.abc import Sequence

from fieldwork.rules.permissions import TOWN_DIGITS, Actor, Role

MARK = "（演示）"


def demo_actors(area_ids: Sequence[str] = ()) -> list[Actor]:
    """Return synthetic persons: one per role, a second statistician for what two must do, an enumerator per area.

    Parameters
    ----------
    area_ids
        The areas of the demonstration; the supervisor has their towns, each enumerator one of them. Without areas
        there is one enumerator without an assignment.
    """
    towns = frozenset(ea_id[:TOWN_DIGITS] for ea_id in area_ids)
    office = [
        _person("statistician", "统计人员", Role.STATISTICIAN),
        Actor(account_id="supervisor", name=f"督导员{MARK}", roles=frozenset({Role.SUPERVISOR}), towns=towns),
        _person("auditor", "审计人员", Role.AUDITOR),
        _person("administrator", "管理员", Role.ADMINISTRATOR),
        _person("statistician-2", "统计人员乙", Role.STATISTICIAN),
    ]
    return office + (_enumerators(area_ids) or [_person("enumerator", "辅助调查员", Role.ENUMERATOR)])


def _enumerators(area_ids: Sequence[str]) -> list[Actor]:
    return [
        Actor(
            account_id=f"enumerator-{number:02d}",
            name=f"辅助调查员 {number:02d}{MARK}",
            roles=frozenset({Role.ENUMERATOR}),
            areas=frozenset({ea_id}),
        )
        for number, ea_id in enumerate(area_ids, start=1)
    ]


def _person(account_id: str, title: str, role: Role) -> Actor:
    return Actor(account_id=account_id, name=f"{title}{MARK}", roles=frozenset({role}))
