/**
 * A verb, a noun and the counterpart behind a link, none of which tells of an encounter alone: "A received a phone call from B", "A gave a
 * dinner in honour of B", "A granted an audience to B", "A paid a courtesy visit to B", "A presented his credentials to B", "A played host
 * to B", "A attended a dinner hosted by B".
 * Not: "received a letter from B", "gave a dinner for reporters" (nobody named), "paid a visit to the museum", "attended a summit hosted by
 * B" (who comes to a crowd need not meet the host), "received a call for help from B", "paid tribute to B".
 */
import { type Cues, wordSet } from "../../cues.ts";
import { partiesRight } from "../parties-right.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterKind, EncounterRule, Side } from "./draft.ts";
import { linkAfter, lowerAt } from "./words.ts";

type Form = {
  verbs: Cues;
  nouns: Cues;
  /** What leads from the noun to the counterpart: a preposition, or words in a row. */
  links: string[];
  kind: EncounterKind;
  roles: [Side["role"], Side["role"]];
};

const table = "dinner lunch luncheon banquet breakfast reception iftar";

const forms: Form[] = [
  {
    verbs: wordSet("received receives receive took takes got had has answered"),
    nouns: wordSet("call calls phone-call"),
    links: ["from", "by"],
    kind: "Call",
    roles: ["participant", "caller"],
  },
  {
    verbs: wordSet("received receives receive had"),
    nouns: wordSet("visit visits"),
    links: ["from", "by"],
    kind: "Visit",
    roles: ["host", "visitor"],
  },
  {
    verbs: wordSet("hosted hosts host hosting gave gives give held holds hold offered offers"),
    nouns: wordSet(table),
    links: ["for", "in honour of", "in honor of"],
    kind: "Meeting",
    roles: ["host", "visitor"],
  },
  {
    verbs: wordSet("attended attends attend joined joins"),
    nouns: wordSet(`${table} meeting talks`),
    links: ["hosted by", "given by", "held by", "convened by", "chaired by", "called by"],
    kind: "Meeting",
    roles: ["participant", "host"],
  },
  {
    verbs: wordSet("attended attends attend joined joins participated participates participate"),
    nouns: wordSet("call calls"),
    links: ["hosted by", "convened by", "chaired by", "initiated by"],
    kind: "Call",
    roles: ["participant", "host"],
  },
  {
    verbs: wordSet("granted grants grant gave gives"),
    nouns: wordSet("audience audiences call"),
    links: ["to"],
    kind: "Meeting",
    roles: ["host", "visitor"],
  },
  {
    verbs: wordSet("paid pays pay paying made makes make"),
    nouns: wordSet("visit visits"),
    links: ["to", "on"],
    kind: "Visit",
    roles: ["visitor", "host"],
  },
  {
    verbs: wordSet("presented presents present presenting submitted handed tendered"),
    nouns: wordSet("credentials credence"),
    links: ["to"],
    kind: "Meeting",
    roles: ["visitor", "host"],
  },
  {
    verbs: wordSet("received receives receive accepted accepts"),
    nouns: wordSet("credentials credence"),
    links: ["of", "from", "for"],
    kind: "Meeting",
    roles: ["host", "visitor"],
  },
  {
    verbs: wordSet("played plays play playing"),
    nouns: wordSet("host"),
    links: ["to"],
    kind: "Meeting",
    roles: ["host", "visitor"],
  },
];

/** Between the verb and its noun. */
const mostBetween = 7;

/** The item of the noun that the verb at `at` governs; null where something else comes first. */
function nounOf(items: readonly SceneItem[], at: number, nouns: Cues): number | null {
  for (let next = at + 1; next < Math.min(items.length, at + 1 + mostBetween); next += 1) {
    const item = items[next];
    if (item?.kind === "word" && nouns.has(item.lower)) return next;
    // "presented open letters to B": what a new ambassador hands over before the credentials
    if (item?.lower === "letters" && lowerAt(items, next - 1) === "open" && nouns.has("credentials"))
      return lowerAt(items, next + 1) === "of" ? null : next;
    if (item?.kind === "date") continue;
    const modifies = item?.kind === "name" && item.named.use === "modifier";
    const inside =
      modifies ||
      (item?.kind === "word" && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|ADV)$/.test(item.pos)) ||
      /^(?:-|["“”]|working|of|letters|in)$/.test(item?.lower ?? "");
    if (!inside) return null;
  }
  return null;
}

/** The item after the link. */
function pastLink(items: readonly SceneItem[], noun: number, links: string[]): number | null {
  for (const link of links) {
    const [first = "", ...rest] = link.split(" ");
    const after = linkAfter(items, noun + 1, new RegExp(`^${first}$`));
    if (after !== null && rest.every((word, index) => lowerAt(items, after + index) === word))
      return after + rest.length;
  }
  return null;
}

function draftAt(items: readonly SceneItem[], at: number, form: Form): EncounterDraft | null {
  const noun = nounOf(items, at, form.nouns);
  const link = noun === null ? null : pastLink(items, noun, form.links);
  const others = link === null ? null : partiesRight(items, link, 40, true);
  if (noun === null || others === null || !others.parties.some((party) => isPerson(items[party.at]))) return null;
  if (/^['’]s?$/.test(lowerAt(items, others.to))) return null;
  // "granted a courtesy call to B": not "gave a call to B"
  const granted = form.kind === "Meeting" && lowerAt(items, noun) === "call";
  if (granted && !/^(?:courtesy|farewell)$/.test(lowerAt(items, noun - 1))) return null;
  const own = subjectOf(items, at)?.parties.filter((party) => !others.parties.some((other) => other.at === party.at));
  if (own === undefined || own.length === 0) return null;
  const courtesy = form.kind === "Call" && /^(?:courtesy|farewell)$/.test(lowerAt(items, noun - 1));
  return {
    rule: "verb-and-noun",
    kind: courtesy ? "Meeting" : form.kind,
    at,
    from: at,
    to: others.to,
    noun: false,
    sides: [
      { parties: own, role: courtesy ? "host" : form.roles[0] },
      { parties: others.parties, role: courtesy ? "visitor" : form.roles[1] },
    ],
    separate: false,
    confidence: 0.8,
    leansOn: [],
  };
}

export const verbAndNoun: EncounterRule = {
  name: "verb-and-noun",
  cues: new Set(["letters", ...forms.flatMap(({ nouns }) => [...nouns])]),
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 1; at < items.length; at += 1) {
      const item = items[at];
      if (item?.kind !== "word") continue;
      const form = forms.filter(({ verbs }) => verbs.has(item.lower));
      for (const one of form) {
        const draft = draftAt(items, at, one);
        if (draft === null) continue;
        drafts.push(draft);
        break;
      }
    }
    return drafts;
  },
};
