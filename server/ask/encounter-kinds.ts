/** The kinds of events in which people are in contact. */
import { EventKind, eventKinds } from "#contract/ontology.ts";

export const encounterKinds: EventKind[] = EventKind.options.filter((kind) => eventKinds[kind].encounter);
