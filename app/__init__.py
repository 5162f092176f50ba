"""The core of Refshelf: everything the program knows and does, without a screen."""
