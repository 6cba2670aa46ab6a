import type { OrganizationParty } from '#entities/organization/organization.fragments.ts';
import { useText } from '#lib/language.ts';
import { partnershipText } from './partnership.text.ts';

/** A partnership whose recipient has a name, be it that of somebody who hides. */
export type Named<Partnership extends { readonly recipient: object | null }> = Omit<
  Partnership,
  'recipient'
> & {
  readonly recipient: NonNullable<Partnership['recipient']>;
};

/** Gives a recipient that does not show yet the words by which it stands in lines; it has no page to open. */
export function useNamed() {
  const { hidden } = useText(partnershipText);
  const stranger: OrganizationParty = {
    __typename: 'Enterprise',
    id: '',
    name: hidden,
    shortName: null,
    isExample: false,
    isVerified: true,
    town: null,
  };
  return <Partnership extends { readonly recipient: object | null }>(partnership: Partnership) =>
    ({ ...partnership, recipient: partnership.recipient ?? stranger }) as Named<Partnership>;
}
