/** Article → document: blocks, sentences, tokens. */
import type { Article } from "#contract/article.ts";
import type { Document, Sentence, SentenceKind } from "./document.ts";
import { splitSentences } from "./sentences.ts";
import { splitBlocks } from "./text-blocks.ts";
import { tokenise } from "./tokens.ts";

/**
 * "WASHINGTON — ", "Niamey, 22 April (AFP) – ", "GENEVA (Agency) - ": a place, perhaps a date and an agency, then a dash.
 * Not "Erdogan — who …": the place is in capitals, or a date or agency stands with it.
 */
const datelinePattern =
  /^(?:\p{Lu}[\p{Lu}.'’-]{2,20}(?:[ ,/]{1,2}[\p{L}.'’-]{2,20}){0,4}(?:,? (?:\p{L}{3,9}\.? )?\d{1,2}(?: \p{L}{3,9})?(?:,? \d{4})?)?|\p{Lu}[\p{L}.'’ -]{2,30}, (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?|\p{Lu}[\p{L}.'’, -]{2,40}(?= \([A-Z][\p{L} /]{1,20}\)))(?: ?\([\p{L} /]{2,25}\))? ?(?:—|–|--|-)\s/u;

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
