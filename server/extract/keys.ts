/** Words of texts, numbered as they come: what is asked of a word over and over is looked up once, and kept under its number. */

/** `number`: -1 for a word that came when no more were kept. */
export type Key = { readonly key: string; readonly number: number };

/** Most words of an article were in the one before; the bound is for hostile text. */
const mostKept = 50_000;

const keys = new Map<string, Key>();

export function wordKey(word: string): Key {
  const kept = keys.get(word);
  if (kept !== undefined) return kept;
  const key = { key: word, number: keys.size < mostKept ? keys.size : -1 };
  if (key.number >= 0) keys.set(word, key);
  return key;
}

/** The same as `look`, which must be pure; done once for each key. */
export function perKey<Value extends object | string | number | boolean | null>(
  look: (key: string) => Value,
): (word: Key) => Value {
  const known: (Value | undefined)[] = [];
  return ({ key, number }) => {
    const kept = number < 0 || number >= known.length ? undefined : known[number];
    if (kept !== undefined) return kept;
    const value = look(key);
    // Filled up to the number: a row with gaps is slow to read.
    while (known.length <= number) known.push(undefined);
    if (number >= 0) known[number] = value;
    return value;
  };
}
