// Which events are told by sources that do not copy one another?
MATCH (e:Event)
WHERE e.independentSources > 1
RETURN e.name AS event, e.kind AS kind, e.status AS status, e.start AS first_day, e.independentSources AS sources
ORDER BY sources DESC, first_day, event
