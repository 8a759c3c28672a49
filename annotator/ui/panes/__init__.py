"""The panes round the article: library, claims, details, history, and the bars above and below."""
