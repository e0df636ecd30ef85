// From when is an office known, and by which sentence?
MATCH (c:Claim)-[:SUPPORTS]->(p:Person)
MATCH (c)-[:FROM]->(article:Article)
WHERE c.type = 'office'
RETURN p.name AS person, c.title AS title, c.dateStart AS as_of, c.quote AS sentence, article.title AS article
ORDER BY person, as_of, title, sentence
LIMIT 100
