import type { Span } from '../base/index.ts';
import type { Case, CaseFile } from '../judgement/index.ts';

/** An invented case about two invented countries, in both languages. */
export const CASE: Case = {
  id: 'corvia',
  question: {
    en: 'Will Corvian ground forces enter Ardenia before 1 July 2023?',
    it: 'Le forze di terra della Corvia entreranno in Ardenia prima del 1º luglio 2023?',
  },
  opened: '2022-11-01',
  horizon: '2023-06-30',
  languages: ['it', 'en'],
  scale: 'icd203',
  hypotheses: [
    {
      id: 'joins-war',
      claim: { en: 'Corvia joins the war', it: 'La Corvia entra in guerra' },
      prior: 0.1,
      answersYes: true,
    },
    {
      id: 'staging-base',
      claim: { en: 'Corvia becomes a staging base', it: 'La Corvia diventa una base avanzata' },
      prior: 0.5,
      answersYes: false,
    },
    {
      id: 'something-else',
      claim: { en: 'Something else is going on', it: 'Sta accadendo qualcos’altro' },
      prior: 0.4,
      answersYes: false,
    },
  ],
  indicators: [
    indicator('strike-group', {
      en: 'A strike group forms near the Ardenian border',
      it: 'Un gruppo d’assalto si forma presso il confine con l’Ardenia',
      likelihood: [0.8, 0.4, 0.1],
    }),
    indicator('field-hospitals', {
      en: 'Field hospitals open in the south of Corvia',
      it: 'Ospedali da campo aprono nel sud della Corvia',
      likelihood: [0.7, 0.2, 0.05],
    }),
    indicator('call-up', {
      en: 'Reservists are called up',
      it: 'I riservisti sono richiamati',
      likelihood: [0.6, 0.1, 0.1],
      until: '2022-12-08',
    }),
    indicator('border-closed', {
      en: 'The border crossings close',
      it: 'I valichi di frontiera chiudono',
      likelihood: [0.6, 0.3, 0.2],
    }),
    indicator('denial', {
      en: 'The Corvian government denies any plan',
      it: 'Il governo della Corvia smentisce ogni piano',
      likelihood: [0.9, 0.9, 0.9],
    }),
    indicator('fuel-depots', {
      en: 'Fuel depots are built along the railway',
      it: 'Depositi di carburante sorgono lungo la ferrovia',
      likelihood: [0.7, 0.5, 0.1],
      until: '2023-03-31',
    }),
    indicator('bridges', {
      en: 'Bridges on the Lume are mined',
      it: 'I ponti sul Lume sono minati',
      likelihood: [0.3, 0.2, 0.05],
      until: '2022-11-20',
    }),
  ],
  sources: [
    {
      name: 'Northern Wire',
      aliases: ['NW'],
      reliability: 'B',
      lineage: 'own-reporting',
      limitation: { en: 'No staff south of the Lume', it: 'Nessun inviato a sud del Lume' },
    },
    {
      name: 'Vistula Gazette',
      aliases: [],
      reliability: 'C',
      lineage: 'own-reporting',
      limitation: { en: 'Small staff', it: 'Redazione piccola' },
    },
    {
      name: 'Taras Voln',
      aliases: ['Voln'],
      reliability: 'D',
      lineage: 'own-reporting',
      interest: { en: 'Speaks for the Corvian government', it: 'Parla per il governo della Corvia' },
      limitation: { en: 'Says what he is told to say', it: 'Dice quello che gli viene detto di dire' },
    },
  ],
};

/** The case as a file text with the places of its parts. */
export function caseFileOf(judged: Case): CaseFile {
  const places = new Map<string, Span>();
  let text = '';
  const write = (path: string, line: string): void => {
    places.set(path, [text.length, text.length + line.length]);
    text += `${line}\n`;
  };
  const wrap = (path: string, from: number): void => {
    places.set(path, [from, text.length - 1]);
  };
  write('question', `question: ${JSON.stringify(judged.question)}`);
  for (const { id, claim, prior } of judged.hypotheses) {
    const start = text.length;
    write(`hypotheses/${id}/claim`, `- id: ${id}, claim: ${JSON.stringify(claim)}`);
    write(`hypotheses/${id}/prior`, `  prior: ${prior}`);
    wrap(`hypotheses/${id}`, start);
  }
  for (const { id, observable, window, likelihood } of judged.indicators) {
    const start = text.length;
    write(`indicators/${id}/observable`, `- id: ${id}, observable: ${JSON.stringify(observable)}`);
    write(`indicators/${id}/window`, `  window: { from: ${window.from}, to: ${window.to} }`);
    write(`indicators/${id}/likelihood`, `  likelihood: ${JSON.stringify(likelihood)}`);
    wrap(`indicators/${id}`, start);
  }
  for (const { name, reliability, interest, limitation } of judged.sources) {
    const start = text.length;
    write(`sources/${name}/name`, `- name: ${name}`);
    write(`sources/${name}/reliability`, `  reliability: ${reliability}`);
    if (interest) write(`sources/${name}/interest`, `  interest: ${JSON.stringify(interest)}`);
    if (limitation) write(`sources/${name}/limitation`, `  limitation: ${JSON.stringify(limitation)}`);
    wrap(`sources/${name}`, start);
  }
  return { case: judged, text, version: 'ca5e'.repeat(16), places, findings: [] };
}

function indicator(
  id: string,
  {
    en,
    it,
    likelihood,
    until = '2023-01-31',
  }: { en: string; it: string; likelihood: readonly [number, number, number]; until?: string },
): Case['indicators'][number] {
  const [joins, base, other] = likelihood;
  return {
    id,
    observable: { en, it },
    window: { from: '2022-11-01', to: until },
    seen: [],
    absent: [],
    likelihood: { 'joins-war': joins, 'staging-base': base, 'something-else': other },
    detection: 0.9,
  };
}
