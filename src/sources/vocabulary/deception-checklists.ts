import type { Localised } from '../../base/index.ts';

/** A question to which "yes" speaks for a deception. */
interface DeceptionQuestion {
  /** Distinct over all lists. */
  readonly id: string;
  readonly text: Localised;
}

/** Questions that belong together. */
export interface DeceptionChecklist {
  readonly id: 'mom' | 'pop' | 'moses' | 'eve';
  readonly name: Localised;
  /** `all`: a deception needs every one of these, so one "no" clears the list; `any`: one "yes" is enough to look closer. */
  readonly raisedBy: 'all' | 'any';
  readonly questions: readonly DeceptionQuestion[];
}

/**
 * The four lists of deception detection as taught to analysts (Heuer and Pherson; also in the CIA's *Tradecraft Primer* of 2009):
 * motive, opportunity and means; past opposition practices; manipulability of sources; evaluation of evidence. The wording of the
 * questions is ours.
 */
export const DECEPTION_CHECKLISTS: readonly DeceptionChecklist[] = [
  {
    id: 'mom',
    name: { en: 'motive, opportunity, means', it: 'movente, occasione, mezzi' },
    raisedBy: 'all',
    questions: [
      {
        id: 'motive',
        text: {
          en: 'Does the source, or whoever stands behind it, gain if this is believed?',
          it: 'La fonte, o chi le sta dietro, ci guadagna se le si crede?',
        },
      },
      {
        id: 'opportunity',
        text: {
          en: 'Can it choose what reaches us, and when?',
          it: 'Può scegliere che cosa ci arriva, e quando?',
        },
      },
      {
        id: 'means',
        text: {
          en: 'Has it the people and the means to stage this or make it up?',
          it: 'Ha persone e mezzi per inscenare o inventare tutto questo?',
        },
      },
    ],
  },
  {
    id: 'pop',
    name: { en: 'past practice', it: 'precedenti' },
    raisedBy: 'any',
    questions: [
      {
        id: 'past-deception',
        text: {
          en: 'Has it, or its side, deceived in such a matter before?',
          it: 'La fonte, o la sua parte, ha già ingannato in casi simili?',
        },
      },
      {
        id: 'past-pattern',
        text: {
          en: 'Does what is seen now look like the opening of an earlier deception?',
          it: 'Ciò che si vede ora somiglia all’inizio di un inganno passato?',
        },
      },
    ],
  },
  {
    id: 'moses',
    name: { en: 'manipulability of the source', it: 'manipolabilità della fonte' },
    raisedBy: 'any',
    questions: [
      {
        id: 'controlled',
        text: {
          en: 'Is it controlled, paid or watched by a party to the matter?',
          it: 'È controllata, pagata o sorvegliata da una delle parti?',
        },
      },
      {
        id: 'fed',
        text: {
          en: 'Could somebody feed it without its knowing?',
          it: 'Qualcuno potrebbe imbeccarla senza che se ne accorga?',
        },
      },
      {
        id: 'no-access',
        text: {
          en: 'Is it unproven that it can see what it reports?',
          it: 'Manca la prova che possa vedere ciò che riferisce?',
        },
      },
    ],
  },
  {
    id: 'eve',
    name: { en: 'evaluation of the evidence', it: 'esame delle prove' },
    raisedBy: 'any',
    questions: [
      {
        id: 'contradicted',
        text: {
          en: 'Does evidence of another origin contradict it?',
          it: 'Prove di altra origine la contraddicono?',
        },
      },
      {
        id: 'contradicts-itself',
        text: {
          en: 'Do its own accounts contradict each other?',
          it: 'I suoi stessi racconti si contraddicono?',
        },
      },
      {
        id: 'missing-traces',
        text: {
          en: 'Is a trace missing that would be there if it were true?',
          it: 'Manca una traccia che ci sarebbe se fosse vero?',
        },
      },
    ],
  },
];
