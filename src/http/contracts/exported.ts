import { z } from 'zod';
import { cardViewContract } from './card-view';
import { leaveRequest, peopleQuery, viewQuery } from './card-queries';
import { bulkRequest, commandRequest, eraseRequest } from './card-requests';
import { actionRequest, actionsQuery, causeRequest, causesQuery } from './cause-requests';
import { caseQuery, evidenceQuery, queueQuery } from './queue-query';

/** By the name of the file. */
const CONTRACTS: { readonly [name: string]: z.ZodType } = {
  'card-view': cardViewContract,
  ...{ 'view-query': viewQuery, 'people-query': peopleQuery, 'case-query': caseQuery, 'queue-query': queueQuery },
  ...{ 'evidence-query': evidenceQuery, 'actions-query': actionsQuery, 'causes-query': causesQuery },
  ...{ 'command-request': commandRequest, 'bulk-request': bulkRequest, 'leave-request': leaveRequest },
  ...{ 'action-request': actionRequest, 'cause-request': causeRequest, 'erase-request': eraseRequest },
};

/**
 * What can be asked of the card API and what a card is answered, as JSON schema by file name: as it is sent, before
 * defaults and trimming. @internal
 */
export function exportedSchemas(): { readonly [name: string]: object } {
  return Object.fromEntries(
    Object.entries(CONTRACTS).map(([name, contract]) => [
      name,
      z.toJSONSchema(contract, { io: 'input', unrepresentable: 'any' }),
    ]),
  );
}
