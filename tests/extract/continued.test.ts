/** One verb for several counterparts, each with a day or a place of its own. */
import { expect, it } from "vitest";
import { toldOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const both = ["Kessou – Varga | 2024-04-15 | Lima | happened", "Kessou – Tarn | 2024-04-16 | Quito | happened"];

it.each([
  "President Amadou Kessou met Minister Lena Varga in Lima on Monday and Premier Bo Tarn in Quito on Tuesday.",
  "President Amadou Kessou met on Monday in Lima with Minister Lena Varga and on Tuesday in Quito with Premier Bo Tarn.",
  "President Amadou Kessou held talks with Minister Lena Varga in Lima on Monday and with Premier Bo Tarn in Quito on Tuesday.",
  "President Amadou Kessou received Minister Lena Varga in Lima on Monday and Premier Bo Tarn in Quito on Tuesday.",
])("each has its day and place: %s", (text) => {
  expect(toldOf(text, published).sort()).toEqual([...both].sort());
});

it("a plan stays one for each of them", () => {
  const text =
    "President Amadou Kessou will meet Minister Lena Varga in Lima on Monday and Premier Bo Tarn in Quito on Tuesday.";
  expect(toldOf(text, published)).toEqual([
    "Kessou – Varga | 2024-04-22 | Lima | planned",
    "Kessou – Tarn | 2024-04-23 | Quito | planned",
  ]);
});

it.each([
  [
    "another's doing",
    "President Amadou Kessou met Minister Lena Varga in Lima on Monday and Premier Bo Tarn left on Tuesday.",
  ],
  [
    "another's visit",
    "President Amadou Kessou met Minister Lena Varga in Lima on Monday and Premier Bo Tarn will be in Quito on Tuesday.",
  ],
])("%s is nobody met", (_what, text) => {
  expect(toldOf(text, published)).toEqual(["Kessou – Varga | 2024-04-15 | Lima | happened"]);
});
