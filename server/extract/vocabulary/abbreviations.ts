/** Words written with a full stop that does not end the sentence. Lower case, without the last full stop. */

/** Always followed by what they belong to: a full stop here never ends a sentence. */
export const openAbbreviations = new Set(
  `mr mrs ms mme mlle messrs dr drs prof eng engr arch rev fr st ste sr hon rt amb sen sens rep reps gov govs pres supt insp det atty
  gen lt col maj cmdr cdr cpt capt sgt cpl pvt adm vadm radm brig lt-gen lt-col maj-gen brig-gen ens msgt ssgt pfc wo sqn flt
  vs v viz cf eg e.g i.e ie approx est ca c fig art sec para op mt ft pt no nos nr vol pp ed eds al
  h.e h.m h.r.h h.h s.e hrh he q.v ph ret rtd retd`.split(/\s+/),
);

/** Given names cut short: with a full stop, and another name after it. */
export const shortGivenNames = new Set("ma wm geo chas jas jos thos benj alex mohd md muh sto fco".split(" "));

/** May stand at the end of a sentence as well: what follows decides. */
export const closingAbbreviations = new Set(
  `u.s us u.k uk u.n e.u u.a.e u.s.a d.c d.r.c p.m a.m p.m.e b.c a.d inc corp ltd co llc plc bros jr etc jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd dept univ assn bn m.d ph.d esq n.y calif fla tex conn wis tenn okla ariz minn`.split(
    /\s+/,
  ),
);

/** Words that begin a sentence far more often than they go on with a name. */
export const sentenceOpeners = new Set(
  `the a an in on at of for from by with without within to into it its he his she her they their we our i my you your this that these those
  there here then when where while who what why how if as after before since until during despite although though because but and or
  so yet however meanwhile moreover also both all some many most more no not nor only such another other others each every one two
  three last next earlier later now today tomorrow yesterday according under over among between about against amid upon once speaking
  asked following instead still even just thus hence indeed perhaps maybe neither either several few nevertheless nonetheless furthermore
  additionally officials`.split(/\s+/),
);
