/**
 * Hover, selection, focus and paths: what is drawn changes, the graph does not. In a graph of common size by Sigma's reducers.
 * A large one would have to be read and sent to the graphics card anew for each move of the pointer: there the layers fade as
 * a whole, and what stands out is drawn once more above them (`draw-strong.ts`).
 */
import { useEffect } from "react";
import { fewStandOut } from "./draw-strong.ts";
import type { Emphasis } from "./emphasis.ts";
import classes from "./graph.module.css";
import { usePalette } from "./PaletteProvider.tsx";
import type { Palette } from "./palette.ts";
import { type CanvasSigma, useSigma } from "./SigmaContext.tsx";
import { isPlain } from "./sync-graph.ts";
import { useCanvasItems } from "./useCanvasItems.ts";
import { useEmphasis } from "./useEmphasis.ts";

const fadeLayers = (sigma: CanvasSigma, faded: boolean): void => {
  const { nodes, edges } = sigma.getCanvases();
  for (const layer of [nodes, edges]) layer?.classList.toggle(classes.fadedLayer ?? "", faded);
};

const withoutReducers = (sigma: CanvasSigma): void => {
  if (!sigma.getSetting("nodeReducer") && !sigma.getSetting("edgeReducer")) return;
  sigma.setSettings({ nodeReducer: null, edgeReducer: null });
};

const withReducers = (sigma: CanvasSigma, { strong, strongEdges, ringed, ringedEdges }: Emphasis, palette: Palette) =>
  sigma.setSettings({
    nodeReducer: (id, data) => {
      if (strong && !strong.has(id)) return { ...data, color: palette.faintNode, image: null, zIndex: 0 };
      return ringed.has(id) ? { ...data, zIndex: 2, size: data.size * 1.15 } : { ...data, zIndex: 1 };
    },
    edgeReducer: (id, data) => {
      if (ringedEdges.has(id)) return { ...data, color: palette.accent, size: data.size + 1, zIndex: 2 };
      if (strongEdges?.has(id)) return { ...data, color: palette.metEdge, zIndex: 1 };
      return strong ? { ...data, color: palette.faintEdge, zIndex: 0 } : data;
    },
  });

export const HighlightController = () => {
  const sigma = useSigma();
  const emphasis = useEmphasis();
  const palette = usePalette();
  const plain = isPlain(useCanvasItems().nodes.length);
  useEffect(() => {
    const { strong, ringed, ringedEdges } = emphasis;
    fadeLayers(sigma, plain && fewStandOut(emphasis));
    if (plain || (strong === null && ringed.size === 0 && ringedEdges.size === 0)) withoutReducers(sigma);
    else withReducers(sigma, emphasis, palette);
  }, [sigma, emphasis, palette, plain]);
  return null;
};
