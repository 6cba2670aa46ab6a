import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { nextText } from './next-step.text.ts';
import type { PartnershipDetail } from './partnership.queries.ts';
import { useAsks } from './use-asks.ts';
import type { NextItem } from './use-next-items.ts';

/** A change of what both have signed, until they have signed it or one of them drops it. */
export function useAmendmentItems(partnership: PartnershipDetail): NextItem[] {
  const t = useText(nextText);
  const format = useFormat();
  const asks = useAsks(partnership);
  const { id, agreement, amendment, signatures, viewerSide, viewerActs, awaited } = partnership;
  if (amendment === null || agreement?.number !== amendment) return [];
  const isOurs = agreement.side === viewerSide;
  const hasSigned = signatures.some(({ side }) => side === viewerSide);
  const canSign = viewerActs.includes('SIGN_AGREEMENT');
  const isMine = viewerSide !== null && awaited.includes(viewerSide) && !hasSigned;
  const said = (isOurs ? t.weAmend : t.theyAmend)(format.day(agreement.writtenAt));
  const sign = { label: t.sign, ask: asks.sign(agreement), isPrimary: isMine };
  return [
    {
      id: 'amendment',
      title: t.amendTitle(amendment),
      hint: canSign || hasSigned ? said : t.overtaken,
      isMine,
      buttons: [
        { label: t.read, to: `/partnerships/${id}/agreement` },
        ...(viewerActs.includes('DROP_AMENDMENT')
          ? [{ label: isOurs ? t.takeBack : t.drop, ask: asks.drop(amendment) }]
          : []),
        ...(canSign ? [sign] : []),
      ],
    },
  ];
}
