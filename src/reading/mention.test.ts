import { describe, expect, it } from 'vitest';
import { readText } from './read-text.fixture.ts';

const mentions = (text: string, language: 'en' | 'it'): string[] =>
  readText(text, language).mentions.map(({ type, span }) => `${type} ${text.slice(...span)}`);
const places = (text: string, language: 'en' | 'it'): string[] =>
  readText(text, language).places.map(({ name, country }) => `${name} ${country ?? ''}`.trim());

describe('mentions', () => {
  it.each([
    ['en', 'Defence minister Alan Varga flew to Riga.', ['PER Alan Varga', 'LOC Riga']],
    ['it', 'Il ministro Aldo Vargas è volato a Riga.', ['PER Aldo Vargas', 'LOC Riga']],
    ['en', 'Mirela Dosti arrived. Later Dosti left.', ['PER Mirela Dosti', 'PER Dosti']],
    ['it', 'È arrivata Mirela Dosti. Poi Dosti è partita.', ['PER Mirela Dosti', 'PER Dosti']],
    ['en', 'The Institute of Border Studies closed.', ['ORG Institute of Border Studies']],
    ['it', "Ha chiuso l'Istituto di Studi Confinari.", ['ORG Istituto di Studi Confinari']],
    ['en', 'A strike was called in Zelnograd.', ['LOC Zelnograd']],
    ['it', 'Uno sciopero è stato indetto a Zelnograd.', ['LOC Zelnograd']],
    ['en', 'Ukrainian troops moved.', []],
    ['it', 'Le truppe ucraine si sono mosse.', []],
    ['en', 'Nobody came on Monday.', []],
    ['it', 'Nessuno è venuto a dicembre.', []],
  ] as const)('are typed by what stands around them (%s: %s)', (language, text, expected) => {
    expect(mentions(text, language)).toEqual(expected);
  });

  it('gives persons of no gazetteer an entity folded from their name', () => {
    const { mentions: found } = readText('Minister José Várga spoke.', 'en');
    expect(found.map(({ entity }) => entity)).toContain('jose-varga');
  });
});

describe('places', () => {
  it.each([
    ['en', 'The convoy left Brest for Kyiv.', ['Brest BLR', 'Kyiv UKR']],
    ['it', 'Il convoglio ha lasciato Brest per Kiev.', ['Brest BLR', 'Kiev UKR']],
    ['en', 'The Minsk agreements failed.', []],
    ['it', 'Gli accordi di Minsk sono falliti.', []],
  ] as const)('carry their country (%s: %s)', (language, text, expected) => {
    expect(places(text, language)).toEqual(expected);
  });

  it('leaves out a capital that speaks for its government', () => {
    expect(places('Moscow said that the bridge in Brest was closed.', 'en')).toEqual(['Brest BLR']);
  });
});
