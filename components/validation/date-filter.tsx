import { controlClass } from '../form/control-styles';
import { FilterBar } from '../form/filter-bar';

interface DateFilterProps {
  action: string;
  label: string;
  /** `YYYY-MM-DD`. */
  value: string;
  submitText: string;
}

/** Chooses the day of a list. */
export function DateFilter({ action, label, value, submitText }: DateFilterProps) {
  return (
    <FilterBar key={value} action={action} submitText={submitText}>
      <div>
        <label htmlFor="filter-day" className="block pb-1 text-sm font-medium">
          {label}
        </label>
        <input
          id="filter-day"
          name="day"
          type="date"
          defaultValue={value}
          className={controlClass(false, 'full')}
        />
      </div>
    </FilterBar>
  );
}
