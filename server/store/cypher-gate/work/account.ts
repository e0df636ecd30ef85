/** The place in a statement's tokens, what its names stand for, and what one row of it costs so far. */
import type { Token } from "../lexer.ts";
import * as ofToken from "../of-token.ts";
import type { Refuse } from "../walk.ts";
import type { Weight } from "./weight.ts";

/** Steps of all iterations within one row; and elements or characters of one value. */
const mostWork = 20_000_000;
export const mostSize = 1_000_000;
/** Tokens that we read ourselves, again and again within loops. */
const mostReading = 100_000;

export type Account = ReturnType<typeof openAccount>;

export const openAccount = (tokens: Token[], params: Record<string, unknown>, refuse: Refuse) => {
  let position = 0;
  let reading = 0;
  let work = 0;
  /** How often what is read just now is carried out within one row. */
  let times = 1;
  let names = new Map<string, Weight>();

  const at = (ahead = 0): Token | undefined => tokens[position + ahead];
  const isSymbol = (text: string, ahead = 0) => ofToken.isSymbol(at(ahead), text);
  const upper = (ahead = 0) => (at(ahead)?.kind === "word" ? (at(ahead)?.text.toUpperCase() ?? "") : "");
  const isName = (ahead = 0) => ofToken.isName(at(ahead));
  const tooCostly = (why: string): never =>
    refuse(
      "TooCostly",
      `One row of this statement would cost too much (${why}), and Neo4j cannot be stopped within a row. ` +
        "Use UNWIND and aggregation, or smaller lists and texts.",
      at() ?? tokens.at(-1),
    );
  const skip = () => {
    position += 1;
    reading += 1;
    if (reading > mostReading) tooCostly("it nests loops too deep");
  };
  const spend = (steps: number) => {
    work += times * steps;
    if (work > mostWork) tooCostly("a very long loop");
  };
  /** Names that are given in `body` are forgotten behind it. */
  const within = <Answer>(body: () => Answer): Answer => {
    const known = names;
    names = new Map(names);
    const answer = body();
    names = known;
    return answer;
  };
  return {
    params,
    at,
    isSymbol,
    upper,
    isName,
    tooCostly,
    skip,
    spend,
    within,
    ended: () => position >= tokens.length,
    position: () => position,
    goTo: (place: number) => {
      position = place;
    },
    /** The tokens from a place up to where one reads. */
    since: (place: number) => tokens.slice(place, position),
    take: (text: string) => {
      const found = isSymbol(text);
      if (found) skip();
      return found;
    },
    takeWord: (word: string) => {
      const found = upper() === word;
      if (found) skip();
      return found;
    },
    /** @throws StatementRefused where a value is too large. */
    bounded: (weight: Weight): Weight => (weight.size > mostSize ? tooCostly("a very long list or text") : weight),
    /** What is read in `body` is carried out `count` times. */
    repeated: <Answer>(count: number, body: () => Answer): Answer =>
      within(() => {
        const outer = times;
        times *= Math.max(1, count);
        spend(1);
        const answer = body();
        times = outer;
        return answer;
      }),
    known: (name: string) => names.get(name),
    give: (name: string, weight: Weight) => void names.set(name, weight),
  };
};
