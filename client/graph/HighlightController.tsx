/** Hover, selection, focus and paths, by Sigma's reducers: what is drawn changes, the graph does not. */
import { useEffect } from "react";
import { useSigma } from "./SigmaContext.tsx";
import { useEmphasis } from "./useEmphasis.ts";
import { usePalette } from "./usePalette.ts";

export const HighlightController = () => {
  const sigma = useSigma();
  const { strong, strongEdges, ringed, ringedEdges } = useEmphasis();
  const palette = usePalette();
  useEffect(() => {
    const nothing = strong === null && ringed.size === 0 && ringedEdges.size === 0;
    sigma.setSetting(
      "nodeReducer",
      nothing
        ? null
        : (id, data) => {
            if (strong && !strong.has(id)) return { ...data, color: palette.faintNode, image: null, zIndex: 0 };
            return ringed.has(id) ? { ...data, zIndex: 2, size: data.size * 1.15 } : { ...data, zIndex: 1 };
          },
    );
    sigma.setSetting(
      "edgeReducer",
      nothing
        ? null
        : (id, data) => {
            if (ringedEdges.has(id)) return { ...data, color: palette.accent, size: data.size + 1, zIndex: 2 };
            if (strongEdges?.has(id)) return { ...data, color: palette.metEdge, zIndex: 1 };
            return strong ? { ...data, color: palette.faintEdge, zIndex: 0 } : data;
          },
    );
  }, [sigma, strong, strongEdges, ringed, ringedEdges, palette]);
  return null;
};
