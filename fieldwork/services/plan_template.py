"""The plan that an office starts from: the shipped one, with the names of its parameters in Chinese beside them."""

from fieldwork.messages import SENTENCES, sentence
from fieldwork.resources import data_path
from fieldwork.rules.plan_template import with_names


def sample_plan() -> str:
    """Return the text of the shipped plan."""
    return data_path("plan", "2022.toml").read_text(encoding="utf-8")


def plan_template() -> str:
    """Return the text of the template; as a plan it equals the shipped one."""
    return with_names(
        sample_plan(), head=sentence("PLAN_TEMPLATE_HEAD"), name_of=lambda key: SENTENCES.get(f"PARAMETER.{key}", "")
    )
