import type { WordFeatures } from '../../src/reading/syntax/lemma-classes.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** Infinitive, past, participle; several of one kind between strokes. */
const VERBS = `
  arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became become, befall befell befallen, begin began begun,
  bend bent bent, beset beset beset, bet bet bet, bid bid/bade bid/bidden, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown,
  break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burn burnt burnt,
  burst burst burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost,
  creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, dream dreamt dreamt, drink drank drunk,
  drive drove driven, dwell dwelt dwelt, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found,
  flee fled fled, fling flung flung, fly flew flown, forbid forbade/forbad forbidden, forecast forecast forecast, foresee foresaw foreseen,
  foretell foretold foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken,
  freeze froze frozen, get got got/gotten, give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, have had had,
  hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid,
  lead led led, lean leant leant, leap leapt leapt, learn learnt learnt, leave left left, lend lent lent, let let let, lie lay lain, light lit lit,
  lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
  misunderstand misunderstood misunderstood, outdo outdid outdone, outgrow outgrew outgrown, overcome overcame overcome, overdo overdid overdone,
  overhear overheard overheard, override overrode overridden, overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken,
  overthrow overthrew overthrown, pay paid paid, prove proved proven, put put put, quit quit quit, read read read, rebuild rebuilt rebuilt,
  redo redid redone, repay repaid repaid, reset reset reset, retell retold retold, rethink rethought rethought, rewrite rewrote rewritten, rid rid rid,
  ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed sawn, say said said, see saw seen, seek sought sought, sell sold sold,
  send sent sent, set set set, sew sewed sewn, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown,
  shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain, sleep slept slept, slide slid slid,
  sling slung slung, slink slunk slunk, slit slit slit, smell smelt smelt, sow sowed sown, speak spoke spoken, speed sped sped, spell spelt spelt,
  spend spent spent, spill spilt spilt, spin spun spun, spit spat spat, split split split, spoil spoilt spoilt, spread spread spread,
  spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, stink stank stunk, stride strode stridden,
  strike struck struck/stricken, string strung strung, strive strove striven, swear swore sworn, sweep swept swept, swell swelled swollen,
  swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought,
  throw threw thrown, thrust thrust thrust, tread trod trodden, undergo underwent undergone, undertake undertook undertaken,
  undo undid undone, uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept wept, wet wet wet,
  win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood,
  wring wrung wrung, write wrote written`;

/** Singular and plural. */
const NOUNS = `
  man men, woman women, child children, foot feet, tooth teeth, goose geese, mouse mice, louse lice, ox oxen, person people, die dice, penny pence,
  knife knives, wife wives, life lives, leaf leaves, thief thieves, half halves, shelf shelves, self selves, calf calves, loaf loaves, wolf wolves,
  hoof hooves, scarf scarves, analysis analyses, axis axes, basis bases, crisis crises, diagnosis diagnoses, emphasis emphases,
  hypothesis hypotheses, neurosis neuroses, oasis oases, paralysis paralyses, parenthesis parentheses, synthesis syntheses, thesis theses,
  bacterium bacteria, criterion criteria, curriculum curricula, datum data, medium media, memorandum memoranda, phenomenon phenomena,
  referendum referenda, spectrum spectra, stratum strata, symposium symposia, alumnus alumni, cactus cacti, fungus fungi, nucleus nuclei,
  radius radii, stimulus stimuli, appendix appendices, index indices, matrix matrices, vertex vertices, vortex vortices, alga algae,
  antenna antennae, formula formulae, larva larvae, nebula nebulae, vertebra vertebrae, corpus corpora, genus genera, series series, species species,
  aircraft aircraft, spacecraft spacecraft, offspring offspring, headquarters headquarters, crossroads crossroads, means means, sheep sheep`;

const PAST: WordFeatures = { verbForm: 'Fin', tense: 'Past' };
const PARTICIPLE: WordFeatures = { verbForm: 'Part', tense: 'Past' };
const PLURAL: WordFeatures = { number: 'Plur' };

/** The irregular verbs and plurals of English that no treebank of ours is sure to show. */
export function englishLexicon(): LexiconEntry[] {
  const verbs = rows(VERBS).flatMap(([lemma = '', past = '', participle = '']) => [
    ...past.split('/').map((form) => ({ form, lemma, upos: 'VERB', features: PAST })),
    ...participle.split('/').map((form) => ({ form, lemma, upos: 'VERB', features: PARTICIPLE })),
  ]);
  const nouns = rows(NOUNS).map(([lemma = '', form = '']) => ({
    form,
    lemma,
    upos: 'NOUN',
    features: PLURAL,
  }));
  return [...verbs, ...nouns];
}

function rows(table: string): string[][] {
  return table.split(',').map((row) => row.trim().split(/\s+/u));
}
