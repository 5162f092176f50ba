"""Real repositories in temporary folders, served on loopback, and reached by git as https://github.com/owner/name.

The fixtures stand in ``tests/conftest.py``: ``code_hosts`` (over HTTP, by ``git http-backend``) and ``daemon_hosts``
(by ``git daemon``).  ``make_repository`` gives them a repository; their attributes make them slow, or let them refuse
or drop whoever asks.  Git itself runs as anywhere, with a configuration of the test's own.
"""

from __future__ import annotations

import contextlib
import http.server
import os
import signal
import socket
import struct
import subprocess
import threading
import time
import urllib.parse
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.git.program import PROTOCOLS_VARIABLE

HOSTS = ("github.com", "gitlab.com", "huggingface.co", "codeberg.org", "bitbucket.org", "git.sr.ht")
_PROXIES = {"http_proxy", "https_proxy", "all_proxy"}
_WHEN = "2026-03-01T12:00:00+00:00"
_IDENTITY = {
    "GIT_AUTHOR_NAME": "Ada Lovelace",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_AUTHOR_DATE": _WHEN,
    "GIT_COMMITTER_NAME": "Ada Lovelace",
    "GIT_COMMITTER_EMAIL": "ada@example.org",
    "GIT_COMMITTER_DATE": _WHEN,
}


def git(folder: Path, *arguments: str, given: bytes | None = None) -> str:
    """Run the real git in a folder, as a person would; what it printed."""
    ended = subprocess.run(
        ["git", "-C", str(folder), *arguments],
        env=os.environ | _IDENTITY | {"LC_ALL": "C"},
        input=given,
        capture_output=True,
        check=False,
    )
    assert not ended.returncode, ended.stderr.decode(errors="replace")
    return ended.stdout.decode("utf-8", "surrogateescape").strip()


class Source:
    """A repository as its authors have it; what they commit is there for whoever clones it.

    Attributes:
        path: its folder, with files in it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def commit(self, files: Mapping[str, str | bytes] | None = None, subject: str = "Begin") -> str:
        """Write files and commit all that is changed; the commit's hash."""
        for name, content in (files or {}).items():
            file = self.path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", subject)
        return self.head

    def branch(self, name: str, files: Mapping[str, str | bytes] | None = None, subject: str = "Branch off") -> str:
        """Commit files on a new branch, and go back to the one before; the commit's hash."""
        self.git("checkout", "--quiet", "-b", name)
        commit = self.commit(files, subject)
        self.git("checkout", "--quiet", "-")
        return commit

    def tag(self, name: str) -> None:
        """Tag what is checked out."""
        self.git("tag", "--", name)

    @property
    def head(self) -> str:
        """The commit that is checked out."""
        return self.git("rev-parse", "HEAD")

    def git(self, *arguments: str, given: bytes | None = None) -> str:
        """Run git in it."""
        return git(self.path, *arguments, given=given)


