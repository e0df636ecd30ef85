// What the claims of an article support: entities and events, by name.
MATCH (article:Article {id: $id})<-[:FROM]-(claim:Claim)-[:SUPPORTS]->(supported)
RETURN claim.id AS claim, supported.id AS id, supported.name AS name, labels(supported) AS labels
ORDER BY claim, id
