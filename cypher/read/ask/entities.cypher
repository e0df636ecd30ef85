// Every name that a question may use.
MATCH (n:Entity)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.kind AS kind, n.iso2 AS iso2
