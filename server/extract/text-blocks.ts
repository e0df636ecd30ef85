/** Lines of an article → blocks: paragraphs, bullets, headlines, headings, captions, bylines, furniture. */
import type { Span } from "#contract/extraction.ts";
import { datelineEnd } from "./dateline.ts";
import type { SentenceKind } from "./document.ts";
import { portfolioWords, titleHeads, titleModifiers } from "./vocabulary/titles.ts";

export type Block = Span & { kind: SentenceKind };

/** `wrapped`: the line broke off only because the next word had no room in it. */
type Line = Span & { text: string; bullet: boolean; blankBefore: boolean; wrapped: boolean };

const bulletPattern = /^(?:[*•‣▪◦·–—-]|\d{1,2}[.)])\s+/u;
const endsSentence = /[.!?…][)\]}"'”’»]*$/u;

/** A line that is wrapped by hand is at least this long; headlines, list items and addresses are mostly shorter. */
const wrappedFrom = 45;
const wrappedTo = 100;

const hasWord = /[\p{L}\p{N}]/u;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blankBefore = true;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const stop = newline === -1 ? text.length : newline;
    const raw = text.slice(start, stop);
    const body = raw.trim();
    // A line of marks (".") parts what stands above and below, and says nothing; "###" ends the story.
    if (!hasWord.test(body) && !furniturePattern.test(body)) blankBefore = true;
    else {
      const from = start + raw.indexOf(body);
      const marker = bulletPattern.exec(body)?.[0].length ?? 0;
      lines.push({
        start: from + marker,
        end: from + body.length,
        text: body.slice(marker),
        bullet: marker > 0,
        blankBefore,
        wrapped: false,
      });
      blankBefore = false;
    }
    start = stop + 1;
  }
  return markWrapped(lines.filter((line) => line.text !== ""));
}

/** Up to the first blank at which a line may break. */
const firstWord = (text: string): string => /^[^ \t]+/u.exec(text)?.[0] ?? "";

/**
 * Lines that were filled up to one width: in a row of three or more without a blank line between, each but the last would have been too
 * long with the next one's first word. Lists and headlines leave room.
 */
function markWrapped(lines: Line[]): Line[] {
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (lines[to]?.blankBefore === false) to += 1;
    const row = lines.slice(from, to);
    const width = row.reduce((most, { text }) => (text.length > wrappedTo ? most : Math.max(most, text.length)), 0);
    const broken = row.slice(0, -1);
    const isFull = (line: Line, index: number): boolean =>
      line.text.length + firstWord(row[index + 1]?.text ?? "").length + 1 > width;
    if (row.length > 2 && width >= wrappedFrom && broken.every(isFull)) for (const line of broken) line.wrapped = true;
    from = to;
  }
  return lines;
}

/** The text's first line, of capitals, may stand right above its story: "Minister Goes to Somewhere to Seal"; not "Today, Minister A met B". */
const mayBeHeadline = (line: Line, next: Line): boolean =>
  datelineEnd(next.text, 0, next.text.length) > 0 ||
  (!/,$|^(?:Today|Yesterday|This|On)\b/u.test(line.text) &&
    line.text.split(/\s+/).every((word) => minorWord.test(word) || !/^\p{Ll}/u.test(word)));

