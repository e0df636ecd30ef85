/**
 * Letters that an article introduces for a body ("the Exempla Front for Action (EFA)") and their later uses.
 * Two bodies that it introduces by the same letters are two: each bracket is its own body's, and letters alone may be either, so that they are a body of
 * their own that a user may tell apart. Letters that a list knows for another body are here what the article says.
 */
import { type Draft, draft } from "../entities.ts";
import { knownOrganizations } from "../vocabulary/known-organizations.ts";
import type { Found } from "./found.ts";
import type { KnownName } from "./gazetteer.ts";
import type { MentionWork } from "./read-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";
import { addSpot } from "./spots.ts";
import { fold } from "./words.ts";

/** By letters: the bodies that they were introduced for, and which of them a bracket at an offset belongs to. */
export type Acronyms = Map<string, { bodies: Draft[]; brackets: Map<number, Draft> }>;

/** "The Exempla Front (EFA)" after "the Exempla Front for Action (EFA)": one body, told shorter. */
function isShorterForm(one: string, other: string): boolean {
  const words = [one, other].map((name) => new Set(fold(name).split(/[\s-]+/)));
  const [short = new Set(), long = new Set()] = words.sort((a, b) => a.size - b.size);
  return [...short].every((word) => long.has(word));
}

function introduce(acronyms: Acronyms, letters: string, of: Draft, at: number | null): void {
  const key = fold(letters);
  const known = acronyms.get(key) ?? { bodies: [] as Draft[], brackets: new Map<number, Draft>() };
  acronyms.set(key, known);
  if (!known.bodies.some((one) => isShorterForm(one.name, of.name))) known.bodies.push(of);
  if (at !== null) known.brackets.set(at, of);
}

