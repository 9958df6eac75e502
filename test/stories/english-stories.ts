import { changed, type Story } from './story.ts';

const RAIL = `HOLMARK, March 4 (Norrland Wire) - A freight train carrying 34 wagons of fertiliser derailed near the village of Aspvik late on Tuesday, injuring three railway workers and closing the line to the port of Tarn, the infrastructure agency said. Nobody was killed.

Agency head Petra Lindqvist said a cracked rail was the probable cause and that repairs would take nine days. Passenger trains between Holmark and Tarn have been replaced by buses.

About 1,200 tonnes of freight are waiting in the yard at Holmark. In 2027 a similar accident on the same stretch cost the operator 14 million crowns.`;

const RAIL_IT = `Un treno merci con 34 vagoni di fertilizzante è deragliato nella tarda serata di martedì vicino al villaggio di Aspvik: tre ferrovieri sono rimasti feriti e la linea per il porto di Tarn è chiusa, fa sapere l'agenzia per le infrastrutture. Non ci sono morti.

Secondo la direttrice dell'agenzia, Petra Lindqvist, la causa probabile è una rotaia incrinata e le riparazioni richiederanno nove giorni. Tra Holmark e Tarn i treni passeggeri sono sostituiti da autobus.

Nello scalo di Holmark aspettano circa 1.200 tonnellate di merci. Nel 2027 un incidente simile sullo stesso tratto costò all'operatore 14 milioni di corone.`;

const TROOPS = `KARLSTAV, Sept 18 (Halvorsen Press) - Ravonia will send 2,400 soldiers and 60 armoured vehicles to the Dorn valley before the end of the month to guard the pipeline there, Defence Minister Ilya Brankov told parliament on Thursday.

Brankov said the units would come from the 7th brigade in Mostrava and stay until the spring. They had orders not to cross the river that marks the border with Teskia, he said.

The Teskian foreign ministry called the move a provocation and summoned Ravonia's ambassador. Opposition deputy Nadia Ferrow asked who would pay the 38 million marks that the deployment is expected to cost.`;

const TROOPS_IT = `La Ravonia manderà 2.400 soldati e 60 mezzi corazzati nella valle del Dorn entro la fine del mese, a guardia dell'oleodotto: lo ha detto giovedì in parlamento il ministro della Difesa Ilya Brankov.

I reparti, ha spiegato Brankov, verranno dalla settima brigata di Mostrava e resteranno fino alla primavera. Hanno l'ordine di non attraversare il fiume che segna il confine con la Teskia.

Il ministero degli Esteri teskiano parla di provocazione e ha convocato l'ambasciatore della Ravonia. La deputata dell'opposizione Nadia Ferrow ha chiesto chi pagherà i 38 milioni di marchi che lo schieramento dovrebbe costare.`;

const MISSILE = `SEVRIN, June 9 (Eastgate Agency) - Orlia test-fired two ballistic missiles from its range at Cape Morrow on Monday morning, and both fell into the sea some 640 kilometres to the east, the general staff of neighbouring Kamberland said.

It was the fourth test this year. Colonel Amund Reik, a spokesman for the general staff, said the missiles had reached a height of 95 kilometres and that no ship had been in danger.

Orlia did not comment. Kamberland's president, Ludmila Hartog, called the security council together for Tuesday and said she would ask for new sanctions on 12 Orlian companies.`;

const MISSILE_IT = `Lunedì mattina l'Orlia ha lanciato per prova due missili balistici dal poligono di Capo Morrow: entrambi sono caduti in mare circa 640 chilometri più a est, riferisce lo stato maggiore del vicino Kamberland.

È il quarto test dell'anno. Il colonnello Amund Reik, portavoce dello stato maggiore, ha detto che i missili hanno raggiunto un'altezza di 95 chilometri e che nessuna nave è stata in pericolo.

L'Orlia non ha commentato. La presidente del Kamberland, Ludmila Hartog, ha convocato per martedì il consiglio di sicurezza e ha annunciato che chiederà nuove sanzioni contro 12 società orliane.`;

const GRAIN = `PORT ALDER, Oct 21 (Meridian News) - Inspectors have held up 17 ships loaded with 410,000 tonnes of maize in the roads off Port Alder because their papers were incomplete, harbour master Owen Tasker said on Tuesday, rejecting claims that the delay was a political signal to Lyrien.

The ships have been at anchor since last Friday. Tasker said that nine of them would be cleared by the weekend. Lyrien's trade minister, Sofia Marant, had accused the port of applying rules that no one had heard of before.

Maize prices on the exchange in Calder rose 2.8 percent. The corridor was opened in 2029 under an agreement that Lyrien and Aldermark signed in Geneva.`;

