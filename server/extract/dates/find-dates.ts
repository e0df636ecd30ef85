/** Every time expression of a text, in the order of the text, none overlapping another. */
import type { DateExpression, DateRule } from "./date-expression.ts";
import { dateRules } from "./rules/index.ts";

function matchesOf(rule: DateRule, order: number, text: string): { expression: DateExpression; order: number }[] {
  const found: { expression: DateExpression; order: number }[] = [];
  const pattern = new RegExp(rule.pattern.source, rule.pattern.flags);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0].length === 0) {
      pattern.lastIndex += 1;
      continue;
    }
    const meaning = rule.read(match, text);
    if (meaning === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({ expression: { start, end, text: match[0], rule: rule.name, meaning }, order });
  }
  return found;
}

/** Offsets are those of `text`. Linear in its length: every rule's pattern is bounded. */
export function findDates(text: string, rules: readonly DateRule[] = dateRules): DateExpression[] {
  const all = rules.flatMap((rule, order) => matchesOf(rule, order, text));
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
