import type { Finding } from '../base/index.ts';
import type { Picture } from '../judgement/index.ts';
import { compareText } from '../sources/index.ts';

/** Every finding that stands behind a picture (its own, its documents', its readings'), each once, by document, code and message. */
export function allFindings(picture: Picture): readonly Finding[] {
  const findings = [
    ...picture.findings,
    ...picture.reports.flatMap(({ document, reading }) =>
      [...document.findings, ...reading.findings].map((finding) => ({ ...finding, document: document.id })),
    ),
  ];
  const byKey = new Map(findings.map((finding) => [findingKey(finding), finding]));
  return [...byKey.entries()].sort(([a], [b]) => compareText(a, b)).map(([, finding]) => finding);
}

function findingKey(finding: Finding): string {
  const place = finding.span ? finding.span.map((offset) => String(offset).padStart(12, '0')).join('-') : '';
  return [finding.document ?? '', finding.code, place, finding.message].join('\u0000');
}
