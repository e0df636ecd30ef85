/** When an event was, in words, with the other days where the sources differ. */
import type { EventRecord } from "#contract/graph.ts";
import { datesMeet } from "../resolve/facts-clash.ts";
import { sayDate } from "./say-date.ts";
import { datesApart } from "./telling.ts";

/** `on 3 May 2021`; `on 3 May 2021 (others say on 4 May 2021)`; `between 3 and 4 May 2021 (some say on 3 May 2021, others on 4 May 2021)`. */
export const sayWhen = (event: EventRecord): string => {
  const said = sayDate(event.date);
  const apart = datesApart(event);
  const other = apart.filter((date) => !datesMeet(date, event.date)).map(sayDate);
  if (other.length > 0) return `${said} (others say ${other.join(" or ")})`;
  const [first, ...more] = apart.map(sayDate);
  return first === undefined ? said : `${said} (some say ${first}, others ${more.join(" or ")})`;
};
