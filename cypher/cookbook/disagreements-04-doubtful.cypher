// What is alleged or denied, and who says so?
MATCH (c:Claim)-[:SUPPORTS]->(e:Event)
MATCH (c)-[:FROM]->(article:Article)
WHERE c.status IN ['alleged', 'denied']
RETURN e.name AS event, c.status AS status, c.attributedTo AS said_by, c.quote AS sentence, article.title AS article
ORDER BY event, sentence
