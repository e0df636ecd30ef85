/** What an answer holds besides its rows: the edited form, the conversation, the parameters, the corpus. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../server/ask/ask.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import type { Store } from "../../server/store/store.ts";
import { engines } from "../engines.ts";
import { day, makeRecord, meeting } from "../resolve/make-record.ts";
import { openGraph } from "./open-graph.ts";

const entities = [
  { type: "Person" as const, name: "Ana Belic" },
  { type: "Person" as const, name: "Omar Dutra" },
  { type: "Person" as const, name: "Ilse Kranz" },
];
const [ana, omar, ilse] = ["person:ana belic", "person:omar dutra", "person:ilse kranz"];
const records = () => [
  makeRecord({
    published: "2021-05-10",
    entities,
    claims: [
      meeting("Ana Belic met Omar Dutra on 3 May 2021.", [ana], [omar], day("2021-05-03")),
      meeting("Ana Belic will meet Ilse Kranz on 20 May 2021.", [ana], [ilse], day("2021-05-20"), {
        status: "planned",
      }),
    ],
  }),
];

describe.each(engines())("an answer on $name", (engine) => {
  let store: Store;
  const today = "2021-06-01";
  beforeAll(async () => {
    store = await openGraph(engine, records());
  });
  afterAll(() => store.close());

  it("can be asked again from its form, changed or not", async () => {
    const first = await ask(store, { question: "Who met Ana Belic?" }, { today });
    const again = await ask(store, { question: "whatever", interpreted: first.interpreted }, { today });
    expect(again).toEqual({ ...first, suggestions: again.suggestions });
    const changed = { intent: "meetings", filters: { ...first.interpreted?.filters, status: ["planned"] } };
    expect(
      (await ask(store, { question: "whatever", interpreted: changed }, { today })).rows.map((row) => row.date.start),
    ).toEqual(["2021-05-20"]);
    expect(
      (await ask(store, { question: "x", interpreted: { intent: "guess", filters: {} } }, { today })).outcome,
    ).toBe("not-understood");
  });

  it("says beside no evidence who may be the same and was not looked for", async () => {
    const [row] = (await ask(store, { question: "Who met Ana Belic?" }, { today })).rows;
    const dutra = row?.participants.find((who) => who.name === "Omar Dutra");
    const [plan] = (await ask(store, { question: "Who will meet Ana Belic?" }, { today })).rows;
    const kranz = plan?.participants.find((who) => who.name === "Ilse Kranz");
    if (!dutra || !kranz) throw new Error("nobody to doubt");
    const doubts = async () => [{ a: dutra, b: kranz }];
    const asked = { question: "Did Ana Belic meet Ilse Kranz?" };
    const { summary } = await ask(store, asked, { today, doubts });
    expect(summary).toContain("Ilse Kranz may be the same as Omar Dutra");
    expect((await ask(store, { question: "Did Ana Belic meet Omar Dutra?" }, { today, doubts })).summary).not.toContain(
      "same as",
    );
    expect((await ask(store, asked, { today })).summary).not.toContain("same as");
  });

  it("never tells what was planned as what happened", async () => {
    const answer = await ask(store, { question: "Did Ana Belic meet Ilse Kranz?" }, { today });
    expect(answer).toMatchObject({ outcome: "no-evidence", rows: [], evidence: [] });
    expect(answer.summary).toMatch(/^No evidence in 1 article\./);
    expect(answer.summary).toContain("planned to meet");
    expect(answer.related?.map((row) => row.status)).toEqual(["planned"]);
  });

  it("counts last month from the day of the question", async () => {
    expect((await ask(store, { question: "Who met whom last month?" }, { today })).rows).toHaveLength(1);
    expect((await ask(store, { question: "Who met whom last month?" }, { today: "2021-08-01" })).rows).toHaveLength(0);
  });

  it("sees a change of the graph with the next question", async () => {
    expect((await ask(store, { question: "Who met Petra Lund?" }, { today })).outcome).toBe("unknown-name");
    const more = makeRecord({
      entities: [...entities, { type: "Person", name: "Petra Lund" }],
      claims: [meeting("Petra Lund met Omar Dutra on 1 May 2021.", ["person:petra lund"], [omar], day("2021-05-01"))],
    });
    await store.replace(openResolver([...records(), more]).projection());
    const answer = await ask(store, { question: "Who met Petra Lund?" }, { today });
    expect(answer).toMatchObject({ outcome: "answered", corpus: { articles: 2 } });
  });
});
