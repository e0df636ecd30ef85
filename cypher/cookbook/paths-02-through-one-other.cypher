// Who met the same person, and not each other?
MATCH (a:Person)-[:MET]-(between:Entity)-[:MET]-(b:Person)
WHERE a.id < b.id AND NOT (a)-[:MET]-(b)
RETURN DISTINCT a.name AS one, between.name AS through, b.name AS other
ORDER BY one, through, other
LIMIT 100
