/**
 * Words, folded, that turn what a sentence says when they stand on one side of an edit only. Italian and English together, as with negations: a
 * homograph can only keep two texts from being taken for one.
 */

/** What is said becomes something that may be. */
export const POSSIBILITY_WORDS: ReadonlySet<string> = wordsOf(
  `may might could perhaps possibly possible maybe likely unlikely probably allegedly reportedly apparently suspected
  potrebbe potrebbero potra potranno forse possibile possibilmente probabile probabilmente improbabile presumibilmente presunto presunta
  presunti presunte eventuale eventualmente ipotesi`,
);

/** What is said becomes something that hangs on something else. */
export const CONDITION_WORDS: ReadonlySet<string> = wordsOf(
  'if unless provided whether se qualora purche salvo sempreche laddove',
);

/** Who speaks holds something to be untrue, or will not have it. */
export const DENYING_WORDS: ReadonlySet<string> = wordsOf(
  `deny denies denied denying denial reject rejects rejected rejecting rejection refuse refuses refused refusing refusal dismiss dismisses dismissed
  dismissing refute refutes refuted refuting excludes excluded excluding rules ruled ruling disputes disputed disputing
  nega negano negato negare negando smentisce smentiscono smentito smentita smentire smentendo respinge respingono respinto respinta respingere
  respingendo rifiuta rifiutano rifiutato rifiutare rifiuto esclude escludono escluso escludere escludendo contesta contestano contestato`,
);

/** Who speaks owns to something or says it is so. */
export const AFFIRMING_WORDS: ReadonlySet<string> = wordsOf(
  `confirm confirms confirmed confirming admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging concede concedes conceded
  accept accepts accepted accepting agree agrees agreed approve approves approved
  conferma confermano confermato confermare confermando ammette ammettono ammesso ammettere ammettendo riconosce riconosciuto riconoscere accetta
  accettano accettato accettare approva approvano approvato`,
);

/**
 * Words of opposite meaning, a line each, the two sides parted by a colon: an edit that puts one for the other tells something else. English and
 * Italian lines; every form is written out.
 */
export const OPPOSITE_WORDS: readonly string[] = [
  'begin begins began begun beginning start starts started starting open opens opened opening launch launched : end ends ended ending finish finishes finished conclude concludes concluded close closes closed closing halt halted',
  'comincia cominciano cominciato cominciata inizia iniziano iniziato iniziata avvia avviato apre aprono aperto aperta : finisce finiscono finito finita conclude concludono concluso conclusa termina terminano terminato chiude chiudono chiuso chiusa',
  'rise rises rose risen rising increase increases increased increasing grow grew grown up higher gain gained more : fall falls fell fallen falling decrease decreases decreased drop drops dropped decline declined shrink shrank down lower lost fewer less',
  'sale salgono salito salita aumenta aumentano aumentato aumento cresce cresciuto rialzo : scende scendono sceso scesa cala calano calato calo diminuisce diminuito ribasso',
  'win wins won victory : lose loses lost defeat',
  'vince vincono vinto vittoria : perde perdono perso sconfitta',
  'enter enters entered arrive arrives arrived arriving reach reached join joined : leave leaves left leaving depart departed quit withdraw withdrew withdrawn',
  'entra entrano entrato arriva arrivano arrivato arrivati : esce escono uscito parte partono partito lascia lasciano lasciato ritira ritirano ritirato',
  'from : to toward towards',
  'da dal dallo dalla dai dagli dalle dall : a al allo alla ai agli alle all verso',
  'before : after',
  'prima : dopo',
  'guilty convicted : innocent acquitted cleared',
  'colpevole condannato condannata : innocente assolto assolta',
  'alive survived survivor : dead killed died',
  'vivo vivi sopravvissuto : morto morti ucciso',
  'attack attacks attacked attacking : defend defends defended defending',
  'attacca attaccano attaccato : difende difendono difeso',
  'accept accepts accepted approve approves approved : reject rejects rejected refuse refuses refused',
  'accetta accettano accettato approva approvato : respinge respingono respinto rifiuta rifiutato boccia bocciato',
  'allow allows allowed permit permitted authorise authorised : ban bans banned forbid forbids forbidden prohibit prohibited',
  'permette permettono permesso autorizza autorizzato consente : vieta vietano vietato proibisce proibito',
  'free freed release released : arrest arrested detain detained jailed',
  'libera liberato liberati rilasciato : arresta arrestato arrestati detenuto',
  'buy buys bought buyer import imported imports : sell sells sold seller export exported exports',
  'compra comprano comprato acquista importa importato : vende vendono venduto esporta esportato',
  'always already : never mai',
  'gia sempre : mai',
  'north northern : south southern',
  'east eastern : west western',
  'nord settentrionale : sud meridionale',
  'est orientale : ovest occidentale',
  'support supports supported favour : oppose opposes opposed against',
  'sostiene sostengono favorevole favorevoli : contesta contestano contrario contrari',
  'strengthen strengthened tighten tightened : weaken weakened loosen loosened ease eased',
  'first : last',
  'primo prima : ultimo ultima',
  'answer answers answered answering heed heeded follow followed : ignore ignores ignored ignoring disregard disregarded',
  'risponde rispondono risposto ascolta ascoltato rispetta rispettato : ignora ignorano ignorato',
  'summon summoned mobilise mobilised mobilize mobilized : dismiss dismissed discharge discharged demobilised demobilized',
  'richiama richiamano richiamato mobilita mobilitato : congeda congedano congedato smobilita smobilitato',
  'call calls called : send sends sent',
  'advance advances advanced advancing : retreat retreats retreated retreating',
  'avanza avanzano avanzato avanzata : arretra arretrano arretrato ritirata',
  'raise raises raised lift lifts lifted : cut cuts lowered lowers slash slashed',
  'alza alzano alzato : taglia tagliano tagliato abbassa abbassano abbassato',
  'build built rebuild rebuilt : destroy destroyed demolish demolished',
  'costruisce costruito ricostruito : distrugge distrutto demolito',
  'keep kept maintain maintained extend extended renew renewed : abandon abandoned scrap scrapped cancel cancelled drop dropped',
  'mantiene mantengono mantenuto proroga prorogato rinnova rinnovato : abbandona abbandonano abbandonato annulla annullato',
  'succeed succeeded success : fail failed failure',
  'riesce riescono riuscito successo : fallisce falliscono fallito fallimento',
  'find found : lose lost miss missed',
  'give gave given grant granted lend lent : take took taken seize seized withhold withheld',
  'da danno dato concede concesso : toglie tolgono tolto sequestra sequestrato',
  'love praise praises praised welcome welcomed : condemn condemns condemned criticise criticised deplore deplored',
  'elogia elogiano elogiato accoglie accolto : condanna condannano criticato critica',
  'safe secure : unsafe dangerous insecure',
  'sicuro sicura sicuri : pericoloso pericolosa insicuro',
  'legal lawful : illegal unlawful',
  'legale lecito : illegale illecito',
  'true : false',
  'vero vera : falso falsa',
  'strong strongly stronger : weak weakly weaker',
  'early earlier : late later',
  'majority : minority',
  'maggioranza : minoranza',
  'civilian civilians : military',
  'civili : militari',
];

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u));
}
