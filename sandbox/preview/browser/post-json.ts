/** Posts to the preview. Rejects when nothing answers, as a browser that is offline. */
export async function postJson(
  path: string,
  body: object,
): Promise<{ readonly status: number; readonly json: unknown }> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as unknown };
}
