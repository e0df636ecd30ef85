/** What follows a value: properties, indexes, slices, labels. */

import { atom } from "./atom.ts";
import { used } from "./compare.ts";
import { expression, type Use } from "./expression.ts";
import { inOrder } from "./in-order.ts";
import {
  anything,
  elementOf,
  fieldOf,
  type Kind,
  kinds,
  may,
  mayBeNothing,
  only,
  orNothing,
  truth,
  truthOrNothing,
  whole,
} from "./kinds.ts";
import { labelExpression, relationshipHas } from "./labels.ts";
import { isWrong, mustBe } from "./must-be.ts";
import { namedOnce } from "./named-once.ts";
import { propertyKind } from "./property-kinds.ts";
import type { Reader, Scope } from "./reader.ts";
import { quoted } from "./reserved.ts";
import { slice } from "./slice.ts";

/** Properties, indexes, slices, labels. */
export const postfix = (read: Reader, scope: Scope, use: Use): Kind => {
  const start = read.at()?.start ?? 0;
  let kind = atom(read, scope, use);
  for (;;) {
    if (read.isSymbol(0, ".")) kind = property(read, kind, start);
    else if (read.isSymbol(0, "[")) kind = index(read, scope, kind, start);
    else if (read.isSymbol(0, ":") && may(kind, kinds.node | kinds.relationship)) kind = labelled(read, kind, start);
    else return kind;
  }
};

/** A name that no statement gives. */
const one = quoted(" one");

/** `n:A`, `n:A|B`: written anew with AND and OR where it is more than one label after the other; `r:MET` by its type. */
const labelled = (read: Reader, kind: Kind, start: number): Kind => {
  const from = read.lastEnd();
  const colon = read.next();
  const ofNode = only(kind, kinds.node | kinds.nothing);
  if (!ofNode && !only(kind, kinds.relationship | kinds.nothing))
    read.differ("a label of what may be a node or a relationship", "Write type(r) = 'MET' of a relationship.", colon);
  const { condition } = ofNode ? labelExpression(read) : labelExpression(read, relationshipHas);
  const name = read.rendered(start, from);
  // The engine asks a name alone for its labels.
  const nameless = ofNode && !kind.variable;
  read.replace(start, read.lastEnd(), nameless ? namedOnce(one, name, condition(one)) : condition(name));
  return mayBeNothing(kind) ? truthOrNothing : truth;
};

const dayFields = new Set([
  "year",
  "month",
  "day",
  "week",
  "quarter",
  "dayOfWeek",
  "dayOfQuarter",
  "ordinalDay",
  "weekYear",
]);
const momentFields = new Set([...dayFields, "hour", "minute", "second", "epochSeconds", "epochMillis"]);
/** A duration holds months, days and seconds; the rest is made of these. */
const durationFields = new Set(["years", "quarters", "months", "weeks", "days", "monthsOfYear", "daysOfWeek"]);

/** A kind whose fields are read, how to say so, and what to ask for. */
const ofTime: [kind: number, fields: ReadonlySet<string>, what: string, instead: string][] = [
  [kinds.date, dayFields, "a date", "Use d.year, d.month, d.day, d.week, d.quarter, d.dayOfWeek, d.ordinalDay."],
  [kinds.moment, momentFields, "a date with its time", "Use d.year, d.month, d.day, d.hour, d.minute, d.second."],
  [kinds.duration, durationFields, "a duration", "Use d.days, d.weeks, d.months or d.years."],
];

const property = (read: Reader, kind: Kind, start: number): Kind => {
  const owner = read.lastEnd();
  read.expect(".");
  const key = read.name();
  used(read, kind);
  if (only(kind, kinds.node | kinds.relationship | kinds.nothing)) return propertyKind(kind, key.text);
  if (only(kind, kinds.map | kinds.nothing)) return fieldOf(kind, key.text);
  const time = ofTime.find(([one]) => only(kind, one | kinds.nothing));
  if (time !== undefined) {
    const [, fields, what, instead] = time;
    if (!fields.has(key.text)) read.differ(`this field of ${what}`, instead, key);
    if (!kind.variable) {
      // The engine reads a field of a name alone.
      read.edit(start, start, "head([` date` IN [");
      read.edit(owner, read.lastEnd(), `] | \` date\`.${key.text}])`);
    }
    return mayBeNothing(kind) ? orNothing(whole) : whole;
  }
  if (may(kind, kinds.date | kinds.moment | kinds.duration))
    read.differ("a field of what may be a date or something else", "", key);
  mustBe(read, kind, kinds.node | kinds.relationship | kinds.map, "the owner of a property", key);
  return anything;
};

const index = (read: Reader, scope: Scope, kind: Kind, start: number): Kind => {
  const bracket = read.next();
  used(read, kind);
  inOrder(read, kind, bracket);
  const first = read.at();
  const from = read.isSymbol(0, "..") ? null : expression(read, scope);
  const end = read.lastEnd();
  if (!read.take("..")) {
    read.expect("]");
    const byKey = only(kind, kinds.map | kinds.node | kinds.relationship | kinds.nothing);
    if (from !== null) mustBe(read, from, byKey ? kinds.text : kinds.whole, byKey ? "a key" : "an index", first);
    if (only(kind, kinds.map | kinds.nothing)) return orNothing({ ...(kind.of ?? anything), literal: undefined });
    if (only(kind, kinds.node | kinds.relationship | kinds.nothing)) {
      if (typeof from?.literal !== "string") return anything;
      // By its name the engine knows the property again, as what rows are grouped by.
      if (/^[A-Za-z]\w*$/.test(from.literal)) read.replace(bracket.start, read.lastEnd(), `.${quoted(from.literal)}`);
      return propertyKind(kind, from.literal);
    }
    isWrong(read, kind, kinds.list | kinds.map | kinds.node | kinds.relationship, bracket);
    if (!only(kind, kinds.list | kinds.nothing)) read.differ("an index into what may be no list", "", bracket);
    return orNothing({ ...elementOf(kind), literal: undefined });
  }
  const begun = from === null ? null : { kind: from, span: [first?.start ?? end, end] as [number, number] };
  return slice(read, scope, kind, { bracket, from: begun, start });
};
