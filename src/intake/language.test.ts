import { describe, expect, it } from 'vitest';
import type { ProvenanceNote } from './document.ts';
import { languageOf } from './language.ts';

const ITALIAN =
  'Il presidente ha incontrato il collega vicino per tre ore, ma non ci sono stati annunci importanti.';
const ENGLISH =
  'The president met his neighbour for three hours, but there were no major announcements afterwards.';

const language = (value: string, from: ProvenanceNote['from']): ProvenanceNote => ({
  field: 'language',
  from,
  value,
});

describe('languageOf', () => {
  it.each([
    ['it', ITALIAN],
    ['en', ENGLISH],
    ['it', 'Il portavoce smentisce ogni piano'],
    ['en', 'The spokesman denies any such plan'],
    ['es', 'El presidente se reunió con su vecino durante tres horas, pero no hubo anuncios importantes.'],
    ['ru', 'Президент встретился со своим соседом, но никаких важных заявлений не прозвучало.'],
  ])('detects %s in "%s"', async (code, text) => {
    const found = await languageOf(text, []);
    expect(found.language).toMatchObject({ code, stated: false });
    expect(found.language.score).toBeGreaterThan(0);
    expect(found.language.score).toBeLessThanOrEqual(1);
    expect(found.findings).toEqual([]);
  });

  it('goes by most of the text, not by its first line', async () => {
    const english = 'Skip to main content. Sign in. Subscribe now.\n\n';
    expect((await languageOf(english + `${ITALIAN} `.repeat(20), [])).language.code).toBe('it');
  });

  it.each([
    ['too short', 'Ok, 2022.'],
    ['figures', '12 34 56 78 90 '.repeat(50)],
  ])('is undetermined for a text that is %s', async (_, text) => {
    const found = await languageOf(text, []);
    expect(found.language).toEqual({ code: 'und', score: 0, stated: false });
    expect(found.findings).toEqual([
      expect.objectContaining({ code: 'intake/language-undetermined', severity: 'warning' }),
    ]);
  });

  it('takes the language that a header states, whatever the text looks like', async () => {
    const found = await languageOf(ENGLISH, [language('italiano', 'header')]);
    expect(found).toEqual({ language: { code: 'it', score: 1, stated: true }, findings: [] });
  });

  it('takes the language of the metadata unless the text clearly differs', async () => {
    expect((await languageOf(ITALIAN, [language('it-IT', 'metadata')])).language).toEqual({
      code: 'it',
      score: 1,
      stated: true,
    });
    expect((await languageOf('Ok.', [language('it-IT', 'metadata')])).language.code).toBe('it');
    const template = await languageOf(ITALIAN, [language('en-US', 'metadata')]);
    expect(template.language).toMatchObject({ code: 'it', stated: false });
    expect(template.findings).toEqual([expect.objectContaining({ code: 'intake/language-differs' })]);
  });

  it('reports a name of no language and detects instead', async () => {
    const found = await languageOf(ITALIAN, [language('volgare illustre', 'header')]);
    expect(found.language.code).toBe('it');
    expect(found.findings).toEqual([expect.objectContaining({ code: 'intake/unknown-language' })]);
  });

  it('has nothing to say of an empty text', async () => {
    expect(await languageOf('', [])).toEqual({
      language: { code: 'und', score: 0, stated: false },
      findings: [],
    });
  });
});