/** Does `next` go on with the sentence that `line` broke off? */
function continues(line: Line, next: Line, group: Line[]): boolean {
  if (next.blankBefore || next.bullet || furniturePattern.test(next.text) || speakerLine.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return !endsSentence.test(line.text) || line.bullet;
  if (line.text.length > wrappedTo) return false;
  if (line.wrapped && !(line.start === 0 && mayBeHeadline(line, next))) return true;
  if (line.text.length < wrappedFrom) return false;
  // A headline right above its story.
  if (group.length === 1 && (isTitleCase(line.text) || datelineEnd(next.text, 0, next.text.length) > 0)) return false;
  // Hand-wrapped text has lines of one width, except the last of a paragraph.
  return group.length > 2 || (!endsSentence.test(line.text) && next.text.length > 20);
}

const furniturePattern =
  /^(?:#{2,}|\*{3,}|-{3,}|_{3,}|={3,}|skip to (?:main )?content|share\.?$|share this\b|exit mobile version|advertisement|read more|read also|see also|related:|click here|sign up|subscribe|follow us|\d+ (?:reads|comments|shares|min(?:ute)?s? read)\b|(?:[a-z]{2} ){1,5}[a-z]{2}$|release type:|all rights reserved|copyright\b|©|this page has been|got a correction|tags?:|filed under|e-?mail\b.{0,40}$|print$|download pdf|for immediate release|home\s*[>|/»]|menu$|search$|end$|-30-$)/i;
const captionPattern =
  /^(?:(?:photo|image|picture|foto|video|file|caption|illustration|graphic|credit|watch|listen)s?(?:\s+(?:by|credit|courtesy))?\s*[:/]|photos? by\b|image(?:s)? by\b|\(photo|\[image|[—–]\s*\p{Lu}|file (?:photo|-))/iu;
/** "… (Getty Images)", "… (Photo by Anna Exempel)" at the end. */
const photoCredit =
  /\((?:photo|image|foto|file|courtesy)[^()]{0,60}\)$|\([^()]{0,40}(?:getty images|afp photo|ap photo|via reuters|shutterstock|epa-efe)\)$/i;
const bylinePattern =
  /^(?:by\s+\p{Lu}|author\s*:|written by\b|reporting by\b|edited by\b|editing by\b|translated by\b|compiled by\b|\(?(?:additional )?reporting by\b|posted by\b|story by\b|contact\s*:|media contact|source\s*:|correspondent\s*:|published\b.{0,60}$|updated\b.{0,60}$|last (?:updated|modified)\b.{0,60}$)/iu;
const sourceHeading =
  /^(?:sources?|references?|external links?|related (?:news|articles|stories|links)|sister links?|notes|see also|further reading)\s*:?$/i;
const speakerLine = /^[\p{Lu}][\p{L} ,&-]{3,60}:\s+[\p{Lu}][\p{L}'’. -]+,\s*[\p{Lu}][\p{L}'’. -]+$/u;
const dateLine =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}?,?\s*\d{4}\b.{0,30}$/iu;
/** Where a release was put out: a line of its own. */
const pressOffice = /^(?:the white house\s*)?[,(]?\s*washington,? d\.?c\.?\)?$/i;
const bareName = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|del|da|van|von|bin|al|el)){1,3}$/u;

const minorWord =
  /^(?:a|an|the|of|to|in|on|at|for|and|or|but|with|by|from|as|into|after|over|amid|vs\.?|via|against)$/i;

/** Every word of weight has a capital: "Minister Goes to Somewhere to Seal Deal". */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !minorWord.test(word));
  const capital = words.filter((word) => /^[^\p{L}]*[\p{Lu}]/u.test(word)).length;
  return words.length >= 3 && capital >= words.length * 0.85;
}

/** "Department Spokesperson", "Minister for Trade": a line of an office and nothing else. */
function isOfficeLine(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,-]+/);
  return (
    words.length <= 10 &&
    /^\p{Lu}/u.test(text) &&
    words.some((word) => titleHeads.has(word)) &&
    words.every(
      (word) => titleHeads.has(word) || titleModifiers.has(word) || portfolioWords.has(word) || minorWord.test(word),
    )
  );
}

/** A line alone with no full stop is a headline or heading unless it is long. */
function kindOfLine(text: string, position: number, isBullet: boolean): SentenceKind {
  if (furniturePattern.test(text)) return "furniture";
  if (captionPattern.test(text) || photoCredit.test(text)) return "caption";
  if (bylinePattern.test(text) && !endsSentence.test(text)) return "byline";
  if (speakerLine.test(text) && !endsSentence.test(text)) return "heading";
  if (dateLine.test(text) || pressOffice.test(text)) return "byline";
  if (isBullet || endsSentence.test(text) || /[:,;]$/u.test(text)) return "prose";
  if (position === 0 && text.length <= 300) return "headline";
  if (bareName.test(text)) return position < 8 ? "byline" : "caption";
  if (text.length <= 120) return "heading";
  return "prose";
}

/**
 * Blocks of the text in order, without their bullets and line ends. After a heading such as "Sources" nothing more is
 * the article's own words.
 */
export function splitBlocks(text: string): Block[] {
  const lines = readLines(text);
  const blocks: Block[] = [];
  const seen = new Set<string>();
  let sources = false;
  /** Blocks before this one that are the article's own. */
  let lead = 0;
  let index = 0;
  while (index < lines.length) {
    const first = lines[index];
    if (first === undefined) break;
    const group = [first];
    while (lines[index + group.length] !== undefined) {
      const last = group[group.length - 1];
      const next = lines[index + group.length];
      if (last === undefined || next === undefined || !continues(last, next, group)) break;
      group.push(next);
    }
    const words = text.slice(first.start, group[group.length - 1]?.end ?? first.end);
    if (sourceHeading.test(words)) sources = true;
    let kind = sources ? "furniture" : kindOfLine(words, lead, first.bullet);
    // Whose statement it is: "Anna Exempel" over "Department Spokesperson".
    const office = lines[index + group.length];
    if (
      kind === "byline" &&
      group.length === 1 &&
      bareName.test(words) &&
      office !== undefined &&
      isOfficeLine(office.text)
    ) {
      kind = "heading";
      group.push(office);
    }
    // A headline repeated under the picture, or a paragraph printed twice, says nothing twice.
    if (words.length > 20 && seen.has(words)) kind = "furniture";
    seen.add(words);
    if (kind !== "furniture") lead += 1;
    blocks.push({ start: first.start, end: group[group.length - 1]?.end ?? first.end, kind });
    index += group.length;
  }
  return blocks;
}
