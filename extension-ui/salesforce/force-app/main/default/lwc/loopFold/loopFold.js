import { LightningElement, api } from 'lwc';

/** Something that is folded away until somebody wants it. The browser's own, so keyboard and reader know it. */
export default class LoopFold extends LightningElement {
  @api label;
  /** Whether it is seen from the start. */
  @api unfolded = false;
}
