// Which agreements were revoked, terminated or suspended, and by whose word?
MATCH (e:Event)-[:CONCERNS]->(a:Agreement)
WHERE e.action IN ['revoked', 'terminated', 'suspended']
MATCH (e)<-[:SUPPORTS]-(c:Claim)
RETURN a.name AS agreement, e.action AS action, e.start AS first_day, c.attributedTo AS said_by, c.quote AS sentence
ORDER BY agreement, first_day, sentence
