/** Whatever the text: spans are in it, quotes are what it says, sentences follow one another, twice is the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Extraction } from "#contract/extraction.ts";
import { extractText } from "./read-claims.ts";
import { readText } from "./read-names.ts";

const pieces = fc.constantFrom(
  "President",
  "Ivo Tarn",
  "Mr.",
  "Tarn",
  "U.S.",
  "Niger",
  "Niamey",
  "met",
  "with",
  "Foreign Minister",
  "Mia Berg",
  ",",
  ".",
  "\n",
  "\n\n",
  "“",
  "”",
  "’s",
  "—",
  "the",
  "(",
  ")",
  "He",
  "They",
  "air base",
  "near",
  "Agadez",
  "agreement",
  "and",
  "signed",
  "said",
  "in",
  "on Monday",
  "1,000 troops",
  "$100 million",
  "\u00a0",
  "\r\n",
  "* ",
  "é",
  "𝕏",
  "al-",
  "bin",
  "UN",
  "The delegation",
  "(Photo by A)",
  "WASHINGTON —",
);
const text = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) }),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => `x ${parts.join(" ")}`);

describe("any text", () => {
  it("has sentences in order, each within the text, with no blanks at its ends", () => {
    fc.assert(
      fc.property(text, (written) => {
        const reading = readText(written);
        let end = 0;
        for (const sentence of reading.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.end).toBeLessThanOrEqual(reading.text.length);
          const printed = reading.text.slice(sentence.start, sentence.end);
          expect(printed).toBe(printed.trim());
          end = sentence.end;
          for (const token of sentence.tokens()) {
            expect(token.start).toBeGreaterThanOrEqual(sentence.start);
            expect(token.end).toBeLessThanOrEqual(sentence.end);
          }
          for (const spot of reading.mentionsIn(sentence)) {
            expect(spot.start).toBeGreaterThanOrEqual(sentence.start);
            expect(spot.end).toBeLessThanOrEqual(sentence.end);
            expect(spot.phrase.start).toBeLessThanOrEqual(spot.start);
            expect(spot.phrase.end).toBeGreaterThanOrEqual(spot.end);
            expect(reading.entity(spot.entity)).toBeDefined();
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("makes claims that quote it and speak of entities that it has", () => {
    fc.assert(
      fc.property(text, (written) => {
        const extraction = extractText(written, "2024-03-01");
        Extraction.parse(extraction);
        const { text: read } = readText(written);
        const keys = new Set(extraction.entities.map((entity) => entity.key));
        expect(keys.size).toBe(extraction.entities.length);
        for (const claim of extraction.claims) {
          expect(read.slice(claim.start, claim.end)).toBe(claim.quote);
          const named =
            claim.type === "office"
              ? [claim.person, claim.body]
              : claim.type === "fact"
                ? [claim.about]
                : claim.type === "relation"
                  ? [claim.from, claim.to]
                  : claim.participants.map((one) => one.entity);
          for (const key of named) if (key !== null) expect(keys).toContain(key);
        }
      }),
      { numRuns: 300, examples: [["x signed Niamey agreement"]] },
    );
  });

  it("gives the same twice", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(extractText(written)).toEqual(extractText(written));
      }),
      { numRuns: 50 },
    );
  });
});
