// What the claims of some articles support.
UNWIND $articles AS articleId
MATCH (a:Article {id: articleId})<-[:FROM]-(c:Claim)-[:SUPPORTS]->(n)
RETURN c.id AS claimId, n.id AS id
