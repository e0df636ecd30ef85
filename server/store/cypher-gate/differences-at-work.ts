/**
 * What cannot be told from a statement's text, and is looked at as it runs: the statement is written so that the embedded
 * engine fails, by a division that names the case, where it would answer otherwise than Neo4j.
 */

type Described = { divisor: number; construct: string; instead: string };

const cases = {
  zeroDivision: {
    divisor: 7919,
    construct: "a division by zero of decimals, which is Infinity or NaN, or of nothing (null), which is a mistake,",
    instead: "Filter with … <> 0 first.",
  },
  wrongNumber: {
    divisor: 7907,
    construct: "toInteger(…) or toFloat(…) of a text that is no plain number",
    instead: "Filter the texts first.",
  },
  roundedHalf: {
    divisor: 7901,
    construct: "round(…) of a number so close to a half",
    instead: "Write floor(x * 100 + 0.5) / 100.",
  },
  longNumber: {
    divisor: 7889,
    construct: "toString(…) of a number with decimals below 0.001 or from ten millions on",
    instead: "Return the number itself.",
  },
  wholeOrNot: {
    divisor: 7927,
    construct: "toString(…) of what may be a whole number, 2, or one with decimals, 2.0,",
    instead: "Write toString(toFloat(x)).",
  },
  noDate: {
    divisor: 7933,
    construct: "date.truncate(…) of a date that is not there, over which Neo4j fails,",
    instead: "Add WHERE … IS NOT NULL.",
  },
  oddLength: {
    divisor: 7853,
    construct: "substring(…), left(…) or right(…) with a number below zero",
    instead: "Filter with … >= 0 first.",
  },
  largeRound: {
    divisor: 7867,
    construct: "round(…) of a number beyond nine quintillions",
    instead: "Write floor(x).",
  },
  nearTie: {
    divisor: 7877,
    construct: "a comparison with a mean or a sum of decimals so close that the last digit decides it",
    instead: "Compare round(x, 6).",
  },
  nearWhole: {
    divisor: 7873,
    construct: "a mean or a sum of decimals so close to where it is rounded up or down that the last digit decides it",
    instead: "Write round(x, 6) first.",
  },
  oddBlank: {
    divisor: 7883,
    construct: "trim(…) of a text with signs that no one sees, such as those that part files,",
    instead: "Write replace(…) for them first.",
  },
  noDay: {
    divisor: 7841,
    construct: "date(…) of a text that is no plain day, 2024-05-17,",
    instead: "Filter the texts first.",
  },
  longDuration: {
    divisor: 7829,
    construct: "a duration of so many years",
    instead: "Add fewer.",
  },
  apart: {
    divisor: 7757,
    construct: "split(…) by an empty text of one with signs such as 😀, which Neo4j takes apart,",
    instead: "Replace them first.",
  },
  noRoot: {
    divisor: 7823,
    construct: "the square root of a number below zero, or the logarithm of one not above it,",
    instead: "Filter with … > 0 first.",
  },
  backInTime: {
    divisor: 7817,
    construct: "a duration between dates, as a whole, that goes back in time",
    instead: "Ask for duration.inDays(a, b).days.",
  },
  wordEdge: {
    divisor: 7789,
    construct: "the edge of a word, \\b, beside a letter that is none of a to z,",
    instead: "Write any(word IN split(n.quote, ' ') WHERE word = 'met').",
  },
  sameNode: {
    divisor: 7793,
    construct: "SHORTEST from a node to itself",
    instead: "Add WHERE a <> b before.",
  },
  sameEnds: {
    divisor: 7879,
    construct: "a shortestPath from a node to itself, over which Neo4j fails,",
    instead: "Add WHERE a <> b.",
  },
} satisfies Record<string, Described>;

export type Case = keyof typeof cases;

/** Above every place in a statement. */
const places = 100_000;

/** An expression that fails, and tells which case it was, and where in the user's text. */
export const failing = (name: Case, at: number): string => `${cases[name].divisor * places + at}/0`;

/** The case that a failure of the engine tells, and where. */
export const caseOf = (message: string): { found: Described; at: number } | null => {
  const told = Number(/division by zero: (\d{9}) \/ 0/.exec(message)?.[1]);
  const found = Object.values(cases).find(({ divisor }) => divisor === Math.floor(told / places));
  return found === undefined ? null : { found, at: told % places };
};
