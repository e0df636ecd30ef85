/** Names of regions, seas and lands that are no states, and look-alikes of states that must not be taken for them. */

/** Places with names of their own. */
export const regions = `
Africa|Asia|Europe|Antarctica|Oceania|North America|South America|Latin America|Central America|Americas|Caribbean|Middle East|Near East|Far East
West Africa|East Africa|North Africa|Central Africa|Southern Africa|Horn of Africa|Sub-Saharan Africa|Sahel|Sahel region|Sahara|Sahara Desert|Maghreb|Mashreq|Levant|Great Lakes region
Central Asia|South Asia|Southeast Asia|South-East Asia|South East Asia|East Asia|Northeast Asia|Indo-Pacific|Asia-Pacific|Asia Pacific|Western Europe|Eastern Europe|Central Europe|Western Hemisphere
Balkans|Western Balkans|Caucasus|South Caucasus|North Caucasus|Baltics|Scandinavia|Crimea|Donbas|Donbass|Donetsk|Luhansk|Nagorno-Karabakh|Abkhazia|South Ossetia|Chechnya|Dagestan|Siberia
Gaza|Gaza City|Gaza city|Gaza Strip|West Bank|East Jerusalem|Golan Heights|Sinai|Sinai Peninsula|Kurdistan|Iraqi Kurdistan|Arabian Peninsula|Gulf|Persian Gulf|Arabian Gulf|Gulf of Aden|Gulf of Oman|Gulf of Guinea|Gulf of Mexico
Red Sea|Black Sea|Caspian Sea|Mediterranean|Mediterranean Sea|Baltic Sea|North Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Sea of Azov|Arabian Sea|Indian Ocean|Pacific Ocean|Pacific|South Pacific|Atlantic|Atlantic Ocean|Arctic|Bab el-Mandeb
Strait of Hormuz|Taiwan Strait|Suez Canal|Panama Canal|Bosphorus|Dardanelles|Korean Peninsula|Korean peninsula|Demilitarized Zone|Kashmir|Jammu and Kashmir|Punjab|Tibet|Xinjiang|Inner Mongolia|Hong Kong|Macau|Macao
Darfur|South Kordofan|Blue Nile|Tigray|Oromia|Amhara|Ogaden|Western Sahara|Casamance|Cabinda|Katanga|North Kivu|South Kivu|Ituri|Kivu|Biafra|Niger Delta|Lake Chad|Lake Chad Basin|Tillabéri|Liptako-Gourma|Azawad|Cabo Delgado|Zanzibar
Chagos Archipelago|Chagos Islands|Diego Garcia|Falkland Islands|Falklands|Guam|Puerto Rico|Greenland|New Caledonia|French Polynesia|Bermuda|Cayman Islands|Gibraltar|Cook Islands|Niue|Okinawa|Kuril Islands|Spratly Islands|Paracel Islands|Senkaku Islands|Bougainville|Aceh|West Papua|Mindanao|Anjouan|Réunion|Mayotte
England|Scotland|Wales|Northern Ireland|Catalonia|Basque Country|Corsica|Bavaria|Sicily|Republika Srpska|Vojvodina|Quebec|Ontario|Alberta|British Columbia|New South Wales|Queensland|Tasmania|Siachen
California|Texas|Florida|New York State|Hawaii|Alaska|Virginia|Maryland|New Mexico|New Jersey|Massachusetts|Pennsylvania|Ohio|Michigan|Illinois|Arizona|Colorado|North Carolina|South Carolina|New Hampshire|Tennessee|Kentucky|Louisiana|Alabama|Mississippi|Missouri|Minnesota|Wisconsin|Iowa|Nebraska|Kansas|Oklahoma|Nevada|Utah|Oregon|Idaho|Montana|Wyoming|North Dakota|South Dakota|Arkansas|Connecticut|Rhode Island|Vermont|Maine|Delaware|West Virginia|Indiana
Schengen Area|Schengen Zone|Schengen area|Eurozone|Silicon Valley|Indochina|Arctic Circle|Balochistan|Khyber Pakhtunkhwa|Waziristan|North Waziristan|South Waziristan|Swat Valley|Mekong Delta|Mekong|Mindanao|Sulu|Luzon|Papua New Guinea Highlands|Gilgit-Baltistan|Ladakh|Aksai Chin|Donbass|Zaporizhzhia|Silesia|Pankisi|Adjara|Gagauzia|Sandzak|Kabylia|Cyrenaica|Tripolitania|Fezzan|Rif|Kasai|Equatoria|Jonglei|Unity State|Kordofan|Azawad|Menaka|Thrace|Anatolia|Patagonia|Amazonia|Esequibo|Essequibo|Darien Gap|Darién Gap
New England|Midwest|Camp David|Guantanamo Bay|Guantánamo Bay
Crete|Rhodes|Lesbos|Sardinia|Sumatra|Borneo|Sulawesi|Hokkaido|Honshu|Kyushu|Jolo|Basilan|Palawan|Socotra|Hainan|Jeju|Sakhalin|Svalbard|Faroe Islands|Canary Islands|Azores|Ceuta|Melilla|Lampedusa|Bornholm|Gotland|Åland Islands|Isle of Man|Lombok|Timor Sea
Kerch Strait|Strait of Malacca|Malacca Strait|Strait of Gibraltar|English Channel|Eastern Mediterranean|Western Mediterranean|Central Mediterranean|Aegean Sea|Adriatic Sea|Aegean|Adriatic|Ionian Sea|Gulf of Thailand|Gulf of Tonkin|Bay of Bengal|Great Barrier Reef|Gold Coast|Pilbara|Northern Territory|Western Australia|South Australia|Gallipoli|Gulf Coast
`
  .split(/[|\n]/)
  .filter((name) => name !== "");

