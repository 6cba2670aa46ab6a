import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { AskCommissioner } from '#entities/request/request-dialogs.tsx';
import { useAsk } from '#lib/ask.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { needPageText } from './need.text.ts';

/** Beside an own need: what can be done about it now. */
export function NeedOwnerSide({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const [isAsking, setAsking] = useAsk('commissioner');
  if (need.state !== 'PUBLISHED') return <Resting need={need} />;
  return (
    <Card title={t.nextSteps} isLit>
      <div className="col g3">
        {need.enterprise?.isVerified ? (
          <p className="sm dim">{t.nextHint}</p>
        ) : (
          <Note tone="warning">{t.unverified}</Note>
        )}
        <Button look="primary" size="large" isFull onPress={() => setAsking(true)}>
          {t.askCommissioner}
        </Button>
        <ButtonLink icon="search" isFull to={`/search?q=${encodeURIComponent(need.title)}`}>
          {t.findPartners}
        </ButtonLink>
      </div>
      <AskCommissioner needId={need.id} isOpen={isAsking} onOpenChange={setAsking} />
    </Card>
  );
}

const hints = {
  DRAFT: 'draftOwn',
  PROPOSED: 'draftOwn',
  PAUSED: 'pausedOwn',
  SOLVED: 'solvedOwn',
  EXPIRED: 'expiredOwn',
  REFUSED: 'refusedOwn',
  WITHDRAWN: 'closedOwn',
} as const;

/** Not public now: what it means, and the way on that stands at no button above. */
function Resting({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const { state } = need;
  if (state === 'PUBLISHED') return null;
  return (
    <Card label={t.nextSteps}>
      <div className="col g3">
        <p className="dim">{t[hints[state]]}</p>
        {state === 'DRAFT' && (
          <ButtonLink look="primary" to={`/needs/${need.id}/edit`}>
            {t.goOn}
          </ButtonLink>
        )}
        {(state === 'WITHDRAWN' || state === 'SOLVED') && (
          <ButtonLink icon="plus" to={state === 'SOLVED' ? '/needs/new' : `/needs/new?like=${need.id}`}>
            {state === 'SOLVED' ? t.publishNew : t.again}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
