import { Link } from 'react-router';
import { BookmarkToggle } from '#entities/bookmark/bookmark-toggle.tsx';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { kindOf, shortNameOf } from '#entities/organization/party.tsx';
import { AskPartnership } from '#entities/request/request-dialogs.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useAsk } from '#lib/ask.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { KindTile } from '#ui/kind.tsx';
import { Note } from '#ui/note.tsx';
import { Seal } from '#ui/seal.tsx';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import { capabilityPageText } from './capability.text.ts';

type Part = { capability: CapabilityDetail };

/** Beside a capability: the way to ask about it and whose it is; for its own members how it stands. */
export function CapabilitySide({ capability }: Part) {
  if (capability.viewerIsOwner) return <Own capability={capability} />;
  return (
    <>
      {capability.state === 'PUBLISHED' && <Ask capability={capability} />}
      <Owner capability={capability} />
    </>
  );
}

const stateHints = {
  DRAFT: 'ownDraft',
  PUBLISHED: 'ownHint',
  PAUSED: 'ownPaused',
  WITHDRAWN: 'ownWithdrawn',
} as const;

function Own({ capability }: Part) {
  const t = useText(capabilityPageText);
  const isOpen = capability.state === 'PUBLISHED';
  const [field] = capability.fields;
  return (
    <Card title={t.own}>
      <div className="col g3">
        {!isOpen && <p className="dim">{t[stateHints[capability.state]]}</p>}
        {isOpen && capability.owner.isVerified && <p className="dim">{t.ownHint}</p>}
        {isOpen && !capability.owner.isVerified && <Note tone="warning">{t.ownUnverified}</Note>}
        {field && isOpen && (
          <ButtonLink icon="need" isFull to={`/needs?field=${field.code}`}>
            {t.seeNeeds}
          </ButtonLink>
        )}
        <ButtonLink icon="plus" isFull to="/capabilities/new">
          {t.publishNew}
        </ButtonLink>
      </div>
    </Card>
  );
}

function Ask({ capability }: Part) {
  const t = useText(capabilityPageText);
  const [isAsking, setAsking] = useAsk('partnership');
  return (
    <section className="card pad5 col g4">
      <Seal />
      <div className="col g1">
        <h2>{t.sealed}</h2>
        <p className="sm dim">{t.sealedHint}</p>
      </div>
      <Button look="primary" size="large" isFull onPress={() => setAsking(true)}>
        {t.ask}
      </Button>
      <BookmarkToggle itemId={capability.id} name={capability.title} isFull />
      <p className="hint">{t.expires}</p>
      <AskPartnership
        recipientId={capability.owner.id}
        recipientName={shortNameOf(capability.owner)}
        capabilityId={capability.id}
        forms={capability.forms}
        isOpen={isAsking}
        onOpenChange={setAsking}
      />
    </section>
  );
}

function Owner({ capability: { owner } }: Part) {
  const t = useText(capabilityPageText);
  const label = useLabel();
  const city = owner.__typename === 'University' ? owner.city : null;
  return (
    <section className="card pad col g3" aria-label={t.owner}>
      <div className="row row-3 nowrap">
        <KindTile kind={kindOf(owner)} />
        <div className="grow">
          <div className="row">
            <Link to={`/partners/${owner.id}`}>
              <b>{owner.name}</b>
            </Link>
            {owner.isExample && <SampleTag />}
            <VerifiedTag isVerified={owner.isVerified} />
          </div>
          <p className="sm dim">{owner.town ? label(owner.town.label) : city}</p>
        </div>
      </div>
      <Link className="sm" to={`/partners/${owner.id}`}>
        {t.allOfOwner}
      </Link>
    </section>
  );
}
