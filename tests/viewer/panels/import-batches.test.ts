/** An import in parts that one request can carry. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf, largestBatch } from "../../../client/panels/import/batches.ts";

const nothing = { files: [], texts: [], urls: [], paths: [] };

describe("batches of an import", () => {
  it("hold every file once and in order, within the limits, a too large one alone", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 * largestBatch.bytes), { maxLength: 250 }), (sizes) => {
        const files = sizes.map((size, index) => ({ size, index }));
        const batches = batchesOf({ ...nothing, files });
        expect(batches.flatMap((batch) => batch.files)).toEqual(files);
        for (const { files: part } of batches) {
          expect(part.length).toBeLessThanOrEqual(largestBatch.files);
          const bytes = part.reduce((sum, { size }) => sum + size, 0);
          expect(part.length === 1 || bytes <= largestBatch.bytes).toBe(true);
        }
      }),
    );
  });

  it("take the texts along, and are none where there is nothing", () => {
    expect(batchesOf({ ...nothing, texts: [{ text: "a" }] })).toHaveLength(1);
    expect(batchesOf({ ...nothing, urls: ["https://example.org/"] })).toHaveLength(1);
    expect(batchesOf(nothing)).toEqual([]);
  });
});
