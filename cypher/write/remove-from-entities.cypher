// Takes away relationships that begin at entities. Rows: id, type, from.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r]->()
WHERE type(r) = row.type AND r.id = row.id
DELETE r
