// Rules that are in common use, each with the same practical size as ours.

const LEAST_PER_HOUR = (10 * 2 ** 20) / 24;

/** Two-sided 1 % of the normal distribution. */
const Z99 = 2.576;

/** Each rule takes hours and bytes of one tag and says whether it leaks, and at what rate. */
export function usualRules({ theilSen, kendallVariance }) {
  const sen = ({ hours, bytes }) => theilSen({ times: Float64Array.from(hours), values: Float64Array.from(bytes) });
  return {
    'end-point slope': (series) => claim(endPoints(series), true),
    'rose in every period': (series) =>
      claim(
        endPoints(series),
        series.bytes.every((value, i) => i === 0 || value > series.bytes[i - 1]),
      ),
    'Mann-Kendall, p < 0.01': (series) =>
      claim(sen(series).slope, kendallS(series.bytes) - 1 > Z99 * Math.sqrt(kendallVariance(series.bytes.length))),
    'Theil-Sen, 95% above 0': (series) => {
      const { slope, low } = sen(series);
      return claim(slope, low > 0);
    },
  };
}

function claim(bytesPerHour, isSignificant) {
  return { isLeak: isSignificant && bytesPerHour >= LEAST_PER_HOUR, bytesPerHour };
}

function endPoints({ hours, bytes }) {
  return (bytes.at(-1) - bytes[0]) / (hours.at(-1) - hours[0]);
}

function kendallS(values) {
  let s = 0;
  for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) s += Math.sign(values[j] - values[i]);
  return s;
}
