/** The gate knows what every property of the graph is; a property that it does not know it takes for absent. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completeArticle } from "../../server/articles/article-draft.ts";
import { extract } from "../../server/extract/extract.ts";
import { packageRoot } from "../../server/package-root.ts";
import { openResolver } from "../../server/resolve/resolver.ts";
import { kindOf } from "../../server/store/cypher-gate/kind-of.ts";
import { kinds, one, only } from "../../server/store/cypher-gate/kinds.ts";
import { isKnownProperty, propertyKind } from "../../server/store/cypher-gate/property-kinds.ts";

const seeds = join(packageRoot(), "seeds");
const records = readdirSync(seeds).map((origin) => {
  const text = readFileSync(join(seeds, origin), "utf8");
  const article = completeArticle({
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    published: null,
    origin,
  });
  return { version: 1 as const, article, extraction: extract(article), importedAt: "2024-01-01T00:00:00Z" };
});
const { nodes, relationships } = openResolver(records).projection();

describe("every property that the projection writes", () => {
  const rows = [
    ...nodes.map(({ labels, properties }) => ({ owner: { ...one("node"), labels: [...labels] }, properties })),
    ...relationships.map(({ properties }) => ({ owner: one("relationship"), properties })),
  ];
  test("is known", () => {
    const keys = new Set(rows.flatMap(({ properties }) => Object.keys(properties)));
    expect([...keys].filter((key) => !isKnownProperty(key))).toEqual([]);
  });
  test("is of the kind that the gate takes it for", () => {
    for (const { owner, properties } of rows)
      for (const [key, value] of Object.entries(properties)) {
        const kind = propertyKind(owner, key);
        expect([key, only(kindOf(value), kind.is | kinds.nothing)]).toEqual([key, true]);
      }
  });
});
