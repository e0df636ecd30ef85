// Takes relationships away by their ids.
MATCH ()-[r]->()
WHERE r.id IN $ids
DELETE r
