// What is said of each base: cost, troops, founding?
MATCH (c:Claim)-[:SUPPORTS]->(b:Base)
MATCH (c)-[:FROM]->(article:Article)
WHERE c.type = 'fact'
RETURN b.name AS base, c.property AS property, c.value AS value, c.amount AS amount, c.unit AS unit, article.title AS article
ORDER BY base, property, value, article