/** The body that goes by these letters in the article; null where none does, or several. */
export function bodyCalled({ acronyms }: MentionWork, letters: string): Draft | null {
  const bodies = acronyms.get(fold(letters))?.bodies ?? [];
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

/** ", known by its French acronym XYZ", ", better known as XYZ", ", or XYZ,": the letters that a body goes by. */
function lettersToldAfter(view: SentenceView, thing: Found): string[] {
  if (thing.type !== "Organization") return [];
  const after = view.words.slice(thing.to, thing.to + 9);
  const at = after.findIndex((word) => /^\p{Lu}{2,6}$/u.test(word.text));
  const words = after.slice(0, Math.max(at, 0)).map((word) => word.key);
  const isTold =
    /^(?:(?:also |better |commonly |widely |usually )?known (?:as|by|under)|or)(?: (?:the|its|their))?(?: \p{L}+)??(?: (?:acronym|initials|abbreviation|letters))?$/u;
  return isTold.test(words.join(" ")) && /^,?\s$/.test(after[0]?.gap ?? "") ? [after[at]?.text ?? ""] : [];
}

/** The letters that stand behind a name in brackets, or are told otherwise. */
export function noteLetters(work: MentionWork, view: SentenceView, thing: Found, of: Draft): void {
  const bracket = view.words[thing.to];
  if (
    bracket !== undefined &&
    /\($/.test(bracket.gap) &&
    bracket.allCapitals &&
    work.document.text[bracket.end] === ")"
  )
    introduce(work.acronyms, bracket.text, of, bracket.start);
  else
    for (const alias of [...thing.aliases, ...lettersToldAfter(view, thing)]) introduce(work.acronyms, alias, of, null);
}

/** Capitals of a name: "EF" and "EFA" for "Exempla Front for Action". */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [capitals, words].map((row) => row.map((word) => fold(word)[0] ?? "").join(""));
}

/** Letters that nothing in the text spells out: a body of the text with these initials, or else one known by its letters only. */
function addLoneAcronyms(work: MentionWork): void {
  const { acronyms } = work;
  let byInitials: Map<string, Draft> | null = null;
  for (const view of work.views) {
    for (const thing of work.found.get(view.sentence.index) ?? []) {
      const key = fold(thing.name);
      // "the Exempla Policy (XYZ)": letters of something that is no body.
      if (thing.rule !== "acronym-body" || acronyms.has(key) || work.document.text.includes(`(${thing.name})`))
        continue;
      byInitials ??= new Map(
        [...work.drafts.byKey.values()]
          .filter((each) => each.type === "Organization" && each.mentions.length > 0)
          .flatMap((each) => initialsOf(each.name).map((initials): [string, Draft] => [initials, each])),
      );
      const of = byInitials.get(key) ?? draft(work.drafts, "Organization", thing.name, { kind: thing.kind });
      introduce(acronyms, thing.name, of, null);
    }
  }
}

const isLetters = (view: SentenceView, { from, to }: KnownName): boolean =>
  to - from === 1 && view.words[from]?.allCapitals === true;

/** "The Exempla Community (EC)", where a list knows both forms: the bracket is that body's, whatever else goes by the letters. */
function isOwnBracket(view: SentenceView, name: KnownName): boolean {
  const before = view.known.find((each) => each.to === name.from);
  return before !== undefined && nameOf(before) === nameOf(name) && /\($/.test(view.words[name.from]?.gap ?? "");
}

/** "The Exempla Community for Eastern States" is the listed Exempla Community of Eastern States: half the words are the same. */
function isListedBody(called: string, usual: string | null): boolean {
  const own = longWords(called);
  const forms = usual === null ? [] : (knownOrganizations().find(({ name }) => name === usual)?.forms ?? []);
  return forms.some((form) => {
    const words = longWords(form);
    return (
      words.length > 1 && 2 * words.filter((word) => own.includes(word)).length >= Math.max(words.length, own.length)
    );
  });
}

/** The listed body of which the letters in brackets behind a name are: "the Exempla Community for Eastern States (ECES)". */
export function listedBody(work: MentionWork, view: SentenceView, thing: Found): Draft | null {
  const name = view.known.find((each) => each.from === thing.to && isLetters(view, each));
  if (name?.known.kind !== "organization" || !/\($/.test(view.words[thing.to]?.gap ?? "")) return null;
  const { known } = name;
  return isListedBody(thing.name, known.name)
    ? draft(work.drafts, "Organization", known.name, { kind: known.body, iso2: known.iso2 })
    : null;
}

const longWords = (name: string): string[] =>
  fold(name)
    .split(/[\s-]+/)
    .filter((word) => word.length > 3);

const nameOf = ({ known }: KnownName): string | null => (known.kind === "organization" ? known.name : null);

/** Whether letters that a list knows for one body are introduced for another in this article. */
export function standsForAnother(work: MentionWork, view: SentenceView, name: KnownName): boolean {
  const word = view.words[name.from];
  const told = isLetters(view, name) && word !== undefined ? work.acronyms.get(word.key) : undefined;
  if (told === undefined || told.bodies.some((of) => isListedBody(of.name, nameOf(name)))) return false;
  return told.brackets.size > 0 && !isOwnBracket(view, name);
}

/** Whether the article spells out the body that a list knows by the letters, and it is none of those that they were introduced for. */
function isSpelledOut(work: MentionWork, name: KnownName | undefined, bodies: Draft[]): boolean {
  const usual = name === undefined ? null : nameOf(name);
  if (usual === null || bodies.some((of) => isListedBody(of.name, usual))) return false;
  return work.views.some((view) => view.known.some((each) => nameOf(each) === usual && !isLetters(view, each)));
}

/** Later uses of letters that the article spelled out. */
export function markAcronyms(work: MentionWork): void {
  addLoneAcronyms(work);
  if (work.acronyms.size === 0) return;
  for (const view of work.views) {
    view.words.forEach((word, index) => {
      const told = word.allCapitals ? work.acronyms.get(word.key) : undefined;
      if (told === undefined) return;
      const cover = view.cover[index];
      if (cover !== undefined && cover.known.kind !== "organization") return;
      const bracket = told.brackets.get(word.start);
      if (bracket === undefined && cover !== undefined && isOwnBracket(view, cover)) return;
      const several = told.bodies.length > 1 || (told.brackets.size > 0 && isSpelledOut(work, cover, told.bodies));
      const of =
        bracket ?? (several ? draft(work.drafts, "Organization", word.text, { kind: "body" }) : told.bodies[0]);
      if (of === undefined) return;
      addSpot(work.spots, work.document.text, view.sentence, of, {
        start: word.start,
        end: word.end,
        form: "alias",
        use: word.possessive ? "modifier" : "actor",
        rule: "acronym",
      });
    });
  }
}
