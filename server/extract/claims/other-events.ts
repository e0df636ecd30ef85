/** Dates and places that are told of something else than the encounter: a summit to come, a deal of years ago, an attack. */
import { happenings, topical } from "./clause-bounds.ts";
import { lowerAt } from "./party-words.ts";
import type { SceneItem } from "./scene.ts";

/** What is spoken about has a day of its own where it is something that happens: "discussed the summit on Friday". */
function isOfTopic(items: readonly SceneItem[], at: number): boolean {
  const noun = /^(?:on|this|next|last)$/.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
  // "discussed trade at their meeting on Tuesday": where it was discussed.
  if (/^(?:at|during|in)$/.test(lowerAt(items, leadOf(items, noun)))) return false;
  return (
    happenings.test(lowerAt(items, noun)) && [1, 2, 3, 4, 5].some((back) => topical.test(lowerAt(items, noun - back)))
  );
}

/** What has a day and a place of its own. "Talks" and "meeting" are mostly the encounter itself. */
const gatherings =
  /^(?:summit|conference|forum|congress|assembly|session|ceremony|elections?|vote|referendum|games|exercises?|drills|event|anniversary|celebrations|visit|trip)$/;

/** "the forum | scheduled to be held in C on June 9" */
const arranged =
  /^(?:scheduled|set|planned|slated|due|expected|held|hosted|taking|take|place|to|be|being|for|in|at|on|,|from|the|city|capital|this|next|later|early|late)$/;

/** The gathering that a day or a place right of the event word stands behind. */
function gatheringBefore(items: readonly SceneItem[], at: number, event: number): number | null {
  for (let back = at - 1; back > Math.max(event, at - 12); back -= 1) {
    const item = items[back];
    if (item?.kind === "word" && gatherings.test(item.lower)) return back;
    const isPlace = item?.kind === "name" && item.named.placeKey !== null && item.named.type !== "Organization";
    if (!isPlace && !arranged.test(item?.lower ?? "")) return null;
  }
  return null;
}

/** The word that leads to the phrase of a noun: "to | this year's second summit". */
function leadOf(items: readonly SceneItem[], noun: number): number {
  let at = noun - 1;
  while (at > noun - 8) {
    const item = items[at];
    const inside =
      item?.kind === "word"
        ? /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(item.pos) && item.lower !== "to"
        : item?.kind === "date" || (item?.kind === "name" && item.named.type !== "Person");
    if (!inside) return at;
    at -= 1;
  }
  return at;
}

/**
 * "handed B an invitation to the summit in C on June 9", "to discuss the elections scheduled for June 9": of what is still to come. Not "met at
 * the summit in C on June 9", "on the margins of the summit".
 */
function isOfGatheringToCome(items: readonly SceneItem[], at: number, event: number): boolean {
  const noun = gatheringBefore(items, at, event);
  const lead = noun === null ? -1 : leadOf(items, noun);
  const item = items[lead];
  if (item?.kind !== "word" || lead <= event) return false;
  const before = lowerAt(items, lead - 1);
  if (item.lower === "of")
    return !/^(?:sidelines|margins|fringes|days?|start|end|close|course|framework|part)$/.test(before);
  if (item.lower === "for") return /^(?:preparations?|plans?|agenda|dates?|venue|arrangements|readiness)$/.test(before);
  return /^(?:to|about|over|regarding|concerning|before)$/.test(item.lower) || isPurpose(items, lead);
}

/** "to discuss | the elections", "inviting him to attend | the forum" */
const isPurpose = (items: readonly SceneItem[], at: number): boolean =>
  topical.test(lowerAt(items, at)) ||
  (/^(?:attend|visit|prepare|join|host|organi[sz]e|hold)$/.test(lowerAt(items, at)) && lowerAt(items, at - 1) === "to");

const judging =
  /^(?:congratulat(?:ed|es|ing)|condemn(?:ed|s|ing)|thank(?:ed|s|ing)|prais(?:ed|es|ing)|hail(?:ed|s|ing)|mourn(?:ed|s|ing)|denounc(?:ed|es|ing)|deplor(?:ed|es|ing)|recall(?:ed|s|ing))$/;

/** "met B and thanked him for the visit in January", "condemned Friday's attack": of what was done. Not "met B and thanked him on Friday". */
function isOfDeed(items: readonly SceneItem[], at: number, event: number): boolean {
  const isNoun = (index: number): boolean => {
    const item = items[index];
    return item?.kind === "word" && item.pos === "NOUN";
  };
  for (let back = at - 1; back > Math.max(event, at - 12); back -= 1) {
    if (judging.test(lowerAt(items, back))) return isNoun(at + 1) || lowerAt(items, at + 1) === "'s";
    if (isNoun(back))
      return [1, 2, 3, 4, 5, 6, 7].some((step) => back - step > event && judging.test(lowerAt(items, back - step)));
  }
  return false;
}

/** "the meeting between A and B was born out of | an emergency meeting held in C last Friday": day and place of the second. Not "met at a session held on Friday". */
function isOfOneHeld(items: readonly SceneItem[], at: number, event: number): boolean {
  const word = items[event];
  let held = at - 1;
  while (held > event && (/^(?:in|on|at|last)$/.test(lowerAt(items, held)) || items[held]?.kind === "name")) held -= 1;
  if (word?.kind !== "word" || word.pos !== "NOUN" || !/^(?:held|convened)$/.test(lowerAt(items, held))) return false;
  if (!meetings.test(lowerAt(items, held - 1)) || held - 1 <= event) return false;
  const lead = leadOf(items, held - 1);
  return (
    /^an?$/.test(lowerAt(items, lead + 1)) &&
    items.slice(event + 1, lead + 1).some((item) => item.kind === "word" && item.pos === "VERB")
  );
}

