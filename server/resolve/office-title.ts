/** Different spellings of one office → one key; "former" and the country's name do not make another office. */
import { replaceStates } from "./countries.ts";
import { normaliseName } from "./name-key.ts";

const sameWord: Record<string, string> = {
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  spokespersons: "spokesperson",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  premier: "prime minister",
  pm: "prime minister",
  undersecretary: "under secretary",
  defence: "defense",
  vicepresident: "vice president",
  dy: "deputy",
  asst: "assistant",
  gen: "general",
  lt: "lieutenant",
  maj: "major",
  col: "colonel",
  adm: "admiral",
  amb: "ambassador",
};

const saysNothing = new Set(
  `of the for and in to at a an affairs matters its his her s former ex then current incumbent acting elected ousted
  deposed overthrown detained outgoing late new newly appointed interim transitional`.split(/\s+/),
);

/** They are told apart by where they are sent. */
const sent = /\b(?:ambassador|envoy|representative|consul|attache|charge)\b/;

/**
 * `Minister of Foreign Affairs` and `Peruvian foreign minister` → `foreign minister`; `Undersecretary of State` →
 * `secretary state under`; `ambassador in Lima` and `ambassador to Peru` → `ambassador pe`. `body`: names of the body
 * that the office is in; they say nothing more.
 */
export function officeKey(title: string, body: readonly string[] = []): string {
  const known = remembered.get(`${title}|${body.join("|")}`);
  if (known !== undefined) return known;
  const key = makeKey(title, body);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(`${title}|${body.join("|")}`, key);
  return key;
}

/** The same few titles come again and again. */
const remembered = new Map<string, string>();

function makeKey(title: string, body: readonly string[]): string {
  const plain = normaliseName(title.replace(/['’]s\b/g, " "))
    .replace(/\bpress secretary\b/g, "spokesperson")
    .replace(/\bvice[ -]?president\b/g, "vicepresident")
    .replace(/\bhead of state\b/g, "president");
  const stays = sent.test(plain);
  let rest = ` ${plain} `;
  for (const name of body) if (normaliseName(name) !== plain) rest = rest.replace(` ${normaliseName(name)} `, " ");
  const words = replaceStates(rest.trim(), (iso2) => (stays ? iso2.toLowerCase() : ""))
    .split(" ")
    .flatMap((word) => (sameWord[word] ?? word).split(" "))
    .filter((word) => !saysNothing.has(word));
  const distinct = [...new Set(words)].filter((word) => word !== "");
  return (distinct.length === 0 ? [plain] : distinct).sort().join(" ");
}
