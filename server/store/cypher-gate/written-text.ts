/** Texts in quotes as Neo4j reads them: a backslash that begins none of its escapes stays what it is. */

const escapes: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", "\\": "\\", "'": "'", '"': '"' };

/** What a text in quotes says. */
export const unquoted = (written: string): string =>
  written
    .slice(1, -1)
    .replace(/\\u([0-9a-fA-F]{4})|\\(.)/gs, (whole, code: string | undefined, sign: string) =>
      code === undefined ? (escapes[sign] ?? whole) : String.fromCharCode(Number.parseInt(code, 16)),
    );

/** A text in quotes, with no escape that an engine could read otherwise. */
export const inQuotes = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** Whether it holds a backslash of which the embedded engine makes something else: `\b`, `\f`, `\U00000041`. */
export const isReadOtherwise = (written: string): boolean => /\\[^\\'"nrtu]/s.test(written.replaceAll("\\\\", ""));
