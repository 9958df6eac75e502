import { describe, expect, it } from 'vitest';
import { shippedModels } from '../src/cli/reading-models.ts';
import { documentFromLine } from '../src/intake/index.ts';
import { createReader, type Reading } from '../src/reading/index.ts';

/** One report in two languages: the same speakers, denials, forecast, options and lineage must come out of both. */
const REPORTS = {
  it: `Il presidente di Varnia Otto Lenz ha visitato Minsk il 19 dicembre. L’incontro di lunedì è arrivato dopo settimane di voci su un’offensiva congiunta.

In un’intervista al settimanale The Economist, Mirko Dal Pra, comandante delle forze armate di Estria, ha detto di non avere dubbi che Varnia «attaccherà di nuovo» nei primi mesi del 2023. Secondo i servizi di frontiera, almeno dodici treni carichi di soldati sono arrivati in Bielorussia.

Il portavoce del governo Aldo Brun è sembrato escludere un coinvolgimento diretto. Lenz ha negato che l’esercito prepari un’invasione e ha aggiunto che le esercitazioni congiunte continueranno. Molti osservatori ritengono che i colloqui abbiano riguardato le armi; altri hanno suggerito che la visita potrebbe non essere stata altro che una dimostrazione di lealtà.

Altre opzioni potrebbero includere un ruolo più grande come base o la fornitura di munizioni dai depositi. In alternativa, il viaggio potrebbe essere uno stratagemma per bloccare le truppe al nord.

La versione originale di questo articolo è stata pubblicata da Varn Gazette.`,
  en: `President Otto Lenz of Varnia visited Minsk on 19 December. Monday’s meeting came after weeks of rumours about a joint offensive.

In an interview with the weekly The Economist, Mirko Dal Pra, commander of the armed forces of Estria, said he had no doubt that Varnia “will attack again” in the first months of 2023. According to the border service, at least twelve trains carrying soldiers have arrived in Belarus.

Government spokesman Aldo Brun appeared to rule out a direct involvement. Lenz denied that the army was preparing an invasion and added that the joint exercises would continue. Many observers believe that the talks were about weapons; others suggested that the visit may have been nothing more than a show of loyalty.

Other options could include a larger role as a base or the delivery of ammunition from the depots. Alternatively, the trip may be a ruse to pin down the troops in the north.

Translated from the Italian; the original was published by Varn Gazette.`,
};

const READER = createReader(shippedModels());

async function read(language: 'it' | 'en'): Promise<{ reading: Reading; text: string }> {
  const text = REPORTS[language];
  const document = await documentFromLine({ id: language, text, language, publishedAt: '2022-12-21' });
  return { reading: READER.read(document), text };
}

describe.each(['it', 'en'] as const)('a whole report in %s', (language) => {
  const part = async <Value>(
    pick: (reading: Reading, quote: (span: readonly [number, number]) => string) => Value,
  ): Promise<Value> => {
    const { reading, text } = await read(language);
    return pick(reading, (span) => text.slice(span[0], span[1]));
  };

  it('tells the forecast: who, through whom, how sure, when', async () => {
    const forecast = await part((reading, quote) => {
      const found = reading.forecasts.find(({ window }) => window.to?.startsWith('2023') === true);
      const statement = reading.statements[found?.statement ?? -1];
      return {
        window: found?.window,
        phrase: found?.probability.phrase,
        source: statement?.source === 'implicit' ? [] : statement?.source.map(quote),
        via: statement?.via?.map(quote),
        kind: statement?.kind,
      };
    });
    expect(forecast.window).toMatchObject({ from: '2023-01-01', vague: true });
    expect(forecast.phrase).toMatch(/dubbi|doubt/u);
    expect(forecast.source?.join('')).toContain('Mirko Dal Pra');
    expect(forecast.via).toEqual(['The Economist']);
    expect(forecast.kind).toBe('forecast');
  });

  it('keeps a hedged denial hedged', async () => {
    const hedged = await part((reading, quote) =>
      reading.statements
        .filter(({ certainty }) => certainty.hedged === true)
        .map(({ kind, source }) => ({
          kind,
          source: source === 'implicit' ? '' : source.map(quote).join(''),
        })),
    );
    expect(hedged).toHaveLength(1);
    expect(hedged[0]?.kind).toBe('denial');
    expect(hedged[0]?.source).toContain('Aldo Brun');
  });

  it('gives the denial and what was added to one speaker, and leaves the unnamed unnamed', async () => {
    const speakers = await part((reading) => reading.statements.map(({ speaker, kind }) => [speaker, kind]));
    const lenz = speakers.filter(([speaker]) => speaker?.includes('lenz') === true).map(([, kind]) => kind);
    expect(lenz).toContain('denial');
    expect(lenz.length).toBeGreaterThanOrEqual(2);
    expect(speakers.filter(([speaker]) => speaker === undefined).length).toBeGreaterThanOrEqual(2);
  });

  it('lists the explanations that it puts forward', async () => {
    const options = await part((reading, quote) => reading.options.map(({ span }) => quote(span)));
    expect(options.length).toBeGreaterThanOrEqual(4);
    for (const word of [/lealtà|loyalty/u, /base/u, /munizioni|ammunition/u, /stratagemma|ruse/u]) {
      expect(
        options.some((option) => word.test(option)),
        String(word),
      ).toBe(true);
    }
  });

  it('tells what happened from what is denied or possible', async () => {
    const statuses = await part((reading, quote) =>
      reading.events.map((event) => [event.trigger.map(quote).join(' '), event.status] as const),
    );
    const status = (word: RegExp): readonly string[] =>
      statuses.filter(([trigger]) => word.test(trigger)).map(([, value]) => value);
    expect(status(/visitato|visited/u)).toEqual(['happened']);
    expect(status(/invasion/u)).toEqual(['denied']);
    expect(status(/fornitura|delivery/u)).toEqual(['possible']);
    expect(status(/arrivati|arrived/u)).toEqual(['happened']);
  });

  it('knows that it is a translation, and of what', async () => {
    const lineage = await part((reading) =>
      reading.provenance.filter(({ kind }) => kind === 'translation-of'),
    );
    expect(lineage).toHaveLength(1);
    expect(lineage[0]?.target).toBe('Varn Gazette');
  });
});
