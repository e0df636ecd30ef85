/** What an article is called where it is cited. */
import type { Evidence } from "#contract/graph.ts";

/** Its headline; without one its publisher or nothing is told, and never an id that only a machine reads. */
export const articleName = ({ title, publisher }: Pick<Evidence["article"], "title" | "publisher">): string =>
  title ?? (publisher === null ? "an article without a headline" : `an article of ${publisher} without a headline`);
