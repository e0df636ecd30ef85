// What the search by sentence looks through: claims and the entities that they are about, directly or through an event.
MATCH (c:Claim)-[:SUPPORTS]->(n:Entity)
RETURN c.id AS claimId, c.quote AS quote, n.id AS id
UNION
MATCH (c:Claim)-[:SUPPORTS]->(e:Event)<-[:PARTICIPATED_IN]-(n:Entity)
RETURN c.id AS claimId, c.quote AS quote, n.id AS id
