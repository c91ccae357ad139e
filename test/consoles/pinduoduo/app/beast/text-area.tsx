import { beast, names } from '../mark.ts';

interface TextAreaProps {
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
  maxLength?: number | null;
  disabled?: boolean;
  readOnly?: boolean;
}

/** A controlled box: what React was not told is gone at the next render. */
export function TextArea({
  value,
  onChange,
  placeholder,
  maxLength = null,
  disabled,
  readOnly,
}: TextAreaProps) {
  return (
    <div {...beast('textArea', 'r-area', 'TA_outerWrapper')}>
      <textarea
        {...beast('textArea-htmlInput', 'r-area-box', 'TA_textArea')}
        value={value}
        placeholder={placeholder}
        disabled={disabled}
        readOnly={readOnly}
        {...(maxLength === null ? {} : { maxLength })}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className={names('r-area-count', 'TA_count')}>
        {value.length}
        {maxLength === null ? '' : `/${maxLength}`}
      </span>
    </div>
  );
}
