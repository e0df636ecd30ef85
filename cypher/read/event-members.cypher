// Who took part in events, where they were held, what they concern.
UNWIND $ids AS eventId
MATCH (e:Event {id: eventId})-[r:PARTICIPATED_IN|HELD_IN|CONCERNS]-(n:Entity)
RETURN e.id AS eventId, type(r) AS type, r.role AS role, r.side AS side, n.id AS id, n.name AS name, labels(n) AS labels
