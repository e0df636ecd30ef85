// Who was overthrown.
MATCH (p:Person)-[r:PARTICIPATED_IN]->(e:Coup)
WHERE r.role = 'target' AND e.status = 'happened'
RETURN DISTINCT p.id AS id
ORDER BY id
