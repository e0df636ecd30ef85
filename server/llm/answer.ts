/** What a model is asked to answer with, and what of its answer is believed to be well formed. */
import { z } from "zod";
import { EntityType, EventKind, Role, Status } from "#contract/ontology.ts";

const ModelEntity = z.object({
  name: z.string().min(1).max(200),
  type: EntityType,
  /** Other forms that the article uses. */
  aliases: z.array(z.string().min(1).max(200)).default([]),
});

const ModelEvent = z.object({
  quote: z.string().min(1),
  kind: EventKind,
  status: Status,
  participants: z.array(
    z.object({
      name: z.string().min(1),
      role: Role.default("participant"),
      side: z.int().min(0).max(1).nullable().default(null),
    }),
  ),
  place: z.string().nullable().default(null),
  /** The article's words for when, not a date: the project's own rules read them. */
  dateWords: z.string().nullable().default(null),
  attributedTo: z.string().nullable().default(null),
});

const ModelOffice = z.object({
  quote: z.string().min(1),
  person: z.string().min(1),
  title: z.string().min(1).max(300),
  body: z.string().nullable().default(null),
});

export const ModelAnswer = z.object({
  entities: z.array(ModelEntity),
  events: z.array(ModelEvent),
  offices: z.array(ModelOffice),
});
export type ModelAnswer = z.infer<typeof ModelAnswer>;

/** Sent with the request, so that a server that can hold a model to a schema does. */
export const answerSchema = z.toJSONSchema(ModelAnswer, { io: "input" });
