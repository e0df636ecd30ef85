// What happened around the bases?
MATCH (e:Event)-[:CONCERNS]->(b:Base)
RETURN b.name AS base, e.kind AS kind, e.name AS event, e.status AS status, e.start AS first_day
ORDER BY base, first_day, event
