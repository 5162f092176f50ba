"""Code repositories: finding their links in a text, and telling two spellings of one apart from two repositories."""
