// Events that an entity took part in, that were held in it, or that concern it.
MATCH (n:Entity {id: $id})-[:PARTICIPATED_IN|HELD_IN|CONCERNS]-(e:Event)
RETURN DISTINCT e.id AS id, e.start AS start
