/** Records → a graph in a real engine, for the tests of answers. */
import type { ArticleRecord } from "../../server/library/record.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { openStore, type Store } from "../../server/store/store.ts";
import type { TestEngine } from "../engines.ts";

export const openGraph = async (engine: TestEngine, records: ArticleRecord[]): Promise<Store> => {
  const store = openStore(await engine.open());
  await store.replace(openResolver(records).projection());
  return store;
};
