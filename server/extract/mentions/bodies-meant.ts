/**
 * Known bodies that an article does not mean by their words.
 * Taken away: "the XYZ" of a known body in an article that spells XYZ out otherwise ("Exempla Youth Zone (XYZ)"); the bare name of a state's command
 * behind another state ("Ruritania's Southern Command", "the Ruritanian Southern Command") or in an article that never speaks of that state.
 */
import { knownOrganizations } from "../vocabulary/known-organizations.ts";
import { leadingHeads, trailingHeads } from "../vocabulary/organization-words.ts";
import type { KnownName } from "./gazetteer.ts";
import type { SentenceView } from "./sentence-view.ts";
import { supportedStates } from "./states-in-text.ts";
import { fold, isJoined } from "./words.ts";

const inBrackets = /(?<=[\p{L}] )\((\p{Lu}{2,9})\)/gu;
/** "Exempla Youth Zone": a row of capitals at the end, small words between them. */
const rowBefore =
  /(?<![\p{L}’'.-])\p{Lu}[\p{L}’'.-]{1,30}(?:[ \n](?:\p{Lu}[\p{L}’'.-]{1,30}|of|the|for|and|in|on|to|without|against)){1,9} $/u;
/** Longer is no name of a body. */
const longest = 120;

/** Letters in brackets → the names that the article puts before them. */
function lettersTold(text: string): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const { index, 1: letters = "" } of text.matchAll(inBrackets)) {
    const name = rowBefore.exec(text.slice(Math.max(0, index - longest), index))?.[0];
    if (name !== undefined) told.set(letters, [...(told.get(letters) ?? []), name]);
  }
  return told;
}

/** What a name says beyond the kind of body: in forms that spelling and number leave alike. */
function stems(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map((word) => fold(word))
    .filter((word) => word.length > 3 && !leadingHeads.has(word) && !trailingHeads.has(word))
    .map((word) => word.slice(0, 5));
}

/** Whether the article spells the letters out as something else than the known body. */
function isOther(view: SentenceView, { from, to, known }: KnownName, told: ReadonlyMap<string, string[]>): boolean {
  const letters = to - from === 1 ? view.words[from]?.text : undefined;
  const names = letters === undefined ? undefined : told.get(letters);
  if (names === undefined || known.kind !== "organization") return false;
  const forms = knownOrganizations().find((one) => one.name === known.name)?.forms ?? [];
  const ours = new Set(forms.filter((form) => /\s/.test(form)).flatMap(stems));
  return ours.size > 0 && !names.some((name) => stems(name).some((stem) => ours.has(stem)));
}

/** A state's own body is called by its letters, by a name with the state in it, or by one that no other state's body has. */
const isBare = (view: SentenceView, { from, to }: KnownName): boolean =>
  to - from > 1 &&
  view.words[to - 1]?.key === "command" &&
  !/^(?:us|u\.s\.|united)$/i.test(view.words[from]?.text ?? "");

/** "Ruritania's", "the Ruritanian", "the Ruritanian army's" right before it. */
function ownerBefore(view: SentenceView, { from }: KnownName): string[] {
  const before = view.words[from - 1];
  const known = view.cover[from - 1]?.known;
  if (before === undefined || known === undefined || !isJoined(view.words[from])) return [];
  if (known.kind === "adjective") return known.iso2;
  const isOwner = known.kind === "state" || known.kind === "organization";
  return isOwner && (before.possessive || known.kind === "state") && known.iso2 !== null ? [known.iso2] : [];
}

/** The views without the known bodies that the article does not mean. */
export function withBodiesMeant(text: string, views: SentenceView[]): SentenceView[] {
  const told = lettersTold(text);
  const states = supportedStates(views);
  const speaksOf = (iso2: string): boolean =>
    states.has(iso2) || views.some((view) => view.known.some((name) => ownsIt(name, iso2) && !isBare(view, name)));
  const isMeant = (view: SentenceView, name: KnownName): boolean => {
    if (name.known.kind !== "organization") return true;
    if (isOther(view, name, told)) return false;
    const { iso2 } = name.known;
    if (iso2 === null || !isBare(view, name)) return true;
    const owner = ownerBefore(view, name);
    return owner.length === 0 ? speaksOf(iso2) : owner.includes(iso2);
  };
  return views.map((view) => {
    const known = view.known.filter((name) => isMeant(view, name));
    if (known.length === view.known.length) return view;
    const cover = view.cover.map((name) => (name === undefined || known.includes(name) ? name : undefined));
    return { ...view, known, cover };
  });
}

const ownsIt = ({ known }: KnownName, iso2: string): boolean => known.kind === "organization" && known.iso2 === iso2;
