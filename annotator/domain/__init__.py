"""The frozen facts of a fact-check: standard library only, no input, no output."""
