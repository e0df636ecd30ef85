/** Easter Sunday of the western churches, by Gauss's rule as Meeus and Jones wrote it for the Gregorian calendar. */
import { isoDay } from "../../articles/calendar.ts";

export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1) ?? `${year}-04-01`;
}
