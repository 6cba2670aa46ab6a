import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DiscloseContact } from '#entities/personal-data/disclose-contact.tsx';
import { ObjectToPublication } from '#entities/personal-data/object-to-publication.tsx';
import { AskCommissioner, AskPartnership } from '#entities/request/request-dialogs.tsx';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { useAsk } from '#lib/ask.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Seal } from '#ui/seal.tsx';
import { useAskPath, useCloseAsk } from './ask-path.ts';
import { organizationsText } from './organizations.text.ts';
import type { CommissionerDetail, PartnerDetail } from './partner.queries.ts';

/** What happens about contacts, and the two things one can ask for. The viewer's own profile says so instead. */
export function ContactCard({ partner }: { partner: PartnerDetail }) {
  const t = useText(organizationsText);
  if (partner.__typename === 'Commissioner') {
    if (partner.viewerIsSelf)
      return (
        <Own title={t.you}>
          <ObjectToPublication subjectId={partner.id} isPerson />
        </Own>
      );
    return <ExpertContact commissioner={partner} />;
  }
  if (partner.viewerIsMember)
    return (
      <Own title={t.own}>
        <p className="sm dim">{t.ownHint}</p>
        {partner.contact && (
          <p className="sm">
            {[partner.contact.role ?? t.ownContact, partner.contact.email].filter(Boolean).join(' · ')}
          </p>
        )}
        <ButtonLink to="/organization">{t.edit}</ButtonLink>
      </Own>
    );
  return <OrganizationContact organization={partner} />;
}

function Own({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className="card pad col g3">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function OrganizationContact({ organization }: { organization: Exclude<PartnerDetail, CommissionerDetail> }) {
  const t = useText(organizationsText);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const askPath = useAskPath();
  const [isAsking] = useAsk('partnership');
  const closeAsk = useCloseAsk();
  const [isAskingExpert, setAskingExpert] = useAsk('commissioner');
  const { role } = useViewer();
  // Commissioners serve firms, so only a firm asks for one, and only where experts come from.
  const sendsExperts = organization.__typename !== 'Enterprise' && ['visitor', 'enterprise'].includes(role);
  const ask = () => void navigate(askPath(), { replace: true, preventScrollReset: true });
  return (
    <>
      <Sealed hint={t.sealedHint} subject={organization}>
        <Button look="primary" size="large" isFull onPress={ask}>
          {t.request}
        </Button>
        {sendsExperts && (
          <Button isFull onPress={() => setAskingExpert(true)}>
            {t.askCommissioner}
          </Button>
        )}
        <p className="hint">{t.expires}</p>
      </Sealed>
      <PhoneAction onPress={ask}>{t.request}</PhoneAction>
      <AskPartnership
        recipientId={organization.id}
        recipientName={organization.shortName ?? organization.name}
        recipientIsFirm={organization.__typename === 'Enterprise'}
        capabilityId={params.get('capability') ?? undefined}
        forms={organization.forms}
        isOpen={isAsking}
        onOpenChange={closeAsk}
      />
      <AskCommissioner isOpen={isAskingExpert} onOpenChange={setAskingExpert} />
    </>
  );
}

function ExpertContact({ commissioner }: { commissioner: CommissionerDetail }) {
  const t = useText(organizationsText);
  const [isAsking, setAsking] = useAsk('commissioner');
  const ask = () => setAsking(true);
  return (
    <>
      <Sealed hint={t.sealedExpertHint} subject={commissioner} isPerson>
        <Button look="primary" size="large" isFull onPress={ask}>
          {t.askThisCommissioner}
        </Button>
      </Sealed>
      <PhoneAction onPress={ask}>{t.askThisCommissioner}</PhoneAction>
      <AskCommissioner
        wishedCommissionerId={commissioner.id}
        wishedCommissionerName={commissioner.name}
        isOpen={isAsking}
        onOpenChange={setAsking}
      />
    </>
  );
}

type SealedProps = {
  hint: string;
  subject: { readonly id: string; readonly name: string };
  isPerson?: boolean;
  children: ReactNode;
};

function Sealed({ hint, subject, isPerson = false, children }: SealedProps) {
  const t = useText(organizationsText);
  const { role } = useViewer();
  return (
    <section className="card pad5 col g4">
      <Seal />
      <div className="col g1">
        <h2>{t.sealed}</h2>
        <p className="sm dim">{hint}</p>
      </div>
      {children}
      {role === 'officer' && <DiscloseContact subject={subject} />}
      <ObjectToPublication subjectId={subject.id} isPerson={isPerson} />
    </section>
  );
}

/** The same act within reach of the thumb. */
function PhoneAction({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <div className="only-m phone-act">
      <Button look="primary" isFull onPress={onPress}>
        {children}
      </Button>
    </div>
  );
}
