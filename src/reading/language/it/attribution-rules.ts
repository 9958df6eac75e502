import type { AttributionRules } from '../language-rules.ts';
import { ITALIAN_STANCE } from './stance-cues.ts';
import { ITALIAN_ATTITUDE_NOUNS, ITALIAN_LIGHT_VERBS } from './vocabulary/attitude-nouns.ts';
import { ITALIAN_ATTITUDES } from './vocabulary/attitude-verbs.ts';
import { ITALIAN_CUE_NOUNS, ITALIAN_CUE_PHRASES, ITALIAN_CUE_VERBS } from './vocabulary/attribution-cues.ts';
import { ITALIAN_CERTAINTY } from './vocabulary/certainty-phrases.ts';
import { ITALIAN_PERSON_ENDINGS, ITALIAN_SPEAKER_NOUNS } from './vocabulary/speaker-nouns.ts';

/** Italian attribution. */
export const ITALIAN_ATTRIBUTION: AttributionRules = {
  verbs: ITALIAN_CUE_VERBS,
  attitudes: ITALIAN_ATTITUDES,
  attitudeNouns: ITALIAN_ATTITUDE_NOUNS,
  lightVerbs: ITALIAN_LIGHT_VERBS,
  phrases: ITALIAN_CUE_PHRASES,
  nouns: ITALIAN_CUE_NOUNS,
  accordingTo: [
    {
      pattern:
        "secondo quanto riferito|riportato|dichiarato|affermato|comunicato|scritto|annunciato|reso da|dal|dalla|dall'|dai|dagli|dalle",
    },
    { pattern: 'secondo quanto riferisce|riferiscono|riporta|riportano|scrive|afferma|sostiene|rende' },
    { pattern: 'secondo' },
    { pattern: "stando a|al|alla|all'|ai|agli|alle" },
    { pattern: "a detta|giudizio|parere|avviso di|del|della|dell'|dei|degli|delle|dello" },
    { pattern: "ad avviso di|del|della|dell'|dei|degli|delle|dello" },
    { pattern: "nelle parole di|del|della|dell'" },
    { pattern: 'a sentire|credere|ascoltare' },
    { pattern: "a dire di|del|della|dell'|dei|degli|delle|dello" },
  ],
  views: [{ pattern: 'per' }],
  assessors: new Set(
    'inquirente investigatore magistrato magistratura procura procuratore accusa difesa polizia giudice pm perito perizia esperto analista osservatore critico detrattore sostenitore oppositore opposizione sindacato sindacalista avvocato legale scienziato ricercatore studioso tecnico medico intelligence servizi commissione maggioranza ambientalista agenzia istituto centro sismologo consulente tribunale corte consulta regolatore autorità diplomatico mediatore osservatorio ong organizzazione associazione'.split(
      ' ',
    ),
  ),
  assessorEndings: /(?:olog[oa]|ista|iatra|nomo)$/u,
  certainty: ITALIAN_CERTAINTY,
  stance: ITALIAN_STANCE,
  denials: [
    { pattern: "priv* di|d' ogni? fondamento" },
    { pattern: 'infondat*' },
    { pattern: 'fals*' },
    { pattern: 'fantasie|fandonie|invenzioni|speculazioni|illazioni|provocazioni' },
    { pattern: 'non corrisponde|corrispondono al vero' },
    { pattern: 'senza alcun? fondamento|senso' },
  ],
  idleNegations: [
    { pattern: 'non ~5 altro che' },
    { pattern: 'non solo|soltanto|solamente' },
    { pattern: 'non a caso' },
  ],
  speakers: new Set(
    'fonti fonte funzionari funzionario analisti analista esperti esperto osservatori osservatore autorità governo ministero esercito intelligence servizi rapporto relazione studio comunicato nota portavoce testimoni residenti monitor ricercatori media stampa agenzia quotidiano giornale rivista sito organizzazione ong missione comando immagini dati cifre filmati video sondaggio sondaggi lettera documento documenti giornalisti cronisti deputati giudice tribunale polizia critici abitanti cittadini diplomatici opposizione attivisti ufficiali leader presidente premier ministro generale comandante capo direttore segretario ambasciatore consigliere vice vicepresidente governatore sindaco'.split(
      ' ',
    ),
  ),
  speakerNouns: ITALIAN_SPEAKER_NOUNS,
  personEndings: ITALIAN_PERSON_ENDINGS,
  standards: new Set(
    'ordine criteri criterio modalità regole regola tabella disposizioni istruzioni legge leggi norme norma piano piani calendario procedura procedure tradizione programma schema principio principi logica bisogni necessità'.split(
      ' ',
    ),
  ),
  origins: new Set(),
  whereby: new Set(['cui', 'quale', 'quali']),
};
