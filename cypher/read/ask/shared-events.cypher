// Events that one of some (`people`: ids) shares with others, of any kind and whatever became of it.
UNWIND $people AS personId
MATCH (p:Entity {id: personId})-[:PARTICIPATED_IN]->(e:Event)<-[:PARTICIPATED_IN]-(q:Entity)
WHERE NOT q.id IN $people
RETURN DISTINCT p.id AS a, q.id AS b, e.id AS eventId
ORDER BY a, b, eventId
LIMIT 5000
