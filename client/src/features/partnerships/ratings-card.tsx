import { useState } from 'react';
import { shortNameOf } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { cardsText } from './cards.text.ts';
import type { PartnershipDetail } from './partnership.queries.ts';
import { RateDialog } from './rate.dialog.tsx';

type Rating = PartnershipDetail['ratings'][number];

/** What both sides say of each other at the end: sealed until both have, or the time is over. */
export function RatingsCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(cardsText);
  const [isRating, setIsRating] = useState(false);
  const { id, state, ratings, requester, recipient, viewerActs } = partnership;
  if (state !== 'COMPLETED') return null;
  const names = { REQUESTER: shortNameOf(requester), RECIPIENT: shortNameOf(recipient) };
  const canRate = viewerActs.includes('RATE');
  return (
    <Card title={t.ratings} holds="list">
      <List>
        {ratings.map((rating) => (
          <Line key={rating.side} rating={rating} name={names[rating.side]} />
        ))}
        <li className="row sp stackm">
          <p className="sm dim grow no-space">
            <Seal partnership={partnership} />
          </p>
          {canRate && (
            <Button look="primary" onPress={() => setIsRating(true)}>
              {t.rate}
            </Button>
          )}
        </li>
      </List>
      {isRating && <RateDialog partnershipId={id} onClose={() => setIsRating(false)} />}
    </Card>
  );
}

function Seal({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(cardsText);
  const format = useFormat();
  const { ratings, ratedBy, ratingsOpenAt, viewerSide, viewerActs } = partnership;
  const day = format.day(ratingsOpenAt);
  if (viewerActs.includes('RATE')) return ratedBy.length > 0 ? t.theyRated : t.rateHint(day);
  const isOpen = ratingsOpenAt !== null && new Date(ratingsOpenAt) <= new Date();
  if (viewerSide && ratedBy.length === 1 && !isOpen) return t.sealed(day);
  if (ratedBy.length === 0 && isOpen) return t.neverRated;
  return ratings.length === 0 ? t.notYet : null;
}

function Line({ rating, name }: { rating: Rating; name: string }) {
  const t = useText(cardsText);
  const { quality, punctuality, communication, words } = rating;
  const points = [
    [t.quality, quality],
    [t.punctuality, punctuality],
    [t.communication, communication],
  ] as const;
  return (
    <li className="col g1">
      <b>{t.ratedBy(name)}</b>
      <p className="row row-4 sm no-space">
        {points.map(([what, mark]) => (
          <span key={what}>
            <span className="dim">{what}</span> <b className="num">{t.ofFive(mark)}</b>
          </span>
        ))}
      </p>
      {words && <p className="sm">{words}</p>}
    </li>
  );
}
