/** Extracts a text and says its encounters in a line each, for tests to compare. */

import type { EventClaim, Extraction } from "#contract/extraction.ts";
import { eventKinds } from "#contract/ontology.ts";
import { completeArticle } from "../../server/articles/article-draft.ts";
import { extract } from "../../server/extract/extract.ts";

export function extractText(text: string, published: string | null = null): Extraction {
  const given = published === null ? null : { day: published, precision: "day" as const, basis: "given" };
  return extract(
    completeArticle({
      text,
      title: null,
      publisher: null,
      author: null,
      url: null,
      origin: "a test",
      published: given,
    }),
  );
}

export const eventsOf = (extraction: Extraction): EventClaim[] =>
  extraction.claims.flatMap((claim) => (claim.type === "event" ? [claim] : []));

const surname = (name: string): string => name.split(" ").at(-1) ?? name;

/** Pairs across the sides of every encounter with two parties: "Kessou – Varga: happened". Sorted, each once. */
export function pairsOf(text: string, published: string | null = null): string[] {
  const extraction = extractText(text, published);
  const nameOf = (key: string) => surname(extraction.entities.find((entity) => entity.key === key)?.name ?? key);
  const pairs = eventsOf(extraction)
    .filter((claim) => eventKinds[claim.kind].encounter)
    .flatMap((claim) =>
      claim.participants.flatMap((one, index) =>
        claim.participants
          .slice(index + 1)
          .filter((other) => one.side === null || other.side === null || one.side !== other.side)
          .map((other) => `${[nameOf(one.entity), nameOf(other.entity)].sort().join(" – ")}: ${claim.status}`),
      ),
    );
  return [...new Set(pairs)].sort();
}

/** The first encounter with two parties. */
export function encounterOf(text: string, published: string | null = null): EventClaim & { placeName: string | null } {
  const extraction = extractText(text, published);
  const claim = eventsOf(extraction).find((one) => eventKinds[one.kind].encounter && one.participants.length > 1);
  if (claim === undefined) throw new Error(`No encounter in: ${text}`);
  const placeName = extraction.entities.find((entity) => entity.key === claim.place)?.name ?? null;
  return { ...claim, placeName };
}

/** Every encounter of two: "Kessou – Varga | 2024-03-05 | Cairo | happened", a dash for what is not known. Each once, in order. */
export function toldOf(text: string, published: string | null = null): string[] {
  const extraction = extractText(text, published);
  const nameOf = (key: string) => extraction.entities.find((entity) => entity.key === key)?.name ?? key;
  const daysOf = ({ start, end }: EventClaim["date"]) => (start === end ? (start ?? "-") : `${start}..${end}`);
  const lines = eventsOf(extraction)
    .filter((claim) => eventKinds[claim.kind].encounter && claim.participants.length > 1)
    .map((claim) => {
      const people = claim.participants.map(({ entity }) => surname(nameOf(entity))).sort();
      const place = claim.place === null ? "-" : nameOf(claim.place);
      return `${people.join(" – ")} | ${daysOf(claim.date)} | ${place} | ${claim.status}`;
    });
  return [...new Set(lines)];
}
