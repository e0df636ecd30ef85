/** One event as a clause that claims no more than its record: who, what, with which status, where, when. */
import type { EventRecord } from "#contract/graph.ts";
import type { EventKind, Status } from "#contract/ontology.ts";
import { onlySpoke } from "./only-spoke.ts";
import { sayWhen } from "./say-when.ts";
import { withThe } from "./with-the.ts";

/** `A`, `A and B`, `A, B and C`. */
export const sayList = (names: string[], last = "and"): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;

type Encounter = Extract<EventKind, "Meeting" | "Talks" | "Call" | "Visit">;

// How two sides (A … B) and one gathering (all of them) are told, by kind and status.
const told: Record<Encounter, Record<Status, [string, string]>> = {
  Meeting: {
    happened: ["met", "met"],
    planned: ["planned to meet", "planned to meet"],
    ongoing: ["were meeting", "were meeting"],
    cancelled: ["did not meet (called off, refused or not held):", "did not meet (called off, refused or not held)"],
    denied: ["are said not to have met", "are said not to have met"],
    alleged: ["are alleged to have met", "are alleged to have met"],
  },
  Talks: {
    happened: ["held talks with", "held talks"],
    planned: ["planned talks with", "planned to hold talks"],
    ongoing: ["were in talks with", "were in talks"],
    cancelled: ["had talks cancelled with", "had their talks cancelled"],
    denied: ["are said not to have held talks with", "are said not to have held talks"],
    alleged: ["are alleged to have held talks with", "are alleged to have held talks"],
  },
  Call: {
    happened: ["spoke by phone with", "spoke by phone"],
    planned: ["planned a call with", "planned a call"],
    ongoing: ["were on a call with", "were on a call"],
    cancelled: ["had a call cancelled with", "had their call cancelled"],
    denied: ["are said not to have spoken by phone with", "are said not to have spoken by phone"],
    alleged: ["are alleged to have spoken by phone with", "are alleged to have spoken by phone"],
  },
  Visit: {
    happened: ["visited", "made a visit"],
    planned: ["planned to visit", "planned a visit"],
    ongoing: ["were visiting", "were on a visit"],
    cancelled: [
      "did not visit (called off, refused or not held):",
      "did not make a visit (called off, refused or not held)",
    ],
    denied: ["are said not to have visited", "are said not to have visited"],
    alleged: ["are alleged to have visited", "are alleged to have visited"],
  },
};

/** Talks that may have been by phone. */
const spoke: Record<Status, [string, string]> = {
  happened: ["spoke with", "spoke with each other"],
  planned: ["planned to speak with", "planned to speak with each other"],
  ongoing: ["were speaking with", "were speaking with each other"],
  cancelled: ["did not speak with", "did not speak with each other"],
  denied: ["are said not to have spoken with", "are said not to have spoken with each other"],
  alleged: ["are alleged to have spoken with", "are alleged to have spoken with each other"],
};

const isEncounter = (kind: EventKind): kind is Encounter => kind in told;

const besides: Partial<Record<Status, string>> = {
  planned: "planned",
  ongoing: "ongoing",
  cancelled: "cancelled",
  denied: "denied",
  alleged: "alleged",
};

const present = ({ participants, status }: EventRecord): string => {
  const named = (role: string): string[] => participants.filter((one) => one.role === role).map(withThe);
  const [beside, between] = [named("present"), named("mediator")];
  const mediating = status === "happened" ? "mediating" : "to mediate";
  return [
    beside.length === 0 ? "" : `, with ${sayList(beside)} present`,
    between.length === 0 ? "" : `, with ${sayList(between)} ${mediating}`,
  ].join("");
};

const moves: Partial<Record<EventKind, Partial<Record<Status, [string, string]>>>> = {
  Withdrawal: {
    happened: ["withdrew troops", "from"],
    planned: ["planned to withdraw troops", "from"],
    ongoing: ["was withdrawing troops", "from"],
    alleged: ["is alleged to have withdrawn troops", "from"],
  },
  Deployment: {
    happened: ["sent troops", "to"],
    planned: ["planned to send troops", "to"],
    ongoing: ["had troops", "in"],
    alleged: ["is alleged to have sent troops", "to"],
  },
};

