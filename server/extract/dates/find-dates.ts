/** Every time expression of a text, in the order of the text, none overlapping another. */
import type { Span } from "#contract/extraction.ts";
import type { DateExpression, DateRule } from "./date-expression.ts";
import { dateRules } from "./rules/index.ts";

type Candidate = { expression: DateExpression; order: number };

/** The numbers of the rules that a word is a cue of. */
const rulesByCue = new Map<string, number[]>();
dateRules.forEach(({ cues }, order) => {
  for (const cue of cues) rulesByCue.set(cue, [...(rulesByCue.get(cue) ?? []), order]);
});
const wordOrFigure = /\d+|[A-Za-zÀ-ÿ]+/g;

/** An expression begins at most so far before each of its cues, and ends, with what is looked at behind it, at most so far after. */
const before = 80;
const behind = 200;

const blankLines = /\n[^\S\n]*\n\s*/g;

function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) found.push({ start, end });
  };
  for (const gap of text.matchAll(blankLines)) {
    push(gap.index);
    start = gap.index + gap[0].length;
  }
  push(text.length);
  return found;
}

/** The stretches of a paragraph in which each rule may find something, in the order of the text: those around its cues. */
function stretchesIn(text: string, { start, end }: Span): Map<number, Span[]> {
  const stretches = new Map<number, Span[]>();
  for (const { 0: word, index } of text.slice(start, end).matchAll(wordOrFigure)) {
    const from = Math.max(start, start + index - before);
    const to = Math.min(end, start + index + word.length + behind);
    for (const order of rulesByCue.get(word.charAt(0) <= "9" ? word.charAt(0) : word.toLowerCase()) ?? []) {
      const known = stretches.get(order);
      const last = known?.at(-1);
      if (last !== undefined && from <= last.end) last.end = to;
      else if (known !== undefined) known.push({ start: from, end: to });
      else stretches.set(order, [{ start: from, end: to }]);
    }
  }
  return stretches;
}

function matchesIn(rule: DateRule, order: number, text: string, { start, end }: Span): Candidate[] {
  const found: Candidate[] = [];
  const { pattern } = rule;
  const upToHere = text.slice(0, end);
  pattern.lastIndex = start;
  for (let match = pattern.exec(upToHere); match !== null; match = pattern.exec(upToHere)) {
    const meaning = rule.read(match, text);
    if (meaning === null) continue;
    const [printed] = match;
    const expression = {
      start: match.index,
      end: match.index + printed.length,
      text: printed,
      rule: rule.name,
      meaning,
    };
    found.push({ expression, order });
  }
  return found;
}

/** Offsets are those of `text`. Linear in its length: every rule's pattern is bounded. */
export function findDates(text: string): DateExpression[] {
  const all: Candidate[] = [];
  for (const paragraph of paragraphsOf(text))
    for (const [order, stretches] of stretchesIn(text, paragraph)) {
      const rule = dateRules[order];
      if (rule !== undefined) for (const stretch of stretches) all.push(...matchesIn(rule, order, text, stretch));
    }
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
