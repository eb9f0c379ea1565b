"""The HTTP interface and the gate before everything."""
