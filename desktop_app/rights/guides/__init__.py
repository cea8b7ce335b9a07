"""Guides through the work: conversations, the second track, the WIA, and what a file lacks.

Data under `resources/conversations`, `resources/spoor2` and `resources/wia`, read strictly; and
`judge`, which holds a file against the findings among that data. Pure; read when first used.
"""
