/** The project's Cypher: `cypher/<name>.cypher`, one complete statement a file, read once as the store opens. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { packageRoot } from "../package-root.ts";

/** Statement text by name: the path below `cypher/` without its ending, `read/entity`. */
export type Statements = (name: string) => string;

/** Reads every statement. Asking for a name that is not there is a bug and throws. */
export const readStatements = (): Statements => {
  const folder = join(packageRoot(), "cypher");
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".cypher")) continue;
    texts.set(file.slice(0, -".cypher".length).split(sep).join("/"), readFileSync(join(folder, file), "utf8"));
  }
  return (name) => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`There is no statement cypher/${name}.cypher.`);
    return text;
  };
};

/** Names of the statements in a folder of `cypher/`, in order. */
export const statementNames = (folder: string): string[] =>
  readdirSync(join(packageRoot(), "cypher", folder))
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => `${folder}/${file.slice(0, -".cypher".length)}`)
    .sort();
