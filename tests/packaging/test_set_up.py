"""What a fresh clone relies on: the lock, the list of packages, the make targets, and nothing of one machine."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

PIN = re.compile(r"^([A-Za-z0-9._-]+)==\S+", re.MULTILINE)
REQUIREMENT_NAME = re.compile(r"[A-Za-z0-9._-]+")
ADDRESS = re.compile(r"[a-z+]+://|^\s*-(?:i|f|-index-url|-extra-index-url|-find-links)\b|#.*\bindex\b", re.MULTILINE)

# Spelled in parts, so that this file does not hold what it looks for.
OF_ONE_MACHINE = re.compile(
    "|".join(
        [
            r"(?<![\w.])/" + r"work/",
            r"(?<![\w.~])/" + r"home/\w",
            r"(?<![\w.])/" + r"Users/\w",
            r"(?<![\w.])/" + r"root/",
            r"\b[A-Z]:\\+" + r"Users\b",
            r"\bpypi\." + r"org\b",
            r"\bpython" + r"hosted\b",
            r"/opt/" + r"pypi",
        ]
    )
)


@cache
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@cache
def lock() -> str:
    return (ROOT / "requirements.lock").read_text(encoding="utf-8")


@cache
def source_files() -> tuple[Path, ...]:
    """The files that are or would be committed."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    paths = (ROOT / name for name in listed.stdout.decode().split("\0") if name)
    return tuple(path for path in paths if path.is_file())


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def requirement_names() -> list[str]:
    described = project()["project"]
    requirements = described["dependencies"] + described["optional-dependencies"]["dev"]
    matches = [REQUIREMENT_NAME.match(requirement) for requirement in requirements]
    return [match[0] for match in matches if match is not None]


def test_lock_holds_no_address() -> None:
    assert ADDRESS.search(lock()) is None
    assert OF_ONE_MACHINE.search(lock()) is None


def test_lock_has_a_hash_for_every_package() -> None:
    starts = [match.start() for match in PIN.finditer(lock())]
    assert starts
    for start, end in zip(starts, [*starts[1:], len(lock())], strict=True):
        assert "--hash=sha256:" in lock()[start:end], lock()[start : start + 60]


@pytest.mark.parametrize("name", requirement_names())
def test_lock_covers_every_dependency(name: str) -> None:
    assert normalised(name) in {normalised(pinned) for pinned in PIN.findall(lock())}


def test_lock_pins_what_pyproject_pins() -> None:
    for requirement in project()["project"]["dependencies"]:
        if "==" in requirement:
            assert re.search(rf"^{re.escape(requirement)} ", lock(), re.MULTILINE | re.IGNORECASE), requirement


def test_every_package_folder_is_listed() -> None:
    folders = {
        path.relative_to(ROOT).parent.as_posix().replace("/", ".")
        for top in ("app", "ui", "resources")
        for path in (ROOT / top).rglob("*.py")
    }
    listed = set(project()["tool"]["setuptools"]["packages"])
    assert folders <= listed
    assert {name for name in listed if not (ROOT / name.replace(".", "/")).is_dir()} == set()


def test_every_resource_is_installed() -> None:
    patterns = project()["tool"]["setuptools"]["package-data"]["resources"]
    installed = {path for pattern in patterns for path in (ROOT / "resources").glob(pattern)}
    of_programmers_and_translators = (".py", ".ts")
    resources = {
        path
        for path in source_files()
        if path.is_relative_to(ROOT / "resources") and path.suffix not in of_programmers_and_translators
    }
    assert resources <= installed


def test_packaging_shadows_nothing() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_tests_are_no_package() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []


@pytest.mark.parametrize(
    "text",
    ["/" + "work/x", "'/" + "home/ann/x'", "C:\\" + "Users", "https://pypi." + "org/simple", "/opt/" + "pypi-more"],
)
def test_what_is_of_one_machine_is_recognised(text: str) -> None:
    assert OF_ONE_MACHINE.search(text)


def test_no_file_is_of_one_machine() -> None:
    found = []
    for path in source_files():
        text = path.read_bytes().decode("utf-8", errors="replace")
        found += [f"{path.relative_to(ROOT)}: {match[0]}" for match in OF_ONE_MACHINE.finditer(text)]
    assert found == []


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_make_target_named_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(r"^ {4}make ([a-z-]+)|`make ([a-z-]+)", text, re.MULTILINE))
    targets = {first or second for first, second in named}
    assert targets
    assert targets <= make_targets()


@pytest.mark.parametrize("name", ["demo", "test", "setup", "run", "package", "lock", "system-packages", "clean"])
def test_make_target_is_there(name: str) -> None:
    assert name in make_targets()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no executable bit")
@pytest.mark.parametrize("name", [".ci/run", "packaging/set-up.sh", "packaging/system-packages.sh"])
def test_script_is_executable(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK)


def test_every_page_named_in_the_readme_exists() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:docs/)?[\w/-]+\.md|LICENSE|docs/\w+/)`|\]\(([^)]+)\)", text))
    missing = [one or other for one, other in named if not (ROOT / (one or other)).exists()]
    assert missing == []
