"""Pairs of papers and what is said of them; hard ones included."""

from __future__ import annotations

import pytest

from app.dates import parse_date
from app.duplicates.comparing import compare, is_preprint, is_published
from app.duplicates.titles import count_letters
from app.duplicates.verdicts import Verdict
from app.names import parse_name
from app.papers import PaperFacts
from app.repositories.links import parse_repository_link
from app.values import parse_arxiv_id, parse_doi

DOI, ARXIV, REPOSITORY = Verdict.DOI, Verdict.ARXIV, Verdict.REPOSITORY
PREPRINT, TITLE, SUBTITLE = Verdict.PREPRINT, Verdict.TITLE, Verdict.SUBTITLE

CHATDEV = "ChatDev: Communicative Agents for Software Development"
ATTENTION = "Attention is all you need"
SURVEY = "A survey on large language model based autonomous agents"


def paper(title: str, **facts: str) -> PaperFacts:
    """Facts from texts; ``by`` is names parted by semicolons, ``code`` the address of a repository."""
    return PaperFacts(
        title=title,
        authors=tuple(parse_name(name) for name in facts.get("by", "").split(";") if name),
        authors_truncated="cut" in facts,
        issued=parse_date(facts["on"]) if "on" in facts else None,
        venue=facts.get("venue"),
        doi=parse_doi(facts["doi"]) if "doi" in facts else None,
        arxiv_id=parse_arxiv_id(facts["arxiv"]) if "arxiv" in facts else None,
        repositories=(parse_repository_link(facts["code"]),) if "code" in facts else (),
    )


