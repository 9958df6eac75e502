import ical from 'ical-generator';
import { addDays, type Day, type Language } from '../../base/index.ts';
import type { Picture } from '../../judgement/index.ts';
import { CALENDAR_WORDS } from '../vocabulary/calendar-words.ts';

/** A day on which something falls due. */
interface Deadline {
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
}

/**
 * What falls due from `asOf` on, as an iCalendar file (RFC 5545) of whole days: the horizon, the ends of the windows of open indicators, the
 * ends of the windows of sources' forecasts. The same picture gives the same bytes.
 */
export function deadlineCalendar(picture: Picture, language: Language): string {
  const { case: judged } = picture.caseFile;
  const stamp = new Date(`${picture.asOf}T00:00:00Z`);
  const calendar = ical({
    name: judged.question[language],
    prodId: { company: 'vigilia', product: 'vigilia', language: language.toUpperCase() },
  });
  for (const { id, day, summary } of deadlines(picture, language))
    calendar.createEvent({
      id: `${encodeURIComponent(judged.id)}.${id}@vigilia`,
      stamp,
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(`${addDays(day, 1)}T00:00:00Z`),
      allDay: true,
      summary,
      timezone: 'UTC',
    });
  return calendar.toString();
}

function deadlines(picture: Picture, language: Language): readonly Deadline[] {
  const { case: judged } = picture.caseFile;
  const words = CALENDAR_WORDS[language];
  const open = new Set(
    picture.indicators.filter(({ state }) => state === 'open').map(({ indicator }) => indicator),
  );
  const all: Deadline[] = [
    { id: 'horizon', day: judged.horizon, summary: `${words.horizon}: ${judged.question[language]}` },
    ...judged.indicators
      .filter(({ id }) => open.has(id))
      .map(({ id, observable, window }) => ({
        id: `indicator.${id}`,
        day: window.to,
        summary: `${words.indicator}: ${observable[language]}`,
      })),
    ...picture.forecasts.flatMap(({ document, forecast, speaker, window }): Deadline[] => {
      if (window.to === undefined) return [];
      const report = picture.reports.find((one) => one.document.id === document);
      const found = report?.reading.forecasts[forecast];
      const statement = found && report.reading.statements[found.statement];
      const said =
        statement?.content.map((span) => report?.document.text.slice(...span) ?? '').join(' … ') ?? '';
      return [
        {
          id: `forecast.${encodeURIComponent(document)}.${forecast}`,
          day: window.to.slice(0, 10),
          summary: `${words.forecast}${speaker === undefined ? '' : ` (${speaker})`}: ${said}`,
        },
      ];
    }),
  ];
  return all
    .filter(({ day }) => day >= picture.asOf)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}
