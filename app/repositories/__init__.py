"""Links to code repositories: reading them, telling them apart, and what there is to know before one is opened."""
