// Whom can one reach over two meetings?
// $name = "niger"
MATCH (a:Entity)-[:MET*1..2]-(b:Entity)
WHERE toLower(a.name) CONTAINS toLower($name) AND a.id <> b.id
RETURN DISTINCT a.name AS who, b.name AS whom
ORDER BY who, whom
