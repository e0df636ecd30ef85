// Chosen events, oldest first, undated last.
UNWIND $ids AS chosen
MATCH (e:Event {id: chosen})
OPTIONAL MATCH (m:Entity)-[:PARTICIPATED_IN]->(e)
WITH e, collect(DISTINCT m.name) AS participants
OPTIONAL MATCH (e)-[:HELD_IN]->(l:Place)
RETURN DISTINCT e.id AS id, e.name AS name, e.kind AS kind, e.status AS status, e.start AS firstDay, e.end AS lastDay, e.precision AS precision,
  l.name AS place, participants AS participants, coalesce(e.start, '9999') AS sorted
ORDER BY sorted, id
