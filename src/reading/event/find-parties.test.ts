import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../base/index.ts';
import { readText } from '../read-text.fixture.ts';
import type { EventParty } from '../reading.ts';

/** A sentence and its events, `TYPE ACTORS>RECIPIENTS`: country, sector in small letters behind a slash, `-` for none. */
type PartyCase = readonly [text: string, ...events: string[]];

const party = ({ country, sector, text }: EventParty): string =>
  sector === undefined ? (country ?? text) : `${country ?? ''}/${sector.toLowerCase()}`;
const side = (parties: readonly EventParty[]): string => parties.map(party).join('+') || '-';

const CASES: Readonly<Record<Language, readonly PartyCase[]>> = {
  en: [
    // Members of a list, and adjectives of one noun.
    ['Turkey, Iran and Qatar expelled a Serbian diplomat.', 'SANCTION TUR+IRN+QAT>SRB/gov'],
    ['The Swedish and Danish navies shelled a Norwegian port.', 'ASSAULT SWE/mil+DNK/mil>NOR'],
    // Passives, relatives, control, conjunction.
    ['Two Finnish journalists were arrested by Hungarian police.', 'COERCE HUN/cop>FIN/jrn'],
    ['Peru, which attacked Ecuador, denied it.', 'ASSAULT PER>ECU'],
    ['Chile urged Bolivia to release two prisoners.', 'REQUEST CHL>BOL', 'RETREAT BOL>/cvl'],
    ['Ghana threatened to attack Togo.', 'THREATEN GHA>TGO', 'ASSAULT GHA>TGO'],
    // What is said of oneself, and of whoever must do it.
    ['Kenya said it would withdraw its troops from Somalia.', 'RETREAT KEN>SOM'],
    ['Japan said that China must release the crew.', 'REQUEST JPN>CHN', 'RETREAT CHN>-'],
    // Nouns: adjective, possessor, "of", "between", the verb that performs.
    ['The Angolan raid on Zambia failed.', 'ASSAULT AGO>ZMB'],
    ['Talks between Malta and Cyprus failed.', 'CONSULT MLT+CYP>-'],
    ['Rwanda carried out an attack on Burundi.', 'ASSAULT RWA>BDI'],
    // The thing that somebody asks, offers, sends; whoever is counted.
    ['Nepal rejected an Indian offer.', 'REJECT NPL>IND'],
    ['Hundreds of Chadian soldiers attacked a convoy.', 'ASSAULT TCD/mil>-'],
    ['Norway gave Moldova emergency aid.', 'AID NOR>MDA'],
    // A people of another state, and a body of several.
    ['Ethnic Albanians in Serbia protested.', 'PROTEST SRB>-'],
    ['The United Nations on Tuesday condemned Myanmar.', 'ACCUSE /igo>MMR'],
  ],
  it: [
    ['La Turchia, l’Iran e il Qatar hanno espulso un diplomatico serbo.', 'SANCTION TUR+IRN+QAT>SRB/gov'],
    ['Due giornalisti finlandesi sono stati arrestati dalla polizia ungherese.', 'COERCE HUN/cop>FIN/jrn'],
    ['Il Perù, che ha attaccato l’Ecuador, lo ha negato.', 'ASSAULT PER>ECU'],
    ['Il Cile ha esortato la Bolivia a rilasciare due prigionieri.', 'REQUEST CHL>BOL', 'RETREAT BOL>/cvl'],
    ['Il Ghana ha minacciato di attaccare il Togo.', 'THREATEN GHA>TGO', 'ASSAULT GHA>TGO'],
    ['Il Kenya ha detto che ritirerà le sue truppe dalla Somalia.', 'RETREAT KEN>SOM'],
    ['Il raid angolano contro lo Zambia è fallito.', 'ASSAULT AGO>ZMB'],
    ['I colloqui tra Malta e Cipro sono falliti.', 'CONSULT MLT+CYP>-'],
    ['Il Ruanda ha condotto un attacco contro il Burundi.', 'ASSAULT RWA>BDI'],
    ['Il Nepal ha respinto un’offerta indiana.', 'REJECT NPL>IND'],
    ['Centinaia di soldati ciadiani hanno attaccato un convoglio.', 'ASSAULT TCD/mil>-'],
    ['La Norvegia ha dato aiuti alla Moldavia.', 'AID NOR>MDA'],
  ],
};

describe.each(LANGUAGES)('parties in %s', (language) => {
  it.each(CASES[language].map(([text, ...events]) => [text, events] as const))('%s', (text, events) => {
    const found = readText(text, language).events.map(
      ({ type, actors, recipients }) => `${type} ${side(actors)}>${side(recipients)}`,
    );
    expect(found).toEqual(events);
  });
});

describe('a person whom the document has introduced', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'The Angolan minister Rui Barrento spoke. On Monday Barrento threatened Zambia.',
      'THREATEN AGO/gov>ZMB',
    ],
    [
      'it',
      'Il ministro angolano Rui Barrento ha parlato. Lunedì Barrento ha minacciato lo Zambia.',
      'THREATEN AGO/gov>ZMB',
    ],
  ])('is of the same country everywhere (%s)', (language, text, expected) => {
    const { events } = readText(text, language);
    expect(
      events.map(({ type, actors, recipients }) => `${type} ${side(actors)}>${side(recipients)}`),
    ).toEqual([expected]);
  });

  it('is of none where two bear the name', () => {
    const text =
      'The Angolan minister Rui Barrento met the Zambian minister Ana Barrento. Barrento threatened Kenya.';
    expect(
      readText(text, 'en')
        .events.at(-1)
        ?.actors.map(({ country }) => country),
    ).toEqual([undefined]);
  });
});
