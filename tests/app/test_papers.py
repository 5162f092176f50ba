"""Papers: what is unknown is said to be unknown, and code has three states."""

from app.code import Code, Repository, RepositoryLink, WebLink
from app.papers import PaperFacts
from app.values import Url

CHATDEV = RepositoryLink(Repository("github.com", "OpenBMB", "ChatDev"), Url("https://github.com/OpenBMB/ChatDev"))


def test_what_a_source_does_not_say_is_unknown_and_never_zero():
    facts = PaperFacts(title="ChatDev")
    assert facts.citations is None
    assert facts.issued is None
    assert facts.authors == ()


def test_code_is_a_link_a_badge_or_nothing_in_that_order():
    linked = PaperFacts(title="a", repositories=(CHATDEV,))
    badged = PaperFacts(title="a", code_badge=True)
    neither = PaperFacts(title="a")
    assert [facts.code for facts in (linked, badged, neither)] == [Code.LINK, Code.BADGE, Code.NONE]
    assert Code.LINK > Code.BADGE > Code.NONE


def test_repositories_come_before_what_else_is_linked():
    homepage = WebLink(Url("https://chatdev.ai"))
    assert PaperFacts(title="a", web_links=(homepage,), repositories=(CHATDEV,)).links == (CHATDEV, homepage)


def test_a_repository_reads_as_a_person_writes_it():
    assert str(CHATDEV.repository) == "github.com/OpenBMB/ChatDev"
