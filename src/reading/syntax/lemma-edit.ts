/** How a lemma is made of the lower-case form: the last `cut` UTF-16 code units go, `append` takes their place ("andarono" → 5, "are" → "andare"). */
export interface LemmaEdit {
  readonly cut: number;
  readonly append: string;
}

/**
 * How the letters of a lemma are spelled: all small; as in the form, as far as it goes ("USA", "McCain"); or with one capital letter in front
 * ("AMERICAN" → "American"). Models hold the position in this list.
 */
export const CASINGS = ['lower', 'as written', 'capitalised'] as const;

export type Casing = (typeof CASINGS)[number];

/** The form by which a word is looked up: in small letters, with straight apostrophes. */
export function lowerForm(form: string): string {
  return form.toLowerCase().replaceAll('’', "'");
}

/** Carries out an edit. A `cut` longer than the form takes all of it. Takes a form as `lowerForm` gives it. */
export function edited(lower: string, { cut, append }: LemmaEdit): string {
  return cut >= lower.length ? append : lower.slice(0, lower.length - cut) + append;
}

/** Spells a lower-case lemma of `form`. What an edit appended is in capitals only where the whole form is, and has two of them. */
export function cased(lowerLemma: string, form: string, casing: Casing): string {
  if (casing === 'lower' || lowerLemma === '') return lowerLemma;
  if (casing === 'capitalised') return lowerLemma.charAt(0).toUpperCase() + lowerLemma.slice(1);
  const lower = lowerForm(form);
  if (lower === form || lower.length !== form.length) return lower === lowerLemma ? form : lowerLemma;
  if (lower === lowerLemma) return form;
  let same = 0;
  while (same < lower.length && lower[same] === lowerLemma[same]) same++;
  const rest = lowerLemma.slice(same);
  return form.slice(0, same) + (isInCapitals(form) ? rest.toUpperCase() : rest);
}

function isInCapitals(form: string): boolean {
  return form.length > 1 && form === form.toUpperCase();
}
