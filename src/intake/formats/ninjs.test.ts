import { describe, expect, it } from 'vitest';
import { readNinjs } from './ninjs.ts';

const read = (value: unknown) =>
  readNinjs({ bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)) });

const codes = async (value: unknown) => (await read(value)).findings.map(({ code }) => code);

describe('readNinjs', () => {
  it('reads version 1', async () => {
    const report = await read({
      uri: 'https://agenzia.example/1',
      versioncreated: '2022-12-19T10:37:00Z',
      firstcreated: '2022-12-18T10:37:00Z',
      language: 'it',
      byline: 'Carla Neri',
      copyrightholder: 'Agenzia Prova',
      headline: 'Vertice a Bresnia',
      body_text: 'Uno. Due.',
      body_xhtml: '<p>Uno.</p><p>Due.</p>',
    });
    expect(report).toEqual({
      text: 'Uno.\n\nDue.',
      notes: [
        { field: 'title', from: 'metadata', value: 'Vertice a Bresnia' },
        { field: 'author', from: 'metadata', value: 'Carla Neri' },
        { field: 'publisher', from: 'metadata', value: 'Agenzia Prova' },
        { field: 'language', from: 'metadata', value: 'it' },
        { field: 'date', from: 'metadata', value: '2022-12-19T10:37:00Z' },
        { field: 'url', from: 'metadata', value: 'https://agenzia.example/1' },
      ],
      findings: [],
    });
  });

  it.each(['contenttype', 'contentType'])('reads versions 2 and 3, with %s', async (contentType) => {
    const report = await read({
      uri: 'urn:newsml:agenzia.example:1',
      versionCreated: '2022-12-19T10:37:00Z',
      by: 'Carla Neri',
      infosources: [{ name: 'Agenzia Prova' }, { name: 'Altra' }],
      headlines: [
        { role: 'short', value: 'Vertice' },
        { role: 'main', value: 'Vertice a Bresnia' },
      ],
      bodies: [
        { role: 'main', [contentType]: 'text/plain', value: 'Uno. Due.' },
        { role: 'richtext', [contentType]: 'application/xhtml+xml', value: '<p>Uno.</p><p>Due.</p>' },
      ],
    });
    expect(report.text).toBe('Uno.\n\nDue.');
    expect(report.notes.map(({ field, value }) => `${field}: ${value}`)).toEqual([
      'title: Vertice a Bresnia',
      'author: Carla Neri',
      'publisher: Agenzia Prova',
      'publisher: Altra',
      'date: 2022-12-19T10:37:00Z',
    ]);
  });

  it('takes description or headline of an item without body, and says so', async () => {
    expect(await read({ headline: 'Vertice', description_text: 'Una visita.' })).toMatchObject({
      text: 'Una visita.',
      findings: [{ code: 'intake/no-body', severity: 'warning' }],
    });
    expect(await read({ headline: 'Vertice' })).toMatchObject({ text: 'Vertice' });
  });

  it('warns of an item that its agency cancelled', async () => {
    expect(await codes({ headline: 'Vertice', body_text: 'Testo', pubstatus: 'canceled' })).toEqual([
      'intake/withdrawn',
    ]);
    expect(await codes({ headline: 'Vertice', body_text: 'Testo', pubStatus: 'usable' })).toEqual([]);
  });

  it('passes over fields of another type', async () => {
    const odd = { toString: 1 };
    const item = {
      headline: 'Vertice',
      body_text: 'Testo',
      pubstatus: odd,
      uri: odd,
      by: odd,
      language: 7,
      bodies: [{ role: odd, contenttype: odd, value: odd }],
    };
    expect(await read(item)).toEqual({
      text: 'Testo',
      notes: [{ field: 'title', from: 'metadata', value: 'Vertice' }],
      findings: [],
    });
  });

  it.each([
    ['damaged JSON', '{"headline":"Vertice"'],
    ['a list', [{ headline: 'Vertice' }]],
    ['a number', '7'],
    ['another object', { name: 'x', body: { a: 1 }, bodies: 'x', headlines: [null, 7, { value: 7 }] }],
    ['deep nesting', `${'['.repeat(200_000)}`],
  ])('does not read %s', async (_, value) => {
    expect(await read(value)).toEqual({
      text: '',
      notes: [],
      findings: [expect.objectContaining({ code: 'intake/unknown-json', severity: 'error' })],
    });
  });
});
