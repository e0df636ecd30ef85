/** A sentence as a row of items: who is mentioned, when, and the words between. Rules on events read this row. */
import type { Span } from "#contract/extraction.ts";
import type { EntityType } from "#contract/ontology.ts";
import type { DateExpression } from "../dates/date-expression.ts";
import type { Reading, Sentence, Spot, Token } from "../document.ts";

/** A noun phrase with the entities that it stands for: "they" may stand for several. */
export type Named = {
  keys: string[];
  type: EntityType;
  form: Spot["form"];
  use: Spot["use"];
};

type ItemBase = Span & { text: string; lower: string };
export type WordItem = ItemBase & { kind: "word"; pos: string; lemma: string };
export type NameItem = ItemBase & { kind: "name"; named: Named };
export type DateItem = ItemBase & { kind: "date"; date: DateExpression };
export type SceneItem = WordItem | NameItem | DateItem;

export type Scene = {
  sentence: Sentence;
  items: SceneItem[];
};

type Placed = { span: Span; item: NameItem | DateItem };

function base(text: string, span: Span): ItemBase {
  const slice = text.slice(span.start, span.end);
  return { start: span.start, end: span.end, text: slice, lower: slice.toLowerCase().replaceAll("’", "'") };
}

/** People take their whole phrase, titles and appositions with them; other things only their name. */
const extent = (spot: Spot): Span => (spot.type === "Person" && spot.use === "actor" ? spot.phrase : spot);

function nameItems(text: string, spots: readonly Spot[]): Placed[] {
  const bySpan = new Map<string, Placed>();
  for (const spot of spots) {
    const span = extent(spot);
    const id = `${span.start}:${span.end}`;
    const known = bySpan.get(id);
    if (known?.item.kind === "name") {
      if (!known.item.named.keys.includes(spot.entity)) known.item.named.keys.push(spot.entity);
      continue;
    }
    const named: Named = { keys: [spot.entity], type: spot.type, form: spot.form, use: spot.use };
    bySpan.set(id, { span, item: { kind: "name", ...base(text, span), named } });
  }
  return [...bySpan.values()];
}

/** What overlaps: the longer one stands. */
function apart(placed: Placed[]): Placed[] {
  placed.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Placed[] = [];
  for (const one of placed) {
    const last = kept.at(-1);
    if (last === undefined || one.span.start >= last.span.end) kept.push(one);
    else if (one.span.end - one.span.start > last.span.end - last.span.start) kept[kept.length - 1] = one;
  }
  return kept;
}

const wordItem = (text: string, token: Token): WordItem => ({
  kind: "word",
  ...base(text, token),
  pos: token.pos,
  lemma: token.lemma,
});

/** The row of items of one sentence: in order, apart, together the whole sentence without blanks. */
export function sceneOf(reading: Reading, sentence: Sentence, dates: readonly DateExpression[]): Scene {
  const { text } = reading;
  const here = dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end);
  const placed = apart([
    ...nameItems(text, reading.mentionsIn(sentence)),
    ...here.map((date): Placed => ({ span: date, item: { kind: "date", ...base(text, date), date } })),
  ]);
  const items: SceneItem[] = [];
  let at = 0;
  for (const token of sentence.tokens) {
    while ((placed[at]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) {
      const done = placed[at];
      if (done !== undefined && items.at(-1) !== done.item) items.push(done.item);
      at += 1;
    }
    const current = placed[at];
    if (current !== undefined && token.end > current.span.start) {
      if (items.at(-1) !== current.item) items.push(current.item);
      continue;
    }
    items.push(wordItem(text, token));
  }
  return { sentence, items };
}
