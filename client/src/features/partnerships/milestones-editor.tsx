import { shortNameOf } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import type { AgreementDetail } from './agreement.queries.ts';
import { editorText } from './agreement.text.ts';
import { blankMilestone, type MilestoneDraft, readMilestone } from './agreement-draft.ts';

const mostMilestones = 20;
const longestTitle = 100;
const longestDeliverable = 500;

type Faults = Readonly<Record<string, string | undefined>>;

type MilestonesEditorProps = {
  lines: readonly string[];
  faults: Faults;
  partnership: AgreementDetail;
  onChange: (lines: string[]) => void;
};

/** The milestones of the agreement, one below the other; at least one stays. */
export function MilestonesEditor({ lines, faults, partnership, onChange }: MilestonesEditorProps) {
  const t = useText(editorText);
  const milestones = lines.map(readMilestone);
  const write = (next: readonly MilestoneDraft[]) => onChange(next.map((one) => JSON.stringify(one)));
  const replace = (place: number, changed: Partial<MilestoneDraft>) =>
    write(milestones.map((one, index) => (index === place ? { ...one, ...changed } : one)));
  return (
    <section className="card pad col g4" aria-label={t.milestones}>
      <h2>{t.milestones}</h2>
      {faults.milestones && <Note tone="problem">{faults.milestones}</Note>}
      {milestones.map((milestone, place) => (
        <MilestoneFields
          // biome-ignore lint/suspicious/noArrayIndexKey: new ones have nothing else that tells them apart, and they keep their places
          key={place}
          milestone={milestone}
          place={place}
          faults={faults}
          partnership={partnership}
          isDone={isDone(partnership, milestone)}
          onChange={(changed) => replace(place, changed)}
          onRemove={
            milestones.length > 1 ? () => write(milestones.filter((_, index) => index !== place)) : null
          }
        />
      ))}
      {milestones.length < mostMilestones && (
        <div>
          <Button icon="plus" onPress={() => write([...milestones, blankMilestone])}>
            {t.add}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What is delivered under the agreement that holds is no plan any more. */
function isDone({ agreedVersion, milestones }: AgreementDetail, { id }: MilestoneDraft): boolean {
  return agreedVersion !== null && milestones.some((one) => one.id === id && one.state !== 'PLANNED');
}

type MilestoneFieldsProps = {
  isDone: boolean;
  milestone: MilestoneDraft;
  place: number;
  faults: Faults;
  partnership: AgreementDetail;
  onChange: (changed: Partial<MilestoneDraft>) => void;
  onRemove: (() => void) | null;
};

function MilestoneFields(props: MilestoneFieldsProps) {
  const { milestone, place, faults, partnership, onChange, onRemove } = props;
  const t = useText(editorText);
  const faultOf = (name: string) => faults[`milestones.${place}.${name}`];
  if (props.isDone) {
    return (
      <div className="milestone-fields">
        <b>{milestone.title}</b>
        <p className="sm dim">
          {milestone.deliverable} · {t.done}
        </p>
      </div>
    );
  }
  return (
    <fieldset className="milestone-fields">
      <legend className="vh">{t.milestone(place + 1)}</legend>
      <div className="row sp">
        <b>{t.milestone(place + 1)}</b>
        {onRemove && (
          <Button look="ghost" size="small" onPress={onRemove}>
            {t.remove}
          </Button>
        )}
      </div>
      <div className="milestone-line">
        <TextField
          label={t.what}
          isRequired
          maxLength={longestTitle}
          value={milestone.title}
          onChange={(title) => onChange({ title })}
          error={faultOf('title')}
        />
        <TextField
          label={t.due}
          type="date"
          isRequired
          value={milestone.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
          error={faultOf('dueOn')}
        />
      </div>
      <TextArea
        label={t.deliverable}
        isRequired
        rows={2}
        maxLength={longestDeliverable}
        value={milestone.deliverable}
        onChange={(deliverable) => onChange({ deliverable })}
        error={faultOf('deliverable')}
      />
      <RadioGroup
        label={t.who}
        options={[
          { id: 'REQUESTER', label: shortNameOf(partnership.requester) },
          { id: 'RECIPIENT', label: shortNameOf(partnership.recipient) },
        ]}
        value={milestone.side}
        onChange={(side) => onChange({ side })}
      />
    </fieldset>
  );
}
