/** What the words of a question mean to us. Every word that is in no list and no name makes a question not understood. */

import { agreementVerbs } from "./agreement-actions.ts";

/** What a word can signal. One word can signal several things ("last": order; part of "last year"). */
export type Signal =
  | "who"
  | "what"
  | "when"
  | "where"
  | "how"
  | "meet"
  | "talk"
  | "call"
  | "visit"
  | "host"
  | "attend"
  | "say"
  | "plan"
  | "future"
  | "past"
  | "cancel"
  | "deny"
  | "allege"
  | "ongoing"
  | "agreement"
  | "base"
  | "run"
  | "disagree"
  | "source"
  | "connect"
  | "both"
  | "often"
  | "many"
  | "time"
  | "place"
  | "person"
  | "pronoun"
  | "about"
  | "latest"
  | "earliest"
  | "most"
  | "coup"
  | "deploy"
  | "withdraw"
  | "cost"
  | "troops"
  | "office"
  | "describe"
  | "list"
  | "else"
  | "again"
  | "mediate"
  | "not"
  | "and"
  | "or"
  | "with"
  | "at"
  | "by"
  | "action"
  | "happen"
  | "company"
  | "weekday"
  | "lead"
  | "parties"
  | "built"
  | "mention"
  | "harm"
  | "goods"
  | "give"
  | "opinion"
  | "inPerson"
  | "whether"
  | "filler";

