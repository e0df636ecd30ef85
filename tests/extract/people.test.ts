import { describe, expect, it } from "vitest";
import { pairsOf } from "./read-claims.ts";
import { peopleIn, readText, referencesIn } from "./read-names.ts";

describe("a title before the name", () => {
  it.each([
    ["US Air Force Maj. Gen. Arno Vale said so.", "Arno Vale"],
    ["Assistant Secretary of Defense for Special Operations and Low Intensity Conflict Ivo Tarn spoke.", "Ivo Tarn"],
    ["Assistant to the President for Homeland Security Dr. Mia Berg-Vale spoke.", "Mia Berg-Vale"],
    ["They met Exempla Force Commander Major General Lucas Tarn.", "Lucas Tarn"],
    ["They met French Ambassador to Niger Alexandre Tarn there.", "Alexandre Tarn"],
    ["He spoke with Minister of Environment, Water, and Agriculture Omar al-Tarn.", "Omar al-Tarn"],
    ["Caribbean Community (CARICOM) Secretary-General Dr. Carla Tarn spoke.", "Carla Tarn"],
    ["He met Republic of Korea Foreign Minister Park Tarn today.", "Park Tarn"],
    ["She met former UN chief Kofi Tarn.", "Kofi Tarn"],
    ["Cuban vice-premier Carlos Tarn left.", "Carlos Tarn"],
    ["It met president-elect Jair Tarnsonaro.", "Jair Tarnsonaro"],
    ["Speaker of the US House of Representatives Nancy Tarn came.", "Nancy Tarn"],
    ["Polish Prime Minister Jan Tarn came.", "Jan Tarn"],
    ["They met Foreign Minister April Tarn there.", "April Tarn"],
    ["He met Defence Minister Dato’ Sri Omar bin Tarn.", "Omar bin Tarn"],
    ["Raksha Mantri Rajesh Tarn left.", "Rajesh Tarn"],
    ["They met Prime Minister Imran Shah there.", "Imran Shah"],
    ["They met Ambassador Jane March there.", "Jane March"],
    ["They met the presidential hopeful Segolene Royal there.", "Segolene Royal"],
    ["They met the Attorney-General of Malaysia, YBhg Tan Sri Omar Tarn.", "Omar Tarn"],
    ["They met Ambassador Thomas West there.", "Thomas West"],
    ["They met Iran's visiting foreign minister, Amir Tarn.", "Amir Tarn"],
    ["He received the outgoing Ambassador of Norway, H.E. Arno Tarn.", "Arno Tarn"],
    ["They met Iran's top diplomat Hossein Amir Tarn.", "Hossein Amir Tarn"],
    ["She met municipal Party Secretary Nguyen Van Tarn.", "Nguyen Van Tarn"],
  ])("%s", (text, name) => {
    expect(peopleIn(`It began so. ${text}`)).toEqual([name]);
  });
});

describe("the end of a title is no name", () => {
  it.each([
    ["Arun Priyanka De Varga, right, and Otto Kessou, left, in Oslo", ["Arun Priyanka De Varga", "Otto Kessou"]],
    ["Gen.-Maj. Ivo Varga and Lt.-Gen. Anna Kessou left.", ["Ivo Varga", "Anna Kessou"]],
    ["“The letter from Senators [Anna] Kessou and [Otto] Varga is late,” he said.", ["Anna Kessou", "Otto Varga"]],
    ["“The letter [Chad] signed is late,” he said.", []],
    ["U.S. Assistant Secretary of State for African Affairs Imani Tarnser left.", ["Imani Tarnser"]],
    ["European Commissioner for Internal Market Thierry Tarnon joined.", ["Thierry Tarnon"]],
    ["He called the President of France Anna Tarnsky.", ["Anna Tarnsky"]],
    ["He called the Prime Minister of Jordan Ayman Tarnadi.", ["Ayman Tarnadi"]],
    [
      "The Press Secretary of Ruritanian President Anna Tarnsky Dmitry Valekov spoke.",
      ["Anna Tarnsky", "Dmitry Valekov"],
    ],
    ["Should Stephen Tarnsky go, we stay.", ["Stephen Tarnsky"]],
  ])("%s", (text, names) => {
    expect(peopleIn(`It began so. ${text}`)).toEqual(names);
  });
});

