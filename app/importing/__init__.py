"""From a text to papers in the library: read -> match -> plan -> apply, the one way in for dialog, drop, paste and CLI."""
