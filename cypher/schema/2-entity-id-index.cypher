// The embedded engine makes no lookup index for a constraint; where there is one already this does nothing.
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id)
