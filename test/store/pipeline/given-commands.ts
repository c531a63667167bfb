import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import type { CommandAnswer } from '../../../src/pipeline/actions/command-answer';
import { runCommand } from '../../../src/pipeline/actions/run-command';
import type { Loop } from '../../../src/pipeline/loop';

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
