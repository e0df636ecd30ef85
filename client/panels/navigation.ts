/** Where a panel can lead: the one door from the panels to the rest of the viewer. */
import { openArticle, selectNodes, set, showInGraph, showNodes, showView } from "../state.ts";
import { change } from "../view-store.ts";

/**
 * Shows a thing in the side panel and puts it on the canvas; the view in front stays. Among the articles the open one
 * stays open, because it is read in the view and not in the side panel.
 */
export const selectNode = (id: string): void =>
  change((state) => {
    const next = selectNodes([id])(showNodes([id])(state));
    return state.view === "articles" ? { ...next, openArticle: state.openArticle } : next;
  });

/** Puts things on the canvas, selected, with the graph in front. */
export const showOnCanvas = (ids: string[]): void => change(showInGraph(ids));

/** Opens the reader at a place of an article; offsets count UTF-16 code units of its text. */
export const openArticleAt = (id: string, start = 0, end = 0): void => change(openArticle(id, start, end));

/** Opens the console with a statement and its parameters in it. */
export const openInConsole = (statement: string, parameters: Record<string, unknown> = {}): void =>
  change((state) => set({ statement, parameters })(showView("console")(state)));

/** Opens the question box with a question in it. */
export const openQuestion = (question: string): void => change((state) => set({ question })(showView("ask")(state)));
