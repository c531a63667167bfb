import type { ErrorDetail, Refusal } from './answer';
import { invalid, refuse } from './answer';
import { checkValue } from './check-value';
import type { ObjectType } from './object-types';
import { uniqueKey } from './object-types';
import type { Portal } from './portal';
import type { CrmRecord, Values } from './record';

/** A write about to happen: `record` is the one to change, undefined for a new one. */
export interface Write {
  readonly type: ObjectType;
  readonly version: string;
  readonly properties: Values;
  readonly record?: CrmRecord | undefined;
  /** A seed is the past: it may set createdate and the like, and owners who have left since. */
  readonly seeding?: boolean;
  /** Unique values that earlier inputs of the same all-or-nothing batch will take. */
  readonly claimed?: Set<string>;
}

/** Checks a write in the order HubSpot reports: values, required properties, pipeline, uniqueness. */
export function checkWrite(portal: Portal, write: Write): Values | Refusal {
  const values: Record<string, string> = {};
  const problems: ErrorDetail[] = [];
  for (const [name, raw] of Object.entries(write.properties)) {
    const checked = checkProperty(portal, write, { name, raw });
    if ('problem' in checked) problems.push(checked.problem);
    else values[name] = checked.value;
  }
  if (problems.length > 0) return invalidValues(problems);
  return (
    missingRequired(portal, write, values) ??
    wrongStage(portal, write, values) ??
    duplicate(portal, write, values) ??
    values
  );
}

function checkProperty(
  portal: Portal,
  write: Write,
  property: { readonly name: string; readonly raw: string },
): ReturnType<typeof checkValue> {
  const { name, raw } = property;
  const def = write.type.properties.get(name);
  const context = { propertyName: [name] };
  if (def === undefined) {
    return { problem: { message: `Property "${name}" does not exist`, code: 'PROPERTY_DOESNT_EXIST', context } };
  }
  if (def.readOnly && write.seeding !== true) {
    return { problem: { message: `"${name}" is a read only property`, code: 'READ_ONLY_VALUE', context } };
  }
  const { ownerCheck } = portal.options;
  return checkValue({ owners: portal.owners, ownerCheck: write.seeding === true ? 'known' : ownerCheck }, def, raw);
}

/** The list goes into the message as well: that is where HubSpot has always put it. */
function invalidValues(problems: readonly ErrorDetail[]): Refusal {
  const listed = problems.map((problem) => ({
    isValid: false,
    message: problem.message,
    error: problem.code,
    name: problem.context?.['propertyName']?.[0],
    localizedErrorMessage: problem.message,
  }));
  return invalid(`Property values were not valid: ${JSON.stringify(listed)}`, { errors: problems });
}

function missingRequired(portal: Portal, write: Write, values: Values): Refusal | undefined {
  const { type, record } = write;
  // Only the newest version enforces what the admin of the portal has marked as required.
  const byAdmin = write.version === '2026-09' ? requiredByAdmin(portal, type) : [];
  const missing = [...type.requiredProperties, ...byAdmin].filter((name) =>
    record === undefined ? (values[name] ?? '') === '' : values[name] === '',
  );
  if (missing.length === 0) return undefined;
  const what = type.custom ? type.typeId : type.singular.toUpperCase();
  const message = `Error ${record === undefined ? 'creating' : 'updating'} ${what}. Some required properties were not set.`;
  const context = { properties: [...new Set(missing)] };
  return invalid(message, { context, errors: [{ message, code: 'REQUIRED_FIELD', context }] });
}

function requiredByAdmin(portal: Portal, type: ObjectType): readonly string[] {
  const required = portal.options.requiredProperties;
  return [type.typeId, type.name, type.singular].flatMap((key) => required[key] ?? []);
}

function wrongStage(portal: Portal, write: Write, values: Values): Refusal | undefined {
  if (write.type.name !== 'tickets') return undefined;
  if (values['hs_pipeline'] === undefined && values['hs_pipeline_stage'] === undefined) return undefined;
  const pipelineId = values['hs_pipeline'] ?? write.record?.properties['hs_pipeline'] ?? '';
  const stageId = values['hs_pipeline_stage'] ?? write.record?.properties['hs_pipeline_stage'] ?? '';
  const pipeline = portal.pipelines.get(pipelineId);
  if (pipeline === undefined) {
    const context = { propertyName: ['hs_pipeline'] };
    return invalidValues([
      { message: `Pipeline ID ${pipelineId} does not exist.`, code: 'INVALID_PIPELINE_ID', context },
    ]);
  }
  if (pipeline.stages.some((stage) => stage.id === stageId)) return undefined;
  const message = `Stage ID ${stageId} is not a stage of pipeline ${pipelineId}.`;
  return invalidValues([
    { message, code: 'INVALID_PIPELINE_STAGE_ID', context: { propertyName: ['hs_pipeline_stage'] } },
  ]);
}

function duplicate(portal: Portal, write: Write, values: Values): Refusal | undefined {
  for (const [name, index] of write.type.unique) {
    const value = values[name];
    if (value === undefined || value === '') continue;
    const key = uniqueKey(name, value);
    const holder = index.get(key);
    if (holder !== undefined && holder !== write.record?.id) return conflict(portal, write, { name, holder });
    const claim = `${name}=${key}`;
    if (write.claimed?.has(claim) === true) return conflict(portal, write, { name, holder: 'unknown' });
    write.claimed?.add(claim);
  }
  return undefined;
}

function conflict(portal: Portal, write: Write, found: { readonly name: string; readonly holder: string }): Refusal {
  portal.stats.add('conflicts');
  const { name, holder } = found;
  if (portal.options.uniqueConflict === 'validation' && name !== 'email') {
    const message = `Cannot set ${name}: ${holder} already has that value.`;
    return invalidValues([{ message, code: 'CONFLICTING_UNIQUE_VALUE', context: { propertyName: [name] } }]);
  }
  const label = write.type.labels.singular;
  const kind = label.charAt(0).toUpperCase() + label.slice(1);
  return refuse(409, 'CONFLICT', `${kind} already exists. Existing ID: ${holder}`);
}
