import { loadLanguages } from '../../classify/load-languages';
import { readReasonModel, type ReasonModel } from '../../classify/reason-model';
import { evaluateReasons, type ReasonEvaluation } from '../../classify/train/evaluate';
import { trainReasonModel, type Training, type TrainingProgress } from '../../classify/train/train-reason-model';
import type { TrainingRow } from '../../classify/train/training-row';
import type { Json } from '../../domain/types';
import type { Correction, Tenant } from '../../store-ports';
import { createBreath } from '../breathe';
import type { Loop } from '../loop';
import { refusal, refusedApproval, type Approval, type Published } from './publication';
import { publishDocument, unknownVersion } from './publish-document';

/** Every model of a tenant has this id; its versions tell them apart. */
const MODEL = 'reason';
/** A tenant's own correction says more about his customers than a phrase of ours. */
const CORRECTION_WEIGHT = 3;

/** The phrases the project ships: what it trains with, and what no model has seen. */
export interface PhraseSplit {
  readonly train: readonly TrainingRow[];
  readonly test: readonly TrainingRow[];
}

export interface RetrainWish {
  readonly phrases: PhraseSplit;
  readonly watch: (progress: TrainingProgress) => void;
  /** Rounds over the rows. (Default: as many as the built-in model had) */
  readonly epochs?: number;
}

export interface TrainedModel {
  readonly version: number;
  /** How many corrections of the tenant's people went into it. */
  readonly corrections: number;
  readonly evaluation: ReasonEvaluation;
}

/**
 * Trains a model of the tenant's own from our phrases and his corrections, and stores it as a draft with what it shows on
 * the test split. Nothing changes until a person publishes it.
 */
export async function retrainModel(
  loop: Loop,
  { tenantId }: Tenant,
  { phrases, watch, epochs }: RetrainWish,
): Promise<TrainedModel> {
  await loadLanguages();
  const corrections = usable(await loop.stores.corrections.list(loop.db, tenantId));
  const stored = await loop.stores.tenants.documents(loop.db, tenantId, 'model');
  const next = 1 + Math.max(0, ...stored.map(({ version }) => version));
  const rows = [...phrases.train, ...corrections.map(rowOf)];
  const id = `tenant ${tenantId} v${next}`;
  const steps = trainReasonModel(rows, { id, ...(epochs === undefined ? {} : { epochs }) });
  const { model } = await finished(steps, watch);
  const evaluation = evaluateReasons(phrases.test, readReasonModel(model));
  const version = await loop.stores.setup.saveDraftModel(loop.db, tenantId, {
    id: MODEL,
    body: model,
    evaluation: { ...asJson(evaluation), corrections: corrections.length },
  });
  return { version, corrections: corrections.length, evaluation };
}

/** What the model that counts now shows on the test split: what a draft is compared with. */
export async function evaluateActive(
  loop: Loop,
  { tenantId }: Tenant,
  test: readonly TrainingRow[],
): Promise<{ readonly version: number | null; readonly evaluation: ReasonEvaluation }> {
  await loadLanguages();
  const version = await loop.stores.tenants.activeModelVersion(loop.db, tenantId);
  return { version, evaluation: evaluateReasons(test, await modelOf(loop, tenantId, version)) };
}

/** Makes a trained model count. */
export async function publishModel(
  loop: Loop,
  tenant: Tenant,
  { version, approval }: { readonly version: number; readonly approval: Approval },
): Promise<Published> {
  const evaluation = await loop.stores.tenants.evaluation(loop.db, tenant.tenantId, version);
  if (evaluation === null) return unknownVersion('model', MODEL, version);
  return publishDocument(loop, tenant, {
    approval,
    draft: { kind: 'model', id: MODEL, body: null, rollbackTo: version, problems: [], replay: evaluation },
  });
}

/** Lets the model that ships read again. */
export async function publishBuiltIn(loop: Loop, tenant: Tenant, approval: Approval): Promise<Published> {
  const refused = refusedApproval(tenant, approval);
  if (refused !== null) return refused;
  const active = await loop.stores.tenants.activeModelVersion(loop.db, tenant.tenantId);
  if (active === null) return refusal('unknown_version', 'the built-in model reads already');
  const at = await loop.clock.now();
  await loop.db.tx(async (sql) => {
    await loop.stores.setup.retireModels(sql, tenant.tenantId);
    const body = { type: 'published' as const, kind: 'model' as const, id: 'built-in', version: 0, rollbackTo: 0 };
    await loop.stores.settingsLog.append(sql, tenant.tenantId, {
      at,
      actor: approval.by,
      body: { ...body, note: approval.note.trim(), replay: null },
    });
  });
  return { ok: true, version: 0, changed: true, problems: [], replay: null };
}

async function modelOf(loop: Loop, tenantId: number, version: number | null): Promise<ReasonModel> {
  if (version === null) return loop.builtInModel;
  return readReasonModel(await loop.stores.tenants.model(loop.db, tenantId, version));
}

type Usable = Correction & { readonly verbatim: string };

/** The last word about each case, as far as its words are still there. */
function usable(corrections: readonly Correction[]): readonly Usable[] {
  const last = new Map(corrections.map((one) => [one.caseKey, one]));
  return [...last.values()].filter((one): one is Usable => one.verbatim !== null && one.verbatim.trim() !== '');
}

function rowOf({ verbatim, to, language }: Usable): TrainingRow {
  return {
    ...{ text: verbatim, reason: to, secondary: [], flags: [], score: null },
    language: language ?? 'en',
    weight: CORRECTION_WEIGHT,
  };
}

async function finished(
  steps: Generator<TrainingProgress, Training>,
  watch: (progress: TrainingProgress) => void,
): Promise<Training> {
  const breathe = createBreath();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    watch(step.value);
    await breathe();
  }
}

function asJson(evaluation: ReasonEvaluation): { readonly [key: string]: Json } {
  return JSON.parse(JSON.stringify(evaluation)) as { readonly [key: string]: Json };
}
