/** Bodies, bases, agreements and places found by their form: entities and spots. */
import { type Draft, draft, keyOf } from "../entities.ts";
import { onOneLine } from "../one-line.ts";
import { bodyCalled, listedBody, markAcronyms, noteLetters } from "./acronyms.ts";
import type { Found } from "./found.ts";
import { locateCity } from "./gazetteer.ts";
import type { MentionWork } from "./read-mentions.ts";
import { sameAgreement, toldOf } from "./same-agreement.ts";
import { bodyOfState } from "./same-body.ts";
import type { SentenceView } from "./sentence-view.ts";
import { shortStateName } from "./short-state-name.ts";
import { addSpot } from "./spots.ts";
import { stateOf } from "./states-in-text.ts";
import { fold, isJoined } from "./words.ts";

const locative = new Set("in at near from outside inside around to into toward towards across throughout".split(" "));

function spanOf(view: SentenceView, from: number, to: number): { start: number; end: number } {
  const start = view.words[from]?.start ?? 0;
  return { start, end: view.words[to - 1]?.end ?? start };
}

/** "US-Ruritania military agreement": parties that are states, in the order of the alphabet, then what it is. */
function agreementName(thing: Found): string {
  const alone = thing.states.length === 1 && thing.rule !== "agreement-with-party" && thing.name.includes(" ");
  if (
    /^(?:named-agreement|known-agreement|agreement-on)$/.test(thing.rule) ||
    thing.states.length === 0 ||
    / between /.test(thing.name) ||
    alone
  )
    return thing.name;
  const parties = thing.states.map((iso2) => shortStateName(iso2)).sort((a, b) => a.localeCompare(b, "en"));
  return `${parties.join("-")} ${thing.name}`;
}

export function governmentDraft(work: MentionWork, iso2: string): Draft | null {
  const state = stateOf(iso2);
  return state === undefined ? null : draft(work.drafts, "Government", state.name, { iso2, kind: "state" });
}

const baseKind = /\b(?:(?:air|military|naval|navy|army|marine|corps|force|drone|station|airfield|airbase|base) ?)+$/;

/** "Exempla Air Force Base" after "Exempla Air Base", "the Exempla base" before or after both: one base with one name of its own. */
function sameBase(work: MentionWork, thing: Found): Draft | null {
  if (thing.type !== "Base" || thing.rule !== "named-base") return null;
  const stem = fold(thing.name).replace(baseKind, "").trim();
  if (stem === "") return null;
  const known = work.bases.find(
    (each) =>
      each.stem === stem &&
      (each.of.kind === thing.kind || thing.kind === "military base" || each.of.kind === "military base"),
  );
  // "the Exempla base … Exempla Air Base … Exempla Naval Base": what it is, from the second on.
  if (known?.of.kind === "military base") known.of.kind = thing.kind;
  return known?.of ?? null;
}

function draftOf(work: MentionWork, view: SentenceView, thing: Found): Draft {
  const within = thing.iso2 === null ? null : (governmentDraft(work, thing.iso2)?.key ?? null);
  if (thing.type === "Place") {
    const place = draft(work.drafts, "Place", thing.name, {
      kind: thing.kind,
      iso2: thing.iso2 ?? locateCity(thing.name, null)?.iso2 ?? null,
      within,
    });
    return place;
  }
  const name = thing.type === "Agreement" ? agreementName(thing) : thing.name;
  const usual = thing.usual === null ? undefined : work.bodies.get(thing.usual);
  if (usual !== undefined) return usual;
  const body = bodyOfState(thing);
  const same = body === null ? undefined : work.bodies.get(body);
  if (same !== undefined) return same;
  const told = thing.type === "Agreement" ? toldOf(view, thing, name) : null;
  const known = sameBase(work, thing) ?? (told === null ? null : sameAgreement(work.agreements, told));
  if (known !== null) return known;
  const of = draft(work.drafts, thing.type, name, {
    kind: thing.kind,
    iso2: thing.type === "Organization" ? thing.iso2 : null,
    within,
  });
  for (const name of [thing.usual, body]) if (name !== null) work.bodies.set(name, of);
  if (thing.rule === "named-base") work.bases.push({ of, stem: fold(thing.name).replace(baseKind, "").trim() });
  if (told !== null) work.agreements.push({ ...told, of });
  return of;
}

function markThing(work: MentionWork, view: SentenceView, thing: Found): void {
  const span = spanOf(view, thing.from, thing.to);
  const taken = (work.spots.get(view.sentence.index) ?? []).some(
    (spot) => spot.type === "Person" && spot.start < span.end && span.start < spot.end,
  );
  if (taken) return;
  // "EF fighters", where the text has said who goes by these letters.
  const of =
    (thing.type === "Organization" ? (bodyCalled(work, thing.name) ?? listedBody(work, view, thing)) : null) ??
    draftOf(work, view, thing);
  const before = view.words[thing.from - 1];
  const place = before !== undefined && isJoined(view.words[thing.from]) && locative.has(before.key);
  const possessive = view.words[thing.to - 1]?.possessive ?? false;
  addSpot(work.spots, work.document.text, view.sentence, of, {
    form: "name",
    use: possessive ? "modifier" : place || thing.type === "Place" ? "place" : "actor",
    rule: thing.rule,
    ...span,
  });
  if (thing.type === "Agreement" || thing.type === "Base") noteThing(work, view, thing, of);
  noteLetters(work, view, thing, of);
}

/** An agreement's own name is what it is called, though the headline and the first sentence only describe it. */
const namesAgreement = (view: SentenceView, thing: Found): boolean =>
  thing.rule === "named-agreement" && !view.allCapital;

export function markFound(work: MentionWork): void {
  for (const named of [true, false])
    for (const view of work.views)
      for (const thing of work.found.get(view.sentence.index) ?? [])
        if (thing.rule !== "acronym-body" && namesAgreement(view, thing) === named) markThing(work, view, thing);
  markAcronyms(work);
}

/** What the phrase says of an agreement or base, for the rules on relations; its place is marked where no list holds it. */
function noteThing(work: MentionWork, view: SentenceView, thing: Found, of: Draft): void {
  const { text } = work.document;
  let at: string | null = null;
  if (thing.at !== null) {
    const span = spanOf(view, thing.at.from, thing.at.to);
    const known = view.known.find((name) => name.from === thing.at?.from)?.known;
    if (known === undefined) {
      const name = onOneLine(text.slice(span.start, span.end));
      const place = draft(work.drafts, "Place", name, { kind: "place", iso2: locateCity(name, null)?.iso2 ?? null });
      addSpot(work.spots, text, view.sentence, place, { form: "name", use: "place", rule: "place-of-base", ...span });
      at = place.key;
    } else if (known.kind === "state") at = governmentDraft(work, known.iso2)?.key ?? null;
    else if (known.kind === "city" || known.kind === "region") at = keyOf("Place", known.name);
    else
      at = keyOf(
        "Place",
        text.slice(
          view.words[thing.at.from]?.start ?? 0,
          spanOf(view, thing.at.from, view.known.find((name) => name.from === thing.at?.from)?.to ?? thing.at.to).end,
        ),
      );
  }
  const governments = thing.states.flatMap((iso2) => governmentDraft(work, iso2)?.key ?? []);
  const { start, end } = spanOf(view, thing.from, thing.to);
  work.things.push({ entity: of.key, sentence: view.sentence.index, start, end, governments, at });
}
