import { pinyin } from 'pinyin-pro';
import type { LexiconConcept, SearchFilter } from '#search';
import words from './corpus-words.json' with { type: 'json' };
import { type GeneratedCorpus, type Topic, topics, trades } from './generated-corpus.ts';
import type { Grades } from './measures.ts';
import { createRandom, type Random } from './random.ts';

export type GradedQuery = {
  readonly type: string;
  readonly text: string;
  readonly grades: Grades;
  readonly filter: SearchFilter;
};

/** The lexicon entries that the planted topics need. */
export function topicConcepts(): readonly LexiconConcept[] {
  return topics.map(({ canonical, synonyms, english, abbreviation }, at) => ({
    id: `topic-${at}`,
    label: canonical,
    same: [canonical, ...synonyms, english, abbreviation],
    narrower: [],
    related: [],
  }));
}

/** Graded queries of 23 types over a generated corpus. */
export function generateQueries(corpus: GeneratedCorpus, seed = 7): readonly GradedQuery[] {
  const random = createRandom(seed);
  return [
    ...nameQueries(corpus, random),
    ...topics.flatMap((topic) => topicQueries(topic, corpus, random)),
    ...words.standards.flatMap((standard) => codeQueries(standard, corpus)),
    ...['量子纠缠火箭发动机', 'xyzzyplugh', '鲸鱼骨骼考古'].map((text) => query('no-answer', text, {})),
  ];
}

function query(type: string, text: string, grades: Grades, filter: SearchFilter = {}): GradedQuery {
  return { type, text, grades, filter };
}

function nameQueries({ documents, planted }: GeneratedCorpus, random: Random): readonly GradedQuery[] {
  const firms = documents.filter(({ id, kind }) => kind === 'ENTERPRISE' && !planted.has(id));
  const named = (fits: (name: string) => boolean) =>
    Object.fromEntries(documents.filter(({ name }) => fits(name)).map(({ id }) => [id, 3]));
  const trade = new RegExp(
    `(?:市古镇|市|广东|中山)(.{2,3}?)(${[...trades].sort((a, b) => b.length - a.length).join('|')})`,
  );
  const spelled = documents.map(({ id, name }) => ({ id, sounds: ` ${syllablesOf(name).join(' ')} ` }));
  const queries: GradedQuery[] = [];
  for (let count = 0; count < 30; count++) {
    const { name } = random.pick(firms);
    const [, brand = name, business = ''] = trade.exec(name) ?? [];
    const beginning = name.slice(0, name.indexOf(brand) + brand.length + 1);
    queries.push(
      query(
        'exact-name',
        name,
        named((other) => other === name),
      ),
    );
    queries.push(
      query(
        'prefix-name',
        beginning,
        named((other) => other.startsWith(beginning)),
      ),
    );
    if (brand.length > 2)
      queries.push(
        query(
          'short-name',
          brand + business,
          named((other) => other.includes(brand + business)),
        ),
      );
    if (count >= 15) continue;
    const sounds = syllablesOf(brand);
    const alike = spelled.filter((other) => other.sounds.includes(` ${sounds.join(' ')} `));
    queries.push(query('pinyin-name', sounds.join(''), Object.fromEntries(alike.map(({ id }) => [id, 3]))));
  }
  return queries;
}

function topicQueries(topic: Topic, corpus: GeneratedCorpus, random: Random): readonly GradedQuery[] {
  const { canonical, synonyms, english, abbreviation } = topic;
  const grades = corpus.grades.get(canonical) ?? {};
  const any = Object.fromEntries(Object.entries(grades).map(([id, grade]) => [id, grade >= 2 ? 3 : 1]));
  const only = (fits: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(grades).filter(([id]) => fits(id)));
  const documentOf = (id: string) => corpus.documents[Number(id.slice(1))];
  const sounds = syllablesOf(canonical);
  const joined = sounds.join('');
  const longest = english.split(' ').reduce((best, word) => (word.length > best.length ? word : best));
  const scene = random.pick(words.scenes);
  const need = `我们是一家位于古镇的照明企业，目前在${scene}项目中遇到困难，希望找到能够提供${canonical}的团队或者高校老师，最好有成熟案例并可以联合申报`;
  return [
    query('topic', canonical, grades),
    ...synonyms.map((text) => query('synonym', text, any)),
    query('abbreviation', abbreviation, any),
    query('typo-zh', slipInChinese(canonical, random), grades),
    query('pinyin', joined, grades),
    query('pinyin-initials', sounds.map((sound) => sound.charAt(0)).join(''), grades),
    query('pinyin-prefix', joined.slice(0, -3), grades),
    query('traditional', Array.from(canonical, traditionalOf).join(''), grades),
    query('english', english, any),
    query('typo-en', english.replace(longest, slipInEnglish(longest, random)), any),
    query('english-prefix', english.slice(0, Math.max(6, english.length - 3)), any),
    query('long-need', need, grades),
    query(
      'filter',
      canonical,
      only((id) => documentOf(id)?.kind === 'CAPABILITY'),
      { kinds: ['CAPABILITY'] },
    ),
    query(
      'filter-range',
      canonical,
      only((id) => (documentOf(id)?.trl ?? 0) >= 5),
      { trl: { min: 5, max: 9 } },
    ),
    query('mixed', `${canonical} ${english.split(' ')[0]}`, grades),
  ].filter(({ grades: graded }) => Object.keys(graded).length > 0);
}

function codeQueries(standard: string, { documents }: GeneratedCorpus): readonly GradedQuery[] {
  const holders = documents.filter(({ codes }) => codes.includes(standard));
  const grades = Object.fromEntries(holders.map(({ id }) => [id, 3]));
  return [
    query('code', standard, grades),
    query('code-variant', standard.replace(/[ \-/]/g, '').toLowerCase(), grades),
    ...(standard.includes(' ') ? [query('code-nospace', standard.replace(' ', ''), grades)] : []),
  ];
}

function syllablesOf(text: string): readonly string[] {
  return pinyin(text, { toneType: 'none', type: 'array' });
}

function traditionalOf(character: string): string {
  return (words.traditional as Readonly<Record<string, string>>)[character] ?? character;
}

function slipInChinese(text: string, random: Random): string {
  const homophones: Readonly<Record<string, string>> = words.homophones;
  const characters = [...text];
  const places = characters
    .map((character, at) => (homophones[character] && at > 0 ? at : -1))
    .filter((at) => at > 0);
  const place = places.length > 0 ? random.pick(places) : 1;
  characters[place] = homophones[characters[place] ?? ''] ?? '某';
  return characters.join('');
}

function slipInEnglish(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const before = word.slice(0, at);
  return random.pick([
    before + word.slice(at + 1),
    before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    `${before}x${word.slice(at + 1)}`,
  ]);
}
