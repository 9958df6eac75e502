import type { Language } from '../../base/index.ts';
import type { GateKind } from '../soft-gate.ts';

/** What each gate says of its subject: a whole sentence. */
export const GATE_TEXTS: Readonly<Record<GateKind, Readonly<Record<Language, (subject: string) => string>>>> =
  {
    'single-origin': {
      en: (subject) => `Key evidence rests on one origin: ${subject}.`,
      it: (subject) => `Una prova decisiva poggia su una sola origine: ${subject}.`,
    },
    'unsupported-linchpin': {
      en: (subject) => `A linchpin of the ranking lacks support: ${subject}.`,
      it: (subject) => `Un perno della graduatoria è privo di sostegno: ${subject}.`,
    },
    'no-disconfirmation': {
      en: (subject) =>
        `No sign was looked for that could have spoken against the leading explanation: ${subject}.`,
      it: (subject) =>
        `Non è stato cercato alcun segno che potesse smentire la spiegazione in testa: ${subject}.`,
    },
    'rival-less-inconsistent': {
      en: (subject) =>
        `Less is inconsistent with another explanation than with the most probable one: ${subject}.`,
      it: (subject) =>
        `Un’altra spiegazione è meno in contrasto con le prove di quella più probabile: ${subject}.`,
    },
  };
