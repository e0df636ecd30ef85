import { describe, expect, it } from "vitest";
import { organizationsIn, readText } from "./read-names.ts";

const start = "It began so. ";

describe("bodies by what they are", () => {
  it.each([
    ["The Ministry of Energy answered.", "Ministry of Energy"],
    ["The Israeli Foreign Ministry answered.", "Israeli Foreign Ministry"],
    ["The European Union Rule of Law Mission answered.", "European Union Rule of Law Mission"],
    ["The Colombian army answered.", "Colombian army"],
    ["The British parliament passed it.", "British parliament"],
    ["He led the Kenyan National Commission on Human Rights.", "Kenyan National Commission on Human Rights"],
    ["He led the Bureau of European and Eurasian Affairs.", "Bureau of European and Eurasian Affairs"],
    ["She visited the 52nd Fighter Wing.", "52nd Fighter Wing"],
    [
      "He is Secretary-General of the Council of the European Union and High Representative for Trade.",
      "Council of the European Union",
    ],
    ["She led the General Intelligence Department.", "General Intelligence Department"],
    ["The International Stabilisation Force left.", "International Stabilisation Force"],
    ["The Law and Justice Party won.", "Law and Justice Party"],
    ["The Popular Front for the Rebirth of Ruritania answered.", "Popular Front for the Rebirth of Ruritania"],
    ["The Council of Ministers met.", "Council of Ministers"],
    ["He teaches at the University of Exempla.", "University of Exempla"],
    ["The ruling XYZ party won.", "XYZ"],
    ["It backs a group called Nuestro Camino.", "Nuestro Camino"],
    ["The U.S. embassy in Caracas answered.", "U.S. embassy in Caracas"],
    ["The Kosovo Police came.", "Kosovo Police"],
    ["He led Multinational Corps Iraq.", "Multinational Corps Iraq"],
    ["He leads the Exempla Training Mission Mali and Resolute Command Chad.", "Exempla Training Mission Mali"],
    ["The Peshmerga Force Iraq trained left.", "Peshmerga Force"],
    ["They met at the Joint Water Committee of Iran and the Kingdom of Oman.", "Joint Water Committee"],
    ["He chairs the Workers Party of Korea.", "Workers Party of Korea"],
    ["Tamil Tiger rebels left.", "LTTE"],
    ["He is Secretary of the Executive Committee of the PLO.", "Executive Committee of the PLO"],
    ["He heads the Community of Latin American and Caribbean States (CELAC).", "CELAC"],
    ["He is head of Justice and Hope Movement.", "Justice and Hope Movement"],
    ["He was Minister of Justice and Reform Committee chair.", "Reform Committee"],
    ["She leads the UN Verification Mission in Colombia.", "UN Verification Mission in Colombia"],
  ])("%s", (text, body) => {
    expect(organizationsIn(start + text)).toContain(body);
  });
});

describe("two bodies are two", () => {
  it.each([
    [
      "They signed with the Ministry of Law and the Supreme Tribunal of the Union.",
      ["Ministry of Law", "Supreme Tribunal of the Union"],
    ],
    [
      "Students of the University of Exempla and the Tarnville Technical University came.",
      ["University of Exempla", "Tarnville Technical University"],
    ],
    [
      "The National Institute of Tides and Technology, and the National Tide Foundation agreed.",
      ["National Institute of Tides and Technology", "National Tide Foundation"],
    ],
    [
      "Aid went to the Joint European Commission/Exempla Office on Tides (EOT) Counter Flood Program.",
      ["European Commission", "Exempla Office on Tides"],
    ],
    [
      "A Memorandum of Understanding between the Ministry of Law and the Union Attorney General’s Office was signed.",
      ["Ministry of Law", "Union Attorney General’s Office"],
    ],
    ["The Department of the Prime Minister and Cabinet agreed.", ["Department of the Prime Minister and Cabinet"]],
    ["The Committee on the Arts and the Humanities met.", ["Committee on the Arts and the Humanities"]],
    ["The Ministry of Labour and Social Services met.", ["Ministry of Labour and Social Services"]],
  ])("%s", (text, bodies) => {
    expect(organizationsIn(start + text)).toEqual(bodies);
  });
});

