/** An interpreted question in words, so that the user sees what was understood before believing the answer. */
import type { Status } from "#contract/ontology.ts";
import type { AskFilters, Interpreted } from "./filters.ts";
import { asksForPlans } from "./find-events.ts";
import { sayPeriods } from "./say-date.ts";
import { sayList } from "./say-event.ts";
import { sayWeekdays } from "./weekdays.ts";

const doing: Record<Status, string> = {
  happened: "that happened",
  planned: "that were planned",
  ongoing: "that were going on",
  cancelled: "that were cancelled",
  denied: "that were denied",
  alleged: "that are alleged",
};

const kindWords = (filters: AskFilters): string => {
  if (filters.kind.length === 1)
    return {
      Meeting: "meetings",
      Talks: "talks",
      Call: "calls",
      Visit: "visits",
      Coup: "coups",
      Deployment: "deployments",
      Withdrawal: "withdrawals",
      AgreementAction: "agreement actions",
      Statement: "statements",
    }[filters.kind[0] ?? "Meeting"];
  if (filters.kind.length > 4) return "events (meetings, visits, agreements, deployments, withdrawals, coups)";
  if (filters.kind.length === 3 && !filters.kind.includes("Call")) return "meetings, talks and visits (no phone calls)";
  return "meetings, talks, calls and visits";
};

const statusWords = (filters: AskFilters): string => {
  const { status, ever } = filters;
  if (filters.putOff) return "that were put off (or not held, without a word on why)";
  if (asksForPlans(filters)) return `${doing.planned} (whatever became of them later)`;
  if (status.length === 0) return "whatever became of them";
  const said = status.map((one) => doing[one]).join(" or ");
  const before = filters.planned && !status.includes("planned") ? " and had been planned" : "";
  return ever ? `${said}${before} (whatever became of them later)` : `${said}${before}`;
};

const circumstances = (filters: AskFilters): string => {
  const parts = [
    filters.place === null ? "" : `in ${filters.place}`,
    filters.everyYear ? `“${filters.when}” (of any year)` : sayPeriods(filters.periods),
    sayWeekdays(filters.weekdays),
    filters.periods.length > 0 && filters.range === "inside" ? "(surely inside)" : "",
    filters.about === null ? "" : `about “${filters.about}”`,
  ];
  return parts.filter(Boolean).join(" ");
};

const latest = ({ pick, most }: AskFilters): string =>
  `${most === null ? "" : `of those with the most ${most}, the `}${pick === null ? "" : `the ${pick} of the `}`;

const refuser = ({ refuser, person, with: others }: AskFilters): string =>
  refuser === "person" ? sayList(person) : refuser === "with" ? sayList(others, "or") : "somebody else";

