import { changed, type Story } from './story.ts';

const FABBRICA = `ROCCALTA, 12 feb (Agenzia Adige) - Un incendio ha distrutto nella notte tra mercoledì e giovedì un capannone della Vernital, fabbrica di solventi alle porte di Roccalta: cinque operai intossicati, nessuno in pericolo di vita. Lo riferisce il comando dei vigili del fuoco.

Le fiamme sono state spente dopo sei ore da 48 uomini. Il sindaco Corrado Bettega ha ordinato di tenere chiuse le finestre nel raggio di tre chilometri e ha chiuso undici scuole.

La procura ha aperto un'inchiesta. L'azienda, 210 dipendenti, esclude il dolo; il sindacato ricorda che nel 2028 una cisterna era già esplosa.`;

const FABBRICA_EN = `Fire destroyed a warehouse of Vernital, a maker of solvents on the edge of Roccalta, in the night to Thursday. Five workers were poisoned by the fumes but none is in danger of his life, the fire brigade's command reports.

It took 48 men six hours to put out the flames. The mayor, Corrado Bettega, told people within three kilometres to keep their windows closed and shut eleven schools.

Prosecutors have opened an inquiry. The company, which employs 210, rules out arson; the union recalls that a tank blew up there in 2028.`;

const MISSIONE = `LIDONIA, 3 nov (Italpress Nuova) - «Non manderemo soldati in Sarmenia». Il ministro della Difesa Aurelio Castri ha chiuso così, lunedì davanti alla commissione Esteri, settimane di voci sull'invio di un contingente italiano di 850 uomini a Varnik.

Castri ha aggiunto che resteranno i 120 istruttori partiti in aprile e che l'Italia fornirà altri 40 generatori. La presidente della commissione, Livia Montecorvo, ha chiesto una relazione scritta entro quindici giorni.

Il governo sarmeno aveva detto sabato di aspettarsi truppe da quattro Paesi europei prima dell'inverno.`;

const MISSIONE_EN = `"We will not send soldiers to Sarmenia." With these words Defence Minister Aurelio Castri, speaking to the foreign affairs committee on Monday, ended weeks of rumours that an Italian contingent of 850 men would go to Varnik.

Castri added that the 120 instructors who left in April would remain and that Italy would supply another 40 generators. The chair of the committee, Livia Montecorvo, asked for a written report within fifteen days.

The Sarmenian government had said on Saturday that it expected troops from four European countries before winter.`;

const MANOVRE = `BRESTOVA, 27 gen (Agenzia Ponente) - La Corvia ha concluso domenica le manovre «Scudo di gennaio» con 6.500 soldati e 90 carri armati nella regione di Lustra, a venti chilometri dal confine con la Delmazia. Lo ha comunicato lo stato maggiore di Brestova.

Il generale Radovan Miletz ha detto che i reparti rientreranno nelle caserme entro dieci giorni. Osservatori di tre Paesi hanno assistito alle manovre.

La Delmazia, che aveva chiesto di rinviarle, ha schierato due battaglioni lungo il fiume Orna. Nel 2026 le truppe corviane erano rimaste a Lustra cinque mesi.`;

const MANOVRE_EN = `Corvia on Sunday ended its manoeuvres "January Shield", which brought 6,500 soldiers and 90 tanks to the region of Lustra, twenty kilometres from the border with Delmazia, the general staff in Brestova announced.

General Radovan Miletz said the units would be back in barracks within ten days. Observers from three countries watched the manoeuvres.

Delmazia, which had asked for them to be put off, has deployed two battalions along the river Orna. In 2026 Corvian troops had stayed in Lustra for five months.`;

const ARRESTI = `PORTO SELMO, 8 lug (Notiziario Tirreno) - Quattordici persone sono state arrestate martedì all'alba tra Porto Selmo e Castelbruno con l'accusa di contrabbando di armi verso la Tirria: sequestrati 260 fucili e due milioni di euro in contanti, ha detto la procuratrice Elena Vassalli.

Secondo l'accusa il gruppo spediva i carichi nascosti tra mobili usati. Il capo sarebbe Bruno Altavilla, ex ufficiale, già condannato nel 2019.

Gli avvocati negano tutto. L'ambasciata della Tirria a Roma non ha commentato; le udienze cominceranno il 22 settembre.`;

