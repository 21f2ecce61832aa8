type Props<V extends string> = {
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: [V, string][];
};

export const Select = <V extends string>({ label, value, onChange, options }: Props<V>) => (
  <label>
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.target.value as V)}>
      {options.map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  </label>
);
