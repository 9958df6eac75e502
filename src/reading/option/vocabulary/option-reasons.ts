import type { RuleLabels } from '../../reason.ts';

/** What the rules that find explanations say. */
export const OPTION_REASONS: RuleLabels = {
  'option/phrase': {
    en: 'a phrase that puts an explanation forward',
    it: 'un’espressione che avanza una spiegazione',
  },
  'option/named': { en: 'called one of the explanations', it: 'detta una delle spiegazioni' },
  'option/causes': { en: 'one of several causes left open', it: 'una di più cause lasciate aperte' },
  'option/asked': {
    en: 'one of the answers that a question leaves',
    it: 'una delle risposte che una domanda lascia',
  },
  'option/alternatives': { en: 'one of two that stand side by side', it: 'una di due affiancate' },
  'option/guesses': { en: 'guessed at, against another guess', it: 'supposta, contro un’altra supposizione' },
  'option/doubted': { en: 'left open by a word of doubt', it: 'lasciata aperta da una parola di dubbio' },
  'option/inquired': { en: 'looked into by those who inquire', it: 'seguita da chi indaga' },
  'option/rivals': { en: 'held by some, against others', it: 'sostenuta da alcuni, contro altri' },
};
