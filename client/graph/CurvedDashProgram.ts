/** Bent dashed and dotted edges: the bent line's program with gaps, measured along the curve in pixels of the screen. */
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import type { EdgeProgramType, EdgeRectangleProgram } from "sigma/rendering";
import type { CanvasEdgeAttributes, CanvasNodeAttributes } from "./sync-graph.ts";

/** Where the nearest point of the curve is found, its place from 0 to 1 is kept. */
const nearest = "return mix(mix(b0, b1, t), mix(b1, b2, t), t);";

const along = `
uniform float u_pixelRatio;
float placeOnCurve = 0.0;

vec2 onCurve(float t) {
  return mix(mix(v_cpA, v_cpB, t), mix(v_cpB, v_cpC, t), t);
}

float lengthTo(float t) {
  float sum = 0.0;
  vec2 last = v_cpA;
  for (int part = 1; part <= 12; part++) {
    vec2 next = onCurve(t * float(part) / 12.0);
    sum += distance(last, next);
    last = next;
  }
  return sum;
}

float det(`;

const withGaps = (source: string, dash: number, period: number): string =>
  source
    .replace("float det(", along.trimStart())
    .replace(nearest, `placeOnCurve = t;\n  ${nearest}`)
    .replace(
      /}\s*$/,
      `
  #ifndef PICKING_MODE
  if (mod(lengthTo(placeOnCurve) / u_pixelRatio, ${period.toFixed(1)}) > ${dash.toFixed(1)}) gl_FragColor = transparent;
  #endif
}`,
    );

/** `dash` and `gap` in pixels. */
export const curvedDashProgram = (
  dash: number,
  gap: number,
): EdgeProgramType<CanvasNodeAttributes, CanvasEdgeAttributes> => {
  // Its declared type leaves out what it is made of.
  const Curve = createEdgeCurveProgram() as unknown as typeof EdgeRectangleProgram<
    CanvasNodeAttributes,
    CanvasEdgeAttributes
  >;
  return class CurvedDashProgram extends Curve {
    override getDefinition() {
      const definition = super.getDefinition();
      return { ...definition, FRAGMENT_SHADER_SOURCE: withGaps(definition.FRAGMENT_SHADER_SOURCE, dash, dash + gap) };
    }
  };
};
