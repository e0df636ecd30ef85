// What an entity is joined to.
MATCH (n:Entity {id: $id})-[r:PARTICIPATED_IN|HELD_IN|CONCERNS|HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN|PART_OF]-(m)
RETURN DISTINCT m.id AS id, labels(m) AS labels
