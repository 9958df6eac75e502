import type { Institution } from '../actor.ts';

/** Movements, armed groups, parties and bodies that reports of 1975 to 2013 name, where `ACTORS` does not list them; sides of ended wars included. */
export const FORMER_BODIES: readonly Institution[] = [
  {
    id: 'european-community',
    names: {
      en: 'European Community; European Communities; European Economic Community; EEC; European Common Market',
      it: 'Comunità europea; Comunità economica europea; CEE',
    },
    sector: 'IGO',
  },
  {
    id: 'warsaw-pact',
    names: { en: 'Warsaw Pact; Warsaw Treaty Organization', it: 'Patto di Varsavia' },
    sector: 'IGO',
  },
  {
    id: 'organization-of-african-unity',
    names: {
      en: 'Organization of African Unity; Organisation of African Unity; OAU',
      it: "Organizzazione dell'unità africana; OUA",
    },
    sector: 'IGO',
  },
  {
    id: 'international-labour-organization',
    names: {
      en: 'International Labour Organization; International Labor Organization; International Labour Office; International Labor Office; ILO',
      it: 'Organizzazione internazionale del lavoro; OIL',
    },
    sector: 'IGO',
  },
  {
    id: 'csce',
    names: {
      en: 'Conference on Security and Cooperation in Europe; CSCE',
      it: 'Conferenza sulla sicurezza e la cooperazione in Europa; CSCE',
    },
    sector: 'IGO',
  },
  {
    id: 'western-european-union',
    names: { en: 'Western European Union; WEU', it: 'Unione europea occidentale; UEO' },
    sector: 'IGO',
  },
  {
    id: 'commonwealth',
    names: { en: 'Commonwealth of Nations; Commonwealth Secretariat', it: 'Commonwealth' },
    sector: 'IGO',
  },
  {
    id: 'non-aligned-movement',
    names: { en: 'Non-Aligned Movement', it: 'Movimento dei Paesi non allineati' },
    sector: 'IGO',
  },
  {
    id: 'contact-group',
    names: { en: 'six-nation Contact Group; Contact Group', it: 'Gruppo di contatto' },
    sector: 'IGO',
  },
  {
    id: 'unprofor',
    names: { en: 'UNPROFOR; U.N. Protection Force; UN Protection Force', it: 'UNPROFOR; Unprofor' },
    sector: 'IGO',
  },
  { id: 'sfor', names: { en: 'SFOR; IFOR', it: 'SFOR; Sfor; IFOR; Ifor' }, sector: 'IGO' },
  { id: 'unscom', names: { en: 'UNSCOM; UNMOVIC', it: 'UNSCOM; Unscom; UNMOVIC' }, sector: 'IGO' },
  {
    id: 'yugoslavia-tribunal',
    names: {
      en: 'International Criminal Tribunal for the former Yugoslavia; ICTY; U.N. war crimes tribunal; UN war crimes tribunal; U.N. war crimes court; UN war crimes court; Hague tribunal',
      it: "Tribunale penale internazionale per l'ex Jugoslavia; Tribunale dell'Aja; Tribunale dell'Aia",
    },
    sector: 'IGO',
  },
  { id: 'ecomog', names: { en: 'ECOMOG', it: 'ECOMOG' }, sector: 'IGO' },
  {
    id: 'kosovo-liberation-army',
    names: { en: 'Kosovo Liberation Army; KLA; UCK', it: 'Esercito di liberazione del Kosovo; UCK; Uck' },
    country: 'XKX',
    sector: 'REB',
  },
  {
    id: 'national-liberation-army-macedonia',
    names: {
      en: 'National Liberation Army of Macedonia; Albanian National Liberation Army',
      it: 'Esercito di liberazione nazionale albanese',
    },
    country: 'MKD',
    sector: 'REB',
  },
  {
    id: 'tamil-tigers',
    names: {
      en: 'Tamil Tigers; Tamil Tiger; Liberation Tigers of Tamil Eelam; Liberation Tigers; LTTE',
      it: 'Tigri Tamil; Tigri tamil; LTTE',
    },
    country: 'LKA',
    sector: 'REB',
  },
  { id: 'jvp', names: { all: 'Janatha Vimukthi Peramuna; JVP' }, country: 'LKA', sector: 'OPP' },
  {
    id: 'unita',
    names: {
      all: 'UNITA',
      en: 'Unita; National Union for the Total Independence of Angola',
      it: "Unione nazionale per l'indipendenza totale dell'Angola",
    },
    country: 'AGO',
    sector: 'REB',
  },
  { id: 'mpla', names: { all: 'MPLA' }, country: 'AGO', sector: 'PTY' },
  { id: 'flec', names: { all: 'FLEC; FNLA' }, country: 'AGO', sector: 'REB' },
  {
    id: 'ruf',
    names: { en: 'Revolutionary United Front; RUF', it: 'Fronte rivoluzionario unito; RUF' },
    country: 'SLE',
    sector: 'REB',
  },
  {
    id: 'npfl',
    names: { all: 'NPFL; ULIMO', en: 'National Patriotic Front of Liberia' },
    country: 'LBR',
    sector: 'REB',
  },
  {
    id: 'lurd',
    names: { all: 'LURD', en: 'Liberians United for Reconciliation and Democracy' },
    country: 'LBR',
    sector: 'REB',
  },
  {
    id: 'lords-resistance-army',
    names: { en: "Lord's Resistance Army; LRA", it: 'Esercito di resistenza del Signore; LRA' },
    country: 'UGA',
    sector: 'REB',
  },
  {
    id: 'rwandan-patriotic-front',
    names: {
      en: 'Rwandan Patriotic Front; Rwanda Patriotic Front; RPF',
      it: 'Fronte patriottico ruandese; FPR',
    },
    country: 'RWA',
    sector: 'PTY',
  },
  { id: 'interahamwe', names: { all: 'Interahamwe' }, country: 'RWA', sector: 'REB' },
  {
    id: 'fdd-burundi',
    names: {
      en: 'Forces for Defence of Democracy; Forces for the Defence of Democracy; Forces for Defense of Democracy',
      all: 'CNDD-FDD',
    },
    country: 'BDI',
    sector: 'REB',
  },
  {
    id: 'spla',
    names: {
      en: "Sudan People's Liberation Army; Sudanese People's Liberation Army; SPLA; SPLM",
      it: 'Esercito popolare di liberazione del Sudan; SPLA',
    },
    country: 'SDN',
    sector: 'REB',
  },
  {
    id: 'jem-darfur',
    names: {
      en: 'Justice and Equality Movement; Sudan Liberation Army; Sudan Liberation Movement',
      it: 'Movimento giustizia e uguaglianza',
    },
    country: 'SDN',
    sector: 'REB',
  },
  {
    id: 'massob',
    names: { all: 'MASSOB', en: 'Movement for the Actualization of the Sovereign State of Biafra' },
    country: 'NGA',
    sector: 'OPP',
  },
  {
    id: 'mend',
    names: { en: 'Movement for the Emancipation of the Niger Delta; MEND', it: 'MEND' },
    country: 'NGA',
    sector: 'REB',
  },
  { id: 'swapo', names: { all: 'SWAPO; Swapo' }, country: 'NAM', sector: 'PTY' },
  { id: 'zanu-pf', names: { all: 'ZANU-PF; Zanu-PF' }, country: 'ZWE', sector: 'PTY' },
  {
    id: 'movement-for-democratic-change',
    names: { en: 'Movement for Democratic Change', it: 'Movimento per il cambiamento democratico' },
    country: 'ZWE',
    sector: 'OPP',
  },
  { id: 'inkatha', names: { all: 'Inkatha', en: 'Inkatha Freedom Party' }, country: 'ZAF', sector: 'PTY' },
  {
    id: 'islamic-courts-union',
    names: {
      en: 'Union of Islamic Courts; Islamic Courts Union',
      it: 'Unione delle corti islamiche; Corti islamiche',
    },
    country: 'SOM',
    sector: 'REB',
  },
  {
    id: 'islamic-salvation-front',
    names: { en: 'Islamic Salvation Front', it: 'Fronte islamico di salvezza' },
    country: 'DZA',
    sector: 'OPP',
  },
  {
    id: 'armed-islamic-group',
    names: {
      en: 'Armed Islamic Group; GIA; Salafist Group for Preaching and Combat; GSPC',
      it: 'Gruppo islamico armato; GIA; GSPC',
    },
    country: 'DZA',
    sector: 'REB',
  },
  {
    id: 'khmer-rouge',
    names: { en: 'Khmer Rouge', it: 'Khmer rossi; khmer rossi' },
    country: 'KHM',
    sector: 'REB',
  },
  {
    id: 'moro-islamic-liberation-front',
    names: { en: 'Moro Islamic Liberation Front; MILF', it: 'Fronte di liberazione islamico Moro; MILF' },
    country: 'PHL',
    sector: 'REB',
  },
  {
    id: 'moro-national-liberation-front',
    names: { en: 'Moro National Liberation Front; MNLF', it: 'Fronte di liberazione nazionale Moro; MNLF' },
    country: 'PHL',
    sector: 'REB',
  },
  {
    id: 'new-peoples-army',
    names: { en: "New People's Army", it: 'Nuovo esercito popolare' },
    country: 'PHL',
    sector: 'REB',
  },
  {
    id: 'jemaah-islamiyah',
    names: { all: 'Jemaah Islamiyah; Jemaah Islamiah' },
    country: 'IDN',
    sector: 'REB',
  },
  {
    id: 'free-aceh-movement',
    names: { en: 'Free Aceh Movement; GAM', it: 'Movimento per Aceh libera; GAM' },
    country: 'IDN',
    sector: 'REB',
  },
  { id: 'fretilin', names: { all: 'Fretilin; FRETILIN' }, country: 'TLS', sector: 'PTY' },
  {
    id: 'northern-alliance',
    names: { en: 'Northern Alliance', it: 'Alleanza del Nord; Alleanza del nord' },
    country: 'AFG',
    sector: 'REB',
  },
  {
    id: 'hizb-i-islami',
    names: { all: 'Hizb-i-Islami; Hezb-e-Islami; Hezb-i-Islami', en: 'Hezb Islami' },
    country: 'AFG',
    sector: 'REB',
  },
  {
    id: 'hizbul-mujahideen',
    names: { all: 'Hizbul Mujahideen; Hizb-ul-Mujahideen; Harkat-ul-Ansar' },
    country: 'PAK',
    sector: 'REB',
  },
  {
    id: 'nepal-maoists',
    names: { en: 'Communist Party of Nepal', it: 'Partito comunista del Nepal' },
    country: 'NPL',
    sector: 'PTY',
  },
  {
    id: 'ulfa',
    names: { all: 'ULFA', en: 'United Liberation Front of Assam' },
    country: 'IND',
    sector: 'REB',
  },
  {
    id: 'sandinistas',
    names: { en: 'Sandinistas; Sandinista', it: 'sandinisti; Sandinisti' },
    country: 'NIC',
    sector: 'PTY',
  },
  { id: 'contras', names: { en: 'Contras', it: 'Contras' }, country: 'NIC', sector: 'REB' },
  {
    id: 'fmln',
    names: { all: 'FMLN', en: 'Farabundo Marti National Liberation Front', it: 'Fronte Farabundo Martí' },
    country: 'SLV',
    sector: 'REB',
  },
  {
    id: 'shining-path',
    names: { en: 'Shining Path', it: 'Sendero luminoso; Sendero Luminoso' },
    country: 'PER',
    sector: 'REB',
  },
  {
    id: 'tupac-amaru',
    names: {
      en: 'Tupac Amaru Revolutionary Movement; MRTA',
      it: 'Movimento rivoluzionario Túpac Amaru; MRTA',
    },
    country: 'PER',
    sector: 'REB',
  },
  {
    id: 'auc-colombia',
    names: { en: 'United Self-Defense Forces of Colombia; AUC', it: 'Autodifese unite della Colombia; AUC' },
    country: 'COL',
    sector: 'REB',
  },
  { id: 'm-19', names: { all: 'M-19' }, country: 'COL', sector: 'REB' },
  {
    id: 'zapatistas',
    names: {
      en: 'Zapatista National Liberation Army; Zapatistas; Zapatista; EZLN',
      it: 'Esercito zapatista di liberazione nazionale; zapatisti; EZLN',
    },
    country: 'MEX',
    sector: 'REB',
  },
  {
    id: 'south-lebanon-army',
    names: {
      en: 'South Lebanon Army; SLA; Lebanese Forces; Phalangists',
      it: 'Esercito del Libano del Sud; Forze libanesi; falangisti',
    },
    country: 'LBN',
    sector: 'REB',
  },
  { id: 'fatah-al-islam', names: { all: 'Fatah al-Islam' }, country: 'LBN', sector: 'REB' },
  {
    id: 'al-aqsa-brigades',
    names: {
      en: 'al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs Brigades; al-Aqsa Brigades',
      it: 'Brigate dei martiri di al-Aqsa; Brigate al-Aqsa',
    },
    country: 'PSE',
    sector: 'REB',
  },
  {
    id: 'mahdi-army',
    names: { en: 'Mahdi Army; Mehdi Army', it: 'Esercito del Mahdi' },
    country: 'IRQ',
    sector: 'REB',
  },
  {
    id: 'iraqi-governing-council',
    names: {
      en: 'Iraqi Governing Council; Iraqi National Congress',
      it: 'Consiglio di governo iracheno; Congresso nazionale iracheno',
    },
    country: 'IRQ',
    sector: 'GOV',
  },
  { id: 'ansar-al-islam', names: { all: 'Ansar al-Islam' }, country: 'IRQ', sector: 'REB' },
  {
    id: 'kurdistan-democratic-party',
    names: {
      en: 'Kurdistan Democratic Party; Patriotic Union of Kurdistan',
      it: 'Partito democratico del Kurdistan; Unione patriottica del Kurdistan',
    },
    country: 'IRQ',
    sector: 'PTY',
  },
  { id: 'kifaya', names: { all: 'Kifaya; Kefaya' }, country: 'EGY', sector: 'OPP' },
  {
    id: 'gamaa-islamiya',
    names: {
      en: "Gama'a al-Islamiya; al-Gamaa al-Islamiya; Gamaa Islamiya; Islamic Jihad of Egypt",
      it: 'Gamaa Islamiya',
    },
    country: 'EGY',
    sector: 'REB',
  },
  {
    id: 'solidarity-poland',
    names: { en: 'Solidarity trade union; Solidarity union', it: 'Solidarność; Solidarnosc' },
    country: 'POL',
    sector: 'LAB',
  },
  {
    id: 'bosnian-serb-army',
    names: {
      en: 'Bosnian Serb army; Bosnian Serb Army; Army of Republika Srpska',
      it: 'esercito serbo-bosniaco',
    },
    country: 'BIH',
    sector: 'MIL',
  },
  {
    id: 'yugoslav-army',
    names: {
      en: "Yugoslav army; Yugoslav Army; Yugoslav People's Army; JNA",
      it: 'esercito jugoslavo; Armata popolare jugoslava',
    },
    country: 'SRB',
    sector: 'MIL',
  },
  {
    id: 'red-army-faction',
    names: { en: 'Red Army Faction', it: 'Rote Armee Fraktion' },
    country: 'DEU',
    sector: 'REB',
  },
  {
    id: 'red-brigades',
    names: { en: 'Red Brigades', it: 'Brigate rosse; Brigate Rosse' },
    country: 'ITA',
    sector: 'REB',
  },
  {
    id: 'uda-ulster',
    names: {
      en: 'Ulster Defence Association; Ulster Volunteer Force; UVF; UDA',
      it: 'Ulster Volunteer Force',
    },
    country: 'GBR',
    sector: 'REB',
  },
  {
    id: 'november-17',
    names: { en: 'November 17 group', it: 'gruppo 17 novembre' },
    country: 'GRC',
    sector: 'REB',
  },
  {
    id: 'chechen-separatists',
    names: {
      en: 'Chechen separatists; Chechen rebels; Chechen fighters',
      it: 'separatisti ceceni; ribelli ceceni',
    },
    country: 'RUS',
    sector: 'REB',
  },
];
