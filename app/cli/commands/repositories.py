"""``code list``, ``open``, ``link`` and ``unlink``: repositories, and what papers link."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Sequence

from app.cli import as_json, as_text, code_texts, output
from app.cli.argument_types import add_id, add_json
from app.cli.code_texts import PaperLink
from app.cli.command import Command, in_library
from app.cli.named_code import WHAT, get_clone_of, get_link_of, get_links
from app.cli.paper_lists import add_search, read_search
from app.code import Code, Link, LinkedRepository, LinkKind, WebLink
from app.errors import KnownError
from app.library import Library
from app.search_query import HasCode, HostIs, IsCloned, Order, Query, UsesRepository, all_of, parts_of
from app.search_query.likeness import host_matches, repository_matches
from app.values import PaperId, parse_url


def _add_list(parser: argparse.ArgumentParser) -> None:
    add_search(parser)
    text = "list the papers whose page says that there is code, and which have no link yet"
    parser.add_argument("--to-complete", action="store_true", help=text)
    add_json(parser)


def _add_open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="WHAT", help=WHAT)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--print", action="store_true", dest="print_only", help="print the addresses and open nothing")
    how.add_argument("--editor", action="store_true", help="open the clone in the editor, in place of the browser")
    how.add_argument("--terminal", action="store_true", help="open a terminal in the clone")
    parser.add_argument("--yes", action="store_true", help="do not ask before a strange address is opened")


def _add_link(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    parser.add_argument("address", metavar="ADDRESS", help="an address, typed or copied")
    kinds = [kind.value for kind in LinkKind]
    text = f"what is there, where the address does not say it: {', '.join(kinds)}"
    parser.add_argument("--kind", choices=kinds, metavar="KIND", help=text)


def _add_unlink(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    text = "the address of the link, or a part of it that no other link of the paper has"
    parser.add_argument("address", metavar="ADDRESS", help=text)


@in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    words = " ".join(arguments.query)
    query = read_search(words) if words.strip() else None
    if arguments.to_complete:
        _list_to_complete(library, query, arguments)
        return
    found = list(_find_repositories(library, query))
    if arguments.json:
        output.print_json_array(code_texts.repository_to_json(each, links) for each, links in found)
    elif found:
        output.print_lines(code_texts.format_repositories(found))
    else:
        output.print_lines(["No paper links a repository." if query is None else "No paper found links a repository."])


def _list_to_complete(library: Library, query: Query | None, arguments: argparse.Namespace) -> None:
    badge: Query = HasCode(Code.BADGE)
    wanted = badge if query is None else all_of(query, badge)
    papers = [library.get_paper(PaperId(key)) for key in library.paper_ids(wanted, Order("position"))]
    if arguments.json:
        output.print_json_array(map(as_json.paper_to_json, papers))
        return
    titles = zip(papers, as_text.format_titles(papers), strict=True)
    hint = ["refshelf code link ID ADDRESS adds a link."] if papers else ["No paper has a badge without a link."]
    output.print_lines([*(f"{paper.id:>5} {title}" for paper, title in titles), *hint])


def _find_repositories(library: Library, query: Query | None) -> Iterator[tuple[LinkedRepository, Sequence[PaperLink]]]:
    """The repositories that the papers found link, and their links to them.

    Where the search asks for a repository, a host or a clone, what these papers link beside that is left out.
    """
    among = None if query is None else frozenset(library.paper_ids(query, Order("added")))
    links: dict[str, list[PaperLink]] = defaultdict(list)
    for paper_id, link in library.repositories.links():
        if among is None or paper_id in among:
            links[link.repository.key].append((paper_id, link))
    for each in library.repositories.all():
        if each.repository.key in links and (query is None or all(_is_meant(each, part) for part in parts_of(query))):
            yield each, links[each.repository.key]


def _is_meant(each: LinkedRepository, part: Query) -> bool:
    match part:
        case UsesRepository():
            return repository_matches(each.repository.key, part)
        case HostIs():
            return host_matches(each.repository.key, part)
        case IsCloned(cloned):
            return cloned is each.is_cloned
        case _:
            return True


@in_library
def _open(library: Library, arguments: argparse.Namespace) -> None:
    links = get_links(library, arguments.what)
    if arguments.editor or arguments.terminal:
        _open_clone(library, links, in_editor=arguments.editor)
    else:
        open_links(links, print_only=arguments.print_only, sure=arguments.yes)


def open_links(links: Sequence[Link], *, print_only: bool, sure: bool) -> None:
    """Open the first of some links in the browser and name the others; or print them all, and open nothing.

    Raises:
        KnownError: there is no browser, or the address is strange and the person does not want it.
    """
    from app.cli.browser import open_in_browser
    from app.cli.strange_addresses import check_address

    urls = [parse_url(link.url) for link in links]
    if print_only:
        output.print_lines(urls)
        return
    check_address(urls[0], sure=sure)
    open_in_browser(urls[0])
    output.print_lines([f"Opened {urls[0]}", *(f"Linked too: {url}" for url in urls[1:])])


def _open_clone(library: Library, links: Sequence[Link], *, in_editor: bool) -> None:
    from app.git.code_settings import CodeSettings
    from app.git.programs import PATIENCE, start_program
    from app.settings import Settings

    repository = next((link.repository for link in links if not isinstance(link, WebLink)), None)
    if repository is None:
        raise KnownError("There is no repository among the links of the paper.", "Open them in the browser.")
    clone = get_clone_of(library, repository)
    settings = CodeSettings(Settings())
    arguments = (settings.editor_arguments if in_editor else settings.terminal_arguments)(clone.path)
    start_program(arguments, clone.path, PATIENCE)
    output.print_lines([f"Opened {clone.path}"])


@in_library
def _link(library: Library, arguments: argparse.Namespace) -> None:
    kind = LinkKind(arguments.kind) if arguments.kind else None
    output.print_change(library.repositories.add_link(PaperId(arguments.id), arguments.address, kind))


@in_library
def _unlink(library: Library, arguments: argparse.Namespace) -> None:
    paper_id = PaperId(arguments.id)
    output.print_change(library.repositories.remove_link(paper_id, get_link_of(library, paper_id, arguments.address)))


LOOKING = (
    Command(
        name="list",
        help="list the repositories that papers link, and where they are cloned",
        examples=("refshelf code list", "refshelf code list author:qian cloned:no", "refshelf code list --to-complete"),
        add_arguments=_add_list,
        run=_list,
    ),
    Command(
        name="open",
        help="open code in the browser, at the branch that the paper names, or its clone",
        examples=(
            "refshelf code open 3",
            "refshelf code open OpenBMB/ChatDev --print",
            "refshelf code open ChatDev --editor",
        ),
        add_arguments=_add_open,
        run=_open,
    ),
)
LINKING = (
    Command(
        name="link",
        help="link a paper to code, or to anything else on the web",
        examples=(
            "refshelf code link 5 https://github.com/OpenBMB/ToolBench",
            "refshelf code link 5 https://huggingface.co/datasets/openbmb/UltraChat",
            "refshelf code link 5 https://chatdev.ai --kind demo",
        ),
        add_arguments=_add_link,
        run=_link,
    ),
    Command(
        name="unlink",
        help="take a link from a paper",
        examples=("refshelf code unlink 5 https://github.com/OpenBMB/ToolBench", "refshelf code unlink 5 ToolBench"),
        add_arguments=_add_unlink,
        run=_unlink,
    ),
)
