// Who met whom, newest first?
// Encounters that happened: one row a pair of people, governments or organizations.
MATCH (a)-[m:MET]->(b)
RETURN a.name AS one, b.name AS other, m.kind AS kind, m.start AS first_day, m.end AS last_day, m.precision AS precision
ORDER BY first_day DESC, one, other
LIMIT 100
