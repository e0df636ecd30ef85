// What was said: claims attributed to a speaker, the claims of statements that somebody made, and those that one told another. `people`: ids, any of them; `anyone`: whoever
// it was; `everything`: also what nobody is told to have said. `words`: lists of words, the sentence holds one of each list. `periods`: days from–to, any of them. `claims`: ids
// of claims, any of them. Empty lists: no filter.
MATCH (c:Claim)-[:FROM]->(a:Article)
WHERE (size($claims) = 0 OR c.id IN $claims)
  AND size([wanted IN $words WHERE size([word IN wanted WHERE toLower(c.quote) CONTAINS word]) > 0]) = size($words)
OPTIONAL MATCH (c)-[:SUPPORTS]->(e:Statement)<-[r:PARTICIPATED_IN]-(p:Entity)
WITH c, a, e.id AS eventId, e.start AS firstDay, e.end AS lastDay, r.role AS role, p.id AS memberId
WITH c, a, eventId, firstDay, lastDay, collect(DISTINCT CASE WHEN role = 'target' THEN '' ELSE memberId END) AS speakers
OPTIONAL MATCH (c)-[:SUPPORTS]->(t:Event)<-[:PARTICIPATED_IN]-(q:Entity)
WITH c, a, eventId, firstDay, lastDay, speakers, c.rule STARTS WITH 'told' AS told, collect(DISTINCT q.id) AS members
WITH c, a, eventId, firstDay, lastDay, speakers, CASE WHEN told THEN members ELSE [] END AS tellers
WHERE $everything OR ($anyone AND (eventId IS NOT NULL OR c.attributedTo IS NOT NULL OR size(tellers) > 0)) OR c.attributedEntity IN $people
  OR size([id IN speakers WHERE id IN $people]) > 0 OR size([id IN tellers WHERE id IN $people]) > 0
WITH c, a, eventId, coalesce(firstDay, c.dateStart) AS saidFrom, coalesce(lastDay, c.dateEnd) AS saidTo
WHERE size($periods) = 0 OR (saidFrom IS NOT NULL AND saidTo IS NOT NULL AND size([d IN $periods WHERE saidFrom <= d.to AND saidTo >= d.from]) > 0)
RETURN DISTINCT c.id AS id, c.attributedTo AS speaker, c.quote AS quote, a.title AS article, a.publishedAt AS published, eventId AS eventId
ORDER BY id
LIMIT 1001
