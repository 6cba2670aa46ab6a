import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useNamed } from '#entities/partnership/named.ts';
import { usePartnershipTitle } from '#entities/partnership/partnership-line.tsx';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { AgreementForm } from './agreement.form.tsx';
import { type AgreementDetail, agreementPageQuery } from './agreement.queries.ts';
import { editorText } from './agreement.text.ts';

/** Writes the next version of the agreement. */
export function AgreementEditorPage() {
  const { id = '' } = useParams();
  const [result, refetch] = useQuery({ query: agreementPageQuery, variables: { id, version: null } });
  const ask = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const named = useNamed();
  return (
    <div className="wrap">
      <Answer result={result} onRetry={ask}>
        {({ partnership }) => <Editor partnership={named(partnership)} onOutdated={ask} />}
      </Answer>
    </div>
  );
}

function Editor({ partnership, onOutdated }: { partnership: AgreementDetail; onOutdated: () => void }) {
  const t = useText(editorText);
  const titleOf = usePartnershipTitle();
  const { viewer } = useViewer();
  const { id, viewerActs, agreementVersions, agreedVersion } = partnership;
  const heading = agreementVersions > 0 ? t.reviseTitle(agreementVersions + 1) : t.title;
  const title = titleOf(partnership);
  return (
    <>
      <title>{t.pageTitle}</title>
      <p className="crumb">
        <Link to={`/partnerships/${id}`}>{title}</Link>
      </p>
      {viewer && viewerActs.includes('REVISE_AGREEMENT') ? (
        <>
          <h1>{agreedVersion ? t.amendTitle : heading}</h1>
          <p className="dim">{agreedVersion ? t.amendLead : t.lead}</p>
          <AgreementForm
            partnership={partnership}
            title={title}
            accountId={viewer.account.id}
            onOutdated={onOutdated}
          />
        </>
      ) : (
        <EmptyState
          title={t.cannot}
          headingLevel={1}
          action={<ButtonLink to={`/partnerships/${id}`}>{t.back}</ButtonLink>}
        >
          {t.cannotHint}
        </EmptyState>
      )}
    </>
  );
}
