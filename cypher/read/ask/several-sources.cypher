// Events that more than one article tells.
MATCH (e:Event)<-[:SUPPORTS]-(c:Claim)
WITH e.id AS id, count(DISTINCT c.articleId) AS articles
WHERE articles > 1
RETURN id AS id
ORDER BY id
