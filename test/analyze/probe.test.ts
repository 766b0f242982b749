import { it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.js';
import { brokenRules } from './broken-rules.js';
import * as M from './make-evidence.js';
const show = (name: string, story: M.Story) => it(name, () => {
  const d = analyze(M.makeCapture(story), { tool: { name: 'httperr-doctor', version: '0.0.0' } });
  const m = d.machines[0]!;
  console.log(name, JSON.stringify(m.verdict, null, 1), JSON.stringify(m.suspects.map(s => ({ c: s.confidence, m: s.mechanism, o: s.owner.name, t: s.tags.map(t => t.tag), e: s.evidence.map(e=>e.says) })),null,1), 'CLEARED', JSON.stringify(m.cleared.map(c => [c.owner.name, c.why])), 'FIND', JSON.stringify(m.findings.map(f => [f.id, f.severity, f.title, f.text, f.tags]), null, 1), 'NEXT', m.next.map(n=>n.do), 'KB', m.knowledge.filter(k=>k.status!=='not-affected').map(k=>[k.id,k.status]), 'TTR', m.timeToRefusal, 'BROKEN', brokenRules(d));
});
const leak: M.TagStory = { tag: 'Leak', blocks: M.rising(50_000, 500_000), blockBytes: 1040 };
show('seed', { machine: M.SERVER_2008, tags: [...M.QUIET_TAGS, leak], drivers: [...M.WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals'], refusals: [[9000, 5],[9005,42]], events: [['srv', 2019]] });
show('zone', { machine: M.SERVER_2008, clock: 'unknown', tags: [...M.QUIET_TAGS, leak], drivers: [...M.WINDOWS_DRIVERS, 'myfault.sys 4.0.0.0 Sysinternals'], refusals: [[9000, 5],[9005,42]] });
show('two', { machine: M.SERVER_2008, looks: 2, tags: [...M.QUIET_TAGS, leak] });
show('counters', { machine: M.SERVER_2008, counters: [{ name: 'Memory\\Pool Nonpaged Bytes', values: M.rising(1e8, 3e8) }] });
show('3gb', { machine: M.EXCHANGE_2003_WITH_3GB, tags: M.QUIET_TAGS, nonpagedBytes: M.level(109 * 2 ** 20), refusals: [[9000, 5]] });
show('untimed', { refusals: [[null, 5]] });
show('apppool', { reasons: [['AppOffline', 200]] });
show('nothing', {});
