/**
 * What cannot be told from a statement's text, and is looked at as it runs: the statement is written so that the embedded
 * engine fails, by a division that names the case, where it would answer otherwise than Neo4j.
 */

type Case = { divisor: number; construct: string; instead: string };

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
    construct: "trim(…) of a text with unusual blanks, such as the non-breaking one,",
    instead: "Write replace(…) for them first.",
  },
  sameEnds: {
    divisor: 7879,
    construct: "a shortestPath from a node to itself, over which Neo4j fails,",
    instead: "Add WHERE a <> b.",
  },
} satisfies Record<string, Case>;

/** Above every place in a statement. */
const places = 100_000;

/** An expression that fails, and tells which case it was, and where in the user's text. */
export const failing = (name: keyof typeof cases, at: number): string => `${cases[name].divisor * places + at}/0`;

/** The case that a failure of the engine tells, and where. */
export const caseOf = (message: string): { found: Case; at: number } | null => {
  const told = Number(/division by zero: (\d{9}) \/ 0/.exec(message)?.[1]);
  const found = Object.values(cases).find(({ divisor }) => divisor === Math.floor(told / places));
  return found === undefined ? null : { found, at: told % places };
};
