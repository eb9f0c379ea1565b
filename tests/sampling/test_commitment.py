"""Commit and reveal: nothing is drawn from a seed that could be known when the lists were fixed."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from sampling.draw import Commitment, SeedEvent, commit, reveal
from sampling.errors import DrawError

EVENT = SeedEvent(name="福利彩票 3D", issue="2022231", happens_on=date(2022, 8, 31), text_form="YYYY-MM-DD 五位数字")
PROMISE = Commitment(
    label=" ｈouseholds",
    stage="households",
    parameters={"reserve_depth": 9},
    list_digests={"440118001001001": "a" * 64},
    event=EVENT,
    committed_at=datetime(2022, 8, 30, 15, 59, tzinfo=UTC),
)


def refused(code: str, call: object) -> dict[str, object]:
    with pytest.raises(DrawError) as caught:
        call()  # type: ignore[operator]
    assert caught.value.code == code
    return caught.value.fields


def test_a_commitment_is_sealed_by_a_digest_over_all_of_it() -> None:
    sealed = commit(PROMISE)
    assert sealed.label == "households"
    assert sealed.digest == sealed.computed_digest()
    assert commit(sealed) == sealed
    others = (
        replace(sealed, stage="areas"),
        replace(sealed, parameters={"reserve_depth": 8}),
        replace(sealed, list_digests={}),
        replace(sealed, event=replace(EVENT, issue="2022232")),
    )
    assert len({sealed.digest, *(other.computed_digest() for other in others)}) == 5
    assert Commitment.from_dict(sealed.to_dict()) == sealed


def test_the_day_counts_in_china_and_the_commitment_must_be_of_an_earlier_one() -> None:
    assert commit(PROMISE).committed_at == PROMISE.committed_at  # 23:59 in China on the eve
    late = replace(PROMISE, committed_at=datetime(2022, 8, 30, 16, 0, tzinfo=UTC))  # 0:00 on the day itself
    assert refused("COMMITMENT_TOO_LATE", lambda: commit(late)) == {
        "committed_on": date(2022, 8, 31),
        "happens_on": date(2022, 8, 31),
    }


def test_a_commitment_needs_lists_a_zone_and_a_label() -> None:
    refused("COMMITMENT_WITHOUT_LIST", lambda: commit(replace(PROMISE, list_digests={})))
    naive = replace(PROMISE, committed_at=datetime(2022, 8, 30))  # noqa: DTZ001 - the refusal is what is tested
    assert refused("TIME_WITHOUT_ZONE", lambda: commit(naive)) == {"field": "committed_at"}
    refused("SEED_TEXT_INVALID", lambda: commit(replace(PROMISE, label="")))


def test_the_seed_is_revealed_on_the_day_of_its_event_and_not_before() -> None:
    sealed = commit(PROMISE)
    on_the_day = datetime(2022, 8, 30, 16, 0, tzinfo=UTC)
    seed = reveal(sealed, seed="2022-08-31 04713 ", source=" 公告 ", revealed_at=on_the_day)
    assert (seed.seed, seed.source, seed.commitment) == ("2022-08-31 04713", "公告", sealed)
    before = datetime(2022, 8, 30, 15, 59, tzinfo=UTC)
    fields = refused("REVEAL_TOO_EARLY", lambda: reveal(sealed, seed="s", source="公告", revealed_at=before))
    assert fields == {"revealed_on": date(2022, 8, 30), "happens_on": date(2022, 8, 31)}
    refused("SEED_SOURCE_MISSING", lambda: reveal(sealed, seed="s", source=" ", revealed_at=on_the_day))
    refused("SEED_TEXT_INVALID", lambda: reveal(sealed, seed=" ", source="公告", revealed_at=on_the_day))
