/** Between an interpreted question and the fields in which people edit it. What the form does not show stays untouched. */
import { z } from "zod";
import { Day } from "#contract/date-span.ts";
import { EventKind, Status } from "#contract/ontology.ts";
import { allMeetings, type MeetingsView } from "../../state.ts";
import type { Interpreted } from "./conversation.ts";

const Period = z.object({ from: Day.nullable(), to: Day.nullable() });
const Fields = z.object({
  person: z.array(z.string()).catch([]),
  with: z.array(z.string()).catch([]),
  place: z.string().nullable().catch(null),
  periods: z.array(Period).catch([]),
  status: z.array(Status).catch([]),
  kind: z.array(EventKind).catch([]),
  range: z.enum(["overlaps", "inside"]).catch("overlaps"),
  weekdays: z.array(z.int().min(0).max(6)).catch([]),
});

/** The fields of the meetings and, what a question may ask for besides, days of the week: 0 (Sunday) to 6. */
export type QuestionView = MeetingsView & { weekdays: number[] };

export const formOf = ({ filters }: Interpreted): QuestionView => {
  const { periods, ...fields } = Fields.parse(filters);
  // Several periods (every April) show as the span from the first to the last; only an edit makes them one.
  const from = periods.map((period) => period.from).sort()[0] ?? null;
  const to =
    periods
      .map((period) => period.to)
      .sort()
      .at(-1) ?? null;
  return { ...allMeetings, ...fields, from, to };
};

/** The interpretation with the changed fields put in. */
export const withEdits = (interpreted: Interpreted, edits: Partial<QuestionView>): Interpreted => {
  const { from, to, groupBy: _unused, ...fields } = { ...formOf(interpreted), ...edits };
  const dated = "from" in edits || "to" in edits;
  const periods = dated ? { periods: from || to ? [{ from, to }] : [], when: null, everyYear: false } : {};
  return { ...interpreted, filters: { ...interpreted.filters, ...fields, ...periods } };
};
