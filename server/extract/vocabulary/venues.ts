/** Houses where leaders meet, as world knowledge: the town that each stands in. */

/** Town, state, then its forms: the first is the usual name. */
const houses = `
New Delhi|IN|Rashtrapati Bhavan
New Delhi|IN|Hyderabad House
New Delhi|IN|South Block
New Delhi|IN|Raisina Hill
New Delhi|IN|Lok Kalyan Marg|7 Lok Kalyan Marg
New Delhi|IN|Jawaharlal Nehru Bhawan|Jawaharlal Nehru Bhavan
New Delhi|IN|Bharat Mandapam
Islamabad|PK|Aiwan-e-Sadr|Aiwan-i-Sadr
Dhaka|BD|Bangabhaban|Bangabhavan
Dhaka|BD|Ganabhaban|Gono Bhaban
Colombo|LK|Temple Trees
Kathmandu|NP|Baluwatar
Kathmandu|NP|Shital Niwas|Sheetal Niwas
Kathmandu|NP|Singha Durbar|Singha Darbar
Thimphu|BT|Tashichho Dzong|Tashichhodzong
Thimphu|BT|Lingkana Palace
Kabul|AF|Arg Palace
Beijing|CN|Great Hall of the People
Beijing|CN|Diaoyutai State Guesthouse|Diaoyutai|Diaoyutai Guesthouse
Beijing|CN|Zhongnanhai
Tokyo|JP|Akasaka Palace|Akasaka State Guest House
Tokyo|JP|Kantei
Tokyo|JP|Iikura Guest House|Iikura Guesthouse
Seoul|KR|Blue House|Cheong Wa Dae
Panmunjom|KR|Peace House
Pyongyang|KP|Kumsusan Palace|Kumsusan Guesthouse
Pyongyang|KP|Paekhwawon State Guesthouse|Paekhwawon Guesthouse
Taipei|TW|Presidential Office Building
Hanoi|VN|Government Guest House
Vientiane|LA|Ho Kham
Bangkok|TH|Phitsanulok Mansion|Ban Phitsanulok
Bangkok|TH|Thai Khu Fah Building|Thai Khu Fa Building
Naypyidaw|MM|Bayintnaung Villa
Singapore|SG|Istana|The Istana
Kuala Lumpur|MY|Istana Negara
Kuala Lumpur|MY|Wisma Putra
Putrajaya|MY|Perdana Putra|Seri Perdana|Perdana Putra Building
Jakarta|ID|Merdeka Palace|Istana Merdeka
Bogor|ID|Bogor Palace|Bogor Presidential Palace|Istana Bogor
Jakarta|ID|Gedung Pancasila|Pancasila Building
Bandar Seri Begawan|BN|Istana Nurul Iman
Manila|PH|Malacañang|Malacañang Palace|Malacanang|Malacanang Palace|Malacañan Palace
Dili|TL|Palácio Presidencial Nicolau Lobato|Nicolau Lobato Presidential Palace
Canberra|AU|Yarralumla
Sydney|AU|Kirribilli House|Kirribilli
Sydney|AU|Admiralty House
Wellington|NZ|Premier House
Astana|KZ|Akorda|Ak Orda|Akorda Palace|Akorda Residence
Tashkent|UZ|Kuksaroy|Kuksaroy Residence|Ok Saroy
Bishkek|KG|Ala-Archa State Residence|Ala-Archa residence|Yntymak Ordo
Dushanbe|TJ|Qasri Millat|Kasri Millat|Palace of the Nation
Ashgabat|TM|Oguzkhan Palace|Oguzhan Presidential Palace
Baku|AZ|Zagulba|Zagulba Residence
Ankara|TR|Çankaya|Çankaya Palace|Çankaya Mansion|Cankaya|Cankaya Palace
Ankara|TR|Beştepe|Bestepe
Istanbul|TR|Dolmabahçe Palace|Dolmabahce Palace|Dolmabahçe|Dolmabahce
Istanbul|TR|Vahdettin Mansion|Vahdettin Pavilion
Tehran|IR|Saadabad Palace|Sa'dabad Palace|Sa’dabad Palace|Saadabad Complex
Erbil|IQ|Pirmam|Salahaddin resort
Kuwait City|KW|Bayan Palace
Kuwait City|KW|Seif Palace|Sief Palace
Manama|BH|Sakhir Palace|Al-Sakhir Palace|Al Sakhir Palace
Manama|BH|Gudaibiya Palace|Al-Gudaibiya Palace
Doha|QA|Lusail Palace
Abu Dhabi|AE|Qasr Al Watan|Qasr Al-Watan
Abu Dhabi|AE|Qasr Al Shati|Qasr Al-Shati
Abu Dhabi|AE|Qasr Al Bahr|Qasr Al-Bahr
Abu Dhabi|AE|Emirates Palace
Dubai|AE|Zabeel Palace|Za'abeel Palace|Zaabeel Palace
Muscat|OM|Al Baraka Palace|Al-Baraka Palace|Bait Al Baraka|Bait al-Baraka
Muscat|OM|Al Alam Palace|Al-Alam Palace
Riyadh|SA|Al-Yamamah Palace|Al Yamamah Palace|Yamamah Palace|Al-Yamama Palace
Riyadh|SA|Diriyah Palace
Jeddah|SA|Al-Salam Palace|Al Salam Palace|As-Salam Palace
Amman|JO|Al Husseiniya Palace|Al-Husseiniya Palace|Husseiniya Palace
Amman|JO|Basman Palace
Amman|JO|Raghadan Palace
Ramallah|PS|Muqata|Muqataa|Mukata
Jerusalem|IL|Beit HaNassi|Beit Hanassi
Jerusalem|IL|King David Hotel
Jerusalem|IL|Knesset building
Baabda|LB|Baabda Palace|Baabda Presidential Palace
Beirut|LB|Ain al-Tineh|Ain el-Tineh|Ain el-Tine|Ain al-Tine|Ain el Tineh
Beirut|LB|Grand Serail|Grand Serai
Beirut|LB|Bustros Palace
Damascus|SY|Tishreen Palace|Al-Shaab Palace
Cairo|EG|Ittihadiya Palace|Al-Ittihadiya Palace|Ittihadeya Palace|Al-Ittihadeya Palace|Itihadiya Palace|Heliopolis Palace
Cairo|EG|Tahrir Palace
Cairo|EG|Abdeen Palace
Cairo|EG|Tahra Palace
Alexandria|EG|Ras el-Tin Palace|Ras el-Tin
Alexandria|EG|Maamoura|Mamoura
Tunis|TN|Carthage Palace|Palace of Carthage
Tunis|TN|Kasbah Palace|Dar El Kasbah
Algiers|DZ|El Mouradia|El Mouradia Palace|El-Mouradia Palace
Algiers|DZ|Zeralda
Rabat|MA|Dar Al Mechouar
Abuja|NG|Aso Villa|Aso Rock|Aso Rock Villa|Aso Rock Presidential Villa
Accra|GH|Jubilee House
Accra|GH|Flagstaff House
Accra|GH|Osu Castle|Christiansborg Castle
Bamako|ML|Koulouba|Koulouba Palace|Palais de Koulouba
Ouagadougou|BF|Kosyam Palace|Kosyam
Conakry|GN|Mohammed V Palace|Sékhoutouréya Palace|Sekhoutoureya Palace
Lomé|TG|Lomé II Palace
Cotonou|BJ|Marina Palace|Palais de la Marina
Yaoundé|CM|Unity Palace|Etoudi Palace
Libreville|GA|Palais du Bord de Mer
Bangui|CF|Palais de la Renaissance
N'Djamena|TD|Toumaï Palace|Toumai Palace
Kinshasa|CD|Palais de la Nation
Kinshasa|CD|Cité de l'Union Africaine|Cité de l’Union Africaine
Brazzaville|CG|Palais du Peuple de Brazzaville
Kigali|RW|Urugwiro Village|Village Urugwiro|Urugwiro
Bujumbura|BI|Ntare Rushatsi Palace|Ntare Rushatsi House
Nairobi|KE|Harambee House
Addis Ababa|ET|Menelik Palace|Jubilee Palace
Asmara|ER|Denden Hall|Denden Guest House
Mogadishu|SO|Villa Somalia
Pretoria|ZA|Union Buildings
Pretoria|ZA|Mahlamba Ndlopfu
Pretoria|ZA|Sefako Makgatho Presidential Guesthouse
Cape Town|ZA|Tuynhuys
Cape Town|ZA|Genadendal
Maputo|MZ|Ponta Vermelha|Ponta Vermelha Palace
Luanda|AO|Cidade Alta|Palácio da Cidade Alta
Lilongwe|MW|Kamuzu Palace
Blantyre|MW|Sanjika Palace
Antananarivo|MG|Iavoloha Palace|Iavoloha
Kampala|UG|Nakasero State Lodge
London|GB|Downing Street|10 Downing Street|No. 10 Downing Street|No 10 Downing Street|Number 10 Downing Street
London|GB|Buckingham Palace
London|GB|Lancaster House
London|GB|Marlborough House
London|GB|Clarence House
London|GB|Carlton Gardens
Windsor|GB|Windsor Castle
Sandringham|GB|Sandringham|Sandringham House|Sandringham Estate
Ballater|GB|Balmoral|Balmoral Castle
Ellesborough|GB|Chequers
Sevenoaks|GB|Chevening|Chevening House
Edinburgh|GB|Bute House
Edinburgh|GB|Holyrood Palace|Palace of Holyroodhouse
Belfast|GB|Stormont|Stormont Castle
Hillsborough|GB|Hillsborough Castle
Dublin|IE|Áras an Uachtaráin|Aras an Uachtarain
Dublin|IE|Farmleigh|Farmleigh House
Dublin|IE|Iveagh House
Paris|FR|Élysée Palace|Élysée|Elysée|Elysee|Elysee Palace|Palais de l'Élysée|Palais de l’Élysée
Paris|FR|Quai d'Orsay|Quai d’Orsay
Paris|FR|Hôtel Matignon|Hotel Matignon|Matignon
Versailles|FR|Palace of Versailles|Château de Versailles|Versailles Palace
Rambouillet|FR|Château de Rambouillet|Chateau de Rambouillet
Bormes-les-Mimosas|FR|Fort de Brégançon|Fort de Bregancon|Fort Brégançon
Brussels|BE|Egmont Palace
Brussels|BE|Berlaymont|Berlaymont building
Brussels|BE|Justus Lipsius building
Brussels|BE|Europa building
The Hague|NL|Binnenhof
The Hague|NL|Catshuis
The Hague|NL|Noordeinde Palace
Copenhagen|DK|Christiansborg|Christiansborg Palace
Copenhagen|DK|Amalienborg|Amalienborg Palace
Kongens Lyngby|DK|Marienborg
Stockholm|SE|Rosenbad
Harpsund|SE|Harpsund
Oslo|NO|Akershus Castle|Akershus Fortress
Helsinki|FI|Mäntyniemi
Naantali|FI|Kultaranta
Helsinki|FI|Kesäranta
Reykjavik|IS|Bessastadir|Bessastaðir
Reykjavik|IS|Höfði House|Hofdi House
Berlin|DE|Bellevue Palace|Schloss Bellevue
Berlin|DE|Villa Borsig
Gransee|DE|Meseberg Palace|Meseberg|Schloss Meseberg
Bonn|DE|Petersberg|Hotel Petersberg
Munich|DE|Bayerischer Hof|Hotel Bayerischer Hof
Vienna|AT|Hofburg|Hofburg Palace
Vienna|AT|Ballhausplatz
Vienna|AT|Palais Coburg
Bern|CH|Lohn Estate|Lohn Manor
Bern|CH|Bernerhof
Geneva|CH|Palais des Nations
Geneva|CH|Villa La Grange|Villa la Grange
Geneva|CH|InterContinental Geneva
Nidwalden|CH|Bürgenstock|Buergenstock
Rome|IT|Palazzo Chigi|Chigi Palace
Rome|IT|Quirinale|Quirinal Palace|Palazzo del Quirinale|Quirinale Palace
Rome|IT|Farnesina|Villa Farnesina
Rome|IT|Villa Madama
Rome|IT|Villa Doria Pamphili|Villa Pamphili
Vatican City|VA|Apostolic Palace
Vatican City|VA|Casa Santa Marta|Domus Sanctae Marthae
Castel Gandolfo|IT|Castel Gandolfo
Madrid|ES|Moncloa Palace|La Moncloa
Madrid|ES|Zarzuela Palace|La Zarzuela
Madrid|ES|Viana Palace|Palacio de Viana
Lisbon|PT|Belém Palace|Belem Palace
Lisbon|PT|São Bento Palace|São Bento Mansion
Lisbon|PT|Necessidades Palace
Warsaw|PL|Belweder|Belweder Palace
Prague|CZ|Prague Castle
Prague|CZ|Kramář Villa|Kramar Villa
Prague|CZ|Czernin Palace
Bratislava|SK|Grassalkovich Palace
Budapest|HU|Carmelite Monastery|Carmelite monastery
Budapest|HU|Sándor Palace|Sandor Palace
Bucharest|RO|Cotroceni|Cotroceni Palace
Bucharest|RO|Victoria Palace
Sofia|BG|Boyana Residence|Boyana
Athens|GR|Maximos Mansion|Maximou Mansion|Megaro Maximou
Ljubljana|SI|Brdo Castle|Brdo pri Kranju|Brdo
Zagreb|HR|Pantovčak|Banski Dvori|Banski dvori
Belgrade|RS|Palace of Serbia|Palata Srbija
Vilnius|LT|S. Daukantas Square
Tallinn|EE|Stenbock House
Riga|LV|Riga Castle
Kyiv|UA|Mariinskyi Palace|Mariinsky Palace|Mariyinsky Palace
Kyiv|UA|Bankova
Minsk|BY|Palace of Independence
Moscow|RU|Novo-Ogaryovo|Novo-Ogarevo
Moscow|RU|Gorki-9
Sochi|RU|Bocharov Ruchei|Bocharov Ruchey
St. Petersburg|RU|Konstantinovsky Palace|Constantine Palace|Konstantin Palace
Tbilisi|GE|Orbeliani Palace
Tbilisi|GE|Avlabari Palace
Ottawa|CA|Rideau Hall
Ottawa|CA|24 Sussex Drive
Ottawa|CA|Parliament Hill
Washington|US|Blair House
Washington|US|Foggy Bottom
Washington|US|Eisenhower Executive Office Building
Rancho Mirage|US|Sunnylands
Palm Beach|US|Mar-a-Lago
Bedminster|US|Bedminster golf club
Woodside|US|Filoli|Filoli Estate
New York|US|Lotte New York Palace
New York|US|Trump Tower
Mexico City|MX|Los Pinos
Havana|CU|Palace of the Revolution|Palacio de la Revolución|Revolution Palace
Panama City|PA|Palacio de las Garzas|Las Garzas Palace
Bogotá|CO|Casa de Nariño|Casa de Narino|Palacio de Nariño|Nariño Palace|Narino Palace
Bogotá|CO|Palacio de San Carlos|San Carlos Palace
Cartagena|CO|Casa de Huéspedes Ilustres
Caracas|VE|Miraflores Palace
Caracas|VE|Casa Amarilla
Quito|EC|Carondelet|Carondelet Palace|Palacio de Carondelet
Lima|PE|Torre Tagle|Torre Tagle Palace|Palacio de Torre Tagle
La Paz|BO|Palacio Quemado|Casa Grande del Pueblo
Santiago|CL|La Moneda|La Moneda Palace|Palacio de La Moneda
Viña del Mar|CL|Cerro Castillo
Buenos Aires|AR|Casa Rosada
Buenos Aires|AR|Quinta de Olivos|Olivos residence
Buenos Aires|AR|San Martín Palace|San Martin Palace|Palacio San Martín
Montevideo|UY|Torre Ejecutiva|Executive Tower
Montevideo|UY|Residencia de Suárez|Suárez residence|Suárez Residence|Suarez residence
Asunción|PY|Palacio de López|López Palace|Lopez Palace|Palacio de los López
Asunción|PY|Mburuvicha Róga|Mburuvicha Roga
Brasília|BR|Planalto|Planalto Palace|Palácio do Planalto|Palacio do Planalto
Brasília|BR|Itamaraty|Itamaraty Palace|Palácio Itamaraty
Brasília|BR|Alvorada Palace|Palácio da Alvorada
Kingston|JM|Jamaica House
Kingston|JM|Vale Royal
Kingston|JM|King's House|King’s House
Bridgetown|BB|Ilaro Court
Port of Spain|TT|Diplomatic Centre in St Ann's
`;

