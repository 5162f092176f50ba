"""Version 2: collections, tags, saved searches, notes, files, the trash, the search index and duplicates."""

TABLES = """
ALTER TABLE papers ADD COLUMN url TEXT;
ALTER TABLE papers ADD COLUMN status TEXT CHECK (status IN ('to read', 'reading', 'read'));
ALTER TABLE papers ADD COLUMN rating INTEGER CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE papers ADD COLUMN trashed_at TEXT;
CREATE INDEX papers_trashed ON papers (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX papers_added ON papers (added_at);
CREATE INDEX papers_url ON papers (url) WHERE url IS NOT NULL;
CREATE INDEX papers_venue ON papers (venue) WHERE venue IS NOT NULL;
CREATE INDEX papers_key_any_case ON papers (citation_key COLLATE NOCASE);
CREATE INDEX affiliations_name ON affiliations (name, paper_id);

-- 1 where a paper was merged into one that the page lists at another place.
ALTER TABLE profile_papers ADD COLUMN again INTEGER NOT NULL DEFAULT 0;
CREATE INDEX profile_papers_again ON profile_papers (again) WHERE again = 1;

CREATE TABLE collections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES collections ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;
CREATE INDEX collections_parent ON collections (parent_id, position);

CREATE TABLE collection_papers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection_id INTEGER NOT NULL REFERENCES collections ON DELETE CASCADE,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX collection_papers_collection ON collection_papers (collection_id, position, paper_id);
CREATE INDEX collection_papers_paper ON collection_papers (paper_id, collection_id);

CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    colour TEXT,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE paper_tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags ON DELETE CASCADE
) STRICT;
CREATE INDEX paper_tags_paper ON paper_tags (paper_id, tag_id);
CREATE INDEX paper_tags_tag ON paper_tags (tag_id, paper_id);

CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    text TEXT NOT NULL,
    made_at TEXT NOT NULL,
    edited_at TEXT NOT NULL
) STRICT;
CREATE INDEX notes_paper ON notes (paper_id);

CREATE TABLE files (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('copied', 'linked')),
    path TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX files_paper ON files (paper_id);
CREATE INDEX files_hash ON files (hash);

CREATE TABLE key_aliases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    citation_key TEXT UNIQUE
) STRICT;
CREATE INDEX key_aliases_paper ON key_aliases (paper_id);

CREATE TABLE not_duplicates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE
) STRICT;
CREATE INDEX not_duplicates_paper ON not_duplicates (paper_id, other_id);
CREATE INDEX not_duplicates_other ON not_duplicates (other_id, paper_id);

DROP TABLE paper_order;
CREATE TABLE paper_order (
    paper_id INTEGER PRIMARY KEY REFERENCES papers ON DELETE CASCADE,
    title_key TEXT NOT NULL,
    authors_key TEXT,
    issued TEXT,
    venue_key TEXT,
    subject TEXT,
    citations INTEGER,
    code INTEGER NOT NULL,
    status INTEGER,
    rating INTEGER
) STRICT;
CREATE INDEX paper_order_title ON paper_order (title_key);
CREATE INDEX paper_order_authors ON paper_order (authors_key);
CREATE INDEX paper_order_issued ON paper_order (issued);
CREATE INDEX paper_order_venue ON paper_order (venue_key);
CREATE INDEX paper_order_subject ON paper_order (subject);
CREATE INDEX paper_order_citations ON paper_order (citations, code);
CREATE INDEX paper_order_code ON paper_order (code);
CREATE INDEX paper_order_status ON paper_order (status);
CREATE INDEX paper_order_rating ON paper_order (rating);

CREATE TABLE trash_order (
    paper_id INTEGER PRIMARY KEY REFERENCES papers ON DELETE CASCADE,
    title_key TEXT NOT NULL,
    authors_key TEXT,
    issued TEXT,
    venue_key TEXT,
    subject TEXT,
    citations INTEGER,
    code INTEGER NOT NULL,
    status INTEGER,
    rating INTEGER
) STRICT;
CREATE INDEX trash_order_title ON trash_order (title_key);

CREATE TABLE paper_search (
    paper_id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    abstract TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE paper_words USING fts5 (
    title, authors, abstract, notes,
    content = 'paper_search', content_rowid = 'paper_id', tokenize = 'ascii', prefix = '2 3'
);
-- What is held in memory before it is written, 16 MB: a bulk import takes two thirds of the time then.
INSERT INTO paper_words (paper_words, rank) VALUES ('hashsize', 16777216);

CREATE TABLE duplicate_keys (
    paper_id INTEGER PRIMARY KEY,
    doi INTEGER,
    arxiv TEXT,
    head INTEGER,
    tail INTEGER,
    initials INTEGER
) STRICT;
CREATE INDEX duplicate_keys_doi ON duplicate_keys (doi) WHERE doi IS NOT NULL;
CREATE INDEX duplicate_keys_arxiv ON duplicate_keys (arxiv) WHERE arxiv IS NOT NULL;
CREATE INDEX duplicate_keys_head ON duplicate_keys (head) WHERE head IS NOT NULL;
CREATE INDEX duplicate_keys_tail ON duplicate_keys (tail) WHERE tail IS NOT NULL;
CREATE INDEX duplicate_keys_initials ON duplicate_keys (initials) WHERE initials IS NOT NULL;

CREATE TABLE duplicate_pairs (
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    reason TEXT NOT NULL,
    PRIMARY KEY (paper_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_pairs_other ON duplicate_pairs (other_id);

ALTER TABLE changes ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE library_state ADD COLUMN history_size INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER changes_measured AFTER UPDATE OF size ON changes BEGIN
    UPDATE library_state SET history_size = history_size + NEW.size - OLD.size;
END;
CREATE TRIGGER changes_dropped AFTER DELETE ON changes BEGIN
    UPDATE library_state SET history_size = history_size - OLD.size;
END;
UPDATE changes SET size =
    (SELECT coalesce(sum(length(CAST(content AS BLOB))), 0) FROM change_rows WHERE change_id = changes.id);
"""
