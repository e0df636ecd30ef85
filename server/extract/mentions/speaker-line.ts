/**
 * The line over a release that names whose words it is.
 * Takes: "Prime Minister: Exempel, Anna", "Minister for Trade: Anna Exempel".
 * Not taken: a line whose left side is no office ("Contact: …", "Release type: …").
 */
import type { Document } from "../document.ts";
import { titleHeads } from "../vocabulary/titles.ts";
import type { PersonUse } from "./person-uses.ts";
import { isPlainWord, viewSentence } from "./sentence-view.ts";

const linePattern =
  /^([\p{Lu}][\p{L} ,&'’-]{2,80}):\s+([\p{Lu}][\p{L}'’. -]{1,60})(?:,\s*([\p{Lu}][\p{L}'’. -]{1,60}))?$/u;

export function speakerLineIn(document: Document): { use: PersonUse; title: string } | null {
  for (const sentence of document.sentences.slice(0, 8)) {
    if (sentence.kind !== "heading" && sentence.kind !== "headline") continue;
    const printed = document.text.slice(sentence.start, sentence.end);
    const found = linePattern.exec(printed);
    const [, title = "", family = "", given] = found ?? [];
    const heads = title
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((word) => titleHeads.has(word));
    // "ANNA BISHOP: Good afternoon": what stands after it are words, no name.
    if (
      heads.length === 0 ||
      (given === undefined && family.split(/[\s-]+/).every((word) => isPlainWord(word.toLowerCase())))
    )
      continue;
    const name = given === undefined ? family : `${given} ${family}`;
    if (name.split(" ").length > 6) continue;
    const view = viewSentence(document.text, sentence);
    const nameStart = sentence.start + printed.indexOf(":") + 1;
    const from = view.words.findIndex((word) => word.start >= nameStart);
    if (from < 0) continue;
    const parts = name.split(/\s+/).map((part) => part.toLowerCase());
    const head = heads[heads.length - 1] ?? "";
    const use: PersonUse = {
      view,
      run: { from, to: view.words.length, strong: 1, parts: parts.length, given: true },
      name,
      parts,
      before: { from: 0, to: from, head, heads },
      comma: null,
      after: null,
      certain: true,
      full: parts.length > 1,
    };
    return { use, title };
  }
  return null;
}
