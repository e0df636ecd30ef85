import { ActionIcon, Button, Menu, Modal, TextInput } from "@mantine/core";
import { IconBan, IconCalendarCog, IconCheck, IconDots } from "@tabler/icons-react";
import { useState } from "react";
import type { Evidence } from "#contract/graph.ts";
import { Status } from "#contract/ontology.ts";
import { StatusBadge } from "../evidence/StatusBadge.tsx";
import classes from "./review.module.css";
import { useGiveVerdict } from "./verdict-api.ts";

type RedateFormProps = { evidence: Evidence; onDone: () => void };

/** Another date for what one sentence tells. */
function RedateForm({ evidence, onDone }: RedateFormProps) {
  const give = useGiveVerdict();
  const [start, setStart] = useState(evidence.date?.start ?? "");
  const [end, setEnd] = useState(evidence.date?.end ?? "");
  const ordered = start !== "" && end !== "" && start <= end;
  return (
    <form
      className={classes.redate}
      onSubmit={(event) => {
        event.preventDefault();
        if (ordered) give.mutate({ kind: "redate", claim: evidence.claimId, start, end }, { onSuccess: onDone });
      }}
    >
      <TextInput
        label="First day"
        type="date"
        value={start}
        onChange={(event) => {
          setStart(event.currentTarget.value);
          if (end === "" || end < event.currentTarget.value) setEnd(event.currentTarget.value);
        }}
      />
      <TextInput
        label="Last day"
        type="date"
        value={end}
        error={start !== "" && end !== "" && end < start ? "The last day is before the first" : null}
        onChange={(event) => setEnd(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={!ordered} loading={give.isPending}>
        Keep this date
      </Button>
    </form>
  );
}

/** What else the sentence may say of what became of it. */
function StatusItems({ claim, status }: { claim: string; status: Status }) {
  const give = useGiveVerdict();
  return (
    <>
      <Menu.Divider />
      <Menu.Label>The sentence says that it is</Menu.Label>
      {Status.options
        .filter((other) => other !== status)
        .map((other) => (
          <Menu.Item key={other} onClick={() => give.mutate({ kind: "restatus", claim, status: other })}>
            <StatusBadge status={other} />
          </Menu.Item>
        ))}
    </>
  );
}

/** What a reader may decide about one sentence's claim. */
export function ClaimMenu({ evidence }: { evidence: Evidence }) {
  const give = useGiveVerdict();
  const [redating, setRedating] = useState(false);
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon size="sm" variant="subtle" color="gray" aria-label="Judge this sentence" loading={give.isPending}>
            <IconDots size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            Read by the rule <span className={classes.rule}>{evidence.rule}</span>
          </Menu.Label>
          {evidence.confidence < 1 ? (
            <Menu.Item
              leftSection={<IconCheck size={15} aria-hidden />}
              onClick={() => give.mutate({ kind: "accept", claim: evidence.claimId })}
            >
              So it is: the sentence says this
            </Menu.Item>
          ) : null}
          <Menu.Item
            leftSection={<IconBan size={15} aria-hidden />}
            onClick={() => give.mutate({ kind: "not-so", claim: evidence.claimId })}
          >
            Not so: the sentence does not say this
          </Menu.Item>
          {evidence.date ? (
            <Menu.Item leftSection={<IconCalendarCog size={15} aria-hidden />} onClick={() => setRedating(true)}>
              It was on another day …
            </Menu.Item>
          ) : null}
          {evidence.status ? <StatusItems claim={evidence.claimId} status={evidence.status} /> : null}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={redating} onClose={() => setRedating(false)} title="Another date for what this sentence tells">
        <RedateForm evidence={evidence} onDone={() => setRedating(false)} />
      </Modal>
    </>
  );
}
