"""Pure decisions of the field work: codes, plan, states, schedules, permissions. No file, no clock, no database."""
