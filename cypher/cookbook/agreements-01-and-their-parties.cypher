// Which agreements are there, and who is party to them?
MATCH (a:Agreement)
OPTIONAL MATCH (party:Entity)-[:PARTY_TO]->(a)
WITH a, party ORDER BY party.name
RETURN a.name AS agreement, a.kind AS kind, collect(party.name) AS parties
ORDER BY agreement