const meetings = /^(?:meetings?|talks|summit|session|call|conference|round)$/;

/** "gave advice to the Cabinet | that meets again on Thursday": what that body does. Not "on a visit that begins on Thursday". */
function isOfRelative(items: readonly SceneItem[], at: number, event: number): boolean {
  for (let back = at - 1; back > Math.max(event + 1, at - 8); back -= 1) {
    if (/^(?:,|;|and|but)$/.test(lowerAt(items, back))) return false;
    if (!/^(?:that|which)$/.test(lowerAt(items, back))) continue;
    const body = items[back - 1];
    const isBody =
      (body?.kind === "name" && body.named.type !== "Person" && body.named.form === "name") ||
      (body?.kind === "word" &&
        /^(?:cabinet|council|parliament|committee|panel|court|assembly|government)$/.test(body.lower));
    return isBody && /^(?:meets|convenes|votes|sits|reconvenes|resumes|will)$/.test(lowerAt(items, back + 1));
  }
  return false;
}

/** Whether the day or the place at `at` is that of something else that the encounter was about. */
export const isOfOtherEvent = (items: readonly SceneItem[], at: number, event: number): boolean =>
  isOfTopic(items, at) ||
  isOfGatheringToCome(items, at, event) ||
  isOfDeed(items, at, event) ||
  isOfOneHeld(items, at, event) ||
  isOfRelative(items, at, event);

const done =
  /^(?:signed|concluded|struck|ratified|dated|initialled|sealed|reached|adopted|seized|captured|abducted|killed|issued|published|posted|aired|broadcast)$/;

/** "revoked the deal, signed in 2012": the year is that of the deal. `at`: a day or a place. */
export function isOfThing(items: readonly SceneItem[], at: number, event: number): boolean {
  const behind = /^(?:in|on)$/.test(lowerAt(items, at - 1)) ? at - 2 : at - 1;
  const place = items[behind];
  // "the deal reached in C on March 1"
  const isPlace = place?.kind === "name" && place.named.placeKey !== null && lowerAt(items, behind - 1) === "in";
  const lead = isPlace ? behind - 2 : behind;
  return lead > event && done.test(lowerAt(items, lead));
}

/** "on his way to the March 10 summit", "after the January 5 attack": the day of that. Not "at the March 10 summit". */
export function isOfNoun(items: readonly SceneItem[], at: number): boolean {
  const next = items[at + 1];
  if (next?.kind !== "word" || next.pos !== "NOUN") return false;
  let lead = at - 1;
  while (
    lead > at - 4 &&
    items[lead]?.kind === "word" &&
    /^(?:DET|ADJ|PRON)$/.test((items[lead] as { pos: string }).pos)
  )
    lead -= 1;
  if (lead === at - 1) return false;
  const before = items[lead]?.lower ?? "";
  const aside = before === "of" && !/^(?:sidelines|margins|fringes)$/.test(items[lead - 1]?.lower ?? "");
  return (
    aside ||
    topical.test(before) ||
    /^(?:to|for|about|on|over|against|after|since|despite|amid|following)$/.test(before)
  );
}

/** "met B on his visit to C, which began | on Sunday", "at the summit, which opened in C on Sunday": the bounds of something longer. */
export function isOfBounds(items: readonly SceneItem[], date: number, from: number): boolean {
  for (let at = date - 1; at > Math.max(from, date - 8); at -= 1) {
    if (lowerAt(items, at) === ",") return false;
    if (!/^(?:which|that)$/.test(lowerAt(items, at))) continue;
    return (
      items.slice(at + 1, at + 4).some(({ lower }) => bounds.test(lower)) &&
      items.slice(from + 1, at).some(({ lower }) => longer.test(lower))
    );
  }
  return false;
}
const longer = /^(?:visit|trip|tour|journey|stay|summit|conference|forum|congress|assembly|session|exercises?|games)$/;
const bounds =
  /^(?:beg[ai]ns?|start(?:s|ed)?|open(?:s|ed)?|kick(?:s|ed)|end(?:s|ed)?|conclud(?:e|es|ed)|clos(?:e|es|ed)|finish(?:es|ed)?|wrap(?:s|ped)|runs?|ran|lasts?|lasted)$/;

const apart =
  /^(?:attacks?|strikes?|airstrikes?|elections?|vote|polls?|referendum|coup|raid|crash|deaths?|protests?|clash|clashes|arrests?|assassination|invasion|deadline|killings?|bombings?|shootings?|explosions?|blasts?|massacre|earthquake|floods?|ruling|verdict|resignation)$/;

/** "Following Friday's attack in C, A met B", "Days after the attack in C on Friday, …", "Ahead of Sunday's election, …": all that is told of the attack. */
export function isInOpening(items: readonly SceneItem[], at: number, event: number): boolean {
  let comma = at + 1;
  while (comma <= event && lowerAt(items, comma) !== ",") comma += 1;
  if (comma > event) return false;
  const opening = items.slice(0, comma);
  // "On the eve of the summit on March 6, A met B"
  if (opening.slice(0, 3).some(({ lower }) => lower === "eve")) return true;
  return (
    opening.slice(0, 3).some(({ lower }) => /\b(?:following|after|ahead|before|since|amid|despite)$/.test(lower)) &&
    opening.some(({ lower }) => apart.test(lower)) &&
    !opening.some(({ lower }) => lower === ",")
  );
}
