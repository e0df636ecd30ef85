/**
 * One set of words for offices that are told in two ways: "external affairs minister" and "foreign minister", "premier" and "prime
 * minister", "defense" and "defence". What is printed stays; only the words that are compared change.
 */
const usual: Record<string, string[]> = {
  external: ["foreign"],
  defense: ["defence"],
  premier: ["prime", "minister"],
  pm: ["prime", "minister"],
  fm: ["foreign", "minister"],
  eam: ["foreign", "affairs", "minister"],
  coas: ["chief", "army", "staff"],
  amb: ["ambassador"],
};

/** "the Minister of External Affairs" → minister, of, foreign, affairs. */
export const officeWords = (words: readonly string[]): string[] =>
  words.flatMap((word) => (Object.hasOwn(usual, word) ? (usual[word] ?? []) : [word]));
