import type { z } from 'zod';
import type { Act, ActKind } from '../../base/index.ts';

/** The kind of a type of acts: its literal, and the fields that it adds. */
export type KindOf<One extends Act> = ActKind<One['kind'], Omit<One, keyof Act>>;

/**
 * A kind of act whose own fields a schema describes. `documentsOf` names the documents that such an act speaks of. The first
 * problem that the schema finds is told.
 */
export function schemaKind<const Kind extends string, Fields extends object>(
  kind: Kind,
  schema: z.ZodType<Fields>,
  documentsOf: (fields: Fields) => readonly string[] = () => [],
): ActKind<Kind, Fields> {
  return {
    kind,
    check: (fields) => {
      const checked = schema.safeParse(fields);
      if (checked.success) return { fields: checked.data, documents: documentsOf(checked.data) };
      const [issue] = checked.error.issues;
      const place = issue?.path.join('.') ?? '';
      return { problem: `is wrong${place === '' ? '' : ` in ${place}`}: ${issue?.message ?? 'correct it'}` };
    },
  };
}
