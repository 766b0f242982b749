/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */

export const validate = validate52;
const schema19 = {
  type: 'object',
  additionalProperties: false,
  properties: { machine: { $ref: '#/$defs/Machine' } },
  $defs: {
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
  },
};
const schema20 = {
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
const pattern3 = /^[0-9]{1,5}(\.[0-9]{1,6}){1,3}$/u;
const pattern4 = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?Z$/u;
const schema21 = { type: 'string', enum: ['x86', 'x64', 'arm64', 'ia64'] };

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
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'string' },
      schema: schema21.type,
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
  if (!(data === 'x86' || data === 'x64' || data === 'arm64' || data === 'ia64')) {
    const err1 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema21.enum },
      schema: schema21.enum,
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
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { dynamicProps: false, dynamicItems: false };

const schema22 = {
  type: 'object',
  additionalProperties: { type: ['number', 'string', 'boolean', 'array', 'null'], items: { type: 'string' } },
};

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
          params: { type: schema22.additionalProperties.type },
          schema: schema22.additionalProperties.type,
          parentSchema: schema22.additionalProperties,
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
              schema: schema22.additionalProperties.items.type,
              parentSchema: schema22.additionalProperties.items,
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
      schema: schema22.type,
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
    if (data.schemaVersion !== undefined) {
      const data0 = data.schemaVersion;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
          keyword: 'type',
          params: { type: 'integer' },
          schema: schema20.properties.schemaVersion.type,
          parentSchema: schema20.properties.schemaVersion,
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
            parentSchema: schema20.properties.schemaVersion,
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
            parentSchema: schema20.properties.schemaVersion,
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
          params: { type: schema20.properties.name.type },
          schema: schema20.properties.name.type,
          parentSchema: schema20.properties.name,
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
            parentSchema: schema20.properties.name,
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
          params: { type: schema20.properties.os.type },
          schema: schema20.properties.os.type,
          parentSchema: schema20.properties.os,
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
              params: { type: schema20.properties.os.properties.version.type },
              schema: schema20.properties.os.properties.version.type,
              parentSchema: schema20.properties.os.properties.version,
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
                instancePath: instancePath + '/os/version',
                schemaPath: '#/properties/os/properties/version/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9]{1,5}(\\.[0-9]{1,6}){1,3}$' },
                schema: '^[0-9]{1,5}(\\.[0-9]{1,6}){1,3}$',
                parentSchema: schema20.properties.os.properties.version,
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
              params: { type: schema20.properties.os.properties.revision.type },
              schema: schema20.properties.os.properties.revision.type,
              parentSchema: schema20.properties.os.properties.revision,
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
                parentSchema: schema20.properties.os.properties.revision,
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
                parentSchema: schema20.properties.os.properties.revision,
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
              params: { type: schema20.properties.os.properties.servicePack.type },
              schema: schema20.properties.os.properties.servicePack.type,
              parentSchema: schema20.properties.os.properties.servicePack,
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
                parentSchema: schema20.properties.os.properties.servicePack,
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
                parentSchema: schema20.properties.os.properties.servicePack,
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
              params: { type: schema20.properties.os.properties.product.type },
              schema: schema20.properties.os.properties.product.type,
              parentSchema: schema20.properties.os.properties.product,
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
              params: { allowedValues: schema20.properties.os.properties.product.enum },
              schema: schema20.properties.os.properties.product.enum,
              parentSchema: schema20.properties.os.properties.product,
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
              params: { type: schema20.properties.os.properties.edition.type },
              schema: schema20.properties.os.properties.edition.type,
              parentSchema: schema20.properties.os.properties.edition,
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
                parentSchema: schema20.properties.os.properties.edition,
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
              params: { type: schema20.properties.os.properties.name.type },
              schema: schema20.properties.os.properties.name.type,
              parentSchema: schema20.properties.os.properties.name,
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
                parentSchema: schema20.properties.os.properties.name,
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
        !validate54(data9, {
          instancePath: instancePath + '/architecture',
          parentData: data,
          parentDataProperty: 'architecture',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate54.errors);
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
          schema: schema20.properties.architecture.anyOf[1].type,
          parentSchema: schema20.properties.architecture.anyOf[1],
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
          schema: schema20.properties.architecture.anyOf,
          parentSchema: schema20.properties.architecture,
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
          params: { type: schema20.properties.memory.type },
          schema: schema20.properties.memory.type,
          parentSchema: schema20.properties.memory,
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
              params: { type: schema20.properties.memory.properties.visibleBytes.type },
              schema: schema20.properties.memory.properties.visibleBytes.type,
              parentSchema: schema20.properties.memory.properties.visibleBytes,
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
                parentSchema: schema20.properties.memory.properties.visibleBytes,
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
                parentSchema: schema20.properties.memory.properties.visibleBytes,
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
              params: { type: schema20.properties.memory.properties.installedBytes.type },
              schema: schema20.properties.memory.properties.installedBytes.type,
              parentSchema: schema20.properties.memory.properties.installedBytes,
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
                parentSchema: schema20.properties.memory.properties.installedBytes,
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
                parentSchema: schema20.properties.memory.properties.installedBytes,
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
              params: { type: schema20.properties.memory.properties.availableBytes.type },
              schema: schema20.properties.memory.properties.availableBytes.type,
              parentSchema: schema20.properties.memory.properties.availableBytes,
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
                parentSchema: schema20.properties.memory.properties.availableBytes,
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
                parentSchema: schema20.properties.memory.properties.availableBytes,
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
              params: { type: schema20.properties.memory.properties.hotAdd.type },
              schema: schema20.properties.memory.properties.hotAdd.type,
              parentSchema: schema20.properties.memory.properties.hotAdd,
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
              params: { type: schema20.properties.memory.properties.commitBytes.type },
              schema: schema20.properties.memory.properties.commitBytes.type,
              parentSchema: schema20.properties.memory.properties.commitBytes,
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
                parentSchema: schema20.properties.memory.properties.commitBytes,
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
                parentSchema: schema20.properties.memory.properties.commitBytes,
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
              params: { type: schema20.properties.memory.properties.commitLimitBytes.type },
              schema: schema20.properties.memory.properties.commitLimitBytes.type,
              parentSchema: schema20.properties.memory.properties.commitLimitBytes,
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
                parentSchema: schema20.properties.memory.properties.commitLimitBytes,
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
                parentSchema: schema20.properties.memory.properties.commitLimitBytes,
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
          params: { type: schema20.properties.processors.type },
          schema: schema20.properties.processors.type,
          parentSchema: schema20.properties.processors,
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
            parentSchema: schema20.properties.processors,
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
            parentSchema: schema20.properties.processors,
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
          params: { type: schema20.properties.virtual.type },
          schema: schema20.properties.virtual.type,
          parentSchema: schema20.properties.virtual,
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
              params: { type: schema20.properties.virtual.properties.kind.type },
              schema: schema20.properties.virtual.properties.kind.type,
              parentSchema: schema20.properties.virtual.properties.kind,
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
                parentSchema: schema20.properties.virtual.properties.kind,
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
              params: { type: schema20.properties.virtual.properties.model.type },
              schema: schema20.properties.virtual.properties.model.type,
              parentSchema: schema20.properties.virtual.properties.model,
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
                parentSchema: schema20.properties.virtual.properties.model,
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
              params: { type: schema20.properties.virtual.properties.balloon.type },
              schema: schema20.properties.virtual.properties.balloon.type,
              parentSchema: schema20.properties.virtual.properties.balloon,
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
          params: { type: schema20.properties.cluster.type },
          schema: schema20.properties.cluster.type,
          parentSchema: schema20.properties.cluster,
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
              params: { type: schema20.properties.cluster.properties.member.type },
              schema: schema20.properties.cluster.properties.member.type,
              parentSchema: schema20.properties.cluster.properties.member,
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
          params: { type: schema20.properties.boot.type },
          schema: schema20.properties.boot.type,
          parentSchema: schema20.properties.boot,
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
              params: { type: schema20.properties.boot.properties.options.type },
              schema: schema20.properties.boot.properties.options.type,
              parentSchema: schema20.properties.boot.properties.options,
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
                    parentSchema: schema20.properties.boot.properties.options.items,
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
                  schema: schema20.properties.boot.properties.options.items.type,
                  parentSchema: schema20.properties.boot.properties.options.items,
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
              params: { type: schema20.properties.boot.properties.configured.type },
              schema: schema20.properties.boot.properties.configured.type,
              parentSchema: schema20.properties.boot.properties.configured,
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
                    parentSchema: schema20.properties.boot.properties.configured.items,
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
                  schema: schema20.properties.boot.properties.configured.items.type,
                  parentSchema: schema20.properties.boot.properties.configured.items,
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
              params: { type: schema20.properties.boot.properties.pae.type },
              schema: schema20.properties.boot.properties.pae.type,
              parentSchema: schema20.properties.boot.properties.pae,
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
              params: { type: schema20.properties.boot.properties.time.type },
              schema: schema20.properties.boot.properties.time.type,
              parentSchema: schema20.properties.boot.properties.time,
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
            if (!pattern4.test(data30)) {
              const err59 = {
                instancePath: instancePath + '/boot/time',
                schemaPath: '#/properties/boot/properties/time/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                },
                schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                parentSchema: schema20.properties.boot.properties.time,
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
          params: { type: schema20.properties.clock.type },
          schema: schema20.properties.clock.type,
          parentSchema: schema20.properties.clock,
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
              params: { type: schema20.properties.clock.properties.utcOffsetMinutes.type },
              schema: schema20.properties.clock.properties.utcOffsetMinutes.type,
              parentSchema: schema20.properties.clock.properties.utcOffsetMinutes,
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
                parentSchema: schema20.properties.clock.properties.utcOffsetMinutes,
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
                parentSchema: schema20.properties.clock.properties.utcOffsetMinutes,
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
              params: { type: schema20.properties.clock.properties.zone.type },
              schema: schema20.properties.clock.properties.zone.type,
              parentSchema: schema20.properties.clock.properties.zone,
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
                parentSchema: schema20.properties.clock.properties.zone,
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
          params: { type: schema20.properties.httpSys.type },
          schema: schema20.properties.httpSys.type,
          parentSchema: schema20.properties.httpSys,
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
              params: { type: schema20.properties.httpSys.properties.fileVersion.type },
              schema: schema20.properties.httpSys.properties.fileVersion.type,
              parentSchema: schema20.properties.httpSys.properties.fileVersion,
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
                parentSchema: schema20.properties.httpSys.properties.fileVersion,
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
              params: { type: schema20.properties.httpSys.properties.startTime.type },
              schema: schema20.properties.httpSys.properties.startTime.type,
              parentSchema: schema20.properties.httpSys.properties.startTime,
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
            if (!pattern4.test(data36)) {
              const err70 = {
                instancePath: instancePath + '/httpSys/startTime',
                schemaPath: '#/properties/httpSys/properties/startTime/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                },
                schema: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
                parentSchema: schema20.properties.httpSys.properties.startTime,
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
            !validate56(data37, {
              instancePath: instancePath + '/httpSys/parameters',
              parentData: data34,
              parentDataProperty: 'parameters',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = append(vErrors, validate56.errors);
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
              schema: schema20.properties.httpSys.properties.parameters.anyOf[1].type,
              parentSchema: schema20.properties.httpSys.properties.parameters.anyOf[1],
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
              schema: schema20.properties.httpSys.properties.parameters.anyOf,
              parentSchema: schema20.properties.httpSys.properties.parameters,
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
          params: { type: schema20.properties.iis.type },
          schema: schema20.properties.iis.type,
          parentSchema: schema20.properties.iis,
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
              params: { type: schema20.properties.iis.properties.installed.type },
              schema: schema20.properties.iis.properties.installed.type,
              parentSchema: schema20.properties.iis.properties.installed,
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
              params: { type: schema20.properties.iis.properties.version.type },
              schema: schema20.properties.iis.properties.version.type,
              parentSchema: schema20.properties.iis.properties.version,
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
                parentSchema: schema20.properties.iis.properties.version,
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
          params: { type: schema20.properties.exchange.type },
          schema: schema20.properties.exchange.type,
          parentSchema: schema20.properties.exchange,
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
              params: { type: schema20.properties.exchange.properties.installed.type },
              schema: schema20.properties.exchange.properties.installed.type,
              parentSchema: schema20.properties.exchange.properties.installed,
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
              params: { type: schema20.properties.exchange.properties.version.type },
              schema: schema20.properties.exchange.properties.version.type,
              parentSchema: schema20.properties.exchange.properties.version,
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
                parentSchema: schema20.properties.exchange.properties.version,
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
              params: { type: schema20.properties.exchange.properties.roles.type },
              schema: schema20.properties.exchange.properties.roles.type,
              parentSchema: schema20.properties.exchange.properties.roles,
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
                    parentSchema: schema20.properties.exchange.properties.roles.items,
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
                  schema: schema20.properties.exchange.properties.roles.items.type,
                  parentSchema: schema20.properties.exchange.properties.roles.items,
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
        !validate56(data46, {
          instancePath: instancePath + '/memoryManagement',
          parentData: data,
          parentDataProperty: 'memoryManagement',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate56.errors);
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
          schema: schema20.properties.memoryManagement.anyOf[1].type,
          parentSchema: schema20.properties.memoryManagement.anyOf[1],
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
          schema: schema20.properties.memoryManagement.anyOf,
          parentSchema: schema20.properties.memoryManagement,
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
        !validate56(data47, {
          instancePath: instancePath + '/sessionManager',
          parentData: data,
          parentDataProperty: 'sessionManager',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate56.errors);
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
          schema: schema20.properties.sessionManager.anyOf[1].type,
          parentSchema: schema20.properties.sessionManager.anyOf[1],
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
          schema: schema20.properties.sessionManager.anyOf,
          parentSchema: schema20.properties.sessionManager,
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
        !validate56(data48, {
          instancePath: instancePath + '/lanmanServer',
          parentData: data,
          parentDataProperty: 'lanmanServer',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate56.errors);
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
          schema: schema20.properties.lanmanServer.anyOf[1].type,
          parentSchema: schema20.properties.lanmanServer.anyOf[1],
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
          schema: schema20.properties.lanmanServer.anyOf,
          parentSchema: schema20.properties.lanmanServer,
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
        !validate56(data49, {
          instancePath: instancePath + '/registryValues',
          parentData: data,
          parentDataProperty: 'registryValues',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate56.errors);
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
          schema: schema20.properties.registryValues.anyOf[1].type,
          parentSchema: schema20.properties.registryValues.anyOf[1],
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
          schema: schema20.properties.registryValues.anyOf,
          parentSchema: schema20.properties.registryValues,
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
          params: { type: schema20.properties.traits.type },
          schema: schema20.properties.traits.type,
          parentSchema: schema20.properties.traits,
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
                parentSchema: schema20.properties.traits.items,
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
              schema: schema20.properties.traits.items.type,
              parentSchema: schema20.properties.traits.items,
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
          params: { type: schema20.properties.traitsMissing.type },
          schema: schema20.properties.traitsMissing.type,
          parentSchema: schema20.properties.traitsMissing,
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
                parentSchema: schema20.properties.traitsMissing.items,
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
              schema: schema20.properties.traitsMissing.items.type,
              parentSchema: schema20.properties.traitsMissing.items,
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
          params: { type: schema20.properties.software.type },
          schema: schema20.properties.software.type,
          parentSchema: schema20.properties.software,
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
                schema: schema20.properties.software.items.required,
                parentSchema: schema20.properties.software.items,
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
                    parentSchema: schema20.properties.software.items.properties.name,
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
                  schema: schema20.properties.software.items.properties.name.type,
                  parentSchema: schema20.properties.software.items.properties.name,
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
                  params: { type: schema20.properties.software.items.properties.version.type },
                  schema: schema20.properties.software.items.properties.version.type,
                  parentSchema: schema20.properties.software.items.properties.version,
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
              schema: schema20.properties.software.items.type,
              parentSchema: schema20.properties.software.items,
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
          params: { type: schema20.properties.bugchecks.type },
          schema: schema20.properties.bugchecks.type,
          parentSchema: schema20.properties.bugchecks,
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
                schema: schema20.properties.bugchecks.items.required,
                parentSchema: schema20.properties.bugchecks.items,
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
                schema: schema20.properties.bugchecks.items.required,
                parentSchema: schema20.properties.bugchecks.items,
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
                    parentSchema: schema20.properties.bugchecks.items.properties.code,
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
                  schema: schema20.properties.bugchecks.items.properties.code.type,
                  parentSchema: schema20.properties.bugchecks.items.properties.code,
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
                  schema: schema20.properties.bugchecks.items.properties.count.type,
                  parentSchema: schema20.properties.bugchecks.items.properties.count,
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
                    parentSchema: schema20.properties.bugchecks.items.properties.count,
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
              schema: schema20.properties.bugchecks.items.type,
              parentSchema: schema20.properties.bugchecks.items,
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
          params: { type: schema20.properties.freeSystemPtes.type },
          schema: schema20.properties.freeSystemPtes.type,
          parentSchema: schema20.properties.freeSystemPtes,
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
            parentSchema: schema20.properties.freeSystemPtes,
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
            parentSchema: schema20.properties.freeSystemPtes,
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
          params: { type: schema20.properties.hotfixes.type },
          schema: schema20.properties.hotfixes.type,
          parentSchema: schema20.properties.hotfixes,
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
              params: { type: schema20.properties.hotfixes.properties.complete.type },
              schema: schema20.properties.hotfixes.properties.complete.type,
              parentSchema: schema20.properties.hotfixes.properties.complete,
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
              params: { type: schema20.properties.hotfixes.properties.ids.type },
              schema: schema20.properties.hotfixes.properties.ids.type,
              parentSchema: schema20.properties.hotfixes.properties.ids,
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
                    parentSchema: schema20.properties.hotfixes.properties.ids.items,
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
                  schema: schema20.properties.hotfixes.properties.ids.items.type,
                  parentSchema: schema20.properties.hotfixes.properties.ids.items,
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
      schema: schema20.type,
      parentSchema: schema20,
      data,
    };
    if (vErrors === null) {
      vErrors = [err120];
    } else {
      vErrors.push(err120);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = {
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
      if (!(key0 === 'machine')) {
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
    if (data.machine !== undefined) {
      if (
        !validate53(data.machine, {
          instancePath: instancePath + '/machine',
          parentData: data,
          parentDataProperty: 'machine',
          rootData,
          dynamicAnchors,
        })
      ) {
        vErrors = append(vErrors, validate53.errors);
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
