/** What the extractor names in a text, for tests to compare. */
import type { ExtractedEntity, OfficeClaim } from "#contract/extraction.ts";
import type { EntityType } from "#contract/ontology.ts";
import { completeArticle } from "../../server/articles/article-draft.ts";
import type { Reading } from "../../server/extract/document.ts";
import { read } from "../../server/extract/extract.ts";
import { extractText } from "./read-claims.ts";

export function readText(text: string): Reading {
  return read(
    completeArticle({ text, title: null, publisher: null, author: null, url: null, origin: "a test", published: null }),
  );
}

const named = (text: string, type: EntityType): ExtractedEntity[] =>
  readText(text).entities.filter((entity) => entity.type === type);

export const namesOf = (text: string, type: EntityType): string[] => named(text, type).map((entity) => entity.name);
export const peopleIn = (text: string): string[] => namesOf(text, "Person");
export const governmentsIn = (text: string): string[] => namesOf(text, "Government");
export const organizationsIn = (text: string): string[] => namesOf(text, "Organization");
export const agreementsIn = (text: string): string[] => namesOf(text, "Agreement");
export const basesIn = (text: string): string[] => namesOf(text, "Base");
/** Without the states that are places as well. */
export const placesIn = (text: string): string[] =>
  named(text, "Place")
    .filter((entity) => entity.kind !== "country")
    .map((entity) => entity.name);

/** "words → names they stand for", for pronouns, titles and groups. */
export function referencesIn(text: string): string[] {
  const reading = readText(text);
  const found = new Map<string, string[]>();
  for (const sentence of reading.sentences) {
    for (const spot of reading.mentionsIn(sentence)) {
      if (spot.type !== "Person" || (spot.form !== "pronoun" && spot.form !== "title")) continue;
      const words = reading.text.slice(spot.start, spot.end);
      const id = `${spot.start} ${words}`;
      found.set(id, [...(found.get(id) ?? []), reading.entity(spot.entity)?.name ?? ""]);
    }
  }
  return [...found].map(([id, names]) => `${id.slice(id.indexOf(" ") + 1)} → ${names.sort().join(", ")}`);
}

export const officesIn = (text: string, published: string | null = null): OfficeClaim[] =>
  extractText(text, published).claims.flatMap((claim) => (claim.type === "office" ? [claim] : []));
