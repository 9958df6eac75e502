import type { Language } from '../../../base/index.ts';

/** Words by which clauses are compared. Lemmas and folded forms; source: our own reading of grammars of both languages. */
export interface ClauseWords {
  readonly negations: ReadonlySet<string>;
  /** Modal verbs that leave open whether it is so. */
  readonly weakModals: ReadonlySet<string>;
  /** Adverbs and adjectives that do the same. */
  readonly weakAdverbs: ReadonlySet<string>;
  /** Verbs and nouns whose complement is not told as a fact. */
  readonly weakGovernors: ReadonlySet<string>;
  /** Verbs and nouns whose complement is told as not so. */
  readonly denials: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** Phrases by which one thing is made the cause of another, as folded words. */
  readonly causes: readonly string[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*\n\s*/u)
    .filter((phrase) => phrase !== '');

export const CLAUSE_WORDS: Readonly<Record<Language, ClauseWords>> = {
  en: {
    negations: words("not n't never no neither nor none nobody nothing without hardly"),
    weakModals: words('may might could can should would'),
    weakAdverbs: words(
      `perhaps maybe possibly probably likely unlikely allegedly reportedly apparently seemingly presumably supposedly potentially
      possible probable alleged reported apparent purported suspected unconfirmed potential almost nearly conceivable plausible doubtful uncertain`,
    ),
    weakGovernors: words(
      `plan intend threaten fear hope want wish expect consider weigh seek try attempt appear seem tend aim prepare promise vow pledge offer
      propose suggest doubt believe think suspect estimate assume reckon speculate rumour rumor risk possibility chance likelihood probability risk threat fear hope
      plan intention prospect suspicion speculation urge ask demand order call agree decide ready able willing due set expected likely
      unlikely possible probable discuss envisage anticipate foresee predict forecast warn allege claim hint imply indicate mull ponder contemplate`,
    ),
    denials: words(
      `deny dismiss reject refute rebut disprove refuse fail decline avoid prevent stop halt cease rule exclude debunk contradict block
      denial refusal failure dismissal rejection impossible`,
    ),
    conditions: words('if unless whether should provided'),
    causes: phrases(`
      because
      because of
      due to
      owing to
      as a result
      as a consequence
      in response to
      in retaliation for
      in revenge for
      thanks to
      on account of
      on the grounds
      caused by
      prompted by
      triggered by
      sparked by
      driven by
      provoked by
      forced by
      led to
      leads to
      resulted in
      caused
      causes
      prompted
      triggered
      sparked
      provoked
      forced
      therefore
      consequently
      that is why
      which is why
      so that
      the reason
      blamed
      blames
      following pressure
      under pressure
      stems from
      stemmed from
      in reaction to
      motivated by
      for this reason
      hence
      thus
      pushed
      drove
      fuelled by
      fueled by
      brought about`),
  },
  it: {
    negations: words('non né ne mai nessuno nessun nessuna niente nulla senza neppure nemmeno neanche'),
    weakModals: words('potere dovere'),
    weakAdverbs: words(
      `forse magari probabilmente presumibilmente possibilmente eventualmente apparentemente verosimilmente presunto presunta presunti presunte
      possibile possibili probabile probabili ipotetico ipotetica eventuale eventuali sospetto sospetta quasi improbabile plausibile verosimile dubbio incerto pare
      sembrerebbe parrebbe potenziale`,
    ),
    weakGovernors: words(
      `prevedere pianificare intendere minacciare temere sperare volere desiderare attendere aspettare valutare considerare cercare tentare
      sembrare parere apparire mirare preparare promettere offrire proporre suggerire dubitare credere pensare sospettare ritenere stimare supporre ipotizzare
      rischiare rischio possibilità probabilità minaccia timore speranza piano intenzione prospettiva sospetto ipotesi ipotizzare chiedere esortare ordinare
      decidere pronto disposto intenzionato possibile probabile improbabile discutere accordarsi avvertire sostenere alludere lasciare intenzione progettare puntare
      auspicare escludere`,
    ),
    denials: words(
      `negare smentire escludere rifiutare rifiutarsi respingere confutare evitare impedire mancare omettere cessare smettere liquidare bollare
      smentita rifiuto diniego negazione impossibile bloccare`,
    ),
    conditions: words('se qualora purché casomai laddove'),
    causes: phrases(`
      perché
      poiché
      giacché
      siccome
      a causa
      per via
      per colpa
      grazie a
      grazie al
      grazie alla
      in seguito a
      in risposta a
      in risposta al
      in risposta alla
      in risposta alle
      in risposta agli
      in risposta ai
      per ritorsione
      come ritorsione
      in reazione
      di conseguenza
      pertanto
      perciò
      per questo
      per questa ragione
      per questo motivo
      motivo per cui
      ragione per cui
      ha causato
      hanno causato
      causato da
      causata da
      causati da
      provocato
      provocata
      provocati
      ha provocato
      ha spinto
      hanno spinto
      spinto da
      spinta da
      spinti da
      ha indotto
      ha portato a
      ha portato al
      ha portato alla
      dovuto a
      dovuta a
      dovuti a
      dovuto al
      dovuta al
      dovuto alla
      dovuta alla
      innescato
      innescata
      ha costretto
      costretto
      costretta
      costretti
      dato che
      visto che
      in quanto
      sotto la pressione
      su pressione
      motivato da
      motivata da
      come conseguenza
      ne consegue
      sicché
      cosicché
      quindi
      scatenato
      scatenata`),
  },
};
