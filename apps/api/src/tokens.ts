export const REQUEST_LIMITS = Symbol('RequestLimits');
