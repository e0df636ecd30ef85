/** Text in lines, for drawings, which wrap nothing themselves. */

/** East Asian letters are as wide as they are high. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const widthIn = (text: string): number => [...text].reduce((sum, one) => sum + (wide.test(one) ? 2 : 1), 0);

/** A word without an end, as an address, in parts of at most `most` letters. */
const parts = (word: string, most: number): string[] => {
  if (widthIn(word) <= most) return [word];
  const letters = [...word];
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, index) =>
    letters.slice(index * most, (index + 1) * most).join(""),
  );
};

/** Lines of at most `most` letters of usual width, broken between words. */
export const wrapped = (text: string, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((one) => parts(one, most))) {
    const last = lines.at(-1);
    if (last !== undefined && widthIn(last) + 1 + widthIn(word) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
