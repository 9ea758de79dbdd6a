import { Injectable } from '@nestjs/common';
import type { ReadinessCheck } from './readiness.js';

/** The place where an app adds its own conditions of readiness. */
@Injectable()
export class ReadinessChecks {
  private readonly checks = new Map<string, ReadinessCheck>();

  add(name: string, check: ReadinessCheck): void {
    this.checks.set(name, check);
  }

  all(): ReadonlyMap<string, ReadinessCheck> {
    return this.checks;
  }
}
