/**
 * Stories that tempt a resolver to make one of two, or two of one, each with its truth: father and son of one name, an office that changes, names in the other
 * order, capitals for their governments, a meeting put off and held later, two meetings in one week, two on one day in two towns, days told otherwise.
 */
import { type DateSpan, unknownDate } from "#contract/date-span.ts";
import type { Status } from "#contract/ontology.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import { claimId } from "../../server/resolve/claim-id.ts";
import type { Corpus, Meeting } from "./generate-corpus.ts";
import { familyName, type Person, states } from "./generate-people.ts";
import { type ClaimDraft, day, type EntityDraft, keyOf, makeRecord, month } from "./make-record.ts";
import type { Random } from "./random.ts";

const firstDay = Date.UTC(2016, 0, 1) / 86_400_000;
const dayName = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

type Named = { person: Person; name?: string; office?: string };
type Told = {
  sides: [Named[], Named[]];
  date: DateSpan;
  published: number;
  city?: { name: string; iso2: string } | null;
  status?: Status;
  /** The governments are named for their people. */
  capitals?: boolean;
};

const stateOf = ({ iso2 }: Person) => {
  const state = states.find((one) => one.iso2 === iso2);
  if (state === undefined) throw new Error(`no state ${iso2}`);
  return state;
};

export type Teller = { random: Random; corpus: Corpus; people: (count: number) => Person[] };

/** Adds people who are in no other story, and gives what the stories tell with. */
export function openTeller(random: Random, corpus: Corpus): Teller {
  const people = (count: number): Person[] => {
    const shuffled = random.shuffle(states);
    return Array.from({ length: count }, (_, index) => {
      const person: Person = {
        id: corpus.people.length,
        given: random.pick(
          "Adisa Bertil Corin Delphine Emre Farida Goran Hedda Ismail Jarek Kalina Leopold".split(" "),
        ),
        middle: null,
        family: `${familyName(random)}${random.pick(["ic", "ara", "ell", "oum"])}`,
        iso2: (shuffled[index % shuffled.length] ?? shuffled[0])?.iso2 ?? "PE",
        office: random.pick(["president", "foreign minister", "trade minister"]),
      };
      corpus.people.push(person);
      return person;
    });
  };
  return { random, corpus, people };
}

function newMeeting(corpus: Corpus, sides: Meeting["sides"], on: number, city: string, iso2: string): number {
  const id = corpus.meetings.length;
  corpus.meetings.push({ id, sides, day: on, city, iso2, kind: "Meeting", status: "happened" });
  return id;
}

const verbs: Partial<Record<Status, string>> = {
  planned: "will meet",
  cancelled: "put off a meeting with",
  happened: "met",
};

/** `meeting`: null where nobody can know which one it is. */
function tell({ random, corpus }: Teller, meeting: number | null, told: Told): ArticleRecord {
  const entities: EntityDraft[] = [];
  const claims: ClaimDraft[] = [];
  const keys = new Map<string, number>();
  const governmentOf = (person: Person): string => {
    const { name, iso2 } = stateOf(person);
    const key = keyOf("Government", name);
    if (!entities.some((one) => one.key === key)) entities.push({ type: "Government", name, iso2, key });
    return key;
  };
  const introduce = ({
    person,
    name = `${person.given} ${person.family}`,
    office = person.office,
  }: Named): string[] => {
    if (told.capitals) return [governmentOf(person), stateOf(person).cities[0] ?? ""];
    const key = keyOf("Person", name);
    keys.set(key, person.id);
    entities.push({ type: "Person", name, key });
    const body = governmentOf(person);
    claims.push({
      type: "office",
      says: `${name} is ${office} of ${stateOf(person).name}.`,
      person: key,
      title: office,
      body,
    });
    return [key, name];
  };
  const [one, other] = told.sides.map((side) => side.map(introduce));
  const place = told.city ? keyOf("Place", told.city.name) : null;
  if (told.city && place !== null)
    entities.push({ type: "Place", name: told.city.name, iso2: told.city.iso2, kind: "city", key: place });
  const names = (side: string[][] | undefined) => (side ?? []).map(([, name]) => name).join(" and ");
  const status = told.status ?? "happened";
  claims.push({
    type: "event",
    says: `${names(one)} ${verbs[status]} ${names(other)} ${told.date.text ?? ""} (${random.below(1e6)}).`,
    kind: "Meeting",
    status,
    date: told.date,
    place,
    participants: [one, other].flatMap((side, number) =>
      (side ?? []).map(([entity = ""]) => ({ entity, role: "participant" as const, side: number })),
    ),
  });
  const record = makeRecord({
    entities,
    claims,
    published: dayName(told.published),
    extra: `Story ${random.below(1e9)} of ${random.below(1e9)} by ${random.below(1e9)}.`,
  });
  corpus.records.push(record);
  for (const [key, person] of keys) corpus.personOf.set(`${record.article.id}|${key}`, person);
  for (const claim of record.extraction.claims)
    if (claim.type === "event" && meeting !== null) corpus.meetingOf.set(claimId(record.article.id, claim), meeting);
  return record;
}

