import { cutText, plainText } from '../assessment/index.ts';
import { type Language, spanText } from '../base/index.ts';
import type { Indication, IndicatorReading, Picture } from '../judgement/index.ts';
import { SIGNS_WORDS, type SignsWords } from './vocabulary/signs-words.ts';

const SENSE_MARKS: Readonly<Record<Indication['sense'], string>> = { seen: '+', absent: '−', receded: '×' };

/** The indicators of a picture with their matches, then what wants a reason, as plain lines. */
export function signsText(picture: Picture, language: Language): string {
  const words = SIGNS_WORDS[language];
  const { posterior, band, asOf, gates } = picture;
  return [
    words.head(asOf, posterior.yes, band.yes),
    ...picture.indicators.flatMap((reading) => ['', ...signLines(reading, picture, { words, language })]),
    '',
    words.gates(gates.length),
    ...gates.map(
      ({ id, text, answer }) =>
        `  ${answer ? '✓' : '!'} ${id}: ${plainText(text[language])} ${
          answer
            ? words.answered(plainText(answer.by), answer.on, plainText(answer.reason))
            : words.unanswered
        }`,
    ),
    '',
  ].join('\n');
}

function signLines(
  reading: IndicatorReading,
  picture: Picture,
  { words, language }: { readonly words: SignsWords; readonly language: Language },
): string[] {
  const { indicators } = picture.caseFile.case;
  const observable = indicators.find(({ id }) => id === reading.indicator)?.observable[language] ?? '';
  const bits = picture.diagnosticity[reading.indicator] ?? 0;
  return [
    `${words.states[reading.state]}  ${reading.indicator}  ${plainText(observable)}`,
    `  ${words.facts({ credibility: reading.credibility, bits, ...(reading.since === undefined ? {} : { since: reading.since }) })}`,
    ...matchesOf(reading).map((match) => matchLine(match, picture, words)),
  ];
}

function matchesOf({ witnesses, recessions = [], aged = [], absences }: IndicatorReading): Indication[] {
  return [...[...witnesses, ...recessions].flatMap(({ indications }) => indications), ...aged, ...absences];
}

function matchLine(
  { sense, document, passage, known, credibility, accepted }: Indication,
  { reports }: Picture,
  words: SignsWords,
): string {
  const text = reports.find((report) => report.document.id === document)?.document.text ?? '';
  const { text: quoted, cut } = cutText(spanText(text, passage));
  const standing = accepted ? words.accepted(plainText(accepted.by), accepted.on) : words.proposed;
  return `  ${SENSE_MARKS[sense]} ${known}  ${document}  r ${credibility.toFixed(2)}  ${standing}\n      “${quoted}${cut ? '…' : ''}”`;
}
