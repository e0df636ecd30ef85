/** Colours by what each word of the statement is to Neo4j's parser; they follow the text until the parser has read it again. */
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { coloursOf } from "./ask-support.ts";
import type { Coloured } from "./cypher-support.ts";

const looks: Record<string, string> = {
  keyword: "keyword",
  label: "label",
  property: "property",
  function: "function",
  predicateFunction: "function",
  procedure: "function",
  namespace: "function",
  stringLiteral: "string",
  numberLiteral: "number",
  booleanLiteral: "number",
  keywordLiteral: "number",
  paramDollar: "parameter",
  paramValue: "parameter",
  comment: "comment",
};
const marks = Object.fromEntries(
  [...new Set(Object.values(looks))].map((look) => [look, Decoration.mark({ class: `cy-${look}` })]),
);

const read = StateEffect.define<Coloured[]>();

const decorations = (coloured: Coloured[], length: number): DecorationSet =>
  Decoration.set(
    coloured.flatMap(({ start, end, kind }) => {
      const mark = marks[looks[kind] ?? ""];
      return mark !== undefined && start < end && end <= length ? [mark.range(start, end)] : [];
    }),
    true,
  );

const colours = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (old, { changes, effects, newDoc }) => {
    const fresh = effects.find((effect) => effect.is(read));
    return fresh?.is(read) ? decorations(fresh.value, newDoc.length) : old.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** One question at a time: while a long statement is being read, typing goes on. */
const reader = ViewPlugin.define((view) => {
  let asking = false;
  let closed = false;
  const look = async () => {
    if (asking || closed) return;
    asking = true;
    const { doc } = view.state;
    const found = await coloursOf(doc.toString());
    asking = false;
    if (closed) return;
    if (view.state.doc.eq(doc)) view.dispatch({ effects: read.of(found) });
    else void look();
  };
  void look();
  return {
    update: ({ docChanged }: ViewUpdate) => void (docChanged && look()),
    destroy: () => {
      closed = true;
    },
  };
});

const look = EditorView.baseTheme({
  ".cy-keyword": { color: "light-dark(#1b4f91, #8cb8f5)", fontWeight: "600" },
  ".cy-function": { color: "light-dark(#6a3d9a, #c9a7f0)" },
  ".cy-label": { color: "light-dark(#9a4312, #f0a878)" },
  ".cy-property": { color: "light-dark(#2c5f66, #8fcdd6)" },
  ".cy-string": { color: "light-dark(#226b33, #8fd19e)" },
  ".cy-number": { color: "light-dark(#8a4b00, #e8bb6f)" },
  ".cy-parameter": { color: "light-dark(#8d1f5c, #f09ac8)" },
  ".cy-comment": { color: "light-dark(#5b6470, #a6adb8)", fontStyle: "italic" },
});

export const cypherColours = [colours, reader, look];
