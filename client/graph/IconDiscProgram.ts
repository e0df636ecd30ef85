/**
 * Discs with their drawings on them. Sigma's own package for pictures makes three more WebGL contexts when it is loaded, each of
 * which waits for the graphics process, and a sheet of 64 MB.
 */
import { NodeCircleProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { columns, iconSheet } from "./icon-sheet.ts";
import type { CanvasSigma } from "./SigmaContext.tsx";
import type { CanvasEdgeAttributes, CanvasNodeAttributes } from "./sync-graph.ts";

const cellInVertex = (source: string): string =>
  source.replace(
    "void main() {",
    "attribute float a_cell;\nvarying float v_cell;\n\nvoid main() {\n  v_cell = a_cell;",
  );

/** Where the drawing is clear, as beside a hollow disc's ring or while it is on its way, the disc's own colour is seen. */
const drawingInFragment = (source: string): string =>
  source
    .replace(
      "void main(void) {",
      `varying float v_cell;
uniform sampler2D u_sheet;
uniform float u_rows;

vec4 drawn() {
  if (v_cell < -0.5) return v_color;
  float index = floor(v_cell + 0.5);
  vec2 corner = vec2(mod(index, ${columns.toFixed(1)}), floor(index / ${columns.toFixed(1)}));
  vec2 spot = vec2(v_diffVector.x, -v_diffVector.y) / v_radius / 2.0 + 0.5;
  vec4 texel = texture2D(u_sheet, (corner + clamp(spot, 0.0, 1.0)) / vec2(${columns.toFixed(1)}, u_rows), -1.0);
  return vec4(mix(v_color.rgb, texel.rgb, texel.a), max(texel.a, v_color.a));
}

void main(void) {`,
    )
    .replace("mix(v_color, transparent, t)", "mix(drawn(), transparent, t)");

export class IconDiscProgram extends NodeCircleProgram<CanvasNodeAttributes, CanvasEdgeAttributes> {
  private readonly texture: WebGLTexture | null;
  /** Of the sheet as the card has it. */
  private version = -1;
  private rows = 1;
  private readonly unsubscribe: () => void;

  constructor(gl: WebGLRenderingContext, pickingBuffer: WebGLFramebuffer | null, renderer: CanvasSigma) {
    super(gl, pickingBuffer, renderer);
    this.texture = gl.createTexture();
    this.unsubscribe = iconSheet().subscribe(() => renderer.scheduleRender());
  }

  override getDefinition() {
    const definition = super.getDefinition();
    return {
      ...definition,
      VERTEX_SHADER_SOURCE: cellInVertex(definition.VERTEX_SHADER_SOURCE),
      FRAGMENT_SHADER_SOURCE: drawingInFragment(definition.FRAGMENT_SHADER_SOURCE),
      UNIFORMS: [...definition.UNIFORMS, "u_sheet", "u_rows"] as unknown as typeof definition.UNIFORMS,
      ATTRIBUTES: [...definition.ATTRIBUTES, { name: "a_cell", size: 1, type: WebGLRenderingContext.FLOAT }],
    };
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    super.processVisibleItem(nodeIndex, start, data);
    const { image } = data as NodeDisplayData & Pick<CanvasNodeAttributes, "image">;
    this.array[start + this.ATTRIBUTES_ITEMS_COUNT - 1] = image ? iconSheet().cellOf(image) : -1;
  }

  override setUniforms(params: RenderParams, info: ProgramInfo): void {
    super.setUniforms(params, info);
    if (info.isPicking) return;
    const { gl, uniformLocations } = info;
    const { canvas, version } = iconSheet();
    const { u_sheet: sheet, u_rows: rows } = uniformLocations as Record<string, WebGLUniformLocation | undefined>;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    if (version !== this.version) {
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
      gl.generateMipmap(gl.TEXTURE_2D);
      this.version = version;
      this.rows = (columns * canvas.height) / canvas.width;
    }
    if (sheet) gl.uniform1i(sheet, 0);
    if (rows) gl.uniform1f(rows, this.rows);
  }

  override kill(): void {
    this.unsubscribe();
    this.normalProgram.gl.deleteTexture(this.texture);
    super.kill();
  }
}
