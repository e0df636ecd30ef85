/** Texts beside the encounters that each of them tells: a test for each. */
import { expect, it } from "vitest";
import { toldOf } from "./read-claims.ts";

/** `published`: the day on which all of them were put out. */
export const eachTold =
  (published: string) =>
  (cases: [text: string, ...told: string[]][]): void => {
    it.each(cases.map(([text, ...told]) => ({ text, told })))("$text", ({ text, told }) => {
      expect(toldOf(text, published)).toEqual(told);
    });
  };
