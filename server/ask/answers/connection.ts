/** The shortest ways from one to another, step by step, each step with its sentences. */
import { z } from "zod";
import type { EntityRef } from "#contract/graph.ts";
import { readStatements } from "../../store/statements.ts";
import { idsOf, run } from "../find-events.ts";
import { sentence } from "../say-event.ts";
import { type Answerer, nothing } from "./answer.ts";

const Step = z.object({ claimIds: z.array(z.string()).nullable() });

/** Ways longer than this join anybody with anybody. */
const longest = 6;

const notHeld = (ways: number): string =>
  ways === 1
    ? "It leads through an event that is not told to have happened."
    : "Each of them leads through an event that is not told to have happened.";

export const answerConnection: Answerer = async (store, state, filters) => {
  const from = idsOf(filters.person[0] ?? "", "any", state);
  const to = idsOf(filters.with[0] ?? "", "any", state);
  const pairs = from
    .flatMap((one) => to.map((other) => ({ one, other })))
    .filter(({ one, other }) => one !== other)
    .slice(0, 9);
  const found = await Promise.all(
    pairs.map(({ one, other }) => store.paths({ from: one, to: other, length: longest, limit: 5 })),
  );
  const shortest = Math.min(...found.flatMap((answer) => answer.paths.map((path) => path.edges.length)));
  const ways = found.flatMap((answer) =>
    answer.paths.filter((path) => path.edges.length === shortest).map((path) => ({ path, nodes: answer.graph.nodes })),
  );
  const ids = [...new Set(ways.flatMap((way) => way.path.nodes))].sort();
  const params = { ids: ids.length > 0 ? ids : [...from, ...to].sort() };
  const steps = await store.ask("ask/steps", params, Step);
  const ran = { query: readStatements()("read/ask/steps"), params };
  if (ways.length === 0) return { ...nothing, ran };
  const nodes = new Map(ways.flatMap((way) => way.nodes.map((node) => [node.id, node])));
  const events = (await run(store, "events-by-id", { ids: ids.filter((id) => nodes.get(id)?.label === "Event") })).ids;
  const rows = await store.events(events);
  const evidence = await store.claims(steps.flatMap((step) => step.claimIds ?? []));
  const statuses = new Map(rows.map((row) => [row.id, row.status]));
  const named = (id: string): string => {
    const status = statuses.get(id) ?? "happened";
    return `${nodes.get(id)?.name ?? id}${status === "happened" ? "" : ` (${status})`}`;
  };
  // What was only planned, called off or denied joined nobody: a way without it is told first.
  const isFirm = (way: (typeof ways)[number]): boolean =>
    way.path.nodes.every((id) => (statuses.get(id) ?? "happened") === "happened");
  // To have been in one town joins less than to have met.
  const placesOn = (way: (typeof ways)[number]): number =>
    way.path.nodes.filter((id) => nodes.get(id)?.label === "Place").length;
  const byMeeting = ways.toSorted((a, b) => placesOn(a) - placesOn(b));
  const told = byMeeting.find(isFirm) ?? byMeeting[0];
  const names = told?.path.nodes.map(named) ?? [];
  const unsure = ways.length > 0 && !ways.some(isFirm);
  const entities: EntityRef[] = ids.flatMap((id) => {
    const node = nodes.get(id);
    return node && node.label !== "Event" ? [{ id, name: node.name, label: node.label }] : [];
  });
  const count = ways.length === 1 ? "One shortest way joins them" : `${ways.length} shortest ways join them`;
  return {
    ...nothing,
    rows,
    entities,
    evidence,
    ran,
    summary: `${sentence(`${count}, ${shortest} steps long: ${names.join(" → ")}`)}${unsure ? ` ${notHeld(ways.length)}` : ""}`,
  };
};
