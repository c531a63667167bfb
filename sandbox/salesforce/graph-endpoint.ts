import { z } from 'zod';
import type { Part, PartAnswer, Run } from './composite-parts';
import { halted, partSchema, refusePayload, repeated, runPart, succeeded } from './composite-parts';
import type { Org } from './org';
import { partOf, referencesIn } from './references';
import type { Call, Reply, Route } from './route';

const MAX_GRAPHS = 75;
const MAX_NODES = 500;
const MAX_DEPTH = 15;
const MAX_KINDS = 15;
const MAX_FAILURES = 14;

const graphSchema = z.object({ graphId: z.string(), compositeRequest: z.array(partSchema).min(1) });
const payloadSchema = z.object({ graphs: z.array(graphSchema).min(1) });

type Graph = z.infer<typeof graphSchema>;

/** What a node may call; there are no query nodes. */
const NODE = /^\/services\/data\/(v\d+\.0)\/sobjects\/([^/?]+)(\/[^/?]+)?(\/[^/?]+)?\/?(\?.*)?$/;

function isNode({ method, url }: Part): boolean {
  const [, , , id, value] = NODE.exec(url) ?? [];
  if (!NODE.test(url)) return false;
  return id === undefined ? method === 'POST' : ['DELETE', 'GET', 'PATCH'].includes(method) || value !== undefined;
}

/** Version, method and object: nodes that share them are of one kind. */
function kindOf({ method, url }: Part): string {
  const [, version = '', type = ''] = NODE.exec(url) ?? [];
  return `${method} ${version} ${type.toLowerCase()}`;
}

/** Nodes in an order in which each comes after what it refers to; null = they wait for each other. */
function inOrder(nodes: readonly Part[]): { readonly order: readonly Part[]; readonly depth: number } | null {
  const ids = new Set(nodes.map(({ referenceId }) => referenceId));
  const depths = new Map<string, number>();
  const order: Part[] = [];
  let rest = nodes;
  while (rest.length > 0) {
    const waiting: Part[] = [];
    for (const node of rest) {
      const needs = referencesIn(node.url, node.body)
        .map(partOf)
        .filter((id) => ids.has(id));
      if (needs.every((id) => depths.has(id))) {
        depths.set(node.referenceId, 1 + Math.max(0, ...needs.map((id) => depths.get(id) ?? 0)));
        order.push(node);
      } else waiting.push(node);
    }
    if (waiting.length === rest.length) return null;
    rest = waiting;
  }
  return { order, depth: Math.max(...depths.values()) };
}

/** What is wrong with one graph as a whole, or null. */
function graphObjection({ graphId, compositeRequest: nodes }: Graph): string | null {
  const twice = repeated(nodes.map(({ referenceId }) => referenceId));
  if (twice !== undefined) return `Duplicate referenceId '${twice}' in graph ${graphId}.`;
  const strange = nodes.find((node) => !isNode(node));
  if (strange !== undefined) return `${strange.method} ${strange.url} is not supported in a composite graph.`;
  const ordered = inOrder(nodes);
  if (ordered === null) return `The nodes of graph ${graphId} refer to each other in a circle.`;
  return ordered.depth > MAX_DEPTH ? `Graph ${graphId} is deeper than ${MAX_DEPTH}.` : null;
}

/** The limits of https://developer.salesforce.com/docs/platform/api-rest/guide/resources-composite-graph-limits.html */
function objection(graphs: readonly Graph[]): string | null {
  const nodes = graphs.flatMap(({ compositeRequest }) => compositeRequest);
  if (graphs.length > MAX_GRAPHS) return `The payload has more than ${MAX_GRAPHS} graphs.`;
  if (nodes.length > MAX_NODES) return `The payload has more than ${MAX_NODES} nodes.`;
  if (new Set(nodes.map(kindOf)).size > MAX_KINDS) return `The payload has more than ${MAX_KINDS} different nodes.`;
  const twice = repeated(graphs.map(({ graphId }) => graphId));
  if (twice !== undefined) return `Duplicate graphId '${twice}' in the request.`;
  return graphs.map(graphObjection).find((wrong) => wrong !== null) ?? null;
}

/** Facts leave open whether a node that updates by key has a body, so an option takes it away. */
function withoutBody(org: Org, answer: PartAnswer): PartAnswer {
  if (org.options.graphUpdateBody || answer.httpStatusCode !== 200) return answer;
  const isUpsert = typeof answer.body === 'object' && answer.body !== null && 'created' in answer.body;
  return isUpsert ? { ...answer, body: null, httpStatusCode: 204 } : answer;
}

interface Ran {
  readonly answers: ReadonlyMap<string, PartAnswer>;
  readonly isSuccessful: boolean;
}

function runNodes(org: Org, graph: Graph, run: Run): Ran {
  const bodies = new Map<string, unknown>();
  const answers = new Map<string, PartAnswer>();
  for (const node of inOrder(graph.compositeRequest)?.order ?? []) {
    const answer = withoutBody(org, runPart(org, node, { answers: bodies, run }));
    answers.set(node.referenceId, answer);
    if (!succeeded(answer)) return { answers: new Map([[node.referenceId, answer]]), isSuccessful: false };
    bodies.set(node.referenceId, answer.body);
  }
  return { answers, isSuccessful: true };
}

function render({ graphId, compositeRequest: nodes }: Graph, { answers, isSuccessful }: Ran, reason?: string): unknown {
  const compositeResponse = nodes.map(({ referenceId }) => answers.get(referenceId) ?? halted(referenceId, reason));
  return { graphId, graphResponse: { compositeResponse }, isSuccessful };
}

/** Graphs stand or fall one by one; after too many failures the rest is not begun. */
function runGraphs(org: Org, graphs: readonly Graph[], run: Run): readonly unknown[] {
  let failures = 0;
  return graphs.map((graph) => {
    if (failures >= MAX_FAILURES) {
      const reason = `Processing halted: more than ${MAX_FAILURES} graphs of the request have failed.`;
      return render(graph, { answers: new Map(), isSuccessful: false }, reason);
    }
    const ran = org.records.transaction(
      () => runNodes(org, graph, run),
      ({ isSuccessful }) => isSuccessful,
    );
    if (!ran.isSuccessful) failures += 1;
    return render(graph, ran);
  });
}

function graph(call: Call<Org>, run: Run): Reply {
  const parsed = payloadSchema.safeParse(call.body);
  if (!parsed.success) return refusePayload(z.prettifyError(parsed.error), 'JSON_PARSER_ERROR');
  const { graphs } = parsed.data;
  const wrong = objection(graphs);
  return wrong === null ? { status: 200, body: { graphs: runGraphs(call.org, graphs, run) } } : refusePayload(wrong);
}

/** `POST /composite/graph`; `run` leads its nodes to the other routes. */
export function graphRoutes(run: Run): readonly Route<Org>[] {
  return [{ method: 'POST', pattern: '/composite/graph', handle: (call) => graph(call, run) }];
}
