import { z } from 'zod';
import type { GivenPassage } from '../assessment/index.ts';
import type { Finding } from '../base/index.ts';

/** One line of `vigilia check --ndjson`. Other keys are ignored. */
const LINE = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  language: z.string().optional(),
  passages: z
    .array(
      z.object({
        text: z.string(),
        language: z.string().optional(),
        publishedAt: z.string().optional(),
        publisher: z.string().optional(),
        title: z.string().optional(),
        author: z.string().optional(),
        stale: z.enum(['retracted', 'superseded', 'changed']).optional(),
      }),
    )
    .default([]),
});

/** A line as read, or why it is none. */
export type ClaimLine = { readonly id?: string | number } & (
  | {
      readonly sentence: { readonly text: string; readonly language?: string };
      readonly passages: readonly GivenPassage[];
    }
  | { readonly finding: Finding }
);

/** Reads one line; `undefined` stands for one that was too long and dropped. Never throws. */
export function parseClaimLine(line: string | undefined, longest: number): ClaimLine {
  if (line === undefined) return refused(`the line is longer than ${longest} bytes and was dropped`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refused(`the line is no JSON: ${(error as Error).message}`);
  }
  const parsed = LINE.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is no claim'}`);
  }
  const { id, text, language, passages } = parsed.data;
  return {
    ...(id === undefined ? {} : { id }),
    sentence: { text, ...(language === undefined ? {} : { language }) },
    passages: passages.map(({ publisher, title, author, ...passage }) => ({
      text: passage.text,
      ...(passage.language === undefined ? {} : { language: passage.language }),
      ...(passage.publishedAt === undefined ? {} : { publishedAt: passage.publishedAt }),
      ...(passage.stale === undefined ? {} : { stale: passage.stale }),
      about: [publisher, title, author].filter((part) => part !== undefined),
    })),
  };
}

function refused(message: string): ClaimLine {
  return { finding: { code: 'check/line', severity: 'error', message } };
}
