"""The library: one SQLite file with its journal. The only room that speaks SQL."""
