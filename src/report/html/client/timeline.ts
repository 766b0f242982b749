import uPlot from 'uplot';
import type { MachineDiagnosis, TimelineSeries } from '../../../schema/types.js';
import { areInUtc } from '../on-axis.js';
import { chartOptions } from './chart-options.js';
import { type Ink, inkOf } from './ink.js';
import { readoutOf } from './readout.js';
import { type ChartSeries, chartsOf, type Happening, happeningsOf, timesOf } from './series.js';

/** Draws the charts of a machine into its figure: one for the pools, one for the tags, on one axis with one cursor. */
export function drawTimeline(figure: HTMLElement, machine: MachineDiagnosis): void {
  const place = figure.querySelector<HTMLElement>('.charts');
  const readout = figure.querySelector<HTMLElement>('.readout');
  if (place === null || readout === null) return;
  const view = new TimelineView(place, readout, machine);
  view.draw();
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
    button.addEventListener('click', () =>
      view.zoom(button.dataset['zoom'] === 'Zoom in' ? 0.5 : button.dataset['zoom'] === 'Zoom out' ? 2 : null),
    );
  place.addEventListener('keydown', (event) => view.press(event));
  // Mail readers and tabs in the background give a width only later.
  new ResizeObserver(() => view.resize()).observe(place);
  // Ink of a dark screen cannot be read on paper.
  for (const query of ['(prefers-color-scheme: dark)', 'print']) matchMedia(query).addEventListener('change', () => view.draw());
}

class TimelineView {
  readonly #place: HTMLElement;
  readonly #readout: HTMLElement;
  readonly #charts: readonly ChartSeries[];
  readonly #happenings: readonly Happening[];
  readonly #times: readonly number[];
  readonly #isUtc: boolean;
  #plots: readonly uPlot[] = [];
  #at: number | null = null;

  constructor(place: HTMLElement, readout: HTMLElement, machine: MachineDiagnosis) {
    this.#place = place;
    this.#readout = readout;
    const series: readonly TimelineSeries[] = machine.timeline?.series ?? [];
    this.#isUtc = areInUtc(series);
    this.#happenings = happeningsOf(machine);
    this.#times = timesOf(series, this.#happenings);
    this.#charts = chartsOf(series, this.#times, machine.limits);
  }

  draw(): void {
    for (const plot of this.#plots) plot.destroy();
    const ink: Ink = inkOf(this.#place);
    this.#plots = this.#charts.map((chart, at) => {
      const options = chartOptions(chart, {
        ink,
        width: this.#width(),
        happenings: this.#happenings,
        isUtc: this.#isUtc,
        isFirst: at === 0,
        moved: (at) => this.#show(at),
        zoomed: (from, to) => this.#zoomAll(from, to),
      });
      return new uPlot(options, [[...this.#times], ...chart.lines.map(({ values }) => [...values])], this.#place);
    });
  }

  resize(): void {
    const width = this.#width();
    for (const plot of this.#plots) if (plot.width !== width) plot.setSize({ width, height: plot.height });
  }

  /** @param factor - of the time that is shown; `null` shows all */
  zoom(factor: number | null): void {
    const [first = 0] = this.#times;
    const last = this.#times.at(-1) ?? first;
    const scale = this.#plots[0]?.scales['x'];
    if (factor === null || scale?.min === undefined || scale.max === undefined) {
      this.#zoomAll(first, last);
      return;
    }
    const middle = this.#at === null ? (scale.min + scale.max) / 2 : (this.#times[this.#at] ?? scale.min);
    const half = ((scale.max - scale.min) * factor) / 2;
    this.#zoomAll(Math.max(first, middle - half), Math.min(last, middle + half));
  }

  /** Arrow keys move a cursor whose values are read aloud. */
  press(event: KeyboardEvent): void {
    const step = event.shiftKey ? 10 : 1;
    const last = this.#times.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: (this.#at ?? last + 1) - step,
      ArrowRight: (this.#at ?? -1) + step,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next !== undefined) this.#moveTo(Math.min(last, Math.max(0, next)));
    else if (event.key === '+' || event.key === '=') this.zoom(0.5);
    else if (event.key === '-') this.zoom(2);
    else if (event.key === 'Escape') this.zoom(null);
    else return;
    event.preventDefault();
  }

  #moveTo(at: number): void {
    const time = this.#times[at];
    if (time === undefined) return;
    const scale = this.#plots[0]?.scales['x'];
    if (scale?.min !== undefined && scale.max !== undefined && (time < scale.min || time > scale.max)) this.zoom(null);
    for (const plot of this.#plots) plot.setCursor({ left: plot.valToPos(time, 'x'), top: plot.over.clientHeight / 2 }, false);
    this.#show(at);
  }

  #show(at: number | null): void {
    if (at === null) return;
    this.#at = at;
    const says = readoutOf({ at, times: this.#times, charts: this.#charts, happenings: this.#happenings, isUtc: this.#isUtc });
    if (this.#readout.textContent !== says) this.#readout.textContent = says;
  }

  #isZooming = false;

  #zoomAll(min: number, max: number): void {
    if (this.#isZooming || !(max > min)) return;
    this.#isZooming = true;
    for (const plot of this.#plots) plot.setScale('x', { min, max });
    this.#isZooming = false;
  }

  #width(): number {
    return Math.max(280, this.#place.clientWidth);
  }
}
