"""The demonstration: the whole rotation of 2022 carried through the services, on real villages and synthetic people."""

from fieldwork.services.demo.files import demo_files, export_demo
from fieldwork.services.demo.people import employ_missing
from fieldwork.services.demo.rotation import DEMO_SEED, DEMO_TODAY, DemoResult, run_demo

__all__ = ["DEMO_SEED", "DEMO_TODAY", "DemoResult", "demo_files", "employ_missing", "export_demo", "run_demo"]
