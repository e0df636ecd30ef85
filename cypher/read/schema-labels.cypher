// The labels that the store knows.
CALL db.labels() YIELD label
RETURN label AS name
