/** When an event was, in words, with the other days where the sources differ. */
import type { EventRecord } from "#contract/graph.ts";
import { sayDate, sayDay } from "./say-date.ts";
import { datesApart, datesOfOthers } from "./telling.ts";

/** `on 3 May 2021`; `on 3 May 2021 (others say on 4 May 2021)`; `between 3 and 4 May 2021 (some say on 3 May 2021, others on 4 May 2021)`. */
export const sayWhen = (event: EventRecord): string => `${sayDays(event)}${movedFrom(event)}`;

/** The day of a plan that a later article says was moved. */
const movedFrom = ({ statusHistory }: EventRecord): string => {
  const days = [...new Set(statusHistory.flatMap((one) => one.movedFrom ?? []))];
  return days.length === 0 ? "" : ` (first planned for ${days.map(sayDay).join(", then for ")})`;
};

const sayDays = (event: EventRecord): string => {
  const said = sayDate(event.date);
  const other = datesOfOthers(event).map(sayDate);
  if (other.length > 0) return `${said} (others say ${other.join(" or ")})`;
  const [first, ...more] = datesApart(event).map(sayDate);
  return first === undefined ? said : `${said} (some say ${first}, others ${more.join(" or ")})`;
};
