/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */
import type { Validator } from '../validator.js';

export const validate: Validator;
