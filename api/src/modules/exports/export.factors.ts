import type { Text } from '#kernel/errors.ts';

type Language = keyof Text;

/** A score of 100 as the interface rounds it, and what it is made of, a line each. */
export type MatchCellKind = 'score' | 'factor';

export const matchTexts: Readonly<Record<MatchCellKind, (value: unknown, language: Language) => string>> = {
  score: (value) => String(Math.round(Number(value))),
  factor: (value, language) => factorText(value as Factor, language),
};

type Factor = { name: keyof typeof factorNames; value: number | null; evidence: string };

const factorNames = {
  TEXT: { zh: '文本', en: 'Text' },
  FIELD: { zh: '领域', en: 'Field' },
  STAGE: { zh: '环节', en: 'Stage' },
  FORM: { zh: '形式', en: 'Form' },
  READINESS: { zh: '成熟度', en: 'Readiness' },
  PROXIMITY: { zh: '距离', en: 'Distance' },
  AVAILABILITY: { zh: '余力', en: 'Capacity' },
  RECORD: { zh: '记录', en: 'Record' },
} as const;

/** What the need does not ask for counts nothing, and is left out. */
function factorText({ name, value, evidence }: Factor, language: Language): string {
  if (value === null) return '';
  return `${factorNames[name][language]} ${Math.round(value * 100)}${{ zh: '：', en: ': ' }[language]}${evidence}`;
}
