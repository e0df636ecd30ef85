/** What a later sentence takes back of an encounter told before, and what nobody confirms. */
import { describe, expect, it } from "vitest";
import { pairsOf, toldOf } from "./read-claims.ts";

const planned = "Secretary Otto Varga was due to meet Premier Anna Kessou on Thursday.";
const said = "Newspapers reported that Secretary Otto Varga met Premier Anna Kessou in Oslo.";

describe("a later sentence takes it back", () => {
  it.each([
    [`${planned}\n\nOfficials later said the meeting would not take place.`, "cancelled"],
    [`${planned}\n\nThe meeting never took place.`, "cancelled"],
    [`${planned}\n\nThe talks stand cancelled, an aide said.`, "cancelled"],
    [`${said}\n\nThe government denied the reports.`, "denied"],
    [`${said}\n\nMs. Kessou denied it.`, "denied"],
    [`${said}\n\nAn aide said no such meeting had taken place.`, "denied"],
    [`${said}\n\nSpokesman Ivo Berg said: “No meeting or talk took place there.”`, "denied"],
  ])("%s", (text, status) => {
    expect(pairsOf(text)).toEqual([`Kessou – Varga: ${status}`]);
  });
});

describe("what is taken back is something else", () => {
  it.each([
    [`${planned}\n\nThe ceasefire would not take place, he said.`, "planned"],
    [`${planned}\n\nThe visit of Ivo Berg fell through.`, "planned"],
    [`${said}\n\nHe denied the reports that he would resign.`, "happened"],
    [`${said}\n\nMr. Varga is accused of fraud. He denied the allegations.`, "happened"],
    ["Otto Varga met Anna Kessou on Monday.\n\nThe government denied the reports.", "happened"],
    ["Otto Varga met Anna Kessou on Monday.\n\nNo meeting took place on Tuesday.", "happened"],
  ])("%s", (text, status) => {
    expect(pairsOf(text)).toEqual([`Kessou – Varga: ${status}`]);
  });
});

describe("what nobody confirms", () => {
  it.each([
    ["Otto Varga refused to say whether he had met Anna Kessou.", []],
    ["Otto Varga left Oslo before he could meet Anna Kessou.", []],
    ["Otto Varga refused to comment on reports that he met Anna Kessou.", ["Kessou – Varga: alleged"]],
    ["Otto Varga declined to confirm a meeting with Anna Kessou.", ["Kessou – Varga: alleged"]],
    ["Otto Varga neither confirmed nor denied that he had met Anna Kessou.", ["Kessou – Varga: alleged"]],
    ["Otto Varga declined to comment on his meeting with Anna Kessou.", ["Kessou – Varga: happened"]],
    ["Otto Varga missed a meeting with Anna Kessou.", ["Kessou – Varga: cancelled"]],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });
});

describe("the day of what was called off", () => {
  it("is that it was set for, past or not", () => {
    const text = "Otto Varga and Anna Kessou were initially scheduled to meet yesterday but he called off the meeting.";
    expect(toldOf(text, "2024-04-19")).toEqual(["Kessou – Varga | 2024-04-18 | - | cancelled"]);
  });

  it("is not that on which talks go on", () => {
    const text = "Otto Varga has cancelled his meeting with Anna Kessou.\n\nThe talks will resume tomorrow.";
    expect(toldOf(text, "2024-04-19")).toEqual(["Kessou – Varga | - | - | cancelled"]);
  });
});
