"""Qt models over the values of the floors below."""
