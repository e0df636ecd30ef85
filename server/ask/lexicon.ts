/** The names that the graph knows, in every form in which a question may use them. Pure: rows in, an index out. */
import type { EntityType } from "#contract/ontology.ts";
import { knownBody } from "../resolve/identity/known-body.ts";
import { possibleSurnames, readPersonName } from "../resolve/identity/person-name.ts";
import { countryForms, worldCountry } from "./country-forms.ts";
import { nicknamesOf } from "./nicknames.ts";
import { regionAdjectives } from "./regions.ts";
import { nameKey } from "./words.ts";

export type LexiconEntity = {
  id: string;
  name: string;
  label: EntityType;
  aliases: string[];
  kind: string | null;
  iso2: string | null;
};

export type LexiconOffice = { person: string; title: string; body: string | null; former: boolean };

/** How a form came from a name, the surest first. */
export const formRanks = {
  name: 0,
  alias: 1,
  country: 2,
  surname: 3,
  part: 4,
  demonym: 5,
  acronym: 6,
  given: 7,
  capital: 8,
  middle: 9,
} as const;
export type FormRank = keyof typeof formRanks;

export type Form = { id: string; rank: FormRank };

export type Lexicon = {
  entities: Map<string, LexiconEntity>;
  offices: LexiconOffice[];
  /** By `nameKey`: everything that may be meant by these words. */
  forms: Map<string, Form[]>;
  /** Each single word of a name, with how many names hold it: what typing errors are repaired to. */
  words: Map<string, number>;
  /** The longest form, in words. */
  longest: number;
  /** Years of the dated events, ascending. */
  years: number[];
};

export type LexiconRows = { entities: LexiconEntity[]; offices: LexiconOffice[]; years: number[] };

const joining = new Set([
  "of",
  "the",
  "for",
  "and",
  "on",
  "in",
  "to",
  "de",
  "du",
  "des",
  "la",
  "le",
  "with",
  "between",
  "from",
  "by",
  "at",
]);

/** A person's shorter forms: surname (with what goes before it), given name, first and last, short forms of the given name. */
const personForms = (key: string, written: string): [string, FormRank][] => {
  const words = key.split(" ").filter((word) => !/^(mr|mrs|ms|dr|jr|sr|ii|iii)$/.test(word));
  const forms: [string, FormRank][] = [];
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (words.length < 2) return forms;
  // "Sample" alone is not the surname of Ana Belic-Sample.
  const hyphened = /-(\p{L}+)$/u.exec(written)?.[1];
  const tail = hyphened === undefined ? null : nameKey(hyphened);
  for (let at = 1; at < words.length; at++) {
    const form = words.slice(at).join(" ");
    forms.push([form, form === tail ? "middle" : "surname"]);
  }
  for (let at = 2; at < words.length; at++) forms.push([words.slice(0, at).join(" "), "part"]);
  forms.push([first, "given"], [`${first} ${last}`, "part"], [`${last} ${words.slice(0, -1).join(" ")}`, "part"]);
  for (let at = 1; at < words.length - 1; at++) forms.push([words[at] ?? "", "middle"]);
  // "Kim" is the family name of Kim Example, whose names come in that order.
  if (possibleSurnames(readPersonName(written)).includes(first)) forms.push([first, "surname"]);
  for (const short of nicknamesOf(first))
    forms.push([`${short} ${last}`, "part"], [[short, ...words.slice(1)].join(" "), "part"]);
  return forms;
};

const isAnotherState = (part: string, whole: string): boolean => {
  const state = worldCountry(part);
  return state !== null && state !== worldCountry(whole) && nameKey(state) === part;
};

/** "Example military" of the "Example military agreement", "air" of "Example air base": whose and what kind it is, and no name of it. */
const isGeneric = (word: string): boolean => generic.has(word) || worldCountry(word) !== null;

const generic = new Set(
  `military security defense defence cooperation partnership strategic bilateral mutual free trade economic peace nuclear air naval drone army u s us
  base bases agreement agreements deal deals treaty treaties accord accords pact pacts`.split(/\s+/),
);

