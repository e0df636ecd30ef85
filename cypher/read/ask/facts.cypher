// Facts that the sources give about things. `about`: ids, any of them; `properties`: what the property begins with, any of them; `claims`: ids
// of claims, any of them. Empty lists: no filter.
MATCH (c:Claim)-[:SUPPORTS]->(n:Entity)
WHERE c.type = 'fact' AND (size($about) = 0 OR n.id IN $about) AND (size($properties) = 0 OR size([p IN $properties WHERE c.property STARTS WITH p]) > 0)
  AND (size($claims) = 0 OR c.id IN $claims)
MATCH (c)-[:FROM]->(a:Article)
RETURN n.id AS id, n.name AS name, c.property AS property, c.value AS value, c.quote AS quote, a.title AS article, c.id AS claimId
ORDER BY id, property, claimId
LIMIT 1001
