/** Which program draws a line: by what its status says, whether it is bent, and among how many it stands. */
import type { CanvasEdge } from "./canvas-items.ts";
import { edgeProgramOf } from "./palette.ts";
import type { EdgeProgramName } from "./programs.ts";

const bentForm = { line: "curved", dashed: "curvedDashed", dotted: "curvedDotted" } as const;

export const edgeTypeOf = (
  { status }: Pick<CanvasEdge, "status">,
  curvature: number,
  plain: boolean,
): EdgeProgramName => {
  const straight = edgeProgramOf(status);
  if (plain) return straight === "line" ? "thin" : straight;
  return curvature === 0 ? straight : bentForm[straight];
};
