import { Link } from 'react-router';
import { shortNameOf } from '#entities/organization/party.tsx';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { SampleTag } from '#ui/tag.tsx';
import type { PartnershipLine } from './partnership.fragments.ts';
import { partnershipText } from './partnership.text.ts';

/** What a partnership is called: the need or capability it came from, else its form. */
export function usePartnershipTitle(): (
  partnership: Pick<PartnershipLine, 'need' | 'capability' | 'form'>,
) => string {
  const forms = useText(formText);
  return ({ need, capability, form }) => need?.title ?? capability?.title ?? forms[form];
}

/** The other side for a member; both for anybody else. */
export function usePartnerName(): (partnership: PartnershipLine) => string {
  const t = useText(partnershipText);
  return ({ viewerSide, requester, recipient }) => {
    if (viewerSide === 'REQUESTER') return shortNameOf(recipient);
    if (viewerSide === 'RECIPIENT') return shortNameOf(requester);
    return t.about(shortNameOf(requester), shortNameOf(recipient));
  };
}

/** Title and one line: the other side, the form, when it last moved. */
export function PartnershipListLine({ partnership }: { partnership: PartnershipLine }) {
  const forms = useText(formText);
  const t = useText(partnershipText);
  const format = useFormat();
  const title = usePartnershipTitle();
  const partner = usePartnerName();
  const facts = [
    partner(partnership),
    forms[partnership.form],
    t.lastActivity(format.day(partnership.lastActivityAt)),
  ];
  return (
    <div className="grow">
      <Link to={`/partnerships/${partnership.id}`}>
        <b>{title(partnership)}</b>
      </Link>{' '}
      {partnership.isExample && <SampleTag />}
      <p className="sm dim">{facts.join(' · ')}</p>
    </div>
  );
}
