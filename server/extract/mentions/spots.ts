/** Writes mentions down: a spot for the rules, a mention for the entity. */
import type { Span } from "#contract/extraction.ts";
import type { Sentence, Spot } from "../document.ts";
import type { Draft } from "../entities.ts";
import { onOneLine } from "../one-line.ts";

export type Spots = Map<number, Spot[]>;

export function addSpot(
  spots: Spots,
  text: string,
  sentence: Sentence,
  of: Draft,
  at: Span & { phrase?: Span; form: Spot["form"]; use: Spot["use"]; rule: string },
): void {
  const list = spots.get(sentence.index) ?? [];
  spots.set(sentence.index, list);
  if (list.some((spot) => spot.entity === of.key && spot.start === at.start && spot.end === at.end)) return;
  list.push({
    start: at.start,
    end: at.end,
    phrase: at.phrase ?? { start: at.start, end: at.end },
    entity: of.key,
    type: of.type,
    form: at.form,
    use: at.use,
    rule: at.rule,
  });
  of.mentions.push({ start: at.start, end: at.end, form: at.form, rule: at.rule });
  if (at.form === "name" || at.form === "alias")
    of.forms.add(onOneLine(text.slice(at.start, at.end).replace("] ", " ")));
}
