"""Version 4: what a page states of a single paper, and of author lists what figures need."""

TABLES = """
ALTER TABLE papers ADD COLUMN novelty REAL CHECK (novelty BETWEEN 0 AND 100);
ALTER TABLE papers ADD COLUMN ai_score REAL CHECK (ai_score BETWEEN 0 AND 100);
-- Few papers carry one: without these, each look would read the abstracts of all others.
CREATE INDEX papers_novelty ON papers (novelty) WHERE novelty IS NOT NULL;
CREATE INDEX papers_ai_score ON papers (ai_score) WHERE ai_score IS NOT NULL;

ALTER TABLE paper_order ADD COLUMN author_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE paper_order ADD COLUMN authors_truncated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE trash_order ADD COLUMN author_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE trash_order ADD COLUMN authors_truncated INTEGER NOT NULL DEFAULT 0;

-- Filled here, so that nothing else that is derived need be made anew.
UPDATE paper_order SET
    author_count = (SELECT count(*) FROM authors WHERE authors.paper_id = paper_order.paper_id),
    authors_truncated = (SELECT authors_truncated FROM papers WHERE id = paper_order.paper_id);
UPDATE trash_order SET
    author_count = (SELECT count(*) FROM authors WHERE authors.paper_id = trash_order.paper_id),
    authors_truncated = (SELECT authors_truncated FROM papers WHERE id = trash_order.paper_id);
"""
