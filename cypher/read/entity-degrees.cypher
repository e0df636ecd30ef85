// Every entity of the wanted types, with how many relationships it has and of which type it is. $types null: all types.
MATCH (n:Entity)
WHERE $types IS NULL OR any(label IN labels(n) WHERE label IN $types)
OPTIONAL MATCH (n)-[r:PARTICIPATED_IN|HELD_IN|CONCERNS|HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN|PART_OF]-()
WITH n, count(r) AS degree
RETURN n.id AS id, labels(n) AS labels, degree AS degree
