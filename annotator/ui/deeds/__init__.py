"""What each action does: one short function an action, called with the `Hands` of the window."""
