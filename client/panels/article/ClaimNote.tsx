import { Popover } from "@mantine/core";
import { useState } from "react";
import classes from "./article.module.css";
import { ClaimCard } from "./ClaimCard.tsx";
import { claimIcon } from "./claim-icon.ts";
import { claimInWords } from "./claim-in-words.ts";
import type { ClaimedSentence } from "./segments.ts";

/** Says which runs of the text a note is about, while the pointer or the focus is on the note. */
const light = (note: HTMLElement, { start, end }: ClaimedSentence, on: boolean) => {
  const runs = note.closest("article")?.querySelectorAll<HTMLElement>("[data-start]") ?? [];
  for (const run of runs) {
    const at = Number(run.dataset.start);
    if (at >= start && at < end) run.toggleAttribute("data-lit", on);
  }
};

type ClaimNoteProps = { sentence: ClaimedSentence; isOpen: boolean; stored: boolean };

/** What was read in a sentence, written beside it; pressing it tells more, and takes a verdict. */
export function ClaimNote({ sentence, isOpen, stored }: ClaimNoteProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={320} position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.note}
          data-claim={sentence.start}
          data-open={isOpen ? "yes" : undefined}
          onClick={() => setOpened((before) => !before)}
          onMouseEnter={(event) => light(event.currentTarget, sentence, true)}
          onMouseLeave={(event) => light(event.currentTarget, sentence, false)}
          onFocus={(event) => light(event.currentTarget, sentence, true)}
          onBlur={(event) => light(event.currentTarget, sentence, false)}
        >
          {sentence.claims.map((claim) => {
            const Icon = claimIcon(claim.type);
            return (
              <span key={claim.id} className={classes.noteLine}>
                <Icon size={13} aria-hidden />
                <span>{claimInWords(claim)}</span>
              </span>
            );
          })}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <ClaimCard stored={stored} claims={sentence.claims} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
