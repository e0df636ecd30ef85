// Offices and lasting relations of an entity, in both directions.
MATCH (n:Entity {id: $id})-[r:HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN|PART_OF]-(m:Entity)
RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, properties(r) AS properties,
  m.id AS otherId, m.name AS otherName, labels(m) AS otherLabels
