// Takes away relationships that begin at claims. Rows: id, type, from.
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})-[r]->()
WHERE type(r) = row.type AND r.id = row.id
DELETE r
