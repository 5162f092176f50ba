"""A paper as an entry for BibTeX."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.citing.addresses import find_any_url
from app.citing.capitals import protect_capitals
from app.citing.escaping import balance, escape, escape_in_pieces
from app.dates import MONTHS
from app.fields import FIELDS
from app.names import Name, part_suffix
from app.papers import Paper
from app.subjects import find_subject_class

_PREPRINT = re.compile(r"\b(?:arxiv|corr)\b", re.IGNORECASE)
_PROCEEDINGS = re.compile(
    r"\b(?:proc(?:eedings)?|conference|conf|workshops?|symposium|meeting|findings|advances in neural)\b"
    r"|^(?:AAAI|ACL|AISTATS|AKBC|CHI|CIKM|COLING|COLM|COLT|CoNLL|CoRL|CVPR|EACL|ECAI|ECCV|ECIR|ECML|EMNLP|FSE|ICASSP"
    r"|ICCV|ICDE|ICDM|ICLR|ICML|ICRA|ICSE|IJCAI|INTERSPEECH|IROS|ISSTA|KDD|LREC|MLSys|NAACL|NeurIPS|NIPS|OSDI|PLDI"
    r"|POPL|RSS|SC|SIGIR|SIGMOD|SOSP|UAI|UIST|UMAP|USENIX|VLDB|WMT|WSDM|WWW)\b",
    re.IGNORECASE,
)
_JOURNAL = re.compile(r"\b(?:journal|transactions|letters|magazine|review|reviews|annals|bulletin)\b", re.IGNORECASE)
_AND = re.compile(r"\band\b", re.IGNORECASE)


class _Kind(NamedTuple):
    """The type of an entry, and the field that names its venue."""

    entry: str
    venue: str


_ARTICLE = _Kind("article", FIELDS["venue"].bibtex)
_PAPER_OF_MEETING = _Kind("inproceedings", "booktitle")
_PREPRINT_ALONE = _Kind("misc", "")
_OTHER = _Kind("misc", "howpublished")


def format_bibtex(paper: Paper) -> str:
    """The entry of a paper under its citation key, ready for a file of its own.

    Fields are LaTeX: what a source wrote in LaTeX stays, and signs that LaTeX takes for its own are escaped.
    """
    kind = _find_kind(paper)
    lines = ",\n".join(f"  {name} = {value}" for name, value in _list_fields(paper, kind) if value)
    return f"@{kind.entry}{{{paper.citation_key},\n{lines}\n}}"


def _find_kind(paper: Paper) -> _Kind:
    venue = paper.venue or ""
    if not venue or _PREPRINT.search(venue):
        return _PREPRINT_ALONE
    if paper.issue or (_JOURNAL.search(venue) and not _PROCEEDINGS.search(venue)):
        return _ARTICLE
    if _PROCEEDINGS.search(venue):
        return _PAPER_OF_MEETING
    return _ARTICLE if paper.volume else _OTHER


def _list_fields(paper: Paper, kind: _Kind) -> Iterator[tuple[str, str]]:
    """The fields in order, each with its value as it is written; "" where it has none."""
    yield FIELDS["title"].bibtex, _hold(protect_capitals(escape_in_pieces(paper.title)))
    yield FIELDS["authors"].bibtex, _hold(_format_authors(paper))
    if paper.issued:
        yield "year", _hold(str(paper.issued.year))
        yield "month", MONTHS[paper.issued.month - 1][:3].lower() if paper.issued.month else ""
    if kind.venue:
        yield kind.venue, _hold(escape(paper.venue or ""))
    for name in ("volume", "issue"):
        yield FIELDS[name].bibtex, _hold(escape(getattr(paper, name) or ""))
    yield FIELDS["pages"].bibtex, _hold(escape((paper.pages or "").replace("–", "--")))
    yield FIELDS["doi"].bibtex, _hold(balance(paper.doi or ""))
    if paper.arxiv_id:
        yield FIELDS["arxiv_id"].bibtex, _hold(balance(paper.arxiv_id))
        yield "archiveprefix", _hold("arXiv")
        yield FIELDS["subject"].bibtex, _hold(find_subject_class(paper.subject or "") or "")
    if not (paper.doi or paper.arxiv_id):
        yield FIELDS["url"].bibtex, _hold(balance(find_any_url(paper) or ""))


def _hold(text: str) -> str:
    return f"{{{text}}}" if text else ""


def _format_authors(paper: Paper) -> str:
    names = [_format_name(name) for name in paper.authors]
    return " and ".join([*names, "others"] if names and paper.authors_truncated else names)


def _format_name(name: Name) -> str:
    """``Qian, Chen``, ``King, Jr., Martin``; a name that BibTeX would part elsewhere stands in braces."""
    if not (name.family and name.given):
        whole = escape(name.literal or name.family)
        return f"{{{whole}}}" if " " in whole or "," in whole or whole.lower() == "others" else whole
    family, suffix = part_suffix(name.family)
    return ", ".join(_guard(escape(part)) for part in (family, suffix, name.given) if part)


def _guard(part: str) -> str:
    return f"{{{part}}}" if "," in part or _AND.search(part) else part
