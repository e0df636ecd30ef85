// By which rules were claims found, and how sure are they?
MATCH (c:Claim)
RETURN c.rule AS rule, c.type AS type, count(*) AS claims, min(c.confidence) AS least_sure, max(c.confidence) AS most_sure
ORDER BY claims DESC, rule, type
