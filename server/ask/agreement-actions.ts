/** Verbs of what happens to agreements, and what the graph calls it. */
import type { AgreementAction } from "#contract/ontology.ts";

// Ending an agreement has many verbs, and outlets use them for one another: a question for one finds them all.
const ended: AgreementAction[] = ["revoked", "terminated"];

const verbs: [string, AgreementAction[]][] = [
  [
    `revoke revokes revoked revoking revocation annul annuls annulled annulment cancel cancelled canceled cancels scrap scrapped scraps terminate terminated terminates
     termination end ended ends ending denounce denounced denounces abrogate abrogated rescind rescinded repeal repealed quit renounce renounced
     tear tore torn dissolve dissolved void voided broke break broken`,
    ended,
  ],
  ["suspend suspends suspended suspension freeze froze frozen freezes paused pause halt halted", ["suspended"]],
  ["sign signs signed signing signature inked ink conclude concluded", ["signed"]],
  ["reach reaches reached agree agreed agrees strike struck clinch clinched seal sealed", ["reached"]],
  ["extend extends extended extension renew renews renewed renewal prolong prolonged", ["extended"]],
  ["expire expires expired expiry expiration expiring lapse lapses lapsed", ["expires"]],
  ["propose proposes proposed proposal offer offered draft drafted", ["proposed"]],
  ["negotiate negotiates negotiated negotiating negotiation negotiations", ["negotiated"]],
  ["violate violates violated violation violations breach breached breaches", ["violated"]],
];

const byWord = new Map<string, AgreementAction[]>();
for (const [words, actions] of verbs) for (const word of words.split(/\s+/)) byWord.set(word, actions);

for (const phrase of ["tear up", "tore up", "torn up"]) byWord.set(phrase, ended);

export const agreementVerbs: readonly string[] = [...byWord.keys()].filter((verb) => !verb.includes(" "));

/** Empty for what is no such verb. */
export const agreementActions = (norm: string): AgreementAction[] => byWord.get(norm) ?? [];
