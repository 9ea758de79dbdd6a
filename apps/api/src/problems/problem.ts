import { z } from 'zod';
import { problemKinds, problemType, type ProblemKind } from './problem-kinds.js';

export const problemMediaType = 'application/problem+json';

export const invalidParameterSchema = z.object({
  field: z.string().describe('name of the parameter'),
  value: z.string().describe('the value that was given, cut to 200 characters'),
  message: z.string(),
});

/** RFC 9457 problem details, with our extension members. */
export const problemSchema = z.object({
  type: z.string().describe('urn:khabar:problem:<kind>'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional().describe('the address that was asked for, without its query'),
  invalid: z.array(invalidParameterSchema).optional().describe('the parameters that are not acceptable'),
  traceId: z.string().optional().describe('id of the trace of the request, to quote in a report'),
  withdrawnAt: z.iso.datetime({ offset: true }).optional().describe('when the article was found to be withdrawn'),
  revision: z.int().optional().describe('revision of the withdrawal'),
  reason: z.string().optional().describe('what said that the article was withdrawn'),
});

export type Problem = z.infer<typeof problemSchema>;
export type InvalidParameter = z.infer<typeof invalidParameterSchema>;
export type ProblemMembers = Omit<Problem, 'type' | 'title' | 'status' | 'detail'>;

export const problemOf = (kind: ProblemKind, detail: string, members: ProblemMembers = {}): Problem => ({
  type: problemType(kind),
  ...problemKinds[kind],
  detail,
  ...members,
});
