import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compileAssessment } from '../compile.ts';
import { EARLIER, PICTURE } from '../picture.fixture.ts';
import { stixBundle } from './stix-bundle.ts';
import { stixProbability } from './stix-confidence.ts';
import { stixIdentifier } from './stix-identifier.ts';

/** The required properties and forms of the OASIS JSON schemas of STIX 2.1, for the objects that we write. */
const identifier = (type: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, 'u'),
    );
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,})?Z$/u);
const common = (type: string) => ({
  type: z.literal(type),
  spec_version: z.literal('2.1'),
  id: identifier(type),
  created: instant,
  modified: instant,
  created_by_ref: identifier('identity').optional(),
  confidence: z.int().min(0).max(100).optional(),
  lang: z.string().optional(),
  external_references: z
    .array(
      z.strictObject({
        source_name: z.string().min(1),
        description: z.string().optional(),
        url: z.string().optional(),
        external_id: z.string().optional(),
      }),
    )
    .min(1)
    .optional(),
});
const refs = z.array(z.string().regex(/^[a-z][a-z0-9-]+[a-z0-9]--/u)).min(1);
const OBJECT = z.discriminatedUnion('type', [
  z.strictObject({
    ...common('identity'),
    type: z.literal('identity'),
    name: z.string(),
    identity_class: z.string(),
  }),
  z.strictObject({
    ...common('report'),
    type: z.literal('report'),
    name: z.string(),
    description: z.string(),
    report_types: z.array(z.string()).min(1),
    published: instant,
    object_refs: refs,
  }),
  z.strictObject({
    ...common('note'),
    type: z.literal('note'),
    abstract: z.string(),
    content: z.string(),
    object_refs: refs,
  }),
  z.strictObject({
    ...common('opinion'),
    type: z.literal('opinion'),
    explanation: z.string(),
    opinion: z.enum(['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree']),
    object_refs: refs,
  }),
  z.strictObject({
    ...common('grouping'),
    type: z.literal('grouping'),
    name: z.string(),
    description: z.string(),
    context: z.string(),
    object_refs: refs,
  }),
]);

const assessment = compileAssessment(PICTURE, { language: 'it', since: EARLIER });
const bundle = stixBundle(assessment, PICTURE);

describe('a STIX bundle', () => {
  it('meets the rules of the standard', () => {
    expect(bundle.id).toMatch(/^bundle--/u);
    for (const object of bundle.objects) expect(() => OBJECT.parse(object)).not.toThrow();
  });

  it('refers to nothing that it does not hold, and holds nothing twice', () => {
    const held = bundle.objects.map(({ id }) => id);
    expect(new Set(held).size).toBe(held.length);
    for (const object of bundle.objects)
      if ('object_refs' in object) for (const ref of object.object_refs) expect(held).toContain(ref);
  });

  it('has a note for each hypothesis and a grouping for each origin of a known publisher', () => {
    const count = (type: string) => bundle.objects.filter((object) => object.type === type).length;
    expect(count('note')).toBe(PICTURE.caseFile.case.hypotheses.length);
    expect(count('grouping')).toBeGreaterThan(0);
    expect(count('opinion')).toBeGreaterThan(0);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(stixBundle(assessment, PICTURE))).toBe(JSON.stringify(bundle));
    expect(stixIdentifier('note', 'a')).not.toBe(stixIdentifier('report', 'a'));
  });

  it.each([
    [0, 5],
    [0.094, 5],
    [0.1, 15],
    [0.2, 30],
    [0.5, 50],
    [0.6, 70],
    [0.85, 85],
    [1, 95],
  ])('says %d as %d on the DNI scale', (probability, value) => {
    expect(stixProbability(probability)).toBe(value);
  });
});
