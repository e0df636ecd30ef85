/** Offices of people as facts: each title with the sentences that give it; and, apart from them, the parties that they belong to. */
import { z } from "zod";
import type { EntityRef, Evidence, Fact } from "#contract/graph.ts";
import { isMembership, partyOf } from "#contract/membership.ts";
import { titlesClash } from "../../resolve/office-rank.ts";
import { readStatements } from "../../store/statements.ts";
import type { Store } from "../../store/store.ts";
import type { Ran } from "../find-events.ts";
import { officeWords } from "../titles.ts";

const Row = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  former: z.boolean().nullable(),
  bodyNames: z.array(z.string()),
  articleId: z.string(),
  claimId: z.string(),
});
type Row = z.infer<typeof Row>;

const contradict = (a: Row, b: Row): boolean =>
  a.articleId !== b.articleId && !a.former && !b.former && titlesClash(a.title ?? "", b.title ?? "");

const bodyOf = ({ bodyNames }: Row): string | null => bodyNames.find((name) => name !== "") ?? null;

const isOfParty = (row: Row): boolean => isMembership(row.title ?? "", bodyOf(row));

/** Null where none is told. Somebody may have been in several. */
const partyFact = (rows: Row[], evidence: Map<string, Evidence>): Fact | null => {
  const byParty = new Map<string, Row[]>();
  for (const row of rows) {
    const party = `${row.former ? "former: " : ""}${partyOf(row.title ?? "", bodyOf(row))}`;
    byParty.set(party, [...(byParty.get(party) ?? []), row]);
  }
  const values = [...byParty].map(([value, same]) => ({
    value,
    amount: null,
    unit: null,
    evidence: same.flatMap((row) => evidence.get(row.claimId) ?? []),
  }));
  return values.length === 0 ? null : { property: "party", values, disagreement: false };
};

const officeFact = (rows: Row[], evidence: Map<string, Evidence>): Fact => {
  const byTitle = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [...officeWords(row.title ?? "")].sort().join(" ") + (row.former ? " former" : "");
    byTitle.set(key, [...(byTitle.get(key) ?? []), row]);
  }
  const values = [...byTitle.values()].map((same) => ({
    value: `${same[0]?.former ? "former " : ""}${same[0]?.title ?? ""}`,
    amount: null,
    unit: null,
    evidence: same.flatMap((row) => evidence.get(row.claimId) ?? []),
  }));
  return { property: "office", values, disagreement: rows.some((a) => rows.some((b) => contradict(a, b))) };
};

/** Offices by person; `people` empty: of everybody. */
export const findOffices = async (
  store: Store,
  people: string[],
): Promise<{ facts: { about: EntityRef; fact: Fact }[]; ran: Ran }> => {
  const params = { people };
  const rows = (await store.ask("ask/offices", params, Row)).filter((row) => row.title !== null);
  const evidence = new Map((await store.claims(rows.map((row) => row.claimId))).map((one) => [one.claimId, one]));
  const byPerson = new Map<string, Row[]>();
  for (const row of rows) byPerson.set(row.id, [...(byPerson.get(row.id) ?? []), row]);
  const facts = [...byPerson.values()].flatMap((own) => {
    const first = own[0];
    if (first === undefined) return [];
    const about = { id: first.id, name: first.name, label: "Person" as const };
    const offices = own.filter((row) => !isOfParty(row));
    const facts = [
      ...(offices.length > 0 ? [officeFact(offices, evidence)] : []),
      partyFact(own.filter(isOfParty), evidence) ?? [],
    ].flat();
    return facts.map((fact) => ({ about, fact }));
  });
  return { facts, ran: { query: readStatements()("read/ask/offices"), params } };
};
