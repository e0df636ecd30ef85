// Which events brought three or more together?
MATCH (a:Entity)-[r:PARTICIPATED_IN]->(e:Event)
WITH e, a ORDER BY a.name
WITH e.name AS event, e.start AS first_day, e.status AS status, collect(DISTINCT a.name) AS participants
WHERE size(participants) >= 3
RETURN event, first_day, status, participants
ORDER BY size(participants) DESC, event
