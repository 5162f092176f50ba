"""Git's files as anybody may have written them, in any folder that is scanned."""

from __future__ import annotations

import subprocess
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.git.config_files import parse_config
from app.git.remotes import Rewrite, parse_remote

SIGNS = st.text(alphabet='[]"\\#;= \t\nabZ09.-:/@~')
SEGMENT = st.from_regex(r"[A-Za-z0-9_][A-Za-z0-9_-]{0,8}", fullmatch=True).filter(
    lambda text: text.lower() not in ("tree", "blob", "-")
)


@given(st.text() | SIGNS)
def test_any_configuration_is_read(text):
    for entry in parse_config(text):
        assert entry.section
        assert entry.section == entry.section.lower()
        assert entry.name == entry.name.lower()


@given(st.text() | SIGNS, SIGNS, SIGNS)
def test_any_address_is_read(address, beginning, base):
    found = parse_remote(address, [Rewrite(beginning, base)])
    assert found is None or (found.host and found.owner and found.name)


@pytest.mark.parametrize(
    "text",
    ["[a]" * 300_000, "\\\n" * 400_000, '[a "' + "\\" * 900_000, "[a]\nx" + " " * 900_000 + "y", '[a]\nx="' * 100_000],
)
def test_none_takes_long(text):
    began = time.process_time()
    parse_config(text)
    parse_remote(text)
    assert time.process_time() - began < 5


@given(st.sampled_from(["github.com", "gitlab.com", "code.example.edu"]), SEGMENT, SEGMENT)
def test_each_form_of_an_address_tells_the_same(host, owner, name):
    forms = [f"https://{host}/{owner}/{name}.git", f"git@{host}:{owner}/{name}.git", f"ssh://git@{host}/{owner}/{name}"]
    (found,) = {parse_remote(form) for form in forms}
    assert found is None or (found.host, found.owner.lower(), found.name.lower()) == (host, owner.lower(), name.lower())


LINES = st.lists(
    st.sampled_from(
        [
            '[remote "origin"]',
            "[core]",
            '[url "x:"]',
            "\turl = https://github.com/a/b",
            "\tinsteadOf = gh:",
            "; note",
            "# x",
        ]
    )
    | st.from_regex(r"\t[a-z]{1,3} = [a-z \"\\#;]{0,8}", fullmatch=True),
    max_size=8,
)


@given(LINES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_git_takes_is_read_as_git_reads_it(tmp_path, lines):
    path = tmp_path / "config"
    path.write_text("\n".join(["[core]", *lines]) + "\n", "utf-8")
    command = ["git", "config", "--file", str(path), "--no-includes", "--list", "-z"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=30)
    if done.returncode:  # a file that git refuses may be read in any way
        return
    theirs = [each.partition("\n") for each in done.stdout.decode().split("\0") if each]
    ours = parse_config(path.read_text("utf-8"))
    keys = [".".join(filter(None, (entry.section, entry.part, entry.name))) for entry in ours]
    # Of blanks some versions of git make a space each, and others leave them.
    assert list(zip(keys, [entry.value.split() for entry in ours], strict=True)) == [
        (key, value.split()) for key, _, value in theirs
    ]
