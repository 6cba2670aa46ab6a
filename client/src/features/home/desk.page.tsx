import { useQuery } from 'urql';
import { shortNameOf } from '#entities/organization/party.tsx';
import { runningStates } from '#entities/partnership/partnership-state.ts';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Figure } from '#ui/figure.tsx';
import { type DeskAnswer, deskQuery } from './desk.queries.ts';
import { deskText } from './desk.text.ts';
import { deskItems, deskTotals } from './desk-items.ts';
import { DeskList } from './desk-list.tsx';
import { Today } from './today.tsx';
import './home.css';
import { LatestNeeds } from './latest.tsx';

const variables = { running: [...runningStates] };
// Counts and empty lists name no type; what they count is named here.
const context = {
  additionalTypenames: [
    'Partnership',
    'CommissionerRequest',
    'MembershipRequest',
    'Objection',
    'OrganizationDuplicate',
    'OrganizationMerge',
    'Enterprise',
    'University',
    'TransferPlatform',
  ],
};

/** The officer's start: four counts that open their records, the work list, what is new. */
export function DeskPage() {
  const t = useText(deskText);
  const { viewer } = useViewer();
  const bureau = viewer?.organization && shortNameOf(viewer.organization);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <div className="pagehead">
          <div>
            <h1>{t.title}</h1>
            <p className="sm dim">
              <Today /> {bureau && `· ${bureau}`}
            </p>
          </div>
          <div className="row">
            <ButtonLink icon="file" to="/imports">
              {t.imports}
            </ButtonLink>
            <ButtonLink icon="record" to="/officer/audit">
              {t.openAudit}
            </ButtonLink>
            <ButtonLink look="primary" icon="commissioner" to="/officer/requests">
              {t.openDispatch}
            </ButtonLink>
          </div>
        </div>
        <Desk />
      </OfficerOnly>
    </div>
  );
}

function Desk() {
  const [result, refetch] = useQuery({ query: deskQuery, variables, context });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {(desk) => (
        <>
          <Counts desk={desk} />
          <div className="cols-fr">
            <DeskList items={deskItems(desk)} totals={deskTotals(desk)} />
            <aside className="col g4">
              <LatestNeeds needs={desk.needs.nodes} />
            </aside>
          </div>
        </>
      )}
    </Answer>
  );
}

function Counts({ desk }: { desk: DeskAnswer }) {
  const t = useText(deskText);
  const { organizationsToVerify, commissionerRequests, requested, running } = desk;
  return (
    <div className="kpis home-figures">
      <Figure
        value={organizationsToVerify.totalCount}
        unit={t.unitOrganizations}
        label={t.toVerify}
        to="/officer/verification"
      />
      <Figure
        value={commissionerRequests.totalCount}
        unit={t.unitOrganizations}
        label={t.toAssign}
        to="/officer/requests"
      />
      <Figure
        value={requested.totalCount}
        unit={t.unitItems}
        label={t.unanswered}
        to="/partnerships?tab=theirs"
      />
      <Figure
        value={running.totalCount}
        unit={t.unitItems}
        label={t.running}
        to="/partnerships?tab=running"
      />
    </div>
  );
}
