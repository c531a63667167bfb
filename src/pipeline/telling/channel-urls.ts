import type { PostChannel } from '../../domain/notice';
import type { SettingsActor } from '../../domain/settings-events';
import type { Loop } from '../loop';

interface ChangedUrl {
  readonly channel: PostChannel;
  /** A webhook, judged before; null = none any more. */
  readonly url: string | null;
  readonly by: SettingsActor;
}

/** Where a tenant's channel of Slack or Teams is posted to, a secret; null = nowhere. */
export async function channelUrl(loop: Loop, tenantId: number, channel: PostChannel): Promise<string | null> {
  return (await loop.stores.setup.secret(loop.db, tenantId, nameOf(channel)))?.value ?? null;
}

/** Seals where a channel is, or forgets it; the history says that it changed, not to what. @returns whether it did */
export async function changeChannelUrl(
  loop: Loop,
  tenantId: number,
  { channel, url, by }: ChangedUrl,
): Promise<boolean> {
  const { setup, settingsLog } = loop.stores;
  const name = nameOf(channel);
  const at = await loop.clock.now();
  return loop.db.tx(async (sql) => {
    const before = (await setup.secret(sql, tenantId, name))?.value ?? null;
    if (before === url) return false;
    if (url === null) await setup.dropSecret(sql, tenantId, name);
    else await setup.saveSecret(sql, tenantId, { name, value: url, expected: null });
    await settingsLog.append(sql, tenantId, {
      at,
      actor: by,
      body: { type: 'channel_changed', channel, set: url !== null },
    });
    return true;
  });
}

function nameOf(channel: PostChannel): string {
  return `notify_${channel}_url`;
}
