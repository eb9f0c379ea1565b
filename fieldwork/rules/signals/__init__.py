"""Signals of odd field work: small pure rules over what was recorded. A signal opens a check and accuses nobody."""
