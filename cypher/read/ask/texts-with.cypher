// Articles that hold a word (in lower case).
MATCH (a:Article)
WHERE toLower(a.text) CONTAINS $word
RETURN a.text AS text
LIMIT 500
