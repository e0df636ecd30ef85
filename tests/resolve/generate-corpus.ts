/**
 * A corpus with a hidden truth: meetings of made-up people, told by several outlets with other names, vaguer or
 * contradicting dates, plans before, syndicated copies, and articles about something else.
 */
import type { DateSpan } from "#contract/date-span.ts";
import { unknownDate } from "#contract/date-span.ts";
import type { EventKind, Status } from "#contract/ontology.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import { claimId } from "../../server/resolve/claim-id.ts";
import { retell } from "./generate-copies.ts";
import { generatePeople, type NameForm, nameOf, type Person, states } from "./generate-people.ts";
import { type ClaimDraft, day, type EntityDraft, keyOf, makeRecord, month } from "./make-record.ts";
import { type Random, seededRandom } from "./random.ts";

export type Meeting = {
  id: number;
  sides: [Person[], Person[]];
  day: number;
  city: string;
  iso2: string;
  kind: EventKind;
  status: Status;
};

export type Corpus = {
  records: ArticleRecord[];
  people: Person[];
  meetings: Meeting[];
  /** `article id|key` → person. */
  personOf: Map<string, number>;
  /** Claim → meeting. */
  meetingOf: Map<string, number>;
  /** People whom some article has named. */
  named: Set<number>;
};

export type CorpusSize = { people: number; meetings: number; noise: number };

const firstDay = Date.UTC(2019, 0, 1) / 86_400_000;
const dayName = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

export function generateCorpus(seed: number, size: CorpusSize): Corpus {
  const random = seededRandom(seed);
  const people = generatePeople(random, size.people);
  const meetings = generateMeetings(random, people, size.meetings);
  const corpus: Corpus = { records: [], people, meetings, personOf: new Map(), meetingOf: new Map(), named: new Set() };
  for (const meeting of meetings) reportMeeting(random, corpus, meeting);
  for (let index = 0; index < size.noise; index++) addNoise(random, corpus, index);
  corpus.records = random.shuffle([...new Map(corpus.records.map((record) => [record.article.id, record])).values()]);
  return corpus;
}

/** Two meetings of one pair lie three days apart at least; some pairs meet again within the week or the month. */
function generateMeetings(random: Random, people: readonly Person[], count: number): Meeting[] {
  const meetings: Meeting[] = [];
  const daysOf = new Map<string, number[]>();
  const span = Math.max(400, count * 2);
  while (meetings.length < count) {
    const before = meetings.length > 0 && random.chance(0.15) ? random.pick(meetings) : null;
    const sides: Meeting["sides"] = before?.sides ?? [[random.pick(people)], [random.pick(people)]];
    if (before === null && random.chance(0.2)) sides[1].push(random.pick(people));
    const ids = sides.flat().map((person) => person.id);
    // Of two people of one name in one article the extraction, which stands here ready-made, would have to tell which is which.
    const names = new Set(sides.flat().map((person) => `${person.given} ${person.family}`));
    if (names.size < ids.length || sides[0][0]?.iso2 === sides[1][0]?.iso2) continue;
    const date = before === null ? firstDay + random.below(span) : before.day + 3 + random.below(40);
    const pairs = sides[0].flatMap((one) => sides[1].map((other) => [one.id, other.id].sort((a, b) => a - b).join()));
    if (pairs.some((pair) => (daysOf.get(pair) ?? []).some((other) => Math.abs(other - date) < 3))) continue;
    for (const pair of pairs) daysOf.set(pair, [...(daysOf.get(pair) ?? []), date]);
    const state = random.pick(states);
    const kind = random.pick(["Meeting", "Meeting", "Talks", "Call"] as const);
    const status: Status = random.chance(0.12) ? "planned" : "happened";
    meetings.push({
      id: meetings.length,
      sides,
      day: date,
      city: random.pick(state.cities),
      iso2: state.iso2,
      kind,
      status,
    });
  }
  return meetings;
}

function reportMeeting(random: Random, corpus: Corpus, meeting: Meeting): void {
  const outlets = 1 + random.below(4);
  const isFuture = meeting.status === "planned";
  if (isFuture || random.chance(0.2)) addReport(random, corpus, meeting, { before: true, exact: true, first: true });
  for (let index = 0; index < (isFuture ? outlets - 1 : outlets); index++) {
    const options = { before: isFuture, exact: index === 0, first: index === 0 };
    const record = addReport(random, corpus, meeting, options);
    if (random.chance(0.2)) syndicate(random, corpus, record);
  }
}

