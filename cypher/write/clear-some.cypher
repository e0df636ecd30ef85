// Takes away some of the graph; asked again until nothing is left. All at once may be more than a transaction can hold.
MATCH (n)
WHERE NOT n:Unfinished
WITH n
LIMIT 10000
DETACH DELETE n
RETURN count(*) AS removed
