import { eventCues } from '../../event-cue-rows.ts';
import type { EventCue } from '../../language-rules.ts';
import {
  ARMS,
  ATTACKS,
  BORDERS,
  FORCES,
  LAWS,
  MEASURES,
  MEDIA,
  PEOPLE,
  PROTESTS,
  RELIEF,
  RESCUERS,
  TARGETS,
} from './event-objects.ts';

const TIES =
  'aid|assistance|tie|ties|relation|relations|link|links|talk|talks|negotiation|negotiations|supply|supplies|delivery|mediation|cooperation|export|asset|assets|trade|contact|contacts|flight|flights|dialogue|membership|loan|help|program|programme|support';
const ACCORDS =
  'agreement|accord|treaty|pact|deal|memorandum|protocol|convention|declaration|contract|understanding';

/**
 * English words for events, by PLOVER 2.0 type (Halterman et al. 2023, public codebook; the words are ours).
 * Signing and ratifying is SUPPORT, consenting and promising AGREE; investigating and suing is ACCUSE; a truce, a release and
 * lifted sanctions are RETREAT, political concessions CONCEDE; cutting aid, ties or talks is SANCTION, as the codebook has them.
 */
export const ENGLISH_EVENT_CUES: readonly EventCue[] = eventCues([
  // What is not ruled out is no refusal: its noun is the event.
  { type: '', verbs: 'not rule out; not exclude' },
  {
    type: 'AID',
    mode: 'military',
    context: ['military'],
    nouns: 'arrival|deployment > peacekeeper|peacekeepers|peacekeeping',
    verbs:
      'arrive|land|deploy|send|dispatch > peacekeeper|peacekeepers|peacekeeping' +
      `; send|deploy|dispatch > observer|observers|monitor|monitors|instructor|adviser|advisers|trainer|trainers; train > police|officer|officers|pilot; approve|authorise|authorize > ${ARMS}; help ~train|arm`,
  },
  {
    type: 'COOPERATE',
    context: ['military'],
    nouns:
      'joint exercise|exercises|drill|drills|patrol|patrols|manoeuvres|maneuvers; joint military exercise|exercises|drills' +
      '; intelligence-sharing; intelligence sharing; joint venture|ventures|operation|operations|force|team|declaration; handover > suspect|fugitive; information exchange; rapprochement; prisoner-exchange',
    verbs: `hand over > suspect|fugitive|general|accused|criminal; buy|purchase|order > gas|oil|electricity|${ARMS}|frigate|submarine|helicopter|radar|fighter; sell|supply > gas|oil|electricity|power; sell > ${ARMS}; lease > base|port|airfield|land|island; pool > resource|intelligence; trade with; surrender > suspect|fugitive; work with > police|government|army|ministry`,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    context: ['military'],
    nouns:
      'exercise; drill; manoeuvre; maneuver; war|wargame game|games; mobilisation; mobilization; deployment; redeployment; build-up; buildup; ' +
      'readiness check|inspection|test; combat-readiness check|checks|test|tests|inspection|inspections; combat readiness check|checks|inspection|test; ' +
      '' +
      'presence > troop|troops|soldier|force|military; arrival > troop|troops|soldier|train|convoy|force|unit|aircraft; movement > troop|military; ' +
      'concentration > troop|force; dispatch|sending > troop|troops|soldier|force|forces|warship; strike|assault group|groups|grouping|groupings; strike force; regional|joint grouping; grouping; fortification; call-up; conscription; ' +
      'training > troop|troops|soldier|conscript|recruit|army|unit; defence|defense > border; troop reinforcement|reinforcements; military alert; reinforcement > troop|border' +
      '; naval|military|air|live-fire|large-scale|artillery|joint exercise|exercises|drill|drills; massing; enlistment; draft > soldier|men|army|reservist; rearmament; arms|military race|parade|build-up; troop movement|movements|deployment|deployments|buildup|build-up; patrol > naval|coast|warship|gunboat|border|navy|air|troop|army; combat|high|full|maximum alert; naval|air patrol|patrols|presence; no-fly zone; general|partial mobilisation|mobilization',
    verbs:
      'deploy; redeploy; mobilise; mobilize; amass; mass > troop|troops|force|unit|tank|soldier|border|frontier; garrison; ' +
      'reinforce|strengthen|boost|bolster|beef > border|frontier|position|force|forces|garrison|troop|troops|defence|defense|presence|contingent; ' +
      `fortify; arrive|reach|pour|land|move > ${FORCES}; call up > reservist|reserve|reserves|conscript|man; conscript; ` +
      `train > troop|troops|soldier|conscript|recruit|unit|fighter; move|send|dispatch|rush|ferry|airlift|station|position|shift > ${FORCES}; ` +
      'mine > bridge|road|border; put|place|remain|be ~on|at alert; raise > alert|readiness; contribute > troop|troops|soldier|force; ' +
      'prepare > shelling|invasion|war' +
      '; build|erect|put|dig|construct > watchtower|watchtowers|wall|fence|bunker|trench|trenches|fortification|base|outpost; scramble > jet|jets|fighter|fighters|aircraft; sail > fleet|warship|carrier|frigate|destroyer|squadron|flotilla; muster; enlist; recruit > soldier|fighter|men|mercenary|volunteer; patrol > troop|troops|coast|navy|border|warship|street|streets|soldier|gunboat|frigate; extend|reintroduce|introduce|restore|reinstate > conscription|service|draft; stay|remain > troop|troops|contingent|battalion|garrison; draft > men|soldier|reservist; rearm; double|increase|raise > troop|troops|garrison|contingent|presence; dispatch|order|send|steam > carrier|destroyer|frigate|squadron|submarine|bomber|gunboat|flotilla|paratroopers|police|commando; rehearse > landing|invasion|attack|defence; go on alert',
  },
  {
    type: 'MOBILIZE',
    mode: 'weapons',
    context: ['military'],
    nouns:
      'combat duty; missile|nuclear|weapons|rocket test|tests|launch; test launch|launches|firing; test-firing',
    verbs:
      'put|place|enter ~on|into combat|service; test|test-fire > missile|rocket|bomb|weapon; test-fire; test-launch' +
      '; test|fire|launch > icbm|interceptor|torpedo; station|deploy|install|site > missile|missiles|battery|radar|interceptor; aim|point|train > missile|missiles|gun|artillery',
  },
  {
    type: 'AID',
    mode: 'military',
    context: ['military'],
    nouns:
      `delivery|shipment|supply|transfer|provision|consignment|donation > ${ARMS}; military|security aid|assistance; military support; ` +
      'lethal aid; airlift > arms|weapon',
    verbs:
      `deliver|supply|send|ship|hand|provide|donate|transfer|give|furnish|lend|export|smuggle > ${ARMS}|intelligence|photograph; arm > rebel|militia|insurgent|fighter|guerrilla; ` +
      'arm|equip|train ~with > weapon|missile',
  },
  {
    type: 'AID',
    mode: 'military',
    context: ['military'],
    subject: 'recipient',
    verbs: `receive|obtain > ${ARMS}`,
  },
  {
    type: 'AID',
    mode: 'humanitarian',
    context: ['humanitarian'],
    nouns:
      'humanitarian|relief aid|assistance|convoy|convoys|relief|corridor|supplies|mission; food|medical|emergency|economic|financial|development aid|supplies|assistance|relief; ' +
      'emergency food aid; aid|relief package|convoy|convoys|delivery|deliveries|flight|flights|operation|shipment|shipments; relief effort; airlift; food airlift' +
      '; donation; bailout; bail-out; tranche; airdrop; air-drop; field hospital|hospitals; rescue team|teams|package|mission|operation|workers; search-and-rescue; search and rescue; debt relief|write-off|cancellation; soft|emergency|bridging|concessional|interest-free loan|loans; loan > million|billion|fund|bank; grant > million|billion; aid > million|billion|refugee|victim|victims|flood|earthquake|quake|survivor|survivors|hungry|drought; convoy > aid|relief|food|ambulance|truck|lorry|medicine|humanitarian|grain; shipment|delivery|consignment|distribution > grain|wheat|flour|medicine|food|generator|tent|tents|vaccine|vaccines|aid|fuel|rice|blankets; evacuation > camp|town|village|city|district|wounded|civilian|civilians|resident|residents|refugee|refugees|patient|injured; asylum > grant|granting; rescue > migrant|migrants|sailor|fisherman|civilian|crew',
    verbs:
      `give|grant|provide|donate|send|deliver|ship|fly|distribute|allocate|disburse|lend > ${RELIEF}; give|grant|offer > asylum|refuge|shelter|sanctuary; ` +
      'hand over > medicine|food|aid; open > border to > refugee|refugees; open border|borders to; ' +
      'evacuate|airlift|rescue > wounded|civilian|injured|refugee|people|resident|patient; shelter|feed > refugee|people|civilian; take in > refugee|family|evacuee|migrant; hand out; hand out > food|water|blanket|tent|medicine|filter; ' +
      'write|forgive|cancel|waive > debt; aid; assist; help rebuild; finance|fund > reconstruction|hospital|barrier|school|project; treat > wounded|injured' +
      '; send|dispatch|fly|rush > rescuer|rescuers|medic|medics|doctor|doctors|nurse|engineer|firefighter|firefighters|icebreaker|hospital|team|teams|relief|food|water|tent|rice|blankets|pump|pumps; approve|authorise|authorize|clear|release|unblock > shipment|loan|package|grant|tranche|instalment|aid|relief|credit; bail out; airdrop|drop|parachute > food|aid|supplies|relief|medicine; shelter|harbour|harbor|host|accommodate|resettle|welcome > refugee|refugees|evacuee|evacuees|displaced|asylum|exile; donate; vaccinate; lend > million|billion; come to > aid|rescue|assistance; open > door|doors|shelter|camp; reach > convoy|aid|relief|supplies; airlift; rescue > migrant|migrants|sailor|sailors|fisherman|fishermen|survivor|survivors|crew|passenger|stranded|hostage; distribute; ship > grain|wheat|rice|medicine|medicines|vaccine; extend > loan|credit; rebuild > school|hospital|bridge|house; deliver > grain|rice|water|tent|tents|generators|vaccine|vaccines; help > refugee|refugees|victim|victims|survivor|survivors; unload > grain|food|relief|aid',
  },
  {
    type: 'AID',
    mode: 'humanitarian',
    context: ['humanitarian'],
    subject: 'recipient',
    verbs: `receive > ${RELIEF}`,
  },
  {
    type: 'CONSULT',
    mode: 'phone',
    context: ['diplomatic'],
    nouns:
      'phone|telephone call|calls|conversation|conversations' +
      '; call with|between; video call|calls; videoconference; hotline',
    verbs:
      'telephone; phone; speak|talk|confer by|on|over phone|telephone; call > phone|telephone' +
      '; call > counterpart; ring > counterpart',
  },
  {
    type: 'CONSULT',
    mode: 'visit',
    context: ['diplomatic'],
    nouns:
      'visit; stopover; trip to' +
      '; state|official visit|visits; pilgrimage; tour > capitals|region|minister|envoy',
    verbs:
      'visit; tour; travel|head|fly to; arrive > visit|talk|talks|summit|meeting|trip; arrive|land in|at; attend > olympics|ceremony|funeral' +
      '; pay > visit; fly|jet in|into|out > talk|talks|summit|meeting|president|minister; pass through > delegation',
  },
  {
    type: 'CONSULT',
    context: ['diplomatic'],
    nouns:
      'summit; meeting; talk; talks; round > talk|talks|negotiation|negotiations; negotiation; consultation; mediation; conference; dialogue; parley; meet' +
      '; shuttle diplomacy; audience with; arbitration; good offices; roundtable; round-table; peace effort|efforts|mission; tête-à-tête',
    verbs:
      'meet; mediate; confer; consult; speak|talk with|to > president|minister|leader|counterpart; ' +
      'broker > talk|talks|peace|agreement|deal|truce' +
      '; sit down with|for; arbitrate; liaise; shuttle between; gather for > summit|meeting|talks|conference; parley; exchange > views; enter > talk|talks|negotiation; carry > message',
  },
  {
    type: 'CONSULT',
    context: ['diplomatic'],
    object: 'topic',
    verbs: 'discuss; negotiate; debate',
  },
  {
    type: 'CONSULT',
    mode: 'host',
    context: ['diplomatic'],
    verbs:
      'host > talk|talks|meeting|summit|negotiation|conference|leader|president|minister|delegation; receive > president|minister|delegation|envoy|premier|ambassador|leader; launch > mediation' +
      '; welcome|greet > president|delegation|envoy|premier|counterpart; invite > president|delegation|leader|minister|counterpart',
  },
  {
    type: 'SUPPORT',
    context: ['diplomatic'],
    nouns:
      'political|diplomatic|international support|backing; support for; solidarity; diplomatic recognition; ratification; apology; endorsement; condolence; ' +
      `signing > ${ACCORDS}; signature > ${ACCORDS}; recognition > independence|state|government` +
      '; praise; tribute > to; congratulations; condolences; gratitude; accession; vote of confidence; establishment|restoration|resumption|normalisation|normalization > relation|relations|tie|ties; approval > plan|resolution|treaty|accord|accession|membership; backing > for|of|from; opening|reopening > embassy|consulate; entry into > force|alliance|union',
    verbs:
      `sign|initial|conclude|ink > ${ACCORDS}; ratify; praise; thank; endorse; back; support; defend > right|decision|policy|government|action; ` +
      'welcome > decision|move|agreement|plan|proposal|initiative|resolution|election|victory|announcement|step|deal|offer; hail; commend; congratulate; laud; applaud; ' +
      'recognise|recognize > independence|state|government|republic|country|sovereignty; apologise; apologize; forgive; ' +
      'restore|resume|establish|re-establish|normalise|normalize|upgrade > relation|relations|tie|ties; open|reopen > embassy|consulate; ' +
      'urge|mobilise|mobilize|seek|rally > support; express > support|solidarity|condolence|sympathy|confidence|backing; voice > support; pledge|swear > allegiance|support|loyalty; ' +
      'stand by; side with; rally behind; campaign for' +
      '; sign > peace|charter|communiqué|communique|ceasefire|truce|text|compact|it|them; approve|adopt > resolution|treaty|accession|accord|agreement|deal|membership|declaration; pay > tribute; say sorry; express|convey|offer|send > gratitude|thanks|regret|remorse|condolences|congratulations|apology|sympathies; champion; salute; vouch for; accede to; join > alliance|union|nato|pact|bloc|coalition; admit > member|bloc|alliance|union; reaffirm|reiterate|renew|lend|give > support|backing|blessing|commitment; throw > weight|backing; stand with|behind; come ~out in favour|support; vote > favour|favor; accredit > ambassador; name|appoint > ambassador; ask|beg > forgiveness; countersign; cheer > decision|move; establish > relations|ties',
  },
  {
    type: 'AGREE',
    context: ['diplomatic'],
    nouns:
      'agreement; accord; pact; treaty; deal > peace|trade|grain|arm|arms|prisoner|nuclear|truce|on|with|between; pledge; offer > to|of|talk|mediation|help; promise > to|of; consensus; peace plan' +
      '; settlement > peace|dispute|between; understanding > between|with|on; undertaking > to; commitment > to|by; assurance > of|that; power-sharing deal|agreement|pact; memorandum',
    verbs:
      'agree; accept; consent; assent; promise; pledge; acquiesce; commit to; offer to; offer > concession|talk|talks|help|aid|mediation|troop|troops|support|assistance|money; ' +
      'ready|willing|prepared|committed|happy to; express > readiness|willingness; reach|strike|clinch|hammer > agreement|accord|deal|compromise|understanding|consensus|settlement; vow > peace|cooperate|cooperation|help' +
      '; undertake to; settle > dispute|conflict; give > assurance|undertaking|consent|nod|go-ahead|assent; come to > terms|agreement; say yes; sign up; meet ~halfway; find > compromise|agreement; promise > help|aid|support|troops; offer > loan|asylum|refuge|training; open to > talks|negotiation|compromise; make > pledge; guarantee > safety|passage|security|independence; patch up',
  },
  {
    type: 'COOPERATE',
    context: ['diplomatic'],
    nouns:
      'cooperation; co-operation; collaboration; integration; partnership; alliance > between|with|military|defence|defense|strategic|trade; extradition; coalition > military',
    verbs:
      'cooperate; co-operate; collaborate; share|exchange|swap > intelligence|information|expertise|technology; extradite; exchange|swap > envoy|ambassador; ' +
      'join force|forces; team up; ally with; work together|alongside',
  },
  {
    type: 'CONCEDE',
    context: ['political'],
    nouns:
      'amnesty; concession; political|constitutional|democratic reform|reforms; easing|lifting > curfew|restriction|emergency|censorship' +
      '; pardon; climbdown; climb-down; U-turn; u-turn; repeal|scrapping|withdrawal > law|ban|decree|tax|reform|bill|charge; commutation; relaxation|loosening > rule|restriction|censorship|curfew',
    verbs:
      'lift|end|shorten|ease|cancel|relax|rescind|repeal > curfew|emergency|censorship|restriction|ban|law; concede; ' +
      'call off > strike|protest|demonstration|boycott; end|suspend > strike|boycott|protest; accept|meet|grant|satisfy > demand; pardon; amnesty; ' +
      'allow|permit|let > participate|election|opposition|candidate|vote|run; yield to; give in; back down; grant > autonomy|amnesty|right|independence|citizenship; ' +
      'hold|call|announce > election|referendum; legalise|legalize|unban; introduce|enact > reform; enhance|restore > freedom|freedoms|democracy; recognise|recognize > victory|opposition|defeat; reinstate' +
      '; drop > demand|objection|opposition|condition|charge|veto|case|plan|claim|insistence|tax; lift|withdraw > objection|veto|reservation; scrap|shelve|abandon|withdraw|ditch|repeal|rescind|revoke|reverse|annul|suspend > law|bill|tax|decree|reform|levy|rise|increase|order|policy|duty; bow to; cave in; relent; climb down; backtrack; make > concession|concessions; commute > sentence; overturn|quash|lift > ban|conviction; soften > stance|position|terms|line; restore > licence|license|internet|citizenship|broadcast|passport; close > procedure|case; give ground; agree to > demands; back away; release > funds; allow > return|rally|broadcast|reopen|march; cede > power|control; share > power',
  },
  {
    type: 'RETREAT',
    context: ['military'],
    nouns:
      'withdrawal; retreat; pullout; pull-out; pullback; demobilisation; demobilization; ceasefire; cease-fire; truce; armistice; surrender; disarmament; disengagement; ' +
      `release > ${PEOPLE}; easing|lifting > sanction|sanctions|embargo|blockade; resignation; de-escalation` +
      `; end|halt|pause > strike|embargo|blockade|siege|war|hostilities|occupation|fighting|shelling|bombing|attack; drawdown; pull-back; evacuation > troop|troops|base|garrison; handover > weapon|weapons|arms|body|hostage; decommissioning; demilitarisation; demilitarization; repatriation > prisoner|soldier; freeing > ${PEOPLE}|nurse|engineer|priest; reopening > border|borders|crossing|road|airport|strait; laying down > arms|weapons; release > nurse|engineer|priest|fisherman|fishermen|doctor|teacher|lawyer|sailor|aid|nun|bishop|tourist|analyst|editor|girl|boy|schoolgirl|captain|trawler|ship|tanker|vessel|remains; truce; departure > troop|troops|soldier|force|forces|contingent`,
    verbs:
      'withdraw; retreat; pull back|out; pullout; leave > troop|troops|force|forces|soldier; ' +
      `release > ${PEOPLE}; free; set free; lift|ease|end|relax|suspend|waive > sanction|sanctions|embargo|blockade|siege; ` +
      'demobilise; demobilize; disarm; evacuate|abandon|vacate|dismantle > settlement|position|base|outpost|camp|garrison; surrender; capitulate; resign; step down; abdicate; ' +
      'reopen|open > border|borders|bridge|crossing|corridor|checkpoint|road; receive|admit|allow|accept > inspector|observer|monitor; ' +
      'declare|observe|honour|honor|announce|extend > ceasefire|cease-fire|truce; lay down > arms|weapon; lay down arm|arms|weapons; return > weapon|territory|land|prisoner; halt|cease|suspend > fire|attack|hostility|hostilities|operation|bombing; hand back' +
      `; release > nurse|engineer|priest|fisherman|fishermen|doctor|teacher|lawyer|nun|bishop|tourist|analyst|editor|girl|boy|captain|trawler|ship|tanker|vessel|them|him|her|two|three|four|five|six; let ~go|out > ${PEOPLE}; stop|halt|cease|suspend|pause > raid|raids|attack|attacks|shelling|bombing|bombardment|offensive|blockade|siege|airstrike|advance; let|admit|allow > inspector|inspectors|observers|monitors|investigator|mediator; pull > troop|troops|force|forces|soldier|men|unit|tank; return|go to barracks; bring ~home > troop|troops|soldier|contingent; call off > attack|offensive|invasion|raid|operation|siege; lay|put down > weapon|weapons|arms; stand down; hand over > weapon|weapons|arms|hostage|prisoner|body|bodies; return > bodies|body|hostage|remains|ship; repatriate; walk free; unblock > port|road|border; scale back|down > operation|presence|offensive; end > occupation|emergency; drop > sanction|sanctions|tariff|tariffs; scrap|cut|reduce|lower > tariff|tariffs|duty|duties; unfreeze|release > asset|assets|fund|funds|account; quit > post; relinquish`,
  },
  {
    type: 'REJECT',
    context: ['diplomatic'],
    nouns:
      'rejection; refusal; veto' +
      '; snub > to; no-vote; thumbs-down; repudiation; dismissal > appeal|proposal|offer',
    verbs:
      'refuse; veto; decline; spurn; rebuff; turn down; oppose > deployment|plan|proposal|sanction|resolution|move|bid|talk|talks|idea|call|intervention|expansion; ' +
      'not accept|recognise|recognize|negotiate|bow|yield|tolerate|comply|allow|permit|withdraw|resign|cooperate|surrender|meet|give|provide|participate|agree|attend; fail|failed > reach|agree|agreement|deal; ' +
      'out of question; dismiss > proposal|offer|call|demand|plan|idea|request|appeal; defy; rule out > talk|talks|negotiation|concession|ceasefire|deal|compromise|withdrawal; ' +
      'ignore > call|demand|appeal|warning|resolution|ultimatum; block > resolution|bid|proposal; say no' +
      '; repudiate; snub; shun; vote down; vote against; throw out > bill|appeal|petition|plan|complaint|claim; strike down > law|decree|ban|treaty; scupper; torpedo > deal|talk|talks|agreement; balk|baulk at; resist > call|calls|pressure|demand|demands; brush|wave|shrug off|aside|away; stonewall; walk away from > deal|talks|table; reject; shoot down > proposal|idea|plan|amendment; oppose > extension|reform|law|accession|membership|return|deal|presence|tariff|ban|project; boycott > inauguration|session; block > accession|bill|motion|aid|deal|law|membership; object to',
  },
  {
    type: 'REQUEST',
    context: ['diplomatic'],
    nouns:
      'request; appeal; demand; call for' +
      '; plea; petition; summons; calls for; pressure on|for; request; entreaty',
    verbs:
      'request; appeal; ask ~to|for; ask > help|permission|aid|assistance|support|explanation|apology|answer|extradition; call for|on|upon; urge; demand; press|push|pressure|lobby ~for|to; pressure; petition; beg; plead; entreat; implore; beseech; exhort; ' +
      'seek > help|support|refuge|asylum|aid|assistance|mediation|weapon|arms|extradition|sanction|backing|intervention; insist on; order ~to; summon > ambassador|envoy|witness; write > demanding; ' +
      'call upon; apply for; convene > council; set > condition|deadline; give > ultimatum; reiterate|repeat > demand|call|appeal; issue > appeal|reminder|call' +
      '; ask > money|weapon|weapons|arms|loan|release|observer|observers|tent|tents|extension|meeting|assurance|guarantee; invite ~to; instruct|direct ~to; require ~to; summon > chargé|charge|head|diplomat|consul; seek > meeting|talk|talks|loan|guarantee|compensation|clarification|explanation|apology|recognition|membership|truce|ceasefire|assurance; apply > membership|asylum|join; send > appeal|petition; launch|make > appeal|plea; clamour for; canvass; push > sanction|sanctions|ceasefire|reform; table|submit|file > motion|request|petition',
  },
  {
    type: 'REQUEST',
    context: ['diplomatic'],
    subject: 'recipient',
    reported: true,
    verbs: 'must',
  },
  {
    type: 'THREATEN',
    context: ['diplomatic'],
    nouns:
      'threat > of|to|against|attack|war|retaliation; ultimatum; nuclear blackmail; sabre-rattling' +
      '; threat; blackmail; intimidation; bomb|death threat|threats; warning > retaliation|consequences|reprisal|response; saber-rattling',
    verbs:
      'threaten; vow|swear|pledge > hunt|attack|fight|retaliate|avenge|destroy|punish|revenge|retaliation|crush|respond|strike|kill; ' +
      'warn > answer|retaliation|retaliate|revenge|consequence|response|attack|strike|tolerate|war; prepared|ready to impose|attack|strike|use|retaliate; issue|give|deliver > ultimatum|threat; rattle > sabre|saber' +
      '; menace; intimidate; blackmail; warn > countermeasure|countermeasures|reprisal|reprisals|intervene|sanction|sanctions|suffer|regret|force|fire|shoot|sink|answer|retaliatory|dearly; promise > revenge|retaliation|retaliate|reprisal|response|punish|avenge|countermeasures; vow|swear|pledge > hit|reprisal|reprisals|resist|block|bomb|burn|sink|force|close|response|vengeance|countermeasures; brandish; reserve > right; give > hours|days; set > deadline',
  },
  {
    type: 'ACCUSE',
    context: ['diplomatic'],
    nouns:
      'accusation; condemnation; investigation; inquiry into|of|against; complaint > against|to; formal|official|strong protest|note; indictment; denunciation; criticism; lawsuit; allegation' +
      '; probe into|of; probe; commission|board of inquiry; rebuke; reprimand; trial > of|for; blame for; impeachment > inquiry|motion|proceedings; diplomatic note|protest; note of protest; letter of protest; censure; outcry; arraignment; prosecution; joint|parliamentary|judicial|public|official|criminal|police|international|independent|internal|murder inquiry|inquiries; slander; war|court trial; motion of no-confidence; no-confidence motion|vote; legal|court action|case',
    verbs:
      'accuse; condemn; blame; denounce; criticise; criticize; deplore; slam; decry; censure; indict; impeach; castigate; chide; rebuke; lambast; lambaste; assail; berate; reproach; fault; deride; ' +
      'charge ~with|that; allege; investigate; probe; interrogate; question > suspect|police|prosecutor|governor|official; complain; sue; prosecute; lodge|file|deliver > protest|complaint|lawsuit|suit|charge; inspect; re-examine; ' +
      'send|dispatch > inspector|investigator|investigate; fail to > uphold|respect|honour|honor|comply|protect; open|launch|complete|order|begin|conduct > investigation|inquiry|hearing|probe; ' +
      'express > outrage|dismay|concern|anger|alarm; voice > concern|outrage; put ~on trial; try for; attribute attack|attacks; claim > attack|responsible|genocide; present > evidence' +
      '; implicate; lash out; hit out; hit back; take ~to court|tribunal; press|bring|file > charge|charges|case|action; charge > official|officer|officers|minister|general|journalist|activist|leader|man|woman|men|politician|editor|company|murder|treason|fraud|terrorism|corruption|espionage|spying; arraign; subpoena; reprimand; upbraid; vilify; ridicule; brand|label > terrorist|traitor|aggressor|criminal|spy|coward|aggression; hold ~responsible; point finger|fingers; refer > court|tribunal|prosecutor|council; order|set > inquiry|probe|investigation; hurl > accusation; take aim; pin ~on; protest at|over|to > ministry|ambassador|embassy; attack > decision|plan|ruling; disparage; scold; rail against; haul ~before|to; put ~in dock; question > witness|deputy|minister|former|officer|general|governor|again; draw > criticism',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'demo',
    nouns:
      'protest; demonstration; rally; sit-in; march; unrest; uprising; vigil' +
      '; street|mass protest|protests|demonstrations; procession; human chain; civil disobedience; revolt; insurrection; mutiny; encampment; candlelight vigil; disturbance; march > thousand|thousands|on|against|for|through; occupation > student|students|factory|university|campus|faculty; mass rally; petition > signature|against',
    verbs:
      'protest; demonstrate; rally; march through|on|in|against|to; take to street|streets; ' +
      'stage|hold|organise|organize|join|begin|start|continue > protest|rally|demonstration|march|sit-in; walk out; collect > signature; picket; chant > slogan; burn > flag|effigy; converge > rally' +
      '; heckle; boo; jeer; mutiny; revolt; march; gather|assemble|mass outside|before > parliament|ministry|embassy|court|palace|prison|office; surround|besiege|ring > parliament|palace|ministry|court|courthouse|headquarters|embassy|town; form > chain; wave > placard|banner; camp ~outside|in|on > parliament|ministry|square|embassy; rise up; sign > petition; disrupt > session|speech|meeting|ceremony|sitting; boycott > class|classes|vote|election',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'strike',
    nouns:
      'hunger|general|national|transport|rail|nationwide strike|strikes; strike action; strike > worker|workers|union|teacher|miner|driver|doctor; boycott; hunger-strike' +
      '; walkout; walk-out; stoppage; work stoppage|stoppages; go-slow; industrial action; lockout; strike > nurse|docker|dockworker|dockers|railway|rail|train|bus|metro|unions|pay|wage|wages|further|indefinite|one-day|two-day|three-day|24-hour|48-hour|hour|public-sector|staff|judge|judges|lawyer|farmer|trucker|lorry|airline|airport|crew|pilot|student|sector|ferry|refinery|hauliers|tram|baggage|air-traffic|controller|postal|journalist|taxi|prisoner|sympathy|solidarity|call|fuel|wildcat; hunger|general|rail|bus strike',
    verbs:
      'stage|hold|begin|start|continue|launch|organise|organize|call|join|end > strike; go on strike; strike > worker|teacher|driver|miner|farmer|pilot|doctor; stop work; boycott; down > tool|tools' +
      '; down tools; walk off > job|jobs|site; refuse to > work|unload|load; strike > nurse|docker|dockworker|judge|lawyer|controller|trucker|journalist|staff|union|unions|pay|wage|wages; vote > strike; announce > strike; stay away > work|school; be ~on strike; stop > work; call > stoppage|boycott|walkout',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'riot',
    nouns:
      'riot; rioting' +
      '; looting; rampage; street battle|battles|fighting; street violence; disorder > street|public',
    verbs:
      'riot; throw|hurl|pelt > stone|rock|bottle|bottles|egg; loot' +
      '; rampage; run riot; torch > car|cars|bus|tyre|tyres|barricade; burn > tyre|tyres|tire|car|cars|barricade; erect|build|raise > barricade|barricades; pelt; smash > window|windows|shop; throw > flare|flares|paint|firecracker; clash with > police',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'obstruct',
    nouns:
      'roadblock; road block|blockade; blockade > road|farmer|farmers|highway|protester|motorway|trucker|truckers|lorry|villager|refinery|residents|tractor|mine|rail',
    verbs:
      'block|barricade|blockade > road|bridge|traffic|highway|transport|street|railway|port|entrance|motorway; occupy > square|university|office|ministry' +
      '; block|barricade|blockade > roads|rail|track|tracks|line|junction|airport|refinery|depot|runway|gate|gates|pass|mine|access|tunnel|roundabout|border|crossing|ring|lane|tractor; clog > road|street|traffic; paralyse|paralyze > traffic|transport|capital|city; occupy > faculty|factory|campus|school|building|headquarters|refinery|rectorate|runway; set|put up > roadblock|barricade; encircle|surround > tractor; chain',
  },
  {
    type: 'SANCTION',
    context: ['economic'],
    nouns:
      'sanction; embargo; expulsion; border closure|closures; closure > border|embassy; tariff > punitive; ' +
      `suspension|cut-off|cutoff|severance > ${TIES}; recall > ambassador|envoy` +
      '; tariff; duty > import|steel|punitive|anti-dumping|car|cars; import duty|duties; conviction; prison|jail|death|life sentence|sentences|term; visa|travel|import|export|trade|flight|arms|entry ban|bans|restriction|restrictions; ban on > import|imports|export|exports|flight|flights|sale|sales|beef|grain|timber|fish|visa|trade|entry|transit; impeachment; blacklist; blacklisting; asset freeze; freeze > aid|asset|assets|relation|relations|account; withdrawal > treaty|organisation|organization|agreement|licence|license|ambassador|accord|pact|court; halt|stop > aid|talks|delivery|deliveries|supply|supplies|export|exports|payment; cut > aid|gas|funding|power|assistance; breakdown|collapse|break-off|breaking > talk|talks|negotiation|negotiations|relation|relations; rupture; trade war; dismissal|sacking|removal > minister|general|governor|commander|judge|director|chief|ambassador; revocation > licence|license|permit|accreditation|visa|citizenship; guilty verdict; sentencing; countermeasures; denunciation > treaty|pact|accord; boycott > goods|product|products|games|olympics|oil|trade; suspension > membership|treaty|licence|permit|payment|flight|visa; withholding; ouster > diplomat',
    verbs:
      'sanction; impose|tighten|slap|extend|reimpose|approve|introduce|adopt > sanction|sanctions|embargo|tariff|tariffs; expel; oust > diplomat|ambassador; ' +
      'close|shut|seal > border|borders|embassy|consulate|airspace|crossing|mission; ' +
      `suspend|halt|cut|freeze|withhold|stop|end|reduce|break|sever|interrupt|discontinue|prohibit|slash|block|deny > ${TIES}; ` +
      'cancel|postpone|boycott|suspend > visit|trip|summit|meeting|talk|talks; recall|withdraw > ambassador|envoy|diplomat|mission; force ~out > country; force ~out of; ' +
      'order ~out > country; ship|pull|withdraw > peacekeeper|observer|inspector|monitor; ban > import|export|flight|airline|entry; walk out of; downgrade > relation|relations|tie|ties; deny > visa|entry; declare persona' +
      '; convict; sentence; impeach; find guilty; blacklist; strip ~of > licence|license|citizenship|immunity|title|rank|vote|membership|passport|office; revoke|cancel|rescind|annul|withdraw|terminate|pull > licence|license|permit|visa|visas|accreditation|passport|citizenship|concession|contract|status|preference|registration|credentials; fine; sack|dismiss|fire|remove > minister|general|governor|chief|commander|official|ambassador|judge|prosecutor|director; suspend > member|deputy|treaty|licence|license|participation|payment|visa|agreement|accreditation; withhold|freeze|stop|block|halt|suspend|cut > payment|tranche|instalment|installment|fund|funds|funding|asset|shipment|import|imports|exports|purchase|sale|sales|grain|budget|subsidy|arms; cut|turn|shut|switch off > gas|power|electricity|water|supply|flow|tap|oil; leave|quit|exit > talk|talks|union|treaty|accord|pact|organisation|organization|bloc|table|negotiation|court|alliance; withdraw|pull > talk|talks|treaty|pact|accord|agreement|organisation|organization|court|convention|participation; tear|rip up > treaty|agreement|accord|deal; renounce|denounce|scrap|abrogate|repudiate|terminate > treaty|agreement|accord|pact|deal; raise|increase|double > tariff|tariffs|duty|duties; impose|levy|slap|introduce|place > duty|duties|quota|fine|penalty|levy|visa; ban > beef|timber|fish|grain|product|goods|visa|tanker|truck|sale|supplier|ship|vessel|carrier|airline|import|imports; embargo; ostracise; ostracize; refuse|deny > landing|visas|permission|accreditation|docking|permit; declare ~non grata; bar > entry|entering|ship|truck|goods|import|product; call|bring ~home > ambassador|envoy; jail for; order > diplomat|diplomats|embassy; retaliate against > tariff; walk out; hand down > sentence|term|verdict',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'arrest',
    of: 'recipient',
    nouns:
      'arrest; detention; deportation; annexation; imprisonment; persecution; execution > political' +
      '; roundup; round-up; internment; custody; pre-trial detention; pushback; push-back; eviction; forced displacement|relocation|return; purge',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'arrest',
    verbs:
      'arrest; detain; jail; imprison; deport; sentence; incarcerate; round up; intern; hold > captive|prisoner; take > prisoner; force|drive ~out > home|homes|village|land; force|drive ~from > home|homes; expel > leader|resident|villager|family|refugee|exile' +
      '; take ~into custody; remand; place|put|keep|hold under arrest|house; place|put|keep under house arrest; confine; apprehend; turn|push|send|force back > migrant|migrants|refugee|refugees|boat|boats|asylum; capture > leader|soldier|militant|suspect|commander|rebel|fugitive; hold > journalist|activist|suspect|men|man|woman|crew|reporter|editor|sailor|without|incommunicado; bar ~from leaving; evict; uproot; nab; lock up; relocate; herd; pick up > activist|journalist|suspect',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'restrict',
    nouns:
      'crackdown; curfew; martial law; state of emergency|siege; censorship; repression; blockade; house arrest' +
      '; clampdown; lockdown > military|city|district|town; shutdown > internet|newspaper|network|broadcaster; internet shutdown|blackout; dissolution > party|group|movement|organisation|organization|association; dispersal > crowd|protester|demonstrator; gag order; disenfranchisement; checkpoint; closure > newspaper|radio|station|office|university|mosque|church|school',
    verbs:
      'ban; outlaw; prohibit; censor; suppress; repress; impose|declare|reimpose|institute|extend|decree > curfew|siege|emergency|blockade|restriction|censorship; impose|declare martial law; ' +
      'prevent|disperse|quell|crush|break > demonstration|demonstrator|protest|protester|rally|crowd|march|rioter|riot; order ~to > suspend|close|shut|leave; crack down; block > website|site|broadcast|newspaper|access; clear|evict > vendor|camp|square|protester|squatter|settler|resident; freeze > account|deposit|asset; ' +
      'close|shut|suspend > newspaper|radio|station|publication|party; blockade; dissolve > party; bar ~from' +
      '; shut|close|switch|turn down|off > internet|website|newspaper|station|office|network|broadcaster|radio|paper; muzzle; gag; silence > critic|press|media|opposition|journalist; wiretap; tap > phone|phones; harass; bar > candidate|candidates|protester|journalist|journalists|opposition|leaving|party|reporter; disqualify > candidate|party; disband|dissolve > party|movement|union|group|association|organisation|organization; seal off; cordon off; lock down; clamp down; restrict > movement|access|press|assembly|internet; clear > camp|square|street|streets|market|barricade; requisition; spy on; order > closure|evacuation|eviction|shutdown',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'confiscate',
    nouns:
      'seizure > property|asset|land|ship|vessel|goods; confiscation; expropriation; nationalisation; nationalization' +
      '; seizure; police|house|office raid|raids|search|searches; takeover; interception > ship|boat|vessel|tanker; impounding; house-to-house search|searches',
    verbs:
      'confiscate; expropriate; nationalise; nationalize; annex; impound; board > tanker|ship|vessel|boat|trawler; seize > ship|vessel|tanker|land|property|asset|document|helicopter|boat|weapon|goods|newspaper; raid|search > office|offices|home|homes|headquarters|house' +
      '; commandeer; intercept > ship|boat|vessel|tanker|convoy|trawler|freighter|flotilla; raid|search > newsroom|flat|apartment|mosque|party|police|premises|monastery|village; stop|halt|detain|divert > ship|vessel|tanker|trawler|freighter|convoy; requisition; take over > company|bank|mine|station|plant|airport; divert > relief|aid; tow > ship|trawler|vessel|boat',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'destroy',
    nouns: 'demolition',
    verbs: 'demolish; bulldoze; raze; vandalise; vandalize',
  },
  {
    type: 'ASSAULT',
    context: ['political'],
    of: 'recipient',
    mode: 'abduct',
    nouns: 'kidnapping; abduction; hostage-taking',
    verbs: 'kidnap; abduct; take|hold > hostage|hostages; hold > shield|shields',
  },
  {
    type: 'ASSAULT',
    context: ['political'],
    of: 'recipient',
    mode: 'destroy',
    nouns: 'sabotage; arson; arson attack|attacks',
    verbs:
      'sabotage; torch; ransack; blow|blow up > power|pipeline|bridge|line|rail|railway|cable|station; set fire to; set ablaze|alight' +
      `; burn|destroy|wreck|smash > ${TARGETS}|window|windows|computer|equipment; sever|cut > cable|cables`,
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'hack',
    nouns:
      'cyberattack; cyber-attack; cyber attack|attacks; cyber|hacking operation|campaign' +
      '; hacking; cyber-attacks; ransomware attack|attacks; cyber intrusion; hack; data breach; disinformation campaign',
    verbs:
      'hack; deface; hack into; jam > signal|broadcast|radio; paralyse|paralyze|cripple|knock > website|site|network|server|registry|system|computer' +
      '; knock ~offline; take down > website|site|network|server; penetrate > network|server|system|computer; break into > network|server|system|computers; infect > computer|network|system',
  },
  {
    type: 'ASSAULT',
    context: ['military'],
    of: 'recipient',
    nouns:
      'killing; murder; beating; assassination; torture; downing; beheading; slaying; rape; shooting; genocide; lynching',
  },
  {
    type: 'ASSAULT',
    context: ['military'],
    of: 'land',
    nouns: 'invasion; bombardment; shelling; bombing; occupation; siege; bombing campaign',
  },
  {
    type: 'ASSAULT',
    context: ['military'],
    mode: 'explosives',
    nouns:
      'explosion; blast; car|suicide|roadside|truck|mortar bomb|bombs|bombing|bombings|bomber|bombers|attack|attacks; suicide car bombing; bomb attack|attacks|blast; improvised explosive device' +
      '; explosions; suicide bomber|bombers; detonation; grenade attack|attacks; letter|parcel|pipe|nail bomb|bombs; mine|drone explosion; booby trap',
    verbs:
      'explode|detonate > bomb|device|car|mine|bomber|grenade|shell; bomb explode|explodes|exploded; plant > bomb|mine; blow up; wound|injure > bomb|explosion|blast|mine|bombing' +
      '; set|let off > bomb|bombs|explosion|charge|grenade|device; go off > bomb|device|grenade|mine; detonate; dynamite; blow ~up > himself|herself|themselves',
  },
  {
    type: 'ASSAULT',
    context: ['military'],
    nouns:
      'attack; assault; offensive; counteroffensive; counter-offensive; counterattack; strike on|against; incursion; airstrike; air-strike; raid; onslaught; ' +
      'missile|drone|air|rocket|artillery|retaliatory|pre-emptive|nuclear|military strike|strikes|attack|attacks; launch > missile|rocket|drone; intifada; ' +
      'involvement|participation > war|invasion|offensive|conflict|hostilities; fighting; clash; hostilities; hostility; escalation; gun battle|battles; gunfight; firefight; shootout; skirmish; battle; ' +
      'aggression; coup; massacre; atrocity; ethnic cleansing; ambush; barrage; salvo; violation > ceasefire|cease-fire|truce|airspace; gunfire; ' +
      'ground operation|offensive' +
      '; hijacking; hostage-taking; shoot-out; crossfire; stabbing; poisoning; air|artillery|mortar|sniper|machine-gun raid|raids|fire; exchange of fire|shots; bloodshed; carnage; pogrom; slaughter; putsch; overthrow; storming; reprisal; sortie; capture > town|city|base|airport|hill|village|island|port|province; advance > troop|troops|army|rebel|rebels|on|towards|force|forces; landing > troop|troops|marine|amphibious|force; stoning; hostile fire; violence > border|ethnic|sectarian|communal; strike > base|depot|airfield|barracks|refinery|city|village|rebel|retaliation|aircraft|missile|drone|air|target|jet|warplane; tear gas; rubber|live bullets|ammunition|rounds; armed attack|attacks|robbery|raid|raids|clash|clashes; house-to-house killing|killings; mass killing|killings; air attacks|assault; brutality; torpedoing; attempt on life; assassination attempt|attempts|plot; insurgency',
    verbs:
      'attack; invade; bomb; shell; bombard; strafe; pound; ambush; assault; raid; besiege; encircle; torture; rape; behead; execute; massacre; slaughter; murder; assassinate; kill; shoot; stab; lynch; gun down; ' +
      'wound|injure > attack|bomb|explosion|shelling|clash|fire|raid|shooting; carry out > attack|strike|raid|assault|bombing|killing; engage > fight|firefight|battle|combat|cleansing; engaged in > fighting|battle|combat|cleansing|hostilities; ' +
      'launch|mount|stage|wage|unleash|resume > attack|missile|offensive|strike|drone|raid|assault|invasion|incursion|rocket|war|campaign|operation; ' +
      'fire at|on|into; fire > striker|crowd|protester|demonstrator; fire > missile|rocket|shell|mortar|shot|bomb|grenade|artillery|battery|round|tank|bullet|gas; open fire; open > front; cross > border|frontier; enter > war|conflict; ' +
      'join|participate > war|invasion|fight|offensive|conflict|hostilities|fighting; involve > war|invasion|offensive|conflict|killing; hit > missile|drone|city|plant|base|rocket|shell; strike > missile|drone|city|plant|base|target|rocket|position; ' +
      'sexually abuse|abused|assaulted; abuse > sexually; capture|recapture|retake|storm|seize|overrun|occupy > town|village|city|base|airport|post|building|embassy|territory|province|stronghold|area|part|region|island|hill|capital; overrun; ' +
      'clash; fight with|against; battle; shoot down; down > plane|jet|helicopter|drone|aircraft; violate|break|breach > ceasefire|cease-fire|truce|airspace; topple|overthrow|oust > government|president|regime|leader; die of > torture|wound; ' +
      'beat up; beat > protester|prisoner|journalist|detainee|man; ram > ship|boat|trawler|vessel|car; break into; hunt down; throw|hurl|lob > bomb|grenade|firebomb|petrol; gas > civilian|village; mow down; open fire on; use > gas|force|missile; sink > ship|boat|vessel; plan|plot > killing|attack|coup|massacre' +
      '; fire|use|shoot|lob|throw|hurl > teargas|tear|rubber|bullets|cannon|truncheon|baton; tear-gas; poison; hang > prisoner|rebel|dissident|leader; hijack; torpedo > ship|tanker|vessel|trawler; flatten|level|obliterate > village|town|house|building|district|quarter|city|camp; exchange|trade > fire|shot|shots|blows|salvo; fight > rebel|rebels|soldier|soldiers|army|militia|insurgent|insurgents|jihadist|troop|troops|separatist|guerrilla|government; advance on|into|toward|towards > troop|troops|army|rebel|rebels|column|tank|city|capital|town|force|forces; push into > territory|city|town|province; retaliate; strike|hit|target > barracks|depot|airfield|convoy|airport|port|village|hospital|refinery|school|camp|market|warehouse|ship|bridge|positions|residential|bunker|station|tanker; land > marine|marines|troop; crush > rebellion|revolt|uprising; club; flog; maim; mutilate; bludgeon; decapitate; gun ~down; rain > rocket|shell|missile; attempt > coup|assassinate|kill; try to kill|assassinate; set upon; charge > protester|crowd|demonstrator|march|police; cut > throat; snipe; march into > troop|troops|army|column; enter > troop|troops|tank; ransack > embassy|consulate; desecrate; recapture; overpower; repel > attack|assault|offensive; intercept > missile|drone|rocket; hunt ~down',
  },
  // The same acts by classes of what they are done to.
  {
    type: 'ASSAULT',
    context: ['military'],
    nouns:
      'armed conflict; killings; murders; shootings; beatings; rapes; pogroms; explosions; plot > kill|assassinate; hail > bullets|fire|missiles|rockets; rain > fire|shells; war crime|crimes; encirclement; ' +
      'firing squad; hanging > dissident|prisoner; rocket|drone|missile|mortar|sniper|artillery|cross-border fire|attack|strike|strikes|barrage|raid|raids|shelling; suicide bombing|bombings|attack|attacks; retaliation; retaliatory strike|strikes|attack; volley > shots|fire|rockets; air campaign|bombardment|war; atrocities; executions',
    verbs:
      `hit|strike|target|pound|pepper|rake|blast|damage > ${TARGETS}|${ATTACKS}; launch|mount|stage|wage|unleash|resume|conduct|lead|carry|direct > ${ATTACKS}; fire at|on|into|upon; fire > ${ATTACKS}; fight; battle; shoot at|dead; ` +
      `storm|capture|overrun|overran|loot|occupy|retake > ${TARGETS}; take > city|town|village|hill|base|airport|capital|island|fort|stronghold|bridge|province; burst into > gunmen|armed|men; wound|injure|maim > ${PEOPLE}; beat|club|whip|flog|thrash > ${PEOPLE}; plant > device|explosive|explosives; strangle; behead; hack ~to death; gun ~down; cut ~down; mow ~down; kill; ` +
      'open up with; set off > explosives|bomb; rake; blow ~apart|up; bring ~down > jet|plane|helicopter|drone; shoot ~down; trade > fire; come ~under fire|attack|bombardment; be ~under fire|attack|siege|bombardment; rough up; manhandle; assail > police|troops|crowd',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'arrest',
    nouns: `manhunt; arrests; capture > ${PEOPLE}; detentions; deportations; evictions; expulsion > family|families|resident|residents|migrants|settlers|villagers; forced return|removal|transfer; captivity; incarceration; arrest warrant|warrants; police custody; dragnet; sweep > police`,
    verbs:
      `seize|capture|nab > ${PEOPLE}; be ~under arrest; be ~in custody|jail|detention|prison; throw ~in|into jail|prison; put ~behind bars; take ~away; force > leave|flee|out; drive out; turn ~away > migrant|refugee|boat; ship ~back > migrant|refugee; revoke|withdraw > passport; issue > warrant; clear > factory|building|buildings|occupiers|protesters|slum|encampment; ` +
      'frogmarch; handcuff; bundle ~into; whisk ~away; hunt > fugitive|dissident',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'restrict',
    nouns:
      'purge; purges; closure|shutdown|suspension > newspaper|daily|weekly|station|channel|website|network|broadcaster|charity|university; ban on > protest|protests|rally|rallies|gathering|gatherings|assembly|demonstrations|party|movement|burqa|veil; surveillance; restrictions > press|assembly|movement; emergency rule|powers; banning; outlawing; dispersal',
    verbs:
      `close|shut|suspend|block|censor|silence|raid|shutter|muzzle|pull > ${MEDIA}|party|movement|association|union|charity|mosque|church; dissolve|outlaw|ban|disband|forbid > ${PROTESTS}|parliament|congress|chamber|council|party|parties|movement|association|union|assembly|assemblies|gathering|gatherings; disperse|break|quell|crush|suppress|scatter|contain|quash > ${PROTESTS}|crowd|crowds|protester|protesters|demonstrator|demonstrators|marchers|strikers|dissent|revolt|riot; ` +
      'disperse; put down > revolt|uprising|protest|rebellion; break up > protest|rally|demonstration|crowd|march; bar|ban|prevent|stop|block > leaving|returning|entering|travelling|voting|standing|speaking|reporting; prevent from; forbid; curtail > freedom|movement|press; place|put ~under surveillance|curfew; gag; lock ~down; kettle; confine ~to; police > strictly',
  },
  {
    type: 'COERCE',
    context: ['political'],
    mode: 'confiscate',
    nouns:
      'police raid|raids|search|searches; raid > police|office|offices|newsroom|headquarters|home; house-to-house search|searches; seizures; impoundment',
    verbs: `seize|impound|intercept|commandeer|detain|board|divert > ship|vessel|tanker|boat|trawler|dredger|freighter|cargo|yacht|aircraft|weapons|assets|land|farm|farms|documents|laptop|equipment|lorries|truck|trucks|goods|oil; search > home|homes|office|offices|house|headquarters|newsroom|premises; raid > home|homes|office|offices|newsroom|headquarters|premises; expropriate; nationalise`,
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'demo',
    nouns:
      'protests; demonstrations; rallies; marches; sit-ins; strikes > hunger|general|wildcat; riots; vigils; standoff; uprising; uprisings; revolts; rebellion; mutinies; sit-in; picket line|lines; pickets; mass protest|protests; street protests; occupation > building|square|ministry|road|school; hunger strikes; barricades; roadblocks; boycotts',
    verbs:
      `flood|fill|pour|throng|pack > street|streets|square|avenue; pour into > streets|square; chain; fast; march; besiege|surround|encircle|ring|storm|occupy|invade > building|parliament|ministry|court|headquarters|office|embassy|town > strikers; ` +
      'shout > slogan|slogans; take to streets; stay ~at home; bang > pots; occupy > school|schools|university|universities|faculty|factory|plant|pit|colliery|quarry|ministry|roof|crane|mine|square; picket; be ~on strike; be ~on hunger strike; go ~on strike; go ~on hunger strike; walk out; stop > work; refuse > work',
  },
  {
    type: 'PROTEST',
    context: ['political'],
    mode: 'obstruct',
    verbs: `block|blockade|barricade|obstruct|paralyse|paralyze|clog|jam|cut|occupy > ${BORDERS}|motorway|traffic|streets|street|railway|tracks|entrance|gates|refinery|depot|square|avenue|plant|factory|capital`,
  },
  {
    type: 'RETREAT',
    context: ['military'],
    nouns: `withdrawals; ceasefires; evacuation > troops|soldiers|observers|forces|staff|base; release > ${PEOPLE}; freeing > ${PEOPLE}; exchange|swap > prisoner|prisoners|captives|detainees|hostages|bodies; prisoner|prisoners swap|swaps|exchange; prisoner-exchange; opening|reopening > ${BORDERS}; easing|lifting|removal|suspension > ${MEASURES}; return > troops|soldiers|barracks|bodies; end|halt|pause|suspension > ${ATTACKS}|hostilities; cessation > hostilities|fighting; moratorium; handover > weapons|territory|base|bodies; demobilisation; stand-down; humanitarian pause`,
    verbs:
      `release|free|repatriate|exchange|swap|liberate|discharge > ${PEOPLE}|bodies|remains|@name; let ~go; set ~free; turn loose; lift|ease|drop|relax|waive|remove|scrap|suspend|cut|reduce|loosen|end > ${MEASURES}|siege|detention|curbs; reopen|unblock|open > ${BORDERS}; pull|recall|evacuate > ${FORCES}; bring ~home; ` +
      `leave|quit|vacate|abandon|evacuate|relinquish|cede|surrender > base|bases|position|positions|outpost|island|territory|province|country|valley|garrison; halt|stop|cease|suspend > ${ATTACKS}|hostilities|firing|fire|bombing|shelling; stop|cease > firing|shelling|fighting|bombing; cede; lay ~down; hand over|in > weapons|arms|arsenal|base|territory; return to > barracks|base|bases; demilitarise; demilitarize; stand down; observe|respect|prolong|renew > ceasefire|truce; give up > arms|weapons|territory|power`,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    context: ['military'],
    nouns: `dispatch|deployment|arrival|transfer|movement|concentration|build-up|departure > ${FORCES}; increase|reinforcement > ${FORCES}|garrison|defences|defenses; call-up > reservist|reservists; manoeuvres; naval|military|live-fire manoeuvres|exercise|drills; high|red alert; overflight; overflights; mobilisation order; joint training`,
    verbs: `send|dispatch|move|shift|station|transfer|rush|reinforce|contribute|concentrate > ${FORCES}; increase|raise|double|triple|boost|strengthen|expand > ${FORCES}|garrison|force|defences|patrols; place|put ~on > alert|standby|footing; call up; mobilise; mobilize; test|fire|launch > icbm|ballistic|intercontinental|hypersonic; fire > sea; take part in > mission|operation; join > mission|operation|coalition|force; dig > trench|trenches; build > bunkers|wall|fence|fortifications; scramble`,
  },
  {
    type: 'AID',
    mode: 'military',
    context: ['military'],
    nouns: `delivery|shipment|supply|transfer|provision|donation|dispatch|arrival > ${ARMS}; dispatch|sending|deployment > mercenaries|instructors|advisers|trainers; training > police|officers|pilots|recruits|army|troops`,
    verbs: `deliver|supply|send|ship|provide|donate|transfer|give|lend|hand|pass|channel > ${ARMS}; arm; fund|finance|bankroll > rebel|rebels|militia|militias|insurgents|fighters; train > recruits|troops|officers|pilots|soldiers|army|police; send > trainers|instructors|advisers`,
  },
  {
    type: 'AID',
    mode: 'humanitarian',
    context: ['humanitarian'],
    nouns: `dispatch|delivery|distribution|shipment|arrival|supply|donation|airdrop > ${RELIEF}|${RESCUERS}; humanitarian corridors|pause; rescue effort|efforts|operation; relief operation; aid lorries|trucks; aid worker`,
    verbs: `send|ship|fly|supply|deliver|distribute|donate|give|bring|provide|hand|allocate|disburse|release|drop|rush|dispatch|ferry > ${RELIEF}|${RESCUERS}; shelter|house|accommodate|feed|rescue|resettle > ${PEOPLE}; take ~in > wounded|refugees|families|evacuees|people|children; finance; bankroll; fund; bail ~out; write ~off > debt|loan`,
  },
  {
    type: 'CONSULT',
    context: ['diplomatic'],
    nouns:
      'meetings; visits; summits; consultations; negotiations; talks; sessions > emergency|council; round of talks|negotiations|consultations; round > negotiation|negotiations|talks; trilateral; bilateral; trip > capital|minister|president; contacts > resumed|diplomatic|between; tour > capitals|state',
    verbs:
      'convene; haggle; bargain; negotiate; parley; fly|travel|go|head > talks|summit|meeting|visit; sit > council; gather > talks|summit; sit ~down',
  },
  {
    type: 'SANCTION',
    context: ['economic'],
    nouns: `cut|suspension|halt|freeze|cut-off|interruption > ${RELIEF}|gas|oil|electricity|supplies|visas|power; imposition|introduction|tightening|extension > ${MEASURES}; expulsions; closure > ${BORDERS}; severing|severance > ties|relations; duties; deposing; import|export ban|bans|curb|curbs`,
    verbs: `close|shut|seal > ${BORDERS}; impose|tighten|extend|approve|introduce|adopt|decree|apply|renew|prolong|double|raise|slap > ${MEASURES}; cut|suspend|halt|stop|block|freeze|interrupt|withhold|slash|turn > gas|oil|crude|electricity|power|energy|supply|supplies|delivery|deliveries|visa|visas|flights|aid|loan|tranche|funds|funding|subsidies|exports|imports|purchases|licences|accounts; send ~home > diplomat|ambassador; revoke|withdraw|cancel|deny|suspend > licence|licences|visas|permits|accreditation; tax > imports; jail; sentence; give > prison|jail; refuse > buy|import; bar > market|tender|fair; depose; not buy|purchase|import; expel; declare > unwelcome|undesirable`,
  },
  {
    type: 'SUPPORT',
    context: ['diplomatic'],
    nouns: 'recognition > annexation|island|state|government|junta; ratifications; ovation',
    verbs: `sign > document|text|paper|letter|roadmap|package|draft|minutes|statement; ratify; recognise|recognize > island|state|independence|annexation|government|junta|sovereignty|regime|${BORDERS}; side ~with; vote ~for > treaty|resolution; praise; thank; bless; approve > accord|pact|treaty; join > nato|alliance`,
  },
  {
    type: 'AGREE',
    context: ['diplomatic'],
    nouns:
      'deal; agreements; deals; accords; pacts; treaties; pacification; peace deal|deals|accord|agreement',
    verbs:
      'strike > bargain; stand|remain ready|willing|prepared to; declare > ready|willing; accept > invitation|offer|proposal|request; offer; agree; consent; undertook to; settle > terms; yield to; volunteer to',
  },
  {
    type: 'REQUEST',
    context: ['diplomatic'],
    nouns: 'appeals; demands; requests; pleas',
    verbs:
      'tell ~to > leave|withdraw|release|stop|halt|go|evacuate|surrender|disarm|open|lift|hand|return|free|quit|restrain; appeal; beg; plead; call ~for|on; demand; call ~for; issue > summons; warn ~to > leave',
  },
  {
    type: 'CONCEDE',
    context: ['political'],
    nouns: `restoration > constitution|democracy|freedoms|rights; amnesties; pardons; clemency; repeal|scrapping|withdrawal|suspension > ${LAWS}; concessions; lifting > curfew|emergency`,
    verbs: `withdraw|scrap|repeal|drop|abolish|annul|revoke|freeze|suspend|shelve|rewrite|soften|reverse|ditch > ${LAWS}; restore|reinstate > constitution|rights|freedoms|democracy|parliament|citizenship; forgive; grant > amnesty|clemency|autonomy|pardon; readmit; free > political`,
  },
  {
    type: 'REJECT',
    context: ['diplomatic'],
    verbs:
      'refuse; deny|refuse > permission|access|entry|asylum; not sign|ratify|grant|join; vote down; turn ~down; boycott > talks|negotiations|table|election',
    nouns: 'rejections; refusals',
  },
  {
    type: 'THREATEN',
    context: ['diplomatic'],
    nouns: 'threats; warning|warnings > to|retaliation|war|consequences',
    verbs:
      'threaten; warn > price|consequences|retaliate|respond|strike|hit|pay|react|war|intervene|shoot; vow|promise|swear > respond|revenge|hit|retaliate|punish|kind|pay; raise > spectre',
  },
  {
    type: 'ACCUSE',
    context: ['diplomatic'],
    nouns:
      'accusations; condemnations; protest|note > diplomatic|formal|ambassador; indictments; investigations; interrogations; charges > treason|espionage',
    verbs: `accuse; denounce; condemn; summon > protest; indict; hand|deliver|lodge > protest|note; brand; call|label|term > crime|terrorism|terrorist|aggression|massacre|provocation|farce|outrage|barbaric; decry; deplore; blame; interrogate; investigate`,
  },
]);
