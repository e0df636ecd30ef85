/** Everything that one data folder needs to be worked on, opened together and closed together: by the server and by commands. */
import { join } from "node:path";
import type { z } from "zod";
import type { AskRequest, AskResponse } from "#contract/api.ts";
import type { PackRequest, PackResponse } from "#contract/evidence-pack.ts";
import type { MeetingsQuery, MeetingsResponse } from "#contract/meetings.ts";
import { ask } from "./ask/ask.ts";
import { makePack } from "./ask/make-pack.ts";
import { meetings } from "./ask/meetings.ts";
import type { Config, ImportRights } from "./config.ts";
import { extractorName, extractorVersion } from "./extract/extractor.ts";
import { extractorFor } from "./import/extractor-for.ts";
import { type FirstArticles, openFirstArticles } from "./import/first-articles.ts";
import { type GraphKeeper, openGraphKeeper } from "./import/graph-keeper.ts";
import { type Importer, openImporter } from "./import/importer.ts";
import { type ImportJobs, openImportJobs } from "./import/jobs.ts";
import { openReadingProcess } from "./import/reading-process.ts";
import { type Catalogue, openCatalogue } from "./library/catalogue.ts";
import { lockDataFolder } from "./library/data-folder-lock.ts";
import { type KeptViews, openKeptViews } from "./library/kept-views.ts";
import { type Library, openLibrary } from "./library/library.ts";
import { openVerdicts, type VerdictBook } from "./library/verdicts.ts";
import { packageRoot, packageVersion } from "./package-root.ts";
import { openEmbedded } from "./store/embedded.ts";
import type { Engine } from "./store/engine.ts";
import { StoreUnavailable } from "./store/errors.ts";
import { type EngineUse, measured } from "./store/measured-engine.ts";
import { openNeo4j } from "./store/neo4j.ts";
import { openStore, type Store } from "./store/store.ts";

export type Workspace = {
  version: string;
  engine: "embedded" | "neo4j";
  /** What the engine was asked since the start. */
  engineUse: EngineUse;
  library: Library;
  catalogue: Catalogue;
  verdicts: VerdictBook;
  views: KeptViews;
  store: Store;
  graph: GraphKeeper;
  importer: Importer;
  /** The shipped ones; a server reads them, a command does not. */
  firstArticles: FirstArticles;
  jobs: ImportJobs;
  /** What may be imported on the word of whoever asks the server. */
  importing: ImportRights;
  meetings(query: MeetingsQuery): Promise<MeetingsResponse>;
  ask(request: z.infer<typeof AskRequest>): Promise<AskResponse>;
  /** An answer or chosen events as a file. */
  pack(request: z.output<typeof PackRequest>): Promise<PackResponse>;
  /** @throws StoreUnavailable while the graph is behind the library */
  assertGraph(): void;
  /** @throws StoreUnavailable while the graph is behind the library, the first articles are to be read, or the database does not answer */
  assertReady(): Promise<void>;
  close(): Promise<void>;
};

async function openEngine(
  config: Config,
  onSetAside: (file: string) => void,
): Promise<Engine & { isSetAside: boolean }> {
  if (config.neo4j) return { ...openNeo4j(config.neo4j), isSetAside: false };
  const engine = await openEmbedded({ folder: join(config.dataFolder, "graph"), onSetAside });
  return { ...engine, isSetAside: engine.setAside() !== null };
}

export type WorkspaceOptions = {
  /** Who opens it, for the message to the next one: "a server", "an import". */
  what: string;
  /** A sentence for users about an error that is no fault of ours, or that something went wrong. */
  explain: (error: unknown) => string;
  /** Takes a sentence that the user should read. */
  warn: (sentence: string) => void;
};

/**
 * Opens a data folder. The graph may be behind the library, or its database away: `graph.bringInStep` is the caller's to call.
 * @throws DataFolderInUse, and what library and store throw where they cannot be opened
 */
export async function openWorkspace(config: Config, { what, warn, explain }: WorkspaceOptions): Promise<Workspace> {
  const lock = await lockDataFolder(config.dataFolder, what);
  try {
    return await open(config, { warn, explain }, lock.release);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function open(
  config: Config,
  { warn, explain }: Pick<WorkspaceOptions, "warn" | "explain">,
  release: () => Promise<void>,
): Promise<Workspace> {
  const version = packageVersion();
  const library = await openLibrary(config.dataFolder, warn);
  const verdicts = await openVerdicts(config.dataFolder);
  const views = await openKeptViews(config.dataFolder, warn);
  const lost = { graph: () => {} };
  const engine = await openEngine(config, (file) => {
    warn(`The graph's file was damaged. It is kept as ${file}; the graph is made anew from the library.`);
    lost.graph();
  });
  const { engine: counted, use: engineUse } = measured(engine);
  const store = openStore(counted, { querySeconds: config.querySeconds });
  const reading = openReadingProcess({ warn });
  const catalogue = openCatalogue(library);
  const graph = openGraphKeeper({
    dataFolder: config.dataFolder,
    library,
    verdicts,
    store,
    storeName: config.neo4j ? `${config.neo4j.uri} ${config.neo4j.database}` : "embedded",
    version,
    extractor: { name: extractorName, version: extractorVersion, extract: reading.extract },
  });
  lost.graph = graph.lost;
  if (engine.isSetAside) graph.lost();
  const importer = openImporter({
    library,
    catalogue,
    extract: extractorFor(config.llm, reading.extract, warn),
    graph,
  });
  const shipped = config.seeds ? join(packageRoot(), "seeds") : null;
  const firstArticles = await openFirstArticles({ dataFolder: config.dataFolder, shipped, library, graph, importer });
  const jobs = openImportJobs({ importer, reading, explain });
  const assertGraph = () => {
    if (!graph.inStep())
      throw graph.failure() ?? new StoreUnavailable("The graph is being made anew from the library.");
  };
  const doubts = async () => (await graph.resolver()).doubts();
  return {
    version,
    engine: store.engine,
    engineUse,
    library,
    catalogue,
    verdicts,
    views,
    store,
    graph,
    importer,
    firstArticles,
    jobs,
    importing: config.importing,
    meetings: (query) => meetings(store, query),
    ask: (request) => ask(store, request, { doubts }),
    pack: (request) => makePack(store, request, { doubts }),
    assertGraph,
    async assertReady() {
      assertGraph();
      if (firstArticles.owed()) throw new StoreUnavailable("The first articles are being read.");
      await store.counts();
    },
    async close() {
      await firstArticles.end();
      await jobs.end();
      await importer.idle();
      await reading.close();
      await store.close();
      await release();
    },
  };
}
