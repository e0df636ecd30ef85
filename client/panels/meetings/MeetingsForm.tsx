import { Button, Checkbox, MultiSelect, TextInput } from "@mantine/core";
import { EventKind, eventKinds, Status } from "#contract/ontology.ts";
import { allMeetings, type MeetingsView } from "../../state.ts";
import { statusWords } from "../evidence/status-words.ts";
import classes from "./meetings.module.css";
import { NamesInput } from "./NamesInput.tsx";

const encounters = EventKind.options.filter((kind) => eventKinds[kind].encounter);

type MeetingsFormProps = {
  filters: MeetingsView;
  onChange: (filters: Partial<MeetingsView>) => void;
};

/** Who, with whom, where, when, what became of it. */
export function MeetingsForm({ filters, onChange }: MeetingsFormProps) {
  return (
    <form className={classes.form} aria-label="Filters of the meetings" onSubmit={(event) => event.preventDefault()}>
      <NamesInput
        label="Who"
        placeholder="A person, government or body"
        value={filters.person}
        onChange={(person) => onChange({ person })}
      />
      <NamesInput
        label="With"
        placeholder="Anybody"
        value={filters.with}
        onChange={(withWhom) => onChange({ with: withWhom })}
      />
      <NamesInput
        label="Where"
        placeholder="Anywhere"
        most={1}
        value={filters.place === null ? [] : [filters.place]}
        onChange={([place]) => onChange({ place: place ?? null })}
      />
      <TextInput
        label="From"
        type="date"
        value={filters.from ?? ""}
        onChange={(event) => onChange({ from: event.currentTarget.value || null })}
      />
      <TextInput
        label="To"
        type="date"
        value={filters.to ?? ""}
        onChange={(event) => onChange({ to: event.currentTarget.value || null })}
      />
      <MultiSelect
        label="Status"
        placeholder={filters.status.length === 0 ? "Any" : ""}
        value={filters.status}
        data={Status.options.map((status) => ({ value: status, label: statusWords[status].label }))}
        onChange={(status) => onChange({ status: Status.array().parse(status) })}
      />
      <MultiSelect
        label="Kind"
        placeholder={filters.kind.length === 0 ? "Any" : ""}
        value={filters.kind}
        data={encounters.map((kind) => ({ value: kind, label: eventKinds[kind].plural }))}
        onChange={(kind) => onChange({ kind: EventKind.array().parse(kind) })}
      />
      <div className={classes.formEnd}>
        <Checkbox
          label="Only what surely lies inside the dates"
          checked={filters.range === "inside"}
          disabled={filters.from === null && filters.to === null}
          onChange={(event) => onChange({ range: event.currentTarget.checked ? "inside" : "overlaps" })}
        />
        <Button variant="default" size="xs" onClick={() => onChange({ ...allMeetings, groupBy: filters.groupBy })}>
          Clear the filters
        </Button>
      </div>
    </form>
  );
}
