/** Offices that share a word: "the Secretary" is no foreign secretary and no secretary-general, "the President" no vice president. */

const otherSecretary = /^(?:foreign|home|general|secretary-general|press|permanent)$/;

const isSecond = (words: readonly string[]): boolean => words.some((word) => /^(?:vice|deputy)$/.test(word));

/** "the late President": nobody whom "the President" of what is told means. */
const isDead = (title: readonly string[]): boolean => title.includes("late");

const aides = /^(?:assistant|advis[eo]r|aide|spokes(?:man|woman|person)|representative|envoy|counsell?or)$/;

/** "Special Assistant to the Prime Minister A": whose aide he is, and no prime minister. */
function isAideTo(title: readonly string[], head: string): boolean {
  const aide = title.findIndex((word) => aides.test(word));
  const office = aide < 0 ? -1 : title.indexOf(head, aide + 1);
  return office > 0 && title.slice(aide + 1, office).some((word) => /^(?:to|of|for)$/.test(word));
}

/** Whether `title`, as somebody is called, is another office than the one that `words` name. Both in lower case. */
export function isAnotherOffice(title: readonly string[], words: readonly string[]): boolean {
  if (isDead(title)) return true;
  const head = words.at(-1) ?? "";
  if (isAideTo(title, head)) return true;
  if (words.length === 1 && head === "secretary") return title.some((word) => otherSecretary.test(word));
  const isFirst = /^(?:president|premier)$/.test(head) || words.join(" ") === "prime minister";
  return isFirst && isSecond(title) && !isSecond(words);
}
