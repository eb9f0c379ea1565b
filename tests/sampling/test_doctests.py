"""The examples in the docstrings are true."""

import doctest
import importlib
import pkgutil

import pytest

import sampling

MODULES = [module.name for module in pkgutil.walk_packages(sampling.__path__, "sampling.")]


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_a_module_hold(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module, extraglobs={"np": importlib.import_module("numpy")}).failed == 0
