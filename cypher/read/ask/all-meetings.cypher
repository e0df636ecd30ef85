// Events in which two stood across from each other: on different sides, or where the sources tell no sides.
// `periods`: days from–to, any of them; `inside`: surely in one, not only perhaps. Empty lists: no filter.
MATCH (p:Entity)-[r:PARTICIPATED_IN]->(e:Event)<-[s:PARTICIPATED_IN]-(q:Entity)
WHERE e.kind IN $kinds
  AND (e.status IN $status OR size([word IN $once WHERE e.statusHistory CONTAINS word]) > 0)
  AND p.id < q.id AND (r.side IS NULL OR s.side IS NULL OR r.side <> s.side)
  AND (size($periods) = 0 OR (e.start IS NOT NULL AND e.end IS NOT NULL
    AND size([d IN $periods WHERE e.start <= d.to AND e.end >= d.from AND (NOT $inside OR (e.start >= d.from AND e.end <= d.to))]) > 0))
WITH DISTINCT e
MATCH (m:Entity)-[:PARTICIPATED_IN]->(e)
WITH e, collect(DISTINCT m.name) AS participants
OPTIONAL MATCH (e)-[:HELD_IN]->(l:Place)
WITH e, participants, l
WHERE size($places) = 0 OR l.id IN $places
RETURN DISTINCT e.id AS id, e.name AS name, e.kind AS kind, e.status AS status, e.start AS firstDay, e.end AS lastDay, e.precision AS precision,
  l.name AS place, participants AS participants, coalesce(e.start, '9999') AS sorted
ORDER BY sorted, id
LIMIT 1001
