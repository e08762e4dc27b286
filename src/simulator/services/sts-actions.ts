import type { ActionTable } from '../wire/action.js';

/** Who is calling: always the same role of the account. */
export const STS_ACTIONS: ActionTable = {
  GetCallerIdentity: ({ world }) => ({
    Arn: `arn:aws:sts::${world.settings.accountId}:assumed-role/deployer/session`,
    UserId: 'AROAEXAMPLEEXAMPLEEXA:session',
    Account: world.settings.accountId,
  }),
};
