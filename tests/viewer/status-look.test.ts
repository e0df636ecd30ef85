/** What is not said to have happened must look different without its colour: on paper, and to who sees no red or green. */
import { describe, expect, it } from "vitest";
import { lineSample } from "../../client/graph/line-drawing.ts";
import { isStruck, nodeDrawing } from "../../client/graph/node-drawing.ts";
import { edgeProgramOf, palettes } from "../../client/graph/palette.ts";
import { Status } from "../../server/contract/ontology.ts";

const withoutColours = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, "#");

/** As WCAG 2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
};

describe("a status", () => {
  it("is told from every other one by the form of its disc", () => {
    const discs = Status.options.map((status) =>
      withoutColours(nodeDrawing({ kind: "Meeting", status, colour: "#5c6773", paper: "#ffffff" })),
    );
    expect(new Set(discs).size).toBe(Status.options.length);
  });

  it("leaves the line whole only where it happened or goes on", () => {
    const whole = Status.options.filter((status) => edgeProgramOf(status) === "line");
    expect(whole.sort()).toEqual(["happened", "ongoing"]);
  });

  it("that did not simply happen is told from every other one by its line too", () => {
    const others = Status.options.filter((status) => !["happened", "ongoing"].includes(status));
    const lines = others.map((status) => withoutColours(lineSample(status, "#5c6773", "#ffffff")));
    expect(new Set([withoutColours(lineSample("happened", "#5c6773", "#ffffff")), ...lines]).size).toBe(
      others.length + 1,
    );
  });

  it("strikes the lines of what it strikes the disc of", () => {
    for (const status of Status.options) {
      expect(nodeDrawing({ kind: "Meeting", status, colour: "#5c6773", paper: "#ffffff" }).includes("M6 26 26 6")).toBe(
        isStruck(status),
      );
      expect(lineSample(status, "#5c6773", "#ffffff").includes("stroke-linecap"), status).toBe(isStruck(status));
    }
  });
});

describe("a line", () => {
  it("stands out from the paper, light and dark", () => {
    for (const { edge, metEdge, accent, paper } of Object.values(palettes)) {
      for (const colour of [edge, metEdge, accent]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
    }
  });
});
