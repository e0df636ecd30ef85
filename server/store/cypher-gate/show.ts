/** `SHOW INDEXES`: the schema, and not when others have last read by which index, and how often. */
import { edited } from "./edits.ts";
import type { Admitted } from "./gate.ts";
import type { Token } from "./lexer.ts";
import { isName, isWord } from "./of-token.ts";
import type { Refuse } from "./walk.ts";
import { shown } from "./words.ts";

/** Columns of SHOW INDEXES that tell what others do. */
const ofOthers = new Set(["lastread", "readcount", "trackedsince"]);

/** What SHOW INDEXES gives by default, but for those. */
const columns =
  "id, name, state, populationPercent, type, entityType, labelsOrTypes, properties, indexProvider, owningConstraint";

/** Whether SHOW stands here, and no property or label of that name. */
const isShow = (tokens: Token[], index: number) =>
  isWord(tokens[index], "SHOW") &&
  tokens[index + 1]?.kind === "word" &&
  shown.has(tokens[index + 1]?.text.toUpperCase() ?? "");

/**
 * The statement with the columns of SHOW INDEXES named where it asks for all of them.
 * @throws StatementRefused where it names one that tells what others do.
 */
export const withoutUse = ({ query, start, tokens }: Admitted, refuse: Refuse): string => {
  const edits = tokens.flatMap((_, index) => {
    if (!isShow(tokens, index)) return [];
    const ofUse = tokens.find((token) => isName(token) && ofOthers.has(token.text.toLowerCase()));
    if (ofUse !== undefined)
      refuse("AdministrationRefused", `${ofUse.text} tells what others have asked; it is not shown here.`, ofUse);
    let end = index + 1;
    while (shown.has(tokens[end]?.text.toUpperCase() ?? "")) end += 1;
    if (!isWord(tokens[end - 1], "INDEX", "INDEXES")) return [];
    const [next, star] = [tokens[end], tokens[end + 1]];
    if (!isWord(next, "YIELD")) {
      const behind = tokens[end - 1]?.end ?? start;
      return [{ start: behind, end: behind, text: ` YIELD ${columns}` }];
    }
    return star?.text === "*" ? [{ start: star.start, end: star.end, text: columns }] : [];
  });
  return edited(query, start, edits);
};
