/** Functions that both engines answer alike, in lower case, with the kind of the answer, given the kinds of the arguments. */
import { anyOf } from "./either.ts";
import {
  anything,
  elementOf,
  fraction,
  type Kind,
  kinds,
  listOf,
  may,
  mayBeNothing,
  nothing,
  one,
  orNothing,
  text,
  truth,
  whole,
  withoutNothing,
} from "./kinds.ts";

type Answer = (args: Kind[]) => Kind;

const always =
  (kind: Kind): Answer =>
  () =>
    kind;
/** Nothing of nothing. */
const of =
  (kind: Kind): Answer =>
  ([first]) =>
    first !== undefined && !mayBeNothing(first) ? kind : orNothing(kind);
/** Nothing where any argument is. */
const ofAll =
  (kind: Kind): Answer =>
  (args) =>
    args.some(mayBeNothing) ? orNothing(kind) : kind;
const same: Answer = ([first]) => ({ ...(first ?? nothing), literal: undefined, variable: false });
const numeric: Answer = ([first]) => ({ is: (first?.is ?? 0) & (kinds.whole | kinds.fraction | kinds.nothing) });
const first = (args: Kind[]) => args[0] ?? nothing;

/** An element, or nothing where there is none. Entities stay entities. */
const element: Answer = (args) => orNothing(elementOf(first(args)));
/** A list of entities made out of another comes as numbers. */
const rest: Answer = (args) => {
  const list = first(args);
  return may(list.of ?? nothing, kinds.node | kinds.relationship)
    ? { ...list, lost: true, literal: undefined }
    : { ...list, literal: undefined };
};

const oneOf: Answer = (args) => {
  const made = anyOf([{ is: 0 }, ...args]);
  const known = args.some((arg) => !mayBeNothing(arg));
  const kind = known ? withoutNothing(made) : orNothing(made);
  return may(made, kinds.node | kinds.relationship | kinds.path) ? { ...kind, lost: true } : kind;
};

export const functionKinds: Record<string, Answer> = {
  abs: numeric,
  sign: of(whole),
  ceil: of(fraction),
  ceiling: of(fraction),
  floor: of(fraction),
  round: of(fraction),
  sqrt: of(fraction),
  exp: of(fraction),
  sin: of(fraction),
  cos: of(fraction),
  tan: of(fraction),
  atan: of(fraction),
  atan2: of(fraction),
  degrees: of(fraction),
  radians: of(fraction),
  pi: always(fraction),
  e: always(fraction),
  rand: always(fraction),
  timestamp: always(whole),
  log: of(fraction),
  log10: of(fraction),
  size: of(whole),
  length: of(whole),
  char_length: of(whole),
  tolower: of(text),
  toupper: of(text),
  lower: of(text),
  upper: of(text),
  trim: of(text),
  ltrim: of(text),
  rtrim: of(text),
  btrim: of(text),
  left: ofAll(text),
  right: ofAll(text),
  substring: ofAll(text),
  replace: ofAll(text),
  reverse: (args) => (may(first(args), kinds.list) ? rest(args) : same(args)),
  split: of(listOf(text)),
  tostring: of(text),
  tointeger: always(orNothing(whole)),
  tofloat: always(orNothing(fraction)),
  toboolean: always(one("truth", "nothing")),
  tostringornull: always(orNothing(text)),
  tointegerornull: always(orNothing(whole)),
  tofloatornull: always(orNothing(fraction)),
  tobooleanornull: always(one("truth", "nothing")),
  id: always({ ...anything, internal: true }),
  elementid: always({ ...anything, internal: true }),
  labels: of(listOf(text)),
  type: of(text),
  keys: of({ ...listOf(text), unordered: true }),
  properties: of({ is: kinds.map, of: anything }),
  nodes: of(listOf({ ...one("node"), nameless: true })),
  relationships: of(listOf(one("relationship"))),
  startnode: of(one("node")),
  endnode: of(one("node")),
  head: element,
  last: element,
  tail: rest,
  range: always(listOf(whole)),
  coalesce: oneOf,
  nullif: ([value]) => orNothing({ ...(value ?? nothing), variable: false }),
  isempty: of(truth),
  exists: always(truth),
  date: always(one("date", "nothing")),
  datetime: always(one("moment", "nothing")),
  duration: always(one("duration", "nothing")),
};

const inexact: Kind = { ...fraction, inexact: true };

export type Aggregate = (arg: Kind) => Kind;

/** Functions that gather rows. */
export const aggregateKinds: Record<string, Aggregate> = {
  count: () => whole,
  sum: (arg) => ({ is: (arg.is & (kinds.whole | kinds.fraction)) | kinds.whole, inexact: may(arg, kinds.fraction) }),
  avg: () => orNothing(inexact),
  min: (arg) => ({ ...orNothing(arg), variable: false }),
  max: (arg) => ({ ...orNothing(arg), variable: false }),
  collect: (arg) => ({
    ...listOf({ ...withoutNothing(arg), variable: false, literal: undefined }),
    lost: may(arg, kinds.path),
  }),
  stdev: () => inexact,
  stdevp: () => inexact,
  percentilecont: () => orNothing(inexact),
  percentiledisc: (arg) => orNothing({ is: arg.is & (kinds.whole | kinds.fraction), inexact: arg.inexact }),
};

/** What of nothing is nothing to the embedded engine, and zero to Neo4j. */
export const zeroOfNothing = new Set(["sum", "stdev", "stdevp"]);
