/**
 * The verb: "A met B", "A met with B in C", "A and B met", "A will meet Friday with B", "after meeting B, A said", "A, who met B",
 * "A met with and thanked B", "A and B met together with C", "A convenes with B", "thanked B, whom A met".
 * Not: "met the requirements", "meet needs", "met with resistance", "a meeting" (a noun).
 */
import { wordSet } from "../../cues.ts";
import { splitFronted } from "../fronted.ts";
import { partiesLeft } from "../parties-left.ts";
import { partiesRight } from "../parties-right.ts";
import type { PartyList } from "../party.ts";
import { isParty, isPerson } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { subjectOf, subjectRight } from "../subject.ts";
import { beforeVerbGroup, relativeRow } from "../subject-list.ts";
import type { EncounterDraft, EncounterRule, Story } from "./draft.ts";
import { pastWhenAndWhere } from "./when-and-where.ts";
import { whomBefore } from "./whom-before.ts";
import { encounterNoun, isSeparate, isVerb, linkAfter, lowerAt } from "./words.ts";

const forms = wordSet("meet meets met meeting");
/** Of meeting only where "with" comes next: not "convened a council". */
const withOnly = wordSet("convene convenes convened convening huddle huddled reconvened");

const stands =
  /^(?:he|she|they|i|we|it|delegation|ministers?|presidents?|secretary|leaders?|envoys?|diplomats?|officials?|team|pair|men|women|chancellor|premier|general|ambassador|king|visitor|guests?|pope|two|both)$/;

/** Is the place of the subject empty, or taken by a word that may mean the traveller? "A's wife, Bo, met" is neither. */
function mayMeanMover(items: readonly SceneItem[], verb: number): boolean {
  const before = items[beforeVerbGroup(items, verb)];
  if (before === undefined || before.kind !== "word") return before?.kind !== "name";
  // "the Slovak president met": somebody of a state, and nobody whom the article named.
  const state = items[beforeVerbGroup(items, verb) - 1];
  if (state?.kind === "name" && state.named.type === "Government" && stands.test(before.lower)) return false;
  return (
    stands.test(before.lower) ||
    (/^(?:and|to|where|then|,|before|after|while|for)$/.test(before.lower) && !namedInBetween(items, verb))
  );
}

/** A capitalised word close before the verb that no name was made of: somebody else. */
function namedInBetween(items: readonly SceneItem[], verb: number): boolean {
  const at = beforeVerbGroup(items, verb);
  const near = items[at - 1];
  return near?.kind === "word" && /^\p{Lu}/u.test(near.text) && near.pos === "PROPN";
}

