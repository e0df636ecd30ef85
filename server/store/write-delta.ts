/** A change of the graph → the statements that make it, in an order in which every end is there before what joins it. */
import type { Delta, NodeRow, Projection, RelationshipRow } from "../resolve/projection.ts";
import type { Statement, Value } from "./engine.ts";
import type { Statements } from "./statements.ts";

/** Rows and text in one statement: small enough for a server's message and memory, large enough to be few. */
const rowsAtOnce = 5000;
const charactersAtOnce = 2_000_000;

const nodeStatement = { Entity: "entities", Event: "events", Article: "articles", Claim: "claims" } as const;

const relationshipStatements: Record<RelationshipRow["type"], string[]> = {
  PARTICIPATED_IN: ["participated-in"],
  HELD_IN: ["held-in"],
  CONCERNS: ["concerns"],
  HOLDS_OFFICE: ["holds-office"],
  PARTY_TO: ["party-to"],
  OPERATES: ["operates"],
  LOCATED_IN: ["located-in"],
  PART_OF: ["part-of"],
  MET: ["met"],
  FROM: ["from"],
  // Each takes the rows whose end is of its kind and passes over the others.
  SUPPORTS: ["supports-event", "supports-entity"],
};

/** Where relationships begin: each is found from there, by the index, and not among all that there are. */
const typesFrom: Record<string, RelationshipRow["type"][]> = {
  entities: ["PARTICIPATED_IN", "HOLDS_OFFICE", "PARTY_TO", "OPERATES", "LOCATED_IN", "PART_OF", "MET"],
  events: ["HELD_IN", "CONCERNS"],
  claims: ["FROM", "SUPPORTS"],
};

const removals = ["remove-entities", "remove-events", "remove-articles", "remove-claims"];

const charactersIn = (item: unknown): number => {
  if (typeof item === "string") return item.length;
  if (typeof item !== "object" || item === null) return 1;
  return Object.values(item).reduce((sum: number, value) => sum + charactersIn(value), 0);
};

const chunks = <Item>(items: Item[]): Item[][] => {
  const made: Item[][] = [];
  let characters = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = charactersIn(item);
    const last = made.at(-1);
    if (last === undefined || last.length >= rowsAtOnce || characters + own > charactersAtOnce) {
      made.push([item]);
      characters = own;
    } else {
      last.push(item);
      characters += own;
    }
  }
  return made;
};

const nodeValue = (row: NodeRow): Value => ({
  id: row.id,
  label: row.labels[1] ?? row.labels[0],
  properties: { ...row.properties, id: row.id },
});

const relationshipValue = (row: RelationshipRow): Value => ({
  id: row.id,
  from: row.from,
  to: row.to,
  properties: { ...row.properties, id: row.id },
});

export const deltaStatements = (delta: Delta, statements: Statements): Statement[] => {
  const made: Statement[] = [];
  const add = (name: string, params: Record<string, Value>) =>
    made.push({ query: statements(`write/${name}`), params });
  for (const [root, types] of Object.entries(typesFrom))
    for (const rows of chunks(delta.removedRelationships.filter(({ type }) => types.includes(type))))
      add(`remove-from-${root}`, { rows: rows.map(({ id, type, from }) => ({ id, type, from })) });
  for (const ids of chunks(delta.removedNodes)) for (const name of removals) add(name, { ids });
  for (const [label, name] of Object.entries(nodeStatement))
    for (const rows of chunks(delta.nodes.filter((node) => node.labels[0] === label)))
      add(name, { rows: rows.map(nodeValue) });
  for (const [type, names] of Object.entries(relationshipStatements))
    for (const rows of chunks(delta.relationships.filter((relationship) => relationship.type === type)))
      for (const name of names) add(name, { rows: rows.map(relationshipValue) });
  return made;
};

/** Everything anew, in one transaction. */
export const projectionStatements = (projection: Projection, statements: Statements): Statement[] => [
  { query: statements("write/clear") },
  ...deltaStatements({ ...projection, removedNodes: [], removedRelationships: [] }, statements),
];

/** @throws Error where a relationship has an end that is nowhere: it would be dropped without a word. */
export const checkEnds = (projection: Projection): void => {
  const ids = new Set(projection.nodes.map((node) => node.id));
  for (const { id, from, to } of projection.relationships)
    if (!ids.has(from) || !ids.has(to))
      throw new Error(`Relationship ${id} joins ${from} and ${to}, one of which is not there.`);
};