describe("the whole name of a body", () => {
  it.each([
    [
      "The Standing Committee of the National People's Congress met.",
      "Standing Committee of the National People's Congress",
    ],
    ["He spoke of the New Partnership for Exempla's Development.", "New Partnership for Exempla's Development"],
    ["The Exempla Office for the Co-ordination of Floods met.", "Exempla Office for the Co-ordination of Floods"],
    ["The Kenya-Peru Joint Tide Commission met.", "Kenya-Peru Joint Tide Commission"],
    ["The Communist Party of Nepal (Tideist) won.", "Communist Party of Nepal (Tideist)"],
    ["The Democratic Party of Kenya (DPK) won.", "Democratic Party of Kenya"],
    ["The Security Council of Kenya met.", "Security Council of Kenya"],
    ["The US Senate foreign relations committee met.", "US Senate foreign relations committee"],
    ["The Chinese foreign ministry spokeswoman said no.", "Chinese foreign ministry"],
    ["The Kenyan army spokesman said no.", "Kenyan army"],
    ["He spoke at the Tide Foundation Symposium.", "Tide Foundation"],
    ["The US Tarn fleet left.", "US Tarn fleet"],
    ["The ruling seven-party alliance agreed.", "seven-party alliance"],
    ["Gunmen of the La Tarnilia drug cartel left.", "La Tarnilia"],
    ["He works at the Institut Tarneur Exempla.", "Institut Tarneur Exempla"],
    ["It is part of the Middle East Quartet.", "Middle East Quartet"],
    ["The Joint Commission of Foreign Ministers met.", "Joint Commission of Foreign Ministers"],
    ["The Administration of the President of Kenya met.", "Administration of the President of Kenya"],
    ["Tarna Holding met them.", "Tarna Holding"],
  ])("%s", (text, body) => {
    expect(organizationsIn(start + text)).toEqual([body]);
  });
});

describe("letters alone", () => {
  it.each([
    ["The QXF said no.", ["QXF"]],
    ["QXF spokesman Ivo Tarn said no.", ["QXF"]],
    ["Members of the QXF left.", ["QXF"]],
    ["The GDP fell.", []],
    ["We talked about the QXF in Rome.", []],
    ["We do NOT know.", []],
    ["The QXF-12 fell.", []],
    ["The QXF virus spread.", []],
    ["The Tide Policy (QXF) failed. The QXF said no.", []],
  ])("%s", (text, bodies) => {
    expect(organizationsIn(start + text)).toEqual(bodies);
  });

  it("takes letters for the body of the text with these initials", () => {
    const reading = readText(`${start}The Quick Exempla Front left. The QEF said no.`);
    const bodies = reading.entities.filter((entity) => entity.type === "Organization");
    expect(bodies.map((entity) => [entity.name, entity.aliases])).toEqual([["Quick Exempla Front", ["QEF"]]]);
  });
});

describe("known bodies", () => {
  it.each([
    ["The UN answered.", "United Nations"],
    ["The U.N. answered.", "United Nations"],
    ["Al-Shabab fighters came.", "Al-Shabaab"],
    ["AFRICOM answered.", "U.S. Africa Command"],
    ["CARICOM met.", "Caribbean Community"],
    ["The UNHCR answered.", "UNHCR"],
    ["The Inter-governmental Authority on Development (IGAD) met.", "Intergovernmental Authority on Development"],
    ["The Taleban answered.", "Taliban"],
    ["The State Department answered.", "State Department"],
    ["The Pentagon answered.", "Pentagon"],
  ])("%s", (text, body) => {
    expect(organizationsIn(start + text)).toEqual([body]);
  });

  it.each([
    "The Exempla Liberation Forces, known by their French acronym FXL, met. The FXL left.",
    "The Exempla Liberation Forces, better known as FXL, met. The FXL left.",
    "The Exempla Liberation Forces, or FXL, met. The FXL left.",
  ])("takes the letters that a body is said to go by for it: %s", (text) => {
    expect(organizationsIn(start + text)).toEqual(["Exempla Liberation Forces"]);
  });

  it("takes fighters called by these letters for the body's", () => {
    const text = "The Exempla Liberation Forces, known by their French acronym FXL, met. It took in FXL rebels.";
    expect(organizationsIn(start + text)).toEqual(["Exempla Liberation Forces"]);
  });

  it("does not take another body's letters for it", () => {
    expect(organizationsIn(`${start}The Exempla Liberation Forces, known for an FBI raid, left.`)).toEqual([
      "Exempla Liberation Forces",
      "FBI",
    ]);
  });

  it("leaves small letters alone", () => {
    expect(organizationsIn(`${start}Those who came, and an eta of isis.`)).toEqual([]);
  });
});

