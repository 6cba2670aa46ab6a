import { objectId } from '#database/object-id.ts';
import type { Id } from '#kernel/id.ts';
import type { AlertFrequency } from '#modules/saved-searches/index.ts';
import type { ChoiceModel, ChoiceRecord } from './choice.model.ts';
import { mailedHere, type Topic, topics, usualMail } from './notification.topics.ts';

/** What holds for one person and topic; `mail` is null where others write the letters. */
export type Choice = {
  readonly topic: Topic;
  readonly isShown: boolean;
  readonly mail: AlertFrequency | null;
};

/** What one link of a letter ends: a topic, or all that we write. */
export type StopScope = Topic | 'ALL';

export type ChoiceRepository = ReturnType<typeof createChoiceRepository>;

export function createChoiceRepository(model: ChoiceModel) {
  const read = (accountId: Id<'account'>) =>
    model
      .findOne({ _id: objectId(accountId) })
      .lean<ChoiceRecord>()
      .exec();

  async function set(accountId: Id<'account'>, fields: Readonly<Record<string, unknown>>): Promise<void> {
    if (Object.keys(fields).length === 0) return;
    await model.updateOne({ _id: objectId(accountId) }, { $set: fields }, { upsert: true }).exec();
  }

  async function list(accountId: Id<'account'>): Promise<Choice[]> {
    const record = await read(accountId);
    return topics.map((topic) => choiceOf(record, topic));
  }

  return {
    list,

    async find(accountId: Id<'account'>, topic: Topic): Promise<Choice> {
      return choiceOf(await read(accountId), topic);
    },

    async choose(
      accountId: Id<'account'>,
      topic: Topic,
      { isShown, mail }: { isShown?: boolean; mail?: AlertFrequency },
    ): Promise<void> {
      await set(accountId, {
        ...(isShown !== undefined && { [`choices.${topic}.isShown`]: isShown }),
        ...(mail !== undefined && { [`choices.${topic}.mail`]: mail }),
      });
    },

    /** No letters about these from now on; what was chosen before is kept, to be taken back. Again changes nothing. */
    async stop(accountId: Id<'account'>, scope: StopScope): Promise<void> {
      const ended = (await list(accountId)).filter(
        ({ topic, mail }) => mail !== null && mail !== 'NEVER' && isWithin(topic, scope),
      );
      if (ended.length === 0) return;
      const before = Object.fromEntries(ended.map(({ topic, mail }) => [topic, mail]));
      const never = Object.fromEntries(ended.map(({ topic }) => [`choices.${topic}.mail`, 'NEVER']));
      await set(accountId, { ...never, [`stopped.${scope}`]: before });
    },

    /** As it was before `stop`, where nothing else was chosen since. */
    async resume(accountId: Id<'account'>, scope: StopScope): Promise<void> {
      const record = await read(accountId);
      const back = Object.entries(record?.stopped?.[scope] ?? {}).filter(
        ([topic]) => choiceOf(record, topic as Topic).mail === 'NEVER',
      );
      await set(accountId, Object.fromEntries(back.map(([topic, mail]) => [`choices.${topic}.mail`, mail])));
    },

    async removeOf(accountId: Id<'account'>): Promise<void> {
      await model.deleteOne({ _id: objectId(accountId) }).exec();
    },
  };
}

function isWithin(topic: Topic, scope: StopScope): boolean {
  return scope === 'ALL' ? mailedHere.includes(topic) : topic === scope;
}

function choiceOf(record: ChoiceRecord | null, topic: Topic): Choice {
  const { isShown = true, mail = usualMail[topic] ?? null } = record?.choices[topic] ?? {};
  return { topic, isShown, mail };
}
