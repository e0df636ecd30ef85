import { Popover } from "@mantine/core";
import { IconCalendarEvent, IconId, IconLink, IconListNumbers } from "@tabler/icons-react";
import { useState } from "react";
import classes from "./article.module.css";
import { ClaimCard } from "./ClaimCard.tsx";
import type { ClaimedSentence, ReaderClaim } from "./segments.ts";

const icons: Record<ReaderClaim["type"], typeof IconId> = {
  event: IconCalendarEvent,
  office: IconId,
  fact: IconListNumbers,
  relation: IconLink,
};

const describe = (claims: ReaderClaim[]) => {
  const first = claims[0]?.summary ?? "";
  return claims.length === 1 ? `Claim: ${first}` : `${claims.length} claims: ${first} …`;
};

type ClaimMarkerProps = { sentence: ClaimedSentence; lane: number; stored: boolean };

/** The mark in the margin beside a claimed sentence; pressing it says what was read there. */
export function ClaimMarker({ sentence, lane, stored }: ClaimMarkerProps) {
  const [opened, setOpened] = useState(false);
  const { claims } = sentence;
  const Icon = icons[claims[0]?.type ?? "event"];
  return (
    <Popover opened={opened} onChange={setOpened} width={320} position="bottom-start" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.marker}
          data-lane={lane}
          data-claim={sentence.start}
          aria-label={describe(claims)}
          title={describe(claims)}
          onClick={() => setOpened((before) => !before)}
        >
          <Icon size={14} aria-hidden />
          {claims.length > 1 ? <span aria-hidden>{claims.length}</span> : null}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <ClaimCard stored={stored} claims={claims} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
