// Which articles the graph holds, to see whether it shows what the library has.
MATCH (article:Article)
RETURN article.id AS id
