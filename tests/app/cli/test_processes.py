"""The command as a process of its own: pipes, encodings, and what it does not import."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "samples" / "weize-chen.txt"
COMMAND = [sys.executable, "-m", "app.cli"]


@pytest.fixture
def environment(sample):
    return os.environ | {"PYTHONPATH": str(ROOT)}


def start(environment, *argv, **more):
    done = subprocess.run([*COMMAND, *argv], env=environment, capture_output=True, check=False, timeout=60, **more)
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")


@pytest.mark.parametrize(
    "argv", [["list"], ["list", "--json"], ["set", "3", "citations=74"], ["metrics"], ["undo"], ["code", "list"]]
)
def test_a_command_leaves_out_what_only_the_window_or_a_migration_needs(environment, argv):
    program = (
        "import sys; from ui.main import main; main(sys.argv[1:]);"
        " print('loaded:', *sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *argv], env=environment, capture_output=True, check=True, timeout=60
    )
    loaded = done.stdout.decode().rpartition("loaded:")[2].split()
    assert "sqlite3" in loaded
    assert not {"PySide6", "shiboken6", "sqlite_utils", "qtawesome", "numpy", "pyqtgraph"} & set(loaded)


def test_asking_for_the_window_imports_no_library():
    program = (
        "import sys; from app.cli import wants_window; wants_window(['--theme', 'dark']);"
        " print(*sorted(name for name in sys.modules if name.startswith('app') or name == 'sqlite3'))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True, timeout=60)
    assert done.stdout.decode().split() == ["app", "app.cli", "app.cli.arguments", "app.frozen"]


@pytest.mark.skipif(os.name == "nt", reason="head and sh are not on Windows")
@pytest.mark.parametrize("options", ["", "--json"])
def test_a_reader_that_has_seen_enough(environment, options):
    line = f"{' '.join(COMMAND)} list {options} | head -1"
    done = subprocess.run(line, shell=True, env=environment, capture_output=True, check=True, timeout=60)
    assert done.stderr == b""
    assert len(done.stdout.splitlines()) == 1


def test_a_reader_that_is_gone(environment):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(
            [*COMMAND, "list", "--json"], env=environment, stdout=gone, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_a_full_disk(environment):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "list"], env=environment, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr == b"refshelf: The output cannot be written: No space left on device.\n"


@pytest.mark.skipif(os.name == "nt", reason="sh is not on Windows")
def test_no_output_at_all(environment):
    line = f"{' '.join(COMMAND)} list >&- 2>&-"
    assert subprocess.run(line, shell=True, env=environment, check=False, timeout=60).returncode == 0


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_a_terminal_of_another_encoding(environment, encoding):
    environment |= {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    assert start(environment, "set", "3", "title=王 – “quoted”")[0] == 0
    code, out, err = start(environment, "list")
    assert (code, err) == (0, "")
    assert ("王" in out.decode(encoding)) == (encoding == "utf-8")
    code, out, err = start(environment, "show", "3", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out.decode(encoding))["title"] == "王 – “quoted”"
    code, _, err = start(environment, "set", "3", "citations=王")
    assert code == 1
    assert "is not a count." in err
    assert start(environment, "--help")[0] == 0


def test_bytes_that_are_no_text(environment):
    code, _, err = start(environment, "set", "3", b"title=a\xffb")
    assert (code, err) == (1, "refshelf: Title holds bytes that are no text. Type them as UTF-8.\n")
    code, _, err = start(environment, "import", b"no-\xff-such.txt")
    assert code == 1
    assert "cannot be read" in err


def test_standard_input(environment, tmp_path):
    environment |= {"REFSHELF_LIBRARY": str(tmp_path / "new.db")}
    code, out, err = start(environment, "import", "-", "--json", input=SAMPLE.read_bytes())
    assert (code, err) == (0, "")
    assert json.loads(out)["added"] == 38
