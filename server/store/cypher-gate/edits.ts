/** Pieces of a statement that are written otherwise for the embedded engine. */

/** A piece of the text that is replaced. */
export type Edit = { start: number; end: number; text: string };

/** Edits lie in the whole text, `query` begins at `shift`. Of two at one place the inner was made first and stays inside. */
export const edited = (query: string, shift: number, edits: Edit[]): string => {
  let result = "";
  let end = 0;
  const inOrder = edits
    .map((edit, made) => ({ ...edit, start: edit.start - shift, end: edit.end - shift, made }))
    .sort(
      (a, b) =>
        a.start - b.start || a.end - b.end || (opens(a.text) && opens(b.text) ? b.made - a.made : a.made - b.made),
    );
  for (const { start, end: until, text } of inOrder) {
    result += query.slice(end, start) + text;
    end = Math.max(end, until);
  }
  return result + query.slice(end);
};

const opens = (text: string) => /[([]$/.test(text);
