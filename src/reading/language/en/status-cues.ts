import type { StatusWords } from '../../event/status-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** English words that tell how real an event is. Effects follow FactBank (2009) and Karttunen's implicatives (1971); the lists are ours. */
export const ENGLISH_STATUSES: StatusWords = {
  predicates: [
    {
      effect: 'actual',
      words: `include comprise involve have+inf find launch hold conduct carry+out stage mount sign impose make deliver send give provide attend join host chair open
        lead begin start complete take repeat execute commit suffer receive reach conclude undergo perform undertake implement introduce adopt pass issue
        open+with manage succeed succeed+in get+to happen help force compel cause lead+to allow let enable bring bring+about trigger spark provoke prompt
        result+in end+with participate+in take+part engage+in embark+on go+ahead go+ahead+with step+up intensify increase expand extend widen escalate lift
        start+of begin+of round+of series+of wave+of string+of number+of day+of beginning onset outbreak wave series round string spate flurry campaign first
        second third latest culminate+in degenerate+into descend+into escalate+into witness register render usher+in set+off`,
    },
    {
      effect: 'granted',
      words: `convict sentence jail imprison punish claim+responsibility retaliation+for protest+at behind culprit perpetrator guilty revenge+for death+in casualty
        toll survivor wounded killed+in injure+in die+in kill+in condemn regret deplore welcome praise criticise criticize denounce mourn know realise realize
        admit acknowledge confirm reveal remember forget+that respond react retaliate+for avenge investigate survive aftermath victim response reaction role
        responsibility blame hail celebrate despite protest+against prove show demonstrate discover learn find+out flee flee+from anger infuriate
        shock outrage alarm+by dismay+by rattled upset`,
    },
    {
      effect: 'reported',
      words: `charge turn+out prosecute say tell report claim state declare write add explain note insist argue allege accuse believe think assert repeat+that assess
        estimate conclude+that hear see observe watch indicate+that stress describe account news information accusation blame+for statement video footage image
        testimony maintain+that`,
    },
    {
      effect: 'continuing',
      words: `continue keep go+on carry+on persist+in persist remain proceed+with press+ahead+with maintain sustain`,
    },
    {
      effect: 'ended',
      words: 'halt stop cease end finish suspend interrupt quit abandon+after pause conclusion close wrap+up',
    },
    {
      effect: 'planned',
      words: `agreement+on agreement+for agreement+inf deal+on deal+for deal+inf pact+on accord+on warrant goal objective aim purpose aimed+at target+for go-ahead
        green-light undertook+inf want+inf undertake+inf plot conspire scheme gear+up bent+on determined preparation+for slated approve authorise authorize
        threaten threat+inf decree call+strike call+meeting call+summit call+protest call+rally call+walkout plan intend prepare schedule agree promise pledge
        vow undertake+to commit+to due set order command instruct bound about resolve swear slate time earmark mandate intention preparation wait+for await
        organise organize intent eager mean+to design prepare+for pencil agenda go+to timetable date schedule+for vote+to opt eve eve+of expect+for bind+for
        head+for leave+for provide+for choose choose+to elect+to entrust arrange intention+to suppose+inf suppose+to mission+inf task+inf task+of orders+inf
        order+inf accept`,
    },

    { effect: 'announced', words: 'announce unveil announcement' },
    {
      effect: 'possible',
      words: `talk+of attempt vote+on hint+at referendum+on prepared+inf willing ready float moot mull tempt contemplate weigh+up ponder toy+with flirt+with capable
        threat+of readiness willingness risk consider weigh study discuss offer speculate suspect try try+to want+for talk+on talk+about discussion negotiation
        threat possibility prospect chance danger likelihood probability speculation suspicion idea option rumour rumor possible likely probable conceivable
        plausible potential able hint indication signal deadline right ability capacity bid temptation suggestion ambition conceive envisage eye ready+if
        alarm+about brace+for condition close+to near brink brink+of verge verge+of poised think+about think+of reflect+on explore examine speak+of meet+on
        summit+on meeting+on conference+on debate+on debate open+to expose+to vulnerable insinuate foresee foreshadow warm+to seem appear leave+door open+door`,
    },
    {
      effect: 'demanded',
      words: `need necessary urgent essential imperative call+for call+on call+inf want want+other pray plead plea petition clamour clamor yearn long insist+on
        ultimatum end+to propose proposal suggest hope wish seek desire aspire dream urge demand ask request invite push+for press+for press appeal appeal+for
        plead+for encourage recommend advise advocate favour support+for persuade convince lobby+for pressure pressure+to campaign+for exhort implore beg
        beseech counsel require like+other like+inf love+inf love+other hope+for wish+for fight+for agitate+for necessity aspiration recommendation invitation
        `,
    },
    {
      effect: 'feared',
      words: `fear worry concern worried afraid concerned dread warn warning anxious guard+against warn+against warn+of alarm anxiety apprehensive apprehension
        terror`,
    },
    {
      effect: 'doubted',
      words: `clear+if clear+whether know+if see+if wonder+if decide+if decide+whether ask+if check+if know+whether doubt unlikely improbable doubtful sceptical
        skeptical unclear uncertain question ask+whether wonder scepticism skepticism uncertainty`,
    },
    {
      effect: 'hypothetical',
      words:
        'simulate imagine simulation scenario hypothetical pretext+for case event+of suppose assume contingency rehearse',
    },
    {
      effect: 'denied',
      words: `premature fiction falsehood fabrication lie acquit clear+of exonerate acquittal debunk discredit disprove absurd baseless groundless unfounded nonsense
        deny denial refute untrue false fake fabricate invent fabricated pretend myth hoax feign canard disinformation smear slander rubbish fantasy figment
        absence lack scoff scoff+at laugh+off mock ridicule`,
    },
    { effect: 'excluded', words: 'no+to rule+out exclude dismiss rule reject impossible unthinkable' },
    {
      effect: 'prevented',
      words: `back+out pull+out+of overturn quash pre-empt stop+short scupper derail sabotage stall ward+off fend+off ground resist shy+away steer+clear hold+off
        renege backtrack give+up reschedule overrule annul rescind postpone delay defer put+off push+back postponement have+yet prevent avert avoid thwart foil
        cancel call+off scrap fail refuse decline abandon block forestall deter stave+off head+off refrain desist refusal failure cancellation avoidance abort
        drop shelve forgo prohibit ban forbid veto bar prevention deterrence dissuade discourage unable unwilling reluctant short+of repel stop+from keep+from
        oppose opposition neutralise neutralize defuse evade escape `,
    },
    { effect: 'evidenced', words: 'question+of evidence proof trace allegation' },
    {
      effect: 'historical',
      words: `anniversary commemorate commemoration memorial memory remembrance veteran centenary`,
    },
    { effect: 'decided', words: 'decide decision decision+on decision+to undecided' },
    {
      effect: 'expected',
      words:
        'expect anticipate expectation expect+other confidence confident optimistic forecast predict prediction',
    },
    { effect: 'resumed', words: 'resume' },
    {
      effect: 'assured',
      words: 'certain+that sure+that sure certain guarantee+that settled guaranteed+that',
    },
  ],
  occurrences: [
    {
      effect: 'actual',
      words: `take+place happen occur be exist begin start come follow erupt break+out go+ahead hit strike unfold materialise materialize last result recur repeat
        open succeed escalate intensify kick+off get+under arise emerge become`,
    },
    {
      effect: 'continuing',
      words: `continue go+on rage persist proceed carry+on remain drag+on spread grow multiply mount simmer grind+on wear+on linger worsen widen deepen`,
    },
    { effect: 'ended', words: 'end cease stop conclude finish subside' },
    { effect: 'possible', words: 'loom threaten beckon hover hang+over' },
    { effect: 'resumed', words: 'resume' },
    { effect: 'prevented', words: 'fall+through ' },
  ],
  openers: [
    { effect: 'preceding', words: 'before' },
    { effect: 'contingent', words: 'until till as_soon_as' },
    {
      effect: 'hypothetical',
      words: `if unless once in_case in_case_of in_the_event_of in_event_of provided_that provided supposing as_long_as in_the_absence_of absent failing barring
        assuming on_condition_that so_long_as in_the_case_of subject_to`,
    },
    { effect: 'denied', words: 'without instead_of rather_than as_if as_though short_of in_place_of' },
    {
      effect: 'planned',
      words: `ahead_of in_advance_of so_that in_order_to in_order in_preparation_for prior_to pending on_the_eve_of with_the_aim_of with_a_view_to in_the_run-up_to
        in_readiness_for`,
    },
    { effect: 'doubted', words: 'whether' },
    { effect: 'possible', words: 'lest for_fear_of in_fear_of' },
    {
      effect: 'granted',
      words: `after since following despite because_of due_to thanks_to amid in_spite_of as_a_result_of in_response_to in_the_wake_of on_the_heels_of
        in_the_course_of on_the_sidelines_of under as_part_of because `,
    },
    { effect: 'historical', words: 'years_after decades_after years_since decades_since centuries_after' },
    { effect: 'actual', words: 'in_exchange_for in_return_for' },
  ],
  attributes: [
    {
      effect: 'planned',
      words: `on_agenda in_pipeline on_track on_schedule in_offing next upcoming forthcoming imminent future scheduled planned impending proposed pending expected
        in_preparation promised`,
    },
    {
      effect: 'continuing',
      words: `in_force in_place in_effect under_siege in_session ongoing current continuing underway under_way present in_progress intensifying continuous nonstop
        non-stop round-the-clock persistent relentless unrelenting mounting continued protracted`,
    },
    {
      effect: 'possible',
      words: `on_cards under_consideration under_discussion under_review under_study in_play within_reach in_sight on_table in_question in_doubt in_jeopardy possible
        potential likely probable alleged suspected feared threatened prospective eventual purported presumed supposed rumoured rumored looming`,
    },
    { effect: 'hypothetical', words: 'hypothetical simulated mock would-be' },
    {
      effect: 'denied',
      words: `off_table on_hold on_ice false fake thwarted foiled averted cancelled canceled aborted nonexistent baseless invented fabricated unfounded groundless
        staged imaginary fictitious failed botched postponed called-off unsuccessful`,
    },
    { effect: 'historical', words: 'past former historical old' },
  ],
  modals: [
    { words: 'may might', status: 'possible', negated: 'possible' },
    { words: 'could can ca', status: 'possible', negated: 'denied' },
    { words: "will shall 'll wo", status: 'planned', negated: 'denied' },
    { words: "would 'd", status: 'hypothetical', negated: 'denied', shifts: true },
    { words: 'must', status: 'hypothetical', negated: 'hypothetical', perfect: 'possible' },
    { words: 'should ought', status: 'hypothetical', negated: 'hypothetical' },
  ],
  progressives: { present: new Set(), other: new Set() },
  turning: new Set(),
  passives: new Set(),
  continuous: words('again still currently now presently continually'),
  rumours: words('rumour rumours rumor rumors gossip'),
  lasting: words(
    'last fight strike picket besiege patrol occupy negotiate protest train finance supply shelter hunt pound battle rage guard surround detain block',
  ),
  since: words('since'),
  hearsay: words(
    'say report believe think understand rumour rumor allege assume presume claim suppose hold estimate',
  ),
  laterToday: words('tonight'),
  guesses: words(
    'perhaps maybe possibly probably likely presumably allegedly reportedly apparently supposedly probability likelihood',
  ),
  negations: words("not n't never neither nor hardly scarcely"),
  negativeWords: words('no none nobody neither nothing no-one'),
  idle: words('only just merely simply least until'),
  idleObjects: new Set(),
  freeChoice: words('any whichever whatever'),
  definite: words('the this that'),
  indefinite: words('a an another'),
  eras: words(
    'cold_war world_war first_world second_world middle_ages soviet_era soviet_times colonial_era colonial_times',
  ),
  simultaneous: words('while as'),
  inverted: words('should had were'),
  questioning: words('if'),
  conditions: words('if unless provided'),
  breaks: words('; : “ ” " « » but while whereas although though'),
  concessive: words('even as only'),
  contentRelatives: new Set(),
  relativeAdverbs: words('where'),
  purposes: words('to for'),
  settings: words('at in during'),
  links: words('of'),
};
