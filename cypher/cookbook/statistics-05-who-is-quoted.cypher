// On whose word do the articles rely?
MATCH (c:Claim)
WHERE c.attributedTo IS NOT NULL
RETURN c.attributedTo AS speaker, count(*) AS claims
ORDER BY claims DESC, speaker
LIMIT 25
