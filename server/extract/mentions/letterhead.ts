/**
 * The letterhead of a release in the first person: the line near its top that holds nothing but a name and an office.
 * Takes: "The Hon Anna Exempel MP Minister for Trade", the same on two lines, "MEDIA RELEASE MINISTER FOR TRADE ANNA EXEMPEL TR12".
 * Not taken: a headline that tells something of the person, a byline ("Anna Exempel, correspondent"), a text without "I".
 */
import type { Document } from "../document.ts";
import { calendarWords } from "../vocabulary/calendar.ts";
import { portfolioWords, titleHeads, titleModifiers } from "../vocabulary/titles.ts";
import type { PersonUse } from "./person-uses.ts";
import type { SentenceView } from "./sentence-view.ts";

const formal = new Set(
  "the hon honourable honorable right rt mr mrs ms dr sir dame senator mp mps sc kc qc ao ac media press release statement joint transcript speech remarks address conference extraordinary opening closing doorstop availability briefing a at by of for and to".split(
    " ",
  ),
);
/** An office, and no trade that bylines name. */
const offices = new Set("minister secretary president premier chancellor commissioner ambassador treasurer".split(" "));

const saysI =
  /(?:^|[\s“"‘'(])I\s(?:am|was|have|had|will|would|met|spoke|welcome|look|also|thank|want|hope|believe)\b|(?:^|[.!?]\s|\n)My\s/u;

/** The words of the line, without the name, and of the lines beside it that hold an office and nothing else. */
function isLetterhead(document: Document, { view, run }: PersonUse): boolean {
  const rest = view.words.filter((_word, index) => index < run.from || index >= run.to);
  const fits = rest.every(
    ({ key }) =>
      formal.has(key) ||
      titleHeads.has(key) ||
      titleModifiers.has(key) ||
      portfolioWords.has(key) ||
      calendarWords.has(key) ||
      /\d/.test(key) ||
      view.words.some((word, index) => word.key === key && view.cover[index] !== undefined),
  );
  return (
    fits && (rest.some(({ key }) => offices.has(key)) || [-1, 1].some((step) => isOfficeLine(document, view, step)))
  );
}

/** "MINISTER FOR FOREIGN AFFAIRS", alone on the line before or after. */
function isOfficeLine(document: Document, { sentence }: SentenceView, step: number): boolean {
  const line = document.sentences[sentence.index + step];
  if (line === undefined || (line.kind !== "headline" && line.kind !== "heading")) return false;
  const words =
    document.text
      .slice(line.start, line.end)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return (
    words.length < 12 &&
    words.some((word) => offices.has(word)) &&
    words.every(
      (word) => formal.has(word) || titleHeads.has(word) || titleModifiers.has(word) || portfolioWords.has(word),
    )
  );
}

const opensWithI = /\nI\s(?:am|was|have|had|will|met|sat|spoke|arrived|visited|travelled|traveled|held|joined)\b/u;

/** "Prime Minister Exempel's week abroad", over paragraphs that begin with "I": the one person in office whom the headline names. */
function ofOwnWeek(document: Document, uses: readonly PersonUse[]): PersonUse | null {
  const [only, ...others] = uses.filter(
    ({ view: { sentence } }) => sentence.index === 0 && sentence.kind === "headline",
  );
  const own = only?.before != null && only.view.words[only.run.to - 1]?.possessive === true;
  return own && others.length === 0 && opensWithI.test(document.text) ? only : null;
}

/** Whose words the release is; null where its top names nobody. */
export function letterheadOf(document: Document, uses: readonly PersonUse[]): PersonUse | null {
  const top = uses.filter(
    ({ view: { sentence }, full }) =>
      full && sentence.index < 5 && (sentence.kind === "headline" || sentence.kind === "heading"),
  );
  const use = top.find(
    (one) => isLetterhead(document, one) && !top.some((other) => other !== one && other.view === one.view),
  );
  if (use === undefined) return ofOwnWeek(document, uses);
  return saysI.test(document.text) ? use : null;
}
