/**
 * What a series does over time.
 *
 * - `level`: no growth of practical size;
 * - `leak`: rises steadily beyond what noise, load, warm-up or single steps explain, and still rises at the end;
 * - `cycle`: goes up and down with the load or the hour of the day, or rose and was gone again by the end;
 * - `warm-up`: rises because Windows was started a short while ago, or along a curve that flattens;
 * - `step`: rose in a few jumps and stood still between them;
 * - `stopped`: rose strongly, then stands on the height that it reached;
 * - `load`: rises in one proportion with many other tags or with a given measure of load, or by what another tag loses;
 * - `falling`: goes down;
 * - `noise`: rises, but no more than its own wandering can make;
 * - `too-few`: too few samples to say, or not tested since very many tags rise more.
 */
export type GrowthShape = 'level' | 'leak' | 'cycle' | 'warm-up' | 'step' | 'stopped' | 'load' | 'falling' | 'noise' | 'too-few';

/** The most that a claim of growth may say; a proof needs a control experiment and is never reached by statistics. */
export type GrowthConfidence = 'open' | 'probable' | 'strong';
