"""Filing papers: collections, tags, saved searches, the trash, and papers that may be the same."""