describe("an apposition", () => {
  it.each([
    ["Katja FitzTarn, the United States Ambassador in Niamey, left.", "Katja FitzTarn"],
    ["The Minister of Foreign Affairs, Bakari Tarn Sangaré, left.", "Bakari Tarn Sangaré"],
    ["Hassan Tarn, vice chairman of the National Commission on Human Rights, left.", "Hassan Tarn"],
    ["He met his Rwandan counterpart, Vinzent Tarn.", "Vinzent Tarn"],
    ["Waleed Tarn, a Sudanese blogger, wrote about it.", "Waleed Tarn"],
    ["Adenike Tarnsu, a climate justice activist, was there.", "Adenike Tarnsu"],
    ["Mehmet Tarncu is the head of the Exempla Club.", "Mehmet Tarncu"],
  ])("%s", (text, name) => {
    expect(peopleIn(`It began so. ${text}`)).toContain(name);
  });
});

describe("the shape of names", () => {
  it.each([
    ["President Xi Tarnping spoke.", "Xi Tarnping"],
    ["Secretary-General Ban Ki-tarn spoke.", "Ban Ki-tarn"],
    ["Chairman Kim Tarn Un spoke.", "Kim Tarn Un"],
    ["King Hamad bin Isa Al Tarnifa spoke.", "Hamad bin Isa Al Tarnifa"],
    [
      "The Crown Prince of Abu Dhabi, Sheikh Mohamed bin Zayed bin Sultan Al Tarnan, spoke.",
      "Mohamed bin Zayed bin Sultan Al Tarnan",
    ],
    ["President Jose Eduardo dos Tarnos spoke.", "Jose Eduardo dos Tarnos"],
    ["Foreign Minister Ursula von der Tarnen spoke.", "Ursula von der Tarnen"],
    ["President Mohamed Ould Tarnani spoke.", "Mohamed Ould Tarnani"],
    ["Principal Secretary P.K. Tarnra spoke.", "P.K. Tarnra"],
    ["Foreign Secretary Harsh V. Tarngla spoke.", "Harsh V. Tarngla"],
    ["Minister of Foreign Affairs AK Abdul Tarnen spoke.", "AK Abdul Tarnen"],
    ["Prime Minister Hun Sen spoke.", "Hun Sen"],
    ["Minister of Foreign Affairs Bui Thanh Son spoke.", "Bui Thanh Son"],
    ["Special Envoy for Climate Change Dr. Sultan Al Tarner spoke.", "Sultan Al Tarner"],
  ])("%s", (text, name) => {
    expect(peopleIn(`It began so. ${text}`)).toEqual([name]);
  });

  it.each([
    ["Mr Freddan A. Tarnida, the acting secretary, spoke.", "Freddan A. Tarnida"],
    ["They met Mr J A Tarnger at home.", "J A Tarnger"],
    ["The hosts were P J Tarnting and his staff.", "P J Tarnting"],
    ["The minister met Ms Ma. Theresa P. Tarnaro.", "Ma. Theresa P. Tarnaro"],
    ["Deputy Prime Minister Sok An will visit us.", "Sok An"],
    ["President To Tarnam spoke.", "To Tarnam"],
    ["Senator Jaqo Wagner spoke.", "Jaqo Wagner"],
    ["Mr Wagner spoke.", "Wagner"],
    ["Foreign Minister Julia Bishop QC spoke.", "Julia Bishop"],
    ["Senator Gareth Tarns AC KBE spoke.", "Gareth Tarns"],
    ["We thank the Hon Kevin Tarnews MP for it.", "Kevin Tarnews"],
    ["The leaders were joined by Bakil Tarnzu of Malawi.", "Bakil Tarnzu"],
  ])("%s", (text, name) => {
    expect(peopleIn(`It began so. ${text}`)).toEqual([name]);
  });

  it("writes a name in capitals as names are written, with its initials", () => {
    expect(peopleIn("SPEECH BY THE RT HON A.R. TARNER MP\n\nThe minister left on Monday.")).toEqual(["A.R. Tarner"]);
    expect(peopleIn("SPEECH BY THE PRIME MINISTER, MR JG O'TARNER MP\n\nThe minister left.")).toEqual(["JG O'Tarner"]);
  });

  it("reads whose statement it is from the lines of a name and an office", () => {
    const text = "Press Statement\nJen Tarnsky\nDepartment Spokesperson\nMay 3, 2013\n\nThe minister left on Monday.";
    expect(peopleIn(text)).toEqual(["Jen Tarnsky"]);
  });

  it.each([
    ["President Lula spoke.", "Lula"],
    ["King Abdullah II spoke.", "King Abdullah II"],
    ["Pope Francis spoke.", "Pope Francis"],
    ["Nigerien President Tarnoum spoke.", "Tarnoum"],
    ["He met Foreign Minister Bishop.", "Bishop"],
    ["He met Brigadier Baker and others.", "Baker"],
  ])("one name and an office: %s", (text, name) => {
    expect(peopleIn(`It began so. ${text}`)).toEqual([name]);
  });

  it.each([
    ["President Michael Jordan spoke.", ["Michael Jordan"]],
    ["Chad Varga, the mayor, spoke.", ["Chad Varga"]],
  ])("a state's name that is a person's: %s", (text, names) => {
    expect(peopleIn(`It began so. ${text}`)).toEqual(names);
  });
});

