import { phrases } from '#lib/phrases.ts';

/** The seven forms of school–enterprise cooperation of the measures of 2018, by their number. */
export const schoolEnterpriseText = phrases({
  form1: { zh: '专业、课程与教材', en: 'Programmes, courses and materials' },
  form2: { zh: '人才互聘、实习与联合研发', en: 'Mutual posts, internships, joint R&D' },
  form3: { zh: '学徒制与联合招生', en: 'Apprenticeship and joint enrolment' },
  form4: { zh: '共建学院、基地与技术中心', en: 'Joint colleges, bases and technology centres' },
  form5: { zh: '岗位与质量标准', en: 'Job and quality standards' },
  form6: { zh: '技能竞赛、文化与社会服务', en: 'Skills contests, culture, social service' },
  form7: { zh: '其他', en: 'Other' },
});

export type SchoolEnterpriseKey = keyof typeof schoolEnterpriseText;

/** The key of a form by its number; null for what is none of the seven. */
export function schoolEnterpriseKey(form: number | null): SchoolEnterpriseKey | null {
  const key = `form${form}`;
  return key in schoolEnterpriseText ? (key as SchoolEnterpriseKey) : null;
}
