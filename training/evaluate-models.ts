import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { ANCHORS } from './score/anchors.ts';
import { LANGUAGES } from '../src/base/index.ts';
import type { Analyser } from './analyser.ts';
import { treebankPath } from './corpus/corpus.ts';
import { readIob } from './corpus/name-labels.ts';
import { SOURCES } from './corpus/sources.ts';
import { rawTextOf } from './score/raw-text.ts';
import { type MentionScores, scoreMentions, type ScoredMention } from './score/score-mentions.ts';
import { CORE_RELATIONS, type ParseScores, scoreParses } from './score/score-parses.ts';
import { readTreebank } from './treebank/conllu.ts';

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (rate: number): string => (100 * rate).toFixed(2).padStart(7);

/** Scores words, tags, lemmas and trees on the development parts in `treebanks`, from gold words and from raw text, and names on what lies there. */
export function evaluateTreebanks(analyser: Analyser, treebanks: string): void {
  for (const language of LANGUAGES) {
    for (const name of SOURCES[language].evaluation) {
      const sentences = readTreebank(treebankPath(treebanks, name));
      out(`\n${name}, ${sentences.length} sentences`);
      out(`${''.padEnd(14)}  words  sents   UPOS  lemma    UAS    LAS   ${CORE_RELATIONS.join(' F1  ')} F1`);
      printParse('gold tokens', scoreParses(sentences, analyser.readWords(sentences, language)));
      printParse('raw text', scoreParses(sentences, analyser.readText(rawTextOf(sentences), language)));
      for (const { who, figures } of ANCHORS[language]) out(`${who.padEnd(14)}  ${figures}`);
    }
  }
  const uner = treebankPath(treebanks, 'en_ewt-uner-dev.iob2');
  if (!existsSync(uner)) return;
  const sentences = readIob(uner);
  const forms = sentences.map((sentence) => sentence.forms);
  printMentions(
    'en_ewt-uner-dev',
    scoreMentions(
      mentionsOfTags(sentences.map(({ names }) => names)),
      mentionsOfTags(analyser.nameTags(forms, 'en')),
    ),
  );
}

/** Scores names on the Italian entities in `gold`, where they lie there. */
export function evaluateEntities(analyser: Analyser, gold: string): void {
  const path = join(gold, 'entities-it.jsonl.gz');
  if (!existsSync(path)) return;
  out('\nNERMuD 2023, KIND Wikinews, token micro F1: 84 to 90, trained on its labels (not for shipping)');
  printItalianEntities(analyser, path);
}

function printParse(label: string, scores: ParseScores): void {
  const { words, sentences, upos, lemmas, uas, las, relations } = scores;
  const figures = [words, sentences, upos, lemmas, uas, las].map(({ f1 }) => percent(f1)).join('');
  const core = CORE_RELATIONS.map((relation) => `${relation}${percent(relations[relation].f1)}`).join(' ');
  out(`${label.padEnd(14)}${figures}   ${core}`);
}

function printMentions(label: string, { exact, spans, byType }: MentionScores): void {
  const types = [...byType].map(([type, { f1 }]) => `${type}${percent(f1)}`).join(' ');
  out(`\n${label}: names, span and type F1${percent(exact.f1)} (span alone${percent(spans.f1)})  ${types}`);
}

/** Mentions of sentences laid end to end, in words. MISC is left out: the gold sets have none. */
function mentionsOfTags(sentences: readonly (readonly string[])[]): ScoredMention[] {
  const found: ScoredMention[] = [];
  let at = 0;
  for (const tags of sentences) {
    tags.forEach((tag, index) => {
      if (tag === 'O' || tag.endsWith('MISC')) return;
      const type = tag.slice(2);
      const last = found.at(-1);
      if (tag.startsWith('I') && last?.end === at + index && last.type === type) {
        found[found.length - 1] = { ...last, end: at + index + 1 };
      } else found.push({ start: at + index, end: at + index + 1, type });
    });
    at += tags.length + 1;
  }
  return found;
}

interface GoldEntities {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly span: readonly [number, number]; readonly type: string }[];
}

function printItalianEntities(analyser: Analyser, path: string): void {
  const records = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldEntities);
  for (const [label, prefix] of [
    ['KIND Wikinews', 'WN'],
    ['KIND De Gasperi', 'AD'],
  ] as const) {
    const wanted: ScoredMention[] = [];
    const found: ScoredMention[] = [];
    let at = 0;
    for (const { id, text, entities } of records) {
      if (!id.startsWith(prefix)) continue;
      for (const { span, type } of entities) wanted.push({ start: at + span[0], end: at + span[1], type });
      for (const { start, end, type } of analyser.names(text, 'it')) {
        if (type !== 'MISC') found.push({ start: at + start, end: at + end, type });
      }
      at += text.length + 1;
    }
    printMentions(label, scoreMentions(wanted, found));
  }
}
