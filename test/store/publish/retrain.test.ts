import type { TrainingRow } from '../../../src/classify/train/training-row';
import type { ReasonCode } from '../../../src/domain/types';
import {
  evaluateActive,
  publishBuiltIn,
  publishModel,
  retrainModel,
  type PhraseSplit,
} from '../../../src/pipeline/settings/retrain';
import type { Correction } from '../../../src/store-ports';
import { freshTables, NINE, type Tables } from '../tables/given';
import { connected, decided, PAULA, type Stage } from './given-tenant';

const row = (text: string, reason: ReasonCode): TrainingRow => ({
  ...{ text, reason, secondary: [], flags: [], score: null, language: 'en' },
});
const SAID: readonly (readonly [string, ReasonCode])[] = [
  ['the invoice is wrong again', 'billing_pricing'],
  ['charged twice for one seat', 'billing_pricing'],
  ['the export feature we need is missing', 'product_gap'],
  ['no integration with our tool', 'product_gap'],
  ['down every Monday morning', 'reliability_performance'],
  ['pages take a minute to load', 'reliability_performance'],
];
const PHRASES: PhraseSplit = {
  train: SAID.flatMap(([text, reason]) => [row(text, reason), row(`${text}, sadly`, reason)]),
  test: SAID.map(([text, reason]) => row(`honestly, ${text}`, reason)),
};
const NOTE = { by: PAULA, note: 'Our own words' };

// What is stored runs on both engines in test/store/tables; here it is the training that takes its time.
describe('a model of a tenant’s own', () => {
  let tables: Tables;
  let stage: Stage;
  beforeAll(async () => {
    tables = await freshTables('pglite');
  });
  beforeEach(async () => {
    stage = await connected(tables);
  });

  const train = () => retrainModel(stage.loop, stage.tenant, { phrases: PHRASES, watch: () => undefined, epochs: 1 });
  const reads = () => tables.stores.tenants.activeModelVersion(tables.db, stage.tenant.tenantId);
  const correct = async (changed: Partial<Correction>) => {
    const [caseKey = ''] = await decided(stage, [{}]);
    const correction: Correction = {
      ...{ caseKey, at: NINE, from: 'unclear', to: 'billing_pricing', language: 'en', verbatim: 'the zorkmid is off' },
      ...changed,
    };
    await tables.stores.corrections.add(tables.db, stage.tenant.tenantId, [correction]);
  };

  test('is trained with the last corrections whose words are still there, and waits until somebody publishes it', async () => {
    await correct({});
    await correct({ verbatim: null });
    const trained = await train();
    expect(trained).toMatchObject({ version: 1, corrections: 1, evaluation: { rows: PHRASES.test.length } });
    expect(await reads()).toBeNull();
    const { version, evaluation } = await evaluateActive(stage.loop, stage.tenant, PHRASES.test);
    expect([version, evaluation.rows]).toEqual([null, PHRASES.test.length]);
    const published = await publishModel(stage.loop, stage.tenant, { version: 1, approval: NOTE });
    expect(published).toMatchObject({ ok: true, version: 1, replay: { corrections: 1 } });
    expect(await reads()).toBe(1);
    expect(await evaluateActive(stage.loop, stage.tenant, PHRASES.test)).toMatchObject({ version: 1 });
    // Training takes the time it takes, also on a busy machine.
  }, 300_000);

  test('makes room for the built-in one again, and each step is told', async () => {
    const draft = { id: 'reason', body: {}, evaluation: { accuracy: 0.8 } };
    await tables.stores.setup.saveDraftModel(tables.db, stage.tenant.tenantId, draft);
    await publishModel(stage.loop, stage.tenant, { version: 1, approval: NOTE });
    expect(await publishBuiltIn(stage.loop, stage.tenant, { ...NOTE, note: '' })).toMatchObject({
      code: 'note_missing',
    });
    expect(await publishBuiltIn(stage.loop, stage.tenant, NOTE)).toMatchObject({ ok: true });
    expect(await reads()).toBeNull();
    expect(await publishBuiltIn(stage.loop, stage.tenant, NOTE)).toMatchObject({ ok: false });
    const events = await tables.stores.settingsLog.list(tables.db, stage.tenant.tenantId, 2);
    expect(events.map(({ body }) => body)).toMatchObject([
      { kind: 'model', id: 'built-in' },
      { kind: 'model', version: 1 },
    ]);
  });

  test('that was never trained cannot be published', async () => {
    const outcome = await publishModel(stage.loop, stage.tenant, { version: 1, approval: NOTE });
    expect(outcome).toMatchObject({ ok: false, code: 'unknown_version' });
  });
});
