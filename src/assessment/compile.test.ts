import { describe, expect, it } from 'vitest';
import type { Language } from '../base/index.ts';
import { type Consistency, judgeMatrix, type Picture } from '../judgement/index.ts';
import type { Assessment, SectionId } from './assessment.ts';
import { reviewAssessment } from './check/check.ts';
import { compileAssessment } from './compile.ts';
import { EARLIER, PICTURE } from './picture.fixture.ts';

const BOTH: readonly Language[] = ['en', 'it'];

function compiled(language: Language, picture: Picture = PICTURE): Assessment {
  return compileAssessment(picture, { language, since: EARLIER });
}

/** The sentences of a section, in order. */
function said(assessment: Assessment, id: SectionId): readonly string[] {
  const section = assessment.sections.find((candidate) => candidate.id === id);
  return (section?.blocks ?? []).flatMap((block) =>
    'sentences' in block ? block.sentences.map(({ text }) => text) : [],
  );
}

describe('the bottom line', () => {
  it('gives words and number, then confidence apart, in English', () => {
    expect(said(compiled('en'), 'bottom-line')).toEqual([
      'We judge it unlikely (22 %) that the answer is yes.',
      'The case started from 10 %, before any report.',
      'The ranges stated for 2 of 24 priors and likelihoods put yes anywhere from 18 % to 25 %.',
      'What raised it most: A strike group forms near the Ardenian border (factor 4.2 on the odds).',
      'What lowered it most: Reservists are called up (not seen) (factor 2.0 on the odds).',
      'Our confidence in the basis is moderate.',
      '4 distinct origins count as witnesses.',
      'The best-graded publisher among them is Northern Wire: B, usually reliable.',
      '5 of 7 indicators were looked for.',
      '1 input could not be read as it should; it is listed under limits.',
      'The next level would need at least 5 distinct origins, at least 6 indicators looked for and fewer inputs that could not be read.',
    ]);
  });

  it('says the same in Italian', () => {
    expect(said(compiled('it'), 'bottom-line').slice(0, 6)).toEqual([
      'Riteniamo improbabile (22 %) che la risposta sia sì.',
      'Punto di partenza del caso, prima di ogni documento: 10 %.',
      'Per gli intervalli indicati (2 su 24 tra probabilità iniziali e verosimiglianze), il sì può stare ovunque fra 18 % e 25 %.',
      'Ciò che l’ha alzata di più: Un gruppo d’assalto si forma presso il confine con l’Ardenia (fattore 4,2 sul rapporto fra sì e no).',
      'Ciò che l’ha abbassata di più: I riservisti sono richiamati (segno non visto) (fattore 2,0 sul rapporto fra sì e no).',
      'La nostra fiducia nella base informativa è moderata.',
    ]);
  });

  it('cites the passages of what moved the answer', () => {
    const assessment = compiled('en');
    const mover = assessment.sections[0]?.blocks.find((block) => block.kind === 'list')?.sentences[0];
    const quotes = mover?.citations
      .map((number) => assessment.citations[number - 1])
      .flatMap((citation) => (citation?.kind === 'passage' ? citation.quote : []));
    expect(quotes).toContain('A strike group of 900 soldiers has formed near the Ardenian border.');
    expect(quotes).toContain('Our correspondent saw a strike group near the border.');
  });
});

describe('what changed', () => {
  it('lists new signs and absences that fell due, the largest move first', () => {
    expect(said(compiled('en'), 'changes')).toEqual([
      'On 6 December 2022: unlikely (23 %); now: unlikely (22 %).',
      '5 new reports were read.',
      // The moves of this sketch are set by hand: what the method would make of its records is told apart.
      'By cause: new evidence (× 2.2 on the odds of yes) and changed method (÷ 2.2 on the odds of yes).',
      'Field hospitals open in the south of Corvia: newly reported, Vistula Gazette; this raised the odds of yes by a factor of 2.0.',
      'Reservists are called up: not seen by 8 December 2022; this lowered the odds of yes by a factor of 2.0.',
      'The border crossings close: reported as looked for and not found, Vistula Gazette; this lowered the odds of yes by a factor of 1.6.',
      'A strike group forms near the Ardenian border: further reports, Vistula Gazette; this raised the odds of yes by a factor of 1.6.',
      'The Corvian government denies any plan: newly reported, Northern Wire; this left the odds of yes as they were.',
    ]);
  });

  it('elides the Italian article before eight', () => {
    expect(said(compiled('it'), 'changes')).toContain(
      'I riservisti sono richiamati: segno non visto entro l’8 dicembre 2022; abbassa di un fattore 2,0 il rapporto fra sì e no.',
    );
  });

  it('says so when nothing changed', () => {
    const same = compileAssessment(PICTURE, { language: 'en', since: PICTURE });
    expect(said(same, 'changes')).toEqual([
      'On 20 December 2022: unlikely (22 %); now: unlikely (22 %).',
      'Nothing that moves the answer changed since 20 December 2022.',
    ]);
  });

  it('tells a change of the case file from a change of events', () => {
    const edited: Picture = {
      ...EARLIER,
      caseFile: { ...EARLIER.caseFile, text: `${EARLIER.caseFile.text}# edited` },
    };
    const assessment = compileAssessment(PICTURE, { language: 'en', since: edited });
    expect(said(assessment, 'changes')).toContain(
      'The case file itself was edited in between, so part of a difference may be a change of judgement and not of events.',
    );
  });

  it('is left out without an earlier picture', () => {
    const { sections } = compileAssessment(PICTURE, { language: 'en' });
    expect(sections.map(({ id }) => id)).not.toContain('changes');
  });
});

