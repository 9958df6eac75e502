import type { RoleWords } from '../../language-rules.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What English prepositions and verbs say of the parts played in an event. */
export const ENGLISH_ROLES: RoleWords = {
  agent: words('by'),
  target: words('against to on into toward towards onto upon for over at'),
  origin: words('from'),
  companion: words('with alongside'),
  mutual: words('between among'),
  place: words('in to at near across inside within around outside off throughout'),
  genitive: words("of 's"),
  definite: words("the 's"),
  fused: new Set(),
  selfPronouns: words('it they he she we i its their'),
  performing: words(
    'launch conduct carry hold stage mount begin start complete impose announce order plan prepare resume continue suspend cancel halt end finish intensify make pay issue declare send cease step increase extend lead open host attend give reach renew repeat restart organise organize wage commit undertake perform sign enter pursue propose receive place put stop have file lodge deliver call unleash rule schedule decree',
  ),
  carried: words('in out with'),
  eventHeads: words(
    'campaign wave plan effort attempt operation threat deal agreement talk mission plot series spree proposal process action call package violation breach',
  ),
  controlling: words(
    'ask urge order force allow want persuade warn tell press pressure demand call encourage invite permit enable help instruct command compel oblige convince expect appeal beg implore advise let make request require threaten',
  ),
  ambivalent: words('threaten want expect demand ask beg help let request require'),
  collectives: words(
    'hundred hundreds thousand thousands ten tens dozen dozens score million group number member team crowd majority minority part lot band handful couple half third quarter rest most some pair batch contingent delegation section coalition remnant',
  ),
  ethnic: words('ethnic'),
  sectors: sectors({
    MIL: 'aircraft helicopter gunship plane jet warplane bomber tank artillery warship vessel gunboat submarine bulldozer troop soldier serviceman army navy fleet marine commando force military general admiral colonel officer commander battalion brigade gunner sniper drone peacekeeper adviser pilot conscript reservist missile paratrooper',
    COP: 'watchman police policeman gendarme constable patrol guard',
    REB: 'attacker rebel guerrilla guerilla insurgent militant separatist gunman fighter jihadist militia militiaman mujahideen terrorist bomber extremist faction kidnapper hijacker hostage-taker',
    CVL: 'hostage association mother federation civilian resident villager inhabitant people demonstrator protester protestor citizen national youth crowd settler landowner man woman child family activist prisoner population native supporter taxpayer passenger peasant',
    OPP: 'opposition dissident opponent',
    LEG: 'parliament lawmaker legislator senator deputy congress senate assembly legislature lawmakers congressman',
    JUD: 'prosecution court judge tribunal prosecutor magistrate jury lawyer',
    GOV: 'state coalition commission junta ombudsman government minister president premier ministry cabinet authority administration official leader king emir prince queen ruler monarch diplomat ambassador envoy negotiator parliamentarian mediator ministry chancellor secretary governor mayor delegation embassy',
    BUS: 'company firm business businessman bank corporation industry airline trader investor importer exporter',
    JRN: 'journalist reporter newspaper media press editor newsman correspondent broadcaster television cameraman',
    LAB: 'worker union employee miner driver labourer laborer docker trucker',
    AGR: 'farmer fisherman grower',
    EDU: 'student teacher university school professor academic',
    REL: 'priest bishop cleric church archbishop monk imam',
    MED: 'doctor nurse hospital medic physician',
    REF: 'refugee migrant exile asylum-seeker',
    CRM: 'hacker gang cartel smuggler trafficker pirate criminal',
    SPY: 'spy',
    ELI: 'elder',
    PTY: 'party',
  }),
};

function sectors(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([sector, list]) =>
      [...words(list)].map((word) => [word, sector] as const),
    ),
  );
}
