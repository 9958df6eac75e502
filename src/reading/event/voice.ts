import { type Scene, wordAt } from '../scene.ts';
import type { Trigger } from './trigger.ts';

/** Types whose participles after "è" are always passive in Italian: the others hold verbs that take "essere" in the active too. */
const TRANSITIVE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'AID']);
/** Tokens before a participle among which its auxiliary stands. */
const AUXILIARY_REACH = 3;

/** True when the subject of a verb trigger undergoes: "was attacked", "è stato colpito", "killed by". */
export function isPassive(scene: Scene, { from, to, cue }: Trigger): boolean {
  if (cue.word !== 'verb') return false;
  const word = wordAt(scene, from);
  return scene.rules.language === 'en'
    ? isEnglishPassive(scene, { from, to, word })
    : isItalianPassive(scene, { from, to, word, transitive: TRANSITIVE.has(cue.type) });
}

interface Form {
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

function isEnglishPassive(scene: Scene, { from, to, word }: Form): boolean {
  if (word.endsWith('ing') || /[^s]s$/u.test(word)) return false;
  if (wordAt(scene, to) === 'by' && /(?:ed|en|n|t)$/u.test(word)) return true;
  for (let index = from - 1; index >= from - AUXILIARY_REACH; index--) {
    const before = wordAt(scene, index);
    if (scene.rules.grammar.passives.has(before)) return /(?:ed|en|n|t|ck|id|ld|ew)$/u.test(word);
    if (!scene.rules.grammar.verbGroup.has(before) && !scene.rules.grammar.isAdverb(before)) return false;
  }
  return false;
}

const PARTICIPLE = /(?:[aiu]t|s|tt|rt|lt|nt|st)[oaie]$/u;
/** Forms that make a passive whatever the verb. */
const PLAIN_PASSIVES: ReadonlySet<string> = new Set(
  'stato stata stati state viene vengono venne vennero veniva venivano venga vengano venire'.split(' '),
);

function isItalianPassive(scene: Scene, form: Form & { readonly transitive: boolean }): boolean {
  const { from, to, word, transitive } = form;
  if (!PARTICIPLE.test(word)) return false;
  const byAgent = scene.rules.roles.agent.has(wordAt(scene, to));
  for (let index = from - 1; index >= from - AUXILIARY_REACH; index--) {
    const before = wordAt(scene, index);
    if (scene.rules.grammar.auxiliaries.has(before) || before === 'si') return false;
    if (PLAIN_PASSIVES.has(before)) return true;
    // "si sono ritirate": a reflexive is active.
    if (scene.rules.grammar.passives.has(before) && wordAt(scene, index - 1) !== 'si')
      return transitive || byAgent;
    if (!scene.rules.grammar.verbGroup.has(before) && !scene.rules.grammar.isAdverb(before)) break;
  }
  return byAgent && transitive;
}
