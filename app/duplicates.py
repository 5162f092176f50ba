"""Whether two papers may be the same."""
