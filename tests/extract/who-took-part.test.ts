/** Who took part, where the words name him by his company, his delegation, his office, or after the place. */
import { describe, expect, it } from "vitest";
import { pairsOf } from "./read-claims.ts";

const troubled =
  "Otto Kessou of the UN and Anna Salim of the AU met with Ivo Tarnić, the leader of the rebels, on Monday.";

describe("those are told who met", () => {
  it.each([
    // Company that nobody names.
    [
      "Otto Kessou and a delegation of lawmakers have met with Prime Minister Anna Salim.",
      ["Kessou – Salim: happened"],
    ],
    ["Otto Kessou and other senior officials met with Minister Anna Salim.", ["Kessou – Salim: happened"]],
    // Behind the place and the day.
    ["Otto Kessou met in Oslo on Monday Foreign Minister Anna Salim.", ["Kessou – Salim: happened"]],
    ["Otto Kessou also met in Oslo the Minister for Trade of Kenya, Ms. Anna Salim.", ["Kessou – Salim: happened"]],
    // A leader behind those whom he leads.
    ["Otto Kessou met leaders of the Our Land Party led by Anna Salim.", ["Kessou – Salim: happened"]],
    [
      "Otto Kessou met leaders of Kenya's main hill party KLP led by its chief Anna Salim.",
      ["Kessou – Salim: happened"],
    ],
    [
      "Otto Kessou held a meeting with senior officials led by Deputy Minister Anna Salim.",
      ["Kessou – Salim: happened"],
    ],
    // A party that no name was made of.
    ["Otto Kessou and KLP-WR leader Ivo Tarnić have met on Wednesday.", ["Kessou – Tarnić: happened"]],
    ["Otto Kessou met KLP-WR Chairman Ivo Tarnić.", ["Kessou – Tarnić: happened"]],
    ["Otto Kessou called on KLP (Our Land) chair and former Prime Minister Anna Salim.", ["Kessou – Salim: happened"]],
    [
      "President Otto Kessou welcomed a British delegation from the Exempla Trade Council (ETC), headed by Sir Ivo Tarnić.",
      ["Kessou – Tarnić: happened"],
    ],
    [
      "Otto Kessou held talks with chief negotiators Anna Salim for Kenya and Tarnu Berg for Chad.",
      ["Berg – Kessou: happened", "Kessou – Salim: happened"],
    ],
    [
      "Otto Kessou met Anna Salim and another rebel leader, Ivo Tarnić.",
      ["Kessou – Salim: happened", "Kessou – Tarnić: happened"],
    ],
    ["Otto Kessou said it would help Haiti, whose premier Anna Salim he had met.", ["Kessou – Salim: happened"]],
    // A title with a capital on every word.
    ["President Otto Kessou Receives Anna Salim, Who Arrived in Astana For a Visit.", ["Kessou – Salim: happened"]],
    // The place before the title.
    ["In Montevideo Minister Otto Kessou will be meeting Minister Anna Salim.", ["Kessou – Salim: planned"]],
    // Shown in a place.
    [
      "On Tuesday media showed images of Otto Kessou in Doha meeting President Anna Salim.",
      ["Kessou – Salim: happened"],
    ],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it.each([
    "Otto Kessou and Anna Salim held talks with a focus on trade.",
    "Otto Kessou and Anna Salim held talks with each other.",
    "Otto Kessou and Anna Salim held talks on Monday, with trade topping the agenda.",
    "Otto Kessou and Anna Salim held talks with their delegations present.",
    "Otto Kessou and Anna Salim concluded talks with a joint statement.",
  ])("with nobody else: %s", (text) => {
    expect(pairsOf(text)).toEqual(["Kessou – Salim: happened"]);
  });

  it("the heads of bodies and states whom nobody names stand for them", () => {
    expect(
      pairsOf(
        "Otto Kessou met with the secretary-general of the Arab League and the Cardinal Secretary of State of the Holy See.",
      ),
    ).toEqual(["Kessou – League: happened", "Kessou – See: happened"]);
  });

  it("two envoys without an office are those who were named side by side", () => {
    expect(
      pairsOf(
        `${troubled}\n\nToday the two envoys are scheduled to meet representatives of the Sudanese Government in Khartoum.`,
      ),
    ).toEqual([
      "Kessou – Sudan: planned",
      "Kessou – Tarnić: happened",
      "Salim – Sudan: planned",
      "Salim – Tarnić: happened",
    ]);
  });

  it("the leaders of both delegations sat at the talks that were told of", () => {
    const talks = "Peace talks opened in Juba on Monday.";
    expect(
      pairsOf(
        `${talks} The government's delegation is headed by General Otto Kessou, while the rebels' team is led by Anna Salim.`,
      ),
    ).toEqual(["Kessou – Salim: ongoing"]);
    expect(pairsOf(`${talks} The two sides were led by Otto Kessou and Anna Salim.`)).toEqual([
      "Kessou – Salim: happened",
    ]);
  });

  it("His Highness is the ruler whose state nobody needs to tell", () => {
    expect(
      pairsOf(
        "His Highness the Amir Sheikh Otto Kessou sent a message to Qatar's Amir Sheikh Ivo Tarnić. His Highness received Ambassador Anna Salim.",
      ),
    ).toEqual(["Kessou – Salim: happened"]);
  });
});

describe("nobody is told to have met", () => {
  it.each([
    // On one side, across nobody who is named.
    "Otto Kessou and Anna Salim held talks with rebel leaders.",
    "UN, AU envoys hold fresh talks with leaders of rebel groups",
    // Who says so, and who asked them there.
    "Otto Kessou met in Oslo, Foreign Minister Anna Salim said.",
    "Otto Kessou met on Monday the conditions that Anna Salim had set.",
    // Delegations at no talks, or one alone.
    "The Kenyan delegation was led by Otto Kessou, while the Ugandan team was headed by Anna Salim.",
    "They held talks. A delegation led by Otto Kessou flew to Oslo, while a team led by Anna Salim went to Rome.",
    "Talks opened in Juba on Monday. The rebels' team is led by Anna Salim.",
    "Otto Kessou said it would help Haiti, whose premier Anna Salim he admired.",
    "Otto Kessou praised Anna Salim, whose party he had met.",
    "The ministry told officials Anna Salim was ill, and Otto Kessou left.",
    // Wished for.
    "Otto Kessou agreed on the importance of “intensifying the balanced dialogue” between Mercosur and the European Union.",
    "Otto Kessou stressed the need to hold talks between Russia and Ukraine.",
    // The company of somebody else.
    "Otto Kessou spoke and the officials met with Prime Minister Anna Salim.",
  ])("%s", (text) => {
    expect(pairsOf(text)).toEqual([]);
  });

  it("in talks that those told of are only to prepare", () => {
    const talks =
      "Otto Kessou will hold talks with Anna Salim in preparation for peace talks with President Ivo Tarnić.";
    expect(pairsOf(talks)).toEqual(["Kessou – Salim: planned"]);
  });

  it("with who only invited them", () => {
    expect(pairsOf("Otto Kessou and Anna Salim met in Oslo at the invitation of President Ivo Tarnić.")).toEqual([
      "Kessou – Salim: happened",
    ]);
  });
});
