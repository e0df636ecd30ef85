/** Words of agreements: what they are called, what they are about, how they are described. Lower case. */

export const agreementNouns = new Set(
  "consensus agreement agreements treaty treaties accord accords pact pacts memorandum memoranda mou mous deal deals convention protocol armistice compact".split(
    " ",
  ),
);
export const declaredBy = new Set("statement declaration communique".split(" "));
/** What an agreement can be about; such a word before the noun makes a description clear. */
export const agreementSubjects = new Set(
  `military defense defence security cooperation co-operation trade peace power-sharing sharing power nuclear partnership economic strategic arms withdrawal extradition free border gas oil energy uranium
  bilateral trilateral mutual non-aggression friendship ceasefire cease-fire truce armistice disarmament basing base status-of-forces investment association migration fishing water logistics
  unity reconciliation political framework transit prisoner exchange swap release hostages prisoners visa visa-free tax taxation customs aviation weapons missile lease land labor labour migrant migrants refugee refugees asylum deportation
  reciprocal tariff minerals mineral rare-earth railway rail port lng electricity fisheries science technology technological scientific cultural education health agricultural agriculture financing
  loan debt development space cyber information monitoring safeguards denuclearization demilitarization autonomy brotherhood boundary demarcation reparations compensation repatriation training supply
  intelligence-sharing access-sharing maritime readmission normalization climate intelligence non-proliferation nonproliferation coalition grain hostage transition`.split(
    /\s+/,
  ),
);
export const agreementAdjectives = new Set(
  "new final current existing longstanding proposed landmark historic comprehensive interim draft permanent formal secret previous earlier 2012 civil broad comprehensive bilateral-trade multilateral regional global similar possible 12-point anti-terrorism joint separate".split(
    " ",
  ),
);

/** Subjects of several words. */
export const subjectPhrases = new Set([
  "cease fire", "non aggression", "non proliferation", "status of forces", "visiting forces", "free trade", "land for peace",
  "double taxation", "air services", "open skies", "rare earth", "power sharing", "burden sharing", "information sharing",
]); // biome-ignore format: a list

/** Agreements with names of their own that hold no such word, or that go by letters: name | other forms. */
export const knownAgreements = `
New START|New START Treaty|New START treaty
Joint Comprehensive Plan of Action|JCPOA|Iran nuclear deal|Iran nuclear agreement|Iran nuclear accord|Iran deal
Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty|Nuclear Nonproliferation Treaty|Non-Proliferation Treaty|Nonproliferation Treaty|NPT
Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty|CTBT
Intermediate-Range Nuclear Forces Treaty|INF Treaty
Anti-Ballistic Missile Treaty|ABM Treaty
North American Free Trade Agreement|NAFTA
ANZUS Treaty|ANZUS Pact|ANZUS Alliance
United States-Mexico-Canada Agreement|USMCA|U.S.-Mexico-Canada Agreement|US-Mexico-Canada Agreement
Trans-Pacific Partnership|TPP
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP
Regional Comprehensive Economic Partnership|RCEP
African Continental Free Trade Area|AfCFTA
General Agreement on Tariffs and Trade|GATT
United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea|UNCLOS
Black Sea Grain Initiative|Black Sea grain deal
`
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.split("|"));
