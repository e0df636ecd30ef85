// Claims by id, with the article that makes them.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:FROM]->(a:Article)
RETURN c.id AS about, properties(c) AS claim, a.id AS articleId, a.title AS title, a.publisher AS publisher, a.url AS url,
  a.publishedAt AS publishedAt, a.publishedPrecision AS publishedPrecision
