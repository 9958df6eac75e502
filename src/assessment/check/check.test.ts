import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../judgement/index.ts';
import type { Assessment, Block, Sentence } from '../assessment.ts';
import type { Citation } from '../citation.ts';
import { compileAssessment } from '../compile.ts';
import { EARLIER, PICTURE, pictureWith } from '../picture.fixture.ts';
import { hostileText } from '../hostile-text.fixture.ts';
import { reviewAssessment } from './check.ts';

const CLEAN = compileAssessment(PICTURE, { language: 'en', since: EARLIER });

/** The number of the citation of a passage that holds `words`. */
function citing(words: string): number {
  return (
    CLEAN.citations.findIndex((citation) => citation.kind === 'passage' && citation.quote.includes(words)) + 1
  );
}

function calculation(name: string): number {
  return (
    CLEAN.citations.findIndex((citation) => citation.kind === 'calculation' && citation.name === name) + 1
  );
}

/** Codes found when the first sentence of the assessment is replaced by `text` with these citations. */
function found(text: string, citations: readonly number[]): readonly string[] {
  return codes(withSentence({ text, citations }));
}

function codes(assessment: Assessment, picture: Picture = PICTURE): readonly string[] {
  return reviewAssessment(assessment, picture, { since: EARLIER }).findings.map(({ code }) => code);
}

function withSentence(sentence: Sentence): Assessment {
  return withBlocks([{ kind: 'paragraph', sentences: [sentence] }]);
}

function withBlocks(blocks: readonly Block[]): Assessment {
  const [first, ...others] = CLEAN.sections;
  if (!first) throw new Error('no sections');
  return { ...CLEAN, sections: [{ ...first, blocks }, ...others] };
}

function withCitation(number: number, change: (citation: Citation) => Citation): Assessment {
  return {
    ...CLEAN,
    citations: CLEAN.citations.map((citation, index) => (index + 1 === number ? change(citation) : citation)),
  };
}

const WIRE = citing('A strike group of 900');
const GAZETTE = citing('Our correspondent');

