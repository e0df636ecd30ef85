import { describe, expect, it } from "vitest";
import type { DateSpan } from "#contract/date-span.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { type ClaimDraft, day, type EntityDraft, keyOf, makeRecord, meeting, month } from "./make-record.ts";

type Named = { name: string; title?: string; of?: [string, string]; aliases?: string[] };

let count = 0;
/** One article that names one person, with an office where one is given. */
function article({ name, title, of, aliases = [] }: Named) {
  const person = keyOf("Person", name);
  const entities: EntityDraft[] = [{ type: "Person", name, aliases }];
  const claims: ClaimDraft[] = [];
  if (of !== undefined) entities.push({ type: "Government", name: of[0], iso2: of[1] });
  if (title !== undefined) {
    const body = of === undefined ? null : keyOf("Government", of[0]);
    claims.push({ type: "office", says: `${name} is ${title}.`, person, title, body });
  }
  return makeRecord({ entities, claims, extra: `Text number ${count++}.` });
}

/** One article in which a person, perhaps with a companion, meets another. */
function encounter({ name, title, of }: Named, whom: string, when: DateSpan, companion?: string) {
  const entities: EntityDraft[] = [name, whom, ...(companion === undefined ? [] : [companion])].map((one) => ({
    type: "Person",
    name: one,
  }));
  const person = keyOf("Person", name);
  const one = companion === undefined ? [person] : [person, keyOf("Person", companion)];
  const claims = [meeting(`${name} met ${whom}.`, one, [keyOf("Person", whom)], when)];
  if (of !== undefined && title !== undefined) {
    const body = keyOf("Government", of[0]);
    entities.push({ type: "Government", name: of[0], iso2: of[1] });
    claims.push({ type: "office", says: `${name} is ${title}.`, person, title, body });
  }
  return makeRecord({ entities, claims, extra: `Text number ${count++}.` });
}

function idsIn(records: readonly ArticleRecord[], name: string): (string | null)[] {
  const resolver = openResolver(records);
  return records.map((record) => resolver.entityIdOf(record.article.id, keyOf("Person", name)));
}

function idsOf(...people: Named[]): (string | null)[] {
  const records = people.map(article);
  const resolver = openResolver(records);
  return records.map((record, index) =>
    resolver.entityIdOf(record.article.id, keyOf("Person", people[index]?.name ?? "")),
  );
}

const distinct = (...people: Named[]) => new Set(idsOf(...people)).size;
const niger: [string, string] = ["Niger", "NE"];
const nigeria: [string, string] = ["Nigeria", "NG"];
const peru: [string, string] = ["Peru", "PE"];