const lists: Record<Signal, string> = {
  who: "who whom whose whos",
  what: "what which whats",
  when: "when date dates day days month year",
  where: "where",
  how: "how",
  meet: `meet meets met meeting meetings encounter encounters encountered see sees saw seen seeing sit sits sat convene convened convenes
    gather gathered gathers summit summits audience together rendezvous reunion meetup face`,
  talk: `talk talks talked talking speak speaks spoke spoken speaking discuss discusses discussed discussing discussion discussions negotiate negotiates
    negotiated negotiating negotiation negotiations confer conferred consult consulted consultation consultations dialogue dialogues
    conversation conversations contact contacts contacted touch communicate communicated converse conversed interview`,
  call: "call calls called calling phone phones phoned phoning telephone telephoned telephones ring rang rung",
  visit: `visit visits visited visiting visitor visitors travel travels traveled travelled traveling travelling trip trips go goes went gone going fly flies flew
    flown flying tour tours toured arrive arrives arrived journey journeys journeyed come came stop stopped`,
  host: "host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming greet greets greeted greeting",
  attend:
    "attend attends attended represent represents represented representing attending join joined participate participated participant participants attendee attendees present attendance part took take",
  say: `say says said saying tell tells told state stated states comment comments commented declare declared declares announce announced announces claim claimed
    claims accuse accused accuses quote quotes quoted statement statements remark remarks remarked express expressed argue argued warn warned describe described
    think thinks position view views opinion confirm confirmed confirms blame blamed criticise criticised criticize criticized praise praised promise promises promised vow vowed vows assure assured assures words
    write writes wrote written`,
  plan: `plan plans planned planning schedule scheduled schedules supposed due intend intends intended expect expected upcoming future slated
    agenda tomorrow ahead arrange arranged`,
  future: "will would shall wont",
  past: "did was were had",
  cancel: `cancel cancels cancelled canceled cancelling canceling off postpone postponed postpones postponement postponements reschedule rescheduled scrap scrapped refuse refuses refused decline declined
    declines snub snubs snubbed boycott boycotts boycotted shun shuns shunned avoid avoids avoided skip skipped reject rejected delayed delay adjourned`,
  deny: "deny denies denied denial dispute disputed disputes disputing",
  allege: "allege alleged alleges allegedly reportedly rumoured rumored supposedly",
  ongoing: "ongoing underway continuing continue currently now still",
  agreement: `agreement agreements deal deals accord accords treaty treaties pact pacts memorandum memoranda mou mous convention conventions ceasefire
    partnership protocol protocols compact`,
  base: "base bases airbase airbases camp camps installation installations facility facilities garrison garrisons outpost outposts airfield airfields station",
  run: `run runs ran running operate operates operated operating operator operators control controls controlled own owns owned owner manage manages managed
    use uses used belong belongs maintain maintains`,
  disagree: `disagree disagrees disagreed disagreement disagreements differ differs differed different differing difference differences contradict contradicts
    contradicted contradiction contradictions contradictory conflict conflicts conflicting discrepancy discrepancies inconsistent inconsistency
    inconsistencies odds diverge diverges divergent divergence contested`,
  source:
    "source sources article articles report reports reported reporting outlet outlets paper papers newspaper newspapers press media account accounts story stories evidence publisher publishers",
  connect:
    "connected connect connects connection connections linked link links related relate relation relations relationship relationships tie ties tied path paths associated association know knows known shortest",
  parties: "parties signatories signatory",
  both: "both each either",
  often: "often frequently times frequency",
  many: "many number count",
  time: "time moment week",
  place: "city cities country countries place places location venue town capital",
  person: `people person persons official officials diplomat diplomats leader leaders delegation delegations representative representatives envoy envoys
    politician politicians anyone anybody someone somebody everyone everybody nobody government governments authorities authority administration
    politicians figure figures individual individuals party parties organization organizations organisation organisations body bodies state states nation nations
    side sides name names civilians civilian rebels rebel militants militant gunmen protesters protestors demonstrators fighters jihadists insurgents
    peacekeepers children women men villagers migrants refugees hostages prisoners journalists workers students pupils miners passengers residents
    policemen members member counterpart counterparts`,
  pronoun: "he she they him her them his hers their it its himself herself themselves",
  about: "about regarding concerning re over",
  latest: "last latest recent recently newest final",
  earliest: "first earliest initial originally",
  most: "most",
  coup: "coup coups overthrow overthrown overthrew overthrows ousted oust ousts putsch takeover toppled topple toppling deposed depose removed detat",
  deploy:
    "deploy deploys deployed deploying deployment deployments sent send sends dispatch dispatched dispatches arrival stationed",
  withdraw:
    "withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals pullout pull pulled pulls pulling leave leaves left leaving departure depart departed evacuate evacuated exit exited quit",
  cost: "cost costs price worth dollars expensive money",
  troops:
    "troops troop soldiers soldier forces force personnel military servicemen contingent trainers instructors marines",
  office:
    "office offices role job title titles post position function hold holds held rank serve serves served occupies occupy charge",
  describe: "is are be been being was were who what",
  list: "list show give find display enumerate tell search look",
  else: "else other another more also too",
  again: "again repeatedly",
  mediate: "mediate mediates mediated mediating mediator mediators mediation broker brokers brokered",
  not: "not no never none",
  and: "and",
  or: "or",
  with: "with",
  at: "in at from inside within near around",
  by: "by",
  action: agreementVerbs.join(" "),
  happen: `happen happens happened happening occur occurs occurred events event involve involves involved involving timeline chronology become
    becomes became fate`,
  company: "accompany accompanies accompanied accompanying companion companions",
  // No rule takes it: which Monday is meant, the question does not say.
  weekday: "monday tuesday wednesday thursday friday saturday sunday",
  // Nor this: the program has none.
  opinion: "opinions",
  inPerson: "inperson",
  lead: "lead leads led govern governs governed rule rules ruled heads headed commands commanded chairs chaired",
  built: "built build opened established founded inaugurated constructed",
  harm: `killed kill kills dead died die dies deaths death toll wounded wound injured injure hurt displaced arrested detained kidnapped abducted evacuated
    rescued casualties`,
  goods: `drones tanks helicopters aircraft planes jets warplanes missiles rockets vehicles trucks ships boats ambulances weapons rifles howitzers shells
    doses vaccines`,
  give: "gave given supply supplied supplies deliver delivered delivers donate donated pledge pledged pledges grant granted provide provided provides sold sell",
  mention: "mention mentions mentioned cite cites cited",
  whether: "whether if",
  // Words that change nothing. Never here: what narrows a question ("before", "without", "except", "why", "more").
  filler: `the a an of to for on that this these those there here i me my we our you your please can could do done does has have had having is are was were
    be been being did any all some each every ever already actually really exactly so then place takes took take taken happen happens happened occur occurs
    occurred hold holds held get gets got make makes made their its own one ones kind kinds sort type types corpus graph data know hello hi hey ok okay thanks
    thank information info details detail event events exist exists it yet has been between during set another name named called face whether if something anything`,
};

const signals = new Map<string, Set<Signal>>();
for (const [signal, words] of Object.entries(lists) as [Signal, string][])
  for (const word of words.split(/\s+/)) {
    const known = signals.get(word) ?? new Set<Signal>();
    known.add(signal);
    signals.set(word, known);
  }

const nothing: ReadonlySet<Signal> = new Set();

/** What the word signals; empty where we do not know the word. */
export const signalsOf = (norm: string): ReadonlySet<Signal> => signals.get(norm) ?? nothing;

/** Every word of the lists, to repair typing errors against. */
export const vocabularyWords = (): Iterable<string> => signals.keys();
