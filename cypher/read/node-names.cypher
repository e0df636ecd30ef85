// Names of entities and events by id.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.name AS name, labels(n) AS labels
UNION
UNWIND $ids AS id
MATCH (n:Event {id: id})
RETURN n.id AS id, n.name AS name, labels(n) AS labels
