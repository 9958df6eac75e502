import type { Language } from '../src/base/index.ts';

/** One generated report: sentences of our own making over invented people and places, news-like in length and build. */
export interface GeneratedReport {
  readonly id: string;
  readonly language: Language;
  readonly publishedAt: string;
  readonly title: string;
  readonly text: string;
}

const PARTS: Readonly<
  Record<
    Language,
    {
      readonly subjects: readonly string[];
      readonly claims: readonly string[];
      readonly frames: readonly string[];
    }
  >
> = {
  en: {
    subjects: [
      'Defence minister Alan Varga',
      'Ukrainian officials',
      'A spokesman for the border service',
      'Analysts in Warsaw',
      'President Mirela Dosti',
      'The foreign ministry',
    ],
    claims: [
      'a convoy of forty trucks had crossed the river on Monday',
      'the exercises in the northern district would end by the end of March',
      'no strike group had been observed near the border',
      'the army could launch a new offensive in the first months of next year',
      'talks with the delegation were held behind closed doors in Minsk',
      'ammunition from the depots was being delivered by rail',
    ],
    frames: [
      '{s} said on {d} that {c}.',
      'According to {s}, {c}.',
      '“It is likely that {c},” {s} told Reuters.',
      '{s} denied that {c}, and added that {c2}.',
      'On {d} {c}, while {s} warned that {c2}.',
    ],
  },
  it: {
    subjects: [
      'Il ministro della Difesa Aldo Vargas',
      'I funzionari ucraini',
      'Un portavoce del servizio di frontiera',
      'Gli analisti di Varsavia',
      'La presidente Mirela Dosti',
      'Il ministero degli Esteri',
    ],
    claims: [
      'un convoglio di quaranta camion ha attraversato il fiume lunedì',
      'le esercitazioni nel distretto settentrionale finiranno entro la fine di marzo',
      'nessun gruppo d’assalto è stato osservato vicino al confine',
      'l’esercito potrebbe lanciare una nuova offensiva nei primi mesi dell’anno prossimo',
      'i colloqui con la delegazione si sono tenuti a porte chiuse a Minsk',
      'le munizioni dei depositi vengono consegnate per ferrovia',
    ],
    frames: [
      '{s} ha detto {d} che {c}.',
      'Secondo {s}, {c}.',
      '«È probabile che {c}», ha dichiarato {s} alla Reuters.',
      '{s} ha negato che {c} e ha aggiunto che {c2}.',
      'Il {d} {c}, mentre {s} ha avvertito che {c2}.',
    ],
  },
};
const DAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', '12 January', 'Friday'],
  it: ['lunedì', 'martedì', '12 gennaio', 'venerdì'],
};

/** A linear congruential generator (Numerical Recipes constants): the same seed gives the same reports anywhere. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** `count` reports of about `words` words each, half Italian, half English. */
export function generatedReports(count: number, words: number, seed = 7): GeneratedReport[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, index) => {
    const language: Language = index % 2 === 0 ? 'it' : 'en';
    const day = String(1 + random(28)).padStart(2, '0');
    const text = paragraphs(language, words, random);
    return {
      id: `generated-${String(index).padStart(6, '0')}`,
      language,
      publishedAt: `2023-01-${day}`,
      title: text.slice(0, 60),
      text,
    };
  });
}

function paragraphs(language: Language, words: number, random: (below: number) => number): string {
  const { subjects, claims, frames } = PARTS[language];
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const sentences: string[] = [];
  for (let length = 0; length < words; ) {
    const sentence = pick(frames)
      .replace('{s}', pick(subjects))
      .replace('{d}', pick(DAYS[language]))
      .replace('{c}', pick(claims))
      .replace('{c2}', pick(claims));
    sentences.push(sentence + (sentences.length % 4 === 3 ? '\n\n' : ' '));
    length += sentence.split(' ').length;
  }
  return sentences.join('').trim();
}
