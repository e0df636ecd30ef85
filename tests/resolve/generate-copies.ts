/**
 * Every article of a corpus with a text of its own below what it tells, and copies of some of them as papers print them: a word changed here and there,
 * the end cut off, a line put before. The hidden truth is which article each of them is copied from.
 */
import type { ArticleRecord } from "../../server/library/record.ts";
import { claimId } from "../../server/resolve/claim-id.ts";
import type { Corpus } from "./generate-corpus.ts";
import { makeRecord } from "./make-record.ts";
import { type Random, seededRandom } from "./random.ts";

export type CorpusWithCopies = Corpus & {
  /** Article → the article that it was copied from, or itself. */
  sourceOf: Map<string, string>;
};

const syllables = "ba,ce,dor,fin,ga,hul,jo,ker,la,mon,ni,pel,qua,ras,sto,tev,ul,vim,wex,yor".split(",");
const word = (random: Random) => random.pick(syllables) + random.pick(syllables) + random.pick(syllables);
const line = (random: Random) => `${Array.from({ length: 11 }, () => word(random)).join(" ")}.`;

/** The same claims with other words around them; what `edit` makes of a sentence must hold no line break. */
export function retell(
  record: ArticleRecord,
  { publisher, extra, edit }: { publisher: string | null; extra: string; edit: (sentence: string) => string },
): ArticleRecord {
  const { entities, claims } = record.extraction;
  return makeRecord({
    entities: entities.map(({ mentions: _, ...entity }) => entity),
    claims: claims.map(
      ({ quote, start: _s, end: _e, context: _c, rule: _r, confidence: _f, attributedTo: _a, ...claim }) => ({
        ...claim,
        says: edit(quote),
      }),
    ),
    published: record.article.publishedAt,
    ...(publisher === null ? {} : { publisher }),
    extra,
  });
}

/** Copied out of the shown corpus, with its truth carried over to the new articles. */
export function withCopies(corpus: Corpus, seed: number): CorpusWithCopies {
  const random = seededRandom(seed);
  const made: CorpusWithCopies = {
    ...corpus,
    records: [],
    personOf: new Map(),
    meetingOf: new Map(),
    sourceOf: new Map(),
  };
  const add = (record: ArticleRecord, from: ArticleRecord, source: string | null) => {
    made.records.push(record);
    made.sourceOf.set(record.article.id, source ?? record.article.id);
    for (const { key } of from.extraction.entities) {
      const person = corpus.personOf.get(`${from.article.id}|${key}`);
      if (person !== undefined) made.personOf.set(`${record.article.id}|${key}`, person);
    }
    for (const [index, claim] of from.extraction.claims.entries()) {
      const meeting = claim.type === "event" ? corpus.meetingOf.get(claimId(from.article.id, claim)) : undefined;
      const told = record.extraction.claims[index];
      if (meeting !== undefined && told?.type === "event")
        made.meetingOf.set(claimId(record.article.id, told), meeting);
    }
  };
  for (const record of corpus.records.filter(({ article }) => !article.text.endsWith("Syndicated."))) {
    const body = Array.from({ length: 8 }, () => line(random));
    const last = record.article.text.split("\n").at(-1) ?? "";
    // Made of few words, two outlets' sentences would else be the same by chance.
    const own = ` of ${word(random)} and ${word(random)}.`;
    const whole = retell(record, {
      publisher: record.article.publisher,
      extra: `${last} ${body.join(" ")}`,
      edit: (sentence) => sentence.replace(/\.$/, own),
    });
    add(whole, record, null);
    const copies = random.chance(0.3) ? 1 + random.below(3) : 0;
    for (let copy = 0; copy < copies; copy++) {
      const kept = body.slice(0, random.pick([6, 7, 8])).map((sentence) => changed(random, sentence));
      const opening = random.chance(0.5) ? `${word(random)} ${word(random)} contributed. ` : "";
      const options = {
        publisher: `Paper ${copy}`,
        extra: `${opening}${last} ${kept.join(" ")}`,
        edit: (sentence: string) =>
          sentence.replace(" to discuss ", random.pick([" to talk of ", " and discussed "])).replace(/\.$/, own),
      };
      add(retell(record, options), record, whole.article.id);
    }
  }
  made.records = random.shuffle(made.records);
  return made;
}

/** One word of the sentence is another now. */
function changed(random: Random, sentence: string): string {
  const words = sentence.split(" ");
  words[random.below(words.length - 1)] = word(random);
  return words.join(" ");
}
