/** What things and events stand on, without the sentences: which claims of which articles, and how surely they are read. */
import { z } from "zod";
import type { Ground } from "#contract/api.ts";
import type { Ask } from "./ask.ts";

const GroundRow = z.object({ about: z.string(), claimId: z.string(), confidence: z.number(), articleId: z.string() });

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of what they are about; ids that are not in the graph are passed over. */
export const grounds = async (ask: Ask, asked: string[]): Promise<Ground[]> => {
  const ids = [...new Set(asked)];
  const found = [await ask("event-grounds", { ids }, GroundRow), await ask("entity-grounds", { ids }, GroundRow)];
  return found.flat().sort((a, b) => compare(a.about, b.about) || compare(a.claimId, b.claimId));
};
