/** Made-up people with offices, the names that articles give them, and namesakes that must stay apart. */
import type { Random } from "./random.ts";

export type Person = {
  id: number;
  given: string;
  middle: string | null;
  family: string;
  iso2: string;
  office: string;
};

/** States, among them those whose names are easily confused. */
export const states: readonly { iso2: string; name: string; cities: readonly string[] }[] = [
  { iso2: "NE", name: "Niger", cities: ["Niamey", "Zinder"] },
  { iso2: "NG", name: "Nigeria", cities: ["Abuja", "Lagos"] },
  { iso2: "CG", name: "Congo", cities: ["Brazzaville"] },
  { iso2: "CD", name: "DR Congo", cities: ["Kinshasa", "Goma"] },
  { iso2: "GN", name: "Guinea", cities: ["Conakry"] },
  { iso2: "GW", name: "Guinea-Bissau", cities: ["Bissau"] },
  { iso2: "GQ", name: "Equatorial Guinea", cities: ["Malabo"] },
  { iso2: "KR", name: "South Korea", cities: ["Seoul", "Busan"] },
  { iso2: "KP", name: "North Korea", cities: ["Pyongyang"] },
  { iso2: "FR", name: "France", cities: ["Paris", "Lyon"] },
  { iso2: "DE", name: "Germany", cities: ["Berlin", "Munich"] },
  { iso2: "KE", name: "Kenya", cities: ["Nairobi", "Mombasa"] },
  { iso2: "CA", name: "Canada", cities: ["Ottawa", "Montreal"] },
  { iso2: "TR", name: "Turkey", cities: ["Ankara", "Istanbul"] },
  { iso2: "JP", name: "Japan", cities: ["Tokyo", "Osaka"] },
  { iso2: "PE", name: "Peru", cities: ["Lima", "Cusco"] },
];

const offices = [
  "president",
  "prime minister",
  "foreign minister",
  "defense minister",
  "interior minister",
  "finance minister",
  "army chief",
  "opposition leader",
  "special envoy",
  "national security adviser",
  "trade minister",
  "deputy foreign minister",
  "energy minister",
  "speaker of parliament",
];

const givenNames =
  "Patrick Elizabeth Michael Katherine Robert William Thomas Margaret Anthony Daniel Sergei Dmitry Mohamed Ibrahim Yusuf Fatima Amadou Ousmane Alexei Natalia Andrei Hassan Hussein Omar Maria Carlos Javier Lucia Pierre Claire Hans Greta Kenji Yuki Joseph Laurent David Samuel Rebecca Nicholas Victoria Stephen Gregory Susan Charles Edward Matthew Christopher Timothy Joanna Salma Karim Rashid Idrissa Aminata Chidi Ngozi".split(
    " ",
  );

const starts =
  "Bar Kel Mon Tra Vol Ser Dra Quen Hol Fen Mar Tor Wes Lin Gar Pel Rov Cas Dun Ost Zem Bril Har Jov Kur Lam Nor Pav Ruk Sten".split(
    " ",
  );
const middles = "a e i o u an en il or ad el im os ur av ek".split(" ");
const ends = "son ski man dez lund berg ović nko ngo mba ru wa tanga ley ford ton vale rath dini zé moto kawa".split(
  " ",
);

export function familyName(random: Random): string {
  return `${random.pick(starts)}${random.pick(middles)}${random.pick(ends)}`;
}

/** `count` people; about one in eight shares a surname with another of the same state, one in thirty a full name with someone elsewhere. */
export function generatePeople(random: Random, count: number): Person[] {
  const people: Person[] = [];
  const byFamily = new Map<string, Person[]>();
  const byName = new Map<string, Person[]>();
  while (people.length < count) {
    const state = random.pick(states);
    const other = people.length > 4 ? random.pick(people) : null;
    let person: Person = {
      id: people.length,
      given: random.pick(givenNames),
      middle: random.chance(0.25) ? random.pick(givenNames) : null,
      family: familyName(random),
      iso2: state.iso2,
      office: random.pick(offices),
    };
    if (other !== null && random.chance(0.12)) {
      const given = random.pick(givenNames.filter((name) => name !== other.given && name[0] !== other.given[0]));
      const family = (byFamily.get(other.family) ?? []).map((one) => one.office);
      const free = offices.filter((name) => !family.includes(name));
      const office = random.pick(free.length > 0 ? free : offices);
      person = { ...person, family: other.family, iso2: other.iso2, given, middle: null, office };
    } else if (other !== null && random.chance(0.03) && isHighOffice(other.office)) {
      person = {
        ...person,
        given: other.given,
        middle: other.middle,
        family: other.family,
        office: other.office === "interior minister" ? "trade minister" : "interior minister",
      };
    }
    const name = `${person.given} ${person.family}`;
    const namesakes = byName.get(name) ?? [];
    const isTold = (one: Person) =>
      one.iso2 !== person.iso2 &&
      one.office !== person.office &&
      isHighOffice(one.office) &&
      isHighOffice(person.office);
    if (!namesakes.every(isTold)) continue;
    byName.set(name, [...namesakes, person]);
    byFamily.set(person.family, [...(byFamily.get(person.family) ?? []), person]);
    people.push(person);
  }
  return people;
}

export function isHighOffice(office: string): boolean {
  return /president|minister/.test(office);
}

const shortForms: Record<string, string> = {
  Elizabeth: "Liz",
  Michael: "Mike",
  Katherine: "Kate",
  Robert: "Bob",
  William: "Bill",
  Thomas: "Tom",
  Margaret: "Maggie",
  Daniel: "Dan",
  Joseph: "Joe",
  David: "Dave",
  Nicholas: "Nick",
  Gregory: "Greg",
  Susan: "Sue",
  Edward: "Ed",
  Matthew: "Matt",
  Timothy: "Tim",
  Patrick: "Pat",
};
const otherSpellings: Record<string, string> = {
  Sergei: "Sergey",
  Dmitry: "Dmitri",
  Mohamed: "Mohammed",
  Yusuf: "Youssef",
  Alexei: "Alexey",
  Andrei: "Andrey",
  Ousmane: "Usman",
  Hassan: "Hasan",
  Hussein: "Hussain",
  Natalia: "Natalya",
};

export type NameForm = "full" | "surname" | "short" | "spelling" | "middle" | "typo" | "plain letters";

/** A name as an article may print it, and which kind of variant that is. Variants other than full come with an office. */
export function nameOf(person: Person, form: NameForm): string {
  const middle = person.middle === null ? "" : ` ${person.middle}`;
  const full = `${person.given}${middle} ${person.family}`;
  switch (form) {
    case "full":
      return full;
    case "surname":
      return person.family;
    case "short":
      return `${shortForms[person.given] ?? person.given} ${person.family}`;
    case "spelling":
      return `${otherSpellings[person.given] ?? person.given}${middle} ${person.family}`;
    case "middle":
      return `${person.given} ${person.family}`;
    case "typo":
      return person.family.length < 7
        ? full
        : `${person.given}${middle} ${person.family.slice(0, 4)}${person.family.slice(5)}`;
    case "plain letters":
      return full.normalize("NFKD").replace(/\p{M}/gu, "");
  }
}
