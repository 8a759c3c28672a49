"""Use cases, jobs and history: what a person can do, without a window."""
