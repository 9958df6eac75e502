import { type Finding, spanText } from '../../base/index.ts';
import { CASE_FILE, type CalculationCitation, type Citation, type PassageCitation } from '../citation.ts';
import type { AssessmentRule, Check } from './rule.ts';

/** A citation that the picture does not bear out: another version, another text at that place, another value. */
export const currentCitation: AssessmentRule = (check) =>
  check.assessment.citations.flatMap((citation, index) => {
    const trouble = troubleWith(citation, check);
    return trouble === undefined ? [] : [finding(index + 1, citation, trouble)];
  });

function troubleWith(citation: Citation, check: Check): string | undefined {
  return citation.kind === 'passage' ? passageTrouble(citation, check) : calculationTrouble(citation, check);
}

function passageTrouble(
  { document, version, span, quote }: PassageCitation,
  check: Check,
): string | undefined {
  const cited = document === CASE_FILE ? check.picture.caseFile : check.index.report(document)?.document;
  if (!cited) return `document ${document} is not in the picture`;
  if (cited.version !== version)
    return `version ${version.slice(0, 8)} of ${document} is not the one in the picture`;
  return spanText(cited.text, span) === quote
    ? undefined
    : `${document} has another text at ${span.join('–')}`;
}

function calculationTrouble(citation: CalculationCitation, check: Check): string | undefined {
  if (citation.name.startsWith('since/') && !check.knowsSince) return undefined;
  const expected = check.calculations.get(citation.name);
  if (!expected) return `no calculation is named ${citation.name}`;
  const same = expected.value === citation.value && sameInputs(expected.inputs, citation.inputs);
  return same ? undefined : `${citation.name} comes out differently from the picture`;
}

function sameInputs(a: CalculationCitation['inputs'], b: CalculationCitation['inputs']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function finding(number: number, citation: Citation, trouble: string): Finding {
  const code = citation.kind === 'passage' ? 'assessment/stale-passage' : 'assessment/wrong-calculation';
  return { code, severity: 'error', message: `citation ${number}: ${trouble}` };
}
