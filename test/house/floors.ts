/** A folder whose rooms (folders and loose files) stand on floors. */
export interface House {
  /** Ends with `/`. */
  readonly folder: string;
  /** From the ground up. A room takes from the floors below; rooms of one floor take nothing from each other. */
  readonly floors: readonly (readonly string[])[];
}

/** Room of the loose files that have none of their own. */
export const LOOSE = '*';

export const HOUSES: readonly House[] = [
  {
    folder: 'src/',
    floors: [
      ['errors', 'long-lists'],
      ['asset-path', 'schema'],
      ['io'],
      ['powershell', 'facts', 'tool'],
      ['knowledge'],
      ['image'],
      ['collect', 'read'],
      ['analyze'],
      ['report'],
      ['diagnose', 'scan-drivers'],
      ['index', 'commands'],
      ['cli'],
    ],
  },
  {
    folder: 'src/analyze/',
    floors: [['enough'], ['growth', 'limits'], ['state'], ['rules'], ['situation'], ['verdict'], ['documents']],
  },
  { folder: 'src/analyze/growth/', floors: [['statistics'], ['series'], ['judgement'], [LOOSE]] },
  {
    folder: 'src/report/',
    floors: [['escape', 'say-basis', 'windows-name', 'without-names'], ['answer'], ['terminal', 'markdown', 'html'], [LOOSE]],
  },
  { folder: 'src/analyze/verdict/', floors: [['decision'], ['first-contact'], ['words'], ['findings', LOOSE], ['next-steps']] },
];
