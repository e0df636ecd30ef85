// The graph is whole.
MATCH (n:Unfinished)
DELETE n
