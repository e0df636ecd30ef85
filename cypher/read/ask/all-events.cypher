// Events, whoever took part. `periods`: days from–to, any of them; `inside`: surely in one, not only perhaps. Empty lists: no filter.
// `most`: how many at most.
MATCH (e:Event)
WHERE e.kind IN $kinds
  AND (e.status IN $status OR size([word IN $once WHERE e.statusHistory CONTAINS word]) > 0)
  AND (size($periods) = 0 OR (e.start IS NOT NULL AND e.end IS NOT NULL
    AND size([d IN $periods WHERE (e.start <= d.to AND e.end >= d.from AND (NOT $inside OR (e.start >= d.from AND e.end <= d.to)))
      OR (NOT $inside AND size([told IN e.otherDays WHERE substring(told, 0, 10) <= d.to AND substring(told, 11) >= d.from]) > 0)]) > 0))
OPTIONAL MATCH (m:Entity)-[:PARTICIPATED_IN]->(e)
WITH e, collect(DISTINCT m.id) AS members, collect(DISTINCT m.name) AS participants
OPTIONAL MATCH (e)-[:HELD_IN]->(l:Place)
WITH e, members, participants, l
WHERE size($places) = 0 OR l.id IN $places OR (l.id IS NULL AND size([id IN members WHERE id IN $hosts]) > 0)
RETURN DISTINCT e.id AS id, e.name AS name, e.kind AS kind, e.status AS status, e.start AS firstDay, e.end AS lastDay, e.precision AS precision,
  l.name AS place, participants AS participants, coalesce(e.start, '9999') AS sorted
ORDER BY sorted, id
LIMIT $most
