/** An id as a name that a page's address can point to without escapes. Different ids have different names. */
export const anchor = (id: string): string =>
  `n${id.replaceAll(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;
