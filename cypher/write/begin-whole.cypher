// The graph is being written anew in several transactions. Where this node is found at a start, that was not finished.
MERGE (n:Unfinished {id: 'whole'})
