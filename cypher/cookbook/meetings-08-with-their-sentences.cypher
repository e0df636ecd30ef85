// Which sentence says so?
// Each meeting with every sentence behind it, and the article that says it.
MATCH (e:Event)<-[:SUPPORTS]-(c:Claim)-[:FROM]->(article:Article)
WHERE e.kind IN ['Meeting', 'Talks', 'Call', 'Visit']
RETURN e.name AS meeting, e.status AS status, e.start AS first_day, c.quote AS sentence, article.title AS article,
  article.publisher AS publisher, article.publishedAt AS published
ORDER BY first_day, meeting, published, sentence
LIMIT 200
