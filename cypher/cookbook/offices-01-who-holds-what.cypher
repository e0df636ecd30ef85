// Who holds which office?
MATCH (p:Person)-[o:HOLDS_OFFICE]->(body)
RETURN p.name AS person, o.title AS title, body.name AS body, o.former AS former
ORDER BY person, title, body
