/** Straight dashed and dotted edges. Sigma takes programs only as classes; the dash is measured in pixels of the screen. */
import { type EdgeProgramType, EdgeRectangleProgram, type ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { CanvasEdgeAttributes, CanvasNodeAttributes } from "./sync-graph.ts";

const alongInVertex = (source: string): string =>
  source.replace("void main() {", "uniform vec2 u_viewport;\nvarying float v_along;\n\nvoid main() {").replace(
    /}\s*$/,
    `
  vec2 from = (u_matrix * vec3(a_positionStart, 1)).xy;
  vec2 to = (u_matrix * vec3(a_positionEnd, 1)).xy;
  v_along = length((to - from) * u_viewport * 0.5) * a_positionCoef;
}`,
  );

const gapsInFragment = (source: string, dash: number, period: number): string =>
  source.replace("void main(void) {", "varying float v_along;\n\nvoid main(void) {").replace(
    /}\s*$/,
    `
  #ifndef PICKING_MODE
  if (mod(v_along, ${period.toFixed(1)}) > ${dash.toFixed(1)}) gl_FragColor = vec4(0.0, 0.0, 0.0, 0.0);
  #endif
}`,
  );

/** `dash` and `gap` in pixels. */
export const dashedEdgeProgram = (
  dash: number,
  gap: number,
): EdgeProgramType<CanvasNodeAttributes, CanvasEdgeAttributes> =>
  class DashedEdgeProgram extends EdgeRectangleProgram<CanvasNodeAttributes, CanvasEdgeAttributes> {
    override getDefinition() {
      const definition = super.getDefinition();
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: alongInVertex(definition.VERTEX_SHADER_SOURCE),
        FRAGMENT_SHADER_SOURCE: gapsInFragment(definition.FRAGMENT_SHADER_SOURCE, dash, dash + gap),
        UNIFORMS: [...definition.UNIFORMS, "u_viewport"] as unknown as typeof definition.UNIFORMS,
      };
    }

    override setUniforms(params: RenderParams, info: ProgramInfo): void {
      super.setUniforms(params, info);
      const viewport = (info.uniformLocations as Record<string, WebGLUniformLocation | undefined>).u_viewport;
      if (viewport) info.gl.uniform2f(viewport, params.width, params.height);
    }
  };
