// Where are the bases, and who operates them?
MATCH (b:Base)
OPTIONAL MATCH (b)-[:LOCATED_IN]->(p:Place)
OPTIONAL MATCH (operator:Entity)-[:OPERATES]->(b)
RETURN b.name AS base, b.kind AS kind, p.name AS place, operator.name AS operator
ORDER BY base, place, operator
