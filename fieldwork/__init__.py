"""The field side of the survey: rules, store, exchange, services, pages, HTTP interface and command line."""
