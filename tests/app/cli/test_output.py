"""What is written, and what happens where it cannot be."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator

import pytest

from app.cli import output
from app.errors import KnownError


class Failing(io.StringIO):
    """A stream that cannot be written, as a full disk or a reader that is gone."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._error = error

    def write(self, _: str) -> int:
        raise self._error

    def flush(self) -> None:
        raise self._error


def test_an_array_is_written_as_its_members_come(capsys):
    def members() -> Iterator[dict[str, int]]:
        for number in range(3):
            yield {"id": number}
            assert f'"id": {number}' in capsys.readouterr().out

    output.print_json_array([])
    assert capsys.readouterr().out == "[]\n"
    output.print_json_array([{"id": 1}])
    assert json.loads(capsys.readouterr().out) == [{"id": 1}]
    output.print_json_array([{"id": 1}, {"id": "王"}])
    assert json.loads(capsys.readouterr().out) == [{"id": 1}, {"id": "王"}]
    output.print_json_array(members())


def test_characters_are_themselves_where_they_can_be(monkeypatch):
    for encoding, shown in (("utf-8", '"王"'), ("UTF8", '"王"'), ("cp1252", '"\\u738b"'), ("ascii", '"\\u738b"')):
        stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        monkeypatch.setattr(sys, "stdout", stream)
        output.print_json("王")
        stream.flush()
        assert stream.buffer.getvalue().decode(encoding).strip() == shown
    unnamed = io.StringIO()
    monkeypatch.setattr(sys, "stdout", unnamed)
    output.print_json("王")
    assert unnamed.getvalue() == '"\\u738b"\n'


def test_a_full_disk_is_said_in_words(monkeypatch):
    monkeypatch.setattr(sys, "stdout", Failing(OSError(28, "No space left on device")))
    for write in (lambda: output.print_lines(["x"]), lambda: output.print_json(1), output.flush):
        with pytest.raises(KnownError, match=r"The output cannot be written: No space left on device\."):
            write()


def test_a_reader_that_is_gone_is_no_failure_to_speak_of(run, sample, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdout", Failing(BrokenPipeError()))
    assert run("list") == (1, "", "")


def test_no_streams_at_all(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    output.prepare()
    output.print_lines(["x"])
    output.print_json(1)
    output.print_error("x")
    output.flush()
    output.discard()
