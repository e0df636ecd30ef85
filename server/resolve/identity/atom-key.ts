/** Which atom a use belongs to: the same name in the same sense, as far as its own article can tell. */
import { countryOf, namesCountry, withoutCountryWords } from "../countries.ts";
import { stateId } from "../entity-row.ts";
import { entityKey, normaliseName } from "../name-key.ts";
import type { Use } from "../use.ts";
import { knownBody } from "./known-body.ts";
import { readPersonName } from "./person-name.ts";

/** Years: who held an office so long before another of that name is hardly the same. */
export const generation = 25;

export type AtomKey = { id: string; key: string; weak: boolean };

/** `apart`: a verdict names this article's use, so that it stands by itself. */
export function atomKey(use: Use, apart: boolean): AtomKey {
  const key = entityKey(use.type, use.name);
  const { id, weak } = senseOf(use, key);
  return { id: apart ? `${id}@${use.articleId}` : id, key, weak };
}

function senseOf(use: Use, key: string): { id: string; weak: boolean } {
  const alone = { id: `${key}@${use.articleId}`, weak: true };
  switch (use.type) {
    case "Person":
      // Without a state the office tells namesakes apart as far as anything does.
      if (readPersonName(use.name).words.length > 1)
        return {
          id: `${key}|${use.states.join(",") || use.offices.join(";") || callingOf(use)}${eraOf(use)}`,
          weak: false,
        };
      return use.offices.length === 0 ? alone : { id: `${key}|${use.offices.join(";")}`, weak: true };
    case "Government":
      return { id: countryOf(use.iso2) === null ? key : stateId(use.type, use.iso2), weak: false };
    case "Place":
      if (use.iso2 !== null && (use.kind === "country" || namesCountry(use.name, use.iso2)))
        return { id: stateId(use.type, use.iso2), weak: false };
      return { id: `${key}|${use.iso2 ?? ""}`, weak: use.iso2 === null };
    case "Organization":
      if (use.iso2 === null && isCommonOrganization(use)) return alone;
      return { id: `organization:${organizationKey(use.name, use.iso2)}|${use.iso2 ?? ""}`, weak: false };
    case "Agreement":
      if (use.parties.length < 2 && !isProperAgreement(use)) return alone;
      return { id: `${key}|${use.parties.join(",")}`, weak: use.parties.length < 2 };
    case "Base":
      if (isNamedBase(use)) return { id: `${key}|${use.iso2 ?? ""}`, weak: false };
      if (use.iso2 === null && use.bodies.length === 0) return alone;
      return { id: `base:~|${use.iso2 ?? ""}|${use.bodies.join(",")}|${use.parties.join(",")}`, weak: true };
  }
}

/** "Striker A" is not, without more, the minister A. */
const callingOf = ({ kind }: Use): string => (kind === null ? "" : `~${kind}`);

/** Terms decades apart are looked at apart; whether they are one person's is judged. What is of this century has no mark. */
const eraOf = ({ years }: Use): string => {
  const last = years.at(-1);
  return last === undefined || last >= 2000 ? "" : `~${Math.floor(last / generation)}`;
};

const spellings: Record<string, string> = {
  defence: "defense",
  organisation: "organization",
  programme: "program",
  centre: "center",
  labour: "labor",
  african: "africa",
  european: "europe",
  asian: "asia",
};

/** `United States Department of Defence`, `Defense Department` → `defense department`. A name that is all country words stays as it is. */
export function organizationKey(name: string, iso2: string | null): string {
  const known = knownBody(name, iso2);
  const normal = normaliseName(known?.name ?? name);
  const state = known?.iso2 ?? iso2;
  const bare = withoutCountryWords(normal, state === null ? [] : [state]) || normal;
  const words = bare
    .split(" ")
    .map((word) => spellings[word] ?? word)
    .filter((word) => !["the", "of", "for", "and", "on", "affairs"].includes(word));
  return words.length === 0 ? bare : words.sort().join(" ");
}

/** Bodies that every state has: their bare name says nothing without the state. */
function isCommonOrganization(use: Use): boolean {
  const words = organizationKey(use.name, null).split(" ");
  const common =
    /^(?:ministry|department|army|navy|air|force|forces|armed|police|parliament|senate|congress|assembly|national|supreme|court|cabinet|government|military|presidency|foreign|defense|interior|finance|justice|affairs|state|central|bank|council|ministers|security|office|president|general|staff|joint|intelligence|service|marine|corps|coast|guard|junta|opposition|federal|royal|special|command|operations|operational|southern|northern|eastern|western|space|cyber|strategic|transportation)$/;
  return words.every((word) => common.test(word));
}

/** An agreement with a name of its own (`Accra Accord`), not a description (`the peace deal`). */
function isProperAgreement(use: Use): boolean {
  return /\p{Lu}\p{L}+ (?:\p{L}+ )*\p{Lu}\p{L}+/u.test(use.name) || /^\p{Lu}{3,}/u.test(use.name);
}

const commonBaseWords =
  /^(?:the|a|an|us|american|french|russian|drone|air|airbase|military|naval|navy|army|base|bases|camp|fort|near|in|at|of|its|main|major|new|foreign|desert|outpost|facility|station|site|airfield|airport|garrison|large|small|unmanned|aircraft|key|joint)$/;

/** `Air Base 77`, `Camp Example`, `Example Naval Station`: words or a number besides the common ones, the place and the state. */
export function isNamedBase(use: Use): boolean {
  if (/\b(?:near|outside|in|at)\b/.test(use.name)) return false;
  const elsewhere = new Set(use.bodies.flatMap((place) => place.split(" ")));
  const bare = withoutCountryWords(normaliseName(use.name), [use.iso2 ?? "", ...use.parties]);
  const own = bare.split(" ").filter((word) => word !== "" && !commonBaseWords.test(word) && !elsewhere.has(word));
  const placeWithKind =
    /\p{Lu}\p{L}+/u.test(use.name) && /\b(?:Camp|Fort|Naval Station|Air Base|Air Force Base|Airbase)\b/.test(use.name);
  return own.length > 0 || placeWithKind;
}
