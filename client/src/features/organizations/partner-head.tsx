import { Link } from 'react-router';
import { BookmarkToggle } from '#entities/bookmark/bookmark-toggle.tsx';
import { usePartnerFacts } from '#entities/partner/partner-facts.ts';
import { recordDay } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { KindTag, KindTile } from '#ui/kind.tsx';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import { uiText } from '#ui/ui.text.ts';
import { organizationsText } from './organizations.text.ts';
import type { PartnerDetail } from './partner.queries.ts';

/** The head of a profile: name, kind, whether it is verified and since when, where it sits. */
export function PartnerHead({ partner }: { partner: PartnerDetail }) {
  const t = useText(organizationsText);
  const kinds = useText(uiText);
  const language = useLanguage();
  const facts = usePartnerFacts();
  const verifiedAt = 'verifiedAt' in partner ? partner.verifiedAt : null;
  const nameEn = 'nameEn' in partner ? partner.nameEn : null;
  const name = language === 'en' && nameEn ? nameEn : partner.name;
  const other = name === partner.name ? nameEn : partner.name;
  const isOwn = 'viewerIsMember' in partner && partner.viewerIsMember;
  return (
    <header className="pagehead">
      <div>
        <nav className="crumb" aria-label={t.path}>
          <Link to="/search">{t.back}</Link> /{' '}
          <Link to={`/search?kind=${partner.kind}`}>{kinds[partner.kind]}</Link>
        </nav>
        <div className="row row-4 nowrap top">
          <KindTile kind={partner.kind} size="large" />
          <div className="col g1">
            <h1>{name}</h1>
            <div className="row">
              <KindTag kind={partner.kind} />
              {partner.isExample && <SampleTag />}
              <VerifiedTag isVerified={partner.isVerified} />
              {verifiedAt && <span className="sm dim">{t.verifiedOn(recordDay(verifiedAt))}</span>}
            </div>
            <p className="sm dim">{[other, facts.place(partner)].filter(Boolean).join(' · ')}</p>
          </div>
        </div>
      </div>
      {!isOwn && <BookmarkToggle itemId={partner.id} name={name} />}
    </header>
  );
}
