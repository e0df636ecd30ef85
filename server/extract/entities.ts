/** Entities of one article while it is read: what names a thing, gathered under one key. */
import type { ExtractedEntity, Mention } from "#contract/extraction.ts";
import type { EntityType } from "#contract/ontology.ts";
import { fold } from "./mentions/words.ts";
import { onOneLine } from "./one-line.ts";

export type Draft = {
  key: string;
  type: EntityType;
  name: string;
  forms: Set<string>;
  mentions: Mention[];
  kind: string | null;
  iso2: string | null;
  within: string | null;
};

export type Drafts = {
  byKey: Map<string, Draft>;
  /** By the letters of the name alone: "El-Exempla" and "Elexempla" are one. */
  byLetters: Map<string, Draft>;
  /** By type and name as they were asked for: a name comes again and again. */
  byName: Map<string, Draft>;
};

export function noDrafts(): Drafts {
  return { byKey: new Map(), byLetters: new Map(), byName: new Map() };
}

function lettersOf(type: EntityType, name: string): string {
  return `${type}:${fold(name).replace(/[^\p{L}\p{N}]/gu, "")}`;
}

export function keyOf(type: EntityType, name: string): string {
  return `${type.toLowerCase()}:${onOneLine(name.normalize("NFC").toLowerCase())}`;
}

/** The draft of that name, made where it is new. */
export function draft(
  drafts: Drafts,
  type: EntityType,
  name: string,
  more: Partial<Pick<Draft, "kind" | "iso2" | "within">> = {},
): Draft {
  const asked = `${type}:${name}`;
  const of = drafts.byName.get(asked) ?? draftNamed(drafts, type, name);
  drafts.byName.set(asked, of);
  of.kind ??= more.kind ?? null;
  of.iso2 ??= more.iso2 ?? null;
  of.within ??= more.within ?? null;
  return of;
}

function draftNamed(drafts: Drafts, type: EntityType, name: string): Draft {
  const key = keyOf(type, name);
  const letters = lettersOf(type, name);
  const before = drafts.byKey.get(key) ?? (type === "Person" ? undefined : drafts.byLetters.get(letters));
  if (before !== undefined) return before;
  const made: Draft = {
    key,
    type,
    name,
    forms: new Set(),
    mentions: [],
    kind: null,
    iso2: null,
    within: null,
  };
  drafts.byKey.set(key, made);
  drafts.byLetters.set(letters, made);
  return made;
}

/** The drafts that are mentioned, in the order of their first mention. */
export function entitiesOf(drafts: Drafts): ExtractedEntity[] {
  return [...drafts.byKey.values()]
    .filter((each) => each.mentions.length > 0)
    .map((each) => ({
      key: each.key,
      type: each.type,
      name: each.name,
      aliases: [...each.forms].filter((form) => fold(form) !== fold(each.name)),
      mentions: [...each.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
      kind: each.kind,
      iso2: each.iso2,
      within: each.within !== null && drafts.byKey.get(each.within)?.mentions.length ? each.within : null,
    }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.key.localeCompare(b.key));
}
