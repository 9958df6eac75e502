import { changed, type Story } from './story.ts';

const PATROL = `SKAGEN POINT, Feb 20 (Lodestar Agency) - Two patrol boats of Brennia rammed a fishing vessel from Ostmark in disputed waters off the Hallow Islands on Wednesday, breaking its rudder and injuring the skipper, the Ostmark coast guard said.

The vessel, with 19 people on board, was towed to Kestrel harbour, which it reached after eleven hours. Coast guard chief Maren Duval said that Brennia's crews had ignored six radio calls.

Brennia's navy rejected the account and said the fishermen had turned into the path of its boats. Prime Minister Tobias Renner of Ostmark called for calm but said that 3 more cutters would be sent to the islands by Sunday.`;

const PATROL_IT = `Due motovedette della Brennia hanno speronato mercoledì un peschereccio dell'Ostmark nelle acque contese al largo delle isole Hallow: timone rotto e comandante ferito, dice la guardia costiera dell'Ostmark.

L'imbarcazione, con 19 persone a bordo, è stata trainata nel porto di Kestrel, raggiunto dopo undici ore. La capa della guardia costiera, Maren Duval, ha detto che gli equipaggi della Brennia hanno ignorato sei chiamate radio.

La marina della Brennia respinge la versione e sostiene che i pescatori hanno virato verso le sue motovedette. Il premier dell'Ostmark, Tobias Renner, invita alla calma ma annuncia che entro domenica 3 altre unità saranno mandate alle isole.`;

const RESERVE = `VALDENBURG, Apr 3 (Crown Dispatch) - Saronia has called up 18,000 reservists for 45 days of training in the eastern district, its longest call-up since 2015, Defence Minister Elias Dorn announced on Tuesday.

Dorn said the exercise was routine and was not directed against any neighbour. Units would train with artillery and 220 drones near the town of Pelsk, he said.

Opposition leader Katya Simm accused the government of hiding its plans. Neighbouring Lorvia put its border guards on alert and closed two of five crossings, and the exchange in Valdenburg fell 3.1 percent.`;

const RESERVE_IT = `La Saronia ha richiamato 18.000 riservisti per 45 giorni di addestramento nel distretto orientale, il richiamo più lungo dal 2015: lo ha annunciato martedì il ministro della Difesa Elias Dorn.

L'esercitazione, ha detto Dorn, è ordinaria e non è diretta contro nessun vicino. I reparti si addestreranno con l'artiglieria e 220 droni nei pressi della cittadina di Pelsk.

La leader dell'opposizione Katya Simm accusa il governo di nascondere i suoi piani. La vicina Lorvia ha messo in allerta le guardie di frontiera e ha chiuso due valichi su cinque; la borsa di Valdenburg ha perso il 3,1 per cento.`;

const DIGA = `TORRESANA, 14 ott (Agenzia Brenta) - La diga di Valscura ha ricominciato lunedì a scaricare acqua dopo che il livello del lago era salito di quattro metri in due giorni: 630 abitanti di Torresana e Fornace hanno lasciato le case per precauzione. Lo ha detto la prefetta Ornella Guidi.

Secondo il gestore Idrovalli la struttura è sicura e lo scarico durerà fino a venerdì. «Non c'è alcun rischio di cedimento», ha detto l'ingegnere capo Fabio Tessari.

Il comitato degli abitanti non si fida e chiede i dati dei 27 sensori. Nel 2018 una paratoia si era bloccata per nove ore.`;

const DIGA_EN = `The Valscura dam began on Monday to release water again after the level of the lake had risen by four metres in two days, and 630 residents of Torresana and Fornace left their homes as a precaution, prefect Ornella Guidi said.

The operator, Idrovalli, says that the structure is safe and that the release will last until Friday. "There is no risk of failure," said the chief engineer, Fabio Tessari.

A committee of residents does not trust it and asks for the readings of the 27 sensors. In 2018 a sluice gate had been stuck for nine hours.`;

const VISITA = `PORTOGIALLO, 9 mag (Stampa Ligure) - Il presidente della Karelia Tommi Vaskela arriverà mercoledì a Roma con sei ministri per firmare un accordo sulle forniture di gas da 2,4 miliardi di metri cubi l'anno. Lo conferma l'ambasciata a Roma.

Vaskela incontrerà il premier Guido Sartori e visiterà il rigassificatore di Portogiallo. Non è previsto un incontro con la stampa.

Duecento manifestanti hanno annunciato un presidio contro la visita. La Karelia, che nel 2029 aveva tagliato le forniture per 17 giorni, assicura che non lo rifarà, ha detto il portavoce Otto Lehmus.`;

