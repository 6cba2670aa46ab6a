import { useCallback, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useNamed } from '#entities/partnership/named.ts';
import { usePartnershipTitle } from '#entities/partnership/partnership-line.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Select } from '#ui/select.tsx';
import { ActDialog, type ActMutation, type Ask } from './act.dialog.tsx';
import { actText } from './act.text.ts';
import './agreement.css';
import {
  type AgreementDetail,
  type AgreementText,
  agreementPageQuery,
  signAgreementMutation,
} from './agreement.queries.ts';
import { agreementText } from './agreement.text.ts';
import { AgreementChangesCard } from './agreement-changes-card.tsx';
import { Contract } from './contract.tsx';

/** One version of the agreement as it is signed and printed; `?version=` names an earlier one. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const asked = Number(params.get('version'));
  const version = Number.isInteger(asked) && asked > 0 ? asked : null;
  const [result, refetch] = useQuery({ query: agreementPageQuery, variables: { id, version } });
  const ask = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const named = useNamed();
  return (
    <div className="wrap">
      <Answer result={result} onRetry={ask}>
        {({ partnership }) => <Agreement partnership={named(partnership)} />}
      </Answer>
    </div>
  );
}

function Agreement({ partnership }: { partnership: AgreementDetail }) {
  const t = useText(agreementText);
  const titleOf = usePartnershipTitle();
  const { id, agreement } = partnership;
  const title = titleOf(partnership);
  return (
    <>
      <title>{t.pageTitle(agreement?.title ?? title)}</title>
      <p className="crumb no-print">
        <Link to="/partnerships">{t.partnerships}</Link> / <Link to={`/partnerships/${id}`}>{title}</Link> /{' '}
        {t.agreement}
      </p>
      {agreement ? (
        <>
          <Tools partnership={partnership} agreement={agreement} />
          <AgreementChangesCard partnership={partnership} agreement={agreement} />
          <Contract partnership={partnership} agreement={agreement} />
        </>
      ) : (
        <Nothing partnership={partnership} />
      )}
    </>
  );
}

function Nothing({ partnership: { id, viewerSide, viewerActs } }: { partnership: AgreementDetail }) {
  const t = useText(agreementText);
  const back = <ButtonLink to={`/partnerships/${id}`}>{t.back}</ButtonLink>;
  if (!viewerSide) {
    return (
      <EmptyState title={t.sealed} headingLevel={1} action={back}>
        {t.sealedHint}
      </EmptyState>
    );
  }
  const draft = <ButtonLink to={`/partnerships/${id}/agreement/edit`}>{t.draft}</ButtonLink>;
  return (
    <EmptyState
      title={t.none}
      headingLevel={1}
      action={viewerActs.includes('REVISE_AGREEMENT') ? draft : back}
    >
      {t.noneHint}
    </EmptyState>
  );
}

type ToolsProps = { partnership: AgreementDetail; agreement: AgreementText };

function Tools({ partnership, agreement }: ToolsProps) {
  const t = useText(agreementText);
  const asks = useText(actText);
  const [params, setParams] = useSearchParams();
  const [ask, setAsk] = useState<Ask | null>(null);
  const { id: partnershipId, agreementVersions, agreedVersion, viewerActs } = partnership;
  const { number, hash, isLast } = agreement;
  const versions = Array.from({ length: agreementVersions }, (_, place) => agreementVersions - place);
  const sign: Ask = {
    mutation: signAgreementMutation as unknown as ActMutation,
    input: { partnershipId, version: number, hash },
    title: asks.signTitle(number),
    hint: partnership.amendment === number ? asks.amendHint : asks.signHint,
    verb: asks.sign,
    done: asks.signed,
  };
  return (
    <div className="no-print agreement-tools">
      <Standing partnership={partnership} agreement={agreement} />
      <div className="row sp">
        {agreementVersions > 1 ? (
          <Select
            label={t.chooseVersion}
            isLabelHidden
            options={versions.map((each) => ({ id: `${each}`, label: t.version(each) }))}
            value={params.get('version') ?? `${number}`}
            onChange={(version) => setParams({ version }, { replace: true })}
          />
        ) : (
          <span className="dim">{t.version(number)}</span>
        )}
        <div className="row">
          <Button onPress={() => window.print()}>{t.print}</Button>
          {viewerActs.includes('REVISE_AGREEMENT') && (
            <ButtonLink to={`/partnerships/${partnershipId}/agreement/edit`}>
              {agreedVersion ? t.amend : t.revise}
            </ButtonLink>
          )}
          {isLast && viewerActs.includes('SIGN_AGREEMENT') && (
            <Button look="primary" onPress={() => setAsk(sign)}>
              {t.sign}
            </Button>
          )}
        </div>
      </div>
      {ask && <ActDialog ask={ask} onClose={() => setAsk(null)} />}
    </div>
  );
}

/** What the version on the page is to the others, and the way to the one that counts. */
function Standing({ partnership, agreement }: ToolsProps) {
  const t = useText(agreementText);
  const { id, agreedVersion, amendment } = partnership;
  const { number, isLast } = agreement;
  const page = `/partnerships/${id}/agreement`;
  if (agreedVersion !== null && amendment === number) {
    return (
      <Note>
        {t.isAmendment(agreedVersion)} <Link to={`${page}?version=${agreedVersion}`}>{t.toHeld}</Link>
      </Note>
    );
  }
  if (isLast) return null;
  if (agreedVersion === number) {
    return (
      <Note>
        {t.isHeld} <Link to={page}>{t.toAmendment}</Link>
      </Note>
    );
  }
  return (
    <Note tone="warning">
      {t.oldVersion(number)} <Link to={page}>{t.toLast}</Link>
    </Note>
  );
}