describe('a compiled assessment', () => {
  it.each(['en', 'it'] as const)('passes its own checker (%s)', (language) => {
    const assessment = compileAssessment(PICTURE, { language, since: EARLIER });
    expect(reviewAssessment(assessment, PICTURE, { since: EARLIER }).findings).toEqual([]);
    expect(reviewAssessment(assessment, PICTURE).findings).toEqual([]);
  });

  it('passes it after a round trip through JSON', () => {
    expect(codes(JSON.parse(JSON.stringify(CLEAN)))).toEqual([]);
  });

  it.each(['icd203', 'phia', 'kent'])('passes it on the scale %s at any probability', (scale) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (yes) => {
        const { caseFile, posterior } = PICTURE;
        const picture: Picture = {
          ...PICTURE,
          caseFile: { ...caseFile, case: { ...caseFile.case, scale } },
          posterior: { ...posterior, yes, probability: { ...posterior.probability, 'joins-war': yes } },
        };
        for (const language of ['en', 'it'] as const) {
          const assessment = compileAssessment(picture, { language });
          expect(reviewAssessment(assessment, picture).findings).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('passes it whatever a report contains', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), hostileText(), (text, publisher, speaker) => {
        const picture = pictureWith({ text, publisher, title: publisher, speaker: `${speaker}x` });
        const assessment = compileAssessment(picture, { language: 'it' });
        expect(reviewAssessment(assessment, picture).findings).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a sentence', () => {
  it('must cite something, and something that exists', () => {
    expect(found('We judge it so.', [])).toEqual(['assessment/uncited']);
    expect(found('We judge it so.', [999])).toEqual(['assessment/uncited']);
  });

  it('may quote only what is cited, word for word', () => {
    expect(found('The wire saw “a strike group of 900 soldiers”.', [WIRE])).toEqual(['assessment/quotation']);
    expect(found('The wire saw “strike group of 900 soldiers”.', [WIRE])).toEqual([]);
    expect(found('The wire saw “strike group of 900 soldiers”.', [GAZETTE])).toContain(
      'assessment/quotation',
    );
    expect(found('The wire saw «strike group of 800 soldiers».', [WIRE])).toContain('assessment/quotation');
    expect(found('The wire saw "no strike group".', [WIRE])).toEqual(['assessment/quotation']);
  });

  it('may not hide a false quotation behind a true one', () => {
    expect(found('The wire saw “strike group of 900 soldiers” and “tanks”.', [WIRE])).toEqual([
      'assessment/quotation',
    ]);
  });

  it('may give only numbers of the passages', () => {
    expect(found('The wire saw 900 soldiers.', [WIRE])).toEqual([]);
    expect(found('The wire saw 9000 soldiers.', [WIRE])).toEqual(['assessment/number']);
    expect(found('The wire saw 900 soldiers.', [GAZETTE])).toEqual(['assessment/number']);
  });

  it('may give a calculated value only as it is printed', () => {
    const yes = calculation('posterior/yes');
    expect(found('We judge it unlikely (22 %).', [yes])).toEqual([]);
    expect(found('We judge it unlikely (23 %).', [yes])).toEqual(['assessment/number']);
    expect(found('We judge it unlikely (22.4 %).', [yes])).toEqual(['assessment/number']);
    expect(found('We judge it unlikely (22 %).', [WIRE])).toEqual(['assessment/number']);
  });

  it('may give the dates of what is cited, and no others', () => {
    expect(found('The wire reported it on 5 December 2022.', [WIRE])).toEqual([]);
    expect(found('The wire reported it in December 2022.', [WIRE])).toEqual([]);
    expect(found('The wire reported it on 15 December 2022.', [WIRE])).toEqual([
      'assessment/number',
      'assessment/number',
      'assessment/name',
    ]);
  });

  it('may name only who is cited', () => {
    expect(found('The strike group near the Ardenian border.', [WIRE])).toEqual([]);
    expect(found('The strike group near the Zorvian border.', [WIRE])).toEqual(['assessment/name']);
    expect(found('Northern Wire saw it.', [WIRE])).toEqual([]);
    expect(found('Northern Wire saw it.', [GAZETTE])).toEqual(['assessment/name', 'assessment/name']);
    expect(found('Voln saw it.', [WIRE])).toEqual(['assessment/name']);
  });

  it('may not mix confidence and probability', () => {
    const yes = calculation('posterior/yes');
    expect(found('We judge it unlikely (22 %), with moderate confidence.', [yes])).toEqual([
      'assessment/mixed-certainty',
    ]);
    expect(found('We judge with confidence that it is unlikely.', [yes])).toEqual([
      'assessment/mixed-certainty',
    ]);
    expect(found('Our confidence is moderate.', [yes])).toEqual([]);
  });

  it('is told with its place and its text', () => {
    const [finding] = reviewAssessment(
      withSentence({ text: 'We saw 9000.', citations: [WIRE] }),
      PICTURE,
    ).findings;
    expect(finding).toEqual({
      code: 'assessment/number',
      severity: 'error',
      message: 'bottom-line 1.1: the number 9000 is not in what is cited, in: We saw 9000.',
    });
  });
});

describe('a citation', () => {
  it('must be of the version and text in the picture', () => {
    const quote = withCitation(WIRE, (citation) =>
      citation.kind === 'passage' ? { ...citation, quote: `${citation.quote} ` } : citation,
    );
    const version = withCitation(WIRE, (citation) =>
      citation.kind === 'passage' ? { ...citation, version: '0'.repeat(64) } : citation,
    );
    const document = withCitation(WIRE, (citation) =>
      citation.kind === 'passage' ? { ...citation, document: 'reports/none.txt' } : citation,
    );
    for (const altered of [quote, version, document]) {
      expect(codes(altered)).toContain('assessment/stale-passage');
    }
  });

  it('of the case file must be of its text', () => {
    const picture: Picture = {
      ...PICTURE,
      caseFile: { ...PICTURE.caseFile, text: `# later\n${PICTURE.caseFile.text}` },
    };
    expect(codes(CLEAN, picture)).toContain('assessment/stale-passage');
  });

  it('of a calculation must come out again, in value and inputs', () => {
    const number = calculation('indicator/strike-group');
    const value = withCitation(number, (citation) => ({ ...citation, value: 9 }) as Citation);
    const inputs = withCitation(
      number,
      (citation) => ({ ...citation, inputs: { documents: 9 } }) as Citation,
    );
    const name = withCitation(number, (citation) => ({ ...citation, name: 'indicator/none' }) as Citation);
    for (const altered of [value, inputs, name])
      expect(codes(altered)).toContain('assessment/wrong-calculation');
  });
});

describe('a figure', () => {
  it('must show the numbers and the question of the picture', () => {
    const altered: Assessment = {
      ...CLEAN,
      title: 'Another question?',
      sections: CLEAN.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => {
          if (block.kind === 'probability') return { ...block, probability: 0.5 };
          if (block.kind === 'hypotheses') {
            return { ...block, bars: block.bars.map((bar) => ({ ...bar, probability: 0.5 })) };
          }
          if (block.kind === 'indicators') {
            return { ...block, marks: block.marks.map((mark) => ({ ...mark, state: 'open' as const })) };
          }
          return block;
        }),
      })),
    };
    expect(codes(altered).filter((code) => code === 'assessment/figure')).toHaveLength(1 + 1 + 3 + 6);
  });
});

describe('what is refused', () => {
  const clean: Sentence = { text: 'A strike group of 900 was seen.', citations: [WIRE] };
  const refused: Sentence = { text: 'We saw 9000.', citations: [WIRE] };

  it('is left out, and what stands beside it is kept', () => {
    const assessment = withBlocks([
      { kind: 'paragraph', sentences: [refused] },
      { kind: 'list', sentences: [clean, refused] },
    ]);
    const { cleared, findings } = reviewAssessment(assessment, PICTURE);
    expect(findings.map(({ code }) => code)).toEqual(['assessment/number', 'assessment/number']);
    expect(cleared.sections[0]?.blocks).toEqual([{ kind: 'list', sentences: [clean] }]);
    expect(reviewAssessment(cleared, PICTURE).findings).toEqual([]);
  });

  it('takes a table row with it', () => {
    const row = (...cells: string[]) => ({ cells, citations: [WIRE] });
    const assessment = withBlocks([
      {
        kind: 'table',
        label: 'Seen',
        columns: ['A', 'B'],
        rows: [row('900', clean.text), row('900', refused.text)],
      },
    ]);
    expect(reviewAssessment(assessment, PICTURE).cleared.sections[0]?.blocks).toEqual([
      { kind: 'table', label: 'Seen', columns: ['A', 'B'], rows: [row('900', clean.text)] },
    ]);
  });

  it('is nothing when the text is clean', () => {
    expect(reviewAssessment(CLEAN, PICTURE).cleared).toBe(CLEAN);
  });
});
