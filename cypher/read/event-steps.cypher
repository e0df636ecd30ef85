// One step from events, in both directions.
UNWIND $ids AS id
MATCH (n:Event {id: id})-[r:PARTICIPATED_IN|HELD_IN|CONCERNS|HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN|PART_OF]-(m)
RETURN n.id AS from, r.id AS edge, m.id AS to
