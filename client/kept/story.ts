/** Views with a note, one after another: what somebody tells with the graph, step by step. */
import type { ViewHead } from "#contract/views.ts";
import { valueStore } from "../value-store.ts";

/** The view whose note is shown. */
export const storyAt = valueStore<string | null>(null);

/** In the order in which they were saved. */
export const stepsOf = (views: readonly ViewHead[]): ViewHead[] =>
  views
    .filter(({ note }) => note !== "")
    .sort((one, other) => one.savedAt.localeCompare(other.savedAt) || one.id.localeCompare(other.id));
