// Bases, where they are and who runs them. `bases`, `places`, `operators`: ids, any of them. Empty lists: no filter.
MATCH (b:Base)
WHERE size($bases) = 0 OR b.id IN $bases
OPTIONAL MATCH (b)-[:LOCATED_IN]->(l:Place)
WITH b, collect(DISTINCT l.id) AS placeIds, collect(DISTINCT l.name) AS places
OPTIONAL MATCH (o:Entity)-[:OPERATES]->(b)
WITH b, placeIds, places, collect(DISTINCT o.id) AS operatorIds, collect(DISTINCT o.name) AS operators
WHERE (size($places) = 0 OR size([id IN placeIds WHERE id IN $places]) > 0)
  AND (size($operators) = 0 OR size([id IN operatorIds WHERE id IN $operators]) > 0)
RETURN b.id AS id, b.name AS name, b.kind AS kind, places AS places, operators AS operators, placeIds AS placeIds, operatorIds AS operatorIds
ORDER BY name, id
LIMIT 1001
