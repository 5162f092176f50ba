"""Whether two papers may be the same.

``blocks`` says which papers of a library are worth comparing, ``titles`` how much alike two titles are, ``comparing``
weighs everything that is known of two papers, and ``verdicts`` names what may come of it.
"""
