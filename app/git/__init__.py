"""Clones of repositories, made and read with the git that is on this computer."""
