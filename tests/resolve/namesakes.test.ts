/** People of one name who are hardly one: told apart, and asked about; and what the user has answered is not asked again. */
import { describe, expect, it } from "vitest";
import type { RecordedVerdict } from "#contract/verdicts.ts";
import type { ArticleRecord } from "../../server/library/record.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { type ClaimDraft, day, type EntityDraft, makeRecord, meeting } from "./make-record.ts";

const states: EntityDraft[] = [
  { type: "Government", name: "Kenya", iso2: "KE" },
  { type: "Government", name: "Peru", iso2: "PE" },
];
const tarek = "person:tarek dembo";
const others =
  "Ana Quist,Bo Wexler,Cyr Malloum,Dov Prentiss,Eli Hargrove,Fay Okonkwo,Gus Lindqvist,Hal Trevino,Ivo Sabatini,Jan Dworkin,Kai Fonseca".split(
    ",",
  );
let count = 0;

/** An article in which Tarek Dembo meets somebody of his own. */
const article = (offices: [title: string, body: string][], kind: string | null = null): ArticleRecord => {
  const other = others[count % others.length] ?? "";
  count += 1;
  const claims: ClaimDraft[] = [
    ...offices.map(
      ([title, body]): ClaimDraft => ({
        type: "office",
        says: `He is ${title} (${count}).`,
        person: tarek,
        title,
        body,
      }),
    ),
    meeting(`They met (${count}).`, [tarek], [`person:${other.toLowerCase()}`], day("2024-03-10")),
  ];
  return makeRecord({
    entities: [...states, { type: "Person", name: "Tarek Dembo", kind }, { type: "Person", name: other }],
    claims,
    published: "2024-04-20",
    extra: `Number ${count} says nothing of number ${count * 7919}.`,
  });
};
const minister = () => article([["Foreign Minister", "government:kenya"]]);
const idIn = (records: ArticleRecord[]) => {
  const resolver = openResolver(records);
  return records.map((record) => resolver.entityIdOf(record.article.id, tarek));
};

describe("people of one name", () => {
  it.each([
    ["an athlete and a minister", article([], "athlete"), minister()],
    ["an artist and an ambassador", article([], "artist"), article([["Ambassador to Peru", "government:kenya"]])],
    ["an artist and an athlete", article([], "artist"), article([], "athlete")],
    ["a president's relative and a president", article([], "relative"), article([["President", "government:kenya"]])],
    [
      "an ambassador of one state and a minister of another",
      article([["Ambassador to France", "government:peru"]]),
      minister(),
    ],
  ])("are two: %s", (_, one, other) => {
    const [first, second] = idIn([one, other]);
    expect(first).not.toBe(second);
    expect(openResolver([one, other]).suggestions(5)).toHaveLength(1);
  });

  it("are one, where nothing speaks against it", () => {
    const pairs = [
      [article([]), minister()],
      [article([], "athlete"), article([], "athlete")],
      [article([["Foreign Minister", "government:kenya"]], "athlete"), minister()],
      [article([["Ambassador to Peru", "government:kenya"]]), article([["Ambassador to Chile", "government:peru"]])],
    ];
    for (const pair of pairs) expect(new Set(idIn(pair)).size).toBe(1);
  });

  it("are two whose terms lie decades apart, and one whose years fill the time between", () => {
    const president = (year: number) => {
      const other = others[count++ % others.length] ?? "";
      const on = `${year}-03-10`;
      return makeRecord({
        entities: [...states, { type: "Person", name: "Tarek Dembo" }, { type: "Person", name: other }],
        claims: [
          {
            type: "office",
            says: `He is president (${year}).`,
            person: tarek,
            title: "President",
            body: "government:kenya",
          },
          meeting(`They met (${year}).`, [tarek], [`person:${other.toLowerCase()}`], day(on)),
        ],
        published: on,
      });
    };
    const long = [1979, 1991, 1999, 2004, 2016, 2024].map(president);
    expect(new Set(idIn(long)).size).toBe(1);
    const [old, late] = [president(1979), president(2023)];
    expect(new Set(idIn([old, late])).size).toBe(2);
    const [asked] = openResolver([old, late]).suggestions(5);
    expect(asked?.reasons).toContain("in office 44 years apart");
    // Within this century as well.
    expect(new Set(idIn([president(2000), president(2024)])).size).toBe(1);
  });

  it("an article that tells nothing of him is of neither for certain", () => {
    const [plain, athlete, served] = idIn([article([]), article([], "athlete"), minister()]);
    expect(new Set([plain, athlete, served]).size).toBe(3);
  });
});

describe("after the verdict that two are different", () => {
  const peruvian = () => article([["Trade Minister", "government:peru"]]);
  const [one, other] = [minister(), peruvian()];
  const verdictOn = (records: ArticleRecord[]): RecordedVerdict[] => {
    const [asked] = openResolver(records).suggestions(5);
    if (asked === undefined) throw new Error("nothing was asked");
    const verdict = { kind: "different" as const, a: asked.a.key, b: asked.b.key };
    return [{ id: "verdict:1", at: "2024-05-01T00:00:00Z", by: "a reader", verdict, revoked: null }];
  };

  it("further articles on either of them ask nothing", () => {
    const verdicts = verdictOn([one, other]);
    for (const more of [[minister()], [peruvian()], [minister(), peruvian(), minister()]])
      expect(openResolver([one, other, ...more], verdicts).suggestions(5)).toEqual([]);
  });

  it("a third of the name is asked about still", () => {
    const third = article([], "athlete");
    const asked = openResolver([one, other, third], verdictOn([one, other])).suggestions(5);
    expect(asked).toHaveLength(2);
  });
});
