/** The claims behind a connection, gathered or single, each with its sentences. */

import type { Evidence, GraphEdge } from "#contract/graph.ts";
import { relationshipTypes } from "#contract/ontology.ts";
import { useClaims } from "../api.ts";
import { useKnown, useKnownEdges } from "../known.ts";
import classes from "./entity/entity.module.css";
import { roleInWords } from "./entity/event-words.ts";
import { DateText } from "./evidence/DateText.tsx";
import { compareDates } from "./evidence/date-words.ts";
import { EntityChip } from "./evidence/EntityChip.tsx";
import { EvidenceList } from "./evidence/EvidenceList.tsx";
import { StatusBadge } from "./evidence/StatusBadge.tsx";
import { selectNode } from "./navigation.ts";
import { Nothing, QueryState } from "./states/QueryState.tsx";

const useEntityRef = () => {
  const { nodes } = useKnown();
  return (id: string) => nodes.get(id) ?? { id, name: id, label: "Event" as const };
};

function Connection({ edge, evidence }: { edge: GraphEdge; evidence: Evidence[] }) {
  const refOf = useEntityRef();
  const { eventId } = edge;
  return (
    <li>
      <p className={classes.chips}>
        <EntityChip entity={refOf(edge.source)} />
        <span>
          {relationshipTypes[edge.type].label}
          {edge.role && edge.role !== "participant" ? ` as ${roleInWords(edge.role)}` : ""}
        </span>
        <EntityChip entity={refOf(edge.target)} />
      </p>
      {edge.title ? (
        <p className={classes.officeTitle} dir="auto">
          {edge.title}
        </p>
      ) : null}
      {edge.date || edge.status ? (
        <p className={classes.eventLine}>
          {edge.date ? <DateText date={edge.date} /> : null}
          {edge.status ? <StatusBadge status={edge.status} /> : null}
        </p>
      ) : null}
      {eventId && eventId !== edge.source && eventId !== edge.target ? (
        <button type="button" className={classes.link} onClick={() => selectNode(eventId)}>
          All about this event
        </button>
      ) : null}
      <EvidenceList evidence={evidence} />
    </li>
  );
}

export default function EdgePanel({ ids }: { ids: string[] }) {
  const edges = useKnownEdges(ids);
  // The endpoint takes 200 claims at once; a gathered edge with more says so.
  const claimIds = [...new Set(edges.flatMap((edge) => edge.claimIds))].sort();
  const asked = claimIds.slice(0, 200);
  const query = useClaims(asked);
  if (edges.length === 0 || asked.length === 0)
    return (
      <Nothing title="This connection is no longer there">
        <p>It changed with an import or a verdict. Choose another one in the graph.</p>
      </Nothing>
    );
  const sorted = [...edges].sort((one, other) => compareDates(one.date, other.date));
  return (
    <QueryState query={query} what="the sentences">
      {({ evidence }) => (
        <>
          <h2 className={classes.edgeTitle}>{edges.length === 1 ? "One connection" : `${edges.length} connections`}</h2>
          {asked.length < claimIds.length ? (
            <p className={classes.muted}>
              Sentences of the first {asked.length} of {claimIds.length} claims.
            </p>
          ) : null}
          <ul className={classes.list}>
            {sorted.map((edge) => (
              <Connection
                key={edge.id}
                edge={edge}
                evidence={evidence.filter(({ claimId }) => edge.claimIds.includes(claimId))}
              />
            ))}
          </ul>
        </>
      )}
    </QueryState>
  );
}
