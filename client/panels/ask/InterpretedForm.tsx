import { Button } from "@mantine/core";
import { useState } from "react";
import type { MeetingsView } from "../../state.ts";
import { MeetingsForm } from "../meetings/MeetingsForm.tsx";
import classes from "./ask.module.css";
import { ask, type Interpreted } from "./conversation.ts";
import { formOf, withEdits } from "./interpreted-form.ts";

/** What was understood, as fields; asking again runs the fields and not the words. */
export function InterpretedForm({ question, interpreted }: { question: string; interpreted: Interpreted }) {
  const [edits, setEdits] = useState<Partial<MeetingsView>>({});
  const changed = Object.keys(edits).length > 0;
  return (
    <details className={classes.form}>
      <summary>Change what was understood</summary>
      <MeetingsForm
        filters={{ ...formOf(interpreted), ...edits }}
        onChange={(more) => setEdits((before) => ({ ...before, ...more }))}
      />
      <Button size="xs" disabled={!changed} onClick={() => void ask(question, withEdits(interpreted, edits))}>
        Ask it this way
      </Button>
    </details>
  );
}
