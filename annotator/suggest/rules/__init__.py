"""The rules of attribution, one to a module."""
