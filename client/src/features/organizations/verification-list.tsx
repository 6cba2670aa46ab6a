import { useEffect, useRef } from 'react';
import { kindOf, usePlace } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { KindTile } from '#ui/kind.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { SampleTag } from '#ui/tag.tsx';
import type { VerificationCase } from './verification.queries.ts';
import { verificationText } from './verification.text.ts';
import { neighbour } from './verification-keys.ts';

type VerificationListProps = {
  cases: readonly VerificationCase[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
  more: number;
  onMore: () => void;
};

/** What waits to be verified. J and K move through it from anywhere on the page, except while writing. */
export function VerificationList({ cases, chosenId, onChoose, more, onMore }: VerificationListProps) {
  const t = useText(verificationText);
  const place = usePlace();
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  const waitingOf = ({ waitsForVerificationSince: since }: VerificationCase) =>
    since && t.waiting(format.waiting(since));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const id = neighbour(
        event,
        cases.map((organization) => organization.id),
        chosenId,
      );
      if (!id) return;
      event.preventDefault();
      onChoose(id);
      list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [cases, chosenId, onChoose]);
  return (
    <section className="card verification-list" aria-label={t.list}>
      <ul className="list" ref={list}>
        {cases.map((organization) => (
          <li key={organization.id}>
            <button
              type="button"
              className="verification-row"
              data-id={organization.id}
              aria-current={organization.id === chosenId || undefined}
              onClick={() => onChoose(organization.id)}
            >
              <KindTile kind={kindOf(organization)} />
              <span className="grow">
                <b>{organization.name}</b> {organization.isExample && <SampleTag />}
                <span className="sm dim">
                  {[place(organization), waitingOf(organization)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <MoreButton next={more} onMore={onMore} />
    </section>
  );
}
