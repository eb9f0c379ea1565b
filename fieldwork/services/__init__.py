"""One function per user intention: one transaction, one permission, one ledger entry."""
