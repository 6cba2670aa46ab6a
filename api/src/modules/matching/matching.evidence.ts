import type { Text } from '#kernel/errors.ts';
import { cooperationForms, type TaxonomyService } from '#modules/taxonomies/index.ts';
import type { Place, Proximity } from './matching.places.ts';
import type { Factor, FactorEvidence } from './matching.score.ts';

/** What the sentences name besides the factor itself. */
export type EvidenceContext = {
  readonly taxonomies: TaxonomyService;
  /** The side that is shown. */
  readonly place: Place;
  /** Words of the one that the other answers, the best first. */
  readonly terms: readonly string[];
};

type Say<Name extends keyof FactorEvidence> = (
  evidence: FactorEvidence[Name],
  context: EvidenceContext,
) => Text;

const MOST_TERMS = 4;

/** Why a factor has its value, in a sentence of both languages. */
export function evidenceText(factor: Factor, context: EvidenceContext): Text {
  if (factor.value === null) return notAsked;
  switch (factor.name) {
    case 'TEXT':
      return text(factor.evidence, context);
    case 'FIELD':
      return field(factor.evidence, context);
    case 'STAGE':
      return stage(factor.evidence, context);
    case 'FORM':
      return form(factor.evidence, context);
    case 'READINESS':
      return readiness(factor.evidence, context);
    case 'PROXIMITY':
      return proximity(factor.evidence, context);
    case 'AVAILABILITY':
      return availability(factor.evidence, context);
    case 'RECORD':
      return record(factor.evidence, context);
    default:
      return factor satisfies never;
  }
}

const notAsked: Text = { zh: '需求没有写，不计分', en: 'The need does not say; not counted' };

const text: Say<'TEXT'> = (_evidence, { terms }) => {
  // A lone character, such as 与, convinces nobody.
  const words = terms.filter((term) => Array.from(term).length > 1).slice(0, MOST_TERMS);
  if (words.length === 0) return { zh: '没有共同的词', en: 'No words in common' };
  return { zh: `共同的词：${words.join('、')}`, en: `Words in common: ${words.join(', ')}` };
};

const field: Say<'FIELD'> = ({ same, near }, { taxonomies }) => {
  const named = (codes: readonly string[]) => taxonomies.fieldsOf(codes).map(({ label }) => label);
  const [exact, close] = [named(same), named(near)];
  if (exact.length + close.length === 0) return { zh: '没有共同的领域', en: 'No field in common' };
  return {
    zh: [list('', exact, 'zh'), list('相近：', close, 'zh')].filter(Boolean).join('；'),
    en: [list('', exact, 'en'), list('near: ', close, 'en')].filter(Boolean).join('; '),
  };
};

const stage: Say<'STAGE'> = (evidence, { taxonomies }) => {
  const label = evidence && taxonomies.chainStage(evidence.code)?.label;
  if (!evidence || !label) return { zh: '不在同一环节', en: 'At another stage of the chain' };
  return evidence.isSame
    ? { zh: `${label.zh}，与需求同一环节`, en: `${label.en}, the same stage` }
    : { zh: `${label.zh}，相邻环节`, en: `${label.en}, a neighbouring stage` };
};

const form: Say<'FORM'> = (forms, _context) => {
  if (forms.length === 0) return { zh: '没有写，或与需求不同', en: 'Not told, or another than is asked for' };
  return {
    zh: `接受${forms.map((each) => cooperationForms[each].zh).join('、')}`,
    en: `Takes ${forms.map((each) => cooperationForms[each].en.toLowerCase()).join(', ')}`,
  };
};

const readiness: Say<'READINESS'> = (evidence) => {
  if (!evidence || evidence.trl === null) return { zh: '没有写成熟度', en: 'Says nothing of its readiness' };
  const { trl, wanted } = evidence;
  const missing = wanted - trl;
  if (missing <= 0)
    return { zh: `TRL ${trl}，达到要求的 ${wanted}`, en: `TRL ${trl} meets the ${wanted} asked for` };
  return {
    zh: `TRL ${trl}，离要求的 ${wanted} 差 ${missing} 级`,
    en: `TRL ${trl}, ${missing} below the ${wanted} asked for`,
  };
};

const distances: Readonly<Record<Proximity, Text>> = {
  SAME_TOWN: { zh: '同镇', en: 'same town' },
  SAME_CITY: { zh: '中山市内', en: 'within Zhongshan' },
  BAY_AREA: { zh: '大湾区内', en: 'within the Greater Bay Area' },
  PROVINCE: { zh: '广东省内', en: 'within Guangdong' },
  ELSEWHERE: { zh: '省外', en: 'outside Guangdong' },
  UNKNOWN: { zh: '没有写所在地', en: 'place not told' },
};

const proximity: Say<'PROXIMITY'> = (nearness, { taxonomies, place }) => {
  const town = taxonomies.town(place.townCode)?.label;
  const there = town ?? (place.city ? { zh: place.city, en: place.city } : null);
  const how = distances[nearness];
  return there && nearness !== 'UNKNOWN'
    ? { zh: `${there.zh}，${how.zh}`, en: `${there.en}, ${how.en}` }
    : how;
};

const availability: Say<'AVAILABILITY'> = ({ freeCapacity, asked, answered, answerDays }) => {
  const seats: Text[] =
    freeCapacity === null
      ? []
      : [
          freeCapacity === 0
            ? { zh: '目前没有空位', en: 'no free place at present' }
            : { zh: `还可派驻 ${freeCapacity} 家`, en: `can take ${freeCapacity} more` },
        ];
  const days = answerDays === null ? null : Math.max(1, Math.round(answerDays));
  const manners: Text =
    asked === 0
      ? { zh: '还没有收到过申请', en: 'not asked yet' }
      : {
          zh: `答复了 ${asked} 次申请中的 ${answered} 次${days === null ? '' : `，平均 ${days} 天`}`,
          en: `answered ${answered} of ${asked}${days === null ? '' : `, in ${days} days on average`}`,
        };
  const all = [...seats, manners];
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
};

const record: Say<'RECORD'> = ({ completed, ratings, meanRating }) => {
  if (completed === 0 && ratings === 0) {
    return {
      zh: '平台上还没有完成的合作，按一般水平计',
      en: 'None completed here yet; counted as average',
    };
  }
  const done: Text = { zh: `${completed} 项已完成合作`, en: `${completed} completed here` };
  if (meanRating === null) return done;
  const mark = meanRating.toFixed(1);
  return {
    zh: `${done.zh}；${ratings} 次评价，平均 ${mark} 分（满分 5 分）`,
    en: `${done.en}; rated ${mark} of 5, ${ratings} ${ratings === 1 ? 'time' : 'times'}`,
  };
};

function list(prefix: string, labels: readonly Text[], language: keyof Text): string {
  const joined = labels.map((label) => label[language]).join(language === 'zh' ? '、' : ', ');
  return joined === '' ? '' : `${prefix}${joined}`;
}
