// Which officials of two states met?
// By the offices that the articles give them.
// $one = "Niger"
// $other = "United States"
MATCH (x:Government)<-[o1:HOLDS_OFFICE]-(a:Person)-[m:MET]-(b:Person)-[o2:HOLDS_OFFICE]->(y:Government)
WHERE x.name = $one AND y.name = $other
RETURN a.name AS one, o1.title AS office, b.name AS other, o2.title AS other_office, m.start AS first_day, m.precision AS precision
ORDER BY first_day, one, other, office, other_office
