/** What a look at an address alone can tell; whether it exists, only its letter can. */
export function emailFault(email: string): 'emailMissing' | 'emailWrong' | null {
  if (!email) return 'emailMissing';
  return /^[^\s@]+@[^\s@]+$/.test(email) ? null : 'emailWrong';
}
