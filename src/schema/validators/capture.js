/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */

export const validate = validate52;
const schema19 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'capture-counters': { $ref: '#/$defs/CaptureCountersLine' },
    'capture-drivers': { $ref: '#/$defs/CaptureDriversLine' },
    'capture-events': { $ref: '#/$defs/CaptureEventsLine' },
    'capture-filters': { $ref: '#/$defs/CaptureFiltersLine' },
    'capture-pool': { $ref: '#/$defs/CapturePoolLine' },
    'capture-processes': { $ref: '#/$defs/CaptureProcessesLine' },
    collection: { $ref: '#/$defs/Collection' },
  },
  $defs: {
    CaptureCountersLine: {
      type: 'object',
      required: ['at', 'values'],
      properties: {
        at: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        values: {
          type: 'array',
          items: {
            type: 'object',
            required: ['counter', 'value'],
            properties: {
              counter: { type: 'string', minLength: 1, examples: ['Memory\\Pool Nonpaged Bytes'] },
              instance: { type: ['string', 'null'], minLength: 1, examples: ['DefaultAppPool'] },
              value: { type: ['number', 'null'] },
            },
          },
        },
      },
    },
    CaptureDriversLine: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', minLength: 1, examples: ['http.sys'] },
        path: { type: ['string', 'null'], minLength: 1, examples: ['C:\\Windows\\System32\\drivers\\HTTP.sys'] },
        loaded: { type: ['boolean', 'null'] },
        service: { type: ['string', 'null'], minLength: 1 },
        displayName: { type: ['string', 'null'], minLength: 1 },
        start: { type: ['string', 'null'], minLength: 1 },
        type: { type: ['string', 'null'], minLength: 1 },
        group: { type: ['string', 'null'], minLength: 1 },
        version: {
          type: ['object', 'null'],
          properties: {
            file: { type: 'string', minLength: 1, examples: ['6.3.9600.17031'] },
            product: { type: 'string', minLength: 1 },
            company: { type: 'string', minLength: 1 },
            description: { type: 'string', minLength: 1 },
            productName: { type: 'string', minLength: 1 },
            originalName: { type: 'string', minLength: 1 },
          },
        },
        signature: {
          type: ['object', 'null'],
          required: ['status'],
          properties: {
            status: { type: 'string', minLength: 1 },
            via: { type: ['string', 'null'], minLength: 1 },
            code: { type: ['string', 'null'], minLength: 1 },
            catalog: { type: ['string', 'null'], minLength: 1 },
            signer: { type: ['string', 'null'], minLength: 1 },
            why: { type: ['string', 'null'], minLength: 1 },
          },
        },
        image: { type: ['string', 'null'], minLength: 1, examples: ['drivers/http.sys'] },
        problem: { type: ['string', 'null'], minLength: 1 },
      },
    },
    CaptureEventsLine: {
      type: 'object',
      required: ['at', 'source', 'id'],
      properties: {
        at: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        log: { type: 'string', minLength: 1, examples: ['System'] },
        source: { type: 'string', minLength: 1, examples: ['srv'] },
        id: { type: 'integer', minimum: 0, examples: [2019] },
        message: { type: ['string', 'null'], minLength: 1 },
      },
    },
    CaptureFiltersLine: {
      type: 'object',
      required: ['kind', 'name'],
      properties: {
        kind: { type: 'string', enum: ['file-system', 'network'] },
        name: { type: 'string', minLength: 1, examples: ['luafv'] },
        altitude: { type: ['string', 'null'], minLength: 1, examples: ['135000'] },
        class: { type: ['string', 'null'], minLength: 1, examples: ['antivirus'] },
        loaded: { type: ['boolean', 'null'] },
        instances: { type: ['integer', 'null'], minimum: 0 },
        description: { type: ['string', 'null'], minLength: 1 },
        service: { type: ['string', 'null'], minLength: 1 },
      },
    },
    CapturePoolLine: {
      type: 'object',
      required: ['at', 'source', 'columns', 'rows'],
      properties: {
        at: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        source: { type: 'string', minLength: 1, examples: ['class 22'] },
        tickMs: { type: ['integer', 'null'], minimum: 0, examples: [86400000] },
        nonpagedBytes: { type: ['integer', 'null'], minimum: 0, examples: [104857600] },
        pagedBytes: { type: ['integer', 'null'], minimum: 0, examples: [104857600] },
        availableBytes: { type: ['integer', 'null'], minimum: 0 },
        commitBytes: { type: ['integer', 'null'], minimum: 0 },
        commitLimitBytes: { type: ['integer', 'null'], minimum: 0 },
        freeSystemPtes: { type: ['integer', 'null'], minimum: 0 },
        conditions: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name', 'signaled'],
            properties: { name: { type: 'string', minLength: 1, examples: ['HighNonPagedPoolCondition'] }, signaled: { type: 'boolean' } },
          },
        },
        virtualAddress: {
          type: 'array',
          items: {
            type: 'object',
            required: ['type'],
            properties: {
              type: { type: 'string', minLength: 1, examples: ['nonpaged'] },
              sizeBytes: { type: ['integer', 'null'], minimum: 0 },
              peakBytes: { type: ['integer', 'null'], minimum: 0 },
              limitBytes: { type: ['integer', 'null'], minimum: 0 },
              allocationFailures: { type: ['integer', 'null'], minimum: 0 },
            },
          },
        },
        problems: { type: 'array', items: { type: 'string' } },
        columns: {
          type: 'array',
          items: { type: 'string' },
          examples: [['tag', 'text', 'nonpagedAllocs', 'nonpagedFrees', 'nonpagedBytes', 'pagedAllocs', 'pagedFrees', 'pagedBytes']],
        },
        rows: { type: 'array', items: { type: 'array', minItems: 8, items: { type: ['string', 'integer'] } } },
      },
    },
    CaptureProcessesLine: {
      type: 'object',
      required: ['at', 'columns', 'rows'],
      properties: {
        at: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        source: { type: 'string', minLength: 1, examples: ['runtime'] },
        columns: {
          type: 'array',
          items: { type: 'string' },
          examples: [['name', 'pid', 'handles', 'threads', 'nonpagedBytes', 'pagedBytes']],
        },
        rows: { type: 'array', items: { type: 'array', minItems: 6, items: { type: ['string', 'integer', 'null'] } } },
      },
    },
    Collection: {
      type: 'object',
      required: ['schemaVersion', 'kind', 'machine', 'parts'],
      properties: {
        schemaVersion: { type: 'integer', minimum: 1, examples: [1] },
        kind: { type: 'string', const: 'collection' },
        tool: { type: 'object', properties: { name: { type: 'string' }, version: { type: ['string', 'null'] } } },
        machine: { $ref: '#/$defs/Machine' },
        clock: {
          type: ['object', 'null'],
          properties: {
            utcOffsetMinutes: { type: ['integer', 'null'], minimum: -840, maximum: 840, examples: [60] },
            zone: { type: ['string', 'null'], minLength: 1 },
          },
        },
        started: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        ended: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        sampling: { anyOf: [{ $ref: '#/$defs/SamplingOutcome' }, { type: 'null' }] },
        host: { anyOf: [{ $ref: '#/$defs/CollectionHost' }, { type: 'null' }] },
        parts: { type: 'array', items: { $ref: '#/$defs/CollectionPart' } },
      },
    },
    Machine: {
      type: 'object',
      properties: {
        schemaVersion: { type: 'integer', minimum: 1, maximum: 9007199254740991, examples: [1] },
        name: { type: ['string', 'null'], minLength: 1, examples: ['WEB1'] },
        os: {
          type: ['object', 'null'],
          properties: {
            version: { type: ['string', 'null'], pattern: '^[0-9]{1,5}(\\.[0-9]{1,6}){1,3}$', examples: ['5.2.3790'] },
            revision: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [3959] },
            servicePack: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [2] },
            product: { type: ['string', 'null'], enum: ['server', 'domain-controller', 'client', null] },
            edition: { type: ['string', 'null'], minLength: 1, examples: ['enterprise'] },
            name: { type: ['string', 'null'], minLength: 1, examples: ['Windows Server 2012 R2 Standard'] },
          },
        },
        architecture: { anyOf: [{ $ref: '#/$defs/Architecture' }, { type: 'null' }] },
        memory: {
          type: ['object', 'null'],
          properties: {
            visibleBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [4294967296] },
            installedBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [4294967296] },
            availableBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [1073741824] },
            hotAdd: { type: ['boolean', 'null'] },
            commitBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [2147483648] },
            commitLimitBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [8589934592] },
          },
        },
        processors: { type: ['integer', 'null'], minimum: 1, maximum: 9007199254740991, examples: [4] },
        virtual: {
          type: ['object', 'null'],
          properties: {
            kind: { type: ['string', 'null'], minLength: 1, examples: ['none'] },
            model: { type: ['string', 'null'], minLength: 1, examples: ['VMware, Inc. VMware Virtual Platform'] },
            balloon: { type: ['boolean', 'null'] },
          },
        },
        cluster: { type: ['object', 'null'], properties: { member: { type: ['boolean', 'null'] } } },
        boot: {
          type: ['object', 'null'],
          properties: {
            options: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['3GB', 'USERVA=3030']] },
            configured: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['3GB']] },
            pae: { type: ['boolean', 'null'] },
            time: {
              type: ['string', 'null'],
              format: 'date-time',
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
              examples: ['2026-11-22T03:00:00Z'],
            },
          },
        },
        clock: {
          type: ['object', 'null'],
          properties: {
            utcOffsetMinutes: { type: ['integer', 'null'], minimum: -840, maximum: 840, examples: [60] },
            zone: { type: ['string', 'null'], minLength: 1, examples: ['W. Europe Standard Time'] },
          },
        },
        httpSys: {
          type: ['object', 'null'],
          properties: {
            fileVersion: { type: ['string', 'null'], minLength: 1, examples: ['5.2.3790.3959'] },
            startTime: {
              type: ['string', 'null'],
              format: 'date-time',
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
              examples: ['2026-11-22T03:00:10Z'],
            },
            parameters: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
          },
        },
        iis: {
          type: ['object', 'null'],
          properties: { installed: { type: ['boolean', 'null'] }, version: { type: ['string', 'null'], minLength: 1, examples: ['6.0'] } },
        },
        exchange: {
          type: ['object', 'null'],
          properties: {
            installed: { type: ['boolean', 'null'] },
            version: { type: ['string', 'null'], minLength: 1, examples: ['6.5.7638'] },
            roles: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['mailbox']] },
          },
        },
        memoryManagement: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
        sessionManager: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
        lanmanServer: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
        registryValues: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
        traits: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['direct-access']] },
        traitsMissing: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['unc-content']] },
        software: {
          type: ['array', 'null'],
          items: {
            type: 'object',
            required: ['name'],
            properties: { name: { type: 'string', minLength: 1 }, version: { type: ['string', 'null'] } },
          },
        },
        bugchecks: {
          type: ['array', 'null'],
          items: {
            type: 'object',
            required: ['code', 'count'],
            properties: { code: { type: 'string', minLength: 1 }, count: { type: 'integer', minimum: 0 } },
          },
        },
        freeSystemPtes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [24000] },
        hotfixes: {
          type: ['object', 'null'],
          properties: {
            complete: { type: ['boolean', 'null'] },
            ids: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['KB931311']] },
          },
        },
      },
    },
    Architecture: { type: 'string', enum: ['x86', 'x64', 'arm64', 'ia64'] },
    RegistryValues: {
      type: 'object',
      additionalProperties: { type: ['number', 'string', 'boolean', 'array', 'null'], items: { type: 'string' } },
    },
    SamplingOutcome: {
      type: 'object',
      required: ['samples', 'everySeconds', 'ended'],
      properties: {
        samples: { type: 'integer', minimum: 0, examples: [3] },
        everySeconds: { type: 'number', minimum: 0, examples: [30] },
        ended: { type: 'string', minLength: 1, examples: ['done'] },
      },
    },
    CollectionHost: {
      type: 'object',
      properties: {
        version: { type: ['string', 'null'], minLength: 1, examples: ['5.1.14393.6343'] },
        edition: { type: ['string', 'null'], minLength: 1, examples: ['Desktop'] },
        languageMode: { type: ['string', 'null'], minLength: 1, examples: ['FullLanguage'] },
        elevated: { type: ['boolean', 'null'] },
        bits: { type: ['integer', 'null'], examples: [64] },
        wow64: { type: ['boolean', 'null'] },
      },
    },
    CollectionPart: {
      type: 'object',
      required: ['name', 'status'],
      properties: {
        name: { type: 'string', minLength: 1, examples: ['pool'] },
        status: { $ref: '#/$defs/PartStatus' },
        error: { anyOf: [{ $ref: '#/$defs/PartError' }, { type: 'null' }] },
        started: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        ended: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        file: { type: ['string', 'null'], minLength: 1, examples: ['pool.ndjson'] },
        rows: { type: ['integer', 'null'], minimum: 0 },
        sha256: { type: ['string', 'null'], pattern: '^[0-9A-Fa-f]{64}$' },
        warnings: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
        data: { anyOf: [{ $ref: '#/$defs/CollectionPartData' }, { type: 'null' }] },
      },
    },
    PartStatus: { type: 'string', enum: ['ok', 'partial', 'failed', 'denied', 'not-asked'] },
    PartError: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code: { type: 'string', minLength: 1 }, message: { type: 'string', minLength: 1 } },
    },
    CollectionPartData: {
      type: 'object',
      properties: {
        nonpagedBytes: { type: ['integer', 'null'], minimum: 0 },
        pagedBytes: { type: ['integer', 'null'], minimum: 0 },
        tags: { type: ['integer', 'null'], minimum: 0 },
        folder: { type: ['string', 'null'], minLength: 1, examples: ['C:\\Windows\\System32\\LogFiles\\HTTPERR'] },
        enabled: { type: ['boolean', 'null'] },
        files: { type: ['array', 'null'], items: { $ref: '#/$defs/HttperrCopy' } },
        loadedKnown: { type: ['boolean', 'null'] },
        since: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        logs: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
        loadedBy: { type: ['string', 'null'], minLength: 1, examples: ['native'] },
        complete: { type: ['boolean', 'null'] },
      },
    },
    HttperrCopy: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 1, examples: ['httperr1.log'] },
        bytes: { type: 'integer', minimum: 0 },
        created: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        modified: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        copiedBytes: { type: ['integer', 'null'], minimum: 0 },
        skipped: { type: ['string', 'null'], minLength: 1, examples: ['older than the asked time'] },
      },
    },
  },
};
const schema20 = {
  type: 'object',
  required: ['at', 'values'],
  properties: {
    at: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    values: {
      type: 'array',
      items: {
        type: 'object',
        required: ['counter', 'value'],
        properties: {
          counter: { type: 'string', minLength: 1, examples: ['Memory\\Pool Nonpaged Bytes'] },
          instance: { type: ['string', 'null'], minLength: 1, examples: ['DefaultAppPool'] },
          value: { type: ['number', 'null'] },
        },
      },
    },
  },
};
const pattern3 = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?Z$/u;