type Story = (teller: Teller) => void;

const on = (number: number): DateSpan => day(dayName(number));
const anyDay = (random: Random) => firstDay + random.below(900);
const townOf = (person: Person, index = 0) => {
  const { cities, iso2 } = stateOf(person);
  return { name: cities[index] ?? cities[0] ?? "", iso2 };
};

/** The son is told by "Jr.", and holds another office of the same state. */
const fatherAndSon: Story = (teller) => {
  const { random, corpus } = teller;
  const [father, guest] = teller.people(2) as [Person, Person];
  const son: Person = { ...father, id: corpus.people.length, office: "interior minister" };
  corpus.people.push(son);
  const first = anyDay(random);
  for (const [index, person] of [father, son, son, father].entries()) {
    const date = first + 40 * index;
    const meeting = newMeeting(corpus, [[person], [guest]], date, "", guest.iso2);
    const name = `${person.given} ${person.family}${person === son ? " Jr." : ""}`;
    for (let copy = 0; copy < 2; copy++)
      tell(teller, meeting, {
        sides: [[{ person, name }], [{ person: guest }]],
        date: on(date),
        published: date + copy,
        city: townOf(guest),
      });
  }
};

/** One person, whose office is another one later on. */
const officeChanges: Story = (teller) => {
  const { random, corpus } = teller;
  const [person, guest] = teller.people(2) as [Person, Person];
  const first = anyDay(random);
  for (const [index, office] of ["trade minister", "foreign minister", "prime minister"].entries()) {
    const date = first + 200 * index;
    const meeting = newMeeting(corpus, [[person], [guest]], date, "", guest.iso2);
    tell(teller, meeting, {
      sides: [[{ person, office }], [{ person: guest }]],
      date: on(date),
      published: date + 1,
      city: townOf(guest),
    });
    tell(teller, meeting, {
      sides: [[{ person: guest }], [{ person, office }]],
      date: month(dayName(date).slice(0, 7)),
      published: date + 2,
    });
  }
};

/** Brothers, one of whom some articles call by the family name first. */
const otherOrder: Story = (teller) => {
  const { random, corpus } = teller;
  const [one, guest] = teller.people(2) as [Person, Person];
  const brother: Person = {
    ...one,
    id: corpus.people.length,
    given: `${one.given.slice(0, 1)}andor`,
    office: "energy minister",
  };
  corpus.people.push(brother);
  const first = anyDay(random);
  for (const [index, person] of [one, brother, one, brother].entries()) {
    const date = first + 3 * index;
    const meeting = newMeeting(corpus, [[person], [guest]], date, "", guest.iso2);
    for (const name of [`${person.given} ${person.family}`, `${person.family} ${person.given}`])
      tell(teller, meeting, {
        sides: [[{ person, name }], [{ person: guest }]],
        date: on(date),
        published: date + 1,
        city: townOf(guest),
      });
  }
};

/** Capitals told to have met are their people's meeting of that day. */
const capitalsMeet: Story = (teller) => {
  const [one, other] = teller.people(2) as [Person, Person];
  const date = anyDay(teller.random);
  const meeting = newMeeting(teller.corpus, [[one], [other]], date, "", other.iso2);
  const sides: Told["sides"] = [[{ person: one }], [{ person: other }]];
  tell(teller, meeting, { sides, date: on(date), published: date + 1, city: townOf(other) });
  tell(teller, meeting, { sides, date: on(date), published: date + 1, city: townOf(other), capitals: true });
};

