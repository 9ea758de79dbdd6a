import { Controller, Get, Header, Inject } from '@nestjs/common';
import type { RequestLimits } from '../settings.js';
import { REQUEST_LIMITS } from '../tokens.js';
import { openApiDocument } from './document.js';

@Controller('openapi.json')
export class OpenApiController {
  private readonly document;

  constructor(@Inject(REQUEST_LIMITS) limits: RequestLimits) {
    this.document = openApiDocument(limits);
  }

  @Get()
  @Header('Cache-Control', 'max-age=300')
  openApi(): object {
    return this.document;
  }
}
