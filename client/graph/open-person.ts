/** A person as a starting point, and what a search finds: whom they met and what they are joined to come along. */
import { notifications } from "@mantine/notifications";
import { api } from "../api.ts";
import { learn } from "../known.ts";
import { selectNodes, setFilters, showInGraph, showNodes, startWith } from "../state.ts";
import { adjust, change, viewState } from "../view-store.ts";
import { atATime } from "./expand.ts";
import { quietFilters } from "./open-story.ts";

/** The events of an encounter bring those along who took part in it. */
const surroundings = async (id: string): Promise<string[]> => {
  const [{ graph }, { meetings }] = await Promise.all([
    api.neighbours(id, { limit: atATime }),
    api.meetings({ person: [id], limit: atATime }),
  ]);
  learn(graph);
  const met = meetings.flatMap((event) => [event.id, ...event.participants.map((one) => one.id)]);
  return [...graph.nodes.map((node) => node.id), ...met];
};

/** Never rejects: where the surroundings cannot be read the person stands alone, and the reason is said. */
export const openPerson = async (id: string): Promise<void> => {
  const around = await surroundings(id).catch((error: unknown) => {
    notifications.show({ message: error instanceof Error ? error.message : "The neighbours could not be read." });
    return [];
  });
  change((state) => selectNodes([id])(setFilters(quietFilters)(startWith([id, ...around])(state))));
};

/**
 * Puts what was found on the canvas, as one step; where it would stand alone among things that it has nothing to do with, what it is
 * joined to comes along. Never rejects: where that cannot be read it stands alone, and can be expanded.
 */
export const openFound = async (id: string): Promise<void> => {
  const wasThere = viewState().shown.includes(id);
  change(showInGraph([id]));
  if (wasThere) return;
  const around = await surroundings(id).catch(() => []);
  const { shown, hidden, selection } = viewState();
  const others = around.filter((one) => one !== id && !hidden.includes(one));
  // Somebody may have gone on meanwhile.
  if (selection.nodes.join() !== id || !shown.includes(id) || others.some((one) => shown.includes(one))) return;
  adjust((state) => selectNodes([id])(showNodes(others)(state)));
};
