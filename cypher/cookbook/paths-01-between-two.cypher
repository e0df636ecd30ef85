// How are two connected?
// The length of the shortest way over events, offices, agreements and places; claims and articles are not walked over.
// $from = "Niger"
// $to = "United States"
MATCH (a:Government), (b:Government)
WHERE a.name = $from AND b.name = $to AND a.id <> b.id
MATCH p = shortestPath((a)-[:PARTICIPATED_IN|HELD_IN|CONCERNS|HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN|PART_OF*..6]-(b))
RETURN a.name AS one, b.name AS other, length(p) AS steps
