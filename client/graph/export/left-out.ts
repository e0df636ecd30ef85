/** What filters and the user's own hand keep from a picture, in words: who gets the file does not see the legend's switches. */
import { counted } from "../../counted.ts";
import { inPercent } from "../../in-percent.ts";
import { dayInWords } from "../../panels/evidence/date-words.ts";
import type { Filters, ViewState } from "../../state.ts";
import { lookOf } from "../kind.ts";

const ofGrounds = ({ sources, surely }: Filters): string[] => [
  sources.length > 0 ? `what none of ${counted(sources.length, "chosen article")} tells` : "",
  surely > 0 ? `what is read less than ${inPercent(surely)} surely` : "",
];

const ofDays = ({ from, to, undated }: Filters): string[] => {
  const range = [from ? `from ${dayInWords(from)}` : "", to ? `to ${dayInWords(to)}` : ""].filter(Boolean).join(" ");
  return [range ? `events that were surely not in the days ${range}` : "", undated ? "" : "events without a date"];
};

/** `statements, what was planned, 2 things set aside by hand`; empty where nothing is left out. */
export const leftOutInWords = ({ filters, hidden }: Pick<ViewState, "filters" | "hidden">): string =>
  [
    ...filters.hiddenKinds.map((kind) => lookOf(kind).plural.toLowerCase()),
    ...filters.hiddenStatuses.map(
      (status) => `events that are ${status === "happened" ? "said to have happened" : status}`,
    ),
    ...ofDays(filters),
    ...ofGrounds(filters),
    hidden.length > 0 ? `${hidden.length === 1 ? "one thing" : `${hidden.length} things`} set aside by hand` : "",
  ]
    .filter(Boolean)
    .join("; ");
