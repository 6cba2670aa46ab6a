import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Text } from '#kernel/errors.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { AlertFrequency } from '#modules/saved-searches/index.ts';
import type { Choice, ChoiceRepository, StopScope } from './choice.repository.ts';
import type { NoticeStopLinks } from './notice.stop-links.ts';
import { mailedBy, officerTopics, type Topic } from './notification.topics.ts';
import { topicText } from './topic.text.ts';

export type ChoiceService = ReturnType<typeof createChoiceService>;

type Options = {
  repository: ChoiceRepository;
  matching: Pick<Services['matching'], 'alerts'>;
  stopLinks: NoticeStopLinks;
  clock: Clock;
};

type Wish = {
  readonly topic: Topic;
  readonly isShown?: boolean | null | undefined;
  readonly mail?: AlertFrequency | null | undefined;
};

/** What a link ends, by name. */
type Ended = { readonly topic: Text };

/** What each person wants to hear of, where, and how often. */
export function createChoiceService({ repository, matching, stopLinks, clock }: Options) {
  /** Letters about matches are written by matching, which knows how often. */
  async function withMatches(viewer: Viewer, choice: Choice): Promise<Choice> {
    if (mailedBy[choice.topic] !== 'MATCHES') return choice;
    return { ...choice, mail: await matching.alerts.frequencyOf(viewer) };
  }

  async function get(viewer: Viewer, topic: Topic): Promise<Choice> {
    return withMatches(viewer, await repository.find(requireAccount(viewer).accountId, topic));
  }

  return {
    async list(viewer: Viewer): Promise<Choice[]> {
      const { accountId, isOfficer } = requireAccount(viewer);
      const own = (await repository.list(accountId)).filter(
        ({ topic }) => isOfficer || !officerTopics.includes(topic),
      );
      return Promise.all(own.map((choice) => withMatches(viewer, choice)));
    },

    /** What is left out stays. @throws Failures where others write the letters of that topic. */
    async choose(viewer: Viewer, { topic, isShown, mail }: Wish): Promise<Choice> {
      const { accountId } = requireAccount(viewer);
      const by = mailedBy[topic];
      const input = checkInput();
      if (mail && by === 'ALWAYS') input.fault('mail', alwaysText);
      if (mail && by === 'SAVED_SEARCHES') input.fault('mail', savedSearchText);
      input.done();
      if (mail && by === 'MATCHES') await matching.alerts.setFrequency(viewer, mail);
      await repository.choose(accountId, topic, {
        ...(typeof isShown === 'boolean' && { isShown }),
        ...(mail && by === 'NOTIFICATIONS' && { mail }),
      });
      return get(viewer, topic);
    },

    /** What a link of a letter ends; null for a forged or old one. */
    async readStopLink(token: string): Promise<Ended | null> {
      return endedOf(stopLinks.read(token, clock.now()));
    },

    /** Again changes nothing. Null as above. */
    async stopByLink(token: string): Promise<Ended | null> {
      const found = stopLinks.read(token, clock.now());
      if (found) await repository.stop(found.accountId, found.scope);
      return endedOf(found);
    },

    /** Takes it back, with the same link. Null as above. */
    async resumeByLink(token: string): Promise<Ended | null> {
      const found = stopLinks.read(token, clock.now());
      if (found) await repository.resume(found.accountId, found.scope);
      return endedOf(found);
    },
  };
}

function endedOf(found: { readonly scope: StopScope } | null): Ended | null {
  return found && { topic: topicText[found.scope] };
}

const alwaysText = {
  zh: '这类邮件和决定一起发出，不能关；可以只关掉网页里的提醒',
  en: 'These letters go with the decision itself and cannot be stopped; what can be turned off is the notice on the page',
};
const savedSearchText = {
  zh: '每个保存的搜索各自设置邮件，请到“保存的搜索”里改',
  en: 'Each saved search has its own letters: change them under “Saved searches”',
};
