/** The example statements that come with the server. */
import { useQuery } from "@tanstack/react-query";
import { CookbookResponse } from "#contract/cookbook.ts";
import { request } from "../api.ts";

export const useCookbook = () =>
  useQuery({ queryKey: ["cookbook"], queryFn: () => request(CookbookResponse, "/api/cookbook"), staleTime: Infinity });
