// (:Event)-[:CONCERNS]->(:Entity) come to be, or become exactly what the row says. Rows: id, from, to, properties.
UNWIND $rows AS row
MATCH (a:Event {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r = row.properties
