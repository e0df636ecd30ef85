// The property keys that the store knows.
CALL db.propertyKeys() YIELD propertyKey
RETURN propertyKey AS name