const bodies: Record<Interpreted["intent"], (filters: AskFilters) => string> = {
  meetings: (f) => {
    const who = f.person.length === 0 ? "" : ` of ${sayList(f.person)}`;
    const other = f.with.length === 0 ? "" : ` with ${sayList(f.with, "or")}`;
    const host =
      f.hosts === null
        ? ""
        : ` (received by ${f.hosts === "person" ? sayList(f.person) : f.hosts === "with" ? sayList(f.with, "or") : "somebody"})`;
    const refused = f.refuser === null ? "" : ` because ${refuser(f)} refused`;
    const besides = [
      f.mediator === null ? "" : `mediated by ${f.mediator === "person" ? sayList(f.person) : "somebody"}`,
      f.again ? "more than once" : "",
    ]
      .filter(Boolean)
      .join(", ");
    const counted = f.property === "people" ? "how many took part in " : "";
    return `${counted}${latest(f)}${kindWords(f)}${who}${other}${host} ${statusWords(f)}${refused} ${circumstances(f)}${besides === "" ? "" : `, ${besides}`}`;
  },
  visits: (f) => {
    // Who was somewhere: visits and meetings put people there.
    if (f.company)
      return `who was beside ${sayList(f.person)} on ${f.kind.length > 1 ? "visits, at meetings and talks" : "visits"} ${statusWords(f)} ${circumstances(f)}`;
    if (f.kind.length > 1)
      return `visits, meetings and talks${f.person.length === 0 ? "" : ` of ${sayList(f.person)}`} ${statusWords(f)} ${circumstances(f)}`;
    const who = f.person.length === 0 ? "" : ` by ${sayList(f.person)}`;
    const host = f.with.length === 0 ? "" : ` to ${sayList(f.with, "or")}`;
    const to = f.place === null ? "" : ` to ${f.place}`;
    return `${latest(f)}visits${who}${host}${to} ${statusWords(f)} ${circumstances({ ...f, place: null })}`;
  },
  common: (f) => `those who met each of ${sayList(f.person)} (${statusWords(f)}) ${circumstances(f)}`,
  connection: (f) => `the shortest ways from ${f.person[0]} to ${f.with[0]}`,
  agreements: (f) => {
    const action =
      f.action.length === 0
        ? "what became of agreements"
        : `agreements ${f.action.map((action) => (action === "expires" ? "that expire" : action)).join(" or ")}`;
    return `${action}${f.person.length === 0 ? "" : ` by ${sayList(f.person)}`}${f.with.length === 0 ? "" : ` with ${sayList(f.with)}`} ${circumstances(f)}`;
  },
  bases: (f) =>
    `bases${f.person.length === 0 ? "" : ` run by ${sayList(f.person, "or")}`} ${circumstances(f)}, and who runs them`,
  disagreements: (f) =>
    `what the sources tell differently${f.property === null ? "" : ` of ${f.property}`} ${circumstances(f)}`,
  profile: (f) =>
    f.property === "parties"
      ? `whose agreement ${sayList(f.person)} is`
      : f.about === null
        ? `who or what ${sayList(f.person)} is`
        : `${sayList(f.person)} being called “${f.about}”`,
  statements: (f) =>
    f.kind.length === 0
      ? `sentences that were read ${circumstances(f)}`
      : `what ${f.person.length === 0 ? "anybody" : sayList(f.person, "or")} said${f.saying === null ? "" : ` with “${f.saying}…”`}${f.with.length === 0 ? "" : ` to ${sayList(f.with)}`} ${circumstances(f)}`,
  events: (f) =>
    `${f.property === "overthrown" ? "who was overthrown in " : ""}${kindWords(f)}${f.person.length === 0 ? "" : ` with ${sayList(f.person)}`} ${statusWords(f)} ${circumstances(f)}`,
  facts: (f) =>
    `the ${sayProperty(f.property)}${f.value === null ? "" : ` (${f.value})`}${f.about === "base" ? " of bases" : ""}${f.person.length === 0 ? "" : ` of ${sayList(f.person)}`}${f.place === null ? "" : ` in ${f.place}`} as the sources give it`,
};

const propertyWords: Record<string, string> = {
  established: "founding year",
  troops: "numbers of troops",
  trainers: "numbers of trainers",
};

/** "killed (soldiers" → "number of soldiers killed"; "drones for" → "number of drones". */
const sayProperty = (property: string | null): string => {
  const counted = /^(\w+) \((\w+)$/.exec(property ?? "");
  if (counted) return `number of ${counted[2]} ${counted[1]}`;
  if (/^(killed|wounded|displaced|arrested|kidnapped|evacuated)$/.test(property ?? ""))
    return `number of people ${property}`;
  if (property === "delegation") return "size of the delegation";
  if (property === "money for") return "money given";
  if (property?.endsWith(" for")) return `number of ${property.slice(0, -4)} given`;
  return propertyWords[property ?? ""] ?? property ?? "facts";
};

const asked: Record<AskFilters["asks"], string> = {
  who: "Who: ",
  whether: "Whether there is evidence of ",
  when: "When: ",
  where: "Where: ",
  "how-often": "How often: ",
  list: "",
  what: "What: ",
};

/** One line; `notes` are what had to be decided on the way. */
export const describe = ({ intent, filters }: Interpreted, notes: string[]): string => {
  const text = `${asked[filters.asks]}${bodies[intent](filters)}`.replace(/\s+/g, " ").trim().replace(/ ,/g, ",");
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`, ...notes].join(" ");
};
