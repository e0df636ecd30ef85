/** Functions that the embedded engine does not know or answers otherwise than Neo4j, in lower case. */
export const unknownFunctions: ReadonlySet<string> = new Set([
  "datetime.truncate",
  "date.truncate",
  "localdatetime.truncate",
  "localtime.truncate",
  "time.truncate",
  "duration.between",
  "duration.inmonths",
  "duration.indays",
  "duration.inseconds",
  "randomuuid",
  "point",
  "point.distance",
  "point.withinbbox",
]);
