/** Nouns that make a capitalised phrase the name of a body, and the kind of body. Lower case. */

const list = (kind: string, text: string): [string, string][] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, kind]);

/** Come first, with "of", "for", "on" or "to" after them: "Ministry of Energy", "Committee on Foreign Affairs". */
export const leadingHeads = new Map<string, string>([
  ...list("ministry", "ministry department secretariat"),
  ...list("agency", "office bureau agency directorate directorate-general authority administration"),
  ...list("parliament", "house chamber assembly senate council"),
  ...list("committee", "committee commission board subcommittee"),
  ...list("court", "court tribunal"),
  ...list("university", "university college institute academy school"),
  ...list("bank", "bank"),
  ...list("party", "party union alliance league coalition movement front rally congress"),
  ...list(
    "organization",
    "organization organisation association federation confederation society foundation center centre network group forum community commonwealth club mission initiative fund foundation partnership",
  ),
  ...list("military", "army navy forces force regiment brigade battalion division squadron guard"),
]);

/** Come last: "International Stabilisation Force", "Workers Party", "52nd Fighter Wing". */
export const trailingHeads = new Map<string, string>([
  ...list("ministry", "ministry department secretariat"),
  ...list("agency", "agency bureau directorate authority office service services administration taskforce"),
  ...list("parliament", "parliament senate congress assembly duma knesset bundestag majlis legislature council"),
  ...list("committee", "committee commission subcommittee board panel secretariat"),
  ...list("court", "court tribunal"),
  ...list(
    "military",
    "command force forces army navy corps guard guards fleet wing brigade division regiment battalion squadron marines militia police constabulary gendarmerie legion taliban staff taskforce",
  ),
  ...list("party", "party union alliance league coalition movement front bloc congress"),
  ...list("university", "university college institute academy school"),
  ...list("bank", "bank fund reserve"),
  ...list(
    "company",
    "corporation company corp inc ltd plc gmbh industries airlines airways holding holdings technologies motors energy group",
  ),
  ...list(
    "organization",
    "quartet troika organization organisation association federation confederation society foundation centre center network forum club community council initiative institution mission embassy consulate library museum church crescent cross watch international",
  ),
]);

/** Lower-case bodies named by the state before them: "the Colombian army", "Kenya's parliament", "the Israeli foreign ministry". */
export const stateBodies: [RegExp, string][] = [
  [
    /^(?:(?:foreign|foreign affairs|external affairs|defen[cs]e|interior|finance|justice|health|education|energy|oil|trade|home|information|agriculture|economy|environment|transport|labou?r|security) )?(?:ministry|department)$|^(?:mfa|mofa)$/i,
    "ministry",
  ],
  [
    /^(?:army|navy|air force|military|armed forces|national guard|coast guard|marines|gendarmerie|security service|intelligence service|intelligence agency|secret service)$/i,
    "military",
  ],
  [/^(?:parliament|senate|congress|national assembly|legislature|lower house|upper house)$/i, "parliament"],
  [
    /^(?:supreme court|constitutional court|high court|central bank|electoral commission|election commission|national bank)$/i,
    "body",
  ],
  [/^(?:embassy|consulate)$/i, "embassy"],
];