/** `Example withdrew troops from Sample`; null where it is no such event, or nobody is told to have moved them. */
const sayTroops = ({ kind, status, participants, place }: EventRecord): string | null => {
  const said = moves[kind]?.[status];
  if (said === undefined || participants.length === 0) return null;
  const [verb, link] = said;
  const be = participants.length > 1 ? verb.replace(/^was /, "were ").replace(/^is /, "are ") : verb;
  return `${sayList(participants.map(withThe))} ${be}${place === null ? "" : ` ${link} ${withThe(place)}`}`;
};

/** Those who are told to have acted or signed; who else is party to an agreement did neither. */
export const actingIn = ({ kind, participants }: EventRecord): string[] =>
  kind === "AgreementAction"
    ? participants.filter(({ role }) => role === "actor" || role === "signatory").map(withThe)
    : [];

const byWhom = (event: EventRecord): string => {
  const names = actingIn(event);
  return names.length === 0 ? "" : ` by ${sayList(names)}`;
};

/** `Ana Example met Ben Sample in Velmora on 3 May 2021`. */
export const sayEvent = (event: EventRecord): string => {
  const when = sayWhen(event);
  if (!isEncounter(event.kind)) {
    const moved = sayTroops(event);
    if (moved !== null) return `${moved} ${when}`;
    // What expires does so by itself: nobody plans it.
    const status = event.action === "expires" && event.status === "planned" ? undefined : besides[event.status];
    const name = event.name.replace(/\s*[,(]?\s*\d{4}-\d{2}.*$/, "");
    return `${name}${byWhom(event)}${status ? ` (${status})` : ""} ${when}`;
  }
  const main = event.participants.filter((one) => one.role !== "present" && one.role !== "mediator");
  const side = (number: number): string[] => main.filter((one) => one.side === number).map(withThe);
  // Told by one article and denied by another: that is more than an allegation.
  const disputed = event.status === "alleged" && event.evidence.some((one) => one.status === "denied");
  const words = onlySpoke(event) ? spoke : told[event.kind];
  const [across, together] = words[disputed ? "denied" : event.status].map((words) =>
    disputed ? words.replace("said not", "said by one side, and denied by another,") : words,
  ) as [string, string];
  // An encounter concerns only the base that it was at.
  const bases = event.place === null ? event.concerns.map((one) => one.name) : [];
  const visited = event.kind === "Visit" && (event.place !== null || bases.length > 0);
  // "Visited Example in Example" says it twice.
  const place = event.place === null ? null : withThe(event.place);
  const said = visited && side(1).includes(place ?? "");
  const there = place ?? sayList(bases);
  const isObject = visited && (place === null || side(1).length === 0);
  const link = place === null ? "at " : "in ";
  const where = there === "" || said ? "" : ` ${isObject ? "" : link}${there}`;
  // Who stood on no side, or on a third one, met both: all of them are told together.
  const free = main.filter((one) => one.side !== 0 && one.side !== 1);
  const sided = side(0).length > 0 && side(1).length > 0 && (event.kind === "Visit" || free.length === 0);
  const left = sided ? [...side(0), ...free.filter(({ side }) => side === null).map(withThe)] : main.map(withThe);
  const be = (text: string): string =>
    left.length === 1 ? text.replace(/^are /, "is ").replace(/^were /, "was ") : text;
  const who = sided
    ? `${sayList(left)} ${be(across)} ${sayList(side(1))}`
    : `${sayList(left) || "Somebody who is not named"} ${be(visited ? across : together)}`;
  return `${who}${where}${present(event)} ${when}`;
};

/** Upper-case first letter, one full stop. */
export const sentence = (text: string): string => {
  const trimmed = text.replace(/\s+/g, " ").trim();
  const first = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?”]$/.test(first) && !first.endsWith("”") ? first : `${first}.`;
};
