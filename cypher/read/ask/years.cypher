// Years in which events are dated.
MATCH (e:Event)
WHERE e.start IS NOT NULL
RETURN DISTINCT substring(e.start, 0, 4) AS year
