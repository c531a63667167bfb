import type { Vault } from '../crypto';
import type { Stores } from '../store-ports';
import { caseStore } from './cases';
import { causeStore } from './causes';
import { clockStore } from './clocks';
import { commandLogStore } from './command-log';
import { correctionStore } from './corrections';
import { actionStore } from './corrective-actions';
import { decisionStore, selfCheckStore } from './decisions';
import { deliveryStore } from './deliveries';
import { digestStore } from './digests';
import { erasureStore } from './erasure';
import { handoverStore } from './handovers';
import { importStore } from './imports';
import { laneStore } from './lanes';
import { noticeStore } from './notices';
import { outboxStore } from './outbox';
import { ownerLoadStore } from './owner-loads';
import { ownerRoundStore } from './owner-rounds';
import { queueStore } from './queue';
import { reportStore } from './report';
import { responseStore } from './responses';
import { auditStore } from './seals';
import { settingsLogStore } from './settings-log';
import { setupStore } from './setup';
import { taskWatchStore } from './task-watches';
import { tenantStore } from './tenants';
import { verifySeals } from './verify-seals';

/** All tables behind their ports. */
export function createStores(vault: Vault): Stores {
  return {
    deliveries: deliveryStore,
    imports: importStore,
    responses: responseStore,
    cases: caseStore,
    clocks: clockStore,
    lanes: laneStore,
    outbox: outboxStore,
    tenants: tenantStore(vault),
    setup: setupStore(vault),
    settingsLog: settingsLogStore,
    selfChecks: selfCheckStore,
    decisions: decisionStore,
    loads: ownerLoadStore,
    corrections: correctionStore,
    handovers: handoverStore,
    rounds: ownerRoundStore,
    report: reportStore,
    notices: noticeStore,
    digests: digestStore,
    audit: { ...auditStore, verifySeals },
    erasure: erasureStore,
    actions: actionStore,
    causes: causeStore,
    watches: taskWatchStore,
    queue: queueStore,
    commands: commandLogStore,
  };
}
