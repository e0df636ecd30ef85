/** Where the filters of the meetings table hold and cannot be seen: which they are, and a button that takes them away. */
import { Alert, Button, Group } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { allMeetings, type MeetingsView, setMeetings } from "../state.ts";
import { change, useView } from "../view-store.ts";
import { kindInWords } from "./entity/event-words.ts";
import { dayInWords } from "./evidence/date-words.ts";
import { statusWords } from "./evidence/status-words.ts";

const inWords = ({ from, to, range, status, kind }: MeetingsView): string => {
  const days = [from ? `from ${dayInWords(from)}` : "", to ? `to ${dayInWords(to)}` : ""].filter(Boolean).join(" ");
  const parts = [
    days && range === "inside" ? `surely ${days}` : days,
    status.map((one) => statusWords[one].label.toLowerCase()).join(" or "),
    kind.map(kindInWords).join(" or "),
  ];
  return parts.filter(Boolean).join("; ");
};

export function FilterNote() {
  const words = inWords(useView((state) => state.meetings));
  if (words === "") return null;
  const { from, to, range, status, kind } = allMeetings;
  return (
    <Alert variant="light" color="gray" p="xs" mb="sm" icon={<IconFilter aria-hidden />}>
      <Group justify="space-between" gap="xs">
        <span>Only encounters {words}, as chosen for the meetings table.</span>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => change(setMeetings({ from, to, range, status, kind }))}
        >
          Show all
        </Button>
      </Group>
    </Alert>
  );
}
