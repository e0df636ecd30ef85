/** The annotated texts as library records: what a perfect extractor would take from them, so that answers can be tested apart from reading. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { unknownDate } from "#contract/date-span.ts";
import type { EntityType, EventKind, Status } from "#contract/ontology.ts";
import { countryNamed } from "../../server/ask/country-forms.ts";
import { type ArticleRecord, ArticleRecord as ArticleRecordSchema } from "../../server/library/record.ts";
import { normaliseName } from "../../server/resolve/name-key.ts";

const Named = z.union([z.string(), z.object({ name: z.string(), aliases: z.array(z.string()).default([]) }).loose()]);
const Gold = z.object({
  id: z.string(),
  published: z.string().nullable(),
  people: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      title: z.string().nullish(),
      affiliation: z.string().nullish(),
    }),
  ),
  governments: z.array(Named),
  organizations: z.array(Named),
  places: z.array(Named),
  bases: z
    .array(
      z.preprocess(
        (value) => (typeof value === "string" ? { name: value } : value),
        z.object({ name: z.string(), aliases: z.array(z.string()).default([]), operator: z.string().nullish() }),
      ),
    )
    .default([]),
  meetings: z.array(
    z.object({
      participants: z.array(z.string()),
      sides: z.array(z.array(z.string())).nullish(),
      date: z.object({
        start: z.string().nullable(),
        end: z.string().nullable(),
        precision: z.enum(["day", "week", "month", "quarter", "year", "unknown"]),
      }),
      dateText: z.string().nullish(),
      place: z.string().nullish(),
      kind: z.string(),
      status: z.enum(["happened", "planned", "ongoing", "cancelled", "denied", "alleged"]),
      quote: z.string(),
    }),
  ),
});
type Gold = z.infer<typeof Gold>;

const kinds: Record<string, EventKind> = { meeting: "Meeting", talks: "Talks", call: "Call", visit: "Visit" };
const nameOf = (named: z.infer<typeof Named>): string => (typeof named === "string" ? named : named.name);

type Entities = Map<string, { key: string; type: EntityType; name: string; aliases: string[] }>;

const entitiesOf = (gold: Gold): Entities => {
  const entities: Entities = new Map();
  const add = (type: EntityType, name: string, aliases: string[] = []): void => {
    const key = `${type.toLowerCase()}:${normaliseName(name)}`;
    if (
      ![...entities.values()].some(
        (one) => normaliseName(one.name) === normaliseName(name) && (one.type === type || type !== "Place"),
      )
    )
      entities.set(key, { key, type, name, aliases: aliases.filter((alias) => alias !== name) });
  };
  for (const person of gold.people) add("Person", person.name, person.aliases);
  for (const one of gold.governments) add("Government", nameOf(one));
  for (const one of gold.organizations) add("Organization", nameOf(one));
  for (const one of gold.places) add("Place", nameOf(one));
  for (const base of gold.bases) add("Base", base.name, base.aliases);
  for (const meeting of gold.meetings) if (meeting.place) add("Place", meeting.place);
  return entities;
};

const keyFor = (entities: Entities, name: string, types: EntityType[]): string | null => {
  const wanted = normaliseName(name);
  const found = [...entities.values()].find(
    (one) => types.includes(one.type) && [one.name, ...one.aliases].some((form) => normaliseName(form) === wanted),
  );
  return found?.key ?? null;
};

const codeOf = (entity: { type: EntityType; name: string }): string | null =>
  entity.type === "Government" || entity.type === "Place" ? (countryNamed(entity)?.cca2 ?? null) : null;

const actors: EntityType[] = ["Person", "Government", "Organization"];

const claimsOf = (gold: Gold, text: string, entities: Entities): unknown[] => {
  const evidence = (quote: string) => {
    const start = text.indexOf(quote);
    return start < 0
      ? null
      : { start, end: start + quote.length, quote, rule: "gold", confidence: 1, attributedTo: null };
  };
  const offices = gold.people.flatMap((person) => {
    const at = person.title ? evidence(person.name) : null;
    const body = person.affiliation ? keyFor(entities, person.affiliation, ["Government", "Organization"]) : null;
    return at && person.title
      ? [
          {
            ...at,
            type: "office",
            person: keyFor(entities, person.name, ["Person"]),
            title: person.title,
            body,
            asOf: unknownDate,
            former: /\b(former|ex)\b/i.test(person.title),
          },
        ]
      : [];
  });
  const meetings = gold.meetings.flatMap((meeting) => {
    const at = evidence(meeting.quote);
    const sideOf = (name: string): number | null => {
      const side = meeting.sides?.findIndex((names) => names.includes(name)) ?? -1;
      return side < 0 || side > 1 ? null : side;
    };
    const participants = meeting.participants.flatMap((name) => {
      const entity = keyFor(entities, name, actors);
      return entity === null
        ? []
        : [{ entity, role: meeting.kind === "visit" ? "visitor" : "participant", side: sideOf(name) }];
    });
    const status: Status = meeting.status;
    const date = {
      ...meeting.date,
      text: meeting.dateText ?? null,
      basis: meeting.date.start === null ? "unknown" : "stated",
    };
    return at
      ? [
          {
            ...at,
            type: "event",
            kind: kinds[meeting.kind] ?? "Meeting",
            status,
            date,
            place: meeting.place ? keyFor(entities, meeting.place, ["Place"]) : null,
            participants,
          },
        ]
      : [];
  });
  const relations = gold.bases.flatMap((base) => {
    const at = evidence([base.name, ...base.aliases].find((form) => text.includes(form)) ?? base.name);
    const key = keyFor(entities, base.name, ["Base"]);
    const operator = base.operator ? keyFor(entities, base.operator, ["Government", "Organization"]) : null;
    return at && key && operator ? [{ ...at, type: "relation", relation: "OPERATES", from: operator, to: key }] : [];
  });
  return [...offices, ...meetings, ...relations];
};

const recordOf = (folder: string, file: string): ArticleRecord => {
  const gold = Gold.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
  const seed = join("seeds", file.replace(/json$/, "txt"));
  const source = existsSync(seed) ? seed : join(folder, file.replace(/json$/, "txt"));
  const text = readFileSync(source, "utf8").replace(/\r\n?/g, "\n").normalize("NFC");
  const entities = entitiesOf(gold);
  const textHash = createHash("sha256").update(text).digest("hex");
  return ArticleRecordSchema.parse({
    version: 1,
    article: {
      id: `article:${textHash.slice(0, 16)}`,
      textHash,
      text,
      title: gold.id,
      publisher: null,
      author: null,
      url: null,
      publishedAt: gold.published,
      publishedPrecision: gold.published ? "day" : "unknown",
      publishedBasis: "gold",
      origin: file,
    },
    extraction: {
      extractor: { name: "gold", version: "1" },
      entities: [...entities.values()].map((entity) => ({
        ...entity,
        iso2: codeOf(entity),
        mentions: [{ start: 0, end: 1, form: "name", rule: "gold" }],
      })),
      claims: claimsOf(gold, text, entities),
    },
    importedAt: "2024-05-01T00:00:00Z",
  });
};

/** Records of the annotated texts in a folder, in the order of their names. */
export const goldRecords = (folder: string): ArticleRecord[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => recordOf(folder, file));
