import { kindOfChange, type Change } from './change-set.js';
import { STACK_TYPE } from './stack.js';

/** A change that destroys, or may destroy, what a resource holds. */
export interface DataLoss {
  readonly logicalId: string;
  readonly type: string;
  /** For the reader, for example `replaced` or `perhaps replaced`. */
  readonly how: string;
}

/**
 * The changes of a set that take away what holds data, whatever the policies do with the old resource: what is replaced or
 * removed is not there any more for who uses the stack. A replacement that CloudFormation decides on the way counts, and so
 * does an action that we do not know. Of a nested stack that gets another template or other parameters the set does not say
 * what happens inside, so that counts, too.
 *
 * @param isStateful whether resources of a type hold data
 */
export function dataLossOf(
  changes: readonly Change[],
  isStateful: (type: string) => boolean,
): readonly DataLoss[] {
  return changes.flatMap((change) => {
    const { logicalId, type } = change;
    if (!isStateful(type)) return [];
    const how = howLost(change);
    return how === undefined ? [] : [{ logicalId, type, how }];
  });
}

function howLost(change: Change): string | undefined {
  switch (kindOfChange(change)) {
    case 'remove':
      return 'removed';
    case 'replace':
      return change.replacement === 'True' ? 'replaced' : 'perhaps replaced';
    case 'dynamic':
      return 'perhaps replaced or removed';
    case 'modify':
      return change.type === STACK_TYPE && !isAutomatic(change)
        ? 'a nested stack, of which the change set does not tell what happens inside'
        : undefined;
    case 'add':
    case 'import':
    case 'sync':
      return undefined;
  }
}

/** A nested stack is in every set of its parent, also when nothing in it changes (semantics 2.7). */
function isAutomatic({ details }: Change): boolean {
  return details.every(({ changeSource }) => changeSource === 'Automatic');
}

/** `Table (AWS::DynamoDB::Table, replaced), …` */
export function describeLosses(losses: readonly DataLoss[]): string {
  return losses.map(({ logicalId, type, how }) => `${logicalId} (${type}, ${how})`).join(', ');
}
