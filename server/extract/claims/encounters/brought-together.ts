/**
 * "A brought B and C together on Thursday": B and C met, A with them as the one between. "The summit in D drew B and C".
 * Not: "brought the parties together" without names, "brought together a coalition".
 */
import { wordSet } from "../../cues.ts";
import { hostsOpening } from "../hosted-opening.ts";
import { partiesRight } from "../parties-right.ts";
import { isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf } from "../subject.ts";
import type { EncounterDraft, EncounterRule } from "./draft.ts";
import { isVerb, lowerAt } from "./words.ts";

const verbs = wordSet("brought brings bring bringing");
const drawing = wordSet("drew draws gathered gathers attracted included featured");
const gatherings = /^(?:summit|meeting|conference|gathering|dinner|lunch|talks|session)$/;

/** "The summit in C drew A and B": those whom a gathering has. */
function drawn(items: readonly SceneItem[], verb: number): EncounterDraft | null {
  if (!isVerb(items[verb], drawing)) return null;
  const noun = [1, 2, 3, 4, 5].map((back) => verb - back).find((at) => gatherings.test(lowerAt(items, at)));
  const isOpen =
    noun !== undefined && items.slice(0, noun).every((item) => item.kind === "word" || item.kind === "date");
  const list = isOpen ? partiesRight(items, verb + 1, 40, true) : null;
  const others = noun === undefined ? [] : items.slice(noun + 1, verb);
  const isPlain = others.every((item) => item.kind !== "word" || /^(?:in|at|on|also|the|,)$/.test(item.lower));
  if (noun === undefined || list === null || !isPlain) return null;
  const people = list.parties.filter(({ at }) => isPerson(items[at]));
  if (people.length < 2) return null;
  return {
    rule: "brought-together",
    kind: "Meeting",
    at: noun,
    from: noun,
    to: noun + 1,
    noun: true,
    sides: [{ parties: people, role: "participant" }],
    separate: false,
    confidence: 0.65,
    leansOn: [],
  };
}

export const broughtTogether: EncounterRule = {
  name: "brought-together",
  cues: new Set([...verbs, ...drawing]),
  find({ items }) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const gathered = drawn(items, at);
      if (gathered !== null) drafts.push(gathered);
      if (!isVerb(items[at], verbs)) continue;
      const early = lowerAt(items, at + 1) === "together";
      const list = partiesRight(items, early ? at + 2 : at + 1);
      if (list === null || (!early && lowerAt(items, list.to) !== "together")) continue;
      const named = list.parties.filter((party) => party.form === "named" || party.form === "pronoun");
      if (named.length < 2 && (named[0]?.keys.length ?? 0) < 2) continue;
      const hosts = hostsOpening(items);
      const between =
        hosts.length > 0 ? hosts : (subjectOf(items, at)?.parties.filter((party) => party.form === "named") ?? []);
      drafts.push({
        rule: "brought-together",
        kind: "Meeting",
        at,
        from: at,
        to: list.to,
        noun: false,
        sides: [{ parties: [...between, ...list.parties], role: "participant" }],
        separate: false,
        confidence: 0.75,
        leansOn: [],
      });
    }
    return drafts;
  },
};
