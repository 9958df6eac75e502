import type { Side } from '../../stance-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const side = (voices: string, bodies: string): Side => ({
  voices: words(`${voices} ${bodies}`),
  bodies: words(bodies),
});

/** Whom those who speak speak for, where the text does not say so ("the admiral said *the navy* would"). Lemmas; written by us. */
export const ENGLISH_SIDES: readonly Side[] = [
  side(
    'general commander colonel admiral commodore captain major marshal brigadier lieutenant defence defense staff headquarters pentagon',
    'army navy force troop soldier marine gun artillery fleet unit battalion brigade division missile fighter squadron ship frigate warship aircraft jet submarine patrol garrison air-force coastguard',
  ),
  side('commissioner chief inspector superintendent sheriff', 'police officer constable patrol force'),
  side(
    'leader secretary organiser organizer delegate steward representative spokesman spokeswoman shop-steward',
    'union league syndicate federation guild member driver worker miner nurse teacher docker pilot crew farmer employee doctor fisherman staff trucker steelworker lecturer porter courier rider grower breeder herder',
  ),
  side(
    'executive director chairman chairwoman owner manager boss founder president head',
    'company firm airline plant bank group factory carrier operator supplier manufacturer retailer utility board',
  ),
  side('mayor councillor alderman', 'city council municipality town borough'),
  side('bishop archbishop cardinal pope patriarch priest', 'church diocese vatican parish'),
  side('leader whip candidate chairman deputy', 'party coalition opposition alliance caucus bloc movement'),
  side(
    'leader commander fighter warlord insurgent guerrilla',
    'pirate kidnapper captor hijacker gunman rebel guerrilla militia fighter front movement group insurgent',
  ),
  side('coach manager president', 'team club side squad'),
  side('rector dean chancellor headmaster', 'university school faculty college'),
  side(
    'minister spokesman president premier ambassador envoy',
    'government state country nation ministry cabinet republic kingdom administration embassy treasury',
  ),
  side('prosecutor attorney', 'prosecution office'),
  side('governor president chairman', 'bank council board committee commission'),
];
