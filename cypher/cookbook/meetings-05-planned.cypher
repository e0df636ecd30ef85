// Which meetings were announced, and not reported as held?
MATCH (e:Event)
WHERE e.status = 'planned' AND e.kind IN ['Meeting', 'Talks', 'Call', 'Visit']
OPTIONAL MATCH (a:Entity)-[:PARTICIPATED_IN]->(e)
WITH e, a ORDER BY a.name
WITH e.name AS event, e.kind AS kind, e.start AS first_day, e.end AS last_day, e.dateText AS words, collect(a.name) AS participants
RETURN event, kind, first_day, last_day, words, participants
ORDER BY first_day, event
