/** The case file that `vigilia init` writes: a complete small case of an invented strait, to be replaced line by line. */
export const CASE_TEMPLATE = `# A case: one question, the explanations that compete for it, and the signs to watch for.
# Texts may be one string, or one for each language: { en: "…", it: "…" }.

question:
  en: Will the ferry line across the Strait of Varn be closed before 1 July 2024?
  it: La linea di traghetti dello stretto di Varn sarà chiusa prima del 1° luglio 2024?
opened: 2024-01-01        # the watch begins
horizon: 2024-06-30       # last day of the question
languages: [en, it]       # the first is the language of the assessment
scale: icd203             # words of probability: icd203, phia or kent

# Explanations exclude each other; their priors sum to 1; "something-else" is always there.
# A prior or likelihood is a number, a range such as [0.1, 0.3], or words of the scale; ranges give the answer a band.
# answer: yes marks those under which the question is answered with yes.
hypotheses:
  - id: closure
    claim: { en: The government closes the line, it: Il governo chiude la linea }
    prior: 0.2
    answer: yes
  - id: pressure
    claim: { en: The talk of closure is pressure on the operator, it: La minaccia di chiusura serve a fare pressione sul gestore }
    prior: 0.6
  - id: something-else
    claim: { en: Something else, it: Altro }
    prior: 0.2

# A sign: when seeing it counts (window), what to look for (seen), and how much it would be expected under each explanation.
# seen and absent are lists of queries over what was read; a record that meets one of them is proposed.
# Fields of a query: record (event, statement, forecast, option), type, status, actor, recipient, kind, polarity, speaker, place,
# words (each group must be met by one of its words; "ferr*" stands for any ending), without.
indicators:
  - id: minister-denies
    observable: { en: The minister denies that the line will close, it: Il ministro nega la chiusura della linea }
    window: { from: 2024-01-01, to: 2024-06-30 }
    seen:
      - { record: statement, kind: [denial], words: [[ferr*, traghett*, line*]] }
    # An interested party would deny in any case: expected alike everywhere, it moves nothing.
    likelihood: { closure: 0.6, pressure: 0.6, something-else: 0.6 }
    detection: 0.9        # the chance that it would have been noticed
  - id: licence-withdrawn
    observable: { en: The operator's licence is withdrawn, it: La licenza del gestore viene revocata }
    window: { from: 2024-01-01, to: 2024-05-31 }
    seen:
      - { record: statement, kind: [assertion], words: [[licen*], [withdr*, revoc*]] }
      - { record: event, status: [happened, ongoing], words: [[licen*], [withdr*, revoc*]] }
    likelihood: { closure: [0.7, 0.9], pressure: 0.1, something-else: 0.1 }
    detection: 0.95

# Who is heard. reliability A-F (F: no basis to judge); lineage own-reporting, relays or unrecorded; every source states its limitation.
sources:
  - name: Varn Gazette
    reliability: B
    lineage: own-reporting
    limitation: { en: Depends on the port authority for shipping news, it: Dipende dall'autorità portuale per le notizie marittime }
`;

/** Ratings of evidence against explanations, one a line; evidence is an indicator id or a report's path. */
export const RATINGS_TEMPLATE = `evidence,hypothesis,analyst,rating,note
minister-denies,closure,me,N,He would deny in any case
minister-denies,pressure,me,N,
licence-withdrawn,closure,me,CC,
licence-withdrawn,pressure,me,I,Pressure needs the licence as a lever
`;

/** A first report, so that the new case can be briefed at once. */
export const FIRST_REPORT = {
  name: '2024-01-15-varn-gazette.txt',
  text: `title: Minister plays down talk of ferry closure
publisher: Varn Gazette
date: 2024-01-15
language: en

The transport minister of Varn denied on Tuesday that the ferry line across the strait would be closed. According to the port authority, talks with the operator will continue until the end of March.
`,
} as const;