/** A body's shorter forms: runs of its words, initials, "State Department" for "Department of State". */
const bodyForms = (key: string, written: string, label: EntityType): [string, FormRank][] => {
  const words = key.split(" ");
  const forms: [string, FormRank][] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      const run = words.slice(from, to);
      if (run.length === words.length || joining.has(run[0] ?? "") || joining.has(run.at(-1) ?? "")) continue;
      // "Base in Example" asks where a base is; it names none.
      if (run.some((word) => /^(in|near|at)$/.test(word))) continue;
      // "Guinea" is a state of its own, and no short form of Guinea-Bissau or of the Guinea Example Company.
      if (isAnotherState(run.join(" "), key)) continue;
      // "The air base" is one of those that are air bases; "a military base" is any.
      const ofKind = label === "Base" && /^(air|naval|drone) bases?$/.test(run.join(" "));
      if ((label === "Agreement" || label === "Base") && run.every(isGeneric) && !ofKind) continue;
      forms.push([run.join(" "), "part"]);
    }
  const kind = /^(?:(.+) )?(department|ministry|office|bureau|agency) (?:of|for) (?:the )?(.+)$/.exec(key);
  if (kind) forms.push([`${kind[3]} ${kind[2]}`, "alias"], [`${kind[1] ?? ""} ${kind[3]} ${kind[2]}`.trim(), "alias"]);
  const initials = written
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
  if (initials.length >= 3) forms.push([initials.toLowerCase(), "acronym"]);
  return forms;
};

/** "George H.W. Tandy" as "George H. W. Tandy" and "George HW Tandy". */
const withInitials = (written: string): string[] => {
  const apart = nameKey(
    written
      .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\.)/gu, " ")
      .replace(/(?<![\p{L}.])\p{Lu}{2,3}(?![\p{L}.])/gu, (letters) => [...letters].join(" ")),
  );
  const together = apart.replace(/(?<!\p{L})(\p{L}) (?=\p{L}(?!\p{L}))/gu, "$1");
  return apart === together ? [] : [apart, together];
};

const formsOf = (entity: LexiconEntity): [string, FormRank][] => {
  const forms: [string, FormRank][] = [[nameKey(entity.name), "name"]];
  for (const alias of entity.aliases) forms.push([nameKey(alias), "alias"]);
  const names = [entity.name, ...entity.aliases];
  if (entity.label === "Person")
    for (const name of names) {
      forms.push(...personForms(nameKey(name), name));
      for (const spelled of withInitials(name)) forms.push([spelled, "alias"]);
    }
  else if (entity.label === "Government" || entity.label === "Place") forms.push(...countryForms(entity));
  // "Exampleton City" is Exampleton, unless that is a state, whose capital it then is.
  const town = entity.label === "Place" ? /^(\S.*) City$/.exec(entity.name)?.[1] : undefined;
  if (town !== undefined && worldCountry(town) === null) forms.push([nameKey(town), "alias"]);
  if (entity.label === "Place")
    for (const adjective of regionAdjectives(entity.name)) forms.push([nameKey(adjective), "demonym"]);
  if (entity.label !== "Person" && entity.label !== "Place")
    for (const name of names) forms.push(...bodyForms(nameKey(name), name, entity.label));
  // By what the world calls it, though no article does; what an article calls so comes first.
  if (entity.label === "Organization")
    for (const form of knownBody(entity.name, entity.iso2)?.forms ?? []) forms.push([nameKey(form), "part"]);
  return forms;
};

/** Builds the index. One form keeps, for each entity, the surest way that leads there. */
export const buildLexicon = (rows: LexiconRows): Lexicon => {
  const forms = new Map<string, Form[]>();
  const words = new Map<string, number>();
  let longest = 1;
  for (const entity of rows.entities)
    for (const [key, rank] of formsOf(entity)) {
      if (key === "") continue;
      const parts = key.split(" ");
      longest = Math.max(longest, parts.length);
      if (rank === "name" || rank === "alias" || rank === "country" || rank === "demonym")
        for (const part of parts) words.set(part, (words.get(part) ?? 0) + 1);
      const known = forms.get(key) ?? [];
      const same = known.find((form) => form.id === entity.id);
      if (!same) known.push({ id: entity.id, rank });
      else if (formRanks[rank] < formRanks[same.rank]) same.rank = rank;
      forms.set(key, known);
    }
  return {
    entities: new Map(rows.entities.map((entity) => [entity.id, entity])),
    offices: rows.offices,
    forms,
    words,
    longest,
    years: rows.years,
  };
};
