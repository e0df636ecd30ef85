/** What a value of a statement may be, as far as its text tells: a set of kinds, and for lists and maps what they hold. */

export const kinds = {
  nothing: 1,
  truth: 2,
  whole: 4,
  fraction: 8,
  text: 16,
  date: 32,
  duration: 64,
  list: 128,
  map: 256,
  node: 512,
  relationship: 1024,
  path: 2048,
  /** A day and a time of it, datetime(…); a `date` is a day alone. */
  moment: 4096,
} as const;

export type Kind = {
  /** Sum of `kinds`. */
  is: number;
  /** What a list holds, or a map under any key. */
  of?: Kind;
  /** What a map holds under each key, where its keys are known. */
  fields?: Record<string, Kind>;
  /** The value itself, where the statement writes it or a parameter gives it. */
  literal?: unknown;
  /** A text that is an ISO day, where it is there. */
  day?: boolean;
  /** Labels that a node surely has. */
  labels?: string[];
  /** An entity that the embedded engine hands on as a number: nothing may be done with it but count it. */
  lost?: boolean;
  /** A list in no order that one could count on: each engine has another. */
  unordered?: boolean;
  /** A node that nodes(…) gave and that has no name yet: the embedded engine finds it equal to no other node. */
  nameless?: boolean;
  /** A column that `*` gives. */
  starred?: boolean;
  /** An engine's own id: each engine has others. */
  internal?: boolean;
  /** A number of which the last digits tell in which order an engine has added up: a mean, a sum of decimals. */
  inexact?: boolean;
  /** A variable's own value: what a field is read of only there. */
  variable?: boolean;
  /** How many rows a COUNT { … } finds: Neo4j fails over some that are compared with what is no number. */
  counted?: boolean;
  /** The column that a variable has become: behind RETURN the embedded engine knows it by that name alone. */
  renamed?: string;
};

export const one = (...names: (keyof typeof kinds)[]): Kind => ({
  is: names.reduce((sum, name) => sum | kinds[name], 0),
});

export const anything: Kind = { is: 8191 };
export const nothing: Kind = { is: kinds.nothing, literal: null };
export const truth = one("truth");
export const truthOrNothing = one("truth", "nothing");
export const whole = one("whole");
export const fraction = one("fraction");
export const text = one("text");
export const entity = kinds.node | kinds.relationship | kinds.path;
export const number = kinds.whole | kinds.fraction;

export const may = (kind: Kind, mask: number): boolean => (kind.is & mask) !== 0;
export const only = (kind: Kind, mask: number): boolean => (kind.is & ~mask) === 0;
export const mayBeNothing = (kind: Kind): boolean => may(kind, kinds.nothing);

export const orNothing = (kind: Kind): Kind => ({ ...kind, is: kind.is | kinds.nothing, literal: undefined });
export const withoutNothing = (kind: Kind): Kind => ({ ...kind, is: kind.is & ~kinds.nothing });
export const listOf = (of: Kind): Kind => ({ is: kinds.list, of });

/** What a value is once it has a name. */
export const underName = (kind: Kind): Kind => ({
  ...kind,
  variable: true,
  nameless: false,
  counted: undefined,
  renamed: undefined,
});

/** Whether it holds a list in no order. What is held in several places, and in each of them again, is looked at once. */
export const hasNoOrder = (kind: Kind): boolean => {
  const seen = new Set<Kind>();
  const holds = (part: Kind): boolean => {
    if (seen.has(part)) return false;
    seen.add(part);
    const { unordered, of, fields = {} } = part;
    return unordered === true || (of !== undefined && holds(of)) || Object.values(fields).some(holds);
  };
  return holds(kind);
};

/** What a map holds under a key. */
export const fieldOf = (kind: Kind, key: string): Kind => {
  const field =
    kind.fields === undefined ? (kind.of ?? anything) : Object.hasOwn(kind.fields, key) ? kind.fields[key] : nothing;
  return {
    ...(mayBeNothing(kind) ? orNothing(field ?? nothing) : (field ?? nothing)),
    literal: undefined,
    variable: false,
  };
};

export const elementOf = (kind: Kind): Kind => (may(kind, kinds.list) ? (kind.of ?? anything) : nothing);

/** A kind that is not exact where what it is made of is not. */
export const exactAs = (made: Kind, ...parts: Kind[]): Kind =>
  may(made, kinds.fraction) && parts.some(({ inexact }) => inexact) ? { ...made, inexact: true } : made;

/** Texts that the embedded engine takes for numbers when it compares them with one. */
const numeric = /^\s*[+-]?(inf|infinity|nan|(\d+\.?\d*|\.\d+)(e[+-]?\d+)?)\s*$/i;
const mayBeNumericText = (kind: Kind) =>
  may(kind, kinds.text) && !(typeof kind.literal === "string" && !numeric.test(kind.literal));

/** Whether a text and a number may meet here, which the embedded engine takes for equal where the text spells the number. */
export const mayMixTextAndNumber = (a: Kind, b: Kind): boolean =>
  (mayBeNumericText(a) && may(b, number)) || (mayBeNumericText(b) && may(a, number));
