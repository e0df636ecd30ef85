/** Offices, ranks, forms of address and what may stand beside them. Lower case. */

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** The noun of a title: "president", "secretary", "general". Compounds are read word by word. */
export const titleHeads = words(`
  president premier minister chancellor taoiseach tanaiste king queen prince princess emperor empress emir amir sultan sheikh sheikha shaikh pope cardinal archbishop
  bishop patriarch ayatollah imam rabbi mufti dalai crown monarch sovereign pharaoh shah tsar duke duchess marquess
  secretary undersecretary under-secretary secretary-general vice-president vice-premier vice-chairman vice-minister attorney-general director-general governor-general
  president-elect prime-minister ambassador ambassador-at-large envoy representative consul consul-general attache charge chargé d'affaires commissioner
  governor lieutenant-governor mayor senator congressman congresswoman congressperson deputy lawmaker mp mep parliamentarian legislator speaker whip councillor
  counselor counsellor councilor councilman alderman delegate
  general lieutenant colonel major captain sergeant corporal admiral commodore commander brigadier marshal lieutenant-general major-general brigadier-general
  rear-admiral vice-admiral air-marshal warlord militant gen lt col maj capt cmdr sgt adm brig sen rep gov rear-adm
  chairman chairwoman chairperson chair head chief leader chieftain boss director manager administrator coordinator co-ordinator
  spokesman spokeswoman spokesperson adviser advisor aide negotiator mediator investigator prosecutor judge justice magistrate attorney lawyer barrister
  sherpa official diplomat officer executive ceo founder co-founder co-chair treasurer comptroller auditor ombudsman inspector superintendent
  blogger vlogger playwright musician rapper athlete coach trader fisherman farmer nun monk priest sailor pilot astronaut campaigner organizer organiser volunteer activist analyst professor scholar economist historian journalist reporter correspondent columnist editor author writer
  candidate nominee hopeful contender frontrunner front-runner challenger politician strongman dictator ruler statesman opposition-leader dissident rebel insurgent
  lord lady sir dame baron baroness viscount earl count countess dr doctor prof rev reverend father mother sister brother mr mrs ms miss mx madam madame
  mme monsieur senhor señor don herr frau honorable honourable excellency majesty highness holiness eminence
  gentleman incumbent successor predecessor counterpart peer scientist physician engineer banker businessman businesswoman
  tycoon oligarch billionaire lieutenant-colonel archbishop pastor evangelist singer actor actress footballer author filmmaker photographer
  fellow researcher expert specialist consultant veteran resident student teacher farmer survivor witness hostage
  premier-designate principal member chief-of-staff secretaries ministers presidents generals ambassadors senators leaders heads governors commissioners envoys representatives negotiators
  secretaries-general advisors advisers chancellors premiers attorneys undersecretaries congressmen congresswomen
  wife husband widow widower fiancee son daughter father mother brother sister nephew niece uncle aunt cousin grandson
  fm pm dpm eam coas amb hon unionist daffaires sheik sayyed seyyed sayyid datuk dato datin yb ybhg yab tun seri mantri raksha lyonpo lyonchhen dasho samdech oknha shri smt shrimati alhaji engr woizero legate nuncio thipadei techo datu maulana mullah mufti kabaka mwami oba omukama omugabe asantehene otumfuo lamido ustaz allama dg igp cds paramount-chief quartermaster provost dean chaplain
`);

/** Heads that show that a person is meant even when the name is one word: "President Lula", "Mr. Sang". */
export const addressTitles = words(`
  president premier minister chancellor king queen prince princess emperor emir sultan sheikh pope cardinal archbishop taoiseach secretary ambassador envoy governor mayor senator
  congressman congresswoman general lieutenant colonel major captain sergeant admiral commodore commander brigadier marshal gen lt col maj capt cmdr sgt adm brig sen rep gov
  lord lady sir dame dr doctor prof professor rev mr mrs ms miss madam madame mme judge justice imam ayatollah rabbi undersecretary
  secretary-general counselor counsellor vice-president vice-premier commissioner chairman chairwoman speaker director spokesman spokeswoman spokesperson chief leader representative analyst adviser advisor
  fm pm dpm eam coas amb presidents premiers chancellors senators generals
  sheik sayyed sayyid administrator premier-designate president-elect duke mullah baroness baron deputy excellency engr
`);

