// The relationships of a few nodes among one another: the steps of a way from one to another. `ids`: of entities and events.
MATCH (a:Entity)-[r]->(b)
WHERE a.id IN $ids AND b.id IN $ids AND type(r) <> 'MET'
RETURN a.id AS from, a.name AS fromName, type(r) AS type, b.id AS to, b.name AS toName, r.claimIds AS claimIds
