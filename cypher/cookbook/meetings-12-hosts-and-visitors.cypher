// Who received whom?
MATCH (host:Entity)-[h:PARTICIPATED_IN]->(e:Event)<-[v:PARTICIPATED_IN]-(visitor:Entity)
WHERE h.role = 'host' AND v.role = 'visitor'
RETURN host.name AS host, visitor.name AS visitor, e.kind AS kind, e.status AS status, e.start AS first_day
ORDER BY first_day, host, visitor
