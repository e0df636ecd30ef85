/** Gold annotations and predictions, as they stand in files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

export const categories = ["people", "governments", "organizations", "places", "agreements", "bases"] as const;
export type Category = (typeof categories)[number];

const Named = z.union([z.string(), z.object({ name: z.string() }).transform((thing) => thing.name)]);
const GoldDate = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.string().nullish(),
});

const GoldMeeting = z.object({
  participants: z.array(z.string()),
  date: GoldDate,
  date_inferred: GoldDate.nullish(),
  place: z.string().nullish(),
  status: z.string(),
  status_ok: z.array(z.string()).default([]),
  quote: z.string(),
  sides: z.array(z.array(z.string())).nullish(),
  optional: z.boolean().default(false),
  optionalParticipants: z.array(z.string()).default([]),
  accept: z.record(z.string(), z.array(z.string())).default({}),
});
export type GoldMeeting = z.infer<typeof GoldMeeting>;

const lists = {
  governments: z.array(Named).default([]),
  organizations: z.array(Named).default([]),
  places: z.array(Named).default([]),
  agreements: z.array(Named).default([]),
  bases: z.array(Named).default([]),
};

export const GoldText = z.object({
  id: z.string(),
  published: z.string().nullable(),
  published_inferred: z.string().nullish(),
  people: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()).nullish(),
      fullName: z.string().nullish(),
      affiliation: z.string().nullish(),
    }),
  ),
  ...lists,
  meetings: z.array(GoldMeeting),
  aliases: z.record(z.string(), z.array(z.string())).default({}),
  optional: z
    .object({ people: z.array(Named).optional(), ...lists })
    .partial()
    .default({}),
});
export type GoldText = z.infer<typeof GoldText>;

const PredictedMeeting = z.object({
  participants: z.array(Named),
  start: z.string().nullish(),
  end: z.string().nullish(),
  place: z.string().nullish(),
  status: z.string().nullish(),
  quote: z.string().optional(),
});

/** One text's prediction: the format that `rapporteur extract --format evaluation` prints. */
export const Prediction = z.object({
  people: z.array(Named).default([]),
  ...lists,
  meetings: z.array(PredictedMeeting).default([]),
});
export type Prediction = z.infer<typeof Prediction>;
export type PredictedMeeting = z.infer<typeof PredictedMeeting>;

/**
 * Reads every gold file (`*.json` with `id` and `meetings`) of a folder, in order of file name.
 * Throws with the file's name where one is not in the format.
 */
export function readGold(folder: string): GoldText[] {
  const texts: GoldText[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".json")) continue;
    const value: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    if (typeof value !== "object" || value === null || !("id" in value) || !("meetings" in value)) continue;
    const parsed = GoldText.safeParse(value);
    if (!parsed.success) throw new Error(`${name} is not a gold file: ${z.prettifyError(parsed.error)}`);
    texts.push(parsed.data);
  }
  return texts;
}
