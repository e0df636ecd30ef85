/** Every time expression of a text, in the order of the text, none overlapping another. */
import { type Cues, cueWords, rulesByCue } from "../cues.ts";
import type { DateExpression, DateRule } from "./date-expression.ts";
import { dateRules } from "./rules/index.ts";

type Candidate = { expression: DateExpression; order: number };

const rulesFor = rulesByCue(dateRules.map((rule, order) => ({ ...rule, order })));

type Paragraph = { start: number; end: number; words: Cues };

const blankLines = /\n[^\S\n]*\n\s*/g;

function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) found.push({ start, end, words: cueWords(text.slice(start, end)) });
  };
  for (const gap of text.matchAll(blankLines)) {
    push(gap.index);
    start = gap.index + gap[0].length;
  }
  push(text.length);
  return found;
}

function matchesIn(rule: DateRule & { order: number }, text: string, { start, end }: Paragraph): Candidate[] {
  const found: Candidate[] = [];
  const { pattern, order } = rule;
  const upToHere = text.slice(0, end);
  pattern.lastIndex = start;
  for (let match = pattern.exec(upToHere); match !== null; match = pattern.exec(upToHere)) {
    const meaning = rule.read(match, text);
    if (meaning === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ expression: { ...span, text: match[0], rule: rule.name, meaning }, order });
  }
  return found;
}

/** Offsets are those of `text`. Linear in its length: every rule's pattern is bounded. */
export function findDates(text: string): DateExpression[] {
  const all = paragraphsOf(text).flatMap((paragraph) =>
    rulesFor(paragraph.words).flatMap((rule) => matchesIn(rule, text, paragraph)),
  );
  all.sort(
    (a, b) =>
      a.expression.start - b.expression.start ||
      b.expression.end - b.expression.start - (a.expression.end - a.expression.start) ||
      a.order - b.order,
  );
  const kept: DateExpression[] = [];
  for (const { expression } of all) {
    const last = kept.at(-1);
    if (last === undefined || expression.start >= last.end) kept.push(expression);
    else if (expression.end - expression.start > last.end - last.start) kept[kept.length - 1] = expression;
  }
  return kept;
}
