/** The date rules in order. Where two take the same spot, the longer match wins; among equals, the earlier rule. */
import type { DateRule } from "../date-expression.ts";
import { dayMonth } from "./day-month.ts";
import { dayOfMonth } from "./day-of-month.ts";
import { distance } from "./distance.ts";
import { holiday } from "./holiday.ts";
import { monthAlone } from "./month-alone.ts";
import { monthDay } from "./month-day.ts";
import { nearDay } from "./near-day.ts";
import { numeric } from "./numeric.ts";
import { offset } from "./offset.ts";
import { partOfDay } from "./part-of-day.ts";
import { period } from "./period.ts";
import { quarter } from "./quarter.ts";
import { samePeriod } from "./same-period.ts";
import { thatMonth } from "./that-month.ts";
import { vague } from "./vague.ts";
import { weekOf } from "./week-of.ts";
import { weekdayRule } from "./weekday.ts";
import { weekend } from "./weekend.ts";
import { yearAlone } from "./year-alone.ts";

export const dateRules: readonly DateRule[] = [
  numeric,
  weekOf,
  monthDay,
  dayMonth,
  monthAlone,
  thatMonth,
  quarter,
  yearAlone,
  weekdayRule,
  dayOfMonth,
  weekend,
  holiday,
  nearDay,
  period,
  distance,
  offset,
  partOfDay,
  samePeriod,
  vague,
];
