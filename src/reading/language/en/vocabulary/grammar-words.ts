import type { GrammarWords } from '../../language-rules.ts';
import { ENGLISH_TIME_LEXICON } from './time-lexicon.ts';

const ADVERBS =
  'also later then already still again just only even now repeatedly publicly reportedly allegedly apparently previously recently earlier today yesterday ever first once instead however meanwhile';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** English closed-class words, after the grammars' usual lists. */
export const ENGLISH_GRAMMAR: GrammarWords = {
  determiners: words(
    'the a an this that these those some many several few both all most other another any every each no two three his her its their our my',
  ),
  inside: words("of 's for"),
  stops: words(
    "in on at by to from with without into onto over under about against between among during after before since until while when where because although though if that which who whom whose as but or nor so than then there here however meanwhile yet so also is are was were be been being am has have had do does did will would shall should can could may might must not n't it if via amid despite following within through across toward towards upon per hit struck killed attacked launched",
  ),
  verbGroup: words(
    `has have had having is are was were be been being will would could may might can do does did not never seems seemed seem seeming appears appeared appear to don't doesn't didn't won't can't cannot couldn't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't must shall should since itself himself herself themselves both all ${ADVERBS}`,
  ),
  adverbs: words(ADVERBS),
  auxiliaries: words('has have had having'),
  modals: words('may might can could would should must'),
  passives: words('is are was were be been being'),
  hearsay: words('reportedly allegedly supposedly'),
  negations: words(
    "not no never none nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't nobody n't",
  ),
  seeming: words('seems seemed seem seeming appears appeared appear appearing'),
  pronouns: words('he she they it we i who you'),
  quantifiers: words('many some others several few most both all neither none one another'),
  complementisers: words('that'),
  relatives: words('who which that whose whom'),
  personalRelatives: words('who whose whom'),
  coordinators: words('and but or'),
  clauseOpeners: words('while although though but whereas when after as'),
  conditionals: words('if unless provided should'),
  prepositions: words(
    'of in on at by to from with without into onto over under about against between among for',
  ),
  leaders: words('leader president dictator premier strongman autocrat ruler'),
  both: words('both'),
  dropsSubjects: false,
  pastIsParticiple: true,
  infinitiveMarkers: words('to'),
  agents: words('by'),
  clitics: words('it'),
  sentenceClitics: new Set(),
  ordinals: new Set(),
  impersonals: new Set(),
  adjunctOpeners: words('in on at during after before following via through to from with by over'),
  topicOpeners: words('of about over on against'),
  absolutes: words('with'),
  manners: words('as'),
  reportedFutures: words('would'),
  questionWords: words('whether if why how what who where when'),
  progressives: words('is are was were be been am'),
  speechPersons: words('i we you'),
  sides: words('countries nations states sides armies leaders governments presidents allies'),
  ownSide: words('we our'),
  isFuture: ENGLISH_TIME_LEXICON.isFuture,
  isAdverb: (word) => word.length > 4 && word.endsWith('ly'),
  isInfinitive: () => false,
  isGerund: (word) => word.length > 5 && word.endsWith('ing'),
};
