/** Two sentences as two reports of one day print them, and how the first statement of one stands to that of the other. */
export interface StatementPair {
  readonly first: string;
  readonly second: string;
  /** Languages of the two; both English when absent. */
  readonly languages?: readonly ['en' | 'it', 'en' | 'it'];
  /** The kind of link, with the fields that differ; `none` for statements of two matters. */
  readonly expected: string;
}

const IT = ['it', 'it'] as const;
const EN_IT = ['en', 'it'] as const;

/** Made-up sentences; every field has pairs in English, in Italian and across the two. */
export const STATEMENT_PAIRS: readonly StatementPair[] = [
  // one statement, told twice
  {
    first: 'Foreign minister Karl Odvar said Norway would send 900 soldiers to Estonia in March.',
    second: 'Norway will send 900 soldiers to Estonia in March, Karl Odvar said.',
    expected: 'same',
  },
  {
    first: 'General Pavel Marin said the army had moved 40 tanks to the border with Moldova.',
    second: '"The army has moved 40 tanks to the border with Moldova," General Marin said.',
    expected: 'same',
  },
  {
    first: 'President Ana Ribeiro denied that Brazil was buying missiles from Iran.',
    second: 'Brazil is not buying missiles from Iran, President Ribeiro said.',
    expected: 'same',
  },
  {
    first: 'Il ministro Carlo Vetri ha detto che la Grecia chiuderà il porto di Patrasso alle navi russe.',
    second: 'La Grecia chiuderà il porto di Patrasso alle navi russe, ha detto Carlo Vetri.',
    languages: IT,
    expected: 'same',
  },
  {
    first: 'Il generale Marco Aldini ha detto che 900 soldati sono arrivati a Brescia.',
    second: 'Secondo il generale Aldini, 900 soldati sono arrivati a Brescia.',
    languages: IT,
    expected: 'same',
  },
  {
    first: 'General Stefan Kovac said Serbia would withdraw 600 soldiers from Kosovo.',
    second: 'Il generale Stefan Kovac ha detto che la Serbia ritirerà 600 soldati dal Kosovo.',
    languages: EN_IT,
    expected: 'same',
  },
  {
    first: 'Minister Jonas Petraitis said Lithuania would close the border with Belarus.',
    second: 'La Lituania chiuderà il confine con la Bielorussia, ha detto il ministro Jonas Petraitis.',
    languages: EN_IT,
    expected: 'same',
  },
  // polarity
  {
    first: 'Spokesman Oleg Tarin said Russia was pressing Belarus to send troops.',
    second: 'Spokesman Oleg Tarin denied that Russia was pressing Belarus to send troops.',
    expected: 'contradicts polarity',
  },
  {
    first: 'Karl Odvar said Norway would send soldiers to Estonia.',
    second: 'Karl Odvar said Norway would not send soldiers to Estonia.',
    expected: 'contradicts polarity',
  },
  {
    first: 'The mayor, Ines Duarte, said the dam had been damaged by shelling.',
    second: 'Engineer Raul Costa said the dam had not been damaged by shelling.',
    expected: 'contradicts polarity speaker',
  },
  {
    first: 'Il portavoce Igor Tarin ha detto che la Russia invierà missili in Siria.',
    second: 'Il portavoce Igor Tarin ha smentito che la Russia invierà missili in Siria.',
    languages: IT,
    expected: 'contradicts polarity',
  },
  {
    first: 'Il ministro Carlo Vetri ha detto che la Grecia chiuderà il porto di Patrasso.',
    second: 'Il ministro Carlo Vetri ha detto che la Grecia non chiuderà il porto di Patrasso.',
    languages: IT,
    expected: 'contradicts polarity',
  },
  {
    first: 'Minister Jonas Petraitis said Lithuania would close the border with Belarus.',
    second: 'La Lituania non chiuderà il confine con la Bielorussia, ha detto il ministro Jonas Petraitis.',
    languages: EN_IT,
    expected: 'contradicts polarity',
  },
  // number
  {
    first: 'General Marin said 900 soldiers had arrived in Brest.',
    second: 'General Marin said 9,000 soldiers had arrived in Brest.',
    expected: 'contradicts number',
  },
  {
    first: 'Governor Lev Danik said the strike on the depot had killed 12 people.',
    second: 'Doctor Mira Sol said the strike on the depot had killed 31 people.',
    expected: 'contradicts number speaker',
  },
  {
    first: 'Governor Lev Danik said the strike on the depot had killed at least 12 people.',
    second: 'Doctor Mira Sol said the strike on the depot had killed 31 people.',
    expected: 'differs number speaker',
  },
  {
    first: 'Secondo il generale Aldini, 900 soldati sono arrivati a Brescia.',
    second: 'Secondo il generale Aldini, 9.000 soldati sono arrivati a Brescia.',
    languages: IT,
    expected: 'contradicts number',
  },
  {
    first: 'General Stefan Kovac said Serbia would withdraw 600 soldiers from Kosovo.',
    second: 'Il generale Stefan Kovac ha detto che la Serbia ritirerà 60 soldati dal Kosovo.',
    languages: EN_IT,
    expected: 'contradicts number',
  },
  // place
  {
    first: 'General Marin said the army had moved tanks to Kherson.',
    second: 'General Marin said the army had moved tanks to Kharkiv.',
    expected: 'differs place',
  },
  {
    first: 'Secondo il generale Aldini, soldati e mezzi sono arrivati a Brescia.',
    second: 'Secondo il generale Aldini, soldati e mezzi sono arrivati a Bergamo.',
    languages: IT,
    expected: 'differs place',
  },
  {
    first: 'General Stefan Kovac said Serbia had sent tanks and guns to Belgrade.',
    second: 'Il generale Stefan Kovac ha detto che la Serbia ha inviato carri armati e armi a Vienna.',
    languages: EN_IT,
    expected: 'differs place',
  },
  // direction
  {
    first: 'Observer Nils Aaby said Russia had attacked Ukraine with drones.',
    second: 'Observer Nils Aaby said Ukraine had attacked Russia with drones.',
    expected: 'differs direction',
  },
  {
    first: 'Minister Odvar said Norway would supply missiles to Finland.',
    second: 'Minister Odvar said Finland would supply missiles to Norway.',
    expected: 'differs direction',
  },
  {
    first: "L'osservatore Nils Aaby ha detto che la Russia ha attaccato l'Ucraina con i droni.",
    second: "L'osservatore Nils Aaby ha detto che l'Ucraina ha attaccato la Russia con i droni.",
    languages: IT,
    expected: 'differs direction',
  },
  {
    first: 'Observer Nils Aaby said Russia had attacked Ukraine with drones.',
    second: "L'osservatore Nils Aaby ha detto che l'Ucraina ha attaccato la Russia con i droni.",
    languages: EN_IT,
    expected: 'differs direction',
  },
  // modality: condition, certainty, done or to come
  {
    first: 'Karl Odvar said Norway would send soldiers to Estonia.',
    second: 'Karl Odvar said Norway would send soldiers to Estonia if it was attacked.',
    expected: 'differs modality',
  },
  {
    first: 'Karl Odvar said Norway would not send soldiers to Estonia.',
    second: 'Karl Odvar said Norway would send soldiers to Estonia if it was attacked.',
    expected: 'differs polarity modality',
  },
  {
    first: 'General Marin said the army would attack Kherson in the spring.',
    second: 'General Marin said it was possible that the army would attack Kherson in the spring.',
    expected: 'differs modality',
  },
  {
    first: 'General Marin said the army had closed the bridge at Antonivka.',
    second: 'General Marin said the army would close the bridge at Antonivka.',
    expected: 'differs modality',
  },
  {
    first: 'Carlo Vetri ha detto che la Grecia invierà soldati a Cipro.',
    second: 'Carlo Vetri ha detto che la Grecia invierà soldati a Cipro se sarà attaccata.',
    languages: IT,
    expected: 'differs modality',
  },
  {
    first: 'Il generale Aldini ha detto che i soldati hanno chiuso il ponte di Piacenza.',
    second: 'Il generale Aldini ha detto che i soldati chiuderanno il ponte di Piacenza.',
    languages: IT,
    expected: 'differs modality',
  },
  {
    first: 'Karl Odvar said Norway would send soldiers to Estonia.',
    second: 'Karl Odvar ha detto che la Norvegia invierà soldati in Estonia se sarà attaccata.',
    languages: EN_IT,
    expected: 'differs modality',
  },
  // speaker
  {
    first: 'General Marin said the army had moved tanks to Kherson.',
    second: 'Analyst Joan Reed said the army had moved tanks to Kherson.',
    expected: 'differs speaker',
  },
  {
    first: 'Secondo il generale Aldini, 900 soldati sono arrivati a Brescia.',
    second: 'Secondo il sindaco Paolo Trevi, 900 soldati sono arrivati a Brescia.',
    languages: IT,
    expected: 'differs speaker',
  },
  {
    first: 'General Stefan Kovac said Serbia would withdraw 600 soldiers from Kosovo.',
    second: 'Il ministro Milan Jovic ha detto che la Serbia ritirerà 600 soldati dal Kosovo.',
    languages: EN_IT,
    expected: 'differs speaker',
  },
  // time
  {
    first: 'General Marin said the army would attack Kherson in March 2024.',
    second: 'General Marin said the army would attack Kherson in June 2024.',
    expected: 'differs time',
  },
  {
    first: 'Il generale Aldini ha detto che i soldati lasceranno Brescia nel marzo 2024.',
    second: 'Il generale Aldini ha detto che i soldati lasceranno Brescia nel giugno 2024.',
    languages: IT,
    expected: 'differs time',
  },
  // nothing to do with each other
  {
    first: 'General Marin said the army had moved tanks to Kherson.',
    second: 'General Marin said the harvest in Odesa had been good this year.',
    expected: 'none',
  },
  {
    first: 'Karl Odvar said Norway would send soldiers to Estonia.',
    second: 'Karl Odvar said talks with Sweden on fishing quotas had failed.',
    expected: 'none',
  },
  {
    first: 'The mayor, Ines Duarte, said the dam had been damaged by shelling.',
    second: 'The mayor, Ines Duarte, said the school had been damaged by rain.',
    expected: 'none',
  },
  {
    first: 'Il ministro Carlo Vetri ha detto che la Grecia chiuderà il porto di Patrasso.',
    second: 'Il ministro Carlo Vetri ha detto che la Grecia aprirà una scuola a Salonicco.',
    languages: IT,
    expected: 'none',
  },
  {
    first: 'General Stefan Kovac said Serbia would withdraw 600 soldiers from Kosovo.',
    second: 'Il generale Stefan Kovac ha detto che la Serbia comprerà 600 autobus dalla Cina.',
    languages: EN_IT,
    expected: 'none',
  },
  { first: 'He said so.', second: 'He said no.', expected: 'none' },
];
