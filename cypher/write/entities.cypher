// Entities come to be, or become exactly what the row says. Rows: id, label, properties.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
REMOVE n:Person:Government:Organization:Agreement:Base:Place
FOREACH (once IN CASE row.label WHEN 'Person' THEN [1] ELSE [] END | SET n:Person)
FOREACH (once IN CASE row.label WHEN 'Government' THEN [1] ELSE [] END | SET n:Government)
FOREACH (once IN CASE row.label WHEN 'Organization' THEN [1] ELSE [] END | SET n:Organization)
FOREACH (once IN CASE row.label WHEN 'Agreement' THEN [1] ELSE [] END | SET n:Agreement)
FOREACH (once IN CASE row.label WHEN 'Base' THEN [1] ELSE [] END | SET n:Base)
FOREACH (once IN CASE row.label WHEN 'Place' THEN [1] ELSE [] END | SET n:Place)