/** Stand before a head and are no part of a name. */
export const titleModifiers = words(`
  prime vice deputy assistant associate under acting interim caretaker outgoing incoming former ex then late current new newly elect designate
  senior chief principal special presidential permanent lead top high-ranking principal executive general joint first second third
  foreign defense defence interior finance home state justice trade energy health education environment agriculture transport transportation labor labour
  national security political military naval air army navy marine corps force forces police parliamentary press cabinet supreme ruling opposition
  federal regional provincial royal high chief lieutenant major rear brigadier crown staff sergeant field fleet flag warrant petty wing squadron group
  right rt hon honorable honourable his her its the excellency he h.e hrh hm fellow veteran longtime long-time retired exiled ousted deposed toppled overthrown jailed detained embattled
  self-declared self-proclaimed appointed nominated designated elected junta rebel guerrilla separatist militant islamist communist socialist conservative liberal democratic republican
  white house commerce treasury economic development affairs climate human rights u.n. un nato eu au u.s. us british european african arab asian
  co- vice- sub commanding attorney solicitor inspector surgeon vice chargé charge
  transitional provisional ceremonial military business billionaire media relations communications party party's country's nation's central bank and
  plenipotentiary extraordinary counter-terrorism counterterrorism drug border hostage nuclear intelligence policy mission embassy consular protocol country program programme
  climate labor water science technology culture sports tourism youth women's gender social fisheries mines mining oil petroleum gas industry planning communication information
  digital economy housing land lands works public service civil religious diaspora immigration migration
  unification reunification reconciliation integration solidarity hydrocarbons infrastructure innovation veterans families children pensions employment urban maritime aviation shipping reform higher
  ranking majority minority career government state's longtime close key two-time one-time managing
`);

/** Words of ministries, departments and commands inside a title: "Minister of Environment, Water and Agriculture". */
export const portfolioWords = words(`
  defense defence state interior foreign external internal home homeland affairs finance financial economy economic economics treasury commerce trade industry industrial investment investments
  energy environment environmental climate water waters irrigation agriculture agricultural fisheries forestry livestock food health education higher research science sciences technology technologies
  information communication communications transport transportation infrastructure works public housing urban planning strategies development international regional cooperation co-operation
  justice law human rights humanitarian social labor labour employment welfare women gender youth children family sport sports culture cultural tourism heritage religion religious
  security national military naval army navy air force forces police intelligence special operations operation low intensity low-intensity conflict conflicts stabilization peace reconciliation reintegration disaster relief
  refugee refugees migration immigration population civil service services administration reform decentralization local government cabinet parliament relations european eurasian african asian near eastern western
  hemisphere hemispheric central south north southern northern east west pacific indo-pacific americas africa asia europe middle caribbean arctic oceans ocean global
  nuclear arms control nonproliferation non-proliferation verification compliance counterterrorism counter-terrorism counternarcotics narcotics terrorism drug drugs law enforcement border borders customs revenue tax budget
  strategy strategic engagement programs programmes program policy policies plans planning political politico-military logistics acquisition sustainment personnel readiness force joint staff combined
  growth business enterprise mines mining mineral minerals petroleum oil gas electricity power lands land resources natural space digital innovation media press legal legislative political multilateral bilateral
  democracy governance engagement outreach diplomacy protocol partnerships partnership veterans aging commission committee council office bureau department ministry agency authority board bank
  corps command division directorate directorate-general mission delegation secretariat embassy
  change gas homelands communities veterans equality integration sovereignty solidarity monetary islamic endowments hajj religious worship tribal rural territories territorial sea issues maritime shipping aviation telecommunications post
`);

/** "Jr.", "III", "XIV": end a name. */
export const nameSuffixes = words(`jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xxiii`);

/** Lower-case words inside a name. */
export const nameParticles = words(`
  bin ibn ben bint binti oglu ogly qizi kyzy gizi al el ul ur az ad ash as abd abu umm van von vander der den ten ter te zu zum de da do dos das del della delle di du des d' la le las los ould wuld mint ag ap af av e y san santa st st.
`);

/** What people do in a sentence, after or before their name. Lemmas. */
export const humanVerbs = words(`
  say tell add note explain reply think believe hope want write tweet thank greet smile laugh weep joke arrive fly travel resign retire die marry visit meet graduate recall remark testify cite acknowledge admit
  hold host receive welcome discuss call speak spend confer assure observe stress emphasize underline reiterate underscore
`);
