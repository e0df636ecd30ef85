/** One article's use of one entity, with all that this article alone says about who or what it is. */
import type { DateSpan } from "#contract/date-span.ts";
import type { Claim, ExtractedEntity, OfficeClaim } from "#contract/extraction.ts";
import type { EntityType } from "#contract/ontology.ts";
import type { ArticleRecord } from "../library/record.ts";
import { leadingState, namesCountry, stateNamed } from "./countries.ts";
import { type Encounter, encountersOf } from "./identity/encounters.ts";
import { knownBody } from "./identity/known-body.ts";
import { ruledState } from "./identity/ruling-bodies.ts";
import { byText, normaliseName } from "./name-key.ts";
import { officeKey } from "./office-title.ts";

export type Use = {
  /** `article id|entity key` */
  id: string;
  articleId: string;
  key: string;
  type: EntityType;
  name: string;
  aliases: string[];
  kind: string | null;
  /** Its own state, or the state of what it belongs to. */
  iso2: string | null;
  /** For people: `office key|state or body`, from office claims; an empty right side where the article names none. */
  offices: string[];
  /** States (ISO codes) that the offices tie a person to. */
  states: string[];
  /** For people: names of organizations that the offices are in. For other things: names of the places that they are in. */
  bodies: string[];
  /** For agreements and bases: ISO codes or names of parties or operators. */
  parties: string[];
  /** States that the article speaks of: where a title has no body, it is one of theirs. For people also `in NE`: a place of that state is named. */
  around: string[];
  /** For agreements: years in which the article says it was signed or reached. For people in office: years in which the article has them act, or its own. */
  years: number[];
  /** For people: whom the article has them meet. */
  met: readonly Encounter[];
};

/** Pure: an article's entities, each with its context. */
export function readUses({ article, extraction }: ArticleRecord): Use[] {
  const entities = new Map(extraction.entities.map((entity) => [entity.key, entity]));
  const about = claimsByEntity(extraction.claims);
  const met = encountersOf(extraction.claims, entities, article.publishedAt);
  const around = distinct(
    extraction.entities.flatMap((one) => (one.type === "Government" ? (one.iso2?.toUpperCase() ?? []) : [])),
  );
  const there = distinct(
    extraction.entities.flatMap((one) => {
      const state = one.type === "Place" ? stateOf(one, entities) : null;
      return state === null ? [] : [placeOf(state)];
    }),
  );
  return extraction.entities.map((entity) => {
    const claims = about.get(entity.key) ?? [];
    const offices = claims.filter((claim) => claim.type === "office" && claim.person === entity.key) as OfficeClaim[];
    const bodies = offices.map((office) => (office.body === null ? undefined : entities.get(office.body)));
    return {
      id: `${article.id}|${entity.key}`,
      articleId: article.id,
      key: entity.key,
      type: entity.type,
      name: entity.name,
      aliases: entity.aliases,
      kind: entity.kind,
      iso2: stateOf(entity, entities) ?? stateByPlace(entity, claims, entities) ?? stateByName(entity),
      offices: distinct(
        offices.map(
          (office, index) => `${officeKey(office.title, formsOf(bodies[index]))}|${bodyName(bodies[index], entities)}`,
        ),
      ),
      states: distinct(bodies.flatMap((body) => (body === undefined ? [] : (stateOf(body, entities) ?? [])))),
      bodies: distinct([
        ...bodies.flatMap((body) => (body?.type === "Organization" ? [normaliseName(body.name)] : [])),
        ...places(entity, claims, entities),
      ]),
      parties: distinct(parties(entity, claims, entities)),
      around: !needsAround(entity, offices) ? [] : entity.type === "Person" ? [...around, ...there] : around,
      years:
        entity.type === "Person"
          ? actingYears(entity, offices, extraction.claims, article.publishedAt)
          : signingYears(entity, claims),
      met: met.get(entity.key) ?? [],
    };
  });
}

/** How `around` says that an article names a place of a state. */
export function placeOf(state: string): string {
  return `in ${state}`;
}

/** Only where something else can hang on it: a title without a body, and things that are described rather than named. */
function needsAround(entity: ExtractedEntity, offices: readonly OfficeClaim[]): boolean {
  if (entity.type === "Person") return offices.some((office) => office.body === null);
  return entity.type === "Agreement" || entity.type === "Base";
}

function distinct(words: string[]): string[] {
  return [...new Set(words)].sort(byText);
}

function claimsByEntity(claims: readonly Claim[]): Map<string, Claim[]> {
  const about = new Map<string, Claim[]>();
  const note = (key: string, claim: Claim) => {
    const known = about.get(key);
    if (known === undefined) about.set(key, [claim]);
    else known.push(claim);
  };
  for (const claim of claims) {
    if (claim.type === "office") note(claim.person, claim);
    if (claim.type === "relation") for (const key of [claim.from, claim.to]) note(key, claim);
    if (claim.type === "event") for (const key of claim.concerns) note(key, claim);
  }
  return about;
}

/** Up to three steps of `within`: a base in a city in a country. */
function stateOf(entity: ExtractedEntity, entities: ReadonlyMap<string, ExtractedEntity>): string | null {
  let here: ExtractedEntity | undefined = entity;
  for (let step = 0; step < 4 && here !== undefined; step++) {
    if (here.iso2 !== null) return here.iso2.toUpperCase();
    here = here.within === null ? undefined : entities.get(here.within);
  }
  return null;
}

