// (:Entity)-[:PARTICIPATED_IN]->(:Event) come to be, or become exactly what the row says. Rows: id, from, to, properties.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Event {id: row.to})
MERGE (a)-[r:PARTICIPATED_IN {id: row.id}]->(b)
SET r = row.properties
