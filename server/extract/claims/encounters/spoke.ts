/**
 * Verbs that need "with": "A spoke with B", "spoke by phone to B", "sat down with B", "conferred with B", "A and B spoke by telephone".
 * Not: "spoke to reporters", "spoke about", "talked of peace", "spoke at the summit".
 */
import { partiesRight } from "../parties-right.ts";
import type { Party, PartyList } from "../party.ts";
import { isPerson, startsWithTitle } from "../party-words.ts";
import type { SceneItem } from "../scene.ts";
import { withPerson } from "./discussed-with.ts";
import type { EncounterDraft, EncounterKind, EncounterRule } from "./draft.ts";
import { subjectOrMover } from "./met.ts";
import { isSeparate, linkAfter, lowerAt } from "./words.ts";

const verbs = new Map(
  Object.entries<{ kind: EncounterKind; to: boolean }>({
    spoke: { kind: "Talks", to: true },
    speak: { kind: "Talks", to: true },
    speaks: { kind: "Talks", to: true },
    spoken: { kind: "Talks", to: true },
    speaking: { kind: "Talks", to: false },
    talked: { kind: "Talks", to: true },
    talk: { kind: "Talks", to: true },
    conferred: { kind: "Talks", to: false },
    confer: { kind: "Talks", to: false },
    consulted: { kind: "Talks", to: false },
    consult: { kind: "Talks", to: false },
    consulting: { kind: "Talks", to: false },
    conferring: { kind: "Talks", to: false },
    negotiated: { kind: "Talks", to: false },
    huddled: { kind: "Meeting", to: false },
    dined: { kind: "Meeting", to: false },
    lunched: { kind: "Meeting", to: false },
    breakfasted: { kind: "Meeting", to: false },
    caught: { kind: "Meeting", to: false },
    sat: { kind: "Meeting", to: false },
    sit: { kind: "Meeting", to: false },
    sits: { kind: "Meeting", to: false },
    sitting: { kind: "Meeting", to: false },
    shook: { kind: "Meeting", to: false },
    shake: { kind: "Meeting", to: false },
    interacted: { kind: "Meeting", to: false },
    spent: { kind: "Meeting", to: false },
    chatted: { kind: "Talks", to: false },
    communicated: { kind: "Talks", to: false },
    talks: { kind: "Talks", to: true },
    connected: { kind: "Call", to: false },
  }),
);

const phone =
  /\b(?:phone|telephone|video|call|teleconference|videoconference|telephonically|hotline|secure (?:phone )?line)\b/;

const byPhone =
  /^connected (?:on \S+ )?(?:with .{2,80} )?(?:by|over|via) (?:the )?(?:phone|telephone|video|secure line)\b/;

const stages =
  /^(?:briefing|briefings|conference|press|ceremony|rally|event|forum|summit|panel|broadcast|interview|statement|seminar|reception)$/;

/** "A consulted President B": only people are asked in person; "consulted the council" asks a body. */
function consulted(items: readonly SceneItem[], at: number): PartyList | null {
  const list = isPerson(items[at + 1]) ? partiesRight(items, at + 1, 40, true) : null;
  return list?.parties.every((party) => isPerson(items[party.at])) ? list : null;
}

/** "A and B spoke on Monday", "spoke for an hour", "spoke again": with each other; "spoke at the rally", "spoke to reporters" is not. */
function toEachOther(items: readonly SceneItem[], verb: number, parties: Party[]): boolean {
  if (!parties.every((party) => isPerson(items[party.at]))) return false;
  const from = lowerAt(items, verb + 1) === "on" ? verb + 2 : verb + 1;
  const timed =
    items[from]?.kind === "date" || /^(?:again|twice|briefly|privately|directly|together)$/.test(lowerAt(items, from));
  const lasting =
    lowerAt(items, verb + 1) === "for" &&
    /^(?:an|one|two|three|nearly|about|more|over|half|almost|\d+)$/.test(lowerAt(items, verb + 2));
  return (
    (timed || lasting) &&
    !items
      .slice(verb, verb + 9)
      .some((item) => /^(?:at|to|reporters|journalists|conference|separately|before)$/.test(item.lower))
  );
}