class CodeHosts:
    """Repositories of one computer, served in place of code hosts.

    Attributes:
        root: the folder of the repositories, ``root/github.com/owner/name``.
        status: an answer of HTTP in place of the right one: 401, 404, 500; 0 for none.
        drop_after: bytes of a pack after which the connection is cut; None for never.
        pause: seconds before each piece of an answer, which makes it slow.
        piece: bytes of a piece.
        asked: what was asked for.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.status = 0
        self.drop_after: int | None = None
        self.pause = 0.0
        self.piece = 1 << 14
        self.asked: list[str] = []
        self.environment = dict(os.environ)  # as it is now: a test may set for its own git what the hosts never hear of

    def make_repository(
        self, owner: str, name: str, files: Mapping[str, str | bytes] | None = None, host: str = "github.com"
    ) -> Source:
        """A repository with a branch ``main`` and one commit; with ``files={}`` one without any."""
        path = self.root / host / owner / name
        path.mkdir(parents=True)
        git(path, "init", "--quiet", "--initial-branch=main", "--template=")
        git(path, "config", "uploadpack.allowAnySHA1InWant", "true")
        source = Source(path)
        if files is None or files:
            source.commit(files or {"README.md": f"# {name}\n"})
        return source


@contextlib.contextmanager
def serve_over_http(root: Path) -> Iterator[CodeHosts]:
    """Hosts that git reaches over HTTP, at the addresses of those in ``HOSTS``."""
    hosts = CodeHosts(root)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _make_handler(hosts))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield configured(hosts, f"http://127.0.0.1:{server.server_port}/")
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextlib.contextmanager
def serve_by_daemon(root: Path) -> Iterator[CodeHosts]:
    """Hosts that git reaches by its own protocol."""
    root.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    where = ["--listen=127.0.0.1", f"--port={port}", f"--base-path={root}"]
    with subprocess.Popen(
        ["git", "daemon", "--reuseaddr", "--export-all", *where],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as daemon:
        try:
            _await_port(port)
            yield configured(CodeHosts(root), f"git://127.0.0.1:{port}/")
        finally:
            os.killpg(daemon.pid, signal.SIGTERM)


def configured(hosts: CodeHosts, base: str) -> CodeHosts:
    """Let git take ``base`` for the hosts, by the configuration of the test (``git_environment``)."""
    for host in HOSTS:
        subprocess.run(["git", "config", "--global", f"url.{base}{host}/.insteadOf", f"https://{host}/"], check=True)
    return hosts


def git_environment(folder: Path) -> dict[str, str | None]:
    """What the environment holds for git in tests: nobody's own configuration, and no proxy; None is for nothing."""
    settings = folder / "gitconfig"
    settings.write_text(
        "[user]\n\tname = Ada Lovelace\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n[gc]\n\tauto = 0\n"
    )
    inherited = [name for name in os.environ if name.startswith("GIT_") or name.lower() in _PROXIES]
    own = {"GIT_CONFIG_GLOBAL": str(settings), "GIT_CONFIG_NOSYSTEM": "1", PROTOCOLS_VARIABLE: "http,git,file"}
    return dict.fromkeys(inherited) | own | {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}


def _await_port(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise TimeoutError(f"nobody listens at {port}")


def _make_handler(hosts: CodeHosts) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(_Handler):
        served = hosts

    return Handler


class _Handler(http.server.BaseHTTPRequestHandler):
    """Hands each request to ``git http-backend`` (RFC 3875) and its answer back, as fast as the hosts let it."""

    served: CodeHosts

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing: what was asked stands in ``asked``."""

    def do_GET(self) -> None:
        self._answer(b"")

    def do_POST(self) -> None:
        self._answer(self._read_body())

    def _answer(self, body: bytes) -> None:
        self.served.asked.append(self.path)
        self.close_connection = True
        if self.served.status:
            self.send_response(self.served.status)
            self.send_header("WWW-Authenticate", 'Basic realm="code"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self._pass_on(self._ask_git(body))

    def _ask_git(self, body: bytes) -> bytes:
        path, _, query = self.path.partition("?")
        path = urllib.parse.unquote(path)
        if not (self.served.root / path[1:].rpartition(".git/")[0]).with_suffix(".git").exists():
            path = path.replace(".git/", "/", 1)  # as hosts do: both addresses are right
        variables = {
            "GIT_PROJECT_ROOT": str(self.served.root),
            "GIT_HTTP_EXPORT_ALL": "1",
            "REQUEST_METHOD": self.command,
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "REMOTE_ADDR": "127.0.0.1",
        }
        ended = subprocess.run(
            ["git", "http-backend"],
            input=body,
            env=self.served.environment | variables,
            capture_output=True,
            check=False,
        )
        return ended.stdout

    def _read_body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b""
        while size := int(self.rfile.readline().strip() or b"0", 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        return body

    def _pass_on(self, answer: bytes) -> None:
        head, _, body = answer.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode("latin-1").split("\r\n") if ": " in line)
        self.send_response(int(headers.pop("Status", "200").split()[0]))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        is_pack = self.command == "POST" and len(body) > 1000
        stop = self.served.drop_after if is_pack else None
        self._write_slowly(body if stop is None else body[:stop])
        if stop is not None:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # cut, not closed

    def _write_slowly(self, body: bytes) -> None:
        for start in range(0, len(body), self.served.piece):
            time.sleep(self.served.pause)
            self.wfile.write(body[start : start + self.served.piece])
            self.wfile.flush()
