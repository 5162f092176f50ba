"""Version 1: papers, their parts, the pages they came from, and the journal."""

TABLES = """
CREATE TABLE papers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (title <> ''),
    authors_truncated INTEGER NOT NULL DEFAULT 0,
    issued TEXT,
    subject TEXT,
    abstract TEXT NOT NULL DEFAULT '',
    venue TEXT,
    doi TEXT,
    arxiv_id TEXT,
    citations INTEGER CHECK (citations >= 0),
    code_badge INTEGER NOT NULL DEFAULT 0,
    citation_key TEXT UNIQUE,
    added_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX papers_doi ON papers (doi) WHERE doi IS NOT NULL;
CREATE INDEX papers_arxiv_id ON papers (arxiv_id) WHERE arxiv_id IS NOT NULL;

CREATE TABLE authors (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    position INTEGER NOT NULL,
    family TEXT NOT NULL DEFAULT '',
    given TEXT NOT NULL DEFAULT '',
    literal TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX authors_paper ON authors (paper_id, position);

CREATE TABLE affiliations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX affiliations_paper ON affiliations (paper_id, position);

CREATE TABLE repositories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT UNIQUE,
    host TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE paper_repositories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    repository_id INTEGER NOT NULL REFERENCES repositories ON DELETE CASCADE,
    position INTEGER NOT NULL,
    url TEXT NOT NULL,
    ref TEXT,
    path TEXT
) STRICT;
CREATE INDEX paper_repositories_paper ON paper_repositories (paper_id, position);
CREATE INDEX paper_repositories_repository ON paper_repositories (repository_id, paper_id);

CREATE TABLE researchers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX researchers_name ON researchers (name);

CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text_hash TEXT NOT NULL,
    format TEXT NOT NULL,
    name TEXT NOT NULL,
    captured_on TEXT NOT NULL,
    imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX imports_text ON imports (text_hash);

CREATE TABLE profiles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    researcher_id INTEGER NOT NULL REFERENCES researchers ON DELETE CASCADE,
    format TEXT NOT NULL
) STRICT;
CREATE INDEX profiles_researcher ON profiles (researcher_id);

CREATE TABLE profile_figures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile_id INTEGER NOT NULL REFERENCES profiles ON DELETE CASCADE,
    import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    captured_on TEXT NOT NULL,
    listed INTEGER NOT NULL,
    listed_with_code INTEGER NOT NULL,
    name TEXT NOT NULL,
    subject TEXT,
    h_index INTEGER,
    papers INTEGER,
    citations INTEGER,
    novelty REAL,
    ai_score REAL
) STRICT;
CREATE INDEX profile_figures_profile ON profile_figures (profile_id, captured_on);
CREATE INDEX profile_figures_import ON profile_figures (import_id);

CREATE TABLE profile_papers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile_id INTEGER REFERENCES profiles ON DELETE CASCADE,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    import_id INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title_key TEXT NOT NULL,
    code_badge INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    year_assumed INTEGER NOT NULL
) STRICT;
CREATE INDEX profile_papers_profile ON profile_papers (profile_id, position, paper_id);
CREATE INDEX profile_papers_paper ON profile_papers (paper_id, profile_id);
CREATE INDEX profile_papers_import ON profile_papers (import_id);
CREATE INDEX profile_papers_title ON profile_papers (title_key);

CREATE TABLE source_texts (
    hash TEXT PRIMARY KEY,
    compressed BLOB NOT NULL
) STRICT;

CREATE TABLE paper_order (
    paper_id INTEGER PRIMARY KEY REFERENCES papers ON DELETE CASCADE,
    title_key TEXT NOT NULL,
    authors_key TEXT NOT NULL,
    issued TEXT,
    citations INTEGER,
    code INTEGER NOT NULL
) STRICT;
CREATE INDEX paper_order_title ON paper_order (title_key);
CREATE INDEX paper_order_authors ON paper_order (authors_key);
CREATE INDEX paper_order_issued ON paper_order (issued);
CREATE INDEX paper_order_citations ON paper_order (citations, code);
CREATE INDEX paper_order_code ON paper_order (code, citations);

CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX changes_revision ON changes (revision);
CREATE INDEX changes_undone ON changes (undone, id);

CREATE TABLE change_papers (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes ON DELETE CASCADE,
    first_paper INTEGER NOT NULL,
    last_paper INTEGER NOT NULL
) STRICT;
CREATE INDEX change_papers_change ON change_papers (change_id);
CREATE INDEX change_papers_paper ON change_papers (first_paper, last_paper, change_id);

CREATE TABLE change_rows (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES changes ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('inserted', 'updated', 'deleted', 'image')),
    content TEXT NOT NULL
) STRICT;
CREATE INDEX change_rows_change ON change_rows (change_id, kind);

CREATE TABLE library_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO library_state (id, revision) VALUES (1, 0);
"""
