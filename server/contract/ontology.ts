/**
 * The ontology as data: what kinds of things the graph holds, how they are named, drawn and joined.
 * Viewer, store, exports and checks all read it; adding a kind is adding an entry here.
 */
import { z } from "zod";

/** The six kinds of lasting things. Colours are readable on light and dark and differ in lightness, not in hue alone. */
export const entityTypes = {
  Person: { plural: "People", colour: "#2f6fb0", icon: "user", description: "A named human being" },
  Government: {
    plural: "Governments",
    colour: "#b3541e",
    icon: "building-bank",
    description: "A state, its government or its ruling junta",
  },
  Organization: {
    plural: "Organizations",
    colour: "#6d55a8",
    icon: "users-group",
    description: "A ministry, command, agency, party, armed group, company or medium",
  },
  Agreement: { plural: "Agreements", colour: "#8a6d00", icon: "file-text", description: "A treaty, deal or accord" },
  Base: {
    plural: "Bases",
    colour: "#47654a",
    icon: "tower",
    description: "An air base, drone base, naval base or camp",
  },
  Place: { plural: "Places", colour: "#16808a", icon: "map-pin", description: "A city, region or country as a place" },
} as const;

export const EntityType = z.enum(["Person", "Government", "Organization", "Agreement", "Base", "Place"]);
export type EntityType = z.infer<typeof EntityType>;

/** The kinds of events. `encounter` marks those in which two sides are in contact, `met` those by which they met: who is on the phone met nobody. */
export const eventKinds = {
  Meeting: { plural: "Meetings", icon: "users", encounter: true, met: true },
  Talks: { plural: "Talks", icon: "messages", encounter: true, met: true },
  Call: { plural: "Calls", icon: "phone", encounter: true, met: false },
  Visit: { plural: "Visits", icon: "plane-arrival", encounter: true, met: true },
  AgreementAction: { plural: "Agreement actions", icon: "signature", encounter: false, met: false },
  Deployment: { plural: "Deployments", icon: "plane-inflight", encounter: false, met: false },
  Withdrawal: { plural: "Withdrawals", icon: "plane-departure", encounter: false, met: false },
  Coup: { plural: "Coups", icon: "alert-triangle", encounter: false, met: false },
  Statement: { plural: "Statements", icon: "quote", encounter: false, met: false },
} as const;

export const EventKind = z.enum([
  "Meeting",
  "Talks",
  "Call",
  "Visit",
  "AgreementAction",
  "Deployment",
  "Withdrawal",
  "Coup",
  "Statement",
]);
export type EventKind = z.infer<typeof EventKind>;

/** What a source says became of an event. "Met" in an answer means `happened` unless asked otherwise. */
export const Status = z.enum(["happened", "planned", "ongoing", "cancelled", "denied", "alleged"]);
export type Status = z.infer<typeof Status>;

/** How sharply a date is known. A range of several certain days is `day` with start ≠ end. */
export const Precision = z.enum(["day", "week", "month", "quarter", "year", "unknown"]);
export type Precision = z.infer<typeof Precision>;

/** Stated in the text; resolved against the publication date or another date of the text; or not known. */
export const DateBasis = z.enum(["stated", "resolved", "unknown"]);
export type DateBasis = z.infer<typeof DateBasis>;

/** What a participant was to an event. */
export const Role = z.enum([
  "participant",
  "host",
  "visitor",
  "caller",
  "present",
  "delegation",
  "mediator",
  "signatory",
  "speaker",
  "actor",
  "target",
]);
export type Role = z.infer<typeof Role>;

/** What happened to an agreement. */
export const AgreementAction = z.enum([
  "signed",
  "reached",
  "revoked",
  "terminated",
  "suspended",
  "extended",
  "expires",
  "proposed",
  "negotiated",
  "violated",
  "alleged",
  "referenced",
]);
export type AgreementAction = z.infer<typeof AgreementAction>;

/**
 * Relationship types and their ends. `MET` is derived from encounters that happened; the rest are claimed. `back` reads it from its end:
 * what stands at the beginning, then these words.
 */
export const relationshipTypes = {
  PARTICIPATED_IN: {
    label: "took part in",
    back: "took part in this",
    from: ["Person", "Government", "Organization"],
    to: ["Event"],
  },
  HELD_IN: { label: "held in", back: "held here", from: ["Event"], to: ["Place"] },
  CONCERNS: { label: "concerns", back: "concerns this", from: ["Event"], to: ["Agreement", "Base"] },
  HOLDS_OFFICE: {
    label: "holds office in",
    back: "holds office here",
    from: ["Person"],
    to: ["Government", "Organization"],
  },
  PARTY_TO: { label: "party to", back: "party to this", from: ["Government", "Organization"], to: ["Agreement"] },
  OPERATES: { label: "operates", back: "operates this", from: ["Government", "Organization"], to: ["Base"] },
  LOCATED_IN: { label: "located in", back: "located here", from: ["Base"], to: ["Place"] },
  PART_OF: { label: "part of", back: "part of this", from: ["Place"], to: ["Place"] },
  MET: {
    label: "met",
    back: "met this",
    from: ["Person", "Government", "Organization"],
    to: ["Person", "Government", "Organization"],
  },
} as const;

export const RelationshipType = z.enum([
  "PARTICIPATED_IN",
  "HELD_IN",
  "CONCERNS",
  "HOLDS_OFFICE",
  "PARTY_TO",
  "OPERATES",
  "LOCATED_IN",
  "PART_OF",
  "MET",
]);
export type RelationshipType = z.infer<typeof RelationshipType>;
