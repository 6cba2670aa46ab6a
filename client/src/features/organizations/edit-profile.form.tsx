import { FormChecks, StagesPicker } from '#entities/taxonomy/choices.tsx';
import { FieldPicker } from '#entities/taxonomy/field-picker.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Select } from '#ui/select.tsx';
import type { EditableProfile } from './edit-profile.queries.ts';
import { editProfileText } from './edit-profile.text.ts';
import { IdentityPart } from './identity-part.tsx';
import { organizationsText } from './organizations.text.ts';
import type { ProfileDraft } from './profile-draft.ts';

export type Town = { readonly code: string; readonly label: { readonly zh: string; readonly en: string } };

type PartProps = {
  profile: EditableProfile;
  towns: readonly Town[];
  draft: ProfileDraft;
  faults: Faults;
  onChange: (changed: Partial<ProfileDraft>) => void;
};

/** The sections of a profile: who it is, what it does, where it belongs, who answers. */
export function ProfileFormFields({ onAsked, ...props }: PartProps & { onAsked: () => void }) {
  const t = useText(editProfileText);
  const isPartner = props.profile.__typename !== 'Bureau';
  return (
    <>
      <Card title={t.who}>
        <div className="col g4">
          <IdentityPart {...props} onAsked={onAsked} />
          <Names {...props} />
        </div>
      </Card>
      {isPartner && (
        <>
          <About {...props} />
          <Where {...props} />
          <Contact {...props} />
        </>
      )}
    </>
  );
}

// A select needs an id for every line; no code of a town looks like this.
const nowhere = '-';

const universityCategories = ['UNIVERSITY', 'VOCATIONAL_SCHOOL', 'RESEARCH_INSTITUTE'] as const;
const platformCategories = [
  'TRANSFER_CENTRE',
  'SERVICE_STATION',
  'PILOT_BASE',
  'JOINT_CENTRE',
  'TESTING_PLATFORM',
  'TALENT_CENTRE',
  'ASSOCIATION',
  'IP_CENTRE',
  'FINANCE_DESK',
  'INCUBATOR',
] as const;

function Names({ profile, towns, draft, faults, onChange }: PartProps) {
  const t = useText(editProfileText);
  const kinds = useText(organizationsText);
  const label = useLabel();
  const field = useTextField({ draft, faults, onChange });
  const options = (
    codes: readonly ((typeof universityCategories)[number] | (typeof platformCategories)[number])[],
  ) => codes.map((id) => ({ id, label: kinds[id] }));
  return (
    <div className="grid2">
      <TextField {...field('shortName')} hint={t.shortNameHint} maxLength={30} />
      <TextField {...field('nameEn')} maxLength={120} />
      <Select
        label={t.townCode}
        options={[
          { id: nowhere, label: t.noTown },
          ...towns.map((town) => ({ id: town.code, label: label(town.label) })),
        ]}
        value={draft.townCode || nowhere}
        onChange={(id) => onChange({ townCode: id === nowhere ? '' : id })}
        error={faults.townCode}
      />
      {profile.__typename === 'University' && (
        <>
          <TextField {...field('city')} maxLength={40} />
          <Select
            label={t.universityCategory}
            options={options(universityCategories)}
            value={draft.universityCategory}
            onChange={(universityCategory) => onChange({ universityCategory })}
            error={faults.universityCategory}
          />
        </>
      )}
      {profile.__typename === 'TransferPlatform' && (
        <Select
          label={t.platformCategory}
          options={options(platformCategories)}
          value={draft.platformCategory}
          onChange={(platformCategory) => onChange({ platformCategory })}
          error={faults.platformCategory}
        />
      )}
    </div>
  );
}

function About({ profile, draft, faults, onChange }: PartProps) {
  const t = useText(editProfileText);
  const field = useTextField({ draft, faults, onChange });
  const isEnterprise = profile.__typename === 'Enterprise';
  return (
    <Card title={t.about}>
      <div className="col g4">
        <TextArea {...field('description')} hint={t.descriptionHint} rows={6} maxLength={2000} />
        {isEnterprise && (
          <>
            <div className="grid3">
              <TextArea {...field('products')} hint={t.oneALine} />
              <TextArea {...field('strengths')} hint={t.oneALine} />
              <TextArea {...field('certificates')} hint={t.oneALine} />
            </div>
            <div className="grid2">
              <TextField {...field('foundedYear')} inputMode="numeric" />
              <TextField {...field('employeeCount')} inputMode="numeric" />
            </div>
          </>
        )}
        {profile.__typename === 'TransferPlatform' && (
          <TextArea {...field('services')} hint={t.oneALine} rows={5} />
        )}
      </div>
    </Card>
  );
}

function Where({ draft, faults, onChange }: PartProps) {
  const t = useText(editProfileText);
  return (
    <Card title={t.where}>
      <div className="col g4">
        <FieldPicker
          value={draft.fieldCodes}
          onChange={(fieldCodes) => onChange({ fieldCodes })}
          error={faults.fieldCodes}
          most={10}
        />
        <StagesPicker
          label={t.chainStageCodes}
          value={draft.chainStageCodes}
          onChange={(chainStageCodes) => onChange({ chainStageCodes })}
          error={faults.chainStageCodes}
          most={10}
        />
        <FormChecks
          label={t.forms}
          value={draft.forms}
          onChange={(forms) => onChange({ forms })}
          error={faults.forms}
        />
      </div>
    </Card>
  );
}

function Contact({ draft, faults, onChange }: PartProps) {
  const t = useText(editProfileText);
  const field = useTextField({ draft, faults, onChange });
  return (
    <Card title={t.contact}>
      <div className="grid2">
        <TextField {...field('contactRole')} hint={t.contactRoleHint} maxLength={40} />
        <TextField {...field('contactEmail')} type="email" hint={t.contactEmailHint} error={faults.contact} />
      </div>
    </Card>
  );
}

type TextName = {
  [Field in keyof ProfileDraft]: ProfileDraft[Field] extends string ? Field : never;
}[keyof ProfileDraft];

/** Label, value, fault and change of a field that is one text. */
function useTextField({ draft, faults, onChange }: Pick<PartProps, 'draft' | 'faults' | 'onChange'>) {
  const t = useText(editProfileText);
  return (name: TextName) => ({
    label: t[name],
    value: draft[name],
    onChange: (value: string) => onChange({ [name]: value }),
    error: faults[name],
  });
}
