import type { ClosingTerms } from '../../../src/domain/case-commands';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import type { CommandAnswer } from '../../../src/pipeline/actions/command-answer';
import { runCommand } from '../../../src/pipeline/actions/run-command';
import type { Loop } from '../../../src/pipeline/loop';
import { NINE } from '../tables/given';

/** Terms of closing as a tenant has them who has set none. */
export const TERMS: ClosingTerms = {
  ...{ noResponse: { attempts: 3, overBd: 10 }, noResponseFrom: null, now: NINE, extraFields: [] },
};

let sent = 0;

/** Something a person asks of a case once, by the command line. */
export function command(
  loop: Loop,
  tenantId: number,
  asked: { readonly caseKey: string; readonly userId: string; readonly action: CaseAction },
): Promise<CommandAnswer> {
  return runCommand(loop, tenantId, { ...asked, requestId: newRequestId(), via: 'command_line' });
}

export function newRequestId(): string {
  sent += 1;
  return `request-${sent}`;
}
