// What became of the agreements, in the order of time?
MATCH (e:Event)-[:CONCERNS]->(a:Agreement)
RETURN a.name AS agreement, e.action AS action, e.kind AS kind, e.status AS status, e.start AS first_day, e.precision AS precision, e.name AS event
ORDER BY agreement, first_day, event
