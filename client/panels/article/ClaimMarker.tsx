import { Popover } from "@mantine/core";
import { useState } from "react";
import classes from "./article.module.css";
import { ClaimCard } from "./ClaimCard.tsx";
import { claimIcon } from "./claim-icon.ts";
import { claimInWords } from "./claim-in-words.ts";
import type { ClaimedSentence, ReaderClaim } from "./segments.ts";

const describe = (claims: ReaderClaim[]) => {
  const first = claims[0] ? claimInWords(claims[0]) : "";
  return claims.length === 1 ? `Claim: ${first}` : `${claims.length} claims: ${first} …`;
};

type ClaimMarkerProps = { sentence: ClaimedSentence; lane: number; stored: boolean };

/** Where the window is too narrow for notes: a mark beside a claimed sentence; pressing it says what was read there. */
export function ClaimMarker({ sentence, lane, stored }: ClaimMarkerProps) {
  const [opened, setOpened] = useState(false);
  const { claims } = sentence;
  const Icon = claimIcon(claims[0]?.type ?? "event");
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
