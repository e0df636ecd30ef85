/** A line as it is drawn on the canvas, small. */
import type { Status } from "#contract/ontology.ts";
import { lineSample } from "./line-drawing.ts";
import { usePalette } from "./PaletteProvider.tsx";

/** `met`: of the lines of who met whom, which are drawn darker. */
export const LineSample = ({ status, met = false }: { status: Status; met?: boolean }) => {
  const { edge, metEdge, paper } = usePalette();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="34" height="16" viewBox="0 0 34 16">${lineSample(status, met ? metEdge : edge, paper)}</svg>`;
  return <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} width={34} height={16} alt="" />;
};
