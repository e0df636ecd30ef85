// The embedded engine makes no lookup index for a constraint; where there is one already this does nothing.
CREATE INDEX event_id_lookup IF NOT EXISTS FOR (n:Event) ON (n.id)
