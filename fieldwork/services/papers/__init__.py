"""Printed papers, one module each: what stands on them, from a stated entry of the ledger."""
