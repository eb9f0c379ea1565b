"""Tables, engine, migrations and queries, one module per noun. A store function never commits."""