/** Short forms of states of the United States that are no words: form, name. */
export const shortRegions: [string, string][] = [
  ["Calif", "California"],
  ["Fla", "Florida"],
  ["Tex", "Texas"],
  ["Conn", "Connecticut"],
  ["Wis", "Wisconsin"],
  ["Tenn", "Tennessee"],
  ["Okla", "Oklahoma"],
  ["Ariz", "Arizona"],
  ["Minn", "Minnesota"],
];

/** Towns where leaders meet that the list of cities lacks, or knows under another name: form, name, state. */
export const meetingTowns: [string, string, string][] = [
  ["Sharm el-Sheikh", "Sharm el-Sheikh", "EG"],
  ["Sharm al-Sheikh", "Sharm el-Sheikh", "EG"],
  ["El Alamein", "El Alamein", "EG"],
  ["New Alamein", "New Alamein", "EG"],
  ["Aqaba", "Aqaba", "JO"],
  ["AlUla", "AlUla", "SA"],
  ["Latakia", "Latakia", "SY"],
  ["Marrakech", "Marrakech", "MA"],
  ["Odesa", "Odesa", "UA"],
  ["Nusa Dua", "Nusa Dua", "ID"],
  ["Hua Hin", "Hua Hin", "TH"],
  ["Lough Erne", "Lough Erne", "GB"],
  ["Palm Beach", "Palm Beach", "US"],
  ["Mar-a-Lago", "Mar-a-Lago", "US"],
  // Capitals that are called as their states
  ["Djibouti City", "Djibouti City", "DJ"],
  ["Luxembourg City", "Luxembourg City", "LU"],
  ["Singapore City", "Singapore City", "SG"],
];

/** Hold the name or the adjective of a state and are neither that state nor a place. */
export const lookAlikes = `
South East Asian|South-East Asian|Southeast Asian|South Asian|East Asian|Central Asian|West African|East African|North African|Southern African|Central African
African|Africans|European|Europeans|Asian|Asians|Arab|Arabs|Latin American|Latin Americans|African American|African Americans|African-American|Native American|Native Americans|South American|North American|Central American|Pan American|Pan-American|Inter-American|Inter American|Ibero-American|Ibero American|Ibero-Americans|Latin-American|Afro-American|Asian American
Turkish delight|French fries|Swiss cheese|Danish pastry|Indian summer|Chinese New Year|Spanish flu|German shepherd|Irish Republican|Panama hat|Panama Papers|Holland Park
West Indian|West Indies|East Indies|American Samoa|Papua|New Britain|New Ireland|Air France|Radio France|Air China|China Daily|Indian Express|Times of India|Jordan River|Jordan Valley|Bank of America|Guinea pig|guinea pig|Washington Times|Washington state
Brussels sprouts|Paris Agreement|Geneva Convention|Geneva Conventions|Paris Club|Sudan People's Liberation|Mexico border|Trinidadian and Tobagonian|Moscow Times|Jerusalem Post|Cuban Missile Crisis|American dream|American Dream|Vienna Convention|Abu Ghraib
Facebook|Twitter|YouTube|WhatsApp|Telegram|Instagram|TikTok|WeChat|Weibo|Snapchat|LinkedIn|Wikipedia|Skype|Zoom
French Guiana|French Polynesian|British Columbia|British Virgin Islands|US Virgin Islands|Dutch Caribbean|Sri Lankan Tamil|Kurdish|Spanish Sahara|Georgia Tech|University of Georgia
`
  .split(/[|\n]/)
  .filter((name) => name !== "");

/** After or before a name they make it a place: "Helmand province", "Lake Kivu", "Mount Elbrus". Lower case. */
export const placeWordsAfter = new Set(
  `province provinces region state states governorate district county oblast prefecture department desert river island islands archipelago peninsula strait sea gulf bay valley mountains
  delta basin highlands plateau city town village suburb neighborhood neighbourhood square street avenue airport port harbor harbour border resort jungle forest canal lake hills heights oasis crossing corridor palace house hotel guesthouse castle pavilion diwan`.split(
    /\s+/,
  ),
);
export const placeWordsBefore = new Set(
  `lake mount river port cape gulf isle island strait bay valley plaza palacio palais palazzo qasr`.split(/\s+/),
);

export const palaces = `
White House|Kremlin|Élysée Palace|Elysee Palace|Downing Street|Buckingham Palace|Windsor Castle|Oval Office|Blair House|Capitol|Chequers|Lancaster House|Marlborough House|Great Hall of the People|Blue House|Peterhof|Versailles|Castel Gandolfo|Apostolic Palace|Palais de l'Élysée|Parliament House
`
  .split(/[|\n]/)
  .filter((name) => name !== "");
