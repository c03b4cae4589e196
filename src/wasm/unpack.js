// Builds plain values from the orders that `pack.rs` writes, and says what they mean.

const INTEGER = 0;
const FLOAT = 1;
const NULL = 2;
const FALSE = 3;
const TRUE = 4;
const ID = 5;
const TEXT = 6;
const WORD = 7;
const AGAIN = 8;
const LIST = 9;
const SHAPE = 10;
const OBJECT = 11;

const bits = new Uint32Array(2);
const float = new Float64Array(bits.buffer);

/**
 * What an analysis has by the thousand, by the names of the members in their order: from the values `v`, of which the
 * first is that of number `i`. A literal has its members at once, in less than half the time.
 */
export const literals = {
  __proto__: null,
  "start,end,kind": (v, i) => ({ start: v[i], end: v[i + 1], kind: v[i + 2] }),
  "id,start,end,kind,type,block,inQuote,confidence,rule": (v, i) => ({
    id: v[i],
    start: v[i + 1],
    end: v[i + 2],
    kind: v[i + 3],
    type: v[i + 4],
    block: v[i + 5],
    inQuote: v[i + 6],
    confidence: v[i + 7],
    rule: v[i + 8],
  }),
  "id,start,end,kind,type,block,inQuote,confidence,rule,fields": (v, i) => ({
    id: v[i],
    start: v[i + 1],
    end: v[i + 2],
    kind: v[i + 3],
    type: v[i + 4],
    block: v[i + 5],
    inQuote: v[i + 6],
    confidence: v[i + 7],
    rule: v[i + 8],
    fields: v[i + 9],
  }),
  "scope,strength": (v, i) => ({ scope: v[i], strength: v[i + 1] }),
  "attribution,scope,strength": (v, i) => ({ attribution: v[i], scope: v[i + 1], strength: v[i + 2] }),
  "id,source,cue,content,kind,speaker,relayedBy,confidence": (v, i) => ({
    id: v[i],
    source: v[i + 1],
    cue: v[i + 2],
    content: v[i + 3],
    kind: v[i + 4],
    speaker: v[i + 5],
    relayedBy: v[i + 6],
    confidence: v[i + 7],
  }),
  "words,quotes,attributions,hedges,credits": (v, i) => ({
    words: v[i],
    quotes: v[i + 1],
    attributions: v[i + 2],
    hedges: v[i + 3],
    credits: v[i + 4],
  }),
};

/** An object of any other shape. No name comes from a text. */
function object(names, v, i) {
  const object = {};
  for (let n = 0; n < names.length; n++) object[names[n]] = v[i + n];
  return object;
}

export class Unpacker {
  constructor() {
    this.stack = [];
    this.words = [];
    this.shapes = [];
  }

  follow(orders, text) {
    const { stack, words, shapes } = this;
    let top = stack.length;
    let at = 0;
    for (let i = 0; i < orders.length; i++) {
      const order = orders[i];
      const number = order >>> 4;
      switch (order & 15) {
        case INTEGER:
          stack[top++] = number;
          break;
        case FLOAT:
          bits[0] = orders[++i];
          bits[1] = orders[++i];
          stack[top++] = float[0];
          break;
        case NULL:
          stack[top++] = null;
          break;
        case FALSE:
          stack[top++] = false;
          break;
        case TRUE:
          stack[top++] = true;
          break;
        case ID:
          stack[top - 1] = String.fromCharCode(number) + stack[top - 1];
          break;
        case TEXT:
          stack[top++] = text.slice(at, (at += number));
          break;
        case WORD:
          words.push(text.slice(at, (at += number)));
          break;
        case AGAIN:
          stack[top++] = words[number];
          break;
        case LIST:
          top -= number;
          stack[top] = stack.slice(top, top + number);
          top++;
          break;
        case SHAPE: {
          top -= number;
          const names = stack.slice(top, top + number);
          shapes.push({ names, literal: literals[names.join()] });
          break;
        }
        case OBJECT: {
          const { names, literal } = shapes[number];
          top -= names.length;
          stack[top] = literal ? literal(stack, top) : object(names, stack, top);
          top++;
          break;
        }
      }
    }
    stack.length = top;
  }

  value() {
    return this.stack[0];
  }
}
