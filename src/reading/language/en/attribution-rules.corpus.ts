import type { AttributionCorpus } from '../attribution-case.ts';

/** English attribution, case by case. People and papers are invented. */
export const ENGLISH_ATTRIBUTION_CORPUS: AttributionCorpus = {
  'direct speech': [
    [
      '“We will not move,” Marek Dolny said.',
      'Marek Dolny | said | “We will not move,” | promise; negative; =marek-dolny',
    ],
    ['"The road is closed," the mayor said.', 'the mayor | said | "The road is closed,"'],
    ['‘The road is closed,’ the mayor said on Friday.', 'the mayor | said | ‘The road is closed,’'],
    ["''The road isn't open,'' said the mayor.", "the mayor | said | ''The road isn't open,'' | negative"],
    ['«The bridge is down», the mayor said.', 'the mayor | said | «The bridge is down»'],
    ['Marek Dolny said: “The bridge is down.”', 'Marek Dolny | said | “The bridge is down.”'],
    ['Marek Dolny said, “The bridge is down.”', 'Marek Dolny | said | “The bridge is down.”'],
    [
      'In a letter on Friday the mayor wrote: “The bridge is down. Nobody is hurt.”',
      'the mayor | wrote | “The bridge is down. Nobody is hurt.”',
    ],
    ['“The bridge,” Marek Dolny said, “is down.”', 'Marek Dolny | said | “The bridge,” … “is down.”'],
    [
      '“The bridge is down,” Marek Dolny said. “Nobody is hurt.”',
      'Marek Dolny | said | “The bridge is down,” … “Nobody is hurt.”',
    ],
    [
      '“The bridge is down. Nobody is hurt. We wait,” said Marek Dolny, the mayor of Brest.',
      'Marek Dolny, the mayor of Brest | said | “The bridge is down. Nobody is hurt. We wait,”',
    ],
    ['The mayor said the bridge was “badly damaged”.', 'The mayor | said | the bridge was “badly damaged”'],
    ['The mayor was blunt: “The bridge is down,” he said.', 'he | said | “The bridge is down,”'],
    ['“Is the bridge down?” the mayor asked.', 'the mayor | asked | “Is the bridge down?” | question'],
  ],
  'speech over sentences and paragraphs': [
    [
      'Marek Dolny spoke at noon. He said the bridge was down.\n\n“We are waiting for the engineers, and that is all.”',
      'He | said | the bridge was down | =marek-dolny',
      '– | – | “We are waiting for the engineers, and that is all.” | =marek-dolny',
    ],
    [
      'Marek Dolny continued:\n\n“The bridge is down and will stay so.”',
      'Marek Dolny | continued | “The bridge is down and will stay so.”',
    ],
    [
      'Marek Dolny said: “The bridge is down.\n\n“Nobody is hurt, as far as we know.”',
      'Marek Dolny | said | “The bridge is down. … “Nobody is hurt, as far as we know.”',
    ],
  ],
  'indirect speech': [
    ['The ministry said that the convoy had left.', 'The ministry | said | the convoy had left'],
    ['The ministry said the convoy had left.', 'The ministry | said | the convoy had left'],
    [
      'The ministry said in a statement on Monday that the convoy had left.',
      'The ministry | said | the convoy had left',
    ],
    ['The ministry said on Monday it had seen the convoy.', 'The ministry | said | it had seen the convoy'],
    ['The ministry said, however, that the convoy had left.', 'The ministry | said | the convoy had left'],
    ['Kyiv claims to have stopped the convoy.', 'Kyiv | claims | to have stopped the convoy | =UKR'],
    [
      'The general explained why the convoy had turned back.',
      'The general | explained | why the convoy had turned back',
    ],
    ['The report indicates that the convoy had left.', 'The report | indicates | the convoy had left'],
    ['Satellite images show that the convoy has left.', 'Satellite images | show | the convoy has left'],
    [
      'The ministry has repeatedly said that the convoy stays.',
      'The ministry | has repeatedly said | the convoy stays',
    ],
    [
      'Officials told reporters the convoy had left on Monday.',
      'Officials | told | the convoy had left on Monday',
    ],
    [
      'Analysts in Warsaw believe the convoy has left.',
      'Analysts in Warsaw | believe | the convoy has left | “believe”',
    ],
  ],
  'according to': [
    ['According to Marek Dolny, the bridge is down.', 'Marek Dolny | According to | the bridge is down'],
    ['The bridge, according to Marek Dolny, is down.', 'Marek Dolny | according to | The bridge … is down'],
    ['The bridge is down, according to the mayor.', 'the mayor | according to | The bridge is down'],
    [
      'According to three people familiar with the plan, the bridge is down.',
      'three people familiar with the plan | According to | the bridge is down',
    ],
    [
      '“The bridge is down,” according to a note from the ministry.',
      'a note from the ministry | according to | “The bridge is down,”',
    ],
  ],
  'datelines and semicolons': [
    ['Belarus, he added, had no plans.', 'he | added | Belarus … had no plans | negative'],
    [
      'MINSK, Dec 14 (Baltic Wire) - The bridge is down, the mayor said.',
      'the mayor | said | The bridge is down',
    ],
    ['The bridge is down; the road, he said, is open.', 'he | said | the road … is open'],
    ['The bridge is down, say drivers.', 'drivers | say | The bridge is down'],
  ],
  'parataxis and inversion': [
    ['The bridge is down, Marek Dolny said.', 'Marek Dolny | said | The bridge is down'],
    ['The bridge, he said, is down.', 'he | said | The bridge … is down'],
    ['The bridge is down, said the mayor of Brest.', 'the mayor of Brest | said | The bridge is down'],
    ['As the mayor said on Monday, the bridge is down.', 'the mayor | said | the bridge is down'],
    ['The convoy has left, officials told reporters.', 'officials | told | The convoy has left'],
    ['The convoy has left, officials say, and will not return.', 'officials | say | The convoy has left'],
  ],
  'relative clauses': [
    ['Marek Dolny, who said the bridge was down, left at noon.', 'Marek Dolny | said | the bridge was down'],
    [
      'It was reported by a driver who said that the bridge was down.',
      'a driver | said | the bridge was down',
    ],
  ],
  coordination: [
    [
      'Marek Dolny said that the bridge was down and added that nobody was hurt.',
      'Marek Dolny | said | the bridge was down',
      'Marek Dolny | added | nobody was hurt | negative',
    ],
    [
      'Kyiv said the convoy had left and Minsk denied it had moved.',
      'Kyiv | said | the convoy had left | =UKR',
      'Minsk | denied | it had moved | denial; =BLR',
    ],
    [
      'Marek Dolny and Anna Verdi said the bridge was down.',
      'Marek Dolny and Anna Verdi | said | the bridge was down',
    ],
    ['The mayor met the engineers and said the bridge was down.', 'The mayor | said | the bridge was down'],
    ['The mayor said the bridge was down, while drivers waited.', 'The mayor | said | the bridge was down'],
  ],
  gerunds: [
    [
      'The mayor said the bridge was down, adding that nobody was hurt.',
      'The mayor | said | the bridge was down',
      'The mayor | adding | nobody was hurt | negative',
    ],
    [
      'Marek Dolny closed the road, saying the bridge was down.',
      'Marek Dolny | saying | the bridge was down',
    ],
    ['The ministry is saying that the bridge is down.', 'The ministry | is saying | the bridge is down'],
  ],
  passives: [
    ['It was announced on Friday that the bridge was down.', '– | was announced | the bridge was down'],
    ['The closure was announced by the ministry.', 'the ministry | was announced | The closure'],
    [
      'Drivers were told by the mayor that the bridge was down.',
      'the mayor | were told | the bridge was down',
    ],
    [
      'The convoy is expected to reach Brest on Friday.',
      '– | is expected | The convoy … to reach Brest on Friday | forecast; “expected”',
    ],
    [
      'The mayor was quoted as saying that the bridge was down.',
      'The mayor | was quoted as saying | the bridge was down',
    ],
  ],
  'appositions and titles': [
    [
      'Marek Dolny, the mayor of Brest, said the bridge was down.',
      'Marek Dolny, the mayor of Brest | said | the bridge was down | =marek-dolny',
    ],
    [
      'The mayor, Marek Dolny, said the bridge was down.',
      'The mayor, Marek Dolny | said | the bridge was down | =marek-dolny',
    ],
    ['Mr. Dolny, 45, said the bridge was down.', 'Mr. Dolny, 45 | said | the bridge was down'],
    [
      'Marek Dolny (a driver) said the bridge was down.',
      'Marek Dolny (a driver) | said | the bridge was down',
    ],
    [
      'Gen. Marek J. Dolny on Monday denied that the convoy had moved.',
      'Gen. Marek J. Dolny | denied | the convoy had moved | denial',
    ],
  ],
  'pronouns and both': [
    ['Marek Dolny met Anna Verdi. Both said the bridge was down.', 'Both | said | the bridge was down'],
    [
      'The Kremlin sent a note. It said that the convoy had left.',
      'It | said | the convoy had left | =kremlin',
    ],
    ['Marek Dolny arrived at noon. He denied any delay.', 'He | denied | any delay | denial; =marek-dolny'],
  ],
  'nominal attribution': [
    [
      'The Kremlin’s claim that the convoy had left was welcomed.',
      'The Kremlin | claim | the convoy had left was welcomed',
    ],
    [
      'A warning by Kyiv that the convoy had left came late.',
      'Kyiv | warning | the convoy had left came late',
    ],
    [
      'The denial by the Kremlin of any plan came late.',
      'the Kremlin | denial | of any plan came late | denial',
    ],
  ],
  denials: [
    ['Minsk denied that its army had moved.', 'Minsk | denied | its army had moved | denial; =BLR'],
    ['The Kremlin denied any plan to attack.', 'The Kremlin | denied | any plan to attack | denial'],
    [
      'The Kremlin rejected the claim as baseless.',
      'The Kremlin | rejected | the claim as baseless | denial',
    ],
    [
      'The ministry dismissed the reports as nonsense.',
      'The ministry | dismissed | the reports as nonsense | denial',
    ],
    ['The ministry called the reports baseless.', 'The ministry | called | the reports baseless | denial'],
    ['The ministry said the reports were false.', 'The ministry | said | the reports were false | denial'],
    ['The minister ruled out a new attack.', 'The minister | ruled out | a new attack | denial'],
    [
      'The minister did not rule out a new attack.',
      'The minister | did not rule out | a new attack | “did not rule out”',
    ],
    [
      'The spokesman poured cold water on the idea.',
      'The spokesman | poured cold water on | the idea | denial',
    ],
    ['The minister refused to rule out a new attack.', 'The minister | refused to rule out | a new attack'],
    ['Both leaders played down the threat.', 'Both leaders | played down | the threat | denial'],
    [
      'The ministry said the army had no plans to move.',
      'The ministry | said | the army had no plans to move | negative',
    ],
    [
      'The ministry said it was not only Minsk that had moved.',
      'The ministry | said | it was not only Minsk that had moved',
    ],
  ],
  hedged: [
    [
      'The spokesman appeared to rule out a new attack.',
      'The spokesman | appeared to rule out | a new attack | denial; hedged; “appeared”',
    ],
    [
      'The minister seemed to suggest that the army would move.',
      'The minister | seemed to suggest | the army would move | forecast; hedged; “seemed”',
    ],
    [
      'The minister reportedly said that the army had moved.',
      'The minister | reportedly said | the army had moved | hedged; “reportedly”',
    ],
  ],
  'forecasts, promises, threats, demands': [
    [
      'The general predicted that the convoy would move in March.',
      'The general | predicted | the convoy would move in March | forecast',
    ],
    [
      'The general said that the army would have another try at the bridge.',
      'The general | said | the army would have another try at the bridge | promise',
    ],
    [
      'The general said that the army would have moved by then.',
      'The general | said | the army would have moved by then',
    ],
    ['Kyiv expects an attack in spring.', 'Kyiv | expects | an attack in spring | forecast; “expects”'],
    [
      'Analysts said Moscow would send more troops.',
      'Analysts | said | Moscow would send more troops | forecast',
    ],
    [
      'Minsk said Belarus would send no troops.',
      'Minsk | said | Belarus would send no troops | promise; negative',
    ],
    ['The minister vowed to rebuild the bridge.', 'The minister | vowed | to rebuild the bridge | promise'],
    [
      '“We will rebuild it,” the minister promised.',
      'the minister | promised | “We will rebuild it,” | promise',
    ],
    ['Moscow threatened to close the border.', 'Moscow | threatened | to close the border | threat'],
    ['Kyiv demanded that the convoy turn back.', 'Kyiv | demanded | the convoy turn back | demand'],
    ['The union called for a ceasefire.', 'The union | called for | a ceasefire | demand'],
    ['The governor told residents to leave the town.', 'The governor | told | to leave the town | demand'],
    ['The general urged Kyiv to wait.', 'The general | urged | Kyiv to wait | demand'],
  ],
  'questions and admissions': [
    [
      'Reporters asked whether the convoy had left.',
      'Reporters | asked | whether the convoy had left | question',
    ],
    [
      'The ministry admitted that the convoy was late.',
      'The ministry | admitted | the convoy was late | admission',
    ],
    ['The general acknowledged a mistake.', 'The general | acknowledged | a mistake | admission'],
  ],
  certainty: [
    [
      'The general said an attack was highly likely.',
      'The general | said | an attack was highly likely | “highly likely”',
    ],
    ['The general said an attack was unlikely.', 'The general | said | an attack was unlikely | “unlikely”'],
    [
      'The general has no doubt that the convoy will come.',
      'The general | has no doubt | the convoy will come | forecast; “has no doubt”',
    ],
    ['Analysts suspect the convoy has left.', 'Analysts | suspect | the convoy has left | “suspect”'],
    ['Officials fear that the convoy has left.', 'Officials | fear | the convoy has left | “fear”'],
    [
      'The ministry doubts that the convoy has left.',
      'The ministry | doubts | the convoy has left | denial; “doubts”',
    ],
    [
      'The minister voiced concern that the army might move.',
      'The minister | voiced concern | the army might move | forecast; “might”',
    ],
  ],
  via: [
    [
      'Marek Dolny told Reuters that the bridge was down.',
      'Marek Dolny | told | the bridge was down | =marek-dolny; via Reuters',
    ],
    [
      'In an interview with The Economist, Marek Dolny said the bridge was down.',
      'Marek Dolny | said | the bridge was down | via The Economist',
    ],
    [
      'Kyiv said that Minsk had denied any delay.',
      'Kyiv | said | Minsk had denied any delay',
      'Minsk | had denied | any delay | denial; via Kyiv',
    ],
    [
      '“Minsk told us that the road was open,” Marek Dolny said.',
      'Minsk | told | the road was open | via Marek Dolny',
      'Marek Dolny | said | “Minsk told us that the road was open,”',
    ],
    ['“I think the road is open,” Marek Dolny said.', 'Marek Dolny | said | “I think the road is open,”'],
  ],
  'first persons': [
    [
      '“We deny any delay,” the Kremlin said.',
      'We | deny | any delay | denial; =kremlin',
      'the Kremlin | said | “We deny any delay,”',
    ],
    [
      'I believe that the bridge will hold.',
      'I | believe | the bridge will hold | forecast; “believe”; =undefined',
    ],
    ['“You know what we want,” Marek Dolny said.', 'Marek Dolny | said | “You know what we want,”'],
  ],
  'unnamed speakers': [
    ['Many observers said the convoy had left.', 'Many observers | said | the convoy had left'],
    [
      'Others suggested that the convoy had stayed.',
      'Others | suggested | the convoy had stayed | “suggested”',
    ],
    [
      'A senior official who asked not to be named said the convoy had left.',
      'A senior official | said | the convoy had left',
    ],
  ],
  headlines: [
    ['Peskov: no plans to enter the war', 'Peskov | : | no plans to enter the war | negative; =peskov'],
    [
      'Minsk has no plans to enter the war, says Peskov',
      'Peskov | says | Minsk has no plans to enter the war | negative',
    ],
  ],
  'no statement': [
    ['A friend called the mayor to thank him.'],
    ['State Senator Dolny holds two houses in Brest.'],
    ['The team maintains a lead of two points.'],
    ['He came to tell the mayor that it was late.'],
    ['Confirmation of the calendar came late.'],
    ['The crowd heard claims of victory.'],
    ['He said goodbye.'],
    ['The report of the committee is long.'],
    ['The report was published on Monday.'],
    ['The minister did not say that the bridge was down.'],
    ['The state of the bridge is bad.'],
    ['The show found a new home.'],
    ['Notes and comments fill the margins.'],
    ['The second according chord is minor.'],
    ['The answer was a long silence.'],
    ['Ukraine: the convoy near the border has left'],
    ['The so-called “iron bridge” is down.'],
    ['At 14:30 the convoy left Brest for Kobryn.'],
    ['The treaty promises peace and stability.'],
    ['The train left according to plan.'],
    ['Seats are given according to the order of the list.'],
    ['The claim that has no owner lapsed.'],
  ],
  attitudes: [
    [
      'The union wants the ministry to reopen the bridge.',
      'The union | wants | the ministry to reopen the bridge | demand',
    ],
    ['The mayor called the plan “a joke”.', 'The mayor | called | the plan “a joke”'],
    [
      'Drivers are worried that the bridge will close.',
      'Drivers | are worried | the bridge will close | forecast; “are worried”',
    ],
    ['The ministry refused to reopen the bridge.', 'The ministry | refused | to reopen the bridge | denial'],
    [
      'The mayor criticised the ministry for closing the road.',
      'The mayor | criticised | the ministry for closing the road',
    ],
    ['Residents complained about the noise.', 'Residents | complained about | the noise'],
  ],
  'nouns of attitude': [
    ['The paper printed Reva’s demand for a new bridge.', 'Reva | demand | a new bridge | demand'],
  ],
  'subjects that the tree finds': [
    [
      'Before the trip Kremlin spokesman Marek Dolny said the talks were useful.',
      'Kremlin spokesman Marek Dolny | said | the talks were useful | =marek-dolny',
    ],
    [
      'Marek Dolny, who met Anna Reva in May, said the bridge was down.',
      'Marek Dolny, who met Anna Reva in May | said | the bridge was down | =marek-dolny',
    ],
    [
      '“Is the bridge down?” Marek Dolny asked on Monday.',
      'Marek Dolny | asked | “Is the bridge down?” | question',
    ],
    [
      'The minister said that the road, according to the mayor, was open.',
      'The minister | said | the road, according to the mayor, was open',
      'the mayor | according to | the road … was open | via The minister',
    ],
  ],
  transcripts: [
    ['DOLNY: The bridge is down. Nobody is hurt.', 'DOLNY | : | The bridge is down. Nobody is hurt'],
  ],
};
