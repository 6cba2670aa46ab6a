/** The name of a socket that nobody listens at: whoever connects to it is served by the process it is in. */
export const NEAR_SOCKET = '/near-store.sock';
