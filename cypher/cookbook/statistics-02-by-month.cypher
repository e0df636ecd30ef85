// How many events are there in each month?
// By the first possible day; events without a day or month are not counted.
MATCH (e:Event)
WHERE e.start IS NOT NULL AND e.precision IN ['day', 'week', 'month']
RETURN substring(e.start, 0, 7) AS month, count(*) AS events
ORDER BY month
