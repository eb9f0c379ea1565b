"""The shipped forms, as pages and the tablet ask for them."""

from fieldwork.exchange.forms import form_names, shipped_form

__all__ = ["form_names", "shipped_form"]
