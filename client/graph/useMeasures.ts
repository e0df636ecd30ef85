/** Sizes and colours by the measures that the view asks for. */
import { useEffect, useState } from "react";
import { useView } from "../view-store.ts";
import type { CanvasItems } from "./canvas-items.ts";
import { endsOf } from "./layout-input-of.ts";
import type { Measure, MeasureRequest } from "./measure.ts";
import MeasureWorker from "./measure.worker.ts?worker";
import { communityColours } from "./palette.ts";

const none: ReadonlyMap<string, number> = new Map();

const requestOf = (items: CanvasItems, measure: Measure): MeasureRequest => {
  const { ends, addNode, addEdge } = endsOf(items);
  items.nodes.forEach((_, order) => {
    addNode(order);
  });
  items.edges.forEach((_, order) => {
    addEdge(order);
  });
  const weights = Uint32Array.from(items.edges, ({ edges }) => edges.length);
  return { measure, order: items.nodes.length, ends, weights };
};

/** Calls `take` with a value for each node, unless the function that it returns was called before. */
const ask = (items: CanvasItems, measure: Measure, take: (values: Map<string, number>) => void): (() => void) => {
  const worker = new MeasureWorker();
  worker.onmessage = ({ data }: MessageEvent<Float64Array>) => {
    worker.terminate();
    take(new Map(items.nodes.map(({ id }, order) => [id, data[order] ?? 0])));
  };
  worker.postMessage(requestOf(items, measure));
  return () => worker.terminate();
};

const colour = (community: number): string => communityColours[community % communityColours.length] ?? "#5c6773";

export const useMeasures = (items: CanvasItems) => {
  const sizeBy = useView((state) => state.sizeBy);
  const colourBy = useView((state) => state.colourBy);
  const [weights, setWeights] = useState<ReadonlyMap<string, number> | null>(null);
  const [colours, setColours] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    if (sizeBy !== "degree" && sizeBy !== "same") return ask(items, sizeBy, setWeights);
    setWeights(null);
  }, [items, sizeBy]);
  useEffect(() => {
    if (colourBy === "community")
      return ask(items, "community", (groups) =>
        setColours(new Map([...groups].map(([id, group]) => [id, colour(group)]))),
      );
    setColours(null);
  }, [items, colourBy]);
  return { weights: sizeBy === "same" ? none : weights, colours };
};
