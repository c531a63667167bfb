import type { Process } from '../../../src/domain/types';
import {
  COMMENT,
  commented,
  ended,
  given,
  happy,
  response,
  routeTo,
  touched,
  unsafe,
  walk,
  when,
  type Story,
} from './given';

const OPEN = given(response(walk()));
const divertedTo = (process: Process) =>
  unsafe({ process, route: routeTo(`${process} lead`, { ruleId: process, process }) });
const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');

describe('words that another process must see', () => {
  test('at the opening give the case to that process', () => {
    expect(given(response(unsafe())).state).toMatchObject({ process: 'safety', ownerId: 'safety lead' });
  });

  test('later hand the case and its task over, even after the first touch', () => {
    for (const story of [OPEN, touched(OPEN)]) {
      const then = when(story, response(unsafe()));
      expect(then.decided).toContainEqual({ type: 'diverted', process: 'safety' });
      expect(then.state).toMatchObject({ process: 'safety', ownerId: 'safety lead' });
      expect(openTasks(then)).toMatchObject([{ kind: 'owner', ownerId: 'safety lead' }]);
      expect(when(then, response(unsafe())).decided).toEqual([]);
    }
  });

  test('move a case on to a graver process, never to a lesser one', () => {
    const legal = given(response(divertedTo('legal')));
    expect(when(legal, response(divertedTo('safety'))).state).toMatchObject({
      process: 'safety',
      ownerId: 'safety lead',
    });
    expect(when(legal, response(divertedTo('regulated'))).state).toMatchObject({
      process: 'legal',
      ownerId: 'legal lead',
    });
  });
});

describe('a case that was handed over', () => {
  const diverted = given(response(walk()), response(unsafe()));

  test('never returns to standard by itself, nor to its former owner', () => {
    const then = when(diverted, response(commented()));
    expect(then.state).toMatchObject({ process: 'safety', ownerId: 'safety lead' });
  });

  test('is not withdrawn by a better score', () => {
    const then = when(diverted, response(happy()));
    expect(then.state).toMatchObject({ process: 'safety', status: 'open', score: 9 });
    expect(openTasks(then)).toHaveLength(1);
  });

  test('withdrawn by a person and lowered again, it is still that process that works it', () => {
    const then = when(ended(diverted, 'withdrawn'), response(walk()));
    expect(then.state).toMatchObject({ process: 'safety', status: 'open', ownerId: 'safety lead' });
    expect(openTasks(then)).toMatchObject([{ kind: 'owner', ownerId: 'safety lead', n: 3 }]);
  });
});

describe('a case that has ended', () => {
  const then = when(ended(OPEN), response(unsafe()));

  test('stays ended, is handed over, and somebody of that process is told', () => {
    expect(then.state).toMatchObject({ status: 'resolved', process: 'safety', ownerId: 'csm' });
    expect(then.state!.personal.verbatim).toBe(COMMENT);
    expect(openTasks(then)).toMatchObject([{ kind: 'acknowledgement', ownerId: 'safety lead' }]);
  });

  test('tells them once', () => {
    expect(when(then, response(unsafe())).decided).toEqual([]);
  });
});
