/**
 * When a predicted name counts as a gold name. Mirrors the published scorer of the evaluation set
 * (`tests/evaluation/score.py`); a test holds the two against each other.
 */

const titles = new Set(
  `mr mrs ms miss dr prof professor sir dame lord h e hon his her excellency president vice prime minister
premier foreign secretary general gen lt lieutenant maj major col colonel admiral adm brigadier ambassador king queen
crown prince princess sheikh imam chancellor envoy special deputy assistant under undersecretary of state for defense
defence senator congressman chairman chairperson chair director spokesman spokesperson taoiseach pope emir sultan
former acting the first interim us u s`.split(/\s+/),
);

const shortForms = [
  "joe joseph",
  "mike michael",
  "bill william",
  "jim james",
  "tony antony anthony",
  "phil philip phillip",
  "dan daniel danny",
  "bob robert rob",
  "tom thomas",
  "chris christopher",
  "steve steven stephen",
  "ben benjamin bibi benny",
  "mohammed mohamed muhammad mohammad mahammadou mahamadou",
  "alexander aleksander aleksandr alyaksandr",
  "volodymyr vladimir wolodymyr",
].map((line) => new Set(line.split(" ")));

const letters: Record<string, string> = {
  ø: "o", ł: "l", ı: "i", đ: "d", ß: "s", æ: "a", œ: "o", Ø: "o", Ł: "l", İ: "i", Đ: "d",
  "’": "'", "‘": "'", ʼ: "'",
}; // biome-ignore format: a table of letters

/** Lower case, no accents, no possessive, no points in initials, no leading article; words by single blanks. */
export function normalised(text: string | null | undefined): string {
  return [...(text ?? "")]
    .map((letter) => letters[letter] ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/'s(?![\p{L}\p{N}_])/gu, "")
    .replaceAll("'", "")
    .replace(/(?<![\p{L}\p{N}_])([a-z])\.(?=[a-z](?![\p{L}\p{N}_]))/gu, "$1")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^the /, "");
}

function personTokens(name: string): string[] {
  const tokens = words(normalised(name.replace(/\([^)]*\)/g, " ")));
  while (tokens.length > 1 && titles.has(tokens[0] ?? "")) tokens.shift();
  while (tokens.length > 1 && ["jr", "sr"].includes(tokens.at(-1) ?? "")) tokens.pop();
  return tokens;
}

function words(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}

function givenNamesCompatible(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  return shortForms.some((set) => set.has(a) && set.has(b));
}

function sameSet(a: Set<string>, b: Set<string>): boolean {
  return a.size === b.size && isSubset(a, b);
}

function isSubset(a: Set<string>, b: Set<string>): boolean {
  return [...a].every((word) => b.has(word));
}

/** 3: the same string; 2: the same person by words; 1: the surname alone; 0: no. */
export function personScore(predicted: string, forms: string[]): number {
  const p = personTokens(predicted);
  if (p.length === 0) return 0;
  let best = 0;
  for (const form of forms) {
    const g = personTokens(form);
    if (g.length === 0) continue;
    if (p.join("") === g.join("")) return 3;
    const [ps, gs] = [new Set(p), new Set(g)];
    if (sameSet(ps, gs)) best = Math.max(best, 2);
    else if (p.at(-1) === g.at(-1) || p.slice(-2).join("") === g.slice(-2).join("")) {
      if (p.length === 1 || g.length === 1) best = Math.max(best, 1);
      else if (givenNamesCompatible(p[0] ?? "", g[0] ?? "")) best = Math.max(best, 2);
    } else if (p.length >= 2 && g.length >= 2 && p[0] === g[0] && (isSubset(ps, gs) || isSubset(gs, ps))) {
      best = Math.max(best, 2);
    }
  }
  return best;
}

const wrappers = [
  /^government of /, /^republic of /, /^state of /, /^city of /, / government$/, / authorities$/, / officials$/,
  / delegation$/, / representatives$/, / leadership$/, / foreign ministers$/,
]; // biome-ignore format: a list of words

const bodyForms = new Map<string, Set<string>>();

/** Name, name without parentheses, what stands in them, each also without "government of …" and the like. */
function formsOfBody(name: string): Set<string> {
  const known = bodyForms.get(name);
  if (known) return known;
  const base = [normalised(name), normalised(name.replace(/\([^)]*\)/g, " "))];
  for (const found of name.matchAll(/\(([^)]{2,15})\)/g)) base.push(normalised(found[1]));
  const all = new Set<string>();
  for (const form of base) {
    for (const variant of [form, ...wrappers.map((wrapper) => form.replace(wrapper, ""))]) {
      const bare = variant.replace(/^the /, "");
      if (variant !== "") all.add(bare);
    }
  }
  bodyForms.set(name, all);
  return all;
}

/** 3: the same name; 2: the same by one of its forms; 0: no. */
export function bodyScore(predicted: string, forms: string[]): number {
  const name = normalised(predicted);
  if (forms.some((form) => normalised(form) === name)) return 3;
  const p = formsOfBody(predicted);
  return forms.some((form) => [...formsOfBody(form)].some((variant) => p.has(variant))) ? 2 : 0;
}

const smallWords = new Set(["the", "of", "on", "and", "for", "in", "to", "with", "a", "between"]);

/** As `bodyScore`, and 1 where half of the words are shared: agreements are described more than named. */
export function fuzzyScore(predicted: string, forms: string[]): number {
  const exact = bodyScore(predicted, forms);
  if (exact > 0) return exact;
  const content = (text: string) => new Set(words(normalised(text)).filter((word) => !smallWords.has(word)));
  const p = content(predicted);
  for (const form of forms) {
    const g = content(form);
    const shared = [...p].filter((word) => g.has(word)).length;
    if (p.size > 0 && g.size > 0 && shared / (p.size + g.size - shared) >= 0.5) return 1;
  }
  return 0;
}