/** Names that the houses of several states share: the state and the town of each. */
const shared: Record<string, string> = {
  "State House":
    "KE Nairobi|TZ Dar es Salaam|UG Entebbe|ZM Lusaka|ZW Harare|NA Windhoek|BW Gaborone|SL Freetown|GM Banjul|SC Victoria|MU Réduit|MW Lilongwe|NG Abuja|GY Georgetown|KI Tarawa|NR Yaren",
  "National Palace":
    "MX Mexico City|HT Port-au-Prince|DO Santo Domingo|GT Guatemala City|NI Managua|ET Addis Ababa|CV Praia",
  "Government Palace": "PE Lima|BO La Paz|FI Helsinki|MN Ulaanbaatar|PY Asunción|TL Dili",
  "Parliament House": "AU Canberra|PK Islamabad|SG Singapore|IN New Delhi|LK Colombo|BW Gaborone",
  "Government House":
    "TH Bangkok|AU Canberra|NZ Wellington|BS Nassau|BB Bridgetown|PG Port Moresby|SB Honiara|MY Putrajaya|FJ Suva|MU Port Louis|AM Yerevan|KG Bishkek",
  "Republican Palace": "SD Khartoum|YE Sanaa|IQ Baghdad",
  "People's Palace": "SY Damascus|DJ Djibouti City|KM Moroni|DZ Algiers|CD Kinshasa",
  "Presidential Villa": "NG Abuja",
  Beehive: "NZ Wellington",
  "Union House": "AE Dubai",
  "Yellow House": "VE Caracas",
  "Independence Palace": "BY Minsk|VN Ho Chi Minh City",
  "Brown Palace": "MR Nouakchott",
  Miraflores: "VE Caracas",
  Olivos: "AR Buenos Aires",
  "Government Guest House": "VN Hanoi|TH Bangkok",
  "State Guest House": "JP Tokyo|BD Dhaka|IQ Baghdad",
};

