// To whom do the articles give more than one office?
MATCH (p:Person)-[o:HOLDS_OFFICE]->(body)
WITH p, o, body ORDER BY o.title, body.name
WITH p.name AS person, collect(o.title + ', ' + body.name) AS offices
WHERE size(offices) > 1
RETURN person, offices
ORDER BY person
