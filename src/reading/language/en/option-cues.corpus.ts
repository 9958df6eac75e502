import type { OptionCase } from '../../option-case.ts';

/** Explanations that English sentences put forward; the Italian corpus holds the same phenomena. */
export const ENGLISH_OPTION_CORPUS: readonly OptionCase[] = [
  // One explanation.
  ['Another option could be a longer stay of the troops.', 'a longer stay of the troops'],
  ['One possibility is that Minsk wants time.', 'that Minsk wants time'],
  ['A second explanation is a quarrel between the generals.', 'a quarrel between the generals'],
  ['There is speculation that the president will resign.', 'the president will resign'],
  ['The theory that the convoy carried grain was never tested.', 'the convoy carried grain was never tested'],
  ['Alternatively, the convoy may have been empty.', 'the convoy may have been empty'],
  ['The visit may be nothing more than a show of loyalty.', 'a show of loyalty'],
  ['The drills might be part of a ruse to pin down reserves.', 'a ruse to pin down reserves'],
  ['The withdrawal may simply be a rotation of tired units.', 'a rotation of tired units'],
  ['The leak may be intended to frighten the opposition.', 'to frighten the opposition'],
  ['The most likely explanation is a routine exercise.', 'a routine exercise'],
  ['A further scenario would be a blockade of the port.', 'a blockade of the port'],
  ['It is possible that the base will be enlarged.', 'the base will be enlarged'],
  ['The move could be a signal to investors abroad.', 'a signal to investors abroad'],

  // Several.
  [
    'Other options could include an expansion of the base or the supply of ammunition.',
    'an expansion of the base',
    'the supply of ammunition',
  ],
  [
    'Possible explanations include a lack of fuel or a change of command.',
    'a lack of fuel',
    'a change of command',
  ],
  [
    'The alternatives are a long siege, a quick assault or a negotiated exit.',
    'a long siege',
    'a quick assault',
    'a negotiated exit',
  ],

  // Told apart by the sentence itself.
  ['The blaze may have been caused by an electrical fault or by arson.', 'an electrical fault', 'arson'],
  [
    'The inquiry is to establish whether the crash was caused by a technical fault or by human error.',
    'a technical fault',
    'human error',
  ],
  ['Was it sabotage or an accident?', 'sabotage', 'an accident'],
  [
    'A feud between gangs and a failed robbery are the two lines of inquiry.',
    'A feud between gangs',
    'a failed robbery',
  ],
  ['A quarrel over money and a theft are both being examined.', 'A quarrel over money', 'a theft'],
  [
    'Smugglers, loan sharks, a jealous neighbour: all remain possible.',
    'Smugglers',
    'loan sharks',
    'a jealous neighbour',
  ],
  ['The pilot was tired, although engine failure has not been ruled out.', 'engine failure'],
  [
    'Some experts suspect a criminal gang, others point to a disgruntled clerk; the mayor hints at a foreign service.',
    'a criminal gang',
    'a disgruntled clerk',
    'a foreign service',
  ],
  ['Another theory holds that the crew was asleep.', 'the crew was asleep'],

  // None: options to buy, open possibilities, mere modals.
  ['The airline has an option on ten more aircraft.'],
  ['The minister may travel on Monday.'],
  ['It could rain near the border.'],
  ['The president has no other option.'],
  ['There is no possibility of a return.'],
  ['Or was it Tuesday?'],
  ['It could be a week before the road opens.'],
  ['The talks could be in Ankara.'],
  ['The options are on the table.'],
  ['The scenario of the film is set in Tirana.'],
  ['She gave an explanation to the committee.'],
  ['The reading room is open.'],
  ['One possibility remains.'],
  ['The menu offers several options for lunch.'],
  ['He denied the theory outright.'],
  ['Experts suspect a criminal gang.'],
  ['The car and the phone are both being examined.'],
  ['The team has not been excluded from the cup.'],
  ['An agreement before the summer cannot be ruled out.'],
  ['The fire was caused by a candle or a stove, and both are gone.'],
  ['Do you want tea or not?'],
];
