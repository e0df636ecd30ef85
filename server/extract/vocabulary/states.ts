/** States and what stands for them: names, adjectives, demonyms, capitals, seats of government. */
import countries, { type Countries } from "world-countries";
import { formerStates } from "./former-states.ts";
import { unrecognisedStates } from "./unrecognised-states.ts";

// The package is CommonJS: depending on the loader its list is the default export or the default of that.
const list = (Array.isArray(countries) ? countries : countries.default) as Countries;

/** `name` is the usual English one; the forms are as printed. */
export type State = {
  iso2: string;
  iso3: string;
  name: string;
  names: string[];
  adjectives: string[];
  capitals: string[];
  seats: string[];
  latlng: [number, number];
};

/** Not members of the United Nations, but with governments that act for themselves. */
const actingLikeStates = new Set(["XK", "PS", "TW", "VA"]);

const usualNames: Record<string, string> = {
  TR: "Turkey",
  TL: "East Timor",
  VA: "Holy See",
  CD: "Democratic Republic of the Congo",
  CZ: "Czech Republic",
};

/** Short forms, former names and spellings that the country list lacks. */
const moreNames: Record<string, string[]> = {
  US: ["U.S.", "US", "U.S.A.", "USA", "America", "United States of America", "the States"],
  GB: ["U.K.", "UK", "Britain", "Great Britain", "United Kingdom of Great Britain and Northern Ireland"],
  AE: ["U.A.E.", "UAE", "Emirates"],
  CD: [
    "DRC",
    "D.R.C.",
    "DR Congo",
    "D.R. Congo",
    "Congo-Kinshasa",
    "Democratic Republic of Congo",
    "Democratic Republic of the Congo",
    "Zaire",
  ],
  BN: ["Brunei Darussalam"],
  CG: ["Congo Republic", "Congo-Brazzaville", "Republic of Congo", "Republic of the Congo"],
  KR: ["ROK", "R.O.K.", "South Korea", "Republic of Korea"],
  KP: [
    "DPRK",
    "D.P.R.K.",
    "North Korea",
    "Democratic People's Republic of Korea",
    "Democratic People’s Republic of Korea",
  ],
  CN: ["PRC", "P.R.C.", "People's Republic of China", "People’s Republic of China", "mainland China"],
  RU: ["Russian Federation"],
  CI: ["Côte d’Ivoire", "Cote d’Ivoire", "Côte d'Ivoire", "Cote d'Ivoire", "Ivory Coast"],
  CZ: ["Czechia", "Czech Republic"],
  MM: ["Burma", "Myanmar"],
  TR: ["Turkey", "Türkiye", "Turkiye", "Republic of Turkey", "Republic of Türkiye"],
  TL: ["East Timor", "Timor-Leste", "Timor Leste"],
  SZ: ["Eswatini", "Swaziland"],
  CV: ["Cabo Verde", "Cape Verde"],
  MK: ["Macedonia", "North Macedonia", "FYROM"],
  PS: [
    "Palestinian National Authority",
    "Palestinian Authority",
    "State of Palestine",
    "Palestine",
    "Palestinian Territories",
  ],
  VA: ["Holy See", "Vatican", "Vatican City"],
  BA: ["Bosnia", "Bosnia and Herzegovina", "Bosnia-Herzegovina", "BiH"],
  KN: ["St. Kitts and Nevis", "St Kitts and Nevis"],
  LC: ["St. Lucia", "St Lucia"],
  VC: ["St. Vincent and the Grenadines", "St Vincent and the Grenadines"],
  TT: ["Trinidad"],
  AG: ["Antigua"],
  GM: ["Gambia", "The Gambia"],
  BS: ["Bahamas", "The Bahamas"],
  CF: ["CAR", "C.A.R."],
  SA: ["KSA"],
  NZ: ["NZ"],
  ZA: ["RSA"],
  BY: ["Belorussia", "Byelorussia"],
  KG: ["Kyrgyz Republic", "Kirghizia", "Kirgizstan"],
  VN: ["Viet Nam"],
  LA: ["Lao PDR"],
  NL: ["Holland", "The Netherlands"],
  FM: ["Federated States of Micronesia"],
  ST: ["Sao Tome", "São Tomé"],
  MR: ["Islamic Republic of Mauritania"],
  PG: ["PNG"],
  SY: ["Syrian Arab Republic"],
  LK: ["Ceylon"],
  KM: ["Union of Comoros", "Union of the Comoros", "Comoros Islands"],
  MV: ["Maldives", "Maldive Islands"],
  DE: ["West Germany", "F.R.G."],
  ID: [],
};

