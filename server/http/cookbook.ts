/** The console's example statements. */
import { CookbookResponse } from "#contract/cookbook.ts";
import { readCookbook } from "../store/cookbook.ts";
import { endpoint } from "./endpoint.ts";

export const cookbookEndpoints = () => {
  const recipes = readCookbook();
  return [
    endpoint({
      method: "get",
      path: "/api/cookbook",
      summary: "Example statements for the console, each with its question and its parameters",
      tag: "Cypher",
      fromGraph: false,
      response: CookbookResponse,
      handle: async () => ({ recipes }),
    }),
  ];
};
