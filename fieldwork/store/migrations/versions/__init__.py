"""One module per revision, one function per table."""
