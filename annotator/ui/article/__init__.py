"""The reading surface: the article as a page, with everything that has been recorded of its words."""
