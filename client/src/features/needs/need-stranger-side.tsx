import { Link } from 'react-router';
import { BookmarkToggle } from '#entities/bookmark/bookmark-toggle.tsx';
import { needText } from '#entities/need/need.text.ts';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { AskPartnership, AskProposal } from '#entities/request/request-dialogs.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { useAsk } from '#lib/ask.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { KindTile } from '#ui/kind.tsx';
import { Note } from '#ui/note.tsx';
import { Seal } from '#ui/seal.tsx';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import { needPageText } from './need.text.ts';

/** Beside somebody else's need: whose it is, and the way to ask for it. */
export function NeedStrangerSide({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  return (
    <>
      {need.state === 'PUBLISHED' && <Ask need={need} />}
      <section className="card pad col g3" aria-label={t.owner}>
        <Owner need={need} />
        {need.state !== 'PUBLISHED' && <Note>{need.state === 'EXPIRED' ? t.expiredHint : t.solvedHint}</Note>}
        {!need.enterprise && need.state === 'PUBLISHED' && <Note>{t.anonymousHint}</Note>}
      </section>
    </>
  );
}

function Owner({ need }: { need: NeedDetail }) {
  const t = useText(needText);
  const label = useLabel();
  const { enterprise, owner } = need;
  const facts = [owner.town && label(owner.town.label), owner.employeeCount && t[owner.employeeCount]];
  return (
    <div className="row row-3 nowrap">
      <KindTile kind="ENTERPRISE" />
      <div className="grow">
        <div className="row">
          {enterprise ? (
            <Link to={`/partners/${enterprise.id}`}>
              <b>{enterprise.name}</b>
            </Link>
          ) : (
            <b>{t.anonymous}</b>
          )}
          {need.isExample && <SampleTag />}
          {enterprise && <VerifiedTag isVerified={enterprise.isVerified} />}
        </div>
        <p className="sm dim">{facts.filter(Boolean).join(' · ')}</p>
      </div>
    </div>
  );
}

function Ask({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const { anonymous } = useText(needText);
  const { enterprise } = need;
  const { role } = useViewer();
  const [isAsking, setAsking] = useAsk('partnership');
  const [isProposing, setProposing] = useAsk('proposal');
  const ask = () => setAsking(true);
  const recipient = {
    recipientId: enterprise?.id ?? null,
    recipientName: enterprise ? (enterprise.shortName ?? enterprise.name) : anonymous,
    forms: need.wantedForms,
  };
  return (
    <section className="card pad5 col g4">
      <Seal />
      <div className="col g1">
        <h2>{enterprise ? t.sealed : t.sealedAnonymous}</h2>
        <p className="sm dim">{enterprise ? t.sealedHint : t.sealedAnonymousHint}</p>
      </div>
      <Button look="primary" size="large" isFull onPress={ask}>
        {t.request}
      </Button>
      {role === 'platform' && (
        <Button isFull onPress={() => setProposing(true)}>
          {t.propose}
        </Button>
      )}
      <BookmarkToggle itemId={need.id} name={need.title} isFull />
      <p className="hint">{t.expires}</p>
      <AskPartnership {...recipient} needId={need.id} isOpen={isAsking} onOpenChange={setAsking} />
      <AskProposal {...recipient} need={need} isOpen={isProposing} onOpenChange={setProposing} />
    </section>
  );
}