describe("acronyms", () => {
  it("takes the acronym of a spelled-out name for it", () => {
    const reading = readText(`${start}The National Committee for Saving the Homeland (NCSH) met. NCSH officials left.`);
    const body = reading.entities.find((entity) => entity.type === "Organization");
    expect(body?.name).toBe("National Committee for Saving the Homeland");
    expect(body?.aliases).toContain("NCSH");
    expect(body?.mentions).toHaveLength(3);
  });

  /** Each use of the letters, and the body that it stands for. */
  const meant = (text: string, letters: string): string[] => {
    const reading = readText(text);
    return reading.sentences.flatMap((sentence) =>
      reading
        .mentionsIn(sentence)
        .filter((spot) => reading.text.slice(spot.start, spot.end) === letters)
        .map((spot) => reading.entity(spot.entity)?.name ?? ""),
    );
  };

  it("keeps two bodies of the same letters apart, and takes the letters alone for neither", () => {
    const text =
      "The Zubrowkan Farmers Party (ZFP) met on Monday. The Zembla Food Programme (ZFP) opened an office. The ZFP said it was ready.";
    expect(meant(text, "ZFP")).toEqual(["Zubrowkan Farmers Party", "Zembla Food Programme", "ZFP"]);
  });

  it("takes a shorter form of the name for the same body", () => {
    const text =
      "The Zubrowkan Farmers Unity Party (ZFP) met on Monday. The Farmers Party (ZFP) said no. The ZFP said it was ready.";
    expect(new Set(meant(text, "ZFP")).size).toBe(2);
    expect(meant(text, "ZFP").at(-1)).toBe("Zubrowkan Farmers Unity Party");
  });

  it("takes letters that a list knows for what the article says", () => {
    const text = "The Sudan Agricultural Development Company (SADC) met on Friday. SADC praised the minister.";
    expect(meant(text, "SADC")).toEqual(Array(2).fill("Sudan Agricultural Development Company"));
    const both = `The Southern African Development Community (SADC) met on Monday. ${text}`;
    expect(meant(both, "SADC")).toEqual([
      "Southern African Development Community",
      "Sudan Agricultural Development Company",
      "SADC",
    ]);
  });

  it("does not take a state's acronym for a body", () => {
    expect(organizationsIn(`${start}They went to the Republic of Korea (ROK).`)).toEqual([]);
  });
});

describe("bodies that the world knows", () => {
  const bodies = (text: string) =>
    readText(start + text).entities.flatMap((one) => (one.type === "Organization" ? [`${one.name}, ${one.iso2}`] : []));

  it.each([
    ["NORTHCOM answered.", ["U.S. Northern Command, US"]],
    ["The U.S. Central Command answered. Central Command was asked again.", ["U.S. Central Command, US"]],
    ["The United States answered, and Central Command was asked.", ["U.S. Central Command, US"]],
    ["Israel's Southern Command answered.", ["Southern Command, IL"]],
    ["The Indian Central Command answered.", ["Indian Central Command, IN"]],
    ["Israel was asked, and the Southern Command answered.", ["Southern Command, null"]],
    ["The Rapid Support Forces (RSF) answered. The RSF left.", ["Rapid Support Forces, null"]],
    ["Japan's Self-Defense Forces (SDF) left. The SDF came.", ["Self-Defense Forces, JP"]],
  ])("%s", (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it("keeps a known body whose full name the article words otherwise", () => {
    expect(bodies("The Economic Community for West African States (ECOWAS) left. ECOWAS came.")).toEqual([
      "ECOWAS, null",
    ]);
  });
});

describe("ministries and their state", () => {
  it("ties the body to the state before it", () => {
    const reading = readText(`${start}Israel agreed. The Israeli Foreign Ministry answered.`);
    expect(reading.entities.find((entity) => entity.type === "Organization")?.within).toBe("government:israel");
  });
});

it.each([
  "It began so. The Administration of President Anna Exempel met.",
  "It began so. According to the Tajik MFA information department, they met.",
  "It began so. Those holding it met.",
])("names no body: %s", (text) => {
  expect(organizationsIn(text).filter((name) => /^(?:administration|information|holding)/i.test(name))).toEqual([]);
});
