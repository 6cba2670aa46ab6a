import { ExportMenu } from '#entities/export/export-menu.tsx';
import { shortNameOf } from '#entities/organization/party.tsx';
import { declineReasonText } from '#entities/partnership/partnership.text.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card, List } from '#ui/card.tsx';
import { conversationText } from './conversation.text.ts';
import type { PartnershipDetail } from './partnership.queries.ts';
import { pageText } from './partnership.text.ts';
import { recordText, stepText, terminationReasonText } from './step.text.ts';

type Step = PartnershipDetail['timeline'][number];

/** Everything so far, the newest first: when, who, what, and why. */
export function PartnershipRecord({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(pageText);
  const format = useFormat();
  return (
    <Card
      title={t.record}
      holds="list"
      aside={
        <ExportMenu
          list="PARTNERSHIP_TIMELINE"
          variables={{ id: partnership.id }}
          total={partnership.timeline.length}
          size="small"
        />
      }
    >
      <List className="sm">
        {partnership.timeline.map((step) => (
          <li key={step.number} className="row row-4 nowrap top">
            <span className="dim2 num now">{format.moment(step.at)}</span>
            <div className="grow">
              <b>
                <Fact step={step} partnership={partnership} />
              </b>
              <Why step={step} partnership={partnership} />
            </div>
          </li>
        ))}
      </List>
    </Card>
  );
}

type PartProps = { step: Step; partnership: PartnershipDetail };

function Fact({ step: { kind, actor }, partnership }: PartProps) {
  const wasProposed = partnership.timeline.some((step) => step.kind === 'COMPLETION_PROPOSED');
  const t = useText(pageText);
  const record = useText(recordText);
  const said = useText(stepText);
  const { stepBy } = useText(conversationText);
  const { requester, recipient, broker } = partnership;
  // Nobody reminds or lets a request expire: time does.
  if (actor === 'SYSTEM' && kind === 'COMPLETED' && wasProposed) return record.completedByTime;
  if (actor === 'SYSTEM' && taken.includes(kind)) return stepBy(t.byBoth, said[kind]);
  if (actor === 'SYSTEM') return kind === 'TERMINATED' ? record.endedByPlatform : said[kind];
  const who = {
    REQUESTER: shortNameOf(requester),
    RECIPIENT: shortNameOf(recipient),
    BROKER: broker ? shortNameOf(broker) : record.BROKER,
    OFFICER: record.OFFICER,
  }[actor];
  return stepBy(who, actor === 'BROKER' && kind === 'REQUESTED' ? record.proposed : said[kind]);
}

/** Of what was taken in from elsewhere it is not known which side made the step. */
const taken: readonly Step['kind'][] = ['ACCEPTED', 'NEGOTIATION_BEGUN', 'AGREED', 'STARTED', 'COMPLETED'];

function Why({ step, partnership: { milestones } }: PartProps) {
  const record = useText(recordText);
  const declined = useText(declineReasonText);
  const ended = useText(terminationReasonText);
  const { reason, terminationReason, note, version, milestoneId } = step;
  const words = [
    version && record.version(version),
    milestones.find(({ id }) => id === milestoneId)?.title,
    reason && declined[reason],
    terminationReason && ended[terminationReason],
    note,
  ].filter(Boolean);
  return words.length > 0 ? <p className="dim">{words.join(' · ')}</p> : null;
}
