// How much does each article tell?
MATCH (a:Article)
OPTIONAL MATCH (c:Claim)-[:FROM]->(a)
RETURN a.title AS article, a.publisher AS publisher, a.publishedAt AS published, count(c) AS claims
ORDER BY claims DESC, article
