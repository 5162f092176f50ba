"""Several papers made one: what each field may be, what is joined, and the plan that a person looks at."""
