// The articles that an answer was looked for in.
MATCH (a:Article)
RETURN a.textHash AS textHash
