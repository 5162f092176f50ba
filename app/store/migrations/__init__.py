"""The tables of a library file, a module a version; one that was released is never edited."""
