/** Which functions the embedded engine may be asked, for the editor that offers them. */
import { writtenAnew } from "./calls-written-anew.ts";
import { aggregateKinds, functionKinds } from "./function-kinds.ts";

/** Read as constructs of their own. */
const throughLists = { all: 0, any: 0, none: 0, single: 0, reduce: 0 };

/** Whether the embedded engine may be asked a function, with arguments of some kind. */
export const answeredByEmbedded = (name: string): boolean =>
  [functionKinds, aggregateKinds, writtenAnew, throughLists].some((known) => Object.hasOwn(known, name.toLowerCase()));
