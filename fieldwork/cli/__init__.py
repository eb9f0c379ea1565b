"""The command line: it parses, calls a service or a pure function, and prints."""
