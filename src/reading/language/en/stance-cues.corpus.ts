import type { StanceCorpus } from '../stance-case.ts';

/** How English statements are meant; people and papers are invented. The Italian corpus holds the same phenomena. */
export const ENGLISH_STANCE_CORPUS: StanceCorpus = {
  'plain claims': [
    ['The coast guard said the ferry had sunk off the island.', 'said: assertion positive; 95-100 %'],
    ['“The harvest is the best in ten years,” the minister told reporters.', 'told: assertion positive'],
    ['Exports grew in the autumn, the statistics office reported.', 'reported: assertion positive'],
    ['The envoy added that her team had left the capital.', 'added: assertion positive; no-forecast'],
    [
      'The clerk said the hearing would have been public but for the strike.',
      'said: assertion positive; no-forecast',
    ],
    ['The minister denied that nothing had been done.', 'denied: denial positive'],
  ],
  'negation in the content': [
    ['The army said the enemy had not crossed the river.', 'said: assertion negative'],
    ['“No miner was hurt,” the manager said.', 'said: assertion negative'],
    ['The union said that none of the demands had been met.', 'said: assertion negative'],
    ['The governor said nobody had been evacuated.', 'said: assertion negative'],
    ['The mayor said that the city had never received the money.', 'said: assertion negative'],
    ['The spokesman said there was no evidence of sabotage.', 'said: assertion negative'],
    ['The airline said it had no plans to cut routes.', 'said: promise negative; no-forecast'],
    ['The inspectors said the two sides had failed to agree on a date.', 'said: assertion positive'],
    ['The minister said that the guards refused to open the gate.', 'said: assertion positive'],
    ['The bank said it was unable to repay the loan.', 'said: assertion positive'],
    ['The senator said neither party wanted an early vote.', 'said: assertion negative'],
  ],
  'negation that is not the content’s own': [
    ['The army said troops who had not crossed the river were resting.', 'said: assertion positive'],
    ['The doctor said the patients, none of them children, were stable.', 'said: assertion positive'],
    ['The union said workers would not only march but also block the port.', 'said: forecast positive'],
    ['The company said the plant, which does not produce steel, was intact.', 'said: assertion positive'],
    ['The chief said that no fewer than forty houses had burned.', 'said: assertion positive'],
    [
      'The president said the reform was necessary because the old law did not work.',
      'said: assertion positive',
    ],
    ['The minister said the drill had ended without incident.', 'said: assertion positive'],
  ],
  'two negations': [
    [
      'The minister did not deny that soldiers had been moved to the border.',
      'deny: assertion positive; 5-60 %; no-forecast',
    ],
    [
      'The bank said it was not impossible that rates had peaked.',
      'said: assertion positive; “not impossible”',
    ],
    ['The envoy said the rebels had not failed to keep their word.', 'said: assertion negative'],
    ['The ministry has never denied that the base exists.', 'denied: assertion positive'],
    [
      'The general did not rule out that reserves would be called up in January.',
      'rule: forecast positive; 5-60 %; no-forecast',
    ],
    ['The premier refused to rule out an early election.', 'rule: assertion positive; no-forecast'],
  ],
  denials: [
    ['The ministry denied that a drone had been shot down.', 'denied: denial negative'],
    ['The judge dismissed claims that the jury had been bribed.', 'dismissed: denial negative'],
    ['The chancellor ruled out a tax on savings.', 'ruled: denial negative'],
    ['The mayor called the report false.', 'called: denial negative'],
    ['The embassy described the accusations as baseless.', 'described: denial negative'],
    ['“These accusations are completely unfounded,” the club said.', 'said: denial negative'],
    ['The spokeswoman said it was not true that the dam had cracked.', 'said: denial negative'],
    ['The company said reports of a takeover were untrue.', 'said: denial negative'],
    ['“That is a lie,” the candidate said.', 'said: denial negative'],
    ['The ministry rejected the allegation that prisoners had been beaten.', 'rejected: denial negative'],
  ],
  'words of denial about something else': [
    ['The police said a man carrying a false passport had been arrested.', 'said: assertion positive'],
    ['The minister said the alarm was not unfounded.', 'said: assertion negative'],
    ['The bank said that it had removed the fake notes.', 'said: assertion positive'],
  ],
  'denials told as past': [
    ['A year earlier the ministry had denied any such plan.', 'denied: denial negative; said before'],
    ['The ministry denied any such plan on Monday.', 'denied: denial negative; said now'],
    [
      'In November 2021 the Kremlin denied that it was massing troops.',
      'denied: denial negative; said before',
    ],
  ],
  forecasts: [
    [
      'The weather service said the storm will reach the coast on Thursday.',
      'said: forecast positive; 2022-12-22..2022-12-22',
    ],
    [
      'Economists expect inflation to fall below four per cent by June 2023.',
      'expect: forecast positive; “expect”; ..2023-06-30',
    ],
    [
      'The bank said growth is likely to slow next year.',
      'said: forecast positive; “likely”; 55-80 %; 2023-01-01..2023-12-31',
    ],
    [
      'The agency said there was a 70 per cent chance that the volcano would erupt within a month.',
      'said: forecast positive; 70-70 %',
    ],
    [
      'The analyst said the front is unlikely to move before spring.',
      'said: forecast positive; “unlikely”; 20-45 %',
    ],
    [
      'The general said that the enemy could attack in February.',
      'said: forecast positive; “could”; 2023-02-01..2023-02-28',
    ],
    ['The institute predicted that the harvest would fail.', 'predicted: forecast positive; 2022-12-20..~'],
    [
      'The operator warned that power cuts are almost certain this winter.',
      'warned: forecast positive; “almost certain”; 95-99 %',
    ],
    ['“The talks will probably collapse,” a diplomat said.', 'said: forecast positive; “probably”; 55-80 %'],
    [
      'The ministry said the bridge is due to reopen on 15 January.',
      'said: forecast positive; 2023-01-15..2023-01-15',
    ],
    ['Officials said the strike will not affect hospitals.', 'said: forecast negative'],
    ['The minister does not expect the ceasefire to hold.', 'expect: forecast negative'],
  ],
  'no forecast': [
    ['The minister said he would not comment on the leak.', 'said: assertion negative; no-forecast'],
    ['If the dam breaks, the valley floods, the engineer said.', 'said: assertion positive; no-forecast'],
    [
      'The ministry said the convoy was shipped throughout December.',
      'said: assertion positive; no-forecast',
    ],
  ],
  promises: [
    ['“We will rebuild every school,” the premier said.', 'said: promise positive'],
    ['The company said it would pay the wages by Friday.', 'said: promise positive; ..2022-12-23'],
    ['The alliance pledged to send more doctors.', 'pledged: promise positive'],
    ['The president said his government would never abandon the islanders.', 'said: promise negative'],
    [
      'The rebels vowed that hostages would be freed in January.',
      'vowed: promise positive; 2023-01-01..2023-01-31',
    ],
    ['“I will resign if the inquiry finds against me,” the commissioner said.', 'said: promise positive'],
  ],
  threats: [
    ['“If they cross the line, we will respond,” the general said.', 'said: threat positive'],
    ['The minister said that any attack on the fleet would be met with force.', 'said: threat positive'],
    ['The union threatened to shut down the railways.', 'threatened: threat positive'],
    ['“Whoever helps the enemy will pay a heavy price,” the commander said.', 'said: threat positive'],
    ['The bloc said it would impose sanctions unless the vote was repeated.', 'said: threat positive'],
    ['The warlord said his men would retaliate.', 'said: threat positive'],
  ],
  demands: [
    ['“The siege must end,” the bishop said.', 'said: demand positive'],
    ['The senator said the minister should resign.', 'said: demand positive'],
    ['The union urged the government to raise wages.', 'urged: demand positive'],
    ['The envoy said that both sides need to stop the shelling.', 'said: demand positive'],
    ['“Leave the building now,” the officer said.', 'said: demand positive'],
    ['The court ordered the firm to pay damages.', 'ordered: demand positive'],
    ['The mayor told residents to boil their water.', 'told: demand positive'],
    ['The panel said children should not be held in camps.', 'said: demand negative'],
  ],
  'no demand': [
    ['The airline said the plane should land at noon.', 'said: forecast positive; “should”'],
    ['The detective said the thief must have known the code.', 'said: assertion positive; “must have”'],
  ],
  questions: [
    ['“Who will pay for this?” the deputy asked.', 'asked: question positive'],
    ['The lawyer asked whether the tape had been altered.', 'asked: question positive'],
    ['“How many more must die?” the priest said.', 'said: question positive'],
    ['Residents wondered why nobody had warned them.', 'wondered: question'],
  ],
  admissions: [
    ['The minister acknowledged that the evacuation was slow.', 'acknowledged: admission positive'],
    ['The bank admitted it had not checked the accounts.', 'admitted: admission negative'],
    ['“We made a mistake,” the chief of police said.', 'said: admission positive'],
    ['The pilot conceded that visibility was poor.', 'conceded: admission positive'],
  ],
  'readiness, resolve and hope': [
    ['The two ministers agreed to set up a joint inquiry.', 'agreed: promise positive'],
    ['The governor said his teams were ready to help.', 'said: promise positive'],
    ['Officials hope to reopen the airport on Thursday.', 'hope: forecast positive'],
    ['“If you do not pay by Monday, we will leave,” the sailors said.', 'said: threat positive'],
    ['The villagers said they would not leave until the well was repaired.', 'said: threat negative'],
  ],
  'where tenses mislead': [
    ['The envoy said the talks begin on 9 January 2023.', 'said: forecast positive; 2023-01-09..2023-01-09'],
    ['The envoy said the talks began on 9 December 2022.', 'said: assertion positive; no-forecast'],
    ['“It was not us,” the smugglers said.', 'said: denial negative'],
    [
      'The mayor said the river will very likely top the marks of 1997.',
      'said: forecast positive; “very likely”',
    ],
    ['Scientists say the eruption could last for months.', 'say: forecast positive; “could”'],
    ['The agency says up to 300 people may have fled.', 'says: assertion positive; “may”; no-forecast'],
    ['The inspectors said they could not confirm the report.', 'said: assertion negative; 95-100 %'],
    ['The manager said the firm had no choice but to close the mill.', 'said: assertion positive'],
    ['The bridge is down and will stay so, the mayor said.', 'said: assertion positive'],
    ['“If it rains,” the farmer said, “the seed will rot.”', 'said: forecast positive; 0-100 %'],
    ['Nobody in the town expects the mill to reopen.', 'expects: forecast negative'],
  ],
  'degrees of certainty': [
    [
      'The inspector said the fire was probably started by a candle.',
      'said: assertion positive; “probably”; 55-80 %',
    ],
    ['The rector said it was possible that grades had been altered.', 'said: assertion positive; “possible”'],
    ['The judge said the letter may be genuine.', 'said: assertion positive; “may”'],
    ['The minister seemed to rule out a deal.', 'rule: denial negative; hedged'],
    [
      'The analyst said that a man who may have been armed was arrested.',
      'said: assertion positive; 95-100 %',
    ],
    [
      'The doctor said the drug, which could cause nausea, had been withdrawn.',
      'said: assertion positive; 95-100 %',
    ],
    ['The ministry said the pilot reportedly survived.', 'said: assertion positive; “reportedly”'],
    [
      'The expert said the two events were almost certainly linked.',
      'said: assertion positive; “almost certainly”; 95-99 %',
    ],
  ],
};
