import { type Span, spansOverlap, spanText } from '../base/index.ts';
import { countryOf, type Statement } from '../reading/index.ts';
import { type ReadReport, type SourceProfile, sourceNamedIn, sourceOf } from '../sources/index.ts';

/**
 * The case's profile of who makes a statement: by entity id, by a mention of that entity in the report, or by a name that stands in the
 * words that name the source. `undefined` for a speaker that the case does not list, and for an unnamed one.
 */
export function speakerProfile(
  { document, reading }: ReadReport,
  statement: Statement,
  profiles: readonly SourceProfile[],
): SourceProfile | undefined {
  const { speaker } = statement;
  const mentions = reading.mentions.filter(({ entity }) => entity !== undefined && entity === speaker);
  const names = [speaker, ...mentions.map(({ span }) => spanText(document.text, span))];
  for (const name of names) {
    const profile = sourceOf(name, profiles);
    if (profile) return profile;
  }
  const naming = sourceSpans(statement).map((span) => spanText(document.text, span));
  return sourceNamedIn(naming.join(' '), profiles);
}

/** ISO alpha-3 countries of who makes a statement: the speaker's own, or those named in the words that name the source. */
export function speakerCountries({ reading }: ReadReport, statement: Statement): string[] {
  const spans = sourceSpans(statement);
  const isSource = (span: Span | undefined) =>
    span !== undefined && spans.some((source) => spansOverlap(source, span));
  const parties = reading.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const named = [
    ...parties.filter(
      ({ entity, span }) => isSource(span) || (entity !== undefined && entity === statement.speaker),
    ),
    ...reading.places.filter(({ span }) => isSource(span)),
  ];
  const own = statement.speaker === undefined ? undefined : countryOf(statement.speaker);
  return [own, ...named.map(({ country }) => country)].filter((country) => country !== undefined);
}

function sourceSpans({ source }: Statement): readonly Span[] {
  return source === 'implicit' ? [] : source;
}
