import { expect, it } from 'vitest';
import { walkMarkup } from './markup-walk.ts';

function events(markup: string): { told: string[]; isWhole: boolean } {
  const told: string[] = [];
  const isWhole = walkMarkup(markup, {
    open: (name, attributes) =>
      told.push(
        `<${name}${Object.keys(attributes)
          .map((key) => ` ${key}`)
          .join('')}>`,
      ),
    close: (name) => told.push(`</${name}>`),
    text: (text) => told.push(text),
  });
  return { told, isWhole };
}

it('tells of elements, attributes, text and entities, and closes what was left open', () => {
  expect(events('<DIV Lang="it">citt&agrave;<p>x')).toEqual({
    told: ['<div lang>', 'citt', 'à', '<p>', 'x', '</p>', '</div>'],
    isWhole: true,
  });
});

it('leaves off where elements stand open by the thousand, and still closes them', () => {
  const { told, isWhole } = events('<b>'.repeat(200_000));
  expect(isWhole).toBe(false);
  expect(told.filter((event) => event === '<b>').length).toBe(
    told.filter((event) => event === '</b>').length,
  );
  expect(told.length).toBeLessThan(60_000);
  expect(events('<b>x</b>'.repeat(50_000)).isWhole).toBe(true);
});
