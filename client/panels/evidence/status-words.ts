/** How each status is named and explained; the icons are beside it so that colour is never alone. */
import type { Status } from "#contract/ontology.ts";

export const statusWords: Record<Status, { label: string; meaning: string }> = {
  happened: { label: "Happened", meaning: "A source says that it took place." },
  planned: { label: "Planned", meaning: "A source says that it was going to take place; none says that it did." },
  ongoing: { label: "Ongoing", meaning: "A source says that it was under way." },
  cancelled: { label: "Cancelled", meaning: "A source says that it was called off." },
  denied: { label: "Denied", meaning: "A source says that it did not take place, or reports such a denial." },
  alleged: { label: "Alleged", meaning: "A source reports that somebody claims it." },
};