/** "There will be a trip to C to meet B", "the trip to meet B is important": the traveller is not named here. */
function onATrip(items: readonly SceneItem[], verb: number): boolean {
  if (lowerAt(items, verb - 1) !== "to") return false;
  for (let at = verb - 2; at >= Math.max(0, verb - 8); at -= 1) {
    const item = items[at];
    if (item?.kind === "word" && /^(?:trip|visit|journey|tour|stop)$/.test(item.lower)) {
      const before = at - 1 - (/^(?:the|a|another|this)$/.test(lowerAt(items, at - 1)) ? 1 : 0);
      return /^(?:be|is|of|'s|,|then|and|course|-?)$/.test(lowerAt(items, before)) || before < 0;
    }
    const passed = item?.kind !== "word" || /^(?:to|,|the|of|ADP|today|tomorrow)$/.test(item.lower);
    if (!passed) return false;
  }
  return false;
}

/** "China confirmed it, with ambassador A meeting minister B": the participle's own subject. */
function withMeeting(items: readonly SceneItem[], verb: number): PartyList | null {
  if (lowerAt(items, verb) !== "meeting" || !isPerson(items[verb - 1])) return null;
  const list = partiesLeft(items, verb - 1);
  return list !== null && lowerAt(items, list.from - 1) === "with" && lowerAt(items, list.from - 2) === ","
    ? list
    : null;
}

/** "The diplomat met B, spokesman A said": who met is told, though not by name, and is not who says so. */
function isOfUnknownSubject(items: readonly SceneItem[], verb: number): boolean {
  const before = items[beforeVerbGroup(items, verb)];
  return before?.kind === "word" && /^(?:NOUN|PROPN)$/.test(before.pos) && !/ing$/.test(lowerAt(items, verb));
}

/** Who meets, where the sentence names nobody: the one whose trip is being told. */
export function subjectOrMover(items: readonly SceneItem[], at: number, to: number, story: Story) {
  const behind = () => (isOfUnknownSubject(items, at) ? null : subjectRight(items, to));
  const own = onATrip(items, at) ? null : (withMeeting(items, at) ?? subjectOf(items, at) ?? behind());
  if (own !== null) return { parties: own.parties, leansOn: [], from: own.from };
  if (story.mover === null || !(onATrip(items, at) || mayMeanMover(items, at))) return null;
  return {
    parties: [{ keys: story.mover.keys, at: -1, form: "pronoun" as const }],
    leansOn: [story.mover.span],
    from: at,
  };
}

/** "after meeting B, A said": a fronted phrase has its subject to the right. */
function isFronted(items: readonly SceneItem[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const item = items[back];
    if (isParty(item)) return false;
    // "A day after | meeting B, A said"
    const offset = item?.kind === "date" && /\b(?:after|before)$/.test(item.lower);
    const opens =
      item?.kind === "word" && /^(?:after|before|following|upon|while|when|on|speaking|by)$/i.test(item.lower);
    if (offset || opens) {
      const first = items.slice(0, back).every((one) => one.kind !== "name" || one.named.use !== "actor");
      if (first) return true;
    }
  }
  return false;
}

/** "met in Oslo Minister B", "met on Friday at C his counterpart B": not "met in Oslo, Minister B said". */
function behindPlace(items: readonly SceneItem[], from: number): PartyList | null {
  const at = pastWhenAndWhere(items, from);
  // "met in Oslo at the invitation of B"
  if (at === from || /^(?:,|of)$/.test(lowerAt(items, at - 1))) return null;
  const list = partiesRight(items, at, 40, true);
  const next = list === null ? undefined : items[list.to];
  const acts = next?.kind === "word" && /^(?:VERB|AUX)$/.test(next.pos);
  return list !== null && !acts && list.parties.every((party) => isPerson(items[party.at])) ? list : null;
}

/** "met with and thanked B", "met, and thanked, B": whom both verbs are about. */
function sharedObject(items: readonly SceneItem[], from: number): PartyList | null {
  let at = lowerAt(items, from) === "," ? from + 1 : from;
  if (lowerAt(items, at) !== "and") return null;
  at += 1;
  if (items[at]?.kind === "word" && (items[at] as { pos: string }).pos === "ADV") at += 1;
  const verb = items[at];
  if (verb?.kind !== "word" || verb.pos !== "VERB" || !/ed$/.test(verb.lower)) return null;
  return partiesRight(items, lowerAt(items, at + 1) === "," ? at + 2 : at + 1, 40, true);
}

/** "A and B, meeting in C on Monday, agreed": the two before the comma. */
function meetingTogether(items: readonly SceneItem[], at: number): PartyList | null {
  if (lowerAt(items, at) !== "meeting" || lowerAt(items, at - 1) !== ",") return null;
  if (!(items[at + 1]?.kind === "date" || /^(?:in|at|on|for|near)$/.test(lowerAt(items, at + 1)))) return null;
  const list = partiesLeft(items, at - 2);
  return list !== null && list.parties.length > 1 && list.parties.every(({ form }) => form === "named") ? list : null;
}

const things =
  /^(?:needs?|requirements?|obligations?|targets?|demands?|conditions?|standards?|criteria|deadlines?|expectations?|goals?|challenges?|commitments?|costs?|interests?|resistance|benchmarks?|threats?)$/;

/** "has met with staunch resistance from B", "met with criticism": what somebody ran into. */
const isMetWith = (items: readonly SceneItem[], verb: number): boolean =>
  lowerAt(items, verb + 1) === "with" &&
  [2, 3].some(
    (step) =>
      /^(?:resistance|opposition|criticism|skepticism|scepticism|silence|indifference|hostility|protests?|outrage|approval|applause|refusal|rejection)$/.test(
        lowerAt(items, verb + step),
      ) &&
      items.slice(verb + 2, verb + step).every((item) => item.kind === "word" && item.pos === "ADJ") &&
      /^(?:from|by|in|and|at|among|over|when|,|\.)$/.test(lowerAt(items, verb + step + 1)),
  );

/** "told the Cabinet | that meets again on Thursday": what that body does by itself. */
const isOfBody = (items: readonly SceneItem[], verb: number): boolean =>
  lowerAt(items, verb) === "meets" &&
  /^(?:that|which)$/.test(lowerAt(items, verb - 1)) &&
  !isPerson(items[verb - 2]) &&
  lowerAt(items, verb + 1) !== "with";

/** "a solution that meets the legitimate needs of B": nothing that people do with each other. */
const meetsThing = (items: readonly SceneItem[], verb: number): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      things.test(lowerAt(items, verb + step)) &&
      items.slice(verb + 1, verb + step).every((item) => item.kind === "word" && item.lower !== "with"),
  ) || isMetWith(items, verb);

