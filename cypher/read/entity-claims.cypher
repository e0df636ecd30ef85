// The claims about an entity itself: facts, offices, relations.
MATCH (e:Entity {id: $id})<-[:SUPPORTS]-(c:Claim)
MATCH (c)-[:FROM]->(a:Article)
RETURN e.id AS about, properties(c) AS claim, a.id AS articleId, a.title AS title, a.publisher AS publisher, a.url AS url,
  a.publishedAt AS publishedAt, a.publishedPrecision AS publishedPrecision
