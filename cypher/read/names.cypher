// What the search by name looks through.
MATCH (n:Entity)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.kind AS kind
