"""Version 5: what links to code are, how a person ran it, links to what is no repository, and clones."""

TABLES = """
ALTER TABLE paper_repositories ADD COLUMN kind TEXT
    CHECK (kind IN ('code', 'model', 'data', 'demo', 'homepage', 'gist', 'organisation'));
ALTER TABLE paper_repositories ADD COLUMN read_at TEXT NOT NULL DEFAULT '';
ALTER TABLE paper_repositories ADD COLUMN how_run TEXT NOT NULL DEFAULT '';

CREATE TABLE web_links (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('code', 'model', 'data', 'demo', 'homepage', 'gist', 'organisation'))
) STRICT;
CREATE INDEX web_links_paper ON web_links (paper_id, position);

-- Not journaled: what lies on a disk does not come back by an undo.  The key is that of a row of repositories, which
-- may be gone meanwhile, and be made again under another id.
CREATE TABLE clones (
    id INTEGER PRIMARY KEY,
    repository_key TEXT NOT NULL,
    host TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL UNIQUE,
    made INTEGER NOT NULL CHECK (made IN (0, 1)),
    branch TEXT,
    commit_id TEXT NOT NULL DEFAULT '',
    committed_at TEXT,
    subject TEXT NOT NULL DEFAULT '',
    ahead INTEGER CHECK (ahead >= 0),
    behind INTEGER CHECK (behind >= 0),
    changed INTEGER NOT NULL DEFAULT 0 CHECK (changed >= 0),
    seen_at TEXT,
    missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1))
) STRICT;
CREATE INDEX clones_repository ON clones (repository_key);

-- One more whenever what is known of clones moves, so that other processes hear of it.
ALTER TABLE library_state ADD COLUMN clones_revision INTEGER NOT NULL DEFAULT 0;
"""
