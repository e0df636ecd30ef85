/** Tabler icons for the names that the ontology gives its kinds. */
import {
  IconAlertTriangle,
  IconBuildingBank,
  IconCalendarEvent,
  IconFileText,
  IconMapPin,
  IconMessages,
  IconPhone,
  IconPlaneArrival,
  IconPlaneDeparture,
  IconPlaneInflight,
  IconQuote,
  IconSignature,
  IconTower,
  IconUser,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { EntityRef } from "#contract/graph.ts";
import { EntityType, EventKind, entityTypes, eventKinds } from "#contract/ontology.ts";

const byName: Record<string, typeof IconUser> = {
  "alert-triangle": IconAlertTriangle,
  "building-bank": IconBuildingBank,
  "file-text": IconFileText,
  "map-pin": IconMapPin,
  messages: IconMessages,
  phone: IconPhone,
  "plane-arrival": IconPlaneArrival,
  "plane-departure": IconPlaneDeparture,
  "plane-inflight": IconPlaneInflight,
  quote: IconQuote,
  signature: IconSignature,
  tower: IconTower,
  user: IconUser,
  users: IconUsers,
  "users-group": IconUsersGroup,
};

/** The icon of a node: by event kind where it is an event, else by type. */
export const iconOf = (label: EntityRef["label"], kind: string | null = null): typeof IconUser => {
  const eventKind = EventKind.safeParse(kind);
  if (label === "Event") return (eventKind.success && byName[eventKinds[eventKind.data].icon]) || IconCalendarEvent;
  return byName[entityTypes[label].icon] ?? IconUser;
};

/** The ontology's colour of a type; events have none of their own. */
export const colourOf = (label: EntityRef["label"]): string => {
  const type = EntityType.safeParse(label);
  return type.success ? entityTypes[type.data].colour : "var(--rapporteur-event, #6b7280)";
};
