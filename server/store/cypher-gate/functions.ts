/** Functions that a user's statement may call, in lower case: none of them changes, discloses or reaches anything but the graph. */
const list = `
abs acos all any asin atan atan2 avg btrim ceil ceiling char_length character_length coalesce collect cos cosh cot coth
count cosine date datetime degrees e elementid endnode exists exp floor haversin head id isempty isnan keys labels last
left length localdatetime localtime log log10 lower ltrim max min nodes none normalize nullif percentilecont
percentiledisc pi point properties radians rand randomuuid range reduce relationships replace reverse right round rtrim
sign sin single sinh size split sqrt startnode stdev stdevp substring sum tail tan tanh time timestamp toboolean
tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist tointegerornull tolower tostring
tostringlist tostringornull toupper trim type upper valuetype duration
shortestpath allshortestpaths shortest
date.truncate date.transaction date.statement date.realtime
datetime.truncate datetime.fromepoch datetime.fromepochmillis datetime.transaction datetime.statement datetime.realtime
localdatetime.truncate localdatetime.transaction localdatetime.statement localdatetime.realtime
localtime.truncate localtime.transaction localtime.statement localtime.realtime
time.truncate time.transaction time.statement time.realtime
duration.between duration.inmonths duration.indays duration.inseconds
point.distance point.withinbbox vector.similarity.cosine vector.similarity.euclidean
`;

export const readingFunctions: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean));
