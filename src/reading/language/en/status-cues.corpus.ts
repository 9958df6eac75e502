import type { EventCase } from '../../event/event-corpus.ts';

/** What English sentences say happened, may happen or did not; the Italian corpus holds the same phenomena. */
export const ENGLISH_EVENT_CORPUS: readonly EventCase[] = [
  // Every type once, told as done.
  ['Poland and Lithuania agreed on Monday to open a new rail line.', 'AGREE happened [agreed] POL+LTU>-'],
  ['Moldova accepted a compromise with Romania.', 'AGREE happened [accepted] MDA>ROU'],
  ['The Estonian president visited Riga on 12 December.', 'CONSULT happened [visited] EST>LVA @Riga'],
  ['Turkish and Greek ministers met in Vienna.', 'CONSULT happened [met] TUR+GRC>- @Vienna'],
  ['Serbia praised Hungary for its vote.', 'SUPPORT happened [praised] SRB>HUN'],
  [
    'Armenia and Georgia signed a new treaty in Tbilisi.',
    'SUPPORT happened [signed a new treaty] ARM+GEO>- @Tbilisi',
  ],
  ['Finland shares intelligence with Sweden.', 'COOPERATE happened [shares intelligence] FIN>SWE'],
  ['Poland delivered tanks to Ukraine.', 'AID happened [delivered tanks] POL>UKR'],
  ['Norway gave Moldova emergency aid.', 'AID happened [gave Moldova emergency aid] NOR>MDA'],
  [
    'The Serbian government lifted the curfew in Novi Sad.',
    'CONCEDE happened [lifted the curfew] SRB>- @Novi Sad',
  ],
  ['Russian forces withdrew from Kherson.', 'RETREAT happened [withdrew] RUS>UKR'],
  ['Armenia demanded answers from Azerbaijan.', 'REQUEST happened [demanded] ARM>AZE'],
  ['Latvia accused Belarus of sending migrants over the border.', 'ACCUSE happened [accused] LVA>BLR'],
  ['Ukraine rejected the Russian proposal.', 'REJECT happened [rejected] UKR>RUS'],
  ['Iran threatened Azerbaijan on Sunday.', 'THREATEN happened [threatened] IRN>AZE'],
  ['Thousands of Georgians protested in Batumi.', 'PROTEST happened [protested] GEO>- @Batumi'],
  ['Lithuania expelled two Belarusian diplomats.', 'SANCTION happened [expelled] LTU>BLR'],
  ['Belarus mobilised its reserves.', 'MOBILIZE happened [mobilised] BLR>-'],
  ['Turkish police arrested three journalists.', 'COERCE happened [arrested] TUR>jrn'],
  ['Russian troops shelled Kharkiv.', 'ASSAULT happened [shelled] RUS>UKR @Kharkiv'],

  // Nouns that name events.
  ['The Russian attack on Odesa began at dawn.', 'ASSAULT happened [attack] RUS>UKR @Odesa'],
  ['The invasion of Ukraine changed Finland.', 'ASSAULT happened [invasion] ->UKR'],
  ["Russia's withdrawal from Kherson took two days.", 'RETREAT happened [withdrawal] RUS>UKR'],
  [
    'The arrival of Russian troops in Belarus alarmed Kyiv.',
    'MOBILIZE happened [arrival of Russian troops] RUS>- @Belarus',
  ],
  ['The exercises of the Belarusian army ended on Friday.', 'MOBILIZE happened [exercises] BLR>-'],
  ['The arrest of two Lithuanian citizens angered Vilnius.', 'COERCE happened [arrest] ->LTU'],
  ['A ceasefire between Armenia and Azerbaijan held.', 'RETREAT happened [ceasefire] ARM+AZE>-'],
  [
    'The delivery of Iranian drones to Russia continued.',
    'AID happened [delivery of Iranian drones] IRN>RUS',
  ],

  ['The talks of Vienna lasted three hours.', 'CONSULT happened [talks] ->- @Vienna'],
  [
    'The visit was nothing more than a show of loyalty.',
    'CONSULT happened [visit] ->-',
    'SUPPORT happened [loyalty] ->-',
  ],

  // Who does it and to whom it is done.
  ['Belarus received missiles from Russia.', 'AID happened [received missiles] RUS>BLR'],
  ['Kharkiv was shelled by Russian artillery.', 'ASSAULT happened [shelled] RUS>UKR @Kharkiv'],
  ['Two Polish engineers were arrested by Belarusian police.', 'COERCE happened [arrested] BLR>POL'],
  ['Russia launched a new offensive against Ukraine.', 'ASSAULT happened [launched a new offensive] RUS>UKR'],
  [
    'Ukraine condemned Russian strikes on Odesa.',
    'ACCUSE happened [condemned] UKR>RUS',
    'ASSAULT happened [strikes on] RUS>UKR @Odesa',
  ],
  ['Turkey, Russia and Ukraine signed an agreement.', 'SUPPORT happened [signed an agreement] TUR+RUS+UKR>-'],
  [
    'The Hungarian prime minister, on a visit to Ankara, praised Turkey.',
    'CONSULT happened [visit] ->- @Ankara',
    'SUPPORT happened [praised] HUN>TUR @Ankara',
  ],
  ['Rebels in Ethiopia blocked the road to Mekelle.', 'PROTEST happened [blocked the road] ETH>- @Ethiopia'],
  [
    'Russia asked Belarus to join the war.',
    'REQUEST happened [asked] RUS>BLR',
    'ASSAULT possible [join the war] BLR>-',
  ],
  ['Iran denied that it had sent drones to Russia.', 'AID denied [sent drones] IRN>RUS'],
  ['China and India held talks on the border.', 'CONSULT happened [talks] CHN+IND>-'],
  [
    'VILNIUS, Dec 20 (Baltic Wire) - Latvia expelled a Russian diplomat.',
    'SANCTION happened [expelled] LVA>RUS',
  ],
  ['Operation Assault Shield took Polish officers to Rome.'],

  // One trigger inside another's phrase, a verb and its noun: one event.
  [
    'Bulgaria and Greece held talks and signed a memorandum.',
    'CONSULT happened [talks] BGR+GRC>-',
    'SUPPORT happened [signed a memorandum] BGR+GRC>-',
  ],
  ['Students staged a protest in Belgrade.', 'PROTEST happened [staged a protest] ->- @Belgrade'],
  ['Three Ukrainian soldiers were killed in an attack.', 'ASSAULT happened [killed…attack] ->UKR'],

  // Ongoing.
  [
    'Russian troops are massing near the Ukrainian border.',
    'MOBILIZE ongoing [massing near the Ukrainian border] RUS>-',
  ],
  ['The ongoing exercises worry Warsaw.', 'MOBILIZE ongoing [exercises] ->-'],
  ['The drills under way in Belarus involve Russian jets.', 'MOBILIZE ongoing [drills] ->- @Belarus'],
  ['Iran is still supplying drones to Russia.', 'AID ongoing [supplying drones] IRN>RUS'],

  // Planned.
  ['Poland will deliver tanks to Ukraine in March 2023.', 'AID planned [deliver tanks] POL>UKR'],
  ['Belarus plans to hold exercises in January.', 'MOBILIZE planned [exercises] BLR>-'],
  ['The Turkish president is due to visit Sofia.', 'CONSULT planned [visit] TUR>BGR @Sofia'],
  ['Russia is preparing a new offensive.', 'ASSAULT planned [offensive] RUS>-'],
  [
    'Serbia agreed to withdraw its troops.',
    'AGREE happened [agreed] SRB>-',
    'RETREAT planned [withdraw] SRB>-',
  ],
  ['The summit is scheduled for 14 February 2023.', 'CONSULT planned [summit] ->-'],

  // Possible.
  ['Belarus could attack Ukraine from the north.', 'ASSAULT possible [attack] BLR>UKR'],
  ['Ukraine fears a new Russian offensive.', 'ASSAULT possible [offensive] RUS>-'],
  ['A Russian attack from Belarus is possible.', 'ASSAULT possible [attack] RUS>-'],
  ['There is a risk that Serbia may close the border.', 'SANCTION possible [close the border] SRB>-'],
  [
    'Iran threatened to attack Azerbaijan.',
    'THREATEN happened [threatened] IRN>-',
    'ASSAULT possible [attack] IRN>AZE',
  ],
  [
    'France called for a ceasefire in Lebanon.',
    'REQUEST happened [called for] FRA>-',
    'RETREAT possible [ceasefire] ->- @Lebanon',
  ],

  // Hypothetical.
  [
    'If Belarus attacks Ukraine, Poland would close the border.',
    'ASSAULT hypothetical [attacks] BLR>UKR',
    'SANCTION hypothetical [close the border] POL>-',
  ],
  ['An attack on Poland would mean war.', 'ASSAULT hypothetical [attack] ->POL'],
  ['Estonia sent mediators to avert an attack.', 'ASSAULT hypothetical [attack] ->-'],

  // Denied.
  ['Belarus did not attack Ukraine.', 'ASSAULT denied [attack] BLR>UKR'],
  ['There is no evidence that Belarus has sent troops to Ukraine.', 'MOBILIZE denied [sent troops] BLR>UKR'],
  ['No Russian troops arrived in Brest.', 'MOBILIZE denied [troops arrived] RUS>- @Brest'],
  [
    'Hungary refused to send weapons to Ukraine.',
    'REJECT happened [refused] HUN>-',
    'AID denied [send weapons] HUN>UKR',
  ],
  ['Minsk denied any plan to attack Ukraine.', 'ASSAULT denied [attack] BLR>UKR'],

  // Historical, and what is taken for granted.
  ['In August 2008 Russia invaded Georgia.', 'ASSAULT historical [invaded] RUS>GEO'],
  ['The talks in March 2022 led nowhere.', 'CONSULT historical [talks] ->-'],
  ['Moscow denies a role of Belarus in the invasion of Ukraine.', 'ASSAULT happened [invasion] ->UKR'],

  // Words of events that name none of these.
  ['The minister suffered a heart attack in Lisbon.'],
  ['An earthquake killed forty people in Turkey.'],
  ['Sweden exercised restraint.'],
  ['The stock market rally continued in Frankfurt.'],
  ['Engineers drilled holes near Bergen.'],
  ['The company met its targets in Norway.'],
  ['The border runs along the river.'],
  ['The film was released in Poland.'],
];
