/** Reports that hang together by keys and days → events. A pure function of the set. */
import { eventKinds } from "#contract/ontology.ts";
import { byText } from "../name-key.ts";
import { compatible } from "./compatible.ts";
import type { EventReport } from "./report.ts";
import { type ReportNode, slackOf, toldTogether, windowsMeet } from "./report-node.ts";

/** Every pair of members fits; each member shares a key with another. */
export function splitComponent(nodes: readonly ReportNode[]): ReportNode[][] {
  const sorted = [...nodes].sort(tellingFirst);
  let groups: ReportNode[][] = [];
  for (const node of sorted) {
    const fitting = groups.filter((group) => fits(node, group));
    const joinable = fitting.length < 2 || groupsAgree(fitting) ? fitting : sameArticle(node, fitting);
    if (joinable.length === 0) groups.push([node]);
    else {
      groups = groups.filter((group) => !joinable.includes(group));
      groups.push([...joinable.flat(), node]);
    }
  }
  return joinHeldElsewhere(joinNeighbouringDays(groups));
}

function tellingFirst(a: ReportNode, b: ReportNode): number {
  const city = (node: ReportNode) => (node.report.place?.city ? 0 : node.report.place === null ? 2 : 1);
  return (
    (a.window?.[0] ?? 0) - (b.window?.[0] ?? 0) ||
    city(a) - city(b) ||
    b.keys.exact.length - a.keys.exact.length ||
    byText(a.report.id, b.report.id)
  );
}

export function sharesKey(a: ReportNode, b: ReportNode): boolean {
  return a.keys.exact.some((key) => b.keys.exact.includes(key));
}

function overlap(a: ReportNode, b: ReportNode): boolean {
  if (a.window === null || b.window === null) return a.window === b.window && (!a.keys.rare || toldTogether(a, b));
  return windowsMeet(a, b, slackOf(a, b));
}

function fits(node: ReportNode, group: readonly ReportNode[]): boolean {
  if (!group.some((other) => sharesKey(node, other))) return false;
  return group.every((other) => overlap(node, other) && compatible(node.report, other.report));
}

function groupsAgree(groups: readonly ReportNode[][]): boolean {
  return groups.every((one, index) =>
    groups
      .slice(index + 1)
      .every((other) => one.every((a) => other.every((b) => overlap(a, b) && compatible(a.report, b.report)))),
  );
}

/** Where a report fits two events, its own article may say which. */
function sameArticle(node: ReportNode, groups: readonly ReportNode[][]): ReportNode[][] {
  const own = groups.filter((group) => group.some((other) => other.report.articleId === node.report.articleId));
  return own.length === 1 ? own : [];
}

/**
 * Outlets differ by a day about one meeting: the same people, places that agree, no article that tells both days, and
 * no third day beside them. The event then keeps both dates. Daily talks, calls and the contacts of governments stay apart.
 */
function joinNeighbouringDays(groups: ReportNode[][]): ReportNode[][] {
  const partners = new Map(
    groups.map((group) => [group, groups.filter((other) => other !== group && oneDayApart(group, other))]),
  );
  const joined: ReportNode[][] = [];
  const done = new Set<ReportNode[]>();
  for (const group of groups) {
    if (done.has(group)) continue;
    const [only, second] = partners.get(group) ?? [];
    const mutual =
      only !== undefined && second === undefined && partners.get(only)?.length === 1 && sameMeeting(group, only);
    done.add(group);
    if (mutual) done.add(only);
    joined.push(mutual ? [...group, ...only] : group);
  }
  return joined;
}

function oneDayApart(a: readonly ReportNode[], b: readonly ReportNode[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.window !== null &&
        other.window !== null &&
        one.window[0] === one.window[1] &&
        other.window[0] === other.window[1] &&
        Math.abs(one.window[0] - other.window[0]) === 1 &&
        sharesKey(one, other),
    ),
  );
}

/** People meet face to face. */
export function mayDifferByADay({ kind, participants }: EventReport): boolean {
  const people = participants.filter((one) => one.id.startsWith("person:"));
  return eventKinds[kind].encounter && kind !== "Call" && people.length > 1;
}

/**
 * "Will meet in Exampleton on Monday", and on that Monday the same people met in another town of the same country: it was held elsewhere. Not: another
 * country, governments (other people may have met), a plan that fits two meetings, an article that tells both.
 */
export function heldElsewhere(a: ReportNode, b: ReportNode): boolean {
  const [plan, held] = a.report.status === "planned" ? [a.report, b.report] : [b.report, a.report];
  if (plan.status !== "planned" || held.status !== "happened" || plan.articleId === held.articleId) return false;
  if (!mayDifferByADay(plan) || !mayDifferByADay(held) || plan.place === null || held.place === null) return false;
  const oneDay = plan.date.start === plan.date.end && held.date.start === held.date.end;
  if (!oneDay || plan.date.start === null || plan.date.start !== held.date.start) return false;
  const towns = plan.place.city && held.place.city && plan.place.iso2 !== null && plan.place.iso2 === held.place.iso2;
  return towns && sharesPeople(a, b) && compatible({ ...plan, place: null }, held);
}

/** Two people across from each other in both. */
function sharesPeople(a: ReportNode, b: ReportNode): boolean {
  return a.keys.exact.some((key) => /^person:[^|]*\|person:/.test(key) && b.keys.exact.includes(key));
}

function joinHeldElsewhere(groups: ReportNode[][]): ReportNode[][] {
  const isElsewhere = (one: ReportNode[], other: ReportNode[]) =>
    one !== other && one.every((a) => other.every((b) => heldElsewhere(a, b)));
  const joined = new Map<ReportNode[], ReportNode[]>();
  for (const plan of groups) {
    const [held, second] = groups.filter((group) => isElsewhere(plan, group));
    if (held === undefined || second !== undefined || plan[0]?.report.status !== "planned") continue;
    if (groups.filter((group) => isElsewhere(group, held)).length === 1) joined.set(plan, held);
  }
  return groups
    .filter((group) => !joined.has(group))
    .map((group) => [...group, ...[...joined].flatMap(([plan, held]) => (held === group ? plan : []))]);
}

function sameMeeting(a: readonly ReportNode[], b: readonly ReportNode[]): boolean {
  const articles = new Set(a.map((node) => node.report.articleId));
  if (b.some((node) => articles.has(node.report.articleId))) return false;
  if (![...a, ...b].every((node) => eventKinds[node.report.kind].encounter && node.report.kind !== "Call"))
    return false;
  const who = (group: readonly ReportNode[]) =>
    [...new Set(group.flatMap((node) => node.report.participants.map((one) => one.id)))].sort(byText).join("|");
  const people = who(a)
    .split("|")
    .filter((id) => id.startsWith("person:"));
  if (people.length < 2 || who(a) !== who(b)) return false;
  return a.every((one) => b.every((other) => compatible(one.report, other.report)));
}
