// Who met whom, and when?
// Every pair of an encounter that happened, earliest first.
MATCH (one:Entity)-[met:MET]->(other:Entity)
RETURN one.name AS one, other.name AS other, met.start AS start, met.end AS end, met.precision AS precision
ORDER BY start, one, other
