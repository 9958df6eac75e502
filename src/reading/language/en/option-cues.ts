import type { OptionCue } from '../language-rules.ts';
import type { OptionWords } from '../option-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words by which English tells explanations apart. */
export const ENGLISH_OPTION_WORDS: OptionWords = {
  guesses: words(
    'suspect hint speculate hypothesise hypothesize theorise theorize blame incline lean surmise',
  ),
  guessedAt: words('at to toward towards on about of'),
  causes: words('cause trigger spark start provoke due explain result ignite stem owe'),
  or: words('or'),
  openOr: words(''),
  and: words('and or'),
  indefinite: words('a an'),
  whether: words('whether if'),
  plainIf: words('if'),
  doubts: words(
    'unclear know unknown uncertain unsure establish determine ascertain find clarify doubt guess question investigate examine tell learn understand mystery wonder probe decide',
  ),
  either: words('either'),
  nots: words('not no'),
  copulas: words('is was remains remained'),
  perhaps: words('perhaps maybe possibly probably presumably'),
  explanations: words(
    'possibility hypothesis theory explanation scenario motive cause reason culprit reading interpretation line lead option suspect trigger origin',
  ),
  theories: words('theory hypothesis possibility scenario'),
  of: words('of'),
  among: words('among amongst between'),
  openings: words(
    'possible likely likeliest plausible probable main leading prime one first second two three several credible strong most obvious apparent suspected',
  ),
  taking: words('treat weigh regard consider think believe hold see view cite name give describe mention'),
  inquiring: words(
    'investigate examine consider explore weigh probe pursue study look favour favor inquire rule exclude',
  ),
  inquiredAt: words('at into towards toward'),
  excluding: words('rule exclude discount discard dismiss'),
  inquirers: words(
    'investigator police detective prosecutor inquiry investigation inquirer magistrate coroner firefighter expert scientist engineer inspector analyst researcher authority official brigade service doctor epidemiologist historian diplomat',
  ),
  parties: words('some others one another many'),
  opinions: words(
    'blame say think believe point cite see put attribute argue hold speak talk suggest favour favor claim insist swear read mention',
  ),
};

/** How English writers put explanations forward. */
export const ENGLISH_OPTIONS: readonly OptionCue[] = [
  {
    extent: 'list',
    pattern:
      'other|another|one|a|first|second|third|further|possible|the|alternative|some? options|option|possibilities|possibility|explanations|explanation|scenarios|scenario|interpretation|interpretations|hypothesis|reading|alternatives ~2 could|might|may|would include|be|involve|range',
  },
  {
    extent: 'list',
    pattern:
      'other|another|possible|the|alternative|some|several options|possibilities|explanations|scenarios|interpretations|alternatives include|are|range from?',
  },
  {
    extent: 'list',
    pattern:
      'other|another|one|a|first|second|third|further|possible|alternative option|possibility|explanation|scenario|interpretation|hypothesis|reading is|was|would be?',
  },
  {
    extent: 'list',
    pattern:
      'most|more|less|least|likely|plausible|simplest|probable likely|plausible|probable? option|explanation|scenario|interpretation|reading is|was|would be?',
  },
  {
    extent: 'after',
    pattern:
      'option|possibility|hypothesis|scenario|explanation|speculation|theory|suspicion|thesis|view|assumption ~1 that',
  },
  { extent: 'after', pattern: 'it is|was|remains ~1 possible|conceivable|plausible that' },
  {
    extent: 'before',
    pattern:
      'are|were the? two|three|four|main|leading|possible|only|likely ~1 lines|theories|hypotheses|leads|explanations|possibilities|scenarios of? inquiry|enquiry|investigation?',
  },
  {
    extent: 'before',
    indefinite: true,
    pattern: 'are|were both|all|also? being examined|considered|investigated|explored|weighed|studied|looked',
  },
  { extent: 'before', single: true, pattern: 'has|have not been ruled|excluded out?' },
  { extent: 'before', single: true, pattern: "hasn't|haven't been ruled|excluded out?" },
  { extent: 'before', single: true, pattern: "cannot|can't be ruled|excluded out?" },
  { extent: 'before', single: true, pattern: 'is|are not being? ruled|excluded out?' },
  { extent: 'before', single: true, pattern: 'could not be ruled|excluded out?' },
  { extent: 'before', pattern: 'all|both remain|are|remained|were ~1 possible|plausible|conceivable|open' },
  { extent: 'list', pattern: 'theories|hypotheses|explanations|scenarios range|vary from' },
  {
    extent: 'after',
    pattern:
      'a|another|one|second|third|rival|competing theory|explanation|hypothesis holds|says|suggests|goes that?',
  },
  { extent: 'clause', pattern: 'alternatively' },
  { extent: 'after', pattern: 'may|might|could be|have nothing|been? little? nothing? more|other|but than' },
  { extent: 'after', pattern: 'may|might|could ~1 be|have been? simply|merely|just|only? part of' },
  { extent: 'after', holds: true, pattern: 'may|might|could simply|merely|just|only be|have been? a|an' },
  { extent: 'after', holds: true, pattern: 'may|might|could be|have been? simply|merely|just|only a|an' },
  {
    extent: 'after',
    holds: true,
    pattern:
      'may|might|could be|have been? a|an ~1 signal|sign|ruse|bluff|feint|distraction|pretext|trap|attempt|test|message|warning|show|demonstration|response|ploy',
  },
  { extent: 'after', pattern: 'may|might|could be|have been? intended|meant|designed|aimed at?' },
  { extent: 'after', pattern: 'or it|this may|might|could' },
  {
    extent: 'after',
    pattern: 'may|might|could ~1 mean|signal|reflect|indicate|suggest|betray that',
  },
  { extent: 'after', holds: true, pattern: 'may|might|could also|equally|simply|just be a|an' },
];
