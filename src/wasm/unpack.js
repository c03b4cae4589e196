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
          shapes.push({ names, empty: Object.fromEntries(names.map((name) => [name, undefined])) });
          break;
        }
        case OBJECT: {
          const { names, empty } = shapes[number];
          top -= names.length;
          // A copy has all members at once: setting them one by one would change its layout each time.
          const object = { ...empty };
          for (let n = 0; n < names.length; n++) object[names[n]] = stack[top + n];
          stack[top++] = object;
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
