// Sentences of claims that hold one of the words.
MATCH (c:Claim)
WHERE size([word IN $words WHERE toLower(c.quote) CONTAINS word]) > 0
RETURN c.id AS id, c.quote AS quote
ORDER BY id
LIMIT 5000
