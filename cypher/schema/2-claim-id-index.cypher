// The embedded engine makes no lookup index for a constraint; where there is one already this does nothing.
CREATE INDEX claim_id_lookup IF NOT EXISTS FOR (n:Claim) ON (n.id)
