import { Button, MultiSelect } from "@mantine/core";
import { useState } from "react";
import { MeetingsForm } from "../meetings/MeetingsForm.tsx";
import classes from "./ask.module.css";
import { ask, type Interpreted } from "./conversation.ts";
import { formOf, type QuestionView, withEdits } from "./interpreted-form.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** What was understood, as fields; asking again runs the fields and not the words. */
export function InterpretedForm({ question, interpreted }: { question: string; interpreted: Interpreted }) {
  const [edits, setEdits] = useState<Partial<QuestionView>>({});
  const fields = { ...formOf(interpreted), ...edits };
  const change = (more: Partial<QuestionView>) => setEdits((before) => ({ ...before, ...more }));
  const changed = Object.keys(edits).length > 0;
  return (
    <details className={classes.form}>
      <summary>Change what was understood</summary>
      <MeetingsForm filters={fields} onChange={change} />
      <MultiSelect
        label="Day of the week"
        placeholder={fields.weekdays.length === 0 ? "Any" : ""}
        value={fields.weekdays.map(String)}
        data={weekdays.map((label, day) => ({ value: String(day), label }))}
        onChange={(days) => change({ weekdays: days.map(Number).sort() })}
      />
      <Button size="xs" disabled={!changed} onClick={() => void ask(question, withEdits(interpreted, edits))}>
        Ask it this way
      </Button>
    </details>
  );
}
