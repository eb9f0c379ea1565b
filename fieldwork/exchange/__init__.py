"""What comes in and goes out: lists as CSV and Excel, records as JSON. Nothing is written by halves."""
