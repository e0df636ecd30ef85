// Who took part in events about an agreement?
MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e:Event)-[:CONCERNS]->(a:Agreement)
RETURN a.name AS agreement, p.name AS participant, r.role AS role, e.name AS event, e.start AS first_day
ORDER BY agreement, first_day, participant, event, role
LIMIT 100
