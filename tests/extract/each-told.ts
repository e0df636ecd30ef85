/** Texts beside the encounters that each of them tells: a test for each. */
import { expect, it } from "vitest";
import { toldOf } from "./read-claims.ts";

/** `published`: the day on which all of them were put out, but where a table names another, or none (null). */
export const eachTold =
  (published: string) =>
  (cases: [text: string, ...told: string[]][], day: string | null = published): void => {
    it.each(cases.map(([text, ...told]) => ({ text, told })))("$text", ({ text, told }) => {
      expect(toldOf(text, day)).toEqual(told);
    });
  };
