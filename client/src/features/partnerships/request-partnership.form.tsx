import { Link } from 'react-router';
import { kindOf, shortNameOf } from '#entities/organization/party.tsx';
import { forms as allForms, type Form, formText } from '#entities/taxonomy/forms.text.ts';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { IntoView } from '#ui/into-view.tsx';
import { KindTile } from '#ui/kind.tsx';
import { Note } from '#ui/note.tsx';
import { Select } from '#ui/select.tsx';
import { mentionsContact } from './contact-words.ts';
import './request.css';
import { requestText } from './request-partnership.text.ts';
import { type RequestSubject, useRequestForm, useSubjects } from './use-request-form.ts';

const longestMessage = 2000;
const none = 'none';

type RequestPartnershipFormProps = RequestSubject & {
  recipientName: string;
  recipientIsFirm?: boolean | undefined;
  forms?: readonly Form[] | undefined;
  accountId: string;
  organization: NonNullable<Viewer['organization']>;
  onClose: () => void;
  onSent: (id: string) => void;
};

/** The dialog once it is known who asks: form of cooperation, what it is about, three lines. */
export function RequestPartnershipForm(props: RequestPartnershipFormProps) {
  const { recipientName, recipientIsFirm = false, forms, organization, onClose, onSent, ...subject } = props;
  const t = useText(requestText);
  const formWords = useText(formText);
  const offered = forms?.length ? forms : allForms;
  // A commissioner is asked from the bureau, not from the university.
  const choices = offered.filter((form) => form !== 'COMMISSIONER');
  const subjects = useSubjects({ ...subject, organizationId: organization.id });
  const request = useRequestForm({
    ...subject,
    organizationId: organization.id,
    onlyForm: choices.length === 1 ? choices[0] : undefined,
    onSent,
  });
  const { draft, errors } = request;
  const hasNeedField = subjects.ownNeeds.length > 0 && !subjects.theirNeed;
  const fault =
    errors[''] ?? errors.recipientId ?? errors.capabilityId ?? (hasNeedField ? undefined : errors.needId);
  return (
    <Dialog
      title={t.title}
      isOpen
      isKept
      onClose={onClose}
      footer={
        <>
          {draft.text && <span className="sm dim2 grow">{t.draftKept}</span>}
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="primary" icon="send" isPending={request.isSending} onPress={request.send}>
            {t.send}
          </Button>
        </>
      }
    >
      <Sides
        organization={organization}
        recipientName={recipientName}
        isHidden={subject.recipientId === null}
        isToFirm={recipientIsFirm || subject.recipientId === null || subjects.theirNeed !== undefined}
      />
      {subjects.capability && (
        <p className="sm">
          <span className="dim">{t.aboutCapability}</span>
          {subjects.capability.title}
        </p>
      )}
      {subjects.theirNeed && (
        <p className="sm">
          <span className="dim">{t.aboutNeed}</span>
          {subjects.theirNeed.title}
        </p>
      )}
      {hasNeedField && (
        <Select
          label={t.need}
          hint={t.needHint}
          options={[
            { id: none, label: t.noNeed },
            ...subjects.ownNeeds.map(({ id, title }) => ({ id, label: title })),
          ]}
          value={request.needId ?? none}
          onChange={(id) => request.chooseNeed(id === none ? null : id)}
          error={errors.needId}
        />
      )}
      <RadioGroup
        label={t.form}
        isRequired
        options={choices.map((form) => ({ id: form, label: formWords[form] }))}
        value={request.form}
        onChange={request.chooseForm}
        error={errors.form && t.formMissing}
      />
      <TextArea
        label={t.message}
        isRequired
        rows={5}
        maxLength={longestMessage}
        placeholder={t.messagePlaceholder}
        hint={mentionsContact(draft.text) ? t.messageHasContact : t.messageHint}
        value={draft.text}
        onChange={request.write}
        error={errors.message === 'missing' ? t.messageMissing : errors.message}
      />
      <Refusal fault={fault} existingId={request.existingId} failure={request.failure} />
    </Dialog>
  );
}

type RefusalProps = {
  fault: string | undefined;
  /** The partnership that is there already. */
  existingId: string | undefined;
  failure: Parameters<typeof FailureNote>[0]['error'];
};

/** Why it was not sent. It stands at the end of what scrolls, so it shows itself. */
function Refusal({ fault, existingId, failure }: RefusalProps) {
  const t = useText(requestText);
  return (
    <>
      {fault && (
        <IntoView key={fault}>
          <Note tone="problem">
            {fault} {existingId && <Link to={`/partnerships/${existingId}`}>{t.toExisting}</Link>}
          </Note>
        </IntoView>
      )}
      {failure && (
        <IntoView>
          <FailureNote error={failure} />
        </IntoView>
      )}
    </>
  );
}

type SidesProps = {
  organization: NonNullable<Viewer['organization']>;
  recipientName: string;
  isHidden: boolean;
  /** A firm stands left, whoever asks. */
  isToFirm: boolean;
};

function Sides({ organization, recipientName, isHidden, isToFirm }: SidesProps) {
  const t = useText(requestText);
  return (
    <>
      <div
        className={`row sp nowrap asking ${isToFirm && kindOf(organization) !== 'ENTERPRISE' ? 'turned' : ''}`}
      >
        <div className="row row-3 nowrap">
          <KindTile kind={kindOf(organization)} />
          <b>{shortNameOf(organization)}</b>
        </div>
        <svg width="64" height="24" viewBox="0 0 64 24" fill="none" aria-hidden="true">
          <path d="M4 20Q32-8 60 20" stroke="url(#kel)" strokeWidth="4" strokeLinecap="round" />
        </svg>
        <b className="asked">{recipientName}</b>
      </div>
      {isHidden && <Note>{t.hiddenRecipient}</Note>}
    </>
  );
}
