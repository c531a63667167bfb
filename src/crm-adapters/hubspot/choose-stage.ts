import type { WirePipeline, WireStage } from './wire';

/** What an admin has set for announcements: id or label, null = the first. */
export interface WantedStage {
  readonly pipeline: string | null;
  readonly stage: string | null;
  readonly ownPipeline: string | null;
}

/**
 * Where a ticket is opened: as set, else in the portal's first pipeline that is not ours, at its first open stage.
 *
 * @returns null where the portal has nothing of that name
 */
export function chooseStage(
  pipelines: readonly WirePipeline[],
  { pipeline: wanted, stage: wantedStage, ownPipeline }: WantedStage,
): { readonly pipelineId: string; readonly stageId: string } | null {
  const pipeline =
    wanted === null ? inOrder(pipelines).find(({ id }) => id !== ownPipeline) : pipelines.find(isCalled(wanted));
  if (pipeline === undefined) return null;
  const stages = inOrder(pipeline.stages);
  const stage = wantedStage === null ? (stages.find(isOpen) ?? stages[0]) : stages.find(isCalled(wantedStage));
  return stage === undefined ? null : { pipelineId: pipeline.id, stageId: stage.id };
}

function inOrder<T extends { readonly displayOrder: number }>(some: readonly T[]): readonly T[] {
  return [...some].sort((a, b) => a.displayOrder - b.displayOrder);
}

/** An admin copies an id from an address, or a label from the screen. */
function isCalled(name: string): (one: { readonly id: string; readonly label: string }) => boolean {
  const plain = (text: string): string => text.trim().toLowerCase();
  return ({ id, label }) => id === name.trim() || plain(label) === plain(name);
}

function isOpen({ metadata }: WireStage): boolean {
  return metadata.ticketState?.toUpperCase() === 'OPEN';
}
