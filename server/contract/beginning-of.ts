/** Letters of a beginning, at most. */
const enough = 70;

/** Whole words from the start of a text, and whether there are more: by these an article without a title is known. */
export const beginningOf = (text: string): string => {
  const start = text
    .slice(0, 4 * enough)
    .replace(/\s+/g, " ")
    .trim();
  if (start.length <= enough) return start;
  const end = start.lastIndexOf(" ", enough);
  return `${start.slice(0, end > 0 ? end : enough).replace(/[\s,;:–—-]+$/, "")} …`;
};
