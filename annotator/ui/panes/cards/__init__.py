"""The claim cards: a list that paints thousands, and one editor that opens in place."""
