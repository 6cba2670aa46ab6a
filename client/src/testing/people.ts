/** Who may be looking, as `Viewer` answers it. Tests take what they need and change it. */
const person = {
  account: { __typename: 'Account', id: 'acc_1', displayName: '何总' },
  isOfficer: false,
  isAdministrator: false,
  membershipRole: 'OWNER',
  commissioner: null,
};

const organization = (__typename: string, name: string) => ({
  __typename,
  id: 'org_own',
  name,
  shortName: null,
  isVerified: true,
});

export const people = {
  visitor: null,
  firm: { ...person, organization: organization('Enterprise', '曜岭灯饰') },
  university: { ...person, organization: organization('University', '岭南光电大学') },
  platform: { ...person, organization: organization('TransferPlatform', '照明协会') },
  administrator: { ...person, isAdministrator: true, membershipRole: null, organization: null },
  nobody: { ...person, membershipRole: null, organization: null },
};

/** Fields and stages to choose from: one group with two leaves, one stage. */
export const taxonomy = {
  fields: [
    {
      __typename: 'Field',
      code: 'MT',
      label: { zh: '材料与表面', en: 'Materials' },
      children: [
        { __typename: 'Field', code: 'MT05', label: { zh: '电镀与 PVD', en: 'Plating and PVD' } },
        { __typename: 'Field', code: 'MT06', label: { zh: '粉末喷涂', en: 'Powder coating' } },
      ],
    },
  ],
  chainSections: [
    {
      __typename: 'ChainSection',
      code: 'M',
      label: { zh: '中游', en: 'Midstream' },
      stages: [{ __typename: 'ChainStage', code: 'M5', label: { zh: '表面处理', en: 'Surface' } }],
    },
  ],
};
