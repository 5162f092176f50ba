"""The SQL side of the library: schema, connections, the journal, and what is read and written through them."""
