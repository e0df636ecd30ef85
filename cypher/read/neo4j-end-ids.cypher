// The graph's ids of nodes that a user's result names only by the database's own ids. Neo4j alone.
MATCH (n)
WHERE elementId(n) IN $elementIds
RETURN elementId(n) AS elementId, coalesce(n.id, elementId(n)) AS id