export const met: EncounterRule = {
  name: "met",
  cues: new Set([...forms, ...withOnly]),
  find({ items, sentence }, story) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const pair = meetingTogether(items, at);
      if (pair !== null) {
        drafts.push({
          rule: "met",
          kind: "Meeting",
          at,
          from: at,
          to: at + 1,
          noun: false,
          sides: [{ parties: pair.parties, role: "participant" }],
          separate: false,
          confidence: 0.8,
          leansOn: [],
        });
        continue;
      }
      const convenes = isVerb(items[at], withOnly) && lowerAt(items, at + 1) === "with";
      if (
        !(convenes || isVerb(items[at], forms)) ||
        (lowerAt(items, at) === "meeting" && encounterNoun(items, at) !== null)
      )
        continue;
      if (/^(?:'s|a|an|the)$/.test(lowerAt(items, at - 1))) continue;
      // "after the AU meet"
      const isNoun =
        lowerAt(items, at) === "meet" && lowerAt(items, at - 2) === "the" && items[at - 1]?.kind === "name";
      // "attended the Foreign Ministers' Meeting, and the Example Forum"
      const isName =
        sentence.kind === "prose" &&
        items[at]?.text === "Meeting" &&
        at > 0 &&
        !/^(?:["“”«:]|[-–—]+|\.)$/.test(lowerAt(items, at - 1));
      if (isNoun || isName || isOfBody(items, at) || meetsThing(items, at)) continue;
      const linked = linkAfter(items, at + 1, /^with$/);
      const list =
        whomBefore(items, at) ??
        (linked !== null ? partiesRight(items, linked) : partiesRight(items, at + 1)) ??
        (lowerAt(items, at + 1) === "with" ? sharedObject(items, at + 2) : behindPlace(items, at + 1));
      const split = list !== null && isFronted(items, at) ? splitFronted(items, list) : null;
      const objects = split?.objects ?? list;
      const to = objects?.to ?? at + 1;
      const right = isFronted(items, at) ? (split?.subject ?? subjectRight(items, to)) : null;
      const row = objects === null ? relativeRow(items, at) : null;
      const own =
        right === null && row === null
          ? subjectOrMover(items, at, to, story)
          : { parties: (right ?? row)?.parties ?? [], leansOn: [], from: at };
      if (own === null) continue;
      const base = {
        rule: "met",
        kind: "Meeting" as const,
        at,
        from: at,
        to,
        noun: false,
        separate: isSeparate(items, at, to),
        leansOn: own.leansOn,
      };
      if (objects !== null) {
        // "B, whom he met", where "he" was read as B
        const only = objects.parties.length === 1 ? objects.parties[0]?.keys[0] : undefined;
        const first = own.parties.filter(
          (party) =>
            !objects.parties.some((other) => other.at === party.at) &&
            !(party.form === "pronoun" && party.keys[0] === only),
        );
        if (first.length === 0) continue;
        const all = first.length > 1 && linked !== null && /^(?:together|along)$/.test(lowerAt(items, linked - 2));
        if (all) {
          const parties = [...first, ...objects.parties];
          drafts.push({ sides: [{ parties, role: "participant" }], confidence: 0.8, ...base });
          continue;
        }
        drafts.push({
          sides: [
            { parties: first, role: "participant" },
            { parties: objects.parties, role: "participant" },
          ],
          confidence: own.leansOn.length > 0 ? 0.6 : 0.9,
          ...base,
        });
        continue;
      }
      // "A and B met": everybody with everybody; what follows must not be a thing that was met.
      const plural = own.parties.length > 1 || (own.parties[0]?.keys.length ?? 0) > 1;
      const after = items[at + 1];
      const thing =
        after?.kind === "word" &&
        /^(?:NOUN|PRON|DET|NUM|ADJ)$/.test(after.pos) &&
        !/^(?:there|here|twice|again|face|one|head)$/.test(after.lower) &&
        // "have met several times"
        lowerAt(items, at + 2) !== "times";
      if (plural && linked === null && !thing && own.leansOn.length === 0)
        drafts.push({ sides: [{ parties: own.parties, role: "participant" }], confidence: 0.8, ...base });
    }
    return drafts;
  },
};
