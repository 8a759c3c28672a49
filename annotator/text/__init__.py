"""Pure functions over text and bytes: decode, normalise, segment, anchor."""