/** Bodies that people are received at: the town of their headquarters. */
export const headquarters: Record<string, string> = {
  "United Nations": "New York",
  NATO: "Brussels",
  "African Union": "Addis Ababa",
  "European Union": "Brussels",
  "European Commission": "Brussels",
  "European Council": "Brussels",
  "Council of Europe": "Strasbourg",
  "Arab League": "Cairo",
  ECOWAS: "Abuja",
  OPEC: "Vienna",
  "International Atomic Energy Agency": "Vienna",
  OSCE: "Vienna",
  OECD: "Paris",
  UNESCO: "Paris",
  UNHCR: "Geneva",
  "World Health Organization": "Geneva",
  "World Trade Organization": "Geneva",
  ASEAN: "Jakarta",
  "Organization of American States": "Washington",
  "World Bank": "Washington",
  "International Monetary Fund": "Washington",
  "International Criminal Court": "The Hague",
  "Caribbean Community": "Georgetown",
  "Pacific Islands Forum": "Suva",
  "Shanghai Cooperation Organization": "Beijing",
  "Gulf Cooperation Council": "Riyadh",
  "Organization of Islamic Cooperation": "Jeddah",
  "African Development Bank": "Abidjan",
  "Southern African Development Community": "Gaborone",
  "East African Community": "Arusha",
  "Intergovernmental Authority on Development": "Djibouti City",
};

