/** What a rule on meetings, calls, talks and visits finds in one sentence, before date, place and status are read. */
import type { EventKind, Role } from "#contract/ontology.ts";
import type { Cues } from "../../cues.ts";
import type { Reading } from "../../document.ts";
import type { Party } from "../party.ts";
import type { Scene } from "../scene.ts";

export type EncounterKind = Extract<EventKind, "Meeting" | "Talks" | "Call" | "Visit">;

export type Side = { parties: Party[]; role: Role };

export type EncounterDraft = {
  rule: string;
  kind: EncounterKind;
  /** Item of the event word. */
  at: number;
  /** The word's phrase: where a date or place that belongs to it may stand close by. */
  from: number;
  to: number;
  noun: boolean;
  sides: [Side, Side] | [Side];
  /** "separate calls with A and B": one contact each. */
  separate: boolean;
  confidence: number;
  /** Where the subject was taken from another sentence. */
  leansOn: { start: number; end: number }[];
  /** The event word whose surroundings tell the status, where that is another than `at` ("traveled … to meet"). */
  statusAt?: number;
};

/** What the sentences before tell: who is travelling, who spoke last. */
export type Story = {
  reading: Reading;
  /** The person whose trip or doings the article has been telling, with the sentence that says so. */
  mover: { keys: string[]; span: { start: number; end: number } } | null;
  /** The state or body that the talks told before are held with. */
  otherSide(): { keys: string[]; span: { start: number; end: number } } | null;
};

/** One way of telling of an encounter. Without one of its cues in the sentence it finds nothing. */
export type EncounterRule = { name: string; cues: Cues; find(scene: Scene, story: Story): EncounterDraft[] };