/** Adjectives and peoples that the country list lacks or has in another form. The first is the adjective. */
const moreAdjectives: Record<string, string[]> = {
  US: ["American", "Americans", "U.S.-led"],
  GB: ["British", "Briton", "Britons", "Brits"],
  FR: ["French", "Frenchman", "Frenchmen"],
  NL: ["Dutch", "Dutchman"],
  ES: ["Spanish", "Spaniard", "Spaniards"],
  PL: ["Polish", "Pole", "Poles"],
  DK: ["Danish", "Dane", "Danes"],
  SE: ["Swedish", "Swede", "Swedes"],
  FI: ["Finnish", "Finn", "Finns"],
  IE: ["Irish", "Irishman"],
  IS: ["Icelandic"],
  TR: ["Turkish", "Turk", "Turks"],
  SA: ["Saudi", "Saudis", "Saudi Arabian"],
  AR: ["Argentine", "Argentinian", "Argentinean"],
  BF: ["Burkinabe", "Burkinabè", "Burkinabé"],
  BJ: ["Beninese", "Beninois"],
  BW: ["Botswanan", "Motswana", "Batswana"],
  BA: ["Bosnian", "Bosnians"],
  CD: ["Congolese"],
  CV: ["Cape Verdean", "Cabo Verdean"],
  CI: ["Ivorian", "Ivoirian"],
  EC: ["Ecuadorian", "Ecuadorean"],
  ET: ["Ethiopian"],
  GQ: ["Equatorial Guinean", "Equatoguinean"],
  GW: ["Bissau-Guinean", "Guinea-Bissauan"],
  HR: ["Croatian", "Croat", "Croats"],
  KZ: ["Kazakh", "Kazakhs", "Kazakhstani"],
  KG: ["Kyrgyz", "Kirghiz"],
  TJ: ["Tajik", "Tajiks", "Tadzhik"],
  UZ: ["Uzbek", "Uzbeks", "Uzbekistani"],
  TM: ["Turkmen"],
  AF: ["Afghan", "Afghans"],
  PK: ["Pakistani"],
  AZ: ["Azerbaijani", "Azeri", "Azeris"],
  LS: ["Basotho", "Mosotho", "Lesothan"],
  LU: ["Luxembourgish"],
  MG: ["Malagasy", "Madagascan"],
  MM: ["Burmese", "Myanmarese"],
  MV: ["Maldivian"],
  NE: ["Nigerien", "Nigérien", "Nigeriens"],
  NG: ["Nigerian"],
  NP: ["Nepali", "Nepalese"],
  NZ: ["New Zealander", "Kiwi"],
  OM: ["Omani"],
  PH: ["Philippine", "Filipino", "Filipinos"],
  PS: ["Palestinian"],
  RS: ["Serbian", "Serb", "Serbs"],
  RU: ["Russian"],
  RO: ["Romanian"],
  SC: ["Seychellois"],
  SI: ["Slovenian", "Slovene"],
  SK: ["Slovak", "Slovakian"],
  SO: ["Somali", "Somalian"],
  SR: ["Surinamese"],
  SZ: ["Swazi", "Emaswati"],
  SV: ["Salvadoran", "Salvadorean"],
  SB: ["Solomon Islands"],
  TL: ["East Timorese", "Timorese"],
  TH: ["Thai", "Thais"],
  TT: ["Trinidadian"],
  UA: ["Ukrainian"],
  VA: ["Vatican", "papal"],
  XK: ["Kosovar", "Kosovan", "Kosovo Albanian"],
  SS: ["South Sudanese", "S. Sudanese"],
  KR: ["South Korean", "S. Korean"],
  KP: ["North Korean", "N. Korean"],
  DJ: ["Djiboutian"],
  CH: ["Swiss"],
  MK: ["Macedonian"],
  CY: ["Cypriot"],
  IL: ["Israeli"],
  JO: ["Jordanian"],
  MX: ["Mexican"],
  LR: ["Liberian"],
  AE: ["Emirati", "Emiratis"],
  GT: ["Guatemalan"],
  KM: ["Comorian", "Comoran"],
  VE: ["Venezuelan"],
  CF: ["Central African Republic"],
  DO: [],
  DM: [],
};

/** Demonyms that name no state by themselves, or two. */
const dropped = new Set(["dominican", "central african", "djibouti", "i-kiribati", "ni-vanuatu"]);

