// Of which meetings is the day not known?
// With the words that the article uses.
MATCH (e:Event)
WHERE e.kind IN ['Meeting', 'Talks', 'Call', 'Visit'] AND (e.start IS NULL OR e.precision <> 'day')
RETURN e.name AS meeting, e.status AS status, e.precision AS precision, e.start AS from_day, e.end AS to_day, e.dateText AS words
ORDER BY meeting, from_day
