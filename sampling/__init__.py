"""The statistics of a household survey's sample rotation, as pure functions.

Nothing here reads a file, a clock, a database or a screen, and nothing is random unless a seed text is given:
whoever has the lists and the records can repeat every number.
"""
