/** The parameters of a statement, found as one types and without knowing the grammar: in no string, no comment, no quoted name. */

const parts =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|`(?:[^`]|``)*(?:`|$)|\$(?<plain>[\p{L}\p{N}_]+)|\$`(?<quoted>(?:[^`]|``)*)`/gu;

/** The names of the parameters, without `$`, each once, in the order of the text. */
export const parametersOf = (statement: string): string[] => {
  const names = [...statement.matchAll(parts)].map(
    ({ groups }) => groups?.plain ?? groups?.quoted?.replaceAll("``", "`"),
  );
  return [...new Set(names.filter((name): name is string => name !== undefined && name !== ""))];
};
