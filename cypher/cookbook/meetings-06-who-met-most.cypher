// Who met the most others?
MATCH (a:Entity)-[m:MET]-(b:Entity)
RETURN a.name AS who, count(DISTINCT b) AS others, count(m) AS encounters
ORDER BY others DESC, encounters DESC, who
LIMIT 25
