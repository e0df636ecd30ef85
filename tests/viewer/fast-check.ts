/** A property as a test: `test("holds", arbitrary, (value) => …)`. */
import * as fc from "fast-check";
import { it } from "vitest";

export { fc };

export const test = <T>(title: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void => {
  it(title, () => fc.assert(fc.property(arbitrary, check)));
};