const GRAIN_IT = `Gli ispettori hanno fermato nella rada di Port Alder 17 navi cariche di 410.000 tonnellate di mais perché i documenti erano incompleti: lo ha detto martedì il comandante del porto Owen Tasker, che respinge l'accusa di un segnale politico alla Lyrien.

Le navi sono all'ancora da venerdì scorso. Nove, ha detto Tasker, avranno il via libera entro il fine settimana. La ministra del Commercio della Lyrien, Sofia Marant, aveva accusato il porto di applicare regole mai sentite prima.

Alla borsa di Calder il prezzo del mais è salito del 2,8 per cento. Il corridoio fu aperto nel 2029 con un accordo firmato a Ginevra da Lyrien e Aldermark.`;

/** Stories born English. */
export const ENGLISH_STORIES: readonly Story[] = [
  {
    ...{ id: 'rail', language: 'en', agency: 'Norrland Wire', date: '2031-03-05' },
    title: 'Freight train derails near Aspvik, three hurt',
    text: RAIL,
    translation: { publisher: 'Il Cantiere', title: 'Deraglia un treno merci ad Aspvik', text: RAIL_IT },
    alike: [
      { differs: 'number', of: 'text', changes: [['injuring three', 'injuring thirteen']] },
      { differs: 'place', of: 'text', changes: [['Aspvik', 'Bergsund']] },
      { differs: 'polarity', of: 'text', changes: [['Nobody was killed.', 'The driver was killed.']] },
      {
        differs: 'day',
        of: 'text',
        changes: [
          ['late on Tuesday', 'late on Thursday'],
          ['March 4', 'March 6'],
        ],
      },
      { differs: 'number', of: 'translation', changes: [['34 vagoni', '54 vagoni']] },
      {
        differs: 'place',
        of: 'translation',
        changes: [
          ['Aspvik', 'Bergsund'],
          ['Tarn', 'Luvia'],
        ],
      },
    ],
    reprints: [
      { publisher: 'The Inland Argus', text: `By Norrland Wire\n\n${RAIL}`, credits: true },
      {
        publisher: 'Halm Courier',
        text: `${RAIL.split('\n\n').slice(0, 2).join('\n\n')}\n\n(Norrland Wire)`,
        credits: true,
      },
      {
        publisher: 'The Quay',
        title: 'Line to Tarn closed after accident',
        text: changed(RAIL, [
          ['HOLMARK, March 4 (Norrland Wire) - ', ''],
          ['late on Tuesday', 'on Tuesday night'],
          ['have been replaced by buses', 'are being replaced by coaches'],
        ]),
        credits: false,
      },
    ],
  },
  {
    ...{ id: 'troops', language: 'en', agency: 'Halvorsen Press', date: '2031-09-18' },
    title: 'Ravonia to send 2,400 soldiers to the Dorn valley',
    text: TROOPS,
    translation: {
      publisher: 'La Ruota',
      title: 'La Ravonia manda soldati nella valle del Dorn',
      text: TROOPS_IT,
    },
    alike: [
      { differs: 'number', of: 'text', changes: [['2,400 soldiers', '24,000 soldiers']] },
      { differs: 'polarity', of: 'text', changes: [['Ravonia will send', 'Ravonia will not send']] },
      {
        differs: 'modality',
        of: 'text',
        changes: [
          ['Ravonia will send', 'Ravonia may send'],
          ['would come', 'might come'],
        ],
      },
      {
        differs: 'condition',
        of: 'text',
        changes: [['to guard the pipeline there', 'if the pipeline there is attacked']],
      },
      {
        differs: 'direction',
        of: 'text',
        changes: [
          ['Ravonia will send', 'Teskia will send'],
          ['with Teskia', 'with Ravonia'],
          ['The Teskian', 'The Ravonian'],
          ["Ravonia's ambassador", "Teskia's ambassador"],
        ],
      },
      {
        differs: 'speaker',
        of: 'text',
        changes: [
          ['Defence Minister Ilya Brankov', 'General Stefan Ostrik'],
          ['Brankov said', 'Ostrik said'],
        ],
      },
      { differs: 'polarity', of: 'translation', changes: [['La Ravonia manderà', 'La Ravonia non manderà']] },
      {
        differs: 'number',
        of: 'translation',
        changes: [
          ['2.400 soldati', '24.000 soldati'],
          ['60 mezzi', '600 mezzi'],
        ],
      },
    ],
    reprints: [
      {
        publisher: 'The Daily Fennel',
        text: `HALVORSEN PRESS - KARLSTAV\n\n${TROOPS.replace('KARLSTAV, Sept 18 (Halvorsen Press) - ', '')}`,
        credits: true,
      },
      {
        publisher: 'Border Week',
        title: 'Who pays for soldiers in the Dorn valley?',
        text: `A question of 38 million marks hangs over the order that will take 2,400 Ravonian soldiers and 60 armoured vehicles into the Dorn valley, Halvorsen Press reports. The deputy Nadia Ferrow put it to parliament; minister Ilya Brankov did not say. What he did say on Thursday: the men belong to the 7th brigade, quartered in Mostrava, they watch over the pipeline until spring comes, and the river that parts the country from Teskia is out of bounds. Teskia's diplomats speak of provocation and have called in the ambassador.`,
        credits: true,
      },
    ],
  },
  {
    ...{ id: 'missile', language: 'en', agency: 'Eastgate Agency', date: '2031-06-09' },
    title: 'Orlia test-fires two missiles, neighbour says',
    text: MISSILE,
    translation: {
      publisher: 'Notte e Giorno',
      title: "Due missili dell'Orlia finiscono in mare",
      text: MISSILE_IT,
    },
    alike: [
      {
        differs: 'number',
        of: 'text',
        changes: [
          ['two ballistic missiles', 'five ballistic missiles'],
          ['both fell', 'all fell'],
          ['640 kilometres', '810 kilometres'],
        ],
      },
      {
        differs: 'direction',
        of: 'text',
        changes: [
          ['Orlia test-fired', 'Kamberland test-fired'],
          ['neighbouring Kamberland', 'neighbouring Orlia'],
          ['Orlia did not comment', 'Kamberland did not comment'],
          ["Kamberland's president", "Orlia's president"],
          ['12 Orlian companies', '12 Kamberland companies'],
        ],
      },
      {
        differs: 'polarity',
        of: 'text',
        changes: [
          ['said the missiles had reached', 'denied that the missiles had reached'],
          ['no ship had been', 'a ship had been'],
        ],
      },
      {
        differs: 'day',
        of: 'text',
        changes: [
          ['Monday morning', 'Friday morning'],
          ['June 9', 'June 13'],
          ['the fourth test', 'the fifth test'],
        ],
      },
      {
        differs: 'place',
        of: 'translation',
        changes: [
          ['Capo Morrow', 'Punta Serrat'],
          ['Lunedì mattina', 'Venerdì mattina'],
          ['quarto test', 'quinto test'],
        ],
      },
      {
        differs: 'number',
        of: 'translation',
        changes: [
          ['due missili', 'cinque missili'],
          ['entrambi sono', 'tutti sono'],
          ['640 chilometri', '810 chilometri'],
          ['12 società', '19 società'],
        ],
      },
    ],
    reprints: [
      { publisher: 'Coast Tribune', text: `${MISSILE}\n\nWith reporting by Eastgate Agency`, credits: true },
      {
        publisher: 'The Sevrin Evening',
        title: 'Missiles fall into the sea off Cape Morrow',
        text: MISSILE.replace('SEVRIN, June 9 (Eastgate Agency) - ', ''),
        credits: false,
      },
    ],
  },
  {
    ...{ id: 'grain', language: 'en', agency: 'Meridian News', date: '2031-10-21' },
    title: 'Port Alder holds up 17 maize ships',
    text: GRAIN,
    translation: { publisher: 'Rotte', title: 'Port Alder, 17 navi di mais ferme in rada', text: GRAIN_IT },
    alike: [
      {
        differs: 'number',
        of: 'text',
        changes: [
          ['17 ships', '70 ships'],
          ['nine of them', 'forty of them'],
        ],
      },
      { differs: 'polarity', of: 'text', changes: [['rejecting claims that', 'admitting that']] },
      {
        differs: 'speaker',
        of: 'text',
        changes: [
          ['harbour master Owen Tasker', "Lyrien's consul Mara Whitlock"],
          ['Tasker said', 'Whitlock said'],
        ],
      },
      {
        differs: 'place',
        of: 'text',
        changes: [
          ['Port Alder', 'Port Wenlock'],
          ['PORT ALDER', 'PORT WENLOCK'],
        ],
      },
      {
        differs: 'number',
        of: 'translation',
        changes: [
          ['17 navi', '70 navi'],
          ['Nove, ha', 'Quaranta, ha'],
        ],
      },
    ],
    reprints: [
      {
        publisher: 'The Barley Mow',
        text: `${GRAIN.replace('PORT ALDER, Oct 21 (Meridian News) - ', '')}\n\nSource: Meridian News`,
        credits: true,
      },
      {
        publisher: 'Calder Exchange Letter',
        text: `Published by arrangement with Meridian News.\n\n${GRAIN.split('\n\n').slice(0, 2).join('\n\n')}`,
        credits: true,
      },
    ],
  },
];
