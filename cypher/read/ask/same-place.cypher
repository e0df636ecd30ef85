// Two different events that happened in one place on one and the same certain day, one with somebody of `people` (ids), one with another.
UNWIND $people AS personId
MATCH (p:Entity {id: personId})-[:PARTICIPATED_IN]->(d:Event)-[:HELD_IN]->(l:Place)<-[:HELD_IN]-(e:Event)<-[:PARTICIPATED_IN]-(q:Entity)
WHERE NOT q.id IN $people AND d.id <> e.id AND d.status = 'happened' AND e.status = 'happened'
  AND d.precision = 'day' AND e.precision = 'day' AND d.start = d.end AND e.start = e.end AND d.start = e.start
RETURN DISTINCT p.id AS a, q.id AS b, d.id AS firstEvent, e.id AS secondEvent
ORDER BY a, b, firstEvent, secondEvent
LIMIT 5000
