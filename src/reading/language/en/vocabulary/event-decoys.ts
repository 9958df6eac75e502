import type { PhrasePattern } from '../../../token-pattern.ts';

/** English phrases in which an event word names no event of the kind that is watched for. The longest phrase wins, so these shield it. */
export const ENGLISH_EVENT_DECOYS: readonly PhrasePattern[] = [
  { pattern: 'heart|panic|asthma attack|attacks' },
  { pattern: 'shark|dog attack|attacks' },
  { pattern: 'visit|visited|visiting|visits ~2 website|site|page|museum' },
  { pattern: 'exercise|exercised|exercises|exercising ~1 caution|restraint|rights|right|control|influence' },
  { pattern: 'market|markets|stock|share|price|bond rally|rallied|rallies' },
  { pattern: 'rally|rallied in|of ~1 shares|stocks|markets|prices' },
  { pattern: 'drill|drills|drilling ~1 hole|holes|well|wells|oil' },
  { pattern: 'strike|strikes|struck ~1 balance|chord|tone' },
  {
    pattern: 'release|released|releases|releasing of? ~2 film|album|report|data|figures|statement|video|song',
  },
  { pattern: 'talks about' },
  { pattern: 'ask|asked|asks|asking whether|if|why|how|what|about|who' },
  { pattern: 'when|if asked' },
  { pattern: 'given|gave|give up hope' },
  { pattern: 'floodwater|floodwaters|flames|water|mud ~2 invaded' },
  { pattern: 'no|little|some agreement among ~2 economists|scholars|experts|scientists' },
  { pattern: 'earthquake|quake|storm|hurricane|flood|floods|lightning|avalanche ~2 killed|struck|hit' },
  {
    pattern:
      'killed|injured ~6 earthquake|quake|crash|accident|flood|floods|storm|hurricane|avalanche|collision|landslide|fire',
  },
  { pattern: 'launch|launched|launches of? ~2 product|website|campaign|satellite|book|app|service' },
  { pattern: 'left|left-wing|turned|turn left' },
  { pattern: 'trade|price|bidding|culture war|wars' },
  { pattern: 'met ~2 target|targets|deadline|criteria|needs|requirements|standards|expectations' },
  {
    pattern:
      'meets|meeting|meet ~2 target|targets|deadline|criteria|needs|requirements|standards|expectations',
  },
  { pattern: 'training course|courses|shoes' },
  { pattern: 'under fire for' },
  { pattern: 'signed ~2 player|striker|contract|autographs' },
  { pattern: 'book|credit|interest deal|deals' },
  { pattern: 'a|great|good deal of' },
  { pattern: 'summit of ~3 mountain|mount|peak|everest' },
  { pattern: 'riot police|gear' },
  { pattern: 'fire drill|drills' },
  { pattern: 'blast furnace|furnaces' },
  { pattern: 'raid|raided the fridge|savings' },
  { pattern: 'offer|offered|offers ~2 discount|discounts|price|prices|condolences' },
  { pattern: 'demand|demands for ~2 gas|oil|energy|goods|electricity|homes|housing|steel|wheat' },
  { pattern: 'supply and demand' },
  { pattern: 'consumer|energy|oil|gas|market|domestic demand' },
  { pattern: 'on demand' },
  { pattern: 'in support of ~2 claim|claims|argument|theory' },
];
