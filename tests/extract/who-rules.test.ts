/** Who was overthrown, whose government acted, and who has been running a base. */
import { describe, expect, it } from "vitest";
import { eventsOf, extractText } from "./read-claims.ts";

const published = "2024-03-07";

describe("who was overthrown", () => {
  const coupsIn = (text: string) =>
    eventsOf(extractText(text, published))
      .filter(({ kind }) => kind === "Coup")
      .map(({ participants, date }) =>
        [...participants.map(({ entity, role }) => `${role} ${entity.replace("person:", "")}`), date.start].join(" | "),
      );

  it.each([
    ["President Hama Idrik of Niger was overthrown in a coup on July 26, 2023.", ["target hama idrik | 2023-07-26"]],
    [
      "Gabonese President Remy Ondo was later ousted by Gen. Paul Nzue on August 30, 2023.",
      ["actor paul nzue | target remy ondo | 2023-08-30"],
    ],
    ["President Luc Morel of Chad, who was toppled in July 2021, lives in Lyon.", ["target luc morel | 2021-07-01"]],
    ["Gen. Paul Nzue ousted President Remy Ondo in August 2023.", ["actor paul nzue | target remy ondo | 2023-08-01"]],
    ["President Luc Morel was ousted by voters in July 2021.", []],
    ["President Luc Morel was ousted in the July 2021 election.", []],
    ["President Luc Morel was never overthrown.", []],
    ["President Luc Morel was nearly overthrown in July 2021.", []],
    ["Remy Ondo was toppled by Paul Nzue in the final in July 2021.", []],
    ["Paul Nzue ousted Remy Ondo in the semifinal in July 2021.", []],
    ["Ousted President Luc Morel met Paul Nzue in July 2021.", []],
  ])("%s", (text, told) => {
    expect(coupsIn(text)).toEqual(told);
  });
});

describe("whose government did it", () => {
  const actorsIn = (text: string) =>
    eventsOf(extractText(text, published))
      .filter(({ kind }) => kind === "AgreementAction")
      .flatMap(({ participants }) => participants.filter(({ role }) => role === "actor").map(({ entity }) => entity));
  const morel = "Chadian President Luc Morel spoke on Friday.";

  it.each([
    [`${morel} Morel's government revoked the military accord with France.`, ["government:chad"]],
    [`${morel} Morel's new government has formally suspended the military accord with France.`, ["government:chad"]],
    [`${morel} Critics urged Morel's government to revoke the military accord with France.`, []],
    [`${morel} Morel's government praised those who revoked the military accord with France.`, []],
    ["Luc Morel spoke on Friday. Morel's government revoked the military accord with France.", []],
    [
      `${morel} Morel, a former president of Gabon, left. Morel's government revoked the military accord with France.`,
      ["government:chad"],
    ],
  ])("%s", (text, actors) => {
    expect(actorsIn(text)).toEqual(actors);
  });
});

describe("who has been running a base", () => {
  const runIn = (text: string) =>
    extractText(text, published).claims.flatMap((claim) =>
      claim.type === "relation" && claim.relation === "OPERATES" ? [claim.from] : [],
    );

  it.each([
    ["The Kolda air base in Niger has been run by France since 2013.", ["government:france"]],
    ["The Kolda air base in Niger is run by France.", ["government:france"]],
    ["The Kolda air base has been run by France until last year.", []],
    ["The Kolda air base in Niger was run by France.", []],
    ["The Kolda air base in Niger has been attacked by France.", []],
  ])("%s", (text, keys) => {
    expect(runIn(text)).toEqual(keys);
  });
});
