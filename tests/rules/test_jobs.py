"""The steps of a job are one table."""

from itertools import product

import pytest

from fieldwork.rules.jobs import NEXT_STATES, OPEN_STATES, STATE_LABELS, JobState, part_done, require_step
from tests.refusing import refused


@pytest.mark.parametrize(("state", "wanted"), list(product(JobState, JobState)))
def test_only_the_steps_of_the_table_are_allowed(state: JobState, wanted: JobState) -> None:
    if wanted in NEXT_STATES[state]:
        require_step(state, wanted)
        return
    with refused("JOB_STEP_FORBIDDEN", STATE_LABELS[state]):
        require_step(state, wanted)


def test_every_state_is_reached_and_what_ended_stays() -> None:
    assert {JobState.WAITING}.union(*NEXT_STATES.values()) == set(JobState)
    assert {JobState.WAITING, JobState.RUNNING} == OPEN_STATES


def test_progress_is_a_part_of_one() -> None:
    assert [part_done(0, 0), part_done(1, 2), part_done(9, 2)] == [0.0, 0.5, 1.0]
