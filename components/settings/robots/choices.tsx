/** Boxes to tick, one name over all of them. */
export function Choices<T extends string>({
  legend,
  options,
  chosen,
  wordOf,
  onChange,
}: {
  legend: string;
  options: readonly T[];
  chosen: readonly T[];
  wordOf: (option: T) => string;
  onChange: (chosen: T[]) => void;
}) {
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="pb-1 text-muted text-sm">{legend}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1.5">
        {options.map((option) => (
          <label key={option} className="inline-flex items-center gap-1.5">
            <input
              type="checkbox"
              className="accent-primary"
              checked={chosen.includes(option)}
              onChange={({ target }) =>
                onChange(options.filter((one) => (one === option ? target.checked : chosen.includes(one))))
              }
            />
            {wordOf(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
