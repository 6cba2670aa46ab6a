import { hashSync, verifySync } from '@node-rs/argon2';

/**
 * The program of the threads that hash: plain JavaScript, as a thread runs its file as it lies.
 *
 * @param {{ password: string, options: import('@node-rs/argon2').Options }} task
 * @returns {string} the hash in its encoded form
 */
export const hash = ({ password, options }) => hashSync(password, options);

/**
 * @param {{ stored: string, password: string }} task
 * @returns {boolean}
 */
export const verify = ({ stored, password }) => verifySync(stored, password);
