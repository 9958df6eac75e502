/** The forms of a verb that reporting uses, told apart by what they can do in a sentence. */
export interface VerbForms {
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
  readonly infinitive: readonly string[];
}

/** An irregular verb, by its third persons; whatever follows from these and the infinitive is derived. */
export interface IrregularVerb {
  /** "dice dicono" */
  readonly present: string;
  /** "disse dissero" */
  readonly past: string;
  /** "detto" */
  readonly participle: string;
  /** Stem of future and conditional, when it is not the infinitive without its last vowel: "sosterr". */
  readonly future?: string;
  /** Stem of imperfect and gerund, when it is not that of the infinitive: "dic". */
  readonly imperfect?: string;
}

/**
 * Third-person forms, participle in four genders and numbers, gerund and infinitive of an Italian verb, with the clitic `-si`
 * where it is written onto the verb. First and second persons are left out: reports hardly use them, and they look like nouns
 * (annuncio, denunci). `isc` chooses the -isco conjugation of -ire verbs.
 */
export function italianVerbForms(infinitive: string, irregular?: IrregularVerb, isc = true): VerbForms {
  const ending = infinitive.slice(-3);
  const stem = infinitive.slice(0, -3);
  if (irregular) return irregularForms(infinitive, irregular);
  if (ending === 'are') return areForms(stem);
  if (ending === 'ire') return ireForms(stem, isc);
  return withDerived({
    infinitive,
    finite: [
      `${stem}e`,
      `${stem}ono`,
      `${stem}ette`,
      `${stem}ettero`,
      `${stem}é`,
      `${stem}erono`,
      `${stem}a`,
      `${stem}ano`,
    ],
    participle: `${stem}uto`,
    future: `${stem}er`,
    imperfect: `${stem}e`,
    gerund: `${stem}endo`,
  });
}

function areForms(stem: string): VerbForms {
  // The written consonant keeps its sound before e and i: spiegare → spiegherà, annunciare → annuncerà.
  const hard = /[cg]$/u.test(stem) ? `${stem}h` : stem;
  const soft = stem.endsWith('i') ? stem.slice(0, -1) : hard;
  return withDerived({
    infinitive: `${stem}are`,
    finite: [`${stem}a`, `${stem}ano`, `${stem}ò`, `${stem}arono`, `${soft}ino`],
    participle: `${stem}ato`,
    future: `${soft}er`,
    imperfect: `${stem}a`,
    gerund: `${stem}ando`,
  });
}

function ireForms(stem: string, isc: boolean): VerbForms {
  const present = isc
    ? [`${stem}isce`, `${stem}iscono`, `${stem}isca`]
    : [`${stem}e`, `${stem}ono`, `${stem}a`];
  return withDerived({
    infinitive: `${stem}ire`,
    finite: [...present, `${stem}ì`, `${stem}irono`],
    participle: `${stem}ito`,
    future: `${stem}ir`,
    imperfect: `${stem}i`,
    gerund: `${stem}endo`,
  });
}

function irregularForms(infinitive: string, verb: IrregularVerb): VerbForms {
  const imperfect = verb.imperfect ?? infinitive.slice(0, -3);
  const theme = infinitive.endsWith('are')
    ? 'a'
    : infinitive.endsWith('ire') && verb.imperfect === undefined
      ? 'i'
      : 'e';
  return withDerived({
    infinitive,
    finite: [...verb.present.split(' '), ...verb.past.split(' ')],
    participle: verb.participle,
    future: verb.future ?? infinitive.slice(0, -1),
    imperfect: `${imperfect}${theme}`,
    gerund: `${imperfect}${theme === 'a' ? 'ando' : 'endo'}`,
  });
}

function withDerived(parts: {
  infinitive: string;
  finite: readonly string[];
  participle: string;
  future: string;
  imperfect: string;
  gerund: string;
}): VerbForms {
  const participleStem = parts.participle.slice(0, -1);
  return {
    finite: [
      ...parts.finite,
      `${parts.imperfect}va`,
      `${parts.imperfect}vano`,
      `${parts.future}à`,
      `${parts.future}anno`,
      `${parts.future}ebbe`,
      `${parts.future}ebbero`,
    ],
    participle: ['o', 'a', 'i', 'e'].map((ending) => participleStem + ending),
    gerund: [parts.gerund],
    infinitive: [parts.infinitive, parts.infinitive.slice(0, -1), `${parts.infinitive.slice(0, -1)}si`],
  };
}
