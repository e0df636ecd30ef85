/** Reads the tokens of a statement one after the other, and gathers what must be written otherwise for the embedded engine. */
import { StatementRefused } from "../errors.ts";
import { placeAt } from "../place.ts";
import type { Gathered } from "./aggregates-apart.ts";
import { type Edit, edited } from "./edits.ts";
import type { Kind } from "./kinds.ts";
import type { Token } from "./lexer.ts";
import * as ofToken from "./of-token.ts";
import { quoted, reserved } from "./reserved.ts";

export type Scope = ReadonlyMap<string, Kind>;

/** Characters written anew in one statement: what is written anew around a call may repeat it, so that nested ones grow with each level. */
const mostWritten = 1_000_000;

/**
 * What an aggregate means where one reads: it gathers rows in an item of WITH or RETURN; within something that the embedded
 * engine does not wrap around one; in the WHERE of a WITH; within another one; nowhere else.
 */
export type AggregatePlace = "item" | "wrapped" | "filter" | "aggregate" | "none";

export type Reader = ReturnType<typeof openReader>;

/** @param text the whole text; the tokens' offsets count in it. */
export const openReader = (text: string, tokens: Token[], params: Record<string, unknown>) => {
  let position = 0;
  const edits: Edit[] = [];
  let written = 0;
  /** @throws StatementRefused StatementTooLong */
  const write = (edit: Edit): void => {
    written += edit.text.length;
    if (written > mostWritten)
      throw new StatementRefused(
        "StatementTooLong",
        "What is nested here is too long once it is written for the embedded engine. Nest fewer functions, or name what is inside with WITH first. Neo4j (NEO4J_URI) runs the statement as it is.",
        placeAt(text, edit.start),
      );
    edits.push(edit);
  };
  const at = (ahead = 0): Token | undefined => tokens[position + ahead];
  const isWord = (ahead: number, ...words: string[]) => ofToken.isWord(at(ahead), ...words);
  const isSymbol = (ahead: number, ...texts: string[]) => ofToken.isSymbol(at(ahead), ...texts);
  const placeOf = (token = at()) => placeAt(text, token?.start ?? text.length);

  /** @throws StatementRefused EngineDiffers, naming the construct and the way out. */
  const differ = (construct: string, instead = "", token = at()): never => {
    const way = `${instead} Neo4j (NEO4J_URI) runs the statement as it is.`.trim();
    throw new StatementRefused(
      "EngineDiffers",
      `The embedded engine does not answer ${construct} as Neo4j does. ${way}`,
      placeOf(token),
    );
  };
  const unexpected = (token = at()): never => {
    const words = token === undefined ? "The statement ends too soon." : `${token.text} was not expected here.`;
    throw new StatementRefused("SyntaxError", words, placeOf(token));
  };
  /** @throws StatementRefused SyntaxError: what Neo4j refuses too, so that there is no other way to point out. */
  const wrong = (message: string, token = at()): never => {
    throw new StatementRefused("SyntaxError", message, placeOf(token));
  };
  /** Names that the patterns being read give further on: Neo4j lets what stands before speak of them. */
  let promised: ReadonlySet<string> = new Set();
  const undefinedVariable = (token: Token): never =>
    promised.has(token.text)
      ? differ("a pattern that speaks of a name before it is given", "Write the condition into WHERE.", token)
      : wrong(`The variable ${token.text} is not defined.`, token);
  /** @throws StatementRefused SyntaxError where a name that is given here is there already. */
  const notYet = (name: Token, isThere: boolean): void => {
    if (isThere) wrong(`The variable ${name.text} is there already.`, name);
  };
  let place: AggregatePlace = "none";
  /** Aggregates of the items that are read. */
  let gathered: Gathered[] = [];
  /** What is looked for before the clause that is read, by the scope of that clause. */
  let finding: { scope: Scope; clauses: string[]; items: boolean; gathers: boolean } | null = null;
  const next = (): Token => {
    const token = at() ?? unexpected();
    position += 1;
    return token;
  };
  const takeWord = (...words: string[]): boolean => {
    if (!isWord(0, ...words)) return false;
    position += 1;
    return true;
  };
  const take = (...texts: string[]): boolean => {
    if (!isSymbol(0, ...texts)) return false;
    position += 1;
    return true;
  };
  const expect = (symbol: string) => {
    if (!take(symbol)) unexpected();
  };
  const expectWord = (word: string) => {
    if (!takeWord(word)) unexpected();
  };
  const isName = (ahead = 0) => ofToken.isName(at(ahead));
  /** A name; in back-ticks where the embedded engine takes it for a word of the language. */
  const name = (): Token => {
    if (!isName()) unexpected();
    const token = next();
    if (token.kind === "word" && reserved.has(token.text.toUpperCase()))
      edits.push({ start: token.start, end: token.end, text: quoted(token.text) });
    return token;
  };
  /** Index of the first token that does not begin before a place: asked for every item and name of a long clause. */
  const firstFrom = (start: number): number => {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  /** The tokens of a piece of the text. */
  const between = (start: number, end: number): Token[] => {
    const first = firstFrom(start);
    let last = first;
    while ((tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
    return tokens.slice(first, last);
  };
  /** A piece of the text as it is written by now. */
  const rendered = (start: number, end: number): string =>
    edited(
      text.slice(start, end),
      start,
      edits.filter((edit) => edit.start >= start && edit.end <= end),
    );
  return {
    text,
    params,
    edits,
    at,
    isWord,
    isSymbol,
    isName,
    differ,
    unexpected,
    wrong,
    notYet,
    undefinedVariable,
    next,
    take,
    takeWord,
    expect,
    expectWord,
    name,
    rendered,
    /** Writes something in the place of a piece, and of what was to be written otherwise in it; what is written around it stays. */
    replace: (start: number, end: number, replacement: string) => {
      for (let index = edits.length - 1; index >= 0; index -= 1) {
        const edit = edits[index];
        if (edit !== undefined && edit.start >= start && edit.end <= end) edits.splice(index, 1);
      }
      write({ start, end, text: replacement });
    },
    /** Reads on while names count as given further on. */
    promising: <Answer>(names: Iterable<string>, go: () => Answer): Answer => {
      const outer = promised;
      promised = new Set([...outer, ...names]);
      const answer = go();
      promised = outer;
      return answer;
    },
    aggregates: {
      place: () => place,
      all: () => gathered,
      gather: (one: Gathered) => {
        gathered.push(one);
      },
      /** Reads items of WITH or RETURN, with aggregates of their own. */
      ofItems: <Answer>(go: () => Answer): Answer => {
        const outer = gathered;
        gathered = [];
        const answer = go();
        gathered = outer;
        return answer;
      },
      /** Reads on in another place. */
      within: <Answer>(where: AggregatePlace, go: () => Answer): Answer => {
        const outer = place;
        place = where;
        const answer = go();
        place = outer;
        return answer;
      },
    },
    /** Where what begins at a place ends that is written, but for blanks, as a piece of the text; `null` if nothing is. */
    sameText: (at: number, start: number, end: number): number | null => {
      const piece = between(start, end);
      const first = firstFrom(at);
      const same = piece.every(({ kind, text: written }, index) => {
        const other = tokens[first + index];
        return other?.kind === kind && other.text === written;
      });
      return same && tokens[first]?.start === at ? (tokens[first + piece.length - 1]?.end ?? null) : null;
    },
    between,
    /** Reads on in a clause before which clauses may be written: those that were come back. */
    finding: <Answer>(
      scope: Scope | null,
      go: () => Answer,
      { items = false, gathers = false } = {},
    ): { answer: Answer; clauses: string[] } => {
      const outer = finding;
      const clauses: string[] = [];
      finding = scope === null ? null : { scope, clauses, items, gathers };
      const answer = go();
      finding = outer;
      return { answer, clauses };
    },
    /** Whether an item of WITH or RETURN is read, and no condition or order. */
    inItem: () => finding?.items === true,
    /** Whether items are read of which one gathers rows. */
    gathers: () => finding?.gathers === true,
    /** Whether a clause may be written before the one that is read: not for what goes through a list. */
    mayFind: (scope: Scope): boolean => finding?.scope === scope,
    find: (clause: string) => finding?.clauses.push(clause),
    /** Goes back to a place to read from there in another way. */
    mark: () => ({ position, edits: [...edits], gathered: gathered.length, clauses: finding?.clauses.length ?? 0 }),
    reset: (mark: { position: number; edits: Edit[]; gathered: number; clauses: number }) => {
      position = mark.position;
      edits.splice(0, edits.length, ...mark.edits);
      gathered.length = mark.gathered;
      if (finding !== null) finding.clauses.length = mark.clauses;
    },
    /** Where the last token that was read ends. */
    lastEnd: () => tokens[position - 1]?.end ?? 0,
    ended: () => position >= tokens.length,
    edit: (start: number, end: number, replacement: string) => write({ start, end, text: replacement }),
  };
};
