import { ExpectedFailure } from '#kernel/errors.ts';
import type { Capability } from './capability.model.ts';

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
