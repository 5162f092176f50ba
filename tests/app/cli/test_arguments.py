"""What can be typed, in any order, and the page that documents it."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import cli
from app.cli import wants_window
from app.cli.arguments import WindowRequest, find_version
from app.cli.command import Command
from app.cli.commands import COMMANDS
from app.cli.parser import make_parser, parse_command_arguments
from app.fields import FIELDS, FLAGS
from app.store.sorted_lists import ORDERS

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "command-line.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("argv", "request_"),
    [
        ([], WindowRequest(library=None)),
        (["page.txt"], WindowRequest(library=None, files=(Path("page.txt"),))),
        (["a.txt", "b.bib"], WindowRequest(library=None, files=(Path("a.txt"), Path("b.bib")))),
        (["--library", "x.db"], WindowRequest(library=Path("x.db"))),
        (["--library=x.db", "a.txt"], WindowRequest(library=Path("x.db"), files=(Path("a.txt"),))),
        (["a.txt", "--library", "x.db"], WindowRequest(library=Path("x.db"), files=(Path("a.txt"),))),
        (["--library", "list"], WindowRequest(library=Path("list"))),
        (["a.txt", "list"], None),  # a file of no suffix that is not there
        (["./list"], WindowRequest(library=None, files=(Path("list"),))),
        (["--", "a.txt"], WindowRequest(library=None, files=(Path("a.txt"),))),
        (["--exit-after-paint"], WindowRequest(library=None, exit_after_paint=True)),
        (["--screenshot", "p.png"], WindowRequest(library=None, screenshot=Path("p.png"))),
        (["--theme", "dark"], WindowRequest(library=None, theme="dark")),
        (["--theme=light", "a.txt"], WindowRequest(library=None, theme="light", files=(Path("a.txt"),))),
    ],
)
def test_the_window_is_asked_for(argv, request_, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list").touch()
    wanted = request_ or WindowRequest(library=None, files=(Path("a.txt"), Path("list")))
    assert wants_window(argv) == wanted


@pytest.mark.parametrize(
    "argv",
    [
        ["list"],
        ["--library", "x.db", "list"],
        ["--library=x.db", "list", "--json"],
        ["list", "--library", "x.db"],
        ["import", "page.txt"],
        ["import", "-"],
        ["open-code", "3"],
        ["--version"],
        ["-h"],
        ["--help"],
        ["list", "--help"],
        ["page.txt", "--help"],
        ["--theme", "dark", "--version"],
        ["--theme", "dark", "list"],
    ],
)
def test_a_command_is_asked_for(argv):
    assert wants_window(argv) is None


@pytest.mark.parametrize(
    "argv",
    [["--theme", "pink"], ["--jsn"], ["--screenshot"], ["lits"], ["export"], ["page.txt", "nothing"], ["--lib", "x"]],
)
def test_what_the_window_does_not_understand(argv, capsys):
    with pytest.raises(SystemExit) as end:
        wants_window(argv)
    assert end.value.code == 2
    assert capsys.readouterr().err.startswith("usage: refshelf [--library FILE] COMMAND ...")


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["nothing"],
        ["show", "3", "extra"],
        ["list", "--limit", "-1"],
        ["list", "--limit", "few"],
        ["list", "--jsn"],
        ["list", "--js"],
        ["show"],
        ["show", "three"],
        ["show", "-1"],
        ["show", "1_0"],
        ["show", "9" * 30],
        ["set", "3"],
        ["import"],
        ["import", "a", "b"],
        ["import", "a", "--captured-on", "yesterday"],
        ["import", "a", "--captured-on", "2026-02-30"],
        ["--theme", "dark", "list"],
        ["--exit-after-paint", "list"],
        ["list", "--theme", "dark"],
        ["--screenshot", "x.png", "show", "1"],
    ],
)
def test_usage_ends_with_2(run, argv):
    done = run(*argv)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("usage: refshelf")


@pytest.mark.parametrize("argv", [["--help"], ["-h"], ["page.txt", "--help"], ["--theme", "dark", "-h"]])
def test_help_tells_of_commands_and_of_the_window(run, argv):
    done = run(*argv)
    assert (done.code, done.err) == (0, "")
    for word in ("import", "history", "--screenshot", "--theme", "--version", "opens the window"):
        assert word in done.out


def test_help_of_a_command(run):
    done = run("import", "--help")
    assert done.code == 0
    assert done.out.startswith("usage: refshelf import [-h]")
    assert "--captured-on DATE" in done.out


@pytest.mark.parametrize("argv", [["--version"], ["--theme", "dark", "--version"], ["page.txt", "--version"]])
def test_version_is_one_line(run, argv):
    assert run(*argv) == (0, f"refshelf {find_version()}\n", "")


def test_a_version_that_is_not_installed_is_unknown(monkeypatch):
    from importlib import metadata

    def fail(_: str) -> str:
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata, "version", fail)
    assert find_version() == "unknown"


@pytest.mark.parametrize(
    "argv",
    [
        ["--library", "x.db", "list", "--json"],
        ["list", "--json", "--library", "x.db"],
        ["list", "--library=x.db", "--json"],
        ["--library", "y.db", "list", "--library", "x.db", "--json"],
    ],
)
def test_the_library_stands_before_or_after_the_command(argv):
    _, found = parse_command_arguments(argv)
    assert (found.command, found.library, found.json) == ("list", Path("x.db"), True)


def test_the_argument_is_stronger_than_the_environment(run, sample, tmp_path):
    assert run("list", "--library", str(tmp_path / "none.db")).code == 1
    assert run("list").code == 0


def choices(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    found = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(found[0].choices) if found else {}


def subparsers() -> dict[str, argparse.ArgumentParser]:
    """Everything that runs: a command, or an action of one (``collection create``)."""
    found = {}
    for name, parser in choices(make_parser()).items():
        actions = {f"{name} {action}": each for action, each in choices(parser).items()}
        found.update(actions or {name: parser})
    return found


def runnable() -> Iterator[tuple[str, Command]]:
    for command in COMMANDS.values():
        for action in command.actions:
            yield f"{command.name} {action.name}", action
        if not command.actions:
            yield command.name, command


def options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        if action.dest not in ("help", "library", "command"):
            yield action


def documented() -> dict[str, str]:
    """The sections of the page by command; the part before the first one is "" ."""
    parts = re.split(r"^## (.+)$", PAGE, flags=re.MULTILINE)
    return {"": parts[0]} | dict(zip(parts[1::2], parts[2::2], strict=True))


def test_the_three_lists_of_commands_are_one():
    assert set(choices(make_parser())) == set(COMMANDS) == set(cli._COMMANDS)


@pytest.mark.parametrize(("name", "command"), list(runnable()))
def test_every_command_has_an_example_that_is_understood(name, command):
    assert command.examples
    for line in command.examples:
        words = shlex.split(line.split(" < ")[0])
        assert " ".join(words).startswith(f"refshelf {name}")
        parse_command_arguments(words[1:])
        assert line in subparsers()[name].format_help()


def test_every_command_is_documented_and_no_other():
    assert list(documented()) == ["", *subparsers()]


@pytest.mark.parametrize("name", subparsers())
def test_every_option_of_a_command_is_documented_and_no_other(name):
    section = documented()[name]
    known = {string for action in options(subparsers()[name]) for string in action.option_strings}
    assert set(re.findall(r"(?<![\w`-])`?(--[a-z-]+)", section)) == known
    usage = section.strip().split("`")[1]
    assert usage.startswith(f"refshelf {name}")
    for action in options(subparsers()[name]):
        metavar = action.metavar if isinstance(action.metavar, str) else ""
        wanted = f"{action.option_strings[0]} {metavar}".strip() if action.option_strings else metavar
        wanted = wanted if action.required else f"[{wanted}]"
        assert wanted in usage, (wanted, usage)
        item = f"- `{(action.option_strings or [metavar])[0]}"
        assert item in section


def test_every_option_of_the_window_is_documented_and_no_other():
    known = {string for action in make_parser()._actions for string in action.option_strings}
    table = "\n".join(line for line in documented()[""].splitlines() if line.startswith("| `"))
    assert set(re.findall(r"`(--?[a-z-]+)", table)) == known


def test_every_field_and_order_is_documented():
    assert all(f"`{name}`" in documented()["set"] for name in FIELDS | FLAGS)
    orders = re.findall(r"`(\w+)`", documented()["list"].split("--limit N`:")[0].split("- `--sort FIELD`:")[1])
    assert orders == list(ORDERS)
