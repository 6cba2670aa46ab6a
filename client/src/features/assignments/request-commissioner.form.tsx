import { Link } from 'react-router';
import { useQuery } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { KindTile } from '#ui/kind.tsx';
import { Note } from '#ui/note.tsx';
import { Select } from '#ui/select.tsx';
import { FieldSelect } from './field-select.tsx';
import { commissionerSubjectsQuery } from './request-commissioner.queries.ts';
import { requestCommissionerText } from './request-commissioner.text.ts';
import { useCommissionerForm } from './use-commissioner-form.ts';

const longestText = 2000;
const none = 'none';

type RequestCommissionerFormProps = {
  accountId: string;
  enterpriseId: string;
  needId?: string | undefined;
  wishedCommissionerId?: string | undefined;
  wishedCommissionerName?: string | undefined;
  onClose: () => void;
  onSent: () => void;
};

/** The dialog of a firm's member: what it is about, what the commissioner should help with. */
export function RequestCommissionerForm(props: RequestCommissionerFormProps) {
  const { enterpriseId, wishedCommissionerName, onClose } = props;
  const t = useText(requestCommissionerText);
  const [{ data }] = useQuery({
    query: commissionerSubjectsQuery,
    variables: { organizationId: enterpriseId },
  });
  const request = useCommissionerForm(props);
  const { draft, errors } = request;
  const needs =
    data?.organization.__typename === 'Enterprise'
      ? data.organization.needs.nodes.filter(({ state }) => state === 'PUBLISHED')
      : [];
  const footer = (
    <>
      {draft.text && <span className="sm dim2 grow">{t.draftKept}</span>}
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look="primary" icon="send" isPending={request.isSending} onPress={request.send}>
        {t.send}
      </Button>
    </>
  );
  return (
    <Dialog title={t.title} isOpen isKept onClose={onClose} footer={footer}>
      {wishedCommissionerName && <Wished name={wishedCommissionerName} />}
      {needs.length > 0 && (
        <Select
          label={t.need}
          options={[{ id: none, label: t.noNeed }, ...needs.map(({ id, title }) => ({ id, label: title }))]}
          value={request.needId ?? none}
          onChange={(id) => request.chooseNeed(id === none ? null : id)}
          error={errors.needId}
        />
      )}
      <TextArea
        label={t.text}
        isRequired
        rows={5}
        maxLength={longestText}
        placeholder={t.textPlaceholder}
        hint={t.textHint}
        value={draft.text}
        onChange={request.write}
        error={errors.text === 'short' ? t.textTooShort : errors.text}
      />
      {!request.needId && (
        <FieldSelect value={request.fieldCodes} onChange={request.chooseFields} error={errors.fieldCodes} />
      )}
      {errors[''] && (
        <Note tone={request.isOpenAlready ? 'warning' : 'problem'}>
          {errors['']} {request.isOpenAlready && <Link to="/commissioner-requests">{t.toExisting}</Link>}
        </Note>
      )}
      <FailureNote error={request.failure} />
    </Dialog>
  );
}

function Wished({ name }: { name: string }) {
  const t = useText(requestCommissionerText);
  return (
    <div className="row row-3 nowrap">
      <KindTile kind="COMMISSIONER" />
      <div>
        <p>
          <span className="dim">{t.wished} </span>
          <b>{name}</b>
        </p>
        <p className="sm dim">{t.wishedHint}</p>
      </div>
    </div>
  );
}
