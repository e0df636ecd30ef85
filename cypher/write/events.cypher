// Events come to be, or become exactly what the row says. Rows: id, label, properties.
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n = row.properties
REMOVE n:Meeting:Talks:Call:Visit:AgreementAction:Deployment:Withdrawal:Coup:Statement
FOREACH (once IN CASE row.label WHEN 'Meeting' THEN [1] ELSE [] END | SET n:Meeting)
FOREACH (once IN CASE row.label WHEN 'Talks' THEN [1] ELSE [] END | SET n:Talks)
FOREACH (once IN CASE row.label WHEN 'Call' THEN [1] ELSE [] END | SET n:Call)
FOREACH (once IN CASE row.label WHEN 'Visit' THEN [1] ELSE [] END | SET n:Visit)
FOREACH (once IN CASE row.label WHEN 'AgreementAction' THEN [1] ELSE [] END | SET n:AgreementAction)
FOREACH (once IN CASE row.label WHEN 'Deployment' THEN [1] ELSE [] END | SET n:Deployment)
FOREACH (once IN CASE row.label WHEN 'Withdrawal' THEN [1] ELSE [] END | SET n:Withdrawal)
FOREACH (once IN CASE row.label WHEN 'Coup' THEN [1] ELSE [] END | SET n:Coup)
FOREACH (once IN CASE row.label WHEN 'Statement' THEN [1] ELSE [] END | SET n:Statement)
