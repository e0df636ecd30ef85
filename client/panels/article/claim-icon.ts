/** The sign of each kind of claim, in the margin. */
import { IconCalendarEvent, IconId, IconLink, IconListNumbers } from "@tabler/icons-react";
import type { ReaderClaim } from "./segments.ts";

const icons: Record<ReaderClaim["type"], typeof IconId> = {
  event: IconCalendarEvent,
  office: IconId,
  fact: IconListNumbers,
  relation: IconLink,
};

export const claimIcon = (type: ReaderClaim["type"]): typeof IconId => icons[type];
