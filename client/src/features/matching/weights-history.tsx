import { useState } from 'react';
import { factorText } from '#entities/match/match.text.ts';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { showToast } from '#ui/toasts.ts';
import { TakeBackDialog } from './take-back.dialog.tsx';
import type { WeightsLine } from './weights.queries.ts';
import { weightsText } from './weights.text.ts';
import { draftOf, factorNames } from './weights-draft.ts';

type WeightsHistoryProps = {
  versions: readonly WeightsLine[];
  onUse: (version: WeightsLine) => void;
  onTakenBack: () => void;
};

/** What counted when and why, what is planned, and the way back to each. */
export function WeightsHistory({ versions, onUse, onTakenBack }: WeightsHistoryProps) {
  const t = useText(weightsText);
  const [leaving, setLeaving] = useState<WeightsLine | null>(null);
  const use = (version: WeightsLine) => {
    onUse(version);
    showToast({ text: t.filled });
    window.scrollTo({ top: 0 });
  };
  return (
    <Card title={t.history} holds="list">
      <List>
        {versions.map((version, turn) => (
          <li key={version.version} className="col g1">
            <Head version={version}>
              {version.viewerCanTakeBack && (
                <Button size="small" look="danger" onPress={() => setLeaving(version)}>
                  {t.takeBack}
                </Button>
              )}
              {version.state !== 'IN_FORCE' && (
                <Button size="small" onPress={() => use(version)}>
                  {t.useThese}
                </Button>
              )}
            </Head>
            <p>{version.source}</p>
            <Difference version={version} before={versions[turn + 1]} />
            {version.takenBackBecause && (
              <p className="sm dim">{t.takenBackBecause(version.takenBackBecause)}</p>
            )}
          </li>
        ))}
      </List>
      {leaving && (
        <TakeBackDialog version={leaving} onClose={() => setLeaving(null)} onTakenBack={onTakenBack} />
      )}
    </Card>
  );
}

const looks = {
  IN_FORCE: { look: 'linked', said: 'inForce' },
  PLANNED: { look: 'theirs', said: 'planned' },
  PAST: { look: 'ended', said: 'past' },
  TAKEN_BACK: { look: 'failed', said: 'takenBack' },
} as const;

function Head({ version, children }: { version: WeightsLine; children: React.ReactNode }) {
  const t = useText(weightsText);
  const { look, said } = looks[version.state];
  return (
    <div className="row sp">
      <div className="row">
        <b>{version.version === 0 ? t.first : t.version(version.version)}</b>
        <StateBadge look={look}>{t[said]}</StateBadge>
        <span className="sm dim num">{t.from(recordDay(version.validFrom))}</span>
      </div>
      <div className="row">{children}</div>
    </div>
  );
}

/** Beside the one that was written before it; the first is told whole. */
function Difference({ version, before }: { version: WeightsLine; before: WeightsLine | undefined }) {
  const t = useText(weightsText);
  const names = useText(factorText);
  const now = draftOf(version);
  const was = before && draftOf(before);
  const changed = factorNames.filter((name) => !was || was[name] !== now[name]);
  const said = changed.map((name) =>
    was
      ? `${names[name]} ${numberText(was[name])} → ${numberText(now[name])}`
      : `${names[name]} ${numberText(now[name])}`,
  );
  return (
    <p className="sm dim num">
      {was && t.against}
      {said.length > 0 ? said.join(t.comma) : t.same}
    </p>
  );
}
