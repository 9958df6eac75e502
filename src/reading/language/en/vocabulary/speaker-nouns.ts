/**
 * English nouns, by lemma, for people, bodies of people, and papers, pictures and figures that tell something: what can be the subject of a verb that has
 * other meanings as well ("the study shows", but "the road shows"). Written by us.
 */
export const ENGLISH_SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  (
    'account activist actor adviser advisor agency aide airline alliance ally ambassador amnesty analyst appeal ' +
    'archbishop architect article artist assembly association astronaut athlete attorney author authority backer bank ' +
    'banker bishop bloc board body branch briefing broadcaster brother bulletin bureau business cabinet caller camp ' +
    'campaign candidate captain cartel caucus celebrity censor center centre chair chairman chairwoman chancellor ' +
    'channel charity chief child citizen clergy clerk coach coalition colleague collective college column columnist ' +
    'command commander commentator commission commissioner committee community company competitor complaint ' +
    'conference congregation congress consortium consul consultant consumer contributor cop coroner corporation ' +
    'correspondent council counsel country county couple court crew critic crowd customer daily data daughter ' +
    'defendant delegate delegation democrat department deputy detective diary diplomat director dissident division ' +
    'doctor document donor economist editor editorial elder embassy emperor employee employer engineer envoy ' +
    'establishment estimate executive expert faction family fan farmer father federation fellow figure filing film ' +
    'firm fisherman folk follower footage force forecast foundation founder friend front fund general girl government ' +
    'governor graduate group guard guardian guest guide guild guy half head headline historian hospital host ' +
    'museum airport factory plant shipyard hotel church mosque theatre theater club stadium refinery utility railway carrier prison palace barracks embassy consulate chamber synod curia garrison brigade regiment patrol inspectorate ombudsman registry islander herder grower cable dispatch memorandum dossier draft minutes log auditor contractor operator kremlin presidency junta zoo archive port harbour registrar ambulance ' +
    'household husband image individual industry informant insider inspector inspectorate institute institution ' +
    'insurer intelligence investigation investigator investor jew journal journalist judge junta juror jury justice ' +
    'kid king lab laboratory lady lawmaker lawsuit lawyer leader leadership league legislator legislature letter ' +
    'liberal lobby lobbyist locals lord magazine magistrate magnate majority man manager marshal mayor measurement ' +
    'mediator medic medium member memo memoir merchant message migrant militant military militia minister ministry ' +
    'minority mission mob monarch monitor monk mother motion movement mp municipality muslim nation navy neighbor ' +
    'neighbour network newcomer newspaper nominee novelist nun nurse observer office officer official operator ' +
    'opponent opposition orchestra organisation organiser organization organizer outlet owner painter panel paper ' +
    'parent parliament partner party passenger patient patriarch patron payer pediatrician people percent person ' +
    'petition photo physician pilot plaintiff player poet police policeman politician poll pollster pontiff pope ' +
    'population portrait post premier presenter presidency president press priest prince princess principal prisoner ' +
    'producer professional professor profile prosecution prosecutor protester protestor provider province ' +
    'psychologist publication publisher quarter queen rabbi radical radio reader rebel receptionist record recruit ' +
    'referee regime region register regulator relative release report reporter representative republic republican ' +
    'rescuer research researcher resident respondent retailer review rival ruler ruling scholar school scientist ' +
    'scout secretariat secretary section senate senator separatist sergeant service sheriff side sister skipper ' +
    'society soldier somebody someone son source speaker spokesman spokesperson spokeswoman sponsor squad staff ' +
    'staffer star state statement statistic strategist student study suit supervisor supporter surgeon survey ' +
    'survivor suspect syndicate taxpayer teacher team teen teenager telegram television testimony theologian tourist ' +
    'town trader trainer transcript treasury tribunal troop trust tweet tycoon union university user vendor veteran ' +
    'victim video viewer villager visitor volunteer voter watchdog website whistle-blower whistleblower widow wife ' +
    'wing winner witness woman worker workforce writer writing youth'
  ).split(' '),
);

/** Endings of English nouns that are people more often than not. */
export const ENGLISH_PERSON_ENDINGS: RegExp =
  /(?:ists?|ians?|ers|ors|m[ae]n|women|woman|people|crats?|ees)$/u;
