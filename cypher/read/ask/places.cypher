// Which place is part of which.
MATCH (inner:Place)-[:PART_OF]->(outer:Place)
RETURN inner.id AS inner, outer.id AS outer
