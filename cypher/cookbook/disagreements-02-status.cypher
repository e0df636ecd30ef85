// Of which events do the articles give different states?
// Announced in one, held in another; or reported and denied.
MATCH (c:Claim)-[:SUPPORTS]->(e:Event)
WITH e, c ORDER BY c.status
WITH e.name AS event, e.status AS shown_as, collect(DISTINCT c.status) AS states
WHERE size(states) > 1
RETURN event, shown_as, states
ORDER BY event
