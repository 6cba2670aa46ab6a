import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { sideOf } from '#entities/organization/party.tsx';
import { useAct } from '#graphql/use-act.ts';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { Avatar } from '#ui/avatar.tsx';
import { Card } from '#ui/card.tsx';
import { type DataColumn, DataTable } from '#ui/data-table.tsx';
import { Icon } from '#ui/icon.tsx';
import { Menu } from '#ui/menu.tsx';
import { Note } from '#ui/note.tsx';
import { Count, Tag } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import { membersText } from './members.text.ts';
import { changeMemberRoleMutation } from './memberships.mutations.ts';
import type { Member, MembersPart } from './memberships.queries.ts';
import { RemoveDialog } from './remove.dialog.tsx';
import { TransferDialog } from './transfer.dialog.tsx';

type Doing = { readonly act: 'remove' | 'transfer'; readonly member: Member };

/** The members, owners first; what an owner does with them is behind the last column. */
export function MembersCard({ organization }: { organization: MembersPart }) {
  const t = useText(membersText);
  const [doing, setDoing] = useState<Doing | null>(null);
  const change = useAct(changeMemberRoleMutation);
  const { id: organizationId, members: all, viewerCanManageMembers } = organization;
  const members = all ?? [];

  async function setRole({ account, role }: Member) {
    const next = role === 'OWNER' ? 'MEMBER' : 'OWNER';
    if (!(await change.act({ input: { organizationId, accountId: account.id, role: next } }))) return;
    showToast({ text: t.roleChanged(account.displayName, t[next]) });
  }

  const columns: DataColumn<Member>[] = [
    { id: 'name', header: t.name, cell: (member) => <Name member={member} organization={organization} /> },
    { id: 'email', header: t.email, cell: ({ email }) => <span className="member-email">{email}</span> },
    { id: 'role', header: t.role, cell: ({ role }) => <Tag isOutlined={role === 'MEMBER'}>{t[role]}</Tag> },
    { id: 'since', header: t.since, cell: ({ since }) => <span className="num">{recordDay(since)}</span> },
    ...(viewerCanManageMembers
      ? [
          {
            id: 'acts',
            header: t.acts,
            align: 'end' as const,
            cell: (member: Member) => (
              <Acts member={member} onRole={() => void setRole(member)} onDoing={setDoing} />
            ),
          },
        ]
      : []),
  ];
  return (
    <Card title={t.title} aside={<Count>{members.length}</Count>} holds="table">
      {change.faults[''] && (
        <div className="pad">
          <Note tone="problem">{change.faults['']}</Note>
        </div>
      )}
      <DataTable
        label={t.title}
        rows={members}
        columns={columns}
        rowId={({ account }) => account.id}
        isCardsOnPhone
      />
      <p className="hint pad">
        {t.emailHint} {viewerCanManageMembers && t.roleHint}
      </p>
      {doing?.act === 'remove' && (
        <RemoveDialog organizationId={organizationId} member={doing.member} onClose={() => setDoing(null)} />
      )}
      {doing?.act === 'transfer' && (
        <TransferDialog
          organizationId={organizationId}
          member={doing.member}
          onClose={() => setDoing(null)}
        />
      )}
    </Card>
  );
}

function Name({ member, organization }: { member: Member; organization: MembersPart }) {
  const t = useText(membersText);
  return (
    <span className="row nowrap">
      <Avatar name={member.account.displayName} side={sideOf(organization)} />
      <b>{member.account.displayName}</b>
      {member.isViewer && <span className="sm dim">{t.you}</span>}
    </span>
  );
}

type ActsProps = { member: Member; onRole: () => void; onDoing: (doing: Doing) => void };

function Acts({ member, onRole, onDoing }: ActsProps) {
  const t = useText(membersText);
  if (!member.viewerCanChangeRole) return <span className="dim">—</span>;
  const entries = [
    { id: 'role', label: member.role === 'OWNER' ? t.makeMember : t.makeOwner, onAction: onRole },
    { id: 'transfer', label: t.transfer, onAction: () => onDoing({ act: 'transfer' as const, member }) },
    { id: 'remove', label: t.remove, onAction: () => onDoing({ act: 'remove' as const, member }) },
  ];
  const trigger = (
    <AriaButton className="btn s" aria-label={t.actsFor(member.account.displayName)}>
      {t.acts} <Icon name="chevron-down" />
    </AriaButton>
  );
  return <Menu trigger={trigger} label={t.actsFor(member.account.displayName)} entries={entries} />;
}
