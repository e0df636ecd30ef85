/**
 * The longest articles that an import takes keep nobody waiting. Measured in the processor's own time, since the machine may be busy with other
 * things; on one that is slow with everything, ten times as much may take twenty times as long as a tenth, where a square would take a hundred.
 */
import { expect, it } from "vitest";
import { refuseRepetition } from "../../server/import/too-repetitive.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { day, keyOf, makeRecord, meeting } from "./make-record.ts";

const syllables = "ba ko ri ta me lu so na ve di pa mo ze ku ra li".split(" ");
/** Another word for each number. */
const word = (number: number) => {
  const at = (shift: number) => syllables[(number >> shift) % 16] ?? "";
  const spelt = `${at(0)}${at(4)}${at(8)}`;
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
};
const person = (name: string) => ({ type: "Person" as const, name });
const [host, date] = ["Anna Sorell", day("2024-05-03")];

function milliseconds(record: ArticleRecord): number {
  const resolver = openResolver([]);
  const before = process.cpuUsage();
  resolver.add(record);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function expectSoon(recordOf: (count: number) => ArticleRecord, most: number): void {
  const tenth = milliseconds(recordOf(400));
  expect(milliseconds(recordOf(4000))).toBeLessThan(Math.max(most, 20 * tenth));
}

it("four thousand people of one surname", () => {
  expectSoon((count) => {
    const names = Array.from({ length: count }, (_, number) => `${word(number)} ${word(number * 7)} Kowalski`);
    const pairs = names.flatMap((name, index) => (index % 2 === 0 ? [[name, names[index + 1] ?? ""] as const] : []));
    const claims = pairs.map(([one, other]) =>
      meeting(`${one} met ${other}.`, [keyOf("Person", one)], [keyOf("Person", other)], date),
    );
    return makeRecord({ entities: names.map(person), claims });
  }, 6000);
});

it("four thousand reports without a day of the article's own", () => {
  expectSoon((count) => {
    const names = Array.from({ length: count }, (_, number) => `Boris ${word(number)}`);
    const claims = names.map((name) =>
      meeting(`${host} met ${name}.`, [keyOf("Person", host)], [keyOf("Person", name)], date),
    );
    return makeRecord({ entities: [...new Set([host, ...names])].map(person), claims });
  }, 3000);
});

it("what is longer is turned away", () => {
  const record = makeRecord({ entities: Array.from({ length: 4000 }, (_, number) => person(`Boris ${word(number)}`)) });
  const { article, extraction } = record;
  expect(() => refuseRepetition(article, extraction)).not.toThrow();
  const longer = { ...extraction, entities: [...extraction.entities, ...extraction.entities.slice(0, 1)] };
  expect(() => refuseRepetition(article, longer)).toThrow(/holds 4001 names; an article may have 4000\. Split it/);
  const claim = meeting("Anna met.", [keyOf("Person", host)], [], date);
  const many = makeRecord({ entities: [person(host)], claims: [claim] }).extraction.claims.flatMap((one) =>
    Array.from({ length: 4001 }, () => one),
  );
  expect(() => refuseRepetition(article, { ...extraction, claims: many })).toThrow(/holds 4001 claims/);
});
