// Whom did one meet, and when?
// A part of the name is enough; capitals do not matter.
// $name = "niger"
MATCH (a:Entity)-[m:MET]-(b:Entity)
WHERE toLower(a.name) CONTAINS toLower($name)
RETURN a.name AS who, b.name AS whom, m.kind AS kind, m.start AS first_day, m.precision AS precision
ORDER BY who, first_day, whom
