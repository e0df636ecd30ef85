// Those who stood across from one (`one`: ids) in one event and from another (`other`: ids) in the same or another event.
UNWIND $one AS oneId
MATCH (a:Entity {id: oneId})-[r:PARTICIPATED_IN]->(d:Event)<-[s:PARTICIPATED_IN]-(z:Entity)
WHERE d.kind IN $kinds AND d.status IN $status AND NOT z.id IN $one AND NOT z.id IN $other
  AND z.id IN r.across
  AND (size($periods) = 0 OR (d.start IS NOT NULL AND d.end IS NOT NULL
    AND size([x IN $periods WHERE (d.start <= x.to AND d.end >= x.from AND (NOT $inside OR (d.start >= x.from AND d.end <= x.to)))
      OR (NOT $inside AND size([told IN d.otherDays WHERE substring(told, 0, 10) <= x.to AND substring(told, 11) >= x.from]) > 0)]) > 0))
MATCH (z)-[t:PARTICIPATED_IN]->(e:Event)<-[u:PARTICIPATED_IN]-(b:Entity)
WHERE b.id IN $other AND e.kind IN $kinds AND e.status IN $status
  AND z.id IN u.across
  AND (size($periods) = 0 OR (e.start IS NOT NULL AND e.end IS NOT NULL
    AND size([x IN $periods WHERE (e.start <= x.to AND e.end >= x.from AND (NOT $inside OR (e.start >= x.from AND e.end <= x.to)))
      OR (NOT $inside AND size([told IN e.otherDays WHERE substring(told, 0, 10) <= x.to AND substring(told, 11) >= x.from]) > 0)]) > 0))
RETURN DISTINCT z.id AS id, z.name AS name, a.name AS metOne, d.id AS firstEvent, d.name AS firstName, b.name AS metOther, e.id AS secondEvent, e.name AS secondName
ORDER BY name, id, firstEvent, secondEvent
LIMIT 1001
