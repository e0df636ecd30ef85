// Every event of the wanted status that may have been in the range, with how many relationships it has and of which type it is. Nulls: no filter.
// An event without a date may have been at any time, and is left out only where a range is asked for.
MATCH (n:Event)
WHERE ($status IS NULL OR n.status IN $status)
  AND ($from IS NULL OR (n.end IS NOT NULL AND n.end >= $from))
  AND ($to IS NULL OR (n.start IS NOT NULL AND n.start <= $to))
OPTIONAL MATCH (n)-[r:PARTICIPATED_IN|HELD_IN|CONCERNS|HOLDS_OFFICE|PARTY_TO|OPERATES|LOCATED_IN|PART_OF]-()
WITH n, count(r) AS degree
RETURN n.id AS id, labels(n) AS labels, degree AS degree
