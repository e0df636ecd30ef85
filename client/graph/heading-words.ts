import type { Heading } from "../state.ts";
import { lookOf } from "./kind.ts";
import { shortDate } from "./label-of.ts";

export const headingWords = ({ says }: Heading): string => {
  if (says === "undated") return "Without a date";
  return typeof says === "string" ? lookOf(says).plural : shortDate(says);
};

/** Dates stand on the axis, in its middle; names of kinds begin where their column begins. */
export const isOnAxis = ({ says }: Heading): boolean => typeof says === "object";
