/** Counts that articles give: whose they are, of what, and what is no such count. */
import { describe, expect, it } from "vitest";
import { extractText } from "./read-claims.ts";

/** `about | property | value | amount`, in the order of the text. */
const countsOf = (text: string): string[] => {
  const { claims, entities } = extractText(text, "2024-06-05");
  return claims.flatMap((claim) => {
    if (claim.type !== "fact") return [];
    const about = entities.find((entity) => entity.key === claim.about)?.name;
    return [`${about} | ${claim.property} | ${claim.value} | ${claim.amount}`];
  });
};

describe("counts", () => {
  it.each([
    ["A strike killed 14 soldiers near Garissa, officials said.", "Garissa | killed (soldiers) | 14 | 14"],
    ["At least 21 people were killed in Mombasa on Monday.", "Mombasa | killed (people) | At least 21 | 21"],
    ["Twelve civilians were wounded in Mombasa.", "Mombasa | wounded (civilians) | Twelve | 12"],
    ["Croatia operates two bases in Kenya.", "Croatia | bases in Kenya | two | 2"],
    ["Croatia's foreign minister, Ana Belic, led a delegation of 12 officials.", "Ana Belic | delegation | 12 | 12"],
    ["A 20-member delegation led by Ana Belic arrived.", "Ana Belic | delegation | 20 | 20"],
    [
      "Croatia and Kenya signed a $40 million fishing agreement.",
      "Croatia-Kenya fishing agreement | worth | $40 million | 40000000",
    ],
    ["Turkey sent 20 drones to Kenya.", "Turkey | drones for Kenya | 20 | 20"],
    ["Turkey has given Kenya six helicopters.", "Turkey | helicopters for Kenya | six | 6"],
    ["Turkey pledged $20 million in aid to Kenya.", "Turkey | money for Kenya | $20 million | 20000000"],
  ])("%s", (text, told) => {
    expect(countsOf(text)).toContain(told);
  });

  it.each([
    "More than 3,000 people died in the earthquake.",
    "One in two people died in Garissa.",
    "Dozens of people were killed in Garissa.",
    "Kenya wants 20 drones.",
    "Kenya's president, Kip Tarn, met Ana Belic in Nairobi. She came with a delegation of 20 officials.",
    "Turkey sent 20 letters to Kenya.",
    "The airline has two bases in Kenya.",
  ])("none: %s", (text) => {
    expect(countsOf(text)).toEqual([]);
  });

  it("are of the day that the sentence tells, else of the day on which they were told", () => {
    const daysOf = (text: string) =>
      extractText(text, "2024-06-05").claims.flatMap((claim) => (claim.type === "fact" ? [claim.date.start] : []));
    expect(daysOf("A strike killed 14 soldiers near Garissa in May 2012.")).toEqual(["2012-05-01"]);
    expect(daysOf("A strike killed 14 soldiers near Garissa.")).toEqual(["2024-06-05"]);
  });
});
