import type { Day, Finding } from '../base/index.ts';
import { profilesOn } from '../sources/index.ts';
import { type CaseAct, isSourceAct } from './act/case-acts.ts';
import { isNumberAct } from './act/number-act.ts';
import type { CaseFile } from './case.ts';
import { numbersOn } from './numbers-on.ts';

/**
 * The case with its sources as they were graded by that day, and with the priors and likelihoods set by then; `acts` are in force. A source that an act gave a limitation loses the
 * finding that it has none; one that an act listed without a limitation gains it.
 */
export function caseFileOn(caseFile: CaseFile, acts: readonly CaseAct[], asOf: Day): CaseFile {
  const { places } = caseFile;
  const numberActs = acts.filter(isNumberAct);
  const { case: written, findings: doubts } = numbersOn(caseFile.case, numberActs);
  const findings =
    numberActs.length === 0
      ? caseFile.findings
      : [...caseFile.findings.filter(({ code }) => !code.startsWith('coherence/')), ...doubts];
  const sources = profilesOn(written.sources, acts.filter(isSourceAct), asOf);
  const limited = new Set(
    sources.flatMap(({ name, limitation }) => (limitation ? [places.get(`sources/${name}`)?.[0]] : [])),
  );
  const kept = findings.filter(
    ({ code, span }) => code !== 'case/no-limitation' || !span || !limited.has(span[0]),
  );
  const added = sources
    .slice(written.sources.length)
    .flatMap(({ name, limitation }): Finding[] => (limitation ? [] : [withoutLimitation(name)]));
  return { ...caseFile, case: { ...written, sources }, findings: [...kept, ...added] };
}

/** The finding that a source states no limitation. */
export function withoutLimitation(name: string): Finding {
  return {
    code: 'case/no-limitation',
    severity: 'warning',
    message: `The source ${name} states no limitation: write down what it cannot tell us.`,
    document: 'case.yaml',
  };
}