function bodyName(body: ExtractedEntity | undefined, entities: ReadonlyMap<string, ExtractedEntity>): string {
  if (body === undefined) return "";
  return stateOf(body, entities) ?? normaliseName(body.name);
}

export function formsOf(body: ExtractedEntity | undefined): string[] {
  return body === undefined ? [] : [body.name, ...body.aliases];
}

function stateByPlace(
  entity: ExtractedEntity,
  claims: readonly Claim[],
  entities: ReadonlyMap<string, ExtractedEntity>,
): string | null {
  if (entity.type !== "Base") return null;
  const located = locations(entity, claims).flatMap((key) => entities.get(key) ?? []);
  for (const place of [...located, ...namedIn(entity, entities)]) {
    const state = stateOf(place, entities);
    if (state !== null) return state;
  }
  const tail = /\b(?:in|near|outside|at) (.+)$/.exec(normaliseName(entity.name))?.[1];
  return tail === undefined ? null : stateNamed(tail);
}

/** Places of the article whose names are in the base's own: `Example City drone base`. */
function namedIn(base: ExtractedEntity, entities: ReadonlyMap<string, ExtractedEntity>): ExtractedEntity[] {
  const called = formsOf(base).map((form) => ` ${normaliseName(form)} `);
  return [...entities.values()].filter(
    (place) => place.type === "Place" && called.some((form) => form.includes(` ${normaliseName(place.name)} `)),
  );
}

/** `Nigerien Army` is of Niger, whatever else is known of it; only one state has a State Department. */
function stateByName(entity: ExtractedEntity): string | null {
  if (entity.type !== "Organization") return null;
  const name = normaliseName(entity.name).replace(/^the /, "");
  return leadingState(name) ?? bodyOfOneState[name] ?? knownBody(name, null)?.iso2 ?? ruledState(name);
}

/** Names without a country's that only one country's body has. */
const bodyOfOneState: Record<string, string> = {
  "state department": "US",
  "department of state": "US",
  "defense department": "US",
  "department of defense": "US",
  "homeland security department": "US",
  "department of homeland security": "US",
  pentagon: "US",
  "joint chiefs of staff": "US",
  "foreign office": "GB",
  "home office": "GB",
  "house of commons": "GB",
  bundestag: "DE",
  bundeswehr: "DE",
  duma: "RU",
  "state duma": "RU",
  knesset: "IL",
};

function locations(entity: ExtractedEntity, claims: readonly Claim[]): string[] {
  return claims.flatMap((claim) =>
    claim.type === "relation" && claim.relation === "LOCATED_IN" && claim.from === entity.key ? [claim.to] : [],
  );
}

/** Names of the places, smaller than a country and sharper than a region, that a base lies in, near, or is called by. */
function places(
  entity: ExtractedEntity,
  claims: readonly Claim[],
  entities: ReadonlyMap<string, ExtractedEntity>,
): string[] {
  if (entity.type !== "Base") return [];
  const told = [...locations(entity, claims), entity.within ?? ""].flatMap((key) => entities.get(key) ?? []);
  return [...told, ...namedIn(entity, entities)].flatMap((place) => {
    const sharp = place.type === "Place" && place.kind !== "country" && place.kind !== "region";
    return sharp && !namesCountry(place.name, place.iso2) ? [normaliseName(place.name)] : [];
  });
}

/** A state by its code, anybody else by name. */
function parties(
  entity: ExtractedEntity,
  claims: readonly Claim[],
  entities: ReadonlyMap<string, ExtractedEntity>,
): string[] {
  return claims.flatMap((claim) => {
    if (claim.type !== "relation" || claim.to !== entity.key) return [];
    if (claim.relation !== "PARTY_TO" && claim.relation !== "OPERATES") return [];
    const party = entities.get(claim.from);
    if (party === undefined) return [];
    return [party.type === "Government" && party.iso2 !== null ? party.iso2.toUpperCase() : normaliseName(party.name)];
  });
}

/** Of one span of time, where it lies in one year. */
function yearOf({ start, end }: DateSpan): number[] {
  return start !== null && end !== null && start.slice(0, 4) === end.slice(0, 4) ? [Number(start.slice(0, 4))] : [];
}

function actingYears(
  { key }: ExtractedEntity,
  offices: readonly OfficeClaim[],
  claims: readonly Claim[],
  publishedAt: string | null,
): number[] {
  if (offices.length === 0) return [];
  const acts = claims.flatMap((claim) =>
    claim.type === "event" && claim.participants.some(({ entity }) => entity === key) ? yearOf(claim.date) : [],
  );
  const told = [...acts, ...offices.flatMap(({ asOf }) => yearOf(asOf))];
  const own = publishedAt === null ? [] : [Number(publishedAt.slice(0, 4))];
  return [...new Set(told.length > 0 ? told : own)].sort((a, b) => a - b);
}

function signingYears(entity: ExtractedEntity, claims: readonly Claim[]): number[] {
  if (entity.type !== "Agreement") return [];
  const named = [
    ...formsOf(entity)
      .join(" ")
      .matchAll(/\b(?:19|20)\d\d\b/g),
  ].map((match) => Number(match[0]));
  const told = claims.flatMap((claim) => {
    return claim.type === "event" && (claim.action === "signed" || claim.action === "reached")
      ? yearOf(claim.date)
      : [];
  });
  return [...new Set([...named, ...told])].sort((a, b) => a - b);
}
