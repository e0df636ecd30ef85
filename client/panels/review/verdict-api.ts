/** The user's verdicts: given, taken back, and what still waits for one. */
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { entityKey } from "#contract/entity-key.ts";
import type { GraphNode } from "#contract/graph.ts";
import { EntityType } from "#contract/ontology.ts";
import { RecordedVerdict, SuggestionsResponse, type Verdict, VerdictsResponse } from "#contract/verdicts.ts";
import { post, request } from "../../api.ts";
import { forget } from "../../known.ts";
import { useSignature } from "./signature.ts";

export const useSuggestions = () =>
  useQuery({ queryKey: ["suggestions"], queryFn: () => request(SuggestionsResponse, "/api/suggestions") });

export const useVerdicts = () =>
  useQuery({ queryKey: ["verdicts"], queryFn: () => request(VerdictsResponse, "/api/verdicts") });

/**
 * After a verdict the graph is another one: everything that was read is asked for again. The next verdict, or taking this one back, waits
 * for the list of verdicts alone.
 */
const useRenewal = () => {
  const client = useQueryClient();
  return async () => {
    forget();
    const verdicts = client.invalidateQueries({ queryKey: ["verdicts"] });
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "verdicts" });
    await verdicts;
  };
};

const failed = (error: Error) => notifications.show({ color: "red", title: "Not kept", message: error.message });

export const useRevoke = () => {
  const renew = useRenewal();
  const { by } = useSignature();
  return useMutation({
    mutationFn: (id: string) =>
      request(RecordedVerdict, `/api/verdicts/${encodeURIComponent(id)}?${new URLSearchParams({ by })}`, {
        method: "DELETE",
      }),
    onSuccess: renew,
    onError: failed,
  });
};

export const useGiveVerdict = () => {
  const renew = useRenewal();
  const { by } = useSignature();
  return useMutation({
    mutationFn: (verdict: Verdict) => post(RecordedVerdict, "/api/verdicts", { verdict, by }),
    onSuccess: async (_given, verdict) => {
      // In the review the list itself shows what was kept.
      if (verdict.kind !== "same" && verdict.kind !== "different")
        notifications.show({ title: "Kept", message: "It can be taken back under Review." });
      await renew();
    },
    onError: failed,
  });
};

/** How verdicts name a thing; one that a verdict renamed goes on under the name that the articles give it. */
export const useKeyOf = () => {
  const given = useVerdicts().data?.verdicts ?? [];
  return (node: Pick<GraphNode, "label" | "name">): string | null => {
    const type = EntityType.safeParse(node.label);
    if (!type.success) return null;
    const renamed = given.flatMap(({ verdict, revoked }) =>
      verdict.kind === "rename" && revoked === null && verdict.name === node.name ? [verdict.entity] : [],
    );
    return renamed.at(-1) ?? entityKey(type.data, node.name);
  };
};
