/** Sizes and colours by the measures that the view asks for. */
import { useEffect, useState } from "react";
import { useView } from "../view-store.ts";
import type { CanvasItems } from "./canvas-items.ts";
import { computeCommunities, computeWeights } from "./measures.ts";
import { communityColours } from "./palette.ts";

const none: ReadonlyMap<string, number> = new Map();

export const useMeasures = (items: CanvasItems) => {
  const sizeBy = useView((state) => state.sizeBy);
  const colourBy = useView((state) => state.colourBy);
  const [weights, setWeights] = useState<ReadonlyMap<string, number> | null>(null);
  const [colours, setColours] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    let current = true;
    if (sizeBy === "degree" || sizeBy === "same") setWeights(null);
    else computeWeights(items, sizeBy).then((found) => current && setWeights(found));
    return () => {
      current = false;
    };
  }, [items, sizeBy]);
  useEffect(() => {
    let current = true;
    if (colourBy === "type") setColours(null);
    else {
      computeCommunities(items).then((found) => {
        const colour = (community: number) => communityColours[community % communityColours.length] ?? "#5c6773";
        if (current) setColours(new Map([...found].map(([id, community]) => [id, colour(community)])));
      });
    }
    return () => {
      current = false;
    };
  }, [items, colourBy]);
  return { weights: sizeBy === "same" ? none : weights, colours };
};