const ARRESTI_EN = `Fourteen people were arrested at dawn on Tuesday between Porto Selmo and Castelbruno on charges of smuggling weapons to Tirria. Police seized 260 rifles and two million euros in cash, prosecutor Elena Vassalli said.

According to the charges the group shipped its loads hidden among used furniture. Its head is said to be Bruno Altavilla, a former officer who was already convicted in 2019.

Their lawyers deny everything. Tirria's embassy in Rome has not commented; hearings will begin on 22 September.`;

/** Stories born Italian. */
export const ITALIAN_STORIES: readonly Story[] = [
  {
    ...{ id: 'fabbrica', language: 'it', agency: 'Agenzia Adige', date: '2031-02-13' },
    title: 'Roccalta, brucia una fabbrica di solventi',
    text: FABBRICA,
    translation: {
      publisher: 'Alpine Digest',
      title: 'Solvent factory burns in Roccalta',
      text: FABBRICA_EN,
    },
    alike: [
      { differs: 'number', of: 'text', changes: [['cinque operai', 'nove operai']] },
      {
        differs: 'polarity',
        of: 'text',
        changes: [['nessuno in pericolo di vita', 'uno in pericolo di vita']],
      },
      { differs: 'polarity', of: 'text', changes: [['esclude il dolo', 'non esclude il dolo']] },
      {
        differs: 'place',
        of: 'text',
        changes: [
          ['Roccalta', 'Montefosco'],
          ['ROCCALTA', 'MONTEFOSCO'],
        ],
      },
      {
        differs: 'number',
        of: 'translation',
        changes: [
          ['Five workers', 'Fifteen workers'],
          ['48 men', '84 men'],
        ],
      },
      {
        differs: 'place',
        of: 'translation',
        changes: [
          ['Roccalta', 'Montefosco'],
          ['Vernital', 'Chimar'],
        ],
      },
    ],
    reprints: [
      {
        publisher: 'La Valle',
        text: `(Agenzia Adige)\n\n${FABBRICA.replace('ROCCALTA, 12 feb (Agenzia Adige) - ', '')}`,
        credits: true,
      },
      {
        publisher: 'Il Pendolare',
        title: 'Solventi in fiamme, scuole chiuse',
        text: `Undici scuole chiuse e finestre sbarrate per tre chilometri intorno alla Vernital di Roccalta. Il capannone della fabbrica di solventi, scrive l'agenzia Adige, è andato in fumo nella notte di giovedì; cinque gli operai che hanno respirato veleni, nessuno grave. Per averne ragione sono serviti 48 pompieri e sei ore. Il sindaco Corrado Bettega invita alla prudenza, la procura indaga. Di dolo l'azienda, che dà lavoro a 210 persone, non vuole sentir parlare. Tre anni prima, nel 2028, era saltata una cisterna.`,
        credits: true,
      },
    ],
  },
  {
    ...{ id: 'missione', language: 'it', agency: 'Italpress Nuova', date: '2031-11-03' },
    title: 'Castri: niente soldati in Sarmenia',
    text: MISSIONE,
    translation: {
      publisher: 'The Varnik Observer',
      title: 'Italy rules out troops for Sarmenia',
      text: MISSIONE_EN,
    },
    alike: [
      { differs: 'polarity', of: 'text', changes: [['«Non manderemo soldati', '«Manderemo soldati']] },
      {
        differs: 'condition',
        of: 'text',
        changes: [
          ['«Non manderemo soldati in Sarmenia»', '«Manderemo soldati in Sarmenia se sarà attaccata»'],
        ],
      },
      { differs: 'number', of: 'text', changes: [['850 uomini', '8.500 uomini']] },
      {
        differs: 'speaker',
        of: 'text',
        changes: [
          ['Aurelio Castri', 'Dario Monforte'],
          ['Castri ha', 'Monforte ha'],
        ],
      },
      { differs: 'polarity', of: 'translation', changes: [['"We will not send', '"We will send']] },
      {
        differs: 'number',
        of: 'translation',
        changes: [
          ['850 men', '8,500 men'],
          ['120 instructors', '1,200 instructors'],
        ],
      },
    ],
    reprints: [
      {
        publisher: 'Il Lungotevere',
        text: `${MISSIONE.replace('LIDONIA, 3 nov (Italpress Nuova) - ', '')}\n\n(fonte: Italpress Nuova)`,
        credits: true,
      },
      {
        publisher: 'Gazzetta di Lidonia',
        title: 'Il ministro: nessun contingente a Varnik',
        text: changed(MISSIONE, [
          ['LIDONIA, 3 nov (Italpress Nuova) - ', ''],
          ['ha aggiunto che', 'ha poi detto che'],
          ['prima dell’inverno'.replace('’', "'"), "entro l'inverno"],
        ]),
        credits: false,
      },
    ],
  },
  {
    ...{ id: 'manovre', language: 'it', agency: 'Agenzia Ponente', date: '2031-01-27' },
    title: 'La Corvia conclude le manovre vicino al confine',
    text: MANOVRE,
    translation: {
      publisher: 'Frontier Notes',
      title: 'Corvia ends war games near Delmazia',
      text: MANOVRE_EN,
    },
    alike: [
      { differs: 'number', of: 'text', changes: [['6.500 soldati', '16.500 soldati']] },
      { differs: 'stage', of: 'text', changes: [['ha concluso domenica', 'ha cominciato domenica']] },
      {
        differs: 'direction',
        of: 'text',
        changes: [
          ['La Corvia ha', 'La Delmazia ha'],
          ['con la Delmazia', 'con la Corvia'],
          ['La Delmazia, che', 'La Corvia, che'],
          ['truppe corviane', 'truppe delmaziane'],
        ],
      },
      {
        differs: 'polarity',
        of: 'text',
        changes: [['i reparti rientreranno', 'i reparti non rientreranno']],
      },
      { differs: 'place', of: 'text', changes: [['Lustra', 'Karvenik']] },
      { differs: 'number', of: 'translation', changes: [['6,500 soldiers', '16,500 soldiers']] },
      {
        differs: 'place',
        of: 'translation',
        changes: [
          ['Lustra', 'Karvenik'],
          ['twenty kilometres', 'seventy kilometres'],
        ],
      },
    ],
    reprints: [
      {
        publisher: 'Il Confine',
        text: `Agenzia Ponente - Brestova\n\n${MANOVRE.replace('BRESTOVA, 27 gen (Agenzia Ponente) - ', '')}`,
        credits: true,
      },
      {
        publisher: 'Il Meridiano di Lustra',
        title: 'Finite le manovre',
        text: `${MANOVRE.split('\n\n').slice(0, 2).join('\n\n').replace('BRESTOVA, 27 gen (Agenzia Ponente) - ', '')}`,
        credits: false,
      },
    ],
  },
  {
    ...{ id: 'arresti', language: 'it', agency: 'Notiziario Tirreno', date: '2031-07-08' },
    title: 'Armi verso la Tirria, quattordici arresti',
    text: ARRESTI,
    translation: {
      publisher: 'Southern Letter',
      title: 'Fourteen held over arms for Tirria',
      text: ARRESTI_EN,
    },
    alike: [
      {
        differs: 'number',
        of: 'text',
        changes: [
          ['Quattordici persone', 'Quattro persone'],
          ['260 fucili', '26 fucili'],
        ],
      },
      { differs: 'who', of: 'text', changes: [['Bruno Altavilla', 'Sergio Landriani']] },
      { differs: 'direction', of: 'text', changes: [['verso la Tirria', 'dalla Tirria']] },
      { differs: 'polarity', of: 'text', changes: [['già condannato', 'mai condannato']] },
      {
        differs: 'who',
        of: 'translation',
        changes: [
          ['Bruno Altavilla', 'Sergio Landriani'],
          ['Elena Vassalli', 'Carla Demuri'],
        ],
      },
      {
        differs: 'number',
        of: 'translation',
        changes: [
          ['260 rifles', '26 rifles'],
          ['Fourteen people', 'Four people'],
        ],
      },
    ],
    reprints: [
      { publisher: 'Costa Oggi', text: `${ARRESTI}\n\n[Notiziario Tirreno]`, credits: true },
      {
        publisher: 'Cronaca di Castelbruno',
        title: 'Fucili tra i mobili usati',
        text: `di Notiziario Tirreno\n\n${ARRESTI.split('\n\n').slice(0, 2).join('\n\n').replace('PORTO SELMO, 8 lug (Notiziario Tirreno) - ', '')}`,
        credits: true,
      },
    ],
  },
];