P = paper
PAIRS = [
    # Identifiers
    (P(ATTENTION, doi="10.1234/a"), P("Something else", doi="10.1234/A"), DOI),
    (P(ATTENTION, doi="10.1234/a", by="Li, A"), P("Quite another chapter", doi="10.1234/a", by="Bo, C"), None),
    (P(ATTENTION, doi="10.1234/a", by="Li, A"), P("Its new name", doi="10.1234/a", by="Li, A"), DOI),
    (P("One", arxiv="2307.07924"), P("Renamed since", arxiv="2307.07924v3"), ARXIV),
    (P("One", arxiv="math.GT/0309136"), P("Two", arxiv="math.gt/0309136v1"), ARXIV),
    (P("One", arxiv="2307.07924"), P("Two", doi="10.48550/arXiv.2307.07924"), ARXIV),
    (P(ATTENTION, arxiv="2307.07924"), P(ATTENTION, arxiv="2307.07925"), None),
    (P(ATTENTION, doi="10.48550/arXiv.2307.07924"), P(ATTENTION, doi="10.48550/arXiv.2307.07925"), None),
    (P(ATTENTION, doi="10.48550/arXiv.odd"), P("Another", doi="10.48550/arXiv.odder"), None),
    (P(ATTENTION, doi="10.1234/a"), P(ATTENTION, doi="10.1234/b"), None),
    (P(ATTENTION, doi="10.1234/a", on="2020"), P(ATTENTION, on="2021"), TITLE),
    # Same title
    (P(CHATDEV), P(CHATDEV), TITLE),
    (P(CHATDEV, by="Qian, Chen", on="2023-07-16"), P(CHATDEV, by="Chen Qian;Wei Liu", on="2024"), TITLE),
    (P(CHATDEV, by="Qian, Chen", cut="1"), P(CHATDEV, by="Chen Qian;Wei Liu;A B;C D"), TITLE),
    (P(CHATDEV, by="Qian, Chen"), P(CHATDEV), TITLE),
    (P(CHATDEV, by="Qian, Chen"), P(CHATDEV, by="Weize Chen"), None),
    (P(CHATDEV, on="2020"), P(CHATDEV, on="2022"), None),
    (P(CHATDEV, on="2020"), P(CHATDEV), TITLE),
    (P(SURVEY, by="García Márquez, G"), P(SURVEY, by="Marquez, G"), TITLE),
    (P(SURVEY, by="王军"), P(SURVEY, by="王芳"), None),
    (P(SURVEY, by="王军"), P(SURVEY, by="王军"), TITLE),
    (P(SURVEY, by="Erd{\\H{o}}s, P"), P(SURVEY, by="Erdős, Paul"), TITLE),
    (P(SURVEY, venue="ACL"), P(SURVEY, venue="EMNLP"), TITLE),
    # Spelling
    (P("Gödel machines and {LaTeX} proofs"), P("Godel Machines and LaTeX Proofs."), TITLE),
    (P('G{\\"o}del machines for proofs'), P("GÖDEL MACHINES FOR PROOFS"), TITLE),
    (P("Multi-agent debate improves reasoning"), P("Multiagent debate improves reasoning"), TITLE),
    (P("Multi agent debate improves reasoning"), P("Multiagent debate improves reasoning"), TITLE),
    (P("The optimisation of neural behaviour"), P("Optimization of neural behavior"), TITLE),
    (P("Scaling laws for neural language models"), P("Scaling laws for nueral language models"), TITLE),
    (P("Scaling laws for neural language models"), P("Scaling law for neural language model"), None),
    (P("Scaling laws for neural language models"), P("Scaling laws of neural language models"), TITLE),
    (P("Scaling laws for neural language model"), P("Scaling laws for neural language models"), TITLE),
    (P("Communicative agents in software development"), P("Software development: communicative agents"), TITLE),
    (P("基于深度学习的图像识别方法研究"), P("基于深度学习的图像识别方法研究"), TITLE),
    (P("基于深度学习的图像识别方法研究"), P("基于深度学习的语音识别方法研究"), None),
    # What looks alike and is not
    (P("Deep learning for imaging, Part I"), P("Deep learning for imaging, Part II"), None),
    (P("Deep learning for imaging, Part 2"), P("Deep learning for imaging, part II"), TITLE),
    (P("Deep learning for imaging"), P("Deep learning for imaging: Part II"), None),
    (P("Evaluating GPT-3 on reasoning tasks"), P("Evaluating GPT-4 on reasoning tasks"), None),
    (P("Evaluating GPT-4 on reasoning tasks"), P("Evaluating GPT4 on reasoning tasks"), TITLE),
    (P("Findings of the shared task 2022"), P("Findings of the shared task 2023"), None),
    (P("First-order methods in optimisation"), P("Second-order methods in optimisation"), None),
    (P("Supervised learning of graph kernels"), P("Unsupervised learning of graph kernels"), None),
    (P("Learning with noisy labels"), P("Learning without noisy labels"), None),
    (P("Symmetric matrix factorisation methods"), P("Asymmetric matrix factorisation methods"), None),
    (P("Macroeconomics of growing markets"), P("Microeconomics of growing markets"), None),
    (P("Interclass variance estimation"), P("Intraclass variance estimation"), None),
    (P("Implicit regularisation of networks"), P("Explicit regularisation of networks"), None),
    (P("The role of the employer in training"), P("The role of the employee in training"), None),
    (P("Image classification with transformers"), P("Video classification with transformers"), None),
    (P("Image classification with transformers"), P("Image classification with convolutions"), None),
    (P("A survey of graph learning"), P("A survey of graph mining"), None),
    (P("Attention is all you need"), P("Attention is not all you need"), None),
    (P("Graph neural networks in practice"), P("Graph neural networks in practice and theory"), None),
    (P("AutoGen"), P("AutoGem"), None),
    (P("Holy Moly Uffdada"), P("A serious paper about something"), None),
    # Subtitles
    (P(CHATDEV, by="Qian, Chen"), P("Communicative agents for software development", by="Qian, C"), SUBTITLE),
    (P("ChatDev", by="Qian, Chen"), P(CHATDEV, by="Qian, Chen"), SUBTITLE),
    (P("ChatDev"), P(CHATDEV), None),
    (P("ChatDev", by="Qian, Chen", on="2020"), P(CHATDEV, by="Qian, Chen", on="2023"), None),
    (P("Deep learning: theory", by="Li, A"), P("Deep learning: practice", by="Li, A"), None),
    (P("Scaling - a study of laws", by="Li, A"), P("A study of laws", by="Li, A"), SUBTITLE),
    # Code
    (P(CHATDEV, code="https://github.com/OpenBMB/ChatDev", on="2020"),
     P(CHATDEV, code="https://github.com/openbmb/chatdev/tree/main", on="2024"), REPOSITORY),
    (P(CHATDEV, code="https://github.com/OpenBMB/ChatDev"),
     P("Another paper of this group", code="https://github.com/OpenBMB/ChatDev"), None),
    (P("Evaluating Eurus 1", code="https://github.com/a/b"),
     P("Evaluating Eurus 2", code="https://github.com/a/b"), None),
    (P("ChatDev", code="https://github.com/a/b"), P(CHATDEV, code="https://github.com/a/b"), REPOSITORY),
    # Preprints
    (P(CHATDEV, arxiv="2307.07924", on="2023-07"), P(CHATDEV, venue="ACL", on="2024-08"), PREPRINT),
    (P(CHATDEV, doi="10.48550/arXiv.2307.07924", on="2021"), P(CHATDEV, doi="10.18653/v1/x", on="2024"), PREPRINT),
    (P(CHATDEV, doi="10.48550/arXiv.2307.07924", on="2020"), P(CHATDEV, doi="10.18653/v1/x", on="2024"), None),
    (P(SURVEY, venue="arXiv preprint arXiv:2308.11432"), P(SURVEY, venue="Frontiers of Computer Science"), PREPRINT),
    (P(SURVEY, venue="CoRR"), P(SURVEY, doi="10.1007/s11704"), PREPRINT),
    (P(SURVEY, venue="bioRxiv", doi="10.1101/2020.01.30.927871"), P(SURVEY, doi="10.1038/x"), PREPRINT),
    (P(SURVEY, venue="SSRN Electronic Journal"), P(SURVEY, venue="Journal of Finance"), PREPRINT),
    (P(SURVEY, doi="10.1101/gr.123.4"), P(SURVEY, doi="10.1038/x"), None),
    (P(SURVEY, arxiv="2307.07924", by="Li, A"), P(SURVEY, venue="ACL", by="Bo, C"), None),
    (P("ChatDev", arxiv="2307.07924", by="Qian, C", on="2021"),
     P(CHATDEV, venue="ACL", by="Qian, C", on="2024"), SUBTITLE),
    # Titles that say little
    (P("Introduction"), P("Introduction"), None),
    (P("Editorial", by="Li, A", on="2020"), P("Editorial", by="Li, A", on="2020"), None),
    (P("Editorial", by="Li, A", on="2020-01", venue="X"), P("Editorial", by="Li, A", on="2020-01", venue="X"), TITLE),
    (P("Editorial", by="Li, A", on="2020-01", venue="X"), P("Editorial", by="Li, A", on="2020-02", venue="X"), None),
    (P("Editorial", code="https://github.com/a/b"), P("Editorial", code="https://github.com/a/b"), None),
    (P("Eurus"), P("Eurus"), None),
    (P("Eurus", by="Li, A", on="2020"), P("Eurus", by="Li, A", on="2020"), TITLE),
    (P("Eurus", by="Li, A", on="2020"), P("Eurus", by="Li, A", on="2021"), None),
    (P("???", by="Li, A", on="2020"), P("???", by="Li, A", on="2020"), None),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "verdict"), PAIRS)
