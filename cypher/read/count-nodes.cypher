// How many nodes there are of each kind.
MATCH (n)
RETURN labels(n) AS labels, count(*) AS count
