// Events in which people, governments or bodies stood across from others (`across` of their participation).
// `sides`: lists of ids, any of the lists; who stands in one list did not meet itself. `others`: ids, any of them; `anyone`: whoever it was. `also`: lists of ids, one of each list took part too.
// `periods`: days from–to, any of them; `inside`: surely in one, not only perhaps. Empty lists: no filter.
// `most`: how many at most.
UNWIND $sides AS people
UNWIND people AS personId
MATCH (p:Entity {id: personId})-[r:PARTICIPATED_IN]->(e:Event)<-[s:PARTICIPATED_IN]-(q:Entity)
WHERE e.kind IN $kinds
  AND (e.status IN $status OR size([word IN $once WHERE e.statusHistory CONTAINS word]) > 0)
  AND ($anyone OR q.id IN $others) AND NOT q.id IN people AND q.id IN r.across
  AND (size($periods) = 0 OR (e.start IS NOT NULL AND e.end IS NOT NULL
    AND size([d IN $periods WHERE (e.start <= d.to AND e.end >= d.from AND (NOT $inside OR (e.start >= d.from AND e.end <= d.to)))
      OR (NOT $inside AND size([told IN e.otherDays WHERE substring(told, 0, 10) <= d.to AND substring(told, 11) >= d.from]) > 0)]) > 0))
WITH DISTINCT e
MATCH (m:Entity)-[:PARTICIPATED_IN]->(e)
WITH e, collect(DISTINCT m.id) AS members, collect(DISTINCT m.name) AS participants
WHERE size([wanted IN $also WHERE size([id IN members WHERE id IN wanted]) > 0]) = size($also)
OPTIONAL MATCH (e)-[:HELD_IN]->(l:Place)
WITH e, participants, l
WHERE size($places) = 0 OR l.id IN $places
RETURN DISTINCT e.id AS id, e.name AS name, e.kind AS kind, e.status AS status, e.start AS firstDay, e.end AS lastDay, e.precision AS precision,
  l.name AS place, participants AS participants, coalesce(e.start, '9999') AS sorted
ORDER BY sorted, id
LIMIT $most
