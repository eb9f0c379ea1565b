"""Streamlit pages: they show and ask; services compute and record."""
