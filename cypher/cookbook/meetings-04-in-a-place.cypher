// What was held in a place?
// Places within it count too: a country takes in its cities.
// $place = "Niger"
MATCH (e:Event)-[:HELD_IN]->(p:Place)
OPTIONAL MATCH (p)-[:PART_OF*1..3]->(whole:Place)
WITH e, p, collect(whole.name) AS wholes
WHERE p.name = $place OR $place IN wholes
RETURN e.kind AS kind, e.name AS event, e.status AS status, e.start AS first_day, e.precision AS precision, p.name AS place
ORDER BY first_day, event
