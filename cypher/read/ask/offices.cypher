// Offices that the sources give to people. `people`: ids, any of them. Empty list: everybody.
MATCH (c:Claim)-[:SUPPORTS]->(p:Person)
WHERE c.type = 'office' AND (size($people) = 0 OR p.id IN $people)
OPTIONAL MATCH (c)-[:SUPPORTS]->(b:Entity)
WITH c, p, collect(DISTINCT CASE WHEN b.id = p.id THEN '' ELSE b.id END) AS bodies,
  collect(DISTINCT CASE WHEN b.id = p.id THEN '' ELSE b.name END) AS bodyNames
RETURN p.id AS id, p.name AS name, c.title AS title, c.former AS former, bodies AS bodies, bodyNames AS bodyNames, c.articleId AS articleId, c.id AS claimId
ORDER BY id, title, claimId
