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
    'launch launches launched launching conduct conducts conducted conducting carry carries carried hold holds held holding stage stages staged staging mount mounts mounted begin begins began begun beginning start starts started starting complete completes completed completing impose imposes imposed announce announces announced order orders ordered plan plans planned planning prepare prepares prepared preparing resume resumes resumed continue continues continued suspend suspends suspended cancel cancels cancelled halt halts halted end ends ended finish finishes finished intensify intensified make makes made pay pays paid issue issues issued declare declares declared send sent cease step stepped increase increased extend extended lead led open opened host hosts hosted attend attends attended give gave reach reached renew renewed repeat repeated restart restarted organise organised organize organized',
  ),
};
