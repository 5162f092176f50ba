"""What hosts of code are called by people."""

from __future__ import annotations

_NAMES = {
    "github.com": "GitHub",
    "gitlab.com": "GitLab",
    "bitbucket.org": "Bitbucket",
    "codeberg.org": "Codeberg",
    "gitea.com": "Gitea",
    "gitee.com": "Gitee",
    "git.sr.ht": "SourceHut",
    "hg.sr.ht": "SourceHut",
    "sr.ht": "SourceHut",
    "huggingface.co": "Hugging Face",
    "zenodo.org": "Zenodo",
    "osf.io": "OSF",
}


def name_host(host: str) -> str:
    """What a host is called: ``GitHub``; its address where it has no name that we know."""
    return _NAMES.get(host, host)
