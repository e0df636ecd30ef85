// What became of agreements. `actors`: lists of ids, one of each list did it. `parties`: lists of ids, one of each list is a party or took
// part. `about`: ids of agreements, any of them. `periods`: days from–to, any of them. Empty lists: no filter.
// `most`: how many at most.
MATCH (e:AgreementAction)
WHERE e.action IN $actions AND e.status IN $status
  AND (size($periods) = 0 OR (e.start IS NOT NULL AND e.end IS NOT NULL
    AND size([d IN $periods WHERE (e.start <= d.to AND e.end >= d.from AND (NOT $inside OR (e.start >= d.from AND e.end <= d.to)))
      OR (NOT $inside AND size([told IN e.otherDays WHERE substring(told, 0, 10) <= d.to AND substring(told, 11) >= d.from]) > 0)]) > 0))
OPTIONAL MATCH (e)-[:CONCERNS]->(t:Agreement)
WITH e, collect(DISTINCT t.id) AS agreementIds, collect(DISTINCT t.name) AS agreements
OPTIONAL MATCH (e)-[:CONCERNS]->(:Agreement)<-[:PARTY_TO]-(x:Entity)
WITH e, agreementIds, agreements, collect(DISTINCT x.id) AS partyIds
OPTIONAL MATCH (e)<-[r:PARTICIPATED_IN]-(m:Entity)
WITH e, agreementIds, agreements, partyIds, collect(DISTINCT m.id) AS memberIds, collect(DISTINCT m.name) AS participants,
  collect(DISTINCT CASE WHEN r.role IN ['target', 'mediator'] THEN '' ELSE m.id END) AS actorIds
WHERE (size($about) = 0 OR size([id IN agreementIds WHERE id IN $about]) > 0)
  AND size([wanted IN $actors WHERE size([id IN actorIds WHERE id IN wanted]) > 0]) = size($actors)
  AND size([wanted IN $parties WHERE size([id IN partyIds WHERE id IN wanted]) > 0 OR size([id IN memberIds WHERE id IN wanted]) > 0]) = size($parties)
RETURN e.id AS id, e.name AS name, e.action AS action, e.status AS status, e.start AS firstDay, e.end AS lastDay, e.precision AS precision,
  agreements AS agreements, participants AS participants, coalesce(e.start, '9999') AS sorted
ORDER BY sorted, id
LIMIT $most
