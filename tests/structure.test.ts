/** The layout says which way the data goes: imports follow it, Cypher stays in its folder, and no rule knows the answers. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** What each folder may import besides itself. Files directly in server/ put the parts together and may import all. */
const mayImport: Record<string, string[]> = {
  "server/contract": [],
  "server/articles": ["server/contract"],
  "server/extract": ["server/contract", "server/articles"],
  "server/llm": ["server/contract", "server/extract"],
  "server/evaluate": ["server/contract"],
  "server/library": ["server/contract"],
  "server/resolve": ["server/contract", "server/library", "server/extract"],
  "server/store": ["server/contract", "server/resolve"],
  // A question's "last week" is read by the rules that read an article's.
  "server/ask": ["server/contract", "server/store", "server/resolve", "server/extract", "server/articles"],
  "server/import": [
    "server/contract",
    "server/articles",
    "server/extract",
    "server/llm",
    "server/library",
    "server/resolve",
    "server/store",
  ],
  "server/http": [
    "server/contract",
    "server/articles",
    "server/library",
    "server/resolve",
    "server/store",
    "server/ask",
    "server/import",
  ],
  "server/commands": [
    "server/contract",
    "server/articles",
    "server/extract",
    "server/llm",
    "server/library",
    "server/store",
    "server/ask",
    "server/import",
    "server/evaluate",
    "server/http",
  ],
  // An export writes a view with the statements that write the whole graph.
  client: ["server/contract", "cypher/schema", "cypher/write"],
};

/** Modules of the server that its parts may use: where the package lies, and the opened parts that HTTP answers from. */
const shared = [
  "server/package-root.ts",
  "server/plain-error.ts",
  "server/workspace.ts",
  "server/config.ts",
  "server/server-file.ts",
  "server/main.ts",
];

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const sources = [...sourcesBelow("server"), ...sourcesBelow("client")];
const partOf = (path: string): string =>
  path.startsWith("client") ? "client" : path.split("/").length > 2 ? path.split("/").slice(0, 2).join("/") : "server";

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const pattern = /^(?:import|export)\b[^;"]*\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;
  const specifiers = [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  return specifiers.flatMap((specifier) => {
    if (specifier.startsWith("#contract/")) return [`server/contract/${specifier.slice("#contract/".length)}`];
    return specifier.startsWith(".") ? [relative(".", resolve(dirname(file), specifier.replace(/\?.*$/, "")))] : [];
  });
}

describe("the layout", () => {
  it("is imported one way", () => {
    const wrong = sources.flatMap((file) => {
      const part = partOf(file);
      if (part === "server") return [];
      const allowed = mayImport[part];
      if (!allowed) return [`${part} is not in the table`];
      return importsOf(file)
        .filter((target) => partOf(target) !== part && !allowed.includes(partOf(target)) && !shared.includes(target))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("imports files that are there", () => {
    const missing = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => !existsSync(target))
        .map((target) => `${file}: ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it("keeps the contract browser-safe: zod and itself, nothing else", () => {
    const foreign = sourcesBelow("server/contract").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/from "([^"#][^"]*)"/g)]
        .map((match) => match[1])
        .filter((name) => name !== "zod"),
    );
    expect(foreign).toEqual([]);
  });

  it("reads the environment in one file", () => {
    const readers = sourcesBelow("server").filter((file) => /process\.env\b/.test(readFileSync(file, "utf8")));
    expect(readers).toEqual(["server/config.ts"]);
  });

  it("keeps Cypher in cypher/", () => {
    const cypher = /\b(?:MATCH|MERGE|CREATE|UNWIND)\s*[($]/;
    const found = sources.filter((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .some((line) => cypher.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line)),
    );
    expect(found).toEqual([]);
  });
});

describe("no rule knows the answers", () => {
  /** Surnames of the gold that are no word of general knowledge: not a state's leader in any list, not an English word. */
  const gold = [join("tests", "gold", "seeds"), join("tests", "evaluation", "dev")].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map(
        (name) =>
          JSON.parse(readFileSync(join(folder, name), "utf8")) as {
            people: { name: string }[];
            meetings: { quote: string }[];
          },
      ),
  );
  const texts = sources.map((file) => [file, readFileSync(file, "utf8")] as const);

  it("neither by full name", () => {
    const names = gold.flatMap(({ people }) => people.map(({ name }) => name)).filter((name) => name.includes(" "));
    const found = texts.flatMap(([file, text]) =>
      names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it("nor by sentence", () => {
    const pieces = gold.flatMap(({ meetings }) => meetings.map(({ quote }) => quote.slice(0, 40)));
    const found = texts.flatMap(([file, text]) =>
      pieces.filter((piece) => text.includes(piece)).map((piece) => `${file}: ${piece}`),
    );
    expect(found).toEqual([]);
  });
});
