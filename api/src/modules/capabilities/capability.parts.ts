import { dayInChina } from '#kernel/day.ts';
import type { Text } from '#kernel/errors.ts';
import type { InputCheck } from '#kernel/input.ts';
import { type CapabilityKind, hasPart, type KindPart, kindsWith } from './capability.kinds.ts';
import type { CapabilityContent } from './capability.model.ts';
import { schoolEnterpriseOn } from './school-enterprise.rules.ts';

const kindText: Readonly<Record<CapabilityKind, Text>> = {
  ACHIEVEMENT: { zh: '成果', en: 'achievements' },
  SERVICE: { zh: '服务', en: 'services' },
  EQUIPMENT: { zh: '仪器设备', en: 'equipment' },
  TRAINING: { zh: '人才培养', en: 'training' },
};

const partText: Readonly<Record<Exclude<KindPart, 'slots'>, Text>> = {
  patents: { zh: '专利', en: 'patents' },
  equipmentModel: { zh: '型号', en: 'a model' },
  townCode: { zh: '所在镇街', en: 'a town' },
  place: { zh: '存放地点', en: 'a place' },
  openHours: { zh: '开放时间', en: 'open hours' },
  schoolEnterpriseForm: { zh: '校企合作形式', en: 'a form of school–enterprise cooperation' },
  durationDays: { zh: '天数', en: 'a duration' },
  places: { zh: '名额', en: 'places' },
};

type Parts = Pick<CapabilityContent, 'kind' | keyof typeof partText>;

/** What belongs to the kind is there, and nothing of another kind. */
export function checkParts(
  input: InputCheck,
  content: Parts,
  { isDraft, now }: { isDraft: boolean; now: Date },
): void {
  for (const part of Object.keys(partText) as (keyof typeof partText)[]) {
    if (!hasPart(content.kind, part) && says(content[part])) input.fault(part, notOfKind(part));
  }
  checkSchoolEnterprise(input, content, { isDraft, day: dayInChina(now) });
}

function checkSchoolEnterprise(
  input: InputCheck,
  { kind, schoolEnterpriseForm: form }: Parts,
  { isDraft, day }: { isDraft: boolean; day: string },
): void {
  if (kind !== 'TRAINING' || (form === null && isDraft)) return;
  const { forms } = schoolEnterpriseOn(day);
  if (forms.some(({ number }) => number === form)) return;
  const names = forms.map(({ number, label }) => ({
    zh: `${number} ${label.zh}`,
    en: `${number} ${label.en}`,
  }));
  input.fault('schoolEnterpriseForm', {
    zh: `人才培养要写明是哪一种校企合作形式：${names.map(({ zh }) => zh).join('；')}`,
    en: `Training names its form of school–enterprise cooperation: ${names.map(({ en }) => en).join('; ')}`,
  });
}

function says(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

function notOfKind(part: keyof typeof partText): Text {
  const kinds = kindsWith(part).map((kind) => kindText[kind]);
  return {
    zh: `只有“${kinds.map(({ zh }) => zh).join('、')}”才写${partText[part].zh}`,
    en: `Only ${kinds.map(({ en }) => en).join(' and ')} has ${partText[part].en}`,
  };
}
