"""Tests of the sampling core: laws by enumeration and exact arithmetic, golden numbers with their origin."""
