/** Remarks on a statement while it is written, and its parameters. */
import { describe, expect, it } from "vitest";
import { kindOfValue, typedOfValue, valueOfTyped } from "../../../client/panels/console/parameter-value.ts";
import { parametersOf } from "../../../client/panels/console/statement-parts.ts";
import { unknownNames } from "../../../client/panels/console/unknown-names.ts";

const words = { labels: ["Person", "AgreementAction"], relationshipTypes: ["MET", "HELD_IN"] };
const said = (kind: "label" | "type", name: string) => unknownNames([{ start: 4, end: 9, kind, name }], words);

describe("names that the graph does not have", () => {
  it("are doubted, with the one that is spelt alike", () => {
    expect(said("label", "person")).toEqual([
      { start: 4, end: 9, severity: "warning", message: "This graph has no label person. There is Person." },
    ]);
    expect(said("type", "heldIn")[0]?.message).toBe("This graph has no relationship type heldIn. There is HELD_IN.");
    expect(said("type", "KNOWS")[0]?.message).toBe("This graph has no relationship type KNOWS.");
  });

  it("are not those that it has, each in its place", () => {
    expect(said("label", "AgreementAction")).toEqual([]);
    expect(said("type", "Person")).toHaveLength(1);
  });
});

describe("parameters", () => {
  it("are found once each, not in strings or comments", () => {
    expect(parametersOf("MATCH (n {a: $from, b: $to, c: $from}) // $no\nRETURN '$never'")).toEqual(["from", "to"]);
  });

  it("are found while a text or a comment is not closed yet, and in quotes", () => {
    expect(parametersOf("RETURN $a, $`b c`, 'open $no")).toEqual(["a", "b c"]);
    expect(parametersOf("RETURN `$no`, $ä /* $no")).toEqual(["ä"]);
    expect(parametersOf("RETURN $")).toEqual([]);
  });

  it.each([
    ["2024-04-01", "2024-04-01", "text"],
    ["3", 3, "number"],
    ['["a"]', ["a"], "list"],
    ['"3"', "3", "text"],
    ["true", true, "true or false"],
    ["1e999", "1e999", "text"],
  ])("are taken as typed: %s", (typed, value, kind) => {
    expect(valueOfTyped(typed)).toEqual(value);
    expect(kindOfValue(value)).toBe(kind);
    expect(valueOfTyped(typedOfValue(value))).toEqual(value);
  });
});
