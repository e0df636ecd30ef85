/** Why an article's date of publication is believed, in words: `Stated in the text: “19 April 2024 Friday”`. */
export const dateBasisInWords = (basis: string): string => {
  if (basis === "unknown") return "Nothing says when it came out";
  const [, how, what] = basis.match(/^(stated|inferred): ([\s\S]+)$/) ?? [];
  if (how && what) return `${how === "stated" ? "Stated in the text" : "Worked out from the text"}: ${what}`;
  const [, member] = basis.match(/^meta (.+)$/) ?? [];
  if (member) return `Given in the page’s metadata (${member})`;
  return `Taken from: ${basis}`;
};
