import { expect, it } from "vitest";
import { readWords } from "../../server/extract/mentions/words.ts";

const keysOf = (text: string): string[] => readWords(text, 0, text.length).map(({ key }) => key);

it("compares short titles by the whole word, and any other word by its letters", () => {
  expect(keysOf("H.E. Bo Tarn and Eng. Ann Vale")).toEqual(["excellency", "bo", "tarn", "and", "engr", "ann", "vale"]);
  expect(keysOf("toString hasOwnProperty __proto__ valueOf")).toEqual([
    "tostring",
    "hasownproperty",
    "proto",
    "valueof",
  ]);
});
