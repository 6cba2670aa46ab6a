import { Link } from 'react-router';
import { shortNameOf } from '#entities/organization/party.tsx';
import { ends } from '#entities/partnership/partnership-state.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import './agreement-card.css';
import { cardsText } from './cards.text.ts';
import type { PartnershipDetail } from './partnership.queries.ts';

const longestExcerpt = 48;

/** The agreement as it stands: its version, who has signed it, and the way to its text. */
export function AgreementCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(cardsText);
  const { id, state, agreement, agreementVersions, agreedVersion, amendment, viewerActs } = partnership;
  const toWrite = agreementVersions > 0 ? t.revise : t.draft;
  if (state === 'REQUESTED' || (agreementVersions === 0 && state !== 'NEGOTIATING')) return null;
  return (
    <Card title={t.agreement} aside={<Stand partnership={partnership} />}>
      <div className="col g3">
        {agreement && (
          <>
            <Link className="agreement-file" to={`/partnerships/${id}/agreement`}>
              <Icon name="file" />
              <span className="grow">{t.version(agreement.title, agreement.number)}</span>
              <Icon name="chevron-right" />
            </Link>
            <dl className="dl">
              {agreement.payment && (
                <>
                  <dt>{t.payment}</dt>
                  <dd>{excerpt(agreement.payment)}</dd>
                </>
              )}
              {agreement.results && (
                <>
                  <dt>{t.results}</dt>
                  <dd>{excerpt(agreement.results)}</dd>
                </>
              )}
              <dt>{t.signatures}</dt>
              <dd>
                <Signatures partnership={partnership} />
              </dd>
            </dl>
          </>
        )}
        {!agreement && (
          <p className="sm dim">
            {agreementVersions > 0 ? t.notForOthers(agreementVersions) : t.noAgreement}
          </p>
        )}
        {amendment && agreedVersion && (
          <p className="sm">
            <Link to={`/partnerships/${id}/agreement?version=${agreedVersion}`}>
              {t.holds(agreedVersion)}
            </Link>
          </p>
        )}
        {viewerActs.includes('REVISE_AGREEMENT') && (
          <p className="sm">
            <Link to={`/partnerships/${id}/agreement/edit`}>{agreedVersion ? t.amend : toWrite}</Link>
          </p>
        )}
      </div>
    </Card>
  );
}

function Stand({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(cardsText);
  const { signatures, agreementVersions, viewerSide, waitsForViewer, state, amendment } = partnership;
  if (agreementVersions === 0) return null;
  if (amendment) return <StateBadge look="moving">{t.amending}</StateBadge>;
  if (signatures.length === 2) return <StateBadge look="done">{t.bothSigned}</StateBadge>;
  if (state !== 'NEGOTIATING') return null;
  const isOurs = waitsForViewer && !signatures.some(({ side }) => side === viewerSide);
  return isOurs ? (
    <StateBadge look="mine">{t.signHere}</StateBadge>
  ) : (
    <StateBadge look="moving">{t.drafting}</StateBadge>
  );
}

function Signatures({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(cardsText);
  const format = useFormat();
  const { left, right, leftSide, rightSide } = ends(partnership);
  const said = (side: typeof leftSide, name: string) => {
    const found = partnership.signatures.find((signature) => signature.side === side);
    return found ? t.signedOn(name, format.day(found.signedAt)) : t.unsigned(name);
  };
  return (
    <>
      {said(leftSide, shortNameOf(left))}
      <br />
      {said(rightSide, shortNameOf(right))}
    </>
  );
}

function excerpt(text: string): string {
  const characters = Array.from(text);
  return characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt).join('')}…` : text;
}