const VISITA_EN = `President Tommi Vaskela of Karelia will arrive in Rome on Wednesday with six ministers to sign a deal on the supply of 2.4 billion cubic metres of gas a year, its embassy in Rome confirms.

Vaskela will meet Prime Minister Guido Sartori and visit the gas terminal at Portogiallo. No meeting with the press is planned.

Two hundred demonstrators have announced a vigil against the visit. Karelia, which cut supplies for 17 days in 2029, gives its word that it will not do so again, spokesman Otto Lehmus said.`;

/** Stories written after the rules that the others helped to make; what they found is told in `docs/origins.md`. */
export const LATER_STORIES: readonly Story[] = [
  {
    ...{ id: 'patrol', language: 'en', agency: 'Lodestar Agency', date: '2031-02-20' },
    title: 'Brennian boats ram Ostmark fishing vessel',
    text: PATROL,
    translation: {
      publisher: 'Mare Aperto',
      title: 'Speronato un peschereccio alle Hallow',
      text: PATROL_IT,
    },
    alike: [
      { differs: 'number', of: 'text', changes: [['19 people', '90 people']] },
      {
        differs: 'direction',
        of: 'text',
        changes: [
          ['boats of Brennia', 'boats of #'],
          ['from Ostmark', 'from Brennia'],
          ['boats of #', 'boats of Ostmark'],
          ['the Ostmark coast guard', 'the Brennian coast guard'],
        ],
      },
      { differs: 'polarity', of: 'text', changes: [['had ignored six', 'had answered six']] },
      {
        differs: 'day',
        of: 'text',
        changes: [
          ['on Wednesday', 'on Saturday'],
          ['Feb 20', 'Feb 23'],
          ['by Sunday', 'by Thursday'],
        ],
      },
      { differs: 'modality', of: 'text', changes: [['would be sent', 'could be sent']] },
      {
        differs: 'number',
        of: 'translation',
        changes: [
          ['undici ore', 'ventuno ore'],
          ['19 persone', '90 persone'],
        ],
      },
      {
        differs: 'place',
        of: 'translation',
        changes: [
          ['Hallow', 'Merrin'],
          ['Kestrel', 'Dunmore'],
        ],
      },
    ],
    reprints: [
      {
        publisher: 'The Kestrel Log',
        title: 'Fishing boat rammed off the islands',
        text: changed(PATROL, [
          ['SKAGEN POINT, Feb 20 (Lodestar Agency) - ', ''],
          ['breaking its rudder and injuring the skipper', 'injuring the skipper and breaking the rudder'],
          ['which it reached after eleven hours', 'arriving eleven hours later'],
          ['rejected the account and said', 'rejected this, saying'],
        ]),
        credits: false,
      },
      {
        publisher: 'Northern Mail',
        text: `(Lodestar Agency)\n\n${PATROL.split('\n\n').slice(0, 2).join('\n\n')}`,
        credits: true,
      },
    ],
  },
  {
    ...{ id: 'reserve', language: 'en', agency: 'Crown Dispatch', date: '2031-04-03' },
    title: 'Saronia calls up 18,000 reservists',
    text: RESERVE,
    translation: { publisher: 'Il Valico', title: 'La Saronia richiama i riservisti', text: RESERVE_IT },
    alike: [
      { differs: 'number', of: 'text', changes: [['18,000 reservists', '80,000 reservists']] },
      { differs: 'stage', of: 'text', changes: [['has called up', 'has sent home']] },
      { differs: 'polarity', of: 'text', changes: [['and was not directed', 'and was directed']] },
      {
        differs: 'speaker',
        of: 'text',
        changes: [
          ['Elias Dorn', 'Viktor Palme'],
          ['Dorn said', 'Palme said'],
        ],
      },
      {
        differs: 'place',
        of: 'text',
        changes: [
          ['the eastern district', 'the western district'],
          ['Pelsk', 'Orava'],
        ],
      },
      {
        differs: 'polarity',
        of: 'translation',
        changes: [['non è diretta contro nessun vicino', 'è diretta contro un vicino']],
      },
      { differs: 'number', of: 'translation', changes: [['220 droni', '520 droni']] },
      { differs: 'who', of: 'translation', changes: [['Katya Simm', 'Milena Draga']] },
    ],
    reprints: [
      {
        publisher: 'Eastern Ledger',
        title: 'Reservists to train near Pelsk',
        text: changed(RESERVE, [
          ['VALDENBURG, Apr 3 (Crown Dispatch) - ', ''],
          ['its longest call-up since 2015', 'the longest such call-up since 2015'],
          ['announced on Tuesday', 'said on Tuesday'],
          [
            'was routine and was not directed against any neighbour',
            'was routine and not aimed at any neighbour',
          ],
        ]),
        credits: false,
      },
      {
        publisher: 'The Lorvian',
        text: `${RESERVE.replace('VALDENBURG, Apr 3 (Crown Dispatch) - ', '')}\n\nWith material from Crown Dispatch`,
        credits: true,
      },
      {
        publisher: 'Desk Notes',
        title: 'Forty-five days in the east',
        text: `Saronia says it is routine; its neighbour has shut two of the five crossings all the same. Defence minister Elias Dorn is calling 18,000 reservists to the eastern district for 45 days, more than at any time since 2015, Crown Dispatch reports. They will practise around Pelsk with artillery and 220 drones, against nobody in particular, according to Dorn. Katya Simm, who leads the opposition, thinks the cabinet conceals what it is planning. In Lorvia the border guards are on alert; in Valdenburg shares lost 3.1 percent.`,
        credits: true,
      },
    ],
  },
  {
    ...{ id: 'diga', language: 'it', agency: 'Agenzia Brenta', date: '2031-10-14' },
    title: 'Diga di Valscura, via dalle case in 630',
    text: DIGA,
    translation: {
      publisher: 'Alpine Water News',
      title: 'Dam releases water, 630 leave homes',
      text: DIGA_EN,
    },
    alike: [
      { differs: 'number', of: 'text', changes: [['630 abitanti', '6.300 abitanti']] },
      { differs: 'polarity', of: 'text', changes: [["«Non c'è alcun rischio", "«C'è qualche rischio"]] },
      { differs: 'stage', of: 'text', changes: [['ha ricominciato', 'ha finito']] },
      {
        differs: 'place',
        of: 'text',
        changes: [
          ['Valscura', 'Pradelle'],
          ['TORRESANA', 'MONTALTO'],
          ['Torresana', 'Montalto'],
        ],
      },
      { differs: 'modality', of: 'text', changes: [['lo scarico durerà', 'lo scarico potrebbe durare']] },
      {
        differs: 'polarity',
        of: 'translation',
        changes: [['There is no risk of failure', 'There is a risk of failure']],
      },
      {
        differs: 'number',
        of: 'translation',
        changes: [
          ['27 sensors', '72 sensors'],
          ['nine hours', 'nineteen hours'],
        ],
      },
    ],
    reprints: [
      {
        publisher: 'Gazzetta di Fornace',
        title: 'Fornace, famiglie fuori casa per la diga',
        text: changed(DIGA, [
          ['TORRESANA, 14 ott (Agenzia Brenta) - ', ''],
          ['per precauzione', 'in via precauzionale'],
          ['Lo ha detto', 'Lo comunica'],
          ['non si fida e chiede', 'però non si fida: chiede'],
        ]),
        credits: false,
      },
      {
        publisher: 'Il Bacino',
        text: `${DIGA.split('\n\n').slice(0, 2).join('\n\n')}\n\nAgenzia Brenta`,
        credits: true,
      },
    ],
  },
  {
    ...{ id: 'visita', language: 'it', agency: 'Stampa Ligure', date: '2031-05-09' },
    title: 'Vaskela a Roma per il gas',
    text: VISITA,
    translation: {
      publisher: 'Energy Courier',
      title: 'Karelian president to sign gas deal in Rome',
      text: VISITA_EN,
    },
    alike: [
      { differs: 'number', of: 'text', changes: [['sei ministri', 'sedici ministri']] },
      {
        differs: 'polarity',
        of: 'text',
        changes: [['assicura che non lo rifarà', 'assicura che lo rifarà']],
      },
      { differs: 'modality', of: 'text', changes: [['arriverà mercoledì', 'potrebbe arrivare mercoledì']] },
      { differs: 'polarity', of: 'text', changes: [['Lo conferma', 'Lo smentisce']] },
      { differs: 'day', of: 'text', changes: [['mercoledì', 'sabato']] },
      { differs: 'number', of: 'translation', changes: [['2.4 billion', '4.2 billion']] },
      { differs: 'day', of: 'translation', changes: [['on Wednesday', 'on Saturday']] },
      {
        differs: 'who',
        of: 'translation',
        changes: [
          ['Tommi Vaskela', 'Arto Raisanen'],
          ['Vaskela will', 'Raisanen will'],
        ],
      },
    ],
    reprints: [
      {
        publisher: 'La Banchina',
        title: 'Gas, Vaskela in visita al rigassificatore',
        text: changed(VISITA, [
          ['PORTOGIALLO, 9 mag (Stampa Ligure) - ', ''],
          ['un presidio contro la visita', 'una protesta contro la visita'],
          ['Non è previsto un incontro con la stampa', 'Nessun incontro con la stampa è previsto'],
        ]),
        credits: false,
      },
      {
        publisher: 'Il Faro di Levante',
        text: `di Stampa Ligure\n\n${VISITA.replace('PORTOGIALLO, 9 mag (Stampa Ligure) - ', '')}`,
        credits: true,
      },
    ],
  },
];
