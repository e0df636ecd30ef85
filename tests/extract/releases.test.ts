/** What releases of governments and briefs of agencies say in ways of their own: headlines without possessives, long titles, delegations, legs of a tour. */
import { describe, expect, it } from "vitest";
import { eventsOf, extractText, pairsOf, toldOf } from "./read-claims.ts";

/** 2024-04-19 is a Friday. */
const published = "2024-04-19";

const happened = ["Kessou – Varga: happened"];
const planned = ["Kessou – Varga: planned"];

describe("who took part", () => {
  it.each([
    ["Readout of President Amadou Kessou Call with Minister Lena Varga of Kenya", happened],
    ["Statement on President Amadou Kessou meeting with Minister Lena Varga of Kenya", happened],
    ["Readout of President Amadou Kessou’s Meeting with Minister Varga of Kenya", happened],
    [
      "Readout of Adviser Ivo Sundell and Deputy Adviser Amadou Kessou’s Meeting with Minister Lena Varga",
      ["Kessou – Varga: happened", "Sundell – Varga: happened"],
    ],
    [
      "It builds on President Bo Tarn’s and President Amadou Kessou’s meetings with Minister Lena Varga.",
      ["Kessou – Varga: happened", "Tarn – Varga: happened"],
    ],
    [
      "President Amadou Kessou met with the UN Special Representative of the Secretary General (SRSG) on Children in Conflict Lena Varga.",
      happened,
    ],
    [
      "Adviser Amadou Kessou, Deputy Adviser Bo Tarn, and other senior Security Council officials met with Minister Lena Varga.",
      ["Kessou – Varga: happened", "Tarn – Varga: happened"],
    ],
    [
      "Minister Lena Varga met with Governors Amadou Kessou of Texas and Ana Tarn of Maine.",
      ["Kessou – Varga: happened", "Tarn – Varga: happened"],
    ],
    [
      "Minister Lena Varga met with President Bo Tarn, War Cabinet Member Ivo Sundell, and opposition leader Amadou Kessou.",
      ["Kessou – Varga: happened", "Sundell – Varga: happened", "Tarn – Varga: happened"],
    ],
    [
      "Minister Lena Varga and President Amadou Kessou spoke by phone. Adviser Bo Tarn listened. Advisers Kessou, Varga, and Tarn also discussed trade.",
      ["Kessou – Tarn: happened", "Kessou – Varga: happened", "Tarn – Varga: happened"],
    ],
    [
      "President Amadou Kessou hosted the second Joint Working Group with a Kenyan delegation led by Lena Varga.",
      happened,
    ],
    [
      "President Amadou Kessou joined Minister Lena Varga and senior officials from across the Kenyan government, including mayors, in a conversation on energy.",
      happened,
    ],
    ["President Amadou Kessou is here. He discussed it with Kenyan generals and Minister Lena Varga.", happened],
    [
      "Today the four leaders – President Amadou Kessou of Kenya and Premier Lena Varga of Slovakia – convened to speak of trade.",
      happened,
    ],
    ["Readout of Adviser Amadou Kessou call with Minister Lena Varga", happened],
    [
      "President Amadou Kessou is in Lima for talks on the war and on trade with Minister Lena Varga.",
      ["Kessou – Varga: ongoing"],
    ],
    ["President Amadou Kessou looks forward to further consulting with Minister Lena Varga.", planned],
    [
      "President Amadou Kessou and Minister Lena Varga will hold a joint press conference after their talks on Friday.",
      planned,
    ],
    [
      "On 14 March, the High Commissioner met with Minister Lena Varga.\n\nHigh Commissioner Amadou Kessou arrived in Suva.",
      happened,
    ],
    ["President Amadou Kessou spoke today on the margins of the Summit with Minister Lena Varga.", happened],
    ["President Amadou Kessou spoke with Cherelle Varga, the wife of Bo Tarn who is detained.", happened],
    ["Ayatollah Amadou Kessou the Leader of the Islamic Revolution met this afternoon with Lena Varga.", happened],
    [
      "President Amadou Kessou paid courtesy calls on Minister Lena Varga and Premier Bo Tarn.",
      ["Kessou – Tarn: happened", "Kessou – Varga: happened"],
    ],
    ["Minister Amadou Kessou and Minister Lena Varga held a telephone talk for 30 minutes.", happened],
    [
      "President Amadou Kessou will travel to Brussels for meetings with Director Bo Tarn, Minister Lena Varga and Premier Ivo Sundell respectively.",
      ["Kessou – Sundell: planned", "Kessou – Tarn: planned", "Kessou – Varga: planned"],
    ],
    [
      "Premier Bo Tarn and Marshal Ivo Sundell spoke on Monday. Following their meeting in Lima last year, President Amadou Kessou and Minister Lena Varga agreed to trade.",
      [...happened, "Sundell – Tarn: happened"],
    ],
    ["President Amadou Kessou communicated by telephone with Minister Lena Varga.", happened],
    [
      "The general welcomed a guest. President Amadou Kessou is coming. He will also call on Chief Justice Lena Varga and Attorney-General Bo Tarn.",
      ["Kessou – Tarn: planned", "Kessou – Varga: planned"],
    ],
    ["President Bo Tarn sent Minister Amadou Kessou to Lima, where he met with Premier Lena Varga.", happened],
    ["Mr. Amadou Kessou of the moderate Fatah movement and Premier Lena Varga met in Cairo.", happened],
    [
      "Amadou Kessou and his wife Ana are scheduled to meet Minister Lena Varga.",
      ["Ana – Varga: planned", "Kessou – Varga: planned"],
    ],
    [
      "Mr. Amadou Kessou has met with a number of high-level Kenyan officials, including Minister Lena Varga.",
      ["Kenya – Kessou: happened", "Kessou – Varga: happened"],
    ],
    [
      "The foreign ministers of Kenya and Slovakia have discussed trade in a meeting in Lima.",
      ["Kenya – Slovakia: happened"],
    ],
    [
      "Kenya and Slovakia discussed the border in May, during the first talks between them in years.",
      ["Kenya – Slovakia: happened"],
    ],
    [
      "The Union says it is sending Slovak Minister Amadou Kessou. The team will visit Kenya before meeting with Premier Lena Varga.",
      planned,
    ],
  ])("%s", (text, pairs) => {
    expect(pairsOf(text, published)).toEqual(pairs);
  });

  it("holds everybody to have met everybody in a release on a trilateral meeting", () => {
    const text =
      "Trilateral Meeting of Foreign Ministers\n\nPresident Amadou Kessou met with Minister Lena Varga and Minister Bo Tarn in Lima.";
    expect(pairsOf(text, published)).toEqual([
      "Kessou – Tarn: happened",
      "Kessou – Varga: happened",
      "Tarn – Varga: happened",
    ]);
  });

  it("takes those who will also attend to the meeting told before", () => {
    const text =
      "MEDIA RELEASE MINISTER FOR TRADE AMADOU KESSOU\n\nI look forward to attending the Meeting in Lima on 26 April involving Kenya and Slovakia.\n\nKenyan Foreign Minister Dr Lena Varga, Slovakia’s Chief Minister, Dr Bo Tarn, and the Commissioner, Dr Ivo Sundell, will also attend the meeting.";
    expect(pairsOf(text, published)).toEqual(
      expect.arrayContaining(["Kessou – Varga: planned", "Kessou – Tarn: planned", "Sundell – Tarn: planned"]),
    );
  });

  it("takes another state's premier for somebody else than the premier who writes", () => {
    const text =
      "Meeting postponed\nPrime Minister: Kessou, Amadou\nRelease type: Media Release\n\nI have worked hard for it. The British Prime Minister personally phoned me last night. I also discussed it by telephone with the Canadian Prime Minister.";
    expect(pairsOf(text, published)).toEqual(["Canada – Kessou: happened", "Kessou – Kingdom: happened"]);
  });

  it("takes each leader for the two told of before", () => {
    const text =
      "Premier Bo Tarn and President Lena Varga met on Monday. The news comes after Secretary Amadou Kessou met separately with each leader.";
    expect(pairsOf(text, published)).toEqual([
      "Kessou – Tarn: happened",
      "Kessou – Varga: happened",
      "Tarn – Varga: happened",
    ]);
  });

  it("goes on after a semicolon with those whom a delegation met next", () => {
    const text =
      "Secretary Amadou Kessou and an interagency delegation visited Kenya and Slovakia. The delegation met with Premier Bo Tarn and other members; and with President Lena Varga.";
    expect(pairsOf(text, published)).toEqual(["Kessou – Tarn: happened", "Kessou – Varga: happened"]);
  });

  it("adds who joined for a part of it", () => {
    const text =
      "President Amadou Kessou met with Premier Lena Varga in Madrid. Mr. Kessou and Ms. Varga were joined for part of the meeting by Minister Bo Tarn.";
    expect(pairsOf(text, published)).toEqual([
      "Kessou – Tarn: happened",
      "Kessou – Varga: happened",
      "Tarn – Varga: happened",
    ]);
  });

  it("counts who joined somebody among 'they'", () => {
    const text =
      "Ambassador Lena Varga traveled to Kenya. She was joined by Adviser Amadou Kessou. While in Kenya, they met with Premier Bo Tarn.";
    expect(pairsOf(text, published)).toEqual(
      expect.arrayContaining(["Kessou – Tarn: happened", "Tarn – Varga: happened"]),
    );
  });
});

