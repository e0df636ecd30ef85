// Of which events do the articles give different days?
MATCH (c:Claim)-[:SUPPORTS]->(e:Event)
WHERE c.dateStart IS NOT NULL
WITH e, c ORDER BY c.dateStart
WITH e.name AS event, collect(DISTINCT c.dateStart) AS days
WHERE size(days) > 1
RETURN event, days
ORDER BY event
