import type { Day, Language } from '../../../base/index.ts';

/** The words of the elicitation in one language. */
export interface ElicitationTexts {
  readonly prior: (claim: string) => string;
  readonly likelihood: (claim: string, observable: string, until: Day) => string;
  /** How to answer, once, at the beginning. */
  readonly help: string;
  /** Before an answer; `current` is what stands, as a share of a hundred. */
  readonly prompt: (current: string) => string;
  readonly kept: (id: string) => string;
  readonly nothing: string;
}

/** The words of the elicitation. */
export const ELICITATION_TEXTS: Readonly<Record<Language, ElicitationTexts>> = {
  en: {
    prior: (claim) =>
      `Think of 100 situations like this one, before any report. In how many would this hold? ${claim}.`,
    likelihood: (claim, observable, until) =>
      `Think of 100 cases in which this holds: ${claim}. In how many would this be seen by ${until}? ${observable}.`,
    help: 'Answer with a number from 0 to 100, a range such as 20-40, or words of the scale; an empty line keeps what stands.',
    prompt: (current) => `of 100 [${current}]: `,
    kept: (id) => `Kept as act ${id} in acts.ndjson.`,
    nothing: 'Nothing was answered: all stays as it was.',
  },
  it: {
    prior: (claim) =>
      `Pensate a 100 situazioni come questa, prima di ogni notizia. In quante varrebbe questo? ${claim}.`,
    likelihood: (claim, observable, until) =>
      `Pensate a 100 casi in cui vale questo: ${claim}. In quanti si vedrebbe questo entro il ${until}? ${observable}.`,
    help: 'Rispondete con un numero da 0 a 100, un intervallo come 20-40, o parole della scala; una riga vuota lascia ciò che c’è.',
    prompt: (current) => `su 100 [${current}]: `,
    kept: (id) => `Registrato come atto ${id} in acts.ndjson.`,
    nothing: 'Nessuna risposta: tutto resta com’era.',
  },
};
