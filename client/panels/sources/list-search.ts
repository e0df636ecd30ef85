import { valueStore } from "../../value-store.ts";

/** The words that the list of articles is searched for. */
export const listSearch = valueStore("");
