import type { Halt } from './answer';
import { oddAnswer, readAs } from '../answer';
import type { Graph } from './graph';
import { graphBody, graphId } from './graph';
import { classOf } from './refusal';
import type { Transport } from './transport';
import type { WireGraph } from './wire';
import { graphsSchema } from './wire';

/** What came back about one graph. */
export type GraphAnswer = { readonly kind: 'ok'; readonly graph: WireGraph } | Halt;

/**
 * Sends graphs in one call. Where Salesforce refuses the call as a whole it is halved until the culprit stands alone, so
 * that one record never holds up the others: nothing of such a call was done, hence sending it again doubles nothing.
 *
 * @param answered called after each call that was answered, with the graphs it held
 * @returns one answer a graph, in order
 */
export async function sendGraphs(
  transport: Transport,
  graphs: readonly Graph[],
  answered: (graphs: readonly Graph[]) => Promise<void>,
): Promise<readonly GraphAnswer[]> {
  const body = graphBody(graphs, transport.version);
  const sent = await transport.send({ method: 'POST', path: '/composite/graph', body });
  const answer = readAs(graphsSchema, sent, transport.now());
  if (answer.kind === 'ok' || answer.kind === 'refused') await answered(graphs);
  if (answer.kind === 'refused' && graphs.length > 1 && classOf(answer.refusal) === 'data') {
    const half = Math.ceil(graphs.length / 2);
    const first = await sendGraphs(transport, graphs.slice(0, half), answered);
    const stopped = first.find((one) => one.kind === 'later' || one.kind === 'auth_lost');
    const rest = graphs.slice(half);
    return [
      ...first,
      ...(stopped === undefined ? await sendGraphs(transport, rest, answered) : rest.map(() => stopped)),
    ];
  }
  if (answer.kind !== 'ok') return graphs.map(() => answer);
  const found = new Map(answer.body.graphs.map((graph) => [graph.graphId, graph]));
  return graphs.map((_, n): GraphAnswer => {
    const graph = found.get(graphId(n));
    return graph === undefined ? oddAnswer(transport.now(), 'not in the answer') : { kind: 'ok', graph };
  });
}
