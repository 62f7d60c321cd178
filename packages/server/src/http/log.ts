import type { OperationId } from '@hamlet/sdk/contract';
import { sqlState } from '../data/transaction.js';
import type { Credential } from './handler.js';

/** One line of the log: a request that was answered. No address, body, key, token or name: an operation and its outcome. */
export interface LogEntry {
  at: string;
  level: 'info' | 'warn' | 'error';
  requestId: string;
  method: string;
  operation: OperationId | null;
  status: number;
  /** The problem's code. */
  code?: string;
  ms: number;
  store?: string;
  credential: Credential['kind'];
  replayed?: true;
  failure?: Failure;
}

/** What is known of a failure without repeating values that people typed. */
export interface Failure {
  name: string;
  sqlState?: string;
  /** Where it was thrown: the stack without its message. */
  frames: string[];
}

export type Log = (entry: LogEntry) => void;

/** Describes an error for the log. Messages are left out: the database's repeat values. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const state = sqlState(error);
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12);
  return { name: error.name, ...(state && { sqlState: state }), frames: frames.map((line) => line.trim()) };
}

export const levelOf = (status: number): LogEntry['level'] =>
  status >= 500 ? 'error' : status >= 400 ? 'warn' : 'info';
