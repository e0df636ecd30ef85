/**
 * What somebody posts of himself without "I": '"Met B in C today," A wrote', '"Had a good meeting with B," A posted on X', '"Pleased to welcome B
 * in C," said A'. Who posted it is the one whom the sentence names behind the quotation.
 * Not: '"Ready to meet B"' (nothing held), '"Met B," said A\'s spokesman', a quotation that names its own subject.
 */
import { wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import type { EncounterKind, EncounterRule } from "./draft.ts";
import { encounterNoun, linkAfter, lowerAt, nounCues } from "./words.ts";

const opening = /^["“«]$/;
const closing = /^["”»]$/;
const saying = /^(?:wrote|writes|said|says|tweeted|posted|added|told|announced|shared)$/;
const glad =
  /^(?:pleased|delighted|glad|happy|honou?red|privileged|thrilled|great|good|nice|wonderful|pleasure|honou?r)$/;
const having = /^(?:had|held)$/;

/** Verbs and what they need before the name. */
const verbs = new Map<string, { link: RegExp | null; kind: EncounterKind; role: "host" | "participant" }>(
  Object.entries({
    met: { link: null, kind: "Meeting", role: "participant" },
    meet: { link: null, kind: "Meeting", role: "participant" },
    meeting: { link: null, kind: "Meeting", role: "participant" },
    hosted: { link: null, kind: "Meeting", role: "host" },
    host: { link: null, kind: "Meeting", role: "host" },
    received: { link: null, kind: "Meeting", role: "host" },
    receive: { link: null, kind: "Meeting", role: "host" },
    welcomed: { link: null, kind: "Meeting", role: "host" },
    welcome: { link: null, kind: "Meeting", role: "host" },
    spoke: { link: /^(?:with|to)$/, kind: "Talks", role: "participant" },
    speak: { link: /^(?:with|to)$/, kind: "Talks", role: "participant" },
  }),
);

/** Where the quotation's event word stands, and where the name behind it may begin: "Met |", "Had a good meeting with |", "Pleased to have met |". */
function eventWord(items: readonly SceneItem[], from: number) {
  if (having.test(lowerAt(items, from))) {
    for (let at = from + 1; at < Math.min(items.length, from + 8); at += 1) {
      const noun = encounterNoun(items, at);
      const link = noun === null ? null : linkAfter(items, at + 1, /^with$/);
      if (noun !== null && link !== null) return { at, to: link, kind: noun, role: "participant" as const };
      if (items[at]?.kind !== "word") return null;
    }
    return null;
  }
  let at = from;
  if (/^(?:very|so|always|truly|deeply|an?|my|what)$/.test(lowerAt(items, at))) at += 1;
  if (glad.test(lowerAt(items, at))) {
    at += 1;
    if (lowerAt(items, at) === "to") at += lowerAt(items, at + 1) === "have" ? 2 : 1;
    else if (!/ing$/.test(lowerAt(items, at))) return null;
  } else if (at !== from || !/^(?:met|hosted|received|welcomed|spoke)$/.test(lowerAt(items, at))) return null;
  const verb = verbs.get(lowerAt(items, at));
  if (verb === undefined) return null;
  const to = verb.link === null ? (linkAfter(items, at + 1, /^with$/) ?? at + 1) : linkAfter(items, at + 1, verb.link);
  return to === null ? null : { at, to, kind: verb.kind, role: verb.role };
}

/** The one behind the closing mark who says it: '," A wrote', '," said A'. */
function sayer(items: readonly SceneItem[], from: number): PartyList | null {
  const close = items.findIndex((item, index) => index >= from && closing.test(item.lower));
  if (close < 0) return null;
  const inverted = saying.test(lowerAt(items, close + 1));
  const list = partiesRight(items, close + (inverted ? 2 : 1), 6);
  const [only, ...others] = list?.parties ?? [];
  if (list === null || only === undefined || others.length > 0 || !isPerson(items[only.at])) return null;
  return inverted || saying.test(lowerAt(items, list.to)) ? list : null;
}

export const posted: EncounterRule = {
  name: "posted",
  cues: new Set([...nounCues, ...wordSet("met meet hosted host received receive welcomed welcome spoke speak")]),
  find({ items }) {
    if (!opening.test(lowerAt(items, 0))) return [];
    const word = eventWord(items, 1);
    const objects = word === null ? null : partiesRight(items, word.to);
    const who = word === null || objects === null ? null : sayer(items, objects.to);
    if (word === null || objects === null || who === null) return [];
    return [
      {
        rule: "posted",
        kind: word.kind,
        at: word.at,
        from: word.at,
        to: objects.to,
        noun: false,
        sides: [
          { parties: who.parties, role: word.role },
          { parties: objects.parties, role: word.role === "host" ? "visitor" : "participant" },
        ],
        separate: false,
        confidence: 0.8,
        leansOn: [],
      },
    ];
  },
};
