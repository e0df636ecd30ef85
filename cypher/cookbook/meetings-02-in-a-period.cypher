// Who met whom in a period?
// Meetings that may have been in the period: one known only to a month that touches it is in the list too.
// $from = "2024-01-01"
// $to = "2024-12-31"
MATCH (a)-[m:MET]->(b)
WHERE m.end >= $from AND m.start <= $to
RETURN a.name AS one, b.name AS other, m.start AS first_day, m.end AS last_day, m.precision AS precision
ORDER BY first_day, one, other