/** The presidents and the ministers of two states on one day in one town: which of them the capitals stand for nobody can know. */
const twoDelegations: Story = (teller) => {
  const { random, corpus } = teller;
  const [one, other] = teller.people(2) as [Person, Person];
  const date = anyDay(random);
  for (const office of ["president", "foreign minister"]) {
    const pair = [one, other].map((head): Person => {
      const person = {
        ...head,
        id: corpus.people.length,
        office,
        family: `${familyName(random)}${office.slice(0, 2)}`,
      };
      corpus.people.push(person);
      return person;
    });
    const sides = pair.map((person) => [{ person }]) as Told["sides"];
    const meeting = newMeeting(corpus, pair.map((person) => [person]) as Meeting["sides"], date, "", other.iso2);
    for (let copy = 0; copy < 2; copy++)
      tell(teller, meeting, { sides, date: on(date), published: date + copy, city: townOf(other) });
  }
  const sides: Told["sides"] = [[{ person: one }], [{ person: other }]];
  tell(teller, null, { sides, date: on(date), published: date + 1, city: townOf(other), capitals: true });
};

/** Announced, put off, and held a fortnight later: what was put off did not take place, and what took place is another meeting. */
const putOff: Story = (teller) => {
  const { random, corpus } = teller;
  const [one, other] = teller.people(2) as [Person, Person];
  const sides: Told["sides"] = [[{ person: one }], [{ person: other }]];
  const date = anyDay(random);
  const later = date + 9 + random.below(10);
  const planned = newMeeting(corpus, [[one], [other]], date, "", other.iso2);
  const held = newMeeting(corpus, [[one], [other]], later, "", other.iso2);
  tell(teller, planned, { sides, date: on(date), published: date - 5, status: "planned", city: townOf(other) });
  tell(teller, planned, { sides, date: on(date), published: date - 1, status: "cancelled", city: townOf(other) });
  tell(teller, held, { sides, date: on(later), published: date, status: "planned", city: townOf(other) });
  tell(teller, held, { sides, date: on(later), published: later, city: townOf(other) });
  tell(teller, held, { sides, date: unknownDate, published: later + 1, city: townOf(other) });
};

/** Monday's and Wednesday's meetings of the same two, each told twice. */
const sameWeek: Story = (teller) => {
  const { random, corpus } = teller;
  const [one, other] = teller.people(2) as [Person, Person];
  const sides: Told["sides"] = [[{ person: one }], [{ person: other }]];
  const first = anyDay(random);
  for (const date of [first, first + 2]) {
    const meeting = newMeeting(corpus, [[one], [other]], date, "", other.iso2);
    for (const city of [townOf(other), null])
      tell(teller, meeting, { sides, date: on(date), published: date + 1, city });
  }
};

/** In one town in the morning, in another in the evening. */
const twoTowns: Story = (teller) => {
  const { random, corpus } = teller;
  const [one, other] = teller.people(2) as [Person, Person];
  const home = random.pick(states.filter(({ cities }) => cities.length > 1));
  const sides: Told["sides"] = [[{ person: one }], [{ person: other }]];
  const date = anyDay(random);
  for (const name of home.cities) {
    const meeting = newMeeting(corpus, [[one], [other]], date, name, home.iso2);
    for (let copy = 0; copy < 2; copy++)
      tell(teller, meeting, { sides, date: on(date), published: date + copy, city: { name, iso2: home.iso2 } });
  }
};

/** A day that two outlets tell otherwise than a third. */
const anotherDay: Story = (teller) => {
  const [one, other] = teller.people(2) as [Person, Person];
  const sides: Told["sides"] = [[{ person: one }], [{ person: other }]];
  const date = anyDay(teller.random);
  const meeting = newMeeting(teller.corpus, [[one], [other]], date, "", other.iso2);
  for (const told of [date, date + 1, date])
    tell(teller, meeting, { sides, date: on(told), published: date + 2, city: townOf(other) });
};

export const hardStories: Record<string, Story> = {
  fatherAndSon,
  officeChanges,
  otherOrder,
  capitalsMeet,
  twoDelegations,
  putOff,
  sameWeek,
  twoTowns,
  anotherDay,
};
