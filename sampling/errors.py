"""Errors for calls that cannot be right. Problems *in data* are findings (`sampling.findings`)."""


class SamplingError(ValueError):
    """A call that cannot be right, with a stable code and the values that say where.

    Parameters
    ----------
    code
        Stable name, upper case; the field layer finds the Chinese sentence by it.
    message
        One English sentence for the statistician who calls the library.
    fields
        Named values (ids and numbers, never personal data) that the sentence needs.
    """

    def __init__(self, code: str, message: str, **fields: object) -> None:
        super().__init__(message)
        self.code = code
        self.fields = fields


class ColumnError(SamplingError):
    """A table lacks a column, or a column holds what it cannot hold."""


class FrameError(SamplingError):
    """The frame cannot be used as asked."""


class DrawError(SamplingError):
    """A draw that cannot be made as asked; nothing was drawn."""


class RecordError(SamplingError):
    """A draw record that is not one, or that was made by another version."""