describe("who did not", () => {
  it.each([
    [
      "President Amadou Kessou and Premier Lena Varga hosted the executive leadership of the Black Caucus to discuss topics of importance.",
    ],
    ["President Amadou Kessou and Minister Lena Varga agreed for their respective teams to meet in the coming weeks."],
    ["President Amadou Kessou agreed that his team would remain in touch with Minister Lena Varga."],
    ["Exempla TV’s Amadou Kessou is an author. VOA's Amadou Kessou spoke with chief scientist Lena Varga."],
    ["Amadou Kessou will back the measure if he does not meet with Lena Varga before then."],
  ])("%s", (text) => {
    expect(pairsOf(text, published)).not.toContain("Kessou – Varga: happened");
    expect(pairsOf(text, published)).not.toContain("Kessou – Varga: planned");
    expect(pairsOf(text, published)).not.toContain("Kessou – Varga: cancelled");
  });

  it.each([
    ["President Amadou Kessou wants a dam that meets the legitimate needs of Kenya and Minister Lena Varga."],
    ["President Amadou Kessou met with the leaders of a dozen businesses. Spokesperson Lena Varga said so."],
    ["President Amadou Kessou and the minister are assessing the stalled U.S.-backed negotiations with Lena Varga."],
    ["President Amadou Kessou and Minister Lena Varga are here. The women told the Premier about their work."],
  ])("%s", (text) => {
    expect(pairsOf(text, published)).toEqual([]);
  });

  it("leaves the one whose summit was spoken of to the summit", () => {
    const text =
      "President Amadou Kessou met Premier Bo Tarn. He discussed his plans for the upcoming summit with Minister Lena Varga.";
    expect(pairsOf(text, published)).toEqual(["Kessou – Tarn: happened", "Kessou – Varga: planned"]);
  });

  it.each([
    ["Minister Lena Varga spoke of people who came to Australia."],
    ["Minister Lena Varga and President Amadou Kessou discussed readiness to begin negotiations with Kenya."],
    ["Minister Lena Varga on Thursday met with visiting Kenyan Premier Amadou Kessou in Lima."],
    ["Minister Lena Varga will depart Lima on Monday."],
    ["Minister Lena Varga thanked them for the on-going support to Texas."],
  ])("makes no journey of: %s", (text) => {
    expect(eventsOf(extractText(text, published)).filter(({ kind }) => kind === "Visit")).toEqual([]);
  });

  it("does not take readiness for talks for talks", () => {
    const text =
      "President Amadou Kessou met Minister Lena Varga. They also discussed the continued readiness of the alliance to engage in dialogue with Kenya.";
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it("leaves out the leader of the administration whose people are met", () => {
    const text =
      "President Amadou Kessou will travel to Lima to meet with representatives of the administration of President Bo Tarn and Minister Lena Varga.";
    expect(pairsOf(text, published)).toEqual(planned);
  });

  it("leaves out whom the one met works for", () => {
    const text = "President Amadou Kessou met Lena Varga, chief of staff for Secretary-General Bo Tarn.";
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it("does not take a group of people without a name for the body named last", () => {
    const text =
      "Faith leaders from across the country met with officials on Monday. They condemned Hamas. Envoy Lena Varga also met with the group.";
    expect(pairsOf(text, published)).toEqual([]);
  });

  it("leaves out a state whose people without office are met", () => {
    const text =
      "President Amadou Kessou met with representatives from Kenyan civil society, including the Montana Group.";
    expect(pairsOf(text, published)).toEqual(["Group – Kessou: happened"]);
  });

  it("does not take another 'her' for the one who is named in between", () => {
    const text =
      "Following the Premier’s talks in Dubai, she directed her adviser, Dr. Amadou Kessou, to travel to Israel to tell of her talks. Dr. Kessou met President Bo Tarn, and he gave an account of his meetings with Minister Lena Varga.";
    expect(pairsOf(text, published)).toContain("Kessou – Varga: happened");
    expect(pairsOf(text, published)).not.toContain("Tarn – Varga: happened");
  });
});

describe("when and where", () => {
  it.each([
    [
      "Earlier meetings were held between Adviser Amadou Kessou and Director Lena Varga in Vienna in May 2023, Lima in September 2023, and Quito in January 2024.",
      [
        "Kessou – Varga | 2023-05-01..2023-05-31 | Vienna | happened",
        "Kessou – Varga | 2023-09-01..2023-09-30 | Lima | happened",
        "Kessou – Varga | 2024-01-01..2024-01-31 | Quito | happened",
      ],
    ],
    [
      "Amadou Kessou visited Honiara on April 2. It followed stops in Fiji, where he met with Premier Lena Varga; and Kenya, where he met with Premier Bo Tarn.",
      ["Kessou – Tarn | - | Kenya | happened", "Kessou – Varga | - | Fiji | happened"],
    ],
    [
      "Amadou Kessou and Lena Varga spoke by telephone Sunday and agreed to meet in the near future.",
      ["Kessou – Varga | - | - | planned", "Kessou – Varga | 2024-04-14 | - | happened"],
    ],
    [
      "On Saturday, April 20, Adviser Amadou Kessou met with Minister Lena Varga in Lima.",
      ["Kessou – Varga | 2024-04-20 | Lima | happened"],
    ],
    [
      "President Amadou Kessou is meeting Premier Lena Varga on Monday. The leaders hold formal talks on Tuesday.",
      ["Kessou – Varga | 2024-04-22 | - | planned", "Kessou – Varga | 2024-04-23 | - | planned"],
    ],
    [
      "President Amadou Kessou met Premier Lena Varga in Lima today. This meeting builds on Mr. Kessou’s November 2022 trip to Kenya. They praised it. President Kessou and Premier Varga also discussed the sea.",
      ["Kessou – Varga | 2024-04-19 | Lima | happened"],
    ],
    [
      "President Amadou Kessou traveled to Nairobi on April 4 and 5. In Kenya, he visited a plant. Mr. Kessou also met with Minister Lena Varga.",
      ["Kessou – Varga | 2024-04-04..2024-04-05 | Nairobi | happened"],
    ],
    [
      "President Amadou Kessou met officials in Lima. I look forward to the year. Mr. Kessou discussed many issues with Minister Lena Varga in Quito on 4 April.",
      ["Kessou – Varga | 2024-04-04 | Quito | happened"],
    ],
  ])("%s", (text, told) => {
    expect([...toldOf(text, published)].sort()).toEqual([...told].sort());
  });

  it("finds the town of the conference that a delegation was led to", () => {
    const text =
      "This week, Adviser Amadou Kessou led a delegation with officials from the Department of Defense to an international conference in Tashkent. Mr. Kessou met with Minister Lena Varga.";
    expect(toldOf(text, published)).toEqual(["Kessou – Varga | 2024-04-15..2024-04-19 | Tashkent | happened"]);
  });

  it("reads a row of days with a row of weekdays", () => {
    const text = "President Amadou Kessou will meet Minister Lena Varga on Thursday and Friday, 25-26 April.";
    expect(toldOf(text, published)).toEqual(["Kessou – Varga | 2024-04-25..2024-04-26 | - | planned"]);
  });

  it("gives the days spent in a country to what is met there", () => {
    const text =
      "MEDIA RELEASE MINISTER FOR TRADE AMADOU KESSOU\n\nI will spend 7-9 May in Papua New Guinea.\n\nDuring my time in PNG, I will meet with Premier Lena Varga.";
    expect(toldOf(text, published)).toEqual(["Kessou – Varga | 2024-05-07..2024-05-09 | Papua New Guinea | planned"]);
  });
});

describe("lines wrapped by hand", () => {
  it("go on after a line of capitals that was full", () => {
    const text =
      "A Readout\n\nVice President Amadou Kessou met with His Highness President Sheikh\nLena Varga of the United Arab Emirates (UAE) at the House in Lima\ntoday, where they reaffirmed the growing partnership between the two\nstates and discussed efforts.";
    const [claim] = eventsOf(extractText(text, published));
    expect(claim?.quote).toContain("Kessou met with His Highness President Sheikh\nLena Varga");
  });

  it("keep a name that is cut at its form of address", () => {
    const text =
      "A Readout of Minister Ivo Varga’s Trip\n\nThe council met in Lima today to speak of trade, of the energy grid and of\nthe war. After that, Adviser Amadou Kessou of the government met with Mr.\nVarga to speak of the lasting partnership between the two states, and of\nthe support for it. Minister Ivo Varga thanked him.";
    expect(pairsOf(text, published)).toEqual(happened);
  });

  it("leave a heading apart that has room for the next word", () => {
    const text =
      "Talks Held in Lima\nPresident Amadou Kessou met with Minister Lena Varga in Lima on Thursday, and\nthey spoke for an hour about the border, the fish and the price of the energy\nthat both of their countries buy.";
    const quotes = eventsOf(extractText(text, published)).map(({ quote }) => quote);
    expect(quotes[0]).toMatch(/^President Amadou Kessou met/);
  });
});
