"""Version 3: where a paper stands in its venue, counts with their sources, what a person edited, pages over time."""

TABLES = """
ALTER TABLE papers ADD COLUMN volume TEXT;
ALTER TABLE papers ADD COLUMN issue TEXT;
ALTER TABLE papers ADD COLUMN pages TEXT;

ALTER TABLE profiles ADD COLUMN identifier TEXT;

ALTER TABLE profile_figures ADD COLUMN i10_index INTEGER;
ALTER TABLE profile_figures ADD COLUMN since_year INTEGER;
ALTER TABLE profile_figures ADD COLUMN citations_since INTEGER;
ALTER TABLE profile_figures ADD COLUMN h_index_since INTEGER;
ALTER TABLE profile_figures ADD COLUMN i10_index_since INTEGER;
ALTER TABLE profile_figures ADD COLUMN identifier TEXT;
ALTER TABLE profile_figures ADD COLUMN affiliation TEXT;
ALTER TABLE profile_figures ADD COLUMN interests TEXT NOT NULL DEFAULT '';

-- The day of the capture from which on the page lists the paper no more; NULL while it does.
ALTER TABLE profile_papers ADD COLUMN gone_on TEXT;
DROP INDEX profile_papers_import;
CREATE INDEX profile_papers_import ON profile_papers (import_id, position, paper_id);
CREATE INDEX profile_papers_import_paper ON profile_papers (import_id, paper_id);

CREATE TABLE citation_counts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    citations INTEGER NOT NULL CHECK (citations >= 0),
    source TEXT NOT NULL,
    counted_on TEXT NOT NULL
) STRICT;
CREATE INDEX citation_counts_paper ON citation_counts (paper_id);

CREATE TABLE edited_fields (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL REFERENCES papers ON DELETE CASCADE,
    field TEXT NOT NULL,
    edited_on TEXT NOT NULL
) STRICT;
CREATE INDEX edited_fields_paper ON edited_fields (paper_id, field);

-- The links of a page that was copied as HTML, a JSON array of [text, url] in their order; NULL without any.
ALTER TABLE source_texts ADD COLUMN links TEXT;
"""