describe('the other sections', () => {
  it('puts the ranking in a sentence that says it is no probability, and names ties and linchpins', () => {
    const sentences = said(compiled('en'), 'hypotheses');
    expect(sentences).toContain(
      'By inconsistency with the rated evidence, least first, which is a ranking and no probability: Corvia joins the war (0.5); Corvia becomes a staging base (0.5); Something else is going on (1).',
    );
    expect(sentences).toContain(
      'Level with each other in that ranking: Corvia joins the war; Corvia becomes a staging base.',
    );
    expect(sentences.at(-1)).toMatch(/^Linchpins.*: A strike group.*; Northern Wire, 5 December 2022\.$/u);
  });

  it('says on whom the ranking hangs, and how few cells would change who leads it', () => {
    const rating = (evidence: string, hypothesis: string, analyst: string, consistency: Consistency) => ({
      evidence,
      hypothesis,
      analyst,
      consistency,
    });
    const judged = judgeMatrix({
      hypotheses: ['joins-war', 'staging-base'].map((id) => ({ id })),
      relations: [],
      rows: ['strike-group', 'reports/a-wire.txt'].map((id) => ({
        id,
        kind: 'evidence',
        credibility: 'medium',
        relevance: 'medium',
        source: id === 'strike-group' ? 'Vistula Gazette' : 'Northern Wire',
      })),
      ratings: [
        rating('strike-group', 'joins-war', 'Orla', 'II'),
        rating('strike-group', 'staging-base', 'Orla', 'C'),
        rating('reports/a-wire.txt', 'joins-war', 'Timo', 'C'),
        rating('reports/a-wire.txt', 'staging-base', 'Timo', 'I'),
      ],
      setAside: [],
    });
    const { matrix } = PICTURE;
    const picture: Picture = {
      ...PICTURE,
      ...(matrix ? { matrix: { ...matrix, profiles: judged.profiles } } : {}),
    };
    expect(said(compiled('en', picture), 'hypotheses').slice(-3)).toEqual([
      'Sources without any one of which two explanations would change places or draw level in that ranking: Vistula Gazette.',
      'Analysts without whose ratings two explanations would change places or draw level in that ranking: Orla.',
      '1 cell, rated otherwise, would put another explanation at the head of that ranking: Corvia joins the war (now: Corvia becomes a staging base); no fewer would do.',
    ]);
    for (const language of BOTH) {
      const assessment = compiled(language, picture);
      expect(reviewAssessment(assessment, picture, { since: EARLIER }).findings).toEqual([]);
      expect(said(assessment, 'hypotheses').at(-1)).toMatch(/^1 c/u);
    }
  });

  it('gives who reports a sign, from how many reports and origins, in Italian', () => {
    expect(said(compiled('it'), 'indications').slice(0, 3)).toEqual([
      'Un gruppo d’assalto si forma presso il confine con l’Ardenia: dal 5 dicembre 2022, ne riferiscono Northern Wire e Vistula Gazette (3 documenti, 2 origini; credibilità 0,95).',
      'Il governo della Corvia smentisce ogni piano: dal 19 dicembre 2022, ne riferisce Northern Wire (1 documento, 1 origine; credibilità 0,5).',
      'Ospedali da campo aprono nel sud della Corvia: ne riferisce Vistula Gazette (1 documento, 1 origine; credibilità soltanto 0,35).',
    ]);
  });

  it('keeps unknown apart from no', () => {
    const sentences = said(compiled('en'), 'indications');
    expect(sentences).toContain(
      'Bridges on the Lume are mined: no report covers its window, from 1 November 2022 to 20 November 2022.',
    );
    expect(sentences.at(-1)).toMatch(/^Unknown is not no/u);
  });

  it('quotes a denial exactly, marks it as hedged, and says what it weighs', () => {
    const sentences = said(compiled('en'), 'statements');
    expect(sentences[0]).toBe(
      'The spokesman Taras Voln, denial that the report hedges (Northern Wire, 19 December 2022): “The spokesman Taras Voln seemed to rule out any "march" on Ardenia.”',
    );
    expect(sentences[1]).toMatch(/moves nothing\.$/u);
    expect(sentences[2]).toBe('Interest of Taras Voln: Speaks for the Corvian government.');
  });

  it('says that a dropped subject was supplied', () => {
    expect(said(compiled('en'), 'statements').at(-1)).toBe(
      'Taras Voln (supplied from the context), assertion (Northern Wire, 19 December 2022): “He added that drills would go on.”',
    );
  });

  it('keeps a vague window vague and a month a month', () => {
    expect(said(compiled('it'), 'forecasts')).toEqual([
      'Il generale Ivo Marn (Osservatorio Confini, dicembre 2022): circa da gennaio 2023 ad aprile 2023; la finestra non è ancora iniziata; con le parole «non ha dubbi»: «Il generale Ivo Marn non ha dubbi: la Corvia attaccherà nei primi mesi del 2023.»',
    ]);
  });

  it('counts origins and shows what a plain count would have said', () => {
    expect(said(compiled('en'), 'sources')).toEqual([
      '7 reports, 6 origins.',
      'Counting every report as a witness of its own would have given 32 % for yes, where counting origins gives 22 %.',
      'Northern Wire, 5 December 2022: 2 reports, 1 origin.',
      'Eco di Valdora, 6 December 2022: says that it reprints Northern Wire.',
    ]);
  });

  it('lists what could not be read', () => {
    const limits = compiled('en').sections.find(({ id }) => id === 'limits');
    const table = limits?.blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['reports/g-empty.pdf', 'intake/empty', 'no text could be found in "page 1"'],
    ]);
  });
});

