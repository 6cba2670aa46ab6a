import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { DeskCases } from '#entities/viewer/desk-cases.tsx';
import { DeskHead } from '#entities/viewer/desk-head.tsx';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { DuplicateCard } from './duplicate-card.tsx';
import { duplicatesQuery } from './duplicates.queries.ts';
import { duplicatesText } from './duplicates.text.ts';

const most = 50;

/** Pairs that may be one organization, for officers. */
export function DuplicatesPage() {
  const t = useText(duplicatesText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <Duplicates />
      </OfficerOnly>
    </div>
  );
}

function Duplicates() {
  const t = useText(duplicatesText);
  const [result, refetch] = useQuery({ query: duplicatesQuery, variables: { first: most } });
  const readAnew = () => refetch({ requestPolicy: 'network-only' });
  const total = result.data?.organizationDuplicates.totalCount;
  return (
    <>
      <DeskHead
        view="duplicates"
        title={t.title}
        lead={t.lead}
        total={total}
        aside={<ExportMenu list="DUPLICATES" total={total} />}
      />
      <Answer result={result} onRetry={readAnew}>
        {({ organizationDuplicates: { nodes } }) => (
          <DeskCases cases={nodes} empty={t.empty} emptyHint={t.emptyHint}>
            {(pair) => <DuplicateCard key={pair.id} pair={pair} onDecided={readAnew} />}
          </DeskCases>
        )}
      </Answer>
    </>
  );
}
