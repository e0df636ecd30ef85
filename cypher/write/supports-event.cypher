// (:Claim)-[:SUPPORTS]->(:Event) come to be, or become exactly what the row says. Rows: id, from, to, properties.
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Event {id: row.to})
MERGE (a)-[r:SUPPORTS {id: row.id}]->(b)
SET r = row.properties