const outletNames =
  "Morning Courier,Daily Ledger,Harbour Post,The Observer of Nations,Evening Wire,Continental Times,News Agency Nine".split(
    ",",
  );
const topics =
  "border security,grain exports,a gas pipeline,the release of prisoners,a fishing treaty,debt relief,joint exercises,refugee camps,water rights,aviation safety,rare metals,railway links,cholera vaccines,customs rules,a defence pact,student visas".split(
    ",",
  );
const asides =
  "Markets were little changed.,Security in the capital was tight.,Rain delayed the motorcade.,Opposition parties criticised the timing.,A joint text is expected later.,Journalists were kept at a distance.,The agenda had not been published.,Both delegations declined to comment.,It was the first contact in months.,Observers spoke of a cautious start.".split(
    ",",
  );

type ReportOptions = { before: boolean; exact: boolean; first: boolean };

function addReport(random: Random, corpus: Corpus, meeting: Meeting, options: ReportOptions): ArticleRecord {
  const entities: EntityDraft[] = [];
  const claims: ClaimDraft[] = [];
  const keys = new Map<string, number>();
  const name = (person: Person) => introduce(random, corpus, person, entities, claims, keys);
  const [one, other] = meeting.sides.map((side) => side.map(name));
  if (one === undefined || other === undefined) throw new Error("a meeting has two sides");
  const published = options.before ? meeting.day - 1 - random.below(6) : meeting.day + random.below(4);
  const date = reportedDate(random, meeting, published, options);
  const place = meeting.kind === "Call" ? null : reportedPlace(random, meeting, entities);
  const status: Status = options.before ? "planned" : "happened";
  const verb = options.before ? "will meet" : meeting.kind === "Call" ? "spoke by telephone with" : "met";
  const says = `${one.map(([text]) => text).join(" and ")} ${verb} ${other.map(([text]) => text).join(" and ")} ${date.text ?? ""} to discuss ${random.pick(topics)}, ${random.pick(topics)} and ${random.pick(topics)}.`;
  const [first, second] = random.chance(0.5) ? [one, other] : [other, one];
  const side = (members: [string, string][], number: number) =>
    members.map(([, entity]) => ({ entity, role: "participant" as const, side: number }));
  const kind = meeting.kind === "Meeting" && random.chance(0.3) ? "Talks" : meeting.kind;
  claims.push({
    type: "event",
    says,
    kind,
    status,
    date,
    place,
    participants: [...side(first, 0), ...side(second, 1)],
  });
  const record = makeRecord({
    entities,
    claims,
    published: dayName(published),
    publisher: random.pick(outletNames),
    extra: `${random.shuffle(asides).slice(0, 4).join(" ")} Reference ${random.below(1e9)} of ${random.below(1e9)}.`,
  });
  return remember(corpus, record, keys, meeting.id);
}

/**
 * A person's entity, with the office claim that most articles make. Of two people of one name the first article says which:
 * of a second whom none tells apart no reader could know. Returns the text and the key.
 */
function introduce(
  random: Random,
  corpus: Corpus,
  person: Person,
  entities: EntityDraft[],
  claims: ClaimDraft[],
  keys: Map<string, number>,
): [string, string] {
  const forms: NameForm[] = [
    "full",
    "full",
    "full",
    "full",
    "full",
    "plain letters",
    "short",
    "spelling",
    "middle",
    "typo",
    "surname",
  ];
  const form = random.pick(forms);
  const named = nameOf(person, form);
  const state = states.find((one) => one.iso2 === person.iso2);
  const byChance = form !== "full" || random.chance(0.7);
  const hasOffice = byChance || (!corpus.named.has(person.id) && hasNamesake(person, corpus.people));
  corpus.named.add(person.id);
  const key = keyOf("Person", named);
  if (keys.has(key)) return introduceAgain(person, named, entities, keys);
  keys.set(key, person.id);
  entities.push({ type: "Person", name: named, key });
  if (hasOffice && state !== undefined) {
    const government = keyOf("Government", state.name);
    if (!entities.some((one) => one.key === government)) {
      entities.push({ type: "Government", name: state.name, iso2: state.iso2, key: government });
    }
    const title = random.chance(0.5) ? person.office : capitals(person.office);
    claims.push({
      type: "office",
      says: `${named} is ${title} of ${state.name}.`,
      person: key,
      title,
      body: government,
    });
  }
  return [named, key];
}

