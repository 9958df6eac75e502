import type { ProbabilityRange } from '../../base/index.ts';
import type { ElicitedNumbers } from './elicited.ts';

/** The numbers as lines to paste into `case.yaml`, each block under the comment that says where it belongs. */
export function elicitedYaml(numbers: readonly ElicitedNumbers[]): string {
  return numbers
    .flatMap((one) =>
      one.kind === 'set-priors'
        ? Object.entries(one.priors).map(([id, prior]) => `# hypotheses: ${id}\nprior: ${written(prior)}\n`)
        : [`# indicators: ${one.indicator}\nlikelihood: { ${entries(one.likelihood)} }\n`],
    )
    .join('');
}

function entries(likelihood: Readonly<Record<string, ProbabilityRange>>): string {
  return Object.entries(likelihood)
    .map(([id, range]) => `${id}: ${written(range)}`)
    .join(', ');
}

function written({ low, high }: ProbabilityRange): string {
  return low === high ? String(low) : `[${low}, ${high}]`;
}
