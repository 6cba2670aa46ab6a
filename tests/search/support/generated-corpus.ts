import type { DocumentKind, SearchDocument } from '#search';
import words from './corpus-words.json' with { type: 'json' };
import { aDocument } from './documents.ts';
import { createRandom, type Random } from './random.ts';

export type Topic = (typeof words.topics)[number];

/** How a document speaks of a topic: 3 by its name, 2 in other words, 1 in passing. */
type Plant = { readonly topic: Topic; readonly form: string; readonly grade: 1 | 2 | 3 };

export type GeneratedCorpus = {
  readonly documents: readonly SearchDocument[];
  /** Topic (canonical name) → id → grade. */
  readonly grades: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Ids of documents in which a topic was planted. */
  readonly planted: ReadonlySet<string>;
};

const kinds: readonly [DocumentKind, number][] = [
  ['ENTERPRISE', 0.42],
  ['UNIVERSITY', 0.45],
  ['COMMISSIONER', 0.57],
  ['TRANSFER_PLATFORM', 0.6],
  ['NEED', 0.8],
  ['CAPABILITY', 1],
];
export const trades = [
  '照明',
  '灯饰',
  '光电',
  '电子科技',
  '智能科技',
  '五金制品',
  '照明电器',
  '光电科技',
  '玻璃工艺',
  '新材料',
];
export const topics: readonly Topic[] = words.topics;

/** Plausible documents of the trade, with topics planted so that what answers a query is known at any size. */
export function generateCorpus(size: number, seed = 42): GeneratedCorpus {
  const random = createRandom(seed);
  const plants = words.topics.flatMap(plantsOf);
  const places = new Map<number, Plant>();
  for (const plant of plants) {
    let place = random.below(size);
    while (places.has(place)) place = random.below(size);
    places.set(place, plant);
  }
  const grades = new Map(words.topics.map(({ canonical }) => [canonical, {} as Record<string, number>]));
  const planted = new Set<string>();
  const documents = Array.from({ length: size }, (_, at) => {
    const plant = places.get(at);
    const document = makeDocument(`d${at}`, random, plant);
    const graded = plant && grades.get(plant.topic.canonical);
    if (plant && graded) {
      graded[document.id] = plant.grade;
      planted.add(document.id);
    }
    return document;
  });
  return { documents, grades, planted };
}

function plantsOf(topic: Topic): readonly Plant[] {
  const times = (form: string, grade: Plant['grade'], count: number) =>
    Array.from({ length: count }, (): Plant => ({ topic, form, grade }));
  return [
    ...times(topic.canonical, 3, 8),
    ...topic.synonyms.flatMap((form) => times(form, 2, 3)),
    ...times(topic.english, 2, 3),
    ...times(topic.canonical, 1, 6),
  ];
}

function makeDocument(id: string, random: Random, plant: Plant | undefined): SearchDocument {
  const drawn = random.next();
  const kind = kinds.find(([, upTo]) => drawn < upTo)?.[0] ?? 'CAPABILITY';
  let name = makeName(kind, random);
  let keywords = [...random.some(words.techniques, 2), random.pick(words.products)];
  let fields = [...new Set(Array.from({ length: 1 + random.below(4) }, () => random.frequent(words.fields)))];
  const sentences = makeSentences(random);
  if (plant) {
    const { form, grade, topic } = plant;
    if (grade >= 2) {
      keywords = [form, ...keywords.slice(0, 2)];
      fields = [...new Set([topic.field, ...fields])];
      if (kind === 'NEED') name = `寻求${form}技术合作`;
      if (kind === 'CAPABILITY') name = `${form}产业化成果转让`;
    }
    const mention = random.pick([
      `核心方向为${form}，已完成中试验证。`,
      `重点突破${form}的关键工艺。`,
      `在${form}方面具备完整的开发经验。`,
    ]);
    sentences.splice(grade === 1 ? sentences.length - 1 : random.below(2), 0, mention);
    if (grade === 3) sentences.push(`面向产业化推广${form}。`);
  }
  return aDocument({
    id,
    kind,
    name,
    keywords: [...keywords, ...fields],
    codes: random.some(words.standards, random.below(4)),
    body: sentences.join(''),
    fields,
    town: random.next() < 0.4 ? '古镇镇' : random.frequent(words.towns),
    trl: 1 + random.below(9),
    location: { latitude: 22.3 + random.next() * 0.5, longitude: 113.1 + random.next() * 0.4 },
    publishedAt: 1.6e12 + random.below(1.6e8) * 1000,
    record: random.below(12),
  });
}

function makeSentences(random: Random): string[] {
  const sentences: string[] = [];
  while (sentences.join('').length < 285) sentences.push(makeSentence(random));
  return sentences;
}

function makeName(kind: DocumentKind, random: Random): string {
  const { pick, some } = random;
  const brand = some([...words.syllables], 2 + (random.next() < 0.25 ? 1 : 0)).join('');
  switch (kind) {
    case 'ENTERPRISE':
      return (
        pick(['中山市', '中山市古镇', '广东', '中山', '深圳市', '佛山市']) +
        brand +
        pick(trades) +
        pick(['有限公司', '股份有限公司', '厂'])
      );
    case 'UNIVERSITY':
      return `${pick(words.universities)}大学${pick(words.colleges)}${brand}${pick(['课题组', '实验室', '研究中心'])}`;
    case 'COMMISSIONER':
      return pick([...words.surnames]) + some([...words.givenNames], 1 + random.below(2)).join('');
    case 'TRANSFER_PLATFORM':
      return (
        pick(['中山市', '粤港澳大湾区', '广东省', '古镇']) +
        brand +
        pick(['技术转移中心', '成果转化平台', '产业技术研究院'])
      );
    case 'NEED':
      return (
        pick(['寻求', '急需', '招募']) +
        pick(words.qualities) +
        pick(words.products) +
        pick(words.techniques) +
        pick(['技术', '方案', '合作'])
      );
    case 'CAPABILITY':
      return (
        pick(words.qualities) +
        pick(words.products) +
        pick(words.techniques) +
        pick(['成果转让', '技术许可', '产业化技术'])
      );
  }
}

function makeSentence(random: Random): string {
  const { pick, frequent, below } = random;
  const product = pick(words.products);
  const technique = frequent(words.techniques);
  const other = pick(words.techniques);
  const quality = pick(words.qualities);
  const scene = pick(words.scenes);
  return pick([
    () => `围绕${scene}场景开展${quality}${product}的研发与生产，掌握${technique}与${other}等关键技术。`,
    () => `产品通过${pick(words.standards)}等标准检测，广泛应用于${scene}、${pick(words.scenes)}等领域。`,
    () => `拥有${below(80) + 3}项授权专利，其中发明专利${below(20) + 1}项，建有${technique}实验室。`,
    () => `现面向${scene}客户提供${product}整体解决方案，可实现${quality}、${pick(words.qualities)}的效果。`,
    () => `项目采用${technique}，使${product}的光效提升${below(40) + 5}%，成本下降${below(30) + 3}%。`,
    () => `团队长期从事${technique}和${other}研究，与${pick(words.universities)}大学共建联合实验室。`,
    () =>
      `年产能${below(500) + 10}万套，出口欧洲，We provide ${pick(words.english)} ${pick(words.english)} services.`,
    () => `希望解决${product}在${scene}环境下的${technique}难题，要求${quality}，预算${below(300) + 5}万元。`,
    () => `已建成${technique}产线${below(9) + 1}条，引入${other}，产品良率达到9${below(10)}.${below(10)}%。`,
  ])();
}
