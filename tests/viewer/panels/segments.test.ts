/** The article's text, cut for the reader. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  claimedSentences,
  headlineAt,
  neighbouringSentence,
  paragraphsOf,
  type ReaderClaim,
  type ReaderMention,
} from "../../../client/panels/article/segments.ts";

const mention = (start: number, end: number, id = "person:one"): ReaderMention => ({
  start,
  end,
  form: "name",
  entity: { id, name: id, label: "Person" },
});
const claim = (start: number, end: number, id: string): ReaderClaim => ({
  start,
  end,
  id,
  quote: "",
  type: "event",
  summary: "",
  date: null,
  rule: "r",
  confidence: 1,
  supports: [],
});

const span = (length: number) =>
  fc
    .tuple(fc.nat(Math.max(0, length - 1)), fc.nat(Math.max(0, length - 1)))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 }));

const marked = fc
  .array(fc.constantFrom("a", "é", "😀", " ", "\n", "م", "."), { minLength: 1, maxLength: 60 })
  .map((letters) => letters.join(""))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      mentions: fc.array(span(text.length), { maxLength: 8 }),
      claims: fc.array(span(text.length), { maxLength: 8 }),
      opened: fc.option(span(text.length)),
    }),
  );

describe("paragraphs of an article", () => {
  it("hold the whole text but for line ends and blank lines, whatever is marked in it", () => {
    fc.assert(
      fc.property(marked, ({ text, mentions, claims, opened }) => {
        const paragraphs = paragraphsOf(
          text,
          mentions.map(({ start, end }) => mention(start, end)),
          claims.map(({ start, end }, index) => claim(start, end, String(index))),
          opened,
        );
        const shown = paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(""));
        expect(shown).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
        for (const { segments } of paragraphs)
          for (const { start, end, text: run, opened: isOpened, claimed } of segments) {
            expect(text.slice(start, end)).toBe(run);
            expect(isOpened).toBe(opened !== null && opened.start <= start && end <= opened.end);
            expect(claimed).toBe(claims.some((one) => one.start <= start && end <= one.end));
          }
      }),
    );
  });

  it("give a run to the shortest mention that covers it", () => {
    const text = "Foreign minister of Examplia spoke.";
    const [paragraph] = paragraphsOf(text, [mention(0, 28, "person:x"), mention(20, 28, "government:e")], [], null);
    const named = paragraph?.segments.filter((segment) => segment.mention !== null);
    expect(named?.map((segment) => [segment.text, segment.mention?.entity.id])).toEqual([
      ["Foreign minister of ", "person:x"],
      ["Examplia", "government:e"],
    ]);
  });
});

describe("the headline", () => {
  const at = (text: string, title: string | null) => headlineAt(paragraphsOf(text, [], [], null), title);

  it("is found in the first lines, however it is spaced, also where a name in it is a run of its own", () => {
    expect(at("Menu\n\nEnvoys  meet\nThey met.", "Envoys meet")).toBe(6);
    expect(at("* Envoys meet\nThey met.", "Envoys meet")).toBe(0);
    const named = paragraphsOf("Envoys meet Ada\nThey met.", [mention(12, 15, "person:ada")], [], null);
    expect(headlineAt(named, "Envoys meet Ada")).toBe(0);
  });

  it("is none where the text has it not, or only far down, or as part of a line", () => {
    expect(at("They met.", "Envoys meet")).toBeNull();
    expect(at("They met.", null)).toBeNull();
    expect(at("Envoys meet in June", "Envoys meet")).toBeNull();
    expect(at("a\nb\nc\nd\ne\nEnvoys meet", "Envoys meet")).toBeNull();
  });
});

describe("claimed sentences", () => {
  const sentences = claimedSentences([claim(50, 60, "c"), claim(0, 10, "a"), claim(0, 10, "b")]);

  it("gather the claims of one sentence, in reading order", () => {
    expect(sentences.map(({ start, claims }) => [start, claims.map(({ id }) => id)])).toEqual([
      [0, ["a", "b"]],
      [50, ["c"]],
    ]);
  });

  it("are walked forward and back, round at the ends", () => {
    expect(neighbouringSentence(sentences, null, 1)?.start).toBe(0);
    expect(neighbouringSentence(sentences, 0, 1)?.start).toBe(50);
    expect(neighbouringSentence(sentences, 50, 1)?.start).toBe(0);
    expect(neighbouringSentence(sentences, 0, -1)?.start).toBe(50);
    expect(neighbouringSentence([], null, 1)).toBeNull();
  });
});
