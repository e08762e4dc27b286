/** Shortens account ids to their last four digits. */
export interface AccountMask {
  /** Takes the account of an ARN as one that is hidden also where it stands alone. */
  readonly learn: (arn: string | undefined) => void;
  readonly hide: (text: string) => string;
}

/** An account id in its place in an ARN, also in one that is part of a URL. */
const IN_ARN =
  /(arn(:|%3A)aws[a-z-]*(?::|%3A)[a-z0-9-]*(?::|%3A)[a-z0-9-]*(?::|%3A))\d{8}(\d{4})(?=:|%3A)/gi;

/** Makes a mask that knows no account yet; ids in ARNs are hidden at once. */
export function createAccountMask(): AccountMask {
  const known = new Map<string, RegExp>();
  return {
    learn: (arn) => {
      const account = arn?.split(':')[4] ?? '';
      if (!/^\d{12}$/.test(account) || known.has(account)) return;
      // Not within a longer number or word, which it would be part of by chance.
      known.set(account, new RegExp(`(?<![0-9A-Za-z])${account}(?![0-9A-Za-z])`, 'g'));
    },
    hide: (text) => {
      let hidden = text.replace(IN_ARN, '$1…$3');
      for (const [account, pattern] of known) {
        hidden = hidden.replace(pattern, `…${account.slice(8)}`);
      }
      return hidden;
    },
  };
}
