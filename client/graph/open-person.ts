/** A person as a starting point: on the canvas stand at once whom they met and what they are joined to. */
import { notifications } from "@mantine/notifications";
import { api } from "../api.ts";
import { learn } from "../known.ts";
import { selectNodes, setFilters, startWith } from "../state.ts";
import { change } from "../view-store.ts";
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