export type House = { town: string; iso2: string; forms: string[] };

/** "Example House (Sampleton)": the town tells it from its namesakes, and where it is from a reader who has never heard of it. */
export const houseIn = (house: string, town: string): string => (house.includes(town) ? house : `${house} (${town})`);

let known: House[] | null = null;

/** Houses that have their names to themselves. */
export function knownHouses(): House[] {
  known ??= houses
    .trim()
    .split("\n")
    .map((line) => {
      const [town = "", iso2 = "", ...forms] = line.split("|");
      return { town, iso2, forms };
    });
  return known;
}

let byForm: Map<string, House> | null = null;

/** The house that goes by this form; undefined of none. */
export function houseCalled(form: string): House | undefined {
  byForm ??= new Map(knownHouses().flatMap((house) => house.forms.map((one): [string, House] => [one, house])));
  return byForm.get(form);
}

/** What an article calls the house, at its fullest, with the town. */
export function houseNameIn(text: string, { forms, town }: House): string {
  const told = forms.filter((form) => text.includes(form)).sort((a, b) => b.length - a.length);
  return houseIn(told[0] ?? forms[0] ?? "", town);
}

/** State → town, of a house whose name several states have; undefined for any other. */
export function townsOfHouse(name: string): Map<string, string> | undefined {
  const row = shared[name];
  return row === undefined
    ? undefined
    : new Map(row.split("|").map((each): [string, string] => [each.slice(0, 2), each.slice(3)]));
}

/** The names that `townsOfHouse` knows. */
export const sharedHouses: readonly string[] = Object.keys(shared);

/** "Example House (Sampleton)" → "Sampleton"; null of what has no town in brackets. */
export const townInName = (name: string): string | null => /\((?<town>[^()]+)\)$/u.exec(name)?.groups?.town ?? null;
