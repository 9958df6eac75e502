import type { Finding } from '../base/index.ts';

/** 0 fine · 1 could not do it · 2 wrong usage · 3 done, but with findings of severity error. */
export const EXIT = { fine: 0, failed: 1, usage: 2, findings: 3 } as const;

/** The exit code of a command that was carried out. */
export function exitCodeFor(findings: readonly Finding[]): number {
  return findings.some((finding) => finding.severity === 'error') ? EXIT.findings : EXIT.fine;
}
