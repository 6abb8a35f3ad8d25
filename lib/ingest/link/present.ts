/** The same object without keys that hold `undefined`: absent optional keys are absent, not empty. */
export function present<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;
}
