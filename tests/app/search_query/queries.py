"""Queries written short, as tests expect them."""

from __future__ import annotations

from app.search_query import Kind, Named, Term, Where, Words


def term(*phrases: str, prefix: bool = False) -> Term:
    return Term(tuple(tuple(phrase.split()) for phrase in phrases), prefix)


def words(*phrases: str, where: Where = Where.ANYWHERE, prefix: bool = False) -> Words:
    return Words(term(*phrases, prefix=prefix), where)


def named(kind: Kind, *phrases: str, prefix: bool = False) -> Named:
    return Named(kind, term(*phrases, prefix=prefix))
