import type { ApiError, OrgView } from '../route';
import { aggregateRows, isAggregate, isBareCount } from './aggregate-rows';
import { findRows, objectOf, subjectOf } from './find-rows';
import { parseSoql } from './parse-soql';
import type { Json } from './project-rows';
import { compileProjection } from './project-rows';
import { QueryRefusal } from './refusal';
import { createScope } from './scope';

export interface QueryText {
  readonly text: string;
  /** 'v64.0', for the addresses in the answer. */
  readonly version: string;
  /** true = queryAll. */
  readonly deleted: boolean;
}

/** What a query found: how many rows, and any stretch of them as the answer shows it. */
export interface Found {
  readonly totalSize: number;
  readonly page: (from: number, until: number) => readonly Json[];
}

function find(org: OrgView, query: QueryText): Found {
  const scope = createScope(org, query);
  const parsed = parseSoql(query.text);
  const subject = subjectOf(scope, objectOf(scope, parsed.sObject ?? ''), parsed.sObjectAlias);
  if (isBareCount(parsed)) {
    return { totalSize: findRows(scope, subject, parsed).length, page: () => [] };
  }
  if (isAggregate(parsed)) {
    const { where } = parsed;
    const rows = findRows(scope, subject, where === undefined ? {} : { where });
    const groups = aggregateRows(scope, parsed, { subject, rows });
    return { totalSize: groups.length, page: (from, until) => groups.slice(from, until) };
  }
  const project = compileProjection(scope, subject, parsed);
  const rows = findRows(scope, subject, parsed);
  return { totalSize: rows.length, page: (from, until) => rows.slice(from, until).map(project) };
}

/** Runs SOQL against what queries may see of an org; what Salesforce would refuse comes back as its error. */
export function runQuery(org: OrgView, query: QueryText): Found | ApiError {
  try {
    return find(org, query);
  } catch (error) {
    if (error instanceof QueryRefusal) return error.error;
    throw error;
  }
}
