/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */

export const validate = validate52;
const schema19 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    check: { $ref: '#/$defs/CheckDocument' },
    comparison: { $ref: '#/$defs/ComparisonDocument' },
    diagnosis: { $ref: '#/$defs/Diagnosis' },
    drivers: { $ref: '#/$defs/DriversDocument' },
    'httperr-row': { $ref: '#/$defs/HttperrRow' },
    httperr: { $ref: '#/$defs/HttperrDocument' },
    knowledge: { $ref: '#/$defs/KnowledgeDocument' },
    limits: { $ref: '#/$defs/LimitsDocument' },
    pool: { $ref: '#/$defs/PoolDocument' },
  },
  $defs: {
    CheckDocument: {
      type: 'object',
      additionalProperties: false,
      required: ['schemaVersion', 'kind', 'tool', 'items'],
      properties: {
        schemaVersion: { type: 'integer', const: 1 },
        kind: { type: 'string', const: 'check' },
        tool: { $ref: '#/$defs/Tool' },
        items: { type: 'array', items: { $ref: '#/$defs/CheckItem' } },
      },
    },
    Tool: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'version'],
      properties: {
        name: { type: 'string', minLength: 1, examples: ['httperr-doctor'] },
        version: { type: 'string', minLength: 1, examples: ['1.0.0'] },
      },
    },
    CheckItem: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'ok', 'found', 'remedy'],
      properties: {
        id: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$', examples: ['powershell'] },
        ok: { type: ['boolean', 'null'] },
        found: { type: ['string', 'null'], minLength: 1 },
        remedy: { type: ['string', 'null'], minLength: 1 },
      },
    },
    ComparisonDocument: {
      type: 'object',
      additionalProperties: false,
      required: ['schemaVersion', 'kind', 'tool', 'before', 'after', 'changed', 'slope', 'helped', 'why'],
      properties: {
        schemaVersion: { type: 'integer', const: 1 },
        kind: { type: 'string', const: 'comparison' },
        tool: { $ref: '#/$defs/Tool' },
        before: { $ref: '#/$defs/ComparisonSide' },
        after: { $ref: '#/$defs/ComparisonSide' },
        changed: { type: 'array', items: { $ref: '#/$defs/Change' } },
        slope: { anyOf: [{ $ref: '#/$defs/SlopeChange' }, { type: 'null' }] },
        helped: { type: ['boolean', 'null'] },
        why: { type: 'string', minLength: 1 },
      },
    },
    ComparisonSide: {
      type: 'object',
      additionalProperties: false,
      required: ['machine', 'verdict', 'refusals', 'inputs'],
      properties: {
        machine: { $ref: '#/$defs/Machine' },
        verdict: { $ref: '#/$defs/Verdict' },
        refusals: { anyOf: [{ $ref: '#/$defs/Refused' }, { type: 'null' }] },
        span: { anyOf: [{ $ref: '#/$defs/TimeSpan' }, { type: 'null' }] },
        inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
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
    Verdict: {
      type: 'object',
      additionalProperties: false,
      required: ['code', 'pool', 'confidence', 'summary', 'alsoFound'],
      properties: {
        code: { $ref: '#/$defs/VerdictCode' },
        pool: { type: ['string', 'null'], enum: ['nonpaged', 'paged', 'both', null] },
        confidence: { anyOf: [{ $ref: '#/$defs/Confidence' }, { type: 'null' }] },
        summary: { type: 'string', minLength: 1 },
        alsoFound: { type: 'array', items: { $ref: '#/$defs/VerdictCode' } },
      },
      if: { properties: { code: { enum: ['healthy', 'insufficient'] } } },
      then: { properties: { confidence: { type: 'null' } } },
      else: {
        properties: { confidence: { type: 'string' } },
        if: { properties: { code: { const: 'not-pool' } } },
        else: { properties: { pool: { type: 'string' } } },
      },
    },
    VerdictCode: {
      type: 'string',
      enum: [
        'driver-leak',
        'handle-leak',
        'reference-leak',
        'on-behalf',
        'os-leak',
        'leak-unattributed',
        'past-leak',
        'limit-lowered',
        'load',
        'configured',
        'pressure',
        'not-pool',
        'healthy',
        'insufficient',
      ],
    },
    Confidence: { type: 'string', enum: ['proved', 'strong', 'probable', 'open'] },
    Refused: {
      type: 'object',
      additionalProperties: false,
      required: ['connections', 'rows', 'first', 'last', 'episodes'],
      properties: {
        connections: { type: 'integer', minimum: 0 },
        rows: { type: 'integer', minimum: 0 },
        first: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        last: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        episodes: { type: 'array', items: { $ref: '#/$defs/RefusalEpisode' } },
      },
    },
    RefusalEpisode: {
      type: 'object',
      additionalProperties: false,
      required: ['start', 'end', 'connections', 'rows'],
      properties: {
        start: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        end: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        connections: { type: 'integer', minimum: 0 },
        rows: { type: 'integer', minimum: 0 },
      },
    },
    TimeSpan: {
      type: 'object',
      additionalProperties: false,
      required: ['from', 'to'],
      properties: {
        from: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        to: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
      },
    },
    Input: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'recognizedAs', 'clock', 'problems'],
      properties: {
        path: { type: 'string', minLength: 1 },
        recognizedAs: { type: 'string', minLength: 1, examples: ['httperr', 'poolmon'] },
        clock: { $ref: '#/$defs/Clock' },
        problems: { type: 'array', items: { $ref: '#/$defs/Problem' } },
      },
    },
    Clock: {
      type: 'object',
      additionalProperties: false,
      required: ['basis', 'zone', 'offsetMinutes', 'uncertaintySeconds'],
      properties: {
        basis: { type: 'string', enum: ['file', 'name', 'mtime', 'given'] },
        zone: { type: 'string', enum: ['utc', 'offset', 'unknown'] },
        offsetMinutes: { type: ['integer', 'null'] },
        uncertaintySeconds: { type: ['number', 'null'], minimum: 0 },
      },
    },
    Problem: {
      type: 'object',
      additionalProperties: false,
      required: ['text'],
      properties: {
        text: { type: 'string', minLength: 1 },
        line: { type: 'integer', minimum: 1 },
        kind: { type: 'string', enum: ['missing-part', 'not-read', 'other-machine'] },
      },
    },
    Change: {
      type: 'object',
      additionalProperties: false,
      required: ['what', 'name', 'before', 'after'],
      properties: {
        what: { type: 'string', minLength: 1 },
        name: { type: 'string', minLength: 1 },
        before: { type: ['string', 'null'], minLength: 1 },
        after: { type: ['string', 'null'], minLength: 1 },
      },
    },
    SlopeChange: {
      type: 'object',
      additionalProperties: false,
      required: ['before', 'after', 'ratio', 'low', 'high'],
      properties: {
        tag: { $ref: '#/$defs/TagText' },
        pool: { $ref: '#/$defs/PoolName' },
        before: { type: ['number', 'null'] },
        after: { type: ['number', 'null'] },
        ratio: { type: ['number', 'null'] },
        low: { type: ['number', 'null'] },
        high: { type: ['number', 'null'] },
      },
    },
    TagText: { type: 'string', pattern: '^([ -\\[\\]-~]|\\\\x[0-9A-F]{2}){4}$', examples: ['Leak', 'Irp '] },
    PoolName: { type: 'string', enum: ['nonpaged', 'paged'] },
    Diagnosis: {
      type: 'object',
      additionalProperties: false,
      required: ['schemaVersion', 'kind', 'tool', 'machines', 'unassigned', 'across'],
      properties: {
        schemaVersion: { type: 'integer', const: 1 },
        kind: { type: 'string', const: 'diagnosis' },
        tool: { $ref: '#/$defs/Tool' },
        machines: { type: 'array', items: { $ref: '#/$defs/MachineDiagnosis' } },
        unassigned: { type: 'array', items: { $ref: '#/$defs/Input' } },
        across: { anyOf: [{ $ref: '#/$defs/Across' }, { type: 'null' }] },
      },
    },
    MachineDiagnosis: {
      type: 'object',
      additionalProperties: false,
      required: ['machine', 'verdict', 'suspects', 'cleared', 'findings', 'knowledge', 'refusals', 'limits', 'next', 'facts', 'inputs'],
      properties: {
        machine: { $ref: '#/$defs/Machine' },
        verdict: { $ref: '#/$defs/Verdict' },
        suspects: { type: 'array', items: { $ref: '#/$defs/Suspect' } },
        cleared: { type: 'array', items: { $ref: '#/$defs/Cleared' } },
        findings: { type: 'array', items: { $ref: '#/$defs/Finding' } },
        knowledge: { type: 'array', items: { $ref: '#/$defs/KnowledgeMatch' } },
        refusals: { anyOf: [{ $ref: '#/$defs/Refused' }, { type: 'null' }] },
        logging: { anyOf: [{ $ref: '#/$defs/Logging' }, { type: 'null' }] },
        limits: { anyOf: [{ $ref: '#/$defs/Limits' }, { type: 'null' }] },
        timeToRefusal: { type: ['array', 'null'], items: { $ref: '#/$defs/TimeToRefusal' } },
        next: { type: 'array', items: { $ref: '#/$defs/NextStep' } },
        timeline: { anyOf: [{ $ref: '#/$defs/Timeline' }, { type: 'null' }] },
        facts: { type: 'array', items: { $ref: '#/$defs/Fact' } },
        inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
      },
    },
    Suspect: {
      type: 'object',
      additionalProperties: false,
      required: ['rank', 'confidence', 'mechanism', 'owner', 'tags', 'evidence'],
      properties: {
        rank: { type: 'integer', minimum: 1 },
        confidence: { $ref: '#/$defs/Confidence' },
        mechanism: { $ref: '#/$defs/VerdictCode' },
        owner: { $ref: '#/$defs/Owner' },
        tags: { type: 'array', items: { $ref: '#/$defs/SuspectTag' } },
        evidence: { type: 'array', items: { $ref: '#/$defs/Evidence' } },
      },
    },
    Owner: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'name'],
      properties: {
        kind: { $ref: '#/$defs/OwnerKind' },
        name: { type: 'string', minLength: 1, examples: ['myfault.sys'] },
        path: { type: ['string', 'null'], minLength: 1 },
        version: { type: ['string', 'null'], minLength: 1 },
        company: { type: ['string', 'null'], minLength: 1 },
        signature: { anyOf: [{ $ref: '#/$defs/Signature' }, { type: 'null' }] },
        pid: { type: ['integer', 'null'], minimum: 0 },
      },
    },
    OwnerKind: { type: 'string', enum: ['driver', 'process', 'component', 'configuration'] },
    Signature: {
      type: 'object',
      additionalProperties: false,
      required: ['status'],
      properties: {
        status: { $ref: '#/$defs/SignatureStatus' },
        via: { type: ['string', 'null'], enum: ['embedded', 'catalog', null] },
        signer: { type: ['string', 'null'], minLength: 1 },
        digest: { type: ['string', 'null'], minLength: 1, examples: ['sha256'] },
        timestamp: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        catalog: { type: ['string', 'null'], minLength: 1 },
        nested: { type: 'array', items: { $ref: '#/$defs/NestedSignature' } },
        chain: { type: 'array', items: { $ref: '#/$defs/Certificate' } },
        why: { type: ['string', 'null'], minLength: 1 },
      },
    },
    SignatureStatus: { type: 'string', enum: ['valid', 'untrusted', 'tampered', 'expired', 'revoked', 'unsigned', 'malformed', 'unknown'] },
    NestedSignature: {
      type: 'object',
      additionalProperties: false,
      required: ['status'],
      properties: {
        status: { $ref: '#/$defs/SignatureStatus' },
        signer: { type: ['string', 'null'], minLength: 1 },
        digest: { type: ['string', 'null'], minLength: 1 },
        timestamp: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        why: { type: ['string', 'null'], minLength: 1 },
      },
    },
    Certificate: {
      type: 'object',
      additionalProperties: false,
      required: ['subject'],
      properties: {
        subject: { type: 'string', minLength: 1 },
        issuer: { type: ['string', 'null'], minLength: 1 },
        serialNumber: { type: ['string', 'null'], minLength: 1 },
        thumbprintSha256: { type: ['string', 'null'], minLength: 1 },
        notBefore: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        notAfter: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        pinned: { type: 'boolean' },
      },
    },
    SuspectTag: {
      type: 'object',
      additionalProperties: false,
      required: ['tag', 'tagHex', 'pool'],
      properties: {
        tag: { $ref: '#/$defs/TagText' },
        tagHex: { $ref: '#/$defs/TagHex' },
        protected: { type: 'boolean' },
        pool: { $ref: '#/$defs/PoolName' },
        bytes: { type: ['integer', 'null'], minimum: 0 },
        bytesPerHour: { type: ['number', 'null'] },
        low: { type: ['number', 'null'] },
        high: { type: ['number', 'null'] },
      },
    },
    TagHex: { type: 'string', pattern: '^0x[0-7][0-9A-F]{7}$', examples: ['0x6B61654C'] },
    Evidence: {
      type: 'object',
      additionalProperties: false,
      required: ['fact', 'says'],
      properties: { fact: { $ref: '#/$defs/FactId' }, says: { type: 'string', minLength: 1 } },
    },
    FactId: { type: 'string', pattern: '^f[0-9]+$', examples: ['f12'] },
    Cleared: {
      type: 'object',
      additionalProperties: false,
      required: ['owner', 'tags', 'why', 'evidence'],
      properties: {
        owner: { $ref: '#/$defs/Owner' },
        tags: { type: 'array', items: { $ref: '#/$defs/SuspectTag' } },
        why: { type: 'string', minLength: 1 },
        evidence: { type: 'array', items: { $ref: '#/$defs/Evidence' } },
      },
    },
    Finding: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'severity', 'title', 'text', 'tags', 'evidence', 'references'],
      properties: {
        id: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$', examples: ['refusals.below-threshold'] },
        severity: { $ref: '#/$defs/Severity' },
        title: { type: 'string', minLength: 1 },
        text: { type: 'string' },
        tags: { type: 'array', items: { $ref: '#/$defs/TagText' } },
        evidence: { type: 'array', items: { $ref: '#/$defs/Evidence' } },
        references: { type: 'array', items: { type: 'string', minLength: 1 }, examples: [['KB820729']] },
      },
    },
    Severity: { type: 'string', enum: ['critical', 'warning', 'notice', 'info'] },
    KnowledgeMatch: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'status', 'conditions', 'advice'],
      properties: {
        id: { type: 'string', minLength: 1, examples: ['KB934878'] },
        title: { type: 'string', minLength: 1 },
        status: { $ref: '#/$defs/KnowledgeStatus' },
        conditions: { type: 'array', items: { $ref: '#/$defs/Condition' } },
        advice: { type: 'array', items: { $ref: '#/$defs/Advice' } },
        references: { type: 'array', items: { type: 'string', minLength: 1 } },
        conflicts: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['with', 'says'],
            properties: { with: { type: 'string', minLength: 1 }, says: { type: 'string', minLength: 1 } },
          },
        },
      },
    },
    KnowledgeStatus: { type: 'string', enum: ['applies', 'not-affected', 'fixed', 'possible', 'undecided'] },
    Condition: {
      type: 'object',
      additionalProperties: false,
      required: ['says', 'holds'],
      properties: {
        says: { type: 'string', minLength: 1 },
        holds: { type: ['boolean', 'null'] },
        fact: { anyOf: [{ $ref: '#/$defs/FactId' }, { type: 'null' }] },
        found: {
          anyOf: [
            { type: 'number' },
            { type: 'string' },
            { type: 'boolean' },
            { type: 'array', items: { type: 'string' } },
            { type: 'null' },
          ],
        },
        needs: { type: ['string', 'null'], minLength: 1 },
      },
    },
    Advice: {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'risk'],
      properties: {
        do: { type: 'string', minLength: 1 },
        undo: { type: ['string', 'null'], minLength: 1 },
        risk: { $ref: '#/$defs/Risk' },
        cost: { type: ['string', 'null'], minLength: 1 },
      },
    },
    Risk: { type: 'string', enum: ['none', 'low', 'reboot', 'may-crash'] },
    Logging: {
      type: 'object',
      additionalProperties: false,
      required: ['enabled', 'reasonColumn'],
      properties: {
        enabled: { type: ['boolean', 'null'] },
        reasonColumn: { type: ['boolean', 'null'] },
        newestRow: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        covers: { type: ['array', 'null'], items: { $ref: '#/$defs/TimeSpan' } },
      },
    },
    Limits: {
      type: 'object',
      additionalProperties: false,
      required: ['nonpaged', 'paged', 'constraints', 'binding', 'refusal', 'allocationFailures'],
      properties: {
        nonpaged: { anyOf: [{ $ref: '#/$defs/PoolLimit' }, { type: 'null' }] },
        paged: { anyOf: [{ $ref: '#/$defs/PoolLimit' }, { type: 'null' }] },
        constraints: { type: 'array', items: { $ref: '#/$defs/Constraint' } },
        binding: { anyOf: [{ $ref: '#/$defs/ConstraintKind' }, { type: 'null' }] },
        refusal: { anyOf: [{ $ref: '#/$defs/RefusalLimit' }, { type: 'null' }] },
        allocationFailures: { anyOf: [{ $ref: '#/$defs/AllocationFailures' }, { type: 'null' }] },
      },
    },
    PoolLimit: {
      type: 'object',
      additionalProperties: false,
      required: ['maximum', 'basis', 'sources'],
      properties: {
        maximum: { $ref: '#/$defs/PoolMaximum' },
        basis: { type: 'string', enum: ['measured', 'documented', 'estimated'] },
        sources: { type: 'array', items: { type: 'string', minLength: 1 } },
      },
    },
    PoolMaximum: {
      type: 'object',
      additionalProperties: false,
      required: [],
      properties: {
        bytes: { type: ['integer', 'null'], minimum: 0 },
        minBytes: { type: ['integer', 'null'], minimum: 0 },
        maxBytes: { type: ['integer', 'null'], minimum: 0 },
      },
    },
    Constraint: {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: {
        kind: { $ref: '#/$defs/ConstraintKind' },
        maximumBytes: { type: ['integer', 'null'], minimum: 0 },
        usedBytes: { type: ['integer', 'null'], minimum: 0 },
        freeBytes: { type: ['integer', 'null'] },
        at: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        registryValue: { type: ['string', 'null'], minLength: 1, examples: ['NonPagedPoolLimit'] },
      },
    },
    ConstraintKind: { type: 'string', enum: ['pool-maximum', 'physical-memory', 'commit', 'kernel-va', 'registry-cap'] },
    RefusalLimit: {
      type: 'object',
      additionalProperties: false,
      required: ['thresholdBytes', 'refusesAtBytes', 'aggressive', 'event'],
      properties: {
        thresholdBytes: { type: ['integer', 'null'], minimum: 0 },
        refusesAtBytes: { type: ['integer', 'null'], minimum: 0 },
        aggressive: { type: ['boolean', 'null'] },
        event: { anyOf: [{ $ref: '#/$defs/ConditionEvent' }, { type: 'null' }] },
        decidedBy: { type: ['string', 'null'], enum: ['event', 'arithmetic', null] },
      },
    },
    ConditionEvent: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'signaled'],
      properties: {
        name: { type: 'string', minLength: 1, examples: ['HighNonPagedPoolCondition'] },
        signaled: { type: ['boolean', 'null'] },
        at: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
      },
    },
    AllocationFailures: {
      type: 'object',
      additionalProperties: false,
      required: [],
      properties: { nonpaged: { type: ['integer', 'null'], minimum: 0 }, paged: { type: ['integer', 'null'], minimum: 0 } },
    },
    TimeToRefusal: {
      type: 'object',
      additionalProperties: false,
      required: ['constraint', 'seconds'],
      properties: {
        constraint: { $ref: '#/$defs/ConstraintKind' },
        seconds: { type: 'number' },
        lowSeconds: { type: ['number', 'null'] },
        highSeconds: { type: ['number', 'null'] },
      },
    },
    NextStep: {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'undo', 'why', 'risk'],
      properties: {
        do: { type: 'string', minLength: 1 },
        undo: { type: ['string', 'null'], minLength: 1 },
        why: { type: 'string', minLength: 1 },
        risk: { $ref: '#/$defs/Risk' },
        decides: { type: ['string', 'null'], minLength: 1 },
      },
    },
    Timeline: {
      type: 'object',
      additionalProperties: false,
      required: ['series', 'events'],
      properties: {
        series: { type: 'array', items: { $ref: '#/$defs/TimelineSeries' } },
        events: { type: 'array', items: { $ref: '#/$defs/TimelineEvent' }, maxItems: 1000 },
      },
    },
    TimelineSeries: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'unit', 'points', 'downsampledFrom'],
      properties: {
        id: { type: 'string', minLength: 1, examples: ['pool.nonpaged'] },
        unit: { $ref: '#/$defs/FactUnit' },
        about: { $ref: '#/$defs/FactAbout' },
        points: { type: 'array', items: { $ref: '#/$defs/TimelinePoint' }, maxItems: 1000 },
        downsampledFrom: { type: ['integer', 'null'], minimum: 0 },
      },
    },
    FactUnit: {
      type: 'string',
      enum: ['none', 'bytes', 'bytes/hour', 'blocks/hour', 'blocks', 'count', 'seconds', 'megabytes', 'ratio', 'time'],
    },
    FactAbout: {
      type: 'object',
      additionalProperties: false,
      required: [],
      properties: {
        tag: { $ref: '#/$defs/TagText' },
        pool: { $ref: '#/$defs/PoolName' },
        driver: { type: 'string', minLength: 1, examples: ['myfault.sys'] },
        process: { type: 'string', minLength: 1 },
        pid: { type: 'integer', minimum: 0 },
        eventSource: { type: 'string', minLength: 1 },
        eventId: { type: 'integer', minimum: 0 },
        counter: { type: 'string', minLength: 1 },
        reason: { type: 'string', minLength: 1, examples: ['Connections_Refused'] },
        hotfix: { type: 'string', minLength: 1, examples: ['KB934878'] },
        value: { type: 'string', minLength: 1 },
        constraint: { $ref: '#/$defs/ConstraintKind' },
      },
    },
    TimelinePoint: {
      type: 'array',
      minItems: 2,
      maxItems: 2,
      prefixItems: [{ $ref: '#/$defs/TimelineTime' }, { type: ['number', 'null'] }],
      items: false,
    },
    TimelineTime: {
      type: 'string',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z?$',
      examples: ['2026-11-22T10:05:00Z'],
    },
    TimelineEvent: {
      type: 'object',
      additionalProperties: false,
      required: ['at', 'what'],
      properties: {
        at: { $ref: '#/$defs/TimelineTime' },
        what: { type: 'string', minLength: 1 },
        fact: { anyOf: [{ $ref: '#/$defs/FactId' }, { type: 'null' }] },
      },
    },
    Fact: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'name', 'value', 'unit', 'state'],
      properties: {
        id: { $ref: '#/$defs/FactId' },
        name: { type: 'string', minLength: 1, examples: ['pool.tag.bytes'] },
        value: { $ref: '#/$defs/FactValue' },
        unit: { $ref: '#/$defs/FactUnit' },
        at: {
          type: 'string',
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        about: { $ref: '#/$defs/FactAbout' },
        state: { $ref: '#/$defs/FactState' },
        source: { $ref: '#/$defs/FactSource' },
        from: { type: 'array', items: { $ref: '#/$defs/FactId' } },
      },
    },
    FactValue: { anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }] },
    FactState: { type: 'string', enum: ['observed', 'derived', 'declared', 'assumed'] },
    FactSource: {
      anyOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['input'],
          properties: {
            input: { type: 'integer', minimum: 0 },
            line: { type: 'integer', minimum: 1 },
            rva: { type: 'integer', minimum: 0 },
            offset: { type: 'integer', minimum: 0 },
          },
        },
        { type: 'object', additionalProperties: false, required: ['registry'], properties: { registry: { type: 'string', minLength: 1 } } },
        { type: 'object', additionalProperties: false, required: ['event'], properties: { event: { type: 'string', minLength: 1 } } },
        { type: 'object', additionalProperties: false, required: ['option'], properties: { option: { type: 'string', minLength: 1 } } },
        { type: 'object', additionalProperties: false, required: ['table'], properties: { table: { type: 'string', minLength: 1 } } },
      ],
    },
    Across: {
      type: 'object',
      additionalProperties: false,
      required: ['shared'],
      properties: { shared: { type: 'array', items: { $ref: '#/$defs/SharedTrait' } } },
    },
    SharedTrait: {
      type: 'object',
      additionalProperties: false,
      required: ['says', 'owner', 'tags', 'machines', 'without'],
      properties: {
        says: { type: 'string', minLength: 1 },
        owner: { anyOf: [{ $ref: '#/$defs/Owner' }, { type: 'null' }] },
        tags: { type: 'array', items: { $ref: '#/$defs/SuspectTag' } },
        machines: { type: 'array', items: { type: 'string', minLength: 1 } },
        without: { type: 'array', items: { type: 'string', minLength: 1 } },
      },
    },
    DriversDocument: {
      type: 'object',
      additionalProperties: false,
      required: ['schemaVersion', 'kind', 'tool', 'drivers', 'tags'],
      properties: {
        schemaVersion: { type: 'integer', const: 1 },
        kind: { type: 'string', const: 'drivers' },
        tool: { $ref: '#/$defs/Tool' },
        drivers: { type: 'array', items: { $ref: '#/$defs/DriverImage' } },
        tags: { type: 'array', items: { $ref: '#/$defs/TagOwners' } },
        inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
        problems: { type: 'array', items: { $ref: '#/$defs/Problem' } },
      },
    },
    DriverImage: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'architecture', 'bytes', 'version', 'signature', 'tags', 'problem'],
      properties: {
        path: { type: 'string', minLength: 1 },
        architecture: { type: ['string', 'null'], enum: ['x86', 'x64', 'arm64', 'arm', 'ia64', null] },
        bytes: { type: ['integer', 'null'], minimum: 0 },
        version: { anyOf: [{ $ref: '#/$defs/ImageVersion' }, { type: 'null' }] },
        signature: { anyOf: [{ $ref: '#/$defs/Signature' }, { type: 'null' }] },
        tags: { type: 'array', items: { $ref: '#/$defs/ImageTagUse' } },
        problem: { type: ['string', 'null'], minLength: 1 },
      },
    },
    ImageVersion: {
      type: 'object',
      additionalProperties: false,
      required: [],
      properties: {
        file: { type: ['string', 'null'], minLength: 1, examples: ['4.0.0.0'] },
        product: { type: ['string', 'null'], minLength: 1 },
        company: { type: ['string', 'null'], minLength: 1 },
        description: { type: ['string', 'null'], minLength: 1 },
        productName: { type: ['string', 'null'], minLength: 1 },
        originalName: { type: ['string', 'null'], minLength: 1 },
        fileText: { type: ['string', 'null'], minLength: 1 },
        internalName: { type: ['string', 'null'], minLength: 1 },
        copyright: { type: ['string', 'null'], minLength: 1 },
        comments: { type: ['string', 'null'], minLength: 1 },
        languages: { type: 'array', items: { type: 'string', minLength: 1 } },
      },
    },
    ImageTagUse: {
      type: 'object',
      additionalProperties: false,
      required: ['tag', 'tagHex', 'use', 'at'],
      properties: {
        tag: { $ref: '#/$defs/TagText' },
        tagHex: { $ref: '#/$defs/TagHex' },
        protected: { type: 'boolean' },
        use: { $ref: '#/$defs/TagUse' },
        api: { type: ['string', 'null'], minLength: 1, examples: ['ExAllocatePoolWithTag'] },
        at: { type: 'array', items: { $ref: '#/$defs/TagPlace' } },
      },
    },
    TagUse: { type: 'string', enum: ['call', 'operand', 'data', 'service-name', 'text'] },
    TagPlace: {
      type: 'object',
      additionalProperties: false,
      required: ['rva', 'section'],
      properties: {
        rva: { type: 'integer', minimum: 0 },
        section: { type: ['string', 'null'], minLength: 1, examples: ['.text'] },
        bytes: { type: ['string', 'null'], minLength: 1 },
      },
    },
    TagOwners: {
      type: 'object',
      additionalProperties: false,
      required: ['tag', 'tagHex', 'owners', 'answer'],
      properties: {
        tag: { $ref: '#/$defs/TagText' },
        tagHex: { $ref: '#/$defs/TagHex' },
        owners: { type: 'array', items: { $ref: '#/$defs/TagOwner' } },
        answer: { type: 'string', enum: ['one', 'several', 'none', 'generic'] },
        why: { type: ['string', 'null'], minLength: 1 },
      },
    },
    TagOwner: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'use'],
      properties: { path: { type: 'string', minLength: 1 }, use: { $ref: '#/$defs/TagUse' } },
    },
    HttperrRow: {
      type: 'object',
      additionalProperties: false,
      required: [
        'path',
        'line',
        'time',
        'reason',
        'count',
        'clientAddress',
        'clientPort',
        'serverAddress',
        'serverPort',
        'version',
        'method',
        'uri',
        'streamId',
        'streamIdEx',
        'status',
        'siteId',
        'queue',
        'transport',
        'extra',
      ],
      properties: {
        path: { type: 'string', minLength: 1 },
        line: { type: 'integer', minimum: 1 },
        time: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        reason: { type: ['string', 'null'], minLength: 1 },
        count: { type: 'integer', minimum: 0 },
        clientAddress: { type: ['string', 'null'], minLength: 1 },
        clientPort: { type: ['integer', 'string', 'null'] },
        serverAddress: { type: ['string', 'null'], minLength: 1 },
        serverPort: { type: ['integer', 'string', 'null'] },
        version: { type: ['string', 'null'], minLength: 1 },
        method: { type: ['string', 'null'], minLength: 1 },
        uri: { type: ['string', 'null'], minLength: 1 },
        streamId: { type: ['integer', 'string', 'null'] },
        streamIdEx: { type: ['integer', 'string', 'null'] },
        status: { type: ['integer', 'string', 'null'] },
        siteId: { type: ['integer', 'string', 'null'] },
        queue: { type: ['string', 'null'], minLength: 1 },
        transport: { type: ['string', 'null'], minLength: 1 },
        extra: { type: ['array', 'null'], items: { $ref: '#/$defs/HttperrExtra' } },
      },
    },
    HttperrExtra: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'value'],
      properties: { name: { type: 'string', minLength: 1 }, value: { type: 'string', minLength: 1 } },
    },
    HttperrDocument: {
      type: 'object',
      additionalProperties: false,
      required: ['schemaVersion', 'kind', 'tool', 'files', 'span', 'reasons', 'refused', 'unparsed'],
      properties: {
        schemaVersion: { type: 'integer', const: 1 },
        kind: { type: 'string', const: 'httperr' },
        tool: { $ref: '#/$defs/Tool' },
        files: { type: 'array', items: { $ref: '#/$defs/HttperrLog' } },
        span: {
          type: 'object',
          additionalProperties: false,
          required: ['first', 'last'],
          properties: {
            first: {
              type: ['string', 'null'],
              format: 'date-time',
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            last: {
              type: ['string', 'null'],
              format: 'date-time',
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
          },
        },
        reasons: { type: 'array', items: { $ref: '#/$defs/ReasonCount' } },
        refused: { $ref: '#/$defs/Refused' },
        by: { type: 'array', items: { $ref: '#/$defs/ReasonBucket' } },
        unparsed: { type: 'array', items: { $ref: '#/$defs/UnparsedLine' }, maxItems: 100 },
        suspicious: {
          type: 'object',
          additionalProperties: false,
          required: ['rows', 'examples'],
          properties: {
            rows: { type: 'integer', minimum: 0 },
            examples: {
              type: 'array',
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['path', 'line'],
                properties: { path: { type: 'string', minLength: 1 }, line: { type: 'integer', minimum: 1 } },
              },
            },
          },
        },
        inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
        problems: { type: 'array', items: { $ref: '#/$defs/Problem' } },
      },
    },
    HttperrLog: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'bytes', 'rows', 'unparsed', 'layouts'],
      properties: {
        path: { type: 'string', minLength: 1 },
        bytes: { type: 'integer', minimum: 0 },
        rows: { type: 'integer', minimum: 0 },
        unparsed: { type: 'integer', minimum: 0 },
        layouts: { type: 'array', items: { $ref: '#/$defs/HttperrLayout' } },
      },
    },
    HttperrLayout: {
      type: 'object',
      additionalProperties: false,
      required: ['fields', 'tokens', 'rows'],
      properties: {
        fields: { type: ['array', 'null'], items: { type: 'string' } },
        tokens: { type: 'integer', minimum: 0 },
        rows: { type: 'integer', minimum: 0 },
      },
    },
    ReasonCount: {
      type: 'object',
      additionalProperties: false,
      required: ['reason', 'class', 'rows', 'count'],
      properties: {
        reason: { type: ['string', 'null'], minLength: 1 },
        class: { $ref: '#/$defs/ReasonClass' },
        rows: { type: 'integer', minimum: 0 },
        count: { type: 'integer', minimum: 0 },
      },
    },
    ReasonClass: { type: 'string', enum: ['memory', 'maybe-memory', 'app-pool', 'configuration', 'client', 'bad-request', 'unknown'] },
    ReasonBucket: {
      type: 'object',
      additionalProperties: false,
      required: ['time', 'reason', 'rows', 'count'],
      properties: {
        time: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        reason: { type: ['string', 'null'], minLength: 1 },
        rows: { type: 'integer', minimum: 0 },
        count: { type: 'integer', minimum: 0 },
      },
    },
    UnparsedLine: {
      type: 'object',
      additionalProperties: false,
      required: ['path', 'line', 'text'],
      properties: {
        path: { type: 'string', minLength: 1 },
        line: { type: 'integer', minimum: 1 },
        text: { type: 'string', maxLength: 200 },
      },
    },
    KnowledgeDocument: {
      type: 'object',
      additionalProperties: false,
      required: ['schemaVersion', 'kind', 'tool', 'entries'],
      properties: {
        schemaVersion: { type: 'integer', const: 1 },
        kind: { type: 'string', const: 'knowledge' },
        tool: { $ref: '#/$defs/Tool' },
        entries: { type: 'array', items: { $ref: '#/$defs/KnowledgeSummary' } },
        machines: { type: 'array', items: { $ref: '#/$defs/KnowledgeMachine' } },
        unassigned: { type: 'array', items: { $ref: '#/$defs/Input' } },
      },
    },
    KnowledgeSummary: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'kind'],
      properties: {
        id: { type: 'string', minLength: 1, examples: ['KB934878'] },
        title: { type: 'string', minLength: 1 },
        kind: { type: 'string', enum: ['issue', 'reference'] },
        summary: { type: ['string', 'null'], minLength: 1 },
        symptom: { type: ['string', 'null'], minLength: 1 },
        cause: { type: ['string', 'null'], minLength: 1 },
        conditions: { type: 'array', items: { type: 'string', minLength: 1 } },
        advice: { type: 'array', items: { $ref: '#/$defs/Advice' } },
        sideEffects: { type: 'array', items: { type: 'string', minLength: 1 } },
        references: { type: 'array', items: { type: 'string', minLength: 1 } },
        supersededBy: { type: 'array', items: { type: 'string', minLength: 1 } },
        sources: { type: 'array', items: { type: 'string', minLength: 1 } },
        certainty: { type: ['string', 'null'], minLength: 1 },
        origin: { type: ['string', 'null'], minLength: 1 },
      },
    },
    KnowledgeMachine: {
      type: 'object',
      additionalProperties: false,
      required: ['machine', 'knowledge', 'facts', 'inputs'],
      properties: {
        machine: { $ref: '#/$defs/Machine' },
        knowledge: { type: 'array', items: { $ref: '#/$defs/KnowledgeMatch' } },
        facts: { type: 'array', items: { $ref: '#/$defs/Fact' } },
        inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
      },
    },
    LimitsDocument: {
      type: 'object',
      additionalProperties: false,
      required: [
        'schemaVersion',
        'kind',
        'tool',
        'machine',
        'nonpaged',
        'paged',
        'constraints',
        'binding',
        'refusal',
        'allocationFailures',
      ],
      properties: {
        schemaVersion: { type: 'integer', const: 1 },
        kind: { type: 'string', const: 'limits' },
        tool: { $ref: '#/$defs/Tool' },
        machine: { $ref: '#/$defs/Machine' },
        nonpaged: { anyOf: [{ $ref: '#/$defs/PoolLimit' }, { type: 'null' }] },
        paged: { anyOf: [{ $ref: '#/$defs/PoolLimit' }, { type: 'null' }] },
        constraints: { type: 'array', items: { $ref: '#/$defs/Constraint' } },
        binding: { anyOf: [{ $ref: '#/$defs/ConstraintKind' }, { type: 'null' }] },
        refusal: { anyOf: [{ $ref: '#/$defs/RefusalLimit' }, { type: 'null' }] },
        allocationFailures: { anyOf: [{ $ref: '#/$defs/AllocationFailures' }, { type: 'null' }] },
        inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
        problems: { type: 'array', items: { $ref: '#/$defs/Problem' } },
      },
    },
    PoolDocument: {
      type: 'object',
      additionalProperties: false,
      required: ['schemaVersion', 'kind', 'tool', 'machines'],
      properties: {
        schemaVersion: { type: 'integer', const: 1 },
        kind: { type: 'string', const: 'pool' },
        tool: { $ref: '#/$defs/Tool' },
        machines: { type: 'array', items: { $ref: '#/$defs/PoolMachine' } },
        unassigned: { type: 'array', items: { $ref: '#/$defs/Input' } },
      },
    },
    PoolMachine: {
      type: 'object',
      additionalProperties: false,
      required: ['machine', 'inputs', 'samples', 'tags'],
      properties: {
        machine: { $ref: '#/$defs/Machine' },
        inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
        samples: { type: 'array', items: { $ref: '#/$defs/PoolSampleTotals' } },
        tags: { type: 'array', items: { $ref: '#/$defs/PoolTag' } },
      },
    },
    PoolSampleTotals: {
      type: 'object',
      additionalProperties: false,
      required: ['input', 'at', 'complete'],
      properties: {
        input: { type: 'integer', minimum: 0 },
        at: { anyOf: [{ $ref: '#/$defs/TimelineTime' }, { type: 'null' }] },
        complete: { type: 'boolean' },
        nonpagedBytes: { type: ['integer', 'null'], minimum: 0 },
        pagedBytes: { type: ['integer', 'null'], minimum: 0 },
      },
    },
    PoolTag: {
      type: 'object',
      additionalProperties: false,
      required: ['tag', 'tagHex', 'pool', 'bytes', 'outstanding', 'allocs', 'frees', 'share', 'growth', 'about', 'kind'],
      properties: {
        tag: { $ref: '#/$defs/TagText' },
        tagHex: { $ref: '#/$defs/TagHex' },
        protected: { type: 'boolean' },
        pool: { $ref: '#/$defs/PoolName' },
        bytes: { type: ['integer', 'null'], minimum: 0 },
        outstanding: { type: ['integer', 'null'] },
        allocs: { type: ['integer', 'null'], minimum: 0 },
        frees: { type: ['integer', 'null'], minimum: 0 },
        share: { type: ['number', 'null'] },
        growth: { anyOf: [{ $ref: '#/$defs/TagGrowth' }, { type: 'null' }] },
        about: { type: ['string', 'null'], minLength: 1 },
        kind: { $ref: '#/$defs/TagKind' },
        owners: { type: 'array', items: { $ref: '#/$defs/Owner' } },
      },
    },
    TagGrowth: {
      type: 'object',
      additionalProperties: false,
      required: ['bytesPerHour', 'lowBytesPerHour', 'highBytesPerHour', 'blocksPerHour', 'samples', 'spanSeconds', 'method', 'segments'],
      properties: {
        bytesPerHour: { type: 'number' },
        lowBytesPerHour: { type: ['number', 'null'] },
        highBytesPerHour: { type: ['number', 'null'] },
        blocksPerHour: { type: ['number', 'null'] },
        samples: { type: 'integer', minimum: 0 },
        spanSeconds: { type: 'number', minimum: 0 },
        method: { type: 'string', minLength: 1 },
        segments: { type: 'integer', minimum: 0 },
        shape: { type: ['string', 'null'], minLength: 1, examples: ['leak', 'level'] },
        why: { type: ['string', 'null'], minLength: 1 },
      },
    },
    TagKind: { type: 'string', enum: ['specific', 'object', 'generic', 'cache', 'configured', 'bookkeeping', 'on-behalf', 'unknown'] },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'kind', 'tool', 'items'],
  properties: {
    schemaVersion: { type: 'integer', const: 1 },
    kind: { type: 'string', const: 'check' },
    tool: { $ref: '#/$defs/Tool' },
    items: { type: 'array', items: { $ref: '#/$defs/CheckItem' } },
  },
};
const schema21 = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'version'],
  properties: {
    name: { type: 'string', minLength: 1, examples: ['httperr-doctor'] },
    version: { type: 'string', minLength: 1, examples: ['1.0.0'] },
  },
};

