// How many articles the graph has.
MATCH (a:Article)
RETURN count(a) AS articles
