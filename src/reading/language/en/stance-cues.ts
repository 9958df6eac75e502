import type { Carrier, StanceWords } from '../stance-words.ts';
import { ENGLISH_SIDES } from './vocabulary/sides.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const CARRIERS: Readonly<Record<Carrier, string>> = {
  passing:
    'go vote resolve fail refuse decline neglect unable impossible unwilling reluctant powerless incapable true clear evident obvious fact case manage begin start continue decide agree choose opt seem appear prove certain sure confident likely unlikely possible probable conceivable doubt danger threat prospect chance possibility likelihood probability sign evidence indication able willing hope fear prefer claim stand',
  ahead:
    'ready prepared determined willing plan intend aim due set expect forecast likely unlikely bind poise schedule about slate destine predict bound',
  obliging: 'need necessary essential vital urgent imperative crucial ought time require oblige have',
};

/** How English tells what a statement does and whether it affirms. */
export const ENGLISH_STANCE: StanceWords = {
  negations: words("not n't never neither nor no hardly scarcely barely"),
  negativeNouns: words('no none nobody nothing neither nowhere noone no-one'),
  absolutes: words('circumstance circumstances way case condition conditions account means'),
  lacking: words('without'),
  unfulfilled: words('yet'),
  carriers: carriersOf(CARRIERS),
  light: words('be have exist remain see there'),
  duties: words('must should ought'),
  weakDuties: words('should ought'),
  possibilities: words('may might could can'),
  perfect: words('have'),
  perfectBeing: words(''),
  abilities: words('can ca could'),
  chancing: words('may might could'),
  dutyPassives: words(''),
  idle: [
    { pattern: 'no ~1 choice|option|alternative but|other' },
    { pattern: "cannot|can't but|help" },
    { pattern: 'nothing more|other|less|else than|but' },
    { pattern: 'no matter' },
    { pattern: 'no less|fewer|more than' },
    { pattern: 'not to mention' },
    { pattern: "not|n't until|till" },
  ],
  certainDuties: words('must'),
  prospects: [
    {
      pattern:
        "is|are|was|were|'s|'re|be ~1 due|set|expected|likely|unlikely|poised|going|bound|scheduled|planned|certain|sure|destined|slated|forecast|predicted to",
    },
    { pattern: "is|are|was|were|'s|'re|be ~1 about|ready|preparing|getting to" },
    { pattern: 'is|are|was|were|be ~1 on course|track|the to|verge|brink|point?' },
    { pattern: 'inevitable|imminent|looming|unavoidable' },
    { pattern: 'at risk of' },
    { pattern: 'ready|prepared|willing|determined to' },
    { pattern: 'is|are to' },
    { pattern: 'at any moment|minute|time' },
  ],
  whoever: words('whoever whatever whichever anyone'),
  conditions: words('if unless until till once provided while'),
  unless: words('unless'),
  readiness: words(''),
  falsehoods: [
    {
      pattern:
        'baseless|groundless|unfounded|untrue|nonsense|nonsensical|fabricated|fictitious|misinformation|disinformation',
    },
    {
      pattern:
        'false|fake|fabrication|fabrications|falsehood|falsehoods|slander|slanderous|libel|absurd|ludicrous|invented',
    },
    { pattern: 'propaganda|fiction|fantasy|smear|smears|scaremongering|rumour|rumours' },
    { pattern: 'lie|lies|hoax|myth|bogus|fairy tale|tales?' },
    {
      pattern:
        'rubbish|garbage|hogwash|premature|exaggerated|overblown|inaccurate|misleading|distorted|ridiculous|laughable|preposterous|fanciful|farcical|outlandish|far-fetched|concocted|gossip|hearsay|trumped-up|spurious|malicious',
    },
    { pattern: 'made up' },
    { pattern: 'never happened|existed' },
    { pattern: "not|n't happen|happened|exist" },
    { pattern: 'without a shred|grain of' },
    { pattern: 'without foundation|basis|merit' },
    { pattern: 'no basis|foundation|truth|merit' },
    { pattern: "not|n't true|correct|accurate" },
    { pattern: "not|n't the case" },
    { pattern: 'far from true|the truth?' },
    { pattern: 'no way' },
    { pattern: 'no question of' },
    { pattern: 'out of the question' },
    { pattern: 'pure|sheer|complete|total fantasy|fiction|invention|speculation|propaganda|provocation' },
  ],
  harms: words(
    'answer attack strike bomb shell destroy retaliate punish invade seize kill crush avenge shoot bombard annihilate expel deport banish strip nationalise nationalize dismiss sack fire punish suspend disbar hit burn torch target eliminate neutralise neutralize confiscate impound occupy evict flatten oust hang jail imprison dismantle starve bleed fight sue prosecute blockade sabotage cripple smash respond react hunt escalate sink raze march storm besiege overrun',
  ),
  reprisals: words(
    'close shut cut halt suspend withhold veto boycott block sever cancel downgrade leave withdraw stop walk quit arrest act freeze reconsider review end resume dump occupy picket protest march camp fast demonstrate sit paralyse paralyze ground stay keep down strip revoke tear scrap refuse pull picket shun',
  ),
  boons: words(
    'pay repay rebuild compensate refund release free help support protect deliver restore pardon fund reimburse repair aid rehouse honour honor reward shelter relocate',
  ),
  imposing: words(
    'close shut seal recall impose introduce use take launch adopt slap face deploy call stage hold trigger bring apply',
  ),
  penalties: words(
    'shelling bombing bombardment siege raid curfew airstrike duty levy surcharge curb restriction revenge vengeance retribution veto border crossing airspace ambassador sanction tariff penalty embargo blockade force weapon countermeasure retaliation reprisal offensive attack strike walkout lawsuit measure fine boycott ban',
  ),
  threats: [
    { pattern: 'pay|paid|pays ~1 dearly|price' },
    { pattern: 'pay|pays a|the ~2 price' },
    { pattern: 'face|faces|suffer|bear the? ~2 consequences|consequence|retaliation|reprisals' },
    { pattern: 'be|been met|answered|countered with|by' },
    { pattern: 'regret|regrets it|this|that' },
    {
      pattern:
        'meet|meets|receive|get|draw|provoke|trigger|prompt|invite a|an ~3 response|retaliation|answer',
    },
    { pattern: 'go|goes to war' },
    { pattern: 'open fire' },
    { pattern: 'one more ~5 and we|i' },
    { pattern: 'take ~4 away' },
    { pattern: 'there will be ~1 consequences' },
    { pattern: 'take|takes to the streets|barricades' },
    { pattern: 'down tools' },
    { pattern: 'answer|answers|pay|pays for it|this|that|their|his|its' },
    { pattern: "not|n't stand|sit idly? by" },
    { pattern: 'teach|teaches ~2 a lesson' },
    { pattern: 'have|has|bring|carry ~2 consequences' },
    { pattern: 'be held to account|responsible' },
  ],
  undergone: words(
    'receive get obtain hold withstand lose suffer struggle miss need see die feel know remain face win prevail find become survive recover depend want like get fall',
  ),
  states: words(
    'show register record detect find notice see decide receive hear hide conceal mask be have know cause mean include contain explain reflect belong exist remain depend indicate suggest involve represent own live believe',
  ),
  scheduled: words(
    'land arrive finish end begin start open reopen reach recover ease fall rise grow take last complete resume return ready drop climb come clear stabilise stabilize improve slow peak become be rebound dock depart continue decline see',
  ),
  comments: words('comment elaborate speculate say disclose discuss confirm answer name reveal be respond'),
  faults: words(
    'mistake error fault wrong blame sorry apologise apologize misjudge fail failure err underestimate shortcoming responsibility regret overlook neglect mislead lie misread botch bungle blunder oversight lapse negligent guilty ashamed remiss complacent unprepared naive foolish blind deaf careless short-sighted arrogant mishandle overreact',
  ),
  firstPersons: words('i we'),
  reportedSelves: words('he she it they'),
  ownPossessives: words('my our'),
  reportedPossessives: words('his her its their'),
  polities: words(
    'government state country nation bloc union cabinet administration president premier minister king queen chancellor',
  ),
  officials: words(
    'minister president premier palace ministry government king queen chancellor spokesman spokeswoman spokesperson general admiral secretary official junta council governor kremlin presidency office mayor police commander captain chief commissioner parliament adviser advisor aide envoy palace',
  ),
  sides: ENGLISH_SIDES,
  emphatic: [{ pattern: 'not one|a' }, { pattern: 'not ~1 single' }, { pattern: 'no single' }],
  spokesmen: words('spokesman spokeswoman spokesperson'),
  telling: words(''),
  ending: words('stop end cease pause halt'),
  goods: words(
    'cheque check compensation refund bonus roof home house grant aid subsidy payment pension voucher care food water ration wage salary discount exemption medicine vaccine pardon',
  ),
  getting: words('get receive have obtain'),
  suffering: words('lose suffer die starve go miss'),
  urgings: [
    { pattern: "it is|was|'s ~1 time" },
    { pattern: 'high time' },
    { pattern: 'the time has come' },
    { pattern: 'enough of|with' },
    { pattern: "let 's|us" },
  ],
  existential: words('there'),
  foreign: words(
    'enemy foreign rival opposing hostile other another neighbouring neighboring local some many',
  ),
  ready: words('ready prepared willing'),
  already: words('already'),
  defenders: words('lawyer attorney solicitor barrister counsel defender family widow wife brother'),
  clearings: [
    { pattern: 'no|any|neither hand|part|role|involvement|share in' },
    { pattern: 'nothing to do with' },
    { pattern: "not|n't aware of any" },
    { pattern: 'no knowledge of' },
    { pattern: "not|n't|never ~1 behind|involved|responsible|guilty|complicit" },
    { pattern: "not|n't our|my|his|their doing|work|fault" },
    { pattern: 'innocent' },
  ],
  provocations: words(
    'touch attack cross enter dare invade shell fire bomb continue keep persist violate breach shoot hit harm seize strike board sail fly land arrest detain try attempt raise impose refuse ignore fail sign deploy harass expel cut block',
  ),
  implicatives: words('have continue keep begin start force oblige compel manage end dare return'),
  joining: words('and'),
  otherwise: words('or otherwise else'),
  insisting: words('insist maintain counter retort swear reply respond clarify rebut'),
  vouching: words('guarantee assure reassure'),
  committing: words('agree decide plan intend offer commit undertake aim resolve opt choose prepare'),
  refusals: words('no not never'),
  hoping: words('hope expect fear anticipate confident hopeful optimistic trust dread'),
  inability: words('unable impossible fail struggle incapable powerless need'),
  answering: words('answer respond react retaliate hit strike'),
  mandative: words('insist suggest recommend propose ask urge request rule demand stipulate'),
  knowing: words('know learn understand'),
  never: words('never'),
  announcing: words('announce'),
  doings: {
    endings: ['tion', 'sion', 'ment', 'wal'],
    nouns: words(
      'strike halt cut ban closure release probe boycott purge opening closing lifting launch return rollout ceasefire truce pause freeze help support asylum refuge amnesty compromise concession shelter talks dialogue backing swap exchange handover',
    ),
  },
  intentions: words('intention plan'),
  warning: words('warning warn caution fear worry threaten alert'),
  waiting: words('yet still'),
  selves: words('us me we i ours mine'),
  whether: words('whether if'),
  pluperfects: words('had'),
  chances: words('chance chances probability likelihood odds possibility risk'),
  calling: words(''),
  numbers: numbered('one two three four five six seven eight nine ten'),
  outOf: words('in out'),
  rangeJoins: words('to and or - –'),
  percents: [['%'], ['percent'], ['per', 'cent']],
  wrongs: words(
    'mistreat torture bribe bug spy dump pressure pressurise coerce threaten beat falsify forge tamper breach violate interfere meddle orchestrate plot steal cheat rig abuse exploit intimidate censor collude conceal harass blackmail leak smuggle poison tap deal pact plot conspiracy coup torture collusion interference negligence fraud discrimination cover-up bribe payment wrongdoing abuse breach violation',
  ),
  having: words('have'),
  subjunctives: words('be'),
  purposes: words(''),
  dutyWords: words('should ought must'),
};

function numbered(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((word, index) => [word, index + 1]));
}

function carriersOf(rows: Readonly<Record<Carrier, string>>): ReadonlyMap<string, Carrier> {
  const carriers = new Map<string, Carrier>();
  for (const carrier of ['passing', 'ahead', 'obliging'] as const)
    for (const word of words(rows[carrier])) carriers.set(word, carrier);
  return carriers;
}
