// Claims come to be, or become exactly what the row says. Rows: id, properties.
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n = row.properties
