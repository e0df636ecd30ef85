/** Ways in which agency briefs tell of encounters, each with what it must not be taken for. */
import { describe, expect, it } from "vitest";
import { pairsOf, toldOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const happened = ["Kessou – Varga: happened"];
const planned = ["Kessou – Varga: planned"];
const cancelled = ["Kessou – Varga: cancelled"];
const denied = ["Kessou – Varga: denied"];

describe("who met, and whether they did", () => {
  it.each([
    ["State television showed footage of President Amadou Kessou receiving Prime Minister Lena Varga.", happened],
    ["A video showed President Amadou Kessou, the ruler of Kenya, greeting Prime Minister Lena Varga.", happened],
    ["President Amadou Kessou and Premier Lena Varga came face to face on Monday.", happened],
    ["President Amadou Kessou and his long-time rival Lena Varga met on Monday.", happened],
    ["President Amadou Kessou met his predecessor, Lena Varga, on Monday.", happened],
    ["President Amadou Kessou called on Premier Lena Varga on Monday.", happened],
    ["President Amadou Kessou called on Premier Lena Varga on Monday to resign.", []],
    ["President Amadou Kessou has turned down a request by Prime Minister Lena Varga to meet in Nairobi.", cancelled],
    ["President Amadou Kessou declined Prime Minister Lena Varga's request for a meeting.", cancelled],
    ["President Amadou Kessou rejected Premier Lena Varga's proposal to end the war.", []],
    ["President Amadou Kessou accepted Premier Lena Varga's offer of talks.", planned],
    ["President Amadou Kessou has accepted an invitation from Premier Lena Varga to visit Kenya.", []],
    ["Talks between President Amadou Kessou and Premier Lena Varga are to resume in Rome on Friday.", planned],
    ["ABC claimed that Premier Lena Varga had secretly met President Amadou Kessou, a report both rejected.", denied],
    ["Kenya's Amadou Kessou and Slovakia's leader Lena Varga have never met.", []],
    ["Minister Lena Varga said she has never met President Amadou Kessou.", denied],
    ["President Amadou Kessou to hold phone talks with Minister Lena Varga\n\nThe two men are friends.", planned],
    [
      "Premier Bo Tarn met President Lena Varga on Tuesday. President Amadou Kessou held talks with Varga and the two heads of state signed a deal.",
      ["Kessou – Varga: happened", "Tarn – Varga: happened"],
    ],
    [
      "President Amadou Kessou reviewed the budget, and Premier Bo Tarn expressed solidarity with Minister Lena Varga.",
      [],
    ],
    ["President Amadou Kessou left for Rome. The cut was made due to a strike and long talks with the Congress.", []],
    ["The spokesman denied that President Amadou Kessou had met with an Al-Qaeda-linked commander.", []],
    [
      "President Bo Tarn, praised by General Ivo Sundell, is ill. “Minister Ivo Sundell and I agree,” Minister Lena Varga said after meeting President Amadou Kessou. Sundell was absent during their meeting.",
      happened,
    ],
    ["The vote came after President Amadou Kessou and Minister Lena Varga spoke over phone Wednesday.", happened],
    [
      "The papers were signed after President Amadou Kessou and his Slovak counterpart Lena Varga held “fruitful” talks.",
      happened,
    ],
    ["President Amadou Kessou and Minister Lena Varga had not held formal talks since 2019.", []],
    ["President Amadou Kessou has not met Minister Lena Varga, his office said.", denied],
    ["General Amadou Kessou interacted with command chief Lt. Gen. Lena Varga during his trip.", happened],
    ["General Amadou Kessou interacted with students of Minister Lena Varga's school.", []],
    ["Prime Minister Amadou Kessou called on President Lena Varga and discussed trade.", happened],
    ["President Amadou Kessou and Minister Lena Varga may hold a teleconference summit or a phone call soon.", planned],
    [
      "Russian Foreign Minister Amadou Kessou spoke with his Iranian counterpart Lena Varga. President Bo Tarn plans to speak with the Iranian president.",
      ["Iran – Tarn: planned", "Kessou – Varga: happened"],
    ],
    ["The palace said President Amadou Kessou held a private audience on Wednesday for Minister Lena Varga.", happened],
    ["President Amadou Kessou dropped in on Minister Lena Varga in Rome.", happened],
    ["President Amadou Kessou used a phone call on Tuesday to invite Minister Lena Varga to a summit.", happened],
    ["President Amadou Kessou made a call to invest in Minister Lena Varga's region.", []],
    ["The summit in Cairo drew President Amadou Kessou and Minister Lena Varga.", happened],
    ["The summit in Cairo drew criticism from President Amadou Kessou and Minister Lena Varga.", []],
    ["President Amadou Kessou is expected in Rome on Sunday. He will be received by Minister Lena Varga.", planned],
    [
      "The palace denied that President Amadou Kessou met Minister Lena Varga. The broadcaster said Kessou had met Varga at his palace.",
      denied,
    ],
    [
      "The palace denied that President Amadou Kessou met Minister Lena Varga in May. The broadcaster said Kessou had met Varga on Monday.",
      ["Kessou – Varga: denied", "Kessou – Varga: happened"],
    ],
    ["The vote came after talks with President Amadou Kessou and Minister Lena Varga.", []],
    [
      "King Amadou Kessou spoke. The king's Chief of Staff Bo Tarn was absent. Minister Lena Varga met the king in May.",
      happened,
    ],
    ["President Amadou Kessou has refused in recent years to speak with Minister Lena Varga on the phone.", cancelled],
    ["President Amadou Kessou met, on Monday, with Minister Lena Varga.", happened],
    ["President Amadou Kessou visited his Slovak counterpart, Lena Varga, in Accra last Sunday.", happened],
    ["President Amadou Kessou and his senior aides met with Minister Lena Varga.", happened],
    [
      "Qatar will host a second round of indirect talks between President Amadou Kessou and Minister Lena Varga.",
      planned,
    ],
    [
      "Amadou Kessou will see the hall where Premier Bo Tarn held talks with Minister Lena Varga.",
      ["Tarn – Varga: happened"],
    ],
    ["The head of the Security Service (SS), Amadou Kessou, met on Monday with Minister Lena Varga.", happened],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });
});

describe("when and where", () => {
  it.each([
    [
      "the second verb's day",
      "President Amadou Kessou and Minister Lena Varga shook hands and met on Thursday.",
      ["Kessou – Varga | 2024-04-18 | - | happened"],
    ],
    [
      "a visit told in passing, behind the encounter",
      "President Amadou Kessou will also meet Lena Varga, who began a three-day visit to France on Thursday.",
      ["Kessou – Varga | 2024-04-18..2024-04-20 | France | planned"],
    ],
    [
      "not one that is over",
      "President Amadou Kessou met Lena Varga, who visited France last week.",
      ["Kessou – Varga | - | - | happened"],
    ],
    [
      "a visit told of somebody who is refused",
      "President Amadou Kessou refused to meet Minister Lena Varga who was in Paris on Tuesday. Varga did meet Premier Bo Tarn in the end.",
      ["Kessou – Varga | - | - | cancelled", "Tarn – Varga | 2024-04-16 | Paris | happened"],
    ],
    [
      "leaders without names, named afterwards",
      "The Kenyan king and president of Slovakia met on Friday in Rome. State television showed footage of King Amadou Kessou of Kenya receiving Slovak President Lena Varga.",
      ["Kenya – Slovakia | 2024-04-19 | Rome | happened", "Kessou – Varga | 2024-04-19 | Rome | happened"],
    ],
    [
      "ministers without names, and the meeting of two without offices",
      "Kenya's foreign minister met his Slovak counterpart on Tuesday in Paris. The meeting between Amadou Kessou and Lena Varga was short.",
      ["Kenya – Slovakia | 2024-04-16 | Paris | happened", "Kessou – Varga | 2024-04-16 | Paris | happened"],
    ],
    [
      "an encounter of another year is not where somebody is now",
      "President Amadou Kessou is in Rome this week. He met Minister Lena Varga in 2019.",
      ["Kessou – Varga | 2019-01-01..2019-12-31 | - | happened"],
    ],
    [
      "nor where somebody was last week",
      "President Amadou Kessou travelled to Rome last week and met Minister Lena Varga.\n\nReports said Kessou and Varga also met in December.",
      [
        "Kessou – Varga | 2024-04-08..2024-04-14 | Rome | happened",
        "Kessou – Varga | 2023-12-01..2023-12-31 | - | happened",
      ],
    ],
    [
      "what is looked back on later lends no day",
      "President Amadou Kessou received Minister Lena Varga at the airport. Ties are close. Kessou and Varga met in November 2021.",
      ["Kessou – Varga | - | - | happened", "Kessou – Varga | 2021-11-01..2021-11-30 | - | happened"],
    ],
    [
      "the place of the visit on which they met",
      "In March, President Amadou Kessou and Minister Lena Varga met when Kessou visited Paris.",
      ["Kessou – Varga | 2024-03-01..2024-03-31 | Paris | happened"],
    ],
    [
      "the place of the dinner",
      "President Amadou Kessou discussed the law with Minister Lena Varga during a dinner in Budapest.",
      ["Kessou – Varga | - | Budapest | happened"],
    ],
    [
      "the state that hosts",
      "Last year, Jordan hosted talks between negotiator Amadou Kessou and Minister Lena Varga.",
      ["Kessou – Varga | 2023-01-01..2023-12-31 | Jordan | happened"],
    ],
    [
      "not the state of who hosts",
      "Qatar's emir hosted talks between negotiator Amadou Kessou and Minister Lena Varga.",
      ["Kessou – Varga | - | - | happened"],
    ],
    [
      "the dateline, where one is at home and the other is not",
      "NAIROBI (Reuters) - Kenyan Foreign Minister Amadou Kessou met Slovak Premier Lena Varga on Friday.",
      ["Kessou – Varga | 2024-04-19 | Nairobi | happened"],
    ],
    [
      "not for a call",
      "NAIROBI (Reuters) - Kenyan Foreign Minister Amadou Kessou spoke by phone with Slovak Premier Lena Varga on Friday.",
      ["Kessou – Varga | 2024-04-19 | - | happened"],
    ],
    [
      "not where he is abroad",
      "NAIROBI (Reuters) - Kenyan Foreign Minister Amadou Kessou met Slovak Premier Lena Varga. Kessou is on a tour of Slovakia.",
      ["Kessou – Varga | - | - | happened"],
    ],
    [
      "not where both are foreign",
      "WASHINGTON (AP) - Peruvian President Amadou Kessou met Slovak Premier Lena Varga on Friday.",
      ["Kessou – Varga | 2024-04-19 | - | happened"],
    ],
    [
      "an arrival told later",
      "President Amadou Kessou met Minister Lena Varga on Tuesday. Trade was on the agenda. Kessou arrived in Lima on Monday.",
      ["Kessou – Varga | 2024-04-16 | Lima | happened"],
    ],
    [
      "not one that came later",
      "President Amadou Kessou met Minister Lena Varga on Tuesday. Trade was on the agenda. Kessou later arrived in Lima.",
      ["Kessou – Varga | 2024-04-16 | - | happened"],
    ],
    [
      "the first to visit",
      "President Amadou Kessou, the first leader to visit Nepal in a decade, met Premier Lena Varga.",
      ["Kessou – Varga | - | Nepal | happened"],
    ],
    [
      "the town of a house",
      "President Amadou Kessou met Minister Lena Varga at Qasr Al Exempla in Abu Dhabi, on Wednesday.",
      ["Kessou – Varga | 2024-04-17 | Abu Dhabi | happened"],
    ],
    [
      "not the town of an office",
      "President Amadou Kessou spoke with the head of the institutions in Pristina, Lena Varga.",
      ["Kessou – Varga | - | - | happened"],
    ],
    [
      "the day rather than the week of a visit",
      "President Amadou Kessou paid a state visit to Kenya on Tuesday, the third Gulf leader to arrive in Nairobi this week. Minister Lena Varga met with Kessou at the Palace.",
      ["Kessou – Varga | 2024-04-16 | Nairobi | happened"],
    ],
    [
      "a journey that is expected",
      "President Amadou Kessou is expected in Rome on Sunday. He will be received by Minister Lena Varga.",
      ["Kessou – Varga | 2024-04-21 | Rome | planned"],
    ],
    [
      "the Hague",
      "President Amadou Kessou met Minister Lena Varga in the Hague.",
      ["Kessou – Varga | - | The Hague | happened"],
    ],
    [
      "the day of an announcement is not that of the visit",
      "On Tuesday, President Amadou Kessou announced a visit to Rome. There he will meet Minister Lena Varga.",
      ["Kessou – Varga | - | Rome | planned"],
    ],
    [
      "a purpose in the past",
      "Minister Lena Varga was in Rome on Tuesday to meet President Amadou Kessou.",
      ["Kessou – Varga | 2024-04-16 | Rome | happened"],
    ],
    [
      "a purpose to come",
      "Minister Lena Varga arrives in Rome on Sunday to meet President Amadou Kessou.",
      ["Kessou – Varga | 2024-04-21 | Rome | planned"],
    ],
  ])("%s", (_name, text, lines) => {
    expect(toldOf(text, published)).toEqual(lines);
  });
});
