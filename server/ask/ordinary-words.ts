/** Everyday words that no list of the questions' words holds: whoever types them means them, and mistyped nothing. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `work works worked working worker lose loses lost loses losing win wins won winning want wants wanted need needs needed like likes liked love loves
  loved hate hates hated help helps helped start starts started keep keeps kept bring brings brought begin begins began begun turn turns turned walk
  walks walked live lives lived living play plays played pay pays paid buy buys bought eat eats ate sleep sleeps drink drinks drank read reads reading
  write writes wrote grow grows grew open opens close closes closed stop stand stands stood lie lies lay sing sings sang smile smiles smiled laugh laughs
  laughed cry cries cried wear wears wore carry carries carried raise raises raised fall falls fell build builds cut cuts drop drops dropped push pushes
  pushed hit hits hide hides hid fight fights fought marry marries married born birth age old young tall short long wide big small large little good bad
  best worst better worse great nice poor rich happy sad angry afraid sick healthy strong weak fast slow early late hot cold warm red blue green black
  white colour color house home room street road river sea hill field tree flower bird dog cat horse fish food bread water wine beer coffee tea milk
  hand hands head face eyes heart hair foot feet arm leg school church court hospital university market shop bank train plane ship bus weather rain snow
  wind sun moon star morning evening night noon hour hours minute minutes second season winter summer spring autumn music song film movie book books
  novel poem art sport game football team player goal race wage wages salary tax taxes vote votes voted election elections trial jail prison crime
  police law laws rule budget economy trade oil gas gold uranium grain wheat rice sugar cotton before after without except instead besides unless until
  less fewer more than almost nearly hardly still yet anymore perhaps maybe probably
  two three four five six seven eight nine ten eleven twelve twice thrice dozen dozens hundreds thousands millions once
  officer officers chef cook author actor singer`.split(/\s+/),
);