/** Palaces, residences and offices that speak for a government. */
const seatsOfGovernment: Record<string, string[]> = {
  US: ["White House", "Foggy Bottom", "Oval Office", "Capitol Hill"],
  RU: ["Kremlin"],
  FR: ["Élysée", "Elysée", "Elysee", "Élysée Palace", "Elysee Palace", "Quai d'Orsay", "Quai d’Orsay"],
  GB: ["Downing Street", "10 Downing Street", "No. 10", "Number 10", "Whitehall", "Buckingham Palace"],
  CN: ["Zhongnanhai"],
  KR: ["Blue House", "Cheong Wa Dae"],
  DE: ["Chancellery"],
  IT: ["Palazzo Chigi", "Quirinale"],
  UA: ["Bankova"],
  PH: ["Malacañang", "Malacañang Palace", "Malacanang"],
  AR: ["Casa Rosada"],
  VE: ["Miraflores", "Miraflores Palace"],
  BR: ["Planalto", "Planalto Palace"],
  CL: ["La Moneda"],
  NG: ["Aso Rock", "Aso Villa"],
  CO: ["Casa de Nariño"],
  PK: ["Aiwan-e-Sadr"],
};

/** Seats of government that are not the capital of the country list, and spellings. */
const moreCapitals: Record<string, string[]> = {
  UA: ["Kyiv", "Kiev"],
  NL: ["The Hague", "Amsterdam"],
  US: ["Washington", "Washington, D.C.", "Washington D.C.", "Washington DC", "Washington, DC"],
  IN: ["New Delhi", "Delhi"],
  IL: ["Jerusalem", "Tel Aviv"],
  BO: ["La Paz", "Sucre"],
  BI: ["Bujumbura", "Gitega"],
  BJ: ["Cotonou", "Porto-Novo"],
  TZ: ["Dodoma", "Dar es Salaam"],
  CI: ["Abidjan", "Yamoussoukro"],
  SZ: ["Mbabane", "Lobamba"],
  LK: ["Colombo"],
  MM: ["Naypyidaw", "Naypyitaw", "Nay Pyi Taw", "Rangoon", "Yangon"],
  KZ: ["Astana", "Nur-Sultan"],
  CM: ["Yaoundé", "Yaounde"],
  ZA: ["Pretoria", "Cape Town"],
  YE: ["Sanaa", "Sana'a", "Sana’a"],
  MN: ["Ulaanbaatar", "Ulan Bator"],
  TD: ["N'Djamena", "N’Djamena", "Ndjamena"],
  BR: ["Brasília", "Brasilia"],
  MD: ["Chisinau", "Chișinău"],
  PS: ["Ramallah"],
  TG: ["Lomé", "Lome"],
  PY: ["Asunción", "Asuncion"],
  CO: ["Bogotá", "Bogota"],
  TR: ["Ankara"],
  KW: ["Kuwait City"],
  MY: ["Kuala Lumpur", "Putrajaya"],
  GD: ["St. George's"],
  VA: [],
  SG: [],
  LU: [],
  MC: [],
  DJ: [],
  SM: [],
};

function latinNames(forms: string[]): string[] {
  return forms.filter((form) => form.length > 3 && /^[\p{Script=Latin} .'’-]+$/u.test(form) && /^\p{Lu}/u.test(form));
}

let table: State[] | null = null;

/** All states, those that are no more and those that few recognise among them; computed at the first call. */
export function states(): State[] {
  table ??= [...presentStates(), ...formerStates, ...unrecognisedStates];
  return table;
}

function presentStates(): State[] {
  return list
    .filter((country) => country.independent || actingLikeStates.has(country.cca2))
    .map((country) => {
      const iso2 = country.cca2;
      const name = usualNames[iso2] ?? country.name.common;
      const english = [
        country.name.common,
        country.name.official,
        ...(moreNames[iso2] ?? []),
        ...latinNames(country.altSpellings).filter(
          (form) => /\b(?:of|Republic|Kingdom|State|States)\b/.test(form) && !form.includes(","),
        ),
      ];
      const adjectives = [...(moreAdjectives[iso2] ?? []), ...(country.demonyms?.eng?.m ?? "").split(/, | or /)].filter(
        (form) => form !== "" && !dropped.has(form.toLowerCase()),
      );
      return {
        iso2,
        iso3: country.cca3,
        name,
        names: [...new Set([name, ...english])],
        adjectives: [
          ...new Set(
            adjectives.flatMap((form) => (form.endsWith("n") || form.endsWith("i") ? [form, `${form}s`] : [form])),
          ),
        ],
        capitals: moreCapitals[iso2] ?? country.capital ?? [],
        seats: seatsOfGovernment[iso2] ?? [],
        latlng: [country.latlng[0] ?? 0, country.latlng[1] ?? 0] as [number, number],
      };
    });
}