describe("lists", () => {
  it("reads titles between commas", () => {
    const text =
      "He met with Minister of Energy Abdul Tarn, Minister of State for Foreign Affairs Adel al-Vale, Minister of Investment Khalid Al-Berg, and Prime Minister Omar Holm.";
    expect(peopleIn(`It began so. ${text}`)).toEqual(["Abdul Tarn", "Adel al-Vale", "Khalid Al-Berg", "Omar Holm"]);
  });

  it("reads a list of surnames with titles", () => {
    const text =
      "Dr. Mia Tarn, General Lars Vale and Mr. Chris Berg came. Dr. Tarn, General Vale, and Mr. Berg met with forces.";
    expect(peopleIn(`It began so. ${text}`)).toEqual(["Mia Tarn", "Lars Vale", "Chris Berg"]);
  });
});

describe("names of which no part is known", () => {
  it.each([
    ["He met with Foreign Minister Anna Kessou and Tarnu Karsali, a senior aide.", ["Anna Kessou", "Tarnu Karsali"]],
    ["He met Minister Anna Kessou, Tarnu Karsali, and Ivo Berg.", ["Anna Kessou", "Tarnu Karsali", "Ivo Berg"]],
    ["A meeting with Tarnu bin Karsali was held.", ["Tarnu bin Karsali"]],
    ["It followed the resignation of Tarnu Karsali.", ["Tarnu Karsali"]],
    ["Deputy Managing Director Anna Kessou is due.", ["Anna Kessou"]],
    ["President Anna Kessou Receives Ivo Berg.", ["Anna Kessou", "Ivo Berg"]],
  ])("%s", (text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  it.each([
    "He met with Foreign Minister Anna Kessou and Golden Sunrise.",
    "He met with Foreign Minister Anna Kessou and the Tarnu Karsali.",
    "It followed the release of Tarnu Karsali.",
  ])("not: %s", (text) => {
    expect(peopleIn(text).filter((name) => name !== "Anna Kessou")).toEqual([]);
  });
});

describe("a family name that is an English word, at the head of a sentence", () => {
  /** The people whom the sentence after the minister's points to. */
  const peopleAfter = (text: string): string[] => {
    const reading = readText(`Foreign Minister Anna Rice left. ${text}`);
    const [, sentence] = reading.sentences;
    const spots = sentence === undefined ? [] : reading.mentionsIn(sentence);
    return spots.flatMap(({ type, entity, form }) =>
      type === "Person" && form === "alias" ? [reading.entity(entity)?.name ?? ""] : [],
    );
  };

  it.each([
    "Rice met the press.",
    "Rice has also said so.",
    "Rice's visit was short.",
    "Rice and Varga were seen.",
    "“Rice will come,” he said.",
  ])("points to who was named: %s", (text) => {
    expect(peopleAfter(text)).toEqual(["Anna Rice"]);
  });

  it.each(["Rice for the poor was sent.", "Rice prices rose.", "Rice is a staple, and much rice is sold."])(
    "not: %s",
    (text) => {
      expect(peopleAfter(text)).toEqual([]);
    },
  );
});

describe("one person, several forms", () => {
  it("takes surnames, short forms and initials for the full name", () => {
    const text =
      "Secretary of State Antony J. Tarnken left. Secretary Tarnken spoke. Tony Tarnken said no. Tarnken’s aides agreed.";
    expect(peopleIn(`It began so. ${text}`)).toEqual(["Antony J. Tarnken"]);
  });

  it("takes a middle initial that is a word elsewhere", () => {
    expect(peopleIn("Prime Minister Amadou I. Tarnoré met Minister Daniel A. Valedown in June.")).toEqual([
      "Amadou I. Tarnoré",
      "Daniel A. Valedown",
    ]);
  });

  it("takes a titled single name for the full name that comes later", () => {
    expect(peopleIn("It began so. President Tarnoum left. The minister met Mohamed Tarnoum.")).toEqual([
      "Mohamed Tarnoum",
    ]);
  });

  it("takes a family name that is a particle elsewhere for a name of its own", () => {
    expect(peopleIn("She met Deputy Premier Le Van Tarn and Foreign Minister Bui Tarn Vale.")).toEqual([
      "Le Van Tarn",
      "Bui Tarn Vale",
    ]);
  });

  it("takes a month for a month where no family name follows", () => {
    expect(
      peopleIn("In June Prime Minister Ivo Tarn left. Last August Tarn came back. In May Tarn left again."),
    ).toEqual(["Ivo Tarn"]);
  });

  it("gives one title to both family names behind it", () => {
    expect(
      peopleIn("It was made by Presidents Tarn and Bergdal in Rome. Presidents Tarn and Congress agreed."),
    ).toEqual(["Tarn", "Bergdal"]);
  });

  it("keeps namesakes apart", () => {
    expect(peopleIn("It began so. President Fidel Tarn rested. His brother, Raul Tarn, led.")).toEqual([
      "Fidel Tarn",
      "Raul Tarn",
    ]);
  });

  it("does not take a man's wife for him", () => {
    expect(peopleIn("It began so. Mr. George Tarn came with Mrs. Tarn.")).toEqual(["George Tarn"]);
  });

  it("finds names again in headlines in capitals", () => {
    expect(peopleIn("TARN TELLS SENATORS OF RISKS\n\nGeneral Michael Tarn spoke on Monday.")).toEqual(["Michael Tarn"]);
  });
});

describe("one name in two spellings, and titles that are names", () => {
  it("joins a family name spelled in two ways under the same title", () => {
    expect(peopleIn("It began so. President Ivo Tarnoushi came. President Tarnoush left.")).toEqual(["Ivo Tarnoushi"]);
    expect(peopleIn("It began so. President Ivo Tarnoushi came. President Ivo Tarnoushy left.")).toHaveLength(1);
  });

  it("keeps short names and other titles apart", () => {
    expect(peopleIn("It began so. President Ivo Tarnow came. President Tarno left.")).toHaveLength(2);
    expect(peopleIn("It began so. President Ivo Tarnoushi came. Judge Tarnoush left.")).toHaveLength(2);
  });

  it("takes both family names of a headline for the full name", () => {
    const text =
      "Minister’s Meeting with Foreign Minister Tarnow Bergdal\n\nForeign Minister Mia Tarnow Bergdal came on Monday.";
    expect(peopleIn(text)).toEqual(["Mia Tarnow Bergdal"]);
  });

  it("does not take a given name with another office for somebody", () => {
    const text = "It began so. Admiral Lars Tarnoush spoke. Minister Mia Berg met Prime Minister Lars.";
    expect(peopleIn(text)).toEqual(["Lars Tarnoush", "Mia Berg"]);
    expect(pairsOf(text)).toEqual([]);
  });

  it.each([
    ["The minister met his counterpart Amir Tarnoush.", "Amir Tarnoush"],
    ["Spokesperson Anna B. White gave a readout.", "Anna B. White"],
    ["The minister met Prime Minister John Key this morning.", "John Key"],
    ["The minister met Committee Co-chair Mia Tarnoush.", "Mia Tarnoush"],
  ])("%s", (text, name) => {
    expect(peopleIn(`It began so. ${text}`)).toEqual([name]);
  });
});

describe("words that point back", () => {
  const start = "It began so. ";
  it.each([
    [
      "Slovak President Ivo Tarn cancelled a meeting with Kenyan President Lars Vale. The President blamed the storm.",
      "The President → Ivo Tarn",
    ],
    [
      "Prime Minister Ivo Tarn mourned former Prime Minister Lars Vale. The Prime Minister left.",
      "The Prime Minister → Ivo Tarn",
    ],
    [
      "Slovak President Ivo Tarn called Kenyan President Lars Vale. The Kenyan president agreed.",
      "The Kenyan president → Lars Vale",
    ],
    ["President Ivo Tarn came. He left.", "He → Ivo Tarn"],
    ["Mrs. Mia Berg came with Mr. Ivo Tarn. She spoke.", "She → Mia Berg"],
    ["The Assistant Secretary Mia Berg came. The Assistant Secretary spoke.", "The Assistant Secretary → Mia Berg"],
    ["The chief of the army, General Ivo Tarn, came. He met with the general.", "the general → Ivo Tarn"],
    ["President Ivo Tarn called President Mia Berg. The two leaders agreed.", "The two leaders → Ivo Tarn, Mia Berg"],
    [
      "Foreign Minister Ivo Tarn met Foreign Minister Mia Berg. The two ministers agreed.",
      "The two ministers → Ivo Tarn, Mia Berg",
    ],
    [
      "Dr. Mia Berg, General Ivo Tarn and Mr. Lars Vale travelled to Niger. The delegation met with troops.",
      "The delegation → Ivo Tarn, Lars Vale, Mia Berg",
    ],
    ["Dr. Mia Berg and General Ivo Tarn came. They met with troops.", "They → Ivo Tarn, Mia Berg"],
  ])("%s", (text, reference) => {
    expect(referencesIn(start + text)).toContain(reference);
  });

  it("takes nobody of another state for the president of a state", () => {
    const text = "Slovak President Ivo Tarn will visit Kenya. The Kenyan president thanked his guests.";
    expect(referencesIn(start + text)).toEqual([]);
  });

  it("takes two whom nothing has told of together for no pair", () => {
    const both = (text: string) =>
      referencesIn(`${text} The king called both ministers.`).filter((one) => /both/.test(one));
    expect(both("Slovak Minister Ivo Tarn spoke. Kenyan Minister Mia Vale stayed away.")).toEqual([]);
    expect(both("Slovak Minister Ivo Tarn met Kenyan Minister Mia Vale.")).toEqual([
      "both ministers → Ivo Tarn, Mia Vale",
    ]);
  });

  it("takes what one tells another for one's own", () => {
    const text =
      "President Ivo Tarn and President Otto Berg spoke. President Berg is known for his wit. President Tarn briefed President Berg on his talks with the king.";
    expect(referencesIn(text)).toEqual(["his → Otto Berg", "his → Ivo Tarn"]);
  });

  it("takes the first person of a release for the speaker of its header", () => {
    const text =
      "Visit to Ruritania\nPrime Minister: Tarn, Ivo\nRelease type: Media Release\n\nI will meet Prime Minister Berg.";
    expect(peopleIn(text)).toEqual(["Ivo Tarn", "Berg"]);
    expect(referencesIn(text)).toContain("I → Ivo Tarn");
  });

  it("takes the first person of a transcript for whoever has the word", () => {
    const text = [
      "Remarks by Secretary of State Mia Berg at a Press Availability",
      "SECRETARY BERG: I am glad to be here.",
      "QUESTION: I wonder.",
      "Mr. TARN Ivo, Minister for Foreign Affairs: I thank you.",
      "MINISTER SUNDELL: I was not there.",
    ].join("\n\n");
    expect(referencesIn(text)).toEqual(["I → Mia Berg", "I → TARN Ivo", "I → Sundell"]);
  });

  it("takes the first person of a quotation for the one who says it, not for the speaker of the release", () => {
    const text = 'Visit to Ruritania\nPrime Minister: Tarn, Ivo\n\n"I agree," President Mia Berg said.';
    expect(referencesIn(text)).toEqual(["I → Mia Berg"]);
    const two =
      'Visit to Ruritania\nPrime Minister: Tarn, Ivo\n\n"I agree," President Mia Berg told Minister Ann Vale.';
    expect(referencesIn(two)).toEqual([]);
  });
});

describe("names as newsrooms print them", () => {
  it.each([
    ["ANNA TARN, PRIME MINISTER OF TUVALU: Good afternoon to you all.", "Anna Tarn"],
    ["Hossein Amir-Tarnian, the foreign minister, spoke.", "Hossein Amir-Tarnian"],
    ["Roman Kislvak and Andrey Tarnda were arrested on Monday.", "Andrey Tarnda"],
    ["The courts open as Grace Tarngabe was charged.", "Grace Tarngabe"],
    ["Martin Luther King spoke.", "Martin Luther King"],
    ["It recognizes Edmunda Tarnez as president.", "Edmunda Tarnez"],
    ["He met Prime Minister the Hon Tarnameiliku.", "Tarnameiliku"],
    ['Defense Minister Joseph "Joe" Tarnos met Foreign Minister Joseph Vargu.', 'Joseph "Joe" Tarnos'],
    ["It said Xi Tarnping would come.", "Xi Tarnping"],
    ["They met South Korea’s Moon Varg-in.", "Moon Varg-in"],
  ])("%s", (text, name) => {
    expect(peopleIn(`It began so. ${text}`)).toContain(name);
  });
});

describe("which of two", () => {
  it("takes a king with and without his number for one man, unless there are two of that name", () => {
    expect(peopleIn("King Salim of Jordan left. King Salim II met the press. King Salim spoke.")).toEqual([
      "King Salim II",
    ]);
    expect(peopleIn("King Salim II died. King Salim III met the press. King Salim spoke.")).toEqual([
      "King Salim II",
      "King Salim III",
    ]);
  });

  it("keeps a son apart from the father whose name he turns round", () => {
    const text = "Lt Gen Fahad bin Turki bin Salim left. His son, Prince Salim bin Fahad bin Turki, was removed.";
    expect(peopleIn(text)).toEqual(["Fahad bin Turki bin Salim", "Salim bin Fahad bin Turki"]);
  });

  it.each([
    ["Ms. Velkan Vunda spoke. Anna Tarn Velkan Vunda left.", "Anna Tarn Velkan Vunda"],
    ["Muhammad Tarnu Velkan spoke. Premier Tarnu Velkan left.", "Muhammad Tarnu Velkan"],
    ["Syed Tarnu Velkan spoke. Premier Tarnu Velkan left.", "Syed Tarnu Velkan"],
  ])("takes a name with and without what may be left out in front for one: %s", (text, name) => {
    expect(peopleIn(text)).toEqual([name]);
  });

  it("keeps namesakes apart whose first names are more than an honour", () => {
    expect(peopleIn("Anna Tarnu Velkan spoke. Premier Omar Tarnu Velkan left.")).toHaveLength(2);
    expect(peopleIn("Muhammad Tarnu Velkan spoke. Premier Omar Velkan left.")).toHaveLength(2);
  });

  it.each([
    ["Datu Tarnu Velkan met Datuk Amar Pavel Orlikan.", ["Tarnu Velkan", "Pavel Orlikan"]],
    ["Kabaka Velkari met Maulana Tarnu Orlikan.", ["Velkari", "Tarnu Orlikan"]],
    ["He kept Anna Varga, Peter Nagy and Alvika Zelbegov on a base.", ["Anna Varga", "Peter Nagy", "Alvika Zelbegov"]],
    ["The team, including Zidu Barbak and Anna Varga, left.", ["Zidu Barbak", "Anna Varga"]],
    ["MS VELKAN: We are here after all.", ["Velkan"]],
    ["Anna Varga, Peter Nagy Separately Meet Velkan at Palace", ["Anna Varga", "Peter Nagy"]],
  ])("reads titles of the East, rows and labels: %s", (text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  it("does not take a king for the prime minister who bears his name", () => {
    const text = "In Jordan I met King Abdullah and Prime Minister Abdullah Tarnour.";
    expect(peopleIn(text)).toEqual(["King Abdullah", "Abdullah Tarnour"]);
  });
});
