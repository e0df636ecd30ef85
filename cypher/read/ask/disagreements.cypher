// What the sources tell differently: the claims on facts and offices, and every claim on the events whose days or outcome they give differently.
// `claims`: ids of claims; `events`: ids of events.
MATCH (c:Claim)-[:SUPPORTS]->(n)
WHERE c.id IN $claims OR n.id IN $events
MATCH (c)-[:FROM]->(a:Article)
RETURN n.id AS id, n.name AS name, c.property AS property, c.value AS value, c.dateStart AS first, c.dateEnd AS last, c.status AS status,
  c.quote AS quote, a.title AS article, c.id AS claimId
ORDER BY id, claimId
LIMIT 1001
