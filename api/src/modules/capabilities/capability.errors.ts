import { ExpectedFailure, type Text } from '#kernel/errors.ts';
import type { Capability } from './capability.model.ts';
import type { CapabilityState } from './capability.states.ts';

export class CapabilityAlreadyWithdrawn extends ExpectedFailure {
  readonly code = 'CAPABILITY_ALREADY_WITHDRAWN';
  readonly capability: Capability;

  constructor(capability: Capability) {
    super({
      text: {
        zh: '这条能力已经撤回，没有再次更改',
        en: 'This capability is taken back already; nothing was changed',
      },
      field: ['input', 'capabilityId'],
    });
    this.capability = capability;
  }

  override data() {
    return { capability: this.capability };
  }
}

/** Somebody else's edit came first. */
export class CapabilityChanged extends ExpectedFailure {
  readonly code = 'CAPABILITY_CHANGED';
  readonly capability: Capability;

  constructor(capability: Capability) {
    super({
      text: {
        zh: '别人刚刚改过这条能力，你的修改没有覆盖它。打开最新的版本，再改一次',
        en: 'Somebody else has just edited this; your changes did not overwrite it. Open the newest version and edit again',
      },
      field: ['input', 'expectedRevision'],
    });
    this.capability = capability;
  }

  override data() {
    return { capability: this.capability };
  }
}

const stateText: Readonly<Record<CapabilityState, Text>> = {
  DRAFT: {
    zh: '这条能力还是草稿，先发布它',
    en: 'This capability is still a draft; publish it first',
  },
  PUBLISHED: {
    zh: '这条能力正在公开，没有更改',
    en: 'This capability is public; nothing was changed',
  },
  PAUSED: {
    zh: '这条能力已经暂停，先恢复它',
    en: 'This capability is paused; take it up again first',
  },
  WITHDRAWN: {
    zh: '这条能力已经撤回，不能再改；需要时重新发布一条',
    en: 'This capability was taken back and cannot be changed; publish a new one instead',
  },
};

/** What was wanted does not lead on from the state that it is in now. */
export class CapabilityStateChanged extends ExpectedFailure {
  readonly code = 'CAPABILITY_STATE_CHANGED';
  readonly capability: Capability;

  constructor(capability: Capability) {
    super({ text: stateText[capability.state], field: ['input', 'capabilityId'] });
    this.capability = capability;
  }

  override data() {
    return { capability: this.capability };
  }
}
