import { useState } from 'react';
import { useQuery } from 'urql';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { graphql } from '#graphql/graphql.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Note } from '#ui/note.tsx';
import { Select } from '#ui/select.tsx';
import { showToast } from '#ui/toasts.ts';
import { inviteBrokerMutation } from './broker.mutations.ts';
import { cardsText } from './cards.text.ts';

const mostPlatforms = 50;

const platformsQuery = graphql(`
  query Platforms($first: Int!) {
    partners(filter: { kinds: [TRANSFER_PLATFORM] }, first: $first) {
      nodes {
        __typename
        id
        name
      }
    }
  }
`);

/** Chooses a platform for both; it hears of it once the other side agrees. */
export function InviteBrokerDialog({
  partnershipId,
  onClose,
}: {
  partnershipId: string;
  onClose: () => void;
}) {
  const t = useText(cardsText);
  const [{ data, fetching }] = useQuery({ query: platformsQuery, variables: { first: mostPlatforms } });
  const [brokerId, setBrokerId] = useState<string | null>(null);
  const invite = useAct(inviteBrokerMutation, ['brokerId']);
  const options = (data?.partners.nodes ?? []).map(({ id, name }) => ({ id, label: name }));

  async function send() {
    if (!invite.check(brokerId ? {} : { brokerId: t.platformMissing }) || !brokerId) return;
    if (!(await invite.act({ input: { partnershipId, brokerId } }))) return;
    showToast({ text: t.inviteDone });
    onClose();
  }

  return (
    <FormDialog
      title={t.inviteTitle}
      verb={t.invite}
      act={invite}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p>{t.inviteHint}</p>
      <Select
        label={t.platform}
        isRequired
        options={options}
        value={brokerId}
        onChange={setBrokerId}
        error={invite.faults.brokerId}
      />
      {!fetching && options.length === 0 && <Note>{t.noPlatforms}</Note>}
    </FormDialog>
  );
}
