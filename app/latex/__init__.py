"""LaTeX in titles and abstracts, made readable for display; what is stored stays as the source has it."""

from app.latex.typesetting import to_readable

__all__ = ["to_readable"]
