// Entities by id, with how many relationships they have (MET repeats what the events say, and is not counted).
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (n)-[r:PARTICIPATED_IN|HELD_IN|CONCERNS|HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN|PART_OF]-()
WITH n, count(r) AS degree
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, degree AS degree
