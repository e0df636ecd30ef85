// Where bases are.
MATCH (base:Base)-[:LOCATED_IN]->(place:Place)
RETURN base.id AS base, place.id AS place
ORDER BY base, place
