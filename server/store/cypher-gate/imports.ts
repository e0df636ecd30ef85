/** The WITH at the beginning of a subquery: which names from outside it takes. Nothing where it takes none. */
import { quoted } from "./reserved.ts";

export const importing = (names: Iterable<string>): string => {
  const taken = [...new Set(names)].map(quoted);
  return taken.length === 0 ? "" : `WITH ${taken.join(", ")} `;
};