describe("one person, many names", () => {
  it.each<[string, Named, Named]>([
    ["the same name", { name: "Rosa Delmar" }, { name: "Rosa Delmar" }],
    ["accents", { name: "Moussa Traoré" }, { name: "Moussa Traore" }],
    ["hyphens", { name: "Park Jin-ho" }, { name: "Park Jin Ho" }],
    [
      "a short form of the given name, with the office",
      { name: "Liz Carrow", title: "finance minister", of: peru },
      { name: "Elizabeth Carrow", title: "Minister of Finance", of: peru },
    ],
    [
      "a short form that stands for two names, with the same office",
      { name: "Pat Holloway", title: "army spokesman", of: peru },
      { name: "Patrick Holloway", title: "Army spokesperson", of: peru },
    ],
    [
      "another transliteration, both of one state",
      { name: "Sergey Antipov", title: "foreign minister", of: peru },
      { name: "Sergei Antipov", title: "deputy prime minister", of: peru },
    ],
    [
      "an ending that is heard as another, both of one state",
      { name: "Pyotr Zavalyov", title: "foreign minister", of: peru },
      { name: "Pyotr Zavalev", title: "deputy prime minister", of: peru },
    ],
    [
      "an old spelling of an ending, both of one state",
      { name: "Pyotr Zavaroff", title: "foreign minister", of: peru },
      { name: "Pyotr Zavarov", title: "deputy prime minister", of: peru },
    ],
    [
      "a vowel at the end, with the state",
      { name: "Bakari Sow Diallo", title: "foreign minister", of: niger },
      { name: "Bakary Sow Diallo", title: "Minister of Foreign Affairs", of: niger },
    ],
    [
      "one letter more, with the same office",
      { name: "Idris Manzour", title: "President", of: niger },
      { name: "Idris Marnzour", title: "president", of: niger },
    ],
    [
      "one letter more, where one article leaves the state to the reader",
      { name: "Idris Manzour", title: "President", of: niger },
      { name: "Idris Marnzour", title: "President of Niger", of: niger },
    ],
    [
      "a middle name more, both of one state",
      { name: "Ana Maria Quispe", title: "prime minister", of: peru },
      { name: "Ana Quispe", title: "prime minister", of: peru },
    ],
    [
      "the order of the names, with the same office",
      { name: "Manzour Idris", title: "defense minister", of: niger },
      { name: "Idris Manzour", title: "defence minister", of: niger },
    ],
    [
      "one title of two states that are easily confused",
      { name: "Moussa Adamou Issa", title: "foreign minister", of: niger },
      { name: "Moussa Adamou Issa", title: "Foreign Minister", of: nigeria },
    ],
    [
      "the surname alone, with the same office",
      { name: "Quispe", title: "President", of: peru },
      { name: "Ana Quispe", title: "president", of: peru },
    ],
  ])("joins %s", (_, one, other) => {
    expect(distinct(one, other)).toBe(1);
  });

  it.each<[string, Named, Named]>([
    [
      "a shared surname",
      { name: "Joseph Kabeya", title: "president", of: peru },
      { name: "Laurent Kabeya", title: "president", of: peru },
    ],
    [
      "father and son",
      { name: "Omar Bello Sr.", title: "governor", of: nigeria },
      { name: "Omar Bello Jr.", title: "governor", of: nigeria },
    ],
    [
      "one with a Jr.",
      { name: "Omar Bello", title: "governor", of: nigeria },
      { name: "Omar Bello Jr.", title: "governor", of: nigeria },
    ],
    [
      "two middle initials",
      { name: "George W. Tandy", title: "president", of: peru },
      { name: "George H. W. Tandy", title: "president", of: peru },
    ],
    [
      "brothers' names",
      { name: "Hassan Rouhi", title: "minister", of: peru },
      { name: "Hussein Rouhi", title: "minister", of: peru },
    ],
    [
      "short names of one family",
      { name: "Kim Jong Su", title: "leader", of: peru },
      { name: "Kim Jong Ho", title: "leader", of: peru },
    ],
    ["a short form without any context", { name: "Liz Carrow" }, { name: "Elizabeth Carrow" }],
    ["an ending heard as another, without any context", { name: "Pyotr Zavaroff" }, { name: "Pyotr Zavarov" }],
    ["one letter without an office", { name: "Idris Manzour" }, { name: "Idris Marnzour" }],
    ["the surname alone without an office", { name: "Quispe" }, { name: "Ana Quispe", title: "president", of: peru }],
    [
      "the surname with another office",
      { name: "Quispe", title: "judge", of: peru },
      { name: "Ana Quispe", title: "president", of: peru },
    ],
    [
      "the surname with a title of which no state is told",
      { name: "Quispe", title: "foreign minister" },
      { name: "Ana Quispe", title: "foreign minister", of: peru },
    ],
    [
      "the surname of another state's president",
      { name: "Quispe", title: "president", of: niger },
      { name: "Ana Quispe", title: "president", of: peru },
    ],
    [
      "the first name left out",
      { name: "Saad Rafik Hamdi", title: "prime minister", of: peru },
      { name: "Rafik Hamdi", title: "prime minister", of: peru },
    ],
    [
      "namesakes in two states",
      { name: "John Marsh", title: "president", of: niger },
      { name: "John Marsh", title: "prime minister", of: nigeria },
    ],
    [
      "Patrick and Patricia",
      { name: "Patrick Holloway", title: "spokesman", of: peru },
      { name: "Patricia Holloway", title: "spokeswoman", of: peru },
    ],
  ])("keeps apart %s", (_, one, other) => {
    expect(distinct(one, other)).toBe(2);
  });

  it("gives a surname with an office to nobody where two had both", () => {
    const [son, father, either] = idsOf(
      { name: "Joseph Kabeya", title: "president", of: peru },
      { name: "Laurent Kabeya", title: "president", of: peru },
      { name: "Kabeya", title: "President", of: peru },
    );
    expect(new Set([son, father, either]).size).toBe(3);
  });

  it("does not run a chain through a name that fits two", () => {
    const ids = idsOf(
      { name: "George W. Tandy", title: "president", of: peru },
      { name: "George H. W. Tandy", title: "president", of: peru },
      { name: "George Tandy", title: "president", of: peru },
    );
    expect(new Set(ids).size).toBe(3);
  });

  it("keeps the articles apart that use a name which two people have", () => {
    const ids = idsOf(
      { name: "John Marsh", title: "president", of: niger },
      { name: "John Marsh", title: "prime minister", of: nigeria },
      { name: "John Marsh" },
      { name: "John Marsh" },
    );
    expect(new Set(ids).size).toBe(4);
  });

  it("gives a name that two people have to the one who met the same person about the same time", () => {
    const records = [
      encounter({ name: "John Marsh", title: "president", of: niger }, "Rosa Delmar", day("2024-03-04")),
      encounter({ name: "John Marsh", title: "prime minister", of: peru }, "Ana Quispe", day("2024-03-04")),
      encounter({ name: "John Marsh" }, "Rosa Delmar", month("2024-03")),
      encounter({ name: "John Marsh" }, "Ana Quispe", day("2024-06-20")),
    ];
    const [president, premier, met, other] = idsIn(records, "John Marsh");
    expect(met).toBe(president);
    expect(new Set([president, premier, other]).size).toBe(3);
  });

  it("takes another spelling for the same name where both met the same person on one day", () => {
    const [one, other, later] = ["Sergei Antipov", "Sergey Antipov", "Serhiy Antipov"];
    const records = [
      encounter({ name: one }, "Rosa Delmar", day("2024-03-04")),
      encounter({ name: other }, "Rosa Delmar", day("2024-03-05")),
      encounter({ name: later }, "Rosa Delmar", day("2024-06-20")),
    ];
    const resolver = openResolver(records);
    const ids = [one, other, later].map((name, index) =>
      resolver.entityIdOf(records[index]?.article.id ?? "", keyOf("Person", name)),
    );
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("keeps two apart who met the same person together", () => {
    const records = [
      encounter({ name: "Hasan Rouhi" }, "Rosa Delmar", day("2024-03-04"), "Hassan Rouhi"),
      encounter({ name: "Hassan Rouhi" }, "Rosa Delmar", day("2024-03-04")),
    ];
    const resolver = openResolver(records);
    const [first = "", second = ""] = records.map((record) => record.article.id);
    const hasan = resolver.entityIdOf(first, keyOf("Person", "Hasan Rouhi"));
    expect(resolver.entityIdOf(second, keyOf("Person", "Hassan Rouhi"))).not.toBe(hasan);
  });

  it("suggests what is likely but not certain, with reasons and a score", () => {
    const records = [{ name: "Liz Carrow" }, { name: "Elizabeth Carrow" }].map(article);
    const [suggestion] = openResolver(records).suggestions(10);
    expect([suggestion?.a.key, suggestion?.b.key]).toEqual(["person:elizabeth carrow", "person:liz carrow"]);
    expect(suggestion?.reasons).toContain("a short form of the given name");
    expect(suggestion?.score).toBeGreaterThan(0.3);
    expect(suggestion?.score).toBeLessThan(0.9);
  });

  it("suggests a given name that begins like the other where the state is the same, and not otherwise", () => {
    const anna = { name: "Anna Carrow", title: "minister", of: peru };
    const annabel = { name: "Annabel Carrow", title: "finance minister", of: peru };
    expect(distinct(anna, annabel)).toBe(2);
    expect(openResolver([anna, annabel].map(article)).suggestions(10)).toHaveLength(1);
    expect(openResolver([anna, { name: "Annabel Carrow" }].map(article)).suggestions(10)).toEqual([]);
  });

  it("does not suggest what only shares a surname", () => {
    const records = [
      { name: "Joseph Kabeya", title: "president", of: peru },
      { name: "Laurent Kabeya", title: "president", of: peru },
    ].map(article);
    expect(openResolver(records).suggestions(10)).toEqual([]);
  });
});
