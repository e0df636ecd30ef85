/** Statements that this browser keeps: the last ones that ran, and those that were saved under a name. */
import { z } from "zod";

const Parameters = z.record(z.string(), z.unknown());
export const KeptStatement = z.object({ name: z.string(), statement: z.string(), parameters: Parameters });
export type KeptStatement = z.infer<typeof KeptStatement>;

const longestHistory = 50;
const longestName = 100;
type Shelf = "rapporteur.console.history" | "rapporteur.console.saved";

/** What was kept; empty where the browser keeps nothing or something else wrote there. */
const read = (shelf: Shelf): KeptStatement[] => {
  try {
    return z.array(KeptStatement).parse(JSON.parse(localStorage.getItem(shelf) ?? "[]"));
  } catch {
    return [];
  }
};

const write = (shelf: Shelf, kept: KeptStatement[]): void => {
  try {
    localStorage.setItem(shelf, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing (private window, full) still runs statements.
  }
};

export const ranStatements = (): KeptStatement[] => read("rapporteur.console.history");
export const savedStatements = (): KeptStatement[] => read("rapporteur.console.saved");

/** Newest first, each statement once. */
export const rememberRun = (statement: string, parameters: Record<string, unknown>): KeptStatement[] => {
  const others = ranStatements().filter((kept) => kept.statement !== statement);
  const line = statement.replaceAll(/\s+/g, " ").trim();
  const name = line.length > longestName ? `${line.slice(0, longestName).trimEnd()}…` : line;
  const kept = [{ name, statement, parameters }, ...others].slice(0, longestHistory);
  write("rapporteur.console.history", kept);
  return kept;
};

/** A second statement of the same name replaces the first. */
export const saveStatement = (kept: KeptStatement): KeptStatement[] => {
  const all = [...savedStatements().filter(({ name }) => name !== kept.name), kept].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
  write("rapporteur.console.saved", all);
  return all;
};

export const forgetStatement = (name: string): KeptStatement[] => {
  const all = savedStatements().filter((kept) => kept.name !== name);
  write("rapporteur.console.saved", all);
  return all;
};
