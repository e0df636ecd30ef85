/**
 * Governments that act for themselves and that few or no states recognise, by codes of ISO 3166 that are left to users.
 */
import type { State } from "./states.ts";

const none = { seats: [] };

/** Lists of cities and countries do not know their codes. */
export const isUnrecognised = (iso2: string | null): boolean => unrecognisedStates.some((state) => state.iso2 === iso2);

export const unrecognisedStates: State[] = [
  {
    ...none,
    iso2: "XL",
    iso3: "XSL",
    name: "Somaliland",
    capitals: ["Hargeisa", "Hargeysa"],
    names: ["Somaliland", "Republic of Somaliland"],
    adjectives: ["Somalilander", "Somalilanders"],
    latlng: [9.56, 44.06],
  },
  {
    ...none,
    iso2: "XP",
    iso3: "XPL",
    name: "Puntland",
    capitals: ["Garowe", "Garoowe"],
    names: ["Puntland", "Puntland State", "Puntland State of Somalia"],
    adjectives: [],
    latlng: [8.4, 48.48],
  },
  {
    ...none,
    iso2: "XJ",
    iso3: "XJL",
    name: "Jubaland",
    capitals: [],
    names: ["Jubaland", "Jubbaland", "Jubaland State"],
    adjectives: [],
    latlng: [-0.36, 42.55],
  },
  {
    ...none,
    iso2: "XT",
    iso3: "XTN",
    name: "Transnistria",
    capitals: ["Tiraspol"],
    names: [
      "Transnistria",
      "Transdniestria",
      "Transdniester",
      "Trans-Dniester",
      "Pridnestrovie",
      "Transdniestrian Moldovan Republic",
      "Pridnestrovian Moldavian Republic",
    ],
    adjectives: ["Transnistrian", "Transdniestrian", "Pridnestrovian"],
    latlng: [46.85, 29.63],
  },
  {
    ...none,
    iso2: "XN",
    iso3: "XNC",
    name: "Northern Cyprus",
    capitals: [],
    names: ["Northern Cyprus", "Turkish Republic of Northern Cyprus", "TRNC"],
    adjectives: [],
    latlng: [35.3, 33.5],
  },
];
