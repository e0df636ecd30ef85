/** Brings the nodes that are drawn to where the state says that they stand, and the camera with them. */
import { useEffect, useRef } from "react";
import { moveNodes } from "./animate-nodes.ts";
import { arrive } from "./at-rest.ts";
import { frameAll } from "./bounds.ts";
import { leave, usePlaces } from "./LayoutController.tsx";

export const PlaceController = () => {
  const { sigma, items, missing, calm, positions, run } = usePlaces();
  /** The layout that the camera's box was made for. */
  const framed = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other nodes are to be brought where they belong.
  useEffect(() => {
    if (missing !== "none") return;
    leave(sigma);
    // Places that came with an address or a saved view were never framed here, and undo brings back those of another layout.
    if (!sigma.getCustomBBox() || (framed.current !== null && framed.current !== run)) frameAll(sigma, positions);
    framed.current = run;
    return moveNodes(sigma, positions, calm ? 0 : 350, arrive);
  }, [sigma, items, missing, positions, run, calm]);
  return null;
};
