import { quotedParts } from './quoted-parts.ts';
import { textFinding, type TextRule } from './rule.ts';

/** A quotation that does not stand literally in what is cited. White space counts as one space. */
export const literalQuotation: TextRule = (checked, { texts }) =>
  quotedParts(checked.text, texts)
    .filter(({ literal }) => !literal)
    .map(({ start, end }) =>
      textFinding('quotation', checked, `“${checked.text.slice(start, end)}” is not in a cited passage`),
    );