/** "sat with Finance Minister A and Governor B to review": people in office. Not "sat with his family", "sat with A in the dock". */
function satWith(items: readonly SceneItem[], from: number): boolean {
  const list = partiesRight(items, from, 40, true);
  const titled =
    list?.parties.every(({ at }) => isPerson(items[at]) && startsWithTitle(items[at] as SceneItem)) ?? false;
  return titled && list !== null && /^(?:to|on|for|at)$/.test(lowerAt(items, list.to));
}

export const spoke: EncounterRule = {
  name: "spoke",
  cues: new Set(verbs.keys()),
  find({ items }, story) {
    const drafts: EncounterDraft[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const word = lowerAt(items, at);
      const verb = items[at]?.kind === "word" ? verbs.get(word) : undefined;
      const needs = /^sit|^sat/.test(word)
        ? "down"
        : /^sh[oa]/.test(word)
          ? "hands"
          : // "caught up with President B"; not "caught up with the thieves"
            word === "caught"
            ? "up"
            : null;
      const opposite = lowerAt(items, at + 1) === "down" ? at + 2 : at + 1;
      const across =
        needs === "down" && lowerAt(items, opposite) === "across" && lowerAt(items, opposite + 1) === "from";
      const beside = needs === "down" && lowerAt(items, at + 1) === "with" && satWith(items, at + 2);
      if (verb === undefined || (needs !== null && lowerAt(items, at + 1) !== needs && !across && !beside)) continue;
      if (word === "talks" && (items[at] as { pos: string }).pos !== "VERB") continue;
      // "peace talks with B", "has talks planned with B"
      const before = lowerAt(items, at - 1);
      if (/^(?:a|the|of|peace|pep)$/.test(before) || (word === "talks" && /^ha(?:ve|s|d|ving)$/.test(before))) continue;
      const start = needs === null || beside ? at + 1 : at + 2;
      const linked = across ? opposite + 2 : linkAfter(items, start, verb.to ? /^(?:with|to)$/ : /^with$/);
      // "spoke at a joint briefing with B": a speech.
      const between = items.slice(at + 1, linked ?? at);
      const onStage =
        between.some((item) => stages.test(item.lower)) &&
        !between.some((item) => /^(?:margins|sidelines|fringes)$/.test(item.lower));
      if (onStage && linked !== null) continue;
      const direct = /^consult/.test(word) && linked === null ? consulted(items, at) : null;
      const topic = linked === null && /^(?:about|on|of)$/.test(lowerAt(items, at + 1)) ? withPerson(items, at) : null;
      const link = linked ?? topic;
      const objects = direct ?? (link === null ? null : partiesRight(items, link));
      const to = objects?.to ?? start;
      const own = subjectOrMover(items, at, to, story);
      if (own === null) continue;
      const near = items
        .slice(at, objects === null ? at + 6 : to + 6)
        .map((item) => item.lower)
        .join(" ");
      // "connected by phone with B"; pipes and roads connect as well
      if (word === "connected" && !byPhone.test(near)) continue;
      const kind = phone.test(near) ? "Call" : verb.kind;
      const base = {
        rule: "spoke",
        kind,
        at,
        from: at,
        to,
        noun: false,
        separate: isSeparate(items, at, to),
        leansOn: own.leansOn,
      } as const;
      if (objects !== null) {
        const first = own.parties.filter((party) => !objects.parties.some((other) => other.at === party.at));
        const people = word !== "interacted" || objects.parties.every((party) => isPerson(items[party.at]));
        if (first.length > 0 && own.leansOn.length === 0 && people)
          drafts.push({
            sides: [
              { parties: first, role: kind === "Call" ? "caller" : "participant" },
              { parties: objects.parties, role: "participant" },
            ],
            confidence: 0.85,
            ...base,
          });
        continue;
      }
      const plural = own.parties.length > 1 || (own.parties[0]?.keys.length ?? 0) > 1;
      if (
        plural &&
        own.leansOn.length === 0 &&
        (kind === "Call" ||
          verb.kind === "Meeting" ||
          /^(?:conferred|consulted)$/.test(word) ||
          toEachOther(items, at, own.parties))
      )
        drafts.push({ sides: [{ parties: own.parties, role: "participant" }], confidence: 0.8, ...base });
    }
    return drafts;
  },
};
