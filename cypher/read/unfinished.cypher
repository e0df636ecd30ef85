// Whether the graph was left half written.
MATCH (n:Unfinished)
RETURN count(n) AS unfinished
