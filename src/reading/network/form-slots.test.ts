import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormSlots } from './form-slots.ts';

describe('slots of forms', () => {
  it('never give one slot to two forms', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), (forms) => {
        const slots = new FormSlots(8);
        const kept = new Map<number, string>();
        for (const form of forms.map(String)) {
          slots.makeRoom(1);
          const found = slots.find(form);
          if (found === undefined) kept.set(slots.take(form), form);
          else expect(kept.get(found)).toBe(form);
        }
      }),
    );
  });

  it('keep what is met often', () => {
    const slots = new FormSlots(4);
    slots.makeRoom(4);
    const slot = slots.take('di');
    for (const form of ['uno', 'due', 'tre']) slots.take(form);
    slots.find('di');
    slots.makeRoom(1);
    expect(slots.find('di')).toBe(slot);
    expect(slots.find('due')).toBeUndefined();
  });

  it('refuse more forms at once than there are slots', () => {
    expect(() => new FormSlots(4).makeRoom(5)).toThrow('more than there are slots');
  });
});
