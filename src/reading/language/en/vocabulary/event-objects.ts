/** English nouns that event verbs take, by what they name; each a list of lemmas in the notation of `EventCueRow`. The lists are ours. */

/** Who is held, freed, expelled, fed or struck. */
export const PEOPLE: string =
  'prisoner|hostage|detainee|captive|inmate|internee|convict|dissident|journalist|reporter|correspondent|photographer|cameraman|editor|publisher|blogger|writer|poet|novelist|director|actor|singer|' +
  'artist|activist|militant|opponent|critic|leader|head|chief|boss|official|spokesman|spokeswoman|candidate|deputy|senator|lawmaker|legislator|politician|councillor|mayor|governor|prefect|minister|' +
  'president|premier|civil|employee|staff|clerk|diplomat|ambassador|envoy|consul|attaché|soldier|serviceman|troops|officer|general|colonel|major|captain|lieutenant|sergeant|admiral|cadet|recruit|' +
  'conscript|reservist|pilot|airman|airmen|sailor|seaman|crew|commander|militiaman|guerrilla|jihadist|terrorist|rebel|insurgent|separatist|fighter|mercenary|deserter|policeman|policemen|policewoman|' +
  'agent|guard|guards|constable|spy|suspect|defendant|fugitive|trafficker|smuggler|pirate|hacker|protester|demonstrator|striker|marcher|student|pupil|schoolgirl|schoolboy|professor|lecturer|' +
  'teacher|academic|researcher|scientist|archaeologist|geologist|engineer|technician|worker|labourer|laborer|miner|fisherman|fishermen|farmer|farmhand|herder|shepherd|trucker|driver|docker|trader|' +
  'vendor|businessman|banker|tycoon|oligarch|man|men|woman|women|boy|girl|child|children|minor|teenager|youth|youths|people|person|civilian|resident|inhabitant|villager|citizen|national|foreigner|' +
  'family|families|refugee|evacuee|migrant|immigrant|exile|tourist|traveller|traveler|passenger|doctor|nurse|surgeon|medic|patient|volunteer|worker|observer|monitor|inspector|interpreter|lawyer|' +
  'attorney|judge|magistrate|prosecutor|witness|priest|bishop|nun|monk|imam|rabbi|missionary|cleric|pastor|worshipper|settler|squatter|unionist|member|representative|two|three|four|five|six|seven|' +
  'eight|nine|ten|dozen|dozens|score|scores|hundred|hundreds|thousand|thousands|group|crowd|pair|couple|son|daughter|wife|husband|brother|sister|father|mother|relative|victim|pow|peacekeeper|them|him|her';

/** Troops and what carries them. */
export const FORCES: string =
  'troop|troops|soldier|force|forces|reinforcement|reinforcements|battalion|brigade|division|regiment|company|platoon|corps|unit|column|warship|ship|warplane|fleet|flotilla|squadron|marine|marines|' +
  'paratrooper|commando|contingent|convoy|train|trainload|army|reservist|reserves|conscript|peacekeeper|tank|armour|armor|fighter|mercenary|garrison|mission|policeman|policemen|' +
  'gendarme|carrier|frigate|corvette|destroyer|cruiser|submarine|gunboat|cutter|servicemen';

/** Weapons. */
export const ARMS: string =
  'arms|arm|weapon|weapons|weaponry|ammunition|munition|munitions|missile|rocket|shell|grenade|bomb|mine|tank|drone|artillery|jet|aircraft|helicopter|howitzer|gun|cannon|mortar|rifle|launcher|' +
  'interceptor|battery|radar|torpedo|explosive|explosives|bullet|frigate|corvette|submarine|gunboat|goggles|warhead|hardware';

/** What is given to those in need. */
export const RELIEF: string =
  'aid|relief|assistance|medicine|medicines|drug|drugs|antibiotic|vaccine|blood|plasma|food|bread|rice|flour|wheat|grain|milk|water|blanket|tent|bed|stove|generator|fuel|diesel|equipment|' +
  'pump|filter|ambulance|shelter|supplies|supply|grant|loan|subsidy|contribution|dollar|euro|million|billion|fund|funds|funding|credit|debt|ration|tonne|tonnes|ton|tons|clothing|kit|kits|material';

/** Who is sent to those in need. */
export const RESCUERS: string =
  'rescuer|rescuers|medic|medics|doctor|doctors|surgeon|surgeons|nurse|nurses|engineer|engineers|firefighter|firefighters|firemen|sapper|volunteer|icebreaker|hospital|team|teams|sniffer';

/** What opens and closes. */
export const BORDERS: string =
  'border|borders|frontier|crossing|crossings|customs|airspace|port|ports|airport|airports|bridge|road|roads|highway|corridor|pass|strait|straits|canal|checkpoint|gate|gates|embassy|consulate|passage|waterway';

/** What is said and shown to the public. */
export const MEDIA: string =
  'newspaper|newspapers|daily|weekly|magazine|paper|website|site|portal|blog|radio|television|tv|broadcaster|station|channel|network|newsroom|agency|platform|internet|account|book|film|play|outlet';

/** What is hit, taken or set on fire. */
export const TARGETS: string =
  'hospital|clinic|ward|school|kindergarten|university|depot|arsenal|warehouse|silo|granary|base|barracks|headquarters|station|prefecture|court|courthouse|ministry|parliament|palace|office|embassy|' +
  'consulate|convoy|patrol|column|truck|lorry|bus|train|railway|port|airport|airfield|runway|hangar|refinery|pipeline|dump|plant|dam|pylon|mast|bridge|road|ship|tanker|freighter|trawler|ferry|frigate|' +
  'village|villages|town|towns|city|cities|district|suburb|neighbourhood|neighborhood|quarter|camp|home|homes|house|houses|building|block|market|shop|supermarket|factory|works|mine|church|mosque|' +
  'synagogue|temple|shrine|monastery|cemetery|monument|statue|position|positions|post|trench|outpost|checkpoint|target|targets|infrastructure|facility|cable|conduit|aqueduct|reservoir|crop|crops|' +
  'vehicle|car|aircraft|plane|helicopter|drone|radar|battery|site|sites|island|hill|ridge|grid|substation|crowd|dredger|vessel|boat|missile|rocket|shell|orchard|vineyard|field';

/** Measures of one state against another. */
export const MEASURES: string =
  'sanction|sanctions|embargo|tariff|tariffs|duty|duties|levy|restriction|restrictions|countermeasure|countermeasures|ban|quota|penalty|curb|curbs';

/** Ways to protest. */
export const PROTESTS: string =
  'strike|walkout|lockout|boycott|rally|demonstration|protest|protests|march|sit-in|vigil|picket|blockade|barricade|parade|mobilisation|stoppage|occupation|assembly|gathering';

/** Attacks, as what is launched. */
export const ATTACKS: string =
  'attack|attacks|offensive|counteroffensive|counter-offensive|assault|raid|raids|incursion|strike|strikes|bombardment|airstrike|airstrikes|reprisal|reprisals|ambush|onslaught|invasion|war|coup|massacre|bombing|missile|missiles|rocket|rockets|drone|drones|salvo|barrage|shell|shells|operation|campaign|crackdown';

/** What is laid down by law. */
export const LAWS: string =
  'law|laws|bill|decree|reform|reforms|tax|levy|rule|rules|order|measure|measures|cut|cuts|rise|increase|plan|amendment|ban|regulation|edict|surcharge|toll|curb|curbs|policy';
