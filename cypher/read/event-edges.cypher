// Relationships that leave events.
UNWIND $ids AS id
MATCH (a:Event {id: id})-[r:HELD_IN|CONCERNS]->(b)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties
