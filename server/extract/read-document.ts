/** Article → document: blocks, sentences, tokens. */
import type { Article } from "#contract/article.ts";
import type { Document, Sentence, SentenceKind } from "./document.ts";
import { splitSentences } from "./sentences.ts";
import { splitBlocks } from "./text-blocks.ts";
import { tokenise } from "./tokens.ts";

const month = "\\p{Lu}\\p{L}{2,8}\\.?";
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?,? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)`;
const agency = "\\([\\p{L}\\d][^()\\n]{1,60}\\)";
const capitals = "\\p{Lu}[\\p{Lu}.'’-]{2,20}(?:[ ,/]{1,2}[\\p{L}.'’-]{2,20}){0,4}";
const city = "\\p{Lu}[\\p{L}.'’, -]{2,40}";
/** Brackets that say by themselves that they hold an agency: capitals, a date, "News", a web name. */
const plainAgency = `\\((?:[\\p{Lu}.]{2,12}|[^()\\n]{0,60}(?:News|Agency|\\.[Cc]om|\\d{4})[^()\\n]{0,40})\\)`;

/**
 * Takes "WASHINGTON — ", "Niamey, 22 April (AFP) – ", "GENEVA (Agency) - ", "Aug. 2, 2017 (AGENCY)—", "ANKARA (News - 17 May, 2022) ",
 * "(AGENCY) ": a place, perhaps a date and an agency, then a dash; or an agency that can be nothing else.
 * Not "Example — who …": the place is in capitals, or a date or agency stands with it.
 */
const datelinePattern = new RegExp(
  `^(?:(?:${capitals}(?:,? ${date})?|${city}, ${date}|${city}(?= \\()|${date}(?= ?\\())(?: ?${agency})? ?(?:—|–|--|-\\s)\\s?` +
    `|${date} ?(?:—|–|--)\\s?|(?:${city})?${plainAgency}\\s(?=[\\p{Lu}“"]))`,
  "u",
);

function datelineEnd(text: string, start: number, end: number): number {
  const found = datelinePattern.exec(text.slice(start, Math.min(end, start + 140)));
  return found === null ? start : start + found[0].length;
}

export function readDocument(article: Article): Document {
  const { text } = article;
  const sentences: Sentence[] = [];
  const add = (start: number, end: number, paragraph: number, kind: SentenceKind): void => {
    sentences.push({ index: sentences.length, paragraph, start, end, kind, tokens: tokenise(text, start, end) });
  };
  splitBlocks(text).forEach((block, paragraph) => {
    const spans = splitSentences(text, block.start, block.end);
    spans.forEach((span, index) => {
      const bodyStart = index === 0 && block.kind === "prose" ? datelineEnd(text, span.start, span.end) : span.start;
      if (bodyStart > span.start && bodyStart < span.end) {
        const lead = text.slice(span.start, bodyStart).trimEnd();
        add(span.start, span.start + lead.length, paragraph, "dateline");
        const gap = /^\s*/u.exec(text.slice(bodyStart, span.end))?.[0].length ?? 0;
        add(bodyStart + gap, span.end, paragraph, block.kind);
      } else add(span.start, span.end, paragraph, block.kind);
    });
  });
  return { article, text, sentences, publishedAt: article.publishedAt };
}
