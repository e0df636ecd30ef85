// (:Claim)-[:SUPPORTS]->(:Entity) come to be, or become exactly what the row says. Rows: id, from, to, properties.
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:SUPPORTS {id: row.id}]->(b)
SET r = row.properties
