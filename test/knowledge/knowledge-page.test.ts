import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import type { Issue, KnowledgeEntry } from '../../src/knowledge/entry.js';
import { type MatchStatus, matchIssue } from '../../src/knowledge/match.js';
