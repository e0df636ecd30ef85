// Takes nodes away with all that hangs on them. Ids of other kinds of nodes are passed over.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
