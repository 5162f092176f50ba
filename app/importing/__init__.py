"""From a text to papers in the library: read -> match -> plan -> apply, for dialog, drop, paste and CLI alike."""
