import { describe, expect, it } from 'vitest';
import type { Language } from '../../base/index.ts';
import { readText } from '../read-text.fixture.ts';
import type { ReportedEvent } from '../reading.ts';

const eventAt = (text: string, language: Language, trigger: string): ReportedEvent | undefined =>
  readText(text, language).events.find(({ trigger: spans }) =>
    spans.some((span) => text.slice(...span).includes(trigger)),
  );

describe('the date of an event', () => {
  it.each([
    ['en', 'On 12 December Russian troops shelled Kharkiv.', 'shelled', '2022-12-12'],
    ['en', 'Norway condemned on 14 December the attack of 3 December on Odesa.', 'attack', '2022-12-03'],
    [
      'en',
      'Serbia withdrew in November 2022 after it signed a treaty on 3 June 2022.',
      'withdrew',
      '2022-11-01',
    ],
    ['it', 'Il 12 dicembre le truppe russe hanno bombardato Kharkiv.', 'bombardato', '2022-12-12'],
    ['it', "La Norvegia ha condannato ieri l'attacco del 3 dicembre contro Odessa.", 'attacco', '2022-12-03'],
    ['it', 'La Serbia si è ritirata a novembre 2022.', 'ritirata', '2022-11-01'],
  ] as const)('hangs from it or from its clause (%s: %s)', (language, text, trigger, from) => {
    expect(eventAt(text, language, trigger)?.interval?.from).toBe(from);
  });

  it.each([
    ['en', 'The minister said on Monday that Russian troops had shelled Kharkiv.', 'shelled'],
    ['en', 'On Monday Norway condemned the attack on Odesa.', 'attack'],
    ['it', 'Il ministro ha detto lunedì che le truppe russe hanno bombardato Kharkiv.', 'bombardato'],
    ['it', "Lunedì la Norvegia ha condannato l'attacco contro Odessa.", 'attacco'],
  ] as const)('is not that of what is said of it (%s: %s)', (language, text, trigger) => {
    const event = eventAt(text, language, trigger);
    expect(event).toBeDefined();
    expect(event?.interval).toBeUndefined();
  });
});

describe('the place of an event', () => {
  it.each([
    ['en', 'Students staged a protest in Belgrade.', 'protest', 'Belgrade'],
    ['en', 'Kharkiv was shelled by Russian artillery.', 'shelled', 'Kharkiv'],
    ['it', 'Gli studenti hanno protestato a Belgrado.', 'protestato', 'Belgrado'],
    ['it', "Kharkiv è stata bombardata dall'artiglieria russa.", 'bombardata', 'Kharkiv'],
  ] as const)('is where it is done (%s: %s)', (language, text, trigger, name) => {
    expect(eventAt(text, language, trigger)?.place?.name).toBe(name);
  });

  it.each([
    ['en', 'Poland delivered tanks to Ukraine.', 'delivered'],
    ['en', 'Russian forces withdrew from Kherson.', 'withdrew'],
    ['it', "La Polonia ha consegnato carri armati all'Ucraina.", 'consegnato'],
    ['it', 'Le forze russe si sono ritirate da Kherson.', 'ritirate'],
  ] as const)('is not whom it is aimed at or where it comes from (%s: %s)', (language, text, trigger) => {
    const event = eventAt(text, language, trigger);
    expect(event).toBeDefined();
    expect(event?.place).toBeUndefined();
  });
});
