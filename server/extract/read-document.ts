/** Article → document: blocks, sentences, tokens. */
import type { Article } from "#contract/article.ts";
import { type CueMarks, markCues } from "./cues.ts";
import { datelineEnd } from "./dateline.ts";
import type { Document, Sentence, SentenceKind } from "./document.ts";
import { readWords, type Word } from "./mentions/words.ts";
import { splitSentences } from "./sentences.ts";
import { splitBlocks } from "./text-blocks.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** Sources in brackets at the end of a paragraph: "(Photo by A / Agency)", "(Agency)". */
function kindOfSentence(printed: string, kind: SentenceKind): SentenceKind {
  if (kind !== "prose" || !printed.startsWith("(") || !printed.endsWith(")")) return kind;
  if (/^\((?:photo|image|file|reporting|writing|editing|additional|with reporting|this story)/i.test(printed))
    return "caption";
  return printed.length <= 40 && /^(?:\([\p{Lu}\d][\p{L}\d .&-]{1,30}\)\s*)+$/u.test(printed) ? "byline" : kind;
}

/**
 * One sentence of a text. What takes time is made when first asked for, and kept: parts of speech take the most of all reading, and many
 * sentences are never asked for them.
 */
export function sentenceOf(text: string, at: Omit<Sentence, "tokens" | "lemmas" | "words" | "cues">): Sentence {
  let read: Tokens | undefined;
  let lemmas: readonly string[] | undefined;
  let words: Word[] | undefined;
  let cues: CueMarks | undefined;
  const tokensRead = (): Tokens => {
    read ??= tokenise(text, at.start, at.end);
    return read;
  };
  const wordsRead = (): Word[] => {
    words ??= readWords(text, at.start, at.end);
    return words;
  };
  // Written out: V8 gives every object that begins with a spread and goes on a hidden class of its own, and what reads it is slow.
  const { index, paragraph, start, end, kind } = at;
  return {
    index,
    paragraph,
    start,
    end,
    kind,
    words: wordsRead,
    cues() {
      cues = markCues(wordsRead(), cues);
      return cues;
    },
    tokens: () => tokensRead().tokens,
    lemmas() {
      lemmas ??= tokensRead().lemmas();
      return lemmas;
    },
  };
}

export function readDocument(article: Article): Document {
  const { text } = article;
  const sentences: Sentence[] = [];
  const add = (start: number, end: number, paragraph: number, kind: SentenceKind): void => {
    sentences.push(sentenceOf(text, { index: sentences.length, paragraph, start, end, kind }));
  };
  splitBlocks(text).forEach((block, paragraph) => {
    const bodyStart = block.kind === "prose" ? datelineEnd(text, block.start, block.end) : block.start;
    const lead = text.slice(block.start, bodyStart).trimEnd();
    if (lead !== "") add(block.start, block.start + lead.length, paragraph, "dateline");
    const gap = /^\s*/u.exec(text.slice(bodyStart, block.end))?.[0].length ?? 0;
    splitSentences(text, bodyStart + gap, block.end).forEach((span, index) => {
      const printed = text.slice(span.start, span.end);
      add(
        span.start,
        span.end,
        paragraph,
        lead !== "" && index === 0 ? block.kind : kindOfSentence(printed, block.kind),
      );
    });
  });
  return { article, text, sentences, publishedAt: article.publishedAt };
}