describe.each(BOTH)('every assessment (%s)', (language) => {
  it('cites something for every sentence and row', () => {
    for (const { blocks } of compiled(language).sections) {
      for (const block of blocks) {
        const cited = 'sentences' in block ? block.sentences : block.kind === 'table' ? block.rows : [];
        for (const { citations } of cited) expect(citations.length).toBeGreaterThan(0);
      }
    }
  });

  it('numbers each passage and calculation once, in the order of mention', () => {
    const { citations } = compiled(language);
    const keys = citations.map((citation) =>
      citation.kind === 'passage' ? `${citation.document} ${citation.span.join(' ')}` : citation.name,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(citations[0]).toMatchObject({ kind: 'calculation', name: 'posterior/yes' });
  });

  it('is plain JSON and comes out the same whatever the order of the lists', () => {
    const assessment = compiled(language);
    const reversed: Picture = {
      ...PICTURE,
      reports: PICTURE.reports.toReversed(),
      origins: PICTURE.origins.toReversed(),
      indicators: PICTURE.indicators.toReversed(),
      statements: PICTURE.statements.toReversed(),
      posterior: {
        ...PICTURE.posterior,
        contributions: PICTURE.posterior.contributions.toReversed(),
      },
    };
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    expect(JSON.stringify(compiled(language, reversed))).toBe(JSON.stringify(assessment));
  });
});

describe('a picture without reports', () => {
  const empty: Picture = {
    ...EARLIER,
    reports: [],
    origins: [],
    indicators: EARLIER.indicators.map(({ indicator }) => ({
      indicator,
      state: 'not-looked-for',
      credibility: 0,
      witnesses: [],
      absences: [],
      documents: 0,
    })),
    posterior: { ...EARLIER.posterior, yes: 0.1, contributions: [] },
    watchNext: [],
  };

  it('says plainly that there is nothing', () => {
    const assessment = compileAssessment(empty, { language: 'en' });
    expect(said(assessment, 'bottom-line')).toContain('Nothing reported so far raised it.');
    expect(said(assessment, 'bottom-line')).toContain('Our confidence in the basis is low.');
    expect(said(assessment, 'statements')).toEqual([
      'No denials and no statements by listed sources were read.',
    ]);
    expect(said(assessment, 'forecasts')).toEqual(['No forecasts by the sources were read.']);
    expect(said(assessment, 'watch-next')).toEqual([
      'No open sign would tell more about the answer.',
      'What would bring this explanation into the lead: Corvia becomes a staging base; against: Corvia joins the war. Enough would be: Fuel depots are built along the railway, seen (factor 2.0).',
    ]);
  });

  it('throws when it cites a document that it does not hold', () => {
    const broken = { ...PICTURE, reports: [] };
    expect(() => compileAssessment(broken, { language: 'en' })).toThrow('not among its reports');
  });
});

describe('soft gates', () => {
  it('are printed with the reason that was written, or its lack', () => {
    const limits = said(compiled('en'), 'limits');
    expect(limits).toContain(
      'Nothing could have spoken against it. The reason of Ann Ferri, on 1 December 2022: a visit is being prepared.',
    );
    expect(limits).toContain('It rests on one origin. No reason was written down for letting it stand.');
    expect(said(compiled('it'), 'limits')).toContain(
      'Nulla poteva smentirla. La ragione di Ann Ferri, il 1º dicembre 2022: a visit is being prepared.',
    );
  });
});
