// Empties the graph, before it is built anew from the library.
MATCH (n)
DETACH DELETE n
