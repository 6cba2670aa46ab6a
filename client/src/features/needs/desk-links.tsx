import { useQuery } from 'urql';
import type { Role, Viewer } from '#entities/viewer/use-viewer.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { isIntakeBody } from './desk-gate.tsx';
import { needsListText } from './needs-list.text.ts';
import { deskQuery } from './proposal.queries.ts';

/** For officers and associations: the way to the needs that they write down for firms. */
export function DeskLinks({ viewer, role }: { viewer: Viewer | null; role: Role }) {
  const t = useText(needsListText);
  const isPlatform = role === 'platform';
  const [{ data }] = useQuery({
    query: deskQuery,
    variables: { id: viewer?.organization?.id ?? '' },
    pause: !isPlatform,
  });
  const isDesk = role === 'officer' || (isPlatform && data && isIntakeBody(data.organization));
  if (!isDesk) return null;
  return (
    <div className="row">
      <ButtonLink to="/needs/proposed">{t.proposed}</ButtonLink>
      <ButtonLink icon="plus" to="/needs/propose">
        {t.propose}
      </ButtonLink>
    </div>
  );
}
