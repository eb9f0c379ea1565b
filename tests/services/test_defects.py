"""A defect has one number; the log tells its kinds and places under it, and nothing of what it was about."""

import logging
from collections.abc import Iterator

import pytest

from fieldwork.services.defects import keep_values_out, reference_of, without_values

NAME = "欧阳某某"


def failing() -> Exception:
    """An error that came from another, both with a person's name in their words."""
    try:
        try:
            raise KeyError(NAME)
        except KeyError as first:
            raise ValueError(f"no row for {NAME}") from first
    except ValueError as error:
        return error


@pytest.fixture
def reduced() -> Iterator[None]:
    before = logging.getLogRecordFactory()
    keep_values_out()
    yield
    logging.setLogRecordFactory(before)


def test_a_defect_is_entered_once_under_one_number(caplog: pytest.LogCaptureFixture) -> None:
    error = failing()
    assert reference_of(error) == reference_of(error)
    (record,) = caplog.records
    assert reference_of(error) in record.getMessage()
    assert reference_of(failing()) != reference_of(error)


def test_kinds_and_places_of_the_whole_chain_are_told_and_no_words(caplog: pytest.LogCaptureFixture) -> None:
    told = without_values(failing())
    assert told.startswith("ValueError at tests/services/test_defects.py:")
    assert "; after KeyError at tests/services/test_defects.py:" in told
    assert NAME not in told


def test_an_error_that_leads_back_to_itself_is_told_too() -> None:
    first, second = ValueError(NAME), KeyError(NAME)
    first.__cause__, second.__cause__ = second, first
    assert without_values(first) == "ValueError at an unknown place; after KeyError at an unknown place"


def test_a_logger_of_somebody_else_tells_no_values_either(reduced: None, caplog: pytest.LogCaptureFixture) -> None:
    error = failing()
    logging.getLogger("somebody.else").error("could not keep %s", NAME, exc_info=error)
    assert f"reference {reference_of(error)}" in caplog.text
    assert "ValueError" in caplog.text
    assert NAME not in caplog.text


def test_a_line_without_an_error_stays_as_it_is(reduced: None, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("somebody.else").warning("%d of %d", 1, 2)
    assert caplog.messages == ["1 of 2"]
