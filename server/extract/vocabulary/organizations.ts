/** Bodies known by name the world over: kind | name | other forms. General knowledge, kept sorted by kind. */
export const organizations = `
igo|United Nations|UN|U.N.|the UN
igo|UN Security Council|U.N. Security Council|United Nations Security Council|Security Council
igo|UN General Assembly|U.N. General Assembly|United Nations General Assembly
igo|UN Human Rights Council|United Nations Human Rights Council
igo|UNHCR|UN Refugee Agency|U.N. refugee agency|United Nations High Commissioner for Refugees|UN refugee agency
igo|UNICEF
igo|UN Office for the Coordination of Humanitarian Affairs|OCHA|UNOCHA
igo|UNESCO
igo|World Food Programme|World Food Program|WFP
igo|UNRWA|United Nations Relief and Works Agency
igo|United Nations Development Programme|UNDP
igo|International Organization for Migration|IOM
igo|International Labour Organization|ILO
igo|Food and Agriculture Organization|FAO
igo|World Health Organization|World Health Organisation|WHO
igo|Pan American Health Organization|Pan American Health Organisation|PAHO
igo|International Atomic Energy Agency|IAEA
igo|International Monetary Fund|IMF
igo|World Bank
igo|World Trade Organization|World Trade Organisation|WTO
igo|International Court of Justice|ICJ
igo|International Criminal Court|ICC
igo|International Committee of the Red Cross|ICRC
igo|Red Cross
igo|Red Crescent
igo|European Union|EU|E.U.
igo|European Commission
igo|European Parliament
igo|European Council
igo|European Central Bank|ECB
igo|Council of Europe
igo|European Court of Human Rights
igo|NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
igo|OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
igo|OECD|Organisation for Economic Co-operation and Development
igo|African Union|AU|A.U.
igo|African Union Commission
igo|African Development Bank|AfDB
igo|Asian Development Bank|ADB
igo|ECOWAS|Economic Community of West African States
igo|ECCAS|Economic Community of Central African States
igo|Southern African Development Community|SADC
igo|East African Community|EAC
igo|Intergovernmental Authority on Development|IGAD|Inter-governmental Authority on Development|Inter-Governmental Authority on Development
igo|Alliance of Sahel States|Alliance des États du Sahel
igo|G5 Sahel
igo|Arab League|League of Arab States
igo|Arab Maghreb Union
igo|Gulf Cooperation Council|GCC
igo|Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC|Organization of the Islamic Conference
igo|OPEC|Organization of the Petroleum Exporting Countries
igo|ASEAN|Association of Southeast Asian Nations|Association of South East Asian Nations
igo|APEC|Asia-Pacific Economic Cooperation
igo|SAARC|South Asian Association for Regional Cooperation
igo|Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO
igo|Pacific Islands Forum|South Pacific Forum
igo|Commonwealth|Commonwealth of Nations
igo|Commonwealth of Independent States|CIS
igo|Collective Security Treaty Organization|CSTO
igo|Eurasian Economic Union
igo|Organization of American States|OAS
igo|Caribbean Community|CARICOM
igo|CELAC|Community of Latin American and Caribbean States
igo|Mercosur
igo|UNASUR|Union of South American Nations
igo|SICA|Central American Integration System
igo|Organization of Turkic States|Organisation of Turkic States
igo|Indian Ocean Rim Association|IORA
igo|AUDA-NEPAD|African Union Development Agency|NEPAD
igo|International Conference on the Great Lakes Region|ICGLR
igo|BRICS
igo|G7|G-7|Group of Seven
igo|G8|G-8|Group of Eight
igo|G20|G-20|Group of 20|Group of Twenty
igo|G77|Group of 77
igo|Non-Aligned Movement
igo|Interpol
igo|Europol
igo|International Olympic Committee|IOC
igo|FIFA
igo|Quad
igo|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons|OPCW
mission|African Union Mission in Somalia|AMISOM
mission|African Union Transition Mission in Somalia|ATMIS
mission|MINUSMA
mission|MONUSCO
mission|MINUSCA
mission|MINUSTAH
mission|UNAMID
mission|UNIFIL
mission|UNMISS
mission|UNMIL
mission|UNMIK
mission|International Security Assistance Force|ISAF
mission|Kosovo Force|KFOR
mission|Multinational Joint Task Force|MNJTF
ministry|U.S. Department of State|State Department|U.S. State Department|US State Department|Department of State|U.S. Department of State|US Department of State
ministry|U.S. Department of Defense|Department of Defense|Defense Department|U.S. Defense Department|US Department of Defense|US Defense Department|Pentagon
ministry|U.S. Treasury|US Treasury|Treasury Department|U.S. Treasury|U.S. Treasury Department|Department of the Treasury
ministry|U.S. Department of Justice|US Department of Justice|Justice Department|Department of Justice|U.S. Justice Department
ministry|U.S. Department of Homeland Security|US Department of Homeland Security|Department of Homeland Security|Homeland Security Department
ministry|U.S. Department of Energy|US Department of Energy|Department of Energy
ministry|Foreign Office|Foreign and Commonwealth Office|British Foreign Office|Foreign, Commonwealth and Development Office
agency|Kurdistan Regional Government|Kurdistan regional government|KRG
agency|Amiri Diwan|Emiri Diwan
agency|CIA|Central Intelligence Agency|C.I.A.
agency|FBI|Federal Bureau of Investigation|F.B.I.
agency|NSA|National Security Agency
agency|National Security Council|NSC|U.S. National Security Council
agency|USAID|U.S. Agency for International Development|US Agency for International Development|United States Agency for International Development
agency|Peace Corps
agency|Mossad
agency|Shin Bet|Israel Security Agency
agency|KGB
agency|FSB
agency|GRU
agency|SVR
agency|MI6
agency|MI5
agency|ISI|Inter-Services Intelligence
agency|NASA
agency|Defense Intelligence Agency|DIA
agency|Drug Enforcement Administration|DEA
agency|GCHQ|Government Communications Headquarters
parliament|U.S. Congress|US Congress|U.S. Congress|Congress
parliament|U.S. Senate|US Senate|U.S. Senate|Senate
parliament|U.S. House of Representatives|US House of Representatives|House of Representatives
parliament|House of Commons
parliament|House of Lords
parliament|Knesset
parliament|Bundestag
parliament|State Duma|Duma
parliament|Verkhovna Rada
parliament|Lok Sabha
court|Supreme Court
court|Constitutional Court
armed group|Wagner Group|Wagner
armed group|Taliban|Taleban|Taliban insurgents
armed group|Al-Qaeda|al-Qaida|al Qaeda|al-Qaeda|Al Qaeda|al Qaida|Al Qaida
armed group|Al-Qaeda in the Islamic Maghreb|al-Qaida in the Islamic Maghreb|AQIM
armed group|Islamic State|ISIS|ISIL|Daesh|Islamic State group
armed group|Islamic State in the Greater Sahara|ISGS
armed group|Islamic State West Africa Province|ISWAP
armed group|JNIM|Jama'at Nasr al-Islam wal Muslimin|Jamaat Nusrat al-Islam wal-Muslimin
armed group|Al-Shabaab|al-Shabab|al-Shabaab|Al Shabaab|al Shabab
armed group|Boko Haram
armed group|Ansar Dine
armed group|MNLA
armed group|Hamas
armed group|Hezbollah|Hizbollah|Hizbullah|Hezbullah
armed group|Islamic Jihad|Palestinian Islamic Jihad
armed group|Houthis|Houthi Ansarullah movement|Houthi|Ansar Allah|Ansarullah|Houthi movement
armed group|FARC|Revolutionary Armed Forces of Colombia
armed group|ELN|National Liberation Army
armed group|PKK|Kurdistan Workers' Party|Kurdistan Workers’ Party
armed group|YPG|People's Protection Units
armed group|Syrian Democratic Forces|SDF
armed group|Free Syrian Army
armed group|Lord's Resistance Army|Lord’s Resistance Army|LRA
armed group|M23
armed group|FDLR
armed group|Rapid Support Forces|RSF
armed group|Janjaweed
armed group|Polisario|Polisario Front
armed group|LTTE|Tamil Tigers|Tamil Tiger|Liberation Tigers of Tamil Eelam
armed group|Abu Sayyaf
armed group|Moro Islamic Liberation Front|MILF
armed group|Jemaah Islamiyah
armed group|Lashkar-e-Taiba|Lashkar-e-Tayyiba
armed group|Jaish-e-Mohammed
armed group|Haqqani network
armed group|IRA|Irish Republican Army
armed group|ETA
armed group|Khmer Rouge
armed group|Muslim Brotherhood
armed group|Tigray People's Liberation Front|Tigray People’s Liberation Front|TPLF
armed group|RENAMO|Renamo
armed group|UNITA|Unita
party|Fatah
party|PLO|Palestine Liberation Organization
party|Likud
party|African National Congress|ANC
party|Bharatiya Janata Party|BJP
party|Communist Party
party|Republican Party
party|Democratic Party
party|Labour Party
party|Labor Party
party|Conservative Party
party|ZANU-PF|Zanu-PF
party|Movement for Democratic Change|MDC
party|Workers' Party|Workers’ Party|Workers Party
party|Baath Party|Ba'ath Party
company|Gazprom
company|Rosatom
company|Rosneft
company|Orano
company|Areva
company|TotalEnergies
company|ExxonMobil
company|Chevron
company|Boeing
company|Airbus
company|Lockheed Martin
company|Google
company|Microsoft
company|Huawei
company|Halliburton
company|Petrobras
company|PDVSA
company|Aramco|Saudi Aramco
ngo|Amnesty International
ngo|Human Rights Watch
ngo|Doctors Without Borders|Médecins Sans Frontières|MSF
ngo|Oxfam
ngo|International Crisis Group|Crisis Group
ngo|Transparency International
ngo|Carter Center
ngo|Freedom House
ngo|Greenpeace
medium|Reuters
medium|Associated Press|AP
medium|Agence France-Presse|AFP|Agence France Presse
medium|BBC|British Broadcasting Corporation|BBC News
medium|CNN
medium|NBC News|NBC
medium|CBS News|CBS
medium|ABC News
medium|Fox News
medium|CNBC
medium|Bloomberg
medium|Al Jazeera|Al-Jazeera
medium|Al Arabiya|Al-Arabiya
medium|Washington Post|The Washington Post
medium|New York Times|The New York Times
medium|Wall Street Journal|The Wall Street Journal
medium|Financial Times
medium|The Guardian
medium|The Times
medium|The Independent
medium|The Economist
medium|Le Monde
medium|Le Figaro
medium|Der Spiegel
medium|El País
medium|Toronto Star
medium|USA Today
medium|Los Angeles Times
medium|Voice of America|VOA
medium|Radio Free Europe
medium|Radio France Internationale|RFI
medium|France 24
medium|Deutsche Welle
medium|Xinhua|Xinhua News Agency
medium|TASS|Itar-Tass
medium|Interfax
medium|RIA Novosti
medium|Sputnik
medium|Getty Images
medium|Kyodo
medium|Yonhap
medium|KCNA
medium|IRNA
medium|Press TV
medium|Politico
medium|Al-Monitor
medium|Jeune Afrique
medium|Anadolu Agency|Anadolu
medium|Haaretz
medium|Wikinews
`;
