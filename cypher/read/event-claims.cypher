// The claims behind events, with the articles that make them.
UNWIND $ids AS id
MATCH (e:Event {id: id})<-[:SUPPORTS]-(c:Claim)
MATCH (c)-[:FROM]->(a:Article)
RETURN e.id AS about, properties(c) AS claim, a.id AS articleId, a.title AS title, a.publisher AS publisher, a.url AS url,
  a.publishedAt AS publishedAt, a.publishedPrecision AS publishedPrecision
