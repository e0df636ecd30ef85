/** Remarks on a statement while it is written, and its parameters. */
import { describe, expect, it } from "vitest";
import { checkStatement } from "../../../client/panels/console/check-statement.ts";
import { kindOfValue, typedOfValue, valueOfTyped } from "../../../client/panels/console/parameter-value.ts";
import { parametersOf } from "../../../client/panels/console/statement-parts.ts";

const messages = (statement: string) => checkStatement(statement).map(({ message }) => message);

describe("remarks on a statement", () => {
  it.each([
    "MATCH (p:Person)-[m:MET]->(q) WHERE p.name = 'O\\'Neil' RETURN p.name",
    "MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:MET]->(:Person) } RETURN p",
    "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN c // a ( in a comment",
    "MATCH (n {name: 'a (b'}) RETURN n /* ) */",
    "RETURN {a: Unknown} AS map",
    "",
  ])("finds nothing wrong with %j", (statement) => {
    expect(messages(statement)).toEqual([]);
  });

  it.each([
    ["MATCH (p RETURN p", "This “(” is never closed."],
    ["RETURN 1)", "This “)” closes nothing."],
    ["RETURN 'open", "This quotation mark has no partner."],
    ["RETURN 1 /* open", "This comment has no end."],
    ["MATCH (p:person) RETURN p", "This graph has no label person. There is Person."],
    ["MATCH ()-[:KNOWS]->() RETURN 1", "This graph has no relationship type KNOWS."],
  ])("says of %j: %s", (statement, message) => {
    expect(messages(statement)).toEqual([message]);
  });

  it("points at the place", () => {
    expect(checkStatement("MATCH (p:Persn) RETURN p")[0]).toMatchObject({ start: 9, end: 14, severity: "warning" });
  });
});

describe("parameters", () => {
  it("are found once each, not in strings or comments", () => {
    expect(parametersOf("MATCH (n {a: $from, b: $to, c: $from}) // $no\nRETURN '$never'")).toEqual(["from", "to"]);
  });

  it.each([
    ["2024-04-01", "2024-04-01", "text"],
    ["3", 3, "number"],
    ['["a"]', ["a"], "list"],
    ['"3"', "3", "text"],
    ["true", true, "true or false"],
  ])("are taken as typed: %s", (typed, value, kind) => {
    expect(valueOfTyped(typed)).toEqual(value);
    expect(kindOfValue(value)).toBe(kind);
    expect(valueOfTyped(typedOfValue(value))).toEqual(value);
  });
});
