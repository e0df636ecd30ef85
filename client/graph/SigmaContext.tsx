/** The one Sigma of the page, for the controllers. */
import { createContext, useContext } from "react";
import type Sigma from "sigma";
import { valueStore } from "../value-store.ts";
import type { CanvasEdgeAttributes, CanvasNodeAttributes } from "./sync-graph.ts";

export type CanvasSigma = Sigma<CanvasNodeAttributes, CanvasEdgeAttributes>;

const SigmaContext = createContext<CanvasSigma | null>(null);
export const SigmaProvider = SigmaContext.Provider;

/** Throws outside of `GraphCanvas`. */
export const useSigma = (): CanvasSigma => {
  const sigma = useContext(SigmaContext);
  if (!sigma) throw new Error("A controller was used outside of the canvas.");
  return sigma;
};

/** The same for the tools that stand outside of the canvas; `null` until it is made. */
export const sigmaOfPage = valueStore<CanvasSigma | null>(null);
