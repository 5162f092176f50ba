"""Configuration files are read as git reads them."""

from __future__ import annotations

import os
import subprocess

import pytest

from app.git.config_files import Entry, parse_config, read_config, read_own_config

FILES = {
    "as git writes it": '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/a/b.git\n'
    "\tfetch = +refs/heads/*:refs/remotes/origin/*\n",
    "quotes and comments": '[a "b \\" \\\\ c"]\n x = "one # two" three ; four\n'
    ' y = a\\"b\\\\c # d\n# [d]\n;x=1\n z = " a\\tb "\n',
    "lines that go on": "[a]\n x = one\\\n two\n y = \\\n\n z=3\n",
    "all in one line": '[a] x = 1\n[b "C"] y = 2 ; not 3\n[d] # nothing\n e\n',
    "case and dots": '[Remote "Origin"]\nURL = x\n[branch.Main]\nRemote = y\n[a-b.c]\nname = 1\n',
    "ends of lines": '[a]\r\n x = 1\r\n[b "c"]\r\n y = 2\r\n',
    "several values": '[url "git@x:"]\n insteadOf = gh:\n insteadOf = hub:\n[a]\nx=1\nx=2\n',
    "empty": "",
    "a mark before it": "\ufeff[a]\nx = 1\n",
}


def read_as_git_does(path):
    command = ["git", "config", "--file", str(path), "--no-includes", "--list", "-z"]
    listed = subprocess.run(command, capture_output=True, check=True, timeout=30).stdout.decode()
    return [tuple(each.partition("\n")[::2]) for each in listed.split("\0") if each]


@pytest.mark.parametrize("name", FILES)
def test_as_git_reads_it(tmp_path, name):
    path = tmp_path / "config"
    path.write_bytes(FILES[name].encode())
    found = [
        (f"{entry.section}.{entry.part + '.' if entry.part else ''}{entry.name}", entry.value.strip())
        for entry in read_config(path)
    ]
    assert found == [(key, value.strip()) for key, value in read_as_git_does(path)]


@pytest.mark.parametrize("text", ["x = 1", "[", "[]\nx=1", '[a "b]\nx=1', "[a]\n= 1\n1x = 2\n\0", "]" * 1000, "\\"])
def test_what_makes_no_sense_is_left_out(text):
    assert [entry for entry in parse_config(text) if entry.section not in ("a", "")] == []


def test_a_file_that_cannot_be_read_has_nothing(tmp_path):
    (tmp_path / "folder").mkdir()
    assert read_config(tmp_path / "none") == read_config(tmp_path / "folder") == ()
    (tmp_path / "bytes").write_bytes(b"[a]\n x = \xff\n")
    assert read_config(tmp_path / "bytes") == (Entry("a", "", "x", "\udcff"),)


@pytest.mark.parametrize("line", ["# x\n", "# \u00e9\n"])
def test_of_a_file_that_is_not_read_to_its_end_nothing_counts(tmp_path, line):
    (tmp_path / "config").write_text("[a]\nx = 1\n" + line * (1_000_000 // len(line.encode())), encoding="utf-8")
    assert read_config(tmp_path / "config") == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_pipe_keeps_nobody_waiting(tmp_path):
    os.mkfifo(tmp_path / "config")
    assert read_config(tmp_path / "config") == ()


def test_the_persons_own_with_what_it_includes(tmp_path, monkeypatch):
    monkeypatch.delenv("GIT_CONFIG_GLOBAL", raising=False)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert read_own_config() == ()
    (tmp_path / "xdg" / "git").mkdir(parents=True)
    (tmp_path / "xdg" / "git" / "config").write_text("[a]\nx = 1\n[include]\npath = more\n")
    (tmp_path / "xdg" / "git" / "more").write_text("[a]\nx = 2\n[include]\npath = more\npath = ~no such/x\n")
    (tmp_path / ".gitconfig").write_text("[a]\nx = 3\n[include]\npath = none\n")
    values = [entry.value for entry in read_own_config() if entry.section == "a"]
    assert (values[:2], values[-1], set(values[2:-1])) == (["1", "2"], "3", {"2"})
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "own"))
    (tmp_path / "own").write_text("[a]\nx = 4\n")
    assert read_own_config() == (Entry("a", "", "x", "4"),)


def test_the_systems_own(tmp_path, monkeypatch):
    (tmp_path / "system").write_text("[a]\nx = 1\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "none"))
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", str(tmp_path / "system"))
    monkeypatch.delenv("GIT_CONFIG_NOSYSTEM", raising=False)
    assert read_own_config() == (Entry("a", "", "x", "1"),)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "true")
    assert read_own_config() == ()
