/** Measures of the drawn graph, each with a word on what it means; the menu is made from these lists. */
import type { SizeBy } from "../state.ts";

export const sizeMeasures: { id: SizeBy; label: string; meaning: string }[] = [
  { id: "degree", label: "Connections", meaning: "Larger: joined to more things on this canvas." },
  {
    id: "betweenness",
    label: "Go-between",
    meaning: "Larger: lies on more of the shortest ways between others, as a go-between does. (Betweenness centrality)",
  },
  {
    id: "pagerank",
    label: "Well connected",
    meaning: "Larger: joined to things that are well connected themselves. (PageRank)",
  },
  { id: "same", label: "All the same", meaning: "Size says nothing." },
];

export const colourMeasures: { id: "type" | "community"; label: string; meaning: string }[] = [
  { id: "type", label: "Type", meaning: "Colour says what kind of thing it is." },
  {
    id: "community",
    label: "Group",
    meaning:
      "Same colour: more connections among each other than to the rest of this canvas. (Louvain communities) It says nothing about membership.",
  },
];
