import { tenantSettingsSchema } from '../../src/domain/settings';
import { PROCESSES } from '../../src/domain/types';
import { handoverPayload } from '../../src/pipeline/telling/handover-words';
import { read } from './repository';
import type { DetractorCase } from '../../src/domain/case-state';

const page = read('docs/diversion.md');
const block = (kind: string): unknown => {
  const [, body = ''] = new RegExp('```' + kind + '\\n([\\s\\S]*?)```').exec(page) ?? [];
  return JSON.parse(body);
};

describe('docs/diversion.md', () => {
  test('its channels can be set', () => {
    const channels = block('json channels') as object;
    expect(tenantSettingsSchema.shape.diversion.unwrap().parse({ channels }).channels).toEqual(channels);
    expect(PROCESSES).toEqual(expect.arrayContaining(Object.keys(channels)));
  });

  test('shows the announcement as it is sent', () => {
    const [, text = ''] = /```json\n(\{\n {2}"type"[\s\S]*?)```/.exec(page) ?? [];
    const shown = JSON.parse(text) as { readonly timestamp: string; readonly data: Record<string, unknown> };
    const { caseKey, accountId, ownerId, tier, handover: n } = shown.data;
    const handover = { n, at: Date.parse(shown.timestamp) };
    const state = { caseKey, accountId, ownerId, tier: { tier }, handover, openedAt: 0 } as unknown as DetractorCase;
    expect(JSON.parse(handoverPayload({ state, process: 'safety', n: Number(n) }))).toEqual(shown);
  });
});

describe('docs/operations.md', () => {
  test('tells of observe mode under the name it is set by', () => {
    const { mode } = tenantSettingsSchema.shape;
    expect(mode.unwrap().options.filter((one) => !read('docs/operations.md').includes(`"mode": "${one}"`))).toEqual([]);
  });
});
