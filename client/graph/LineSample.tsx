/** A line as it is drawn on the canvas, small. */
import type { Status } from "#contract/ontology.ts";
import { lineSample } from "./line-drawing.ts";
import { usePalette } from "./PaletteProvider.tsx";

export const LineSample = ({ status }: { status: Status }) => {
  const { edge, paper } = usePalette();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="34" height="16" viewBox="0 0 34 16">${lineSample(status, edge, paper)}</svg>`;
  return <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width={34} height={16} alt="" />;
};
