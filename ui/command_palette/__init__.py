"""The command palette: every action, paper, view, collection, researcher, tag and saved search, by typing."""
