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
      en: 'PLO; Palestine Liberation Organization; Palestine Liberation Organisation',
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
];
