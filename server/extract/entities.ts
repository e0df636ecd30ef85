/** Entities of one article while it is read: what names a thing, gathered under one key. */
import type { ExtractedEntity, Mention } from "#contract/extraction.ts";
import type { EntityType } from "#contract/ontology.ts";
import { fold } from "./mentions/words.ts";

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

export type Drafts = Map<string, Draft>;

export function keyOf(type: EntityType, name: string): string {
  return `${type.toLowerCase()}:${name.normalize("NFC").toLowerCase().replace(/\s+/gu, " ")}`;
}

/** The draft of that name, made where it is new. */
export function draft(
  drafts: Drafts,
  type: EntityType,
  name: string,
  more: Partial<Pick<Draft, "kind" | "iso2" | "within">> = {},
): Draft {
  const key = keyOf(type, name);
  const before = drafts.get(key);
  if (before !== undefined) {
    before.kind ??= more.kind ?? null;
    before.iso2 ??= more.iso2 ?? null;
    before.within ??= more.within ?? null;
    return before;
  }
  const made: Draft = {
    key,
    type,
    name,
    forms: new Set(),
    mentions: [],
    kind: more.kind ?? null,
    iso2: more.iso2 ?? null,
    within: more.within ?? null,
  };
  drafts.set(key, made);
  return made;
}

/** The drafts that are mentioned, in the order of their first mention. */
export function entitiesOf(drafts: Drafts): ExtractedEntity[] {
  return [...drafts.values()]
    .filter((each) => each.mentions.length > 0)
    .map((each) => ({
      key: each.key,
      type: each.type,
      name: each.name,
      aliases: [...each.forms].filter((form) => fold(form) !== fold(each.name)),
      mentions: [...each.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
      kind: each.kind,
      iso2: each.iso2,
      within: each.within !== null && drafts.get(each.within)?.mentions.length ? each.within : null,
    }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.key.localeCompare(b.key));
}
