/** Short forms in capitals. Lower case. */

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Stand for no body: measures, money, illnesses, offices, arms, treaties, plans, things of daily life, parts of the world. */
export const notBodies = words(`
  gdp gnp gni gst vat cpi ppp fdi roi usd aud eur gbp jpy cny rmb btc nft ipo esg kpi sdg sdgs mdg mdgs lng lpg oda hipc odi
  hiv aids sars mers flu covid tb ebola dna rna icu ptsd adhd ivf std ppe vaxx
  ceo cfo coo cto cio pm dpm fm hm hrh mp mps mep meps mla gg poc vip vips vp evp svp potus flotus scotus
  icbm icbms slbm irbm thaad uav uavs ied ieds wmd wmds aew apc apcs afv ifv mlrs himars atacms rpg rpgs manpads sam sams tnt nbc cbrn emp mirv isr awacs
  npt ctbt jcpoa start salt inf abm nafta usmca tpp rcep cptpp aftz afcfta cer aukus quad ttip ceta fta ftas mou mous mout tor sofa vfa edca cwc bwc att lrtap unclos unfccc cop crc cedaw
  tv radio dvd cd cds pc pcs usb gps sms pdf http https www url html xml api app sim atm atms id ids wifi lte iot ict icts ai vr ar
  suv suvs gmt utc est edt cst cdt mst mdt pst pdt aest aedt ist idt bst cet cest eat wat
  dmz eez adiz loc lac mena apac emea ussr drc uae usa uk eu us car rsa cis
  ngo ngos igo igos cso csos sme smes msme msmes soe soes idp idps lgbt lgbtq lgbti lgbtqi lgbtqia lgbtqia bame gbv srhr wash
  phd mba llb llm gcse sat gpa stem tvet faq asap fyi rsvp aka tba tbc vs etc
  nato-led wwi wwii ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xix xx xxi xxii
  not all and the but for you are our his her its who how why now new one two yes no off out per via was has had ad bc am pm
  cbd cbds dpr lpr eas efa pko pkos edc opc isa
  nsw act vic qld nyc la dc md va
`);

/** Who or what belongs to a body: "XYZ spokesman", "XYZ fighters". */
export const bodyRoles = words(`
  spokesman spokeswoman spokesperson spokesmen leader leaders leadership chief chairman chairwoman chairperson chair president delegation delegates official officials
  commander commanders rebels fighters militants guerrillas troops forces soldiers peacekeepers headquarters secretary secretary-general director director-general
  members member party militia mission envoy representative representatives lawmakers candidate candidates congress convention boss head governor governors
  monitors observers inspectors negotiators politburo executive executives statement
`);
