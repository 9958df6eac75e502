import type { GrammarWords } from '../../language-rules.ts';
import { ITALIAN_TIME_LEXICON } from './time-lexicon.ts';

const ADVERBS =
  'più volte infine oggi ieri nuovamente sempre solo soltanto appena pure quasi intanto così anche invece inoltre poi tuttavia però infatti ancora già';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Italian closed-class words, after the grammars' usual lists. */
export const ITALIAN_GRAMMAR: GrammarWords = {
  determiners: words(
    "il lo la l' i gli le un uno una un' questo questa questi queste quest' quel quello quella quei quegli quelle quell' alcuni alcune molti molte diversi diverse vari varie numerosi numerose parecchi parecchie pochi poche tutti tutte entrambi entrambe altri altre ogni qualche due tre suo sua suoi sue loro",
  ),
  inside: words("di del dello della dell' dei degli delle d'"),
  stops: words(
    "a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle con col su sul sullo sulla sull' sui sugli sulle per tra fra sotto sopra dopo prima durante contro verso senza secondo presso oltre entro lungo circa che se come quando mentre dove perché poiché affinché sebbene benché ma però oppure o né quindi dunque inoltre invece infatti tuttavia eppure anche cui quale quali è sono era erano fu furono sia siano ha hanno aveva avevano abbia abbiano ebbe ebbero avrà avranno avrebbe avrebbero sarà saranno sarebbe sarebbero può possono potrebbe potrebbero deve devono dovrebbe dovrebbero vuole vogliono va vanno viene vengono fa fanno non nonostante sin fin sino fino poi già ancora c' vi ci si eco fatto fatta",
  ),
  verbGroup: words(
    `sta stanno stava stavano ha hanno aveva avevano abbia abbiano ebbe ebbero avrà avranno avrebbe avrebbero ho abbiamo avendo aver avere è sono era erano fu furono sia siano sarebbe sarebbero essere stato stata stati state viene vengono venne vennero si ci vi ne lo la li le l' gli mi me se non mai dunque quindi sembra sembrano sembrava sembrato sembrata sembrati sembrate pare pareva parso parsa parsi può possono potrebbe potrebbero deve devono dovrebbe dovrebbero vuole voluto dovuto potuto tornato tornata tornati a ${ADVERBS}`,
  ),
  adverbs: words(ADVERBS),
  auxiliaries: words(
    'ha hanno aveva avevano abbia abbiano ebbe ebbero avrà avranno avrebbe avrebbero ho abbiamo hai avete avendo aver avere',
  ),
  modals: words('potere dovere'),
  passives: words(
    'è sono era erano fu furono stato stata stati state viene vengono venne vennero veniva sarà saranno essere venga',
  ),
  hearsay: words('avrebbe avrebbero sarebbe sarebbero'),
  negations: words("non no né mai nessun nessuno nessuna nessun' senza nemmeno neppure neanche niente nulla"),
  seeming: words(
    'sembra sembrano sembrava sembravano sembrato sembrata sembrati sembrate sembrerebbe sembrerebbero pare paiono pareva parso parsa parsi parse parrebbe',
  ),
  pronouns: words('egli ella lui lei esso essa essi loro questi costui costei chi io noi'),
  quantifiers: words(
    'molti molte alcuni alcune altri altre diversi diverse pochi poche tutti entrambi entrambe qualcuno taluni certi parecchi tanti nessuno ciascuno',
  ),
  complementisers: words('che'),
  relatives: words('che cui'),
  personalRelatives: new Set(),
  coordinators: words('e ed ma o'),
  clauseOpeners: words('mentre ma sebbene benché nonostante'),
  conditionals: words('se qualora purché laddove'),
  prepositions: words(
    "di del dello della dell' dei degli delle a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle con su sul sullo sulla sull' sui sugli sulle per tra fra senza",
  ),
  leaders: words('leader presidente dittatore premier autocrate capo sovrano despota'),
  both: words('entrambi entrambe ambedue'),
  dropsSubjects: true,
  pastIsParticiple: false,
  infinitiveMarkers: words('di'),
  agents: words("da dal dallo dalla dall' dai dagli dalle"),
  clitics: words("lo la li le l' ne ci vi si gli"),
  sentenceClitics: words("lo l'"),
  ordinals: words('secondo'),
  impersonals: words('si'),
  adjunctOpeners: words(
    "a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con durante dopo prima tramite via attraverso da dal dalla dall' dai dalle per",
  ),
  topicOpeners: words("di del dello della dell' dei degli delle d' su sul sullo sulla sull' sui sugli sulle"),
  absolutes: words('con'),
  manners: words('come'),
  reportedFutures: words('avrebbe avrebbero sarebbe sarebbero'),
  questionWords: words('se perché come cosa quando dove chi quale quali quanto'),
  progressives: words('sta stanno stava stavano'),
  speechPersons: words('io noi tu voi'),
  sides: words('paesi nazioni stati parti eserciti leader governi presidenti alleati'),
  ownSide: words('noi nostro nostra nostri nostre'),
  isFuture: ITALIAN_TIME_LEXICON.isFuture,
  isAdverb: (word) => word.length > 6 && word.endsWith('mente'),
  isInfinitive: (word) =>
    word.length > 4 && /(?:[aei]re|[aei]rsi|[aei]rlo|[aei]rla|[aei]rli|[aei]rne|arre|orre|urre)$/u.test(word),
  isGerund: (word) => word.length > 5 && /(?:ando|endo)$/u.test(word),
};
