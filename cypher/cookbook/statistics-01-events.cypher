// How many events of each kind and state are there?
MATCH (e:Event)
RETURN e.kind AS kind, e.status AS status, count(*) AS events
ORDER BY kind, status
