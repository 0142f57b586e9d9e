import type { Protocol } from '../protocol.ts';
import { type Service, serviceRow } from '../service.ts';
import { ec2Query } from './ec2Query.ts';
import { json11 } from './json11.ts';
import { query } from './query.ts';
import { restJson } from './restJson.ts';
import { restXml } from './restXml.ts';

const protocols = { ec2Query, json11, query, restJson, restXml };

/** How a service reads and writes. */
export const protocolOf = (service: Service): Protocol => protocols[serviceRow(service).protocol];
