"""LaTeX in titles and abstracts, made readable for display; what is stored stays as the source has it."""

_SIGNS = ("\\", "$", "{", "}", "~", "--", "``", "''")
"""A text without any of these reads the same before and after."""


def to_readable(source: str) -> str:
    r"""The text as a person would read it in print, as far as plain Unicode can show it.

    Accents, symbols, addresses, emphasis, scripts, dashes and quotes are resolved; dollar signs around mathematics
    and braces around groups vanish.  What is unknown (``\framework``, a dollar that is money, an unmatched brace)
    stays as it is typed.  Nothing is ever raised, and the time taken grows with the length alone.
    """
    for sign in _SIGNS:  # a loop, since most texts have none, and a million titles are asked
        if sign in source:
            from app.latex.typesetting import typeset  # noqa: PLC0415 - its tables take a while, few titles need them

            return typeset(source)
    return source
