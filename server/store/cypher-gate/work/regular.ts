/**
 * Regular expressions that may try exponentially many ways, on which nothing ends Neo4j: a repetition of a group that
 * repeats or chooses within, a reference back, many repetitions without end in a row. Not: `.*word.*`, `(a|b)`, `(ab)?`.
 */

/** Repetitions without end before the last character: each multiplies the ways by the length of the text. */
const mostOpen = 3;

/** Whether a group, from its bracket on, holds what makes its own repetition costly. */
type Group = { open: boolean };

export const isCheapRegular = (written: string): boolean => {
  const plain = withoutQuotation(written).replaceAll(cutClass, "[x]");
  // Comments, classes in classes and such as begin with a closing bracket would hide brackets from us.
  if (/\(\?[a-zA-Z]*x|\[\^?\]|\[[^\]]*\[/.test(plain.replaceAll(/\\./gs, "x"))) return false;
  return isCheap(plain);
};

/** `[a-z&&[^k]]`: a class that another is taken from. */
const cutClass = /\[\^?[^[\]\\&^]+&&\[\^?[^[\]\\&^]+\]\]/g;

/** `\Qa.b\E`: characters, of which the last may be repeated. A backslash behind a backslash begins nothing. */
const withoutQuotation = (written: string): string =>
  written.replaceAll(/\\Q(.*?)(?:\\E|$)|\\[^Q]/gs, (found, quoted: string | undefined) =>
    quoted === undefined ? found : quoted === "" ? "" : "x",
  );

/** Of an expression in which every bracket is what it seems. */
const isCheap = (written: string): boolean => {
  const groups: Group[] = [{ open: false }];
  let repetitions = 0;
  let closed: Group | null = null;
  for (let at = 0; at < written.length; at += 1) {
    const character = written[at] ?? "";
    const group = groups.at(-1) ?? { open: false };
    const repeat = repetition(written, at);
    if (repeat !== null) {
      if (repeat.most > 1 && closed?.open) return false;
      if (repeat.most > 1000 && at + repeat.length < written.length) repetitions += 1;
      // `(,\d{3})+`: what is repeated just so often leaves no choice.
      if (!repeat.exact) group.open = true;
      at += repeat.length - 1;
      closed = null;
      continue;
    }
    closed = null;
    if (character === "\\") {
      if (/[1-9kc]/.test(written[at + 1] ?? "")) return false;
      at += 1;
    } else if (character === "[") at = classEnd(written, at);
    else if (character === "(") groups.push({ open: false });
    else if (character === "|") group.open = true;
    else if (character === ")" && groups.length > 1) {
      closed = groups.pop() ?? null;
      const outer = groups.at(-1);
      if (outer && closed?.open) outer.open = true;
    }
  }
  return repetitions <= mostOpen;
};

/** `*`, `+`, `?`, `{2,5}` at a place, with a `?` or `+` after it. The `?` of `(?i)` is none. */
const repetition = (written: string, at: number): { most: number; exact: boolean; length: number } | null => {
  const found = /^(?:[*+?]|\{(\d*)(,?)(\d*)\})[?+]?/.exec(written.slice(at, at + 40));
  if (found === null || (at > 0 && written[at] === "?" && written[at - 1] === "(")) return null;
  const sign = found[0][0];
  const { length } = found[0];
  if (sign === "*" || sign === "+") return { most: Number.POSITIVE_INFINITY, exact: false, length };
  if (sign === "?") return { most: 1, exact: false, length };
  const most = found[2] === "" ? Number(found[1]) : found[3] === "" ? Number.POSITIVE_INFINITY : Number(found[3]);
  return { most, exact: most > 0 && (found[2] === "" || Number(found[1]) === most), length };
};

const classEnd = (written: string, at: number): number => {
  for (let end = at + 1; end < written.length; end += 1) {
    if (written[end] === "\\") end += 1;
    else if (written[end] === "]" && end > at + 1) return end;
  }
  return written.length;
};
