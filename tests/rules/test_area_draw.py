"""The draw of areas: nothing is promised before frame and sample size are settled, and nothing is drawn twice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwork.rules.area_draw import (
    AreaDrawFacts,
    AreaDrawState,
    area_draw_state,
    may_rehearse,
    require_not_asked,
    require_ready,
    require_unsettled,
    require_voidable,
)
from fieldwork.rules.refusals import Refusal

READY = AreaDrawFacts(has_frame=True, is_size_approved=True)
FACTS = st.builds(
    AreaDrawFacts,
    has_frame=st.booleans(),
    n_stopping=st.integers(0, 2),
    is_size_approved=st.booleans(),
    is_committed=st.booleans(),
    is_void_asked=st.booleans(),
    is_settled=st.booleans(),
    has_listing=st.booleans(),
)


@pytest.mark.parametrize(
    ("change", "code", "state"),
    [
        ({"has_frame": False}, "FRAME_NOT_YET", AreaDrawState.NO_FRAME),
        ({"n_stopping": 2}, "FRAME_HAS_ERRORS", AreaDrawState.OPEN_FINDINGS),
        ({"is_size_approved": False}, "AREA_SIZE_NOT_APPROVED", AreaDrawState.NO_SIZE),
        ({"is_committed": True}, "COMMITMENT_EXISTS", AreaDrawState.COMMITTED),
        ({"is_settled": True}, "AREAS_ARE_SETTLED", AreaDrawState.SETTLED),
        ({"has_listing": True}, "AREA_LISTING_HAS_BEGUN", AreaDrawState.READY),
    ],
)
def test_a_commitment_waits_for_frame_and_size_and_is_made_once(
    change: dict[str, bool], code: str, state: AreaDrawState
) -> None:
    facts = replace(READY, **change)
    assert area_draw_state(facts) is state
    with pytest.raises(Refusal) as refused:
        require_ready(facts, label="areas")
    assert refused.value.code == code


def test_with_frame_and_size_the_event_may_be_named() -> None:
    assert area_draw_state(READY) is AreaDrawState.READY
    require_ready(READY, label="areas")


@given(FACTS)
def test_a_rehearsal_never_takes_the_place_of_areas_in_earnest(facts: AreaDrawFacts) -> None:
    if may_rehearse(facts):
        require_unsettled(facts)
        assert area_draw_state(facts) in (AreaDrawState.READY, AreaDrawState.NO_SIZE)


@given(FACTS)
def test_what_may_be_void_is_promised_not_drawn_and_not_asked_for_yet(facts: AreaDrawFacts) -> None:
    if area_draw_state(facts) is AreaDrawState.COMMITTED:
        require_voidable(facts)
        return
    with pytest.raises(Refusal) as refused:
        require_voidable(facts)
    assert refused.value.code in {"AREAS_ARE_SETTLED", "COMMITMENT_NOT_YET", "COMMITMENT_VOID_ASKED"}


def test_nothing_is_drawn_while_somebody_wants_the_commitment_void() -> None:
    waiting = replace(READY, is_committed=True, is_void_asked=True)
    assert area_draw_state(waiting) is AreaDrawState.VOID_ASKED
    with pytest.raises(Refusal) as refused:
        require_not_asked(waiting)
    assert refused.value.code == "COMMITMENT_VOID_ASKED"
    require_not_asked(replace(waiting, is_void_asked=False))