def test_a_pair(one, other, verdict):
    assert compare(one, other) is verdict
    assert compare(other, one) is verdict


def test_a_paper_is_its_own_duplicate():
    for one, other, _ in PAIRS:
        for each in (one, other):
            assert compare(each, each) is not None or count_letters(each.title) < 13


def test_verdicts_are_ordered_and_said():
    assert [verdict.rank for verdict in Verdict] == list(range(6))
    assert [verdict for verdict in Verdict if verdict.certain] == [DOI, ARXIV]
    assert all(verdict.sentence.endswith(".") for verdict in Verdict)


@pytest.mark.parametrize(
    ("facts", "preprint", "published"),
    [
        ({}, False, False),
        ({"arxiv": "2307.07924"}, True, False),
        ({"arxiv": "2307.07924", "venue": "ACL"}, False, True),
        ({"venue": "ArXiv"}, True, False),
        ({"venue": "Research Square"}, True, False),
        ({"venue": "Archives of Disease"}, False, True),
        ({"doi": "10.2139/ssrn.123"}, True, False),
        ({"doi": "10.2139/ssrn.123", "venue": "Journal of Law"}, False, True),
    ],
)
def test_preprints(facts, preprint, published):
    assert (is_preprint(paper(SURVEY, **facts)), is_published(paper(SURVEY, **facts))) == (preprint, published)
