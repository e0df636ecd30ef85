/**
 * "the United States", "the State Department", "in the West Bank": names that English sets an article before. Not: people, most states and towns, letters
 * ("NATO"), companies and papers, whose article, if any, is part of the name.
 */

const states =
  /^(?:United (?:States|Kingdom|Arab Emirates|Nations)|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Central African Republic|Dominican Republic|Czech Republic|Republic of the Congo|Democratic Republic of the Congo|DR Congo|Holy See|Vatican|European Union|African Union|Arab League|Pentagon|Kremlin)$/;

const bodies =
  /\b(?:Committee|Ministry|Department|Council|Commission|Union|Party|Army|Navy|Movement|Front|Agency|Office|Parliament|Congress|Senate|Court|Fund|Command|Forces|Police|Secretariat|Organization|Organisation|Association|Alliance|League|Community|Mission|Embassy|Authority|Government|Federation|Delegation)\b/;

const places =
  /^(?:West Bank|Gaza Strip|Oval Office|Middle East|Sahel|Maghreb|Balkans|Caucasus|Caribbean|Hague|.+ (?:House|Palace|Strip|Peninsula|Desert|Gulf|Sea|Islands|Mountains|Region|Hotel|Airport|Ministry|Embassy))$/;

export const withThe = ({ name, label }: { name: string; label: string }): string => {
  if (label === "Person" || /^(?:the|a|an)\s/i.test(name)) return name;
  const takes =
    states.test(name) || (label === "Place" ? places.test(name) : label === "Organization" && bodies.test(name));
  return takes ? `the ${name}` : name;
};
