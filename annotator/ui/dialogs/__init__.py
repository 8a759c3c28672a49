"""Windows that open on request: export, paste, preferences, the palette and the sheet of keys."""