function validate54(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
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
    if (data.version === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        schema: schema21.required,
        parentSchema: schema21,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'version')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema21,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      const data0 = data.name;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.name,
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
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema21.properties.name.type,
          parentSchema: schema21.properties.name,
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
    if (data.version !== undefined) {
      const data1 = data.version;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema21.properties.version,
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
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema21.properties.version.type,
          parentSchema: schema21.properties.version,
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
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema21.type,
      parentSchema: schema21,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema22 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'ok', 'found', 'remedy'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$', examples: ['powershell'] },
    ok: { type: ['boolean', 'null'] },
    found: { type: ['string', 'null'], minLength: 1 },
    remedy: { type: ['string', 'null'], minLength: 1 },
  },
};
const pattern3 = /^[a-z0-9]+([.-][a-z0-9]+)*$/u;

function validate56(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
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
    if (data.ok === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ok' },
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
    if (data.found === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'found' },
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
    if (data.remedy === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'remedy' },
        schema: schema22.required,
        parentSchema: schema22,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'ok' || key0 === 'found' || key0 === 'remedy')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema22,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      const data0 = data.id;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          const err5 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$' },
            schema: '^[a-z0-9]+([.-][a-z0-9]+)*$',
            parentSchema: schema22.properties.id,
            data: data0,
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema22.properties.id.type,
          parentSchema: schema22.properties.id,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ok !== undefined) {
      const data1 = data.ok;
      if (typeof data1 !== 'boolean' && data1 !== null) {
        const err7 = {
          instancePath: instancePath + '/ok',
          schemaPath: '#/properties/ok/type',
          keyword: 'type',
          params: { type: schema22.properties.ok.type },
          schema: schema22.properties.ok.type,
          parentSchema: schema22.properties.ok,
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
    if (data.found !== undefined) {
      const data2 = data.found;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err8 = {
          instancePath: instancePath + '/found',
          schemaPath: '#/properties/found/type',
          keyword: 'type',
          params: { type: schema22.properties.found.type },
          schema: schema22.properties.found.type,
          parentSchema: schema22.properties.found,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err9 = {
            instancePath: instancePath + '/found',
            schemaPath: '#/properties/found/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema22.properties.found,
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
    if (data.remedy !== undefined) {
      const data3 = data.remedy;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err10 = {
          instancePath: instancePath + '/remedy',
          schemaPath: '#/properties/remedy/type',
          keyword: 'type',
          params: { type: schema22.properties.remedy.type },
          schema: schema22.properties.remedy.type,
          parentSchema: schema22.properties.remedy,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err11 = {
            instancePath: instancePath + '/remedy',
            schemaPath: '#/properties/remedy/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema22.properties.remedy,
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
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema22.type,
      parentSchema: schema22,
      data,
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
    if (data.schemaVersion === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schemaVersion' },
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
    if (data.kind === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
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
    if (data.tool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tool' },
        schema: schema20.required,
        parentSchema: schema20,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        schema: schema20.required,
        parentSchema: schema20,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'schemaVersion' || key0 === 'kind' || key0 === 'tool' || key0 === 'items')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema20,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema20.properties.schemaVersion.type,
          parentSchema: schema20.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (1 !== data0) {
        const err6 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema20.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema20.properties.kind.type,
          parentSchema: schema20.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ('check' !== data1) {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'check' },
          schema: 'check',
          parentSchema: schema20.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.tool !== undefined) {
      if (
        !validate54(data.tool, {
          instancePath: instancePath + '/tool',
          parentData: data,
          parentDataProperty: 'tool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== undefined) {
      const data3 = data.items;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate56(data3[i0], {
              instancePath: instancePath + '/items/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema20.properties.items.type,
          parentSchema: schema20.properties.items,
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
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema23 = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'kind', 'tool', 'before', 'after', 'changed', 'slope', 'helped', 'why'],
  properties: {
    schemaVersion: { type: 'integer', const: 1 },
    kind: { type: 'string', const: 'comparison' },
    tool: { $ref: '#/$defs/Tool' },
    before: { $ref: '#/$defs/ComparisonSide' },
    after: { $ref: '#/$defs/ComparisonSide' },
    changed: { type: 'array', items: { $ref: '#/$defs/Change' } },
    slope: { anyOf: [{ $ref: '#/$defs/SlopeChange' }, { type: 'null' }] },
    helped: { type: ['boolean', 'null'] },
    why: { type: 'string', minLength: 1 },
  },
};
const schema24 = {
  type: 'object',
  additionalProperties: false,
  required: ['machine', 'verdict', 'refusals', 'inputs'],
  properties: {
    machine: { $ref: '#/$defs/Machine' },
    verdict: { $ref: '#/$defs/Verdict' },
    refusals: { anyOf: [{ $ref: '#/$defs/Refused' }, { type: 'null' }] },
    span: { anyOf: [{ $ref: '#/$defs/TimeSpan' }, { type: 'null' }] },
    inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
  },
};
const schema25 = {
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
const pattern4 = /^[0-9]{1,5}(\.[0-9]{1,6}){1,3}$/u;
const pattern5 = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?Z$/u;
const schema26 = { type: 'string', enum: ['x86', 'x64', 'arm64', 'ia64'] };

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
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema26.type,
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
  if (!(data === 'x86' || data === 'x64' || data === 'arm64' || data === 'ia64')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema26.enum },
      schema: schema26.enum,
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
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { dynamicProps: false, dynamicItems: false };

const schema27 = {
  type: 'object',
  additionalProperties: { type: ['number', 'string', 'boolean', 'array', 'null'], items: { type: 'string' } },
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
          params: { type: schema27.additionalProperties.type },
          schema: schema27.additionalProperties.type,
          parentSchema: schema27.additionalProperties,
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
              schema: schema27.additionalProperties.items.type,
              parentSchema: schema27.additionalProperties.items,
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
      schema: schema27.type,
      parentSchema: schema27,
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate62(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
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
          schema: schema25.properties.schemaVersion.type,
          parentSchema: schema25.properties.schemaVersion,
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
            parentSchema: schema25.properties.schemaVersion,
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
            parentSchema: schema25.properties.schemaVersion,
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
          params: { type: schema25.properties.name.type },
          schema: schema25.properties.name.type,
          parentSchema: schema25.properties.name,
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
            parentSchema: schema25.properties.name,
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
          params: { type: schema25.properties.os.type },
          schema: schema25.properties.os.type,
          parentSchema: schema25.properties.os,
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
              params: { type: schema25.properties.os.properties.version.type },
              schema: schema25.properties.os.properties.version.type,
              parentSchema: schema25.properties.os.properties.version,
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
            if (!pattern4.test(data3)) {
              const err7 = {
                instancePath: instancePath + '/os/version',
                schemaPath: '#/properties/os/properties/version/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9]{1,5}(\\.[0-9]{1,6}){1,3}$' },
                schema: '^[0-9]{1,5}(\\.[0-9]{1,6}){1,3}$',
                parentSchema: schema25.properties.os.properties.version,
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
              params: { type: schema25.properties.os.properties.revision.type },
              schema: schema25.properties.os.properties.revision.type,
              parentSchema: schema25.properties.os.properties.revision,
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
                parentSchema: schema25.properties.os.properties.revision,
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
                parentSchema: schema25.properties.os.properties.revision,
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
              params: { type: schema25.properties.os.properties.servicePack.type },
              schema: schema25.properties.os.properties.servicePack.type,
              parentSchema: schema25.properties.os.properties.servicePack,
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
                parentSchema: schema25.properties.os.properties.servicePack,
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
                parentSchema: schema25.properties.os.properties.servicePack,
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
              params: { type: schema25.properties.os.properties.product.type },
              schema: schema25.properties.os.properties.product.type,
              parentSchema: schema25.properties.os.properties.product,
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
              params: { allowedValues: schema25.properties.os.properties.product.enum },
              schema: schema25.properties.os.properties.product.enum,
              parentSchema: schema25.properties.os.properties.product,
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
              params: { type: schema25.properties.os.properties.edition.type },
              schema: schema25.properties.os.properties.edition.type,
              parentSchema: schema25.properties.os.properties.edition,
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
                parentSchema: schema25.properties.os.properties.edition,
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
              params: { type: schema25.properties.os.properties.name.type },
              schema: schema25.properties.os.properties.name.type,
              parentSchema: schema25.properties.os.properties.name,
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
                parentSchema: schema25.properties.os.properties.name,
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
        !validate63(data9, {
          instancePath: instancePath + '/architecture',
          parentData: data,
          parentDataProperty: 'architecture',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate63.errors);
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
          schema: schema25.properties.architecture.anyOf[1].type,
          parentSchema: schema25.properties.architecture.anyOf[1],
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
          schema: schema25.properties.architecture.anyOf,
          parentSchema: schema25.properties.architecture,
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
          params: { type: schema25.properties.memory.type },
          schema: schema25.properties.memory.type,
          parentSchema: schema25.properties.memory,
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
              params: { type: schema25.properties.memory.properties.visibleBytes.type },
              schema: schema25.properties.memory.properties.visibleBytes.type,
              parentSchema: schema25.properties.memory.properties.visibleBytes,
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
                parentSchema: schema25.properties.memory.properties.visibleBytes,
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
                parentSchema: schema25.properties.memory.properties.visibleBytes,
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
              params: { type: schema25.properties.memory.properties.installedBytes.type },
              schema: schema25.properties.memory.properties.installedBytes.type,
              parentSchema: schema25.properties.memory.properties.installedBytes,
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
                parentSchema: schema25.properties.memory.properties.installedBytes,
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
                parentSchema: schema25.properties.memory.properties.installedBytes,
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
              params: { type: schema25.properties.memory.properties.availableBytes.type },
              schema: schema25.properties.memory.properties.availableBytes.type,
              parentSchema: schema25.properties.memory.properties.availableBytes,
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
                parentSchema: schema25.properties.memory.properties.availableBytes,
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
                parentSchema: schema25.properties.memory.properties.availableBytes,
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
              params: { type: schema25.properties.memory.properties.hotAdd.type },
              schema: schema25.properties.memory.properties.hotAdd.type,
              parentSchema: schema25.properties.memory.properties.hotAdd,
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
              params: { type: schema25.properties.memory.properties.commitBytes.type },
              schema: schema25.properties.memory.properties.commitBytes.type,
              parentSchema: schema25.properties.memory.properties.commitBytes,
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
                parentSchema: schema25.properties.memory.properties.commitBytes,
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
                parentSchema: schema25.properties.memory.properties.commitBytes,
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
              params: { type: schema25.properties.memory.properties.commitLimitBytes.type },
              schema: schema25.properties.memory.properties.commitLimitBytes.type,
              parentSchema: schema25.properties.memory.properties.commitLimitBytes,
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
                parentSchema: schema25.properties.memory.properties.commitLimitBytes,
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
                parentSchema: schema25.properties.memory.properties.commitLimitBytes,
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
          params: { type: schema25.properties.processors.type },
          schema: schema25.properties.processors.type,
          parentSchema: schema25.properties.processors,
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
            parentSchema: schema25.properties.processors,
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
            parentSchema: schema25.properties.processors,
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
          params: { type: schema25.properties.virtual.type },
          schema: schema25.properties.virtual.type,
          parentSchema: schema25.properties.virtual,
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
              params: { type: schema25.properties.virtual.properties.kind.type },
              schema: schema25.properties.virtual.properties.kind.type,
              parentSchema: schema25.properties.virtual.properties.kind,
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
                parentSchema: schema25.properties.virtual.properties.kind,
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
              params: { type: schema25.properties.virtual.properties.model.type },
              schema: schema25.properties.virtual.properties.model.type,
              parentSchema: schema25.properties.virtual.properties.model,
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
                parentSchema: schema25.properties.virtual.properties.model,
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
              params: { type: schema25.properties.virtual.properties.balloon.type },
              schema: schema25.properties.virtual.properties.balloon.type,
              parentSchema: schema25.properties.virtual.properties.balloon,
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
          params: { type: schema25.properties.cluster.type },
          schema: schema25.properties.cluster.type,
          parentSchema: schema25.properties.cluster,
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
              params: { type: schema25.properties.cluster.properties.member.type },
              schema: schema25.properties.cluster.properties.member.type,
              parentSchema: schema25.properties.cluster.properties.member,
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
          params: { type: schema25.properties.boot.type },
          schema: schema25.properties.boot.type,
          parentSchema: schema25.properties.boot,
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
              params: { type: schema25.properties.boot.properties.options.type },
              schema: schema25.properties.boot.properties.options.type,
              parentSchema: schema25.properties.boot.properties.options,
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
                    parentSchema: schema25.properties.boot.properties.options.items,
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
                  schema: schema25.properties.boot.properties.options.items.type,
                  parentSchema: schema25.properties.boot.properties.options.items,
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
              params: { type: schema25.properties.boot.properties.configured.type },
              schema: schema25.properties.boot.properties.configured.type,
              parentSchema: schema25.properties.boot.properties.configured,
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
                    parentSchema: schema25.properties.boot.properties.configured.items,
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
                  schema: schema25.properties.boot.properties.configured.items.type,
                  parentSchema: schema25.properties.boot.properties.configured.items,
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
              params: { type: schema25.properties.boot.properties.pae.type },
              schema: schema25.properties.boot.properties.pae.type,
              parentSchema: schema25.properties.boot.properties.pae,
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
              params: { type: schema25.properties.boot.properties.time.type },
              schema: schema25.properties.boot.properties.time.type,
              parentSchema: schema25.properties.boot.properties.time,
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
            if (!pattern5.test(data30)) {
              const err59 = {
                instancePath: instancePath + '/boot/time',
                schemaPath: '#/properties/boot/properties/time/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                },
                schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                parentSchema: schema25.properties.boot.properties.time,
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
          params: { type: schema25.properties.clock.type },
          schema: schema25.properties.clock.type,
          parentSchema: schema25.properties.clock,
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
              params: { type: schema25.properties.clock.properties.utcOffsetMinutes.type },
              schema: schema25.properties.clock.properties.utcOffsetMinutes.type,
              parentSchema: schema25.properties.clock.properties.utcOffsetMinutes,
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
                parentSchema: schema25.properties.clock.properties.utcOffsetMinutes,
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
                parentSchema: schema25.properties.clock.properties.utcOffsetMinutes,
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
              params: { type: schema25.properties.clock.properties.zone.type },
              schema: schema25.properties.clock.properties.zone.type,
              parentSchema: schema25.properties.clock.properties.zone,
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
                parentSchema: schema25.properties.clock.properties.zone,
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
          params: { type: schema25.properties.httpSys.type },
          schema: schema25.properties.httpSys.type,
          parentSchema: schema25.properties.httpSys,
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
              params: { type: schema25.properties.httpSys.properties.fileVersion.type },
              schema: schema25.properties.httpSys.properties.fileVersion.type,
              parentSchema: schema25.properties.httpSys.properties.fileVersion,
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
                parentSchema: schema25.properties.httpSys.properties.fileVersion,
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
              params: { type: schema25.properties.httpSys.properties.startTime.type },
              schema: schema25.properties.httpSys.properties.startTime.type,
              parentSchema: schema25.properties.httpSys.properties.startTime,
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
            if (!pattern5.test(data36)) {
              const err70 = {
                instancePath: instancePath + '/httpSys/startTime',
                schemaPath: '#/properties/httpSys/properties/startTime/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                },
                schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                parentSchema: schema25.properties.httpSys.properties.startTime,
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
            !validate65(data37, {
              instancePath: instancePath + '/httpSys/parameters',
              parentData: data34,
              parentDataProperty: 'parameters',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate65.errors);
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
              schema: schema25.properties.httpSys.properties.parameters.anyOf[1].type,
              parentSchema: schema25.properties.httpSys.properties.parameters.anyOf[1],
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
              schema: schema25.properties.httpSys.properties.parameters.anyOf,
              parentSchema: schema25.properties.httpSys.properties.parameters,
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
          params: { type: schema25.properties.iis.type },
          schema: schema25.properties.iis.type,
          parentSchema: schema25.properties.iis,
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
              params: { type: schema25.properties.iis.properties.installed.type },
              schema: schema25.properties.iis.properties.installed.type,
              parentSchema: schema25.properties.iis.properties.installed,
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
              params: { type: schema25.properties.iis.properties.version.type },
              schema: schema25.properties.iis.properties.version.type,
              parentSchema: schema25.properties.iis.properties.version,
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
                parentSchema: schema25.properties.iis.properties.version,
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
          params: { type: schema25.properties.exchange.type },
          schema: schema25.properties.exchange.type,
          parentSchema: schema25.properties.exchange,
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
              params: { type: schema25.properties.exchange.properties.installed.type },
              schema: schema25.properties.exchange.properties.installed.type,
              parentSchema: schema25.properties.exchange.properties.installed,
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
              params: { type: schema25.properties.exchange.properties.version.type },
              schema: schema25.properties.exchange.properties.version.type,
              parentSchema: schema25.properties.exchange.properties.version,
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
                parentSchema: schema25.properties.exchange.properties.version,
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
              params: { type: schema25.properties.exchange.properties.roles.type },
              schema: schema25.properties.exchange.properties.roles.type,
              parentSchema: schema25.properties.exchange.properties.roles,
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
                    parentSchema: schema25.properties.exchange.properties.roles.items,
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
                  schema: schema25.properties.exchange.properties.roles.items.type,
                  parentSchema: schema25.properties.exchange.properties.roles.items,
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
        !validate65(data46, {
          instancePath: instancePath + '/memoryManagement',
          parentData: data,
          parentDataProperty: 'memoryManagement',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate65.errors);
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
          schema: schema25.properties.memoryManagement.anyOf[1].type,
          parentSchema: schema25.properties.memoryManagement.anyOf[1],
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
          schema: schema25.properties.memoryManagement.anyOf,
          parentSchema: schema25.properties.memoryManagement,
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
        !validate65(data47, {
          instancePath: instancePath + '/sessionManager',
          parentData: data,
          parentDataProperty: 'sessionManager',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate65.errors);
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
          schema: schema25.properties.sessionManager.anyOf[1].type,
          parentSchema: schema25.properties.sessionManager.anyOf[1],
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
          schema: schema25.properties.sessionManager.anyOf,
          parentSchema: schema25.properties.sessionManager,
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
        !validate65(data48, {
          instancePath: instancePath + '/lanmanServer',
          parentData: data,
          parentDataProperty: 'lanmanServer',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate65.errors);
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
          schema: schema25.properties.lanmanServer.anyOf[1].type,
          parentSchema: schema25.properties.lanmanServer.anyOf[1],
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
          schema: schema25.properties.lanmanServer.anyOf,
          parentSchema: schema25.properties.lanmanServer,
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
        !validate65(data49, {
          instancePath: instancePath + '/registryValues',
          parentData: data,
          parentDataProperty: 'registryValues',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate65.errors);
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
          schema: schema25.properties.registryValues.anyOf[1].type,
          parentSchema: schema25.properties.registryValues.anyOf[1],
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
          schema: schema25.properties.registryValues.anyOf,
          parentSchema: schema25.properties.registryValues,
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
          params: { type: schema25.properties.traits.type },
          schema: schema25.properties.traits.type,
          parentSchema: schema25.properties.traits,
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
                parentSchema: schema25.properties.traits.items,
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
              schema: schema25.properties.traits.items.type,
              parentSchema: schema25.properties.traits.items,
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
          params: { type: schema25.properties.traitsMissing.type },
          schema: schema25.properties.traitsMissing.type,
          parentSchema: schema25.properties.traitsMissing,
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
                parentSchema: schema25.properties.traitsMissing.items,
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
              schema: schema25.properties.traitsMissing.items.type,
              parentSchema: schema25.properties.traitsMissing.items,
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
          params: { type: schema25.properties.software.type },
          schema: schema25.properties.software.type,
          parentSchema: schema25.properties.software,
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
                schema: schema25.properties.software.items.required,
                parentSchema: schema25.properties.software.items,
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
                    parentSchema: schema25.properties.software.items.properties.name,
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
                  schema: schema25.properties.software.items.properties.name.type,
                  parentSchema: schema25.properties.software.items.properties.name,
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
                  params: { type: schema25.properties.software.items.properties.version.type },
                  schema: schema25.properties.software.items.properties.version.type,
                  parentSchema: schema25.properties.software.items.properties.version,
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
              schema: schema25.properties.software.items.type,
              parentSchema: schema25.properties.software.items,
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
          params: { type: schema25.properties.bugchecks.type },
          schema: schema25.properties.bugchecks.type,
          parentSchema: schema25.properties.bugchecks,
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
                schema: schema25.properties.bugchecks.items.required,
                parentSchema: schema25.properties.bugchecks.items,
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
                schema: schema25.properties.bugchecks.items.required,
                parentSchema: schema25.properties.bugchecks.items,
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
                    parentSchema: schema25.properties.bugchecks.items.properties.code,
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
                  schema: schema25.properties.bugchecks.items.properties.code.type,
                  parentSchema: schema25.properties.bugchecks.items.properties.code,
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
                  schema: schema25.properties.bugchecks.items.properties.count.type,
                  parentSchema: schema25.properties.bugchecks.items.properties.count,
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
                    parentSchema: schema25.properties.bugchecks.items.properties.count,
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
              schema: schema25.properties.bugchecks.items.type,
              parentSchema: schema25.properties.bugchecks.items,
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
          params: { type: schema25.properties.freeSystemPtes.type },
          schema: schema25.properties.freeSystemPtes.type,
          parentSchema: schema25.properties.freeSystemPtes,
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
            parentSchema: schema25.properties.freeSystemPtes,
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
            parentSchema: schema25.properties.freeSystemPtes,
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
          params: { type: schema25.properties.hotfixes.type },
          schema: schema25.properties.hotfixes.type,
          parentSchema: schema25.properties.hotfixes,
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
              params: { type: schema25.properties.hotfixes.properties.complete.type },
              schema: schema25.properties.hotfixes.properties.complete.type,
              parentSchema: schema25.properties.hotfixes.properties.complete,
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
              params: { type: schema25.properties.hotfixes.properties.ids.type },
              schema: schema25.properties.hotfixes.properties.ids.type,
              parentSchema: schema25.properties.hotfixes.properties.ids,
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
                    parentSchema: schema25.properties.hotfixes.properties.ids.items,
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
                  schema: schema25.properties.hotfixes.properties.ids.items.type,
                  parentSchema: schema25.properties.hotfixes.properties.ids.items,
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
      schema: schema25.type,
      parentSchema: schema25,
      data,
    };
    if (vErrors === null) {
      vErrors = [err120];
    } else {
      vErrors.push(err120);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = {
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

const schema28 = {
  type: 'object',
  additionalProperties: false,
  required: ['code', 'pool', 'confidence', 'summary', 'alsoFound'],
  properties: {
    code: { $ref: '#/$defs/VerdictCode' },
    pool: { type: ['string', 'null'], enum: ['nonpaged', 'paged', 'both', null] },
    confidence: { anyOf: [{ $ref: '#/$defs/Confidence' }, { type: 'null' }] },
    summary: { type: 'string', minLength: 1 },
    alsoFound: { type: 'array', items: { $ref: '#/$defs/VerdictCode' } },
  },
  if: { properties: { code: { enum: ['healthy', 'insufficient'] } } },
  then: { properties: { confidence: { type: 'null' } } },
  else: {
    properties: { confidence: { type: 'string' } },
    if: { properties: { code: { const: 'not-pool' } } },
    else: { properties: { pool: { type: 'string' } } },
  },
};
const schema29 = {
  type: 'string',
  enum: [
    'driver-leak',
    'handle-leak',
    'reference-leak',
    'on-behalf',
    'os-leak',
    'leak-unattributed',
    'past-leak',
    'limit-lowered',
    'load',
    'configured',
    'pressure',
    'not-pool',
    'healthy',
    'insufficient',
  ],
};

function validate73(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
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
      schema: schema29.type,
      parentSchema: schema29,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (
    !(
      data === 'driver-leak' ||
      data === 'handle-leak' ||
      data === 'reference-leak' ||
      data === 'on-behalf' ||
      data === 'os-leak' ||
      data === 'leak-unattributed' ||
      data === 'past-leak' ||
      data === 'limit-lowered' ||
      data === 'load' ||
      data === 'configured' ||
      data === 'pressure' ||
      data === 'not-pool' ||
      data === 'healthy' ||
      data === 'insufficient'
    )
  ) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema29.enum },
      schema: schema29.enum,
      parentSchema: schema29,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { dynamicProps: false, dynamicItems: false };

const schema30 = { type: 'string', enum: ['proved', 'strong', 'probable', 'open'] };

function validate75(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
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
      schema: schema30.type,
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
  if (!(data === 'proved' || data === 'strong' || data === 'probable' || data === 'open')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema30.enum },
      schema: schema30.enum,
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
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { dynamicProps: false, dynamicItems: false };

function validate72(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.code !== undefined) {
      const data0 = data.code;
      if (!(data0 === 'healthy' || data0 === 'insufficient')) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.confidence !== undefined) {
        const data1 = data.confidence;
        if (data1 !== null) {
          const err1 = {
            instancePath: instancePath + '/confidence',
            schemaPath: '#/then/properties/confidence/type',
            keyword: 'type',
            params: { type: 'null' },
            schema: schema28.then.properties.confidence.type,
            parentSchema: schema28.then.properties.confidence,
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
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.confidence = true;
      props0.code = true;
    }
    ifClause0 = 'then';
  } else {
    const _errs7 = errors;
    const _errs8 = errors;
    let valid3 = true;
    const _errs9 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.code !== undefined) {
        if ('not-pool' !== data.code) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    var _valid1 = _errs9 === errors;
    errors = _errs8;
    if (vErrors !== null) {
      if (_errs8) {
        vErrors.length = _errs8;
      } else {
        vErrors = null;
      }
    }
    if (!_valid1) {
      const _errs11 = errors;
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (data.pool !== undefined) {
          const data3 = data.pool;
          if (typeof data3 !== 'string') {
            const err3 = {
              instancePath: instancePath + '/pool',
              schemaPath: '#/else/else/properties/pool/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema28.else.else.properties.pool.type,
              parentSchema: schema28.else.else.properties.pool,
              data: data3,
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
      var _valid1 = _errs11 === errors;
      valid3 = _valid1;
      if (valid3) {
        var props1 = {};
        props1.pool = true;
        props1.code = true;
      }
    }
    if (!valid3) {
      const err4 = {
        instancePath,
        schemaPath: '#/else/if',
        keyword: 'if',
        params: { failingKeyword: 'else' },
        schema: schema28.else.if,
        parentSchema: schema28.else,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (props1 !== true) {
        props1 = props1 || {};
        props1.confidence = true;
      }
      if (data.confidence !== undefined) {
        const data4 = data.confidence;
        if (typeof data4 !== 'string') {
          const err5 = {
            instancePath: instancePath + '/confidence',
            schemaPath: '#/else/properties/confidence/type',
            keyword: 'type',
            params: { type: 'string' },
            schema: schema28.else.properties.confidence.type,
            parentSchema: schema28.else.properties.confidence,
            data: data4,
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
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
          props0 = true;
        } else {
          props0 = props0 || {};
          Object.assign(props0, props1);
        }
      }
    }
    ifClause0 = 'else';
  }
  if (!valid0) {
    const err6 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: { failingKeyword: ifClause0 },
      schema: schema28.if,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.code === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'code' },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.pool === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pool' },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.confidence === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'confidence' },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.summary === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'summary' },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.alsoFound === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'alsoFound' },
        schema: schema28.required,
        parentSchema: schema28,
        data,
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'code' || key0 === 'pool' || key0 === 'confidence' || key0 === 'summary' || key0 === 'alsoFound')) {
        const err12 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema28,
          data,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.code !== undefined) {
      if (
        !validate73(data.code, {
          instancePath: instancePath + '/code',
          parentData: data,
          parentDataProperty: 'code',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.pool !== undefined) {
      const data6 = data.pool;
      if (typeof data6 !== 'string' && data6 !== null) {
        const err13 = {
          instancePath: instancePath + '/pool',
          schemaPath: '#/properties/pool/type',
          keyword: 'type',
          params: { type: schema28.properties.pool.type },
          schema: schema28.properties.pool.type,
          parentSchema: schema28.properties.pool,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data6 === 'nonpaged' || data6 === 'paged' || data6 === 'both' || data6 === null)) {
        const err14 = {
          instancePath: instancePath + '/pool',
          schemaPath: '#/properties/pool/enum',
          keyword: 'enum',
          params: { allowedValues: schema28.properties.pool.enum },
          schema: schema28.properties.pool.enum,
          parentSchema: schema28.properties.pool,
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
    if (data.confidence !== undefined) {
      const data7 = data.confidence;
      const _errs21 = errors;
      let valid8 = false;
      const _errs22 = errors;
      if (
        !validate75(data7, {
          instancePath: instancePath + '/confidence',
          parentData: data,
          parentDataProperty: 'confidence',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate75.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs22 === errors;
      valid8 = valid8 || _valid2;
      const _errs23 = errors;
      if (data7 !== null) {
        const err15 = {
          instancePath: instancePath + '/confidence',
          schemaPath: '#/properties/confidence/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema28.properties.confidence.anyOf[1].type,
          parentSchema: schema28.properties.confidence.anyOf[1],
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid2 = _errs23 === errors;
      valid8 = valid8 || _valid2;
      if (!valid8) {
        const err16 = {
          instancePath: instancePath + '/confidence',
          schemaPath: '#/properties/confidence/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema28.properties.confidence.anyOf,
          parentSchema: schema28.properties.confidence,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.summary !== undefined) {
      const data8 = data.summary;
      if (typeof data8 === 'string') {
        if (data8.length < 1) {
          const err17 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema28.properties.summary,
            data: data8,
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
          instancePath: instancePath + '/summary',
          schemaPath: '#/properties/summary/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema28.properties.summary.type,
          parentSchema: schema28.properties.summary,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.alsoFound !== undefined) {
      const data9 = data.alsoFound;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate73(data9[i0], {
              instancePath: instancePath + '/alsoFound/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/alsoFound',
          schemaPath: '#/properties/alsoFound/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema28.properties.alsoFound.type,
          parentSchema: schema28.properties.alsoFound,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema28.type,
      parentSchema: schema28,
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema31 = {
  type: 'object',
  additionalProperties: false,
  required: ['connections', 'rows', 'first', 'last', 'episodes'],
  properties: {
    connections: { type: 'integer', minimum: 0 },
    rows: { type: 'integer', minimum: 0 },
    first: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    last: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    episodes: { type: 'array', items: { $ref: '#/$defs/RefusalEpisode' } },
  },
};
const schema32 = {
  type: 'object',
  additionalProperties: false,
  required: ['start', 'end', 'connections', 'rows'],
  properties: {
    start: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    end: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    connections: { type: 'integer', minimum: 0 },
    rows: { type: 'integer', minimum: 0 },
  },
};

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
    if (data.start === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'start' },
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
    if (data.end === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'end' },
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
    if (data.connections === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'connections' },
        schema: schema32.required,
        parentSchema: schema32,
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
        schema: schema32.required,
        parentSchema: schema32,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'start' || key0 === 'end' || key0 === 'connections' || key0 === 'rows')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema32,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.start !== undefined) {
      const data0 = data.start;
      if (typeof data0 === 'string') {
        if (!pattern5.test(data0)) {
          const err5 = {
            instancePath: instancePath + '/start',
            schemaPath: '#/properties/start/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema32.properties.start,
            data: data0,
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
          instancePath: instancePath + '/start',
          schemaPath: '#/properties/start/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema32.properties.start.type,
          parentSchema: schema32.properties.start,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.end !== undefined) {
      const data1 = data.end;
      if (typeof data1 === 'string') {
        if (!pattern5.test(data1)) {
          const err7 = {
            instancePath: instancePath + '/end',
            schemaPath: '#/properties/end/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema32.properties.end,
            data: data1,
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
          instancePath: instancePath + '/end',
          schemaPath: '#/properties/end/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema32.properties.end.type,
          parentSchema: schema32.properties.end,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.connections !== undefined) {
      const data2 = data.connections;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + '/connections',
          schemaPath: '#/properties/connections/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema32.properties.connections.type,
          parentSchema: schema32.properties.connections,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/connections',
            schemaPath: '#/properties/connections/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema32.properties.connections,
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
    }
    if (data.rows !== undefined) {
      const data3 = data.rows;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err11 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema32.properties.rows.type,
          parentSchema: schema32.properties.rows,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema32.properties.rows,
            data: data3,
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
      schema: schema32.type,
      parentSchema: schema32,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate79(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.connections === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'connections' },
        schema: schema31.required,
        parentSchema: schema31,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rows === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rows' },
        schema: schema31.required,
        parentSchema: schema31,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.first === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'first' },
        schema: schema31.required,
        parentSchema: schema31,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.last === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'last' },
        schema: schema31.required,
        parentSchema: schema31,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.episodes === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'episodes' },
        schema: schema31.required,
        parentSchema: schema31,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'connections' || key0 === 'rows' || key0 === 'first' || key0 === 'last' || key0 === 'episodes')) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema31,
          data,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.connections !== undefined) {
      const data0 = data.connections;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err6 = {
          instancePath: instancePath + '/connections',
          schemaPath: '#/properties/connections/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema31.properties.connections.type,
          parentSchema: schema31.properties.connections,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err7 = {
            instancePath: instancePath + '/connections',
            schemaPath: '#/properties/connections/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema31.properties.connections,
            data: data0,
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
    if (data.rows !== undefined) {
      const data1 = data.rows;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err8 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema31.properties.rows.type,
          parentSchema: schema31.properties.rows,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err9 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema31.properties.rows,
            data: data1,
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
    if (data.first !== undefined) {
      const data2 = data.first;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err10 = {
          instancePath: instancePath + '/first',
          schemaPath: '#/properties/first/type',
          keyword: 'type',
          params: { type: schema31.properties.first.type },
          schema: schema31.properties.first.type,
          parentSchema: schema31.properties.first,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          const err11 = {
            instancePath: instancePath + '/first',
            schemaPath: '#/properties/first/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema31.properties.first,
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
    }
    if (data.last !== undefined) {
      const data3 = data.last;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err12 = {
          instancePath: instancePath + '/last',
          schemaPath: '#/properties/last/type',
          keyword: 'type',
          params: { type: schema31.properties.last.type },
          schema: schema31.properties.last.type,
          parentSchema: schema31.properties.last,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (!pattern5.test(data3)) {
          const err13 = {
            instancePath: instancePath + '/last',
            schemaPath: '#/properties/last/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema31.properties.last,
            data: data3,
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
    if (data.episodes !== undefined) {
      const data4 = data.episodes;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate80(data4[i0], {
              instancePath: instancePath + '/episodes/' + i0,
              parentData: data4,
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
        const err14 = {
          instancePath: instancePath + '/episodes',
          schemaPath: '#/properties/episodes/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema31.properties.episodes.type,
          parentSchema: schema31.properties.episodes,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema31.type,
      parentSchema: schema31,
      data,
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema33 = {
  type: 'object',
  additionalProperties: false,
  required: ['from', 'to'],
  properties: {
    from: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    to: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
  },
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
    if (data.from === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'from' },
        schema: schema33.required,
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
    if (data.to === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'to' },
        schema: schema33.required,
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
    for (const key0 in data) {
      if (!(key0 === 'from' || key0 === 'to')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema33,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.from !== undefined) {
      const data0 = data.from;
      if (typeof data0 === 'string') {
        if (!pattern5.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema33.properties.from,
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
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema33.properties.from.type,
          parentSchema: schema33.properties.from,
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
    if (data.to !== undefined) {
      const data1 = data.to;
      if (typeof data1 === 'string') {
        if (!pattern5.test(data1)) {
          const err5 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema33.properties.to,
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
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema33.properties.to.type,
          parentSchema: schema33.properties.to,
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
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema33.type,
      parentSchema: schema33,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema34 = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'recognizedAs', 'clock', 'problems'],
  properties: {
    path: { type: 'string', minLength: 1 },
    recognizedAs: { type: 'string', minLength: 1, examples: ['httperr', 'poolmon'] },
    clock: { $ref: '#/$defs/Clock' },
    problems: { type: 'array', items: { $ref: '#/$defs/Problem' } },
  },
};
const schema35 = {
  type: 'object',
  additionalProperties: false,
  required: ['basis', 'zone', 'offsetMinutes', 'uncertaintySeconds'],
  properties: {
    basis: { type: 'string', enum: ['file', 'name', 'mtime', 'given'] },
    zone: { type: 'string', enum: ['utc', 'offset', 'unknown'] },
    offsetMinutes: { type: ['integer', 'null'] },
    uncertaintySeconds: { type: ['number', 'null'], minimum: 0 },
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
    if (data.basis === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'basis' },
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.zone === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'zone' },
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.offsetMinutes === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'offsetMinutes' },
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.uncertaintySeconds === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'uncertaintySeconds' },
        schema: schema35.required,
        parentSchema: schema35,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'basis' || key0 === 'zone' || key0 === 'offsetMinutes' || key0 === 'uncertaintySeconds')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema35,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.basis !== undefined) {
      const data0 = data.basis;
      if (typeof data0 !== 'string') {
        const err5 = {
          instancePath: instancePath + '/basis',
          schemaPath: '#/properties/basis/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema35.properties.basis.type,
          parentSchema: schema35.properties.basis,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data0 === 'file' || data0 === 'name' || data0 === 'mtime' || data0 === 'given')) {
        const err6 = {
          instancePath: instancePath + '/basis',
          schemaPath: '#/properties/basis/enum',
          keyword: 'enum',
          params: { allowedValues: schema35.properties.basis.enum },
          schema: schema35.properties.basis.enum,
          parentSchema: schema35.properties.basis,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.zone !== undefined) {
      const data1 = data.zone;
      if (typeof data1 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/zone',
          schemaPath: '#/properties/zone/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema35.properties.zone.type,
          parentSchema: schema35.properties.zone,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data1 === 'utc' || data1 === 'offset' || data1 === 'unknown')) {
        const err8 = {
          instancePath: instancePath + '/zone',
          schemaPath: '#/properties/zone/enum',
          keyword: 'enum',
          params: { allowedValues: schema35.properties.zone.enum },
          schema: schema35.properties.zone.enum,
          parentSchema: schema35.properties.zone,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.offsetMinutes !== undefined) {
      const data2 = data.offsetMinutes;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        const err9 = {
          instancePath: instancePath + '/offsetMinutes',
          schemaPath: '#/properties/offsetMinutes/type',
          keyword: 'type',
          params: { type: schema35.properties.offsetMinutes.type },
          schema: schema35.properties.offsetMinutes.type,
          parentSchema: schema35.properties.offsetMinutes,
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
    if (data.uncertaintySeconds !== undefined) {
      const data3 = data.uncertaintySeconds;
      if (!(typeof data3 == 'number' && isFinite(data3)) && data3 !== null) {
        const err10 = {
          instancePath: instancePath + '/uncertaintySeconds',
          schemaPath: '#/properties/uncertaintySeconds/type',
          keyword: 'type',
          params: { type: schema35.properties.uncertaintySeconds.type },
          schema: schema35.properties.uncertaintySeconds.type,
          parentSchema: schema35.properties.uncertaintySeconds,
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
            instancePath: instancePath + '/uncertaintySeconds',
            schemaPath: '#/properties/uncertaintySeconds/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema35.properties.uncertaintySeconds,
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
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema35.type,
      parentSchema: schema35,
      data,
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema36 = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    text: { type: 'string', minLength: 1 },
    line: { type: 'integer', minimum: 1 },
    kind: { type: 'string', enum: ['missing-part', 'not-read', 'other-machine'] },
  },
};

function validate88(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.text === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
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
    for (const key0 in data) {
      if (!(key0 === 'text' || key0 === 'line' || key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema36,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.text !== undefined) {
      const data0 = data.text;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/properties/text/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema36.properties.text,
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
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema36.properties.text.type,
          parentSchema: schema36.properties.text,
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
    if (data.line !== undefined) {
      const data1 = data.line;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = {
          instancePath: instancePath + '/line',
          schemaPath: '#/properties/line/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema36.properties.line.type,
          parentSchema: schema36.properties.line,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + '/line',
            schemaPath: '#/properties/line/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema36.properties.line,
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
    }
    if (data.kind !== undefined) {
      const data2 = data.kind;
      if (typeof data2 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema36.properties.kind.type,
          parentSchema: schema36.properties.kind,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data2 === 'missing-part' || data2 === 'not-read' || data2 === 'other-machine')) {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema36.properties.kind.enum },
          schema: schema36.properties.kind.enum,
          parentSchema: schema36.properties.kind,
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
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema36.type,
      parentSchema: schema36,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
    if (data.path === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
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
    if (data.recognizedAs === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'recognizedAs' },
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
    if (data.clock === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clock' },
        schema: schema34.required,
        parentSchema: schema34,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.problems === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'problems' },
        schema: schema34.required,
        parentSchema: schema34,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'path' || key0 === 'recognizedAs' || key0 === 'clock' || key0 === 'problems')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema34,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      const data0 = data.path;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err5 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema34.properties.path,
            data: data0,
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
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema34.properties.path.type,
          parentSchema: schema34.properties.path,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.recognizedAs !== undefined) {
      const data1 = data.recognizedAs;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err7 = {
            instancePath: instancePath + '/recognizedAs',
            schemaPath: '#/properties/recognizedAs/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema34.properties.recognizedAs,
            data: data1,
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
          instancePath: instancePath + '/recognizedAs',
          schemaPath: '#/properties/recognizedAs/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema34.properties.recognizedAs.type,
          parentSchema: schema34.properties.recognizedAs,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.clock !== undefined) {
      if (
        !validate86(data.clock, {
          instancePath: instancePath + '/clock',
          parentData: data,
          parentDataProperty: 'clock',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.problems !== undefined) {
      const data3 = data.problems;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate88(data3[i0], {
              instancePath: instancePath + '/problems/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema34.properties.problems.type,
          parentSchema: schema34.properties.problems,
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
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema34.type,
      parentSchema: schema34,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
    if (data.machine === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machine' },
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
    if (data.verdict === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'verdict' },
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
    if (data.refusals === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'refusals' },
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
    if (data.inputs === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'inputs' },
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
    for (const key0 in data) {
      if (!(key0 === 'machine' || key0 === 'verdict' || key0 === 'refusals' || key0 === 'span' || key0 === 'inputs')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema24,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.machine !== undefined) {
      if (
        !validate62(data.machine, {
          instancePath: instancePath + '/machine',
          parentData: data,
          parentDataProperty: 'machine',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== undefined) {
      if (
        !validate72(data.verdict, {
          instancePath: instancePath + '/verdict',
          parentData: data,
          parentDataProperty: 'verdict',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.refusals !== undefined) {
      const data2 = data.refusals;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (
        !validate79(data2, {
          instancePath: instancePath + '/refusals',
          parentData: data,
          parentDataProperty: 'refusals',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate79.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/refusals',
          schemaPath: '#/properties/refusals/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema24.properties.refusals.anyOf[1].type,
          parentSchema: schema24.properties.refusals.anyOf[1],
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/refusals',
          schemaPath: '#/properties/refusals/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema24.properties.refusals.anyOf,
          parentSchema: schema24.properties.refusals,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
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
    if (data.span !== undefined) {
      const data3 = data.span;
      const _errs10 = errors;
      let valid2 = false;
      const _errs11 = errors;
      if (
        !validate83(data3, { instancePath: instancePath + '/span', parentData: data, parentDataProperty: 'span', rootData, dynamicAnchors })
      ) {
        vErrors = append(vErrors, validate83.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      const _errs12 = errors;
      if (data3 !== null) {
        const err7 = {
          instancePath: instancePath + '/span',
          schemaPath: '#/properties/span/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema24.properties.span.anyOf[1].type,
          parentSchema: schema24.properties.span.anyOf[1],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid1 = _errs12 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err8 = {
          instancePath: instancePath + '/span',
          schemaPath: '#/properties/span/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema24.properties.span.anyOf,
          parentSchema: schema24.properties.span,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.inputs !== undefined) {
      const data4 = data.inputs;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate85(data4[i0], {
              instancePath: instancePath + '/inputs/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/inputs',
          schemaPath: '#/properties/inputs/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema24.properties.inputs.type,
          parentSchema: schema24.properties.inputs,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema24.type,
      parentSchema: schema24,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema37 = {
  type: 'object',
  additionalProperties: false,
  required: ['what', 'name', 'before', 'after'],
  properties: {
    what: { type: 'string', minLength: 1 },
    name: { type: 'string', minLength: 1 },
    before: { type: ['string', 'null'], minLength: 1 },
    after: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate93(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.what === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'what' },
        schema: schema37.required,
        parentSchema: schema37,
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
        schema: schema37.required,
        parentSchema: schema37,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.before === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'before' },
        schema: schema37.required,
        parentSchema: schema37,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.after === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'after' },
        schema: schema37.required,
        parentSchema: schema37,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'what' || key0 === 'name' || key0 === 'before' || key0 === 'after')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema37,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.what !== undefined) {
      const data0 = data.what;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err5 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/properties/what/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema37.properties.what,
            data: data0,
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
          instancePath: instancePath + '/what',
          schemaPath: '#/properties/what/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema37.properties.what.type,
          parentSchema: schema37.properties.what,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      const data1 = data.name;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err7 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema37.properties.name,
            data: data1,
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
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema37.properties.name.type,
          parentSchema: schema37.properties.name,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.before !== undefined) {
      const data2 = data.before;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err9 = {
          instancePath: instancePath + '/before',
          schemaPath: '#/properties/before/type',
          keyword: 'type',
          params: { type: schema37.properties.before.type },
          schema: schema37.properties.before.type,
          parentSchema: schema37.properties.before,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err10 = {
            instancePath: instancePath + '/before',
            schemaPath: '#/properties/before/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema37.properties.before,
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
    }
    if (data.after !== undefined) {
      const data3 = data.after;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err11 = {
          instancePath: instancePath + '/after',
          schemaPath: '#/properties/after/type',
          keyword: 'type',
          params: { type: schema37.properties.after.type },
          schema: schema37.properties.after.type,
          parentSchema: schema37.properties.after,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err12 = {
            instancePath: instancePath + '/after',
            schemaPath: '#/properties/after/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema37.properties.after,
            data: data3,
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
      schema: schema37.type,
      parentSchema: schema37,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema38 = {
  type: 'object',
  additionalProperties: false,
  required: ['before', 'after', 'ratio', 'low', 'high'],
  properties: {
    tag: { $ref: '#/$defs/TagText' },
    pool: { $ref: '#/$defs/PoolName' },
    before: { type: ['number', 'null'] },
    after: { type: ['number', 'null'] },
    ratio: { type: ['number', 'null'] },
    low: { type: ['number', 'null'] },
    high: { type: ['number', 'null'] },
  },
};
const schema39 = { type: 'string', pattern: '^([ -\\[\\]-~]|\\\\x[0-9A-F]{2}){4}$', examples: ['Leak', 'Irp '] };
const pattern13 = /^([ -[\]-~]|\\x[0-9A-F]{2}){4}$/u;

function validate96(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === 'string') {
    if (!pattern13.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^([ -\\[\\]-~]|\\\\x[0-9A-F]{2}){4}$' },
        schema: '^([ -\\[\\]-~]|\\\\x[0-9A-F]{2}){4}$',
        parentSchema: schema39,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema39.type,
      parentSchema: schema39,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { dynamicProps: false, dynamicItems: false };

const schema40 = { type: 'string', enum: ['nonpaged', 'paged'] };

function validate98(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
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
      schema: schema40.type,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'nonpaged' || data === 'paged')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema40.enum },
      schema: schema40.enum,
      parentSchema: schema40,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { dynamicProps: false, dynamicItems: false };

function validate95(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.before === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'before' },
        schema: schema38.required,
        parentSchema: schema38,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.after === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'after' },
        schema: schema38.required,
        parentSchema: schema38,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.ratio === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ratio' },
        schema: schema38.required,
        parentSchema: schema38,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.low === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'low' },
        schema: schema38.required,
        parentSchema: schema38,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.high === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'high' },
        schema: schema38.required,
        parentSchema: schema38,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'tag' ||
          key0 === 'pool' ||
          key0 === 'before' ||
          key0 === 'after' ||
          key0 === 'ratio' ||
          key0 === 'low' ||
          key0 === 'high'
        )
      ) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema38,
          data,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.tag !== undefined) {
      if (
        !validate96(data.tag, {
          instancePath: instancePath + '/tag',
          parentData: data,
          parentDataProperty: 'tag',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.pool !== undefined) {
      if (
        !validate98(data.pool, {
          instancePath: instancePath + '/pool',
          parentData: data,
          parentDataProperty: 'pool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.before !== undefined) {
      const data2 = data.before;
      if (!(typeof data2 == 'number' && isFinite(data2)) && data2 !== null) {
        const err6 = {
          instancePath: instancePath + '/before',
          schemaPath: '#/properties/before/type',
          keyword: 'type',
          params: { type: schema38.properties.before.type },
          schema: schema38.properties.before.type,
          parentSchema: schema38.properties.before,
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
    if (data.after !== undefined) {
      const data3 = data.after;
      if (!(typeof data3 == 'number' && isFinite(data3)) && data3 !== null) {
        const err7 = {
          instancePath: instancePath + '/after',
          schemaPath: '#/properties/after/type',
          keyword: 'type',
          params: { type: schema38.properties.after.type },
          schema: schema38.properties.after.type,
          parentSchema: schema38.properties.after,
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
    if (data.ratio !== undefined) {
      const data4 = data.ratio;
      if (!(typeof data4 == 'number' && isFinite(data4)) && data4 !== null) {
        const err8 = {
          instancePath: instancePath + '/ratio',
          schemaPath: '#/properties/ratio/type',
          keyword: 'type',
          params: { type: schema38.properties.ratio.type },
          schema: schema38.properties.ratio.type,
          parentSchema: schema38.properties.ratio,
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
    if (data.low !== undefined) {
      const data5 = data.low;
      if (!(typeof data5 == 'number' && isFinite(data5)) && data5 !== null) {
        const err9 = {
          instancePath: instancePath + '/low',
          schemaPath: '#/properties/low/type',
          keyword: 'type',
          params: { type: schema38.properties.low.type },
          schema: schema38.properties.low.type,
          parentSchema: schema38.properties.low,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.high !== undefined) {
      const data6 = data.high;
      if (!(typeof data6 == 'number' && isFinite(data6)) && data6 !== null) {
        const err10 = {
          instancePath: instancePath + '/high',
          schemaPath: '#/properties/high/type',
          keyword: 'type',
          params: { type: schema38.properties.high.type },
          schema: schema38.properties.high.type,
          parentSchema: schema38.properties.high,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema38.type,
      parentSchema: schema38,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
    if (data.schemaVersion === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schemaVersion' },
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
    if (data.kind === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
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
    if (data.tool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tool' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.before === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'before' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.after === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'after' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.changed === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'changed' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.slope === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'slope' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.helped === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'helped' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.why === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'why' },
        schema: schema23.required,
        parentSchema: schema23,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema23.properties, key0)) {
        const err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema23,
          data,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err10 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema23.properties.schemaVersion.type,
          parentSchema: schema23.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (1 !== data0) {
        const err11 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema23.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err12 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema23.properties.kind.type,
          parentSchema: schema23.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if ('comparison' !== data1) {
        const err13 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'comparison' },
          schema: 'comparison',
          parentSchema: schema23.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.tool !== undefined) {
      if (
        !validate54(data.tool, {
          instancePath: instancePath + '/tool',
          parentData: data,
          parentDataProperty: 'tool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.before !== undefined) {
      if (
        !validate61(data.before, {
          instancePath: instancePath + '/before',
          parentData: data,
          parentDataProperty: 'before',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.after !== undefined) {
      if (
        !validate61(data.after, {
          instancePath: instancePath + '/after',
          parentData: data,
          parentDataProperty: 'after',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.changed !== undefined) {
      const data5 = data.changed;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate93(data5[i0], {
              instancePath: instancePath + '/changed/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate93.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/changed',
          schemaPath: '#/properties/changed/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema23.properties.changed.type,
          parentSchema: schema23.properties.changed,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.slope !== undefined) {
      const data7 = data.slope;
      const _errs13 = errors;
      let valid3 = false;
      const _errs14 = errors;
      if (
        !validate95(data7, {
          instancePath: instancePath + '/slope',
          parentData: data,
          parentDataProperty: 'slope',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate95.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs14 === errors;
      valid3 = valid3 || _valid0;
      const _errs15 = errors;
      if (data7 !== null) {
        const err15 = {
          instancePath: instancePath + '/slope',
          schemaPath: '#/properties/slope/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema23.properties.slope.anyOf[1].type,
          parentSchema: schema23.properties.slope.anyOf[1],
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs15 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err16 = {
          instancePath: instancePath + '/slope',
          schemaPath: '#/properties/slope/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema23.properties.slope.anyOf,
          parentSchema: schema23.properties.slope,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.helped !== undefined) {
      const data8 = data.helped;
      if (typeof data8 !== 'boolean' && data8 !== null) {
        const err17 = {
          instancePath: instancePath + '/helped',
          schemaPath: '#/properties/helped/type',
          keyword: 'type',
          params: { type: schema23.properties.helped.type },
          schema: schema23.properties.helped.type,
          parentSchema: schema23.properties.helped,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.why !== undefined) {
      const data9 = data.why;
      if (typeof data9 === 'string') {
        if (data9.length < 1) {
          const err18 = {
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema23.properties.why,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema23.properties.why.type,
          parentSchema: schema23.properties.why,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema23.type,
      parentSchema: schema23,
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema41 = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'kind', 'tool', 'machines', 'unassigned', 'across'],
  properties: {
    schemaVersion: { type: 'integer', const: 1 },
    kind: { type: 'string', const: 'diagnosis' },
    tool: { $ref: '#/$defs/Tool' },
    machines: { type: 'array', items: { $ref: '#/$defs/MachineDiagnosis' } },
    unassigned: { type: 'array', items: { $ref: '#/$defs/Input' } },
    across: { anyOf: [{ $ref: '#/$defs/Across' }, { type: 'null' }] },
  },
};
const schema42 = {
  type: 'object',
  additionalProperties: false,
  required: ['machine', 'verdict', 'suspects', 'cleared', 'findings', 'knowledge', 'refusals', 'limits', 'next', 'facts', 'inputs'],
  properties: {
    machine: { $ref: '#/$defs/Machine' },
    verdict: { $ref: '#/$defs/Verdict' },
    suspects: { type: 'array', items: { $ref: '#/$defs/Suspect' } },
    cleared: { type: 'array', items: { $ref: '#/$defs/Cleared' } },
    findings: { type: 'array', items: { $ref: '#/$defs/Finding' } },
    knowledge: { type: 'array', items: { $ref: '#/$defs/KnowledgeMatch' } },
    refusals: { anyOf: [{ $ref: '#/$defs/Refused' }, { type: 'null' }] },
    logging: { anyOf: [{ $ref: '#/$defs/Logging' }, { type: 'null' }] },
    limits: { anyOf: [{ $ref: '#/$defs/Limits' }, { type: 'null' }] },
    timeToRefusal: { type: ['array', 'null'], items: { $ref: '#/$defs/TimeToRefusal' } },
    next: { type: 'array', items: { $ref: '#/$defs/NextStep' } },
    timeline: { anyOf: [{ $ref: '#/$defs/Timeline' }, { type: 'null' }] },
    facts: { type: 'array', items: { $ref: '#/$defs/Fact' } },
    inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
  },
};
const schema43 = {
  type: 'object',
  additionalProperties: false,
  required: ['rank', 'confidence', 'mechanism', 'owner', 'tags', 'evidence'],
  properties: {
    rank: { type: 'integer', minimum: 1 },
    confidence: { $ref: '#/$defs/Confidence' },
    mechanism: { $ref: '#/$defs/VerdictCode' },
    owner: { $ref: '#/$defs/Owner' },
    tags: { type: 'array', items: { $ref: '#/$defs/SuspectTag' } },
    evidence: { type: 'array', items: { $ref: '#/$defs/Evidence' } },
  },
};
const schema44 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'name'],
  properties: {
    kind: { $ref: '#/$defs/OwnerKind' },
    name: { type: 'string', minLength: 1, examples: ['myfault.sys'] },
    path: { type: ['string', 'null'], minLength: 1 },
    version: { type: ['string', 'null'], minLength: 1 },
    company: { type: ['string', 'null'], minLength: 1 },
    signature: { anyOf: [{ $ref: '#/$defs/Signature' }, { type: 'null' }] },
    pid: { type: ['integer', 'null'], minimum: 0 },
  },
};
const schema45 = { type: 'string', enum: ['driver', 'process', 'component', 'configuration'] };

function validate111(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate111.evaluated;
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
      schema: schema45.type,
      parentSchema: schema45,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'driver' || data === 'process' || data === 'component' || data === 'configuration')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema45.enum },
      schema: schema45.enum,
      parentSchema: schema45,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
validate111.evaluated = { dynamicProps: false, dynamicItems: false };

const schema46 = {
  type: 'object',
  additionalProperties: false,
  required: ['status'],
  properties: {
    status: { $ref: '#/$defs/SignatureStatus' },
    via: { type: ['string', 'null'], enum: ['embedded', 'catalog', null] },
    signer: { type: ['string', 'null'], minLength: 1 },
    digest: { type: ['string', 'null'], minLength: 1, examples: ['sha256'] },
    timestamp: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    catalog: { type: ['string', 'null'], minLength: 1 },
    nested: { type: 'array', items: { $ref: '#/$defs/NestedSignature' } },
    chain: { type: 'array', items: { $ref: '#/$defs/Certificate' } },
    why: { type: ['string', 'null'], minLength: 1 },
  },
};
const schema47 = { type: 'string', enum: ['valid', 'untrusted', 'tampered', 'expired', 'revoked', 'unsigned', 'malformed', 'unknown'] };

function validate114(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
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
      schema: schema47.type,
      parentSchema: schema47,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (
    !(
      data === 'valid' ||
      data === 'untrusted' ||
      data === 'tampered' ||
      data === 'expired' ||
      data === 'revoked' ||
      data === 'unsigned' ||
      data === 'malformed' ||
      data === 'unknown'
    )
  ) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema47.enum },
      schema: schema47.enum,
      parentSchema: schema47,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { dynamicProps: false, dynamicItems: false };

const schema48 = {
  type: 'object',
  additionalProperties: false,
  required: ['status'],
  properties: {
    status: { $ref: '#/$defs/SignatureStatus' },
    signer: { type: ['string', 'null'], minLength: 1 },
    digest: { type: ['string', 'null'], minLength: 1 },
    timestamp: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    why: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate116(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema48.required,
        parentSchema: schema48,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'status' || key0 === 'signer' || key0 === 'digest' || key0 === 'timestamp' || key0 === 'why')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema48,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (
        !validate114(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.signer !== undefined) {
      const data1 = data.signer;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/signer',
          schemaPath: '#/properties/signer/type',
          keyword: 'type',
          params: { type: schema48.properties.signer.type },
          schema: schema48.properties.signer.type,
          parentSchema: schema48.properties.signer,
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
            instancePath: instancePath + '/signer',
            schemaPath: '#/properties/signer/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema48.properties.signer,
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
    if (data.digest !== undefined) {
      const data2 = data.digest;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/digest',
          schemaPath: '#/properties/digest/type',
          keyword: 'type',
          params: { type: schema48.properties.digest.type },
          schema: schema48.properties.digest.type,
          parentSchema: schema48.properties.digest,
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
            instancePath: instancePath + '/digest',
            schemaPath: '#/properties/digest/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema48.properties.digest,
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
    if (data.timestamp !== undefined) {
      const data3 = data.timestamp;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/timestamp',
          schemaPath: '#/properties/timestamp/type',
          keyword: 'type',
          params: { type: schema48.properties.timestamp.type },
          schema: schema48.properties.timestamp.type,
          parentSchema: schema48.properties.timestamp,
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
        if (!pattern5.test(data3)) {
          const err7 = {
            instancePath: instancePath + '/timestamp',
            schemaPath: '#/properties/timestamp/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema48.properties.timestamp,
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
    if (data.why !== undefined) {
      const data4 = data.why;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err8 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/type',
          keyword: 'type',
          params: { type: schema48.properties.why.type },
          schema: schema48.properties.why.type,
          parentSchema: schema48.properties.why,
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
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema48.properties.why,
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
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema48.type,
      parentSchema: schema48,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema49 = {
  type: 'object',
  additionalProperties: false,
  required: ['subject'],
  properties: {
    subject: { type: 'string', minLength: 1 },
    issuer: { type: ['string', 'null'], minLength: 1 },
    serialNumber: { type: ['string', 'null'], minLength: 1 },
    thumbprintSha256: { type: ['string', 'null'], minLength: 1 },
    notBefore: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    notAfter: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    pinned: { type: 'boolean' },
  },
};

function validate119(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.subject === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'subject' },
        schema: schema49.required,
        parentSchema: schema49,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'subject' ||
          key0 === 'issuer' ||
          key0 === 'serialNumber' ||
          key0 === 'thumbprintSha256' ||
          key0 === 'notBefore' ||
          key0 === 'notAfter' ||
          key0 === 'pinned'
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema49,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.subject !== undefined) {
      const data0 = data.subject;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/subject',
            schemaPath: '#/properties/subject/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema49.properties.subject,
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
          instancePath: instancePath + '/subject',
          schemaPath: '#/properties/subject/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema49.properties.subject.type,
          parentSchema: schema49.properties.subject,
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
    if (data.issuer !== undefined) {
      const data1 = data.issuer;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err4 = {
          instancePath: instancePath + '/issuer',
          schemaPath: '#/properties/issuer/type',
          keyword: 'type',
          params: { type: schema49.properties.issuer.type },
          schema: schema49.properties.issuer.type,
          parentSchema: schema49.properties.issuer,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/issuer',
            schemaPath: '#/properties/issuer/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema49.properties.issuer,
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
    }
    if (data.serialNumber !== undefined) {
      const data2 = data.serialNumber;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err6 = {
          instancePath: instancePath + '/serialNumber',
          schemaPath: '#/properties/serialNumber/type',
          keyword: 'type',
          params: { type: schema49.properties.serialNumber.type },
          schema: schema49.properties.serialNumber.type,
          parentSchema: schema49.properties.serialNumber,
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
            instancePath: instancePath + '/serialNumber',
            schemaPath: '#/properties/serialNumber/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema49.properties.serialNumber,
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
    if (data.thumbprintSha256 !== undefined) {
      const data3 = data.thumbprintSha256;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err8 = {
          instancePath: instancePath + '/thumbprintSha256',
          schemaPath: '#/properties/thumbprintSha256/type',
          keyword: 'type',
          params: { type: schema49.properties.thumbprintSha256.type },
          schema: schema49.properties.thumbprintSha256.type,
          parentSchema: schema49.properties.thumbprintSha256,
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
            instancePath: instancePath + '/thumbprintSha256',
            schemaPath: '#/properties/thumbprintSha256/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema49.properties.thumbprintSha256,
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
    if (data.notBefore !== undefined) {
      const data4 = data.notBefore;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err10 = {
          instancePath: instancePath + '/notBefore',
          schemaPath: '#/properties/notBefore/type',
          keyword: 'type',
          params: { type: schema49.properties.notBefore.type },
          schema: schema49.properties.notBefore.type,
          parentSchema: schema49.properties.notBefore,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          const err11 = {
            instancePath: instancePath + '/notBefore',
            schemaPath: '#/properties/notBefore/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema49.properties.notBefore,
            data: data4,
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
    if (data.notAfter !== undefined) {
      const data5 = data.notAfter;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err12 = {
          instancePath: instancePath + '/notAfter',
          schemaPath: '#/properties/notAfter/type',
          keyword: 'type',
          params: { type: schema49.properties.notAfter.type },
          schema: schema49.properties.notAfter.type,
          parentSchema: schema49.properties.notAfter,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (!pattern5.test(data5)) {
          const err13 = {
            instancePath: instancePath + '/notAfter',
            schemaPath: '#/properties/notAfter/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema49.properties.notAfter,
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
    if (data.pinned !== undefined) {
      const data6 = data.pinned;
      if (typeof data6 !== 'boolean') {
        const err14 = {
          instancePath: instancePath + '/pinned',
          schemaPath: '#/properties/pinned/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema49.properties.pinned.type,
          parentSchema: schema49.properties.pinned,
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
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema49.type,
      parentSchema: schema49,
      data,
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate113(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.status === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema46.required,
        parentSchema: schema46,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema46.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema46,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (
        !validate114(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.via !== undefined) {
      const data1 = data.via;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/via',
          schemaPath: '#/properties/via/type',
          keyword: 'type',
          params: { type: schema46.properties.via.type },
          schema: schema46.properties.via.type,
          parentSchema: schema46.properties.via,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === 'embedded' || data1 === 'catalog' || data1 === null)) {
        const err3 = {
          instancePath: instancePath + '/via',
          schemaPath: '#/properties/via/enum',
          keyword: 'enum',
          params: { allowedValues: schema46.properties.via.enum },
          schema: schema46.properties.via.enum,
          parentSchema: schema46.properties.via,
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
    if (data.signer !== undefined) {
      const data2 = data.signer;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/signer',
          schemaPath: '#/properties/signer/type',
          keyword: 'type',
          params: { type: schema46.properties.signer.type },
          schema: schema46.properties.signer.type,
          parentSchema: schema46.properties.signer,
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
            instancePath: instancePath + '/signer',
            schemaPath: '#/properties/signer/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema46.properties.signer,
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
    if (data.digest !== undefined) {
      const data3 = data.digest;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/digest',
          schemaPath: '#/properties/digest/type',
          keyword: 'type',
          params: { type: schema46.properties.digest.type },
          schema: schema46.properties.digest.type,
          parentSchema: schema46.properties.digest,
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
            instancePath: instancePath + '/digest',
            schemaPath: '#/properties/digest/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema46.properties.digest,
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
    if (data.timestamp !== undefined) {
      const data4 = data.timestamp;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err8 = {
          instancePath: instancePath + '/timestamp',
          schemaPath: '#/properties/timestamp/type',
          keyword: 'type',
          params: { type: schema46.properties.timestamp.type },
          schema: schema46.properties.timestamp.type,
          parentSchema: schema46.properties.timestamp,
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
        if (!pattern5.test(data4)) {
          const err9 = {
            instancePath: instancePath + '/timestamp',
            schemaPath: '#/properties/timestamp/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema46.properties.timestamp,
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
    if (data.catalog !== undefined) {
      const data5 = data.catalog;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err10 = {
          instancePath: instancePath + '/catalog',
          schemaPath: '#/properties/catalog/type',
          keyword: 'type',
          params: { type: schema46.properties.catalog.type },
          schema: schema46.properties.catalog.type,
          parentSchema: schema46.properties.catalog,
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
            instancePath: instancePath + '/catalog',
            schemaPath: '#/properties/catalog/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema46.properties.catalog,
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
    if (data.nested !== undefined) {
      const data6 = data.nested;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate116(data6[i0], {
              instancePath: instancePath + '/nested/' + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate116.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/nested',
          schemaPath: '#/properties/nested/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema46.properties.nested.type,
          parentSchema: schema46.properties.nested,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.chain !== undefined) {
      const data8 = data.chain;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate119(data8[i1], {
              instancePath: instancePath + '/chain/' + i1,
              parentData: data8,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate119.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/chain',
          schemaPath: '#/properties/chain/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema46.properties.chain.type,
          parentSchema: schema46.properties.chain,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.why !== undefined) {
      const data10 = data.why;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err14 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/type',
          keyword: 'type',
          params: { type: schema46.properties.why.type },
          schema: schema46.properties.why.type,
          parentSchema: schema46.properties.why,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data10 === 'string') {
        if (data10.length < 1) {
          const err15 = {
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema46.properties.why,
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
  } else {
    const err16 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema46.type,
      parentSchema: schema46,
      data,
    };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate110(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
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
        schema: schema44.required,
        parentSchema: schema44,
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
        schema: schema44.required,
        parentSchema: schema44,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'kind' ||
          key0 === 'name' ||
          key0 === 'path' ||
          key0 === 'version' ||
          key0 === 'company' ||
          key0 === 'signature' ||
          key0 === 'pid'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema44,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate111(data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      const data1 = data.name;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema44.properties.name,
            data: data1,
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
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema44.properties.name.type,
          parentSchema: schema44.properties.name,
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
    if (data.path !== undefined) {
      const data2 = data.path;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: schema44.properties.path.type },
          schema: schema44.properties.path.type,
          parentSchema: schema44.properties.path,
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
        if (data2.length < 1) {
          const err6 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema44.properties.path,
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
    if (data.version !== undefined) {
      const data3 = data.version;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err7 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema44.properties.version.type },
          schema: schema44.properties.version.type,
          parentSchema: schema44.properties.version,
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
        if (data3.length < 1) {
          const err8 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema44.properties.version,
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
    if (data.company !== undefined) {
      const data4 = data.company;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err9 = {
          instancePath: instancePath + '/company',
          schemaPath: '#/properties/company/type',
          keyword: 'type',
          params: { type: schema44.properties.company.type },
          schema: schema44.properties.company.type,
          parentSchema: schema44.properties.company,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err10 = {
            instancePath: instancePath + '/company',
            schemaPath: '#/properties/company/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema44.properties.company,
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
    if (data.signature !== undefined) {
      const data5 = data.signature;
      const _errs12 = errors;
      let valid1 = false;
      const _errs13 = errors;
      if (
        !validate113(data5, {
          instancePath: instancePath + '/signature',
          parentData: data,
          parentDataProperty: 'signature',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate113.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      const _errs14 = errors;
      if (data5 !== null) {
        const err11 = {
          instancePath: instancePath + '/signature',
          schemaPath: '#/properties/signature/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema44.properties.signature.anyOf[1].type,
          parentSchema: schema44.properties.signature.anyOf[1],
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err12 = {
          instancePath: instancePath + '/signature',
          schemaPath: '#/properties/signature/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema44.properties.signature.anyOf,
          parentSchema: schema44.properties.signature,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.pid !== undefined) {
      const data6 = data.pid;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        const err13 = {
          instancePath: instancePath + '/pid',
          schemaPath: '#/properties/pid/type',
          keyword: 'type',
          params: { type: schema44.properties.pid.type },
          schema: schema44.properties.pid.type,
          parentSchema: schema44.properties.pid,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err14 = {
            instancePath: instancePath + '/pid',
            schemaPath: '#/properties/pid/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema44.properties.pid,
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
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema44.type,
      parentSchema: schema44,
      data,
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema50 = {
  type: 'object',
  additionalProperties: false,
  required: ['tag', 'tagHex', 'pool'],
  properties: {
    tag: { $ref: '#/$defs/TagText' },
    tagHex: { $ref: '#/$defs/TagHex' },
    protected: { type: 'boolean' },
    pool: { $ref: '#/$defs/PoolName' },
    bytes: { type: ['integer', 'null'], minimum: 0 },
    bytesPerHour: { type: ['number', 'null'] },
    low: { type: ['number', 'null'] },
    high: { type: ['number', 'null'] },
  },
};
const schema51 = { type: 'string', pattern: '^0x[0-7][0-9A-F]{7}$', examples: ['0x6B61654C'] };
const pattern18 = /^0x[0-7][0-9A-F]{7}$/u;

function validate125(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === 'string') {
    if (!pattern18.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^0x[0-7][0-9A-F]{7}$' },
        schema: '^0x[0-7][0-9A-F]{7}$',
        parentSchema: schema51,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema51.type,
      parentSchema: schema51,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { dynamicProps: false, dynamicItems: false };

function validate123(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.tag === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tag' },
        schema: schema50.required,
        parentSchema: schema50,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tagHex === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tagHex' },
        schema: schema50.required,
        parentSchema: schema50,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.pool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pool' },
        schema: schema50.required,
        parentSchema: schema50,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'tag' ||
          key0 === 'tagHex' ||
          key0 === 'protected' ||
          key0 === 'pool' ||
          key0 === 'bytes' ||
          key0 === 'bytesPerHour' ||
          key0 === 'low' ||
          key0 === 'high'
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema50,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.tag !== undefined) {
      if (
        !validate96(data.tag, {
          instancePath: instancePath + '/tag',
          parentData: data,
          parentDataProperty: 'tag',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.tagHex !== undefined) {
      if (
        !validate125(data.tagHex, {
          instancePath: instancePath + '/tagHex',
          parentData: data,
          parentDataProperty: 'tagHex',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.protected !== undefined) {
      const data2 = data.protected;
      if (typeof data2 !== 'boolean') {
        const err4 = {
          instancePath: instancePath + '/protected',
          schemaPath: '#/properties/protected/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema50.properties.protected.type,
          parentSchema: schema50.properties.protected,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.pool !== undefined) {
      if (
        !validate98(data.pool, {
          instancePath: instancePath + '/pool',
          parentData: data,
          parentDataProperty: 'pool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.bytes !== undefined) {
      const data4 = data.bytes;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        const err5 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: schema50.properties.bytes.type },
          schema: schema50.properties.bytes.type,
          parentSchema: schema50.properties.bytes,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err6 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema50.properties.bytes,
            data: data4,
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
    if (data.bytesPerHour !== undefined) {
      const data5 = data.bytesPerHour;
      if (!(typeof data5 == 'number' && isFinite(data5)) && data5 !== null) {
        const err7 = {
          instancePath: instancePath + '/bytesPerHour',
          schemaPath: '#/properties/bytesPerHour/type',
          keyword: 'type',
          params: { type: schema50.properties.bytesPerHour.type },
          schema: schema50.properties.bytesPerHour.type,
          parentSchema: schema50.properties.bytesPerHour,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.low !== undefined) {
      const data6 = data.low;
      if (!(typeof data6 == 'number' && isFinite(data6)) && data6 !== null) {
        const err8 = {
          instancePath: instancePath + '/low',
          schemaPath: '#/properties/low/type',
          keyword: 'type',
          params: { type: schema50.properties.low.type },
          schema: schema50.properties.low.type,
          parentSchema: schema50.properties.low,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.high !== undefined) {
      const data7 = data.high;
      if (!(typeof data7 == 'number' && isFinite(data7)) && data7 !== null) {
        const err9 = {
          instancePath: instancePath + '/high',
          schemaPath: '#/properties/high/type',
          keyword: 'type',
          params: { type: schema50.properties.high.type },
          schema: schema50.properties.high.type,
          parentSchema: schema50.properties.high,
          data: data7,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema50.type,
      parentSchema: schema50,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema52 = {
  type: 'object',
  additionalProperties: false,
  required: ['fact', 'says'],
  properties: { fact: { $ref: '#/$defs/FactId' }, says: { type: 'string', minLength: 1 } },
};
const schema53 = { type: 'string', pattern: '^f[0-9]+$', examples: ['f12'] };
const pattern19 = /^f[0-9]+$/u;

function validate130(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === 'string') {
    if (!pattern19.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^f[0-9]+$' },
        schema: '^f[0-9]+$',
        parentSchema: schema53,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema53.type,
      parentSchema: schema53,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { dynamicProps: false, dynamicItems: false };

function validate129(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.fact === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fact' },
        schema: schema52.required,
        parentSchema: schema52,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.says === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'says' },
        schema: schema52.required,
        parentSchema: schema52,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'fact' || key0 === 'says')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema52,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.fact !== undefined) {
      if (
        !validate130(data.fact, {
          instancePath: instancePath + '/fact',
          parentData: data,
          parentDataProperty: 'fact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.says !== undefined) {
      const data1 = data.says;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + '/says',
            schemaPath: '#/properties/says/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema52.properties.says,
            data: data1,
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
          instancePath: instancePath + '/says',
          schemaPath: '#/properties/says/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema52.properties.says.type,
          parentSchema: schema52.properties.says,
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
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema52.type,
      parentSchema: schema52,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate107(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.rank === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rank' },
        schema: schema43.required,
        parentSchema: schema43,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.confidence === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'confidence' },
        schema: schema43.required,
        parentSchema: schema43,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.mechanism === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'mechanism' },
        schema: schema43.required,
        parentSchema: schema43,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.owner === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'owner' },
        schema: schema43.required,
        parentSchema: schema43,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.tags === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tags' },
        schema: schema43.required,
        parentSchema: schema43,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.evidence === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'evidence' },
        schema: schema43.required,
        parentSchema: schema43,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(key0 === 'rank' || key0 === 'confidence' || key0 === 'mechanism' || key0 === 'owner' || key0 === 'tags' || key0 === 'evidence')
      ) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema43,
          data,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rank !== undefined) {
      const data0 = data.rank;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err7 = {
          instancePath: instancePath + '/rank',
          schemaPath: '#/properties/rank/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema43.properties.rank.type,
          parentSchema: schema43.properties.rank,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err8 = {
            instancePath: instancePath + '/rank',
            schemaPath: '#/properties/rank/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema43.properties.rank,
            data: data0,
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
    if (data.confidence !== undefined) {
      if (
        !validate75(data.confidence, {
          instancePath: instancePath + '/confidence',
          parentData: data,
          parentDataProperty: 'confidence',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.mechanism !== undefined) {
      if (
        !validate73(data.mechanism, {
          instancePath: instancePath + '/mechanism',
          parentData: data,
          parentDataProperty: 'mechanism',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== undefined) {
      if (
        !validate110(data.owner, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== undefined) {
      const data4 = data.tags;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate123(data4[i0], {
              instancePath: instancePath + '/tags/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema43.properties.tags.type,
          parentSchema: schema43.properties.tags,
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
    if (data.evidence !== undefined) {
      const data6 = data.evidence;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate129(data6[i1], {
              instancePath: instancePath + '/evidence/' + i1,
              parentData: data6,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate129.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/evidence',
          schemaPath: '#/properties/evidence/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema43.properties.evidence.type,
          parentSchema: schema43.properties.evidence,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema43.type,
      parentSchema: schema43,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
validate107.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema54 = {
  type: 'object',
  additionalProperties: false,
  required: ['owner', 'tags', 'why', 'evidence'],
  properties: {
    owner: { $ref: '#/$defs/Owner' },
    tags: { type: 'array', items: { $ref: '#/$defs/SuspectTag' } },
    why: { type: 'string', minLength: 1 },
    evidence: { type: 'array', items: { $ref: '#/$defs/Evidence' } },
  },
};

function validate134(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.owner === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'owner' },
        schema: schema54.required,
        parentSchema: schema54,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tags === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tags' },
        schema: schema54.required,
        parentSchema: schema54,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.why === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'why' },
        schema: schema54.required,
        parentSchema: schema54,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.evidence === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'evidence' },
        schema: schema54.required,
        parentSchema: schema54,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'owner' || key0 === 'tags' || key0 === 'why' || key0 === 'evidence')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema54,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.owner !== undefined) {
      if (
        !validate110(data.owner, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== undefined) {
      const data1 = data.tags;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate123(data1[i0], {
              instancePath: instancePath + '/tags/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema54.properties.tags.type,
          parentSchema: schema54.properties.tags,
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
    if (data.why !== undefined) {
      const data3 = data.why;
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err6 = {
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema54.properties.why,
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
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema54.properties.why.type,
          parentSchema: schema54.properties.why,
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
    if (data.evidence !== undefined) {
      const data4 = data.evidence;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate129(data4[i1], {
              instancePath: instancePath + '/evidence/' + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate129.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/evidence',
          schemaPath: '#/properties/evidence/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema54.properties.evidence.type,
          parentSchema: schema54.properties.evidence,
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
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema54.type,
      parentSchema: schema54,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate134.errors = vErrors;
  return errors === 0;
}
validate134.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema55 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'severity', 'title', 'text', 'tags', 'evidence', 'references'],
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$', examples: ['refusals.below-threshold'] },
    severity: { $ref: '#/$defs/Severity' },
    title: { type: 'string', minLength: 1 },
    text: { type: 'string' },
    tags: { type: 'array', items: { $ref: '#/$defs/TagText' } },
    evidence: { type: 'array', items: { $ref: '#/$defs/Evidence' } },
    references: { type: 'array', items: { type: 'string', minLength: 1 }, examples: [['KB820729']] },
  },
};
const schema56 = { type: 'string', enum: ['critical', 'warning', 'notice', 'info'] };

function validate140(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
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
      schema: schema56.type,
      parentSchema: schema56,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'critical' || data === 'warning' || data === 'notice' || data === 'info')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema56.enum },
      schema: schema56.enum,
      parentSchema: schema56,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { dynamicProps: false, dynamicItems: false };

function validate139(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.title === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.text === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.tags === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tags' },
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.evidence === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'evidence' },
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.references === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'references' },
        schema: schema55.required,
        parentSchema: schema55,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'severity' ||
          key0 === 'title' ||
          key0 === 'text' ||
          key0 === 'tags' ||
          key0 === 'evidence' ||
          key0 === 'references'
        )
      ) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema55,
          data,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      const data0 = data.id;
      if (typeof data0 === 'string') {
        if (!pattern3.test(data0)) {
          const err8 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$' },
            schema: '^[a-z0-9]+([.-][a-z0-9]+)*$',
            parentSchema: schema55.properties.id,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema55.properties.id.type,
          parentSchema: schema55.properties.id,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.severity !== undefined) {
      if (
        !validate140(data.severity, {
          instancePath: instancePath + '/severity',
          parentData: data,
          parentDataProperty: 'severity',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate140.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== undefined) {
      const data2 = data.title;
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err10 = {
            instancePath: instancePath + '/title',
            schemaPath: '#/properties/title/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema55.properties.title,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema55.properties.title.type,
          parentSchema: schema55.properties.title,
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
    if (data.text !== undefined) {
      const data3 = data.text;
      if (typeof data3 !== 'string') {
        const err12 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema55.properties.text.type,
          parentSchema: schema55.properties.text,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.tags !== undefined) {
      const data4 = data.tags;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate96(data4[i0], {
              instancePath: instancePath + '/tags/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate96.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema55.properties.tags.type,
          parentSchema: schema55.properties.tags,
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
    if (data.evidence !== undefined) {
      const data6 = data.evidence;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate129(data6[i1], {
              instancePath: instancePath + '/evidence/' + i1,
              parentData: data6,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate129.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/evidence',
          schemaPath: '#/properties/evidence/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema55.properties.evidence.type,
          parentSchema: schema55.properties.evidence,
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
    if (data.references !== undefined) {
      const data8 = data.references;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          const data9 = data8[i2];
          if (typeof data9 === 'string') {
            if (data9.length < 1) {
              const err15 = {
                instancePath: instancePath + '/references/' + i2,
                schemaPath: '#/properties/references/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema55.properties.references.items,
                data: data9,
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/references/' + i2,
              schemaPath: '#/properties/references/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema55.properties.references.items.type,
              parentSchema: schema55.properties.references.items,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/references',
          schemaPath: '#/properties/references/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema55.properties.references.type,
          parentSchema: schema55.properties.references,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema55.type,
      parentSchema: schema55,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema57 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'status', 'conditions', 'advice'],
  properties: {
    id: { type: 'string', minLength: 1, examples: ['KB934878'] },
    title: { type: 'string', minLength: 1 },
    status: { $ref: '#/$defs/KnowledgeStatus' },
    conditions: { type: 'array', items: { $ref: '#/$defs/Condition' } },
    advice: { type: 'array', items: { $ref: '#/$defs/Advice' } },
    references: { type: 'array', items: { type: 'string', minLength: 1 } },
    conflicts: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['with', 'says'],
        properties: { with: { type: 'string', minLength: 1 }, says: { type: 'string', minLength: 1 } },
      },
    },
  },
};
const schema58 = { type: 'string', enum: ['applies', 'not-affected', 'fixed', 'possible', 'undecided'] };

function validate146(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
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
      schema: schema58.type,
      parentSchema: schema58,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'applies' || data === 'not-affected' || data === 'fixed' || data === 'possible' || data === 'undecided')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema58.enum },
      schema: schema58.enum,
      parentSchema: schema58,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { dynamicProps: false, dynamicItems: false };

const schema59 = {
  type: 'object',
  additionalProperties: false,
  required: ['says', 'holds'],
  properties: {
    says: { type: 'string', minLength: 1 },
    holds: { type: ['boolean', 'null'] },
    fact: { anyOf: [{ $ref: '#/$defs/FactId' }, { type: 'null' }] },
    found: {
      anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }, { type: 'null' }],
    },
    needs: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate148(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.says === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'says' },
        schema: schema59.required,
        parentSchema: schema59,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.holds === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'holds' },
        schema: schema59.required,
        parentSchema: schema59,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'says' || key0 === 'holds' || key0 === 'fact' || key0 === 'found' || key0 === 'needs')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema59,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.says !== undefined) {
      const data0 = data.says;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + '/says',
            schemaPath: '#/properties/says/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema59.properties.says,
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
          instancePath: instancePath + '/says',
          schemaPath: '#/properties/says/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema59.properties.says.type,
          parentSchema: schema59.properties.says,
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
    if (data.holds !== undefined) {
      const data1 = data.holds;
      if (typeof data1 !== 'boolean' && data1 !== null) {
        const err5 = {
          instancePath: instancePath + '/holds',
          schemaPath: '#/properties/holds/type',
          keyword: 'type',
          params: { type: schema59.properties.holds.type },
          schema: schema59.properties.holds.type,
          parentSchema: schema59.properties.holds,
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
    if (data.fact !== undefined) {
      const data2 = data.fact;
      const _errs7 = errors;
      let valid1 = false;
      const _errs8 = errors;
      if (
        !validate130(data2, {
          instancePath: instancePath + '/fact',
          parentData: data,
          parentDataProperty: 'fact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate130.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (data2 !== null) {
        const err6 = {
          instancePath: instancePath + '/fact',
          schemaPath: '#/properties/fact/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema59.properties.fact.anyOf[1].type,
          parentSchema: schema59.properties.fact.anyOf[1],
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + '/fact',
          schemaPath: '#/properties/fact/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema59.properties.fact.anyOf,
          parentSchema: schema59.properties.fact,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs7;
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.found !== undefined) {
      const data3 = data.found;
      const _errs12 = errors;
      let valid2 = false;
      const _errs13 = errors;
      if (!(typeof data3 == 'number' && isFinite(data3))) {
        const err8 = {
          instancePath: instancePath + '/found',
          schemaPath: '#/properties/found/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
          schema: schema59.properties.found.anyOf[0].type,
          parentSchema: schema59.properties.found.anyOf[0],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = valid2 || _valid1;
      const _errs15 = errors;
      if (typeof data3 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/found',
          schemaPath: '#/properties/found/anyOf/1/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema59.properties.found.anyOf[1].type,
          parentSchema: schema59.properties.found.anyOf[1],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      const _errs17 = errors;
      if (typeof data3 !== 'boolean') {
        const err10 = {
          instancePath: instancePath + '/found',
          schemaPath: '#/properties/found/anyOf/2/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema59.properties.found.anyOf[2].type,
          parentSchema: schema59.properties.found.anyOf[2],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid1 = _errs17 === errors;
      valid2 = valid2 || _valid1;
      const _errs19 = errors;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data4 = data3[i0];
          if (typeof data4 !== 'string') {
            const err11 = {
              instancePath: instancePath + '/found/' + i0,
              schemaPath: '#/properties/found/anyOf/3/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema59.properties.found.anyOf[3].items.type,
              parentSchema: schema59.properties.found.anyOf[3].items,
              data: data4,
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
          instancePath: instancePath + '/found',
          schemaPath: '#/properties/found/anyOf/3/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema59.properties.found.anyOf[3].type,
          parentSchema: schema59.properties.found.anyOf[3],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid1 = _errs19 === errors;
      valid2 = valid2 || _valid1;
      const _errs23 = errors;
      if (data3 !== null) {
        const err13 = {
          instancePath: instancePath + '/found',
          schemaPath: '#/properties/found/anyOf/4/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema59.properties.found.anyOf[4].type,
          parentSchema: schema59.properties.found.anyOf[4],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid1 = _errs23 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err14 = {
          instancePath: instancePath + '/found',
          schemaPath: '#/properties/found/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema59.properties.found.anyOf,
          parentSchema: schema59.properties.found,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.needs !== undefined) {
      const data5 = data.needs;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err15 = {
          instancePath: instancePath + '/needs',
          schemaPath: '#/properties/needs/type',
          keyword: 'type',
          params: { type: schema59.properties.needs.type },
          schema: schema59.properties.needs.type,
          parentSchema: schema59.properties.needs,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err16 = {
            instancePath: instancePath + '/needs',
            schemaPath: '#/properties/needs/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema59.properties.needs,
            data: data5,
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
      schema: schema59.type,
      parentSchema: schema59,
      data,
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema60 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'risk'],
  properties: {
    do: { type: 'string', minLength: 1 },
    undo: { type: ['string', 'null'], minLength: 1 },
    risk: { $ref: '#/$defs/Risk' },
    cost: { type: ['string', 'null'], minLength: 1 },
  },
};
const schema61 = { type: 'string', enum: ['none', 'low', 'reboot', 'may-crash'] };

function validate152(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
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
      schema: schema61.type,
      parentSchema: schema61,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'none' || data === 'low' || data === 'reboot' || data === 'may-crash')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema61.enum },
      schema: schema61.enum,
      parentSchema: schema61,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { dynamicProps: false, dynamicItems: false };

function validate151(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'do' },
        schema: schema60.required,
        parentSchema: schema60,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.risk === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'risk' },
        schema: schema60.required,
        parentSchema: schema60,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'undo' || key0 === 'risk' || key0 === 'cost')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema60,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.do !== undefined) {
      const data0 = data.do;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + '/do',
            schemaPath: '#/properties/do/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema60.properties.do,
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
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema60.properties.do.type,
          parentSchema: schema60.properties.do,
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
    if (data.undo !== undefined) {
      const data1 = data.undo;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err5 = {
          instancePath: instancePath + '/undo',
          schemaPath: '#/properties/undo/type',
          keyword: 'type',
          params: { type: schema60.properties.undo.type },
          schema: schema60.properties.undo.type,
          parentSchema: schema60.properties.undo,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err6 = {
            instancePath: instancePath + '/undo',
            schemaPath: '#/properties/undo/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema60.properties.undo,
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
    }
    if (data.risk !== undefined) {
      if (
        !validate152(data.risk, {
          instancePath: instancePath + '/risk',
          parentData: data,
          parentDataProperty: 'risk',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.cost !== undefined) {
      const data3 = data.cost;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err7 = {
          instancePath: instancePath + '/cost',
          schemaPath: '#/properties/cost/type',
          keyword: 'type',
          params: { type: schema60.properties.cost.type },
          schema: schema60.properties.cost.type,
          parentSchema: schema60.properties.cost,
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
        if (data3.length < 1) {
          const err8 = {
            instancePath: instancePath + '/cost',
            schemaPath: '#/properties/cost/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema60.properties.cost,
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
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema60.type,
      parentSchema: schema60,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate145(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema57.required,
        parentSchema: schema57,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        schema: schema57.required,
        parentSchema: schema57,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema57.required,
        parentSchema: schema57,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.conditions === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'conditions' },
        schema: schema57.required,
        parentSchema: schema57,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.advice === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'advice' },
        schema: schema57.required,
        parentSchema: schema57,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'id' ||
          key0 === 'title' ||
          key0 === 'status' ||
          key0 === 'conditions' ||
          key0 === 'advice' ||
          key0 === 'references' ||
          key0 === 'conflicts'
        )
      ) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema57,
          data,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      const data0 = data.id;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err6 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema57.properties.id,
            data: data0,
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema57.properties.id.type,
          parentSchema: schema57.properties.id,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      const data1 = data.title;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err8 = {
            instancePath: instancePath + '/title',
            schemaPath: '#/properties/title/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema57.properties.title,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema57.properties.title.type,
          parentSchema: schema57.properties.title,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (
        !validate146(data.status, {
          instancePath: instancePath + '/status',
          parentData: data,
          parentDataProperty: 'status',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.conditions !== undefined) {
      const data3 = data.conditions;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate148(data3[i0], {
              instancePath: instancePath + '/conditions/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate148.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/conditions',
          schemaPath: '#/properties/conditions/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema57.properties.conditions.type,
          parentSchema: schema57.properties.conditions,
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
    if (data.advice !== undefined) {
      const data5 = data.advice;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate151(data5[i1], {
              instancePath: instancePath + '/advice/' + i1,
              parentData: data5,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate151.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/advice',
          schemaPath: '#/properties/advice/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema57.properties.advice.type,
          parentSchema: schema57.properties.advice,
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
    if (data.references !== undefined) {
      const data7 = data.references;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          const data8 = data7[i2];
          if (typeof data8 === 'string') {
            if (data8.length < 1) {
              const err12 = {
                instancePath: instancePath + '/references/' + i2,
                schemaPath: '#/properties/references/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema57.properties.references.items,
                data: data8,
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = {
              instancePath: instancePath + '/references/' + i2,
              schemaPath: '#/properties/references/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema57.properties.references.items.type,
              parentSchema: schema57.properties.references.items,
              data: data8,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/references',
          schemaPath: '#/properties/references/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema57.properties.references.type,
          parentSchema: schema57.properties.references,
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
    if (data.conflicts !== undefined) {
      const data9 = data.conflicts;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          const data10 = data9[i3];
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
            if (data10.with === undefined) {
              const err15 = {
                instancePath: instancePath + '/conflicts/' + i3,
                schemaPath: '#/properties/conflicts/items/required',
                keyword: 'required',
                params: { missingProperty: 'with' },
                schema: schema57.properties.conflicts.items.required,
                parentSchema: schema57.properties.conflicts.items,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data10.says === undefined) {
              const err16 = {
                instancePath: instancePath + '/conflicts/' + i3,
                schemaPath: '#/properties/conflicts/items/required',
                keyword: 'required',
                params: { missingProperty: 'says' },
                schema: schema57.properties.conflicts.items.required,
                parentSchema: schema57.properties.conflicts.items,
                data: data10,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === 'with' || key1 === 'says')) {
                const err17 = {
                  instancePath: instancePath + '/conflicts/' + i3,
                  schemaPath: '#/properties/conflicts/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  schema: false,
                  parentSchema: schema57.properties.conflicts.items,
                  data: data10,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data10.with !== undefined) {
              const data11 = data10.with;
              if (typeof data11 === 'string') {
                if (data11.length < 1) {
                  const err18 = {
                    instancePath: instancePath + '/conflicts/' + i3 + '/with',
                    schemaPath: '#/properties/conflicts/items/properties/with/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema57.properties.conflicts.items.properties.with,
                    data: data11,
                  };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = {
                  instancePath: instancePath + '/conflicts/' + i3 + '/with',
                  schemaPath: '#/properties/conflicts/items/properties/with/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema57.properties.conflicts.items.properties.with.type,
                  parentSchema: schema57.properties.conflicts.items.properties.with,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data10.says !== undefined) {
              const data12 = data10.says;
              if (typeof data12 === 'string') {
                if (data12.length < 1) {
                  const err20 = {
                    instancePath: instancePath + '/conflicts/' + i3 + '/says',
                    schemaPath: '#/properties/conflicts/items/properties/says/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                    schema: 1,
                    parentSchema: schema57.properties.conflicts.items.properties.says,
                    data: data12,
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = {
                  instancePath: instancePath + '/conflicts/' + i3 + '/says',
                  schemaPath: '#/properties/conflicts/items/properties/says/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  schema: schema57.properties.conflicts.items.properties.says.type,
                  parentSchema: schema57.properties.conflicts.items.properties.says,
                  data: data12,
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = {
              instancePath: instancePath + '/conflicts/' + i3,
              schemaPath: '#/properties/conflicts/items/type',
              keyword: 'type',
              params: { type: 'object' },
              schema: schema57.properties.conflicts.items.type,
              parentSchema: schema57.properties.conflicts.items,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/conflicts',
          schemaPath: '#/properties/conflicts/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema57.properties.conflicts.type,
          parentSchema: schema57.properties.conflicts,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema57.type,
      parentSchema: schema57,
      data,
    };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema62 = {
  type: 'object',
  additionalProperties: false,
  required: ['enabled', 'reasonColumn'],
  properties: {
    enabled: { type: ['boolean', 'null'] },
    reasonColumn: { type: ['boolean', 'null'] },
    newestRow: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    covers: { type: ['array', 'null'], items: { $ref: '#/$defs/TimeSpan' } },
  },
};

function validate157(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.enabled === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enabled' },
        schema: schema62.required,
        parentSchema: schema62,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reasonColumn === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reasonColumn' },
        schema: schema62.required,
        parentSchema: schema62,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'enabled' || key0 === 'reasonColumn' || key0 === 'newestRow' || key0 === 'covers')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema62,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.enabled !== undefined) {
      const data0 = data.enabled;
      if (typeof data0 !== 'boolean' && data0 !== null) {
        const err3 = {
          instancePath: instancePath + '/enabled',
          schemaPath: '#/properties/enabled/type',
          keyword: 'type',
          params: { type: schema62.properties.enabled.type },
          schema: schema62.properties.enabled.type,
          parentSchema: schema62.properties.enabled,
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
    if (data.reasonColumn !== undefined) {
      const data1 = data.reasonColumn;
      if (typeof data1 !== 'boolean' && data1 !== null) {
        const err4 = {
          instancePath: instancePath + '/reasonColumn',
          schemaPath: '#/properties/reasonColumn/type',
          keyword: 'type',
          params: { type: schema62.properties.reasonColumn.type },
          schema: schema62.properties.reasonColumn.type,
          parentSchema: schema62.properties.reasonColumn,
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
    if (data.newestRow !== undefined) {
      const data2 = data.newestRow;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/newestRow',
          schemaPath: '#/properties/newestRow/type',
          keyword: 'type',
          params: { type: schema62.properties.newestRow.type },
          schema: schema62.properties.newestRow.type,
          parentSchema: schema62.properties.newestRow,
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
        if (!pattern5.test(data2)) {
          const err6 = {
            instancePath: instancePath + '/newestRow',
            schemaPath: '#/properties/newestRow/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema62.properties.newestRow,
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
    if (data.covers !== undefined) {
      const data3 = data.covers;
      if (!Array.isArray(data3) && data3 !== null) {
        const err7 = {
          instancePath: instancePath + '/covers',
          schemaPath: '#/properties/covers/type',
          keyword: 'type',
          params: { type: schema62.properties.covers.type },
          schema: schema62.properties.covers.type,
          parentSchema: schema62.properties.covers,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate83(data3[i0], {
              instancePath: instancePath + '/covers/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate83.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema62.type,
      parentSchema: schema62,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema63 = {
  type: 'object',
  additionalProperties: false,
  required: ['nonpaged', 'paged', 'constraints', 'binding', 'refusal', 'allocationFailures'],
  properties: {
    nonpaged: { anyOf: [{ $ref: '#/$defs/PoolLimit' }, { type: 'null' }] },
    paged: { anyOf: [{ $ref: '#/$defs/PoolLimit' }, { type: 'null' }] },
    constraints: { type: 'array', items: { $ref: '#/$defs/Constraint' } },
    binding: { anyOf: [{ $ref: '#/$defs/ConstraintKind' }, { type: 'null' }] },
    refusal: { anyOf: [{ $ref: '#/$defs/RefusalLimit' }, { type: 'null' }] },
    allocationFailures: { anyOf: [{ $ref: '#/$defs/AllocationFailures' }, { type: 'null' }] },
  },
};
const schema64 = {
  type: 'object',
  additionalProperties: false,
  required: ['maximum', 'basis', 'sources'],
  properties: {
    maximum: { $ref: '#/$defs/PoolMaximum' },
    basis: { type: 'string', enum: ['measured', 'documented', 'estimated'] },
    sources: { type: 'array', items: { type: 'string', minLength: 1 } },
  },
};
const schema65 = {
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: {
    bytes: { type: ['integer', 'null'], minimum: 0 },
    minBytes: { type: ['integer', 'null'], minimum: 0 },
    maxBytes: { type: ['integer', 'null'], minimum: 0 },
  },
};

function validate162(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'bytes' || key0 === 'minBytes' || key0 === 'maxBytes')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema65,
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
    if (data.bytes !== undefined) {
      const data0 = data.bytes;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err1 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: schema65.properties.bytes.type },
          schema: schema65.properties.bytes.type,
          parentSchema: schema65.properties.bytes,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema65.properties.bytes,
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
    if (data.minBytes !== undefined) {
      const data1 = data.minBytes;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err3 = {
          instancePath: instancePath + '/minBytes',
          schemaPath: '#/properties/minBytes/type',
          keyword: 'type',
          params: { type: schema65.properties.minBytes.type },
          schema: schema65.properties.minBytes.type,
          parentSchema: schema65.properties.minBytes,
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
            instancePath: instancePath + '/minBytes',
            schemaPath: '#/properties/minBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema65.properties.minBytes,
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
    if (data.maxBytes !== undefined) {
      const data2 = data.maxBytes;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/maxBytes',
          schemaPath: '#/properties/maxBytes/type',
          keyword: 'type',
          params: { type: schema65.properties.maxBytes.type },
          schema: schema65.properties.maxBytes.type,
          parentSchema: schema65.properties.maxBytes,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err6 = {
            instancePath: instancePath + '/maxBytes',
            schemaPath: '#/properties/maxBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema65.properties.maxBytes,
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
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema65.type,
      parentSchema: schema65,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate161(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.maximum === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'maximum' },
        schema: schema64.required,
        parentSchema: schema64,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.basis === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'basis' },
        schema: schema64.required,
        parentSchema: schema64,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sources === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sources' },
        schema: schema64.required,
        parentSchema: schema64,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'maximum' || key0 === 'basis' || key0 === 'sources')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema64,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.maximum !== undefined) {
      if (
        !validate162(data.maximum, {
          instancePath: instancePath + '/maximum',
          parentData: data,
          parentDataProperty: 'maximum',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate162.errors);
        errors = vErrors.length;
      }
    }
    if (data.basis !== undefined) {
      const data1 = data.basis;
      if (typeof data1 !== 'string') {
        const err4 = {
          instancePath: instancePath + '/basis',
          schemaPath: '#/properties/basis/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema64.properties.basis.type,
          parentSchema: schema64.properties.basis,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data1 === 'measured' || data1 === 'documented' || data1 === 'estimated')) {
        const err5 = {
          instancePath: instancePath + '/basis',
          schemaPath: '#/properties/basis/enum',
          keyword: 'enum',
          params: { allowedValues: schema64.properties.basis.enum },
          schema: schema64.properties.basis.enum,
          parentSchema: schema64.properties.basis,
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
    if (data.sources !== undefined) {
      const data2 = data.sources;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data3 = data2[i0];
          if (typeof data3 === 'string') {
            if (data3.length < 1) {
              const err6 = {
                instancePath: instancePath + '/sources/' + i0,
                schemaPath: '#/properties/sources/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema64.properties.sources.items,
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
              instancePath: instancePath + '/sources/' + i0,
              schemaPath: '#/properties/sources/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema64.properties.sources.items.type,
              parentSchema: schema64.properties.sources.items,
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
          instancePath: instancePath + '/sources',
          schemaPath: '#/properties/sources/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema64.properties.sources.type,
          parentSchema: schema64.properties.sources,
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
      schema: schema64.type,
      parentSchema: schema64,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema66 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: {
    kind: { $ref: '#/$defs/ConstraintKind' },
    maximumBytes: { type: ['integer', 'null'], minimum: 0 },
    usedBytes: { type: ['integer', 'null'], minimum: 0 },
    freeBytes: { type: ['integer', 'null'] },
    at: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    registryValue: { type: ['string', 'null'], minLength: 1, examples: ['NonPagedPoolLimit'] },
  },
};
const schema67 = { type: 'string', enum: ['pool-maximum', 'physical-memory', 'commit', 'kernel-va', 'registry-cap'] };

function validate167(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate167.evaluated;
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
      schema: schema67.type,
      parentSchema: schema67,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'pool-maximum' || data === 'physical-memory' || data === 'commit' || data === 'kernel-va' || data === 'registry-cap')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema67.enum },
      schema: schema67.enum,
      parentSchema: schema67,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
validate167.evaluated = { dynamicProps: false, dynamicItems: false };

function validate166(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate166.evaluated;
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
        schema: schema66.required,
        parentSchema: schema66,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'kind' ||
          key0 === 'maximumBytes' ||
          key0 === 'usedBytes' ||
          key0 === 'freeBytes' ||
          key0 === 'at' ||
          key0 === 'registryValue'
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema66,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate167(data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
    if (data.maximumBytes !== undefined) {
      const data1 = data.maximumBytes;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/maximumBytes',
          schemaPath: '#/properties/maximumBytes/type',
          keyword: 'type',
          params: { type: schema66.properties.maximumBytes.type },
          schema: schema66.properties.maximumBytes.type,
          parentSchema: schema66.properties.maximumBytes,
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
            instancePath: instancePath + '/maximumBytes',
            schemaPath: '#/properties/maximumBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema66.properties.maximumBytes,
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
    if (data.usedBytes !== undefined) {
      const data2 = data.usedBytes;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/usedBytes',
          schemaPath: '#/properties/usedBytes/type',
          keyword: 'type',
          params: { type: schema66.properties.usedBytes.type },
          schema: schema66.properties.usedBytes.type,
          parentSchema: schema66.properties.usedBytes,
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
            instancePath: instancePath + '/usedBytes',
            schemaPath: '#/properties/usedBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema66.properties.usedBytes,
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
    if (data.freeBytes !== undefined) {
      const data3 = data.freeBytes;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        const err6 = {
          instancePath: instancePath + '/freeBytes',
          schemaPath: '#/properties/freeBytes/type',
          keyword: 'type',
          params: { type: schema66.properties.freeBytes.type },
          schema: schema66.properties.freeBytes.type,
          parentSchema: schema66.properties.freeBytes,
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
    if (data.at !== undefined) {
      const data4 = data.at;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err7 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: schema66.properties.at.type },
          schema: schema66.properties.at.type,
          parentSchema: schema66.properties.at,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          const err8 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema66.properties.at,
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
    }
    if (data.registryValue !== undefined) {
      const data5 = data.registryValue;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err9 = {
          instancePath: instancePath + '/registryValue',
          schemaPath: '#/properties/registryValue/type',
          keyword: 'type',
          params: { type: schema66.properties.registryValue.type },
          schema: schema66.properties.registryValue.type,
          parentSchema: schema66.properties.registryValue,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err10 = {
            instancePath: instancePath + '/registryValue',
            schemaPath: '#/properties/registryValue/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema66.properties.registryValue,
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
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema66.type,
      parentSchema: schema66,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate166.errors = vErrors;
  return errors === 0;
}
validate166.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema68 = {
  type: 'object',
  additionalProperties: false,
  required: ['thresholdBytes', 'refusesAtBytes', 'aggressive', 'event'],
  properties: {
    thresholdBytes: { type: ['integer', 'null'], minimum: 0 },
    refusesAtBytes: { type: ['integer', 'null'], minimum: 0 },
    aggressive: { type: ['boolean', 'null'] },
    event: { anyOf: [{ $ref: '#/$defs/ConditionEvent' }, { type: 'null' }] },
    decidedBy: { type: ['string', 'null'], enum: ['event', 'arithmetic', null] },
  },
};
const schema69 = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'signaled'],
  properties: {
    name: { type: 'string', minLength: 1, examples: ['HighNonPagedPoolCondition'] },
    signaled: { type: ['boolean', 'null'] },
    at: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
  },
};

function validate172(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
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
        schema: schema69.required,
        parentSchema: schema69,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.signaled === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signaled' },
        schema: schema69.required,
        parentSchema: schema69,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'signaled' || key0 === 'at')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema69,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      const data0 = data.name;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema69.properties.name,
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
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema69.properties.name.type,
          parentSchema: schema69.properties.name,
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
    if (data.signaled !== undefined) {
      const data1 = data.signaled;
      if (typeof data1 !== 'boolean' && data1 !== null) {
        const err5 = {
          instancePath: instancePath + '/signaled',
          schemaPath: '#/properties/signaled/type',
          keyword: 'type',
          params: { type: schema69.properties.signaled.type },
          schema: schema69.properties.signaled.type,
          parentSchema: schema69.properties.signaled,
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
    if (data.at !== undefined) {
      const data2 = data.at;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err6 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: schema69.properties.at.type },
          schema: schema69.properties.at.type,
          parentSchema: schema69.properties.at,
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
        if (!pattern5.test(data2)) {
          const err7 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema69.properties.at,
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
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema69.type,
      parentSchema: schema69,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate171(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.thresholdBytes === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'thresholdBytes' },
        schema: schema68.required,
        parentSchema: schema68,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.refusesAtBytes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'refusesAtBytes' },
        schema: schema68.required,
        parentSchema: schema68,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.aggressive === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'aggressive' },
        schema: schema68.required,
        parentSchema: schema68,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.event === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        schema: schema68.required,
        parentSchema: schema68,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'thresholdBytes' || key0 === 'refusesAtBytes' || key0 === 'aggressive' || key0 === 'event' || key0 === 'decidedBy')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema68,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.thresholdBytes !== undefined) {
      const data0 = data.thresholdBytes;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err5 = {
          instancePath: instancePath + '/thresholdBytes',
          schemaPath: '#/properties/thresholdBytes/type',
          keyword: 'type',
          params: { type: schema68.properties.thresholdBytes.type },
          schema: schema68.properties.thresholdBytes.type,
          parentSchema: schema68.properties.thresholdBytes,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err6 = {
            instancePath: instancePath + '/thresholdBytes',
            schemaPath: '#/properties/thresholdBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema68.properties.thresholdBytes,
            data: data0,
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
    if (data.refusesAtBytes !== undefined) {
      const data1 = data.refusesAtBytes;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err7 = {
          instancePath: instancePath + '/refusesAtBytes',
          schemaPath: '#/properties/refusesAtBytes/type',
          keyword: 'type',
          params: { type: schema68.properties.refusesAtBytes.type },
          schema: schema68.properties.refusesAtBytes.type,
          parentSchema: schema68.properties.refusesAtBytes,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/refusesAtBytes',
            schemaPath: '#/properties/refusesAtBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema68.properties.refusesAtBytes,
            data: data1,
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
    if (data.aggressive !== undefined) {
      const data2 = data.aggressive;
      if (typeof data2 !== 'boolean' && data2 !== null) {
        const err9 = {
          instancePath: instancePath + '/aggressive',
          schemaPath: '#/properties/aggressive/type',
          keyword: 'type',
          params: { type: schema68.properties.aggressive.type },
          schema: schema68.properties.aggressive.type,
          parentSchema: schema68.properties.aggressive,
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
    if (data.event !== undefined) {
      const data3 = data.event;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (
        !validate172(data3, {
          instancePath: instancePath + '/event',
          parentData: data,
          parentDataProperty: 'event',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate172.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      const _errs11 = errors;
      if (data3 !== null) {
        const err10 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema68.properties.event.anyOf[1].type,
          parentSchema: schema68.properties.event.anyOf[1],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema68.properties.event.anyOf,
          parentSchema: schema68.properties.event,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.decidedBy !== undefined) {
      const data4 = data.decidedBy;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err12 = {
          instancePath: instancePath + '/decidedBy',
          schemaPath: '#/properties/decidedBy/type',
          keyword: 'type',
          params: { type: schema68.properties.decidedBy.type },
          schema: schema68.properties.decidedBy.type,
          parentSchema: schema68.properties.decidedBy,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data4 === 'event' || data4 === 'arithmetic' || data4 === null)) {
        const err13 = {
          instancePath: instancePath + '/decidedBy',
          schemaPath: '#/properties/decidedBy/enum',
          keyword: 'enum',
          params: { allowedValues: schema68.properties.decidedBy.enum },
          schema: schema68.properties.decidedBy.enum,
          parentSchema: schema68.properties.decidedBy,
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
  } else {
    const err14 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema68.type,
      parentSchema: schema68,
      data,
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema70 = {
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: { nonpaged: { type: ['integer', 'null'], minimum: 0 }, paged: { type: ['integer', 'null'], minimum: 0 } },
};

function validate175(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'nonpaged' || key0 === 'paged')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema70,
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
    if (data.nonpaged !== undefined) {
      const data0 = data.nonpaged;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
        const err1 = {
          instancePath: instancePath + '/nonpaged',
          schemaPath: '#/properties/nonpaged/type',
          keyword: 'type',
          params: { type: schema70.properties.nonpaged.type },
          schema: schema70.properties.nonpaged.type,
          parentSchema: schema70.properties.nonpaged,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + '/nonpaged',
            schemaPath: '#/properties/nonpaged/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema70.properties.nonpaged,
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
    if (data.paged !== undefined) {
      const data1 = data.paged;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
        const err3 = {
          instancePath: instancePath + '/paged',
          schemaPath: '#/properties/paged/type',
          keyword: 'type',
          params: { type: schema70.properties.paged.type },
          schema: schema70.properties.paged.type,
          parentSchema: schema70.properties.paged,
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
            instancePath: instancePath + '/paged',
            schemaPath: '#/properties/paged/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema70.properties.paged,
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
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema70.type,
      parentSchema: schema70,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate160(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.nonpaged === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nonpaged' },
        schema: schema63.required,
        parentSchema: schema63,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.paged === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'paged' },
        schema: schema63.required,
        parentSchema: schema63,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.constraints === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'constraints' },
        schema: schema63.required,
        parentSchema: schema63,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.binding === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'binding' },
        schema: schema63.required,
        parentSchema: schema63,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.refusal === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'refusal' },
        schema: schema63.required,
        parentSchema: schema63,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.allocationFailures === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'allocationFailures' },
        schema: schema63.required,
        parentSchema: schema63,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'nonpaged' ||
          key0 === 'paged' ||
          key0 === 'constraints' ||
          key0 === 'binding' ||
          key0 === 'refusal' ||
          key0 === 'allocationFailures'
        )
      ) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema63,
          data,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.nonpaged !== undefined) {
      const data0 = data.nonpaged;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (
        !validate161(data0, {
          instancePath: instancePath + '/nonpaged',
          parentData: data,
          parentDataProperty: 'nonpaged',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate161.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      const _errs5 = errors;
      if (data0 !== null) {
        const err7 = {
          instancePath: instancePath + '/nonpaged',
          schemaPath: '#/properties/nonpaged/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema63.properties.nonpaged.anyOf[1].type,
          parentSchema: schema63.properties.nonpaged.anyOf[1],
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err8 = {
          instancePath: instancePath + '/nonpaged',
          schemaPath: '#/properties/nonpaged/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema63.properties.nonpaged.anyOf,
          parentSchema: schema63.properties.nonpaged,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.paged !== undefined) {
      const data1 = data.paged;
      const _errs8 = errors;
      let valid2 = false;
      const _errs9 = errors;
      if (
        !validate161(data1, {
          instancePath: instancePath + '/paged',
          parentData: data,
          parentDataProperty: 'paged',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate161.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs9 === errors;
      valid2 = valid2 || _valid1;
      const _errs10 = errors;
      if (data1 !== null) {
        const err9 = {
          instancePath: instancePath + '/paged',
          schemaPath: '#/properties/paged/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema63.properties.paged.anyOf[1].type,
          parentSchema: schema63.properties.paged.anyOf[1],
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err10 = {
          instancePath: instancePath + '/paged',
          schemaPath: '#/properties/paged/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema63.properties.paged.anyOf,
          parentSchema: schema63.properties.paged,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.constraints !== undefined) {
      const data2 = data.constraints;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate166(data2[i0], {
              instancePath: instancePath + '/constraints/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate166.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/constraints',
          schemaPath: '#/properties/constraints/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema63.properties.constraints.type,
          parentSchema: schema63.properties.constraints,
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
    if (data.binding !== undefined) {
      const data4 = data.binding;
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (
        !validate167(data4, {
          instancePath: instancePath + '/binding',
          parentData: data,
          parentDataProperty: 'binding',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate167.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs17 === errors;
      valid5 = valid5 || _valid2;
      const _errs18 = errors;
      if (data4 !== null) {
        const err12 = {
          instancePath: instancePath + '/binding',
          schemaPath: '#/properties/binding/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema63.properties.binding.anyOf[1].type,
          parentSchema: schema63.properties.binding.anyOf[1],
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid2 = _errs18 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const err13 = {
          instancePath: instancePath + '/binding',
          schemaPath: '#/properties/binding/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema63.properties.binding.anyOf,
          parentSchema: schema63.properties.binding,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.refusal !== undefined) {
      const data5 = data.refusal;
      const _errs21 = errors;
      let valid6 = false;
      const _errs22 = errors;
      if (
        !validate171(data5, {
          instancePath: instancePath + '/refusal',
          parentData: data,
          parentDataProperty: 'refusal',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate171.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs22 === errors;
      valid6 = valid6 || _valid3;
      const _errs23 = errors;
      if (data5 !== null) {
        const err14 = {
          instancePath: instancePath + '/refusal',
          schemaPath: '#/properties/refusal/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema63.properties.refusal.anyOf[1].type,
          parentSchema: schema63.properties.refusal.anyOf[1],
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid3 = _errs23 === errors;
      valid6 = valid6 || _valid3;
      if (!valid6) {
        const err15 = {
          instancePath: instancePath + '/refusal',
          schemaPath: '#/properties/refusal/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema63.properties.refusal.anyOf,
          parentSchema: schema63.properties.refusal,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.allocationFailures !== undefined) {
      const data6 = data.allocationFailures;
      const _errs26 = errors;
      let valid7 = false;
      const _errs27 = errors;
      if (
        !validate175(data6, {
          instancePath: instancePath + '/allocationFailures',
          parentData: data,
          parentDataProperty: 'allocationFailures',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate175.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs27 === errors;
      valid7 = valid7 || _valid4;
      const _errs28 = errors;
      if (data6 !== null) {
        const err16 = {
          instancePath: instancePath + '/allocationFailures',
          schemaPath: '#/properties/allocationFailures/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema63.properties.allocationFailures.anyOf[1].type,
          parentSchema: schema63.properties.allocationFailures.anyOf[1],
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid4 = _errs28 === errors;
      valid7 = valid7 || _valid4;
      if (!valid7) {
        const err17 = {
          instancePath: instancePath + '/allocationFailures',
          schemaPath: '#/properties/allocationFailures/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema63.properties.allocationFailures.anyOf,
          parentSchema: schema63.properties.allocationFailures,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema63.type,
      parentSchema: schema63,
      data,
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema71 = {
  type: 'object',
  additionalProperties: false,
  required: ['constraint', 'seconds'],
  properties: {
    constraint: { $ref: '#/$defs/ConstraintKind' },
    seconds: { type: 'number' },
    lowSeconds: { type: ['number', 'null'] },
    highSeconds: { type: ['number', 'null'] },
  },
};

function validate178(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.constraint === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'constraint' },
        schema: schema71.required,
        parentSchema: schema71,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.seconds === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'seconds' },
        schema: schema71.required,
        parentSchema: schema71,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'constraint' || key0 === 'seconds' || key0 === 'lowSeconds' || key0 === 'highSeconds')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema71,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.constraint !== undefined) {
      if (
        !validate167(data.constraint, {
          instancePath: instancePath + '/constraint',
          parentData: data,
          parentDataProperty: 'constraint',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
    if (data.seconds !== undefined) {
      const data1 = data.seconds;
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + '/seconds',
          schemaPath: '#/properties/seconds/type',
          keyword: 'type',
          params: { type: 'number' },
          schema: schema71.properties.seconds.type,
          parentSchema: schema71.properties.seconds,
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
    if (data.lowSeconds !== undefined) {
      const data2 = data.lowSeconds;
      if (!(typeof data2 == 'number' && isFinite(data2)) && data2 !== null) {
        const err4 = {
          instancePath: instancePath + '/lowSeconds',
          schemaPath: '#/properties/lowSeconds/type',
          keyword: 'type',
          params: { type: schema71.properties.lowSeconds.type },
          schema: schema71.properties.lowSeconds.type,
          parentSchema: schema71.properties.lowSeconds,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.highSeconds !== undefined) {
      const data3 = data.highSeconds;
      if (!(typeof data3 == 'number' && isFinite(data3)) && data3 !== null) {
        const err5 = {
          instancePath: instancePath + '/highSeconds',
          schemaPath: '#/properties/highSeconds/type',
          keyword: 'type',
          params: { type: schema71.properties.highSeconds.type },
          schema: schema71.properties.highSeconds.type,
          parentSchema: schema71.properties.highSeconds,
          data: data3,
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
      schema: schema71.type,
      parentSchema: schema71,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema72 = {
  type: 'object',
  additionalProperties: false,
  required: ['do', 'undo', 'why', 'risk'],
  properties: {
    do: { type: 'string', minLength: 1 },
    undo: { type: ['string', 'null'], minLength: 1 },
    why: { type: 'string', minLength: 1 },
    risk: { $ref: '#/$defs/Risk' },
    decides: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate181(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'do' },
        schema: schema72.required,
        parentSchema: schema72,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.undo === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'undo' },
        schema: schema72.required,
        parentSchema: schema72,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.why === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'why' },
        schema: schema72.required,
        parentSchema: schema72,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.risk === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'risk' },
        schema: schema72.required,
        parentSchema: schema72,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'undo' || key0 === 'why' || key0 === 'risk' || key0 === 'decides')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema72,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.do !== undefined) {
      const data0 = data.do;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err5 = {
            instancePath: instancePath + '/do',
            schemaPath: '#/properties/do/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema72.properties.do,
            data: data0,
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
          instancePath: instancePath + '/do',
          schemaPath: '#/properties/do/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema72.properties.do.type,
          parentSchema: schema72.properties.do,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.undo !== undefined) {
      const data1 = data.undo;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err7 = {
          instancePath: instancePath + '/undo',
          schemaPath: '#/properties/undo/type',
          keyword: 'type',
          params: { type: schema72.properties.undo.type },
          schema: schema72.properties.undo.type,
          parentSchema: schema72.properties.undo,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err8 = {
            instancePath: instancePath + '/undo',
            schemaPath: '#/properties/undo/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema72.properties.undo,
            data: data1,
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
    if (data.why !== undefined) {
      const data2 = data.why;
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err9 = {
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema72.properties.why,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema72.properties.why.type,
          parentSchema: schema72.properties.why,
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
    if (data.risk !== undefined) {
      if (
        !validate152(data.risk, {
          instancePath: instancePath + '/risk',
          parentData: data,
          parentDataProperty: 'risk',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.decides !== undefined) {
      const data4 = data.decides;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err11 = {
          instancePath: instancePath + '/decides',
          schemaPath: '#/properties/decides/type',
          keyword: 'type',
          params: { type: schema72.properties.decides.type },
          schema: schema72.properties.decides.type,
          parentSchema: schema72.properties.decides,
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
            instancePath: instancePath + '/decides',
            schemaPath: '#/properties/decides/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema72.properties.decides,
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
      schema: schema72.type,
      parentSchema: schema72,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema73 = {
  type: 'object',
  additionalProperties: false,
  required: ['series', 'events'],
  properties: {
    series: { type: 'array', items: { $ref: '#/$defs/TimelineSeries' } },
    events: { type: 'array', items: { $ref: '#/$defs/TimelineEvent' }, maxItems: 1000 },
  },
};
const schema74 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'unit', 'points', 'downsampledFrom'],
  properties: {
    id: { type: 'string', minLength: 1, examples: ['pool.nonpaged'] },
    unit: { $ref: '#/$defs/FactUnit' },
    about: { $ref: '#/$defs/FactAbout' },
    points: { type: 'array', items: { $ref: '#/$defs/TimelinePoint' }, maxItems: 1000 },
    downsampledFrom: { type: ['integer', 'null'], minimum: 0 },
  },
};
const schema75 = {
  type: 'string',
  enum: ['none', 'bytes', 'bytes/hour', 'blocks/hour', 'blocks', 'count', 'seconds', 'megabytes', 'ratio', 'time'],
};

function validate186(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
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
      schema: schema75.type,
      parentSchema: schema75,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (
    !(
      data === 'none' ||
      data === 'bytes' ||
      data === 'bytes/hour' ||
      data === 'blocks/hour' ||
      data === 'blocks' ||
      data === 'count' ||
      data === 'seconds' ||
      data === 'megabytes' ||
      data === 'ratio' ||
      data === 'time'
    )
  ) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema75.enum },
      schema: schema75.enum,
      parentSchema: schema75,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { dynamicProps: false, dynamicItems: false };

const schema76 = {
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: {
    tag: { $ref: '#/$defs/TagText' },
    pool: { $ref: '#/$defs/PoolName' },
    driver: { type: 'string', minLength: 1, examples: ['myfault.sys'] },
    process: { type: 'string', minLength: 1 },
    pid: { type: 'integer', minimum: 0 },
    eventSource: { type: 'string', minLength: 1 },
    eventId: { type: 'integer', minimum: 0 },
    counter: { type: 'string', minLength: 1 },
    reason: { type: 'string', minLength: 1, examples: ['Connections_Refused'] },
    hotfix: { type: 'string', minLength: 1, examples: ['KB934878'] },
    value: { type: 'string', minLength: 1 },
    constraint: { $ref: '#/$defs/ConstraintKind' },
  },
};

function validate188(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema76.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema76,
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
    if (data.tag !== undefined) {
      if (
        !validate96(data.tag, {
          instancePath: instancePath + '/tag',
          parentData: data,
          parentDataProperty: 'tag',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.pool !== undefined) {
      if (
        !validate98(data.pool, {
          instancePath: instancePath + '/pool',
          parentData: data,
          parentDataProperty: 'pool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.driver !== undefined) {
      const data2 = data.driver;
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err1 = {
            instancePath: instancePath + '/driver',
            schemaPath: '#/properties/driver/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema76.properties.driver,
            data: data2,
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
          instancePath: instancePath + '/driver',
          schemaPath: '#/properties/driver/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema76.properties.driver.type,
          parentSchema: schema76.properties.driver,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.process !== undefined) {
      const data3 = data.process;
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err3 = {
            instancePath: instancePath + '/process',
            schemaPath: '#/properties/process/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema76.properties.process,
            data: data3,
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
          instancePath: instancePath + '/process',
          schemaPath: '#/properties/process/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema76.properties.process.type,
          parentSchema: schema76.properties.process,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.pid !== undefined) {
      const data4 = data.pid;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err5 = {
          instancePath: instancePath + '/pid',
          schemaPath: '#/properties/pid/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema76.properties.pid.type,
          parentSchema: schema76.properties.pid,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err6 = {
            instancePath: instancePath + '/pid',
            schemaPath: '#/properties/pid/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema76.properties.pid,
            data: data4,
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
    if (data.eventSource !== undefined) {
      const data5 = data.eventSource;
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err7 = {
            instancePath: instancePath + '/eventSource',
            schemaPath: '#/properties/eventSource/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema76.properties.eventSource,
            data: data5,
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
          instancePath: instancePath + '/eventSource',
          schemaPath: '#/properties/eventSource/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema76.properties.eventSource.type,
          parentSchema: schema76.properties.eventSource,
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
    if (data.eventId !== undefined) {
      const data6 = data.eventId;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err9 = {
          instancePath: instancePath + '/eventId',
          schemaPath: '#/properties/eventId/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema76.properties.eventId.type,
          parentSchema: schema76.properties.eventId,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err10 = {
            instancePath: instancePath + '/eventId',
            schemaPath: '#/properties/eventId/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema76.properties.eventId,
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
    }
    if (data.counter !== undefined) {
      const data7 = data.counter;
      if (typeof data7 === 'string') {
        if (data7.length < 1) {
          const err11 = {
            instancePath: instancePath + '/counter',
            schemaPath: '#/properties/counter/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema76.properties.counter,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/counter',
          schemaPath: '#/properties/counter/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema76.properties.counter.type,
          parentSchema: schema76.properties.counter,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.reason !== undefined) {
      const data8 = data.reason;
      if (typeof data8 === 'string') {
        if (data8.length < 1) {
          const err13 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema76.properties.reason,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema76.properties.reason.type,
          parentSchema: schema76.properties.reason,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.hotfix !== undefined) {
      const data9 = data.hotfix;
      if (typeof data9 === 'string') {
        if (data9.length < 1) {
          const err15 = {
            instancePath: instancePath + '/hotfix',
            schemaPath: '#/properties/hotfix/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema76.properties.hotfix,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/hotfix',
          schemaPath: '#/properties/hotfix/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema76.properties.hotfix.type,
          parentSchema: schema76.properties.hotfix,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      const data10 = data.value;
      if (typeof data10 === 'string') {
        if (data10.length < 1) {
          const err17 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema76.properties.value,
            data: data10,
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
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema76.properties.value.type,
          parentSchema: schema76.properties.value,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.constraint !== undefined) {
      if (
        !validate167(data.constraint, {
          instancePath: instancePath + '/constraint',
          parentData: data,
          parentDataProperty: 'constraint',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate167.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema76.type,
      parentSchema: schema76,
      data,
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
validate188.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema77 = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  prefixItems: [{ $ref: '#/$defs/TimelineTime' }, { type: ['number', 'null'] }],
  items: false,
};
const schema78 = {
  type: 'string',
  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z?$',
  examples: ['2026-11-22T10:05:00Z'],
};
const pattern24 = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?Z?$/u;

function validate194(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (typeof data === 'string') {
    if (!pattern24.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: {
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z?$',
        },
        schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z?$',
        parentSchema: schema78,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema78.type,
      parentSchema: schema78,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
validate194.evaluated = { dynamicProps: false, dynamicItems: false };

function validate193(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (Array.isArray(data)) {
    if (data.length > 2) {
      const err0 = {
        instancePath,
        schemaPath: '#/maxItems',
        keyword: 'maxItems',
        params: { limit: 2 },
        schema: 2,
        parentSchema: schema77,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 2) {
      const err1 = {
        instancePath,
        schemaPath: '#/minItems',
        keyword: 'minItems',
        params: { limit: 2 },
        schema: 2,
        parentSchema: schema77,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    if (len0 > 0) {
      if (!validate194(data[0], { instancePath: instancePath + '/0', parentData: data, parentDataProperty: 0, rootData, dynamicAnchors })) {
        vErrors = append(vErrors, validate194.errors);
        errors = vErrors.length;
      }
    }
    if (len0 > 1) {
      const data1 = data[1];
      if (!(typeof data1 == 'number' && isFinite(data1)) && data1 !== null) {
        const err2 = {
          instancePath: instancePath + '/1',
          schemaPath: '#/prefixItems/1/type',
          keyword: 'type',
          params: { type: schema77.prefixItems[1].type },
          schema: schema77.prefixItems[1].type,
          parentSchema: schema77.prefixItems[1],
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    const len1 = data.length;
    if (!(len1 <= 2)) {
      const err3 = {
        instancePath,
        schemaPath: '#/items',
        keyword: 'items',
        params: { limit: 2 },
        schema: false,
        parentSchema: schema77,
        data,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema77.type,
      parentSchema: schema77,
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate193.errors = vErrors;
  return errors === 0;
}
validate193.evaluated = { items: true, dynamicProps: false, dynamicItems: false };

function validate185(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema74.required,
        parentSchema: schema74,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unit' },
        schema: schema74.required,
        parentSchema: schema74,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.points === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'points' },
        schema: schema74.required,
        parentSchema: schema74,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.downsampledFrom === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'downsampledFrom' },
        schema: schema74.required,
        parentSchema: schema74,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'unit' || key0 === 'about' || key0 === 'points' || key0 === 'downsampledFrom')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema74,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      const data0 = data.id;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err5 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema74.properties.id,
            data: data0,
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema74.properties.id.type,
          parentSchema: schema74.properties.id,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate186(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
    if (data.about !== undefined) {
      if (
        !validate188(data.about, {
          instancePath: instancePath + '/about',
          parentData: data,
          parentDataProperty: 'about',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.points !== undefined) {
      const data3 = data.points;
      if (Array.isArray(data3)) {
        if (data3.length > 1000) {
          const err7 = {
            instancePath: instancePath + '/points',
            schemaPath: '#/properties/points/maxItems',
            keyword: 'maxItems',
            params: { limit: 1000 },
            schema: 1000,
            parentSchema: schema74.properties.points,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate193(data3[i0], {
              instancePath: instancePath + '/points/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate193.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/points',
          schemaPath: '#/properties/points/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema74.properties.points.type,
          parentSchema: schema74.properties.points,
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
    if (data.downsampledFrom !== undefined) {
      const data5 = data.downsampledFrom;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        const err9 = {
          instancePath: instancePath + '/downsampledFrom',
          schemaPath: '#/properties/downsampledFrom/type',
          keyword: 'type',
          params: { type: schema74.properties.downsampledFrom.type },
          schema: schema74.properties.downsampledFrom.type,
          parentSchema: schema74.properties.downsampledFrom,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err10 = {
            instancePath: instancePath + '/downsampledFrom',
            schemaPath: '#/properties/downsampledFrom/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema74.properties.downsampledFrom,
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
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema74.type,
      parentSchema: schema74,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema79 = {
  type: 'object',
  additionalProperties: false,
  required: ['at', 'what'],
  properties: {
    at: { $ref: '#/$defs/TimelineTime' },
    what: { type: 'string', minLength: 1 },
    fact: { anyOf: [{ $ref: '#/$defs/FactId' }, { type: 'null' }] },
  },
};

function validate198(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate198.evaluated;
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
        schema: schema79.required,
        parentSchema: schema79,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.what === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'what' },
        schema: schema79.required,
        parentSchema: schema79,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'at' || key0 === 'what' || key0 === 'fact')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema79,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== undefined) {
      if (
        !validate194(data.at, { instancePath: instancePath + '/at', parentData: data, parentDataProperty: 'at', rootData, dynamicAnchors })
      ) {
        vErrors = append(vErrors, validate194.errors);
        errors = vErrors.length;
      }
    }
    if (data.what !== undefined) {
      const data1 = data.what;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err3 = {
            instancePath: instancePath + '/what',
            schemaPath: '#/properties/what/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema79.properties.what,
            data: data1,
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
          instancePath: instancePath + '/what',
          schemaPath: '#/properties/what/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema79.properties.what.type,
          parentSchema: schema79.properties.what,
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
    if (data.fact !== undefined) {
      const data2 = data.fact;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (
        !validate130(data2, {
          instancePath: instancePath + '/fact',
          parentData: data,
          parentDataProperty: 'fact',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate130.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/fact',
          schemaPath: '#/properties/fact/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema79.properties.fact.anyOf[1].type,
          parentSchema: schema79.properties.fact.anyOf[1],
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/fact',
          schemaPath: '#/properties/fact/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema79.properties.fact.anyOf,
          parentSchema: schema79.properties.fact,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema79.type,
      parentSchema: schema79,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
validate198.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate184(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.series === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'series' },
        schema: schema73.required,
        parentSchema: schema73,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.events === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'events' },
        schema: schema73.required,
        parentSchema: schema73,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'series' || key0 === 'events')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema73,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.series !== undefined) {
      const data0 = data.series;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate185(data0[i0], {
              instancePath: instancePath + '/series/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate185.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/series',
          schemaPath: '#/properties/series/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema73.properties.series.type,
          parentSchema: schema73.properties.series,
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
    if (data.events !== undefined) {
      const data2 = data.events;
      if (Array.isArray(data2)) {
        if (data2.length > 1000) {
          const err4 = {
            instancePath: instancePath + '/events',
            schemaPath: '#/properties/events/maxItems',
            keyword: 'maxItems',
            params: { limit: 1000 },
            schema: 1000,
            parentSchema: schema73.properties.events,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate198(data2[i1], {
              instancePath: instancePath + '/events/' + i1,
              parentData: data2,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate198.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/events',
          schemaPath: '#/properties/events/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema73.properties.events.type,
          parentSchema: schema73.properties.events,
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
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema73.type,
      parentSchema: schema73,
      data,
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
validate184.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema80 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name', 'value', 'unit', 'state'],
  properties: {
    id: { $ref: '#/$defs/FactId' },
    name: { type: 'string', minLength: 1, examples: ['pool.tag.bytes'] },
    value: { $ref: '#/$defs/FactValue' },
    unit: { $ref: '#/$defs/FactUnit' },
    at: {
      type: 'string',
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    about: { $ref: '#/$defs/FactAbout' },
    state: { $ref: '#/$defs/FactState' },
    source: { $ref: '#/$defs/FactSource' },
    from: { type: 'array', items: { $ref: '#/$defs/FactId' } },
  },
};
const schema81 = { anyOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }] };

function validate205(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == 'number' && isFinite(data))) {
    const err0 = {
      instancePath,
      schemaPath: '#/anyOf/0/type',
      keyword: 'type',
      params: { type: 'number' },
      schema: schema81.anyOf[0].type,
      parentSchema: schema81.anyOf[0],
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data !== 'string') {
    const err1 = {
      instancePath,
      schemaPath: '#/anyOf/1/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema81.anyOf[1].type,
      parentSchema: schema81.anyOf[1],
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs5 = errors;
  if (typeof data !== 'boolean') {
    const err2 = {
      instancePath,
      schemaPath: '#/anyOf/2/type',
      keyword: 'type',
      params: { type: 'boolean' },
      schema: schema81.anyOf[2].type,
      parentSchema: schema81.anyOf[2],
      data,
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs5 === errors;
  valid0 = valid0 || _valid0;
  const _errs7 = errors;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      const data0 = data[i0];
      if (typeof data0 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/anyOf/3/items/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema81.anyOf[3].items.type,
          parentSchema: schema81.anyOf[3].items,
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
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/anyOf/3/type',
      keyword: 'type',
      params: { type: 'array' },
      schema: schema81.anyOf[3].type,
      parentSchema: schema81.anyOf[3],
      data,
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var items0 = true;
  }
  if (!valid0) {
    const err5 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      schema: schema81.anyOf,
      parentSchema: schema81,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate205.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate205.evaluated = { dynamicProps: false, dynamicItems: true };

const schema82 = { type: 'string', enum: ['observed', 'derived', 'declared', 'assumed'] };

function validate209(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate209.evaluated;
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
      schema: schema82.type,
      parentSchema: schema82,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'observed' || data === 'derived' || data === 'declared' || data === 'assumed')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema82.enum },
      schema: schema82.enum,
      parentSchema: schema82,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate209.errors = vErrors;
  return errors === 0;
}
validate209.evaluated = { dynamicProps: false, dynamicItems: false };

const schema83 = {
  anyOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['input'],
      properties: {
        input: { type: 'integer', minimum: 0 },
        line: { type: 'integer', minimum: 1 },
        rva: { type: 'integer', minimum: 0 },
        offset: { type: 'integer', minimum: 0 },
      },
    },
    { type: 'object', additionalProperties: false, required: ['registry'], properties: { registry: { type: 'string', minLength: 1 } } },
    { type: 'object', additionalProperties: false, required: ['event'], properties: { event: { type: 'string', minLength: 1 } } },
    { type: 'object', additionalProperties: false, required: ['option'], properties: { option: { type: 'string', minLength: 1 } } },
    { type: 'object', additionalProperties: false, required: ['table'], properties: { table: { type: 'string', minLength: 1 } } },
  ],
};

function validate211(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.input === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/anyOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'input' },
        schema: schema83.anyOf[0].required,
        parentSchema: schema83.anyOf[0],
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'input' || key0 === 'line' || key0 === 'rva' || key0 === 'offset')) {
        const err1 = {
          instancePath,
          schemaPath: '#/anyOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema83.anyOf[0],
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.input !== undefined) {
      const data0 = data.input;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = {
          instancePath: instancePath + '/input',
          schemaPath: '#/anyOf/0/properties/input/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema83.anyOf[0].properties.input.type,
          parentSchema: schema83.anyOf[0].properties.input,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + '/input',
            schemaPath: '#/anyOf/0/properties/input/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema83.anyOf[0].properties.input,
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
    }
    if (data.line !== undefined) {
      const data1 = data.line;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = {
          instancePath: instancePath + '/line',
          schemaPath: '#/anyOf/0/properties/line/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema83.anyOf[0].properties.line.type,
          parentSchema: schema83.anyOf[0].properties.line,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + '/line',
            schemaPath: '#/anyOf/0/properties/line/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema83.anyOf[0].properties.line,
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
    }
    if (data.rva !== undefined) {
      const data2 = data.rva;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + '/rva',
          schemaPath: '#/anyOf/0/properties/rva/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema83.anyOf[0].properties.rva.type,
          parentSchema: schema83.anyOf[0].properties.rva,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/rva',
            schemaPath: '#/anyOf/0/properties/rva/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema83.anyOf[0].properties.rva,
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
    if (data.offset !== undefined) {
      const data3 = data.offset;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err8 = {
          instancePath: instancePath + '/offset',
          schemaPath: '#/anyOf/0/properties/offset/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema83.anyOf[0].properties.offset.type,
          parentSchema: schema83.anyOf[0].properties.offset,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err9 = {
            instancePath: instancePath + '/offset',
            schemaPath: '#/anyOf/0/properties/offset/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema83.anyOf[0].properties.offset,
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
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/anyOf/0/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema83.anyOf[0].type,
      parentSchema: schema83.anyOf[0],
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs12 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.registry === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/anyOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'registry' },
        schema: schema83.anyOf[1].required,
        parentSchema: schema83.anyOf[1],
        data,
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key1 in data) {
      if (!(key1 === 'registry')) {
        const err12 = {
          instancePath,
          schemaPath: '#/anyOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
          schema: false,
          parentSchema: schema83.anyOf[1],
          data,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.registry !== undefined) {
      const data4 = data.registry;
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err13 = {
            instancePath: instancePath + '/registry',
            schemaPath: '#/anyOf/1/properties/registry/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema83.anyOf[1].properties.registry,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/registry',
          schemaPath: '#/anyOf/1/properties/registry/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema83.anyOf[1].properties.registry.type,
          parentSchema: schema83.anyOf[1].properties.registry,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/anyOf/1/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema83.anyOf[1].type,
      parentSchema: schema83.anyOf[1],
      data,
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  var _valid0 = _errs12 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs17 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.event === undefined) {
      const err16 = {
        instancePath,
        schemaPath: '#/anyOf/2/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        schema: schema83.anyOf[2].required,
        parentSchema: schema83.anyOf[2],
        data,
      };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    for (const key2 in data) {
      if (!(key2 === 'event')) {
        const err17 = {
          instancePath,
          schemaPath: '#/anyOf/2/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key2 },
          schema: false,
          parentSchema: schema83.anyOf[2],
          data,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.event !== undefined) {
      const data5 = data.event;
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err18 = {
            instancePath: instancePath + '/event',
            schemaPath: '#/anyOf/2/properties/event/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema83.anyOf[2].properties.event,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/anyOf/2/properties/event/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema83.anyOf[2].properties.event.type,
          parentSchema: schema83.anyOf[2].properties.event,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: '#/anyOf/2/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema83.anyOf[2].type,
      parentSchema: schema83.anyOf[2],
      data,
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  var _valid0 = _errs17 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs22 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.option === undefined) {
      const err21 = {
        instancePath,
        schemaPath: '#/anyOf/3/required',
        keyword: 'required',
        params: { missingProperty: 'option' },
        schema: schema83.anyOf[3].required,
        parentSchema: schema83.anyOf[3],
        data,
      };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    for (const key3 in data) {
      if (!(key3 === 'option')) {
        const err22 = {
          instancePath,
          schemaPath: '#/anyOf/3/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key3 },
          schema: false,
          parentSchema: schema83.anyOf[3],
          data,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.option !== undefined) {
      const data6 = data.option;
      if (typeof data6 === 'string') {
        if (data6.length < 1) {
          const err23 = {
            instancePath: instancePath + '/option',
            schemaPath: '#/anyOf/3/properties/option/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema83.anyOf[3].properties.option,
            data: data6,
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
          instancePath: instancePath + '/option',
          schemaPath: '#/anyOf/3/properties/option/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema83.anyOf[3].properties.option.type,
          parentSchema: schema83.anyOf[3].properties.option,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = {
      instancePath,
      schemaPath: '#/anyOf/3/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema83.anyOf[3].type,
      parentSchema: schema83.anyOf[3],
      data,
    };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  var _valid0 = _errs22 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs27 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.table === undefined) {
      const err26 = {
        instancePath,
        schemaPath: '#/anyOf/4/required',
        keyword: 'required',
        params: { missingProperty: 'table' },
        schema: schema83.anyOf[4].required,
        parentSchema: schema83.anyOf[4],
        data,
      };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    for (const key4 in data) {
      if (!(key4 === 'table')) {
        const err27 = {
          instancePath,
          schemaPath: '#/anyOf/4/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key4 },
          schema: false,
          parentSchema: schema83.anyOf[4],
          data,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.table !== undefined) {
      const data7 = data.table;
      if (typeof data7 === 'string') {
        if (data7.length < 1) {
          const err28 = {
            instancePath: instancePath + '/table',
            schemaPath: '#/anyOf/4/properties/table/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema83.anyOf[4].properties.table,
            data: data7,
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/table',
          schemaPath: '#/anyOf/4/properties/table/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema83.anyOf[4].properties.table.type,
          parentSchema: schema83.anyOf[4].properties.table,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = {
      instancePath,
      schemaPath: '#/anyOf/4/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema83.anyOf[4].type,
      parentSchema: schema83.anyOf[4],
      data,
    };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  var _valid0 = _errs27 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err31 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      schema: schema83.anyOf,
      parentSchema: schema83,
      data,
    };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate211.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate211.evaluated = { dynamicProps: true, dynamicItems: false };

function validate203(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema80.required,
        parentSchema: schema80,
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
        schema: schema80.required,
        parentSchema: schema80,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        schema: schema80.required,
        parentSchema: schema80,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.unit === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unit' },
        schema: schema80.required,
        parentSchema: schema80,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.state === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'state' },
        schema: schema80.required,
        parentSchema: schema80,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema80.properties, key0)) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema80,
          data,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (
        !validate130(data.id, { instancePath: instancePath + '/id', parentData: data, parentDataProperty: 'id', rootData, dynamicAnchors })
      ) {
        vErrors = append(vErrors, validate130.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      const data1 = data.name;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err6 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema80.properties.name,
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
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema80.properties.name.type,
          parentSchema: schema80.properties.name,
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
    if (data.value !== undefined) {
      if (
        !validate205(data.value, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate186(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate186.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== undefined) {
      const data4 = data.at;
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          const err8 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema80.properties.at,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema80.properties.at.type,
          parentSchema: schema80.properties.at,
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
    if (data.about !== undefined) {
      if (
        !validate188(data.about, {
          instancePath: instancePath + '/about',
          parentData: data,
          parentDataProperty: 'about',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== undefined) {
      if (
        !validate209(data.state, {
          instancePath: instancePath + '/state',
          parentData: data,
          parentDataProperty: 'state',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate209.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== undefined) {
      if (
        !validate211(data.source, {
          instancePath: instancePath + '/source',
          parentData: data,
          parentDataProperty: 'source',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate211.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== undefined) {
      const data8 = data.from;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate130(data8[i0], {
              instancePath: instancePath + '/from/' + i0,
              parentData: data8,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate130.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema80.properties.from.type,
          parentSchema: schema80.properties.from,
          data: data8,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema80.type,
      parentSchema: schema80,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate104(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.machine === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machine' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.verdict === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'verdict' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.suspects === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'suspects' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.cleared === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'cleared' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.findings === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'findings' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.knowledge === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'knowledge' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.refusals === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'refusals' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.limits === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'limits' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.next === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'next' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.facts === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'facts' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.inputs === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'inputs' },
        schema: schema42.required,
        parentSchema: schema42,
        data,
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema42.properties, key0)) {
        const err11 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema42,
          data,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.machine !== undefined) {
      if (
        !validate62(data.machine, {
          instancePath: instancePath + '/machine',
          parentData: data,
          parentDataProperty: 'machine',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.verdict !== undefined) {
      if (
        !validate72(data.verdict, {
          instancePath: instancePath + '/verdict',
          parentData: data,
          parentDataProperty: 'verdict',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.suspects !== undefined) {
      const data2 = data.suspects;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate107(data2[i0], {
              instancePath: instancePath + '/suspects/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate107.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/suspects',
          schemaPath: '#/properties/suspects/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema42.properties.suspects.type,
          parentSchema: schema42.properties.suspects,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.cleared !== undefined) {
      const data4 = data.cleared;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate134(data4[i1], {
              instancePath: instancePath + '/cleared/' + i1,
              parentData: data4,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate134.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/cleared',
          schemaPath: '#/properties/cleared/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema42.properties.cleared.type,
          parentSchema: schema42.properties.cleared,
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
    if (data.findings !== undefined) {
      const data6 = data.findings;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate139(data6[i2], {
              instancePath: instancePath + '/findings/' + i2,
              parentData: data6,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate139.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/findings',
          schemaPath: '#/properties/findings/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema42.properties.findings.type,
          parentSchema: schema42.properties.findings,
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
    if (data.knowledge !== undefined) {
      const data8 = data.knowledge;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate145(data8[i3], {
              instancePath: instancePath + '/knowledge/' + i3,
              parentData: data8,
              parentDataProperty: i3,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate145.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/knowledge',
          schemaPath: '#/properties/knowledge/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema42.properties.knowledge.type,
          parentSchema: schema42.properties.knowledge,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.refusals !== undefined) {
      const data10 = data.refusals;
      const _errs17 = errors;
      let valid9 = false;
      const _errs18 = errors;
      if (
        !validate79(data10, {
          instancePath: instancePath + '/refusals',
          parentData: data,
          parentDataProperty: 'refusals',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate79.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs18 === errors;
      valid9 = valid9 || _valid0;
      const _errs19 = errors;
      if (data10 !== null) {
        const err16 = {
          instancePath: instancePath + '/refusals',
          schemaPath: '#/properties/refusals/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema42.properties.refusals.anyOf[1].type,
          parentSchema: schema42.properties.refusals.anyOf[1],
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid0 = _errs19 === errors;
      valid9 = valid9 || _valid0;
      if (!valid9) {
        const err17 = {
          instancePath: instancePath + '/refusals',
          schemaPath: '#/properties/refusals/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema42.properties.refusals.anyOf,
          parentSchema: schema42.properties.refusals,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs17;
        if (vErrors !== null) {
          if (_errs17) {
            vErrors.length = _errs17;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.logging !== undefined) {
      const data11 = data.logging;
      const _errs22 = errors;
      let valid10 = false;
      const _errs23 = errors;
      if (
        !validate157(data11, {
          instancePath: instancePath + '/logging',
          parentData: data,
          parentDataProperty: 'logging',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate157.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs23 === errors;
      valid10 = valid10 || _valid1;
      const _errs24 = errors;
      if (data11 !== null) {
        const err18 = {
          instancePath: instancePath + '/logging',
          schemaPath: '#/properties/logging/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema42.properties.logging.anyOf[1].type,
          parentSchema: schema42.properties.logging.anyOf[1],
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid1 = _errs24 === errors;
      valid10 = valid10 || _valid1;
      if (!valid10) {
        const err19 = {
          instancePath: instancePath + '/logging',
          schemaPath: '#/properties/logging/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema42.properties.logging.anyOf,
          parentSchema: schema42.properties.logging,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.limits !== undefined) {
      const data12 = data.limits;
      const _errs27 = errors;
      let valid11 = false;
      const _errs28 = errors;
      if (
        !validate160(data12, {
          instancePath: instancePath + '/limits',
          parentData: data,
          parentDataProperty: 'limits',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate160.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs28 === errors;
      valid11 = valid11 || _valid2;
      const _errs29 = errors;
      if (data12 !== null) {
        const err20 = {
          instancePath: instancePath + '/limits',
          schemaPath: '#/properties/limits/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema42.properties.limits.anyOf[1].type,
          parentSchema: schema42.properties.limits.anyOf[1],
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid2 = _errs29 === errors;
      valid11 = valid11 || _valid2;
      if (!valid11) {
        const err21 = {
          instancePath: instancePath + '/limits',
          schemaPath: '#/properties/limits/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema42.properties.limits.anyOf,
          parentSchema: schema42.properties.limits,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs27;
        if (vErrors !== null) {
          if (_errs27) {
            vErrors.length = _errs27;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.timeToRefusal !== undefined) {
      const data13 = data.timeToRefusal;
      if (!Array.isArray(data13) && data13 !== null) {
        const err22 = {
          instancePath: instancePath + '/timeToRefusal',
          schemaPath: '#/properties/timeToRefusal/type',
          keyword: 'type',
          params: { type: schema42.properties.timeToRefusal.type },
          schema: schema42.properties.timeToRefusal.type,
          parentSchema: schema42.properties.timeToRefusal,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate178(data13[i4], {
              instancePath: instancePath + '/timeToRefusal/' + i4,
              parentData: data13,
              parentDataProperty: i4,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate178.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.next !== undefined) {
      const data15 = data.next;
      if (Array.isArray(data15)) {
        const len5 = data15.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate181(data15[i5], {
              instancePath: instancePath + '/next/' + i5,
              parentData: data15,
              parentDataProperty: i5,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate181.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/next',
          schemaPath: '#/properties/next/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema42.properties.next.type,
          parentSchema: schema42.properties.next,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.timeline !== undefined) {
      const data17 = data.timeline;
      const _errs38 = errors;
      let valid16 = false;
      const _errs39 = errors;
      if (
        !validate184(data17, {
          instancePath: instancePath + '/timeline',
          parentData: data,
          parentDataProperty: 'timeline',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate184.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs39 === errors;
      valid16 = valid16 || _valid3;
      const _errs40 = errors;
      if (data17 !== null) {
        const err24 = {
          instancePath: instancePath + '/timeline',
          schemaPath: '#/properties/timeline/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema42.properties.timeline.anyOf[1].type,
          parentSchema: schema42.properties.timeline.anyOf[1],
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid3 = _errs40 === errors;
      valid16 = valid16 || _valid3;
      if (!valid16) {
        const err25 = {
          instancePath: instancePath + '/timeline',
          schemaPath: '#/properties/timeline/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema42.properties.timeline.anyOf,
          parentSchema: schema42.properties.timeline,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs38;
        if (vErrors !== null) {
          if (_errs38) {
            vErrors.length = _errs38;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.facts !== undefined) {
      const data18 = data.facts;
      if (Array.isArray(data18)) {
        const len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (
            !validate203(data18[i6], {
              instancePath: instancePath + '/facts/' + i6,
              parentData: data18,
              parentDataProperty: i6,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate203.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/facts',
          schemaPath: '#/properties/facts/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema42.properties.facts.type,
          parentSchema: schema42.properties.facts,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.inputs !== undefined) {
      const data20 = data.inputs;
      if (Array.isArray(data20)) {
        const len7 = data20.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate85(data20[i7], {
              instancePath: instancePath + '/inputs/' + i7,
              parentData: data20,
              parentDataProperty: i7,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/inputs',
          schemaPath: '#/properties/inputs/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema42.properties.inputs.type,
          parentSchema: schema42.properties.inputs,
          data: data20,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema42.type,
      parentSchema: schema42,
      data,
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema84 = {
  type: 'object',
  additionalProperties: false,
  required: ['shared'],
  properties: { shared: { type: 'array', items: { $ref: '#/$defs/SharedTrait' } } },
};
const schema85 = {
  type: 'object',
  additionalProperties: false,
  required: ['says', 'owner', 'tags', 'machines', 'without'],
  properties: {
    says: { type: 'string', minLength: 1 },
    owner: { anyOf: [{ $ref: '#/$defs/Owner' }, { type: 'null' }] },
    tags: { type: 'array', items: { $ref: '#/$defs/SuspectTag' } },
    machines: { type: 'array', items: { type: 'string', minLength: 1 } },
    without: { type: 'array', items: { type: 'string', minLength: 1 } },
  },
};

function validate219(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.says === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'says' },
        schema: schema85.required,
        parentSchema: schema85,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.owner === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'owner' },
        schema: schema85.required,
        parentSchema: schema85,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tags === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tags' },
        schema: schema85.required,
        parentSchema: schema85,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.machines === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machines' },
        schema: schema85.required,
        parentSchema: schema85,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.without === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'without' },
        schema: schema85.required,
        parentSchema: schema85,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'says' || key0 === 'owner' || key0 === 'tags' || key0 === 'machines' || key0 === 'without')) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema85,
          data,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.says !== undefined) {
      const data0 = data.says;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err6 = {
            instancePath: instancePath + '/says',
            schemaPath: '#/properties/says/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema85.properties.says,
            data: data0,
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
          instancePath: instancePath + '/says',
          schemaPath: '#/properties/says/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema85.properties.says.type,
          parentSchema: schema85.properties.says,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.owner !== undefined) {
      const data1 = data.owner;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (
        !validate110(data1, {
          instancePath: instancePath + '/owner',
          parentData: data,
          parentDataProperty: 'owner',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate110.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (data1 !== null) {
        const err8 = {
          instancePath: instancePath + '/owner',
          schemaPath: '#/properties/owner/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema85.properties.owner.anyOf[1].type,
          parentSchema: schema85.properties.owner.anyOf[1],
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err9 = {
          instancePath: instancePath + '/owner',
          schemaPath: '#/properties/owner/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema85.properties.owner.anyOf,
          parentSchema: schema85.properties.owner,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
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
    if (data.tags !== undefined) {
      const data2 = data.tags;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate123(data2[i0], {
              instancePath: instancePath + '/tags/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema85.properties.tags.type,
          parentSchema: schema85.properties.tags,
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
    if (data.machines !== undefined) {
      const data4 = data.machines;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          const data5 = data4[i1];
          if (typeof data5 === 'string') {
            if (data5.length < 1) {
              const err11 = {
                instancePath: instancePath + '/machines/' + i1,
                schemaPath: '#/properties/machines/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema85.properties.machines.items,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + '/machines/' + i1,
              schemaPath: '#/properties/machines/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema85.properties.machines.items.type,
              parentSchema: schema85.properties.machines.items,
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
      } else {
        const err13 = {
          instancePath: instancePath + '/machines',
          schemaPath: '#/properties/machines/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema85.properties.machines.type,
          parentSchema: schema85.properties.machines,
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
    if (data.without !== undefined) {
      const data6 = data.without;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          const data7 = data6[i2];
          if (typeof data7 === 'string') {
            if (data7.length < 1) {
              const err14 = {
                instancePath: instancePath + '/without/' + i2,
                schemaPath: '#/properties/without/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema85.properties.without.items,
                data: data7,
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
              instancePath: instancePath + '/without/' + i2,
              schemaPath: '#/properties/without/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema85.properties.without.items.type,
              parentSchema: schema85.properties.without.items,
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
      } else {
        const err16 = {
          instancePath: instancePath + '/without',
          schemaPath: '#/properties/without/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema85.properties.without.type,
          parentSchema: schema85.properties.without,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema85.type,
      parentSchema: schema85,
      data,
    };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
validate219.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate218(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.shared === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'shared' },
        schema: schema84.required,
        parentSchema: schema84,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'shared')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema84,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.shared !== undefined) {
      const data0 = data.shared;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate219(data0[i0], {
              instancePath: instancePath + '/shared/' + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate219.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/shared',
          schemaPath: '#/properties/shared/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema84.properties.shared.type,
          parentSchema: schema84.properties.shared,
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
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema84.type,
      parentSchema: schema84,
      data,
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate102(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
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
        schema: schema41.required,
        parentSchema: schema41,
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
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tool' },
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.machines === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machines' },
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.unassigned === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unassigned' },
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.across === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'across' },
        schema: schema41.required,
        parentSchema: schema41,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'schemaVersion' ||
          key0 === 'kind' ||
          key0 === 'tool' ||
          key0 === 'machines' ||
          key0 === 'unassigned' ||
          key0 === 'across'
        )
      ) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema41,
          data,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err7 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema41.properties.schemaVersion.type,
          parentSchema: schema41.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (1 !== data0) {
        const err8 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema41.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema41.properties.kind.type,
          parentSchema: schema41.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if ('diagnosis' !== data1) {
        const err10 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'diagnosis' },
          schema: 'diagnosis',
          parentSchema: schema41.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tool !== undefined) {
      if (
        !validate54(data.tool, {
          instancePath: instancePath + '/tool',
          parentData: data,
          parentDataProperty: 'tool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.machines !== undefined) {
      const data3 = data.machines;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate104(data3[i0], {
              instancePath: instancePath + '/machines/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/machines',
          schemaPath: '#/properties/machines/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema41.properties.machines.type,
          parentSchema: schema41.properties.machines,
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
    if (data.unassigned !== undefined) {
      const data5 = data.unassigned;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate85(data5[i1], {
              instancePath: instancePath + '/unassigned/' + i1,
              parentData: data5,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/unassigned',
          schemaPath: '#/properties/unassigned/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema41.properties.unassigned.type,
          parentSchema: schema41.properties.unassigned,
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
    if (data.across !== undefined) {
      const data7 = data.across;
      const _errs14 = errors;
      let valid5 = false;
      const _errs15 = errors;
      if (
        !validate218(data7, {
          instancePath: instancePath + '/across',
          parentData: data,
          parentDataProperty: 'across',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate218.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs15 === errors;
      valid5 = valid5 || _valid0;
      const _errs16 = errors;
      if (data7 !== null) {
        const err13 = {
          instancePath: instancePath + '/across',
          schemaPath: '#/properties/across/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema41.properties.across.anyOf[1].type,
          parentSchema: schema41.properties.across.anyOf[1],
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid0 = _errs16 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err14 = {
          instancePath: instancePath + '/across',
          schemaPath: '#/properties/across/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema41.properties.across.anyOf,
          parentSchema: schema41.properties.across,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema41.type,
      parentSchema: schema41,
      data,
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema86 = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'kind', 'tool', 'drivers', 'tags'],
  properties: {
    schemaVersion: { type: 'integer', const: 1 },
    kind: { type: 'string', const: 'drivers' },
    tool: { $ref: '#/$defs/Tool' },
    drivers: { type: 'array', items: { $ref: '#/$defs/DriverImage' } },
    tags: { type: 'array', items: { $ref: '#/$defs/TagOwners' } },
    inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
    problems: { type: 'array', items: { $ref: '#/$defs/Problem' } },
  },
};
const schema87 = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'architecture', 'bytes', 'version', 'signature', 'tags', 'problem'],
  properties: {
    path: { type: 'string', minLength: 1 },
    architecture: { type: ['string', 'null'], enum: ['x86', 'x64', 'arm64', 'arm', 'ia64', null] },
    bytes: { type: ['integer', 'null'], minimum: 0 },
    version: { anyOf: [{ $ref: '#/$defs/ImageVersion' }, { type: 'null' }] },
    signature: { anyOf: [{ $ref: '#/$defs/Signature' }, { type: 'null' }] },
    tags: { type: 'array', items: { $ref: '#/$defs/ImageTagUse' } },
    problem: { type: ['string', 'null'], minLength: 1 },
  },
};
const schema88 = {
  type: 'object',
  additionalProperties: false,
  required: [],
  properties: {
    file: { type: ['string', 'null'], minLength: 1, examples: ['4.0.0.0'] },
    product: { type: ['string', 'null'], minLength: 1 },
    company: { type: ['string', 'null'], minLength: 1 },
    description: { type: ['string', 'null'], minLength: 1 },
    productName: { type: ['string', 'null'], minLength: 1 },
    originalName: { type: ['string', 'null'], minLength: 1 },
    fileText: { type: ['string', 'null'], minLength: 1 },
    internalName: { type: ['string', 'null'], minLength: 1 },
    copyright: { type: ['string', 'null'], minLength: 1 },
    comments: { type: ['string', 'null'], minLength: 1 },
    languages: { type: 'array', items: { type: 'string', minLength: 1 } },
  },
};

function validate228(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema88.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema88,
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
    if (data.file !== undefined) {
      const data0 = data.file;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err1 = {
          instancePath: instancePath + '/file',
          schemaPath: '#/properties/file/type',
          keyword: 'type',
          params: { type: schema88.properties.file.type },
          schema: schema88.properties.file.type,
          parentSchema: schema88.properties.file,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err2 = {
            instancePath: instancePath + '/file',
            schemaPath: '#/properties/file/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.file,
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
    if (data.product !== undefined) {
      const data1 = data.product;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err3 = {
          instancePath: instancePath + '/product',
          schemaPath: '#/properties/product/type',
          keyword: 'type',
          params: { type: schema88.properties.product.type },
          schema: schema88.properties.product.type,
          parentSchema: schema88.properties.product,
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
            instancePath: instancePath + '/product',
            schemaPath: '#/properties/product/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.product,
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
    if (data.company !== undefined) {
      const data2 = data.company;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err5 = {
          instancePath: instancePath + '/company',
          schemaPath: '#/properties/company/type',
          keyword: 'type',
          params: { type: schema88.properties.company.type },
          schema: schema88.properties.company.type,
          parentSchema: schema88.properties.company,
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
        if (data2.length < 1) {
          const err6 = {
            instancePath: instancePath + '/company',
            schemaPath: '#/properties/company/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.company,
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
    if (data.description !== undefined) {
      const data3 = data.description;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err7 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: schema88.properties.description.type },
          schema: schema88.properties.description.type,
          parentSchema: schema88.properties.description,
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
        if (data3.length < 1) {
          const err8 = {
            instancePath: instancePath + '/description',
            schemaPath: '#/properties/description/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.description,
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
    if (data.productName !== undefined) {
      const data4 = data.productName;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err9 = {
          instancePath: instancePath + '/productName',
          schemaPath: '#/properties/productName/type',
          keyword: 'type',
          params: { type: schema88.properties.productName.type },
          schema: schema88.properties.productName.type,
          parentSchema: schema88.properties.productName,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err10 = {
            instancePath: instancePath + '/productName',
            schemaPath: '#/properties/productName/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.productName,
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
    if (data.originalName !== undefined) {
      const data5 = data.originalName;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err11 = {
          instancePath: instancePath + '/originalName',
          schemaPath: '#/properties/originalName/type',
          keyword: 'type',
          params: { type: schema88.properties.originalName.type },
          schema: schema88.properties.originalName.type,
          parentSchema: schema88.properties.originalName,
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
            instancePath: instancePath + '/originalName',
            schemaPath: '#/properties/originalName/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.originalName,
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
    if (data.fileText !== undefined) {
      const data6 = data.fileText;
      if (typeof data6 !== 'string' && data6 !== null) {
        const err13 = {
          instancePath: instancePath + '/fileText',
          schemaPath: '#/properties/fileText/type',
          keyword: 'type',
          params: { type: schema88.properties.fileText.type },
          schema: schema88.properties.fileText.type,
          parentSchema: schema88.properties.fileText,
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
            instancePath: instancePath + '/fileText',
            schemaPath: '#/properties/fileText/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.fileText,
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
    if (data.internalName !== undefined) {
      const data7 = data.internalName;
      if (typeof data7 !== 'string' && data7 !== null) {
        const err15 = {
          instancePath: instancePath + '/internalName',
          schemaPath: '#/properties/internalName/type',
          keyword: 'type',
          params: { type: schema88.properties.internalName.type },
          schema: schema88.properties.internalName.type,
          parentSchema: schema88.properties.internalName,
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
            instancePath: instancePath + '/internalName',
            schemaPath: '#/properties/internalName/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.internalName,
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
    if (data.copyright !== undefined) {
      const data8 = data.copyright;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err17 = {
          instancePath: instancePath + '/copyright',
          schemaPath: '#/properties/copyright/type',
          keyword: 'type',
          params: { type: schema88.properties.copyright.type },
          schema: schema88.properties.copyright.type,
          parentSchema: schema88.properties.copyright,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data8 === 'string') {
        if (data8.length < 1) {
          const err18 = {
            instancePath: instancePath + '/copyright',
            schemaPath: '#/properties/copyright/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.copyright,
            data: data8,
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
    if (data.comments !== undefined) {
      const data9 = data.comments;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err19 = {
          instancePath: instancePath + '/comments',
          schemaPath: '#/properties/comments/type',
          keyword: 'type',
          params: { type: schema88.properties.comments.type },
          schema: schema88.properties.comments.type,
          parentSchema: schema88.properties.comments,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data9 === 'string') {
        if (data9.length < 1) {
          const err20 = {
            instancePath: instancePath + '/comments',
            schemaPath: '#/properties/comments/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema88.properties.comments,
            data: data9,
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
    if (data.languages !== undefined) {
      const data10 = data.languages;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data11 = data10[i0];
          if (typeof data11 === 'string') {
            if (data11.length < 1) {
              const err21 = {
                instancePath: instancePath + '/languages/' + i0,
                schemaPath: '#/properties/languages/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema88.properties.languages.items,
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
              instancePath: instancePath + '/languages/' + i0,
              schemaPath: '#/properties/languages/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema88.properties.languages.items.type,
              parentSchema: schema88.properties.languages.items,
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
      } else {
        const err23 = {
          instancePath: instancePath + '/languages',
          schemaPath: '#/properties/languages/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema88.properties.languages.type,
          parentSchema: schema88.properties.languages,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema88.type,
      parentSchema: schema88,
      data,
    };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate228.errors = vErrors;
  return errors === 0;
}
validate228.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema89 = {
  type: 'object',
  additionalProperties: false,
  required: ['tag', 'tagHex', 'use', 'at'],
  properties: {
    tag: { $ref: '#/$defs/TagText' },
    tagHex: { $ref: '#/$defs/TagHex' },
    protected: { type: 'boolean' },
    use: { $ref: '#/$defs/TagUse' },
    api: { type: ['string', 'null'], minLength: 1, examples: ['ExAllocatePoolWithTag'] },
    at: { type: 'array', items: { $ref: '#/$defs/TagPlace' } },
  },
};
const schema90 = { type: 'string', enum: ['call', 'operand', 'data', 'service-name', 'text'] };

function validate234(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate234.evaluated;
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
      schema: schema90.type,
      parentSchema: schema90,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === 'call' || data === 'operand' || data === 'data' || data === 'service-name' || data === 'text')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema90.enum },
      schema: schema90.enum,
      parentSchema: schema90,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
validate234.evaluated = { dynamicProps: false, dynamicItems: false };

const schema91 = {
  type: 'object',
  additionalProperties: false,
  required: ['rva', 'section'],
  properties: {
    rva: { type: 'integer', minimum: 0 },
    section: { type: ['string', 'null'], minLength: 1, examples: ['.text'] },
    bytes: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate236(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.rva === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rva' },
        schema: schema91.required,
        parentSchema: schema91,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.section === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'section' },
        schema: schema91.required,
        parentSchema: schema91,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'rva' || key0 === 'section' || key0 === 'bytes')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema91,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rva !== undefined) {
      const data0 = data.rva;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/rva',
          schemaPath: '#/properties/rva/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema91.properties.rva.type,
          parentSchema: schema91.properties.rva,
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
            instancePath: instancePath + '/rva',
            schemaPath: '#/properties/rva/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema91.properties.rva,
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
    if (data.section !== undefined) {
      const data1 = data.section;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err5 = {
          instancePath: instancePath + '/section',
          schemaPath: '#/properties/section/type',
          keyword: 'type',
          params: { type: schema91.properties.section.type },
          schema: schema91.properties.section.type,
          parentSchema: schema91.properties.section,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err6 = {
            instancePath: instancePath + '/section',
            schemaPath: '#/properties/section/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema91.properties.section,
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
    }
    if (data.bytes !== undefined) {
      const data2 = data.bytes;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err7 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: schema91.properties.bytes.type },
          schema: schema91.properties.bytes.type,
          parentSchema: schema91.properties.bytes,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (data2.length < 1) {
          const err8 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema91.properties.bytes,
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
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema91.type,
      parentSchema: schema91,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
validate236.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate231(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.tag === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tag' },
        schema: schema89.required,
        parentSchema: schema89,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tagHex === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tagHex' },
        schema: schema89.required,
        parentSchema: schema89,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.use === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'use' },
        schema: schema89.required,
        parentSchema: schema89,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.at === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        schema: schema89.required,
        parentSchema: schema89,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'tag' || key0 === 'tagHex' || key0 === 'protected' || key0 === 'use' || key0 === 'api' || key0 === 'at')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema89,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tag !== undefined) {
      if (
        !validate96(data.tag, {
          instancePath: instancePath + '/tag',
          parentData: data,
          parentDataProperty: 'tag',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.tagHex !== undefined) {
      if (
        !validate125(data.tagHex, {
          instancePath: instancePath + '/tagHex',
          parentData: data,
          parentDataProperty: 'tagHex',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.protected !== undefined) {
      const data2 = data.protected;
      if (typeof data2 !== 'boolean') {
        const err5 = {
          instancePath: instancePath + '/protected',
          schemaPath: '#/properties/protected/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema89.properties.protected.type,
          parentSchema: schema89.properties.protected,
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
    if (data.use !== undefined) {
      if (
        !validate234(data.use, {
          instancePath: instancePath + '/use',
          parentData: data,
          parentDataProperty: 'use',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate234.errors);
        errors = vErrors.length;
      }
    }
    if (data.api !== undefined) {
      const data4 = data.api;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err6 = {
          instancePath: instancePath + '/api',
          schemaPath: '#/properties/api/type',
          keyword: 'type',
          params: { type: schema89.properties.api.type },
          schema: schema89.properties.api.type,
          parentSchema: schema89.properties.api,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err7 = {
            instancePath: instancePath + '/api',
            schemaPath: '#/properties/api/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema89.properties.api,
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
    }
    if (data.at !== undefined) {
      const data5 = data.at;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate236(data5[i0], {
              instancePath: instancePath + '/at/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate236.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema89.properties.at.type,
          parentSchema: schema89.properties.at,
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
      schema: schema89.type,
      parentSchema: schema89,
      data,
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate231.errors = vErrors;
  return errors === 0;
}
validate231.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate227(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.path === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.architecture === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'architecture' },
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.bytes === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bytes' },
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.version === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.signature === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'signature' },
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.tags === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tags' },
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.problem === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'problem' },
        schema: schema87.required,
        parentSchema: schema87,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'path' ||
          key0 === 'architecture' ||
          key0 === 'bytes' ||
          key0 === 'version' ||
          key0 === 'signature' ||
          key0 === 'tags' ||
          key0 === 'problem'
        )
      ) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema87,
          data,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      const data0 = data.path;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err8 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema87.properties.path,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema87.properties.path.type,
          parentSchema: schema87.properties.path,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.architecture !== undefined) {
      const data1 = data.architecture;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err10 = {
          instancePath: instancePath + '/architecture',
          schemaPath: '#/properties/architecture/type',
          keyword: 'type',
          params: { type: schema87.properties.architecture.type },
          schema: schema87.properties.architecture.type,
          parentSchema: schema87.properties.architecture,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === 'x86' || data1 === 'x64' || data1 === 'arm64' || data1 === 'arm' || data1 === 'ia64' || data1 === null)) {
        const err11 = {
          instancePath: instancePath + '/architecture',
          schemaPath: '#/properties/architecture/enum',
          keyword: 'enum',
          params: { allowedValues: schema87.properties.architecture.enum },
          schema: schema87.properties.architecture.enum,
          parentSchema: schema87.properties.architecture,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.bytes !== undefined) {
      const data2 = data.bytes;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        const err12 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: schema87.properties.bytes.type },
          schema: schema87.properties.bytes.type,
          parentSchema: schema87.properties.bytes,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err13 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema87.properties.bytes,
            data: data2,
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
    if (data.version !== undefined) {
      const data3 = data.version;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (
        !validate228(data3, {
          instancePath: instancePath + '/version',
          parentData: data,
          parentDataProperty: 'version',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate228.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      const _errs11 = errors;
      if (data3 !== null) {
        const err14 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema87.properties.version.anyOf[1].type,
          parentSchema: schema87.properties.version.anyOf[1],
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err15 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema87.properties.version.anyOf,
          parentSchema: schema87.properties.version,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.signature !== undefined) {
      const data4 = data.signature;
      const _errs14 = errors;
      let valid2 = false;
      const _errs15 = errors;
      if (
        !validate113(data4, {
          instancePath: instancePath + '/signature',
          parentData: data,
          parentDataProperty: 'signature',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate113.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      const _errs16 = errors;
      if (data4 !== null) {
        const err16 = {
          instancePath: instancePath + '/signature',
          schemaPath: '#/properties/signature/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema87.properties.signature.anyOf[1].type,
          parentSchema: schema87.properties.signature.anyOf[1],
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err17 = {
          instancePath: instancePath + '/signature',
          schemaPath: '#/properties/signature/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema87.properties.signature.anyOf,
          parentSchema: schema87.properties.signature,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.tags !== undefined) {
      const data5 = data.tags;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate231(data5[i0], {
              instancePath: instancePath + '/tags/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate231.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema87.properties.tags.type,
          parentSchema: schema87.properties.tags,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.problem !== undefined) {
      const data7 = data.problem;
      if (typeof data7 !== 'string' && data7 !== null) {
        const err19 = {
          instancePath: instancePath + '/problem',
          schemaPath: '#/properties/problem/type',
          keyword: 'type',
          params: { type: schema87.properties.problem.type },
          schema: schema87.properties.problem.type,
          parentSchema: schema87.properties.problem,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data7 === 'string') {
        if (data7.length < 1) {
          const err20 = {
            instancePath: instancePath + '/problem',
            schemaPath: '#/properties/problem/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema87.properties.problem,
            data: data7,
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
  } else {
    const err21 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema87.type,
      parentSchema: schema87,
      data,
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate227.errors = vErrors;
  return errors === 0;
}
validate227.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema92 = {
  type: 'object',
  additionalProperties: false,
  required: ['tag', 'tagHex', 'owners', 'answer'],
  properties: {
    tag: { $ref: '#/$defs/TagText' },
    tagHex: { $ref: '#/$defs/TagHex' },
    owners: { type: 'array', items: { $ref: '#/$defs/TagOwner' } },
    answer: { type: 'string', enum: ['one', 'several', 'none', 'generic'] },
    why: { type: ['string', 'null'], minLength: 1 },
  },
};
const schema93 = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'use'],
  properties: { path: { type: 'string', minLength: 1 }, use: { $ref: '#/$defs/TagUse' } },
};

function validate243(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.path === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        schema: schema93.required,
        parentSchema: schema93,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.use === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'use' },
        schema: schema93.required,
        parentSchema: schema93,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'path' || key0 === 'use')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema93,
          data,
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
      const data0 = data.path;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema93.properties.path,
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
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema93.properties.path.type,
          parentSchema: schema93.properties.path,
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
    if (data.use !== undefined) {
      if (
        !validate234(data.use, {
          instancePath: instancePath + '/use',
          parentData: data,
          parentDataProperty: 'use',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate234.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema93.type,
      parentSchema: schema93,
      data,
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
validate243.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate240(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.tag === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tag' },
        schema: schema92.required,
        parentSchema: schema92,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tagHex === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tagHex' },
        schema: schema92.required,
        parentSchema: schema92,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.owners === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'owners' },
        schema: schema92.required,
        parentSchema: schema92,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.answer === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answer' },
        schema: schema92.required,
        parentSchema: schema92,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'tag' || key0 === 'tagHex' || key0 === 'owners' || key0 === 'answer' || key0 === 'why')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema92,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tag !== undefined) {
      if (
        !validate96(data.tag, {
          instancePath: instancePath + '/tag',
          parentData: data,
          parentDataProperty: 'tag',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.tagHex !== undefined) {
      if (
        !validate125(data.tagHex, {
          instancePath: instancePath + '/tagHex',
          parentData: data,
          parentDataProperty: 'tagHex',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.owners !== undefined) {
      const data2 = data.owners;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate243(data2[i0], {
              instancePath: instancePath + '/owners/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate243.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/owners',
          schemaPath: '#/properties/owners/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema92.properties.owners.type,
          parentSchema: schema92.properties.owners,
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
    if (data.answer !== undefined) {
      const data4 = data.answer;
      if (typeof data4 !== 'string') {
        const err6 = {
          instancePath: instancePath + '/answer',
          schemaPath: '#/properties/answer/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema92.properties.answer.type,
          parentSchema: schema92.properties.answer,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data4 === 'one' || data4 === 'several' || data4 === 'none' || data4 === 'generic')) {
        const err7 = {
          instancePath: instancePath + '/answer',
          schemaPath: '#/properties/answer/enum',
          keyword: 'enum',
          params: { allowedValues: schema92.properties.answer.enum },
          schema: schema92.properties.answer.enum,
          parentSchema: schema92.properties.answer,
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
    if (data.why !== undefined) {
      const data5 = data.why;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err8 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/type',
          keyword: 'type',
          params: { type: schema92.properties.why.type },
          schema: schema92.properties.why.type,
          parentSchema: schema92.properties.why,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err9 = {
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema92.properties.why,
            data: data5,
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
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema92.type,
      parentSchema: schema92,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate225(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
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
        schema: schema86.required,
        parentSchema: schema86,
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
        schema: schema86.required,
        parentSchema: schema86,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tool' },
        schema: schema86.required,
        parentSchema: schema86,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.drivers === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'drivers' },
        schema: schema86.required,
        parentSchema: schema86,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.tags === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tags' },
        schema: schema86.required,
        parentSchema: schema86,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'schemaVersion' ||
          key0 === 'kind' ||
          key0 === 'tool' ||
          key0 === 'drivers' ||
          key0 === 'tags' ||
          key0 === 'inputs' ||
          key0 === 'problems'
        )
      ) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema86,
          data,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err6 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema86.properties.schemaVersion.type,
          parentSchema: schema86.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (1 !== data0) {
        const err7 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema86.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema86.properties.kind.type,
          parentSchema: schema86.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if ('drivers' !== data1) {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'drivers' },
          schema: 'drivers',
          parentSchema: schema86.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.tool !== undefined) {
      if (
        !validate54(data.tool, {
          instancePath: instancePath + '/tool',
          parentData: data,
          parentDataProperty: 'tool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.drivers !== undefined) {
      const data3 = data.drivers;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate227(data3[i0], {
              instancePath: instancePath + '/drivers/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate227.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/drivers',
          schemaPath: '#/properties/drivers/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema86.properties.drivers.type,
          parentSchema: schema86.properties.drivers,
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
    if (data.tags !== undefined) {
      const data5 = data.tags;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate240(data5[i1], {
              instancePath: instancePath + '/tags/' + i1,
              parentData: data5,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate240.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema86.properties.tags.type,
          parentSchema: schema86.properties.tags,
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
    if (data.inputs !== undefined) {
      const data7 = data.inputs;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate85(data7[i2], {
              instancePath: instancePath + '/inputs/' + i2,
              parentData: data7,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/inputs',
          schemaPath: '#/properties/inputs/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema86.properties.inputs.type,
          parentSchema: schema86.properties.inputs,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.problems !== undefined) {
      const data9 = data.problems;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate88(data9[i3], {
              instancePath: instancePath + '/problems/' + i3,
              parentData: data9,
              parentDataProperty: i3,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema86.properties.problems.type,
          parentSchema: schema86.properties.problems,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema86.type,
      parentSchema: schema86,
      data,
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate225.errors = vErrors;
  return errors === 0;
}
validate225.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema94 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'path',
    'line',
    'time',
    'reason',
    'count',
    'clientAddress',
    'clientPort',
    'serverAddress',
    'serverPort',
    'version',
    'method',
    'uri',
    'streamId',
    'streamIdEx',
    'status',
    'siteId',
    'queue',
    'transport',
    'extra',
  ],
  properties: {
    path: { type: 'string', minLength: 1 },
    line: { type: 'integer', minimum: 1 },
    time: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    reason: { type: ['string', 'null'], minLength: 1 },
    count: { type: 'integer', minimum: 0 },
    clientAddress: { type: ['string', 'null'], minLength: 1 },
    clientPort: { type: ['integer', 'string', 'null'] },
    serverAddress: { type: ['string', 'null'], minLength: 1 },
    serverPort: { type: ['integer', 'string', 'null'] },
    version: { type: ['string', 'null'], minLength: 1 },
    method: { type: ['string', 'null'], minLength: 1 },
    uri: { type: ['string', 'null'], minLength: 1 },
    streamId: { type: ['integer', 'string', 'null'] },
    streamIdEx: { type: ['integer', 'string', 'null'] },
    status: { type: ['integer', 'string', 'null'] },
    siteId: { type: ['integer', 'string', 'null'] },
    queue: { type: ['string', 'null'], minLength: 1 },
    transport: { type: ['string', 'null'], minLength: 1 },
    extra: { type: ['array', 'null'], items: { $ref: '#/$defs/HttperrExtra' } },
  },
};
const schema95 = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'value'],
  properties: { name: { type: 'string', minLength: 1 }, value: { type: 'string', minLength: 1 } },
};

function validate251(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate251.evaluated;
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
        schema: schema95.required,
        parentSchema: schema95,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        schema: schema95.required,
        parentSchema: schema95,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'value')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema95,
          data,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      const data0 = data.name;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema95.properties.name,
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
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema95.properties.name.type,
          parentSchema: schema95.properties.name,
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
    if (data.value !== undefined) {
      const data1 = data.value;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema95.properties.value,
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
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema95.properties.value.type,
          parentSchema: schema95.properties.value,
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
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema95.type,
      parentSchema: schema95,
      data,
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
validate251.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate250(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.path === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.line === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'line' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.time === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'time' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.reason === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.count === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'count' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.clientAddress === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clientAddress' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.clientPort === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clientPort' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.serverAddress === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'serverAddress' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.serverPort === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'serverPort' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.version === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.method === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'method' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.uri === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'uri' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.streamId === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'streamId' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.streamIdEx === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'streamIdEx' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.siteId === undefined) {
      const err15 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'siteId' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.queue === undefined) {
      const err16 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'queue' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.transport === undefined) {
      const err17 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'transport' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.extra === undefined) {
      const err18 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'extra' },
        schema: schema94.required,
        parentSchema: schema94,
        data,
      };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema94.properties, key0)) {
        const err19 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema94,
          data,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      const data0 = data.path;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err20 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.path,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema94.properties.path.type,
          parentSchema: schema94.properties.path,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.line !== undefined) {
      const data1 = data.line;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err22 = {
          instancePath: instancePath + '/line',
          schemaPath: '#/properties/line/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema94.properties.line.type,
          parentSchema: schema94.properties.line,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err23 = {
            instancePath: instancePath + '/line',
            schemaPath: '#/properties/line/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.line,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.time !== undefined) {
      const data2 = data.time;
      if (typeof data2 !== 'string' && data2 !== null) {
        const err24 = {
          instancePath: instancePath + '/time',
          schemaPath: '#/properties/time/type',
          keyword: 'type',
          params: { type: schema94.properties.time.type },
          schema: schema94.properties.time.type,
          parentSchema: schema94.properties.time,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data2 === 'string') {
        if (!pattern5.test(data2)) {
          const err25 = {
            instancePath: instancePath + '/time',
            schemaPath: '#/properties/time/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema94.properties.time,
            data: data2,
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
    if (data.reason !== undefined) {
      const data3 = data.reason;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err26 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: schema94.properties.reason.type },
          schema: schema94.properties.reason.type,
          parentSchema: schema94.properties.reason,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err27 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.reason,
            data: data3,
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.count !== undefined) {
      const data4 = data.count;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err28 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema94.properties.count.type,
          parentSchema: schema94.properties.count,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err29 = {
            instancePath: instancePath + '/count',
            schemaPath: '#/properties/count/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema94.properties.count,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
    }
    if (data.clientAddress !== undefined) {
      const data5 = data.clientAddress;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err30 = {
          instancePath: instancePath + '/clientAddress',
          schemaPath: '#/properties/clientAddress/type',
          keyword: 'type',
          params: { type: schema94.properties.clientAddress.type },
          schema: schema94.properties.clientAddress.type,
          parentSchema: schema94.properties.clientAddress,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err31 = {
            instancePath: instancePath + '/clientAddress',
            schemaPath: '#/properties/clientAddress/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.clientAddress,
            data: data5,
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
    if (data.clientPort !== undefined) {
      const data6 = data.clientPort;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 !== 'string' && data6 !== null) {
        const err32 = {
          instancePath: instancePath + '/clientPort',
          schemaPath: '#/properties/clientPort/type',
          keyword: 'type',
          params: { type: schema94.properties.clientPort.type },
          schema: schema94.properties.clientPort.type,
          parentSchema: schema94.properties.clientPort,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.serverAddress !== undefined) {
      const data7 = data.serverAddress;
      if (typeof data7 !== 'string' && data7 !== null) {
        const err33 = {
          instancePath: instancePath + '/serverAddress',
          schemaPath: '#/properties/serverAddress/type',
          keyword: 'type',
          params: { type: schema94.properties.serverAddress.type },
          schema: schema94.properties.serverAddress.type,
          parentSchema: schema94.properties.serverAddress,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (typeof data7 === 'string') {
        if (data7.length < 1) {
          const err34 = {
            instancePath: instancePath + '/serverAddress',
            schemaPath: '#/properties/serverAddress/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.serverAddress,
            data: data7,
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
    if (data.serverPort !== undefined) {
      const data8 = data.serverPort;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && typeof data8 !== 'string' && data8 !== null) {
        const err35 = {
          instancePath: instancePath + '/serverPort',
          schemaPath: '#/properties/serverPort/type',
          keyword: 'type',
          params: { type: schema94.properties.serverPort.type },
          schema: schema94.properties.serverPort.type,
          parentSchema: schema94.properties.serverPort,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      const data9 = data.version;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err36 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: schema94.properties.version.type },
          schema: schema94.properties.version.type,
          parentSchema: schema94.properties.version,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data9 === 'string') {
        if (data9.length < 1) {
          const err37 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.version,
            data: data9,
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
    if (data.method !== undefined) {
      const data10 = data.method;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err38 = {
          instancePath: instancePath + '/method',
          schemaPath: '#/properties/method/type',
          keyword: 'type',
          params: { type: schema94.properties.method.type },
          schema: schema94.properties.method.type,
          parentSchema: schema94.properties.method,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data10 === 'string') {
        if (data10.length < 1) {
          const err39 = {
            instancePath: instancePath + '/method',
            schemaPath: '#/properties/method/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.method,
            data: data10,
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
    if (data.uri !== undefined) {
      const data11 = data.uri;
      if (typeof data11 !== 'string' && data11 !== null) {
        const err40 = {
          instancePath: instancePath + '/uri',
          schemaPath: '#/properties/uri/type',
          keyword: 'type',
          params: { type: schema94.properties.uri.type },
          schema: schema94.properties.uri.type,
          parentSchema: schema94.properties.uri,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data11 === 'string') {
        if (data11.length < 1) {
          const err41 = {
            instancePath: instancePath + '/uri',
            schemaPath: '#/properties/uri/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.uri,
            data: data11,
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
    if (data.streamId !== undefined) {
      const data12 = data.streamId;
      if (
        !(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12)) &&
        typeof data12 !== 'string' &&
        data12 !== null
      ) {
        const err42 = {
          instancePath: instancePath + '/streamId',
          schemaPath: '#/properties/streamId/type',
          keyword: 'type',
          params: { type: schema94.properties.streamId.type },
          schema: schema94.properties.streamId.type,
          parentSchema: schema94.properties.streamId,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.streamIdEx !== undefined) {
      const data13 = data.streamIdEx;
      if (
        !(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) &&
        typeof data13 !== 'string' &&
        data13 !== null
      ) {
        const err43 = {
          instancePath: instancePath + '/streamIdEx',
          schemaPath: '#/properties/streamIdEx/type',
          keyword: 'type',
          params: { type: schema94.properties.streamIdEx.type },
          schema: schema94.properties.streamIdEx.type,
          parentSchema: schema94.properties.streamIdEx,
          data: data13,
        };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      const data14 = data.status;
      if (
        !(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14)) &&
        typeof data14 !== 'string' &&
        data14 !== null
      ) {
        const err44 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/type',
          keyword: 'type',
          params: { type: schema94.properties.status.type },
          schema: schema94.properties.status.type,
          parentSchema: schema94.properties.status,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.siteId !== undefined) {
      const data15 = data.siteId;
      if (
        !(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) &&
        typeof data15 !== 'string' &&
        data15 !== null
      ) {
        const err45 = {
          instancePath: instancePath + '/siteId',
          schemaPath: '#/properties/siteId/type',
          keyword: 'type',
          params: { type: schema94.properties.siteId.type },
          schema: schema94.properties.siteId.type,
          parentSchema: schema94.properties.siteId,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.queue !== undefined) {
      const data16 = data.queue;
      if (typeof data16 !== 'string' && data16 !== null) {
        const err46 = {
          instancePath: instancePath + '/queue',
          schemaPath: '#/properties/queue/type',
          keyword: 'type',
          params: { type: schema94.properties.queue.type },
          schema: schema94.properties.queue.type,
          parentSchema: schema94.properties.queue,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data16 === 'string') {
        if (data16.length < 1) {
          const err47 = {
            instancePath: instancePath + '/queue',
            schemaPath: '#/properties/queue/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.queue,
            data: data16,
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
    if (data.transport !== undefined) {
      const data17 = data.transport;
      if (typeof data17 !== 'string' && data17 !== null) {
        const err48 = {
          instancePath: instancePath + '/transport',
          schemaPath: '#/properties/transport/type',
          keyword: 'type',
          params: { type: schema94.properties.transport.type },
          schema: schema94.properties.transport.type,
          parentSchema: schema94.properties.transport,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data17 === 'string') {
        if (data17.length < 1) {
          const err49 = {
            instancePath: instancePath + '/transport',
            schemaPath: '#/properties/transport/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema94.properties.transport,
            data: data17,
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
    if (data.extra !== undefined) {
      const data18 = data.extra;
      if (!Array.isArray(data18) && data18 !== null) {
        const err50 = {
          instancePath: instancePath + '/extra',
          schemaPath: '#/properties/extra/type',
          keyword: 'type',
          params: { type: schema94.properties.extra.type },
          schema: schema94.properties.extra.type,
          parentSchema: schema94.properties.extra,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate251(data18[i0], {
              instancePath: instancePath + '/extra/' + i0,
              parentData: data18,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate251.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err51 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema94.type,
      parentSchema: schema94,
      data,
    };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
validate250.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema96 = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'kind', 'tool', 'files', 'span', 'reasons', 'refused', 'unparsed'],
  properties: {
    schemaVersion: { type: 'integer', const: 1 },
    kind: { type: 'string', const: 'httperr' },
    tool: { $ref: '#/$defs/Tool' },
    files: { type: 'array', items: { $ref: '#/$defs/HttperrLog' } },
    span: {
      type: 'object',
      additionalProperties: false,
      required: ['first', 'last'],
      properties: {
        first: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
        last: {
          type: ['string', 'null'],
          format: 'date-time',
          pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
        },
      },
    },
    reasons: { type: 'array', items: { $ref: '#/$defs/ReasonCount' } },
    refused: { $ref: '#/$defs/Refused' },
    by: { type: 'array', items: { $ref: '#/$defs/ReasonBucket' } },
    unparsed: { type: 'array', items: { $ref: '#/$defs/UnparsedLine' }, maxItems: 100 },
    suspicious: {
      type: 'object',
      additionalProperties: false,
      required: ['rows', 'examples'],
      properties: {
        rows: { type: 'integer', minimum: 0 },
        examples: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['path', 'line'],
            properties: { path: { type: 'string', minLength: 1 }, line: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
    inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
    problems: { type: 'array', items: { $ref: '#/$defs/Problem' } },
  },
};
const schema97 = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'bytes', 'rows', 'unparsed', 'layouts'],
  properties: {
    path: { type: 'string', minLength: 1 },
    bytes: { type: 'integer', minimum: 0 },
    rows: { type: 'integer', minimum: 0 },
    unparsed: { type: 'integer', minimum: 0 },
    layouts: { type: 'array', items: { $ref: '#/$defs/HttperrLayout' } },
  },
};
const schema98 = {
  type: 'object',
  additionalProperties: false,
  required: ['fields', 'tokens', 'rows'],
  properties: {
    fields: { type: ['array', 'null'], items: { type: 'string' } },
    tokens: { type: 'integer', minimum: 0 },
    rows: { type: 'integer', minimum: 0 },
  },
};

function validate257(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.fields === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fields' },
        schema: schema98.required,
        parentSchema: schema98,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tokens === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tokens' },
        schema: schema98.required,
        parentSchema: schema98,
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
        schema: schema98.required,
        parentSchema: schema98,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'fields' || key0 === 'tokens' || key0 === 'rows')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema98,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.fields !== undefined) {
      const data0 = data.fields;
      if (!Array.isArray(data0) && data0 !== null) {
        const err4 = {
          instancePath: instancePath + '/fields',
          schemaPath: '#/properties/fields/type',
          keyword: 'type',
          params: { type: schema98.properties.fields.type },
          schema: schema98.properties.fields.type,
          parentSchema: schema98.properties.fields,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data1 = data0[i0];
          if (typeof data1 !== 'string') {
            const err5 = {
              instancePath: instancePath + '/fields/' + i0,
              schemaPath: '#/properties/fields/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema98.properties.fields.items.type,
              parentSchema: schema98.properties.fields.items,
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
      }
    }
    if (data.tokens !== undefined) {
      const data2 = data.tokens;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + '/tokens',
          schemaPath: '#/properties/tokens/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema98.properties.tokens.type,
          parentSchema: schema98.properties.tokens,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/tokens',
            schemaPath: '#/properties/tokens/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema98.properties.tokens,
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
    if (data.rows !== undefined) {
      const data3 = data.rows;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err8 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema98.properties.rows.type,
          parentSchema: schema98.properties.rows,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err9 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema98.properties.rows,
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
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema98.type,
      parentSchema: schema98,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate257.errors = vErrors;
  return errors === 0;
}
validate257.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate256(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.path === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        schema: schema97.required,
        parentSchema: schema97,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.bytes === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bytes' },
        schema: schema97.required,
        parentSchema: schema97,
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
        schema: schema97.required,
        parentSchema: schema97,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.unparsed === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unparsed' },
        schema: schema97.required,
        parentSchema: schema97,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.layouts === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'layouts' },
        schema: schema97.required,
        parentSchema: schema97,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'path' || key0 === 'bytes' || key0 === 'rows' || key0 === 'unparsed' || key0 === 'layouts')) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema97,
          data,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      const data0 = data.path;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err6 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema97.properties.path,
            data: data0,
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
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema97.properties.path.type,
          parentSchema: schema97.properties.path,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.bytes !== undefined) {
      const data1 = data.bytes;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err8 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema97.properties.bytes.type,
          parentSchema: schema97.properties.bytes,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err9 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema97.properties.bytes,
            data: data1,
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
    if (data.rows !== undefined) {
      const data2 = data.rows;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err10 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema97.properties.rows.type,
          parentSchema: schema97.properties.rows,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema97.properties.rows,
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
    }
    if (data.unparsed !== undefined) {
      const data3 = data.unparsed;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err12 = {
          instancePath: instancePath + '/unparsed',
          schemaPath: '#/properties/unparsed/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema97.properties.unparsed.type,
          parentSchema: schema97.properties.unparsed,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + '/unparsed',
            schemaPath: '#/properties/unparsed/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema97.properties.unparsed,
            data: data3,
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
    if (data.layouts !== undefined) {
      const data4 = data.layouts;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate257(data4[i0], {
              instancePath: instancePath + '/layouts/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate257.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/layouts',
          schemaPath: '#/properties/layouts/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema97.properties.layouts.type,
          parentSchema: schema97.properties.layouts,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema97.type,
      parentSchema: schema97,
      data,
    };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate256.errors = vErrors;
  return errors === 0;
}
validate256.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema99 = {
  type: 'object',
  additionalProperties: false,
  required: ['reason', 'class', 'rows', 'count'],
  properties: {
    reason: { type: ['string', 'null'], minLength: 1 },
    class: { $ref: '#/$defs/ReasonClass' },
    rows: { type: 'integer', minimum: 0 },
    count: { type: 'integer', minimum: 0 },
  },
};
const schema100 = { type: 'string', enum: ['memory', 'maybe-memory', 'app-pool', 'configuration', 'client', 'bad-request', 'unknown'] };

function validate261(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate261.evaluated;
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
      schema: schema100.type,
      parentSchema: schema100,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (
    !(
      data === 'memory' ||
      data === 'maybe-memory' ||
      data === 'app-pool' ||
      data === 'configuration' ||
      data === 'client' ||
      data === 'bad-request' ||
      data === 'unknown'
    )
  ) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema100.enum },
      schema: schema100.enum,
      parentSchema: schema100,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate261.errors = vErrors;
  return errors === 0;
}
validate261.evaluated = { dynamicProps: false, dynamicItems: false };

function validate260(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.reason === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
        schema: schema99.required,
        parentSchema: schema99,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.class === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'class' },
        schema: schema99.required,
        parentSchema: schema99,
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
        schema: schema99.required,
        parentSchema: schema99,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.count === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'count' },
        schema: schema99.required,
        parentSchema: schema99,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'reason' || key0 === 'class' || key0 === 'rows' || key0 === 'count')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema99,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.reason !== undefined) {
      const data0 = data.reason;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err5 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: schema99.properties.reason.type },
          schema: schema99.properties.reason.type,
          parentSchema: schema99.properties.reason,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err6 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema99.properties.reason,
            data: data0,
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
    if (data.class !== undefined) {
      if (
        !validate261(data.class, {
          instancePath: instancePath + '/class',
          parentData: data,
          parentDataProperty: 'class',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.rows !== undefined) {
      const data2 = data.rows;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err7 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema99.properties.rows.type,
          parentSchema: schema99.properties.rows,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err8 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema99.properties.rows,
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
    }
    if (data.count !== undefined) {
      const data3 = data.count;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err9 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema99.properties.count.type,
          parentSchema: schema99.properties.count,
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
            instancePath: instancePath + '/count',
            schemaPath: '#/properties/count/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema99.properties.count,
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
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema99.type,
      parentSchema: schema99,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate260.errors = vErrors;
  return errors === 0;
}
validate260.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema101 = {
  type: 'object',
  additionalProperties: false,
  required: ['time', 'reason', 'rows', 'count'],
  properties: {
    time: {
      type: ['string', 'null'],
      format: 'date-time',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
    },
    reason: { type: ['string', 'null'], minLength: 1 },
    rows: { type: 'integer', minimum: 0 },
    count: { type: 'integer', minimum: 0 },
  },
};

function validate265(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate265.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.time === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'time' },
        schema: schema101.required,
        parentSchema: schema101,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
        schema: schema101.required,
        parentSchema: schema101,
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
        schema: schema101.required,
        parentSchema: schema101,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.count === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'count' },
        schema: schema101.required,
        parentSchema: schema101,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'time' || key0 === 'reason' || key0 === 'rows' || key0 === 'count')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema101,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.time !== undefined) {
      const data0 = data.time;
      if (typeof data0 !== 'string' && data0 !== null) {
        const err5 = {
          instancePath: instancePath + '/time',
          schemaPath: '#/properties/time/type',
          keyword: 'type',
          params: { type: schema101.properties.time.type },
          schema: schema101.properties.time.type,
          parentSchema: schema101.properties.time,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 === 'string') {
        if (!pattern5.test(data0)) {
          const err6 = {
            instancePath: instancePath + '/time',
            schemaPath: '#/properties/time/pattern',
            keyword: 'pattern',
            params: {
              pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            },
            schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
            parentSchema: schema101.properties.time,
            data: data0,
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
    if (data.reason !== undefined) {
      const data1 = data.reason;
      if (typeof data1 !== 'string' && data1 !== null) {
        const err7 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: schema101.properties.reason.type },
          schema: schema101.properties.reason.type,
          parentSchema: schema101.properties.reason,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err8 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema101.properties.reason,
            data: data1,
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
    if (data.rows !== undefined) {
      const data2 = data.rows;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + '/rows',
          schemaPath: '#/properties/rows/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema101.properties.rows.type,
          parentSchema: schema101.properties.rows,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/rows',
            schemaPath: '#/properties/rows/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema101.properties.rows,
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
    }
    if (data.count !== undefined) {
      const data3 = data.count;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err11 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema101.properties.count.type,
          parentSchema: schema101.properties.count,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + '/count',
            schemaPath: '#/properties/count/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema101.properties.count,
            data: data3,
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
      schema: schema101.type,
      parentSchema: schema101,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
validate265.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema102 = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'line', 'text'],
  properties: { path: { type: 'string', minLength: 1 }, line: { type: 'integer', minimum: 1 }, text: { type: 'string', maxLength: 200 } },
};

function validate267(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.path === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        schema: schema102.required,
        parentSchema: schema102,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.line === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'line' },
        schema: schema102.required,
        parentSchema: schema102,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.text === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        schema: schema102.required,
        parentSchema: schema102,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'path' || key0 === 'line' || key0 === 'text')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema102,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      const data0 = data.path;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err4 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema102.properties.path,
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
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema102.properties.path.type,
          parentSchema: schema102.properties.path,
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
    if (data.line !== undefined) {
      const data1 = data.line;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/line',
          schemaPath: '#/properties/line/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema102.properties.line.type,
          parentSchema: schema102.properties.line,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/line',
            schemaPath: '#/properties/line/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            schema: 1,
            parentSchema: schema102.properties.line,
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
    }
    if (data.text !== undefined) {
      const data2 = data.text;
      if (typeof data2 === 'string') {
        if (data2.length > 200) {
          const err8 = {
            instancePath: instancePath + '/text',
            schemaPath: '#/properties/text/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
            schema: 200,
            parentSchema: schema102.properties.text,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema102.properties.text.type,
          parentSchema: schema102.properties.text,
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
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema102.type,
      parentSchema: schema102,
      data,
    };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate267.errors = vErrors;
  return errors === 0;
}
validate267.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate254(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate254.evaluated;
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
        schema: schema96.required,
        parentSchema: schema96,
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
        schema: schema96.required,
        parentSchema: schema96,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tool' },
        schema: schema96.required,
        parentSchema: schema96,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.files === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'files' },
        schema: schema96.required,
        parentSchema: schema96,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.span === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        schema: schema96.required,
        parentSchema: schema96,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.reasons === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reasons' },
        schema: schema96.required,
        parentSchema: schema96,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.refused === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'refused' },
        schema: schema96.required,
        parentSchema: schema96,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.unparsed === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unparsed' },
        schema: schema96.required,
        parentSchema: schema96,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema96.properties, key0)) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema96,
          data,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema96.properties.schemaVersion.type,
          parentSchema: schema96.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (1 !== data0) {
        const err10 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema96.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err11 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema96.properties.kind.type,
          parentSchema: schema96.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if ('httperr' !== data1) {
        const err12 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'httperr' },
          schema: 'httperr',
          parentSchema: schema96.properties.kind,
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
    if (data.tool !== undefined) {
      if (
        !validate54(data.tool, {
          instancePath: instancePath + '/tool',
          parentData: data,
          parentDataProperty: 'tool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.files !== undefined) {
      const data3 = data.files;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate256(data3[i0], {
              instancePath: instancePath + '/files/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate256.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/files',
          schemaPath: '#/properties/files/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema96.properties.files.type,
          parentSchema: schema96.properties.files,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.span !== undefined) {
      const data5 = data.span;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        if (data5.first === undefined) {
          const err14 = {
            instancePath: instancePath + '/span',
            schemaPath: '#/properties/span/required',
            keyword: 'required',
            params: { missingProperty: 'first' },
            schema: schema96.properties.span.required,
            parentSchema: schema96.properties.span,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5.last === undefined) {
          const err15 = {
            instancePath: instancePath + '/span',
            schemaPath: '#/properties/span/required',
            keyword: 'required',
            params: { missingProperty: 'last' },
            schema: schema96.properties.span.required,
            parentSchema: schema96.properties.span,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === 'first' || key1 === 'last')) {
            const err16 = {
              instancePath: instancePath + '/span',
              schemaPath: '#/properties/span/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              schema: false,
              parentSchema: schema96.properties.span,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data5.first !== undefined) {
          const data6 = data5.first;
          if (typeof data6 !== 'string' && data6 !== null) {
            const err17 = {
              instancePath: instancePath + '/span/first',
              schemaPath: '#/properties/span/properties/first/type',
              keyword: 'type',
              params: { type: schema96.properties.span.properties.first.type },
              schema: schema96.properties.span.properties.first.type,
              parentSchema: schema96.properties.span.properties.first,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data6 === 'string') {
            if (!pattern5.test(data6)) {
              const err18 = {
                instancePath: instancePath + '/span/first',
                schemaPath: '#/properties/span/properties/first/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                },
                schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                parentSchema: schema96.properties.span.properties.first,
                data: data6,
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
        if (data5.last !== undefined) {
          const data7 = data5.last;
          if (typeof data7 !== 'string' && data7 !== null) {
            const err19 = {
              instancePath: instancePath + '/span/last',
              schemaPath: '#/properties/span/properties/last/type',
              keyword: 'type',
              params: { type: schema96.properties.span.properties.last.type },
              schema: schema96.properties.span.properties.last.type,
              parentSchema: schema96.properties.span.properties.last,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data7 === 'string') {
            if (!pattern5.test(data7)) {
              const err20 = {
                instancePath: instancePath + '/span/last',
                schemaPath: '#/properties/span/properties/last/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                },
                schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                parentSchema: schema96.properties.span.properties.last,
                data: data7,
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
      } else {
        const err21 = {
          instancePath: instancePath + '/span',
          schemaPath: '#/properties/span/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema96.properties.span.type,
          parentSchema: schema96.properties.span,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.reasons !== undefined) {
      const data8 = data.reasons;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate260(data8[i1], {
              instancePath: instancePath + '/reasons/' + i1,
              parentData: data8,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate260.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/reasons',
          schemaPath: '#/properties/reasons/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema96.properties.reasons.type,
          parentSchema: schema96.properties.reasons,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.refused !== undefined) {
      if (
        !validate79(data.refused, {
          instancePath: instancePath + '/refused',
          parentData: data,
          parentDataProperty: 'refused',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== undefined) {
      const data11 = data.by;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate265(data11[i2], {
              instancePath: instancePath + '/by/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate265.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema96.properties.by.type,
          parentSchema: schema96.properties.by,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.unparsed !== undefined) {
      const data13 = data.unparsed;
      if (Array.isArray(data13)) {
        if (data13.length > 100) {
          const err24 = {
            instancePath: instancePath + '/unparsed',
            schemaPath: '#/properties/unparsed/maxItems',
            keyword: 'maxItems',
            params: { limit: 100 },
            schema: 100,
            parentSchema: schema96.properties.unparsed,
            data: data13,
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate267(data13[i3], {
              instancePath: instancePath + '/unparsed/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate267.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/unparsed',
          schemaPath: '#/properties/unparsed/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema96.properties.unparsed.type,
          parentSchema: schema96.properties.unparsed,
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
    if (data.suspicious !== undefined) {
      const data15 = data.suspicious;
      if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
        if (data15.rows === undefined) {
          const err26 = {
            instancePath: instancePath + '/suspicious',
            schemaPath: '#/properties/suspicious/required',
            keyword: 'required',
            params: { missingProperty: 'rows' },
            schema: schema96.properties.suspicious.required,
            parentSchema: schema96.properties.suspicious,
            data: data15,
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data15.examples === undefined) {
          const err27 = {
            instancePath: instancePath + '/suspicious',
            schemaPath: '#/properties/suspicious/required',
            keyword: 'required',
            params: { missingProperty: 'examples' },
            schema: schema96.properties.suspicious.required,
            parentSchema: schema96.properties.suspicious,
            data: data15,
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === 'rows' || key2 === 'examples')) {
            const err28 = {
              instancePath: instancePath + '/suspicious',
              schemaPath: '#/properties/suspicious/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              schema: false,
              parentSchema: schema96.properties.suspicious,
              data: data15,
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data15.rows !== undefined) {
          const data16 = data15.rows;
          if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            const err29 = {
              instancePath: instancePath + '/suspicious/rows',
              schemaPath: '#/properties/suspicious/properties/rows/type',
              keyword: 'type',
              params: { type: 'integer' },
              schema: schema96.properties.suspicious.properties.rows.type,
              parentSchema: schema96.properties.suspicious.properties.rows,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data16 == 'number' && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err30 = {
                instancePath: instancePath + '/suspicious/rows',
                schemaPath: '#/properties/suspicious/properties/rows/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                schema: 0,
                parentSchema: schema96.properties.suspicious.properties.rows,
                data: data16,
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data15.examples !== undefined) {
          const data17 = data15.examples;
          if (Array.isArray(data17)) {
            const len4 = data17.length;
            for (let i4 = 0; i4 < len4; i4++) {
              const data18 = data17[i4];
              if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
                if (data18.path === undefined) {
                  const err31 = {
                    instancePath: instancePath + '/suspicious/examples/' + i4,
                    schemaPath: '#/properties/suspicious/properties/examples/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'path' },
                    schema: schema96.properties.suspicious.properties.examples.items.required,
                    parentSchema: schema96.properties.suspicious.properties.examples.items,
                    data: data18,
                  };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data18.line === undefined) {
                  const err32 = {
                    instancePath: instancePath + '/suspicious/examples/' + i4,
                    schemaPath: '#/properties/suspicious/properties/examples/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'line' },
                    schema: schema96.properties.suspicious.properties.examples.items.required,
                    parentSchema: schema96.properties.suspicious.properties.examples.items,
                    data: data18,
                  };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                for (const key3 in data18) {
                  if (!(key3 === 'path' || key3 === 'line')) {
                    const err33 = {
                      instancePath: instancePath + '/suspicious/examples/' + i4,
                      schemaPath: '#/properties/suspicious/properties/examples/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key3 },
                      schema: false,
                      parentSchema: schema96.properties.suspicious.properties.examples.items,
                      data: data18,
                    };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                if (data18.path !== undefined) {
                  const data19 = data18.path;
                  if (typeof data19 === 'string') {
                    if (data19.length < 1) {
                      const err34 = {
                        instancePath: instancePath + '/suspicious/examples/' + i4 + '/path',
                        schemaPath: '#/properties/suspicious/properties/examples/items/properties/path/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                        schema: 1,
                        parentSchema: schema96.properties.suspicious.properties.examples.items.properties.path,
                        data: data19,
                      };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = {
                      instancePath: instancePath + '/suspicious/examples/' + i4 + '/path',
                      schemaPath: '#/properties/suspicious/properties/examples/items/properties/path/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      schema: schema96.properties.suspicious.properties.examples.items.properties.path.type,
                      parentSchema: schema96.properties.suspicious.properties.examples.items.properties.path,
                      data: data19,
                    };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
                if (data18.line !== undefined) {
                  const data20 = data18.line;
                  if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                    const err36 = {
                      instancePath: instancePath + '/suspicious/examples/' + i4 + '/line',
                      schemaPath: '#/properties/suspicious/properties/examples/items/properties/line/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                      schema: schema96.properties.suspicious.properties.examples.items.properties.line.type,
                      parentSchema: schema96.properties.suspicious.properties.examples.items.properties.line,
                      data: data20,
                    };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                  if (typeof data20 == 'number' && isFinite(data20)) {
                    if (data20 < 1 || isNaN(data20)) {
                      const err37 = {
                        instancePath: instancePath + '/suspicious/examples/' + i4 + '/line',
                        schemaPath: '#/properties/suspicious/properties/examples/items/properties/line/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                        schema: 1,
                        parentSchema: schema96.properties.suspicious.properties.examples.items.properties.line,
                        data: data20,
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
              } else {
                const err38 = {
                  instancePath: instancePath + '/suspicious/examples/' + i4,
                  schemaPath: '#/properties/suspicious/properties/examples/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  schema: schema96.properties.suspicious.properties.examples.items.type,
                  parentSchema: schema96.properties.suspicious.properties.examples.items,
                  data: data18,
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = {
              instancePath: instancePath + '/suspicious/examples',
              schemaPath: '#/properties/suspicious/properties/examples/type',
              keyword: 'type',
              params: { type: 'array' },
              schema: schema96.properties.suspicious.properties.examples.type,
              parentSchema: schema96.properties.suspicious.properties.examples,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + '/suspicious',
          schemaPath: '#/properties/suspicious/type',
          keyword: 'type',
          params: { type: 'object' },
          schema: schema96.properties.suspicious.type,
          parentSchema: schema96.properties.suspicious,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.inputs !== undefined) {
      const data21 = data.inputs;
      if (Array.isArray(data21)) {
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate85(data21[i5], {
              instancePath: instancePath + '/inputs/' + i5,
              parentData: data21,
              parentDataProperty: i5,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err41 = {
          instancePath: instancePath + '/inputs',
          schemaPath: '#/properties/inputs/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema96.properties.inputs.type,
          parentSchema: schema96.properties.inputs,
          data: data21,
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
      const data23 = data.problems;
      if (Array.isArray(data23)) {
        const len6 = data23.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (
            !validate88(data23[i6], {
              instancePath: instancePath + '/problems/' + i6,
              parentData: data23,
              parentDataProperty: i6,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema96.properties.problems.type,
          parentSchema: schema96.properties.problems,
          data: data23,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema96.type,
      parentSchema: schema96,
      data,
    };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
validate254.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema103 = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'kind', 'tool', 'entries'],
  properties: {
    schemaVersion: { type: 'integer', const: 1 },
    kind: { type: 'string', const: 'knowledge' },
    tool: { $ref: '#/$defs/Tool' },
    entries: { type: 'array', items: { $ref: '#/$defs/KnowledgeSummary' } },
    machines: { type: 'array', items: { $ref: '#/$defs/KnowledgeMachine' } },
    unassigned: { type: 'array', items: { $ref: '#/$defs/Input' } },
  },
};
const schema104 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'kind'],
  properties: {
    id: { type: 'string', minLength: 1, examples: ['KB934878'] },
    title: { type: 'string', minLength: 1 },
    kind: { type: 'string', enum: ['issue', 'reference'] },
    summary: { type: ['string', 'null'], minLength: 1 },
    symptom: { type: ['string', 'null'], minLength: 1 },
    cause: { type: ['string', 'null'], minLength: 1 },
    conditions: { type: 'array', items: { type: 'string', minLength: 1 } },
    advice: { type: 'array', items: { $ref: '#/$defs/Advice' } },
    sideEffects: { type: 'array', items: { type: 'string', minLength: 1 } },
    references: { type: 'array', items: { type: 'string', minLength: 1 } },
    supersededBy: { type: 'array', items: { type: 'string', minLength: 1 } },
    sources: { type: 'array', items: { type: 'string', minLength: 1 } },
    certainty: { type: ['string', 'null'], minLength: 1 },
    origin: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate274(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate274.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        schema: schema104.required,
        parentSchema: schema104,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        schema: schema104.required,
        parentSchema: schema104,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        schema: schema104.required,
        parentSchema: schema104,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema104.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema104,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      const data0 = data.id;
      if (typeof data0 === 'string') {
        if (data0.length < 1) {
          const err4 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema104.properties.id,
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema104.properties.id.type,
          parentSchema: schema104.properties.id,
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
    if (data.title !== undefined) {
      const data1 = data.title;
      if (typeof data1 === 'string') {
        if (data1.length < 1) {
          const err6 = {
            instancePath: instancePath + '/title',
            schemaPath: '#/properties/title/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema104.properties.title,
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
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema104.properties.title.type,
          parentSchema: schema104.properties.title,
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
    if (data.kind !== undefined) {
      const data2 = data.kind;
      if (typeof data2 !== 'string') {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema104.properties.kind.type,
          parentSchema: schema104.properties.kind,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data2 === 'issue' || data2 === 'reference')) {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema104.properties.kind.enum },
          schema: schema104.properties.kind.enum,
          parentSchema: schema104.properties.kind,
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
    if (data.summary !== undefined) {
      const data3 = data.summary;
      if (typeof data3 !== 'string' && data3 !== null) {
        const err10 = {
          instancePath: instancePath + '/summary',
          schemaPath: '#/properties/summary/type',
          keyword: 'type',
          params: { type: schema104.properties.summary.type },
          schema: schema104.properties.summary.type,
          parentSchema: schema104.properties.summary,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 === 'string') {
        if (data3.length < 1) {
          const err11 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema104.properties.summary,
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
    if (data.symptom !== undefined) {
      const data4 = data.symptom;
      if (typeof data4 !== 'string' && data4 !== null) {
        const err12 = {
          instancePath: instancePath + '/symptom',
          schemaPath: '#/properties/symptom/type',
          keyword: 'type',
          params: { type: schema104.properties.symptom.type },
          schema: schema104.properties.symptom.type,
          parentSchema: schema104.properties.symptom,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data4 === 'string') {
        if (data4.length < 1) {
          const err13 = {
            instancePath: instancePath + '/symptom',
            schemaPath: '#/properties/symptom/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema104.properties.symptom,
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
    if (data.cause !== undefined) {
      const data5 = data.cause;
      if (typeof data5 !== 'string' && data5 !== null) {
        const err14 = {
          instancePath: instancePath + '/cause',
          schemaPath: '#/properties/cause/type',
          keyword: 'type',
          params: { type: schema104.properties.cause.type },
          schema: schema104.properties.cause.type,
          parentSchema: schema104.properties.cause,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data5 === 'string') {
        if (data5.length < 1) {
          const err15 = {
            instancePath: instancePath + '/cause',
            schemaPath: '#/properties/cause/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema104.properties.cause,
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
    if (data.conditions !== undefined) {
      const data6 = data.conditions;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data7 = data6[i0];
          if (typeof data7 === 'string') {
            if (data7.length < 1) {
              const err16 = {
                instancePath: instancePath + '/conditions/' + i0,
                schemaPath: '#/properties/conditions/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema104.properties.conditions.items,
                data: data7,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/conditions/' + i0,
              schemaPath: '#/properties/conditions/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema104.properties.conditions.items.type,
              parentSchema: schema104.properties.conditions.items,
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
      } else {
        const err18 = {
          instancePath: instancePath + '/conditions',
          schemaPath: '#/properties/conditions/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema104.properties.conditions.type,
          parentSchema: schema104.properties.conditions,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.advice !== undefined) {
      const data8 = data.advice;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate151(data8[i1], {
              instancePath: instancePath + '/advice/' + i1,
              parentData: data8,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate151.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/advice',
          schemaPath: '#/properties/advice/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema104.properties.advice.type,
          parentSchema: schema104.properties.advice,
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
    if (data.sideEffects !== undefined) {
      const data10 = data.sideEffects;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          const data11 = data10[i2];
          if (typeof data11 === 'string') {
            if (data11.length < 1) {
              const err20 = {
                instancePath: instancePath + '/sideEffects/' + i2,
                schemaPath: '#/properties/sideEffects/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema104.properties.sideEffects.items,
                data: data11,
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = {
              instancePath: instancePath + '/sideEffects/' + i2,
              schemaPath: '#/properties/sideEffects/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema104.properties.sideEffects.items.type,
              parentSchema: schema104.properties.sideEffects.items,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/sideEffects',
          schemaPath: '#/properties/sideEffects/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema104.properties.sideEffects.type,
          parentSchema: schema104.properties.sideEffects,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.references !== undefined) {
      const data12 = data.references;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          const data13 = data12[i3];
          if (typeof data13 === 'string') {
            if (data13.length < 1) {
              const err23 = {
                instancePath: instancePath + '/references/' + i3,
                schemaPath: '#/properties/references/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema104.properties.references.items,
                data: data13,
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
              instancePath: instancePath + '/references/' + i3,
              schemaPath: '#/properties/references/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema104.properties.references.items.type,
              parentSchema: schema104.properties.references.items,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/references',
          schemaPath: '#/properties/references/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema104.properties.references.type,
          parentSchema: schema104.properties.references,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.supersededBy !== undefined) {
      const data14 = data.supersededBy;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          const data15 = data14[i4];
          if (typeof data15 === 'string') {
            if (data15.length < 1) {
              const err26 = {
                instancePath: instancePath + '/supersededBy/' + i4,
                schemaPath: '#/properties/supersededBy/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema104.properties.supersededBy.items,
                data: data15,
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = {
              instancePath: instancePath + '/supersededBy/' + i4,
              schemaPath: '#/properties/supersededBy/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema104.properties.supersededBy.items.type,
              parentSchema: schema104.properties.supersededBy.items,
              data: data15,
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
          instancePath: instancePath + '/supersededBy',
          schemaPath: '#/properties/supersededBy/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema104.properties.supersededBy.type,
          parentSchema: schema104.properties.supersededBy,
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
    if (data.sources !== undefined) {
      const data16 = data.sources;
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          const data17 = data16[i5];
          if (typeof data17 === 'string') {
            if (data17.length < 1) {
              const err29 = {
                instancePath: instancePath + '/sources/' + i5,
                schemaPath: '#/properties/sources/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                schema: 1,
                parentSchema: schema104.properties.sources.items,
                data: data17,
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = {
              instancePath: instancePath + '/sources/' + i5,
              schemaPath: '#/properties/sources/items/type',
              keyword: 'type',
              params: { type: 'string' },
              schema: schema104.properties.sources.items.type,
              parentSchema: schema104.properties.sources.items,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + '/sources',
          schemaPath: '#/properties/sources/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema104.properties.sources.type,
          parentSchema: schema104.properties.sources,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.certainty !== undefined) {
      const data18 = data.certainty;
      if (typeof data18 !== 'string' && data18 !== null) {
        const err32 = {
          instancePath: instancePath + '/certainty',
          schemaPath: '#/properties/certainty/type',
          keyword: 'type',
          params: { type: schema104.properties.certainty.type },
          schema: schema104.properties.certainty.type,
          parentSchema: schema104.properties.certainty,
          data: data18,
        };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data18 === 'string') {
        if (data18.length < 1) {
          const err33 = {
            instancePath: instancePath + '/certainty',
            schemaPath: '#/properties/certainty/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema104.properties.certainty,
            data: data18,
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
    if (data.origin !== undefined) {
      const data19 = data.origin;
      if (typeof data19 !== 'string' && data19 !== null) {
        const err34 = {
          instancePath: instancePath + '/origin',
          schemaPath: '#/properties/origin/type',
          keyword: 'type',
          params: { type: schema104.properties.origin.type },
          schema: schema104.properties.origin.type,
          parentSchema: schema104.properties.origin,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data19 === 'string') {
        if (data19.length < 1) {
          const err35 = {
            instancePath: instancePath + '/origin',
            schemaPath: '#/properties/origin/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema104.properties.origin,
            data: data19,
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
  } else {
    const err36 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema104.type,
      parentSchema: schema104,
      data,
    };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate274.errors = vErrors;
  return errors === 0;
}
validate274.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema105 = {
  type: 'object',
  additionalProperties: false,
  required: ['machine', 'knowledge', 'facts', 'inputs'],
  properties: {
    machine: { $ref: '#/$defs/Machine' },
    knowledge: { type: 'array', items: { $ref: '#/$defs/KnowledgeMatch' } },
    facts: { type: 'array', items: { $ref: '#/$defs/Fact' } },
    inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
  },
};

function validate277(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate277.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.machine === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machine' },
        schema: schema105.required,
        parentSchema: schema105,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.knowledge === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'knowledge' },
        schema: schema105.required,
        parentSchema: schema105,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.facts === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'facts' },
        schema: schema105.required,
        parentSchema: schema105,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.inputs === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'inputs' },
        schema: schema105.required,
        parentSchema: schema105,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'machine' || key0 === 'knowledge' || key0 === 'facts' || key0 === 'inputs')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema105,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.machine !== undefined) {
      if (
        !validate62(data.machine, {
          instancePath: instancePath + '/machine',
          parentData: data,
          parentDataProperty: 'machine',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.knowledge !== undefined) {
      const data1 = data.knowledge;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate145(data1[i0], {
              instancePath: instancePath + '/knowledge/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate145.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/knowledge',
          schemaPath: '#/properties/knowledge/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema105.properties.knowledge.type,
          parentSchema: schema105.properties.knowledge,
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
    if (data.facts !== undefined) {
      const data3 = data.facts;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate203(data3[i1], {
              instancePath: instancePath + '/facts/' + i1,
              parentData: data3,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate203.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/facts',
          schemaPath: '#/properties/facts/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema105.properties.facts.type,
          parentSchema: schema105.properties.facts,
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
    if (data.inputs !== undefined) {
      const data5 = data.inputs;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate85(data5[i2], {
              instancePath: instancePath + '/inputs/' + i2,
              parentData: data5,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/inputs',
          schemaPath: '#/properties/inputs/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema105.properties.inputs.type,
          parentSchema: schema105.properties.inputs,
          data: data5,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema105.type,
      parentSchema: schema105,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
validate277.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate272(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
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
        schema: schema103.required,
        parentSchema: schema103,
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
        schema: schema103.required,
        parentSchema: schema103,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tool' },
        schema: schema103.required,
        parentSchema: schema103,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.entries === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'entries' },
        schema: schema103.required,
        parentSchema: schema103,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === 'schemaVersion' ||
          key0 === 'kind' ||
          key0 === 'tool' ||
          key0 === 'entries' ||
          key0 === 'machines' ||
          key0 === 'unassigned'
        )
      ) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema103,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema103.properties.schemaVersion.type,
          parentSchema: schema103.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (1 !== data0) {
        const err6 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema103.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema103.properties.kind.type,
          parentSchema: schema103.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ('knowledge' !== data1) {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'knowledge' },
          schema: 'knowledge',
          parentSchema: schema103.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.tool !== undefined) {
      if (
        !validate54(data.tool, {
          instancePath: instancePath + '/tool',
          parentData: data,
          parentDataProperty: 'tool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.entries !== undefined) {
      const data3 = data.entries;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate274(data3[i0], {
              instancePath: instancePath + '/entries/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate274.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/entries',
          schemaPath: '#/properties/entries/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema103.properties.entries.type,
          parentSchema: schema103.properties.entries,
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
    if (data.machines !== undefined) {
      const data5 = data.machines;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate277(data5[i1], {
              instancePath: instancePath + '/machines/' + i1,
              parentData: data5,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate277.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/machines',
          schemaPath: '#/properties/machines/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema103.properties.machines.type,
          parentSchema: schema103.properties.machines,
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
    if (data.unassigned !== undefined) {
      const data7 = data.unassigned;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate85(data7[i2], {
              instancePath: instancePath + '/unassigned/' + i2,
              parentData: data7,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/unassigned',
          schemaPath: '#/properties/unassigned/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema103.properties.unassigned.type,
          parentSchema: schema103.properties.unassigned,
          data: data7,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema103.type,
      parentSchema: schema103,
      data,
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema106 = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'kind', 'tool', 'machine', 'nonpaged', 'paged', 'constraints', 'binding', 'refusal', 'allocationFailures'],
  properties: {
    schemaVersion: { type: 'integer', const: 1 },
    kind: { type: 'string', const: 'limits' },
    tool: { $ref: '#/$defs/Tool' },
    machine: { $ref: '#/$defs/Machine' },
    nonpaged: { anyOf: [{ $ref: '#/$defs/PoolLimit' }, { type: 'null' }] },
    paged: { anyOf: [{ $ref: '#/$defs/PoolLimit' }, { type: 'null' }] },
    constraints: { type: 'array', items: { $ref: '#/$defs/Constraint' } },
    binding: { anyOf: [{ $ref: '#/$defs/ConstraintKind' }, { type: 'null' }] },
    refusal: { anyOf: [{ $ref: '#/$defs/RefusalLimit' }, { type: 'null' }] },
    allocationFailures: { anyOf: [{ $ref: '#/$defs/AllocationFailures' }, { type: 'null' }] },
    inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
    problems: { type: 'array', items: { $ref: '#/$defs/Problem' } },
  },
};

function validate285(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate285.evaluated;
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
        schema: schema106.required,
        parentSchema: schema106,
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
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tool' },
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.machine === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machine' },
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.nonpaged === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nonpaged' },
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.paged === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'paged' },
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.constraints === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'constraints' },
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.binding === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'binding' },
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.refusal === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'refusal' },
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.allocationFailures === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'allocationFailures' },
        schema: schema106.required,
        parentSchema: schema106,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema106.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema106,
          data,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err11 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema106.properties.schemaVersion.type,
          parentSchema: schema106.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (1 !== data0) {
        const err12 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema106.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err13 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema106.properties.kind.type,
          parentSchema: schema106.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if ('limits' !== data1) {
        const err14 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'limits' },
          schema: 'limits',
          parentSchema: schema106.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.tool !== undefined) {
      if (
        !validate54(data.tool, {
          instancePath: instancePath + '/tool',
          parentData: data,
          parentDataProperty: 'tool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.machine !== undefined) {
      if (
        !validate62(data.machine, {
          instancePath: instancePath + '/machine',
          parentData: data,
          parentDataProperty: 'machine',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.nonpaged !== undefined) {
      const data4 = data.nonpaged;
      const _errs9 = errors;
      let valid1 = false;
      const _errs10 = errors;
      if (
        !validate161(data4, {
          instancePath: instancePath + '/nonpaged',
          parentData: data,
          parentDataProperty: 'nonpaged',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate161.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      const _errs11 = errors;
      if (data4 !== null) {
        const err15 = {
          instancePath: instancePath + '/nonpaged',
          schemaPath: '#/properties/nonpaged/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema106.properties.nonpaged.anyOf[1].type,
          parentSchema: schema106.properties.nonpaged.anyOf[1],
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs11 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err16 = {
          instancePath: instancePath + '/nonpaged',
          schemaPath: '#/properties/nonpaged/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema106.properties.nonpaged.anyOf,
          parentSchema: schema106.properties.nonpaged,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.paged !== undefined) {
      const data5 = data.paged;
      const _errs14 = errors;
      let valid2 = false;
      const _errs15 = errors;
      if (
        !validate161(data5, {
          instancePath: instancePath + '/paged',
          parentData: data,
          parentDataProperty: 'paged',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate161.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs15 === errors;
      valid2 = valid2 || _valid1;
      const _errs16 = errors;
      if (data5 !== null) {
        const err17 = {
          instancePath: instancePath + '/paged',
          schemaPath: '#/properties/paged/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema106.properties.paged.anyOf[1].type,
          parentSchema: schema106.properties.paged.anyOf[1],
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid1 = _errs16 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err18 = {
          instancePath: instancePath + '/paged',
          schemaPath: '#/properties/paged/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema106.properties.paged.anyOf,
          parentSchema: schema106.properties.paged,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.constraints !== undefined) {
      const data6 = data.constraints;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate166(data6[i0], {
              instancePath: instancePath + '/constraints/' + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate166.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/constraints',
          schemaPath: '#/properties/constraints/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema106.properties.constraints.type,
          parentSchema: schema106.properties.constraints,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.binding !== undefined) {
      const data8 = data.binding;
      const _errs22 = errors;
      let valid5 = false;
      const _errs23 = errors;
      if (
        !validate167(data8, {
          instancePath: instancePath + '/binding',
          parentData: data,
          parentDataProperty: 'binding',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate167.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs23 === errors;
      valid5 = valid5 || _valid2;
      const _errs24 = errors;
      if (data8 !== null) {
        const err20 = {
          instancePath: instancePath + '/binding',
          schemaPath: '#/properties/binding/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema106.properties.binding.anyOf[1].type,
          parentSchema: schema106.properties.binding.anyOf[1],
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      var _valid2 = _errs24 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const err21 = {
          instancePath: instancePath + '/binding',
          schemaPath: '#/properties/binding/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema106.properties.binding.anyOf,
          parentSchema: schema106.properties.binding,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.refusal !== undefined) {
      const data9 = data.refusal;
      const _errs27 = errors;
      let valid6 = false;
      const _errs28 = errors;
      if (
        !validate171(data9, {
          instancePath: instancePath + '/refusal',
          parentData: data,
          parentDataProperty: 'refusal',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate171.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs28 === errors;
      valid6 = valid6 || _valid3;
      const _errs29 = errors;
      if (data9 !== null) {
        const err22 = {
          instancePath: instancePath + '/refusal',
          schemaPath: '#/properties/refusal/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema106.properties.refusal.anyOf[1].type,
          parentSchema: schema106.properties.refusal.anyOf[1],
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid3 = _errs29 === errors;
      valid6 = valid6 || _valid3;
      if (!valid6) {
        const err23 = {
          instancePath: instancePath + '/refusal',
          schemaPath: '#/properties/refusal/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema106.properties.refusal.anyOf,
          parentSchema: schema106.properties.refusal,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs27;
        if (vErrors !== null) {
          if (_errs27) {
            vErrors.length = _errs27;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.allocationFailures !== undefined) {
      const data10 = data.allocationFailures;
      const _errs32 = errors;
      let valid7 = false;
      const _errs33 = errors;
      if (
        !validate175(data10, {
          instancePath: instancePath + '/allocationFailures',
          parentData: data,
          parentDataProperty: 'allocationFailures',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate175.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs33 === errors;
      valid7 = valid7 || _valid4;
      const _errs34 = errors;
      if (data10 !== null) {
        const err24 = {
          instancePath: instancePath + '/allocationFailures',
          schemaPath: '#/properties/allocationFailures/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema106.properties.allocationFailures.anyOf[1].type,
          parentSchema: schema106.properties.allocationFailures.anyOf[1],
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid4 = _errs34 === errors;
      valid7 = valid7 || _valid4;
      if (!valid7) {
        const err25 = {
          instancePath: instancePath + '/allocationFailures',
          schemaPath: '#/properties/allocationFailures/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema106.properties.allocationFailures.anyOf,
          parentSchema: schema106.properties.allocationFailures,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.inputs !== undefined) {
      const data11 = data.inputs;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate85(data11[i1], {
              instancePath: instancePath + '/inputs/' + i1,
              parentData: data11,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/inputs',
          schemaPath: '#/properties/inputs/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema106.properties.inputs.type,
          parentSchema: schema106.properties.inputs,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.problems !== undefined) {
      const data13 = data.problems;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate88(data13[i2], {
              instancePath: instancePath + '/problems/' + i2,
              parentData: data13,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/problems',
          schemaPath: '#/properties/problems/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema106.properties.problems.type,
          parentSchema: schema106.properties.problems,
          data: data13,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema106.type,
      parentSchema: schema106,
      data,
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate285.errors = vErrors;
  return errors === 0;
}
validate285.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema107 = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'kind', 'tool', 'machines'],
  properties: {
    schemaVersion: { type: 'integer', const: 1 },
    kind: { type: 'string', const: 'pool' },
    tool: { $ref: '#/$defs/Tool' },
    machines: { type: 'array', items: { $ref: '#/$defs/PoolMachine' } },
    unassigned: { type: 'array', items: { $ref: '#/$defs/Input' } },
  },
};
const schema108 = {
  type: 'object',
  additionalProperties: false,
  required: ['machine', 'inputs', 'samples', 'tags'],
  properties: {
    machine: { $ref: '#/$defs/Machine' },
    inputs: { type: 'array', items: { $ref: '#/$defs/Input' } },
    samples: { type: 'array', items: { $ref: '#/$defs/PoolSampleTotals' } },
    tags: { type: 'array', items: { $ref: '#/$defs/PoolTag' } },
  },
};
const schema109 = {
  type: 'object',
  additionalProperties: false,
  required: ['input', 'at', 'complete'],
  properties: {
    input: { type: 'integer', minimum: 0 },
    at: { anyOf: [{ $ref: '#/$defs/TimelineTime' }, { type: 'null' }] },
    complete: { type: 'boolean' },
    nonpagedBytes: { type: ['integer', 'null'], minimum: 0 },
    pagedBytes: { type: ['integer', 'null'], minimum: 0 },
  },
};

function validate302(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.input === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'input' },
        schema: schema109.required,
        parentSchema: schema109,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        schema: schema109.required,
        parentSchema: schema109,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.complete === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'complete' },
        schema: schema109.required,
        parentSchema: schema109,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'input' || key0 === 'at' || key0 === 'complete' || key0 === 'nonpagedBytes' || key0 === 'pagedBytes')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema109,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.input !== undefined) {
      const data0 = data.input;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err4 = {
          instancePath: instancePath + '/input',
          schemaPath: '#/properties/input/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema109.properties.input.type,
          parentSchema: schema109.properties.input,
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
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/input',
            schemaPath: '#/properties/input/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema109.properties.input,
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
    if (data.at !== undefined) {
      const data1 = data.at;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (
        !validate194(data1, { instancePath: instancePath + '/at', parentData: data, parentDataProperty: 'at', rootData, dynamicAnchors })
      ) {
        vErrors = append(vErrors, validate194.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs7 = errors;
      if (data1 !== null) {
        const err6 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema109.properties.at.anyOf[1].type,
          parentSchema: schema109.properties.at.anyOf[1],
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema109.properties.at.anyOf,
          parentSchema: schema109.properties.at,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
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
    if (data.complete !== undefined) {
      const data2 = data.complete;
      if (typeof data2 !== 'boolean') {
        const err8 = {
          instancePath: instancePath + '/complete',
          schemaPath: '#/properties/complete/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema109.properties.complete.type,
          parentSchema: schema109.properties.complete,
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
    if (data.nonpagedBytes !== undefined) {
      const data3 = data.nonpagedBytes;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
        const err9 = {
          instancePath: instancePath + '/nonpagedBytes',
          schemaPath: '#/properties/nonpagedBytes/type',
          keyword: 'type',
          params: { type: schema109.properties.nonpagedBytes.type },
          schema: schema109.properties.nonpagedBytes.type,
          parentSchema: schema109.properties.nonpagedBytes,
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
            instancePath: instancePath + '/nonpagedBytes',
            schemaPath: '#/properties/nonpagedBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema109.properties.nonpagedBytes,
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
    if (data.pagedBytes !== undefined) {
      const data4 = data.pagedBytes;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        const err11 = {
          instancePath: instancePath + '/pagedBytes',
          schemaPath: '#/properties/pagedBytes/type',
          keyword: 'type',
          params: { type: schema109.properties.pagedBytes.type },
          schema: schema109.properties.pagedBytes.type,
          parentSchema: schema109.properties.pagedBytes,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err12 = {
            instancePath: instancePath + '/pagedBytes',
            schemaPath: '#/properties/pagedBytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema109.properties.pagedBytes,
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
      schema: schema109.type,
      parentSchema: schema109,
      data,
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema110 = {
  type: 'object',
  additionalProperties: false,
  required: ['tag', 'tagHex', 'pool', 'bytes', 'outstanding', 'allocs', 'frees', 'share', 'growth', 'about', 'kind'],
  properties: {
    tag: { $ref: '#/$defs/TagText' },
    tagHex: { $ref: '#/$defs/TagHex' },
    protected: { type: 'boolean' },
    pool: { $ref: '#/$defs/PoolName' },
    bytes: { type: ['integer', 'null'], minimum: 0 },
    outstanding: { type: ['integer', 'null'] },
    allocs: { type: ['integer', 'null'], minimum: 0 },
    frees: { type: ['integer', 'null'], minimum: 0 },
    share: { type: ['number', 'null'] },
    growth: { anyOf: [{ $ref: '#/$defs/TagGrowth' }, { type: 'null' }] },
    about: { type: ['string', 'null'], minLength: 1 },
    kind: { $ref: '#/$defs/TagKind' },
    owners: { type: 'array', items: { $ref: '#/$defs/Owner' } },
  },
};
const schema111 = {
  type: 'object',
  additionalProperties: false,
  required: ['bytesPerHour', 'lowBytesPerHour', 'highBytesPerHour', 'blocksPerHour', 'samples', 'spanSeconds', 'method', 'segments'],
  properties: {
    bytesPerHour: { type: 'number' },
    lowBytesPerHour: { type: ['number', 'null'] },
    highBytesPerHour: { type: ['number', 'null'] },
    blocksPerHour: { type: ['number', 'null'] },
    samples: { type: 'integer', minimum: 0 },
    spanSeconds: { type: 'number', minimum: 0 },
    method: { type: 'string', minLength: 1 },
    segments: { type: 'integer', minimum: 0 },
    shape: { type: ['string', 'null'], minLength: 1, examples: ['leak', 'level'] },
    why: { type: ['string', 'null'], minLength: 1 },
  },
};

function validate309(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate309.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.bytesPerHour === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bytesPerHour' },
        schema: schema111.required,
        parentSchema: schema111,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lowBytesPerHour === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lowBytesPerHour' },
        schema: schema111.required,
        parentSchema: schema111,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.highBytesPerHour === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'highBytesPerHour' },
        schema: schema111.required,
        parentSchema: schema111,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.blocksPerHour === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'blocksPerHour' },
        schema: schema111.required,
        parentSchema: schema111,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.samples === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'samples' },
        schema: schema111.required,
        parentSchema: schema111,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.spanSeconds === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'spanSeconds' },
        schema: schema111.required,
        parentSchema: schema111,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.method === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'method' },
        schema: schema111.required,
        parentSchema: schema111,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.segments === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'segments' },
        schema: schema111.required,
        parentSchema: schema111,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema111.properties, key0)) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema111,
          data,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.bytesPerHour !== undefined) {
      const data0 = data.bytesPerHour;
      if (!(typeof data0 == 'number' && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + '/bytesPerHour',
          schemaPath: '#/properties/bytesPerHour/type',
          keyword: 'type',
          params: { type: 'number' },
          schema: schema111.properties.bytesPerHour.type,
          parentSchema: schema111.properties.bytesPerHour,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.lowBytesPerHour !== undefined) {
      const data1 = data.lowBytesPerHour;
      if (!(typeof data1 == 'number' && isFinite(data1)) && data1 !== null) {
        const err10 = {
          instancePath: instancePath + '/lowBytesPerHour',
          schemaPath: '#/properties/lowBytesPerHour/type',
          keyword: 'type',
          params: { type: schema111.properties.lowBytesPerHour.type },
          schema: schema111.properties.lowBytesPerHour.type,
          parentSchema: schema111.properties.lowBytesPerHour,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.highBytesPerHour !== undefined) {
      const data2 = data.highBytesPerHour;
      if (!(typeof data2 == 'number' && isFinite(data2)) && data2 !== null) {
        const err11 = {
          instancePath: instancePath + '/highBytesPerHour',
          schemaPath: '#/properties/highBytesPerHour/type',
          keyword: 'type',
          params: { type: schema111.properties.highBytesPerHour.type },
          schema: schema111.properties.highBytesPerHour.type,
          parentSchema: schema111.properties.highBytesPerHour,
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
    if (data.blocksPerHour !== undefined) {
      const data3 = data.blocksPerHour;
      if (!(typeof data3 == 'number' && isFinite(data3)) && data3 !== null) {
        const err12 = {
          instancePath: instancePath + '/blocksPerHour',
          schemaPath: '#/properties/blocksPerHour/type',
          keyword: 'type',
          params: { type: schema111.properties.blocksPerHour.type },
          schema: schema111.properties.blocksPerHour.type,
          parentSchema: schema111.properties.blocksPerHour,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.samples !== undefined) {
      const data4 = data.samples;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err13 = {
          instancePath: instancePath + '/samples',
          schemaPath: '#/properties/samples/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema111.properties.samples.type,
          parentSchema: schema111.properties.samples,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err14 = {
            instancePath: instancePath + '/samples',
            schemaPath: '#/properties/samples/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema111.properties.samples,
            data: data4,
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
    if (data.spanSeconds !== undefined) {
      const data5 = data.spanSeconds;
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err15 = {
            instancePath: instancePath + '/spanSeconds',
            schemaPath: '#/properties/spanSeconds/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema111.properties.spanSeconds,
            data: data5,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/spanSeconds',
          schemaPath: '#/properties/spanSeconds/type',
          keyword: 'type',
          params: { type: 'number' },
          schema: schema111.properties.spanSeconds.type,
          parentSchema: schema111.properties.spanSeconds,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.method !== undefined) {
      const data6 = data.method;
      if (typeof data6 === 'string') {
        if (data6.length < 1) {
          const err17 = {
            instancePath: instancePath + '/method',
            schemaPath: '#/properties/method/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema111.properties.method,
            data: data6,
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
          instancePath: instancePath + '/method',
          schemaPath: '#/properties/method/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema111.properties.method.type,
          parentSchema: schema111.properties.method,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.segments !== undefined) {
      const data7 = data.segments;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err19 = {
          instancePath: instancePath + '/segments',
          schemaPath: '#/properties/segments/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema111.properties.segments.type,
          parentSchema: schema111.properties.segments,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data7 == 'number' && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err20 = {
            instancePath: instancePath + '/segments',
            schemaPath: '#/properties/segments/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema111.properties.segments,
            data: data7,
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
    if (data.shape !== undefined) {
      const data8 = data.shape;
      if (typeof data8 !== 'string' && data8 !== null) {
        const err21 = {
          instancePath: instancePath + '/shape',
          schemaPath: '#/properties/shape/type',
          keyword: 'type',
          params: { type: schema111.properties.shape.type },
          schema: schema111.properties.shape.type,
          parentSchema: schema111.properties.shape,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data8 === 'string') {
        if (data8.length < 1) {
          const err22 = {
            instancePath: instancePath + '/shape',
            schemaPath: '#/properties/shape/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema111.properties.shape,
            data: data8,
          };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.why !== undefined) {
      const data9 = data.why;
      if (typeof data9 !== 'string' && data9 !== null) {
        const err23 = {
          instancePath: instancePath + '/why',
          schemaPath: '#/properties/why/type',
          keyword: 'type',
          params: { type: schema111.properties.why.type },
          schema: schema111.properties.why.type,
          parentSchema: schema111.properties.why,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data9 === 'string') {
        if (data9.length < 1) {
          const err24 = {
            instancePath: instancePath + '/why',
            schemaPath: '#/properties/why/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema111.properties.why,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
  } else {
    const err25 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema111.type,
      parentSchema: schema111,
      data,
    };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate309.errors = vErrors;
  return errors === 0;
}
validate309.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const schema112 = { type: 'string', enum: ['specific', 'object', 'generic', 'cache', 'configured', 'bookkeeping', 'on-behalf', 'unknown'] };

function validate311(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate311.evaluated;
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
      schema: schema112.type,
      parentSchema: schema112,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (
    !(
      data === 'specific' ||
      data === 'object' ||
      data === 'generic' ||
      data === 'cache' ||
      data === 'configured' ||
      data === 'bookkeeping' ||
      data === 'on-behalf' ||
      data === 'unknown'
    )
  ) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema112.enum },
      schema: schema112.enum,
      parentSchema: schema112,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate311.errors = vErrors;
  return errors === 0;
}
validate311.evaluated = { dynamicProps: false, dynamicItems: false };

function validate305(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate305.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.tag === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tag' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tagHex === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tagHex' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.pool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pool' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.bytes === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bytes' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.outstanding === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'outstanding' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.allocs === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'allocs' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.frees === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'frees' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.share === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'share' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.growth === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'growth' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.about === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'about' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.kind === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        schema: schema110.required,
        parentSchema: schema110,
        data,
      };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema110.properties, key0)) {
        const err11 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema110,
          data,
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tag !== undefined) {
      if (
        !validate96(data.tag, {
          instancePath: instancePath + '/tag',
          parentData: data,
          parentDataProperty: 'tag',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.tagHex !== undefined) {
      if (
        !validate125(data.tagHex, {
          instancePath: instancePath + '/tagHex',
          parentData: data,
          parentDataProperty: 'tagHex',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate125.errors);
        errors = vErrors.length;
      }
    }
    if (data.protected !== undefined) {
      const data2 = data.protected;
      if (typeof data2 !== 'boolean') {
        const err12 = {
          instancePath: instancePath + '/protected',
          schemaPath: '#/properties/protected/type',
          keyword: 'type',
          params: { type: 'boolean' },
          schema: schema110.properties.protected.type,
          parentSchema: schema110.properties.protected,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.pool !== undefined) {
      if (
        !validate98(data.pool, {
          instancePath: instancePath + '/pool',
          parentData: data,
          parentDataProperty: 'pool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.bytes !== undefined) {
      const data4 = data.bytes;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
        const err13 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: schema110.properties.bytes.type },
          schema: schema110.properties.bytes.type,
          parentSchema: schema110.properties.bytes,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err14 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema110.properties.bytes,
            data: data4,
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
    if (data.outstanding !== undefined) {
      const data5 = data.outstanding;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
        const err15 = {
          instancePath: instancePath + '/outstanding',
          schemaPath: '#/properties/outstanding/type',
          keyword: 'type',
          params: { type: schema110.properties.outstanding.type },
          schema: schema110.properties.outstanding.type,
          parentSchema: schema110.properties.outstanding,
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
    if (data.allocs !== undefined) {
      const data6 = data.allocs;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        const err16 = {
          instancePath: instancePath + '/allocs',
          schemaPath: '#/properties/allocs/type',
          keyword: 'type',
          params: { type: schema110.properties.allocs.type },
          schema: schema110.properties.allocs.type,
          parentSchema: schema110.properties.allocs,
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
            instancePath: instancePath + '/allocs',
            schemaPath: '#/properties/allocs/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema110.properties.allocs,
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
    if (data.frees !== undefined) {
      const data7 = data.frees;
      if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
        const err18 = {
          instancePath: instancePath + '/frees',
          schemaPath: '#/properties/frees/type',
          keyword: 'type',
          params: { type: schema110.properties.frees.type },
          schema: schema110.properties.frees.type,
          parentSchema: schema110.properties.frees,
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
            instancePath: instancePath + '/frees',
            schemaPath: '#/properties/frees/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            schema: 0,
            parentSchema: schema110.properties.frees,
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
    if (data.share !== undefined) {
      const data8 = data.share;
      if (!(typeof data8 == 'number' && isFinite(data8)) && data8 !== null) {
        const err20 = {
          instancePath: instancePath + '/share',
          schemaPath: '#/properties/share/type',
          keyword: 'type',
          params: { type: schema110.properties.share.type },
          schema: schema110.properties.share.type,
          parentSchema: schema110.properties.share,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.growth !== undefined) {
      const data9 = data.growth;
      const _errs18 = errors;
      let valid1 = false;
      const _errs19 = errors;
      if (
        !validate309(data9, {
          instancePath: instancePath + '/growth',
          parentData: data,
          parentDataProperty: 'growth',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate309.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs19 === errors;
      valid1 = valid1 || _valid0;
      const _errs20 = errors;
      if (data9 !== null) {
        const err21 = {
          instancePath: instancePath + '/growth',
          schemaPath: '#/properties/growth/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          schema: schema110.properties.growth.anyOf[1].type,
          parentSchema: schema110.properties.growth.anyOf[1],
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid0 = _errs20 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err22 = {
          instancePath: instancePath + '/growth',
          schemaPath: '#/properties/growth/anyOf',
          keyword: 'anyOf',
          params: {},
          schema: schema110.properties.growth.anyOf,
          parentSchema: schema110.properties.growth,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.about !== undefined) {
      const data10 = data.about;
      if (typeof data10 !== 'string' && data10 !== null) {
        const err23 = {
          instancePath: instancePath + '/about',
          schemaPath: '#/properties/about/type',
          keyword: 'type',
          params: { type: schema110.properties.about.type },
          schema: schema110.properties.about.type,
          parentSchema: schema110.properties.about,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data10 === 'string') {
        if (data10.length < 1) {
          const err24 = {
            instancePath: instancePath + '/about',
            schemaPath: '#/properties/about/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            schema: 1,
            parentSchema: schema110.properties.about,
            data: data10,
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.kind !== undefined) {
      if (
        !validate311(data.kind, {
          instancePath: instancePath + '/kind',
          parentData: data,
          parentDataProperty: 'kind',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate311.errors);
        errors = vErrors.length;
      }
    }
    if (data.owners !== undefined) {
      const data12 = data.owners;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate110(data12[i0], {
              instancePath: instancePath + '/owners/' + i0,
              parentData: data12,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate110.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/owners',
          schemaPath: '#/properties/owners/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema110.properties.owners.type,
          parentSchema: schema110.properties.owners,
          data: data12,
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
      schema: schema110.type,
      parentSchema: schema110,
      data,
    };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate305.errors = vErrors;
  return errors === 0;
}
validate305.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate299(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate299.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.machine === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machine' },
        schema: schema108.required,
        parentSchema: schema108,
        data,
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.inputs === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'inputs' },
        schema: schema108.required,
        parentSchema: schema108,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.samples === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'samples' },
        schema: schema108.required,
        parentSchema: schema108,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tags === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tags' },
        schema: schema108.required,
        parentSchema: schema108,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'machine' || key0 === 'inputs' || key0 === 'samples' || key0 === 'tags')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema108,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.machine !== undefined) {
      if (
        !validate62(data.machine, {
          instancePath: instancePath + '/machine',
          parentData: data,
          parentDataProperty: 'machine',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.inputs !== undefined) {
      const data1 = data.inputs;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate85(data1[i0], {
              instancePath: instancePath + '/inputs/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/inputs',
          schemaPath: '#/properties/inputs/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema108.properties.inputs.type,
          parentSchema: schema108.properties.inputs,
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
    if (data.samples !== undefined) {
      const data3 = data.samples;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate302(data3[i1], {
              instancePath: instancePath + '/samples/' + i1,
              parentData: data3,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate302.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/samples',
          schemaPath: '#/properties/samples/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema108.properties.samples.type,
          parentSchema: schema108.properties.samples,
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
    if (data.tags !== undefined) {
      const data5 = data.tags;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate305(data5[i2], {
              instancePath: instancePath + '/tags/' + i2,
              parentData: data5,
              parentDataProperty: i2,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate305.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/tags',
          schemaPath: '#/properties/tags/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema108.properties.tags.type,
          parentSchema: schema108.properties.tags,
          data: data5,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema108.type,
      parentSchema: schema108,
      data,
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
validate299.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

function validate297(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate297.evaluated;
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
        schema: schema107.required,
        parentSchema: schema107,
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
        schema: schema107.required,
        parentSchema: schema107,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tool === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tool' },
        schema: schema107.required,
        parentSchema: schema107,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.machines === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'machines' },
        schema: schema107.required,
        parentSchema: schema107,
        data,
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'schemaVersion' || key0 === 'kind' || key0 === 'tool' || key0 === 'machines' || key0 === 'unassigned')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          schema: false,
          parentSchema: schema107,
          data,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err5 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema107.properties.schemaVersion.type,
          parentSchema: schema107.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (1 !== data0) {
        const err6 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: 1 },
          schema: 1,
          parentSchema: schema107.properties.schemaVersion,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kind !== undefined) {
      const data1 = data.kind;
      if (typeof data1 !== 'string') {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
          schema: schema107.properties.kind.type,
          parentSchema: schema107.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if ('pool' !== data1) {
        const err8 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'pool' },
          schema: 'pool',
          parentSchema: schema107.properties.kind,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.tool !== undefined) {
      if (
        !validate54(data.tool, {
          instancePath: instancePath + '/tool',
          parentData: data,
          parentDataProperty: 'tool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.machines !== undefined) {
      const data3 = data.machines;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate299(data3[i0], {
              instancePath: instancePath + '/machines/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate299.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/machines',
          schemaPath: '#/properties/machines/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema107.properties.machines.type,
          parentSchema: schema107.properties.machines,
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
    if (data.unassigned !== undefined) {
      const data5 = data.unassigned;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate85(data5[i1], {
              instancePath: instancePath + '/unassigned/' + i1,
              parentData: data5,
              parentDataProperty: i1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/unassigned',
          schemaPath: '#/properties/unassigned/type',
          keyword: 'type',
          params: { type: 'array' },
          schema: schema107.properties.unassigned.type,
          parentSchema: schema107.properties.unassigned,
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
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      schema: schema107.type,
      parentSchema: schema107,
      data,
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
validate297.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

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
      if (!func1.call(schema19.properties, key0)) {
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
    if (data.check !== undefined) {
      if (
        !validate53(data.check, {
          instancePath: instancePath + '/check',
          parentData: data,
          parentDataProperty: 'check',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.comparison !== undefined) {
      if (
        !validate59(data.comparison, {
          instancePath: instancePath + '/comparison',
          parentData: data,
          parentDataProperty: 'comparison',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.diagnosis !== undefined) {
      if (
        !validate102(data.diagnosis, {
          instancePath: instancePath + '/diagnosis',
          parentData: data,
          parentDataProperty: 'diagnosis',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.drivers !== undefined) {
      if (
        !validate225(data.drivers, {
          instancePath: instancePath + '/drivers',
          parentData: data,
          parentDataProperty: 'drivers',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate225.errors);
        errors = vErrors.length;
      }
    }
    if (data['httperr-row'] !== undefined) {
      if (
        !validate250(data['httperr-row'], {
          instancePath: instancePath + '/httperr-row',
          parentData: data,
          parentDataProperty: 'httperr-row',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate250.errors);
        errors = vErrors.length;
      }
    }
    if (data.httperr !== undefined) {
      if (
        !validate254(data.httperr, {
          instancePath: instancePath + '/httperr',
          parentData: data,
          parentDataProperty: 'httperr',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.knowledge !== undefined) {
      if (
        !validate272(data.knowledge, {
          instancePath: instancePath + '/knowledge',
          parentData: data,
          parentDataProperty: 'knowledge',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.limits !== undefined) {
      if (
        !validate285(data.limits, {
          instancePath: instancePath + '/limits',
          parentData: data,
          parentDataProperty: 'limits',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate285.errors);
        errors = vErrors.length;
      }
    }
    if (data.pool !== undefined) {
      if (
        !validate297(data.pool, {
          instancePath: instancePath + '/pool',
          parentData: data,
          parentDataProperty: 'pool',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate297.errors);
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
