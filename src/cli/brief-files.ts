import {
  type Assessment,
  csvTables,
  deadlineCalendar,
  eventMap,
  renderHtml,
  renderMarkdown,
  stixBundle,
  webAnnotations,
} from '../assessment/index.ts';
import type { Picture } from '../judgement/index.ts';
import { probabilityPath, type WatchedCase } from '../watch.ts';
import type { BriefFormat } from './brief-formats.ts';

/** A file to write: its name and its text. */
export interface BriefFile {
  readonly name: string;
  readonly text: string;
}

/** The files of one format of an assessment; none for `pdf`, which a browser makes of the HTML. */
export function briefFiles(
  format: BriefFormat,
  { assessment, picture, watched }: { assessment: Assessment; picture: Picture; watched: WatchedCase },
): readonly BriefFile[] {
  switch (format) {
    case 'md':
      return [{ name: 'assessment.md', text: renderMarkdown(assessment) }];
    case 'html':
      return [{ name: 'assessment.html', text: page(assessment, watched) }];
    case 'json':
      return [{ name: 'assessment.json', text: json(assessment) }];
    case 'csv':
      return csvTables(assessment).map(({ name, csv }) => ({ name: `${name}.csv`, text: csv }));
    case 'annotations':
      return [{ name: 'annotations.jsonld', text: json(webAnnotations(assessment, picture)) }];
    case 'stix':
      return [{ name: 'stix.json', text: json(stixBundle(assessment, picture)) }];
    case 'ics':
      return [{ name: 'deadlines.ics', text: deadlineCalendar(picture, assessment.language) }];
    case 'geojson':
      return [{ name: 'events.geojson', text: json(eventMap(picture)) }];
    case 'pdf':
      return [];
  }
}

function page(assessment: Assessment, watched: WatchedCase): string {
  const path = probabilityPath(watched, { until: assessment.asOf, every: 7 }).map(({ point }) => point);
  return renderHtml(assessment, { path });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
