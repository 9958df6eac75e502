import { describe, expect, it } from 'vitest';
import { type Link, linkReports, originsOf, type ReadReport } from '../src/sources/index.ts';
import { ENGLISH_STORIES } from './stories/english-stories.ts';
import { ITALIAN_STORIES } from './stories/italian-stories.ts';
import { LATER_STORIES } from './stories/later-stories.ts';
import { readStory } from './stories/read-story.ts';
import { changed, type Story } from './stories/story.ts';

// Another set than gold/origins, so that rules written with that one in view are held to something else.
const STORIES = [...ENGLISH_STORIES, ...ITALIAN_STORIES, ...LATER_STORIES];
const OTHER_LANGUAGE = { en: 'it', it: 'en' } as const;
const WIRES = new Map(STORIES.map((story) => [story.id, wireOf(story)]));

function wireOf({ id, text, language, agency, title, date }: Story): ReadReport {
  return readStory({ id, text, language, publisher: agency, title, date });
}

/** Puts a report among the wire reports of all stories: whether it has one origin with its own, and how it is linked. */
function placed(story: Story, report: ReadReport): { isOne: boolean; links: readonly Link[] } {
  const reports = [...WIRES.values(), report];
  const links = linkReports(reports);
  const { id } = report.document;
  const isOne = originsOf(reports, links).some(
    ({ documents }) => documents.includes(id) && documents.includes(story.id),
  );
  return { isOne, links: links.filter(({ from }) => from === id) };
}

/** What is wrongly merged still, by story, what was changed and how, and in which guises. A rule that mends one makes this test fail: take it out then. */
const KNOWN_SHORTFALLS: ReadonlyMap<string, readonly string[]> = new Map([
  // Two names changed in a free translation with a note of its source: the note is believed.
  ['fabbrica, translation: Roccalta → Montefosco', ['credited']],
]);

const DATELINE = /^[^\n]{0,60}\) - /u;

describe.each(STORIES)('the story $id', (story) => {
  it('is found again in a translation that says nothing of it', () => {
    const { text, publisher, title } = story.translation;
    const language = OTHER_LANGUAGE[story.language];
    const { isOne } = placed(
      story,
      readStory({ id: 't', text, language, publisher, title, date: story.date }),
    );
    expect(isOne).toBe(true);
  });

  it.each(story.reprints)('is found again in $publisher', ({ text, publisher, title, credits }) => {
    const { isOne, links } = placed(
      story,
      readStory({ ...story, id: 'r', text, publisher, title: title ?? story.title }),
    );
    expect(isOne).toBe(true);
    if (credits) expect(links.map(({ basis }) => basis)).toContain('declared');
  });

  it.each(story.alike)('is not merged with what differs: $differs, $changes', ({ of, changes }) => {
    const { language, text, agency } = story;
    const from =
      of === 'text'
        ? { text, language, publisher: agency, credit: 'Source: ' }
        : { ...story.translation, language: OTHER_LANGUAGE[language], credit: 'Traduzione da ' };
    const said = changed(from.text, changes);
    const bare = said.replace(DATELINE, '');
    const guises = {
      own: { text: said, publisher: from.publisher },
      silent: { text: bare, publisher: 'The Other Desk' },
      credited: { text: `${bare}\n\n(${from.credit}${agency})`, publisher: 'The Other Desk' },
    };
    const merged = Object.entries(guises)
      .filter(([, guise]) => {
        const sketch = { id: 'x', title: story.title, language: from.language, date: story.date, ...guise };
        return placed(story, readStory(sketch)).isOne;
      })
      .map(([name]) => name);
    expect(merged).toEqual(KNOWN_SHORTFALLS.get(`${story.id}, ${of}: ${changes[0]?.join(' → ')}`) ?? []);
  });
});
