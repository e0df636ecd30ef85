/** Named views, kept in this browser. */
import { z } from "zod";
import { ViewState } from "./state.ts";

const SavedView = z.object({ name: z.string(), savedAt: z.iso.datetime(), state: ViewState });
export type SavedView = z.infer<typeof SavedView>;

const key = "rapporteur-views";

/** The newest first. What does not read as a view (an older version's) is left out, not deleted. */
export const savedViews = (storage: Pick<Storage, "getItem"> = localStorage): SavedView[] => {
  const parsed = z.array(z.unknown()).safeParse(JSON.parse(storage.getItem(key) ?? "[]"));
  if (!parsed.success) return [];
  return parsed.data.flatMap((one) => {
    const view = SavedView.safeParse(one);
    return view.success ? [view.data] : [];
  });
};

/** Saves under a name; the same name is replaced. Throws where the browser's storage is full. */
export const saveView = (name: string, state: ViewState, now = new Date()): SavedView[] => {
  const others = savedViews().filter((view) => view.name !== name);
  const views = [{ name, savedAt: now.toISOString(), state }, ...others];
  localStorage.setItem(key, JSON.stringify(views));
  return views;
};

export const deleteView = (name: string): SavedView[] => {
  const views = savedViews().filter((view) => view.name !== name);
  localStorage.setItem(key, JSON.stringify(views));
  return views;
};