function hasNamesake(person: Person, people: readonly Person[]): boolean {
  return people.some((one) => one.id !== person.id && one.given === person.given && one.family === person.family);
}

/** Two people of one name in one article: the article itself tells them apart by their full names. */
function introduceAgain(
  person: Person,
  named: string,
  entities: EntityDraft[],
  keys: Map<string, number>,
): [string, string] {
  const full = keys.get(keyOf("Person", named)) === person.id ? named : nameOf(person, "full");
  const key = keyOf("Person", full);
  if (!keys.has(key)) {
    keys.set(key, person.id);
    entities.push({ type: "Person", name: full, key });
  }
  return [full, key];
}

const capitals = (title: string) => title.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function reportedDate(
  random: Random,
  meeting: Meeting,
  published: number,
  { exact, first, before }: ReportOptions,
): DateSpan {
  const wrong = !first && !before && meeting.kind !== "Call" && random.chance(0.05);
  const told = dayName(wrong && published > meeting.day ? meeting.day + 1 : meeting.day);
  if (exact || random.chance(0.7)) return day(told);
  if (random.chance(0.6)) return month(told.slice(0, 7));
  return published - meeting.day <= 7 ? unknownDate : day(told);
}

function reportedPlace(random: Random, meeting: Meeting, entities: EntityDraft[]): string | null {
  const state = states.find((one) => one.iso2 === meeting.iso2);
  if (state === undefined || random.chance(0.2)) return null;
  const [name, kind] = random.chance(0.85) ? [meeting.city, "city"] : [state.name, "country"];
  const key = keyOf("Place", name);
  entities.push({ type: "Place", name, iso2: state.iso2, kind, key });
  return key;
}

function remember(
  corpus: Corpus,
  record: ArticleRecord,
  keys: ReadonlyMap<string, number>,
  meeting: number | null,
): ArticleRecord {
  corpus.records.push(record);
  for (const [key, person] of keys) corpus.personOf.set(`${record.article.id}|${key}`, person);
  for (const claim of record.extraction.claims) {
    if (claim.type === "event" && meeting !== null) corpus.meetingOf.set(claimId(record.article.id, claim), meeting);
  }
  return record;
}

/** The same text with a line more, under another name. */
function syndicate(random: Random, corpus: Corpus, record: ArticleRecord): void {
  const { entities, claims } = record.extraction;
  const copy = retell(record, {
    publisher: random.pick(outletNames),
    extra: `${record.article.text.split("\n").at(-1)} Syndicated.`,
    edit: (sentence) => sentence,
  });
  const keys = new Map<string, number>();
  for (const entity of entities) {
    const person = corpus.personOf.get(`${record.article.id}|${entity.key}`);
    if (person !== undefined) keys.set(entity.key, person);
  }
  const meeting = claims.flatMap((claim) =>
    claim.type === "event" ? [corpus.meetingOf.get(claimId(record.article.id, claim))] : [],
  )[0];
  remember(corpus, copy, keys, meeting ?? null);
}

/** Somebody is mentioned, and nobody meets. */
function addNoise(random: Random, corpus: Corpus, index: number): void {
  const entities: EntityDraft[] = [];
  const claims: ClaimDraft[] = [];
  const keys = new Map<string, number>();
  const person = random.pick(corpus.people);
  const [named, key] = introduce(random, corpus, person, entities, claims, keys);
  const date = day(dayName(firstDay + random.below(800)));
  claims.push({
    type: "event",
    says: `${named} said on ${date.text} that ${random.pick(topics)} and ${random.pick(topics)} came first.`,
    kind: "Statement",
    date,
    participants: [{ entity: key, role: "speaker", side: null }],
  });
  const extra = `${random.shuffle(asides).slice(0, 5).join(" ")} Column ${index} of ${random.below(1e9)}.`;
  remember(corpus, makeRecord({ entities, claims, published: date.start, extra }), keys, null);
}
