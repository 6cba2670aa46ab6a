import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import './account.css';
import { accountQuery } from './account.queries.ts';
import { accountText } from './account.text.ts';
import { ApiKeysCard } from './api-keys-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { ProfileCard } from './profile-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

/** What `OwnAccount` answers to who is signed in. */
export type Own = NonNullable<ResultOf<typeof accountQuery>['viewer']>;

/** One's own account: name, password, second factor, devices, keys. */
export function AccountPage() {
  const t = useText(accountText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>{() => <OwnAccount />}</RequireAccount>
    </div>
  );
}

function OwnAccount() {
  const t = useText(accountText);
  const [result, refetch] = useQuery({ query: accountQuery, requestPolicy: 'cache-and-network' });
  const again = () => refetch({ requestPolicy: 'network-only' });
  const waiting = (
    <div className="card">
      <Skeleton rows={6} />
    </div>
  );
  return (
    <Answer result={result} onRetry={again} waiting={waiting}>
      {({ viewer }) =>
        viewer ? (
          <>
            <div className="pagehead">
              <div className="col g1">
                <h1>{t.heading}</h1>
                <p className="dim">{viewer.account.email}</p>
              </div>
              <div className="row">
                <ButtonLink to="/account/notifications">{t.notifications}</ButtonLink>
                <ButtonLink to="/account/privacy">{t.privacy}</ButtonLink>
              </div>
            </div>
            <Cards own={viewer} onChanged={again} />
          </>
        ) : (
          waiting
        )
      }
    </Answer>
  );
}

function Cards({ own, onChanged }: { own: Own; onChanged: () => void }) {
  return (
    <div className="cols-fr account">
      <div className="col g5">
        <ProfileCard key={own.account.id} account={own.account} />
        <SessionsCard sessions={own.sessions} onChanged={onChanged} />
        <ApiKeysCard apiKeys={own.apiKeys} onChanged={onChanged} />
      </div>
      <div className="col g5">
        <SecondFactorCard state={own.secondFactor} onChanged={onChanged} />
        <PasswordCard email={own.account.email ?? ''} onChanged={onChanged} />
      </div>
    </div>
  );
}
