/** The graph as the rest of the server knows it, written once above any engine. */
import { z } from "zod";
import type {
  GraphQuery,
  GraphResponse,
  GraphSelection,
  Ground,
  NeighboursQuery,
  NeighboursResponse,
  PathsQuery,
  PathsResponse,
  SearchQuery,
  SearchResponse,
} from "#contract/api.ts";
import type { CypherCheckResponse, CypherRequest, CypherResponse } from "#contract/cypher.ts";
import type { CypherSchemaResponse } from "#contract/cypher-schema.ts";
import type { EntityDetail, EventRecord, Evidence } from "#contract/graph.ts";
import type { Delta, Projection } from "../resolve/projection.ts";
import { type Ask, askWith } from "./ask.ts";
import { cypherSchema } from "./cypher-schema.ts";
import type { Engine, Statement, WriteKind } from "./engine.ts";
import { entityDetail } from "./entity-detail.ts";
import { NotFound } from "./errors.ts";
import { eventRecords } from "./event-records.ts";
import { evidenceById } from "./evidence.ts";
import { graph, selection } from "./graph.ts";
import { grounds } from "./grounds.ts";
import { neighbours } from "./neighbours.ts";
import { paths } from "./paths.ts";
import { type Asked, checkCypher, runCypher } from "./run-cypher.ts";
import { withSchema } from "./schema.ts";
import { openSearch } from "./search.ts";
import { readStatements } from "./statements.ts";
import { checkEnds, deltaStatements, projectionStatements } from "./write-delta.ts";

export type Counts = { entities: number; events: number; articles: number; claims: number; relationships: number };

export type Store = {
  engine: Engine["name"];
  /** How many changes were written through this store: what was read before the last of them is old. */
  revision(): number;
  /** Makes one change of the graph: all of it or none. Making it twice is making it once. */
  apply(delta: Delta): Promise<void>;
  /** Writes the whole graph anew: all of it or, where that fails, none. */
  replace(projection: Projection): Promise<void>;
  graph(query: GraphQuery): Promise<GraphResponse>;
  selection(query: z.infer<typeof GraphSelection>): Promise<GraphResponse>;
  paths(query: PathsQuery): Promise<PathsResponse>;
  search(query: z.infer<typeof SearchQuery>): Promise<SearchResponse>;
  /** @throws NotFound. The newest `eventsLimit` (100) events are told in full. */
  entity(id: string, eventsLimit?: number): Promise<EntityDetail>;
  /** @throws NotFound */
  neighbours(id: string, query: z.infer<typeof NeighboursQuery>): Promise<NeighboursResponse>;
  /** @throws NotFound */
  event(id: string): Promise<EventRecord>;
  /** Events in the order of the ids; what is no event is passed over. */
  events(ids: string[]): Promise<EventRecord[]>;
  /** The sentences behind claims, oldest source first; ids that are not there are passed over. */
  claims(ids: string[]): Promise<Evidence[]>;
  /** Which claims entities and events stand on; ids that are not there are passed over. */
  grounds(ids: string[]): Promise<Ground[]>;
  counts(): Promise<Counts>;
  /** Any other statement of `cypher/read/`, its rows checked against a shape. */
  ask: Ask;
  /** Runs a user's statement, reading only. Errors as in `Engine.query`. */
  runCypher(request: z.infer<typeof CypherRequest>, options?: Asked): Promise<CypherResponse>;
  /** What would be said against a user's statement; it is not run. */
  checkCypher(request: z.infer<typeof CypherRequest>, options?: Asked): Promise<CypherCheckResponse>;
  /** What a user's statement may name. */
  cypherSchema(): Promise<CypherSchemaResponse>;
  close(): Promise<void>;
};

const LabelCount = z.object({ labels: z.array(z.string()), count: z.number() });
const TypeCount = z.object({ type: z.string(), count: z.number() });

const counts = async (ask: Ask): Promise<Counts> => {
  const [nodes, relationships] = await Promise.all([
    ask("count-nodes", {}, LabelCount),
    ask("count-relationships", {}, TypeCount),
  ]);
  const of = (label: string) =>
    nodes.filter(({ labels }) => labels.includes(label)).reduce((sum, { count }) => sum + count, 0);
  return {
    entities: of("Entity"),
    events: of("Event"),
    articles: of("Article"),
    claims: of("Claim"),
    relationships: relationships.reduce((sum, { count }) => sum + count, 0),
  };
};

/** Whoever opened the engine may close it through the store. Nothing is asked of the database yet. */
export const openStore = (given: Engine, settings: { querySeconds?: number } = {}): Store => {
  const statements = readStatements();
  const engine = withSchema(given, statements);
  const ask = askWith(engine, statements);
  const search = openSearch(ask);
  let revision = 0;
  const write = async (made: Statement[], kind: WriteKind) => {
    try {
      await engine.write(made, kind);
    } finally {
      revision += 1;
      search.forget();
    }
  };
  return {
    engine: engine.name,
    revision: () => revision,
    ask,
    apply: (delta) => write(deltaStatements(delta, statements), "change"),
    replace: async (projection) => {
      checkEnds(projection);
      await write(projectionStatements(projection, statements), "whole");
    },
    graph: (query) => graph(ask, query),
    selection: (query) => selection(ask, query),
    paths: (query) => paths(ask, query),
    search: (query) => search.find(query),
    entity: (id, eventsLimit = 100) => entityDetail(ask, id, eventsLimit),
    neighbours: (id, query) => neighbours(ask, id, query),
    event: async (id) => {
      const [found] = await eventRecords(ask, [id]);
      if (found === undefined) throw new NotFound(`No event in the graph has the id ${id}.`);
      return found;
    },
    events: (ids) => eventRecords(ask, ids),
    claims: (ids) => evidenceById(ask, ids),
    grounds: (ids) => grounds(ask, ids),
    counts: () => counts(ask),
    runCypher: (request, options = {}) => runCypher(engine, request, { ...settings, ...options }),
    checkCypher: (request, options = {}) => checkCypher(engine, request, { ...settings, ...options }),
    cypherSchema: () => cypherSchema(ask, engine.name),
    close: () => engine.close(),
  };
};
