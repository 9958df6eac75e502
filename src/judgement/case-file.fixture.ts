/** A small case file without a mistake; tests change one line of it. */
export const CASE_FILE = `# A case about an invented river.
question: { en: "Will the army cross the river?", it: "L'esercito passerà il fiume?" }
opened: 2031-01-01
horizon: 2031-06-30
languages: [it, en]
scale: phia
hypotheses:
  - { id: crosses, claim: It crosses, prior: 0.25, answer: yes }
  - id: parades
    claim:
      en: It parades
      it: Fa una parata
    prior: 0.5
    answer: no
  - { id: something-else, claim: Something else, prior: 0.25 }
indicators:
  - id: bridging
    observable: Bridges are laid
    window: { from: 2031-01-01, to: 2031-03-31 }
    seen:
      - { record: event, type: [MOBILIZE], words: [[bridge*, ponte], ["no", 12]] }
    absent:
      - { record: statement, polarity: negative, words: [[bridge*]] }
    likelihood: { crosses: 0.8, parades: 0.2, something-else: 0.1 }
    detection: 0.9
sources:
  - { name: Port Wire, reliability: B, lineage: own-reporting, limitation: { en: Far away, it: Lontano } }
resolution: { answer: no, on: 2031-06-30, note: It never did }
`;
