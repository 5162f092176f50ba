"""The reader of the ACL Anthology's lists of papers: people, volumes and events."""

from app.formats.acl.reader import is_acl, read_acl

__all__ = ["is_acl", "read_acl"]
