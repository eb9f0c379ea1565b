"""Small databases as each earlier version of the schema left them."""
