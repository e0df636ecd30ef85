// Takes away relationships that begin at events. Rows: id, type, from.
UNWIND $rows AS row
MATCH (a:Event {id: row.from})-[r]->()
WHERE type(r) = row.type AND r.id = row.id
DELETE r
