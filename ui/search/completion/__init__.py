"""What is proposed under the search box while a search is typed."""
