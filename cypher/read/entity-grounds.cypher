// The claims about entities themselves, who makes them, and how sure it is that they are read rightly.
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[:SUPPORTS]-(c:Claim)
MATCH (c)-[:FROM]->(a:Article)
RETURN n.id AS about, c.id AS claimId, c.confidence AS confidence, a.id AS articleId
