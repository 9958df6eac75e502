import type { Institution } from '../actor.ts';

/**
 * Institutions, the seats that stand for them, forces, services, parties, armed groups and organisations. Ministries are `GOV`, defence
 * included; a governing party that holds the state is `GOV`, another one `PTY`. `country` is the state they belong to or act in.
 */
export const ACTORS: readonly Institution[] = [
  // Russia and Belarus.
  { id: 'kremlin', names: { en: 'Kremlin', it: 'Cremlino' }, country: 'RUS', sector: 'GOV' },
  {
    id: 'russian-foreign-ministry',
    names: {
      en: "Russian Foreign Ministry; Russian foreign ministry; Russia's Foreign Ministry; Russian Ministry of Foreign Affairs; Smolenskaya Square",
      it: 'ministero degli Esteri russo; ministero russo degli Esteri; ministero degli Esteri di Mosca; diplomazia russa',
    },
    country: 'RUS',
    sector: 'GOV',
  },
  {
    id: 'russian-defence-ministry',
    names: {
      en: "Russian Defence Ministry; Russian Defense Ministry; Russian Ministry of Defence; Russian Ministry of Defense; Russia's Defence Ministry; Russia's Defense Ministry; Russian MoD",
      it: 'ministero della Difesa russo; ministero russo della Difesa; ministero della Difesa di Mosca; Difesa russa',
    },
    country: 'RUS',
    sector: 'GOV',
  },
  {
    id: 'russian-armed-forces',
    names: {
      en: 'Russian Armed Forces; Armed Forces of the Russian Federation; Russian General Staff',
      it: 'Forze armate russe; forze armate russe; Stato maggiore russo; stato maggiore russo; forze armate della Federazione russa',
    },
    country: 'RUS',
    sector: 'MIL',
  },
  {
    id: 'black-sea-fleet',
    names: { en: 'Black Sea Fleet', it: 'Flotta del mar Nero' },
    country: 'RUS',
    sector: 'MIL',
  },
  {
    id: 'russian-security-council',
    names: {
      en: "Russian Security Council; Russia's Security Council; Security Council of Russia",
      it: 'Consiglio di sicurezza russo; Consiglio di sicurezza della Federazione russa; Consiglio di sicurezza nazionale russo',
    },
    country: 'RUS',
    sector: 'GOV',
  },
  {
    id: 'state-duma',
    names: { en: 'State Duma; Duma', it: 'Duma di Stato; Duma' },
    country: 'RUS',
    sector: 'LEG',
  },
  {
    id: 'federation-council',
    names: { en: 'Federation Council', it: 'Consiglio della Federazione' },
    country: 'RUS',
    sector: 'LEG',
  },
  {
    id: 'fsb',
    names: { en: 'Federal Security Service; FSB', it: 'Fsb; FSB' },
    country: 'RUS',
    sector: 'SPY',
  },
  {
    id: 'svr',
    names: { en: 'Russian Foreign Intelligence Service; SVR', it: 'Svr; SVR' },
    country: 'RUS',
    sector: 'SPY',
  },
  {
    id: 'gru',
    names: { en: 'GRU; Russian military intelligence', it: 'Gru; GRU; intelligence militare russa' },
    country: 'RUS',
    sector: 'SPY',
  },
  {
    id: 'rosgvardia',
    names: {
      en: 'Rosgvardia; Rosgvardiya; National Guard of Russia',
      it: 'Rosgvardia; Rosgvardija; Guardia nazionale russa',
    },
    country: 'RUS',
    sector: 'MIL',
  },
  {
    id: 'wagner',
    names: {
      en: 'Wagner Group; Wagner; PMC Wagner',
      it: 'gruppo Wagner; Wagner; milizia Wagner; brigata Wagner',
    },
    country: 'RUS',
    sector: 'PRM',
  },
  { id: 'africa-corps', names: { all: 'Africa Corps' }, country: 'RUS', sector: 'MIL' },
  { id: 'united-russia', names: { en: 'United Russia', it: 'Russia Unita' }, country: 'RUS', sector: 'GOV' },
  { id: 'roskomnadzor', names: { all: 'Roskomnadzor' }, country: 'RUS', sector: 'GOV' },
  { id: 'rosatom', names: { all: 'Rosatom' }, country: 'RUS', sector: 'BUS' },
  { id: 'gazprom', names: { all: 'Gazprom' }, country: 'RUS', sector: 'BUS' },
  {
    id: 'levada',
    names: { en: 'Levada Center; Levada Centre; Levada', it: 'Levada; Centro Levada; Istituto Levada' },
    country: 'RUS',
    sector: 'NGO',
  },
  {
    id: 'donetsk-peoples-republic',
    names: { en: "Donetsk People's Republic; DPR; DNR", it: 'Repubblica popolare di Donetsk; Dnr; DNR' },
    country: 'UKR',
    sector: 'REB',
  },
  {
    id: 'luhansk-peoples-republic',
    names: {
      en: "Luhansk People's Republic; Lugansk People's Republic; LPR; LNR",
      it: 'Repubblica popolare di Luhansk; Repubblica popolare di Lugansk; Lnr; LNR',
    },
    country: 'UKR',
    sector: 'REB',
  },
  {
    id: 'belarusian-defence-ministry',
    names: {
      en: "Belarusian Defence Ministry; Belarusian Defense Ministry; Belarusian Ministry of Defence; Belarusian Ministry of Defense; Belarus' Defence Ministry",
      it: 'ministero della Difesa bielorusso; ministero bielorusso della Difesa; ministero della Difesa di Minsk; Difesa bielorussa',
    },
    country: 'BLR',
    sector: 'GOV',
  },
  {
    id: 'belarusian-foreign-ministry',
    names: {
      en: 'Belarusian Foreign Ministry; Belarusian Ministry of Foreign Affairs',
      it: 'ministero degli Esteri bielorusso; ministero bielorusso degli Esteri; ministero degli Esteri di Minsk',
    },
    country: 'BLR',
    sector: 'GOV',
  },
  {
    id: 'belarusian-armed-forces',
    names: {
      en: 'Belarusian Armed Forces; Armed Forces of Belarus; Belarusian General Staff',
      it: 'Forze armate bielorusse; forze armate bielorusse; Stato maggiore bielorusso; stato maggiore bielorusso',
    },
    country: 'BLR',
    sector: 'MIL',
  },
  {
    id: 'belarusian-security-council',
    names: {
      en: 'Belarusian Security Council; Security Council of Belarus',
      it: 'Consiglio di sicurezza bielorusso; Consiglio di sicurezza della Bielorussia',
    },
    country: 'BLR',
    sector: 'GOV',
  },
  {
    id: 'belarusian-border-committee',
    names: {
      en: 'State Border Committee; Belarusian State Border Committee',
      it: 'Comitato statale di frontiera; Comitato di frontiera bielorusso',
    },
    country: 'BLR',
    sector: 'COP',
  },
  {
    id: 'belarusian-kgb',
    names: {
      en: 'Belarusian KGB; KGB of Belarus; State Security Committee of Belarus',
      it: 'Kgb bielorusso; KGB bielorusso; Kgb di Minsk',
    },
    country: 'BLR',
    sector: 'SPY',
  },
  {
    id: 'belarusian-hajun',
    names: {
      en: 'Belarusian Hajun; Belaruski Hajun; Belarusian Gayun',
      it: 'Belaruski Hajun; Belarusian Hajun',
    },
    country: 'BLR',
    sector: 'NGO',
  },
  { id: 'viasna', names: { en: 'Viasna', it: 'Viasna; Vjasna' }, country: 'BLR', sector: 'NGO' },
  {
    id: 'union-state',
    names: {
      en: 'Union State',
      it: "Stato dell'Unione; Unione statale; Stato unitario di Russia e Bielorussia",
    },
    sector: 'IGO',
  },
  // Ukraine.
  {
    id: 'bankova',
    names: {
      en: 'Bankova; Office of the President of Ukraine; Ukrainian Presidential Office',
      it: "Bankova; ufficio presidenziale ucraino; Ufficio del presidente dell'Ucraina; presidenza ucraina",
    },
    country: 'UKR',
    sector: 'GOV',
  },
  {
    id: 'verkhovna-rada',
    names: {
      en: 'Verkhovna Rada; Rada; Ukrainian parliament',
      it: 'Verkhovna Rada; Rada; parlamento ucraino; Parlamento di Kiev',
    },
    country: 'UKR',
    sector: 'LEG',
  },
  {
    id: 'ukrainian-foreign-ministry',
    names: {
      en: "Ukrainian Foreign Ministry; Ukraine's Foreign Ministry; Ministry of Foreign Affairs of Ukraine",
      it: 'ministero degli Esteri ucraino; ministero ucraino degli Esteri; ministero degli Esteri di Kiev',
    },
    country: 'UKR',
    sector: 'GOV',
  },
  {
    id: 'ukrainian-defence-ministry',
    names: {
      en: "Ukrainian Defence Ministry; Ukrainian Defense Ministry; Ukrainian Ministry of Defence; Ukrainian Ministry of Defense; Ukraine's Defence Ministry; Ukraine's Defense Ministry",
      it: 'ministero della Difesa ucraino; ministero ucraino della Difesa; ministero della Difesa di Kiev; Difesa ucraina',
    },
    country: 'UKR',
    sector: 'GOV',
  },
  {
    id: 'ukrainian-armed-forces',
    names: {
      en: 'Armed Forces of Ukraine; Ukrainian Armed Forces; Ukrainian Defence Forces; Ukrainian Defense Forces; AFU; ZSU',
      it: "Forze armate ucraine; forze armate ucraine; Forze armate dell'Ucraina; Forze di difesa ucraine; Zsu; ZSU",
    },
    country: 'UKR',
    sector: 'MIL',
  },
  {
    id: 'ukrainian-general-staff',
    names: {
      en: "Ukrainian General Staff; General Staff of Ukraine; General Staff of the Armed Forces of Ukraine; General Staff of the Ukrainian Armed Forces; Ukraine's General Staff",
      it: "Stato maggiore ucraino; stato maggiore ucraino; Stato maggiore generale ucraino; Stato maggiore delle Forze armate ucraine; Stato maggiore di Kiev; Stato maggiore dell'Ucraina",
    },
    country: 'UKR',
    sector: 'MIL',
  },
  {
    id: 'ukrainian-air-force',
    names: {
      en: "Ukrainian Air Force; Ukraine's Air Force; Air Force of Ukraine",
      it: 'aeronautica ucraina; Aeronautica militare ucraina; aviazione ucraina',
    },
    country: 'UKR',
    sector: 'MIL',
  },
  {
    id: 'ukrainian-border-guard',
    names: {
      en: 'State Border Guard Service; State Border Guard Service of Ukraine; Ukrainian Border Guard Service',
      it: 'Servizio di frontiera ucraino; guardie di frontiera ucraine; Servizio statale di frontiera ucraino',
    },
    country: 'UKR',
    sector: 'COP',
  },
  {
    id: 'sbu',
    names: {
      en: 'Security Service of Ukraine; SBU; SSU',
      it: 'Sbu; SBU; Servizi di sicurezza ucraini; Servizio di sicurezza ucraino',
    },
    country: 'UKR',
    sector: 'SPY',
  },
  {
    id: 'gur',
    names: {
      en: "Main Directorate of Intelligence; GUR; HUR; Defence Intelligence of Ukraine; Ukrainian military intelligence; Ukraine's military intelligence",
      it: 'Gur; GUR; Hur; HUR; intelligence militare ucraina',
    },
    country: 'UKR',
    sector: 'SPY',
  },
  {
    id: 'ukrainian-security-council',
    names: {
      en: 'National Security and Defence Council; National Security and Defense Council; NSDC',
      it: 'Consiglio di sicurezza e difesa nazionale; Consiglio di sicurezza e difesa ucraino; Consiglio di sicurezza ucraino',
    },
    country: 'UKR',
    sector: 'GOV',
  },
  {
    id: 'azov',
    names: {
      en: 'Azov Brigade; Azov Regiment; Azov Battalion',
      it: 'battaglione Azov; reggimento Azov; brigata Azov',
    },
    country: 'UKR',
    sector: 'MIL',
  },
  { id: 'energoatom', names: { all: 'Energoatom' }, country: 'UKR', sector: 'BUS' },
  { id: 'ukrenergo', names: { all: 'Ukrenergo' }, country: 'UKR', sector: 'BUS' },
  {
    id: 'nabu',
    names: { en: 'NABU; National Anti-Corruption Bureau', it: 'Nabu; NABU' },
    country: 'UKR',
    sector: 'COP',
  },
  // United States and Canada.
  {
    id: 'white-house',
    names: { en: 'White House', it: 'Casa Bianca; White House' },
    country: 'USA',
    sector: 'GOV',
  },
  {
    id: 'pentagon',
    names: {
      en: 'Pentagon; US Department of Defense; U.S. Department of Defense; Department of War',
      it: 'Pentagono',
    },
    country: 'USA',
    sector: 'GOV',
  },
  {
    id: 'state-department',
    names: {
      en: 'State Department; US State Department; U.S. State Department; Foggy Bottom',
      it: 'Dipartimento di Stato; dipartimento di Stato; dipartimento di Stato americano; dipartimento di Stato Usa',
    },
    country: 'USA',
    sector: 'GOV',
  },
  {
    id: 'us-treasury',
    names: {
      en: 'US Treasury; U.S. Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department',
      it: 'Tesoro americano; Tesoro Usa; dipartimento del Tesoro',
    },
    country: 'USA',
    sector: 'GOV',
  },
  {
    id: 'us-congress',
    names: {
      en: 'US Congress; U.S. Congress; Capitol Hill',
      it: 'Congresso americano; Congresso Usa; Congresso degli Stati Uniti; Capitol Hill; Campidoglio di Washington',
    },
    country: 'USA',
    sector: 'LEG',
  },
  {
    id: 'us-senate',
    names: { en: 'US Senate; U.S. Senate', it: 'Senato americano; Senato Usa; Senato degli Stati Uniti' },
    country: 'USA',
    sector: 'LEG',
  },
  {
    id: 'us-national-security-council',
    names: {
      en: 'US National Security Council; U.S. National Security Council; White House National Security Council',
      it: 'Consiglio per la sicurezza nazionale; Consiglio per la sicurezza nazionale americano',
    },
    country: 'USA',
    sector: 'GOV',
  },
  {
    id: 'joint-chiefs',
    names: {
      en: 'Joint Chiefs of Staff; Joint Chiefs',
      it: 'Stati maggiori riuniti; Capi di stato maggiore riuniti',
    },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'centcom',
    names: {
      en: 'US Central Command; U.S. Central Command; CENTCOM',
      it: 'Centcom; CENTCOM; Comando centrale americano; Comando centrale Usa',
    },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'us-navy',
    names: { en: 'US Navy; U.S. Navy', it: 'Us Navy; US Navy; Marina americana; Marina Usa' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'us-army',
    names: { en: 'US Army; U.S. Army', it: 'Us Army; US Army' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'us-air-force',
    names: { en: 'US Air Force; U.S. Air Force; USAF', it: 'Us Air Force; US Air Force' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'cia',
    names: { en: 'CIA; Central Intelligence Agency; Langley', it: 'Cia; CIA' },
    country: 'USA',
    sector: 'SPY',
  },
  {
    id: 'nsa',
    names: { en: 'NSA; National Security Agency', it: 'Nsa; NSA' },
    country: 'USA',
    sector: 'SPY',
  },
  {
    id: 'dia',
    names: { en: 'Defense Intelligence Agency; DIA', it: 'Defense Intelligence Agency' },
    country: 'USA',
    sector: 'SPY',
  },
  {
    id: 'fbi',
    names: { en: 'FBI; Federal Bureau of Investigation', it: 'Fbi; FBI' },
    country: 'USA',
    sector: 'COP',
  },
  {
    id: 'homeland-security',
    names: {
      en: 'Department of Homeland Security; DHS; Homeland Security',
      it: 'dipartimento della Sicurezza interna; Homeland Security',
    },
    country: 'USA',
    sector: 'GOV',
  },
  { id: 'usaid', names: { en: 'USAID', it: 'Usaid; USAID' }, country: 'USA', sector: 'GOV' },
  {
    id: 'federal-reserve',
    names: { en: 'Federal Reserve', it: 'Federal Reserve; Fed' },
    country: 'USA',
    sector: 'GOV',
  },
  {
    id: 'us-democrats',
    names: { en: 'Democratic Party', it: 'Partito democratico americano; democratici americani' },
    country: 'USA',
    sector: 'PTY',
  },
  {
    id: 'us-republicans',
    names: { en: 'Republican Party; GOP', it: 'Partito repubblicano; repubblicani americani' },
    country: 'USA',
    sector: 'PTY',
  },
  // United Kingdom and Ireland.
  {
    id: 'downing-street',
    names: { en: 'Downing Street; 10 Downing Street; No 10', it: 'Downing Street; 10 Downing Street' },
    country: 'GBR',
    sector: 'GOV',
  },
  {
    id: 'uk-foreign-office',
    names: { en: 'Foreign Office; UK Foreign Office; FCDO', it: 'Foreign Office' },
    country: 'GBR',
    sector: 'GOV',
  },
  {
    id: 'uk-defence-ministry',
    names: {
      en: 'UK Ministry of Defence; British Ministry of Defence; UK Defence Ministry; British Defence Ministry; UK MoD; Whitehall',
      it: 'ministero della Difesa britannico; ministero britannico della Difesa; Whitehall',
    },
    country: 'GBR',
    sector: 'GOV',
  },
  {
    id: 'uk-defence-intelligence',
    names: {
      en: 'UK Defence Intelligence; British Defence Intelligence',
      it: 'intelligence militare britannica; intelligence della Difesa britannica',
    },
    country: 'GBR',
    sector: 'SPY',
  },
  { id: 'mi5', names: { all: 'MI5; Mi5' }, country: 'GBR', sector: 'SPY' },
  { id: 'mi6', names: { all: 'MI6; Mi6' }, country: 'GBR', sector: 'SPY' },
  { id: 'gchq', names: { all: 'GCHQ' }, country: 'GBR', sector: 'SPY' },
  {
    id: 'house-of-commons',
    names: { en: 'House of Commons; Westminster', it: 'Camera dei Comuni; Westminster' },
    country: 'GBR',
    sector: 'LEG',
  },
  {
    id: 'house-of-lords',
    names: { en: 'House of Lords', it: 'Camera dei Lord' },
    country: 'GBR',
    sector: 'LEG',
  },
  { id: 'royal-navy', names: { all: 'Royal Navy' }, country: 'GBR', sector: 'MIL' },
  {
    id: 'royal-air-force',
    names: { en: 'Royal Air Force; RAF', it: 'Royal Air Force; Raf; RAF' },
    country: 'GBR',
    sector: 'MIL',
  },
  {
    id: 'scotland-yard',
    names: { en: 'Scotland Yard; Metropolitan Police', it: 'Scotland Yard' },
    country: 'GBR',
    sector: 'COP',
  },
  { id: 'buckingham-palace', names: { all: 'Buckingham Palace' }, country: 'GBR', sector: 'GOV' },
  {
    id: 'uk-labour',
    names: { en: 'Labour Party', it: 'Partito laburista; laburisti britannici' },
    country: 'GBR',
    sector: 'PTY',
  },
  {
    id: 'uk-conservatives',
    names: { en: 'Conservative Party; Tories', it: 'Partito conservatore britannico; Tory' },
    country: 'GBR',
    sector: 'PTY',
  },
  { id: 'sinn-fein', names: { all: 'Sinn Féin; Sinn Fein' }, country: 'GBR', sector: 'PTY' },
  { id: 'ira', names: { en: 'IRA; Irish Republican Army', it: 'IRA' }, country: 'GBR', sector: 'REB' },
  // France, Germany, Spain, Austria, Switzerland.
  {
    id: 'elysee',
    names: { en: 'Élysée; Élysée Palace; Elysee Palace', it: 'Eliseo' },
    country: 'FRA',
    sector: 'GOV',
  },
  {
    id: 'quai-dorsay',
    names: {
      en: "Quai d'Orsay; French Foreign Ministry",
      it: "Quai d'Orsay; ministero degli Esteri francese",
    },
    country: 'FRA',
    sector: 'GOV',
  },
  {
    id: 'matignon',
    names: { en: 'Matignon; Hôtel Matignon', it: 'Matignon; Palazzo Matignon' },
    country: 'FRA',
    sector: 'GOV',
  },
  {
    id: 'french-national-assembly',
    names: { en: 'French National Assembly', it: 'Assemblea nazionale francese' },
    country: 'FRA',
    sector: 'LEG',
  },
  { id: 'dgse', names: { all: 'DGSE; Dgse' }, country: 'FRA', sector: 'SPY' },
  {
    id: 'rassemblement-national',
    names: { en: 'National Rally; Rassemblement National', it: 'Rassemblement national' },
    country: 'FRA',
    sector: 'PTY',
  },
  {
    id: 'german-chancellery',
    names: { en: 'German Chancellery; Chancellery', it: 'Cancelleria tedesca; Cancelleria federale' },
    country: 'DEU',
    sector: 'GOV',
  },
  {
    id: 'german-foreign-office',
    names: {
      en: 'German Foreign Ministry; German Foreign Office; Federal Foreign Office',
      it: 'ministero degli Esteri tedesco',
    },
    country: 'DEU',
    sector: 'GOV',
  },
  { id: 'bundestag', names: { all: 'Bundestag' }, country: 'DEU', sector: 'LEG' },
  { id: 'bundeswehr', names: { all: 'Bundeswehr' }, country: 'DEU', sector: 'MIL' },
  { id: 'bnd', names: { en: 'BND; Bundesnachrichtendienst', it: 'Bnd; BND' }, country: 'DEU', sector: 'SPY' },
  {
    id: 'bfv',
    names: { all: 'Bundesamt für Verfassungsschutz; Verfassungsschutz' },
    country: 'DEU',
    sector: 'SPY',
  },
  { id: 'cdu', names: { en: 'CDU', it: 'Cdu; CDU' }, country: 'DEU', sector: 'PTY' },
  { id: 'spd', names: { en: 'SPD', it: 'Spd; SPD' }, country: 'DEU', sector: 'PTY' },
  {
    id: 'afd',
    names: {
      en: 'AfD; Alternative for Germany; Alternative für Deutschland',
      it: 'AfD; Afd; Alternativa per la Germania; Alternative für Deutschland',
    },
    country: 'DEU',
    sector: 'PTY',
  },
  { id: 'moncloa', names: { all: 'Moncloa; La Moncloa' }, country: 'ESP', sector: 'GOV' },
  { id: 'eta', names: { en: 'ETA', it: 'ETA' }, country: 'ESP', sector: 'REB' },
  { id: 'ballhausplatz', names: { all: 'Ballhausplatz' }, country: 'AUT', sector: 'GOV' },
  // Italy and the Vatican.
  { id: 'palazzo-chigi', names: { all: 'Palazzo Chigi; palazzo Chigi' }, country: 'ITA', sector: 'GOV' },
  {
    id: 'farnesina',
    names: { en: 'Farnesina; Italian Foreign Ministry', it: 'Farnesina' },
    country: 'ITA',
    sector: 'GOV',
  },
  {
    id: 'quirinale',
    names: { en: 'Quirinale; Quirinal Palace', it: 'Quirinale' },
    country: 'ITA',
    sector: 'GOV',
  },
  {
    id: 'viminale',
    names: { en: 'Viminale; Italian Interior Ministry', it: 'Viminale' },
    country: 'ITA',
    sector: 'GOV',
  },
  {
    id: 'italian-defence-ministry',
    names: {
      en: 'Italian Defence Ministry; Italian Defense Ministry',
      it: 'ministero della Difesa italiano; Palazzo Baracchini; palazzo Baracchini',
    },
    country: 'ITA',
    sector: 'GOV',
  },
  {
    id: 'montecitorio',
    names: { en: 'Montecitorio; Italian Chamber of Deputies', it: 'Montecitorio; Camera dei deputati' },
    country: 'ITA',
    sector: 'LEG',
  },
  {
    id: 'palazzo-madama',
    names: {
      en: 'Palazzo Madama; Italian Senate',
      it: 'Palazzo Madama; palazzo Madama; Senato della Repubblica',
    },
    country: 'ITA',
    sector: 'LEG',
  },
  { id: 'copasir', names: { all: 'Copasir; COPASIR' }, country: 'ITA', sector: 'LEG' },
  { id: 'aise', names: { en: 'AISE', it: 'Aise; AISE' }, country: 'ITA', sector: 'SPY' },
  { id: 'aisi', names: { en: 'AISI', it: 'Aisi; AISI' }, country: 'ITA', sector: 'SPY' },
  {
    id: 'carabinieri',
    names: { en: 'Carabinieri', it: 'Arma dei carabinieri; Carabinieri' },
    country: 'ITA',
    sector: 'COP',
  },
  {
    id: 'guardia-di-finanza',
    names: { en: 'Guardia di Finanza', it: 'Guardia di finanza; Fiamme gialle' },
    country: 'ITA',
    sector: 'COP',
  },
  {
    id: 'fratelli-ditalia',
    names: { en: "Brothers of Italy; Fratelli d'Italia", it: "Fratelli d'Italia; FdI; Fdi" },
    country: 'ITA',
    sector: 'PTY',
  },
  {
    id: 'partito-democratico',
    names: { en: 'Italian Democratic Party; Partito Democratico', it: 'Partito democratico; Pd; PD' },
    country: 'ITA',
    sector: 'PTY',
  },
  { id: 'lega', names: { en: 'Lega', it: 'Lega' }, country: 'ITA', sector: 'PTY' },
  { id: 'forza-italia', names: { all: 'Forza Italia' }, country: 'ITA', sector: 'PTY' },
  {
    id: 'movimento-5-stelle',
    names: {
      en: 'Five Star Movement; 5-Star Movement',
      it: 'Movimento 5 Stelle; Movimento Cinque Stelle; M5s; M5S',
    },
    country: 'ITA',
    sector: 'PTY',
  },
  { id: 'confindustria', names: { all: 'Confindustria' }, country: 'ITA', sector: 'BUS' },
  {
    id: 'sant-egidio',
    names: { en: "Community of Sant'Egidio; Sant'Egidio", it: "Comunità di Sant'Egidio; Sant'Egidio" },
    country: 'ITA',
    sector: 'NGO',
  },
  // The rest of Europe.
  { id: 'sejm', names: { all: 'Sejm' }, country: 'POL', sector: 'LEG' },
  {
    id: 'polish-pis',
    names: { en: 'Law and Justice; PiS', it: 'Diritto e giustizia; PiS' },
    country: 'POL',
    sector: 'PTY',
  },
  {
    id: 'polish-border-guard',
    names: { en: 'Polish Border Guard', it: 'Guardia di frontiera polacca' },
    country: 'POL',
    sector: 'COP',
  },
  { id: 'seimas', names: { all: 'Seimas' }, country: 'LTU', sector: 'LEG' },
  { id: 'saeima', names: { all: 'Saeima' }, country: 'LVA', sector: 'LEG' },
  { id: 'riigikogu', names: { all: 'Riigikogu' }, country: 'EST', sector: 'LEG' },
  { id: 'riksdag', names: { all: 'Riksdag' }, country: 'SWE', sector: 'LEG' },
  { id: 'sapo', names: { all: 'Säpo' }, country: 'SWE', sector: 'SPY' },
  { id: 'storting', names: { all: 'Storting' }, country: 'NOR', sector: 'LEG' },
  { id: 'folketing', names: { all: 'Folketing' }, country: 'DNK', sector: 'LEG' },
  { id: 'eduskunta', names: { all: 'Eduskunta' }, country: 'FIN', sector: 'LEG' },
  { id: 'fidesz', names: { all: 'Fidesz' }, country: 'HUN', sector: 'PTY' },
  {
    id: 'georgian-dream',
    names: { en: 'Georgian Dream', it: 'Sogno georgiano' },
    country: 'GEO',
    sector: 'GOV',
  },
  {
    id: 'serbian-list',
    names: { en: 'Serb List; Srpska Lista', it: 'Lista serba; Srpska Lista' },
    country: 'XKX',
    sector: 'PTY',
  },
  // European Union.
  {
    id: 'eu',
    names: { en: 'European Union; EU; E.U.', it: 'Unione europea; unione europea; Ue; UE' },
    sector: 'IGO',
  },
  {
    id: 'european-commission',
    names: {
      en: 'European Commission; EU Commission; Berlaymont',
      it: 'Commissione europea; commissione europea; Commissione Ue; Commissione UE; Palazzo Berlaymont',
    },
    sector: 'IGO',
  },
  {
    id: 'european-council',
    names: { en: 'European Council', it: 'Consiglio europeo; consiglio europeo' },
    sector: 'IGO',
  },
  {
    id: 'eu-council',
    names: {
      en: 'Council of the European Union; EU Council; Council of the EU; Foreign Affairs Council',
      it: "Consiglio dell'Unione europea; Consiglio Ue; Consiglio Affari esteri",
    },
    sector: 'IGO',
  },
  {
    id: 'european-parliament',
    names: {
      en: 'European Parliament',
      it: 'Parlamento europeo; parlamento europeo; Europarlamento; Eurocamera',
    },
    sector: 'IGO',
  },
  {
    id: 'eeas',
    names: {
      en: 'European External Action Service; EEAS',
      it: "Servizio europeo per l'azione esterna; Seae; SEAE",
    },
    sector: 'IGO',
  },
  {
    id: 'ecb',
    names: { en: 'European Central Bank; ECB', it: 'Banca centrale europea; Bce; BCE' },
    sector: 'IGO',
  },
  { id: 'frontex', names: { all: 'Frontex' }, sector: 'IGO' },
  { id: 'europol', names: { all: 'Europol' }, sector: 'IGO' },
  { id: 'eurojust', names: { all: 'Eurojust' }, sector: 'IGO' },
  {
    id: 'eu-court-of-justice',
    names: {
      en: 'European Court of Justice; Court of Justice of the European Union',
      it: "Corte di giustizia europea; Corte di giustizia dell'Unione europea; Corte di giustizia Ue",
    },
    sector: 'IGO',
  },
  // Europe and the Atlantic.
  {
    id: 'nato',
    names: {
      en: 'NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato; Atlantic Alliance; North Atlantic Alliance',
      it: 'Nato; NATO; Alleanza atlantica; alleanza atlantica; Patto atlantico; Otan; OTAN',
    },
    sector: 'IGO',
  },
  {
    id: 'shape',
    names: { en: 'SHAPE; Supreme Headquarters Allied Powers Europe', it: 'Shape; SHAPE' },
    sector: 'IGO',
  },
  {
    id: 'osce',
    names: {
      en: 'OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe',
      it: 'Osce; OSCE; Organizzazione per la sicurezza e la cooperazione in Europa',
    },
    sector: 'IGO',
  },
  {
    id: 'council-of-europe',
    names: { en: 'Council of Europe', it: "Consiglio d'Europa; consiglio d'Europa" },
    sector: 'IGO',
  },
  {
    id: 'echr',
    names: {
      en: 'European Court of Human Rights; ECHR',
      it: "Corte europea dei diritti dell'uomo; Cedu; CEDU",
    },
    sector: 'IGO',
  },
  {
    id: 'csto',
    names: {
      en: 'CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation',
      it: 'Csto; CSTO; Otsc; OTSC; Organizzazione del trattato di sicurezza collettiva',
    },
    sector: 'IGO',
  },
  {
    id: 'cis',
    names: {
      en: 'Commonwealth of Independent States; CIS',
      it: 'Comunità degli Stati indipendenti; Csi; CSI',
    },
    sector: 'IGO',
  },
  {
    id: 'eurasian-economic-union',
    names: { en: 'Eurasian Economic Union; EAEU', it: 'Unione economica eurasiatica; Uee' },
    sector: 'IGO',
  },
  {
    id: 'sco',
    names: {
      en: 'Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO',
      it: 'Organizzazione per la cooperazione di Shanghai; Sco; SCO',
    },
    sector: 'IGO',
  },
  {
    id: 'ukraine-contact-group',
    names: {
      en: 'Ukraine Defense Contact Group; Ukraine Defence Contact Group; Ramstein group',
      it: "gruppo di Ramstein; Gruppo di contatto per l'Ucraina; Gruppo di contatto per la difesa dell'Ucraina",
    },
    sector: 'IGO',
  },
  {
    id: 'coalition-of-the-willing',
    names: { en: 'Coalition of the Willing', it: 'Coalizione dei volenterosi' },
    sector: 'IGO',
  },
  { id: 'kfor', names: { en: 'KFOR', it: 'Kfor; KFOR' }, sector: 'IGO' },
  { id: 'eulex', names: { en: 'EULEX', it: 'Eulex; EULEX' }, sector: 'IGO' },
  // United Nations and world organisations.
  {
    id: 'united-nations',
    names: { en: 'United Nations; UN; U.N.', it: 'Nazioni Unite; Onu; ONU; Palazzo di Vetro' },
    sector: 'IGO',
  },
  {
    id: 'un-security-council',
    names: {
      en: 'UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC',
      it: "Consiglio di sicurezza dell'Onu; consiglio di sicurezza dell'Onu; Consiglio di sicurezza dell'ONU; Consiglio di sicurezza delle Nazioni Unite; Consiglio di sicurezza Onu; Consiglio di sicurezza",
    },
    sector: 'IGO',
  },
  {
    id: 'un-general-assembly',
    names: {
      en: 'UN General Assembly; U.N. General Assembly; United Nations General Assembly; General Assembly',
      it: "Assemblea generale dell'Onu; assemblea generale dell'Onu; Assemblea generale dell'ONU; Assemblea generale delle Nazioni Unite; Assemblea generale Onu; Assemblea generale",
    },
    sector: 'IGO',
  },
  {
    id: 'unhcr',
    names: {
      en: 'UNHCR; UN refugee agency; U.N. refugee agency',
      it: 'Unhcr; UNHCR; Acnur; Alto commissariato Onu per i rifugiati; Alto commissariato delle Nazioni Unite per i rifugiati',
    },
    sector: 'IGO',
  },
  {
    id: 'ohchr',
    names: {
      en: 'OHCHR; UN Human Rights Office; U.N. Human Rights Office',
      it: 'Ohchr; OHCHR; Alto commissariato Onu per i diritti umani; Ufficio Onu per i diritti umani',
    },
    sector: 'IGO',
  },
  {
    id: 'un-human-rights-council',
    names: {
      en: 'UN Human Rights Council; Human Rights Council',
      it: 'Consiglio dei diritti umani; Consiglio Onu per i diritti umani',
    },
    sector: 'IGO',
  },
  { id: 'unicef', names: { all: 'UNICEF; Unicef' }, sector: 'IGO' },
  { id: 'unrwa', names: { all: 'UNRWA; Unrwa' }, sector: 'IGO' },
  { id: 'unesco', names: { all: 'UNESCO; Unesco' }, sector: 'IGO' },
  { id: 'undp', names: { en: 'UNDP; UN Development Programme', it: 'Undp; UNDP' }, sector: 'IGO' },
  { id: 'ocha', names: { en: 'OCHA; UN OCHA', it: 'Ocha; OCHA' }, sector: 'IGO' },
  {
    id: 'world-food-programme',
    names: {
      en: 'World Food Programme; World Food Program; WFP',
      it: 'Programma alimentare mondiale; PAM; Wfp; WFP',
    },
    sector: 'IGO',
  },
  {
    id: 'world-health-organization',
    names: {
      en: 'World Health Organization; World Health Organisation; WHO',
      it: 'Organizzazione mondiale della sanità; Oms; OMS',
    },
    sector: 'IGO',
  },
  { id: 'fao', names: { en: 'FAO; Food and Agriculture Organization', it: 'Fao; FAO' }, sector: 'IGO' },
  {
    id: 'iom',
    names: {
      en: 'IOM; International Organization for Migration; International Organisation for Migration',
      it: 'Oim; OIM; Organizzazione internazionale per le migrazioni',
    },
    sector: 'IGO',
  },
  {
    id: 'iaea',
    names: {
      en: 'IAEA; International Atomic Energy Agency; UN nuclear watchdog; U.N. nuclear watchdog',
      it: "Aiea; AIEA; IAEA; Agenzia internazionale per l'energia atomica",
    },
    sector: 'IGO',
  },
  {
    id: 'opcw',
    names: {
      en: 'OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons',
      it: 'Opac; OPAC; Opcw; Organizzazione per la proibizione delle armi chimiche',
    },
    sector: 'IGO',
  },
  { id: 'unifil', names: { all: 'UNIFIL; Unifil' }, sector: 'IGO' },
  { id: 'minusma', names: { all: 'MINUSMA; Minusma' }, sector: 'IGO' },
  { id: 'monusco', names: { all: 'MONUSCO; Monusco' }, sector: 'IGO' },
  { id: 'minusca', names: { all: 'MINUSCA; Minusca' }, sector: 'IGO' },
  { id: 'unmiss', names: { all: 'UNMISS; Unmiss' }, sector: 'IGO' },
  { id: 'unsmil', names: { all: 'UNSMIL; Unsmil' }, sector: 'IGO' },
  {
    id: 'international-court-of-justice',
    names: {
      en: 'International Court of Justice; ICJ; World Court',
      it: 'Corte internazionale di giustizia; corte internazionale di giustizia',
    },
    sector: 'IGO',
  },
  {
    id: 'international-criminal-court',
    names: {
      en: 'International Criminal Court; ICC',
      it: "Corte penale internazionale; corte penale internazionale; Cpi; CPI; Tribunale dell'Aia",
    },
    sector: 'IGO',
  },
  {
    id: 'imf',
    names: { en: 'IMF; International Monetary Fund', it: 'Fmi; FMI; Fondo monetario internazionale' },
    sector: 'IGO',
  },
  { id: 'world-bank', names: { en: 'World Bank', it: 'Banca mondiale; banca mondiale' }, sector: 'IGO' },
  {
    id: 'wto',
    names: {
      en: 'WTO; World Trade Organization; World Trade Organisation',
      it: 'Wto; WTO; Organizzazione mondiale del commercio',
    },
    sector: 'IGO',
  },
  { id: 'interpol', names: { all: 'Interpol; INTERPOL' }, sector: 'IGO' },
  { id: 'oecd', names: { en: 'OECD', it: 'Ocse; OCSE' }, sector: 'IGO' },
  { id: 'opec', names: { en: 'OPEC; OPEC+', it: 'Opec; OPEC; Opec+' }, sector: 'IGO' },
  {
    id: 'imo',
    names: { en: 'International Maritime Organization; IMO', it: 'Organizzazione marittima internazionale' },
    sector: 'IGO',
  },
  { id: 'g7', names: { en: 'G7; G-7; Group of Seven', it: 'G7' }, sector: 'IGO' },
  { id: 'g20', names: { en: 'G20; G-20; Group of 20', it: 'G20' }, sector: 'IGO' },
  { id: 'brics', names: { all: 'BRICS; Brics' }, sector: 'IGO' },
  {
    id: 'african-union',
    names: { en: 'African Union; AU', it: 'Unione africana; unione africana; Ua; UA' },
    sector: 'IGO',
  },
  {
    id: 'ecowas',
    names: {
      en: 'ECOWAS; Economic Community of West African States',
      it: "Cedeao; CEDEAO; Ecowas; ECOWAS; Comunità economica degli Stati dell'Africa occidentale",
    },
    sector: 'IGO',
  },
  {
    id: 'alliance-of-sahel-states',
    names: {
      en: 'Alliance of Sahel States; Sahel Alliance; AES',
      it: 'Alleanza degli Stati del Sahel; Aes; AES',
    },
    sector: 'IGO',
  },
  { id: 'igad', names: { all: 'IGAD; Igad' }, sector: 'IGO' },
  {
    id: 'sadc',
    names: { en: 'SADC; Southern African Development Community', it: 'Sadc; SADC' },
    sector: 'IGO',
  },
  {
    id: 'east-african-community',
    names: { en: 'East African Community; EAC', it: "Comunità dell'Africa orientale" },
    sector: 'IGO',
  },
  {
    id: 'arab-league',
    names: { en: 'Arab League; League of Arab States', it: 'Lega araba; lega araba; Lega degli Stati arabi' },
    sector: 'IGO',
  },
  {
    id: 'gulf-cooperation-council',
    names: { en: 'Gulf Cooperation Council; GCC', it: 'Consiglio di cooperazione del Golfo; Ccg; CCG' },
    sector: 'IGO',
  },
  {
    id: 'oic',
    names: {
      en: 'Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC',
      it: 'Organizzazione della cooperazione islamica; Oci; OCI',
    },
    sector: 'IGO',
  },
  {
    id: 'asean',
    names: { en: 'ASEAN; Association of Southeast Asian Nations', it: 'Asean; ASEAN' },
    sector: 'IGO',
  },
  { id: 'apec', names: { en: 'APEC; Asia-Pacific Economic Cooperation', it: 'Apec; APEC' }, sector: 'IGO' },
  { id: 'aukus', names: { all: 'AUKUS; Aukus' }, sector: 'IGO' },
  {
    id: 'oas',
    names: { en: 'Organization of American States; OAS', it: 'Organizzazione degli Stati americani; OSA' },
    sector: 'IGO',
  },
  { id: 'mercosur', names: { all: 'Mercosur' }, sector: 'IGO' },
  { id: 'caricom', names: { all: 'CARICOM; Caricom' }, sector: 'IGO' },
  // Israel, Palestine, Lebanon.
  { id: 'knesset', names: { all: 'Knesset' }, country: 'ISR', sector: 'LEG' },
  {
    id: 'idf',
    names: {
      en: 'Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; IDF',
      it: 'Forze di difesa israeliane; Idf; IDF; Tsahal',
    },
    country: 'ISR',
    sector: 'MIL',
  },
  { id: 'shin-bet', names: { all: 'Shin Bet; Shabak' }, country: 'ISR', sector: 'SPY' },
  { id: 'mossad', names: { all: 'Mossad' }, country: 'ISR', sector: 'SPY' },
  { id: 'likud', names: { all: 'Likud' }, country: 'ISR', sector: 'PTY' },
  {
    id: 'palestinian-authority',
    names: {
      en: 'Palestinian Authority; Palestinian National Authority',
      it: 'Autorità nazionale palestinese; autorità nazionale palestinese; Autorità palestinese; Anp; ANP',
    },
    country: 'PSE',
    sector: 'GOV',
  },
  {
    id: 'plo',
    names: {
      en: 'PLO; Palestine Liberation Organization; Palestine Liberation Organisation; Palestinian Liberation Organization',
      it: 'Olp; OLP; Organizzazione per la liberazione della Palestina',
    },
    country: 'PSE',
    sector: 'GOV',
  },
  { id: 'fatah', names: { all: 'Fatah; al-Fatah' }, country: 'PSE', sector: 'PTY' },
  { id: 'hamas', names: { all: 'Hamas' }, country: 'PSE', sector: 'REB' },
  {
    id: 'qassam-brigades',
    names: {
      en: 'Qassam Brigades; al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades',
      it: 'Brigate al-Qassam; Brigate Qassam; Brigate Ezzedin al-Qassam',
    },
    country: 'PSE',
    sector: 'REB',
  },
  {
    id: 'palestinian-islamic-jihad',
    names: {
      en: 'Palestinian Islamic Jihad; Islamic Jihad',
      it: 'Jihad islamica palestinese; Jihad islamica; Jihad islamico',
    },
    country: 'PSE',
    sector: 'REB',
  },
  {
    id: 'hezbollah',
    names: {
      en: 'Hezbollah; Hizbollah; Hizbullah; Hizballah',
      it: 'Hezbollah; Hizbollah; Hizbullah; Partito di Dio',
    },
    country: 'LBN',
    sector: 'REB',
  },
  {
    id: 'gaza-health-ministry',
    names: {
      en: 'Gaza Health Ministry; Gaza health ministry',
      it: 'ministero della Sanità di Gaza; ministero della Salute di Gaza',
    },
    country: 'PSE',
    sector: 'MED',
  },
  // Iran, Iraq, Syria, Turkey, the Gulf, Yemen.
  {
    id: 'irgc',
    names: {
      en: 'Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; IRGC; Revolutionary Guards; Revolutionary Guard',
      it: 'Guardie della rivoluzione; guardie della rivoluzione; Guardie rivoluzionarie; Guardiani della rivoluzione; Corpo delle guardie della rivoluzione islamica; pasdaran; Irgc; IRGC',
    },
    country: 'IRN',
    sector: 'MIL',
  },
  {
    id: 'quds-force',
    names: { en: 'Quds Force; Qods Force', it: 'Forza Quds; Forze Quds; Forza al-Quds' },
    country: 'IRN',
    sector: 'MIL',
  },
  { id: 'basij', names: { en: 'Basij', it: 'Basij; basiji' }, country: 'IRN', sector: 'PRM' },
  { id: 'majlis', names: { all: 'Majlis' }, country: 'IRN', sector: 'LEG' },
  {
    id: 'mek',
    names: { en: 'Mujahedin-e-Khalq; MEK', it: 'Mojahedin del popolo; Mek; MEK' },
    country: 'IRN',
    sector: 'OPP',
  },
  {
    id: 'popular-mobilization-forces',
    names: {
      en: 'Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi; PMF',
      it: 'Forze di mobilitazione popolare; Unità di mobilitazione popolare; Hashd al-Shaabi',
    },
    country: 'IRQ',
    sector: 'PRM',
  },
  {
    id: 'kataib-hezbollah',
    names: { en: "Kataib Hezbollah; Kata'ib Hezbollah", it: "Kataib Hezbollah; Kata'ib Hezbollah" },
    country: 'IRQ',
    sector: 'PRM',
  },
  { id: 'peshmerga', names: { en: 'Peshmerga; peshmerga', it: 'peshmerga' }, country: 'IRQ', sector: 'MIL' },
  {
    id: 'kurdistan-regional-government',
    names: { en: 'Kurdistan Regional Government; KRG', it: 'Governo regionale del Kurdistan; Krg; KRG' },
    country: 'IRQ',
    sector: 'GOV',
  },
  {
    id: 'syrian-democratic-forces',
    names: { en: 'Syrian Democratic Forces; SDF', it: 'Forze democratiche siriane; Fds; FDS; Sdf; SDF' },
    country: 'SYR',
    sector: 'REB',
  },
  {
    id: 'ypg',
    names: {
      en: "YPG; People's Protection Units; People's Defense Units",
      it: 'Ypg; YPG; Unità di protezione popolare',
    },
    country: 'SYR',
    sector: 'REB',
  },
  {
    id: 'hayat-tahrir-al-sham',
    names: { en: 'Hayat Tahrir al-Sham; HTS', it: 'Hayat Tahrir al-Sham; Hts; HTS' },
    country: 'SYR',
    sector: 'REB',
  },
  {
    id: 'free-syrian-army',
    names: { en: 'Free Syrian Army; FSA', it: 'Esercito siriano libero; Esercito libero siriano' },
    country: 'SYR',
    sector: 'REB',
  },
  {
    id: 'syrian-national-army',
    names: { en: 'Syrian National Army', it: 'Esercito nazionale siriano' },
    country: 'SYR',
    sector: 'REB',
  },
  {
    id: 'pkk',
    names: { en: "PKK; Kurdistan Workers' Party", it: 'Pkk; PKK; Partito dei lavoratori del Kurdistan' },
    country: 'TUR',
    sector: 'REB',
  },
  {
    id: 'akp',
    names: { en: 'AKP; Justice and Development Party', it: 'Akp; AKP' },
    country: 'TUR',
    sector: 'GOV',
  },
  {
    id: 'chp',
    names: { en: "CHP; Republican People's Party", it: 'Chp; CHP; Partito popolare repubblicano' },
    country: 'TUR',
    sector: 'OPP',
  },
  {
    id: 'houthis',
    names: {
      en: 'Houthis; Houthi; Huthis; Huthi; Ansar Allah; Ansarallah',
      it: 'houthi; huthi; Ansar Allah',
    },
    country: 'YEM',
    sector: 'REB',
  },
  {
    id: 'southern-transitional-council',
    names: {
      en: 'Southern Transitional Council',
      it: 'Consiglio di transizione del Sud; Consiglio di transizione meridionale',
    },
    country: 'YEM',
    sector: 'REB',
  },
  { id: 'saudi-aramco', names: { all: 'Saudi Aramco; Aramco' }, country: 'SAU', sector: 'BUS' },
  // Transnational armed groups.
  {
    id: 'islamic-state',
    names: { en: 'Islamic State; ISIS; ISIL; Daesh', it: 'Stato islamico; Isis; ISIS; Daesh' },
    sector: 'IMG',
  },
  {
    id: 'isis-k',
    names: {
      en: 'ISIS-K; Islamic State Khorasan; Islamic State Khorasan Province; ISKP',
      it: 'Isis-K; ISIS-K; Isis Khorasan; Stato islamico del Khorasan; Iskp',
    },
    sector: 'IMG',
  },
  {
    id: 'iswap',
    names: {
      en: 'ISWAP; Islamic State West Africa Province',
      it: "Iswap; ISWAP; Stato islamico dell'Africa occidentale",
    },
    sector: 'IMG',
  },
  {
    id: 'al-qaeda',
    names: { en: 'al-Qaeda; al-Qaida; Al Qaeda', it: 'al-Qaeda; al-Qaida; Al Qaeda; al Qaida' },
    sector: 'IMG',
  },
  {
    id: 'aqap',
    names: {
      en: 'AQAP; al-Qaeda in the Arabian Peninsula',
      it: 'Aqap; AQAP; al-Qaeda nella penisola arabica',
    },
    sector: 'IMG',
  },
  {
    id: 'aqim',
    names: { en: 'AQIM; al-Qaeda in the Islamic Maghreb', it: 'Aqmi; AQMI; al-Qaeda nel Maghreb islamico' },
    sector: 'IMG',
  },
  {
    id: 'jnim',
    names: {
      en: "JNIM; Jama'at Nusrat al-Islam wal-Muslimin",
      it: "Jnim; JNIM; Gruppo di sostegno all'Islam e ai musulmani",
    },
    sector: 'IMG',
  },
  {
    id: 'muslim-brotherhood',
    names: { en: 'Muslim Brotherhood', it: 'Fratelli musulmani; Fratellanza musulmana' },
    sector: 'OPP',
  },
  // Africa.
  {
    id: 'rapid-support-forces',
    names: {
      en: 'Rapid Support Forces; RSF',
      it: 'Forze di supporto rapido; Forze di sostegno rapido; Rsf; RSF',
    },
    country: 'SDN',
    sector: 'REB',
  },
  {
    id: 'sudanese-armed-forces',
    names: { en: 'Sudanese Armed Forces; SAF', it: 'Forze armate sudanesi' },
    country: 'SDN',
    sector: 'MIL',
  },
  { id: 'janjaweed', names: { en: 'Janjaweed', it: 'janjaweed' }, country: 'SDN', sector: 'PRM' },
  { id: 'splm-io', names: { en: 'SPLM-IO', it: 'Splm-Io; SPLM-IO' }, country: 'SSD', sector: 'OPP' },
  {
    id: 'tplf',
    names: {
      en: "Tigray People's Liberation Front; TPLF",
      it: 'Fronte di liberazione del popolo del Tigrè; Fronte popolare di liberazione del Tigray; Tplf; TPLF',
    },
    country: 'ETH',
    sector: 'REB',
  },
  {
    id: 'oromo-liberation-army',
    names: { en: 'Oromo Liberation Army', it: 'Esercito di liberazione oromo' },
    country: 'ETH',
    sector: 'REB',
  },
  {
    id: 'al-shabaab',
    names: { en: 'al-Shabaab; al-Shabab; Shabaab', it: 'al-Shabaab; al-Shabab; al Shabaab' },
    country: 'SOM',
    sector: 'REB',
  },
  {
    id: 'm23',
    names: { en: 'M23; March 23 Movement', it: 'M23; Movimento 23 marzo' },
    country: 'COD',
    sector: 'REB',
  },
  {
    id: 'allied-democratic-forces',
    names: { en: 'Allied Democratic Forces; ADF', it: 'Forze democratiche alleate; Adf; ADF' },
    country: 'COD',
    sector: 'REB',
  },
  { id: 'fdlr', names: { all: 'FDLR; Fdlr' }, country: 'COD', sector: 'REB' },
  { id: 'codeco', names: { all: 'CODECO; Codeco' }, country: 'COD', sector: 'REB' },
  { id: 'boko-haram', names: { all: 'Boko Haram' }, country: 'NGA', sector: 'REB' },
  {
    id: 'azawad-liberation-front',
    names: { en: 'Azawad Liberation Front', it: "Fronte di liberazione dell'Azawad" },
    country: 'MLI',
    sector: 'REB',
  },
  {
    id: 'libyan-national-army',
    names: { en: 'Libyan National Army; LNA', it: 'Esercito nazionale libico; Lna; LNA' },
    country: 'LBY',
    sector: 'REB',
  },
  {
    id: 'libyan-government-of-national-unity',
    names: {
      en: 'Government of National Unity',
      it: 'Governo di unità nazionale libico; Governo di Tripoli',
    },
    country: 'LBY',
    sector: 'GOV',
  },
  {
    id: 'polisario',
    names: { en: 'Polisario Front; Polisario', it: 'Fronte Polisario; Polisario' },
    sector: 'REB',
  },
  {
    id: 'anc',
    names: { en: 'African National Congress; ANC', it: 'African National Congress; Anc; ANC' },
    country: 'ZAF',
    sector: 'GOV',
  },
  { id: 'frelimo', names: { all: 'FRELIMO; Frelimo' }, country: 'MOZ', sector: 'GOV' },
  { id: 'renamo', names: { all: 'RENAMO; Renamo' }, country: 'MOZ', sector: 'OPP' },
  // Asia and the Pacific.
  {
    id: 'chinese-communist-party',
    names: {
      en: 'Chinese Communist Party; Communist Party of China; CCP; CPC',
      it: 'Partito comunista cinese; Pcc; PCC',
    },
    country: 'CHN',
    sector: 'GOV',
  },
  {
    id: 'peoples-liberation-army',
    names: { en: "People's Liberation Army; PLA", it: 'Esercito popolare di liberazione; Epl; EPL; Pla' },
    country: 'CHN',
    sector: 'MIL',
  },
  { id: 'zhongnanhai', names: { all: 'Zhongnanhai' }, country: 'CHN', sector: 'GOV' },
  {
    id: 'chinese-foreign-ministry',
    names: {
      en: "Chinese Foreign Ministry; China's Foreign Ministry; China's foreign ministry",
      it: 'ministero degli Esteri cinese; ministero cinese degli Esteri; ministero degli Esteri di Pechino',
    },
    country: 'CHN',
    sector: 'GOV',
  },
  {
    id: 'chinese-defence-ministry',
    names: {
      en: "Chinese Defence Ministry; Chinese Defense Ministry; China's Defence Ministry; China's Defense Ministry",
      it: 'ministero della Difesa cinese; ministero della Difesa di Pechino',
    },
    country: 'CHN',
    sector: 'GOV',
  },
  {
    id: 'national-peoples-congress',
    names: {
      en: "National People's Congress",
      it: 'Assemblea nazionale del popolo; Congresso nazionale del popolo',
    },
    country: 'CHN',
    sector: 'LEG',
  },
  {
    id: 'taiwan-defence-ministry',
    names: {
      en: "Taiwan's Defence Ministry; Taiwan's Defense Ministry; Taiwanese Defence Ministry; Taiwanese Defense Ministry",
      it: 'ministero della Difesa di Taiwan; ministero della Difesa taiwanese; ministero della Difesa di Taipei',
    },
    country: 'TWN',
    sector: 'GOV',
  },
  {
    id: 'kuomintang',
    names: { en: 'Kuomintang; KMT', it: 'Kuomintang; Kmt; KMT' },
    country: 'TWN',
    sector: 'PTY',
  },
  {
    id: 'democratic-progressive-party',
    names: { en: 'Democratic Progressive Party; DPP', it: 'Partito progressista democratico; Dpp; DPP' },
    country: 'TWN',
    sector: 'PTY',
  },
  {
    id: 'legislative-yuan',
    names: { en: 'Legislative Yuan', it: 'Yuan legislativo' },
    country: 'TWN',
    sector: 'LEG',
  },
  {
    id: 'workers-party-of-korea',
    names: {
      en: "Workers' Party of Korea",
      it: 'Partito dei lavoratori di Corea; Partito del lavoro di Corea',
    },
    country: 'PRK',
    sector: 'GOV',
  },
  {
    id: 'blue-house',
    names: { en: 'Blue House; Cheong Wa Dae', it: 'Casa Blu' },
    country: 'KOR',
    sector: 'GOV',
  },
  {
    id: 'korean-joint-chiefs',
    names: {
      en: "South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff",
      it: 'Stato maggiore congiunto di Seul; Stato maggiore sudcoreano',
    },
    country: 'KOR',
    sector: 'MIL',
  },
  {
    id: 'korean-intelligence-service',
    names: { en: 'National Intelligence Service', it: 'National Intelligence Service' },
    country: 'KOR',
    sector: 'SPY',
  },
  {
    id: 'japan-self-defense-forces',
    names: {
      en: 'Japan Self-Defense Forces; Self-Defense Forces',
      it: 'Forze di autodifesa giapponesi; Forze di autodifesa',
    },
    country: 'JPN',
    sector: 'MIL',
  },
  { id: 'tatmadaw', names: { all: 'Tatmadaw' }, country: 'MMR', sector: 'MIL' },
  { id: 'arakan-army', names: { all: 'Arakan Army' }, country: 'MMR', sector: 'REB' },
  { id: 'karen-national-union', names: { all: 'Karen National Union' }, country: 'MMR', sector: 'REB' },
  {
    id: 'national-unity-government',
    names: { en: 'National Unity Government', it: 'Governo di unità nazionale birmano' },
    country: 'MMR',
    sector: 'OPP',
  },
  {
    id: 'bjp',
    names: { en: 'Bharatiya Janata Party; BJP', it: 'Bharatiya Janata Party; Bjp; BJP' },
    country: 'IND',
    sector: 'GOV',
  },
  { id: 'lok-sabha', names: { all: 'Lok Sabha' }, country: 'IND', sector: 'LEG' },
  {
    id: 'isi',
    names: { en: 'Inter-Services Intelligence; ISI', it: 'Inter-Services Intelligence; Isi; ISI' },
    country: 'PAK',
    sector: 'SPY',
  },
  { id: 'lashkar-e-taiba', names: { all: 'Lashkar-e-Taiba' }, country: 'PAK', sector: 'REB' },
  { id: 'jaish-e-mohammed', names: { all: 'Jaish-e-Mohammed' }, country: 'PAK', sector: 'REB' },
  {
    id: 'pakistani-taliban',
    names: {
      en: 'Tehrik-e-Taliban Pakistan; Pakistani Taliban; TTP',
      it: 'Tehrik-e-Taliban Pakistan; talebani pakistani; Ttp; TTP',
    },
    country: 'PAK',
    sector: 'REB',
  },
  {
    id: 'balochistan-liberation-army',
    names: {
      en: 'Balochistan Liberation Army; Baloch Liberation Army',
      it: 'Esercito di liberazione del Belucistan',
    },
    country: 'PAK',
    sector: 'REB',
  },
  {
    id: 'taliban',
    names: { en: 'Taliban', it: 'talebani; taliban; talebano' },
    country: 'AFG',
    sector: 'GOV',
  },
  {
    id: 'haqqani-network',
    names: { en: 'Haqqani network; Haqqani Network', it: 'rete Haqqani' },
    country: 'AFG',
    sector: 'PRM',
  },
  { id: 'abu-sayyaf', names: { all: 'Abu Sayyaf' }, country: 'PHL', sector: 'REB' },
  // Latin America.
  { id: 'farc', names: { en: 'FARC', it: 'Farc; FARC' }, country: 'COL', sector: 'REB' },
  {
    id: 'eln',
    names: { en: 'ELN; National Liberation Army', it: 'Eln; ELN; Esercito di liberazione nazionale' },
    country: 'COL',
    sector: 'REB',
  },
  {
    id: 'sinaloa-cartel',
    names: { en: 'Sinaloa Cartel', it: 'cartello di Sinaloa' },
    country: 'MEX',
    sector: 'CRM',
  },
  {
    id: 'jalisco-cartel',
    names: {
      en: 'Jalisco New Generation Cartel; Jalisco Cartel; CJNG',
      it: 'cartello di Jalisco; cartello Jalisco Nuova Generazione',
    },
    country: 'MEX',
    sector: 'CRM',
  },
  { id: 'tren-de-aragua', names: { all: 'Tren de Aragua' }, country: 'VEN', sector: 'CRM' },
  {
    id: 'miraflores',
    names: { en: 'Miraflores Palace; Miraflores', it: 'Palazzo Miraflores; Miraflores' },
    country: 'VEN',
    sector: 'GOV',
  },
  { id: 'planalto', names: { all: 'Planalto' }, country: 'BRA', sector: 'GOV' },
  { id: 'casa-rosada', names: { all: 'Casa Rosada' }, country: 'ARG', sector: 'GOV' },
  // Research, monitoring, relief.
  {
    id: 'isw',
    names: {
      en: 'Institute for the Study of War; ISW',
      it: 'Isw; ISW; Institute for the Study of War; Istituto per lo studio della guerra',
    },
    country: 'USA',
    sector: 'NGO',
  },
  {
    id: 'csis',
    names: {
      en: 'Center for Strategic and International Studies; CSIS',
      it: 'Csis; CSIS; Center for Strategic and International Studies',
    },
    country: 'USA',
    sector: 'NGO',
  },
  {
    id: 'rand',
    names: { en: 'RAND Corporation; Rand Corporation; RAND', it: 'Rand Corporation; RAND Corporation' },
    country: 'USA',
    sector: 'NGO',
  },
  {
    id: 'carnegie-endowment',
    names: {
      en: 'Carnegie Endowment for International Peace; Carnegie Endowment',
      it: 'Carnegie Endowment; Carnegie Endowment for International Peace',
    },
    country: 'USA',
    sector: 'NGO',
  },
  { id: 'atlantic-council', names: { all: 'Atlantic Council' }, country: 'USA', sector: 'NGO' },
  { id: 'brookings', names: { all: 'Brookings Institution' }, country: 'USA', sector: 'NGO' },
  {
    id: 'council-on-foreign-relations',
    names: { all: 'Council on Foreign Relations' },
    country: 'USA',
    sector: 'NGO',
  },
  { id: 'freedom-house', names: { all: 'Freedom House' }, country: 'USA', sector: 'NGO' },
  { id: 'acled', names: { all: 'ACLED; Acled' }, country: 'USA', sector: 'NGO' },
  {
    id: 'rusi',
    names: { en: 'Royal United Services Institute; RUSI', it: 'Royal United Services Institute; Rusi; RUSI' },
    country: 'GBR',
    sector: 'NGO',
  },
  { id: 'chatham-house', names: { all: 'Chatham House' }, country: 'GBR', sector: 'NGO' },
  {
    id: 'iiss',
    names: {
      en: 'International Institute for Strategic Studies; IISS',
      it: 'International Institute for Strategic Studies; Iiss; IISS',
    },
    country: 'GBR',
    sector: 'NGO',
  },
  {
    id: 'sipri',
    names: { en: 'SIPRI; Stockholm International Peace Research Institute', it: 'Sipri; SIPRI' },
    country: 'SWE',
    sector: 'NGO',
  },
  {
    id: 'crisis-group',
    names: { en: 'International Crisis Group; Crisis Group', it: 'International Crisis Group; Crisis Group' },
    sector: 'NGO',
  },
  {
    id: 'ecfr',
    names: {
      en: 'European Council on Foreign Relations; ECFR',
      it: 'European Council on Foreign Relations; Ecfr; ECFR',
    },
    sector: 'NGO',
  },
  { id: 'ispi', names: { en: 'ISPI', it: 'Ispi; ISPI' }, country: 'ITA', sector: 'NGO' },
  {
    id: 'iai',
    names: { en: 'Istituto Affari Internazionali', it: 'Istituto affari internazionali; Iai' },
    country: 'ITA',
    sector: 'NGO',
  },
  {
    id: 'kiel-institute',
    names: {
      en: 'Kiel Institute; Kiel Institute for the World Economy',
      it: 'Istituto di Kiel; Kiel Institute',
    },
    country: 'DEU',
    sector: 'NGO',
  },
  {
    id: 'munich-security-conference',
    names: {
      en: 'Munich Security Conference',
      it: 'Conferenza sulla sicurezza di Monaco; Conferenza di Monaco; Conferenza di Monaco sulla sicurezza',
    },
    country: 'DEU',
    sector: 'NGO',
  },
  { id: 'bellingcat', names: { all: 'Bellingcat' }, country: 'NLD', sector: 'NGO' },
  { id: 'conflict-intelligence-team', names: { all: 'Conflict Intelligence Team' }, sector: 'NGO' },
  { id: 'deepstate', names: { all: 'DeepState' }, country: 'UKR', sector: 'NGO' },
  {
    id: 'syrian-observatory',
    names: {
      en: 'Syrian Observatory for Human Rights; Syrian Observatory; SOHR',
      it: 'Osservatorio siriano per i diritti umani; Osservatorio siriano',
    },
    country: 'SYR',
    sector: 'NGO',
  },
  {
    id: 'white-helmets',
    names: { en: 'White Helmets', it: 'Elmetti bianchi; Caschi bianchi' },
    country: 'SYR',
    sector: 'NGO',
  },
  {
    id: 'human-rights-watch',
    names: { en: 'Human Rights Watch; HRW', it: 'Human Rights Watch; Hrw; HRW' },
    sector: 'NGO',
  },
  { id: 'amnesty-international', names: { all: 'Amnesty International; Amnesty' }, sector: 'NGO' },
  {
    id: 'red-cross',
    names: {
      en: 'International Committee of the Red Cross; ICRC; Red Cross',
      it: 'Comitato internazionale della Croce rossa; croce rossa; Croce rossa internazionale; Cicr; CICR; Croce rossa',
    },
    sector: 'NGO',
  },
  { id: 'red-crescent', names: { en: 'Red Crescent', it: 'Mezzaluna rossa' }, sector: 'NGO' },
  {
    id: 'doctors-without-borders',
    names: {
      en: 'Doctors Without Borders; Médecins Sans Frontières; MSF',
      it: 'Medici senza frontiere; Msf; MSF',
    },
    sector: 'NGO',
  },
  { id: 'save-the-children', names: { all: 'Save the Children' }, sector: 'NGO' },
  { id: 'oxfam', names: { all: 'Oxfam' }, sector: 'NGO' },
  {
    id: 'norwegian-refugee-council',
    names: {
      en: 'Norwegian Refugee Council',
      it: 'Consiglio norvegese per i rifugiati; Norwegian Refugee Council',
    },
    country: 'NOR',
    sector: 'NGO',
  },
  {
    id: 'reporters-without-borders',
    names: { en: 'Reporters Without Borders', it: 'Reporter senza frontiere; Reporters sans frontières' },
    sector: 'NGO',
  },
  { id: 'transparency-international', names: { all: 'Transparency International' }, sector: 'NGO' },
  { id: 'caritas', names: { all: 'Caritas' }, sector: 'NGO' },
  // Ministries and forces of states in the news, by their plain names.
  {
    id: 'polish-foreign-ministry',
    names: {
      en: "Polish foreign ministry; Poland's foreign ministry; Polish ministry of foreign affairs",
      it: 'ministero degli Esteri polacco; ministero polacco degli Esteri; diplomazia polacca',
    },
    country: 'POL',
    sector: 'GOV',
  },
  {
    id: 'polish-defence-ministry',
    names: {
      en: "Polish defence ministry; Polish defense ministry; Poland's defence ministry; Poland's defense ministry; Polish ministry of defence; Polish ministry of defense",
      it: 'ministero della Difesa polacco; ministero polacco della Difesa; Difesa polacca',
    },
    country: 'POL',
    sector: 'GOV',
  },
  {
    id: 'polish-armed-forces',
    names: {
      en: "Polish armed forces; Polish general staff; Poland's armed forces",
      it: 'forze armate polacche; stato maggiore polacco; esercito polacco',
    },
    country: 'POL',
    sector: 'MIL',
  },
  {
    id: 'lithuanian-foreign-ministry',
    names: {
      en: "Lithuanian foreign ministry; Lithuania's foreign ministry; Lithuanian ministry of foreign affairs",
      it: 'ministero degli Esteri lituano; ministero lituano degli Esteri; diplomazia lituana',
    },
    country: 'LTU',
    sector: 'GOV',
  },
  {
    id: 'lithuanian-defence-ministry',
    names: {
      en: "Lithuanian defence ministry; Lithuanian defense ministry; Lithuania's defence ministry; Lithuania's defense ministry; Lithuanian ministry of defence; Lithuanian ministry of defense",
      it: 'ministero della Difesa lituano; ministero lituano della Difesa; Difesa lituana',
    },
    country: 'LTU',
    sector: 'GOV',
  },
  {
    id: 'lithuanian-armed-forces',
    names: {
      en: "Lithuanian armed forces; Lithuanian general staff; Lithuania's armed forces",
      it: 'forze armate lituane; stato maggiore lituano; esercito lituano',
    },
    country: 'LTU',
    sector: 'MIL',
  },
  {
    id: 'latvian-foreign-ministry',
    names: {
      en: "Latvian foreign ministry; Latvia's foreign ministry; Latvian ministry of foreign affairs",
      it: 'ministero degli Esteri lettone; ministero lettone degli Esteri; diplomazia lettone',
    },
    country: 'LVA',
    sector: 'GOV',
  },
  {
    id: 'latvian-defence-ministry',
    names: {
      en: "Latvian defence ministry; Latvian defense ministry; Latvia's defence ministry; Latvia's defense ministry; Latvian ministry of defence; Latvian ministry of defense",
      it: 'ministero della Difesa lettone; ministero lettone della Difesa; Difesa lettone',
    },
    country: 'LVA',
    sector: 'GOV',
  },
  {
    id: 'latvian-armed-forces',
    names: {
      en: "Latvian armed forces; Latvian general staff; Latvia's armed forces",
      it: 'forze armate lettoni; stato maggiore lettone; esercito lettone',
    },
    country: 'LVA',
    sector: 'MIL',
  },
  {
    id: 'estonian-foreign-ministry',
    names: {
      en: "Estonian foreign ministry; Estonia's foreign ministry; Estonian ministry of foreign affairs",
      it: 'ministero degli Esteri estone; ministero estone degli Esteri; diplomazia estone',
    },
    country: 'EST',
    sector: 'GOV',
  },
  {
    id: 'estonian-defence-ministry',
    names: {
      en: "Estonian defence ministry; Estonian defense ministry; Estonia's defence ministry; Estonia's defense ministry; Estonian ministry of defence; Estonian ministry of defense",
      it: 'ministero della Difesa estone; ministero estone della Difesa; Difesa estone',
    },
    country: 'EST',
    sector: 'GOV',
  },
  {
    id: 'estonian-armed-forces',
    names: {
      en: "Estonian armed forces; Estonian general staff; Estonia's armed forces",
      it: 'forze armate estoni; stato maggiore estone; esercito estone',
    },
    country: 'EST',
    sector: 'MIL',
  },
  {
    id: 'finnish-foreign-ministry',
    names: {
      en: "Finnish foreign ministry; Finland's foreign ministry; Finnish ministry of foreign affairs",
      it: 'ministero degli Esteri finlandese; ministero finlandese degli Esteri; diplomazia finlandese',
    },
    country: 'FIN',
    sector: 'GOV',
  },
  {
    id: 'finnish-defence-ministry',
    names: {
      en: "Finnish defence ministry; Finnish defense ministry; Finland's defence ministry; Finland's defense ministry; Finnish ministry of defence; Finnish ministry of defense",
      it: 'ministero della Difesa finlandese; ministero finlandese della Difesa; Difesa finlandese',
    },
    country: 'FIN',
    sector: 'GOV',
  },
  {
    id: 'finnish-armed-forces',
    names: {
      en: "Finnish armed forces; Finnish general staff; Finland's armed forces",
      it: 'forze armate finlandesi; stato maggiore finlandese; esercito finlandese',
    },
    country: 'FIN',
    sector: 'MIL',
  },
  {
    id: 'german-foreign-ministry',
    names: {
      en: "German foreign ministry; Germany's foreign ministry; German ministry of foreign affairs",
      it: 'ministero degli Esteri tedesco; ministero tedesco degli Esteri; diplomazia tedesca',
    },
    country: 'DEU',
    sector: 'GOV',
  },
  {
    id: 'german-defence-ministry',
    names: {
      en: "German defence ministry; German defense ministry; Germany's defence ministry; Germany's defense ministry; German ministry of defence; German ministry of defense",
      it: 'ministero della Difesa tedesco; ministero tedesco della Difesa; Difesa tedesca',
    },
    country: 'DEU',
    sector: 'GOV',
  },
  {
    id: 'french-foreign-ministry',
    names: {
      en: "French foreign ministry; France's foreign ministry; French ministry of foreign affairs",
      it: 'ministero degli Esteri francese; ministero francese degli Esteri; diplomazia francese',
    },
    country: 'FRA',
    sector: 'GOV',
  },
  {
    id: 'french-defence-ministry',
    names: {
      en: "French defence ministry; French defense ministry; France's defence ministry; France's defense ministry; French ministry of defence; French ministry of defense",
      it: 'ministero della Difesa francese; ministero francese della Difesa; Difesa francese',
    },
    country: 'FRA',
    sector: 'GOV',
  },
  {
    id: 'french-armed-forces',
    names: {
      en: "French armed forces; French general staff; France's armed forces",
      it: 'forze armate francesi; stato maggiore francese; esercito francese',
    },
    country: 'FRA',
    sector: 'MIL',
  },
  {
    id: 'romanian-foreign-ministry',
    names: {
      en: "Romanian foreign ministry; Romania's foreign ministry; Romanian ministry of foreign affairs",
      it: 'ministero degli Esteri romeno; ministero romeno degli Esteri; diplomazia romena',
    },
    country: 'ROU',
    sector: 'GOV',
  },
  {
    id: 'romanian-defence-ministry',
    names: {
      en: "Romanian defence ministry; Romanian defense ministry; Romania's defence ministry; Romania's defense ministry; Romanian ministry of defence; Romanian ministry of defense",
      it: 'ministero della Difesa romeno; ministero romeno della Difesa; Difesa romena',
    },
    country: 'ROU',
    sector: 'GOV',
  },
  {
    id: 'romanian-armed-forces',
    names: {
      en: "Romanian armed forces; Romanian general staff; Romania's armed forces",
      it: 'forze armate romene; stato maggiore romeno; esercito romeno',
    },
    country: 'ROU',
    sector: 'MIL',
  },
  {
    id: 'moldovan-foreign-ministry',
    names: {
      en: "Moldovan foreign ministry; Moldova's foreign ministry; Moldovan ministry of foreign affairs",
      it: 'ministero degli Esteri moldavo; ministero moldavo degli Esteri; diplomazia moldava',
    },
    country: 'MDA',
    sector: 'GOV',
  },
  {
    id: 'moldovan-defence-ministry',
    names: {
      en: "Moldovan defence ministry; Moldovan defense ministry; Moldova's defence ministry; Moldova's defense ministry; Moldovan ministry of defence; Moldovan ministry of defense",
      it: 'ministero della Difesa moldavo; ministero moldavo della Difesa; Difesa moldava',
    },
    country: 'MDA',
    sector: 'GOV',
  },
  {
    id: 'moldovan-armed-forces',
    names: {
      en: "Moldovan armed forces; Moldovan general staff; Moldova's armed forces",
      it: 'forze armate moldave; stato maggiore moldavo; esercito moldavo',
    },
    country: 'MDA',
    sector: 'MIL',
  },
  {
    id: 'serbian-foreign-ministry',
    names: {
      en: "Serbian foreign ministry; Serbia's foreign ministry; Serbian ministry of foreign affairs",
      it: 'ministero degli Esteri serbo; ministero serbo degli Esteri; diplomazia serba',
    },
    country: 'SRB',
    sector: 'GOV',
  },
  {
    id: 'serbian-defence-ministry',
    names: {
      en: "Serbian defence ministry; Serbian defense ministry; Serbia's defence ministry; Serbia's defense ministry; Serbian ministry of defence; Serbian ministry of defense",
      it: 'ministero della Difesa serbo; ministero serbo della Difesa; Difesa serba',
    },
    country: 'SRB',
    sector: 'GOV',
  },
  {
    id: 'serbian-armed-forces',
    names: {
      en: "Serbian armed forces; Serbian general staff; Serbia's armed forces",
      it: 'forze armate serbe; stato maggiore serbo; esercito serbo',
    },
    country: 'SRB',
    sector: 'MIL',
  },
  {
    id: 'turkish-foreign-ministry',
    names: {
      en: "Turkish foreign ministry; Turkey's foreign ministry; Turkish ministry of foreign affairs",
      it: 'ministero degli Esteri turco; ministero turco degli Esteri; diplomazia turca',
    },
    country: 'TUR',
    sector: 'GOV',
  },
  {
    id: 'turkish-defence-ministry',
    names: {
      en: "Turkish defence ministry; Turkish defense ministry; Turkey's defence ministry; Turkey's defense ministry; Turkish ministry of defence; Turkish ministry of defense",
      it: 'ministero della Difesa turco; ministero turco della Difesa; Difesa turca',
    },
    country: 'TUR',
    sector: 'GOV',
  },
  {
    id: 'turkish-armed-forces',
    names: {
      en: "Turkish armed forces; Turkish general staff; Turkey's armed forces",
      it: 'forze armate turche; stato maggiore turco; esercito turco',
    },
    country: 'TUR',
    sector: 'MIL',
  },
  {
    id: 'israeli-foreign-ministry',
    names: {
      en: "Israeli foreign ministry; Israel's foreign ministry; Israeli ministry of foreign affairs",
      it: 'ministero degli Esteri israeliano; ministero israeliano degli Esteri; diplomazia israeliana',
    },
    country: 'ISR',
    sector: 'GOV',
  },
  {
    id: 'israeli-defence-ministry',
    names: {
      en: "Israeli defence ministry; Israeli defense ministry; Israel's defence ministry; Israel's defense ministry; Israeli ministry of defence; Israeli ministry of defense",
      it: 'ministero della Difesa israeliano; ministero israeliano della Difesa; Difesa israeliana',
    },
    country: 'ISR',
    sector: 'GOV',
  },
  {
    id: 'iranian-foreign-ministry',
    names: {
      en: "Iranian foreign ministry; Iran's foreign ministry; Iranian ministry of foreign affairs",
      it: 'ministero degli Esteri iraniano; ministero iraniano degli Esteri; diplomazia iraniana',
    },
    country: 'IRN',
    sector: 'GOV',
  },
  {
    id: 'iranian-defence-ministry',
    names: {
      en: "Iranian defence ministry; Iranian defense ministry; Iran's defence ministry; Iran's defense ministry; Iranian ministry of defence; Iranian ministry of defense",
      it: 'ministero della Difesa iraniano; ministero iraniano della Difesa; Difesa iraniana',
    },
    country: 'IRN',
    sector: 'GOV',
  },
  {
    id: 'iranian-armed-forces',
    names: {
      en: "Iranian armed forces; Iranian general staff; Iran's armed forces",
      it: 'forze armate iraniane; stato maggiore iraniano; esercito iraniano',
    },
    country: 'IRN',
    sector: 'MIL',
  },
  {
    id: 'syrian-foreign-ministry',
    names: {
      en: "Syrian foreign ministry; Syria's foreign ministry; Syrian ministry of foreign affairs",
      it: 'ministero degli Esteri siriano; ministero siriano degli Esteri; diplomazia siriana',
    },
    country: 'SYR',
    sector: 'GOV',
  },
  {
    id: 'syrian-defence-ministry',
    names: {
      en: "Syrian defence ministry; Syrian defense ministry; Syria's defence ministry; Syria's defense ministry; Syrian ministry of defence; Syrian ministry of defense",
      it: 'ministero della Difesa siriano; ministero siriano della Difesa; Difesa siriana',
    },
    country: 'SYR',
    sector: 'GOV',
  },
  {
    id: 'syrian-armed-forces',
    names: {
      en: "Syrian armed forces; Syrian general staff; Syria's armed forces",
      it: 'forze armate siriane; stato maggiore siriano; esercito siriano',
    },
    country: 'SYR',
    sector: 'MIL',
  },
  {
    id: 'iraqi-foreign-ministry',
    names: {
      en: "Iraqi foreign ministry; Iraq's foreign ministry; Iraqi ministry of foreign affairs",
      it: 'ministero degli Esteri iracheno; ministero iracheno degli Esteri; diplomazia irachena',
    },
    country: 'IRQ',
    sector: 'GOV',
  },
  {
    id: 'iraqi-defence-ministry',
    names: {
      en: "Iraqi defence ministry; Iraqi defense ministry; Iraq's defence ministry; Iraq's defense ministry; Iraqi ministry of defence; Iraqi ministry of defense",
      it: 'ministero della Difesa iracheno; ministero iracheno della Difesa; Difesa irachena',
    },
    country: 'IRQ',
    sector: 'GOV',
  },
  {
    id: 'iraqi-armed-forces',
    names: {
      en: "Iraqi armed forces; Iraqi general staff; Iraq's armed forces",
      it: 'forze armate irachene; stato maggiore iracheno; esercito iracheno',
    },
    country: 'IRQ',
    sector: 'MIL',
  },
  {
    id: 'saudi-foreign-ministry',
    names: {
      en: "Saudi foreign ministry; Saudi Arabia's foreign ministry; Saudi ministry of foreign affairs",
      it: 'ministero degli Esteri saudita; ministero saudita degli Esteri; diplomazia saudita',
    },
    country: 'SAU',
    sector: 'GOV',
  },
  {
    id: 'saudi-defence-ministry',
    names: {
      en: "Saudi defence ministry; Saudi defense ministry; Saudi Arabia's defence ministry; Saudi Arabia's defense ministry; Saudi ministry of defence; Saudi ministry of defense",
      it: 'ministero della Difesa saudita; ministero saudita della Difesa; Difesa saudita',
    },
    country: 'SAU',
    sector: 'GOV',
  },
  {
    id: 'saudi-armed-forces',
    names: {
      en: "Saudi armed forces; Saudi general staff; Saudi Arabia's armed forces",
      it: 'forze armate saudite; stato maggiore saudita; esercito saudita',
    },
    country: 'SAU',
    sector: 'MIL',
  },
  {
    id: 'qatari-foreign-ministry',
    names: {
      en: "Qatari foreign ministry; Qatar's foreign ministry; Qatari ministry of foreign affairs",
      it: 'ministero degli Esteri qatariota; ministero qatariota degli Esteri; diplomazia qatariota',
    },
    country: 'QAT',
    sector: 'GOV',
  },
  {
    id: 'qatari-defence-ministry',
    names: {
      en: "Qatari defence ministry; Qatari defense ministry; Qatar's defence ministry; Qatar's defense ministry; Qatari ministry of defence; Qatari ministry of defense",
      it: 'ministero della Difesa qatariota; ministero qatariota della Difesa; Difesa qatariota',
    },
    country: 'QAT',
    sector: 'GOV',
  },
  {
    id: 'egyptian-foreign-ministry',
    names: {
      en: "Egyptian foreign ministry; Egypt's foreign ministry; Egyptian ministry of foreign affairs",
      it: 'ministero degli Esteri egiziano; ministero egiziano degli Esteri; diplomazia egiziana',
    },
    country: 'EGY',
    sector: 'GOV',
  },
  {
    id: 'egyptian-defence-ministry',
    names: {
      en: "Egyptian defence ministry; Egyptian defense ministry; Egypt's defence ministry; Egypt's defense ministry; Egyptian ministry of defence; Egyptian ministry of defense",
      it: 'ministero della Difesa egiziano; ministero egiziano della Difesa; Difesa egiziana',
    },
    country: 'EGY',
    sector: 'GOV',
  },
  {
    id: 'egyptian-armed-forces',
    names: {
      en: "Egyptian armed forces; Egyptian general staff; Egypt's armed forces",
      it: 'forze armate egiziane; stato maggiore egiziano; esercito egiziano',
    },
    country: 'EGY',
    sector: 'MIL',
  },
  {
    id: 'indian-foreign-ministry',
    names: {
      en: "Indian foreign ministry; India's foreign ministry; Indian ministry of foreign affairs",
      it: 'ministero degli Esteri indiano; ministero indiano degli Esteri; diplomazia indiana',
    },
    country: 'IND',
    sector: 'GOV',
  },
  {
    id: 'indian-defence-ministry',
    names: {
      en: "Indian defence ministry; Indian defense ministry; India's defence ministry; India's defense ministry; Indian ministry of defence; Indian ministry of defense",
      it: 'ministero della Difesa indiano; ministero indiano della Difesa; Difesa indiana',
    },
    country: 'IND',
    sector: 'GOV',
  },
  {
    id: 'indian-armed-forces',
    names: {
      en: "Indian armed forces; Indian general staff; India's armed forces",
      it: 'forze armate indiane; stato maggiore indiano; esercito indiano',
    },
    country: 'IND',
    sector: 'MIL',
  },
  {
    id: 'pakistani-foreign-ministry',
    names: {
      en: "Pakistani foreign ministry; Pakistan's foreign ministry; Pakistani ministry of foreign affairs",
      it: 'ministero degli Esteri pachistano; ministero pachistano degli Esteri; diplomazia pachistana',
    },
    country: 'PAK',
    sector: 'GOV',
  },
  {
    id: 'pakistani-defence-ministry',
    names: {
      en: "Pakistani defence ministry; Pakistani defense ministry; Pakistan's defence ministry; Pakistan's defense ministry; Pakistani ministry of defence; Pakistani ministry of defense",
      it: 'ministero della Difesa pachistano; ministero pachistano della Difesa; Difesa pachistana',
    },
    country: 'PAK',
    sector: 'GOV',
  },
  {
    id: 'pakistani-armed-forces',
    names: {
      en: "Pakistani armed forces; Pakistani general staff; Pakistan's armed forces",
      it: 'forze armate pachistane; stato maggiore pachistano; esercito pachistano',
    },
    country: 'PAK',
    sector: 'MIL',
  },
  {
    id: 'japanese-foreign-ministry',
    names: {
      en: "Japanese foreign ministry; Japan's foreign ministry; Japanese ministry of foreign affairs",
      it: 'ministero degli Esteri giapponese; ministero giapponese degli Esteri; diplomazia giapponese',
    },
    country: 'JPN',
    sector: 'GOV',
  },
  {
    id: 'japanese-defence-ministry',
    names: {
      en: "Japanese defence ministry; Japanese defense ministry; Japan's defence ministry; Japan's defense ministry; Japanese ministry of defence; Japanese ministry of defense",
      it: 'ministero della Difesa giapponese; ministero giapponese della Difesa; Difesa giapponese',
    },
    country: 'JPN',
    sector: 'GOV',
  },
  {
    id: 'south-korean-foreign-ministry',
    names: {
      en: "South Korean foreign ministry; South Korea's foreign ministry; South Korean ministry of foreign affairs",
      it: 'ministero degli Esteri sudcoreano; ministero sudcoreano degli Esteri; diplomazia sudcoreana',
    },
    country: 'KOR',
    sector: 'GOV',
  },
  {
    id: 'south-korean-defence-ministry',
    names: {
      en: "South Korean defence ministry; South Korean defense ministry; South Korea's defence ministry; South Korea's defense ministry; South Korean ministry of defence; South Korean ministry of defense",
      it: 'ministero della Difesa sudcoreano; ministero sudcoreano della Difesa; Difesa sudcoreana',
    },
    country: 'KOR',
    sector: 'GOV',
  },
  {
    id: 'north-korean-foreign-ministry',
    names: {
      en: "North Korean foreign ministry; North Korea's foreign ministry; North Korean ministry of foreign affairs",
      it: 'ministero degli Esteri nordcoreano; ministero nordcoreano degli Esteri; diplomazia nordcoreana',
    },
    country: 'PRK',
    sector: 'GOV',
  },
  {
    id: 'north-korean-defence-ministry',
    names: {
      en: "North Korean defence ministry; North Korean defense ministry; North Korea's defence ministry; North Korea's defense ministry; North Korean ministry of defence; North Korean ministry of defense",
      it: 'ministero della Difesa nordcoreano; ministero nordcoreano della Difesa; Difesa nordcoreana',
    },
    country: 'PRK',
    sector: 'GOV',
  },
  {
    id: 'north-korean-armed-forces',
    names: {
      en: "North Korean armed forces; North Korean general staff; North Korea's armed forces",
      it: 'forze armate nordcoreane; stato maggiore nordcoreano; esercito nordcoreano',
    },
    country: 'PRK',
    sector: 'MIL',
  },
  {
    id: 'georgian-foreign-ministry',
    names: {
      en: "Georgian foreign ministry; Georgia's foreign ministry; Georgian ministry of foreign affairs",
      it: 'ministero degli Esteri georgiano; ministero georgiano degli Esteri; diplomazia georgiana',
    },
    country: 'GEO',
    sector: 'GOV',
  },
  {
    id: 'georgian-defence-ministry',
    names: {
      en: "Georgian defence ministry; Georgian defense ministry; Georgia's defence ministry; Georgia's defense ministry; Georgian ministry of defence; Georgian ministry of defense",
      it: 'ministero della Difesa georgiano; ministero georgiano della Difesa; Difesa georgiana',
    },
    country: 'GEO',
    sector: 'GOV',
  },
  {
    id: 'georgian-armed-forces',
    names: {
      en: "Georgian armed forces; Georgian general staff; Georgia's armed forces",
      it: 'forze armate georgiane; stato maggiore georgiano; esercito georgiano',
    },
    country: 'GEO',
    sector: 'MIL',
  },
  {
    id: 'armenian-foreign-ministry',
    names: {
      en: "Armenian foreign ministry; Armenia's foreign ministry; Armenian ministry of foreign affairs",
      it: 'ministero degli Esteri armeno; ministero armeno degli Esteri; diplomazia armena',
    },
    country: 'ARM',
    sector: 'GOV',
  },
  {
    id: 'armenian-defence-ministry',
    names: {
      en: "Armenian defence ministry; Armenian defense ministry; Armenia's defence ministry; Armenia's defense ministry; Armenian ministry of defence; Armenian ministry of defense",
      it: 'ministero della Difesa armeno; ministero armeno della Difesa; Difesa armena',
    },
    country: 'ARM',
    sector: 'GOV',
  },
  {
    id: 'armenian-armed-forces',
    names: {
      en: "Armenian armed forces; Armenian general staff; Armenia's armed forces",
      it: 'forze armate armene; stato maggiore armeno; esercito armeno',
    },
    country: 'ARM',
    sector: 'MIL',
  },
  {
    id: 'azerbaijani-foreign-ministry',
    names: {
      en: "Azerbaijani foreign ministry; Azerbaijan's foreign ministry; Azerbaijani ministry of foreign affairs",
      it: 'ministero degli Esteri azero; ministero azero degli Esteri; diplomazia azera',
    },
    country: 'AZE',
    sector: 'GOV',
  },
  {
    id: 'azerbaijani-defence-ministry',
    names: {
      en: "Azerbaijani defence ministry; Azerbaijani defense ministry; Azerbaijan's defence ministry; Azerbaijan's defense ministry; Azerbaijani ministry of defence; Azerbaijani ministry of defense",
      it: 'ministero della Difesa azero; ministero azero della Difesa; Difesa azera',
    },
    country: 'AZE',
    sector: 'GOV',
  },
  {
    id: 'azerbaijani-armed-forces',
    names: {
      en: "Azerbaijani armed forces; Azerbaijani general staff; Azerbaijan's armed forces",
      it: 'forze armate azere; stato maggiore azero; esercito azero',
    },
    country: 'AZE',
    sector: 'MIL',
  },
  {
    id: 'venezuelan-foreign-ministry',
    names: {
      en: "Venezuelan foreign ministry; Venezuela's foreign ministry; Venezuelan ministry of foreign affairs",
      it: 'ministero degli Esteri venezuelano; ministero venezuelano degli Esteri; diplomazia venezuelana',
    },
    country: 'VEN',
    sector: 'GOV',
  },
  {
    id: 'venezuelan-defence-ministry',
    names: {
      en: "Venezuelan defence ministry; Venezuelan defense ministry; Venezuela's defence ministry; Venezuela's defense ministry; Venezuelan ministry of defence; Venezuelan ministry of defense",
      it: 'ministero della Difesa venezuelano; ministero venezuelano della Difesa; Difesa venezuelana',
    },
    country: 'VEN',
    sector: 'GOV',
  },
  {
    id: 'venezuelan-armed-forces',
    names: {
      en: "Venezuelan armed forces; Venezuelan general staff; Venezuela's armed forces",
      it: 'forze armate venezuelane; stato maggiore venezuelano; esercito venezuelano',
    },
    country: 'VEN',
    sector: 'MIL',
  },
  {
    id: 'ethiopian-foreign-ministry',
    names: {
      en: "Ethiopian foreign ministry; Ethiopia's foreign ministry; Ethiopian ministry of foreign affairs",
      it: 'ministero degli Esteri etiope; ministero etiope degli Esteri; diplomazia etiope',
    },
    country: 'ETH',
    sector: 'GOV',
  },
  {
    id: 'ethiopian-defence-ministry',
    names: {
      en: "Ethiopian defence ministry; Ethiopian defense ministry; Ethiopia's defence ministry; Ethiopia's defense ministry; Ethiopian ministry of defence; Ethiopian ministry of defense",
      it: 'ministero della Difesa etiope; ministero etiope della Difesa; Difesa etiope',
    },
    country: 'ETH',
    sector: 'GOV',
  },
  {
    id: 'ethiopian-armed-forces',
    names: {
      en: "Ethiopian armed forces; Ethiopian general staff; Ethiopia's armed forces",
      it: 'forze armate etiopi; stato maggiore etiope; esercito etiope',
    },
    country: 'ETH',
    sector: 'MIL',
  },
  {
    id: 'eritrean-foreign-ministry',
    names: {
      en: "Eritrean foreign ministry; Eritrea's foreign ministry; Eritrean ministry of foreign affairs",
      it: 'ministero degli Esteri eritreo; ministero eritreo degli Esteri; diplomazia eritrea',
    },
    country: 'ERI',
    sector: 'GOV',
  },
  {
    id: 'eritrean-defence-ministry',
    names: {
      en: "Eritrean defence ministry; Eritrean defense ministry; Eritrea's defence ministry; Eritrea's defense ministry; Eritrean ministry of defence; Eritrean ministry of defense",
      it: 'ministero della Difesa eritreo; ministero eritreo della Difesa; Difesa eritrea',
    },
    country: 'ERI',
    sector: 'GOV',
  },
  {
    id: 'eritrean-armed-forces',
    names: {
      en: "Eritrean armed forces; Eritrean general staff; Eritrea's armed forces",
      it: 'forze armate eritree; stato maggiore eritreo; esercito eritreo',
    },
    country: 'ERI',
    sector: 'MIL',
  },
  // Staffs, services and bodies that have names of their own.
  {
    id: 'fso',
    names: { en: 'FSO; Federal Protective Service', it: 'Fso; FSO; Servizio federale di protezione' },
    country: 'RUS',
    sector: 'SPY',
  },
  {
    id: 'russian-central-bank',
    names: {
      en: 'Bank of Russia; Russian central bank; Central Bank of Russia',
      it: 'Banca centrale russa; Banca di Russia; banca centrale russa',
    },
    country: 'RUS',
    sector: 'GOV',
  },
  {
    id: 'northern-fleet',
    names: { en: 'Northern Fleet', it: 'Flotta del Nord' },
    country: 'RUS',
    sector: 'MIL',
  },
  {
    id: 'baltic-fleet',
    names: { en: 'Baltic Fleet', it: 'Flotta del Baltico; Flotta baltica' },
    country: 'RUS',
    sector: 'MIL',
  },
  {
    id: 'pacific-fleet',
    names: { en: 'Russian Pacific Fleet', it: 'Flotta del Pacifico' },
    country: 'RUS',
    sector: 'MIL',
  },
  {
    id: 'western-military-district',
    names: { en: 'Western Military District', it: 'Distretto militare occidentale' },
    country: 'RUS',
    sector: 'MIL',
  },
  {
    id: 'southern-military-district',
    names: { en: 'Southern Military District', it: 'Distretto militare meridionale' },
    country: 'RUS',
    sector: 'MIL',
  },
  {
    id: 'russian-investigative-committee',
    names: {
      en: "Russian Investigative Committee; Russia's Investigative Committee",
      it: 'Comitato investigativo russo; Comitato investigativo',
    },
    country: 'RUS',
    sector: 'COP',
  },
  {
    id: 'emercom',
    names: {
      en: 'EMERCOM; Russian Emergencies Ministry; Emergencies Ministry',
      it: 'ministero russo delle Emergenze; ministero delle Emergenze',
    },
    country: 'RUS',
    sector: 'GOV',
  },
  {
    id: 'ukrainian-foreign-intelligence',
    names: {
      en: "Foreign Intelligence Service of Ukraine; Ukraine's Foreign Intelligence Service",
      it: 'Servizio di intelligence estera ucraino',
    },
    country: 'UKR',
    sector: 'SPY',
  },
  {
    id: 'ukrainian-ground-forces',
    names: { en: 'Ukrainian Ground Forces', it: 'forze di terra ucraine; Forze terrestri ucraine' },
    country: 'UKR',
    sector: 'MIL',
  },
  {
    id: 'ukrainian-national-guard',
    names: {
      en: 'National Guard of Ukraine; Ukrainian National Guard',
      it: "Guardia nazionale ucraina; Guardia nazionale dell'Ucraina",
    },
    country: 'UKR',
    sector: 'MIL',
  },
  {
    id: 'operational-command-south',
    names: { en: 'Operational Command South', it: 'Comando operativo sud; Comando operativo Sud' },
    country: 'UKR',
    sector: 'MIL',
  },
  {
    id: 'centre-countering-disinformation',
    names: { en: 'Center for Countering Disinformation', it: 'Centro per il contrasto alla disinformazione' },
    country: 'UKR',
    sector: 'GOV',
  },
  {
    id: 'polish-general-staff',
    names: { en: 'General Staff of the Polish Armed Forces', it: 'Stato maggiore polacco' },
    country: 'POL',
    sector: 'MIL',
  },
  {
    id: 'polish-abw',
    names: { en: 'ABW; Internal Security Agency', it: 'Abw; ABW; Agenzia per la sicurezza interna' },
    country: 'POL',
    sector: 'SPY',
  },
  {
    id: 'polish-skw',
    names: { en: 'SKW; Military Counterintelligence Service', it: 'Skw; SKW' },
    country: 'POL',
    sector: 'SPY',
  },
  {
    id: 'polish-bbn',
    names: {
      en: 'Polish National Security Bureau; BBN',
      it: 'Ufficio per la sicurezza nazionale polacco; BBN',
    },
    country: 'POL',
    sector: 'GOV',
  },
  {
    id: 'civic-platform',
    names: { en: 'Civic Platform; Civic Coalition', it: 'Piattaforma civica; Coalizione civica' },
    country: 'POL',
    sector: 'PTY',
  },
  {
    id: 'lithuanian-vsd',
    names: {
      en: 'VSD; State Security Department of Lithuania; Lithuanian State Security Department',
      it: 'Vsd; VSD; Dipartimento per la sicurezza di Stato lituano',
    },
    country: 'LTU',
    sector: 'SPY',
  },
  {
    id: 'latvian-vdd',
    names: { en: 'VDD; Latvian State Security Service', it: 'Vdd; VDD' },
    country: 'LVA',
    sector: 'SPY',
  },
  {
    id: 'latvian-sab',
    names: { en: 'SAB; Constitution Protection Bureau', it: 'SAB' },
    country: 'LVA',
    sector: 'SPY',
  },
  {
    id: 'estonian-intelligence',
    names: {
      en: 'Estonian Foreign Intelligence Service; Välisluureamet',
      it: 'Servizio di intelligence estera estone; intelligence estone',
    },
    country: 'EST',
    sector: 'SPY',
  },
  {
    id: 'estonian-kapo',
    names: { en: 'KAPO; Estonian Internal Security Service', it: 'Kapo; KAPO' },
    country: 'EST',
    sector: 'SPY',
  },
  {
    id: 'finnish-supo',
    names: { en: 'Supo; SUPO; Finnish Security and Intelligence Service', it: 'Supo; SUPO' },
    country: 'FIN',
    sector: 'SPY',
  },
  {
    id: 'dutch-aivd',
    names: { en: 'AIVD; General Intelligence and Security Service', it: 'Aivd; AIVD' },
    country: 'NLD',
    sector: 'SPY',
  },
  { id: 'dutch-mivd', names: { en: 'MIVD', it: 'Mivd; MIVD' }, country: 'NLD', sector: 'SPY' },
  {
    id: 'german-mad',
    names: { en: 'Military Counterintelligence Service of Germany', it: 'controspionaggio militare tedesco' },
    country: 'DEU',
    sector: 'SPY',
  },
  {
    id: 'german-bka',
    names: { en: 'BKA; Federal Criminal Police Office', it: 'Bka; BKA' },
    country: 'DEU',
    sector: 'COP',
  },
  { id: 'bundesrat', names: { all: 'Bundesrat' }, country: 'DEU', sector: 'LEG' },
  {
    id: 'german-greens',
    names: { en: 'Alliance 90/The Greens; German Greens', it: 'Verdi tedeschi' },
    country: 'DEU',
    sector: 'PTY',
  },
  { id: 'fdp', names: { en: 'FDP; Free Democratic Party', it: 'Fdp; FDP' }, country: 'DEU', sector: 'PTY' },
  { id: 'csu', names: { en: 'CSU; Christian Social Union', it: 'Csu; CSU' }, country: 'DEU', sector: 'PTY' },
  {
    id: 'bsw',
    names: { en: 'BSW; Sahra Wagenknecht Alliance', it: 'Bsw; BSW' },
    country: 'DEU',
    sector: 'PTY',
  },
  { id: 'dgsi', names: { en: 'DGSI', it: 'Dgsi; DGSI' }, country: 'FRA', sector: 'SPY' },
  {
    id: 'french-drm',
    names: { en: 'French military intelligence', it: 'intelligence militare francese' },
    country: 'FRA',
    sector: 'SPY',
  },
  {
    id: 'france-insoumise',
    names: {
      en: 'La France Insoumise; France Unbowed; LFI',
      it: 'La France Insoumise; France Insoumise; LFI',
    },
    country: 'FRA',
    sector: 'PTY',
  },
  {
    id: 'les-republicains',
    names: { en: 'Les Républicains', it: 'Les Républicains; Repubblicani francesi' },
    country: 'FRA',
    sector: 'PTY',
  },
  {
    id: 'french-armed-forces-ministry',
    names: {
      en: 'French Armed Forces Ministry; Ministry of the Armed Forces',
      it: 'ministero delle Forze armate francese; ministero francese delle Forze armate',
    },
    country: 'FRA',
    sector: 'GOV',
  },
  {
    id: 'foreign-legion',
    names: { en: 'French Foreign Legion; Foreign Legion', it: 'Legione straniera' },
    country: 'FRA',
    sector: 'MIL',
  },
  {
    id: 'italian-foreign-ministry',
    names: {
      en: "Italian foreign ministry; Italy's foreign ministry",
      it: 'ministero degli Esteri italiano',
    },
    country: 'ITA',
    sector: 'GOV',
  },
  {
    id: 'italian-general-staff',
    names: {
      en: 'Italian general staff; Italian armed forces',
      it: 'Stato maggiore della Difesa; forze armate italiane',
    },
    country: 'ITA',
    sector: 'MIL',
  },
  {
    id: 'italian-navy',
    names: { en: 'Italian Navy', it: 'Marina militare; Marina Militare' },
    country: 'ITA',
    sector: 'MIL',
  },
  {
    id: 'italian-air-force',
    names: { en: 'Italian Air Force', it: 'Aeronautica militare; Aeronautica Militare' },
    country: 'ITA',
    sector: 'MIL',
  },
  {
    id: 'italian-dis',
    names: {
      en: 'Department of Information for Security',
      it: 'Dipartimento delle informazioni per la sicurezza',
    },
    country: 'ITA',
    sector: 'SPY',
  },
  {
    id: 'italian-cybersecurity-agency',
    names: { en: 'National Cybersecurity Agency', it: 'Agenzia per la cybersicurezza nazionale' },
    country: 'ITA',
    sector: 'GOV',
  },
  {
    id: 'italian-constitutional-court',
    names: { en: 'Italian Constitutional Court', it: 'Consulta' },
    country: 'ITA',
    sector: 'JUD',
  },
  {
    id: 'csm-italy',
    names: { en: 'CSM', it: 'Consiglio superiore della magistratura; Csm' },
    country: 'ITA',
    sector: 'JUD',
  },
  { id: 'azione', names: { en: 'Azione party', it: 'Azione di Calenda' }, country: 'ITA', sector: 'PTY' },
  {
    id: 'italia-viva',
    names: { en: 'Italia Viva', it: 'Italia Viva; Italia viva' },
    country: 'ITA',
    sector: 'PTY',
  },
  {
    id: 'verdi-sinistra',
    names: {
      en: 'Greens and Left Alliance',
      it: 'Alleanza Verdi e Sinistra; Alleanza Verdi Sinistra; Avs; AVS',
    },
    country: 'ITA',
    sector: 'PTY',
  },
  {
    id: 'uk-cabinet-office',
    names: { en: 'Cabinet Office', it: 'Cabinet Office' },
    country: 'GBR',
    sector: 'GOV',
  },
  {
    id: 'liberal-democrats-uk',
    names: { en: 'Liberal Democrats; Lib Dems', it: 'Liberal democratici; Liberaldemocratici britannici' },
    country: 'GBR',
    sector: 'PTY',
  },
  { id: 'reform-uk', names: { all: 'Reform UK' }, country: 'GBR', sector: 'PTY' },
  {
    id: 'snp',
    names: { en: 'SNP; Scottish National Party', it: 'Snp; SNP; Partito nazionale scozzese' },
    country: 'GBR',
    sector: 'PTY',
  },
  {
    id: 'special-air-service',
    names: { en: 'Special Air Service', it: 'Special Air Service' },
    country: 'GBR',
    sector: 'MIL',
  },
  {
    id: 'eucom',
    names: { en: 'EUCOM; US European Command', it: 'Eucom; EUCOM' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'africom',
    names: { en: 'AFRICOM; US Africa Command', it: 'Africom; AFRICOM' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'indopacom',
    names: { en: 'INDOPACOM; Indo-Pacific Command', it: 'Indopacom; INDOPACOM; Comando indo-pacifico' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'southcom',
    names: { en: 'SOUTHCOM; US Southern Command', it: 'Southcom; SOUTHCOM' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'us-marines',
    names: { en: 'US Marine Corps; U.S. Marine Corps; US Marines', it: 'Marines; corpo dei Marines' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'us-space-force',
    names: { en: 'Space Force; US Space Force', it: 'Space Force' },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'odni',
    names: { en: 'ODNI; Office of the Director of National Intelligence', it: 'Odni; ODNI' },
    country: 'USA',
    sector: 'SPY',
  },
  {
    id: 'us-justice-department',
    names: {
      en: 'Justice Department; Department of Justice',
      it: 'dipartimento di Giustizia; dipartimento della Giustizia',
    },
    country: 'USA',
    sector: 'GOV',
  },
  {
    id: 'us-supreme-court',
    names: {
      en: 'US Supreme Court; U.S. Supreme Court',
      it: 'Corte suprema degli Stati Uniti; Corte suprema americana',
    },
    country: 'USA',
    sector: 'JUD',
  },
  {
    id: 'house-of-representatives',
    names: { en: 'House of Representatives', it: 'Camera dei rappresentanti' },
    country: 'USA',
    sector: 'LEG',
  },
  {
    id: 'dea',
    names: { en: 'DEA; Drug Enforcement Administration', it: 'DEA' },
    country: 'USA',
    sector: 'COP',
  },
  {
    id: 'us-coast-guard',
    names: {
      en: 'US Coast Guard; U.S. Coast Guard',
      it: 'Guardia costiera americana; Guardia costiera statunitense',
    },
    country: 'USA',
    sector: 'MIL',
  },
  {
    id: 'chinese-mss',
    names: { en: 'Ministry of State Security', it: 'ministero della Sicurezza di Stato' },
    country: 'CHN',
    sector: 'SPY',
  },
  {
    id: 'central-military-commission',
    names: { en: 'Central Military Commission', it: 'Commissione militare centrale' },
    country: 'CHN',
    sector: 'MIL',
  },
  {
    id: 'chinese-state-council',
    names: { en: "State Council of China; China's State Council", it: 'Consiglio di Stato cinese' },
    country: 'CHN',
    sector: 'GOV',
  },
  {
    id: 'taiwan-affairs-office',
    names: { en: 'Taiwan Affairs Office', it: 'Ufficio per gli Affari di Taiwan' },
    country: 'CHN',
    sector: 'GOV',
  },
  {
    id: 'eastern-theater-command',
    names: { en: 'Eastern Theater Command; Eastern Theatre Command', it: 'Comando del teatro orientale' },
    country: 'CHN',
    sector: 'MIL',
  },
  {
    id: 'pla-navy',
    names: {
      en: "PLA Navy; People's Liberation Army Navy; Chinese Navy",
      it: 'Marina cinese; marina cinese',
    },
    country: 'CHN',
    sector: 'MIL',
  },
  {
    id: 'chinese-coast-guard',
    names: {
      en: 'China Coast Guard; Chinese coast guard',
      it: 'Guardia costiera cinese; guardia costiera cinese',
    },
    country: 'CHN',
    sector: 'MIL',
  },
  {
    id: 'taiwan-nsb',
    names: { en: 'National Security Bureau of Taiwan', it: 'Ufficio per la sicurezza nazionale di Taiwan' },
    country: 'TWN',
    sector: 'SPY',
  },
  {
    id: 'taiwan-mac',
    names: { en: 'Mainland Affairs Council', it: 'Consiglio per gli Affari continentali' },
    country: 'TWN',
    sector: 'GOV',
  },
  {
    id: 'taiwan-armed-forces',
    names: {
      en: "Taiwanese armed forces; Taiwan's armed forces; Taiwan's military",
      it: 'forze armate taiwanesi; forze armate di Taiwan',
    },
    country: 'TWN',
    sector: 'MIL',
  },
  {
    id: 'taiwan-foreign-ministry',
    names: {
      en: "Taiwanese foreign ministry; Taiwan's foreign ministry",
      it: 'ministero degli Esteri taiwanese; ministero degli Esteri di Taipei',
    },
    country: 'TWN',
    sector: 'GOV',
  },
  {
    id: 'korean-unification-ministry',
    names: { en: 'Unification Ministry', it: "ministero dell'Unificazione; ministero per l'Unificazione" },
    country: 'KOR',
    sector: 'GOV',
  },
  {
    id: 'people-power-party',
    names: { en: 'People Power Party', it: 'Partito del potere popolare' },
    country: 'KOR',
    sector: 'PTY',
  },
  {
    id: 'korean-democratic-party',
    names: { en: 'Democratic Party of Korea', it: 'Partito democratico coreano' },
    country: 'KOR',
    sector: 'PTY',
  },
  {
    id: 'korean-peoples-army',
    names: { en: "Korean People's Army", it: 'Esercito popolare coreano' },
    country: 'PRK',
    sector: 'MIL',
  },
  {
    id: 'reconnaissance-general-bureau',
    names: { en: 'Reconnaissance General Bureau', it: 'Ufficio generale di ricognizione' },
    country: 'PRK',
    sector: 'SPY',
  },
  {
    id: 'iranian-intelligence-ministry',
    names: {
      en: "Iranian intelligence ministry; Iran's intelligence ministry; MOIS",
      it: "ministero dell'Intelligence iraniano; ministero iraniano dell'Intelligence",
    },
    country: 'IRN',
    sector: 'SPY',
  },
  {
    id: 'iranian-supreme-council',
    names: { en: 'Supreme National Security Council', it: 'Consiglio supremo di sicurezza nazionale' },
    country: 'IRN',
    sector: 'GOV',
  },
  { id: 'artesh', names: { all: 'Artesh' }, country: 'IRN', sector: 'MIL' },
  {
    id: 'guardian-council',
    names: { en: 'Guardian Council', it: 'Consiglio dei guardiani; Consiglio dei Guardiani' },
    country: 'IRN',
    sector: 'GOV',
  },
  {
    id: 'assembly-of-experts',
    names: { en: 'Assembly of Experts', it: 'Assemblea degli esperti' },
    country: 'IRN',
    sector: 'GOV',
  },
  {
    id: 'iran-atomic-organization',
    names: {
      en: 'Atomic Energy Organization of Iran',
      it: "Organizzazione per l'energia atomica iraniana; Organizzazione iraniana per l'energia atomica",
    },
    country: 'IRN',
    sector: 'GOV',
  },
  {
    id: 'aman',
    names: { en: 'Israeli military intelligence; Aman', it: 'intelligence militare israeliana; Aman' },
    country: 'ISR',
    sector: 'SPY',
  },
  {
    id: 'israeli-air-force',
    names: {
      en: 'Israeli Air Force',
      it: 'Aviazione israeliana; aviazione israeliana; Aeronautica israeliana',
    },
    country: 'ISR',
    sector: 'MIL',
  },
  {
    id: 'israeli-security-cabinet',
    names: { en: 'Israeli security cabinet', it: 'gabinetto di sicurezza israeliano' },
    country: 'ISR',
    sector: 'GOV',
  },
  { id: 'yesh-atid', names: { all: 'Yesh Atid' }, country: 'ISR', sector: 'PTY' },
  { id: 'shas', names: { all: 'Shas' }, country: 'ISR', sector: 'PTY' },
  {
    id: 'otzma-yehudit',
    names: { en: 'Otzma Yehudit; Jewish Power', it: 'Otzma Yehudit' },
    country: 'ISR',
    sector: 'PTY',
  },
  {
    id: 'lebanese-armed-forces',
    names: { en: 'Lebanese Armed Forces; Lebanese army', it: 'forze armate libanesi; esercito libanese' },
    country: 'LBN',
    sector: 'MIL',
  },
  { id: 'amal', names: { en: 'Amal Movement', it: 'movimento Amal' }, country: 'LBN', sector: 'PTY' },
  { id: 'dflp', names: { en: 'DFLP', it: 'Fdlp' }, country: 'PSE', sector: 'REB' },
  {
    id: 'pflp',
    names: {
      en: 'PFLP; Popular Front for the Liberation of Palestine',
      it: 'Fplp; FPLP; Fronte popolare per la liberazione della Palestina',
    },
    country: 'PSE',
    sector: 'REB',
  },
  { id: 'cogat', names: { en: 'COGAT', it: 'Cogat' }, country: 'ISR', sector: 'MIL' },
  {
    id: 'gaza-humanitarian-foundation',
    names: { en: 'Gaza Humanitarian Foundation; GHF', it: 'Gaza Humanitarian Foundation; Ghf' },
    sector: 'NGO',
  },
  {
    id: 'baath-party',
    names: { en: "Baath Party; Ba'ath Party", it: 'partito Baath; Baath' },
    country: 'SYR',
    sector: 'PTY',
  },
  {
    id: 'syrian-general-security',
    names: {
      en: 'General Security Service of Syria; Syrian General Security',
      it: 'Sicurezza generale siriana',
    },
    country: 'SYR',
    sector: 'COP',
  },
  {
    id: 'turkish-mit',
    names: {
      en: 'Turkish National Intelligence Organization; National Intelligence Organization',
      it: 'Organizzazione nazionale di intelligence',
    },
    country: 'TUR',
    sector: 'SPY',
  },
  {
    id: 'mhp',
    names: { en: 'MHP; Nationalist Movement Party', it: 'Mhp; MHP' },
    country: 'TUR',
    sector: 'PTY',
  },
  {
    id: 'dem-party',
    names: { en: 'DEM Party', it: 'partito Dem; partito Dem turco' },
    country: 'TUR',
    sector: 'PTY',
  },
  { id: 'baykar', names: { all: 'Baykar' }, country: 'TUR', sector: 'BUS' },
  { id: 'qatarenergy', names: { all: 'QatarEnergy' }, country: 'QAT', sector: 'BUS' },
  { id: 'adnoc', names: { en: 'ADNOC', it: 'Adnoc; ADNOC' }, country: 'ARE', sector: 'BUS' },
  {
    id: 'emirati-foreign-ministry',
    names: {
      en: 'UAE foreign ministry; Emirati foreign ministry',
      it: 'ministero degli Esteri emiratino; ministero degli Esteri degli Emirati',
    },
    country: 'ARE',
    sector: 'GOV',
  },
  {
    id: 'saudi-royal-court',
    names: { en: 'Saudi Royal Court', it: 'Corte reale saudita' },
    country: 'SAU',
    sector: 'GOV',
  },
  {
    id: 'egyptian-intelligence',
    names: {
      en: 'Egyptian General Intelligence Service; Egyptian intelligence; General Intelligence Service of Egypt',
      it: 'intelligence egiziana; servizi egiziani',
    },
    country: 'EGY',
    sector: 'SPY',
  },
  {
    id: 'libyan-presidential-council',
    names: {
      en: 'Libyan Presidential Council; Presidential Council of Libya',
      it: 'Consiglio presidenziale libico',
    },
    country: 'LBY',
    sector: 'GOV',
  },
  {
    id: 'libyan-house',
    names: {
      en: 'Libyan House of Representatives',
      it: 'Camera dei rappresentanti libica; Parlamento di Tobruk',
    },
    country: 'LBY',
    sector: 'LEG',
  },
  {
    id: 'libyan-coast-guard',
    names: { en: 'Libyan coast guard', it: 'Guardia costiera libica; guardia costiera libica' },
    country: 'LBY',
    sector: 'MIL',
  },
  {
    id: 'noc-libya',
    names: { en: 'National Oil Corporation', it: 'National Oil Corporation; Noc' },
    country: 'LBY',
    sector: 'BUS',
  },
  {
    id: 'ispr',
    names: { en: 'ISPR; Inter-Services Public Relations', it: 'Ispr; ISPR' },
    country: 'PAK',
    sector: 'MIL',
  },
  {
    id: 'pti',
    names: { en: 'Pakistan Tehreek-e-Insaf; Tehreek-e-Insaf', it: 'Pakistan Tehreek-e-Insaf' },
    country: 'PAK',
    sector: 'PTY',
  },
  {
    id: 'pml-n',
    names: { en: 'PML-N; Pakistan Muslim League-Nawaz', it: 'Pml-N; PML-N' },
    country: 'PAK',
    sector: 'PTY',
  },
  {
    id: 'pakistani-foreign-office',
    names: {
      en: "Pakistani Foreign Office; Pakistan's Foreign Office",
      it: 'ministero degli Esteri di Islamabad',
    },
    country: 'PAK',
    sector: 'GOV',
  },
  {
    id: 'raw-india',
    names: { en: 'RAW; Research and Analysis Wing', it: 'Research and Analysis Wing' },
    country: 'IND',
    sector: 'SPY',
  },
  {
    id: 'indian-external-affairs',
    names: {
      en: "Ministry of External Affairs; India's Ministry of External Affairs",
      it: 'ministero degli Affari esteri indiano',
    },
    country: 'IND',
    sector: 'GOV',
  },
  {
    id: 'indian-air-force',
    names: { en: 'Indian Air Force', it: 'Aeronautica indiana; aviazione indiana' },
    country: 'IND',
    sector: 'MIL',
  },
  {
    id: 'indian-congress-party',
    names: {
      en: 'Indian National Congress; Congress party',
      it: 'Partito del Congresso; Congresso nazionale indiano',
    },
    country: 'IND',
    sector: 'PTY',
  },
  { id: 'rajya-sabha', names: { all: 'Rajya Sabha' }, country: 'IND', sector: 'LEG' },
  {
    id: 'awami-league',
    names: { en: 'Awami League', it: 'Awami League; Lega Awami' },
    country: 'BGD',
    sector: 'PTY',
  },
  {
    id: 'serbian-bia',
    names: { en: 'BIA; Security Information Agency', it: 'Bia; BIA' },
    country: 'SRB',
    sector: 'SPY',
  },
  {
    id: 'serbian-progressive-party',
    names: { en: 'Serbian Progressive Party; SNS', it: 'Partito progressista serbo; Sns' },
    country: 'SRB',
    sector: 'PTY',
  },
  {
    id: 'kosovo-police',
    names: { en: 'Kosovo police; Kosovo Police', it: 'polizia kosovara; polizia del Kosovo' },
    country: 'XKX',
    sector: 'COP',
  },
  {
    id: 'kosovo-security-force',
    names: { en: 'Kosovo Security Force', it: 'Forza di sicurezza del Kosovo' },
    country: 'XKX',
    sector: 'MIL',
  },
  { id: 'vetevendosje', names: { all: 'Vetëvendosje; Vetevendosje' }, country: 'XKX', sector: 'PTY' },
  {
    id: 'republika-srpska-government',
    names: { en: 'Government of Republika Srpska', it: 'governo della Republika Srpska' },
    country: 'BIH',
    sector: 'GOV',
  },
  {
    id: 'georgian-state-security',
    names: {
      en: 'State Security Service of Georgia; Georgian State Security Service',
      it: 'Servizio di sicurezza statale georgiano',
    },
    country: 'GEO',
    sector: 'SPY',
  },
  {
    id: 'united-national-movement',
    names: { en: 'United National Movement', it: 'Movimento nazionale unito' },
    country: 'GEO',
    sector: 'PTY',
  },
  {
    id: 'armenian-national-security',
    names: {
      en: 'National Security Service of Armenia; Armenian National Security Service',
      it: 'Servizio di sicurezza nazionale armeno',
    },
    country: 'ARM',
    sector: 'SPY',
  },
  {
    id: 'azerbaijani-state-security',
    names: { en: 'State Security Service of Azerbaijan', it: 'Servizio di sicurezza statale azero' },
    country: 'AZE',
    sector: 'SPY',
  },
  { id: 'socar', names: { en: 'SOCAR', it: 'Socar; SOCAR' }, country: 'AZE', sector: 'BUS' },
  {
    id: 'moldovan-sis',
    names: {
      en: 'Security and Intelligence Service of Moldova',
      it: 'Servizio di informazione e sicurezza moldavo',
    },
    country: 'MDA',
    sector: 'SPY',
  },
  {
    id: 'pas-moldova',
    names: { en: 'Party of Action and Solidarity', it: 'Partito Azione e Solidarietà' },
    country: 'MDA',
    sector: 'PTY',
  },
  {
    id: 'transnistrian-authorities',
    names: { en: 'Transnistrian authorities', it: 'autorità della Transnistria; autorità transnistriane' },
    country: 'MDA',
    sector: 'REB',
  },
  {
    id: 'romanian-sri',
    names: { en: 'Romanian Intelligence Service', it: 'Servizio romeno di informazioni' },
    country: 'ROU',
    sector: 'SPY',
  },
  {
    id: 'romanian-csat',
    names: {
      en: 'Supreme Council of National Defence; CSAT',
      it: 'Consiglio supremo di difesa romeno; CSAT',
    },
    country: 'ROU',
    sector: 'GOV',
  },
  { id: 'bulgarian-dans', names: { en: 'DANS', it: 'Dans; DANS' }, country: 'BGR', sector: 'SPY' },
  {
    id: 'czech-bis',
    names: {
      en: 'Security Information Service',
      it: 'servizio di sicurezza ceco; servizio di informazioni di sicurezza ceco',
    },
    country: 'CZE',
    sector: 'SPY',
  },
  {
    id: 'norwegian-pst',
    names: { en: 'Norwegian Police Security Service', it: 'Servizio di sicurezza della polizia norvegese' },
    country: 'NOR',
    sector: 'SPY',
  },
  {
    id: 'danish-fe',
    names: { en: 'Danish Defence Intelligence Service', it: 'Servizio di intelligence della Difesa danese' },
    country: 'DNK',
    sector: 'SPY',
  },
  {
    id: 'danish-pet',
    names: {
      en: 'Danish Security and Intelligence Service',
      it: 'Servizio di sicurezza e intelligence danese',
    },
    country: 'DNK',
    sector: 'SPY',
  },
  {
    id: 'swedish-must',
    names: { en: 'Swedish Military Intelligence', it: 'intelligence militare svedese' },
    country: 'SWE',
    sector: 'SPY',
  },
  { id: 'sebin', names: { en: 'SEBIN', it: 'Sebin; SEBIN' }, country: 'VEN', sector: 'SPY' },
  {
    id: 'fanb',
    names: {
      en: 'FANB; Bolivarian National Armed Forces',
      it: 'Fanb; FANB; Forza armata nazionale bolivariana',
    },
    country: 'VEN',
    sector: 'MIL',
  },
  { id: 'pdvsa', names: { en: 'PDVSA', it: 'Pdvsa; PDVSA' }, country: 'VEN', sector: 'BUS' },
  {
    id: 'psuv',
    names: {
      en: 'PSUV; United Socialist Party of Venezuela',
      it: 'Psuv; PSUV; Partito socialista unito del Venezuela',
    },
    country: 'VEN',
    sector: 'PTY',
  },
  {
    id: 'venezuelan-cne',
    names: {
      en: 'Venezuelan National Electoral Council; National Electoral Council of Venezuela',
      it: 'Consiglio nazionale elettorale venezuelano',
    },
    country: 'VEN',
    sector: 'GOV',
  },
  {
    id: 'malian-armed-forces',
    names: {
      en: 'Malian Armed Forces; Malian army',
      it: 'forze armate maliane; esercito maliano',
    },
    country: 'MLI',
    sector: 'MIL',
  },
  {
    id: 'malian-junta',
    names: { en: "Malian junta; Mali's junta", it: 'giunta maliana; giunta del Mali' },
    country: 'MLI',
    sector: 'GOV',
  },
  {
    id: 'nigerien-junta',
    names: { en: "Nigerien junta; Niger's junta; CNSP", it: 'giunta nigerina; giunta del Niger' },
    country: 'NER',
    sector: 'GOV',
  },
  {
    id: 'burkinabe-junta',
    names: { en: "Burkinabe junta; Burkina Faso's junta", it: 'giunta burkinabé; giunta del Burkina Faso' },
    country: 'BFA',
    sector: 'GOV',
  },
  {
    id: 'burkina-vdp',
    names: {
      en: 'VDP; Volunteers for the Defence of the Homeland',
      it: 'Vdp; VDP; Volontari per la difesa della patria',
    },
    country: 'BFA',
    sector: 'PRM',
  },
  {
    id: 'is-sahel',
    names: {
      en: 'Islamic State in the Greater Sahara; Islamic State Sahel Province; ISGS',
      it: 'Stato islamico nel Grande Sahara; Stato islamico nel Sahel',
    },
    sector: 'REB',
  },
  {
    id: 'chadian-army',
    names: { en: 'Chadian army; Chadian armed forces', it: 'esercito ciadiano; forze armate ciadiane' },
    country: 'TCD',
    sector: 'MIL',
  },
  {
    id: 'multinational-joint-task-force',
    names: { en: 'Multinational Joint Task Force; MNJTF', it: 'Forza multinazionale congiunta; Mnjtf' },
    sector: 'IMG',
  },
  {
    id: 'ethiopian-endf',
    names: {
      en: 'ENDF; Ethiopian National Defence Force; Ethiopian National Defense Force',
      it: 'Endf; ENDF; Forza di difesa nazionale etiope',
    },
    country: 'ETH',
    sector: 'MIL',
  },
  {
    id: 'ethiopian-niss',
    names: {
      en: 'National Intelligence and Security Service',
      it: 'Servizio nazionale di intelligence e sicurezza',
    },
    country: 'ETH',
    sector: 'SPY',
  },
  {
    id: 'fano',
    names: { en: 'Fano militia; Fano militias', it: 'milizie Fano; milizia Fano' },
    country: 'ETH',
    sector: 'REB',
  },
  {
    id: 'tigray-interim-administration',
    names: {
      en: 'Tigray Interim Administration',
      it: 'amministrazione ad interim del Tigrai; amministrazione ad interim del Tigray',
    },
    country: 'ETH',
    sector: 'GOV',
  },
  {
    id: 'sudan-sovereign-council',
    names: {
      en: "Sovereign Council; Sudan's Sovereign Council",
      it: 'Consiglio sovrano; Consiglio sovrano del Sudan',
    },
    country: 'SDN',
    sector: 'GOV',
  },
  {
    id: 'sudan-gis',
    names: { en: 'General Intelligence Service of Sudan', it: 'Servizio di intelligence generale sudanese' },
    country: 'SDN',
    sector: 'SPY',
  },
  { id: 'splm-north', names: { en: 'SPLM-N', it: 'Splm-N' }, country: 'SDN', sector: 'REB' },
  {
    id: 'south-sudan-sspdf',
    names: {
      en: "SSPDF; South Sudan People's Defence Forces",
      it: 'Sspdf; Forze di difesa popolari del Sud Sudan',
    },
    country: 'SSD',
    sector: 'MIL',
  },
  {
    id: 'congolese-armed-forces',
    names: {
      en: 'FARDC; Congolese army; Congolese armed forces',
      it: 'Fardc; FARDC; forze armate congolesi; esercito congolese',
    },
    country: 'COD',
    sector: 'MIL',
  },
  {
    id: 'rwanda-defence-force',
    names: {
      en: 'Rwanda Defence Force; Rwandan army',
      it: 'Forze di difesa ruandesi; esercito ruandese',
    },
    country: 'RWA',
    sector: 'MIL',
  },
  { id: 'atmis', names: { en: 'ATMIS; AUSSOM', it: 'Atmis; Aussom' }, sector: 'IMG' },
  {
    id: 'somali-national-army',
    names: { en: 'Somali National Army', it: 'Esercito nazionale somalo' },
    country: 'SOM',
    sector: 'MIL',
  },
  {
    id: 'hamas-political-bureau',
    names: {
      en: 'Hamas political bureau; Hamas politburo',
      it: 'ufficio politico di Hamas; politburo di Hamas',
    },
    country: 'PSE',
    sector: 'REB',
  },
  {
    id: 'eu-irini',
    names: { en: 'Operation Irini; EUNAVFOR MED', it: 'operazione Irini; missione Irini; EunavforMed' },
    sector: 'IMG',
  },
  {
    id: 'eu-aspides',
    names: { en: 'Operation Aspides; EUNAVFOR Aspides', it: 'operazione Aspides; missione Aspides' },
    sector: 'IMG',
  },
  { id: 'eu-east-stratcom', names: { all: 'East StratCom; EUvsDisinfo' }, sector: 'IGO' },
  {
    id: 'nato-military-committee',
    names: { en: 'NATO Military Committee', it: 'Comitato militare della Nato' },
    sector: 'IGO',
  },
  {
    id: 'north-atlantic-council',
    names: { en: 'North Atlantic Council', it: 'Consiglio atlantico; Consiglio nordatlantico' },
    sector: 'IGO',
  },
  { id: 'undof', names: { en: 'UNDOF', it: 'Undof; UNDOF' }, sector: 'IMG' },
  { id: 'unficyp', names: { en: 'UNFICYP', it: 'Unficyp; UNFICYP' }, sector: 'IMG' },
  { id: 'unodc', names: { en: 'UNODC', it: 'Unodc; UNODC' }, sector: 'IGO' },
  { id: 'ctbto', names: { en: 'CTBTO', it: 'Ctbto; CTBTO' }, sector: 'IGO' },
  { id: 'quad', names: { en: 'Quad alliance', it: 'alleanza Quad' }, sector: 'IGO' },
  { id: 'three-seas', names: { en: 'Three Seas Initiative', it: 'Iniziativa dei tre mari' }, sector: 'IGO' },
  {
    id: 'visegrad-group',
    names: { en: 'Visegrad Group; Visegrád Group; V4', it: 'gruppo di Visegrad; Gruppo di Visegrad' },
    sector: 'IGO',
  },
  {
    id: 'weimar-triangle',
    names: { en: 'Weimar Triangle', it: 'triangolo di Weimar; Triangolo di Weimar' },
    sector: 'IGO',
  },
  {
    id: 'bucharest-nine',
    names: { en: 'Bucharest Nine', it: 'Nove di Bucarest; Bucarest Nove' },
    sector: 'IGO',
  },
  { id: 'joint-expeditionary-force', names: { all: 'Joint Expeditionary Force' }, sector: 'IMG' },
  {
    id: 'international-federation-rc',
    names: {
      en: 'IFRC; International Federation of Red Cross and Red Crescent Societies',
      it: 'Ifrc; Federazione internazionale della Croce rossa',
    },
    sector: 'NGO',
  },
];
