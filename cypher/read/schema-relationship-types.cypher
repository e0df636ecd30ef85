// The relationship types that the store knows.
CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS name
