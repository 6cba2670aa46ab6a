import { useState } from 'react';
import { useQuery } from 'urql';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { shortNameOf } from '#entities/organization/party.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Avatar, type Side } from '#ui/avatar.tsx';
import { Button } from '#ui/button.tsx';
import { assignmentContactsQuery } from './requests.queries.ts';
import { requestsText } from './requests.text.ts';

type Contact = NonNullable<
  NonNullable<ResultOf<typeof assignmentContactsQuery>['commissionerRequest']['assignment']>['contacts']
>['enterprise'];

/** Both contacts of an assignment, once somebody asks to see them. */
export function AssignmentContacts({ request }: { request: CommissionerRequestLine }) {
  const t = useText(requestsText);
  const [isShown, setIsShown] = useState(false);
  if (!isShown)
    return (
      <p>
        <Button icon="lock" onPress={() => setIsShown(true)}>
          {t.showContacts}
        </Button>
      </p>
    );
  return <Contacts request={request} />;
}

function Contacts({ request }: { request: CommissionerRequestLine }) {
  const t = useText(requestsText);
  const format = useFormat();
  const [result, refetch] = useQuery({ query: assignmentContactsQuery, variables: { id: request.id } });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ commissionerRequest }) => {
        const contacts = commissionerRequest.assignment?.contacts;
        if (!contacts) return <p className="sm dim">{t.noContacts}</p>;
        return (
          <section aria-label={t.contacts} className="col">
            <ul className="grid2 sm">
              <ContactLine name={shortNameOf(request.enterprise)} side="firm" contact={contacts.enterprise} />
              <ContactLine
                name={request.assignment?.commissioner.name ?? ''}
                side="between"
                contact={contacts.commissioner}
              />
            </ul>
            <p className="hint">{t.shownOn(format.day(contacts.disclosedAt))}</p>
          </section>
        );
      }}
    </Answer>
  );
}

function ContactLine({ name, side, contact }: { name: string; side: Side; contact: Contact }) {
  const t = useText(requestsText);
  return (
    <li className="row nowrap">
      <Avatar name={name} side={side} />
      <span className="grow">
        <b>{name}</b>
        {contact.role && ` · ${contact.role}`}
        <br />
        {contact.email ? (
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        ) : (
          <span className="dim">{t.noEmail}</span>
        )}
      </span>
    </li>
  );
}
