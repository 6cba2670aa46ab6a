import type { Text } from '#kernel/errors.ts';

export type SchoolEnterpriseForm = { readonly number: number; readonly label: Text };

/** The forms that a decree names, from which day they hold, and where they stand. */
type SchoolEnterpriseRules = {
  readonly from: string;
  readonly source: Text;
  readonly forms: readonly SchoolEnterpriseForm[];
};

const decrees: readonly [SchoolEnterpriseRules, ...SchoolEnterpriseRules[]] = [
  {
    from: '2018-03-01',
    source: {
      zh: '教育部等六部门《职业学校校企合作促进办法》（教职成〔2018〕1 号）',
      en: 'Measures for school–enterprise cooperation of vocational schools, six ministries, 2018 (教职成〔2018〕1号)',
    },
    forms: [
      { number: 1, label: { zh: '专业、课程与教材', en: 'Programmes, courses and materials' } },
      { number: 2, label: { zh: '人才互聘、实习与联合研发', en: 'Mutual posts, internships, joint R&D' } },
      { number: 3, label: { zh: '学徒制与联合招生', en: 'Apprenticeship and joint enrolment' } },
      {
        number: 4,
        label: { zh: '共建学院、基地与技术中心', en: 'Joint colleges, bases and technology centres' },
      },
      { number: 5, label: { zh: '岗位与质量标准', en: 'Job and quality standards' } },
      {
        number: 6,
        label: { zh: '技能竞赛、文化与社会服务', en: 'Skills contests, culture, social service' },
      },
      { number: 7, label: { zh: '其他', en: 'Other' } },
    ],
  },
];

/** What holds on that day (ISO 8601, in China). */
export function schoolEnterpriseOn(day: string): SchoolEnterpriseRules {
  const [first] = decrees;
  return decrees.findLast(({ from }) => from <= day) ?? first;
}
