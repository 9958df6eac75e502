import { describe, expect, it } from 'vitest';
import { creditLines, knownPublishers, withoutCreditLines } from './credit-line.ts';

const KNOWN = knownPublishers(['Halden Wire', 'Agenzia Levante', 'The Harbour Post', 'News']);
const credits = (text: string, own?: string) =>
  creditLines(text, own, KNOWN).map(({ kind, target }) => `${kind} ${target}`);

describe('lines of credit', () => {
  it.each([
    ['By Halden Wire', 'reprint Halden Wire'],
    ['HALDEN WIRE — VALLETTA', 'reprint Halden Wire'],
    ['(Levante)', 'reprint Agenzia Levante'],
    ['With additional reporting by Halden Wire', 'reprint Halden Wire'],
    ['Source: Halden', 'reprint Halden Wire'],
    ['Agenzia Levante - Riproduzione riservata', 'reprint Agenzia Levante'],
    ['Lubiana, 8 novembre (Agenzia Levante)', 'reprint Agenzia Levante'],
    ['di Levante', 'reprint Agenzia Levante'],
    ['Tradotto da Halden Wire', 'translation Halden Wire'],
  ])('%s', (line, credit) => {
    expect(credits(`${line}\nA ship sank off Tarn on Monday, its owner said.`)).toEqual([credit]);
  });

  it.each([
    ['a headline about a medium', 'Halden Wire sells paper'],
    ['a headline with a dash', 'Levante – journalists strike over pay'],
    ['a sentence', 'The mayor told Halden Wire that the bridge is closed.'],
    ['a medium that nobody of the set is', 'By Coastal Service'],
    ['a publisher of one general word', 'By News'],
    ['a blank line', ''],
  ])('not %s', (_, line) => expect(credits(`${line}\nA ship sank off Tarn.`)).toEqual([]));

  it("are none of the publisher's own", () => {
    expect(credits('By Halden Wire\nA ship sank.', 'Halden Wire')).toEqual([]);
    expect(credits('By Harbour Post staff and Halden Wire', 'The Harbour Post')).toEqual([
      'reprint Halden Wire',
    ]);
  });

  it('are none of a text that names many', () => {
    expect(credits('(Halden Wire)\nOne.\n(Levante)\nTwo.\n(Harbour Post)\nThree.')).toEqual([]);
  });

  it('are taken out of the text', () => {
    const text = 'By Halden Wire\nA ship sank.';
    expect(withoutCreditLines(text, creditLines(text, undefined, KNOWN))).toBe('A ship sank.');
  });
});
