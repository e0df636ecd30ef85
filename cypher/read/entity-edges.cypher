// Relationships that leave entities, without those of claims.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:PARTICIPATED_IN|HELD_IN|CONCERNS|HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN|PART_OF|MET]->(b)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties
