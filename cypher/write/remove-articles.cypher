// Takes nodes away with all that hangs on them. Ids of other kinds of nodes are passed over.
UNWIND $ids AS id
MATCH (n:Article {id: id})
DETACH DELETE n
