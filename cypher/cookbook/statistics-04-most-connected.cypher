// Who and what is most connected?
MATCH (n:Entity)-[r:PARTICIPATED_IN|HELD_IN|CONCERNS|HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN]-()
RETURN n.name AS name, labels(n) AS labels, count(r) AS relationships
ORDER BY relationships DESC, name
LIMIT 25
