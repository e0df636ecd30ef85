/** The cookbook: each file a complete statement whose leading comment says what it answers. */
import type { Recipe } from "#contract/cookbook.ts";
import { readStatements, statementNames } from "./statements.ts";

const comment = /^\s*\/\/ ?(.*)$/;
const parameter = /^\$(\w+)\s*=\s*(.+)$/;

/**
 * The comment lines before the statement: the first is the title, `$name = JSON` gives a parameter a value, the rest describes.
 * A value that is no JSON throws: it would be a mistake in a file of ours.
 */
export const recipeOf = (name: string, statement: string): Recipe => {
  const lines: string[] = [];
  for (const line of statement.split("\n")) {
    const text = comment.exec(line)?.[1];
    if (text === undefined) break;
    lines.push(text.trim());
  }
  const values = lines.flatMap((line) => {
    const [, key, json] = parameter.exec(line) ?? [];
    return key !== undefined && json !== undefined ? [[key, JSON.parse(json)] as const] : [];
  });
  const [title = name.replaceAll("-", " "), ...rest] = lines.filter((line) => line !== "" && !parameter.test(line));
  const described = rest.join(" ");
  return { name, title, description: described, statement, parameters: Object.fromEntries(values) };
};

/** Every recipe, in the order of the files. */
export const readCookbook = (): Recipe[] => {
  const statement = readStatements();
  return statementNames("cookbook").map((path) => recipeOf(path.slice("cookbook/".length), statement(path)));
};
