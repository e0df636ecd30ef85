// Who speaks for a government or an organization?
// $body = "United States"
MATCH (p:Person)-[o:HOLDS_OFFICE]->(body:Entity)
WHERE body.name = $body
RETURN p.name AS person, o.title AS title, o.former AS former
ORDER BY former, title, person