function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        schema: schema20.required,
        parentSchema: schema20,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.values === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'values' },
        schema: schema20.required,
        parentSchema: schema20,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.at !== undefined) {
      const data0 = data.at;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema20.properties.at,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema20.properties.at.type,
          parentSchema: schema20.properties.at,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.values !== undefined) {
      const data1 = data.values;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data2 = data1[i0];
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            if (data2.counter === undefined) {
              const err4 = {
                instancePath: instancePath + '/values/' + i0,
                schemaPath: '#/properties/values/items/required',
                keyword: 'required',
                params: { missingProperty: 'counter' },
                schema: schema20.properties.values.items.required,
                parentSchema: schema20.properties.values.items,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2.value === undefined) {
              const err5 = {
                instancePath: instancePath + '/values/' + i0,
                schemaPath: '#/properties/values/items/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                schema: schema20.properties.values.items.required,
                parentSchema: schema20.properties.values.items,
                data: data2,
              };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.counter !== undefined) {
              const data3 = data2.counter;
              if (typeof data3 === 'string') {
                if (data3.length < 1) {
                  const err6 = {
                    instancePath: instancePath + '/values/' + i0 + '/counter',
                    schemaPath: '#/properties/values/items/properties/counter/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema20.properties.values.items.properties.counter,
                    data: data3,
                  };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = {
                  instancePath: instancePath + '/values/' + i0 + '/counter',
                  schemaPath: '#/properties/values/items/properties/counter/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema20.properties.values.items.properties.counter.type,
                  parentSchema: schema20.properties.values.items.properties.counter,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.instance !== undefined) {
              const data4 = data2.instance;
              if (typeof data4 !== 'string' && data4 !== null) {
                const err8 = {
                  instancePath: instancePath + '/values/' + i0 + '/instance',
                  schemaPath: '#/properties/values/items/properties/instance/type',
                  keyword: 'type',
                  params: { type: schema20.properties.values.items.properties.instance.type },
                  schema: schema20.properties.values.items.properties.instance.type,
                  parentSchema: schema20.properties.values.items.properties.instance,
                  data: data4,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (typeof data4 === 'string') {
                if (data4.length < 1) {
                  const err9 = {
                    instancePath: instancePath + '/values/' + i0 + '/instance',
                    schemaPath: '#/properties/values/items/properties/instance/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema20.properties.values.items.properties.instance,
                    data: data4,
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
            if (data2.value !== undefined) {
              const data5 = data2.value;
              if (!(typeof data5 == 'number' && isFinite(data5)) && data5 !== null) {
                const err10 = {
                  instancePath: instancePath + '/values/' + i0 + '/value',
                  schemaPath: '#/properties/values/items/properties/value/type',
                  keyword: 'type',
                  params: { type: schema20.properties.values.items.properties.value.type },
                  schema: schema20.properties.values.items.properties.value.type,
                  parentSchema: schema20.properties.values.items.properties.value,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + '/values/' + i0,
              schemaPath: '#/properties/values/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema20.properties.values.items.type,
              parentSchema: schema20.properties.values.items,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/values',
          schemaPath: '#/properties/values/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema20.properties.values.type,
          parentSchema: schema20.properties.values,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { props: { at: true, values: true }, dynamicProps: false, dynamicItems: false };

const schema21 = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', minLength: 1, examples: ['http.sys'] },
    path: { type: ['string', 'null'], minLength: 1, examples: ['C:\\Windows\\System32\\drivers\\HTTP.sys'] },
    loaded: { type: ['boolean', 'null'] },
    service: { type: ['string', 'null'], minLength: 1 },
    displayName: { type: ['string', 'null'], minLength: 1 },
    start: { type: ['string', 'null'], minLength: 1 },
    type: { type: ['string', 'null'], minLength: 1 },
    group: { type: ['string', 'null'], minLength: 1 },
    version: {
      type: ['object', 'null'],
      properties: {
        file: { type: 'string', minLength: 1, examples: ['6.3.9600.17031'] },
        product: { type: 'string', minLength: 1 },
        company: { type: 'string', minLength: 1 },
        description: { type: 'string', minLength: 1 },
        productName: { type: 'string', minLength: 1 },
        originalName: { type: 'string', minLength: 1 },
      },
    },
    signature: {
      type: ['object', 'null'],
      required: ['status'],
      properties: {
        status: { type: 'string', minLength: 1 },
        via: { type: ['string', 'null'], minLength: 1 },
        code: { type: ['string', 'null'], minLength: 1 },
        catalog: { type: ['string', 'null'], minLength: 1 },
        signer: { type: ['string', 'null'], minLength: 1 },
        why: { type: ['string', 'null'], minLength: 1 },
      },
    },
    image: { type: ['string', 'null'], minLength: 1, examples: ['drivers/http.sys'] },
    problem: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate55(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.file === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'file' },
        schema: schema21.required,
        parentSchema: schema21,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.file !== undefined) {
      const data0 = data.file;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err1 = {
            instancePath: instancePath + '/file',
            schemaPath: '#/properties/file/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.file,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/file',
          schemaPath: '#/properties/file/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema21.properties.file.type,
          parentSchema: schema21.properties.file,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      const data1 = data.path;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err3 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: schema21.properties.path.type },
          schema: schema21.properties.path.type,
          parentSchema: schema21.properties.path,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.path,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.loaded !== undefined) {
      const data2 = data.loaded;
      if (typeof data2 !== 'boolean' && data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/loaded',
          schemaPath: '#/properties/loaded/type',
          keyword: 'type',
          params: { type: schema21.properties.loaded.type },
          schema: schema21.properties.loaded.type,
          parentSchema: schema21.properties.loaded,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.service !== undefined) {
      const data3 = data.service;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/service',
          schemaPath: '#/properties/service/type',
          keyword: 'type',
          params: { type: schema21.properties.service.type },
          schema: schema21.properties.service.type,
          parentSchema: schema21.properties.service,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + '/service',
            schemaPath: '#/properties/service/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.service,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.displayName !== undefined) {
      const data4 = data.displayName;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err8 = {
          instancePath: instancePath + '/displayName',
          schemaPath: '#/properties/displayName/type',
          keyword: 'type',
          params: { type: schema21.properties.displayName.type },
          schema: schema21.properties.displayName.type,
          parentSchema: schema21.properties.displayName,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err9 = {
            instancePath: instancePath + '/displayName',
            schemaPath: '#/properties/displayName/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.displayName,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.start !== undefined) {
      const data5 = data.start;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err10 = {
          instancePath: instancePath + '/start',
          schemaPath: '#/properties/start/type',
          keyword: 'type',
          params: { type: schema21.properties.start.type },
          schema: schema21.properties.start.type,
          parentSchema: schema21.properties.start,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err11 = {
            instancePath: instancePath + '/start',
            schemaPath: '#/properties/start/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.start,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.type !== undefined) {
      const data6 = data.type;
      if (typeof data6 !== 'string' && data6 !== null) {
        const err12 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: schema21.properties.type.type },
          schema: schema21.properties.type.type,
          parentSchema: schema21.properties.type,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data6 === 'string') {
        if (data6.length < 1) {
          const err13 = {
            instancePath: instancePath + '/type',
            schemaPath: '#/properties/type/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.type,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.group !== undefined) {
      const data7 = data.group;
      if (typeof data7 !== 'string' && data7 !== null) {
        const err14 = {
          instancePath: instancePath + '/group',
          schemaPath: '#/properties/group/type',
          keyword: 'type',
          params: { type: schema21.properties.group.type },
          schema: schema21.properties.group.type,
          parentSchema: schema21.properties.group,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data7 === 'string') {
        if (data7.length < 1) {
          const err15 = {
            instancePath: instancePath + '/group',
            schemaPath: '#/properties/group/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.group,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.version !== undefined) {
      const data8 = data.version;
      if (!(data8 && typeof data8 == 'object' && !Array.isArray(data8)) && data8 !== null) {
        const err16 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema21.properties.version.type },
          schema: schema21.properties.version.type,
          parentSchema: schema21.properties.version,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        if (data8.file !== undefined) {
          const data9 = data8.file;
          if (typeof data9 === 'string') {
            if (data9.length < 1) {
              const err17 = {
                instancePath: instancePath + '/version/file',
                schemaPath: '#/properties/version/properties/file/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.version.properties.file,
                data: data9,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/version/file',
              schemaPath: '#/properties/version/properties/file/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema21.properties.version.properties.file.type,
              parentSchema: schema21.properties.version.properties.file,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data8.product !== undefined) {
          const data10 = data8.product;
          if (typeof data10 === 'string') {
            if (data10.length < 1) {
              const err19 = {
                instancePath: instancePath + '/version/product',
                schemaPath: '#/properties/version/properties/product/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.version.properties.product,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = {
              instancePath: instancePath + '/version/product',
              schemaPath: '#/properties/version/properties/product/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema21.properties.version.properties.product.type,
              parentSchema: schema21.properties.version.properties.product,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data8.company !== undefined) {
          const data11 = data8.company;
          if (typeof data11 === 'string') {
            if (data11.length < 1) {
              const err21 = {
                instancePath: instancePath + '/version/company',
                schemaPath: '#/properties/version/properties/company/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.version.properties.company,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = {
              instancePath: instancePath + '/version/company',
              schemaPath: '#/properties/version/properties/company/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema21.properties.version.properties.company.type,
              parentSchema: schema21.properties.version.properties.company,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data8.description !== undefined) {
          const data12 = data8.description;
          if (typeof data12 === 'string') {
            if (data12.length < 1) {
              const err23 = {
                instancePath: instancePath + '/version/description',
                schemaPath: '#/properties/version/properties/description/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.version.properties.description,
                data: data12,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = {
              instancePath: instancePath + '/version/description',
              schemaPath: '#/properties/version/properties/description/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema21.properties.version.properties.description.type,
              parentSchema: schema21.properties.version.properties.description,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data8.productName !== undefined) {
          const data13 = data8.productName;
          if (typeof data13 === 'string') {
            if (data13.length < 1) {
              const err25 = {
                instancePath: instancePath + '/version/productName',
                schemaPath: '#/properties/version/properties/productName/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.version.properties.productName,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = {
              instancePath: instancePath + '/version/productName',
              schemaPath: '#/properties/version/properties/productName/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema21.properties.version.properties.productName.type,
              parentSchema: schema21.properties.version.properties.productName,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data8.originalName !== undefined) {
          const data14 = data8.originalName;
          if (typeof data14 === 'string') {
            if (data14.length < 1) {
              const err27 = {
                instancePath: instancePath + '/version/originalName',
                schemaPath: '#/properties/version/properties/originalName/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.version.properties.originalName,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = {
              instancePath: instancePath + '/version/originalName',
              schemaPath: '#/properties/version/properties/originalName/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema21.properties.version.properties.originalName.type,
              parentSchema: schema21.properties.version.properties.originalName,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
    if (data.signature !== undefined) {
      const data15 = data.signature;
      if (!(data15 && typeof data15 == 'object' && !Array.isArray(data15)) && data15 !== null) {
        const err29 = {
          instancePath: instancePath + '/signature',
          schemaPath: '#/properties/signature/type',
          keyword: 'type',
          params: { type: schema21.properties.signature.type },
          schema: schema21.properties.signature.type,
          parentSchema: schema21.properties.signature,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
        if (data15.status === undefined) {
          const err30 = {
            instancePath: instancePath + '/signature',
            schemaPath: '#/properties/signature/required',
            keyword: 'required',
            params: { missingProperty: 'status' },
            schema: schema21.properties.signature.required,
            parentSchema: schema21.properties.signature,
            data: data15,
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data15.status !== undefined) {
          const data16 = data15.status;
          if (typeof data16 === 'string') {
            if (data16.length < 1) {
              const err31 = {
                instancePath: instancePath + '/signature/status',
                schemaPath: '#/properties/signature/properties/status/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.signature.properties.status,
                data: data16,
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = {
              instancePath: instancePath + '/signature/status',
              schemaPath: '#/properties/signature/properties/status/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema21.properties.signature.properties.status.type,
              parentSchema: schema21.properties.signature.properties.status,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data15.via !== undefined) {
          const data17 = data15.via;
          if (typeof data17 !== 'string' && data17 !== null) {
            const err33 = {
              instancePath: instancePath + '/signature/via',
              schemaPath: '#/properties/signature/properties/via/type',
              keyword: 'type',
              params: { type: schema21.properties.signature.properties.via.type },
              schema: schema21.properties.signature.properties.via.type,
              parentSchema: schema21.properties.signature.properties.via,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data17 === 'string') {
            if (data17.length < 1) {
              const err34 = {
                instancePath: instancePath + '/signature/via',
                schemaPath: '#/properties/signature/properties/via/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.signature.properties.via,
                data: data17,
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data15.code !== undefined) {
          const data18 = data15.code;
          if (typeof data18 !== 'string' && data18 !== null) {
            const err35 = {
              instancePath: instancePath + '/signature/code',
              schemaPath: '#/properties/signature/properties/code/type',
              keyword: 'type',
              params: { type: schema21.properties.signature.properties.code.type },
              schema: schema21.properties.signature.properties.code.type,
              parentSchema: schema21.properties.signature.properties.code,
              data: data18,
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data18 === 'string') {
            if (data18.length < 1) {
              const err36 = {
                instancePath: instancePath + '/signature/code',
                schemaPath: '#/properties/signature/properties/code/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.signature.properties.code,
                data: data18,
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data15.catalog !== undefined) {
          const data19 = data15.catalog;
          if (typeof data19 !== 'string' && data19 !== null) {
            const err37 = {
              instancePath: instancePath + '/signature/catalog',
              schemaPath: '#/properties/signature/properties/catalog/type',
              keyword: 'type',
              params: { type: schema21.properties.signature.properties.catalog.type },
              schema: schema21.properties.signature.properties.catalog.type,
              parentSchema: schema21.properties.signature.properties.catalog,
              data: data19,
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data19 === 'string') {
            if (data19.length < 1) {
              const err38 = {
                instancePath: instancePath + '/signature/catalog',
                schemaPath: '#/properties/signature/properties/catalog/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.signature.properties.catalog,
                data: data19,
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
        if (data15.signer !== undefined) {
          const data20 = data15.signer;
          if (typeof data20 !== 'string' && data20 !== null) {
            const err39 = {
              instancePath: instancePath + '/signature/signer',
              schemaPath: '#/properties/signature/properties/signer/type',
              keyword: 'type',
              params: { type: schema21.properties.signature.properties.signer.type },
              schema: schema21.properties.signature.properties.signer.type,
              parentSchema: schema21.properties.signature.properties.signer,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data20 === 'string') {
            if (data20.length < 1) {
              const err40 = {
                instancePath: instancePath + '/signature/signer',
                schemaPath: '#/properties/signature/properties/signer/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.signature.properties.signer,
                data: data20,
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
        if (data15.why !== undefined) {
          const data21 = data15.why;
          if (typeof data21 !== 'string' && data21 !== null) {
            const err41 = {
              instancePath: instancePath + '/signature/why',
              schemaPath: '#/properties/signature/properties/why/type',
              keyword: 'type',
              params: { type: schema21.properties.signature.properties.why.type },
              schema: schema21.properties.signature.properties.why.type,
              parentSchema: schema21.properties.signature.properties.why,
              data: data21,
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          if (typeof data21 === 'string') {
            if (data21.length < 1) {
              const err42 = {
                instancePath: instancePath + '/signature/why',
                schemaPath: '#/properties/signature/properties/why/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema21.properties.signature.properties.why,
                data: data21,
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.image !== undefined) {
      const data22 = data.image;
      if (typeof data22 !== 'string' && data22 !== null) {
        const err43 = {
          instancePath: instancePath + '/image',
          schemaPath: '#/properties/image/type',
          keyword: 'type',
          params: { type: schema21.properties.image.type },
          schema: schema21.properties.image.type,
          parentSchema: schema21.properties.image,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data22 === 'string') {
        if (data22.length < 1) {
          const err44 = {
            instancePath: instancePath + '/image',
            schemaPath: '#/properties/image/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.image,
            data: data22,
          };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.problem !== undefined) {
      const data23 = data.problem;
      if (typeof data23 !== 'string' && data23 !== null) {
        const err45 = {
          instancePath: instancePath + '/problem',
          schemaPath: '#/properties/problem/type',
          keyword: 'type',
          params: { type: schema21.properties.problem.type },
          schema: schema21.properties.problem.type,
          parentSchema: schema21.properties.problem,
          data: data23,
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (typeof data23 === 'string') {
        if (data23.length < 1) {
          const err46 = {
            instancePath: instancePath + '/problem',
            schemaPath: '#/properties/problem/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.problem,
            data: data23,
          };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
  } else {
    const err47 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema21.type,
      parentSchema: schema21,
      data,
    };
    if (vErrors === null) {
      vErrors = [err47];
    } else {
      vErrors.push(err47);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = {
  props: {
    file: true,
    path: true,
    loaded: true,
    service: true,
    displayName: true,
    start: true,
    type: true,
    group: true,
    version: true,
    signature: true,
    image: true,
    problem: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

const schema22 = {
  type: 'object',
  required: ['at', 'source', 'id'],
  properties: {
    at: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    log: { type: 'string', minLength: 1, examples: ['System'] },
    source: { type: 'string', minLength: 1, examples: ['srv'] },
    id: { type: 'integer', minimum: 0, examples: [2019] },
    message: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.source === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.at !== undefined) {
      const data0 = data.at;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema22.properties.at,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema22.properties.at.type,
          parentSchema: schema22.properties.at,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.log !== undefined) {
      const data1 = data.log;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/log',
            schemaPath: '#/properties/log/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema22.properties.log,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/log',
          schemaPath: '#/properties/log/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema22.properties.log.type,
          parentSchema: schema22.properties.log,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.source !== undefined) {
      const data2 = data.source;
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err7 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema22.properties.source,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema22.properties.source.type,
          parentSchema: schema22.properties.source,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      const data3 = data.id;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err9 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema22.properties.id.type,
          parentSchema: schema22.properties.id,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err10 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema22.properties.id,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.message !== undefined) {
      const data4 = data.message;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err11 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/properties/message/type',
          keyword: 'type',
          params: { type: schema22.properties.message.type },
          schema: schema22.properties.message.type,
          parentSchema: schema22.properties.message,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err12 = {
            instancePath: instancePath + '/message',
            schemaPath: '#/properties/message/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema22.properties.message,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { props: { at: true, log: true, source: true, id: true, message: true }, dynamicProps: false, dynamicItems: false };

const schema23 = {
  type: 'object',
  required: ['kind', 'name'],
  properties: {
    kind: { type: 'string', enum: ['file-system', 'network'] },
    name: { type: 'string', minLength: 1, examples: ['luafv'] },
    altitude: { type: ['string', 'null'], minLength: 1, examples: ['135000'] },
    class: { type: ['string', 'null'], minLength: 1, examples: ['antivirus'] },
    loaded: { type: ['boolean', 'null'] },
    instances: { type: ['integer', 'null'], minimum: 0 },
    description: { type: ['string', 'null'], minLength: 1 },
    service: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate59(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== undefined) {
      const data0 = data.kind;
      if (typeof data0 !== 'string') {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema23.properties.kind.type,
          parentSchema: schema23.properties.kind,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === 'file-system' || data0 === 'network')) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema23.properties.kind.enum },
          schema: schema23.properties.kind.enum,
          parentSchema: schema23.properties.kind,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      const data1 = data.name;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema23.properties.name,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema23.properties.name.type,
          parentSchema: schema23.properties.name,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.altitude !== undefined) {
      const data2 = data.altitude;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err6 = {
          instancePath: instancePath + '/altitude',
          schemaPath: '#/properties/altitude/type',
          keyword: 'type',
          params: { type: schema23.properties.altitude.type },
          schema: schema23.properties.altitude.type,
          parentSchema: schema23.properties.altitude,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err7 = {
            instancePath: instancePath + '/altitude',
            schemaPath: '#/properties/altitude/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema23.properties.altitude,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.class !== undefined) {
      const data3 = data.class;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err8 = {
          instancePath: instancePath + '/class',
          schemaPath: '#/properties/class/type',
          keyword: 'type',
          params: { type: schema23.properties.class.type },
          schema: schema23.properties.class.type,
          parentSchema: schema23.properties.class,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err9 = {
            instancePath: instancePath + '/class',
            schemaPath: '#/properties/class/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema23.properties.class,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.loaded !== undefined) {
      const data4 = data.loaded;
      if (typeof data4 !== 'boolean' && data4 !== null) {
        const err10 = {
          instancePath: instancePath + '/loaded',
          schemaPath: '#/properties/loaded/type',
          keyword: 'type',
          params: { type: schema23.properties.loaded.type },
          schema: schema23.properties.loaded.type,
          parentSchema: schema23.properties.loaded,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.instances !== undefined) {
      const data5 = data.instances;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        const err11 = {
          instancePath: instancePath + '/instances',
          schemaPath: '#/properties/instances/type',
          keyword: 'type',
          params: { type: schema23.properties.instances.type },
          schema: schema23.properties.instances.type,
          parentSchema: schema23.properties.instances,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err12 = {
            instancePath: instancePath + '/instances',
            schemaPath: '#/properties/instances/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema23.properties.instances,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.description !== undefined) {
      const data6 = data.description;
      if (typeof data6 !== 'string' && data6 !== null) {
        const err13 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: schema23.properties.description.type },
          schema: schema23.properties.description.type,
          parentSchema: schema23.properties.description,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 === 'string') {
        if (data6.length < 1) {
          const err14 = {
            instancePath: instancePath + '/description',
            schemaPath: '#/properties/description/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema23.properties.description,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.service !== undefined) {
      const data7 = data.service;
      if (typeof data7 !== 'string' && data7 !== null) {
        const err15 = {
          instancePath: instancePath + '/service',
          schemaPath: '#/properties/service/type',
          keyword: 'type',
          params: { type: schema23.properties.service.type },
          schema: schema23.properties.service.type,
          parentSchema: schema23.properties.service,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data7 === 'string') {
        if (data7.length < 1) {
          const err16 = {
            instancePath: instancePath + '/service',
            schemaPath: '#/properties/service/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema23.properties.service,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema23.type,
      parentSchema: schema23,
      data,
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = {
  props: { kind: true, name: true, altitude: true, class: true, loaded: true, instances: true, description: true, service: true },
  dynamicProps: false,
  dynamicItems: false,
};

const schema24 = {
  type: 'object',
  required: ['at', 'source', 'columns', 'rows'],
  properties: {
    at: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    source: { type: 'string', minLength: 1, examples: ['class 22'] },
    tickMs: { type: ['integer', 'null'], minimum: 0, examples: [86400000] },
    nonpagedBytes: { type: ['integer', 'null'], minimum: 0, examples: [104857600] },
    pagedBytes: { type: ['integer', 'null'], minimum: 0, examples: [104857600] },
    availableBytes: { type: ['integer', 'null'], minimum: 0 },
    commitBytes: { type: ['integer', 'null'], minimum: 0 },
    commitLimitBytes: { type: ['integer', 'null'], minimum: 0 },
    freeSystemPtes: { type: ['integer', 'null'], minimum: 0 },
    conditions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'signaled'],
        properties: { name: { type: 'string', minLength: 1, examples: ['HighNonPagedPoolCondition'] }, signaled: { type: 'boolean' } },
      },
    },
    virtualAddress: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type'],
        properties: {
          type: { type: 'string', minLength: 1, examples: ['nonpaged'] },
          sizeBytes: { type: ['integer', 'null'], minimum: 0 },
          peakBytes: { type: ['integer', 'null'], minimum: 0 },
          limitBytes: { type: ['integer', 'null'], minimum: 0 },
          allocationFailures: { type: ['integer', 'null'], minimum: 0 },
        },
      },
    },
    problems: { type: 'array', items: { type: 'string' } },
    columns: {
      type: 'array',
      items: { type: 'string' },
      examples: [['tag', 'text', 'nonpagedAllocs', 'nonpagedFrees', 'nonpagedBytes', 'pagedAllocs', 'pagedFrees', 'pagedBytes']],
    },
    rows: { type: 'array', items: { type: 'array', minItems: 8, items: { type: ['string', 'integer'] } } },
  },
};

function validate61(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.source === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.columns === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'columns' },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.rows === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rows' },
        schema: schema24.required,
        parentSchema: schema24,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.at !== undefined) {
      const data0 = data.at;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema24.properties.at,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema24.properties.at.type,
          parentSchema: schema24.properties.at,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.source !== undefined) {
      const data1 = data.source;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err6 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema24.properties.source,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema24.properties.source.type,
          parentSchema: schema24.properties.source,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tickMs !== undefined) {
      const data2 = data.tickMs;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        const err8 = {
          instancePath: instancePath + '/tickMs',
          schemaPath: '#/properties/tickMs/type',
          keyword: 'type',
          params: { type: schema24.properties.tickMs.type },
          schema: schema24.properties.tickMs.type,
          parentSchema: schema24.properties.tickMs,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/tickMs',
            schemaPath: '#/properties/tickMs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.tickMs,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.nonpagedBytes !== undefined) {
      const data3 = data.nonpagedBytes;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        const err10 = {
          instancePath: instancePath + '/nonpagedBytes',
          schemaPath: '#/properties/nonpagedBytes/type',
          keyword: 'type',
          params: { type: schema24.properties.nonpagedBytes.type },
          schema: schema24.properties.nonpagedBytes.type,
          parentSchema: schema24.properties.nonpagedBytes,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err11 = {
            instancePath: instancePath + '/nonpagedBytes',
            schemaPath: '#/properties/nonpagedBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.nonpagedBytes,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.pagedBytes !== undefined) {
      const data4 = data.pagedBytes;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        const err12 = {
          instancePath: instancePath + '/pagedBytes',
          schemaPath: '#/properties/pagedBytes/type',
          keyword: 'type',
          params: { type: schema24.properties.pagedBytes.type },
          schema: schema24.properties.pagedBytes.type,
          parentSchema: schema24.properties.pagedBytes,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err13 = {
            instancePath: instancePath + '/pagedBytes',
            schemaPath: '#/properties/pagedBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.pagedBytes,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.availableBytes !== undefined) {
      const data5 = data.availableBytes;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        const err14 = {
          instancePath: instancePath + '/availableBytes',
          schemaPath: '#/properties/availableBytes/type',
          keyword: 'type',
          params: { type: schema24.properties.availableBytes.type },
          schema: schema24.properties.availableBytes.type,
          parentSchema: schema24.properties.availableBytes,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err15 = {
            instancePath: instancePath + '/availableBytes',
            schemaPath: '#/properties/availableBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.availableBytes,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.commitBytes !== undefined) {
      const data6 = data.commitBytes;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        const err16 = {
          instancePath: instancePath + '/commitBytes',
          schemaPath: '#/properties/commitBytes/type',
          keyword: 'type',
          params: { type: schema24.properties.commitBytes.type },
          schema: schema24.properties.commitBytes.type,
          parentSchema: schema24.properties.commitBytes,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err17 = {
            instancePath: instancePath + '/commitBytes',
            schemaPath: '#/properties/commitBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.commitBytes,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.commitLimitBytes !== undefined) {
      const data7 = data.commitLimitBytes;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
        const err18 = {
          instancePath: instancePath + '/commitLimitBytes',
          schemaPath: '#/properties/commitLimitBytes/type',
          keyword: 'type',
          params: { type: schema24.properties.commitLimitBytes.type },
          schema: schema24.properties.commitLimitBytes.type,
          parentSchema: schema24.properties.commitLimitBytes,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err19 = {
            instancePath: instancePath + '/commitLimitBytes',
            schemaPath: '#/properties/commitLimitBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.commitLimitBytes,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.freeSystemPtes !== undefined) {
      const data8 = data.freeSystemPtes;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
        const err20 = {
          instancePath: instancePath + '/freeSystemPtes',
          schemaPath: '#/properties/freeSystemPtes/type',
          keyword: 'type',
          params: { type: schema24.properties.freeSystemPtes.type },
          schema: schema24.properties.freeSystemPtes.type,
          parentSchema: schema24.properties.freeSystemPtes,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err21 = {
            instancePath: instancePath + '/freeSystemPtes',
            schemaPath: '#/properties/freeSystemPtes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema24.properties.freeSystemPtes,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.conditions !== undefined) {
      const data9 = data.conditions;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data10 = data9[i0];
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
            if (data10.name === undefined) {
              const err22 = {
                instancePath: instancePath + '/conditions/' + i0,
                schemaPath: '#/properties/conditions/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                schema: schema24.properties.conditions.items.required,
                parentSchema: schema24.properties.conditions.items,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data10.signaled === undefined) {
              const err23 = {
                instancePath: instancePath + '/conditions/' + i0,
                schemaPath: '#/properties/conditions/items/required',
                keyword: 'required',
                params: { missingProperty: 'signaled' },
                schema: schema24.properties.conditions.items.required,
                parentSchema: schema24.properties.conditions.items,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data10.name !== undefined) {
              const data11 = data10.name;
              if (typeof data11 === 'string') {
                if (data11.length < 1) {
                  const err24 = {
                    instancePath: instancePath + '/conditions/' + i0 + '/name',
                    schemaPath: '#/properties/conditions/items/properties/name/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema24.properties.conditions.items.properties.name,
                    data: data11,
                  };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = {
                  instancePath: instancePath + '/conditions/' + i0 + '/name',
                  schemaPath: '#/properties/conditions/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema24.properties.conditions.items.properties.name.type,
                  parentSchema: schema24.properties.conditions.items.properties.name,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data10.signaled !== undefined) {
              const data12 = data10.signaled;
              if (typeof data12 !== 'boolean') {
                const err26 = {
                  instancePath: instancePath + '/conditions/' + i0 + '/signaled',
                  schemaPath: '#/properties/conditions/items/properties/signaled/type',
                  keyword: 'type',
                  params: { type: 'boolean' },
                  schema: schema24.properties.conditions.items.properties.signaled.type,
                  parentSchema: schema24.properties.conditions.items.properties.signaled,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = {
              instancePath: instancePath + '/conditions/' + i0,
              schemaPath: '#/properties/conditions/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema24.properties.conditions.items.type,
              parentSchema: schema24.properties.conditions.items,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/conditions',
          schemaPath: '#/properties/conditions/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema24.properties.conditions.type,
          parentSchema: schema24.properties.conditions,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.virtualAddress !== undefined) {
      const data13 = data.virtualAddress;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          const data14 = data13[i1];
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            if (data14.type === undefined) {
              const err29 = {
                instancePath: instancePath + '/virtualAddress/' + i1,
                schemaPath: '#/properties/virtualAddress/items/required',
                keyword: 'required',
                params: { missingProperty: 'type' },
                schema: schema24.properties.virtualAddress.items.required,
                parentSchema: schema24.properties.virtualAddress.items,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data14.type !== undefined) {
              const data15 = data14.type;
              if (typeof data15 === 'string') {
                if (data15.length < 1) {
                  const err30 = {
                    instancePath: instancePath + '/virtualAddress/' + i1 + '/type',
                    schemaPath: '#/properties/virtualAddress/items/properties/type/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema24.properties.virtualAddress.items.properties.type,
                    data: data15,
                  };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = {
                  instancePath: instancePath + '/virtualAddress/' + i1 + '/type',
                  schemaPath: '#/properties/virtualAddress/items/properties/type/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema24.properties.virtualAddress.items.properties.type.type,
                  parentSchema: schema24.properties.virtualAddress.items.properties.type,
                  data: data15,
                };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data14.sizeBytes !== undefined) {
              const data16 = data14.sizeBytes;
              if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null) {
                const err32 = {
                  instancePath: instancePath + '/virtualAddress/' + i1 + '/sizeBytes',
                  schemaPath: '#/properties/virtualAddress/items/properties/sizeBytes/type',
                  keyword: 'type',
                  params: { type: schema24.properties.virtualAddress.items.properties.sizeBytes.type },
                  schema: schema24.properties.virtualAddress.items.properties.sizeBytes.type,
                  parentSchema: schema24.properties.virtualAddress.items.properties.sizeBytes,
                  data: data16,
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (typeof data16 == 'number' && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err33 = {
                    instancePath: instancePath + '/virtualAddress/' + i1 + '/sizeBytes',
                    schemaPath: '#/properties/virtualAddress/items/properties/sizeBytes/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema24.properties.virtualAddress.items.properties.sizeBytes,
                    data: data16,
                  };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
            if (data14.peakBytes !== undefined) {
              const data17 = data14.peakBytes;
              if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
                const err34 = {
                  instancePath: instancePath + '/virtualAddress/' + i1 + '/peakBytes',
                  schemaPath: '#/properties/virtualAddress/items/properties/peakBytes/type',
                  keyword: 'type',
                  params: { type: schema24.properties.virtualAddress.items.properties.peakBytes.type },
                  schema: schema24.properties.virtualAddress.items.properties.peakBytes.type,
                  parentSchema: schema24.properties.virtualAddress.items.properties.peakBytes,
                  data: data17,
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (typeof data17 == 'number' && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err35 = {
                    instancePath: instancePath + '/virtualAddress/' + i1 + '/peakBytes',
                    schemaPath: '#/properties/virtualAddress/items/properties/peakBytes/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema24.properties.virtualAddress.items.properties.peakBytes,
                    data: data17,
                  };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
            }
            if (data14.limitBytes !== undefined) {
              const data18 = data14.limitBytes;
              if (!(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18) && isFinite(data18)) && data18 !== null) {
                const err36 = {
                  instancePath: instancePath + '/virtualAddress/' + i1 + '/limitBytes',
                  schemaPath: '#/properties/virtualAddress/items/properties/limitBytes/type',
                  keyword: 'type',
                  params: { type: schema24.properties.virtualAddress.items.properties.limitBytes.type },
                  schema: schema24.properties.virtualAddress.items.properties.limitBytes.type,
                  parentSchema: schema24.properties.virtualAddress.items.properties.limitBytes,
                  data: data18,
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (typeof data18 == 'number' && isFinite(data18)) {
                if (data18 < 0 || isNaN(data18)) {
                  const err37 = {
                    instancePath: instancePath + '/virtualAddress/' + i1 + '/limitBytes',
                    schemaPath: '#/properties/virtualAddress/items/properties/limitBytes/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema24.properties.virtualAddress.items.properties.limitBytes,
                    data: data18,
                  };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
            }
            if (data14.allocationFailures !== undefined) {
              const data19 = data14.allocationFailures;
              if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) {
                const err38 = {
                  instancePath: instancePath + '/virtualAddress/' + i1 + '/allocationFailures',
                  schemaPath: '#/properties/virtualAddress/items/properties/allocationFailures/type',
                  keyword: 'type',
                  params: { type: schema24.properties.virtualAddress.items.properties.allocationFailures.type },
                  schema: schema24.properties.virtualAddress.items.properties.allocationFailures.type,
                  parentSchema: schema24.properties.virtualAddress.items.properties.allocationFailures,
                  data: data19,
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
              if (typeof data19 == 'number' && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  const err39 = {
                    instancePath: instancePath + '/virtualAddress/' + i1 + '/allocationFailures',
                    schemaPath: '#/properties/virtualAddress/items/properties/allocationFailures/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema24.properties.virtualAddress.items.properties.allocationFailures,
                    data: data19,
                  };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err40 = {
              instancePath: instancePath + '/virtualAddress/' + i1,
              schemaPath: '#/properties/virtualAddress/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema24.properties.virtualAddress.items.type,
              parentSchema: schema24.properties.virtualAddress.items,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = {
          instancePath: instancePath + '/virtualAddress',
          schemaPath: '#/properties/virtualAddress/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema24.properties.virtualAddress.type,
          parentSchema: schema24.properties.virtualAddress,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.problems !== undefined) {
      const data20 = data.problems;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++) {
          const data21 = data20[i2];
          if (typeof data21 !== 'string') {
            const err42 = {
              instancePath: instancePath + '/problems/' + i2,
              schemaPath: '#/properties/problems/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema24.properties.problems.items.type,
              parentSchema: schema24.properties.problems.items,
              data: data21,
            };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema24.properties.problems.type,
          parentSchema: schema24.properties.problems,
          data: data20,
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.columns !== undefined) {
      const data22 = data.columns;
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          const data23 = data22[i3];
          if (typeof data23 !== 'string') {
            const err44 = {
              instancePath: instancePath + '/columns/' + i3,
              schemaPath: '#/properties/columns/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema24.properties.columns.items.type,
              parentSchema: schema24.properties.columns.items,
              data: data23,
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = {
          instancePath: instancePath + '/columns',
          schemaPath: '#/properties/columns/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema24.properties.columns.type,
          parentSchema: schema24.properties.columns,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.rows !== undefined) {
      const data24 = data.rows;
      if (Array.isArray(data24)) {
        const len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          const data25 = data24[i4];
          if (Array.isArray(data25)) {
            if (data25.length < 8) {
              const err46 = {
                instancePath: instancePath + '/rows/' + i4,
                schemaPath: '#/properties/rows/items/minItems',
                keyword: 'minItems',
                params: { limit: 8 },
                schema: 8,
                parentSchema: schema24.properties.rows.items,
                data: data25,
              };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            const len5 = data25.length;
            for (let i5 = 0; i5 < len5; i5++) {
              const data26 = data25[i5];
              if (typeof data26 !== 'string' && !(typeof data26 == 'number' && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                const err47 = {
                  instancePath: instancePath + '/rows/' + i4 + '/' + i5,
                  schemaPath: '#/properties/rows/items/items/type',
                  keyword: 'type',
                  params: { type: schema24.properties.rows.items.items.type },
                  schema: schema24.properties.rows.items.items.type,
                  parentSchema: schema24.properties.rows.items.items,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = {
              instancePath: instancePath + '/rows/' + i4,
              schemaPath: '#/properties/rows/items/type',
              keyword: 'type',
              params: { type: 'array' },
              schema: schema24.properties.rows.items.type,
              parentSchema: schema24.properties.rows.items,
              data: data25,
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema24.properties.rows.type,
          parentSchema: schema24.properties.rows,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = {
  props: {
    at: true,
    source: true,
    tickMs: true,
    nonpagedBytes: true,
    pagedBytes: true,
    availableBytes: true,
    commitBytes: true,
    commitLimitBytes: true,
    freeSystemPtes: true,
    conditions: true,
    virtualAddress: true,
    problems: true,
    columns: true,
    rows: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

const schema25 = {
  type: 'object',
  required: ['at', 'columns', 'rows'],
  properties: {
    at: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    source: { type: 'string', minLength: 1, examples: ['runtime'] },
    columns: { type: 'array', items: { type: 'string' }, examples: [['name', 'pid', 'handles', 'threads', 'nonpagedBytes', 'pagedBytes']] },
    rows: { type: 'array', items: { type: 'array', minItems: 6, items: { type: ['string', 'integer', 'null'] } } },
  },
};

function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.at === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        schema: schema25.required,
        parentSchema: schema25,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.columns === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'columns' },
        schema: schema25.required,
        parentSchema: schema25,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rows === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rows' },
        schema: schema25.required,
        parentSchema: schema25,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.at !== undefined) {
      const data0 = data.at;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema25.properties.at,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema25.properties.at.type,
          parentSchema: schema25.properties.at,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.source !== undefined) {
      const data1 = data.source;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema25.properties.source,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema25.properties.source.type,
          parentSchema: schema25.properties.source,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.columns !== undefined) {
      const data2 = data.columns;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data3 = data2[i0];
          if (typeof data3 !== 'string') {
            const err7 = {
              instancePath: instancePath + '/columns/' + i0,
              schemaPath: '#/properties/columns/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema25.properties.columns.items.type,
              parentSchema: schema25.properties.columns.items,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/columns',
          schemaPath: '#/properties/columns/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema25.properties.columns.type,
          parentSchema: schema25.properties.columns,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rows !== undefined) {
      const data4 = data.rows;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          const data5 = data4[i1];
          if (Array.isArray(data5)) {
            if (data5.length < 6) {
              const err9 = {
                instancePath: instancePath + '/rows/' + i1,
                schemaPath: '#/properties/rows/items/minItems',
                keyword: 'minItems',
                params: { limit: 6 },
                schema: 6,
                parentSchema: schema25.properties.rows.items,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            const len2 = data5.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const data6 = data5[i2];
              if (
                typeof data6 !== 'string' &&
                !(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) &&
                data6 !== null
              ) {
                const err10 = {
                  instancePath: instancePath + '/rows/' + i1 + '/' + i2,
                  schemaPath: '#/properties/rows/items/items/type',
                  keyword: 'type',
                  params: { type: schema25.properties.rows.items.items.type },
                  schema: schema25.properties.rows.items.items.type,
                  parentSchema: schema25.properties.rows.items.items,
                  data: data6,
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + '/rows/' + i1,
              schemaPath: '#/properties/rows/items/type',
              keyword: 'type',
              params: { type: 'array' },
              schema: schema25.properties.rows.items.type,
              parentSchema: schema25.properties.rows.items,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema25.properties.rows.type,
          parentSchema: schema25.properties.rows,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema25.type,
      parentSchema: schema25,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { props: { at: true, source: true, columns: true, rows: true }, dynamicProps: false, dynamicItems: false };

const schema26 = {
  type: 'object',
  required: ['schemaVersion', 'kind', 'machine', 'parts'],
  properties: {
    schemaVersion: { type: 'integer', minimum: 1, examples: [1] },
    kind: { type: 'string', const: 'collection' },
    tool: { type: 'object', properties: { name: { type: 'string' }, version: { type: ['string', 'null'] } } },
    machine: { $ref: '#/$defs/Machine' },
    clock: {
      type: ['object', 'null'],
      properties: {
        utcOffsetMinutes: { type: ['integer', 'null'], minimum: -840, maximum: 840, examples: [60] },
        zone: { type: ['string', 'null'], minLength: 1 },
      },
    },
    started: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    ended: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    sampling: { anyOf: [{ $ref: '#/$defs/SamplingOutcome' }, { type: 'null' }] },
    host: { anyOf: [{ $ref: '#/$defs/CollectionHost' }, { type: 'null' }] },
    parts: { type: 'array', items: { $ref: '#/$defs/CollectionPart' } },
  },
};
const schema27 = {
  type: 'object',
  properties: {
    schemaVersion: { type: 'integer', minimum: 1, maximum: 9007199254740991, examples: [1] },
    name: { type: ['string', 'null'], minLength: 1, examples: ['WEB1'] },
    os: {
      type: ['object', 'null'],
      properties: {
        version: { type: ['string', 'null'], pattern: '^[0-9]{1,5}(\\.[0-9]{1,6}){1,3}$', examples: ['5.2.3790'] },
        revision: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [3959] },
        servicePack: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [2] },
        product: { type: ['string', 'null'], enum: ['server', 'domain-controller', 'client', null] },
        edition: { type: ['string', 'null'], minLength: 1, examples: ['enterprise'] },
        name: { type: ['string', 'null'], minLength: 1, examples: ['Windows Server 2012 R2 Standard'] },
      },
    },
    architecture: { anyOf: [{ $ref: '#/$defs/Architecture' }, { type: 'null' }] },
    memory: {
      type: ['object', 'null'],
      properties: {
        visibleBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [4294967296] },
        installedBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [4294967296] },
        availableBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [1073741824] },
        hotAdd: { type: ['boolean', 'null'] },
        commitBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [2147483648] },
        commitLimitBytes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [8589934592] },
      },
    },
    processors: { type: ['integer', 'null'], minimum: 1, maximum: 9007199254740991, examples: [4] },
    virtual: {
      type: ['object', 'null'],
      properties: {
        kind: { type: ['string', 'null'], minLength: 1, examples: ['none'] },
        model: { type: ['string', 'null'], minLength: 1, examples: ['VMware, Inc. VMware Virtual Platform'] },
        balloon: { type: ['boolean', 'null'] },
      },
    },
    cluster: { type: ['object', 'null'], properties: { member: { type: ['boolean', 'null'] } } },
    boot: {
      type: ['object', 'null'],
      properties: {
        options: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['3GB', 'USERVA=3030']] },
        configured: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['3GB']] },
        pae: { type: ['boolean', 'null'] },
        time: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
          examples: ['2026-11-22T03:00:00Z'],
        },
      },
    },
    clock: {
      type: ['object', 'null'],
      properties: {
        utcOffsetMinutes: { type: ['integer', 'null'], minimum: -840, maximum: 840, examples: [60] },
        zone: { type: ['string', 'null'], minLength: 1, examples: ['W. Europe Standard Time'] },
      },
    },
    httpSys: {
      type: ['object', 'null'],
      properties: {
        fileVersion: { type: ['string', 'null'], minLength: 1, examples: ['5.2.3790.3959'] },
        startTime: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
          examples: ['2026-11-22T03:00:10Z'],
        },
        parameters: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
      },
    },
    iis: {
      type: ['object', 'null'],
      properties: { installed: { type: ['boolean', 'null'] }, version: { type: ['string', 'null'], minLength: 1, examples: ['6.0'] } },
    },
    exchange: {
      type: ['object', 'null'],
      properties: {
        installed: { type: ['boolean', 'null'] },
        version: { type: ['string', 'null'], minLength: 1, examples: ['6.5.7638'] },
        roles: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['mailbox']] },
      },
    },
    memoryManagement: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
    sessionManager: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
    lanmanServer: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
    registryValues: { anyOf: [{ $ref: '#/$defs/RegistryValues' }, { type: 'null' }] },
    traits: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['direct-access']] },
    traitsMissing: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['unc-content']] },
    software: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', minLength: 1 }, version: { type: ['string', 'null'] } },
      },
    },
    bugchecks: {
      type: ['array', 'null'],
      items: {
        type: 'object',
        required: ['code', 'count'],
        properties: { code: { type: 'string', minLength: 1 }, count: { type: 'integer', minimum: 0 } },
      },
    },
    freeSystemPtes: { type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991, examples: [24000] },
    hotfixes: {
      type: ['object', 'null'],
      properties: {
        complete: { type: ['boolean', 'null'] },
        ids: { type: ['array', 'null'], items: { type: 'string', minLength: 1 }, examples: [['KB931311']] },
      },
    },
  },
};
const pattern7 = /^[0-9]{1,5}(\.[0-9]{1,6}){1,3}$/u;
const schema28 = { type: 'string', enum: ['x86', 'x64', 'arm64', 'ia64'] };

function validate67(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema28.type,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'x86' || data === 'x64' || data === 'arm64' || data === 'ia64')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema28.enum },
      schema: schema28.enum,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { dynamicProps: false, dynamicItems: false };

const schema29 = {
  type: 'object',
  additionalProperties: { type: ['number', 'string', 'boolean', 'array', 'null'], items: { type: 'string' } },
};

function validate69(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      const data0 = data[key0];
      if (
        !(typeof data0 == 'number' && isFinite(data0)) &&
        typeof data0 !== 'string' &&
        typeof data0 !== 'boolean' &&
        !Array.isArray(data0) &&
        data0 !== null
      ) {
        const err0 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: schema29.additionalProperties.type },
          schema: schema29.additionalProperties.type,
          parentSchema: schema29.additionalProperties,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data1 = data0[i0];
          if (typeof data1 !== 'string') {
            const err1 = {
              instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
              schemaPath: '#/additionalProperties/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema29.additionalProperties.items.type,
              parentSchema: schema29.additionalProperties.items,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema29.type,
      parentSchema: schema29,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate66(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema27.properties.schemaVersion.type,
          parentSchema: schema27.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + '/schemaVersion',
            schemaPath: '#/properties/schemaVersion/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            schema: 9007199254740991,
            parentSchema: schema27.properties.schemaVersion,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/schemaVersion',
            schemaPath: '#/properties/schemaVersion/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema27.properties.schemaVersion,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.name !== undefined) {
      const data1 = data.name;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err3 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: schema27.properties.name.type },
          schema: schema27.properties.name.type,
          parentSchema: schema27.properties.name,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema27.properties.name,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.os !== undefined) {
      const data2 = data.os;
      if (!(data2 && typeof data2 == 'object' && !Array.isArray(data2)) && data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/os',
          schemaPath: '#/properties/os/type',
          keyword: 'type',
          params: { type: schema27.properties.os.type },
          schema: schema27.properties.os.type,
          parentSchema: schema27.properties.os,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2.version !== undefined) {
          const data3 = data2.version;
          if (typeof data3 !== 'string' && data3 !== null) {
            const err6 = {
              instancePath: instancePath + '/os/version',
              schemaPath: '#/properties/os/properties/version/type',
              keyword: 'type',
              params: { type: schema27.properties.os.properties.version.type },
              schema: schema27.properties.os.properties.version.type,
              parentSchema: schema27.properties.os.properties.version,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data3 === 'string') {
            if (!pattern7.test(data3)) {
              const err7 = {
                instancePath: instancePath + '/os/version',
                schemaPath: '#/properties/os/properties/version/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9]{1,5}(\\.[0-9]{1,6}){1,3}$' },
                schema: '^[0-9]{1,5}(\\.[0-9]{1,6}){1,3}$',
                parentSchema: schema27.properties.os.properties.version,
                data: data3,
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data2.revision !== undefined) {
          const data4 = data2.revision;
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
            const err8 = {
              instancePath: instancePath + '/os/revision',
              schemaPath: '#/properties/os/properties/revision/type',
              keyword: 'type',
              params: { type: schema27.properties.os.properties.revision.type },
              schema: schema27.properties.os.properties.revision.type,
              parentSchema: schema27.properties.os.properties.revision,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data4 == 'number' && isFinite(data4)) {
            if (data4 > 9007199254740991 || isNaN(data4)) {
              const err9 = {
                instancePath: instancePath + '/os/revision',
                schemaPath: '#/properties/os/properties/revision/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                schema: 9007199254740991,
                parentSchema: schema27.properties.os.properties.revision,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err10 = {
                instancePath: instancePath + '/os/revision',
                schemaPath: '#/properties/os/properties/revision/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema27.properties.os.properties.revision,
                data: data4,
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data2.servicePack !== undefined) {
          const data5 = data2.servicePack;
          if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
            const err11 = {
              instancePath: instancePath + '/os/servicePack',
              schemaPath: '#/properties/os/properties/servicePack/type',
              keyword: 'type',
              params: { type: schema27.properties.os.properties.servicePack.type },
              schema: schema27.properties.os.properties.servicePack.type,
              parentSchema: schema27.properties.os.properties.servicePack,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data5 == 'number' && isFinite(data5)) {
            if (data5 > 9007199254740991 || isNaN(data5)) {
              const err12 = {
                instancePath: instancePath + '/os/servicePack',
                schemaPath: '#/properties/os/properties/servicePack/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                schema: 9007199254740991,
                parentSchema: schema27.properties.os.properties.servicePack,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err13 = {
                instancePath: instancePath + '/os/servicePack',
                schemaPath: '#/properties/os/properties/servicePack/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema27.properties.os.properties.servicePack,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data2.product !== undefined) {
          const data6 = data2.product;
          if (typeof data6 !== 'string' && data6 !== null) {
            const err14 = {
              instancePath: instancePath + '/os/product',
              schemaPath: '#/properties/os/properties/product/type',
              keyword: 'type',
              params: { type: schema27.properties.os.properties.product.type },
              schema: schema27.properties.os.properties.product.type,
              parentSchema: schema27.properties.os.properties.product,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data6 === 'server' || data6 === 'domain-controller' || data6 === 'client' || data6 === null)) {
            const err15 = {
              instancePath: instancePath + '/os/product',
              schemaPath: '#/properties/os/properties/product/enum',
              keyword: 'enum',
              params: { allowedValues: schema27.properties.os.properties.product.enum },
              schema: schema27.properties.os.properties.product.enum,
              parentSchema: schema27.properties.os.properties.product,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.edition !== undefined) {
          const data7 = data2.edition;
          if (typeof data7 !== 'string' && data7 !== null) {
            const err16 = {
              instancePath: instancePath + '/os/edition',
              schemaPath: '#/properties/os/properties/edition/type',
              keyword: 'type',
              params: { type: schema27.properties.os.properties.edition.type },
              schema: schema27.properties.os.properties.edition.type,
              parentSchema: schema27.properties.os.properties.edition,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data7 === 'string') {
            if (data7.length < 1) {
              const err17 = {
                instancePath: instancePath + '/os/edition',
                schemaPath: '#/properties/os/properties/edition/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.os.properties.edition,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data2.name !== undefined) {
          const data8 = data2.name;
          if (typeof data8 !== 'string' && data8 !== null) {
            const err18 = {
              instancePath: instancePath + '/os/name',
              schemaPath: '#/properties/os/properties/name/type',
              keyword: 'type',
              params: { type: schema27.properties.os.properties.name.type },
              schema: schema27.properties.os.properties.name.type,
              parentSchema: schema27.properties.os.properties.name,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data8 === 'string') {
            if (data8.length < 1) {
              const err19 = {
                instancePath: instancePath + '/os/name',
                schemaPath: '#/properties/os/properties/name/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.os.properties.name,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.architecture !== undefined) {
      const data9 = data.architecture;
      const _errs20 = errors;
      let valid2 = false;
      const _errs21 = errors;
      if (
        !validate67(data9, {
          instancePath: instancePath + '/architecture',
          parentData: data,
          parentDataProperty: 'architecture',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate67.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs21 === errors;
      valid2 = valid2 || _valid0;
      const _errs22 = errors;
      if (data9 !== null) {
        const err20 = {
          instancePath: instancePath + '/architecture',
          schemaPath: '#/properties/architecture/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema27.properties.architecture.anyOf[1].type,
          parentSchema: schema27.properties.architecture.anyOf[1],
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid0 = _errs22 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err21 = {
          instancePath: instancePath + '/architecture',
          schemaPath: '#/properties/architecture/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema27.properties.architecture.anyOf,
          parentSchema: schema27.properties.architecture,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs20;
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.memory !== undefined) {
      const data10 = data.memory;
      if (!(data10 && typeof data10 == 'object' && !Array.isArray(data10)) && data10 !== null) {
        const err22 = {
          instancePath: instancePath + '/memory',
          schemaPath: '#/properties/memory/type',
          keyword: 'type',
          params: { type: schema27.properties.memory.type },
          schema: schema27.properties.memory.type,
          parentSchema: schema27.properties.memory,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        if (data10.visibleBytes !== undefined) {
          const data11 = data10.visibleBytes;
          if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
            const err23 = {
              instancePath: instancePath + '/memory/visibleBytes',
              schemaPath: '#/properties/memory/properties/visibleBytes/type',
              keyword: 'type',
              params: { type: schema27.properties.memory.properties.visibleBytes.type },
              schema: schema27.properties.memory.properties.visibleBytes.type,
              parentSchema: schema27.properties.memory.properties.visibleBytes,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data11 == 'number' && isFinite(data11)) {
            if (data11 > 9007199254740991 || isNaN(data11)) {
              const err24 = {
                instancePath: instancePath + '/memory/visibleBytes',
                schemaPath: '#/properties/memory/properties/visibleBytes/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                schema: 9007199254740991,
                parentSchema: schema27.properties.memory.properties.visibleBytes,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err25 = {
                instancePath: instancePath + '/memory/visibleBytes',
                schemaPath: '#/properties/memory/properties/visibleBytes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema27.properties.memory.properties.visibleBytes,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data10.installedBytes !== undefined) {
          const data12 = data10.installedBytes;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) && data12 !== null) {
            const err26 = {
              instancePath: instancePath + '/memory/installedBytes',
              schemaPath: '#/properties/memory/properties/installedBytes/type',
              keyword: 'type',
              params: { type: schema27.properties.memory.properties.installedBytes.type },
              schema: schema27.properties.memory.properties.installedBytes.type,
              parentSchema: schema27.properties.memory.properties.installedBytes,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data12 == 'number' && isFinite(data12)) {
            if (data12 > 9007199254740991 || isNaN(data12)) {
              const err27 = {
                instancePath: instancePath + '/memory/installedBytes',
                schemaPath: '#/properties/memory/properties/installedBytes/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                schema: 9007199254740991,
                parentSchema: schema27.properties.memory.properties.installedBytes,
                data: data12,
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err28 = {
                instancePath: instancePath + '/memory/installedBytes',
                schemaPath: '#/properties/memory/properties/installedBytes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema27.properties.memory.properties.installedBytes,
                data: data12,
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data10.availableBytes !== undefined) {
          const data13 = data10.availableBytes;
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
            const err29 = {
              instancePath: instancePath + '/memory/availableBytes',
              schemaPath: '#/properties/memory/properties/availableBytes/type',
              keyword: 'type',
              params: { type: schema27.properties.memory.properties.availableBytes.type },
              schema: schema27.properties.memory.properties.availableBytes.type,
              parentSchema: schema27.properties.memory.properties.availableBytes,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 > 9007199254740991 || isNaN(data13)) {
              const err30 = {
                instancePath: instancePath + '/memory/availableBytes',
                schemaPath: '#/properties/memory/properties/availableBytes/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                schema: 9007199254740991,
                parentSchema: schema27.properties.memory.properties.availableBytes,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err31 = {
                instancePath: instancePath + '/memory/availableBytes',
                schemaPath: '#/properties/memory/properties/availableBytes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema27.properties.memory.properties.availableBytes,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data10.hotAdd !== undefined) {
          const data14 = data10.hotAdd;
          if (typeof data14 !== 'boolean' && data14 !== null) {
            const err32 = {
              instancePath: instancePath + '/memory/hotAdd',
              schemaPath: '#/properties/memory/properties/hotAdd/type',
              keyword: 'type',
              params: { type: schema27.properties.memory.properties.hotAdd.type },
              schema: schema27.properties.memory.properties.hotAdd.type,
              parentSchema: schema27.properties.memory.properties.hotAdd,
              data: data14,
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data10.commitBytes !== undefined) {
          const data15 = data10.commitBytes;
          if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) && data15 !== null) {
            const err33 = {
              instancePath: instancePath + '/memory/commitBytes',
              schemaPath: '#/properties/memory/properties/commitBytes/type',
              keyword: 'type',
              params: { type: schema27.properties.memory.properties.commitBytes.type },
              schema: schema27.properties.memory.properties.commitBytes.type,
              parentSchema: schema27.properties.memory.properties.commitBytes,
              data: data15,
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data15 == 'number' && isFinite(data15)) {
            if (data15 > 9007199254740991 || isNaN(data15)) {
              const err34 = {
                instancePath: instancePath + '/memory/commitBytes',
                schemaPath: '#/properties/memory/properties/commitBytes/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                schema: 9007199254740991,
                parentSchema: schema27.properties.memory.properties.commitBytes,
                data: data15,
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err35 = {
                instancePath: instancePath + '/memory/commitBytes',
                schemaPath: '#/properties/memory/properties/commitBytes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema27.properties.memory.properties.commitBytes,
                data: data15,
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data10.commitLimitBytes !== undefined) {
          const data16 = data10.commitLimitBytes;
          if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null) {
            const err36 = {
              instancePath: instancePath + '/memory/commitLimitBytes',
              schemaPath: '#/properties/memory/properties/commitLimitBytes/type',
              keyword: 'type',
              params: { type: schema27.properties.memory.properties.commitLimitBytes.type },
              schema: schema27.properties.memory.properties.commitLimitBytes.type,
              parentSchema: schema27.properties.memory.properties.commitLimitBytes,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data16 == 'number' && isFinite(data16)) {
            if (data16 > 9007199254740991 || isNaN(data16)) {
              const err37 = {
                instancePath: instancePath + '/memory/commitLimitBytes',
                schemaPath: '#/properties/memory/properties/commitLimitBytes/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 9007199254740991 },
                schema: 9007199254740991,
                parentSchema: schema27.properties.memory.properties.commitLimitBytes,
                data: data16,
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err38 = {
                instancePath: instancePath + '/memory/commitLimitBytes',
                schemaPath: '#/properties/memory/properties/commitLimitBytes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema27.properties.memory.properties.commitLimitBytes,
                data: data16,
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.processors !== undefined) {
      const data17 = data.processors;
      if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
        const err39 = {
          instancePath: instancePath + '/processors',
          schemaPath: '#/properties/processors/type',
          keyword: 'type',
          params: { type: schema27.properties.processors.type },
          schema: schema27.properties.processors.type,
          parentSchema: schema27.properties.processors,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data17 == 'number' && isFinite(data17)) {
        if (data17 > 9007199254740991 || isNaN(data17)) {
          const err40 = {
            instancePath: instancePath + '/processors',
            schemaPath: '#/properties/processors/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            schema: 9007199254740991,
            parentSchema: schema27.properties.processors,
            data: data17,
          };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err41 = {
            instancePath: instancePath + '/processors',
            schemaPath: '#/properties/processors/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema27.properties.processors,
            data: data17,
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.virtual !== undefined) {
      const data18 = data.virtual;
      if (!(data18 && typeof data18 == 'object' && !Array.isArray(data18)) && data18 !== null) {
        const err42 = {
          instancePath: instancePath + '/virtual',
          schemaPath: '#/properties/virtual/type',
          keyword: 'type',
          params: { type: schema27.properties.virtual.type },
          schema: schema27.properties.virtual.type,
          parentSchema: schema27.properties.virtual,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        if (data18.kind !== undefined) {
          const data19 = data18.kind;
          if (typeof data19 !== 'string' && data19 !== null) {
            const err43 = {
              instancePath: instancePath + '/virtual/kind',
              schemaPath: '#/properties/virtual/properties/kind/type',
              keyword: 'type',
              params: { type: schema27.properties.virtual.properties.kind.type },
              schema: schema27.properties.virtual.properties.kind.type,
              parentSchema: schema27.properties.virtual.properties.kind,
              data: data19,
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data19 === 'string') {
            if (data19.length < 1) {
              const err44 = {
                instancePath: instancePath + '/virtual/kind',
                schemaPath: '#/properties/virtual/properties/kind/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.virtual.properties.kind,
                data: data19,
              };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
        if (data18.model !== undefined) {
          const data20 = data18.model;
          if (typeof data20 !== 'string' && data20 !== null) {
            const err45 = {
              instancePath: instancePath + '/virtual/model',
              schemaPath: '#/properties/virtual/properties/model/type',
              keyword: 'type',
              params: { type: schema27.properties.virtual.properties.model.type },
              schema: schema27.properties.virtual.properties.model.type,
              parentSchema: schema27.properties.virtual.properties.model,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data20 === 'string') {
            if (data20.length < 1) {
              const err46 = {
                instancePath: instancePath + '/virtual/model',
                schemaPath: '#/properties/virtual/properties/model/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.virtual.properties.model,
                data: data20,
              };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data18.balloon !== undefined) {
          const data21 = data18.balloon;
          if (typeof data21 !== 'boolean' && data21 !== null) {
            const err47 = {
              instancePath: instancePath + '/virtual/balloon',
              schemaPath: '#/properties/virtual/properties/balloon/type',
              keyword: 'type',
              params: { type: schema27.properties.virtual.properties.balloon.type },
              schema: schema27.properties.virtual.properties.balloon.type,
              parentSchema: schema27.properties.virtual.properties.balloon,
              data: data21,
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      }
    }
    if (data.cluster !== undefined) {
      const data22 = data.cluster;
      if (!(data22 && typeof data22 == 'object' && !Array.isArray(data22)) && data22 !== null) {
        const err48 = {
          instancePath: instancePath + '/cluster',
          schemaPath: '#/properties/cluster/type',
          keyword: 'type',
          params: { type: schema27.properties.cluster.type },
          schema: schema27.properties.cluster.type,
          parentSchema: schema27.properties.cluster,
          data: data22,
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (data22 && typeof data22 == 'object' && !Array.isArray(data22)) {
        if (data22.member !== undefined) {
          const data23 = data22.member;
          if (typeof data23 !== 'boolean' && data23 !== null) {
            const err49 = {
              instancePath: instancePath + '/cluster/member',
              schemaPath: '#/properties/cluster/properties/member/type',
              keyword: 'type',
              params: { type: schema27.properties.cluster.properties.member.type },
              schema: schema27.properties.cluster.properties.member.type,
              parentSchema: schema27.properties.cluster.properties.member,
              data: data23,
            };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      }
    }
    if (data.boot !== undefined) {
      const data24 = data.boot;
      if (!(data24 && typeof data24 == 'object' && !Array.isArray(data24)) && data24 !== null) {
        const err50 = {
          instancePath: instancePath + '/boot',
          schemaPath: '#/properties/boot/type',
          keyword: 'type',
          params: { type: schema27.properties.boot.type },
          schema: schema27.properties.boot.type,
          parentSchema: schema27.properties.boot,
          data: data24,
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (data24 && typeof data24 == 'object' && !Array.isArray(data24)) {
        if (data24.options !== undefined) {
          const data25 = data24.options;
          if (!Array.isArray(data25) && data25 !== null) {
            const err51 = {
              instancePath: instancePath + '/boot/options',
              schemaPath: '#/properties/boot/properties/options/type',
              keyword: 'type',
              params: { type: schema27.properties.boot.properties.options.type },
              schema: schema27.properties.boot.properties.options.type,
              parentSchema: schema27.properties.boot.properties.options,
              data: data25,
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (Array.isArray(data25)) {
            const len0 = data25.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const data26 = data25[i0];
              if (typeof data26 === 'string') {
                if (data26.length < 1) {
                  const err52 = {
                    instancePath: instancePath + '/boot/options/' + i0,
                    schemaPath: '#/properties/boot/properties/options/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema27.properties.boot.properties.options.items,
                    data: data26,
                  };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = {
                  instancePath: instancePath + '/boot/options/' + i0,
                  schemaPath: '#/properties/boot/properties/options/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema27.properties.boot.properties.options.items.type,
                  parentSchema: schema27.properties.boot.properties.options.items,
                  data: data26,
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          }
        }
        if (data24.configured !== undefined) {
          const data27 = data24.configured;
          if (!Array.isArray(data27) && data27 !== null) {
            const err54 = {
              instancePath: instancePath + '/boot/configured',
              schemaPath: '#/properties/boot/properties/configured/type',
              keyword: 'type',
              params: { type: schema27.properties.boot.properties.configured.type },
              schema: schema27.properties.boot.properties.configured.type,
              parentSchema: schema27.properties.boot.properties.configured,
              data: data27,
            };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (Array.isArray(data27)) {
            const len1 = data27.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const data28 = data27[i1];
              if (typeof data28 === 'string') {
                if (data28.length < 1) {
                  const err55 = {
                    instancePath: instancePath + '/boot/configured/' + i1,
                    schemaPath: '#/properties/boot/properties/configured/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema27.properties.boot.properties.configured.items,
                    data: data28,
                  };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = {
                  instancePath: instancePath + '/boot/configured/' + i1,
                  schemaPath: '#/properties/boot/properties/configured/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema27.properties.boot.properties.configured.items.type,
                  parentSchema: schema27.properties.boot.properties.configured.items,
                  data: data28,
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          }
        }
        if (data24.pae !== undefined) {
          const data29 = data24.pae;
          if (typeof data29 !== 'boolean' && data29 !== null) {
            const err57 = {
              instancePath: instancePath + '/boot/pae',
              schemaPath: '#/properties/boot/properties/pae/type',
              keyword: 'type',
              params: { type: schema27.properties.boot.properties.pae.type },
              schema: schema27.properties.boot.properties.pae.type,
              parentSchema: schema27.properties.boot.properties.pae,
              data: data29,
            };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data24.time !== undefined) {
          const data30 = data24.time;
          if (typeof data30 !== 'string' && data30 !== null) {
            const err58 = {
              instancePath: instancePath + '/boot/time',
              schemaPath: '#/properties/boot/properties/time/type',
              keyword: 'type',
              params: { type: schema27.properties.boot.properties.time.type },
              schema: schema27.properties.boot.properties.time.type,
              parentSchema: schema27.properties.boot.properties.time,
              data: data30,
            };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (typeof data30 === 'string') {
            if (!pattern3.test(data30)) {
              const err59 = {
                instancePath: instancePath + '/boot/time',
                schemaPath: '#/properties/boot/properties/time/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                },
                schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                parentSchema: schema27.properties.boot.properties.time,
                data: data30,
              };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.clock !== undefined) {
      const data31 = data.clock;
      if (!(data31 && typeof data31 == 'object' && !Array.isArray(data31)) && data31 !== null) {
        const err60 = {
          instancePath: instancePath + '/clock',
          schemaPath: '#/properties/clock/type',
          keyword: 'type',
          params: { type: schema27.properties.clock.type },
          schema: schema27.properties.clock.type,
          parentSchema: schema27.properties.clock,
          data: data31,
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
        if (data31.utcOffsetMinutes !== undefined) {
          const data32 = data31.utcOffsetMinutes;
          if (!(typeof data32 == 'number' && !(data32 % 1) && !isNaN(data32) && isFinite(data32)) && data32 !== null) {
            const err61 = {
              instancePath: instancePath + '/clock/utcOffsetMinutes',
              schemaPath: '#/properties/clock/properties/utcOffsetMinutes/type',
              keyword: 'type',
              params: { type: schema27.properties.clock.properties.utcOffsetMinutes.type },
              schema: schema27.properties.clock.properties.utcOffsetMinutes.type,
              parentSchema: schema27.properties.clock.properties.utcOffsetMinutes,
              data: data32,
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data32 == 'number' && isFinite(data32)) {
            if (data32 > 840 || isNaN(data32)) {
              const err62 = {
                instancePath: instancePath + '/clock/utcOffsetMinutes',
                schemaPath: '#/properties/clock/properties/utcOffsetMinutes/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 840 },
                schema: 840,
                parentSchema: schema27.properties.clock.properties.utcOffsetMinutes,
                data: data32,
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data32 < -840 || isNaN(data32)) {
              const err63 = {
                instancePath: instancePath + '/clock/utcOffsetMinutes',
                schemaPath: '#/properties/clock/properties/utcOffsetMinutes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: -840 },
                schema: -840,
                parentSchema: schema27.properties.clock.properties.utcOffsetMinutes,
                data: data32,
              };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
        if (data31.zone !== undefined) {
          const data33 = data31.zone;
          if (typeof data33 !== 'string' && data33 !== null) {
            const err64 = {
              instancePath: instancePath + '/clock/zone',
              schemaPath: '#/properties/clock/properties/zone/type',
              keyword: 'type',
              params: { type: schema27.properties.clock.properties.zone.type },
              schema: schema27.properties.clock.properties.zone.type,
              parentSchema: schema27.properties.clock.properties.zone,
              data: data33,
            };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (typeof data33 === 'string') {
            if (data33.length < 1) {
              const err65 = {
                instancePath: instancePath + '/clock/zone',
                schemaPath: '#/properties/clock/properties/zone/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.clock.properties.zone,
                data: data33,
              };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.httpSys !== undefined) {
      const data34 = data.httpSys;
      if (!(data34 && typeof data34 == 'object' && !Array.isArray(data34)) && data34 !== null) {
        const err66 = {
          instancePath: instancePath + '/httpSys',
          schemaPath: '#/properties/httpSys/type',
          keyword: 'type',
          params: { type: schema27.properties.httpSys.type },
          schema: schema27.properties.httpSys.type,
          parentSchema: schema27.properties.httpSys,
          data: data34,
        };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (data34 && typeof data34 == 'object' && !Array.isArray(data34)) {
        if (data34.fileVersion !== undefined) {
          const data35 = data34.fileVersion;
          if (typeof data35 !== 'string' && data35 !== null) {
            const err67 = {
              instancePath: instancePath + '/httpSys/fileVersion',
              schemaPath: '#/properties/httpSys/properties/fileVersion/type',
              keyword: 'type',
              params: { type: schema27.properties.httpSys.properties.fileVersion.type },
              schema: schema27.properties.httpSys.properties.fileVersion.type,
              parentSchema: schema27.properties.httpSys.properties.fileVersion,
              data: data35,
            };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (typeof data35 === 'string') {
            if (data35.length < 1) {
              const err68 = {
                instancePath: instancePath + '/httpSys/fileVersion',
                schemaPath: '#/properties/httpSys/properties/fileVersion/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.httpSys.properties.fileVersion,
                data: data35,
              };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        }
        if (data34.startTime !== undefined) {
          const data36 = data34.startTime;
          if (typeof data36 !== 'string' && data36 !== null) {
            const err69 = {
              instancePath: instancePath + '/httpSys/startTime',
              schemaPath: '#/properties/httpSys/properties/startTime/type',
              keyword: 'type',
              params: { type: schema27.properties.httpSys.properties.startTime.type },
              schema: schema27.properties.httpSys.properties.startTime.type,
              parentSchema: schema27.properties.httpSys.properties.startTime,
              data: data36,
            };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (typeof data36 === 'string') {
            if (!pattern3.test(data36)) {
              const err70 = {
                instancePath: instancePath + '/httpSys/startTime',
                schemaPath: '#/properties/httpSys/properties/startTime/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                },
                schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                parentSchema: schema27.properties.httpSys.properties.startTime,
                data: data36,
              };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
        }
        if (data34.parameters !== undefined) {
          const data37 = data34.parameters;
          const _errs79 = errors;
          let valid13 = false;
          const _errs80 = errors;
          if (
            !validate69(data37, {
              instancePath: instancePath + '/httpSys/parameters',
              parentData: data34,
              parentDataProperty: 'parameters',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate69.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs80 === errors;
          valid13 = valid13 || _valid1;
          const _errs81 = errors;
          if (data37 !== null) {
            const err71 = {
              instancePath: instancePath + '/httpSys/parameters',
              schemaPath: '#/properties/httpSys/properties/parameters/anyOf/1/type',
              keyword: 'type',
              params: { type: 'null' },
              schema: schema27.properties.httpSys.properties.parameters.anyOf[1].type,
              parentSchema: schema27.properties.httpSys.properties.parameters.anyOf[1],
              data: data37,
            };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          var _valid1 = _errs81 === errors;
          valid13 = valid13 || _valid1;
          if (!valid13) {
            const err72 = {
              instancePath: instancePath + '/httpSys/parameters',
              schemaPath: '#/properties/httpSys/properties/parameters/anyOf',
              keyword: 'anyOf',
              params: {},
              schema: schema27.properties.httpSys.properties.parameters.anyOf,
              parentSchema: schema27.properties.httpSys.properties.parameters,
              data: data37,
            };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          } else {
            errors = _errs79;
            if (vErrors !== null) {
              if (_errs79) {
                vErrors.length = _errs79;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    if (data.iis !== undefined) {
      const data38 = data.iis;
      if (!(data38 && typeof data38 == 'object' && !Array.isArray(data38)) && data38 !== null) {
        const err73 = {
          instancePath: instancePath + '/iis',
          schemaPath: '#/properties/iis/type',
          keyword: 'type',
          params: { type: schema27.properties.iis.type },
          schema: schema27.properties.iis.type,
          parentSchema: schema27.properties.iis,
          data: data38,
        };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
      if (data38 && typeof data38 == 'object' && !Array.isArray(data38)) {
        if (data38.installed !== undefined) {
          const data39 = data38.installed;
          if (typeof data39 !== 'boolean' && data39 !== null) {
            const err74 = {
              instancePath: instancePath + '/iis/installed',
              schemaPath: '#/properties/iis/properties/installed/type',
              keyword: 'type',
              params: { type: schema27.properties.iis.properties.installed.type },
              schema: schema27.properties.iis.properties.installed.type,
              parentSchema: schema27.properties.iis.properties.installed,
              data: data39,
            };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data38.version !== undefined) {
          const data40 = data38.version;
          if (typeof data40 !== 'string' && data40 !== null) {
            const err75 = {
              instancePath: instancePath + '/iis/version',
              schemaPath: '#/properties/iis/properties/version/type',
              keyword: 'type',
              params: { type: schema27.properties.iis.properties.version.type },
              schema: schema27.properties.iis.properties.version.type,
              parentSchema: schema27.properties.iis.properties.version,
              data: data40,
            };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (typeof data40 === 'string') {
            if (data40.length < 1) {
              const err76 = {
                instancePath: instancePath + '/iis/version',
                schemaPath: '#/properties/iis/properties/version/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.iis.properties.version,
                data: data40,
              };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.exchange !== undefined) {
      const data41 = data.exchange;
      if (!(data41 && typeof data41 == 'object' && !Array.isArray(data41)) && data41 !== null) {
        const err77 = {
          instancePath: instancePath + '/exchange',
          schemaPath: '#/properties/exchange/type',
          keyword: 'type',
          params: { type: schema27.properties.exchange.type },
          schema: schema27.properties.exchange.type,
          parentSchema: schema27.properties.exchange,
          data: data41,
        };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
      if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
        if (data41.installed !== undefined) {
          const data42 = data41.installed;
          if (typeof data42 !== 'boolean' && data42 !== null) {
            const err78 = {
              instancePath: instancePath + '/exchange/installed',
              schemaPath: '#/properties/exchange/properties/installed/type',
              keyword: 'type',
              params: { type: schema27.properties.exchange.properties.installed.type },
              schema: schema27.properties.exchange.properties.installed.type,
              parentSchema: schema27.properties.exchange.properties.installed,
              data: data42,
            };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data41.version !== undefined) {
          const data43 = data41.version;
          if (typeof data43 !== 'string' && data43 !== null) {
            const err79 = {
              instancePath: instancePath + '/exchange/version',
              schemaPath: '#/properties/exchange/properties/version/type',
              keyword: 'type',
              params: { type: schema27.properties.exchange.properties.version.type },
              schema: schema27.properties.exchange.properties.version.type,
              parentSchema: schema27.properties.exchange.properties.version,
              data: data43,
            };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          if (typeof data43 === 'string') {
            if (data43.length < 1) {
              const err80 = {
                instancePath: instancePath + '/exchange/version',
                schemaPath: '#/properties/exchange/properties/version/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.exchange.properties.version,
                data: data43,
              };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        }
        if (data41.roles !== undefined) {
          const data44 = data41.roles;
          if (!Array.isArray(data44) && data44 !== null) {
            const err81 = {
              instancePath: instancePath + '/exchange/roles',
              schemaPath: '#/properties/exchange/properties/roles/type',
              keyword: 'type',
              params: { type: schema27.properties.exchange.properties.roles.type },
              schema: schema27.properties.exchange.properties.roles.type,
              parentSchema: schema27.properties.exchange.properties.roles,
              data: data44,
            };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          if (Array.isArray(data44)) {
            const len2 = data44.length;
            for (let i2 = 0; i2 < len2; i2++) {
              const data45 = data44[i2];
              if (typeof data45 === 'string') {
                if (data45.length < 1) {
                  const err82 = {
                    instancePath: instancePath + '/exchange/roles/' + i2,
                    schemaPath: '#/properties/exchange/properties/roles/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema27.properties.exchange.properties.roles.items,
                    data: data45,
                  };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = {
                  instancePath: instancePath + '/exchange/roles/' + i2,
                  schemaPath: '#/properties/exchange/properties/roles/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema27.properties.exchange.properties.roles.items.type,
                  parentSchema: schema27.properties.exchange.properties.roles.items,
                  data: data45,
                };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.memoryManagement !== undefined) {
      const data46 = data.memoryManagement;
      const _errs100 = errors;
      let valid18 = false;
      const _errs101 = errors;
      if (
        !validate69(data46, {
          instancePath: instancePath + '/memoryManagement',
          parentData: data,
          parentDataProperty: 'memoryManagement',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate69.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs101 === errors;
      valid18 = valid18 || _valid2;
      const _errs102 = errors;
      if (data46 !== null) {
        const err84 = {
          instancePath: instancePath + '/memoryManagement',
          schemaPath: '#/properties/memoryManagement/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema27.properties.memoryManagement.anyOf[1].type,
          parentSchema: schema27.properties.memoryManagement.anyOf[1],
          data: data46,
        };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      var _valid2 = _errs102 === errors;
      valid18 = valid18 || _valid2;
      if (!valid18) {
        const err85 = {
          instancePath: instancePath + '/memoryManagement',
          schemaPath: '#/properties/memoryManagement/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema27.properties.memoryManagement.anyOf,
          parentSchema: schema27.properties.memoryManagement,
          data: data46,
        };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      } else {
        errors = _errs100;
        if (vErrors !== null) {
          if (_errs100) {
            vErrors.length = _errs100;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.sessionManager !== undefined) {
      const data47 = data.sessionManager;
      const _errs105 = errors;
      let valid19 = false;
      const _errs106 = errors;
      if (
        !validate69(data47, {
          instancePath: instancePath + '/sessionManager',
          parentData: data,
          parentDataProperty: 'sessionManager',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate69.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs106 === errors;
      valid19 = valid19 || _valid3;
      const _errs107 = errors;
      if (data47 !== null) {
        const err86 = {
          instancePath: instancePath + '/sessionManager',
          schemaPath: '#/properties/sessionManager/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema27.properties.sessionManager.anyOf[1].type,
          parentSchema: schema27.properties.sessionManager.anyOf[1],
          data: data47,
        };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
      var _valid3 = _errs107 === errors;
      valid19 = valid19 || _valid3;
      if (!valid19) {
        const err87 = {
          instancePath: instancePath + '/sessionManager',
          schemaPath: '#/properties/sessionManager/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema27.properties.sessionManager.anyOf,
          parentSchema: schema27.properties.sessionManager,
          data: data47,
        };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      } else {
        errors = _errs105;
        if (vErrors !== null) {
          if (_errs105) {
            vErrors.length = _errs105;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.lanmanServer !== undefined) {
      const data48 = data.lanmanServer;
      const _errs110 = errors;
      let valid20 = false;
      const _errs111 = errors;
      if (
        !validate69(data48, {
          instancePath: instancePath + '/lanmanServer',
          parentData: data,
          parentDataProperty: 'lanmanServer',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate69.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs111 === errors;
      valid20 = valid20 || _valid4;
      const _errs112 = errors;
      if (data48 !== null) {
        const err88 = {
          instancePath: instancePath + '/lanmanServer',
          schemaPath: '#/properties/lanmanServer/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema27.properties.lanmanServer.anyOf[1].type,
          parentSchema: schema27.properties.lanmanServer.anyOf[1],
          data: data48,
        };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
      var _valid4 = _errs112 === errors;
      valid20 = valid20 || _valid4;
      if (!valid20) {
        const err89 = {
          instancePath: instancePath + '/lanmanServer',
          schemaPath: '#/properties/lanmanServer/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema27.properties.lanmanServer.anyOf,
          parentSchema: schema27.properties.lanmanServer,
          data: data48,
        };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      } else {
        errors = _errs110;
        if (vErrors !== null) {
          if (_errs110) {
            vErrors.length = _errs110;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.registryValues !== undefined) {
      const data49 = data.registryValues;
      const _errs115 = errors;
      let valid21 = false;
      const _errs116 = errors;
      if (
        !validate69(data49, {
          instancePath: instancePath + '/registryValues',
          parentData: data,
          parentDataProperty: 'registryValues',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate69.errors);
        errors = vErrors.length;
      }
      var _valid5 = _errs116 === errors;
      valid21 = valid21 || _valid5;
      const _errs117 = errors;
      if (data49 !== null) {
        const err90 = {
          instancePath: instancePath + '/registryValues',
          schemaPath: '#/properties/registryValues/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema27.properties.registryValues.anyOf[1].type,
          parentSchema: schema27.properties.registryValues.anyOf[1],
          data: data49,
        };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      var _valid5 = _errs117 === errors;
      valid21 = valid21 || _valid5;
      if (!valid21) {
        const err91 = {
          instancePath: instancePath + '/registryValues',
          schemaPath: '#/properties/registryValues/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema27.properties.registryValues.anyOf,
          parentSchema: schema27.properties.registryValues,
          data: data49,
        };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      } else {
        errors = _errs115;
        if (vErrors !== null) {
          if (_errs115) {
            vErrors.length = _errs115;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.traits !== undefined) {
      const data50 = data.traits;
      if (!Array.isArray(data50) && data50 !== null) {
        const err92 = {
          instancePath: instancePath + '/traits',
          schemaPath: '#/properties/traits/type',
          keyword: 'type',
          params: { type: schema27.properties.traits.type },
          schema: schema27.properties.traits.type,
          parentSchema: schema27.properties.traits,
          data: data50,
        };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
      if (Array.isArray(data50)) {
        const len3 = data50.length;
        for (let i3 = 0; i3 < len3; i3++) {
          const data51 = data50[i3];
          if (typeof data51 === 'string') {
            if (data51.length < 1) {
              const err93 = {
                instancePath: instancePath + '/traits/' + i3,
                schemaPath: '#/properties/traits/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.traits.items,
                data: data51,
              };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = {
              instancePath: instancePath + '/traits/' + i3,
              schemaPath: '#/properties/traits/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema27.properties.traits.items.type,
              parentSchema: schema27.properties.traits.items,
              data: data51,
            };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      }
    }
    if (data.traitsMissing !== undefined) {
      const data52 = data.traitsMissing;
      if (!Array.isArray(data52) && data52 !== null) {
        const err95 = {
          instancePath: instancePath + '/traitsMissing',
          schemaPath: '#/properties/traitsMissing/type',
          keyword: 'type',
          params: { type: schema27.properties.traitsMissing.type },
          schema: schema27.properties.traitsMissing.type,
          parentSchema: schema27.properties.traitsMissing,
          data: data52,
        };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
      if (Array.isArray(data52)) {
        const len4 = data52.length;
        for (let i4 = 0; i4 < len4; i4++) {
          const data53 = data52[i4];
          if (typeof data53 === 'string') {
            if (data53.length < 1) {
              const err96 = {
                instancePath: instancePath + '/traitsMissing/' + i4,
                schemaPath: '#/properties/traitsMissing/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema27.properties.traitsMissing.items,
                data: data53,
              };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = {
              instancePath: instancePath + '/traitsMissing/' + i4,
              schemaPath: '#/properties/traitsMissing/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema27.properties.traitsMissing.items.type,
              parentSchema: schema27.properties.traitsMissing.items,
              data: data53,
            };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      }
    }
    if (data.software !== undefined) {
      const data54 = data.software;
      if (!Array.isArray(data54) && data54 !== null) {
        const err98 = {
          instancePath: instancePath + '/software',
          schemaPath: '#/properties/software/type',
          keyword: 'type',
          params: { type: schema27.properties.software.type },
          schema: schema27.properties.software.type,
          parentSchema: schema27.properties.software,
          data: data54,
        };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
      if (Array.isArray(data54)) {
        const len5 = data54.length;
        for (let i5 = 0; i5 < len5; i5++) {
          const data55 = data54[i5];
          if (data55 && typeof data55 == 'object' && !Array.isArray(data55)) {
            if (data55.name === undefined) {
              const err99 = {
                instancePath: instancePath + '/software/' + i5,
                schemaPath: '#/properties/software/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                schema: schema27.properties.software.items.required,
                parentSchema: schema27.properties.software.items,
                data: data55,
              };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data55.name !== undefined) {
              const data56 = data55.name;
              if (typeof data56 === 'string') {
                if (data56.length < 1) {
                  const err100 = {
                    instancePath: instancePath + '/software/' + i5 + '/name',
                    schemaPath: '#/properties/software/items/properties/name/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema27.properties.software.items.properties.name,
                    data: data56,
                  };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = {
                  instancePath: instancePath + '/software/' + i5 + '/name',
                  schemaPath: '#/properties/software/items/properties/name/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema27.properties.software.items.properties.name.type,
                  parentSchema: schema27.properties.software.items.properties.name,
                  data: data56,
                };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data55.version !== undefined) {
              const data57 = data55.version;
              if (typeof data57 !== 'string' && data57 !== null) {
                const err102 = {
                  instancePath: instancePath + '/software/' + i5 + '/version',
                  schemaPath: '#/properties/software/items/properties/version/type',
                  keyword: 'type',
                  params: { type: schema27.properties.software.items.properties.version.type },
                  schema: schema27.properties.software.items.properties.version.type,
                  parentSchema: schema27.properties.software.items.properties.version,
                  data: data57,
                };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
          } else {
            const err103 = {
              instancePath: instancePath + '/software/' + i5,
              schemaPath: '#/properties/software/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema27.properties.software.items.type,
              parentSchema: schema27.properties.software.items,
              data: data55,
            };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      }
    }
    if (data.bugchecks !== undefined) {
      const data58 = data.bugchecks;
      if (!Array.isArray(data58) && data58 !== null) {
        const err104 = {
          instancePath: instancePath + '/bugchecks',
          schemaPath: '#/properties/bugchecks/type',
          keyword: 'type',
          params: { type: schema27.properties.bugchecks.type },
          schema: schema27.properties.bugchecks.type,
          parentSchema: schema27.properties.bugchecks,
          data: data58,
        };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
      if (Array.isArray(data58)) {
        const len6 = data58.length;
        for (let i6 = 0; i6 < len6; i6++) {
          const data59 = data58[i6];
          if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
            if (data59.code === undefined) {
              const err105 = {
                instancePath: instancePath + '/bugchecks/' + i6,
                schemaPath: '#/properties/bugchecks/items/required',
                keyword: 'required',
                params: { missingProperty: 'code' },
                schema: schema27.properties.bugchecks.items.required,
                parentSchema: schema27.properties.bugchecks.items,
                data: data59,
              };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data59.count === undefined) {
              const err106 = {
                instancePath: instancePath + '/bugchecks/' + i6,
                schemaPath: '#/properties/bugchecks/items/required',
                keyword: 'required',
                params: { missingProperty: 'count' },
                schema: schema27.properties.bugchecks.items.required,
                parentSchema: schema27.properties.bugchecks.items,
                data: data59,
              };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data59.code !== undefined) {
              const data60 = data59.code;
              if (typeof data60 === 'string') {
                if (data60.length < 1) {
                  const err107 = {
                    instancePath: instancePath + '/bugchecks/' + i6 + '/code',
                    schemaPath: '#/properties/bugchecks/items/properties/code/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema27.properties.bugchecks.items.properties.code,
                    data: data60,
                  };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = {
                  instancePath: instancePath + '/bugchecks/' + i6 + '/code',
                  schemaPath: '#/properties/bugchecks/items/properties/code/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema27.properties.bugchecks.items.properties.code.type,
                  parentSchema: schema27.properties.bugchecks.items.properties.code,
                  data: data60,
                };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data59.count !== undefined) {
              const data61 = data59.count;
              if (!(typeof data61 == 'number' && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
                const err109 = {
                  instancePath: instancePath + '/bugchecks/' + i6 + '/count',
                  schemaPath: '#/properties/bugchecks/items/properties/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  schema: schema27.properties.bugchecks.items.properties.count.type,
                  parentSchema: schema27.properties.bugchecks.items.properties.count,
                  data: data61,
                };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
              if (typeof data61 == 'number' && isFinite(data61)) {
                if (data61 < 0 || isNaN(data61)) {
                  const err110 = {
                    instancePath: instancePath + '/bugchecks/' + i6 + '/count',
                    schemaPath: '#/properties/bugchecks/items/properties/count/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    schema: 0,
                    parentSchema: schema27.properties.bugchecks.items.properties.count,
                    data: data61,
                  };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err111 = {
              instancePath: instancePath + '/bugchecks/' + i6,
              schemaPath: '#/properties/bugchecks/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema27.properties.bugchecks.items.type,
              parentSchema: schema27.properties.bugchecks.items,
              data: data59,
            };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
      }
    }
    if (data.freeSystemPtes !== undefined) {
      const data62 = data.freeSystemPtes;
      if (!(typeof data62 == 'number' && !(data62 % 1) && !isNaN(data62) && isFinite(data62)) && data62 !== null) {
        const err112 = {
          instancePath: instancePath + '/freeSystemPtes',
          schemaPath: '#/properties/freeSystemPtes/type',
          keyword: 'type',
          params: { type: schema27.properties.freeSystemPtes.type },
          schema: schema27.properties.freeSystemPtes.type,
          parentSchema: schema27.properties.freeSystemPtes,
          data: data62,
        };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
      if (typeof data62 == 'number' && isFinite(data62)) {
        if (data62 > 9007199254740991 || isNaN(data62)) {
          const err113 = {
            instancePath: instancePath + '/freeSystemPtes',
            schemaPath: '#/properties/freeSystemPtes/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9007199254740991 },
            schema: 9007199254740991,
            parentSchema: schema27.properties.freeSystemPtes,
            data: data62,
          };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (data62 < 0 || isNaN(data62)) {
          const err114 = {
            instancePath: instancePath + '/freeSystemPtes',
            schemaPath: '#/properties/freeSystemPtes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema27.properties.freeSystemPtes,
            data: data62,
          };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
      }
    }
    if (data.hotfixes !== undefined) {
      const data63 = data.hotfixes;
      if (!(data63 && typeof data63 == 'object' && !Array.isArray(data63)) && data63 !== null) {
        const err115 = {
          instancePath: instancePath + '/hotfixes',
          schemaPath: '#/properties/hotfixes/type',
          keyword: 'type',
          params: { type: schema27.properties.hotfixes.type },
          schema: schema27.properties.hotfixes.type,
          parentSchema: schema27.properties.hotfixes,
          data: data63,
        };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
      if (data63 && typeof data63 == 'object' && !Array.isArray(data63)) {
        if (data63.complete !== undefined) {
          const data64 = data63.complete;
          if (typeof data64 !== 'boolean' && data64 !== null) {
            const err116 = {
              instancePath: instancePath + '/hotfixes/complete',
              schemaPath: '#/properties/hotfixes/properties/complete/type',
              keyword: 'type',
              params: { type: schema27.properties.hotfixes.properties.complete.type },
              schema: schema27.properties.hotfixes.properties.complete.type,
              parentSchema: schema27.properties.hotfixes.properties.complete,
              data: data64,
            };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data63.ids !== undefined) {
          const data65 = data63.ids;
          if (!Array.isArray(data65) && data65 !== null) {
            const err117 = {
              instancePath: instancePath + '/hotfixes/ids',
              schemaPath: '#/properties/hotfixes/properties/ids/type',
              keyword: 'type',
              params: { type: schema27.properties.hotfixes.properties.ids.type },
              schema: schema27.properties.hotfixes.properties.ids.type,
              parentSchema: schema27.properties.hotfixes.properties.ids,
              data: data65,
            };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
          if (Array.isArray(data65)) {
            const len7 = data65.length;
            for (let i7 = 0; i7 < len7; i7++) {
              const data66 = data65[i7];
              if (typeof data66 === 'string') {
                if (data66.length < 1) {
                  const err118 = {
                    instancePath: instancePath + '/hotfixes/ids/' + i7,
                    schemaPath: '#/properties/hotfixes/properties/ids/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema27.properties.hotfixes.properties.ids.items,
                    data: data66,
                  };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              } else {
                const err119 = {
                  instancePath: instancePath + '/hotfixes/ids/' + i7,
                  schemaPath: '#/properties/hotfixes/properties/ids/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema27.properties.hotfixes.properties.ids.items.type,
                  parentSchema: schema27.properties.hotfixes.properties.ids.items,
                  data: data66,
                };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
          }
        }
      }
    }
  } else {
    const err120 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema27.type,
      parentSchema: schema27,
      data,
    };
    if (vErrors === null) {
      vErrors = [err120];
    } else {
      vErrors.push(err120);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = {
  props: {
    schemaVersion: true,
    name: true,
    os: true,
    architecture: true,
    memory: true,
    processors: true,
    virtual: true,
    cluster: true,
    boot: true,
    clock: true,
    httpSys: true,
    iis: true,
    exchange: true,
    memoryManagement: true,
    sessionManager: true,
    lanmanServer: true,
    registryValues: true,
    traits: true,
    traitsMissing: true,
    software: true,
    bugchecks: true,
    freeSystemPtes: true,
    hotfixes: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

const schema30 = {
  type: 'object',
  required: ['samples', 'everySeconds', 'ended'],
  properties: {
    samples: { type: 'integer', minimum: 0, examples: [3] },
    everySeconds: { type: 'number', minimum: 0, examples: [30] },
    ended: { type: 'string', minLength: 1, examples: ['done'] },
  },
};

function validate76(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.samples === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'samples' },
        schema: schema30.required,
        parentSchema: schema30,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.everySeconds === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'everySeconds' },
        schema: schema30.required,
        parentSchema: schema30,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ended === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ended' },
        schema: schema30.required,
        parentSchema: schema30,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.samples !== undefined) {
      const data0 = data.samples;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/samples',
          schemaPath: '#/properties/samples/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema30.properties.samples.type,
          parentSchema: schema30.properties.samples,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/samples',
            schemaPath: '#/properties/samples/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema30.properties.samples,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.everySeconds !== undefined) {
      const data1 = data.everySeconds;
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + '/everySeconds',
            schemaPath: '#/properties/everySeconds/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema30.properties.everySeconds,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/everySeconds',
          schemaPath: '#/properties/everySeconds/type',
          keyword: 'type',
          params: { type: 'number' },
          schema: schema30.properties.everySeconds.type,
          parentSchema: schema30.properties.everySeconds,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ended !== undefined) {
      const data2 = data.ended;
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err7 = {
            instancePath: instancePath + '/ended',
            schemaPath: '#/properties/ended/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema30.properties.ended,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/ended',
          schemaPath: '#/properties/ended/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema30.properties.ended.type,
          parentSchema: schema30.properties.ended,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema30.type,
      parentSchema: schema30,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { props: { samples: true, everySeconds: true, ended: true }, dynamicProps: false, dynamicItems: false };

const schema31 = {
  type: 'object',
  properties: {
    version: { type: ['string', 'null'], minLength: 1, examples: ['5.1.14393.6343'] },
    edition: { type: ['string', 'null'], minLength: 1, examples: ['Desktop'] },
    languageMode: { type: ['string', 'null'], minLength: 1, examples: ['FullLanguage'] },
    elevated: { type: ['boolean', 'null'] },
    bits: { type: ['integer', 'null'], examples: [64] },
    wow64: { type: ['boolean', 'null'] },
  },
};

function validate78(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.version !== undefined) {
      const data0 = data.version;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema31.properties.version.type },
          schema: schema31.properties.version.type,
          parentSchema: schema31.properties.version,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err1 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema31.properties.version,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.edition !== undefined) {
      const data1 = data.edition;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/edition',
          schemaPath: '#/properties/edition/type',
          keyword: 'type',
          params: { type: schema31.properties.edition.type },
          schema: schema31.properties.edition.type,
          parentSchema: schema31.properties.edition,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + '/edition',
            schemaPath: '#/properties/edition/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema31.properties.edition,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.languageMode !== undefined) {
      const data2 = data.languageMode;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/languageMode',
          schemaPath: '#/properties/languageMode/type',
          keyword: 'type',
          params: { type: schema31.properties.languageMode.type },
          schema: schema31.properties.languageMode.type,
          parentSchema: schema31.properties.languageMode,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err5 = {
            instancePath: instancePath + '/languageMode',
            schemaPath: '#/properties/languageMode/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema31.properties.languageMode,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.elevated !== undefined) {
      const data3 = data.elevated;
      if (typeof data3 !== 'boolean' && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/elevated',
          schemaPath: '#/properties/elevated/type',
          keyword: 'type',
          params: { type: schema31.properties.elevated.type },
          schema: schema31.properties.elevated.type,
          parentSchema: schema31.properties.elevated,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.bits !== undefined) {
      const data4 = data.bits;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        const err7 = {
          instancePath: instancePath + '/bits',
          schemaPath: '#/properties/bits/type',
          keyword: 'type',
          params: { type: schema31.properties.bits.type },
          schema: schema31.properties.bits.type,
          parentSchema: schema31.properties.bits,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.wow64 !== undefined) {
      const data5 = data.wow64;
      if (typeof data5 !== 'boolean' && data5 !== null) {
        const err8 = {
          instancePath: instancePath + '/wow64',
          schemaPath: '#/properties/wow64/type',
          keyword: 'type',
          params: { type: schema31.properties.wow64.type },
          schema: schema31.properties.wow64.type,
          parentSchema: schema31.properties.wow64,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema31.type,
      parentSchema: schema31,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = {
  props: { version: true, edition: true, languageMode: true, elevated: true, bits: true, wow64: true },
  dynamicProps: false,
  dynamicItems: false,
};

const schema32 = {
  type: 'object',
  required: ['name', 'status'],
  properties: {
    name: { type: 'string', minLength: 1, examples: ['pool'] },
    status: { $ref: '#/$defs/PartStatus' },
    error: { anyOf: [{ $ref: '#/$defs/PartError' }, { type: 'null' }] },
    started: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    ended: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    file: { type: ['string', 'null'], minLength: 1, examples: ['pool.ndjson'] },
    rows: { type: ['integer', 'null'], minimum: 0 },
    sha256: { type: ['string', 'null'], pattern: '^[0-9A-Fa-f]{64}$' },
    warnings: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
    data: { anyOf: [{ $ref: '#/$defs/CollectionPartData' }, { type: 'null' }] },
  },
};
const schema33 = { type: 'string', enum: ['ok', 'partial', 'failed', 'denied', 'not-asked'] };

function validate81(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema33.type,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'ok' || data === 'partial' || data === 'failed' || data === 'denied' || data === 'not-asked')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema33.enum },
      schema: schema33.enum,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { dynamicProps: false, dynamicItems: false };

const schema34 = {
  type: 'object',
  required: ['code', 'message'],
  properties: { code: { type: 'string', minLength: 1 }, message: { type: 'string', minLength: 1 } },
};

function validate83(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.code === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'code' },
        schema: schema34.required,
        parentSchema: schema34,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'message' },
        schema: schema34.required,
        parentSchema: schema34,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code !== undefined) {
      const data0 = data.code;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema34.properties.code,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema34.properties.code.type,
          parentSchema: schema34.properties.code,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.message !== undefined) {
      const data1 = data.message;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + '/message',
            schemaPath: '#/properties/message/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema34.properties.message,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/message',
          schemaPath: '#/properties/message/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema34.properties.message.type,
          parentSchema: schema34.properties.message,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema34.type,
      parentSchema: schema34,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { props: { code: true, message: true }, dynamicProps: false, dynamicItems: false };

const schema35 = {
  type: 'object',
  properties: {
    nonpagedBytes: { type: ['integer', 'null'], minimum: 0 },
    pagedBytes: { type: ['integer', 'null'], minimum: 0 },
    tags: { type: ['integer', 'null'], minimum: 0 },
    folder: { type: ['string', 'null'], minLength: 1, examples: ['C:\\Windows\\System32\\LogFiles\\HTTPERR'] },
    enabled: { type: ['boolean', 'null'] },
    files: { type: ['array', 'null'], items: { $ref: '#/$defs/HttperrCopy' } },
    loadedKnown: { type: ['boolean', 'null'] },
    since: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    logs: { type: ['array', 'null'], items: { type: 'string', minLength: 1 } },
    loadedBy: { type: ['string', 'null'], minLength: 1, examples: ['native'] },
    complete: { type: ['boolean', 'null'] },
  },
};
const schema36 = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', minLength: 1, examples: ['httperr1.log'] },
    bytes: { type: 'integer', minimum: 0 },
    created: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    modified: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    copiedBytes: { type: ['integer', 'null'], minimum: 0 },
    skipped: { type: ['string', 'null'], minLength: 1, examples: ['older than the asked time'] },
  },
};

function validate86(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        schema: schema36.required,
        parentSchema: schema36,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== undefined) {
      const data0 = data.name;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err1 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema36.properties.name,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema36.properties.name.type,
          parentSchema: schema36.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.bytes !== undefined) {
      const data1 = data.bytes;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema36.properties.bytes.type,
          parentSchema: schema36.properties.bytes,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema36.properties.bytes,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.created !== undefined) {
      const data2 = data.created;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/created',
          schemaPath: '#/properties/created/type',
          keyword: 'type',
          params: { type: schema36.properties.created.type },
          schema: schema36.properties.created.type,
          parentSchema: schema36.properties.created,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern3.test(data2)) {
          const err6 = {
            instancePath: instancePath + '/created',
            schemaPath: '#/properties/created/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema36.properties.created,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.modified !== undefined) {
      const data3 = data.modified;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err7 = {
          instancePath: instancePath + '/modified',
          schemaPath: '#/properties/modified/type',
          keyword: 'type',
          params: { type: schema36.properties.modified.type },
          schema: schema36.properties.modified.type,
          parentSchema: schema36.properties.modified,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern3.test(data3)) {
          const err8 = {
            instancePath: instancePath + '/modified',
            schemaPath: '#/properties/modified/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema36.properties.modified,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.copiedBytes !== undefined) {
      const data4 = data.copiedBytes;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        const err9 = {
          instancePath: instancePath + '/copiedBytes',
          schemaPath: '#/properties/copiedBytes/type',
          keyword: 'type',
          params: { type: schema36.properties.copiedBytes.type },
          schema: schema36.properties.copiedBytes.type,
          parentSchema: schema36.properties.copiedBytes,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err10 = {
            instancePath: instancePath + '/copiedBytes',
            schemaPath: '#/properties/copiedBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema36.properties.copiedBytes,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.skipped !== undefined) {
      const data5 = data.skipped;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err11 = {
          instancePath: instancePath + '/skipped',
          schemaPath: '#/properties/skipped/type',
          keyword: 'type',
          params: { type: schema36.properties.skipped.type },
          schema: schema36.properties.skipped.type,
          parentSchema: schema36.properties.skipped,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err12 = {
            instancePath: instancePath + '/skipped',
            schemaPath: '#/properties/skipped/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema36.properties.skipped,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema36.type,
      parentSchema: schema36,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = {
  props: { name: true, bytes: true, created: true, modified: true, copiedBytes: true, skipped: true },
  dynamicProps: false,
  dynamicItems: false,
};

function validate85(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nonpagedBytes !== undefined) {
      const data0 = data.nonpagedBytes;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err0 = {
          instancePath: instancePath + '/nonpagedBytes',
          schemaPath: '#/properties/nonpagedBytes/type',
          keyword: 'type',
          params: { type: schema35.properties.nonpagedBytes.type },
          schema: schema35.properties.nonpagedBytes.type,
          parentSchema: schema35.properties.nonpagedBytes,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = {
            instancePath: instancePath + '/nonpagedBytes',
            schemaPath: '#/properties/nonpagedBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema35.properties.nonpagedBytes,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.pagedBytes !== undefined) {
      const data1 = data.pagedBytes;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/pagedBytes',
          schemaPath: '#/properties/pagedBytes/type',
          keyword: 'type',
          params: { type: schema35.properties.pagedBytes.type },
          schema: schema35.properties.pagedBytes.type,
          parentSchema: schema35.properties.pagedBytes,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = {
            instancePath: instancePath + '/pagedBytes',
            schemaPath: '#/properties/pagedBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema35.properties.pagedBytes,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.tags !== undefined) {
      const data2 = data.tags;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: schema35.properties.tags.type },
          schema: schema35.properties.tags.type,
          parentSchema: schema35.properties.tags,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = {
            instancePath: instancePath + '/tags',
            schemaPath: '#/properties/tags/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema35.properties.tags,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.folder !== undefined) {
      const data3 = data.folder;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/folder',
          schemaPath: '#/properties/folder/type',
          keyword: 'type',
          params: { type: schema35.properties.folder.type },
          schema: schema35.properties.folder.type,
          parentSchema: schema35.properties.folder,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + '/folder',
            schemaPath: '#/properties/folder/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema35.properties.folder,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== undefined) {
      const data4 = data.enabled;
      if (typeof data4 !== 'boolean' && data4 !== null) {
        const err8 = {
          instancePath: instancePath + '/enabled',
          schemaPath: '#/properties/enabled/type',
          keyword: 'type',
          params: { type: schema35.properties.enabled.type },
          schema: schema35.properties.enabled.type,
          parentSchema: schema35.properties.enabled,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.files !== undefined) {
      const data5 = data.files;
      if (!Array.isArray(data5) && data5 !== null) {
        const err9 = {
          instancePath: instancePath + '/files',
          schemaPath: '#/properties/files/type',
          keyword: 'type',
          params: { type: schema35.properties.files.type },
          schema: schema35.properties.files.type,
          parentSchema: schema35.properties.files,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate86(data5[i0], {
              instancePath: instancePath + '/files/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate86.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.loadedKnown !== undefined) {
      const data7 = data.loadedKnown;
      if (typeof data7 !== 'boolean' && data7 !== null) {
        const err10 = {
          instancePath: instancePath + '/loadedKnown',
          schemaPath: '#/properties/loadedKnown/type',
          keyword: 'type',
          params: { type: schema35.properties.loadedKnown.type },
          schema: schema35.properties.loadedKnown.type,
          parentSchema: schema35.properties.loadedKnown,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.since !== undefined) {
      const data8 = data.since;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err11 = {
          instancePath: instancePath + '/since',
          schemaPath: '#/properties/since/type',
          keyword: 'type',
          params: { type: schema35.properties.since.type },
          schema: schema35.properties.since.type,
          parentSchema: schema35.properties.since,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data8 === 'string') {
        if (!pattern3.test(data8)) {
          const err12 = {
            instancePath: instancePath + '/since',
            schemaPath: '#/properties/since/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema35.properties.since,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.logs !== undefined) {
      const data9 = data.logs;
      if (!Array.isArray(data9) && data9 !== null) {
        const err13 = {
          instancePath: instancePath + '/logs',
          schemaPath: '#/properties/logs/type',
          keyword: 'type',
          params: { type: schema35.properties.logs.type },
          schema: schema35.properties.logs.type,
          parentSchema: schema35.properties.logs,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          const data10 = data9[i1];
          if (typeof data10 === 'string') {
            if (data10.length < 1) {
              const err14 = {
                instancePath: instancePath + '/logs/' + i1,
                schemaPath: '#/properties/logs/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema35.properties.logs.items,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/logs/' + i1,
              schemaPath: '#/properties/logs/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema35.properties.logs.items.type,
              parentSchema: schema35.properties.logs.items,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      }
    }
    if (data.loadedBy !== undefined) {
      const data11 = data.loadedBy;
      if (typeof data11 !== 'string' && data11 !== null) {
        const err16 = {
          instancePath: instancePath + '/loadedBy',
          schemaPath: '#/properties/loadedBy/type',
          keyword: 'type',
          params: { type: schema35.properties.loadedBy.type },
          schema: schema35.properties.loadedBy.type,
          parentSchema: schema35.properties.loadedBy,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data11 === 'string') {
        if (data11.length < 1) {
          const err17 = {
            instancePath: instancePath + '/loadedBy',
            schemaPath: '#/properties/loadedBy/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema35.properties.loadedBy,
            data: data11,
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.complete !== undefined) {
      const data12 = data.complete;
      if (typeof data12 !== 'boolean' && data12 !== null) {
        const err18 = {
          instancePath: instancePath + '/complete',
          schemaPath: '#/properties/complete/type',
          keyword: 'type',
          params: { type: schema35.properties.complete.type },
          schema: schema35.properties.complete.type,
          parentSchema: schema35.properties.complete,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema35.type,
      parentSchema: schema35,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = {
  props: {
    nonpagedBytes: true,
    pagedBytes: true,
    tags: true,
    folder: true,
    enabled: true,
    files: true,
    loadedKnown: true,
    since: true,
    logs: true,
    loadedBy: true,
    complete: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

const pattern14 = /^[0-9A-Fa-f]{64}$/u;

function validate80(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        schema: schema32.required,
        parentSchema: schema32,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema32.required,
        parentSchema: schema32,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== undefined) {
      const data0 = data.name;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema32.properties.name,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema32.properties.name.type,
          parentSchema: schema32.properties.name,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (
        !validate81(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.error !== undefined) {
      const data2 = data.error;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (
        !validate83(data2, {
          instancePath: instancePath + '/error',
          parentData: data,
          parentDataProperty: 'error',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate83.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.code = true;
        props0.message = true;
      }
      const _errs7 = errors;
      if (data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/error',
          schemaPath: '#/properties/error/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema32.properties.error.anyOf[1].type,
          parentSchema: schema32.properties.error.anyOf[1],
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err5 = {
          instancePath: instancePath + '/error',
          schemaPath: '#/properties/error/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema32.properties.error.anyOf,
          parentSchema: schema32.properties.error,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.started !== undefined) {
      const data3 = data.started;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/started',
          schemaPath: '#/properties/started/type',
          keyword: 'type',
          params: { type: schema32.properties.started.type },
          schema: schema32.properties.started.type,
          parentSchema: schema32.properties.started,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern3.test(data3)) {
          const err7 = {
            instancePath: instancePath + '/started',
            schemaPath: '#/properties/started/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema32.properties.started,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.ended !== undefined) {
      const data4 = data.ended;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err8 = {
          instancePath: instancePath + '/ended',
          schemaPath: '#/properties/ended/type',
          keyword: 'type',
          params: { type: schema32.properties.ended.type },
          schema: schema32.properties.ended.type,
          parentSchema: schema32.properties.ended,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern3.test(data4)) {
          const err9 = {
            instancePath: instancePath + '/ended',
            schemaPath: '#/properties/ended/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema32.properties.ended,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.file !== undefined) {
      const data5 = data.file;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err10 = {
          instancePath: instancePath + '/file',
          schemaPath: '#/properties/file/type',
          keyword: 'type',
          params: { type: schema32.properties.file.type },
          schema: schema32.properties.file.type,
          parentSchema: schema32.properties.file,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err11 = {
            instancePath: instancePath + '/file',
            schemaPath: '#/properties/file/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema32.properties.file,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.rows !== undefined) {
      const data6 = data.rows;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        const err12 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: schema32.properties.rows.type },
          schema: schema32.properties.rows.type,
          parentSchema: schema32.properties.rows,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err13 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema32.properties.rows,
            data: data6,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.sha256 !== undefined) {
      const data7 = data.sha256;
      if (typeof data7 !== 'string' && data7 !== null) {
        const err14 = {
          instancePath: instancePath + '/sha256',
          schemaPath: '#/properties/sha256/type',
          keyword: 'type',
          params: { type: schema32.properties.sha256.type },
          schema: schema32.properties.sha256.type,
          parentSchema: schema32.properties.sha256,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data7 === 'string') {
        if (!pattern14.test(data7)) {
          const err15 = {
            instancePath: instancePath + '/sha256',
            schemaPath: '#/properties/sha256/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9A-Fa-f]{64}$' },
            schema: '^[0-9A-Fa-f]{64}$',
            parentSchema: schema32.properties.sha256,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.warnings !== undefined) {
      const data8 = data.warnings;
      if (!Array.isArray(data8) && data8 !== null) {
        const err16 = {
          instancePath: instancePath + '/warnings',
          schemaPath: '#/properties/warnings/type',
          keyword: 'type',
          params: { type: schema32.properties.warnings.type },
          schema: schema32.properties.warnings.type,
          parentSchema: schema32.properties.warnings,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data9 = data8[i0];
          if (typeof data9 === 'string') {
            if (data9.length < 1) {
              const err17 = {
                instancePath: instancePath + '/warnings/' + i0,
                schemaPath: '#/properties/warnings/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema32.properties.warnings.items,
                data: data9,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/warnings/' + i0,
              schemaPath: '#/properties/warnings/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema32.properties.warnings.items.type,
              parentSchema: schema32.properties.warnings.items,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.data !== undefined) {
      const data10 = data.data;
      const _errs24 = errors;
      let valid4 = false;
      const _errs25 = errors;
      if (
        !validate85(data10, {
          instancePath: instancePath + '/data',
          parentData: data,
          parentDataProperty: 'data',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate85.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs25 === errors;
      valid4 = valid4 || _valid1;
      if (_valid1) {
        var props1 = {};
        props1.nonpagedBytes = true;
        props1.pagedBytes = true;
        props1.tags = true;
        props1.folder = true;
        props1.enabled = true;
        props1.files = true;
        props1.loadedKnown = true;
        props1.since = true;
        props1.logs = true;
        props1.loadedBy = true;
        props1.complete = true;
      }
      const _errs26 = errors;
      if (data10 !== null) {
        const err19 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema32.properties.data.anyOf[1].type,
          parentSchema: schema32.properties.data.anyOf[1],
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      var _valid1 = _errs26 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const err20 = {
          instancePath: instancePath + '/data',
          schemaPath: '#/properties/data/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema32.properties.data.anyOf,
          parentSchema: schema32.properties.data,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema32.type,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = {
  props: {
    name: true,
    status: true,
    error: true,
    started: true,
    ended: true,
    file: true,
    rows: true,
    sha256: true,
    warnings: true,
    data: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

function validate65(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.schemaVersion === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schemaVersion' },
        schema: schema26.required,
        parentSchema: schema26,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        schema: schema26.required,
        parentSchema: schema26,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.machine === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machine' },
        schema: schema26.required,
        parentSchema: schema26,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.parts === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parts' },
        schema: schema26.required,
        parentSchema: schema26,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err4 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema26.properties.schemaVersion.type,
          parentSchema: schema26.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/schemaVersion',
            schemaPath: '#/properties/schemaVersion/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema26.properties.schemaVersion,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema26.properties.kind.type,
          parentSchema: schema26.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ('collection' !== data1) {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'collection' },
          schema: 'collection',
          parentSchema: schema26.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tool !== undefined) {
      const data2 = data.tool;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (data2.name !== undefined) {
          const data3 = data2.name;
          if (typeof data3 !== 'string') {
            const err8 = {
              instancePath: instancePath + '/tool/name',
              schemaPath: '#/properties/tool/properties/name/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema26.properties.tool.properties.name.type,
              parentSchema: schema26.properties.tool.properties.name,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.version !== undefined) {
          const data4 = data2.version;
          if (typeof data4 !== 'string' && data4 !== null) {
            const err9 = {
              instancePath: instancePath + '/tool/version',
              schemaPath: '#/properties/tool/properties/version/type',
              keyword: 'type',
              params: { type: schema26.properties.tool.properties.version.type },
              schema: schema26.properties.tool.properties.version.type,
              parentSchema: schema26.properties.tool.properties.version,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/tool',
          schemaPath: '#/properties/tool/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema26.properties.tool.type,
          parentSchema: schema26.properties.tool,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.machine !== undefined) {
      if (
        !validate66(data.machine, {
          instancePath: instancePath + '/machine',
          parentData: data,
          parentDataProperty: 'machine',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.clock !== undefined) {
      const data6 = data.clock;
      if (!(data6 && typeof data6 == 'object' && !Array.isArray(data6)) && data6 !== null) {
        const err11 = {
          instancePath: instancePath + '/clock',
          schemaPath: '#/properties/clock/type',
          keyword: 'type',
          params: { type: schema26.properties.clock.type },
          schema: schema26.properties.clock.type,
          parentSchema: schema26.properties.clock,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.utcOffsetMinutes !== undefined) {
          const data7 = data6.utcOffsetMinutes;
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
            const err12 = {
              instancePath: instancePath + '/clock/utcOffsetMinutes',
              schemaPath: '#/properties/clock/properties/utcOffsetMinutes/type',
              keyword: 'type',
              params: { type: schema26.properties.clock.properties.utcOffsetMinutes.type },
              schema: schema26.properties.clock.properties.utcOffsetMinutes.type,
              parentSchema: schema26.properties.clock.properties.utcOffsetMinutes,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data7 == 'number' && isFinite(data7)) {
            if (data7 > 840 || isNaN(data7)) {
              const err13 = {
                instancePath: instancePath + '/clock/utcOffsetMinutes',
                schemaPath: '#/properties/clock/properties/utcOffsetMinutes/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 840 },
                schema: 840,
                parentSchema: schema26.properties.clock.properties.utcOffsetMinutes,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data7 < -840 || isNaN(data7)) {
              const err14 = {
                instancePath: instancePath + '/clock/utcOffsetMinutes',
                schemaPath: '#/properties/clock/properties/utcOffsetMinutes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: -840 },
                schema: -840,
                parentSchema: schema26.properties.clock.properties.utcOffsetMinutes,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data6.zone !== undefined) {
          const data8 = data6.zone;
          if (typeof data8 !== 'string' && data8 !== null) {
            const err15 = {
              instancePath: instancePath + '/clock/zone',
              schemaPath: '#/properties/clock/properties/zone/type',
              keyword: 'type',
              params: { type: schema26.properties.clock.properties.zone.type },
              schema: schema26.properties.clock.properties.zone.type,
              parentSchema: schema26.properties.clock.properties.zone,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data8 === 'string') {
            if (data8.length < 1) {
              const err16 = {
                instancePath: instancePath + '/clock/zone',
                schemaPath: '#/properties/clock/properties/zone/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema26.properties.clock.properties.zone,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.started !== undefined) {
      const data9 = data.started;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err17 = {
          instancePath: instancePath + '/started',
          schemaPath: '#/properties/started/type',
          keyword: 'type',
          params: { type: schema26.properties.started.type },
          schema: schema26.properties.started.type,
          parentSchema: schema26.properties.started,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data9 === 'string') {
        if (!pattern3.test(data9)) {
          const err18 = {
            instancePath: instancePath + '/started',
            schemaPath: '#/properties/started/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema26.properties.started,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.ended !== undefined) {
      const data10 = data.ended;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err19 = {
          instancePath: instancePath + '/ended',
          schemaPath: '#/properties/ended/type',
          keyword: 'type',
          params: { type: schema26.properties.ended.type },
          schema: schema26.properties.ended.type,
          parentSchema: schema26.properties.ended,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data10 === 'string') {
        if (!pattern3.test(data10)) {
          const err20 = {
            instancePath: instancePath + '/ended',
            schemaPath: '#/properties/ended/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema26.properties.ended,
            data: data10,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.sampling !== undefined) {
      const data11 = data.sampling;
      const _errs23 = errors;
      let valid3 = false;
      const _errs24 = errors;
      if (
        !validate76(data11, {
          instancePath: instancePath + '/sampling',
          parentData: data,
          parentDataProperty: 'sampling',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate76.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs24 === errors;
      valid3 = valid3 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.samples = true;
        props0.everySeconds = true;
        props0.ended = true;
      }
      const _errs25 = errors;
      if (data11 !== null) {
        const err21 = {
          instancePath: instancePath + '/sampling',
          schemaPath: '#/properties/sampling/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema26.properties.sampling.anyOf[1].type,
          parentSchema: schema26.properties.sampling.anyOf[1],
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid0 = _errs25 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err22 = {
          instancePath: instancePath + '/sampling',
          schemaPath: '#/properties/sampling/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema26.properties.sampling.anyOf,
          parentSchema: schema26.properties.sampling,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs23;
        if (vErrors !== null) {
          if (_errs23) {
            vErrors.length = _errs23;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.host !== undefined) {
      const data12 = data.host;
      const _errs28 = errors;
      let valid4 = false;
      const _errs29 = errors;
      if (
        !validate78(data12, {
          instancePath: instancePath + '/host',
          parentData: data,
          parentDataProperty: 'host',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate78.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs29 === errors;
      valid4 = valid4 || _valid1;
      if (_valid1) {
        var props1 = {};
        props1.version = true;
        props1.edition = true;
        props1.languageMode = true;
        props1.elevated = true;
        props1.bits = true;
        props1.wow64 = true;
      }
      const _errs30 = errors;
      if (data12 !== null) {
        const err23 = {
          instancePath: instancePath + '/host',
          schemaPath: '#/properties/host/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema26.properties.host.anyOf[1].type,
          parentSchema: schema26.properties.host.anyOf[1],
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      var _valid1 = _errs30 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const err24 = {
          instancePath: instancePath + '/host',
          schemaPath: '#/properties/host/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema26.properties.host.anyOf,
          parentSchema: schema26.properties.host,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs28;
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.parts !== undefined) {
      const data13 = data.parts;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate80(data13[i0], {
              instancePath: instancePath + '/parts/' + i0,
              parentData: data13,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/parts',
          schemaPath: '#/properties/parts/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema26.properties.parts.type,
          parentSchema: schema26.properties.parts,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema26.type,
      parentSchema: schema26,
      data,
    };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = {
  props: {
    schemaVersion: true,
    kind: true,
    tool: true,
    machine: true,
    clock: true,
    started: true,
    ended: true,
    sampling: true,
    host: true,
    parts: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

function validate52(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === 'capture-counters' ||
          key0 === 'capture-drivers' ||
          key0 === 'capture-events' ||
          key0 === 'capture-filters' ||
          key0 === 'capture-pool' ||
          key0 === 'capture-processes' ||
          key0 === 'collection'
        )
      ) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema19,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data['capture-counters'] !== undefined) {
      if (
        !validate53(data['capture-counters'], {
          instancePath: instancePath + '/capture-counters',
          parentData: data,
          parentDataProperty: 'capture-counters',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data['capture-drivers'] !== undefined) {
      if (
        !validate55(data['capture-drivers'], {
          instancePath: instancePath + '/capture-drivers',
          parentData: data,
          parentDataProperty: 'capture-drivers',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data['capture-events'] !== undefined) {
      if (
        !validate57(data['capture-events'], {
          instancePath: instancePath + '/capture-events',
          parentData: data,
          parentDataProperty: 'capture-events',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data['capture-filters'] !== undefined) {
      if (
        !validate59(data['capture-filters'], {
          instancePath: instancePath + '/capture-filters',
          parentData: data,
          parentDataProperty: 'capture-filters',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data['capture-pool'] !== undefined) {
      if (
        !validate61(data['capture-pool'], {
          instancePath: instancePath + '/capture-pool',
          parentData: data,
          parentDataProperty: 'capture-pool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data['capture-processes'] !== undefined) {
      if (
        !validate63(data['capture-processes'], {
          instancePath: instancePath + '/capture-processes',
          parentData: data,
          parentDataProperty: 'capture-processes',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.collection !== undefined) {
      if (
        !validate65(data.collection, {
          instancePath: instancePath + '/collection',
          parentData: data,
          parentDataProperty: 'collection',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema19.type,
      parentSchema: schema19,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
