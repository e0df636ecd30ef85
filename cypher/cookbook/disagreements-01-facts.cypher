// On which facts do the articles differ?
// The same property of the same thing, with more than one value.
MATCH (c:Claim)-[:SUPPORTS]->(n:Entity)
MATCH (c)-[:FROM]->(article:Article)
WHERE c.type = 'fact'
WITH n, c, article ORDER BY c.value
WITH n.name AS thing, c.property AS property, collect(DISTINCT c.value) AS versions, count(DISTINCT article) AS articles
WHERE size(versions) > 1 AND articles > 1
RETURN thing, property, versions, articles
ORDER BY thing, property
