import { autocompletion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { linter, lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec, StateEffect } from "@codemirror/state";
import { drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { styleNonce } from "../../theme.ts";
import { checkStatement } from "./check-statement.ts";
import { cypherColours } from "./cypher-colours.ts";
import { completeCypher } from "./cypher-completion.ts";
import { cypherSchema } from "./cypher-schema.ts";
import type { Remark } from "./remark.ts";

type CypherEditorProps = {
  statement: string;
  parameters: Record<string, unknown>;
  /** What the server found wrong with the statement as it stands. */
  remarks: Remark[];
  onChange: (statement: string) => void;
  onRun: () => void;
};

const look = EditorView.theme({
  "&": { fontSize: "14px", border: "1px solid light-dark(#c3c8d0, #4b515c)", borderRadius: "6px" },
  "&.cm-focused": { outline: "2px solid var(--mantine-primary-color-filled)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mantine-font-family-monospace)", lineHeight: "1.55", maxHeight: "38vh" },
  ".cm-content": { minHeight: "96px", caretColor: "var(--mantine-color-text)" },
  ".cm-cursor": { borderLeftColor: "var(--mantine-color-text)" },
  ".cm-gutters": {
    background: "light-dark(#f7f8fa, #23272e)",
    color: "light-dark(#5b6470, #a6adb8)",
    border: "0",
    borderRadius: "6px 0 0 6px",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "light-dark(#cfe0f5, #2d4766)",
  },
  ".cm-tooltip": {
    background: "var(--mantine-color-body)",
    color: "var(--mantine-color-text)",
    border: "1px solid light-dark(#c3c8d0, #4b515c)",
    borderRadius: "6px",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    background: "light-dark(#1b4573, #2a5a94)",
    color: "#ffffff",
  },
  ".cm-placeholder": { color: "light-dark(#5b6470, #a6adb8)" },
});

const toDiagnostics = (remarks: Remark[], length: number) =>
  remarks.map(({ start, end, severity, message }) => ({
    from: Math.min(start, length),
    to: Math.min(Math.max(end, start), length),
    severity,
    message,
  }));

/**
 * Text typed over a selection goes in by the editor's own hand. Left to the browser, taking several lines out of an
 * editable element leaves style attributes behind, which the page's security policy refuses, loudly.
 */
const typeOverSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { from, to, empty } = view.state.selection.main;
    const text = event.data;
    if (event.inputType !== "insertText" || text === null || empty || view.composing) return false;
    event.preventDefault();
    const insert = () => view.state.update(view.state.replaceSelection(text), { userEvent: "input.type" });
    const handled = view.state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, text, insert));
    if (!handled) view.dispatch(insert());
    return true;
  },
});

const knownTo = (current: { current: CypherEditorProps }) => async () => {
  const schema = await cypherSchema();
  return schema && { schema, values: current.current.parameters };
};

const cypher = EditorState.languageData.of(() => [
  { commentTokens: { line: "//" }, closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] } },
]);

/** The statement is looked at once more: what was said of it may hold no longer, though its text is the same. */
const lookAgain = StateEffect.define<null>();

/** The extensions of an editor that lives as long as its element; what changes is read through the ref. */
const extensionsFor = (current: { current: CypherEditorProps }) => [
  EditorView.cspNonce.of(styleNonce()),
  lineNumbers(),
  // A mark that turns the reading order, or one that takes no room, is seen.
  highlightSpecialChars(),
  history(),
  drawSelection(),
  bracketMatching(),
  closeBrackets(),
  typeOverSelection,
  cypher,
  cypherColours,
  autocompletion({ override: [completeCypher(knownTo(current))], icons: false }),
  linter(
    async (view) => {
      const statement = view.state.doc.toString();
      return toDiagnostics(await checkStatement(statement, current.current.parameters), view.state.doc.length);
    },
    {
      delay: 300,
      needsRefresh: ({ transactions }) => transactions.some(({ effects }) => effects.some((one) => one.is(lookAgain))),
    },
  ),
  lintGutter(),
  placeholder("A reading statement: type one, or open one of the cookbook"),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ "aria-label": "Cypher statement; Ctrl and Enter runs it" }),
  look,
  Prec.highest(
    keymap.of([
      {
        key: "Mod-Enter",
        run: () => {
          current.current.onRun();
          return true;
        },
      },
    ]),
  ),
  // Tab is left to the browser: whoever uses the keyboard alone must be able to leave the editor.
  keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) current.current.onChange(update.state.doc.toString());
  }),
];

export function CypherEditor(props: CypherEditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const current = useRef(props);
  current.current = props;
  const { statement, parameters, remarks } = props;
  const marked = useRef(false);

  useEffect(() => {
    if (parent.current === null) return;
    const state = EditorState.create({ doc: current.current.statement, extensions: extensionsFor(current) });
    const editor = new EditorView({ state, parent: parent.current });
    view.current = editor;
    return () => editor.destroy();
  }, []);
  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === statement) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: statement } });
  }, [statement]);
  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    if (remarks.length > 0)
      editor.dispatch(setDiagnostics(editor.state, toDiagnostics(remarks, editor.state.doc.length)));
    else if (marked.current) editor.dispatch({ effects: lookAgain.of(null) });
    marked.current = remarks.length > 0;
  }, [remarks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of a statement may depend on the values of its parameters.
  useEffect(() => {
    view.current?.dispatch({ effects: lookAgain.of(null) });
  }, [parameters]);

  return <div ref={parent} />;
}
