import { type ComponentType, createContext, Suspense, use } from 'react';
import type { Form } from '#entities/taxonomy/forms.text.ts';

type DialogState = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** A request for a partnership with an organization. */
export type PartnershipRequestProps = DialogState & {
  /** Null for whoever published the need without its name. */
  recipientId: string | null;
  recipientName: string;
  /** Not needed where it is about a need of theirs. */
  recipientIsFirm?: boolean | undefined;
  /** A need of either side that it is about; a firm may still choose another of its own. */
  needId?: string | undefined;
  capabilityId?: string | undefined;
  /** What the recipient offers; all forms where left out or empty. */
  forms?: readonly Form[] | undefined;
};

/** A platform's proposal to whoever published a need and to somebody who could solve it. */
export type ProposalProps = DialogState & {
  need: { readonly id: string; readonly title: string };
  /** Null for whoever published the need without its name. */
  recipientId: string | null;
  recipientName: string;
  forms?: readonly Form[] | undefined;
};

/** A firm's request to the bureau for a commissioner. */
export type CommissionerRequestProps = DialogState & {
  /** The firm's own need that it is about. */
  needId?: string | undefined;
  wishedCommissionerId?: string | undefined;
  wishedCommissionerName?: string | undefined;
};

/** The dialogs that pages of several features open. Features do not know each other, so the app hands them in. */
export type RequestDialogs = {
  readonly Partnership: ComponentType<PartnershipRequestProps>;
  readonly Proposal: ComponentType<ProposalProps>;
  readonly Commissioner: ComponentType<CommissionerRequestProps>;
};

/** Filled by the shell. */
export const RequestDialogsContext = createContext<RequestDialogs | null>(null);

/** Asks an organization for a partnership. Keep `isOpen` in the URL by `useAsk('partnership')`. */
export function AskPartnership(props: PartnershipRequestProps) {
  const { Partnership } = useDialogs();
  return <Suspense>{props.isOpen && <Partnership {...props} />}</Suspense>;
}

/** Proposes somebody for a need. Keep `isOpen` in the URL by `useAsk('proposal')`. */
export function AskProposal(props: ProposalProps) {
  const { Proposal } = useDialogs();
  return <Suspense>{props.isOpen && <Proposal {...props} />}</Suspense>;
}

/** Asks the bureau for a commissioner. Keep `isOpen` in the URL by `useAsk('commissioner')`. */
export function AskCommissioner(props: CommissionerRequestProps) {
  const { Commissioner } = useDialogs();
  return <Suspense>{props.isOpen && <Commissioner {...props} />}</Suspense>;
}

function useDialogs(): RequestDialogs {
  const dialogs = use(RequestDialogsContext);
  if (!dialogs) throw new Error('A page that asks stands inside the shell, which hands the dialogs in.');
  return dialogs;
}
