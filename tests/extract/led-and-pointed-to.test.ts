/** What is told of a body, a base or soldiers in other words than its name: who leads it, "the base", "the junta", who arrived. */
import { describe, expect, it } from "vitest";
import { extractText } from "./read-claims.ts";

/** Each claim but those on bases' places, in a line. */
const claimsIn = (text: string): string[] =>
  extractText(text, "2024-07-10").claims.flatMap((claim) => {
    if (claim.type === "office") return [`${claim.person} ${claim.title} of ${claim.body}`];
    if (claim.type === "fact") return [`${claim.about} ${claim.property} ${claim.value}`];
    if (claim.type === "relation") return claim.relation === "OPERATES" ? [`${claim.from} runs ${claim.to}`] : [];
    return [`${claim.kind} ${claim.participants.map(({ entity }) => entity).join(", ")}`];
  });

const eachClaims = (cases: [text: string, ...claims: string[]][]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))("$text", ({ text, claims }) => {
    expect(claimsIn(text)).toEqual(claims);
  });
};

describe("who leads a body", () => {
  eachClaims([
    [
      "The Council of Renewal, led by General Kofi Adabra, was dissolved.",
      "person:kofi adabra leader of organization:council of renewal",
    ],
    ["Togo's junta is headed by General Kofi Adabra.", "person:kofi adabra head of government:togo"],
    [
      "Togo's junta, called the Council of Renewal, was led by General Kofi Adabra.",
      "person:kofi adabra leader of organization:council of renewal",
      "person:kofi adabra leader of government:togo",
    ],
    ["The Lagoon Party was led by Ama Serwaa until 2020."],
    ["The talks, led by Ama Serwaa, were held in Togo."],
    ["Togo was led by Ama Serwaa."],
    ["The Lagoon Party was led by Ama Serwaa and Kofi Adabra."],
    ["Yao Mensah Jr., the son of President Yao Mensah Sr., left.", "person:yao mensah sr. President of null"],
  ]);
});

describe("the base", () => {
  const kara = "Kenya has left the Kara air base in Togo. ";
  eachClaims([
    [`${kara}The base cost $80 million.`, "base:kara air base cost $80 million"],
    [
      `${kara}The base, which was built in 2011, cost $80 million and is operated by France.`,
      "government:france runs base:kara air base",
      "base:kara air base cost $80 million",
      "base:kara air base established 2011",
    ],
    [
      "The Kara air base in Togo, built in 2011 at a cost of $80 million, is operated by France.",
      "government:france runs base:kara air base",
      "base:kara air base cost $80 million",
      "base:kara air base established 2011",
    ],
    // Which of two, an end of a hill, and what is no base of soldiers.
    ["Kenya has left the Kara air base and the Tarna air base in Togo. The base cost $80 million."],
    [`${kara}The base of the hill cost $80 million.`],
    ["The base cost $80 million. Kenya has left the Kara air base in Togo."],
  ]);
});

describe("who arrived", () => {
  eachClaims([
    ["Russian troops arrived in Togo on Monday.", "Deployment government:russia"],
    ["About 200 Russian soldiers arrived in Lomé on July 8.", "Deployment government:russia"],
    ["The commander of the Russian forces arrived in Lomé on Monday."],
    ["Efua Darkwah arrived in Togo on Monday to see Russian troops.", "Visit person:efua darkwah"],
  ]);
});

describe("the junta", () => {
  it.each([
    ["Ghana's Foreign Minister Efua Darkwah met Kofi Adabra in Abuja. Darkwah accused the junta of theft.", []],
    ["Ghana's president, Efua Darkwah, accused the junta of theft.", []],
    ["Togo's army overthrew its president in June. Efua Darkwah accused the junta of theft.", ["Togo"]],
    ["Togo has no president. Efua Darkwah accused the junta in Togo of theft.", ["Togo"]],
  ])("%s", (text, states) => {
    const meant = extractText(text, "2024-07-10").entities.filter(({ mentions }) =>
      mentions.some(({ start, end }) => /\bjunta\b/.test(text.slice(start, end))),
    );
    expect(meant.map(({ name }) => name)).toEqual(states);
  });
});
