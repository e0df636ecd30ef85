// Articles with claims about an entity or about an event of it.
MATCH (n:Entity {id: $id})-[:PARTICIPATED_IN|HELD_IN|CONCERNS]-(e:Event)<-[:SUPPORTS]-(c:Claim)-[:FROM]->(a:Article)
RETURN DISTINCT a.id AS id, a.title AS title, a.publishedAt AS publishedAt,
  a.publishedPrecision AS publishedPrecision, c.id AS claimId
UNION
MATCH (n:Entity {id: $id})<-[:SUPPORTS]-(c:Claim)-[:FROM]->(a:Article)
RETURN DISTINCT a.id AS id, a.title AS title, a.publishedAt AS publishedAt,
  a.publishedPrecision AS publishedPrecision, c.id AS claimId
