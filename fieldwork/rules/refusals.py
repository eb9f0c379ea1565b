"""Refusals: what a service or a reader answers when it may not or cannot do what was asked.

A refusal carries a stable code and fields; the sentence for the person comes from `fieldwork.messages`.
"""

from fieldwork.messages import sentence


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a defect
    """Something asked for was refused, and nothing was changed."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.fields = fields
        self.addition = ""
        """A further sentence: what somebody else did before."""

    @property
    def sentence(self) -> str:
        """The Chinese sentence that says where, what was expected and what to do."""
        return sentence(self.code, **self.fields) + self.addition

    def __str__(self) -> str:
        return self.sentence


class InputRefusal(Refusal):
    """A file or value from outside cannot be read as what it should be. The command line ends with exit code 2."""


class PermissionRefusal(Refusal):
    """The actor may not do this."""


class StateRefusal(Refusal):
    """The rule of a state table or a count forbids this now; the sentence says what is allowed next."""
