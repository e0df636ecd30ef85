/**
 * Which page of the viewer a state is: the browser's Back leads from page to page. Opening another view, an article, or details
 * beside a view is another page; on the canvas a selection is none, since one clicks through dozens of things.
 */
import type { ViewState } from "./state.ts";

export const pageOf = ({ view, openArticle, selection }: ViewState): string =>
  JSON.stringify([view, openArticle?.id ?? null, view === "graph" ? null : selection]);
