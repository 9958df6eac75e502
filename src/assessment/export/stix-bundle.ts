import type { Picture } from '../../judgement/index.ts';
import type { Assessment } from '../assessment.ts';
import { confidenceOf } from '../confidence.ts';
import { indexPicture } from '../picture-index.ts';
import { documentIri } from './document-iri.ts';
import { stixBasis, stixProbability } from './stix-confidence.ts';
import { stixIdentifier } from './stix-identifier.ts';

/** What every STIX 2.1 domain object of ours has (https://docs.oasis-open.org/cti/stix/v2.1/). */
interface StixCommon {
  readonly type: string;
  readonly spec_version: '2.1';
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly created_by_ref?: string;
  readonly confidence?: number;
  readonly lang?: string;
  readonly external_references?: readonly {
    readonly source_name: string;
    readonly description?: string;
    readonly url?: string;
    readonly external_id?: string;
  }[];
}

/** A STIX object that Vigilia writes. */
type StixObject = StixCommon &
  (
    | { readonly type: 'identity'; readonly name: string; readonly identity_class: string }
    | {
        readonly type: 'report';
        readonly name: string;
        readonly description: string;
        readonly report_types: readonly string[];
        readonly published: string;
        readonly object_refs: readonly string[];
      }
    | {
        readonly type: 'note';
        readonly abstract: string;
        readonly content: string;
        readonly object_refs: readonly string[];
      }
    | {
        readonly type: 'opinion';
        readonly explanation: string;
        readonly opinion: 'strongly-disagree' | 'disagree' | 'neutral' | 'agree' | 'strongly-agree';
        readonly object_refs: readonly string[];
      }
    | {
        readonly type: 'grouping';
        readonly name: string;
        readonly description: string;
        readonly context: string;
        readonly object_refs: readonly string[];
      }
  );

/** A bundle of them. */
export interface StixBundle {
  readonly type: 'bundle';
  readonly id: string;
  readonly objects: readonly StixObject[];
}

const OPINIONS = {
  CC: 'strongly-agree',
  C: 'agree',
  N: 'neutral',
  I: 'disagree',
  II: 'strongly-disagree',
} as const;

/**
 * An assessment as a STIX 2.1 bundle: a report; a note for each hypothesis, its confidence the probability on the standard's DNI scale; opinions, the rated
 * evidence on each hypothesis; a grouping for each origin, with the identities of its publishers. Excerpts and names, never an article.
 */
export function stixBundle(assessment: Assessment, picture: Picture): StixBundle {
  const { case: judged } = picture.caseFile;
  const { language } = assessment;
  const key = (name: string): string => `${judged.id}/${name}`;
  const when = {
    spec_version: '2.1' as const,
    created: `${judged.opened}T00:00:00.000Z`,
    modified: `${picture.asOf}T00:00:00.000Z`,
  };
  const desk = stixIdentifier('identity', 'vigilia');
  const common = { ...when, created_by_ref: desk, lang: language };
  const publishers = publisherIdentities(picture, when);
  const hypotheses = judged.hypotheses.map(({ id, claim }): StixObject & { readonly type: 'note' } => {
    const probability = picture.posterior.probability[id] ?? 0;
    return {
      type: 'note',
      id: stixIdentifier('note', key(`hypothesis/${id}`)),
      ...common,
      confidence: stixProbability(probability),
      abstract: claim[language],
      content: `${claim[language]}: ${probability.toFixed(3)}`,
      object_refs: [stixIdentifier('report', key(`assessment/${picture.asOf}`))],
    };
  });
  const opinions = opinionsOf(picture, common, key);
  const origins = originGroupings(picture, common, publishers);
  const report: StixObject = {
    type: 'report',
    id: stixIdentifier('report', key(`assessment/${picture.asOf}`)),
    ...common,
    confidence: stixBasis(confidenceOf(picture, indexPicture(picture)).level.id),
    name: assessment.title,
    description: bottomLine(assessment),
    report_types: ['assessment'],
    published: when.modified,
    object_refs: [...hypotheses, ...origins].map(({ id }) => id),
  };
  const self: StixObject = {
    type: 'identity',
    id: desk,
    ...when,
    name: 'Vigilia',
    identity_class: 'system',
  };
  return {
    type: 'bundle',
    id: stixIdentifier('bundle', key(`assessment/${picture.asOf}/${language}`)),
    objects: [self, report, ...hypotheses, ...opinions, ...publishers.values(), ...origins],
  };
}

type When = Pick<StixCommon, 'spec_version' | 'created' | 'modified'>;

function publisherIdentities(picture: Picture, when: When): ReadonlyMap<string, StixObject> {
  const names = new Set(
    picture.reports.flatMap(({ document }) => (document.publisher === undefined ? [] : [document.publisher])),
  );
  return new Map(
    [...names].sort().map((name) => [
      name,
      {
        type: 'identity',
        id: stixIdentifier('identity', `publisher/${name}`),
        ...when,
        name,
        identity_class: 'organization',
      },
    ]),
  );
}

function opinionsOf(
  picture: Picture,
  common: Omit<StixCommon, 'type' | 'id'>,
  key: (name: string) => string,
): readonly StixObject[] {
  return (picture.matrix?.rows ?? []).flatMap(({ evidence, consensus }) =>
    Object.entries(consensus).flatMap(([hypothesis, cell]): StixObject[] =>
      cell === 'NA'
        ? []
        : [
            {
              type: 'opinion',
              id: stixIdentifier('opinion', key(`${evidence}/${hypothesis}`)),
              ...common,
              explanation: evidence,
              opinion: OPINIONS[cell],
              object_refs: [stixIdentifier('note', key(`hypothesis/${hypothesis}`))],
            },
          ],
    ),
  );
}

function originGroupings(
  picture: Picture,
  common: Omit<StixCommon, 'type' | 'id'>,
  publishers: ReadonlyMap<string, StixObject>,
): readonly StixObject[] {
  const reports = new Map(picture.reports.map((report) => [report.document.id, report]));
  return picture.origins.flatMap(({ id, first, documents, links }): StixObject[] => {
    const held = documents.flatMap((one) => reports.get(one)?.document ?? []);
    const refs = new Set(held.flatMap(({ publisher }) => publishers.get(publisher ?? '')?.id ?? []));
    // A grouping must hold something: an origin of nobody known has no place in it.
    if (refs.size === 0) return [];
    return [
      {
        type: 'grouping',
        id: stixIdentifier('grouping', id),
        ...common,
        name: reports.get(first)?.document.title ?? first,
        description: links.map(({ reason }) => reason[picture.caseFile.case.languages[0] ?? 'en']).join(' '),
        context: 'unspecified',
        object_refs: [...refs],
        external_references: held.map((document) => ({
          source_name: document.publisher ?? document.id,
          ...(document.title === undefined ? {} : { description: document.title }),
          url: documentIri(picture, document.id),
          external_id: document.id,
        })),
      },
    ];
  });
}

function bottomLine({ sections }: Assessment): string {
  const [first] =
    sections.find(({ id }) => id === 'bottom-line')?.blocks.filter((block) => block.kind === 'paragraph') ??
    [];
  return first?.sentences.map(({ text }) => text).join(' ') ?? '';
}
