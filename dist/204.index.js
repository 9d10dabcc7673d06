export const id = 204;
export const ids = [204];
export const modules = {

/***/ 69226:
/***/ ((module) => {

/* 
  bzip2.js - a small bzip2 decompression implementation
  
  Copyright 2011 by antimatter15 (antimatter15@gmail.com)
  
  Based on micro-bunzip by Rob Landley (rob@landley.net).

  Copyright (c) 2011 by antimatter15 (antimatter15@gmail.com).

  Permission is hereby granted, free of charge, to any person obtaining a
  copy of this software and associated documentation files (the "Software"),
  to deal in the Software without restriction, including without limitation
  the rights to use, copy, modify, merge, publish, distribute, sublicense,
  and/or sell copies of the Software, and to permit persons to whom the
  Software is furnished to do so, subject to the following conditions:
  
  The above copyright notice and this permission notice shall be included
  in all copies or substantial portions of the Software.
  
  THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
  EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
  MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
  IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
  DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
  TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
  THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
function Bzip2Error(message) {
    this.name = 'Bzip2Error';
    this.message = message;
    this.stack = (new Error()).stack;
}
Bzip2Error.prototype = new Error;
 
var message = {
    Error: function(message) {throw new Bzip2Error(message);}
};

var bzip2 = {};
bzip2.Bzip2Error = Bzip2Error;

bzip2.crcTable =
[
   0x00000000, 0x04c11db7, 0x09823b6e, 0x0d4326d9,
   0x130476dc, 0x17c56b6b, 0x1a864db2, 0x1e475005,
   0x2608edb8, 0x22c9f00f, 0x2f8ad6d6, 0x2b4bcb61,
   0x350c9b64, 0x31cd86d3, 0x3c8ea00a, 0x384fbdbd,
   0x4c11db70, 0x48d0c6c7, 0x4593e01e, 0x4152fda9,
   0x5f15adac, 0x5bd4b01b, 0x569796c2, 0x52568b75,
   0x6a1936c8, 0x6ed82b7f, 0x639b0da6, 0x675a1011,
   0x791d4014, 0x7ddc5da3, 0x709f7b7a, 0x745e66cd,
   0x9823b6e0, 0x9ce2ab57, 0x91a18d8e, 0x95609039,
   0x8b27c03c, 0x8fe6dd8b, 0x82a5fb52, 0x8664e6e5,
   0xbe2b5b58, 0xbaea46ef, 0xb7a96036, 0xb3687d81,
   0xad2f2d84, 0xa9ee3033, 0xa4ad16ea, 0xa06c0b5d,
   0xd4326d90, 0xd0f37027, 0xddb056fe, 0xd9714b49,
   0xc7361b4c, 0xc3f706fb, 0xceb42022, 0xca753d95,
   0xf23a8028, 0xf6fb9d9f, 0xfbb8bb46, 0xff79a6f1,
   0xe13ef6f4, 0xe5ffeb43, 0xe8bccd9a, 0xec7dd02d,
   0x34867077, 0x30476dc0, 0x3d044b19, 0x39c556ae,
   0x278206ab, 0x23431b1c, 0x2e003dc5, 0x2ac12072,
   0x128e9dcf, 0x164f8078, 0x1b0ca6a1, 0x1fcdbb16,
   0x018aeb13, 0x054bf6a4, 0x0808d07d, 0x0cc9cdca,
   0x7897ab07, 0x7c56b6b0, 0x71159069, 0x75d48dde,
   0x6b93dddb, 0x6f52c06c, 0x6211e6b5, 0x66d0fb02,
   0x5e9f46bf, 0x5a5e5b08, 0x571d7dd1, 0x53dc6066,
   0x4d9b3063, 0x495a2dd4, 0x44190b0d, 0x40d816ba,
   0xaca5c697, 0xa864db20, 0xa527fdf9, 0xa1e6e04e,
   0xbfa1b04b, 0xbb60adfc, 0xb6238b25, 0xb2e29692,
   0x8aad2b2f, 0x8e6c3698, 0x832f1041, 0x87ee0df6,
   0x99a95df3, 0x9d684044, 0x902b669d, 0x94ea7b2a,
   0xe0b41de7, 0xe4750050, 0xe9362689, 0xedf73b3e,
   0xf3b06b3b, 0xf771768c, 0xfa325055, 0xfef34de2,
   0xc6bcf05f, 0xc27dede8, 0xcf3ecb31, 0xcbffd686,
   0xd5b88683, 0xd1799b34, 0xdc3abded, 0xd8fba05a,
   0x690ce0ee, 0x6dcdfd59, 0x608edb80, 0x644fc637,
   0x7a089632, 0x7ec98b85, 0x738aad5c, 0x774bb0eb,
   0x4f040d56, 0x4bc510e1, 0x46863638, 0x42472b8f,
   0x5c007b8a, 0x58c1663d, 0x558240e4, 0x51435d53,
   0x251d3b9e, 0x21dc2629, 0x2c9f00f0, 0x285e1d47,
   0x36194d42, 0x32d850f5, 0x3f9b762c, 0x3b5a6b9b,
   0x0315d626, 0x07d4cb91, 0x0a97ed48, 0x0e56f0ff,
   0x1011a0fa, 0x14d0bd4d, 0x19939b94, 0x1d528623,
   0xf12f560e, 0xf5ee4bb9, 0xf8ad6d60, 0xfc6c70d7,
   0xe22b20d2, 0xe6ea3d65, 0xeba91bbc, 0xef68060b,
   0xd727bbb6, 0xd3e6a601, 0xdea580d8, 0xda649d6f,
   0xc423cd6a, 0xc0e2d0dd, 0xcda1f604, 0xc960ebb3,
   0xbd3e8d7e, 0xb9ff90c9, 0xb4bcb610, 0xb07daba7,
   0xae3afba2, 0xaafbe615, 0xa7b8c0cc, 0xa379dd7b,
   0x9b3660c6, 0x9ff77d71, 0x92b45ba8, 0x9675461f,
   0x8832161a, 0x8cf30bad, 0x81b02d74, 0x857130c3,
   0x5d8a9099, 0x594b8d2e, 0x5408abf7, 0x50c9b640,
   0x4e8ee645, 0x4a4ffbf2, 0x470cdd2b, 0x43cdc09c,
   0x7b827d21, 0x7f436096, 0x7200464f, 0x76c15bf8,
   0x68860bfd, 0x6c47164a, 0x61043093, 0x65c52d24,
   0x119b4be9, 0x155a565e, 0x18197087, 0x1cd86d30,
   0x029f3d35, 0x065e2082, 0x0b1d065b, 0x0fdc1bec,
   0x3793a651, 0x3352bbe6, 0x3e119d3f, 0x3ad08088,
   0x2497d08d, 0x2056cd3a, 0x2d15ebe3, 0x29d4f654,
   0xc5a92679, 0xc1683bce, 0xcc2b1d17, 0xc8ea00a0,
   0xd6ad50a5, 0xd26c4d12, 0xdf2f6bcb, 0xdbee767c,
   0xe3a1cbc1, 0xe760d676, 0xea23f0af, 0xeee2ed18,
   0xf0a5bd1d, 0xf464a0aa, 0xf9278673, 0xfde69bc4,
   0x89b8fd09, 0x8d79e0be, 0x803ac667, 0x84fbdbd0,
   0x9abc8bd5, 0x9e7d9662, 0x933eb0bb, 0x97ffad0c,
   0xafb010b1, 0xab710d06, 0xa6322bdf, 0xa2f33668,
   0xbcb4666d, 0xb8757bda, 0xb5365d03, 0xb1f740b4
];

bzip2.array = function(bytes) {
    var bit = 0, byte = 0;
    var BITMASK = [0, 0x01, 0x03, 0x07, 0x0F, 0x1F, 0x3F, 0x7F, 0xFF ];
    return function(n) {
        var result = 0;
        while(n > 0) {
            var left = 8 - bit;
            if (n >= left) {
                result <<= left;
                result |= (BITMASK[left] & bytes[byte++]);
                bit = 0;
                n -= left;
            } else {
                result <<= n;
                result |= ((bytes[byte] & (BITMASK[n] << (8 - n - bit))) >> (8 - n - bit));
                bit += n;
                n = 0;
            }
        }
        return result;
    }
}

    
bzip2.simple = function(srcbuffer, stream) {
    var bits = bzip2.array(srcbuffer);
    var size = bzip2.header(bits);
    var ret = false;
    var bufsize = 100000 * size;
    var buf = new Int32Array(bufsize);
    
    do {
        ret = bzip2.decompress(bits, stream, buf, bufsize);        
    } while(!ret);
}

bzip2.header = function(bits) {
    this.byteCount = new Int32Array(256);
    this.symToByte = new Uint8Array(256);
    this.mtfSymbol = new Int32Array(256);
    this.selectors = new Uint8Array(0x8000);

    if (bits(8*3) != 4348520) message.Error("No magic number found");

    var i = bits(8) - 48;
    if (i < 1 || i > 9) message.Error("Not a BZIP archive");
    return i;
};


//takes a function for reading the block data (starting with 0x314159265359)
//a block size (0-9) (optional, defaults to 9)
//a length at which to stop decompressing and return the output
bzip2.decompress = function(bits, stream, buf, bufsize, streamCRC) {
    var MAX_HUFCODE_BITS = 20;
    var MAX_SYMBOLS = 258;
    var SYMBOL_RUNA = 0;
    var SYMBOL_RUNB = 1;
    var GROUP_SIZE = 50;
    var crc = 0 ^ (-1);
    
    for(var h = '', i = 0; i < 6; i++) h += bits(8).toString(16);
    if (h == "177245385090") {
      var finalCRC = bits(32)|0;
      if (finalCRC !== streamCRC) message.Error("Error in bzip2: crc32 do not match");
      // align stream to byte
      bits(null);
      return null; // reset streamCRC for next call
    }
    if (h != "314159265359") message.Error("eek not valid bzip data");
    var crcblock = bits(32)|0; // CRC code
    if (bits(1)) message.Error("unsupported obsolete version");
    var origPtr = bits(24);
    if (origPtr > bufsize) message.Error("Initial position larger than buffer size");
    var t = bits(16);
    var symTotal = 0;
    for (i = 0; i < 16; i++) {
        if (t & (1 << (15 - i))) {
            var k = bits(16);
            for(j = 0; j < 16; j++) {
                if (k & (1 << (15 - j))) {
                    this.symToByte[symTotal++] = (16 * i) + j;
                }
            }
        }
    }

    var groupCount = bits(3);
    if (groupCount < 2 || groupCount > 6) message.Error("another error");
    var nSelectors = bits(15);
    if (nSelectors == 0) message.Error("meh");
    for(var i = 0; i < groupCount; i++) this.mtfSymbol[i] = i;

    for(var i = 0; i < nSelectors; i++) {
        for(var j = 0; bits(1); j++) if (j >= groupCount) message.Error("whoops another error");
        var uc = this.mtfSymbol[j];
        for(var k = j-1; k>=0; k--) {
            this.mtfSymbol[k+1] = this.mtfSymbol[k];
        }
        this.mtfSymbol[0] = uc;
        this.selectors[i] = uc;
    }

    var symCount = symTotal + 2;
    var groups = [];
    var length = new Uint8Array(MAX_SYMBOLS),
    temp = new Uint16Array(MAX_HUFCODE_BITS+1);

    var hufGroup;

    for(var j = 0; j < groupCount; j++) {
        t = bits(5); //lengths
        for(var i = 0; i < symCount; i++) {
            while(true){
                if (t < 1 || t > MAX_HUFCODE_BITS) message.Error("I gave up a while ago on writing error messages");
                if (!bits(1)) break;
                if (!bits(1)) t++;
                else t--;
            }
            length[i] = t;
        }
        var  minLen,  maxLen;
        minLen = maxLen = length[0];
        for(var i = 1; i < symCount; i++) {
            if (length[i] > maxLen) maxLen = length[i];
            else if (length[i] < minLen) minLen = length[i];
        }
        hufGroup = groups[j] = {};
        hufGroup.permute = new Int32Array(MAX_SYMBOLS);
        hufGroup.limit = new Int32Array(MAX_HUFCODE_BITS + 1);
        hufGroup.base = new Int32Array(MAX_HUFCODE_BITS + 1);

        hufGroup.minLen = minLen;
        hufGroup.maxLen = maxLen;
        var base = hufGroup.base;
        var limit = hufGroup.limit;
        var pp = 0;
        for(var i = minLen; i <= maxLen; i++)
        for(var t = 0; t < symCount; t++)
        if (length[t] == i) hufGroup.permute[pp++] = t;
        for(i = minLen; i <= maxLen; i++) temp[i] = limit[i] = 0;
        for(i = 0; i < symCount; i++) temp[length[i]]++;
        pp = t = 0;
        for(i = minLen; i < maxLen; i++) {
            pp += temp[i];
            limit[i] = pp - 1;
            pp <<= 1;
            base[i+1] = pp - (t += temp[i]);
        }
        limit[maxLen] = pp + temp[maxLen] - 1;
        base[minLen] = 0;
    }

    for(var i = 0; i < 256; i++) { 
        this.mtfSymbol[i] = i;
        this.byteCount[i] = 0;
    }
    var runPos, count, symCount, selector;
    runPos = count = symCount = selector = 0;    
    while(true) {
        if (!(symCount--)) {
            symCount = GROUP_SIZE - 1;
            if (selector >= nSelectors) message.Error("meow i'm a kitty, that's an error");
            hufGroup = groups[this.selectors[selector++]];
            base = hufGroup.base;
            limit = hufGroup.limit;
        }
        i = hufGroup.minLen;
        j = bits(i);
        while(true) {
            if (i > hufGroup.maxLen) message.Error("rawr i'm a dinosaur");
            if (j <= limit[i]) break;
            i++;
            j = (j << 1) | bits(1);
        }
        j -= base[i];
        if (j < 0 || j >= MAX_SYMBOLS) message.Error("moo i'm a cow");
        var nextSym = hufGroup.permute[j];
        if (nextSym == SYMBOL_RUNA || nextSym == SYMBOL_RUNB) {
            if (!runPos){
                runPos = 1;
                t = 0;
            }
            if (nextSym == SYMBOL_RUNA) t += runPos;
            else t += 2 * runPos;
            runPos <<= 1;
            continue;
        }
        if (runPos) {
            runPos = 0;
            if (count + t > bufsize) message.Error("Boom.");
            uc = this.symToByte[this.mtfSymbol[0]];
            this.byteCount[uc] += t;
            while(t--) buf[count++] = uc;
        }
        if (nextSym > symTotal) break;
        if (count >= bufsize) message.Error("I can't think of anything. Error");
        i = nextSym - 1;
        uc = this.mtfSymbol[i];
        for(var k = i-1; k>=0; k--) {
            this.mtfSymbol[k+1] = this.mtfSymbol[k];
        }
        this.mtfSymbol[0] = uc
        uc = this.symToByte[uc];
        this.byteCount[uc]++;
        buf[count++] = uc;
    }
    if (origPtr < 0 || origPtr >= count) message.Error("I'm a monkey and I'm throwing something at someone, namely you");
    var j = 0;
    for(var i = 0; i < 256; i++) {
        k = j + this.byteCount[i];
        this.byteCount[i] = j;
        j = k;
    }
    for(var i = 0; i < count; i++) {
        uc = buf[i] & 0xff;
        buf[this.byteCount[uc]] |= (i << 8);
        this.byteCount[uc]++;
    }
    var pos = 0, current = 0, run = 0;
    if (count) {
        pos = buf[origPtr];
        current = (pos & 0xff);
        pos >>= 8;
        run = -1;
    }
    count = count;
    var copies, previous, outbyte;
    while(count) {
        count--;
        previous = current;
        pos = buf[pos];
        current = pos & 0xff;
        pos >>= 8;
        if (run++ == 3) {
            copies = current;
            outbyte = previous;
            current = -1;
        } else {
            copies = 1;
            outbyte = current;
        }
        while(copies--) {
            crc = ((crc << 8) ^ this.crcTable[((crc>>24) ^ outbyte) & 0xFF])&0xFFFFFFFF; // crc32
            stream(outbyte);
        }
        if (current != previous) run = 0;
    }

    crc = (crc ^ (-1)) >>> 0;
    if ((crc|0) != (crcblock|0)) message.Error("Error in bzip2: crc32 do not match");
    streamCRC = (crc ^ ((streamCRC << 1) | (streamCRC >>> 31))) & 0xFFFFFFFF;
    return streamCRC;
}

module.exports = bzip2;


/***/ }),

/***/ 91861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deepest),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _syntax_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88321);

/** Nested deeper than this, a file is an attack or an accident. */
const deepest = 500;
/**
 * Reads the JSON that training writes: RFC 8259, and besides it the bare `NaN`, `Infinity` and `-Infinity` of Python's
 * default writer, and integers of any size. A key that stands twice in one object is an error: readers disagree on which
 * one counts. docs/decisions/0005 says why this is our own reader.
 *
 * @throws SyntaxFault with line and column
 */
function readJson(text) {
    return new Reader(text).whole();
}
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** What a string cannot be taken for as it stands: escapes, and control characters, which are faults. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[\\\u0000-\u001f]/;
/** The words, by the character they start with. */
const words = new Map([
    ['t', ['true', true]],
    ['f', ['false', false]],
    ['n', ['null', null]],
    ['N', ['NaN', Number.NaN]],
    ['I', ['Infinity', Number.POSITIVE_INFINITY]],
    ['-', ['-Infinity', Number.NEGATIVE_INFINITY]],
]);
class Reader {
    text;
    at = 0;
    depth = 0;
    constructor(text) {
        this.text = text;
    }
    whole() {
        const value = this.value();
        this.space();
        if (this.at < this.text.length)
            throw this.fault(`${this.next()} after the end of the value`);
        return value;
    }
    value() {
        this.space();
        const character = this.text[this.at] ?? '';
        if (character === '{')
            return this.object();
        if (character === '[')
            return this.array();
        if (character === '"')
            return this.string();
        const word = words.get(character);
        if (word && this.text.startsWith(word[0], this.at)) {
            this.at += word[0].length;
            return word[1];
        }
        return this.number();
    }
    number() {
        number.lastIndex = this.at;
        const [digits] = number.exec(this.text) ?? [];
        if (digits === undefined)
            throw this.fault(`${this.next()} where a value should be`);
        this.at += digits.length;
        const value = Number(digits);
        if (!Number.isInteger(value) || Number.isSafeInteger(value))
            return value;
        return /^-?[0-9]+$/.test(digits) ? BigInt(digits) : value;
    }
    object() {
        this.enter();
        const found = new Map();
        while (!this.ends('}', found.size === 0)) {
            this.space();
            if (this.text[this.at] !== '"')
                throw this.fault(`${this.next()} where a key in quotes should be`);
            const start = this.at;
            const key = this.string();
            if (found.has(key))
                throw this.fault(`the key ${JSON.stringify(key)} stands twice in one object`, start);
            this.space();
            if (this.text[this.at] !== ':')
                throw this.fault(`${this.next()} where ":" should be`);
            this.at += 1;
            found.set(key, this.value());
        }
        this.depth -= 1;
        return found;
    }
    array() {
        this.enter();
        const found = [];
        while (!this.ends(']', found.length === 0))
            found.push(this.value());
        this.depth -= 1;
        return found;
    }
    enter() {
        this.at += 1;
        this.depth += 1;
        if (this.depth > deepest)
            throw this.fault(`it is nested more than ${deepest} deep`);
    }
    /** Whether the container ends here; else steps over the comma before the next element. */
    ends(close, first) {
        this.space();
        if (this.text[this.at] === close) {
            this.at += 1;
            return true;
        }
        if (!first) {
            if (this.text[this.at] !== ',')
                throw this.fault(`${this.next()} where "," or "${close}" should be`);
            this.at += 1;
        }
        return false;
    }
    string() {
        const start = this.at;
        let end = start;
        do {
            end = this.text.indexOf('"', end + 1);
            if (end === -1)
                throw this.fault('a string is not closed', start);
        } while (backslashesBefore(this.text, end) % 2 === 1);
        this.at = end + 1;
        const plain = this.text.slice(start + 1, end);
        if (!special.test(plain))
            return plain;
        try {
            return JSON.parse(this.text.slice(start, this.at));
        }
        catch {
            throw this.fault('a string holds a control character or an unknown escape', start);
        }
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
                return;
            this.at += 1;
        }
    }
    next() {
        return this.at >= this.text.length
            ? 'the end of the file'
            : JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.at) ?? 0));
    }
    fault(why, at = this.at) {
        return _syntax_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M.at(this.text, at, why);
    }
}
function backslashesBefore(text, end) {
    let count = 0;
    while (text[end - 1 - count] === '\\')
        count += 1;
    return count;
}


/***/ }),

/***/ 88321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SyntaxFault)
/* harmony export */ });
/** Why a text is not of the syntax it was read as. */
class SyntaxFault extends Error {
    why;
    line;
    column;
    fix;
    name = 'SyntaxFault';
    constructor(why, line, column, fix) {
        super(why);
        this.why = why;
        this.line = line;
        this.column = column;
        this.fix = fix;
    }
    /** The fault at a place of the text, counted in UTF-16 units from 0. */
    static at(text, offset, why) {
        const before = text.slice(0, offset);
        return new SyntaxFault(why, before.split('\n').length, offset - before.lastIndexOf('\n'));
    }
}


/***/ }),

/***/ 87823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/**
 * The text of a file: UTF-8, or UTF-16 where a byte-order mark says so (PowerShell's `>` writes it). A mark is no part of
 * the text. Bytes that are no text are refused, not repaired: a name with a replacement character would be another name.
 *
 * @returns undefined where the bytes are not text
 */
function textOf(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84339);
/* harmony import */ var _syntax_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88321);



/**
 * Reads YAML 1.2: `no` is text, `1e-3` is a number, `.nan` is not one. Duplicate keys, unknown tags and alias bombs are
 * errors.
 *
 * @throws SyntaxFault with line and column
 */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        version: '1.2',
        intAsBigInt: true,
        uniqueKeys: true,
        prettyErrors: false,
    });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) {
        const { line, col } = lines.linePos(fault.pos[0]);
        throw new _syntax_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxFault */ .M(fault.message.replace(/\s+/g, ' ').replace(/[.:]$/, ''), line, col);
    }
    try {
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(document.toJS({ maxAliasCount: 100, mapAsMap: true }));
    }
    catch (cause) {
        throw new _syntax_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxFault */ .M(cause instanceof Error ? cause.message : String(cause), 1, 1);
    }
}


/***/ }),

/***/ 84339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
function isMap(tree) {
    return tree instanceof Map;
}
function isArray(tree) {
    return Array.isArray(tree);
}
function isNumber(tree) {
    return typeof tree === 'number' || typeof tree === 'bigint';
}
/** The value under a key, or at a place of an array. */
function child(tree, key) {
    if (isMap(tree))
        return tree.get(key);
    if (isArray(tree) && /^(?:0|[1-9][0-9]*)$/.test(key))
        return tree[Number(key)];
    return undefined;
}
/** The value at the end of a path. */
function at(tree, path) {
    return path.reduce(child, tree);
}
function children(tree) {
    if (isMap(tree))
        return tree.entries();
    if (isArray(tree))
        return tree.map((value, index) => [String(index), value]);
    return [];
}
/** Every scalar with its path, in the order of the file. */
function* leaves(tree, path = []) {
    if (!isMap(tree) && !isArray(tree)) {
        yield [path, tree];
        return;
    }
    for (const [key, value] of children(tree))
        yield* leaves(value, [...path, key]);
}
/** JSON Pointer (RFC 6901) of a path. */
function pointerOf(path) {
    return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** Plain data as a tree: what a parser of another syntax answers. */
function treeOf(value) {
    if (Array.isArray(value))
        return value.map(treeOf);
    if (value instanceof Map)
        return new Map([...value].map(([key, of]) => [String(key), treeOf(of)]));
    if (typeof value === 'object' && value !== null) {
        if (value instanceof Date)
            return value.toISOString();
        return new Map(Object.entries(value).map(([key, of]) => [key, treeOf(of)]));
    }
    if (typeof value === 'bigint')
        return BigInt.asIntN(64, value) === value && isSafe(value) ? Number(value) : value;
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
        return value;
    return null;
}
function isSafe(value) {
    return Number.isSafeInteger(Number(value));
}


/***/ }),

/***/ 11204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelGate: () => (/* binding */ modelGate)
});

// EXTERNAL MODULE: ./lib/src/sources/baseline.js
var sources_baseline = __webpack_require__(64780);
// EXTERNAL MODULE: ./lib/src/gates/gate.js
var gate = __webpack_require__(49962);
;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/allow-list.json
const allow_list_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"2026-11","Ij":{"catboost":{"catboost.core":{"CatBoostClassifier":"pickle/2026/libraries/catboost-classifier.joblib","CatBoostRegressor":"pickle/2026/libraries/catboost-regressor.joblib"}},"imbalanced-learn":{"imblearn.ensemble._forest":{"BalancedRandomForestClassifier":"pickle/2026/libraries/imblearn-forest.joblib"},"imblearn.over_sampling._smote.base":{"SMOTE":"pickle/2026/libraries/imblearn-smote.joblib"},"imblearn.pipeline":{"Pipeline":"pickle/2026/libraries/imblearn-forest.joblib"},"imblearn.under_sampling._prototype_selection._random_under_sampler":{"RandomUnderSampler":"pickle/2026/libraries/imblearn-forest.joblib"}},"joblib":{"joblib.numpy_pickle":{"NumpyArrayWrapper":"pickle/2026/estimators/ColumnPipeline.bz2.joblib"}},"lightgbm":{"lightgbm.basic":{"Booster":"pickle/2026/libraries/lightgbm-booster.joblib"},"lightgbm.sklearn":{"LGBMClassifier":"pickle/2026/libraries/lightgbm-classifier.joblib","LGBMRanker":"pickle/2026/libraries/lightgbm-ranker.joblib","LGBMRegressor":"pickle/2026/libraries/lightgbm-regressor.joblib"}},"numpy":{"numpy":{"absolute":"pickle/2026/variants/steps.protocol-5.pkl.gz","arctan":"pickle/2026/variants/steps.protocol-5.pkl.gz","around":"pickle/2026/variants/steps.protocol-5.pkl.gz","bool":"pickle/2026/values/numpy-scalars.protocol-0.pkl","bool_":"pickle/2024/values/numpy-scalars.protocol-4.pkl","bytes_":"pickle/2026/values/numpy-scalars.protocol-0.pkl","cbrt":"pickle/2026/variants/steps.protocol-5.pkl.gz","clip":"pickle/2026/variants/steps.protocol-5.pkl.gz","complex128":"pickle/2026/values/numpy-scalars.protocol-0.pkl","complex64":"pickle/2026/values/numpy-scalars.protocol-0.pkl","cos":"pickle/2026/variants/steps.protocol-5.pkl.gz","datetime64":"pickle/2026/values/numpy-scalars.protocol-0.pkl","dtype":"pickle/2026/breadth/calibration.protocol-5.pkl.gz","exp":"pickle/2026/variants/steps.protocol-5.pkl.gz","expm1":"pickle/2026/variants/steps.protocol-5.pkl.gz","float128":"pickle/2023/values/numpy-scalars.protocol-4.pkl","float16":"pickle/2026/values/numpy-scalars.protocol-0.pkl","float32":"pickle/2026/values/numpy-scalars.protocol-0.pkl","float64":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","floating":"pickle/2026/values/numpy-scalars.protocol-0.pkl","generic":"pickle/2026/values/numpy-scalars.protocol-0.pkl","int16":"pickle/2026/values/numpy-scalars.protocol-0.pkl","int32":"pickle/2026/values/numpy-scalars.protocol-0.pkl","int64":"pickle/2026/breadth/feature_extraction.protocol-5.pkl.gz","int8":"pickle/2026/values/numpy-scalars.protocol-0.pkl","integer":"pickle/2026/values/numpy-scalars.protocol-0.pkl","log":"pickle/2026/variants/steps.protocol-5.pkl.gz","log10":"pickle/2026/variants/steps.protocol-5.pkl.gz","log1p":"pickle/2026/variants/steps.protocol-5.pkl.gz","log2":"pickle/2026/variants/steps.protocol-5.pkl.gz","longdouble":"pickle/2026/values/numpy-scalars.protocol-0.pkl","matrix":"pickle/2026/values/numpy-arrays.joblib","mean":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","median":"pickle/2026/variants/steps.protocol-5.pkl.gz","nan_to_num":"pickle/2026/variants/steps.protocol-5.pkl.gz","ndarray":"pickle/2026/breadth/covariance.protocol-5.pkl.gz","number":"pickle/2026/values/numpy-scalars.protocol-0.pkl","ravel":"pickle/2026/variants/steps.protocol-5.pkl.gz","recarray":"pickle/2024/values/numpy-arrays.joblib","reciprocal":"pickle/2026/variants/steps.protocol-5.pkl.gz","record":"pickle/2026/values/numpy-arrays.joblib","sign":"pickle/2026/variants/steps.protocol-5.pkl.gz","sin":"pickle/2026/variants/steps.protocol-5.pkl.gz","sqrt":"pickle/2026/variants/steps.protocol-5.pkl.gz","square":"pickle/2026/variants/steps.protocol-5.pkl.gz","std":"pickle/2026/variants/steps.protocol-5.pkl.gz","str_":"pickle/2026/values/numpy-scalars.protocol-0.pkl","tan":"pickle/2026/variants/steps.protocol-5.pkl.gz","tanh":"pickle/2026/variants/steps.protocol-5.pkl.gz","timedelta64":"pickle/2026/values/numpy-scalars.protocol-0.pkl","uint16":"pickle/2026/values/numpy-scalars.protocol-0.pkl","uint32":"pickle/2026/values/numpy-scalars.protocol-0.pkl","uint64":"pickle/2026/values/numpy-scalars.protocol-0.pkl","uint8":"pickle/2026/values/numpy-scalars.protocol-0.pkl","void":"pickle/2026/values/numpy-scalars.protocol-0.pkl"},"numpy._core._internal":{"_convert_to_stringdtype_kwargs":"pickle/2026/values/numpy-strings.protocol-5.pkl"},"numpy._core.multiarray":{"_reconstruct":"pickle/2026/breadth/covariance.protocol-5.pkl.gz","scalar":"pickle/2026/breadth/calibration.protocol-5.pkl.gz"},"numpy._core.numeric":{"_frombuffer":"pickle/2026/breadth/calibration.protocol-5.pkl.gz"},"numpy.core._multiarray_umath":{"absolute":"pickle/2024/variants/steps.protocol-4.pkl.gz","arctan":"pickle/2024/variants/steps.protocol-4.pkl.gz","cbrt":"pickle/2024/variants/steps.protocol-4.pkl.gz","cos":"pickle/2024/variants/steps.protocol-4.pkl.gz","exp":"pickle/2024/variants/steps.protocol-4.pkl.gz","expm1":"pickle/2024/variants/steps.protocol-4.pkl.gz","log":"pickle/2024/variants/steps.protocol-4.pkl.gz","log10":"pickle/2024/variants/steps.protocol-4.pkl.gz","log1p":"pickle/2024/variants/steps.protocol-4.pkl.gz","log2":"pickle/2024/variants/steps.protocol-4.pkl.gz","reciprocal":"pickle/2024/variants/steps.protocol-4.pkl.gz","sign":"pickle/2024/variants/steps.protocol-4.pkl.gz","sin":"pickle/2024/variants/steps.protocol-4.pkl.gz","sqrt":"pickle/2024/variants/steps.protocol-4.pkl.gz","square":"pickle/2024/variants/steps.protocol-4.pkl.gz","tan":"pickle/2024/variants/steps.protocol-4.pkl.gz","tanh":"pickle/2024/variants/steps.protocol-4.pkl.gz"},"numpy.core.multiarray":{"_reconstruct":"pickle/2024/breadth/calibration.protocol-4.pkl.gz","scalar":"pickle/2024/breadth/calibration.protocol-4.pkl.gz"},"numpy.core.numeric":{"_frombuffer":"pickle/2024/values/numpy-arrays.protocol-5.pkl"},"numpy.ma":{"MaskedArray":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz"},"numpy.ma.core":{"MaskedArray":"pickle/2024/breadth/model_selection.protocol-4.pkl.gz","MaskedConstant":"pickle/2026/values/numpy-arrays.joblib","_mareconstruct":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz"},"numpy.random._mt19937":{"MT19937":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"numpy.random._pcg64":{"PCG64":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","PCG64DXSM":"pickle/2026/values/numpy-generators.protocol-2.pkl"},"numpy.random._philox":{"Philox":"pickle/2026/values/numpy-generators.protocol-2.pkl"},"numpy.random._pickle":{"__bit_generator_ctor":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","__generator_ctor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","__randomstate_ctor":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"numpy.random._sfc64":{"SFC64":"pickle/2026/values/numpy-generators.protocol-2.pkl"},"numpy.random.bit_generator":{"SeedSequence":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","__pyx_unpickle_SeedSequence":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"numpy.rec":{"recarray":"pickle/2026/values/numpy-arrays.joblib"}},"pandas":{"pandas":{"BooleanDtype":"pickle/2026/values/pandas.protocol-0.pkl","Categorical":"pickle/2026/values/pandas-sparse.protocol-5.pkl","CategoricalDtype":"pickle/2026/values/pandas-sparse.protocol-5.pkl","CategoricalIndex":"pickle/2026/values/pandas.protocol-0.pkl","DataFrame":"pickle/2026/values/pandas-sparse.protocol-5.pkl","DatetimeIndex":"pickle/2026/values/pandas.protocol-0.pkl","DatetimeTZDtype":"pickle/2026/values/pandas.protocol-0.pkl","Float64Dtype":"pickle/2026/values/pandas.protocol-0.pkl","Index":"pickle/2026/values/pandas-sparse.protocol-5.pkl","Int64Dtype":"pickle/2026/values/pandas.protocol-0.pkl","Interval":"pickle/2026/values/pandas.protocol-0.pkl","IntervalIndex":"pickle/2026/values/pandas.protocol-0.pkl","MultiIndex":"pickle/2026/values/pandas.protocol-0.pkl","NA":"pickle/2026/values/pandas.protocol-0.pkl","Period":"pickle/2026/values/pandas.protocol-0.pkl","PeriodDtype":"pickle/2026/values/pandas.protocol-0.pkl","PeriodIndex":"pickle/2026/values/pandas.protocol-0.pkl","RangeIndex":"pickle/2026/values/pandas-sparse.protocol-5.pkl","Series":"pickle/2026/values/pandas.protocol-0.pkl","SparseDtype":"pickle/2026/values/pandas-sparse.protocol-5.pkl","StringDtype":"pickle/2026/values/pandas-sparse.protocol-5.pkl","TimedeltaIndex":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas._libs.arrays":{"__pyx_unpickle_NDArrayBacked":"pickle/2026/values/pandas-sparse.protocol-5.pkl"},"pandas._libs.internals":{"_unpickle_block":"pickle/2026/values/pandas-sparse.protocol-5.pkl"},"pandas._libs.interval":{"Interval":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas._libs.missing":{"NA":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas._libs.sparse":{"IntIndex":"pickle/2026/values/pandas-sparse.protocol-5.pkl"},"pandas._libs.tslibs.nattype":{"__nat_unpickle":"pickle/2025/values/pandas.protocol-4.pkl","_nat_unpickle":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas._libs.tslibs.offsets":{"Day":"pickle/2026/values/pandas.protocol-0.pkl","MonthEnd":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas._libs.tslibs.period":{"Period":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas._libs.tslibs.timedeltas":{"_timedelta_unpickle":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas._libs.tslibs.timestamps":{"_unpickle_timestamp":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas.arrays":{"BooleanArray":"pickle/2026/values/pandas.protocol-0.pkl","DatetimeArray":"pickle/2026/values/pandas.protocol-0.pkl","FloatingArray":"pickle/2026/values/pandas.protocol-0.pkl","IntegerArray":"pickle/2026/values/pandas.protocol-0.pkl","PeriodArray":"pickle/2026/values/pandas.protocol-0.pkl","SparseArray":"pickle/2026/values/pandas-sparse.protocol-5.pkl","StringArray":"pickle/2026/values/pandas-sparse.protocol-5.pkl","TimedeltaArray":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas.core.arrays.boolean":{"BooleanArray":"pickle/2025/values/pandas.protocol-4.pkl","BooleanDtype":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.arrays.categorical":{"Categorical":"pickle/2025/values/pandas-sparse.protocol-4.pkl"},"pandas.core.arrays.datetimes":{"DatetimeArray":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.arrays.floating":{"Float64Dtype":"pickle/2025/values/pandas.protocol-4.pkl","FloatingArray":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.arrays.integer":{"Int64Dtype":"pickle/2025/values/pandas.protocol-4.pkl","IntegerArray":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.arrays.period":{"PeriodArray":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.arrays.sparse.array":{"SparseArray":"pickle/2025/values/pandas-sparse.protocol-4.pkl"},"pandas.core.arrays.sparse.dtype":{"SparseDtype":"pickle/2023/values/pandas-sparse.protocol-4.pkl"},"pandas.core.arrays.string_":{"StringArray":"pickle/2025/values/pandas.protocol-4.pkl","StringDtype":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.arrays.timedeltas":{"TimedeltaArray":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.dtypes.dtypes":{"CategoricalDtype":"pickle/2025/values/pandas-sparse.protocol-4.pkl","DatetimeTZDtype":"pickle/2025/values/pandas.protocol-4.pkl","PeriodDtype":"pickle/2025/values/pandas.protocol-4.pkl","SparseDtype":"pickle/2025/values/pandas-sparse.protocol-4.pkl"},"pandas.core.frame":{"DataFrame":"pickle/2025/values/pandas-sparse.protocol-4.pkl"},"pandas.core.indexes.base":{"Index":"pickle/2025/values/pandas-sparse.protocol-4.pkl","_new_Index":"pickle/2026/values/pandas-sparse.protocol-5.pkl"},"pandas.core.indexes.category":{"CategoricalIndex":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.indexes.datetimes":{"DatetimeIndex":"pickle/2025/values/pandas.protocol-4.pkl","_new_DatetimeIndex":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas.core.indexes.interval":{"IntervalIndex":"pickle/2025/values/pandas.protocol-4.pkl","_new_IntervalIndex":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas.core.indexes.multi":{"MultiIndex":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.indexes.numeric":{"Int64Index":"pickle/2023/values/pandas.protocol-4.pkl"},"pandas.core.indexes.period":{"PeriodIndex":"pickle/2025/values/pandas.protocol-4.pkl"},"pandas.core.indexes.range":{"RangeIndex":"pickle/2025/values/pandas-sparse.protocol-4.pkl"},"pandas.core.indexes.timedeltas":{"TimedeltaIndex":"pickle/2025/values/pandas.protocol-4.pkl","_new_TimedeltaIndex":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas.core.internals.managers":{"BlockManager":"pickle/2026/values/pandas-sparse.protocol-5.pkl","SingleBlockManager":"pickle/2026/values/pandas.protocol-0.pkl"},"pandas.core.series":{"Series":"pickle/2025/values/pandas.protocol-4.pkl"},"pytz":{"_UTC":"pickle/2023/values/pandas.protocol-4.pkl"}},"python":{"__builtin__":{"bool":"pickle/2026/values/python.protocol-0.pkl","bytearray":"pickle/2026/values/python.protocol-0.pkl","bytes":"pickle/2026/estimators/HistGradientBoostingClassifier.protocol-0.pkl","complex":"pickle/2026/values/python.protocol-0.pkl","dict":"pickle/2026/values/python.protocol-0.pkl","float":"pickle/2026/values/python.protocol-0.pkl","frozenset":"pickle/2026/values/python.protocol-0.pkl","list":"pickle/2026/values/python.protocol-0.pkl","long":"pickle/2026/values/python.protocol-0.pkl","object":"pickle/2026/estimators/ColumnPipeline.protocol-0.pkl","set":"pickle/2026/values/python.protocol-0.pkl","slice":"pickle/2026/estimators/ColumnPipeline.protocol-0.pkl","tuple":"pickle/2026/values/python.protocol-0.pkl","unicode":"pickle/2026/values/python.protocol-0.pkl","xrange":"pickle/2026/values/python.protocol-0.pkl"},"_codecs":{"encode":"pickle/2026/estimators/ColumnPipeline.protocol-0.pkl"},"argparse":{"Namespace":"pickle/2026/values/python.protocol-0.pkl"},"builtins":{"bool":"pickle/2026/values/python.protocol-3.pkl","bytearray":"pickle/2026/libraries/xgboost-booster.joblib","bytes":"pickle/2026/values/python.protocol-3.pkl","complex":"pickle/2026/values/python.protocol-3.pkl","dict":"pickle/2026/values/python.protocol-3.pkl","float":"pickle/2026/values/python.protocol-3.pkl","frozenset":"pickle/2026/values/python.protocol-3.pkl","int":"pickle/2026/values/python.protocol-3.pkl","list":"pickle/2026/values/python.protocol-3.pkl","object":"pickle/2026/values/python.protocol-3.pkl","range":"pickle/2026/values/python.protocol-3.pkl","set":"pickle/2026/values/python.protocol-3.pkl","slice":"pickle/2026/breadth/compose.protocol-5.pkl.gz","str":"pickle/2026/values/python.protocol-3.pkl","tuple":"pickle/2026/values/python.protocol-3.pkl"},"collections":{"Counter":"pickle/2026/values/python.protocol-0.pkl","OrderedDict":"pickle/2026/libraries/imblearn-forest.joblib","defaultdict":"pickle/2026/libraries/lightgbm-booster.joblib","deque":"pickle/2026/values/python.protocol-0.pkl"},"copy_reg":{"_reconstructor":"pickle/2026/estimators/ColumnPipeline.protocol-0.pkl"},"copyreg":{"_reconstructor":"pickle/2026/values/scipy-sparse.protocol-5.pkl"},"datetime":{"date":"pickle/2026/values/python.protocol-0.pkl","datetime":"pickle/2026/values/python.protocol-0.pkl","time":"pickle/2026/values/python.protocol-0.pkl","timedelta":"pickle/2026/values/pandas.protocol-0.pkl","timezone":"pickle/2026/values/pandas.protocol-0.pkl"},"decimal":{"Decimal":"pickle/2026/values/python.protocol-0.pkl"},"fractions":{"Fraction":"pickle/2026/values/python.protocol-0.pkl"},"pathlib":{"PosixPath":"pickle/2026/values/python.protocol-0.pkl","PurePosixPath":"pickle/2026/values/python.protocol-0.pkl","PureWindowsPath":"pickle/2026/values/python.protocol-0.pkl"},"types":{"SimpleNamespace":"pickle/2026/values/python.protocol-0.pkl"},"uuid":{"UUID":"pickle/2026/values/python.protocol-0.pkl"}},"pytorch":{"torch":{"BFloat16Storage":"pytorch/dtypes.legacy.pt","BoolStorage":"pytorch/dtypes.legacy.pt","ByteStorage":"pytorch/dtypes.legacy.pt","CharStorage":"pytorch/dtypes.legacy.pt","ComplexDoubleStorage":"pytorch/dtypes.legacy.pt","ComplexFloatStorage":"pytorch/dtypes.legacy.pt","DoubleStorage":"pytorch/dtypes.legacy.pt","FloatStorage":"pytorch/checkpoint.legacy.pt","HalfStorage":"pytorch/dtypes.legacy.pt","IntStorage":"pytorch/dtypes.legacy.pt","LongStorage":"pytorch/dtypes.legacy.pt","QInt8Storage":"pytorch/views.legacy.pt","ShortStorage":"pytorch/dtypes.legacy.pt","Size":"pytorch/values.legacy.pt","bfloat16":"pytorch/values.legacy.pt","bool":"pytorch/values.legacy.pt","complex128":"pytorch/values.legacy.pt","complex64":"pytorch/values.legacy.pt","device":"pytorch/values.legacy.pt","float16":"pytorch/values.legacy.pt","float32":"pytorch/values.legacy.pt","float64":"pytorch/values.legacy.pt","float8_e4m3fn":"pytorch/newer-dtypes.pt","float8_e5m2":"pytorch/newer-dtypes.pt","int16":"pytorch/values.legacy.pt","int32":"pytorch/values.legacy.pt","int64":"pytorch/values.legacy.pt","int8":"pytorch/values.legacy.pt","per_channel_affine":"pytorch/views.legacy.pt","per_tensor_affine":"pytorch/views.legacy.pt","uint16":"pytorch/newer-dtypes.pt","uint32":"pytorch/newer-dtypes.pt","uint64":"pytorch/newer-dtypes.pt","uint8":"pytorch/values.legacy.pt"},"torch._utils":{"_rebuild_meta_tensor_no_storage":"pytorch/views.legacy.pt","_rebuild_parameter":"pytorch/layers.pt","_rebuild_qtensor":"pytorch/views.legacy.pt","_rebuild_sparse_tensor":"pytorch/views.legacy.pt","_rebuild_tensor_v2":"pytorch/checkpoint.legacy.pt","_rebuild_tensor_v3":"pytorch/newer-dtypes.pt"},"torch.nn.functional":{"relu":"pytorch/layers.pt"},"torch.nn.modules.activation":{"CELU":"pytorch/layers.pt","ELU":"pytorch/layers.pt","GELU":"pytorch/layers.pt","GLU":"pytorch/layers.pt","Hardshrink":"pytorch/layers.pt","Hardsigmoid":"pytorch/layers.pt","Hardswish":"pytorch/layers.pt","Hardtanh":"pytorch/layers.pt","LeakyReLU":"pytorch/layers.pt","LogSigmoid":"pytorch/layers.pt","LogSoftmax":"pytorch/layers.pt","Mish":"pytorch/layers.pt","MultiheadAttention":"pytorch/layers.pt","PReLU":"pytorch/layers.pt","RReLU":"pytorch/layers.pt","ReLU":"pytorch/layers.pt","ReLU6":"pytorch/layers.pt","SELU":"pytorch/layers.pt","SiLU":"pytorch/layers.pt","Sigmoid":"pytorch/layers.pt","Softmax":"pytorch/layers.pt","Softmax2d":"pytorch/layers.pt","Softmin":"pytorch/layers.pt","Softplus":"pytorch/layers.pt","Softshrink":"pytorch/layers.pt","Softsign":"pytorch/layers.pt","Tanh":"pytorch/layers.pt","Tanhshrink":"pytorch/layers.pt","Threshold":"pytorch/layers.pt"},"torch.nn.modules.batchnorm":{"BatchNorm1d":"pytorch/layers.pt","BatchNorm2d":"pytorch/layers.pt","BatchNorm3d":"pytorch/layers.pt"},"torch.nn.modules.container":{"ModuleList":"pytorch/layers.pt","ParameterDict":"pytorch/layers.pt","ParameterList":"pytorch/layers.pt","Sequential":"pytorch/layers.pt"},"torch.nn.modules.conv":{"Conv1d":"pytorch/layers.pt","Conv2d":"pytorch/layers.pt","Conv3d":"pytorch/layers.pt","ConvTranspose1d":"pytorch/layers.pt","ConvTranspose2d":"pytorch/layers.pt","ConvTranspose3d":"pytorch/layers.pt"},"torch.nn.modules.dropout":{"AlphaDropout":"pytorch/layers.pt","Dropout":"pytorch/layers.pt","Dropout1d":"pytorch/layers.pt","Dropout2d":"pytorch/layers.pt","Dropout3d":"pytorch/layers.pt","FeatureAlphaDropout":"pytorch/layers.pt"},"torch.nn.modules.flatten":{"Flatten":"pytorch/layers.pt","Unflatten":"pytorch/layers.pt"},"torch.nn.modules.instancenorm":{"InstanceNorm2d":"pytorch/layers.pt"},"torch.nn.modules.linear":{"Bilinear":"pytorch/layers.pt","Identity":"pytorch/layers.pt","Linear":"pytorch/layers.pt","NonDynamicallyQuantizableLinear":"pytorch/layers.pt"},"torch.nn.modules.loss":{"BCELoss":"pytorch/layers.pt","BCEWithLogitsLoss":"pytorch/layers.pt","CTCLoss":"pytorch/layers.pt","CosineEmbeddingLoss":"pytorch/layers.pt","CrossEntropyLoss":"pytorch/layers.pt","GaussianNLLLoss":"pytorch/layers.pt","HingeEmbeddingLoss":"pytorch/layers.pt","HuberLoss":"pytorch/layers.pt","KLDivLoss":"pytorch/layers.pt","L1Loss":"pytorch/layers.pt","MSELoss":"pytorch/layers.pt","MarginRankingLoss":"pytorch/layers.pt","NLLLoss":"pytorch/layers.pt","PoissonNLLLoss":"pytorch/layers.pt","SmoothL1Loss":"pytorch/layers.pt","TripletMarginLoss":"pytorch/layers.pt"},"torch.nn.modules.normalization":{"GroupNorm":"pytorch/layers.pt","LayerNorm":"pytorch/layers.pt","LocalResponseNorm":"pytorch/layers.pt","RMSNorm":"pytorch/layers.pt"},"torch.nn.modules.padding":{"ConstantPad1d":"pytorch/layers.pt","ConstantPad2d":"pytorch/layers.pt","ReflectionPad1d":"pytorch/layers.pt","ReflectionPad2d":"pytorch/layers.pt","ReplicationPad2d":"pytorch/layers.pt","ZeroPad2d":"pytorch/layers.pt"},"torch.nn.modules.pixelshuffle":{"PixelShuffle":"pytorch/layers.pt"},"torch.nn.modules.pooling":{"AdaptiveAvgPool1d":"pytorch/layers.pt","AdaptiveAvgPool2d":"pytorch/layers.pt","AdaptiveAvgPool3d":"pytorch/layers.pt","AdaptiveMaxPool1d":"pytorch/layers.pt","AdaptiveMaxPool2d":"pytorch/layers.pt","AvgPool1d":"pytorch/layers.pt","AvgPool2d":"pytorch/layers.pt","AvgPool3d":"pytorch/layers.pt","MaxPool1d":"pytorch/layers.pt","MaxPool2d":"pytorch/layers.pt","MaxPool3d":"pytorch/layers.pt"},"torch.nn.modules.rnn":{"GRU":"pytorch/layers.pt","GRUCell":"pytorch/layers.pt","LSTM":"pytorch/layers.pt","LSTMCell":"pytorch/layers.pt","RNN":"pytorch/layers.pt"},"torch.nn.modules.sparse":{"Embedding":"pytorch/layers.pt","EmbeddingBag":"pytorch/layers.pt"},"torch.nn.modules.transformer":{"TransformerDecoder":"pytorch/layers.pt","TransformerDecoderLayer":"pytorch/layers.pt","TransformerEncoder":"pytorch/layers.pt","TransformerEncoderLayer":"pytorch/layers.pt"},"torch.nn.modules.upsampling":{"Upsample":"pytorch/layers.pt","UpsamplingBilinear2d":"pytorch/layers.pt"},"torch.optim.adam":{"Adam":"pytorch/optimizers.pt"},"torch.optim.adamw":{"AdamW":"pytorch/optimizers.pt"},"torch.optim.sgd":{"SGD":"pytorch/optimizers.pt"},"torch.serialization":{"_get_layout":"pytorch/views.legacy.pt"},"torch.storage":{"UntypedStorage":"pytorch/newer-dtypes.pt"}},"scikit-learn":{"_loss":{"CyAbsoluteError":"pickle/2025/variants/boosting.protocol-4.pkl.gz","CyExponentialLoss":"pickle/2025/variants/boosting.protocol-4.pkl.gz","CyHalfBinomialLoss":"pickle/2025/breadth/ensemble.protocol-4.pkl.gz","CyHalfGammaLoss":"pickle/2025/breadth/linear_model.protocol-4.pkl.gz","CyHalfMultinomialLoss":"pickle/2025/variants/boosting.protocol-4.pkl.gz","CyHalfPoissonLoss":"pickle/2025/breadth/linear_model.protocol-4.pkl.gz","CyHalfSquaredError":"pickle/2025/breadth/ensemble.protocol-4.pkl.gz","CyHalfTweedieLoss":"pickle/2025/variants/losses.protocol-4.pkl.gz","CyHalfTweedieLossIdentity":"pickle/2025/breadth/linear_model.protocol-4.pkl.gz","CyHuberLoss":"pickle/2025/variants/boosting.protocol-4.pkl.gz","CyPinballLoss":"pickle/2025/variants/boosting.protocol-4.pkl.gz","__pyx_unpickle_CyAbsoluteError":"pickle/2024/variants/boosting.protocol-4.pkl.gz","__pyx_unpickle_CyExponentialLoss":"pickle/2024/variants/boosting.protocol-4.pkl.gz","__pyx_unpickle_CyHalfBinomialLoss":"pickle/2024/breadth/ensemble.protocol-4.pkl.gz","__pyx_unpickle_CyHalfGammaLoss":"pickle/2024/breadth/linear_model.protocol-4.pkl.gz","__pyx_unpickle_CyHalfMultinomialLoss":"pickle/2025/variants/boosting.protocol-4.pkl.gz","__pyx_unpickle_CyHalfPoissonLoss":"pickle/2024/breadth/linear_model.protocol-4.pkl.gz","__pyx_unpickle_CyHalfSquaredError":"pickle/2024/breadth/ensemble.protocol-4.pkl.gz","__pyx_unpickle_CyHalfTweedieLoss":"pickle/2024/variants/losses.protocol-4.pkl.gz","__pyx_unpickle_CyHalfTweedieLossIdentity":"pickle/2024/breadth/linear_model.protocol-4.pkl.gz","__pyx_unpickle_CyHuberLoss":"pickle/2024/variants/boosting.protocol-4.pkl.gz","__pyx_unpickle_CyPinballLoss":"pickle/2024/variants/boosting.protocol-4.pkl.gz"},"sklearn._loss._loss":{"CyAbsoluteError":"pickle/2026/variants/boosting.protocol-5.pkl.gz","CyExponentialLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz","CyHalfBinomialLoss":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","CyHalfGammaLoss":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","CyHalfMultinomialLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz","CyHalfPoissonLoss":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","CyHalfSquaredError":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","CyHalfTweedieLoss":"pickle/2026/variants/losses.protocol-5.pkl.gz","CyHalfTweedieLossIdentity":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","CyHuberLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz","CyPinballLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz","__pyx_unpickle_CyAbsoluteError":"pickle/2023/variants/boosting.protocol-4.pkl.gz","__pyx_unpickle_CyHalfBinomialLoss":"pickle/2023/breadth/ensemble.protocol-4.pkl.gz","__pyx_unpickle_CyHalfGammaLoss":"pickle/2023/breadth/linear_model.protocol-4.pkl.gz","__pyx_unpickle_CyHalfMultinomialLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz","__pyx_unpickle_CyHalfPoissonLoss":"pickle/2023/breadth/linear_model.protocol-4.pkl.gz","__pyx_unpickle_CyHalfSquaredError":"pickle/2023/breadth/ensemble.protocol-4.pkl.gz","__pyx_unpickle_CyHalfTweedieLoss":"pickle/2023/variants/losses.protocol-4.pkl.gz","__pyx_unpickle_CyHalfTweedieLossIdentity":"pickle/2023/breadth/linear_model.protocol-4.pkl.gz","__pyx_unpickle_CyPinballLoss":"pickle/2023/variants/boosting.protocol-4.pkl.gz"},"sklearn._loss.link":{"HalfLogitLink":"pickle/2026/variants/boosting.protocol-5.pkl.gz","IdentityLink":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","Interval":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","LogLink":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","LogitLink":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","MultinomialLogit":"pickle/2026/variants/boosting.protocol-5.pkl.gz"},"sklearn._loss.loss":{"AbsoluteError":"pickle/2026/variants/boosting.protocol-5.pkl.gz","ExponentialLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz","HalfBinomialLoss":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","HalfGammaLoss":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","HalfMultinomialLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz","HalfPoissonLoss":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","HalfSquaredError":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","HalfTweedieLoss":"pickle/2026/variants/losses.protocol-5.pkl.gz","HalfTweedieLossIdentity":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","HuberLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz","PinballLoss":"pickle/2026/variants/boosting.protocol-5.pkl.gz"},"sklearn.calibration":{"CalibratedClassifierCV":"pickle/2026/breadth/calibration.protocol-5.pkl.gz","_CalibratedClassifier":"pickle/2026/breadth/calibration.protocol-5.pkl.gz","_SigmoidCalibration":"pickle/2026/breadth/calibration.protocol-5.pkl.gz"},"sklearn.cluster._affinity_propagation":{"AffinityPropagation":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._agglomerative":{"AgglomerativeClustering":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","FeatureAgglomeration":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._bicluster":{"SpectralBiclustering":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","SpectralCoclustering":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._birch":{"Birch":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","_CFNode":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","_CFSubcluster":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._bisect_k_means":{"BisectingKMeans":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","_BisectingTree":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._dbscan":{"DBSCAN":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._hdbscan.hdbscan":{"HDBSCAN":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._kmeans":{"KMeans":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","MiniBatchKMeans":"pickle/2026/breadth/cluster.protocol-5.pkl.gz","_kmeans_single_lloyd":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._mean_shift":{"MeanShift":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._optics":{"OPTICS":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.cluster._spectral":{"SpectralClustering":"pickle/2026/breadth/cluster.protocol-5.pkl.gz"},"sklearn.compose._column_transformer":{"ColumnTransformer":"pickle/2026/breadth/compose.protocol-5.pkl.gz","_RemainderColsList":"pickle/2024/estimators/ColumnPipeline.joblib","make_column_selector":"pickle/2026/variants/steps.protocol-5.pkl.gz"},"sklearn.compose._target":{"TransformedTargetRegressor":"pickle/2026/breadth/compose.protocol-5.pkl.gz"},"sklearn.covariance._elliptic_envelope":{"EllipticEnvelope":"pickle/2026/breadth/covariance.protocol-5.pkl.gz"},"sklearn.covariance._empirical_covariance":{"EmpiricalCovariance":"pickle/2026/breadth/covariance.protocol-5.pkl.gz"},"sklearn.covariance._graph_lasso":{"GraphicalLasso":"pickle/2026/breadth/covariance.protocol-5.pkl.gz","GraphicalLassoCV":"pickle/2026/breadth/covariance.protocol-5.pkl.gz"},"sklearn.covariance._robust_covariance":{"MinCovDet":"pickle/2026/breadth/covariance.protocol-5.pkl.gz"},"sklearn.covariance._shrunk_covariance":{"LedoitWolf":"pickle/2026/breadth/covariance.protocol-5.pkl.gz","OAS":"pickle/2026/breadth/covariance.protocol-5.pkl.gz","ShrunkCovariance":"pickle/2026/breadth/covariance.protocol-5.pkl.gz"},"sklearn.cross_decomposition._pls":{"CCA":"pickle/2026/breadth/cross_decomposition.protocol-5.pkl.gz","PLSCanonical":"pickle/2026/breadth/cross_decomposition.protocol-5.pkl.gz","PLSRegression":"pickle/2026/breadth/cross_decomposition.protocol-5.pkl.gz","PLSSVD":"pickle/2026/breadth/cross_decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._dict_learning":{"DictionaryLearning":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz","MiniBatchDictionaryLearning":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz","SparseCoder":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._factor_analysis":{"FactorAnalysis":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._fastica":{"FastICA":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._incremental_pca":{"IncrementalPCA":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._kernel_pca":{"KernelPCA":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._lda":{"LatentDirichletAllocation":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._nmf":{"MiniBatchNMF":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz","NMF":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._pca":{"PCA":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._sparse_pca":{"MiniBatchSparsePCA":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz","SparsePCA":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.decomposition._truncated_svd":{"TruncatedSVD":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz"},"sklearn.discriminant_analysis":{"LinearDiscriminantAnalysis":"pickle/2026/breadth/discriminant_analysis.protocol-5.pkl.gz","QuadraticDiscriminantAnalysis":"pickle/2026/breadth/discriminant_analysis.protocol-5.pkl.gz"},"sklearn.dummy":{"DummyClassifier":"pickle/2026/breadth/dummy.protocol-5.pkl.gz","DummyRegressor":"pickle/2026/breadth/dummy.protocol-5.pkl.gz"},"sklearn.ensemble._bagging":{"BaggingClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","BaggingRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._forest":{"ExtraTreesClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","ExtraTreesRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","RandomForestClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","RandomForestRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","RandomTreesEmbedding":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._gb":{"GradientBoostingClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","GradientBoostingRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._gb_losses":{"BinomialDeviance":"pickle/2023/breadth/ensemble.protocol-4.pkl.gz","ExponentialLoss":"pickle/2023/variants/boosting.protocol-4.pkl.gz","HuberLossFunction":"pickle/2023/variants/boosting.protocol-4.pkl.gz","LeastAbsoluteError":"pickle/2023/variants/boosting.protocol-4.pkl.gz","LeastSquaresError":"pickle/2023/breadth/ensemble.protocol-4.pkl.gz","MultinomialDeviance":"pickle/2023/variants/boosting.protocol-4.pkl.gz","QuantileLossFunction":"pickle/2023/variants/boosting.protocol-4.pkl.gz"},"sklearn.ensemble._hist_gradient_boosting.binning":{"_BinMapper":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._hist_gradient_boosting.gradient_boosting":{"HistGradientBoostingClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","HistGradientBoostingRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._hist_gradient_boosting.predictor":{"TreePredictor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._iforest":{"IsolationForest":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._stacking":{"StackingClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","StackingRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._voting":{"VotingClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","VotingRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.ensemble._weight_boosting":{"AdaBoostClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","AdaBoostRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.feature_extraction._dict_vectorizer":{"DictVectorizer":"pickle/2026/breadth/feature_extraction.protocol-5.pkl.gz"},"sklearn.feature_extraction._hash":{"FeatureHasher":"pickle/2026/breadth/feature_extraction.protocol-5.pkl.gz"},"sklearn.feature_extraction.image":{"PatchExtractor":"pickle/2026/breadth/feature_extraction.protocol-5.pkl.gz"},"sklearn.feature_extraction.text":{"CountVectorizer":"pickle/2026/breadth/feature_extraction.protocol-5.pkl.gz","HashingVectorizer":"pickle/2026/breadth/feature_extraction.protocol-5.pkl.gz","TfidfTransformer":"pickle/2026/breadth/feature_extraction.protocol-5.pkl.gz","TfidfVectorizer":"pickle/2026/breadth/feature_extraction.protocol-5.pkl.gz"},"sklearn.feature_selection._from_model":{"SelectFromModel":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz"},"sklearn.feature_selection._mutual_info":{"mutual_info_classif":"pickle/2026/variants/steps.protocol-5.pkl.gz","mutual_info_regression":"pickle/2026/variants/steps.protocol-5.pkl.gz"},"sklearn.feature_selection._rfe":{"RFE":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz","RFECV":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz"},"sklearn.feature_selection._sequential":{"SequentialFeatureSelector":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz"},"sklearn.feature_selection._univariate_selection":{"GenericUnivariateSelect":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz","SelectFdr":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz","SelectFpr":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz","SelectFwe":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz","SelectKBest":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz","SelectPercentile":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz","chi2":"pickle/2026/variants/steps.protocol-5.pkl.gz","f_classif":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz","f_regression":"pickle/2026/variants/steps.protocol-5.pkl.gz"},"sklearn.feature_selection._variance_threshold":{"VarianceThreshold":"pickle/2026/breadth/feature_selection.protocol-5.pkl.gz"},"sklearn.frozen._frozen":{"FrozenEstimator":"pickle/2026/breadth/frozen.protocol-5.pkl.gz"},"sklearn.gaussian_process._gpc":{"GaussianProcessClassifier":"pickle/2026/breadth/gaussian_process.protocol-5.pkl.gz","_BinaryGaussianProcessClassifierLaplace":"pickle/2026/breadth/gaussian_process.protocol-5.pkl.gz"},"sklearn.gaussian_process._gpr":{"GaussianProcessRegressor":"pickle/2026/breadth/gaussian_process.protocol-5.pkl.gz"},"sklearn.gaussian_process.kernels":{"ConstantKernel":"pickle/2026/breadth/gaussian_process.protocol-5.pkl.gz","DotProduct":"pickle/2026/variants/kernels.protocol-5.pkl.gz","ExpSineSquared":"pickle/2026/variants/kernels.protocol-5.pkl.gz","Exponentiation":"pickle/2026/variants/kernels.protocol-5.pkl.gz","Matern":"pickle/2026/variants/kernels.protocol-5.pkl.gz","PairwiseKernel":"pickle/2026/variants/kernels.protocol-5.pkl.gz","Product":"pickle/2026/breadth/gaussian_process.protocol-5.pkl.gz","RBF":"pickle/2026/breadth/gaussian_process.protocol-5.pkl.gz","RationalQuadratic":"pickle/2026/variants/kernels.protocol-5.pkl.gz","Sum":"pickle/2026/variants/kernels.protocol-5.pkl.gz","WhiteKernel":"pickle/2026/variants/kernels.protocol-5.pkl.gz"},"sklearn.impute._base":{"MissingIndicator":"pickle/2026/breadth/impute.protocol-5.pkl.gz","SimpleImputer":"pickle/2026/breadth/impute.protocol-5.pkl.gz"},"sklearn.impute._iterative":{"IterativeImputer":"pickle/2026/breadth/impute.protocol-5.pkl.gz","_ImputerTriplet":"pickle/2026/breadth/impute.protocol-5.pkl.gz"},"sklearn.impute._knn":{"KNNImputer":"pickle/2026/breadth/impute.protocol-5.pkl.gz"},"sklearn.isotonic":{"IsotonicRegression":"pickle/2026/breadth/isotonic.protocol-5.pkl.gz"},"sklearn.kernel_approximation":{"AdditiveChi2Sampler":"pickle/2026/breadth/kernel_approximation.protocol-5.pkl.gz","Nystroem":"pickle/2026/breadth/kernel_approximation.protocol-5.pkl.gz","PolynomialCountSketch":"pickle/2026/breadth/kernel_approximation.protocol-5.pkl.gz","RBFSampler":"pickle/2026/breadth/kernel_approximation.protocol-5.pkl.gz","SkewedChi2Sampler":"pickle/2026/breadth/kernel_approximation.protocol-5.pkl.gz"},"sklearn.kernel_ridge":{"KernelRidge":"pickle/2026/breadth/kernel_ridge.protocol-5.pkl.gz"},"sklearn.linear_model._base":{"LinearRegression":"pickle/2026/breadth/compose.protocol-5.pkl.gz"},"sklearn.linear_model._bayes":{"ARDRegression":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","BayesianRidge":"pickle/2026/breadth/impute.protocol-5.pkl.gz"},"sklearn.linear_model._coordinate_descent":{"ElasticNet":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","ElasticNetCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","Lasso":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","LassoCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","MultiTaskElasticNet":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","MultiTaskElasticNetCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","MultiTaskLasso":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","MultiTaskLassoCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._glm.glm":{"GammaRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","PoissonRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","TweedieRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._huber":{"HuberRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._least_angle":{"Lars":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","LarsCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","LassoLars":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","LassoLarsCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","LassoLarsIC":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._logistic":{"LogisticRegression":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","LogisticRegressionCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._omp":{"OrthogonalMatchingPursuit":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","OrthogonalMatchingPursuitCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._passive_aggressive":{"PassiveAggressiveClassifier":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","PassiveAggressiveRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._perceptron":{"Perceptron":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._quantile":{"QuantileRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._ransac":{"RANSACRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._ridge":{"Ridge":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","RidgeCV":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","RidgeClassifier":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","RidgeClassifierCV":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._sgd_fast":{"Hinge":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","Log":"pickle/2024/variants/losses.protocol-4.pkl.gz","ModifiedHuber":"pickle/2026/variants/losses.protocol-5.pkl.gz","SquaredHinge":"pickle/2026/variants/losses.protocol-5.pkl.gz"},"sklearn.linear_model._stochastic_gradient":{"SGDClassifier":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","SGDOneClassSVM":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","SGDRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.linear_model._theil_sen":{"TheilSenRegressor":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz"},"sklearn.manifold._classical_mds":{"ClassicalMDS":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.manifold._isomap":{"Isomap":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.manifold._locally_linear":{"LocallyLinearEmbedding":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.manifold._mds":{"MDS":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.manifold._spectral_embedding":{"SpectralEmbedding":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.manifold._t_sne":{"TSNE":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.metrics._classification":{"accuracy_score":"pickle/2026/estimators/GridSearchCV.bz2.joblib","balanced_accuracy_score":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","brier_score_loss":"pickle/2026/variants/searches.protocol-5.pkl.gz","d2_brier_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","d2_log_loss_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","f1_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","fbeta_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","jaccard_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","log_loss":"pickle/2026/variants/searches.protocol-5.pkl.gz","matthews_corrcoef":"pickle/2026/variants/searches.protocol-5.pkl.gz","precision_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","recall_score":"pickle/2026/variants/searches.protocol-5.pkl.gz"},"sklearn.metrics._dist_metrics":{"BrayCurtisDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","BrayCurtisDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","CanberraDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","CanberraDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","ChebyshevDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","ChebyshevDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","EuclideanDistance":"pickle/2023/breadth/manifold.protocol-4.pkl.gz","EuclideanDistance64":"pickle/2026/breadth/manifold.protocol-5.pkl.gz","HammingDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","HammingDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","HaversineDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","HaversineDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","JaccardDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","JaccardDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","MahalanobisDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","MahalanobisDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","ManhattanDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","ManhattanDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","MinkowskiDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","MinkowskiDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","SEuclideanDistance":"pickle/2023/variants/neighbours.protocol-4.pkl.gz","SEuclideanDistance64":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","newObj":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.metrics._ranking":{"average_precision_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","roc_auc_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","top_k_accuracy_score":"pickle/2026/variants/searches.protocol-5.pkl.gz"},"sklearn.metrics._regression":{"d2_absolute_error_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","explained_variance_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","max_error":"pickle/2026/variants/searches.protocol-5.pkl.gz","mean_absolute_error":"pickle/2026/variants/searches.protocol-5.pkl.gz","mean_absolute_percentage_error":"pickle/2026/variants/searches.protocol-5.pkl.gz","mean_gamma_deviance":"pickle/2026/variants/searches.protocol-5.pkl.gz","mean_poisson_deviance":"pickle/2026/variants/searches.protocol-5.pkl.gz","mean_squared_error":"pickle/2026/variants/searches.protocol-5.pkl.gz","mean_squared_log_error":"pickle/2026/variants/searches.protocol-5.pkl.gz","median_absolute_error":"pickle/2026/variants/searches.protocol-5.pkl.gz","r2_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","root_mean_squared_error":"pickle/2026/variants/searches.protocol-5.pkl.gz","root_mean_squared_log_error":"pickle/2026/variants/searches.protocol-5.pkl.gz"},"sklearn.metrics._scorer":{"_CurveScorer":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","_PassthroughScorer":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","_PredictScorer":"pickle/2023/estimators/GridSearchCV.joblib","_ProbaScorer":"pickle/2023/variants/searches.protocol-4.pkl.gz","_Scorer":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","_ThresholdScorer":"pickle/2023/variants/searches.protocol-4.pkl.gz","_passthrough_scorer":"pickle/2023/breadth/model_selection.protocol-4.pkl.gz","negative_likelihood_ratio":"pickle/2026/variants/searches.protocol-5.pkl.gz","positive_likelihood_ratio":"pickle/2026/variants/searches.protocol-5.pkl.gz"},"sklearn.metrics.cluster._supervised":{"adjusted_mutual_info_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","adjusted_rand_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","completeness_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","fowlkes_mallows_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","homogeneity_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","mutual_info_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","normalized_mutual_info_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","rand_score":"pickle/2026/variants/searches.protocol-5.pkl.gz","v_measure_score":"pickle/2026/variants/searches.protocol-5.pkl.gz"},"sklearn.mixture._bayesian_mixture":{"BayesianGaussianMixture":"pickle/2026/breadth/mixture.protocol-5.pkl.gz"},"sklearn.mixture._gaussian_mixture":{"GaussianMixture":"pickle/2026/breadth/mixture.protocol-5.pkl.gz"},"sklearn.model_selection._classification_threshold":{"FixedThresholdClassifier":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","TunedThresholdClassifierCV":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","_CurveScorer":"pickle/2024/breadth/model_selection.protocol-4.pkl.gz"},"sklearn.model_selection._search":{"GridSearchCV":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","RandomizedSearchCV":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz"},"sklearn.model_selection._search_successive_halving":{"HalvingGridSearchCV":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","HalvingRandomSearchCV":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz"},"sklearn.model_selection._split":{"GroupKFold":"pickle/2026/variants/searches.protocol-5.pkl.gz","KFold":"pickle/2026/variants/searches.protocol-5.pkl.gz","LeaveOneGroupOut":"pickle/2026/variants/searches.protocol-5.pkl.gz","LeaveOneOut":"pickle/2026/variants/searches.protocol-5.pkl.gz","PredefinedSplit":"pickle/2026/variants/searches.protocol-5.pkl.gz","RepeatedKFold":"pickle/2026/variants/searches.protocol-5.pkl.gz","RepeatedStratifiedKFold":"pickle/2026/variants/searches.protocol-5.pkl.gz","ShuffleSplit":"pickle/2026/variants/searches.protocol-5.pkl.gz","StratifiedGroupKFold":"pickle/2026/variants/searches.protocol-5.pkl.gz","StratifiedKFold":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","StratifiedShuffleSplit":"pickle/2026/variants/searches.protocol-5.pkl.gz","TimeSeriesSplit":"pickle/2026/variants/searches.protocol-5.pkl.gz"},"sklearn.multiclass":{"OneVsOneClassifier":"pickle/2026/breadth/multiclass.protocol-5.pkl.gz","OneVsRestClassifier":"pickle/2026/breadth/multiclass.protocol-5.pkl.gz","OutputCodeClassifier":"pickle/2026/breadth/multiclass.protocol-5.pkl.gz","_ConstantPredictor":"pickle/2026/breadth/multiclass.protocol-5.pkl.gz"},"sklearn.multioutput":{"ClassifierChain":"pickle/2026/breadth/multioutput.protocol-5.pkl.gz","MultiOutputClassifier":"pickle/2026/breadth/multioutput.protocol-5.pkl.gz","MultiOutputRegressor":"pickle/2026/breadth/multioutput.protocol-5.pkl.gz","RegressorChain":"pickle/2026/breadth/multioutput.protocol-5.pkl.gz"},"sklearn.naive_bayes":{"BernoulliNB":"pickle/2026/breadth/naive_bayes.protocol-5.pkl.gz","CategoricalNB":"pickle/2026/breadth/naive_bayes.protocol-5.pkl.gz","ComplementNB":"pickle/2026/breadth/naive_bayes.protocol-5.pkl.gz","GaussianNB":"pickle/2026/breadth/naive_bayes.protocol-5.pkl.gz","MultinomialNB":"pickle/2026/breadth/naive_bayes.protocol-5.pkl.gz"},"sklearn.neighbors._ball_tree":{"BallTree":"pickle/2026/variants/neighbours.protocol-5.pkl.gz","newObj":"pickle/2026/variants/neighbours.protocol-5.pkl.gz"},"sklearn.neighbors._classification":{"KNeighborsClassifier":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz","RadiusNeighborsClassifier":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz"},"sklearn.neighbors._graph":{"KNeighborsTransformer":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz","RadiusNeighborsTransformer":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz"},"sklearn.neighbors._kd_tree":{"KDTree":"pickle/2026/breadth/manifold.protocol-5.pkl.gz","newObj":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.neighbors._kde":{"KernelDensity":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz"},"sklearn.neighbors._lof":{"LocalOutlierFactor":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz"},"sklearn.neighbors._nca":{"NeighborhoodComponentsAnalysis":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz"},"sklearn.neighbors._nearest_centroid":{"NearestCentroid":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz"},"sklearn.neighbors._regression":{"KNeighborsRegressor":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz","RadiusNeighborsRegressor":"pickle/2026/breadth/neighbors.protocol-5.pkl.gz"},"sklearn.neighbors._unsupervised":{"NearestNeighbors":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"sklearn.neural_network._multilayer_perceptron":{"MLPClassifier":"pickle/2026/breadth/neural_network.protocol-5.pkl.gz","MLPRegressor":"pickle/2026/breadth/neural_network.protocol-5.pkl.gz"},"sklearn.neural_network._rbm":{"BernoulliRBM":"pickle/2026/breadth/neural_network.protocol-5.pkl.gz"},"sklearn.neural_network._stochastic_optimizers":{"AdamOptimizer":"pickle/2026/breadth/neural_network.protocol-5.pkl.gz","SGDOptimizer":"pickle/2026/variants/losses.protocol-5.pkl.gz"},"sklearn.pipeline":{"FeatureUnion":"pickle/2026/breadth/pipeline.protocol-5.pkl.gz","Pipeline":"pickle/2026/breadth/pipeline.protocol-5.pkl.gz"},"sklearn.preprocessing._data":{"Binarizer":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz","KernelCenterer":"pickle/2026/breadth/decomposition.protocol-5.pkl.gz","MaxAbsScaler":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz","MinMaxScaler":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz","Normalizer":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz","PowerTransformer":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz","QuantileTransformer":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz","RobustScaler":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz","StandardScaler":"pickle/2026/breadth/compose.protocol-5.pkl.gz"},"sklearn.preprocessing._discretization":{"KBinsDiscretizer":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz"},"sklearn.preprocessing._encoders":{"OneHotEncoder":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","OrdinalEncoder":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz"},"sklearn.preprocessing._function_transformer":{"FunctionTransformer":"pickle/2026/breadth/compose.protocol-5.pkl.gz"},"sklearn.preprocessing._label":{"LabelBinarizer":"pickle/2026/breadth/linear_model.protocol-5.pkl.gz","LabelEncoder":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","MultiLabelBinarizer":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz"},"sklearn.preprocessing._polynomial":{"PolynomialFeatures":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz","SplineTransformer":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz"},"sklearn.preprocessing._target_encoder":{"TargetEncoder":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz"},"sklearn.random_projection":{"GaussianRandomProjection":"pickle/2026/breadth/random_projection.protocol-5.pkl.gz","SparseRandomProjection":"pickle/2026/breadth/random_projection.protocol-5.pkl.gz"},"sklearn.semi_supervised._label_propagation":{"LabelPropagation":"pickle/2026/breadth/semi_supervised.protocol-5.pkl.gz","LabelSpreading":"pickle/2026/breadth/semi_supervised.protocol-5.pkl.gz"},"sklearn.semi_supervised._self_training":{"SelfTrainingClassifier":"pickle/2026/breadth/semi_supervised.protocol-5.pkl.gz"},"sklearn.svm._classes":{"LinearSVC":"pickle/2026/breadth/calibration.protocol-5.pkl.gz","LinearSVR":"pickle/2026/breadth/svm.protocol-5.pkl.gz","NuSVC":"pickle/2026/breadth/svm.protocol-5.pkl.gz","NuSVR":"pickle/2026/breadth/svm.protocol-5.pkl.gz","OneClassSVM":"pickle/2026/breadth/svm.protocol-5.pkl.gz","SVC":"pickle/2026/breadth/svm.protocol-5.pkl.gz","SVR":"pickle/2026/breadth/svm.protocol-5.pkl.gz"},"sklearn.tree._classes":{"DecisionTreeClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","DecisionTreeRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","ExtraTreeClassifier":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz","ExtraTreeRegressor":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.tree._tree":{"Tree":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.utils._bunch":{"Bunch":"pickle/2026/breadth/ensemble.protocol-5.pkl.gz"},"sklearn.utils._metadata_requests":{"MetadataRequest":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz","MethodMetadataRequest":"pickle/2026/breadth/model_selection.protocol-5.pkl.gz"}},"scipy":{"scipy._lib.array_api_compat.numpy._aliases":{"asarray":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz"},"scipy.interpolate._bsplines":{"BSpline":"pickle/2026/breadth/preprocessing.protocol-5.pkl.gz"},"scipy.sparse._arrays":{"bsr_array":"pickle/2023/values/scipy-sparse.protocol-4.pkl","coo_array":"pickle/2023/values/scipy-sparse.protocol-4.pkl","csc_array":"pickle/2023/values/scipy-sparse.protocol-4.pkl","csr_array":"pickle/2023/values/scipy-sparse.protocol-4.pkl","dia_array":"pickle/2023/values/scipy-sparse.protocol-4.pkl","dok_array":"pickle/2023/values/scipy-sparse.protocol-4.pkl","lil_array":"pickle/2023/values/scipy-sparse.protocol-4.pkl"},"scipy.sparse._bsr":{"bsr_array":"pickle/2026/values/scipy-sparse.protocol-0.pkl","bsr_matrix":"pickle/2026/values/scipy-sparse.protocol-0.pkl"},"scipy.sparse._coo":{"coo_array":"pickle/2026/values/scipy-sparse.protocol-0.pkl","coo_matrix":"pickle/2026/values/scipy-sparse.protocol-0.pkl"},"scipy.sparse._csc":{"csc_array":"pickle/2026/values/scipy-sparse.protocol-0.pkl","csc_matrix":"pickle/2026/values/scipy-sparse.protocol-0.pkl"},"scipy.sparse._csr":{"csr_array":"pickle/2026/values/scipy-sparse.protocol-0.pkl","csr_matrix":"pickle/2026/breadth/manifold.protocol-5.pkl.gz"},"scipy.sparse._dia":{"dia_array":"pickle/2026/values/scipy-sparse.protocol-0.pkl","dia_matrix":"pickle/2026/values/scipy-sparse.protocol-0.pkl"},"scipy.sparse._dok":{"dok_array":"pickle/2026/values/scipy-sparse.protocol-0.pkl","dok_matrix":"pickle/2026/values/scipy-sparse.protocol-0.pkl"},"scipy.sparse._lil":{"lil_array":"pickle/2026/values/scipy-sparse.protocol-0.pkl","lil_matrix":"pickle/2026/values/scipy-sparse.protocol-0.pkl"}},"xgboost":{"xgboost.core":{"Booster":"pickle/2026/libraries/xgboost-booster.joblib"},"xgboost.sklearn":{"XGBClassifier":"pickle/2026/libraries/xgboost-classifier.joblib","XGBRFClassifier":"pickle/2026/libraries/xgboost-forest.joblib","XGBRanker":"pickle/2026/libraries/xgboost-ranker.joblib","XGBRegressor":"pickle/2026/libraries/xgboost-regressor.joblib"}}},"Ab":{"__builtin__":{"bytearray":[],"bytes":[],"complex":[],"frozenset":[],"set":[],"slice":[],"xrange":[]},"_codecs":{"encode":[]},"_loss":{"CyAbsoluteError":[],"CyExponentialLoss":[],"CyHalfBinomialLoss":[],"CyHalfGammaLoss":[],"CyHalfPoissonLoss":[],"CyHalfSquaredError":[],"CyHalfTweedieLoss":[],"CyHalfTweedieLossIdentity":[],"CyHuberLoss":[],"CyPinballLoss":[],"__pyx_unpickle_CyAbsoluteError":["_loss:CyAbsoluteError"],"__pyx_unpickle_CyExponentialLoss":["_loss:CyExponentialLoss"],"__pyx_unpickle_CyHalfBinomialLoss":["_loss:CyHalfBinomialLoss"],"__pyx_unpickle_CyHalfGammaLoss":["_loss:CyHalfGammaLoss"],"__pyx_unpickle_CyHalfMultinomialLoss":["_loss:CyHalfMultinomialLoss"],"__pyx_unpickle_CyHalfPoissonLoss":["_loss:CyHalfPoissonLoss"],"__pyx_unpickle_CyHalfSquaredError":["_loss:CyHalfSquaredError"],"__pyx_unpickle_CyHalfTweedieLoss":["_loss:CyHalfTweedieLoss"],"__pyx_unpickle_CyHalfTweedieLossIdentity":["_loss:CyHalfTweedieLossIdentity"],"__pyx_unpickle_CyHuberLoss":["_loss:CyHuberLoss"],"__pyx_unpickle_CyPinballLoss":["_loss:CyPinballLoss"]},"builtins":{"bytearray":[],"complex":[],"frozenset":[],"range":[],"set":[],"slice":[]},"collections":{"Counter":[],"OrderedDict":[],"defaultdict":["__builtin__:dict","__builtin__:list","__builtin__:long","builtins:int","builtins:list","collections:OrderedDict"],"deque":[]},"copy_reg":{"_reconstructor":["__builtin__:dict","__builtin__:object"]},"copyreg":{"_reconstructor":["builtins:dict"]},"datetime":{"date":[],"datetime":[],"time":[],"timedelta":[],"timezone":[]},"decimal":{"Decimal":[]},"fractions":{"Fraction":[]},"numpy":{"dtype":["numpy:record"]},"numpy._core._internal":{"_convert_to_stringdtype_kwargs":[]},"numpy._core.multiarray":{"_reconstruct":["numpy.rec:recarray","numpy:matrix","numpy:ndarray"],"scalar":[]},"numpy._core.numeric":{"_frombuffer":[]},"numpy.core.multiarray":{"_reconstruct":["numpy:matrix","numpy:ndarray","numpy:recarray"],"scalar":[]},"numpy.core.numeric":{"_frombuffer":[]},"numpy.ma.core":{"MaskedConstant":[],"_mareconstruct":["numpy.ma.core:MaskedArray","numpy.ma:MaskedArray","numpy:ndarray"]},"numpy.random._pickle":{"__bit_generator_ctor":["numpy.random._mt19937:MT19937","numpy.random._pcg64:PCG64","numpy.random._pcg64:PCG64DXSM","numpy.random._philox:Philox","numpy.random._sfc64:SFC64"],"__generator_ctor":["numpy.random._pickle:__bit_generator_ctor"],"__randomstate_ctor":["numpy.random._pickle:__bit_generator_ctor"]},"numpy.random.bit_generator":{"__pyx_unpickle_SeedSequence":["numpy.random.bit_generator:SeedSequence"]},"pandas":{"Interval":[],"Period":[],"PeriodDtype":[],"StringDtype":["pandas:NA"]},"pandas._libs.arrays":{"__pyx_unpickle_NDArrayBacked":["pandas.arrays:DatetimeArray","pandas.arrays:PeriodArray","pandas.arrays:StringArray","pandas.arrays:TimedeltaArray","pandas.core.arrays.categorical:Categorical","pandas.core.arrays.datetimes:DatetimeArray","pandas.core.arrays.period:PeriodArray","pandas.core.arrays.string_:StringArray","pandas.core.arrays.timedeltas:TimedeltaArray","pandas:Categorical"]},"pandas._libs.internals":{"_unpickle_block":[]},"pandas._libs.interval":{"Interval":[]},"pandas._libs.sparse":{"IntIndex":[]},"pandas._libs.tslibs.nattype":{"__nat_unpickle":[],"_nat_unpickle":[]},"pandas._libs.tslibs.offsets":{"Day":[],"MonthEnd":[]},"pandas._libs.tslibs.period":{"Period":[]},"pandas._libs.tslibs.timedeltas":{"_timedelta_unpickle":[]},"pandas._libs.tslibs.timestamps":{"_unpickle_timestamp":[]},"pandas.core.arrays.string_":{"StringDtype":["pandas._libs.missing:NA"]},"pandas.core.dtypes.dtypes":{"PeriodDtype":[]},"pandas.core.indexes.base":{"_new_Index":["pandas.core.indexes.base:Index","pandas.core.indexes.category:CategoricalIndex","pandas.core.indexes.multi:MultiIndex","pandas.core.indexes.numeric:Int64Index","pandas.core.indexes.period:PeriodIndex","pandas.core.indexes.range:RangeIndex","pandas.core.indexes.timedeltas:TimedeltaIndex","pandas:CategoricalIndex","pandas:Index","pandas:MultiIndex","pandas:PeriodIndex","pandas:RangeIndex"]},"pandas.core.indexes.datetimes":{"_new_DatetimeIndex":["pandas.core.indexes.datetimes:DatetimeIndex","pandas:DatetimeIndex"]},"pandas.core.indexes.interval":{"_new_IntervalIndex":["pandas.core.indexes.interval:IntervalIndex","pandas:IntervalIndex"]},"pandas.core.indexes.timedeltas":{"_new_TimedeltaIndex":["pandas:TimedeltaIndex"]},"pandas.core.internals.managers":{"BlockManager":[]},"pathlib":{"PosixPath":[],"PurePosixPath":[],"PureWindowsPath":[]},"pytz":{"_UTC":[]},"sklearn._loss._loss":{"CyAbsoluteError":[],"CyExponentialLoss":[],"CyHalfBinomialLoss":[],"CyHalfGammaLoss":[],"CyHalfPoissonLoss":[],"CyHalfSquaredError":[],"CyHalfTweedieLoss":[],"CyHalfTweedieLossIdentity":[],"CyHuberLoss":[],"CyPinballLoss":[],"__pyx_unpickle_CyAbsoluteError":["sklearn._loss._loss:CyAbsoluteError"],"__pyx_unpickle_CyHalfBinomialLoss":["sklearn._loss._loss:CyHalfBinomialLoss"],"__pyx_unpickle_CyHalfGammaLoss":["sklearn._loss._loss:CyHalfGammaLoss"],"__pyx_unpickle_CyHalfMultinomialLoss":["sklearn._loss._loss:CyHalfMultinomialLoss"],"__pyx_unpickle_CyHalfPoissonLoss":["sklearn._loss._loss:CyHalfPoissonLoss"],"__pyx_unpickle_CyHalfSquaredError":["sklearn._loss._loss:CyHalfSquaredError"],"__pyx_unpickle_CyHalfTweedieLoss":["sklearn._loss._loss:CyHalfTweedieLoss"],"__pyx_unpickle_CyHalfTweedieLossIdentity":["sklearn._loss._loss:CyHalfTweedieLossIdentity"],"__pyx_unpickle_CyPinballLoss":["sklearn._loss._loss:CyPinballLoss"]},"sklearn.linear_model._sgd_fast":{"Hinge":[],"Log":[],"ModifiedHuber":[],"SquaredHinge":[]},"sklearn.metrics._dist_metrics":{"newObj":["sklearn.metrics._dist_metrics:BrayCurtisDistance","sklearn.metrics._dist_metrics:BrayCurtisDistance64","sklearn.metrics._dist_metrics:CanberraDistance","sklearn.metrics._dist_metrics:CanberraDistance64","sklearn.metrics._dist_metrics:ChebyshevDistance","sklearn.metrics._dist_metrics:ChebyshevDistance64","sklearn.metrics._dist_metrics:EuclideanDistance","sklearn.metrics._dist_metrics:EuclideanDistance64","sklearn.metrics._dist_metrics:HammingDistance","sklearn.metrics._dist_metrics:HammingDistance64","sklearn.metrics._dist_metrics:HaversineDistance","sklearn.metrics._dist_metrics:HaversineDistance64","sklearn.metrics._dist_metrics:JaccardDistance","sklearn.metrics._dist_metrics:JaccardDistance64","sklearn.metrics._dist_metrics:MahalanobisDistance","sklearn.metrics._dist_metrics:MahalanobisDistance64","sklearn.metrics._dist_metrics:ManhattanDistance","sklearn.metrics._dist_metrics:ManhattanDistance64","sklearn.metrics._dist_metrics:MinkowskiDistance","sklearn.metrics._dist_metrics:MinkowskiDistance64","sklearn.metrics._dist_metrics:SEuclideanDistance","sklearn.metrics._dist_metrics:SEuclideanDistance64"]},"sklearn.neighbors._ball_tree":{"newObj":["sklearn.neighbors._ball_tree:BallTree"]},"sklearn.neighbors._kd_tree":{"newObj":["sklearn.neighbors._kd_tree:KDTree"]},"sklearn.tree._tree":{"Tree":[]},"torch":{"Size":[],"device":[]},"torch._utils":{"_rebuild_meta_tensor_no_storage":["torch:float32"],"_rebuild_parameter":[],"_rebuild_qtensor":["torch:per_channel_affine","torch:per_tensor_affine"],"_rebuild_sparse_tensor":[],"_rebuild_tensor_v2":[],"_rebuild_tensor_v3":["torch:float8_e4m3fn","torch:float8_e5m2","torch:uint16","torch:uint32","torch:uint64"]},"torch.serialization":{"_get_layout":[]},"types":{"SimpleNamespace":[]}},"KT":{"__builtin__":["bool","dict","float","list","long","object","tuple","unicode"],"_loss":["CyHalfMultinomialLoss"],"builtins":["bool","bytes","dict","float","int","list","object","str","tuple"],"numpy":["absolute","arctan","around","bool","bool_","bytes_","cbrt","clip","complex128","complex64","cos","datetime64","exp","expm1","float128","float16","float32","float64","floating","generic","int16","int32","int64","int8","integer","log","log10","log1p","log2","longdouble","matrix","mean","median","nan_to_num","ndarray","number","ravel","recarray","reciprocal","record","sign","sin","sqrt","square","std","str_","tan","tanh","timedelta64","uint16","uint32","uint64","uint8","void"],"numpy.core._multiarray_umath":["absolute","arctan","cbrt","cos","exp","expm1","log","log10","log1p","log2","reciprocal","sign","sin","sqrt","square","tan","tanh"],"numpy.ma":["MaskedArray"],"numpy.ma.core":["MaskedArray"],"numpy.random._mt19937":["MT19937"],"numpy.random._pcg64":["PCG64","PCG64DXSM"],"numpy.random._philox":["Philox"],"numpy.random._sfc64":["SFC64"],"numpy.random.bit_generator":["SeedSequence"],"numpy.rec":["recarray"],"pandas":["Categorical","CategoricalIndex","DatetimeIndex","Index","IntervalIndex","MultiIndex","NA","PeriodIndex","RangeIndex","TimedeltaIndex"],"pandas._libs.missing":["NA"],"pandas.arrays":["DatetimeArray","PeriodArray","StringArray","TimedeltaArray"],"pandas.core.arrays.categorical":["Categorical"],"pandas.core.arrays.datetimes":["DatetimeArray"],"pandas.core.arrays.period":["PeriodArray"],"pandas.core.arrays.string_":["StringArray"],"pandas.core.arrays.timedeltas":["TimedeltaArray"],"pandas.core.indexes.base":["Index"],"pandas.core.indexes.category":["CategoricalIndex"],"pandas.core.indexes.datetimes":["DatetimeIndex"],"pandas.core.indexes.interval":["IntervalIndex"],"pandas.core.indexes.multi":["MultiIndex"],"pandas.core.indexes.numeric":["Int64Index"],"pandas.core.indexes.period":["PeriodIndex"],"pandas.core.indexes.range":["RangeIndex"],"pandas.core.indexes.timedeltas":["TimedeltaIndex"],"scipy._lib.array_api_compat.numpy._aliases":["asarray"],"sklearn._loss._loss":["CyHalfMultinomialLoss"],"sklearn.cluster._kmeans":["_kmeans_single_lloyd"],"sklearn.feature_selection._mutual_info":["mutual_info_classif","mutual_info_regression"],"sklearn.feature_selection._univariate_selection":["chi2","f_classif","f_regression"],"sklearn.metrics._classification":["accuracy_score","balanced_accuracy_score","brier_score_loss","d2_brier_score","d2_log_loss_score","f1_score","fbeta_score","jaccard_score","log_loss","matthews_corrcoef","precision_score","recall_score"],"sklearn.metrics._dist_metrics":["BrayCurtisDistance","BrayCurtisDistance64","CanberraDistance","CanberraDistance64","ChebyshevDistance","ChebyshevDistance64","EuclideanDistance","EuclideanDistance64","HammingDistance","HammingDistance64","HaversineDistance","HaversineDistance64","JaccardDistance","JaccardDistance64","MahalanobisDistance","MahalanobisDistance64","ManhattanDistance","ManhattanDistance64","MinkowskiDistance","MinkowskiDistance64","SEuclideanDistance","SEuclideanDistance64"],"sklearn.metrics._ranking":["average_precision_score","roc_auc_score","top_k_accuracy_score"],"sklearn.metrics._regression":["d2_absolute_error_score","explained_variance_score","max_error","mean_absolute_error","mean_absolute_percentage_error","mean_gamma_deviance","mean_poisson_deviance","mean_squared_error","mean_squared_log_error","median_absolute_error","r2_score","root_mean_squared_error","root_mean_squared_log_error"],"sklearn.metrics._scorer":["_passthrough_scorer","negative_likelihood_ratio","positive_likelihood_ratio"],"sklearn.metrics.cluster._supervised":["adjusted_mutual_info_score","adjusted_rand_score","completeness_score","fowlkes_mallows_score","homogeneity_score","mutual_info_score","normalized_mutual_info_score","rand_score","v_measure_score"],"sklearn.neighbors._ball_tree":["BallTree"],"sklearn.neighbors._kd_tree":["KDTree"],"torch":["BFloat16Storage","BoolStorage","ByteStorage","CharStorage","ComplexDoubleStorage","ComplexFloatStorage","DoubleStorage","FloatStorage","HalfStorage","IntStorage","LongStorage","QInt8Storage","ShortStorage","bfloat16","bool","complex128","complex64","float16","float32","float64","float8_e4m3fn","float8_e5m2","int16","int32","int64","int8","per_channel_affine","per_tensor_affine","uint16","uint32","uint64","uint8"],"torch.nn.functional":["relu"],"torch.storage":["UntypedStorage"]}}');
;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/python2-names.js
/** Modules that Python 3 has under another name. */
const modules = {
    __builtin__: 'builtins',
    copy_reg: 'copyreg',
    Queue: 'queue',
    SocketServer: 'socketserver',
    ConfigParser: 'configparser',
    repr: 'reprlib',
    tkFileDialog: 'tkinter.filedialog',
    tkSimpleDialog: 'tkinter.simpledialog',
    tkColorChooser: 'tkinter.colorchooser',
    tkCommonDialog: 'tkinter.commondialog',
    Dialog: 'tkinter.dialog',
    Tkdnd: 'tkinter.dnd',
    tkFont: 'tkinter.font',
    tkMessageBox: 'tkinter.messagebox',
    ScrolledText: 'tkinter.scrolledtext',
    Tkconstants: 'tkinter.constants',
    Tix: 'tkinter.tix',
    ttk: 'tkinter.ttk',
    Tkinter: 'tkinter',
    markupbase: '_markupbase',
    _winreg: 'winreg',
    thread: '_thread',
    dummy_thread: '_dummy_thread',
    dbhash: 'dbm.bsd',
    dumbdbm: 'dbm.dumb',
    dbm: 'dbm.ndbm',
    gdbm: 'dbm.gnu',
    xmlrpclib: 'xmlrpc.client',
    SimpleXMLRPCServer: 'xmlrpc.server',
    httplib: 'http.client',
    htmlentitydefs: 'html.entities',
    HTMLParser: 'html.parser',
    Cookie: 'http.cookies',
    cookielib: 'http.cookiejar',
    BaseHTTPServer: 'http.server',
    'test.test_support': 'test.support',
    commands: 'subprocess',
    urlparse: 'urllib.parse',
    robotparser: 'urllib.robotparser',
    urllib2: 'urllib.request',
    anydbm: 'dbm',
    _abcoll: 'collections.abc',
    cPickle: 'pickle',
    _elementtree: 'xml.etree.ElementTree',
    FileDialog: 'tkinter.filedialog',
    SimpleDialog: 'tkinter.simpledialog',
    DocXMLRPCServer: 'xmlrpc.server',
    SimpleHTTPServer: 'http.server',
    CGIHTTPServer: 'http.server',
    UserDict: 'collections',
    UserList: 'collections',
    UserString: 'collections',
    whichdb: 'dbm',
    StringIO: 'io',
    cStringIO: 'io',
};
/** Names that moved on their own, as `module name`. They go before the modules. */
const names = {
    '__builtin__ xrange': ['builtins', 'range'],
    '__builtin__ reduce': ['functools', 'reduce'],
    '__builtin__ intern': ['sys', 'intern'],
    '__builtin__ unichr': ['builtins', 'chr'],
    '__builtin__ unicode': ['builtins', 'str'],
    '__builtin__ long': ['builtins', 'int'],
    'itertools izip': ['builtins', 'zip'],
    'itertools imap': ['builtins', 'map'],
    'itertools ifilter': ['builtins', 'filter'],
    'itertools ifilterfalse': ['itertools', 'filterfalse'],
    'itertools izip_longest': ['itertools', 'zip_longest'],
    'UserDict IterableUserDict': ['collections', 'UserDict'],
    'UserList UserList': ['collections', 'UserList'],
    'UserString UserString': ['collections', 'UserString'],
    'whichdb whichdb': ['dbm', 'whichdb'],
    '_socket fromfd': ['socket', 'fromfd'],
    '_multiprocessing Connection': ['multiprocessing.connection', 'Connection'],
    'multiprocessing.process Process': ['multiprocessing.context', 'Process'],
    'multiprocessing.forking Popen': ['multiprocessing.popen_fork', 'Popen'],
    'urllib ContentTooShortError': ['urllib.error', 'ContentTooShortError'],
    'urllib getproxies': ['urllib.request', 'getproxies'],
    'urllib pathname2url': ['urllib.request', 'pathname2url'],
    'urllib quote_plus': ['urllib.parse', 'quote_plus'],
    'urllib quote': ['urllib.parse', 'quote'],
    'urllib unquote_plus': ['urllib.parse', 'unquote_plus'],
    'urllib unquote': ['urllib.parse', 'unquote'],
    'urllib url2pathname': ['urllib.request', 'url2pathname'],
    'urllib urlcleanup': ['urllib.request', 'urlcleanup'],
    'urllib urlencode': ['urllib.parse', 'urlencode'],
    'urllib urlopen': ['urllib.request', 'urlopen'],
    'urllib urlretrieve': ['urllib.request', 'urlretrieve'],
    'urllib2 HTTPError': ['urllib.error', 'HTTPError'],
    'urllib2 URLError': ['urllib.error', 'URLError'],
    'multiprocessing AuthenticationError': ['multiprocessing.context', 'AuthenticationError'],
    'multiprocessing BufferTooShort': ['multiprocessing.context', 'BufferTooShort'],
    'multiprocessing ProcessError': ['multiprocessing.context', 'ProcessError'],
    'multiprocessing TimeoutError': ['multiprocessing.context', 'TimeoutError'],
    '__builtin__ basestring': ['builtins', 'str'],
    'exceptions StandardError': ['builtins', 'Exception'],
    'UserDict UserDict': ['collections', 'UserDict'],
    'socket _socketobject': ['socket', 'SocketType'],
};
/** Names that `exceptions` had and `builtins` has. */
const exceptions = new Set([
    'ArithmeticError',
    'AssertionError',
    'AttributeError',
    'BaseException',
    'BufferError',
    'BytesWarning',
    'DeprecationWarning',
    'EOFError',
    'EnvironmentError',
    'Exception',
    'FloatingPointError',
    'FutureWarning',
    'GeneratorExit',
    'IOError',
    'ImportError',
    'ImportWarning',
    'IndentationError',
    'IndexError',
    'KeyError',
    'KeyboardInterrupt',
    'LookupError',
    'MemoryError',
    'NameError',
    'NotImplementedError',
    'OSError',
    'OverflowError',
    'PendingDeprecationWarning',
    'ReferenceError',
    'RuntimeError',
    'RuntimeWarning',
    'StopIteration',
    'SyntaxError',
    'SyntaxWarning',
    'SystemError',
    'SystemExit',
    'TabError',
    'TypeError',
    'UnboundLocalError',
    'UnicodeDecodeError',
    'UnicodeEncodeError',
    'UnicodeError',
    'UnicodeTranslateError',
    'UnicodeWarning',
    'UserWarning',
    'ValueError',
    'Warning',
    'ZeroDivisionError',
]);
/** Modules of the tables that Python 3 has under the old name too, for something else or for the same. */
const stillThere = new Set([
    'dbm',
    'itertools',
    'multiprocessing',
    'multiprocessing.process',
    'socket',
    'urllib',
    '_socket',
    '_multiprocessing',
    '_elementtree',
]);
/**
 * What Python 3 imports for a name of Python 2, which it maps where the pickle is of a protocol before 3.
 *
 * The old name itself is told where a module of that name is still there: whoever loads the file with `fix_imports=False`
 * imports that one.
 *
 * @returns every pair that some Python 3 imports for it, the likely one first
 */
function python3Names(module, name) {
    const mapped = mappedName(module, name);
    if (!mapped)
        return [[module, name]];
    return stillThere.has(module) ? [mapped, [module, name]] : [mapped];
}
function mappedName(module, name) {
    const key = `${module} ${name}`;
    if (Object.hasOwn(names, key))
        return names[key];
    if (module === 'exceptions' && exceptions.has(name))
        return ['builtins', name];
    const renamed = Object.hasOwn(modules, module) ? modules[module] : undefined;
    return renamed === undefined ? undefined : [renamed, name];
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/allow-list.js


/** Of the list of imports that honest models need, as reports name it. */
const allowListVersion = allow_list_namespaceObject.rE;
/**
 * What may be imported, and what may be done with it: every pair of the list, as some library's own model needs it, and those
 * of the configuration, which whoever wrote it vouches for in all that is done with them. No pair stands for another one.
 */
function allowedImports(further = []) {
    const namesByModule = new Map();
    const all = new Set();
    const add = (module, name) => {
        const names = namesByModule.get(module) ?? new Set();
        namesByModule.set(module, names.add(name));
        all.add(module).add(name);
    };
    for (const [module, name] of listedPairs())
        add(module, name);
    for (const { module, name } of further)
        add(module, name);
    const uses = listedUses();
    for (const { module, name } of further)
        uses.delete(pairText(module, name));
    return {
        has: (module, name) => namesByModule.get(module)?.has(name) ?? false,
        names: all,
        usesOf: (module, name) => uses.get(pairText(module, name)),
    };
}
/** `module:name`, as the list writes it. */
function pairText(module, name) {
    return `${module}:${name}`;
}
function* listedPairs() {
    for (const modules of Object.values(allow_list_namespaceObject.Ij)) {
        for (const [module, names] of Object.entries(modules))
            for (const name of Object.keys(names))
                yield [module, name];
    }
}
/** By pair. What is done with a name of Python 2 is done with what Python 3 imports for it. */
function listedUses() {
    const named = new Map();
    for (const [module, names] of Object.entries(allow_list_namespaceObject.KT))
        named.set(module, new Set(names));
    const called = allow_list_namespaceObject.Ab;
    const uses = new Map();
    for (const [module, name] of listedPairs()) {
        const given = called[module]?.[name];
        const its = {
            called: given && new Set(given.flatMap(alsoInPython3)),
            made: !named.get(module)?.has(name),
        };
        for (const pair of alsoInPython3(pairText(module, name)))
            uses.set(pair, bothUses(its, uses.get(pair)));
    }
    return uses;
}
/** A pair, and what Python 3 imports for it. */
function alsoInPython3(pair) {
    const [module = '', name = ''] = pair.split(':');
    return [...new Set([pair, ...python3Names(module, name).map(([its, itsName]) => pairText(its, itsName))])];
}
function bothUses(one, other) {
    if (!other)
        return one;
    const called = one.called || other.called ? new Set([...(one.called ?? []), ...(other.called ?? [])]) : undefined;
    return { called, made: one.made || other.made };
}

// EXTERNAL MODULE: ./lib/src/result/check.js
var result_check = __webpack_require__(62946);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/sources/tree/digest.js

/**
 * The SHA-256 of a model. Of one file it is the file's own, whatever its name; of several it is that of the list which
 * `sha256sum` writes of them, in the order of their names' bytes:
 *
 *     cd FOLDER && find -L . -name .git -prune -o -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum -- | sha256sum
 *
 * A file that symbolic links give several names stands in the list under each.
 *
 * @returns 64 hexadecimal digits
 */
function treeDigest(files) {
    const [single, ...others] = files;
    if (!single)
        throw new RangeError('no files, no digest');
    if (others.length === 0 && !single.other_names?.length)
        return single.sha256;
    const names = files.flatMap(({ name = '', other_names = [], sha256 }) => [name, ...other_names].map((each) => ({ bytes: Buffer.from(each), name: each, sha256 })));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, sha256 } of names.sort((one, other) => Buffer.compare(one.bytes, other.bytes)))
        hash.update(line(sha256, name));
    return hash.digest('hex');
}
/** As GNU's sha256sum writes it: without the backslash a name with a line break in it could forge other lines. */
function line(sha256, name) {
    const escapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
    const escaped = name.replace(/[\\\n\r]/g, (character) => escapes[character] ?? character);
    return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}

// EXTERNAL MODULE: ./lib/src/gates/rules/age.js
var age = __webpack_require__(12918);
// EXTERNAL MODULE: ./lib/src/gates/rules/baseline.js
var rules_baseline = __webpack_require__(24766);
// EXTERNAL MODULE: ./lib/src/gates/rules/bound.js
var rules_bound = __webpack_require__(65533);
// EXTERNAL MODULE: ./lib/src/result/waiver.js
var waiver = __webpack_require__(73044);
;// CONCATENATED MODULE: ./lib/src/gates/model/exceptions.js

/** The exceptions of a block, on a day. */
class Exceptions {
    all;
    now;
    constructor(all, now) {
        this.all = all;
        this.now = now;
    }
    /** The one that takes a file as it is today. */
    of({ sha256 }) {
        return this.all.find((each) => each.sha256 === sha256 && this.inForce(each));
    }
    /** The one that did until its day. */
    expired({ sha256 }) {
        return this.of({ sha256 }) ? undefined : this.all.find((each) => each.sha256 === sha256);
    }
    inForce(exception) {
        return (0,waiver/* daysLeft */.H_)(exception, this.now.toISOString()) >= 0;
    }
}
/**
 * The answer of a rule that found something, or nothing. What lies in files that are excepted is left out of it; a rule that
 * found it in no others is skipped, and says for whose sake.
 *
 * @param failed the answer to what is left
 * @param passed the answer where nothing was found at all
 */
function unlessExcepted(found, exceptions, failed, passed) {
    const [first, ...more] = found.filter(({ file }) => exceptions.of(file) === undefined);
    if (first) {
        const outcome = failed([first, ...more]);
        const expired = exceptions.expired(first.file);
        return expired ? { ...outcome, why: [outcome.why, expiredText(expired)].filter(Boolean).join('; ') } : outcome;
    }
    const [excepted] = found;
    const exception = excepted && exceptions.of(excepted.file);
    if (!excepted || !exception)
        return passed();
    return exceptedOutcome(found.length === 1 ? excepted.what : `${excepted.what}, and ${found.length - 1} more`, exception);
}
/** The answer "somebody took it as it is". */
function exceptedOutcome(what, { reason, approved_by, expires }) {
    return { status: 'skipped', reason: 'excepted', what, why: `excepted until ${expires} by ${approved_by}: ${reason}` };
}
function expiredText({ expires, approved_by }) {
    return `the exception of ${approved_by} expired on ${expires}`;
}

// EXTERNAL MODULE: ./lib/src/result/format.js
var result_format = __webpack_require__(71695);
;// CONCATENATED MODULE: ./lib/src/gates/model/growth.js



/**
 * Judges how much larger a model is than its baseline, as a fraction of the baseline. A smaller one never fails.
 *
 * @param maximum largest growth, inclusive; 0.1 is ten percent
 * @throws UserError `baseline_near_zero` where the baseline has no bytes to grow from
 */
function judgeRelativeGrowth(growth, maximum) {
    const { current, baseline } = growth;
    if (baseline.size === 0) {
        throw new result_error/* UserError */.yo('baseline_near_zero', {
            what: `the baseline ${baseline.path} is empty`,
            why: 'growth from zero bytes is no number',
        });
    }
    const value = current.size / baseline.size - 1;
    const measured = {
        observed: { value, unit: 'fraction' },
        expected: { at_most: maximum, unit: 'fraction', tolerance: { relative: maximum } },
    };
    if (value <= maximum + (0,rules_bound/* slack */.$)(maximum))
        return withinBound(growth, measured);
    const [percent, allowed] = [value * 100, maximum * 100];
    const grown = `${(0,result_format/* formatNumber */.ZV)(percent, allowed)} % larger, allowed is ${(0,result_format/* formatNumber */.ZV)(allowed, percent)} %`;
    return beyond(growth, grown, measured);
}
/**
 * The same in bytes.
 *
 * @param maximum largest growth in bytes, inclusive
 */
function judgeAbsoluteGrowth(growth, maximum) {
    const value = growth.current.size - growth.baseline.size;
    const measured = {
        observed: { value, unit: 'bytes' },
        expected: { at_most: maximum, unit: 'bytes' },
    };
    if (value <= maximum)
        return withinBound(growth, measured);
    return beyond(growth, `${bytesApart(value, maximum)} larger, allowed is ${bytesApart(maximum, value)}`, measured);
}
function withinBound(growth, measured) {
    const told = { ...measured, baseline: growth.reference };
    return growth.unchanged
        ? { status: 'passed', reason: 'unchanged', what: 'the model is that of the baseline', ...told }
        : { status: 'passed', reason: 'within_bound', what: sides(growth), ...told };
}
function beyond(growth, grown, measured) {
    const what = `${sides(growth)}: ${grown}`;
    return { status: 'failed', reason: 'growth', what, ...measured, baseline: growth.reference };
}
function sides({ current, baseline }) {
    return `${current.path} is ${(0,result_format/* formatBytes */.z3)(current.size)}, the baseline's is ${(0,result_format/* formatBytes */.z3)(baseline.size)}`;
}
/** Rounded to three digits, unless that makes two numbers one. */
function bytesApart(value, other) {
    const text = (0,result_format/* formatBytes */.z3)(value);
    return value !== other && text === (0,result_format/* formatBytes */.z3)(other) ? `${value} bytes` : text;
}

;// CONCATENATED MODULE: ./lib/src/gates/model/advice.js

/** Formats that run code when they are loaded, and what holds the same without. */
const safer = {
    pickle: 'skops or ONNX',
    joblib: 'skops or ONNX',
    pytorch: 'safetensors or ONNX',
    keras_h5: 'the .keras format',
};
/** Below this share of the file, smaller numbers save nothing worth saying. */
const worthSaving = 0.25;
/** What would make a file safer to load, or smaller. */
function adviceOn(format, { parameters }, size) {
    const instead = safer[format];
    const doubles = parameters?.['float64'] ?? 0;
    const saved = doubles * 4;
    const code = format === 'keras_h5'
        ? `HDF5 is Keras' legacy format, in which safe_mode is ignored: save it in ${instead}`
        : `loading it runs what it imports: ${instead} hold the same without code`;
    return [
        ...(instead === undefined ? [] : [code]),
        ...(saved > size * worthSaving
            ? [`${(0,result_format/* formatCount */.B4)(doubles)} parameters are float64: as float32 it would be ${(0,result_format/* formatBytes */.z3)(saved)} smaller`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/formats/models/format-name.js
/** What a file or folder can be, as `formats:` of the configuration names it. */
const modelFormatNames = [
    'onnx',
    'safetensors',
    'gguf',
    'pytorch',
    'torchscript',
    'pickle',
    'joblib',
    'skops',
    'npy',
    'npz',
    'keras',
    'keras_h5',
    'saved_model',
    'xgboost',
    'lightgbm',
    'mlflow',
    'hugging_face',
    'tflite',
    'catboost',
    'pmml',
    'core_ml',
];
/** What lies beside a model or inside an archive, and is no model itself; `zip` and `tar` hold what is none of the others. */
const companionNames = (/* unused pure expression or super */ null && (['zip', 'tar', 'hdf5', 'json', 'text', 'empty']));

;// CONCATENATED MODULE: ./lib/src/formats/models/fault.js
/** Why a file is not what its format asks for. It is thrown where nothing further of the file can be told. */
class Malformed extends Error {
    offset;
    name = 'Malformed';
    /**
     * @param message what is wrong, in words that may quote the file
     * @param offset of the byte, in the file or the member that is being read
     */
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** A limit of our own was reached before the file was read: it was not measured, which is neither sound nor unsound. */
class BeyondLimit extends Error {
    offset;
    name = 'BeyondLimit';
    constructor(
    /** e.g. `holds more than 100,000 entries` */
    message, offset) {
        super(message);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/catboost.js

const mark = 'CBM1';
/** The mark, and how many bytes the description takes that follows. */
const headBytes = 8;
const catboostReader = {
    format: 'catboost',
    recognises: (head) => head.toString('latin1', 0, mark.length) === mark,
    inspect: async (bytes) => {
        const reader = bytes.reader();
        const head = await reader.take(headBytes);
        const described = head.readUInt32LE(mark.length);
        if (described === 0)
            throw new Malformed('it has no description of its trees', mark.length);
        await reader.skip(described);
        return 'catboost';
    },
};
const catboostFormat = {
    name: 'catboost',
    title: 'CatBoost',
    endings: ['.cbm'],
    recognisedBy: 'the mark CBM1',
    reads: [],
    refuses: [],
};

;// CONCATENATED MODULE: ./lib/src/formats/models/utf8.js
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The text of bytes, a mark at the beginning included; undefined where they are no UTF-8. */
function utf8(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/companions.js


/** JSON beyond this is told as text: what it parses to may take fifty times its bytes, only to say what it is. */
const jsonBytes = 2 * 2 ** 20;
/** Control characters that no text has: pickles and other binary formats do. */
const control = /[^\P{Cc}\t\n\r\f]/u;
/** JSON and other text in UTF-8: what lies beside a model. It recognises more than others do, so it is tried last. */
const textReader = {
    format: 'text',
    recognises: (head) => isText(head),
    inspect: async (bytes, inspector) => inspectText(bytes, inspector),
};
/** Whether bytes begin as text does; the last character may be cut off. */
function isText(head) {
    if (head.length === 0)
        return false;
    try {
        return !control.test(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }));
    }
    catch {
        return false;
    }
}
async function inspectText(bytes, inspector) {
    const reader = bytes.reader();
    const most = Math.min(jsonBytes, inspector.budget.limits.held);
    let held = [];
    let length = 0;
    while (await reader.fill(1)) {
        inspector.budget.time();
        const text = await nextText(reader);
        length += text.length;
        if (length > most)
            held = undefined;
        held?.push(text);
    }
    return held && isJson(held.join('')) ? 'json' : 'text';
}
const mostBytesOfCharacter = 4;
/** The text of what was fetched, up to its last whole character. @throws Malformed at the first byte that is none */
async function nextText(reader) {
    const start = reader.position;
    const wanted = reader.available + cutOff(reader.ahead(reader.available));
    await reader.fill(wanted);
    const bytes = reader.bytes(Math.min(wanted, reader.available));
    const text = utf8(bytes);
    if (text === undefined)
        throw new Malformed('it begins as text, and goes on with bytes that are none', start);
    const at = text.search(control);
    if (at === -1)
        return text;
    throw new Malformed('it begins as text, and goes on with a control character', start + Buffer.byteLength(text.slice(0, at)));
}
/** How many bytes the last character lacks. */
function cutOff(bytes) {
    for (let back = 1; back < mostBytesOfCharacter && back <= bytes.length; back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return Math.max(0, (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) - back);
    }
    return 0;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** What people save as a model by mistake, by how its text begins; the first that fits is named. */
const texts = [
    ['a Git LFS pointer: the model itself was not fetched', /^version https:\/\/git-lfs\.github\.com\/spec\//],
    [
        'a DVC pointer: the model itself was not fetched',
        /^(?:outs|md5|wdir|deps|meta|desc):[\s\S]{0,400}\b(?:md5|etag|checksum|path):/,
    ],
    ['an HTML page', /^\s*(?:<!--[\s\S]{0,1000}?-->\s*)?(?:<!doctype\s+html|<html|<head|<body)/i],
    ['an error document in XML', /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:\w{1,20}:)?(?:Error|ErrorResponse|Fault)[\s>]/],
    ['an XML document', /^\s*<\?xml/],
    ['an error message in JSON', /^\s*\{\s*"(?:error|errors|message|detail)"\s*:/],
    ['a shell script', /^#!\s*\/(?:usr\/)?bin\/(?:env\s+)?(?:ba|da|z|k|c)?sh\b/],
    ['a Python source', /^#![^\n]{0,100}python/],
    [
        'a Python source',
        /^(?:[#"'][\s\S]{0,1000}?\n)?\s*(?:import|from)\s+[A-Za-z_][\w.]*(?:\s+(?:import|as)\b|\s*[\n,;])/,
    ],
    ['a script', /^#!/],
    ['a key or certificate in PEM', /^-----BEGIN /],
];
/** What mlgate does not read as a model, or only where it is whole, by its first bytes. */
const marks = [
    ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
    ['a RAR archive', 'Rar!\x1a\x07'],
    ['a Windows cabinet', 'MSCF\0\0\0\0'],
    ['an ELF executable', '\x7fELF'],
    ['a Windows executable', 'MZ\x90\0'],
    ['a Mach-O executable', '\xcf\xfa\xed\xfe'],
    ['a Mach-O executable', '\xce\xfa\xed\xfe'],
    ['a Java class or a Mach-O executable', '\xca\xfe\xba\xbe'],
    ['WebAssembly', '\0asm'],
    ['a PDF', '%PDF-'],
    ['a PNG image', '\x89PNG\r\n\x1a\n'],
    ['a JPEG image', '\xff\xd8\xff'],
    ['a GIF image', 'GIF8'],
    ['a Parquet file', 'PAR1'],
    ['an Arrow file', 'ARROW1\0\0'],
    ['a Feather file', 'FEA1'],
    ['an ORC file', 'ORC'],
    ['an Avro file', 'Obj\x01'],
    ['an SQLite database', 'SQLite format 3\0'],
    ['a MATLAB file', 'MATLAB 5.0 MAT-file'],
    ['an R data file', 'RDX3\n'],
    ['an R data file', 'RDX2\n'],
    ['a gzip stream', '\x1f\x8b\x08'],
    ['a bzip2 stream', 'BZh'],
    ['an xz stream', '\xfd7zXZ\0'],
    ['a zstd stream', '\x28\xb5\x2f\xfd'],
    ['an lz4 stream', '\x04\x22\x4d\x18'],
    ['a snappy stream', '\xff\x06\0\0sNaPpY'],
    ['a zip archive', 'PK\x03\x04'],
    ['an empty zip archive', 'PK\x05\x06'],
    ['an HDF5 file', '\x89HDF\r\n\x1a\n'],
    ['text in UTF-16', '\xff\xfe'],
    ['text in UTF-16', '\xfe\xff'],
    ['zeros', '\0'.repeat(64)],
];
/** How much of the head is compared: no mark lies further in. */
const likenessBytes = 2048;
/**
 * Says in plain words what a file seems to be that no reader knows, for a message to people; nothing is decided by it.
 *
 * @param head the first bytes
 * @returns e.g. `a 7z archive`; undefined where nothing fits
 */
function whatItLooksLike(head) {
    const text = Buffer.from(head.subarray(0, likenessBytes))
        .toString('latin1')
        .replace(/^\xef\xbb\xbf/, '');
    const known = texts.find(([, beginning]) => beginning.test(text)) ?? marks.find(([, bytes]) => text.startsWith(bytes));
    return known?.[0];
}

;// CONCATENATED MODULE: ./lib/src/formats/models/content.js
function memoryContent(bytes) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
        size: whole.length,
        read: async (offset, length) => {
            assertInside(offset, length, whole.length);
            return whole.subarray(offset, offset + length);
        },
    };
}
/** A stretch of other content, which calls its first byte 0. */
function partOf(content, start, size) {
    assertInside(start, size, content.size);
    return {
        size,
        read: async (offset, length) => {
            assertInside(offset, length, size);
            return content.read(start + offset, length);
        },
    };
}
/** @throws RangeError */
function assertInside(offset, length, size) {
    const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(length);
    if (whole && offset >= 0 && length >= 0 && offset + length <= size)
        return;
    throw new RangeError(`bytes ${offset} to ${offset + length} of ${size}`);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/forward-reader.js

const chunkBytes = 256 * 1024;
/**
 * Reads bytes once, from the first to the last, in constant memory: of content, in which skipping costs nothing, or of a stream
 * whose end is not known before it is reached.
 *
 * Small reads are synchronous, because a pickle has one for each of its millions of opcodes: `await fill(n)`, and then as
 * many `byte()`, `bytes()` and the like as lie in the window.
 */
class ForwardReader {
    next;
    jump;
    size;
    close;
    /** what was fetched and not yet passed on lies in [at, window.length) */
    window = Buffer.alloc(0);
    at = 0;
    /** of the window's first byte */
    windowStart = 0;
    ended = false;
    constructor(
    /** undefined once there is none left */
    next, 
    /** jumps over bytes that were not fetched */
    jump, 
    /** where it is known beforehand */
    size, close) {
        this.next = next;
        this.jump = jump;
        this.size = size;
        this.close = close;
    }
    static ofContent(content) {
        let offset = 0;
        const next = async (hint) => {
            const length = Math.min(Math.max(hint, chunkBytes), content.size - offset);
            if (length === 0)
                return undefined;
            const bytes = await content.read(offset, length);
            offset += length;
            return bytes;
        };
        const jump = (bytes) => {
            offset += bytes;
        };
        return new ForwardReader(next, jump, content.size, async () => { });
    }
    /**
     * Of bytes that are there: nothing is to be waited for.
     *
     * @param size where they are only the beginning
     */
    static ofBytes(bytes, size = bytes.length) {
        const reader = new ForwardReader(async () => undefined, undefined, size, async () => { });
        reader.replaceWindow(bytes);
        return reader;
    }
    /** @param size where the stream's length is known beforehand */
    static ofStream(stream, size) {
        const iterator = stream[Symbol.asyncIterator]();
        const next = async () => {
            const step = await iterator.next();
            return step.done ? undefined : step.value;
        };
        return new ForwardReader(next, undefined, size, async () => {
            await iterator.return?.();
        });
    }
    /** How many bytes were passed: the offset of the next one. */
    get position() {
        return this.windowStart + this.at;
    }
    /** How many bytes can be read without waiting. */
    get available() {
        return this.window.length - this.at;
    }
    /**
     * Fetches until so many bytes are available.
     *
     * @param bytes held in memory; the caller bounds it
     * @returns whether there are so many
     */
    async fill(bytes) {
        const parts = [];
        let available = this.available;
        try {
            while (available < bytes && !this.ended) {
                const found = await this.next(bytes - available);
                if (found === undefined)
                    this.ended = true;
                else {
                    parts.push(found);
                    available += found.length;
                }
            }
        }
        finally {
            const [first] = parts;
            if (first && parts.length === 1 && this.available === 0)
                this.replaceWindow(first);
            // Put together once: a decompressor's pieces are small, and what is held may be large.
            else if (first)
                this.replaceWindow(Buffer.concat([this.window.subarray(this.at), ...parts]));
        }
        return this.available >= bytes;
    }
    replaceWindow(bytes) {
        this.windowStart = this.position;
        this.window = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.at = 0;
    }
    /** Whether every byte was passed. */
    async atEnd() {
        return !(await this.fill(1));
    }
    /** The next byte, which must be available. */
    byte() {
        const value = this.window[this.at];
        if (value === undefined)
            throw new RangeError('the next byte was not fetched');
        this.at += 1;
        return value;
    }
    /** The next bytes, which must be available. They are valid until more is fetched. */
    bytes(length) {
        if (length > this.available)
            throw new RangeError(`${length} bytes were not fetched`);
        const found = this.window.subarray(this.at, this.at + length);
        this.at += length;
        return found;
    }
    /** The byte so far ahead, without passing it; undefined where it was not fetched. */
    peek(ahead = 0) {
        return this.window[this.at + ahead];
    }
    /** The bytes ahead that were fetched, at most so many, without passing them. */
    ahead(most) {
        return this.window.subarray(this.at, this.at + most);
    }
    /** How far ahead a byte lies among those that were fetched, the first `from` left out; -1 where it does not. */
    find(byte, from = 0) {
        const index = this.window.indexOf(byte, this.at + from);
        return index === -1 ? -1 : index - this.at;
    }
    /**
     * The next bytes, waiting for them.
     *
     * @throws Malformed where there are fewer
     */
    async take(length) {
        if (!(await this.fill(length)))
            throw this.endsEarly();
        return this.bytes(length);
    }
    /**
     * Passes bytes without keeping any.
     *
     * @param length a safe integer
     * @throws Malformed where there are fewer
     */
    async skip(length) {
        let left = length;
        for (;;) {
            const here = Math.min(left, this.available);
            this.at += here;
            left -= here;
            if (left === 0)
                return;
            if (this.jump && this.size !== undefined) {
                if (this.position + left > this.size)
                    throw this.endsEarly(this.size);
                this.jump(left);
                this.windowStart = this.position + left;
                this.window = Buffer.alloc(0);
                this.at = 0;
                return;
            }
            if (!(await this.fill(1)))
                throw this.endsEarly();
        }
    }
    /** To be called where the stream may not be read to its end: whatever feeds it is told to stop. */
    async end() {
        this.ended = true;
        await this.close();
    }
    endsEarly(end = this.windowStart + this.window.length) {
        return new Malformed('the file ends in the middle of it', end);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/byte-source.js



/** How much of a file decides what it is. */
const byte_source_headBytes = 4096;
/** Something to inspect: its bytes lie at known places, or they come one after the other out of a decompressor, once. */
class ByteSource {
    content;
    stream;
    size;
    again;
    constructor(content, stream, 
    /** bytes, where that is known beforehand */
    size, again) {
        this.content = content;
        this.stream = stream;
        this.size = size;
        this.again = again;
    }
    static ofContent(content) {
        return new ByteSource(content, undefined, content.size);
    }
    static ofBytes(bytes) {
        return ByteSource.ofContent(memoryContent(bytes));
    }
    /**
     * @param size where an archive tells it; it is not believed, only used to tell too little or too much apart
     * @param again the same bytes once more, where they can be had
     */
    static ofStream(stream, size, again) {
        return new ByteSource(undefined, ForwardReader.ofStream(stream, size), size, again);
    }
    /** The first bytes, at most `headBytes`. Nothing is passed by it. */
    async head() {
        if (this.content)
            return this.content.read(0, Math.min(byte_source_headBytes, this.content.size));
        const reader = this.reader();
        await reader.fill(byte_source_headBytes);
        return reader.ahead(byte_source_headBytes);
    }
    /** Whether its bytes may be read in any order without being held. */
    get hasPlaces() {
        return this.content !== undefined;
    }
    /** From the first byte. A stream can be read once. */
    reader() {
        if (this.content)
            return ForwardReader.ofContent(this.content);
        if (!this.stream)
            throw new Error('there is nothing to read');
        return this.stream;
    }
    /** Whether its bytes can be read more than once. */
    get isRepeatable() {
        return this.content !== undefined || this.again !== undefined;
    }
    /** From the first byte, beside a reader that is in use; undefined where a stream comes only once. */
    another() {
        if (this.content)
            return ForwardReader.ofContent(this.content);
        return this.again && ForwardReader.ofStream(this.again(), this.size);
    }
    /**
     * Its bytes at their places. Those of a stream are held in memory.
     *
     * @throws BeyondLimit where they are too many for that
     */
    async places(budget) {
        if (this.content)
            return this.content;
        const reader = this.reader();
        const most = budget.limits.held;
        if (await reader.fill(most + 1)) {
            throw new BeyondLimit(`what is compressed takes more than ${most} bytes, and its format needs them all at once`);
        }
        return memoryContent(reader.bytes(reader.available));
    }
}

// EXTERNAL MODULE: ./node_modules/unbzip2-stream/lib/bzip2.js
var bzip2 = __webpack_require__(69226);
;// CONCATENATED MODULE: ./lib/src/formats/models/compressed/bzip2.js


/** A block of bzip2 is compressed to about its size at most; a little is for tables. */
const mostPackedBlock = 2 ** 20;
const firstOutput = 2 ** 20;
/** Reads bits out of bytes that are there, the highest first. */
class Bits {
    bytes;
    /** how many were read */
    count = 0;
    constructor(bytes, skipped) {
        this.bytes = bytes;
        this.count = skipped;
    }
    read(bits) {
        if (bits === null) {
            this.count = Math.ceil(this.count / 8) * 8;
            return 0;
        }
        let result = 0;
        for (let left = bits; left > 0;) {
            const byte = this.bytes[this.count >>> 3];
            if (byte === undefined)
                throw new RangeError('there are no more bits');
            const here = 8 - (this.count & 7);
            const taken = Math.min(here, left);
            result = (result << taken) | ((byte >>> (here - taken)) & ((1 << taken) - 1));
            this.count += taken;
            left -= taken;
        }
        return result;
    }
}
/** Bytes of which nobody knows beforehand how many come. */
class Output {
    bytes = Buffer.alloc(firstOutput);
    length = 0;
    push = (byte) => {
        if (this.length === this.bytes.length)
            this.bytes = Buffer.concat([this.bytes], 2 * this.length);
        this.bytes[this.length++] = byte;
    };
    take() {
        const found = Buffer.from(this.bytes.subarray(0, this.length));
        this.length = 0;
        return found;
    }
}
/**
 * What a bzip2 stream unpacks to, block by block.
 *
 * @throws Malformed
 */
async function* unpackedBzip2(reader) {
    const header = await reader.take(4);
    const size = (header[3] ?? 0) - 0x30;
    if (size < 1 || size > 9)
        throw new Malformed('the header of bzip2 is wrong', 3);
    const headerBits = new Bits(Buffer.from(header), 0);
    bzip2.header((count) => headerBits.read(count));
    const scratch = new Int32Array(100_000 * size);
    const output = new Output();
    let checksum = 0;
    let skipped = 0;
    while (checksum !== null) {
        await reader.fill(mostPackedBlock);
        const offset = reader.position;
        const bits = new Bits(reader.ahead(mostPackedBlock), skipped);
        try {
            checksum = bzip2.decompress((count) => bits.read(count), output.push, scratch, scratch.length, checksum);
        }
        catch (error) {
            throw new Malformed(`bzip2 cannot be unpacked: ${error instanceof Error ? error.message : ''}`, offset);
        }
        reader.bytes(bits.count >>> 3);
        skipped = bits.count & 7;
        const found = output.take();
        if (found.length > 0)
            yield found;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/src/formats/models/compressed/inflate.js



const inflate_chunkBytes = 64 * 1024;
/**
 * What a zlib or gzip stream unpacks to.
 *
 * @throws Malformed
 */
async function* inflated(reader, container) {
    const engine = container === 'zlib' ? (0,external_node_zlib_.createInflate)() : (0,external_node_zlib_.createGunzip)();
    const given = { bytes: 0, last: Buffer.alloc(0) };
    const source = external_node_stream_.Readable.from(packedChunks(reader, given), { objectMode: true, highWaterMark: 1 });
    source.once('error', (error) => engine.destroy(error));
    let unpacked = 0;
    source.pipe(engine);
    try {
        for await (const bytes of engine) {
            unpacked += bytes.length;
            yield bytes;
        }
    }
    catch (error) {
        const message = zlibMessage(error);
        if (message === undefined)
            throw error;
        throw new Malformed(`${container} cannot be unpacked: ${message}`, engine.bytesWritten);
    }
    finally {
        source.destroy();
        engine.destroy();
    }
    if (engine.bytesWritten < given.bytes)
        throw new Malformed(`bytes follow the end of ${container}`, engine.bytesWritten);
    // Members one after the other unpack to one whole; gzip ends with the size of its last one.
    if (container === 'gzip' && given.last.readUInt32LE(0) !== unpacked % 2 ** 32) {
        throw new Malformed('another member follows the end of gzip', given.bytes);
    }
}
async function* packedChunks(reader, given) {
    while (await reader.fill(1)) {
        const bytes = Buffer.from(reader.bytes(Math.min(reader.available, inflate_chunkBytes)));
        given.bytes += bytes.length;
        given.last = Buffer.concat([given.last, bytes]).subarray(-4);
        yield bytes;
    }
}
/** What zlib says of the bytes; undefined where it is no error of zlib. */
function zlibMessage(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
        return undefined;
    return String(error.code).startsWith('Z_') ? String(error.message) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/compressed/checksums.js
/** Halves of the table of CRC-64 as of ECMA-182, reflected. */
const crc64Table = (() => {
    const low = new Uint32Array(256);
    const high = new Uint32Array(256);
    const polynomial = 0xc96c5795d7870f42n;
    for (let index = 0; index < 256; index++) {
        let value = BigInt(index);
        for (let bit = 0; bit < 8; bit++)
            value = value & 1n ? (value >> 1n) ^ polynomial : value >> 1n;
        low[index] = Number(value & 0xffffffffn);
        high[index] = Number(value >> 32n);
    }
    return { low, high };
})();
class Crc64 {
    low = 0xffffffff;
    high = 0xffffffff;
    update(bytes) {
        let { low, high } = this;
        const { low: lows, high: highs } = crc64Table;
        for (let index = 0; index < bytes.length; index++) {
            const entry = (low ^ (bytes[index] ?? 0)) & 0xff;
            low = ((low >>> 8) | (high << 24)) ^ (lows[entry] ?? 0);
            high = (high >>> 8) ^ (highs[entry] ?? 0);
        }
        this.low = low;
        this.high = high;
    }
    get value() {
        return (BigInt((this.high ^ 0xffffffff) >>> 0) << 32n) | BigInt((this.low ^ 0xffffffff) >>> 0);
    }
}
const prime1 = 0x9e3779b1;
const prime2 = 0x85ebca77;
const prime3 = 0xc2b2ae3d;
const prime4 = 0x27d4eb2f;
const prime5 = 0x165667b1;
function rotated(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function wordAt(bytes, at) {
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
/** xxHash of 32 bits with seed 0. */
class XxHash32 {
    lanes = [prime1 + prime2, prime2, 0, -prime1].map((lane) => lane | 0);
    length = 0;
    rest = new Uint8Array(16);
    restLength = 0;
    update(bytes) {
        let at = 0;
        this.length += bytes.length;
        if (this.restLength > 0) {
            const taken = Math.min(16 - this.restLength, bytes.length);
            this.rest.set(bytes.subarray(0, taken), this.restLength);
            this.restLength += taken;
            at = taken;
            if (this.restLength < 16)
                return;
            this.stripe(this.rest, 0);
            this.restLength = 0;
        }
        for (; at + 16 <= bytes.length; at += 16)
            this.stripe(bytes, at);
        this.rest.set(bytes.subarray(at), 0);
        this.restLength = bytes.length - at;
    }
    stripe(bytes, at) {
        const { lanes } = this;
        for (let lane = 0; lane < 4; lane++) {
            const sum = ((lanes[lane] ?? 0) + Math.imul(wordAt(bytes, at + 4 * lane), prime2)) | 0;
            lanes[lane] = Math.imul(rotated(sum, 13), prime1);
        }
    }
    get value() {
        const [a = 0, b = 0, c = 0, d = 0] = this.lanes;
        let hash = this.length >= 16 ? (rotated(a, 1) + rotated(b, 7) + rotated(c, 12) + rotated(d, 18)) | 0 : prime5 | 0;
        hash = (hash + this.length) | 0;
        let at = 0;
        for (; at + 4 <= this.restLength; at += 4) {
            hash = Math.imul(rotated((hash + Math.imul(wordAt(this.rest, at), prime3)) | 0, 17), prime4);
        }
        for (; at < this.restLength; at++) {
            hash = Math.imul(rotated((hash + Math.imul(this.rest[at] ?? 0, prime5)) | 0, 11), prime1);
        }
        hash = Math.imul(hash ^ (hash >>> 15), prime2);
        hash = Math.imul(hash ^ (hash >>> 13), prime3);
        return (hash ^ (hash >>> 16)) >>> 0;
    }
}
function xxHash32(bytes) {
    const checksum = new XxHash32();
    checksum.update(bytes);
    return checksum.value;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/compressed/lz4.js


const historyBytes = 64 * 1024;
const blockSizes = { 4: 2 ** 16, 5: 2 ** 18, 6: 2 ** 20, 7: 2 ** 22 };
const storedBit = 0x80000000;
/**
 * What an LZ4 frame unpacks to, block by block.
 *
 * @throws Malformed
 * @see the LZ4 frame format 1.6.2 and block format
 */
async function* unpackedLz4(reader) {
    const frame = await frameHeader(reader);
    const output = Buffer.alloc(historyBytes + frame.mostBlockBytes);
    const checksum = new XxHash32();
    let history = 0;
    let total = 0n;
    for (;;) {
        const offset = reader.position;
        const word = (await reader.take(4)).readUInt32LE(0);
        if (word === 0)
            break;
        const size = word % storedBit;
        if (size > frame.mostBlockBytes)
            throw new Malformed('a block of LZ4 is larger than its frame allows', offset);
        const block = Buffer.from(await reader.take(size));
        if (frame.hasBlockChecksums && (await reader.take(4)).readUInt32LE(0) !== xxHash32(block)) {
            throw new Malformed('the checksum of a block of LZ4 is wrong', offset);
        }
        if (!frame.blocksAreLinked)
            history = 0;
        const end = word >= storedBit ? block.copy(output, history) + history : unpackBlock(block, output, history, frame, offset);
        const found = Buffer.from(output.subarray(history, end));
        total += BigInt(found.length);
        if (frame.hasContentChecksum)
            checksum.update(found);
        if (found.length > 0)
            yield found;
        const kept = Math.min(historyBytes, end);
        output.copyWithin(0, end - kept, end);
        history = kept;
    }
    if (frame.hasContentChecksum && (await reader.take(4)).readUInt32LE(0) !== checksum.value) {
        throw new Malformed('the checksum of the LZ4 frame is wrong', reader.position - 4);
    }
    if (frame.contentSize !== undefined && frame.contentSize !== total) {
        throw new Malformed(`the LZ4 frame says it holds ${frame.contentSize} bytes and holds ${total}`);
    }
}
async function frameHeader(reader) {
    await reader.take(4);
    const [flags = 0, block = 0] = await reader.take(2);
    const hasContentSize = (flags & 0x08) !== 0;
    const hasDictionary = (flags & 0x01) !== 0;
    const mostBlockBytes = blockSizes[block >>> 4];
    if (flags >>> 6 !== 1 || (flags & 0x02) !== 0 || (block & 0x0f) !== 0 || mostBlockBytes === undefined) {
        throw new Malformed('the header of the LZ4 frame is of no known version', 4);
    }
    if (hasDictionary)
        throw new Malformed('the LZ4 frame needs a dictionary that is not in the file', 4);
    const size = Buffer.from(hasContentSize ? await reader.take(8) : []);
    const [checksum] = await reader.take(1);
    if (((xxHash32(Buffer.concat([Buffer.from([flags, block]), size])) >>> 8) & 0xff) !== checksum) {
        throw new Malformed('the checksum of the header of the LZ4 frame is wrong', reader.position - 1);
    }
    return {
        blocksAreLinked: (flags & 0x20) === 0,
        hasBlockChecksums: (flags & 0x10) !== 0,
        hasContentChecksum: (flags & 0x04) !== 0,
        contentSize: hasContentSize ? size.readBigUInt64LE(0) : undefined,
        mostBlockBytes,
    };
}
/** @returns where the block's last byte ends in the output */
function unpackBlock(block, output, start, frame, offset) {
    const wrong = () => new Malformed('a block of LZ4 is not what LZ4 writes', offset);
    const limit = start + frame.mostBlockBytes;
    let at = 0;
    let end = start;
    const lengthFrom = (nibble) => {
        let length = nibble;
        if (nibble < 15)
            return length;
        for (;;) {
            const more = block[at++];
            if (more === undefined)
                throw wrong();
            length += more;
            if (more < 255)
                return length;
        }
    };
    for (;;) {
        const token = block[at++];
        if (token === undefined)
            throw wrong();
        const literals = lengthFrom(token >>> 4);
        if (at + literals > block.length || end + literals > limit)
            throw wrong();
        block.copy(output, end, at, at + literals);
        at += literals;
        end += literals;
        if (at === block.length)
            return end;
        if (at + 2 > block.length)
            throw wrong();
        const distance = block.readUInt16LE(at);
        at += 2;
        const length = lengthFrom(token & 0x0f) + 4;
        if (distance === 0 || distance > end || end + length > limit)
            throw wrong();
        for (let index = 0; index < length; index++, end++)
            output[end] = output[end - distance] ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/compressed/lzma.js

const bitModelTotal = 1 << 11;
const moveBits = 5;
const topValue = 2 ** 24;
const states = 12;
const firstWindow = 2 ** 20;
/** The most bytes that one more symbol may take of the input. */
const mostSymbolBytes = 32;
/** Lengths of matches: short, middle and long ones. */
class LengthModels {
    choice = models(2);
    low = models(16 * 8);
    middle = models(16 * 8);
    high = models(256);
}
function models(count) {
    return new Uint16Array(count).fill(bitModelTotal / 2);
}
/**
 * Decodes LZMA, one symbol at a time, out of bytes that are there.
 *
 * @see the LZMA specification of Igor Pavlov (2015)
 */
class LzmaDecoder {
    input = new Uint8Array(0);
    at = 0;
    range = 0;
    code = 0;
    window;
    dictionary;
    /** bytes that were written since the dictionary was last reset */
    written = 0;
    place = 0;
    /** where what was not taken yet begins in the window */
    taken = 0;
    literalContext = 0;
    literalMask = 0;
    positionMask = 0;
    state = 0;
    distances = [0, 0, 0, 0];
    literals = models(0);
    isMatch = models(0);
    isRepeat = models(0);
    isRepeat0 = models(0);
    isRepeat1 = models(0);
    isRepeat2 = models(0);
    isRepeat0Long = models(0);
    distanceSlots = models(0);
    distanceSpecial = models(0);
    distanceAlign = models(0);
    lengths = new LengthModels();
    repeatLengths = new LengthModels();
    /**
     * @param dictionary bytes
     * @param most that are held of it
     * @throws BeyondLimit
     */
    constructor(dictionary, most) {
        if (dictionary > most)
            throw new BeyondLimit(`it needs a dictionary of ${dictionary} bytes, more than ${most}`);
        this.dictionary = Math.max(dictionary, 4096);
        this.window = new Uint8Array(Math.min(this.dictionary, firstWindow));
    }
    /** @throws Malformed */
    setProperties(byte) {
        if (byte >= 9 * 5 * 5)
            throw new Malformed('the properties of LZMA are none');
        this.literalContext = byte % 9;
        const rest = Math.floor(byte / 9);
        this.literalMask = (1 << (rest % 5)) - 1;
        this.positionMask = (1 << Math.floor(rest / 5)) - 1;
        this.literals = models(0x300 << (this.literalContext + (rest % 5)));
        this.resetState();
    }
    resetState() {
        this.state = 0;
        this.distances = [0, 0, 0, 0];
        this.literals.fill(bitModelTotal / 2);
        this.isMatch = models(states << 4);
        this.isRepeat = models(states);
        this.isRepeat0 = models(states);
        this.isRepeat1 = models(states);
        this.isRepeat2 = models(states);
        this.isRepeat0Long = models(states << 4);
        this.distanceSlots = models(4 * 64);
        this.distanceSpecial = models(128);
        this.distanceAlign = models(16);
        this.lengths = new LengthModels();
        this.repeatLengths = new LengthModels();
    }
    resetDictionary() {
        this.written = 0;
    }
    /** Begins with the five bytes that a coder begins with. @throws Malformed */
    begin(input) {
        if (input[0] !== 0)
            throw new Malformed('the first byte of LZMA is not 0');
        this.range = 0xffffffff;
        this.code = Buffer.from(input.buffer, input.byteOffset, input.length).readUInt32BE(1);
        this.supply(input.subarray(5));
    }
    supply(input) {
        this.input = input;
        this.at = 0;
    }
    /** How many bytes of the input were used. */
    get used() {
        return this.at;
    }
    /** Whether the coder may end here. */
    get isFinished() {
        return this.code === 0;
    }
    /** What was written and not taken yet. Valid until more is decoded. */
    take() {
        const found = this.window.subarray(this.taken, this.place);
        this.taken = this.place;
        return found;
    }
    /** How much can be written before what was written must be taken. */
    get room() {
        if (this.place === this.window.length)
            this.makeRoom();
        return this.window.length - this.place;
    }
    makeRoom() {
        if (this.taken < this.place)
            return;
        if (this.window.length < this.dictionary) {
            const larger = new Uint8Array(Math.min(this.dictionary, 2 * this.window.length));
            larger.set(this.window);
            this.window = larger;
        }
        else {
            this.place = 0;
            this.taken = 0;
        }
    }
    /** Bytes that are not compressed. They must have room. */
    store(bytes) {
        this.window.set(bytes, this.place);
        this.place += bytes.length;
        this.written += bytes.length;
    }
    pendingMatch = 0;
    /**
     * Decodes one symbol, or goes on with a match that had no room.
     *
     * @param most bytes to be written
     * @returns how many were written, or -1 at the mark of the end
     * @throws Malformed
     */
    symbol(most) {
        if (this.pendingMatch > 0)
            return this.copy(most);
        const position = this.written & this.positionMask;
        if (this.bit(this.isMatch, (this.state << 4) + position) === 0) {
            this.literal();
            return 1;
        }
        if (this.bit(this.isRepeat, this.state) === 0) {
            const [first, second, third] = this.distances;
            const length = this.length(this.lengths, position);
            this.state = this.state < 7 ? 7 : 10;
            const distance = this.distance(length);
            this.distances = [distance, first, second, third];
            if (distance === 0xffffffff)
                return -1;
            this.pendingMatch = length + 2;
        }
        else {
            this.repeat(position);
        }
        if (this.distances[0] >= this.written || this.distances[0] >= this.dictionary) {
            throw new Malformed('LZMA repeats what is not there');
        }
        return this.copy(most);
    }
    /** Whether a match has not been written to its end. */
    get isInMatch() {
        return this.pendingMatch > 0;
    }
    repeat(position) {
        const [first, second, third, fourth] = this.distances;
        if (this.bit(this.isRepeat0, this.state) === 0) {
            if (this.bit(this.isRepeat0Long, (this.state << 4) + position) === 0) {
                this.state = this.state < 7 ? 9 : 11;
                this.pendingMatch = 1;
                return;
            }
        }
        else if (this.bit(this.isRepeat1, this.state) === 0) {
            this.distances = [second, first, third, fourth];
        }
        else if (this.bit(this.isRepeat2, this.state) === 0) {
            this.distances = [third, first, second, fourth];
        }
        else {
            this.distances = [fourth, first, second, third];
        }
        this.pendingMatch = this.length(this.repeatLengths, position) + 2;
        this.state = this.state < 7 ? 8 : 11;
    }
    copy(most) {
        const length = Math.min(this.pendingMatch, most);
        const { window } = this;
        let from = this.place - this.distances[0] - 1;
        if (from < 0)
            from += window.length;
        for (let index = 0; index < length; index++) {
            window[this.place++] = window[from++] ?? 0;
            if (from === window.length)
                from = 0;
        }
        this.pendingMatch -= length;
        this.written += length;
        return length;
    }
    byteBack(distance) {
        const place = this.place - distance - 1;
        return this.window[place < 0 ? place + this.window.length : place] ?? 0;
    }
    literal() {
        const previous = this.written === 0 ? 0 : this.byteBack(0);
        const context = ((this.written & this.literalMask) << this.literalContext) + (previous >>> (8 - this.literalContext));
        const base = 0x300 * context;
        let symbol = 1;
        if (this.state >= 7) {
            let match = this.byteBack(this.distances[0]);
            do {
                const matchBit = (match >>> 7) & 1;
                match = (match << 1) & 0xff;
                const bit = this.bit(this.literals, base + ((1 + matchBit) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (matchBit !== bit)
                    break;
            } while (symbol < 0x100);
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | this.bit(this.literals, base + symbol);
        this.window[this.place++] = symbol & 0xff;
        this.written += 1;
        this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
    }
    length(of, position) {
        if (this.bit(of.choice, 0) === 0)
            return this.tree(of.low, position << 3, 3);
        if (this.bit(of.choice, 1) === 0)
            return 8 + this.tree(of.middle, position << 3, 3);
        return 16 + this.tree(of.high, 0, 8);
    }
    distance(length) {
        const slot = this.tree(this.distanceSlots, Math.min(length, 3) << 6, 6);
        if (slot < 4)
            return slot;
        const directBits = (slot >>> 1) - 1;
        const high = 2 | (slot & 1);
        if (slot < 14) {
            const base = high << directBits;
            return base + this.reverseTree(this.distanceSpecial, base - slot, directBits);
        }
        const direct = this.direct(directBits - 4);
        return (high * 2 ** directBits + direct * 16 + this.reverseTree(this.distanceAlign, 0, 4)) % 2 ** 32;
    }
    tree(of, base, bits) {
        let symbol = 1;
        for (let index = 0; index < bits; index++)
            symbol = (symbol << 1) | this.bit(of, base + symbol);
        return symbol - (1 << bits);
    }
    reverseTree(of, base, bits) {
        let node = 1;
        let symbol = 0;
        for (let index = 0; index < bits; index++) {
            const bit = this.bit(of, base + node);
            node = (node << 1) | bit;
            symbol |= bit << index;
        }
        return symbol;
    }
    direct(bits) {
        let result = 0;
        for (let index = 0; index < bits; index++) {
            this.range >>>= 1;
            const bit = this.code >= this.range ? 1 : 0;
            if (bit === 1)
                this.code -= this.range;
            this.normalize();
            result = result * 2 + bit;
        }
        return result;
    }
    bit(of, index) {
        const model = of[index] ?? 0;
        const bound = (this.range >>> 11) * model;
        let bit = 0;
        if (this.code < bound) {
            this.range = bound;
            of[index] = model + ((bitModelTotal - model) >> moveBits);
        }
        else {
            this.range -= bound;
            this.code -= bound;
            of[index] = model - (model >> moveBits);
            bit = 1;
        }
        this.normalize();
        return bit;
    }
    normalize() {
        if (this.range >= topValue)
            return;
        const byte = this.input[this.at++];
        if (byte === undefined)
            throw new Malformed('LZMA ends in the middle of a symbol');
        this.range = (this.range << 8) >>> 0;
        this.code = ((this.code << 8) | byte) >>> 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/compressed/xz.js




const checkBytes = { 0: 0, 1: 4, 4: 8 };
const lzma2 = 0x21;
/**
 * What an xz stream unpacks to.
 *
 * @throws Malformed
 * @throws BeyondLimit where it uses what is rarely used and not read: filters beside LZMA2, SHA-256
 * @see the .xz file format 1.2.1
 */
async function* unpackedXz(reader, budget) {
    const header = Buffer.from(await reader.take(12));
    const check = header[7] ?? 0;
    const checkSize = checkBytes[check];
    if (header[6] !== 0 || check > 15 || (0,external_node_zlib_.crc32)(header.subarray(6, 8)) !== header.readUInt32LE(8)) {
        throw new Malformed('the header of xz is wrong', 6);
    }
    if (checkSize === undefined)
        throw new BeyondLimit(`its checksum is of kind ${check}, which is not read`);
    const blocks = [];
    while ((await nextByte(reader)) !== 0) {
        budget.entries(1);
        blocks.push(yield* block(reader, budget, check, checkSize));
    }
    const indexSize = await assertIndex(reader, blocks);
    const footer = await reader.take(12);
    const backward = (footer.readUInt32LE(4) + 1) * 4;
    const isSame = footer.subarray(8, 10).equals(header.subarray(6, 8)) && footer.toString('latin1', 10) === 'YZ';
    if (!isSame || backward !== indexSize || (0,external_node_zlib_.crc32)(footer.subarray(4, 10)) !== footer.readUInt32LE(0)) {
        throw new Malformed('the footer of xz is wrong', reader.position - 12);
    }
}
async function nextByte(reader) {
    if (!(await reader.fill(1)))
        throw new Malformed('xz ends before its index', reader.position);
    return reader.peek() ?? 0;
}
async function* block(reader, budget, check, checkSize) {
    const start = reader.position;
    const headerSize = ((await nextByte(reader)) + 1) * 4;
    const header = Buffer.from(await reader.take(headerSize));
    const { dictionary, packed, unpacked } = blockHeader(header, start);
    const decoder = new LzmaDecoder(dictionary, budget.limits.held);
    const crc64 = new Crc64();
    let crc = 0;
    let size = 0n;
    for await (const bytes of lzma2Chunks(reader, decoder)) {
        size += BigInt(bytes.length);
        if (check === 1)
            crc = (0,external_node_zlib_.crc32)(bytes, crc);
        if (check === 4)
            crc64.update(bytes);
        yield bytes;
    }
    const packedSize = BigInt(reader.position - start - headerSize);
    if ((packed !== undefined && packed !== packedSize) || (unpacked !== undefined && unpacked !== size)) {
        throw new Malformed('a block of xz is not as large as its header says', start);
    }
    const padding = (4 - (reader.position % 4)) % 4;
    if ((await reader.take(padding)).some((byte) => byte !== 0))
        throw new Malformed('xz is padded with other than 0', start);
    const found = await reader.take(checkSize);
    const isRight = (check !== 1 || found.readUInt32LE(0) === crc) && (check !== 4 || found.readBigUInt64LE(0) === crc64.value);
    if (!isRight)
        throw new Malformed('the checksum of a block of xz is wrong', start);
    return [BigInt(headerSize) + packedSize + BigInt(checkSize), size];
}
function blockHeader(header, start) {
    const wrong = () => new Malformed('the header of a block of xz is wrong', start);
    if ((0,external_node_zlib_.crc32)(header.subarray(0, -4)) !== header.readUInt32LE(header.length - 4))
        throw wrong();
    const flags = header[1] ?? 0;
    const fields = new Integers(header.subarray(0, -4), 2, wrong);
    const packed = flags & 0x40 ? fields.next() : undefined;
    const unpacked = flags & 0x80 ? fields.next() : undefined;
    if (flags & 0x3c)
        throw wrong();
    if ((flags & 3) !== 0 || fields.next() !== BigInt(lzma2))
        throw new BeyondLimit('it filters its bytes before LZMA2, which is not read');
    if (fields.next() !== 1n)
        throw wrong();
    const bits = Number(fields.byte());
    if (bits > 40 || !fields.restIsZero)
        throw wrong();
    const dictionary = bits === 40 ? 2 ** 32 - 1 : (2 | (bits & 1)) * 2 ** ((bits >>> 1) + 11);
    return { dictionary, packed, unpacked };
}
/** Integers of variable length, one after the other. */
class Integers {
    bytes;
    at;
    wrong;
    constructor(bytes, at, wrong) {
        this.bytes = bytes;
        this.at = at;
        this.wrong = wrong;
    }
    byte() {
        const byte = this.bytes[this.at++];
        if (byte === undefined)
            throw this.wrong();
        return byte;
    }
    next() {
        let result = 0n;
        for (let shift = 0n; shift < 63n; shift += 7n) {
            const byte = this.byte();
            if (byte === 0 && shift > 0n)
                throw this.wrong();
            result |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return result;
        }
        throw this.wrong();
    }
    get restIsZero() {
        return this.bytes.subarray(this.at).every((byte) => byte === 0);
    }
}
async function* lzma2Chunks(reader, decoder) {
    let needsDictionary = true;
    let needsState = true;
    let needsProperties = true;
    for (;;) {
        const offset = reader.position;
        const wrong = () => new Malformed('a chunk of LZMA2 is wrong', offset);
        const [control = 0] = await reader.take(1);
        if (control === 0)
            return;
        if (control >= 0xe0 || control === 1) {
            needsDictionary = false;
            decoder.resetDictionary();
        }
        else if (needsDictionary) {
            throw wrong();
        }
        if (control < 0x80) {
            if (control > 2)
                throw wrong();
            const size = (await reader.take(2)).readUInt16BE(0) + 1;
            yield* stored(Buffer.from(await reader.take(size)), decoder);
            continue;
        }
        const sizes = await reader.take(4);
        const size = (control & 0x1f) * 2 ** 16 + sizes.readUInt16BE(0) + 1;
        const packed = sizes.readUInt16BE(2) + 1;
        if (control >= 0xc0) {
            const [properties = 0] = await reader.take(1);
            const literalBits = (properties % 9) + (Math.floor(properties / 9) % 5);
            if (literalBits > 4)
                throw wrong();
            decoder.setProperties(properties);
            needsProperties = false;
            needsState = false;
        }
        else if (needsProperties) {
            throw wrong();
        }
        else if (control >= 0xa0) {
            decoder.resetState();
            needsState = false;
        }
        else if (needsState) {
            throw wrong();
        }
        if (packed < 5)
            throw wrong();
        decoder.begin(Buffer.from(await reader.take(packed)));
        yield* decoded(size, decoder, wrong);
        if (decoder.used !== packed - 5 || !decoder.isFinished || decoder.isInMatch)
            throw wrong();
    }
}
function* stored(bytes, decoder) {
    for (let at = 0; at < bytes.length;) {
        const part = bytes.subarray(at, at + decoder.room);
        decoder.store(part);
        at += part.length;
        yield Buffer.from(decoder.take());
    }
}
function* decoded(size, decoder, wrong) {
    for (let left = size; left > 0;) {
        let room = Math.min(left, decoder.room);
        while (room > 0) {
            const written = decoder.symbol(room);
            if (written < 0)
                throw wrong();
            room -= written;
            left -= written;
        }
        yield Buffer.from(decoder.take());
    }
}
async function assertIndex(reader, blocks) {
    const start = reader.position;
    const wrong = () => new Malformed('the index of xz is wrong', start);
    let checksum = 0;
    const byte = async () => {
        const found = Buffer.from(await reader.take(1));
        checksum = (0,external_node_zlib_.crc32)(found, checksum);
        return found[0] ?? 0;
    };
    const integer = async () => {
        let result = 0n;
        for (let shift = 0n; shift < 63n; shift += 7n) {
            const next = await byte();
            if (next === 0 && shift > 0n)
                throw wrong();
            result |= BigInt(next & 0x7f) << shift;
            if (next < 0x80)
                return result;
        }
        throw wrong();
    };
    await byte();
    if ((await integer()) !== BigInt(blocks.length))
        throw wrong();
    for (const [unpadded, unpacked] of blocks) {
        if ((await integer()) !== unpadded || (await integer()) !== unpacked)
            throw wrong();
    }
    while ((reader.position - start) % 4 !== 0)
        if ((await byte()) !== 0)
            throw wrong();
    if ((await reader.take(4)).readUInt32LE(0) !== checksum)
        throw wrong();
    return reader.position - start;
}
/**
 * What a file of LZMA without a container unpacks to, as `lzma` wrote it before xz.
 *
 * @throws Malformed
 */
async function* unpackedLzma(reader, budget) {
    const header = Buffer.from(await reader.take(13));
    const decoder = new LzmaDecoder(header.readUInt32LE(1), budget.limits.held);
    decoder.setProperties(header[0] ?? 0);
    const size = header.readBigUInt64LE(5);
    let left = size === 2n ** 64n - 1n ? undefined : Number(size);
    decoder.begin(Buffer.from(await reader.take(5)));
    let isAtEnd = false;
    while (!isAtEnd && left !== 0) {
        await reader.fill(2 ** 16);
        const input = Buffer.from(reader.ahead(2 ** 16));
        const isLast = !(await reader.fill(input.length + 1));
        decoder.supply(input);
        while (!isAtEnd && left !== 0 && (isLast || decoder.isInMatch || input.length - decoder.used > mostSymbolBytes)) {
            const most = Math.min(decoder.room, left ?? Number.POSITIVE_INFINITY);
            const written = decoder.symbol(most);
            if (written < 0)
                isAtEnd = true;
            else if (left !== undefined)
                left -= written;
            if (written === most)
                yield Buffer.from(decoder.take());
        }
        reader.bytes(decoder.used);
        const found = decoder.take();
        if (found.length > 0)
            yield Buffer.from(found);
    }
    // A known size may be followed by the mark of the end all the same.
    if (!isAtEnd && !(await reader.atEnd())) {
        await reader.fill(mostSymbolBytes);
        decoder.supply(Buffer.from(reader.ahead(mostSymbolBytes)));
        if (decoder.isInMatch || decoder.symbol(1) >= 0)
            throw new Malformed('LZMA goes on behind its end', reader.position);
        reader.bytes(decoder.used);
    }
    if (!decoder.isFinished || decoder.isInMatch)
        throw new Malformed('LZMA ends in the middle', reader.position);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/compressed/compressed.js






const compressions = [
    {
        name: 'gzip',
        recognises: (head) => head[0] === 0x1f && head[1] === 0x8b,
        unpack: (reader) => inflated(reader, 'gzip'),
    },
    {
        name: 'zlib',
        // Deflate with a window of up to 32 KB, no dictionary, and the two bytes a multiple of 31.
        recognises: (head) => head.length > 2 && head[0] === 0x78 && head.readUInt16BE(0) % 31 === 0 && !((head[1] ?? 0) & 0x20),
        unpack: (reader) => inflated(reader, 'zlib'),
    },
    {
        name: 'bzip2',
        // Behind the level follows pi, before the first block, or its square root where there is none.
        recognises: (head) => /^BZh[1-9](?:314159265359|177245385090)/.test(`${head.toString('latin1', 0, 4)}${head.toString('hex', 4, 10)}`),
        unpack: (reader) => unpackedBzip2(reader),
    },
    {
        name: 'xz',
        recognises: (head) => head.subarray(0, 6).equals(Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])),
        unpack: unpackedXz,
    },
    {
        name: 'lz4',
        recognises: (head) => head.length > 6 && head.readUInt32LE(0) === 0x184d2204,
        unpack: (reader) => unpackedLz4(reader),
    },
    {
        name: 'lzma',
        recognises: isLzma,
        unpack: unpackedLzma,
    },
];
/** It has no mark: the usual properties, a dictionary of a usual size, and a size of less than 256 GiB or none. */
function isLzma(head) {
    if (head.length < 18 || head[0] !== 0x5d)
        return false;
    const dictionary = head.readUInt32LE(1);
    const isUsual = [...Array(20).keys()].some((bits) => [2, 3].some((high) => high * 2 ** (bits + 11) === dictionary));
    const size = head.readBigUInt64LE(5);
    return (isUsual || dictionary === 2 ** 32 - 1) && (size === 2n ** 64n - 1n || size < 2n ** 38n) && head[13] === 0;
}
/** Files that were compressed as a whole: joblib's, above all. */
const compressedReader = {
    format: 'joblib',
    recognises: (head) => compressions.some((each) => each.recognises(head)),
    inspect: inspectCompressed,
};
async function inspectCompressed(bytes, inspector) {
    const head = await bytes.head();
    const compression = compressions.find((each) => each.recognises(head));
    if (!compression)
        return 'unknown';
    const { budget } = inspector;
    const open = (reader) => unpacked(reader, compression, budget);
    const again = bytes.isRepeatable
        ? () => {
            const reader = bytes.another();
            if (!reader)
                throw new Error('the bytes cannot be had again');
            return open(reader);
        }
        : undefined;
    const inside = ByteSource.ofStream(open(bytes.reader()), undefined, again);
    const format = await inspector.member(`(${compression.name})`, inside, { facts: true });
    if (format === 'pickle')
        return 'joblib';
    // What lies beside models uncompressed is nothing that a loader takes.
    return format === 'text' || format === 'json' || format === 'empty' ? 'unknown' : format;
}
async function* unpacked(reader, compression, budget) {
    try {
        for await (const chunk of compression.unpack(reader, budget)) {
            budget.inflated(chunk.length);
            budget.time();
            yield chunk;
        }
        if (!(await reader.atEnd())) {
            throw new Malformed(`bytes follow the end of ${compression.name}`, reader.position);
        }
    }
    finally {
        await reader.end();
    }
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/tree.js
var metrics_tree = __webpack_require__(84339);
// EXTERNAL MODULE: ./lib/src/formats/metrics/syntax/json.js
var json = __webpack_require__(91861);
// EXTERNAL MODULE: ./lib/src/formats/metrics/syntax/syntax-fault.js
var syntax_fault = __webpack_require__(88321);
;// CONCATENATED MODULE: ./lib/src/formats/models/json-part.js




/** What a description takes once it is read, in words of memory of about 50 bytes: beyond this it is not held. */
const mostWeight = 2_000_000;
const mostBytes = 32 * 2 ** 20;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const bracket = 0x5b;
const brace = 0x7b;
/**
 * That what a text describes fits into memory: an empty object takes 2 bytes of text and some 200 of memory, so the text's length
 * alone bounds too little.
 *
 * @throws BeyondLimit
 */
function assertHoldable(bytes, what) {
    let weight = 1;
    for (const byte of bytes) {
        if (byte === brace)
            weight += 5;
        else if (byte === bracket || byte === colon || byte === quote)
            weight += 2;
        else if (byte === comma)
            weight += 1;
    }
    if (weight > mostWeight)
        throw new BeyondLimit(`${what} holds too many values to be held at once`);
}
/**
 * Reads a description in JSON that a model file holds: UTF-8 without a mark, each key once in its object.
 *
 * @param what it is called in messages, e.g. `config.json`
 * @throws Malformed where it is something else
 * @throws BeyondLimit where it would take too much memory
 */
function jsonPart(bytes, budget, what) {
    budget.held(bytes.length, what);
    if (bytes.length > mostBytes)
        throw new BeyondLimit(`${what} takes ${bytes.length} bytes, more than ${mostBytes} are not read as JSON`);
    assertHoldable(bytes, what);
    const text = utf8(bytes);
    if (text === undefined)
        throw new Malformed(`${what} is not UTF-8`);
    try {
        return (0,json/* readJson */.V)(text);
    }
    catch (error) {
        if (!(error instanceof syntax_fault/* SyntaxFault */.M))
            throw error;
        throw new Malformed(`${what}, line ${error.line}: ${error.why}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/protobuf.js


/** How a field is written: the three low bits of its tag. Groups (3 and 4) are long gone from every format that is read here. */
const wireTypes = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
const wireNames = {
    0: 'an integer',
    1: '8 bytes',
    2: 'text, bytes or a message',
    5: '4 bytes',
};
/** As deep as protobuf's own readers go. */
const deepest = 100;
const windowBytes = 64 * 1024;
/** a tag of at most 5 bytes, and an integer or a length of at most 10 */
const headOfField = 15;
const longestVarint = 10;
const mostText = 64 * 1024;
/**
 * Walks the fields of a protobuf message where they lie: payloads are passed over unread, so a gigabyte of weights costs
 * nothing. Nested messages may be walked at once or later: every message knows its own place.
 *
 *     while (await message.next()) {
 *       if (message.field === 7) await readGraph(message.message());
 *       else if (message.field === 2) producer = await message.text();
 *     }
 *
 * Malformed is thrown for whatever no honest writer writes, even where common readers shrug: a known field of another
 * wire type, an integer that its field cannot hold, groups.
 *
 * @see https://protobuf.dev/programming-guides/encoding/
 */
class Message {
    window;
    end;
    depth;
    /** number of the field that `next` came to */
    field = 0;
    wireType = wireTypes.varint;
    /** of that field's tag, in the whole content */
    offset = 0;
    payload;
    payloadEnd;
    value = new Varint();
    constructor(window, start, end, depth) {
        this.window = window;
        this.end = end;
        this.depth = depth;
        this.payload = start;
        this.payloadEnd = start;
    }
    /** The message that the whole content is. Messages inside it are counted as entries of the budget. */
    static of(content, budget) {
        return new Message(new Window(content, budget), 0, content.size, 1);
    }
    /**
     * Goes to the next field, past all of the last one.
     *
     * @returns false after the last field, which ends exactly where the message does
     * @throws Malformed
     */
    next() {
        const at = this.payloadEnd;
        if (at === this.end)
            return false;
        if (this.window.holds(at, this.headAt(at)))
            return this.read(at);
        return this.window.fetch(at).then(() => this.read(at));
    }
    headAt(at) {
        const left = this.end - at;
        return left < headOfField ? left : headOfField;
    }
    read(at) {
        const { bytes, start } = this.window;
        const until = at + this.headAt(at) - start;
        const head = readHead(bytes, at - start, until, this.value, start);
        this.offset = at;
        this.field = head >>> 3;
        this.wireType = (head & 7);
        this.payload = start + this.value.end;
        const length = payloadLength(this.wireType, this.value);
        if (length > this.end - this.payload) {
            const told = this.wireType === wireTypes.bytes ? this.value.unsigned() : length;
            throw new Malformed(`field ${this.field} takes ${told} bytes where ${this.end - this.payload} are left`, at);
        }
        this.payloadEnd = this.payload + length;
        return true;
    }
    /** Bytes of the field's value, without tag and length. */
    get length() {
        return this.payloadEnd - this.payload;
    }
    /** Where the field's value starts in the whole content. */
    get start() {
        return this.payload;
    }
    /** The message that the field holds. @throws Malformed where it is none @throws BeyondLimit */
    message() {
        this.expect(wireTypes.bytes);
        if (this.depth >= deepest)
            throw new Malformed(`messages are nested more than ${deepest} deep`, this.offset);
        this.window.budget.entries(1);
        return new Message(this.window, this.payload, this.payloadEnd, this.depth + 1);
    }
    /** @param most bytes held @throws Malformed where it is no text in UTF-8 @throws BeyondLimit where it is longer */
    async text(most = mostText) {
        const bytes = await this.bytes(most);
        const text = utf8(bytes);
        if (text === undefined)
            throw new Malformed(`the text of field ${this.field} is not in UTF-8`, this.offset);
        return text;
    }
    /** Valid until more of the message is read. @param most bytes held @throws BeyondLimit where there are more */
    async bytes(most) {
        this.expect(wireTypes.bytes);
        const { length } = this;
        if (length > most) {
            throw new BeyondLimit(`field ${this.field} takes ${length} bytes, more than ${most} are not held`, this.offset);
        }
        if (!this.window.holds(this.payload, length)) {
            if (length > windowBytes)
                return this.window.content.read(this.payload, length);
            await this.window.fetch(this.payload);
        }
        const from = this.payload - this.window.start;
        return this.window.bytes.subarray(from, from + length);
    }
    uint64() {
        this.expect(wireTypes.varint);
        return this.value.unsigned();
    }
    int64() {
        this.expect(wireTypes.varint);
        return BigInt.asIntN(64, this.value.unsigned());
    }
    /** Of an `int32` or an enumeration. @throws Malformed where it does not fit into one */
    int32() {
        this.expect(wireTypes.varint);
        const { low, high } = this.value;
        const signed = low | 0;
        if (high !== (signed < 0 ? 0xffffffff : 0)) {
            throw new Malformed(`field ${this.field} holds ${this.int64()}, which is no 32-bit integer`, this.offset);
        }
        return signed;
    }
    /** @throws Malformed where it is neither 0 nor 1 */
    bool() {
        this.expect(wireTypes.varint);
        const { low, high } = this.value;
        if (high !== 0 || low > 1)
            throw new Malformed(`field ${this.field} holds ${this.uint64()}, not 0 or 1`, this.offset);
        return low === 1;
    }
    /**
     * The integers of a repeated field, whether they are packed or stand alone.
     *
     * @throws Malformed where the last is cut off
     */
    async int64s(visit) {
        if (this.wireType === wireTypes.varint) {
            visit(this.int64());
            return;
        }
        this.expect(wireTypes.bytes);
        const value = new Varint();
        for (let at = this.payload; at < this.payloadEnd;) {
            const left = this.payloadEnd - at;
            const need = left < longestVarint ? left : longestVarint;
            if (!this.window.holds(at, need))
                await this.window.fetch(at);
            const { bytes, start } = this.window;
            value.read(bytes, at - start, at - start + need, start);
            visit(BigInt.asIntN(64, value.unsigned()));
            at = start + value.end;
        }
    }
    /**
     * How many elements a repeated field of numbers has, packed or alone. Packed integers are read for it; the others are not.
     *
     * @throws Malformed where the last is cut off
     */
    async elements(written) {
        if (this.wireType === wireTypes[written])
            return 1;
        this.expect(wireTypes.bytes);
        if (written === 'varint')
            return this.packedVarints();
        const width = written === 'fixed32' ? 4 : 8;
        if (this.length % width !== 0) {
            throw new Malformed(`field ${this.field} takes ${this.length} bytes, no multiple of ${width}`, this.offset);
        }
        return this.length / width;
    }
    async packedVarints() {
        let count = 0;
        let run = 0;
        for (let at = this.payload; at < this.payloadEnd;) {
            if (!this.window.holds(at, 1))
                await this.window.fetch(at);
            const { bytes, start } = this.window;
            const here = this.payloadEnd - start < bytes.length ? this.payloadEnd - start : bytes.length;
            for (let index = at - start; index < here; index += 1) {
                if (bytes[index] < 0x80) {
                    count += 1;
                    run = 0;
                }
                else {
                    run += 1;
                    if (run === longestVarint)
                        throw new Malformed('an integer takes more than 10 bytes', start + index);
                }
            }
            at = start + here;
        }
        if (run > 0)
            throw new Malformed('the last integer of a packed field is cut off', this.payloadEnd);
        return count;
    }
    expect(wireType) {
        if (this.wireType === wireType)
            return;
        const found = wireNames[this.wireType];
        throw new Malformed(`field ${this.field} holds ${found} where ${wireNames[wireType]} should be`, this.offset);
    }
}
/**
 * The fields of a message that start in its first bytes, so that a file without a magic can be recognised; up to the first
 * one that is cut off or is no field, because what a damaged file was is worth telling.
 */
function firstFields(head) {
    const found = [];
    const value = new Varint();
    try {
        for (let at = 0; at < head.length;) {
            const tag = readHead(head, at, head.length, value, 0);
            const length = payloadLength((tag & 7), value);
            found.push({ field: tag >>> 3, wireType: tag & 7, start: value.end, length });
            at = value.end + length;
        }
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
    }
    return found;
}
/** What was last read of the content: enough that most fields need no reading of their own. */
class Window {
    content;
    budget;
    bytes = Buffer.alloc(0);
    /** of its first byte */
    start = 0;
    constructor(content, budget) {
        this.content = content;
        this.budget = budget;
    }
    holds(at, length) {
        return at >= this.start && at + length <= this.start + this.bytes.length;
    }
    async fetch(at) {
        this.budget.time();
        const left = this.content.size - at;
        this.bytes = await this.content.read(at, left < windowBytes ? left : windowBytes);
        this.start = at;
    }
}
/** An integer of up to 64 bits in two halves, because most need no BigInt. */
class Varint {
    low = 0;
    high = 0;
    /** index after its last byte */
    end = 0;
    /**
     * @param until where the bytes end that may belong to it
     * @param base of the bytes in the content, for faults
     * @throws Malformed
     */
    read(bytes, at, until, base) {
        let low = 0;
        let high = 0;
        for (let index = 0;; index += 1) {
            if (at + index >= until)
                throw new Malformed('the message ends in the middle of an integer', base + at + index);
            const byte = bytes[at + index];
            const bits = byte & 0x7f;
            if (index < 4)
                low |= bits << (7 * index);
            else if (index === 4) {
                low |= bits << 28;
                high = bits >>> 4;
            }
            else
                high |= bits << (7 * index - 32);
            if (index === longestVarint - 1 && byte > 1) {
                throw new Malformed('an integer takes more than 64 bits', base + at);
            }
            if (byte < 0x80) {
                this.low = low >>> 0;
                this.high = high >>> 0;
                this.end = at + index + 1;
                return;
            }
        }
    }
    unsigned() {
        return this.high === 0 ? BigInt(this.low) : BigInt(this.high) * 0x100000000n + BigInt(this.low);
    }
}
/**
 * Reads a tag, and after it the integer or the length.
 *
 * @returns the tag; where the value starts is `value.end`, for an integer where it ends
 */
function readHead(bytes, at, until, value, base) {
    value.read(bytes, at, until, base);
    const tag = value.low;
    if (value.high !== 0 || tag >>> 3 === 0)
        throw new Malformed('there is no field of such a number', base + at);
    const wireType = tag & 7;
    if (wireType === wireTypes.varint || wireType === wireTypes.bytes)
        value.read(bytes, value.end, until, base);
    else if (wireType !== wireTypes.fixed32 && wireType !== wireTypes.fixed64) {
        const what = wireType === 3 || wireType === 4 ? 'is a group' : `has the unknown wire type ${wireType}`;
        throw new Malformed(`field ${tag >>> 3} ${what}`, base + at);
    }
    return tag;
}
/** Bytes after the head; it may be more than there are, and is exact only below 2^53. */
function payloadLength(wireType, value) {
    if (wireType === wireTypes.bytes)
        return value.high * 0x100000000 + value.low;
    if (wireType === wireTypes.fixed32)
        return 4;
    return wireType === wireTypes.fixed64 ? 8 : 0;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/core-ml.js




/** Fields of `CoreML.Specification.Model`: its kind is one of those from 200 on. */
const fields = { version: 1, description: 2, isUpdatable: 10, firstKind: 200, customModel: 555, linkedModel: 556 };
/** Those of `ModelDescription` that come before the metadata. */
const descriptionFields = new Set([1, 7, 10, 11, 12, 13, 14, 20, 21, 50, 100]);
/** The specification of a Core ML model, as a file of its own or in a package. */
const coreMlReader = {
    format: 'core_ml',
    recognises: isSpecification,
    inspect: inspectSpecification,
};
const coreMlFormat = {
    name: 'core_ml',
    title: 'Core ML',
    endings: ['.mlmodel', '.mlpackage'],
    recognisedBy: 'a protobuf message with the fields of a Core ML model, or a folder with Manifest.json and Data/',
    reads: [],
    refuses: ['custom models, whose class the app must bring', 'linked models', 'items of a package outside its Data/'],
};
/** ONNX and SavedModel begin likewise, with a number and text or a message; they differ in what the message holds. */
function isSpecification(head, size) {
    const [version, description, ...others] = firstFields(head) ?? [];
    if (version?.field !== fields.version || version.wireType !== wireTypes.varint)
        return false;
    if (description?.field !== fields.description || description.wireType !== wireTypes.bytes)
        return false;
    const end = description.start + description.length;
    // A SavedModel has nothing after its one graph; here the kind of the model follows.
    if (size !== undefined && end >= size)
        return false;
    if (others.some(({ field }) => field !== fields.isUpdatable && field < fields.firstKind))
        return false;
    const described = firstFields(head.subarray(description.start, end)) ?? [];
    if (described.length === 0 || described.some(({ field }) => !descriptionFields.has(field)))
        return false;
    const [first] = described;
    return first?.field === 1 && first.wireType === wireTypes.bytes && head[description.start + first.start] === nameTag;
}
/** A feature begins with its name. */
const nameTag = 0x0a;
async function inspectSpecification(bytes, inspector) {
    const model = Message.of(await bytes.places(inspector.budget), inspector.budget);
    let kinds = 0;
    while (await model.next()) {
        if (model.field < fields.firstKind)
            continue;
        kinds += 1;
        if (model.field === fields.customModel) {
            inspector.imported({ module: 'core_ml', name: 'customModel', kind: 'custom model', offset: model.offset });
        }
        else if (model.field === fields.linkedModel) {
            inspector.imported({
                module: 'core_ml',
                name: 'linkedModel',
                kind: 'model in another file',
                offset: model.offset,
            });
        }
    }
    if (kinds !== 1)
        throw new Malformed(`it is of ${kinds} kinds of model at once`);
    return 'core_ml';
}
const manifestFile = 'Manifest.json';
/** A Core ML package: a manifest, and in Data/ a specification with its weights. */
const coreMlPackageReader = {
    format: 'core_ml',
    recognises: ({ names }) => names.includes(manifestFile) && names.some((name) => name.startsWith('Data/') && name.endsWith('.mlmodel')),
    inspect: async (folder, inspector) => {
        await inspectPackage(folder, inspector);
        return 'core_ml';
    },
};
async function inspectPackage(folder, inspector) {
    const bytes = folder.open(manifestFile);
    inspector.budget.held(bytes.size ?? 0, manifestFile);
    const manifest = jsonPart(await bytes.reader().take(bytes.size ?? 0), inspector.budget, manifestFile);
    const items = (0,metrics_tree/* isMap */.jh)(manifest) ? manifest.get('itemInfoEntries') : undefined;
    const root = (0,metrics_tree/* isMap */.jh)(manifest) ? manifest.get('rootModelIdentifier') : undefined;
    if (!(0,metrics_tree/* isMap */.jh)(items) || typeof root !== 'string' || !items.has(root)) {
        throw new Malformed(`${manifestFile} does not say which of its items is the model`);
    }
    for (const [key, item] of items) {
        const path = (0,metrics_tree/* isMap */.jh)(item) && !(0,metrics_tree/* isArray */.cy)(item) ? item.get('path') : undefined;
        if (typeof path !== 'string' || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
            throw new Malformed(`${manifestFile} has an item whose path is no plain one`);
        }
        const inside = folder.names.filter((name) => name === `Data/${path}` || name.startsWith(`Data/${path}/`));
        // Weights that are few stand in the specification, and their folder is empty.
        if (inside.length === 0 && key === root)
            inspector.fault(`Data/${path}, which ${manifestFile} names, is missing`);
        for (const name of inside)
            inspector.sibling(name);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/elements.js
const most = 2n ** 63n - 1n;
/**
 * How many elements a tensor has, as the product of its dimensions.
 *
 * @returns undefined where a dimension is negative, or where readers that multiply in 64 bits would overflow on the way, even
 *   where a later dimension is 0
 */
function elementCount(dimensions) {
    let product = 1n;
    let empty = false;
    for (const dimension of dimensions) {
        if (dimension < 0n)
            return undefined;
        if (dimension === 0n)
            empty = true;
        else
            product *= dimension;
        if (product > most)
            return undefined;
    }
    return empty ? 0n : product;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/parameters.js

/** Counts tensors and their elements. */
class Parameters {
    tensors = 0;
    byType = new Map();
    add(dtype, elements) {
        this.tensors += 1;
        this.byType.set(dtype, (this.byType.get(dtype) ?? 0n) + elements);
    }
    /** @throws Malformed where there are more than can be counted, which none that was checked against a file's size has */
    facts() {
        const parameters = {};
        for (const [dtype, elements] of [...this.byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
            if (elements > Number.MAX_SAFE_INTEGER)
                throw new Malformed(`it tells of ${elements} elements of ${dtype}`);
            parameters[dtype] = Number(elements);
        }
        return { tensors: this.tensors, parameters };
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/gguf/block-types.js
const rows = [
    [0, 'float32', 1, 4],
    [1, 'float16', 1, 2],
    [2, 'q4_0', 32, 18],
    [3, 'q4_1', 32, 20],
    [6, 'q5_0', 32, 22],
    [7, 'q5_1', 32, 24],
    [8, 'q8_0', 32, 34],
    [9, 'q8_1', 32, 40],
    [10, 'q2_k', 256, 84],
    [11, 'q3_k', 256, 110],
    [12, 'q4_k', 256, 144],
    [13, 'q5_k', 256, 176],
    [14, 'q6_k', 256, 210],
    [15, 'q8_k', 256, 292],
    [16, 'iq2_xxs', 256, 66],
    [17, 'iq2_xs', 256, 74],
    [18, 'iq3_xxs', 256, 98],
    [19, 'iq1_s', 256, 50],
    [20, 'iq4_nl', 32, 18],
    [21, 'iq3_s', 256, 110],
    [22, 'iq2_s', 256, 82],
    [23, 'iq4_xs', 256, 136],
    [24, 'int8', 1, 1],
    [25, 'int16', 1, 2],
    [26, 'int32', 1, 4],
    [27, 'int64', 1, 8],
    [28, 'float64', 1, 8],
    [29, 'iq1_m', 256, 56],
    [30, 'bfloat16', 1, 2],
    [34, 'tq1_0', 256, 54],
    [35, 'tq2_0', 256, 66],
    [39, 'mxfp4', 32, 17],
    [40, 'nvfp4', 64, 36],
    [41, 'q1_0', 128, 18],
];
/**
 * Element types of ggml by their number, and how they are packed. Numbers that are missing are those of types that ggml has
 * given up. test/fixtures/models/gguf/ggml_types.json has the same rows from the gguf library.
 */
const blockTypes = new Map(rows.map(([number, name, elements, bytes]) => [number, { name, elements: BigInt(elements), bytes: BigInt(bytes) }]));

;// CONCATENATED MODULE: ./lib/src/formats/models/gguf/gguf-reader.js


const latest = 3;
/** Reads the numbers and texts of a GGUF file, of either byte order, in constant memory. */
class GgufReader {
    reader;
    encoding;
    constructor(reader, encoding) {
        this.reader = reader;
        this.encoding = encoding;
    }
    /**
     * Reads magic and version. A file of the other byte order is known by its version, as llama.cpp does: its low half is 0.
     *
     * @throws Malformed
     */
    static async open(reader) {
        await reader.skip(4);
        const bytes = await reader.take(4);
        const little = bytes.readUInt32LE();
        const isBigEndian = (little & 0xffff) === 0;
        const version = isBigEndian ? bytes.readUInt32BE() : little;
        if (version < 1 || version > latest)
            throw new Malformed(`there is no version ${version} of GGUF`, 4);
        if (isBigEndian && version < latest)
            throw new Malformed(`version ${version} of GGUF has one byte order only`, 4);
        return new GgufReader(reader, { version, isBigEndian });
    }
    get position() {
        return this.reader.position;
    }
    async uint32() {
        const bytes = await this.reader.take(4);
        return this.encoding.isBigEndian ? bytes.readUInt32BE() : bytes.readUInt32LE();
    }
    async uint64() {
        const bytes = await this.reader.take(8);
        return this.encoding.isBigEndian ? bytes.readBigUInt64BE() : bytes.readBigUInt64LE();
    }
    /** A count or a length: of 32 bits in the first version, of 64 since. */
    async size() {
        return this.encoding.version === 1 ? BigInt(await this.uint32()) : this.uint64();
    }
    /** A number of one, two, four or eight bytes, without a sign. */
    async unsigned(bytes) {
        const found = await this.reader.take(bytes);
        let value = 0n;
        for (let index = 0; index < bytes; index += 1) {
            const byte = found[this.encoding.isBigEndian ? index : bytes - 1 - index];
            value = value * 256n + BigInt(byte);
        }
        return value;
    }
    /**
     * How many things of at least so many bytes follow.
     *
     * @throws Malformed where there is no room for them
     */
    async count(what, leastBytes) {
        const at = this.position;
        const count = await this.size();
        const left = BigInt((this.reader.size ?? Number.MAX_SAFE_INTEGER) - this.position);
        if (count * BigInt(leastBytes) > left)
            throw new Malformed(`there is no room for ${count} ${what}`, at);
        return Number(count);
    }
    /** @param most bytes @throws Malformed where it is longer, or no text */
    async text(what, most) {
        const at = this.position;
        const length = await this.count(`bytes of ${what}`, 1);
        if (length > most)
            throw new Malformed(`${what} takes ${length} bytes, more than ${most}`, at);
        const bytes = await this.reader.take(length);
        const text = utf8(bytes);
        if (text === undefined)
            throw new Malformed(`${what} is not in UTF-8`, at);
        return text;
    }
    /** Passes many texts without waiting for each. A vocabulary has hundreds of thousands. */
    async skipTexts(count, now) {
        const { reader } = this;
        const lengthBytes = this.encoding.version === 1 ? 4 : 8;
        for (let index = 0; index < count; index += 1) {
            if (index % 4096 === 0)
                now();
            if (reader.available < lengthBytes && !(await reader.fill(lengthBytes))) {
                throw new Malformed('the file ends in the middle of a list of texts', this.position);
            }
            const bytes = reader.bytes(lengthBytes);
            const length = this.shortLength(bytes);
            if (length === undefined)
                throw new Malformed('a text is longer than the file', this.position);
            if (length <= reader.available)
                reader.bytes(length);
            else
                await this.skip(BigInt(length));
        }
    }
    /** Without a BigInt for each of a vocabulary's texts. */
    shortLength(bytes) {
        const { version, isBigEndian } = this.encoding;
        if (version === 1)
            return bytes.readUInt32LE();
        const high = isBigEndian ? bytes.readUInt32BE(0) : bytes.readUInt32LE(4);
        const low = isBigEndian ? bytes.readUInt32BE(4) : bytes.readUInt32LE(0);
        return high > 0x1f_ffff ? undefined : high * 2 ** 32 + low;
    }
    /** @throws Malformed where there is not so much left */
    async skip(bytes) {
        if (bytes > Number.MAX_SAFE_INTEGER)
            throw new Malformed(`${bytes} bytes are more than any file has`, this.position);
        await this.reader.skip(Number(bytes));
    }
    /** How many bytes follow, of at most so many. */
    async left(most) {
        if (this.reader.size !== undefined)
            return this.reader.size - this.position;
        await this.reader.fill(most);
        return this.reader.available;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/gguf/metadata.js

const textType = 8;
const arrayType = 9;
const boolType = 7;
/** bytes of a value, by its type */
const widths = new Map([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 4],
    [5, 4],
    [6, 4],
    [boolType, 1],
    [10, 8],
    [11, 8],
    [12, 8],
]);
const longestKey = 65_535;
const longestText = 4096;
const longestTemplate = 2 ** 20;
const deepestArray = 4;
const largestAlignment = 2 ** 16;
const wantedTexts = new Set(['general.architecture', 'general.name']);
const alignmentKey = 'general.alignment';
const uint32Type = 4;
/** with the types in which the library writes them: 16 bits without a sign */
const wantedNumbers = new Set(['split.no', 'split.count']);
const template = 'tokenizer.chat_template';
/** @throws Malformed @throws BeyondLimit */
async function readMetadata(reader, count, budget) {
    const keys = new Set();
    const texts = new Map();
    const numbers = new Map();
    const templates = new Map();
    let alignment = 32;
    let held = 0;
    for (let index = 0; index < count; index += 1) {
        budget.entries(1);
        const at = reader.position;
        const key = await reader.text('a key', longestKey);
        expectName(key, 'key', at);
        if (keys.has(key))
            throw new Malformed(`the key ${JSON.stringify(key)} stands twice`, at);
        held += key.length;
        budget.held(held, 'what it names');
        keys.add(key);
        const type = await reader.uint32();
        if (key === alignmentKey)
            alignment = await readAlignment(reader, type);
        else if (type === textType && wantedTexts.has(key))
            texts.set(key, await reader.text(key, longestText));
        else if (type === textType && (key === template || key.startsWith(`${template}.`))) {
            templates.set(key, (await reader.text('a chat template', longestTemplate)).length);
        }
        else if (wantedNumbers.has(key))
            numbers.set(key, await readNumber(reader, key, type));
        else
            await skipValue(reader, type, budget);
    }
    return { alignment, texts, numbers, templates };
}
/** Names are compared as C's strings are, up to the first NUL, and printed. */
function expectName(name, what, at) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(name)) {
        throw new Malformed(`the ${what} ${JSON.stringify(name.slice(0, 100))} holds a control character`, at);
    }
}
async function readAlignment(reader, type) {
    const at = reader.position;
    if (type !== uint32Type)
        throw new Malformed(`${alignmentKey} is of type ${type}, and not a 32-bit number`, at);
    const alignment = await reader.uint32();
    const isPower = alignment > 0 && (alignment & (alignment - 1)) === 0;
    if (!isPower || alignment > largestAlignment) {
        throw new Malformed(`${alignmentKey} is ${alignment}, and no power of two up to ${largestAlignment}`, at);
    }
    return alignment;
}
async function readNumber(reader, key, type) {
    if (type !== 2)
        throw new Malformed(`${key} is of type ${type}, and not a 16-bit number`, reader.position);
    return reader.unsigned(2);
}
async function skipValue(reader, type, budget, depth = 0) {
    const at = reader.position;
    const width = widths.get(type);
    if (type === boolType) {
        if ((await reader.unsigned(1)) > 1n)
            throw new Malformed('a truth value is neither 0 nor 1', at);
    }
    else if (width !== undefined)
        await reader.skip(BigInt(width));
    else if (type === textType)
        await reader.skip(await reader.size());
    else if (type === arrayType)
        await skipArray(reader, budget, depth + 1);
    else
        throw new Malformed(`there is no type ${type} of values`, at - 4);
}
async function skipArray(reader, budget, depth) {
    if (depth > deepestArray)
        throw new Malformed(`arrays are nested more than ${deepestArray} deep`, reader.position);
    const type = await reader.uint32();
    const width = widths.get(type);
    const least = width ?? (reader.encoding.version === 1 ? 4 : 8);
    const count = await reader.count('values of an array', least);
    if (width !== undefined)
        await reader.skip(BigInt(count) * BigInt(width));
    else if (type === textType)
        await reader.skipTexts(count, () => budget.time());
    else {
        for (let index = 0; index < count; index += 1) {
            budget.entries(1);
            await skipValue(reader, type, budget, depth);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/gguf/gguf.js






const ggufFormat = {
    name: 'gguf',
    title: 'GGUF',
    endings: ['.gguf'],
    recognisedBy: '"GGUF" at the start',
    reads: [
        'versions 1 to 3, the third in either byte order',
        'tensors and parameters by data type, quantised blocks too',
        'architecture, parts of a split model, chat templates',
    ],
    refuses: [
        'counts and lengths for which the file has no room',
        'keys and tensors of one name twice, unknown types, arrays nested more than 4 deep',
        'dimensions of 0, more than 4, or that overflow, and rows that are no whole blocks',
        'tensors that overlap, leave gaps, are not aligned or end beyond the file, and bytes behind the last',
    ],
};
const mostDimensions = 4;
/** Its own limit is 64; programs that read it have raised that to 128. */
const longestName = 128;
/** of a pair: an empty key, a type and a byte; of a tensor: an empty name, no dimensions, a type and an offset */
const leastBytes = { pair: { 1: 9, later: 13 }, tensor: { 1: 20, later: 24 } };
const ggufReader = {
    format: 'gguf',
    recognises: (head) => head.subarray(0, 4).toString('latin1') === 'GGUF',
    inspect: async (bytes, inspector) => {
        const { budget } = inspector;
        const reader = await GgufReader.open(bytes.reader());
        const layout = reader.encoding.version === 1 ? 1 : 'later';
        const tensorCount = await reader.count('tensors', leastBytes.tensor[layout]);
        const pairCount = await reader.count('keys', leastBytes.pair[layout]);
        const metadata = await readMetadata(reader, pairCount, budget);
        const parameters = new Parameters();
        const dataBytes = await readTensors(reader, tensorCount, metadata.alignment, parameters, budget);
        await expectData(reader, dataBytes, metadata.alignment);
        const notes = notesOf(metadata);
        inspector.facts({
            version: String(reader.encoding.version),
            ...parameters.facts(),
            ...(notes.length > 0 && { notes }),
        });
        return 'gguf';
    },
};
/**
 * Reads what the file says of its tensors. Their data has to lie in the same order, each at the next aligned byte, as
 * llama.cpp asks.
 *
 * @returns bytes of all data, without the padding of the last
 */
async function readTensors(reader, count, alignment, parameters, budget) {
    const names = new Set();
    let end = 0n;
    let held = 0;
    for (let index = 0; index < count; index += 1) {
        budget.entries(1);
        if (index % 4096 === 0)
            budget.time();
        const at = reader.position;
        const name = await reader.text('the name of a tensor', longestName);
        expectName(name, 'tensor', at);
        if (names.has(name))
            throw new Malformed(`the tensor ${JSON.stringify(name)} stands twice`, at);
        held += name.length;
        budget.held(held, 'what it names');
        names.add(name);
        const fault = (what) => new Malformed(`the tensor ${JSON.stringify(name)} ${what}`, at);
        const { elements, row } = await readShape(reader, fault);
        const number = await reader.uint32();
        const type = blockTypes.get(number);
        if (!type)
            throw fault(`is of type ${number}, which does not exist`);
        if (row % type.elements !== 0n)
            throw fault(`has rows of ${row}, no multiple of ${type.elements}, the block of ${type.name}`);
        const offset = await reader.uint64();
        const expected = aligned(end, alignment);
        if (offset !== expected)
            throw fault(`starts at byte ${offset} of the data, where ${expected} comes next`);
        end = offset + (elements / type.elements) * type.bytes;
        parameters.add(type.name, elements);
    }
    return end;
}
async function readShape(reader, fault) {
    const rank = await reader.uint32();
    if (rank > mostDimensions)
        throw fault(`has ${rank} dimensions`);
    const dimensions = [];
    for (let index = 0; index < rank; index += 1)
        dimensions.push(await reader.size());
    if (dimensions.includes(0n))
        throw fault('has a dimension of 0');
    const elements = elementCount(dimensions);
    if (elements === undefined)
        throw fault('has dimensions that overflow');
    return { elements, row: dimensions[0] ?? 1n };
}
function aligned(offset, alignment) {
    const step = BigInt(alignment);
    return ((offset + step - 1n) / step) * step;
}
/** The data is all there, and nothing but padding follows it. */
async function expectData(reader, bytes, alignment) {
    const header = BigInt(reader.position);
    const end = aligned(header, alignment) + bytes;
    if (bytes > 0n)
        await reader.skip(end - header);
    const padding = aligned(BigInt(reader.position), alignment) - BigInt(reader.position);
    const left = await reader.left(alignment + 1);
    if (left > padding)
        throw new Malformed('something follows the last tensor', reader.position + Number(padding));
}
function notesOf({ texts, numbers, templates }) {
    const [architecture, name] = [texts.get('general.architecture'), texts.get('general.name')];
    const [part, parts] = [numbers.get('split.no'), numbers.get('split.count')];
    return [
        architecture !== undefined && `architecture: ${architecture}`,
        name !== undefined && `name: ${name}`,
        part !== undefined && parts !== undefined && `part ${part + 1n} of ${parts}`,
        ...[...templates].map(([key, length]) => key === 'tokenizer.chat_template'
            ? `chat template of ${length} characters: some servers run it as Jinja`
            : `chat template ${key.slice('tokenizer.chat_template.'.length)} of ${length} characters: some servers run it as Jinja`),
    ].filter((note) => typeof note === 'string');
}

;// CONCATENATED MODULE: ./lib/src/formats/models/keras-classes.json
const keras_classes_namespaceObject = /*#__PURE__*/JSON.parse('{"Ly":{"keras":["DTypePolicy","FloatDTypePolicy","Initializer","InputSpec","Layer","Loss","Metric","Model","Optimizer","Quantizer","Regularizer","Sequential"],"keras.constraints":["Constraint","MaxNorm","MinMaxNorm","NonNeg","RadialConstraint","UnitNorm","max_norm","min_max_norm","non_neg","radial_constraint","unit_norm"],"keras.dtype_policies":["AWQDTypePolicy","DTypePolicy","DTypePolicyMap","FloatDTypePolicy","GPTQDTypePolicy","Int4DTypePolicy","QuantizedDTypePolicy","QuantizedFloat8DTypePolicy"],"keras.engine.base_layer":["Layer"],"keras.engine.base_preprocessing_layer":["PreprocessingLayer"],"keras.engine.functional":["Functional"],"keras.engine.input_layer":["InputLayer"],"keras.engine.input_spec":["InputSpec"],"keras.engine.sequential":["Sequential"],"keras.engine.training":["Model"],"keras.feature_column.dense_features_v2":["DenseFeatures"],"keras.initializers":["Constant","GlorotNormal","GlorotUniform","HeNormal","HeUniform","Identity","IdentityInitializer","Initializer","LecunNormal","LecunUniform","Ones","Orthogonal","OrthogonalInitializer","RandomNormal","RandomUniform","STFT","STFTInitializer","TruncatedNormal","VarianceScaling","Zeros","constant","glorot_normal","glorot_uniform","he_normal","he_uniform","identity","lecun_normal","lecun_uniform","ones","orthogonal","random_normal","random_uniform","stft","truncated_normal","variance_scaling","zeros"],"keras.initializers.initializers":["Constant","GlorotNormal","GlorotUniform","HeNormal","HeUniform","Identity","Initializer","LecunNormal","LecunUniform","Ones","Orthogonal","RandomNormal","RandomUniform","TruncatedNormal","VarianceScaling","Zeros"],"keras.initializers.initializers_v2":["Constant","GlorotNormal","GlorotUniform","HeNormal","HeUniform","Identity","Initializer","LecunNormal","LecunUniform","Ones","Orthogonal","RandomNormal","RandomUniform","TruncatedNormal","VarianceScaling","Zeros"],"keras.layers":["AbstractRNNCell","Activation","ActivityRegularization","AdaptiveAveragePooling1D","AdaptiveAveragePooling2D","AdaptiveAveragePooling3D","AdaptiveMaxPooling1D","AdaptiveMaxPooling2D","AdaptiveMaxPooling3D","Add","AdditiveAttention","AlphaDropout","Attention","AugMix","AutoContrast","Average","AveragePooling1D","AveragePooling2D","AveragePooling3D","AvgPool1D","AvgPool2D","AvgPool3D","BatchNormalization","Bidirectional","CategoryEncoding","CenterCrop","Concatenate","ContrastLimitedAdaptiveHistogramEqualization","Conv1D","Conv1DTranspose","Conv2D","Conv2DTranspose","Conv3D","Conv3DTranspose","ConvLSTM1D","ConvLSTM2D","ConvLSTM3D","Convolution1D","Convolution1DTranspose","Convolution2D","Convolution2DTranspose","Convolution3D","Convolution3DTranspose","Cropping1D","Cropping2D","Cropping3D","CutMix","Dense","DenseFeatures","DepthwiseConv1D","DepthwiseConv2D","Discretization","Dot","Dropout","ELU","EinsumDense","Embedding","Equalization","Flatten","GRU","GRUCell","GaussianDropout","GaussianNoise","GlobalAveragePooling1D","GlobalAveragePooling2D","GlobalAveragePooling3D","GlobalAvgPool1D","GlobalAvgPool2D","GlobalAvgPool3D","GlobalMaxPool1D","GlobalMaxPool2D","GlobalMaxPool3D","GlobalMaxPooling1D","GlobalMaxPooling2D","GlobalMaxPooling3D","GroupNormalization","GroupQueryAttention","HashedCrossing","Hashing","Identity","InputLayer","InputSpec","IntegerLookup","LSTM","LSTMCell","Layer","LayerNormalization","LeakyReLU","LocallyConnected1D","LocallyConnected2D","Masking","MaxNumBoundingBoxes","MaxPool1D","MaxPool2D","MaxPool3D","MaxPooling1D","MaxPooling2D","MaxPooling3D","Maximum","MelSpectrogram","Minimum","MixUp","MultiHeadAttention","Multiply","Normalization","PReLU","Permute","Pipeline","RMSNormalization","RNN","RandAugment","RandomBrightness","RandomColorDegeneration","RandomColorJitter","RandomContrast","RandomCrop","RandomElasticTransform","RandomErasing","RandomFlip","RandomGaussianBlur","RandomGrayscale","RandomHeight","RandomHue","RandomInvert","RandomPerspective","RandomPosterization","RandomRotation","RandomSaturation","RandomSharpness","RandomShear","RandomTranslation","RandomWidth","RandomZoom","ReLU","RepeatVector","Rescaling","Reshape","Resizing","ReversibleEmbedding","STFTSpectrogram","SeparableConv1D","SeparableConv2D","SeparableConvolution1D","SeparableConvolution2D","SimpleRNN","SimpleRNNCell","Softmax","Solarization","SpatialDropout1D","SpatialDropout2D","SpatialDropout3D","SpectralNormalization","StackedRNNCells","StringLookup","Subtract","TextVectorization","ThresholdedReLU","TimeDistributed","UnitNormalization","UpSampling1D","UpSampling2D","UpSampling3D","Wrapper","ZeroPadding1D","ZeroPadding2D","ZeroPadding3D"],"keras.layers.activation.elu":["ELU"],"keras.layers.activation.leaky_relu":["LeakyReLU"],"keras.layers.activation.prelu":["PReLU"],"keras.layers.activation.relu":["ReLU"],"keras.layers.activation.softmax":["Softmax"],"keras.layers.activation.thresholded_relu":["ThresholdedReLU"],"keras.layers.advanced_activations":["ELU","LeakyReLU","PReLU","ReLU","Softmax","ThresholdedReLU"],"keras.layers.attention.additive_attention":["AdditiveAttention"],"keras.layers.attention.attention":["Attention"],"keras.layers.attention.multi_head_attention":["MultiHeadAttention"],"keras.layers.convolutional":["Conv1D","Conv1DTranspose","Conv2D","Conv2DTranspose","Conv3D","Conv3DTranspose","Cropping1D","Cropping2D","Cropping3D","DepthwiseConv1D","DepthwiseConv2D","SeparableConv1D","SeparableConv2D","UpSampling1D","UpSampling2D","UpSampling3D","ZeroPadding1D","ZeroPadding2D","ZeroPadding3D"],"keras.layers.convolutional.conv1d":["Conv1D"],"keras.layers.convolutional.conv1d_transpose":["Conv1DTranspose"],"keras.layers.convolutional.conv2d":["Conv2D"],"keras.layers.convolutional.conv2d_transpose":["Conv2DTranspose"],"keras.layers.convolutional.conv3d":["Conv3D"],"keras.layers.convolutional.conv3d_transpose":["Conv3DTranspose"],"keras.layers.convolutional.depthwise_conv1d":["DepthwiseConv1D"],"keras.layers.convolutional.depthwise_conv2d":["DepthwiseConv2D"],"keras.layers.convolutional.separable_conv1d":["SeparableConv1D"],"keras.layers.convolutional.separable_conv2d":["SeparableConv2D"],"keras.layers.convolutional_recurrent":["ConvLSTM1D","ConvLSTM2D","ConvLSTM3D"],"keras.layers.core.activation":["Activation"],"keras.layers.core.activity_regularization":["ActivityRegularization"],"keras.layers.core.dense":["Dense"],"keras.layers.core.dropout":["Dropout"],"keras.layers.core.einsum_dense":["EinsumDense"],"keras.layers.core.embedding":["Embedding"],"keras.layers.core.flatten":["Flatten"],"keras.layers.core.identity":["Identity"],"keras.layers.core.masking":["Masking"],"keras.layers.core.permute":["Permute"],"keras.layers.core.repeat_vector":["RepeatVector"],"keras.layers.core.reshape":["Reshape"],"keras.layers.core.spatial_dropout":["SpatialDropout1D","SpatialDropout2D","SpatialDropout3D"],"keras.layers.dense_attention":["AdditiveAttention","Attention"],"keras.layers.einsum_dense":["EinsumDense"],"keras.layers.embeddings":["Embedding"],"keras.layers.experimental":["EinsumDense","RandomFourierFeatures","SyncBatchNormalization"],"keras.layers.experimental.preprocessing":["CategoryEncoding","CenterCrop","Discretization","HashedCrossing","Hashing","IntegerLookup","Normalization","PreprocessingLayer","RandomContrast","RandomCrop","RandomFlip","RandomHeight","RandomRotation","RandomTranslation","RandomWidth","RandomZoom","Rescaling","Resizing","StringLookup","TextVectorization"],"keras.layers.kernelized":["RandomFourierFeatures"],"keras.layers.local":["LocallyConnected1D","LocallyConnected2D"],"keras.layers.locally_connected.locally_connected1d":["LocallyConnected1D"],"keras.layers.locally_connected.locally_connected2d":["LocallyConnected2D"],"keras.layers.merge":["Add","Average","Concatenate","Dot","Maximum","Minimum","Multiply","Subtract"],"keras.layers.merging.add":["Add"],"keras.layers.merging.average":["Average"],"keras.layers.merging.concatenate":["Concatenate"],"keras.layers.merging.dot":["Dot"],"keras.layers.merging.maximum":["Maximum"],"keras.layers.merging.minimum":["Minimum"],"keras.layers.merging.multiply":["Multiply"],"keras.layers.merging.subtract":["Subtract"],"keras.layers.multi_head_attention":["MultiHeadAttention"],"keras.layers.noise":["AlphaDropout","GaussianDropout","GaussianNoise"],"keras.layers.normalization.batch_normalization":["BatchNormalization","SyncBatchNormalization"],"keras.layers.normalization.group_normalization":["GroupNormalization"],"keras.layers.normalization.layer_normalization":["LayerNormalization"],"keras.layers.normalization.unit_normalization":["UnitNormalization"],"keras.layers.pooling":["AveragePooling1D","AveragePooling2D","AveragePooling3D","GlobalAveragePooling1D","GlobalAveragePooling2D","GlobalAveragePooling3D","GlobalMaxPooling1D","GlobalMaxPooling2D","GlobalMaxPooling3D","MaxPooling1D","MaxPooling2D","MaxPooling3D"],"keras.layers.pooling.average_pooling1d":["AveragePooling1D"],"keras.layers.pooling.average_pooling2d":["AveragePooling2D"],"keras.layers.pooling.average_pooling3d":["AveragePooling3D"],"keras.layers.pooling.global_average_pooling1d":["GlobalAveragePooling1D"],"keras.layers.pooling.global_average_pooling2d":["GlobalAveragePooling2D"],"keras.layers.pooling.global_average_pooling3d":["GlobalAveragePooling3D"],"keras.layers.pooling.global_max_pooling1d":["GlobalMaxPooling1D"],"keras.layers.pooling.global_max_pooling2d":["GlobalMaxPooling2D"],"keras.layers.pooling.global_max_pooling3d":["GlobalMaxPooling3D"],"keras.layers.pooling.max_pooling1d":["MaxPooling1D"],"keras.layers.pooling.max_pooling2d":["MaxPooling2D"],"keras.layers.pooling.max_pooling3d":["MaxPooling3D"],"keras.layers.preprocessing.category_encoding":["CategoryEncoding"],"keras.layers.preprocessing.discretization":["Discretization"],"keras.layers.preprocessing.hashed_crossing":["HashedCrossing"],"keras.layers.preprocessing.hashing":["Hashing"],"keras.layers.preprocessing.image_preprocessing":["CenterCrop","RandomBrightness","RandomContrast","RandomCrop","RandomFlip","RandomHeight","RandomRotation","RandomTranslation","RandomWidth","RandomZoom","Rescaling","Resizing"],"keras.layers.preprocessing.integer_lookup":["IntegerLookup"],"keras.layers.preprocessing.normalization":["Normalization"],"keras.layers.preprocessing.string_lookup":["StringLookup"],"keras.layers.preprocessing.text_vectorization":["TextVectorization"],"keras.layers.recurrent":["AbstractRNNCell","RNN","SimpleRNN","SimpleRNNCell","StackedRNNCells"],"keras.layers.recurrent_v2":["GRU","GRUCell","LSTM","LSTMCell"],"keras.layers.regularization.activity_regularization":["ActivityRegularization"],"keras.layers.regularization.alpha_dropout":["AlphaDropout"],"keras.layers.regularization.dropout":["Dropout"],"keras.layers.regularization.gaussian_dropout":["GaussianDropout"],"keras.layers.regularization.gaussian_noise":["GaussianNoise"],"keras.layers.regularization.spatial_dropout1d":["SpatialDropout1D"],"keras.layers.regularization.spatial_dropout2d":["SpatialDropout2D"],"keras.layers.regularization.spatial_dropout3d":["SpatialDropout3D"],"keras.layers.reshaping.cropping1d":["Cropping1D"],"keras.layers.reshaping.cropping2d":["Cropping2D"],"keras.layers.reshaping.cropping3d":["Cropping3D"],"keras.layers.reshaping.flatten":["Flatten"],"keras.layers.reshaping.permute":["Permute"],"keras.layers.reshaping.repeat_vector":["RepeatVector"],"keras.layers.reshaping.reshape":["Reshape"],"keras.layers.reshaping.up_sampling1d":["UpSampling1D"],"keras.layers.reshaping.up_sampling2d":["UpSampling2D"],"keras.layers.reshaping.up_sampling3d":["UpSampling3D"],"keras.layers.reshaping.zero_padding1d":["ZeroPadding1D"],"keras.layers.reshaping.zero_padding2d":["ZeroPadding2D"],"keras.layers.reshaping.zero_padding3d":["ZeroPadding3D"],"keras.layers.rnn.abstract_rnn_cell":["AbstractRNNCell"],"keras.layers.rnn.base_rnn":["RNN"],"keras.layers.rnn.base_wrapper":["Wrapper"],"keras.layers.rnn.bidirectional":["Bidirectional"],"keras.layers.rnn.conv_lstm1d":["ConvLSTM1D"],"keras.layers.rnn.conv_lstm2d":["ConvLSTM2D"],"keras.layers.rnn.conv_lstm3d":["ConvLSTM3D"],"keras.layers.rnn.gru":["GRU","GRUCell"],"keras.layers.rnn.lstm":["LSTM","LSTMCell"],"keras.layers.rnn.simple_rnn":["SimpleRNN","SimpleRNNCell"],"keras.layers.rnn.stacked_rnn_cells":["StackedRNNCells"],"keras.layers.rnn.time_distributed":["TimeDistributed"],"keras.layers.wrappers":["Bidirectional","TimeDistributed","Wrapper"],"keras.losses":["BinaryCrossentropy","BinaryFocalCrossentropy","CTC","CategoricalCrossentropy","CategoricalFocalCrossentropy","CategoricalGeneralizedCrossEntropy","CategoricalHinge","Circle","CosineSimilarity","Dice","Hinge","Huber","KLDivergence","LogCosh","Loss","LossFunctionWrapper","MeanAbsoluteError","MeanAbsolutePercentageError","MeanSquaredError","MeanSquaredLogarithmicError","Poisson","Reduction","SparseCategoricalCrossentropy","SquaredHinge","Tversky"],"keras.metrics":["AUC","Accuracy","BinaryAccuracy","BinaryCrossentropy","BinaryIoU","CategoricalAccuracy","CategoricalCrossentropy","CategoricalHinge","ConcordanceCorrelation","CosineSimilarity","F1Score","FBetaScore","FalseNegatives","FalsePositives","Hinge","IoU","KLDivergence","LogCoshError","Mean","MeanAbsoluteError","MeanAbsolutePercentageError","MeanIoU","MeanMetricWrapper","MeanRelativeError","MeanSquaredError","MeanSquaredLogarithmicError","MeanTensor","Metric","OneHotIoU","OneHotMeanIoU","PearsonCorrelation","Poisson","Precision","PrecisionAtRecall","R2Score","Recall","RecallAtPrecision","RootMeanSquaredError","SensitivityAtSpecificity","SparseCategoricalAccuracy","SparseCategoricalCrossentropy","SparseTopKCategoricalAccuracy","SpecificityAtSensitivity","SquaredHinge","Sum","SumOverBatchSizeMetricWrapper","TopKCategoricalAccuracy","TrueNegatives","TruePositives"],"keras.metrics.accuracy_metrics":["Accuracy","BinaryAccuracy","CategoricalAccuracy","SparseCategoricalAccuracy","SparseTopKCategoricalAccuracy","TopKCategoricalAccuracy"],"keras.metrics.base_metric":["Mean","MeanMetricWrapper","MeanTensor","Metric","Sum","SumOverBatchSizeMetricWrapper"],"keras.metrics.confusion_metrics":["AUC","FalseNegatives","FalsePositives","Precision","PrecisionAtRecall","Recall","RecallAtPrecision","SensitivityAtSpecificity","SpecificityAtSensitivity","TrueNegatives","TruePositives"],"keras.metrics.hinge_metrics":["CategoricalHinge","Hinge","SquaredHinge"],"keras.metrics.iou_metrics":["BinaryIoU","IoU","MeanIoU","OneHotIoU","OneHotMeanIoU"],"keras.metrics.metrics":["AUC","Accuracy","BinaryAccuracy","BinaryCrossentropy","BinaryIoU","CategoricalAccuracy","CategoricalCrossentropy","CategoricalHinge","CosineSimilarity","FalseNegatives","FalsePositives","Hinge","IoU","KLDivergence","LogCoshError","MeanAbsoluteError","MeanAbsolutePercentageError","MeanIoU","MeanRelativeError","MeanSquaredError","MeanSquaredLogarithmicError","OneHotIoU","OneHotMeanIoU","Poisson","Precision","PrecisionAtRecall","Recall","RecallAtPrecision","RootMeanSquaredError","SensitivityAtSpecificity","SparseCategoricalAccuracy","SparseCategoricalCrossentropy","SparseTopKCategoricalAccuracy","SpecificityAtSensitivity","SquaredHinge","TopKCategoricalAccuracy","TrueNegatives","TruePositives"],"keras.metrics.probabilistic_metrics":["BinaryCrossentropy","CategoricalCrossentropy","KLDivergence","Poisson","SparseCategoricalCrossentropy"],"keras.metrics.regression_metrics":["CosineSimilarity","LogCoshError","MeanAbsoluteError","MeanAbsolutePercentageError","MeanRelativeError","MeanSquaredError","MeanSquaredLogarithmicError","RootMeanSquaredError"],"keras.mixed_precision":["DTypePolicy","LossScaleOptimizer","Policy"],"keras.mixed_precision.loss_scale_optimizer":["BaseLossScaleOptimizer","LossScaleOptimizer"],"keras.mixed_precision.policy":["Policy"],"keras.models":["Model","Sequential"],"keras.optimizer_v2.adadelta":["Adadelta"],"keras.optimizer_v2.adagrad":["Adagrad"],"keras.optimizer_v2.adam":["Adam"],"keras.optimizer_v2.adamax":["Adamax"],"keras.optimizer_v2.ftrl":["Ftrl"],"keras.optimizer_v2.gradient_descent":["SGD"],"keras.optimizer_v2.learning_rate_schedule":["CosineDecay","CosineDecayRestarts","ExponentialDecay","InverseTimeDecay","LearningRateSchedule","PiecewiseConstantDecay","PolynomialDecay"],"keras.optimizer_v2.nadam":["Nadam"],"keras.optimizer_v2.optimizer_v2":["OptimizerV2"],"keras.optimizer_v2.rmsprop":["RMSprop"],"keras.optimizers":["Adadelta","Adafactor","Adagrad","Adam","AdamW","Adamax","Ftrl","Lamb","Lion","LossScaleOptimizer","MultiOptimizer","Muon","Nadam","Optimizer","OptimizerMap","RMSprop","SGD","ScheduleFreeAdamW"],"keras.optimizers.adadelta":["Adadelta"],"keras.optimizers.adafactor":["Adafactor"],"keras.optimizers.adagrad":["Adagrad"],"keras.optimizers.adam":["Adam"],"keras.optimizers.adamax":["Adamax"],"keras.optimizers.adamw":["AdamW"],"keras.optimizers.experimental":["Adadelta","Adafactor","Adagrad","Adam","AdamW","Adamax","Ftrl","Nadam","Optimizer","RMSprop","SGD"],"keras.optimizers.ftrl":["Ftrl"],"keras.optimizers.legacy":["Adadelta","Adagrad","Adam","Adamax","Ftrl","Nadam","Optimizer","RMSprop","SGD"],"keras.optimizers.legacy.adadelta":["Adadelta"],"keras.optimizers.legacy.adagrad":["Adagrad"],"keras.optimizers.legacy.adam":["Adam"],"keras.optimizers.legacy.adamax":["Adamax"],"keras.optimizers.legacy.ftrl":["Ftrl"],"keras.optimizers.legacy.gradient_descent":["SGD"],"keras.optimizers.legacy.nadam":["Nadam"],"keras.optimizers.legacy.optimizer":["Optimizer"],"keras.optimizers.legacy.optimizer_v2":["OptimizerV2"],"keras.optimizers.legacy.rmsprop":["RMSprop"],"keras.optimizers.legacy.sgd":["SGD"],"keras.optimizers.nadam":["Nadam"],"keras.optimizers.optimizer":["Optimizer"],"keras.optimizers.optimizer_experimental.adadelta":["Adadelta"],"keras.optimizers.optimizer_experimental.adagrad":["Adagrad"],"keras.optimizers.optimizer_experimental.adam":["Adam"],"keras.optimizers.optimizer_experimental.adamax":["Adamax"],"keras.optimizers.optimizer_experimental.adamw":["AdamW"],"keras.optimizers.optimizer_experimental.ftrl":["Ftrl"],"keras.optimizers.optimizer_experimental.nadam":["Nadam"],"keras.optimizers.optimizer_experimental.optimizer":["Optimizer"],"keras.optimizers.optimizer_experimental.rmsprop":["RMSprop"],"keras.optimizers.optimizer_experimental.sgd":["SGD"],"keras.optimizers.optimizer_v2.adadelta":["Adadelta"],"keras.optimizers.optimizer_v2.adagrad":["Adagrad"],"keras.optimizers.optimizer_v2.adam":["Adam"],"keras.optimizers.optimizer_v2.adamax":["Adamax"],"keras.optimizers.optimizer_v2.ftrl":["Ftrl"],"keras.optimizers.optimizer_v2.gradient_descent":["SGD"],"keras.optimizers.optimizer_v2.nadam":["Nadam"],"keras.optimizers.optimizer_v2.optimizer_v2":["OptimizerV2"],"keras.optimizers.optimizer_v2.rmsprop":["RMSprop"],"keras.optimizers.rmsprop":["RMSprop"],"keras.optimizers.schedules":["CosineDecay","CosineDecayRestarts","ExponentialDecay","InverseTimeDecay","LearningRateSchedule","PiecewiseConstantDecay","PolynomialDecay"],"keras.optimizers.schedules.learning_rate_schedule":["CosineDecay","CosineDecayRestarts","ExponentialDecay","InverseTimeDecay","LearningRateSchedule","PiecewiseConstantDecay","PolynomialDecay"],"keras.optimizers.sgd":["SGD"],"keras.quantizers":["AWQConfig","AbsMaxQuantizer","Float8QuantizationConfig","GPTQConfig","Int4QuantizationConfig","Int8QuantizationConfig","QuantizationConfig","Quantizer"],"keras.random":["SeedGenerator"],"keras.regularizers":["L1","L1L2","L2","OrthogonalRegularizer","Regularizer","l1","l1_l2","l2","orthogonal_regularizer"],"keras.src.constraints":["Constraint","MaxNorm","MinMaxNorm","NonNeg","RadialConstraint","UnitNorm"],"keras.src.constraints.constraints":["Constraint","MaxNorm","MinMaxNorm","NonNeg","UnitNorm"],"keras.src.dtype_policies.dtype_policy":["AWQDTypePolicy","DTypePolicy","FloatDTypePolicy","GPTQDTypePolicy","Int4DTypePolicy","QuantizedDTypePolicy","QuantizedFloat8DTypePolicy"],"keras.src.dtype_policies.dtype_policy_map":["DTypePolicyMap"],"keras.src.engine.base_layer":["Layer"],"keras.src.engine.base_preprocessing_layer":["PreprocessingLayer"],"keras.src.engine.functional":["Functional"],"keras.src.engine.input_layer":["InputLayer"],"keras.src.engine.input_spec":["InputSpec"],"keras.src.engine.sequential":["Sequential"],"keras.src.engine.training":["Model"],"keras.src.feature_column.dense_features_v2":["DenseFeatures"],"keras.src.initializers.constant_initializers":["Constant","Identity","Ones","STFT","Zeros"],"keras.src.initializers.initializer":["Initializer"],"keras.src.initializers.initializers":["Constant","GlorotNormal","GlorotUniform","HeNormal","HeUniform","Identity","Initializer","LecunNormal","LecunUniform","Ones","Orthogonal","RandomNormal","RandomUniform","TruncatedNormal","VarianceScaling","Zeros"],"keras.src.initializers.random_initializers":["GlorotNormal","GlorotUniform","HeNormal","HeUniform","LecunNormal","LecunUniform","Orthogonal","OrthogonalInitializer","RandomNormal","RandomUniform","TruncatedNormal","VarianceScaling"],"keras.src.layers.activation.elu":["ELU"],"keras.src.layers.activation.leaky_relu":["LeakyReLU"],"keras.src.layers.activation.prelu":["PReLU"],"keras.src.layers.activation.relu":["ReLU"],"keras.src.layers.activation.softmax":["Softmax"],"keras.src.layers.activation.thresholded_relu":["ThresholdedReLU"],"keras.src.layers.activations.activation":["Activation"],"keras.src.layers.activations.elu":["ELU"],"keras.src.layers.activations.leaky_relu":["LeakyReLU"],"keras.src.layers.activations.prelu":["PReLU"],"keras.src.layers.activations.relu":["ReLU"],"keras.src.layers.activations.softmax":["Softmax"],"keras.src.layers.attention.additive_attention":["AdditiveAttention"],"keras.src.layers.attention.attention":["Attention"],"keras.src.layers.attention.grouped_query_attention":["GroupedQueryAttention"],"keras.src.layers.attention.multi_head_attention":["MultiHeadAttention"],"keras.src.layers.convolutional.conv1d":["Conv1D"],"keras.src.layers.convolutional.conv1d_transpose":["Conv1DTranspose"],"keras.src.layers.convolutional.conv2d":["Conv2D"],"keras.src.layers.convolutional.conv2d_transpose":["Conv2DTranspose"],"keras.src.layers.convolutional.conv3d":["Conv3D"],"keras.src.layers.convolutional.conv3d_transpose":["Conv3DTranspose"],"keras.src.layers.convolutional.depthwise_conv1d":["DepthwiseConv1D"],"keras.src.layers.convolutional.depthwise_conv2d":["DepthwiseConv2D"],"keras.src.layers.convolutional.separable_conv1d":["SeparableConv1D"],"keras.src.layers.convolutional.separable_conv2d":["SeparableConv2D"],"keras.src.layers.core.activation":["Activation"],"keras.src.layers.core.dense":["Dense"],"keras.src.layers.core.einsum_dense":["EinsumDense"],"keras.src.layers.core.embedding":["Embedding"],"keras.src.layers.core.identity":["Identity"],"keras.src.layers.core.input_layer":["InputLayer"],"keras.src.layers.core.masking":["Masking"],"keras.src.layers.core.reversible_embedding":["ReversibleEmbedding"],"keras.src.layers.core.wrapper":["Wrapper"],"keras.src.layers.input_spec":["InputSpec"],"keras.src.layers.kernelized":["RandomFourierFeatures"],"keras.src.layers.layer":["Layer"],"keras.src.layers.locally_connected.locally_connected1d":["LocallyConnected1D"],"keras.src.layers.locally_connected.locally_connected2d":["LocallyConnected2D"],"keras.src.layers.merging.add":["Add"],"keras.src.layers.merging.average":["Average"],"keras.src.layers.merging.concatenate":["Concatenate"],"keras.src.layers.merging.dot":["Dot"],"keras.src.layers.merging.maximum":["Maximum"],"keras.src.layers.merging.minimum":["Minimum"],"keras.src.layers.merging.multiply":["Multiply"],"keras.src.layers.merging.subtract":["Subtract"],"keras.src.layers.normalization.batch_normalization":["BatchNormalization","SyncBatchNormalization"],"keras.src.layers.normalization.group_normalization":["GroupNormalization"],"keras.src.layers.normalization.layer_normalization":["LayerNormalization"],"keras.src.layers.normalization.rms_normalization":["RMSNormalization"],"keras.src.layers.normalization.spectral_normalization":["SpectralNormalization"],"keras.src.layers.normalization.unit_normalization":["UnitNormalization"],"keras.src.layers.pooling.adaptive_average_pooling1d":["AdaptiveAveragePooling1D"],"keras.src.layers.pooling.adaptive_average_pooling2d":["AdaptiveAveragePooling2D"],"keras.src.layers.pooling.adaptive_average_pooling3d":["AdaptiveAveragePooling3D"],"keras.src.layers.pooling.adaptive_max_pooling1d":["AdaptiveMaxPooling1D"],"keras.src.layers.pooling.adaptive_max_pooling2d":["AdaptiveMaxPooling2D"],"keras.src.layers.pooling.adaptive_max_pooling3d":["AdaptiveMaxPooling3D"],"keras.src.layers.pooling.average_pooling1d":["AveragePooling1D"],"keras.src.layers.pooling.average_pooling2d":["AveragePooling2D"],"keras.src.layers.pooling.average_pooling3d":["AveragePooling3D"],"keras.src.layers.pooling.global_average_pooling1d":["GlobalAveragePooling1D"],"keras.src.layers.pooling.global_average_pooling2d":["GlobalAveragePooling2D"],"keras.src.layers.pooling.global_average_pooling3d":["GlobalAveragePooling3D"],"keras.src.layers.pooling.global_max_pooling1d":["GlobalMaxPooling1D"],"keras.src.layers.pooling.global_max_pooling2d":["GlobalMaxPooling2D"],"keras.src.layers.pooling.global_max_pooling3d":["GlobalMaxPooling3D"],"keras.src.layers.pooling.max_pooling1d":["MaxPooling1D"],"keras.src.layers.pooling.max_pooling2d":["MaxPooling2D"],"keras.src.layers.pooling.max_pooling3d":["MaxPooling3D"],"keras.src.layers.preprocessing.audio_preprocessing":["MelSpectrogram"],"keras.src.layers.preprocessing.category_encoding":["CategoryEncoding"],"keras.src.layers.preprocessing.center_crop":["CenterCrop"],"keras.src.layers.preprocessing.discretization":["Discretization"],"keras.src.layers.preprocessing.hashed_crossing":["HashedCrossing"],"keras.src.layers.preprocessing.hashing":["Hashing"],"keras.src.layers.preprocessing.image_preprocessing":["CenterCrop","RandomBrightness","RandomContrast","RandomCrop","RandomFlip","RandomHeight","RandomRotation","RandomTranslation","RandomWidth","RandomZoom","Rescaling","Resizing"],"keras.src.layers.preprocessing.image_preprocessing.aug_mix":["AugMix"],"keras.src.layers.preprocessing.image_preprocessing.auto_contrast":["AutoContrast"],"keras.src.layers.preprocessing.image_preprocessing.center_crop":["CenterCrop"],"keras.src.layers.preprocessing.image_preprocessing.clahe":["ContrastLimitedAdaptiveHistogramEqualization"],"keras.src.layers.preprocessing.image_preprocessing.cut_mix":["CutMix"],"keras.src.layers.preprocessing.image_preprocessing.equalization":["Equalization"],"keras.src.layers.preprocessing.image_preprocessing.max_num_bounding_box":["MaxNumBoundingBoxes"],"keras.src.layers.preprocessing.image_preprocessing.mix_up":["MixUp"],"keras.src.layers.preprocessing.image_preprocessing.rand_augment":["RandAugment"],"keras.src.layers.preprocessing.image_preprocessing.random_brightness":["RandomBrightness"],"keras.src.layers.preprocessing.image_preprocessing.random_color_degeneration":["RandomColorDegeneration"],"keras.src.layers.preprocessing.image_preprocessing.random_color_jitter":["RandomColorJitter"],"keras.src.layers.preprocessing.image_preprocessing.random_contrast":["RandomContrast"],"keras.src.layers.preprocessing.image_preprocessing.random_crop":["RandomCrop"],"keras.src.layers.preprocessing.image_preprocessing.random_elastic_transform":["RandomElasticTransform"],"keras.src.layers.preprocessing.image_preprocessing.random_erasing":["RandomErasing"],"keras.src.layers.preprocessing.image_preprocessing.random_flip":["RandomFlip"],"keras.src.layers.preprocessing.image_preprocessing.random_gaussian_blur":["RandomGaussianBlur"],"keras.src.layers.preprocessing.image_preprocessing.random_grayscale":["RandomGrayscale"],"keras.src.layers.preprocessing.image_preprocessing.random_hue":["RandomHue"],"keras.src.layers.preprocessing.image_preprocessing.random_invert":["RandomInvert"],"keras.src.layers.preprocessing.image_preprocessing.random_perspective":["RandomPerspective"],"keras.src.layers.preprocessing.image_preprocessing.random_posterization":["RandomPosterization"],"keras.src.layers.preprocessing.image_preprocessing.random_rotation":["RandomRotation"],"keras.src.layers.preprocessing.image_preprocessing.random_saturation":["RandomSaturation"],"keras.src.layers.preprocessing.image_preprocessing.random_sharpness":["RandomSharpness"],"keras.src.layers.preprocessing.image_preprocessing.random_shear":["RandomShear"],"keras.src.layers.preprocessing.image_preprocessing.random_translation":["RandomTranslation"],"keras.src.layers.preprocessing.image_preprocessing.random_zoom":["RandomZoom"],"keras.src.layers.preprocessing.image_preprocessing.resizing":["Resizing"],"keras.src.layers.preprocessing.image_preprocessing.solarization":["Solarization"],"keras.src.layers.preprocessing.integer_lookup":["IntegerLookup"],"keras.src.layers.preprocessing.mel_spectrogram":["MelSpectrogram"],"keras.src.layers.preprocessing.normalization":["Normalization"],"keras.src.layers.preprocessing.pipeline":["Pipeline"],"keras.src.layers.preprocessing.random_brightness":["RandomBrightness"],"keras.src.layers.preprocessing.random_contrast":["RandomContrast"],"keras.src.layers.preprocessing.random_crop":["RandomCrop"],"keras.src.layers.preprocessing.random_flip":["RandomFlip"],"keras.src.layers.preprocessing.random_rotation":["RandomRotation"],"keras.src.layers.preprocessing.random_translation":["RandomTranslation"],"keras.src.layers.preprocessing.random_zoom":["RandomZoom"],"keras.src.layers.preprocessing.rescaling":["Rescaling"],"keras.src.layers.preprocessing.resizing":["Resizing"],"keras.src.layers.preprocessing.stft_spectrogram":["STFTSpectrogram"],"keras.src.layers.preprocessing.string_lookup":["StringLookup"],"keras.src.layers.preprocessing.text_vectorization":["TextVectorization"],"keras.src.layers.regularization.activity_regularization":["ActivityRegularization"],"keras.src.layers.regularization.alpha_dropout":["AlphaDropout"],"keras.src.layers.regularization.dropout":["Dropout"],"keras.src.layers.regularization.gaussian_dropout":["GaussianDropout"],"keras.src.layers.regularization.gaussian_noise":["GaussianNoise"],"keras.src.layers.regularization.spatial_dropout":["SpatialDropout1D","SpatialDropout2D","SpatialDropout3D"],"keras.src.layers.regularization.spatial_dropout1d":["SpatialDropout1D"],"keras.src.layers.regularization.spatial_dropout2d":["SpatialDropout2D"],"keras.src.layers.regularization.spatial_dropout3d":["SpatialDropout3D"],"keras.src.layers.reshaping.cropping1d":["Cropping1D"],"keras.src.layers.reshaping.cropping2d":["Cropping2D"],"keras.src.layers.reshaping.cropping3d":["Cropping3D"],"keras.src.layers.reshaping.flatten":["Flatten"],"keras.src.layers.reshaping.permute":["Permute"],"keras.src.layers.reshaping.repeat_vector":["RepeatVector"],"keras.src.layers.reshaping.reshape":["Reshape"],"keras.src.layers.reshaping.up_sampling1d":["UpSampling1D"],"keras.src.layers.reshaping.up_sampling2d":["UpSampling2D"],"keras.src.layers.reshaping.up_sampling3d":["UpSampling3D"],"keras.src.layers.reshaping.zero_padding1d":["ZeroPadding1D"],"keras.src.layers.reshaping.zero_padding2d":["ZeroPadding2D"],"keras.src.layers.reshaping.zero_padding3d":["ZeroPadding3D"],"keras.src.layers.rnn.abstract_rnn_cell":["AbstractRNNCell"],"keras.src.layers.rnn.base_rnn":["RNN"],"keras.src.layers.rnn.base_wrapper":["Wrapper"],"keras.src.layers.rnn.bidirectional":["Bidirectional"],"keras.src.layers.rnn.conv_lstm1d":["ConvLSTM1D"],"keras.src.layers.rnn.conv_lstm2d":["ConvLSTM2D"],"keras.src.layers.rnn.conv_lstm3d":["ConvLSTM3D"],"keras.src.layers.rnn.gru":["GRU","GRUCell"],"keras.src.layers.rnn.lstm":["LSTM","LSTMCell"],"keras.src.layers.rnn.rnn":["RNN"],"keras.src.layers.rnn.simple_rnn":["SimpleRNN","SimpleRNNCell"],"keras.src.layers.rnn.stacked_rnn_cells":["StackedRNNCells"],"keras.src.layers.rnn.time_distributed":["TimeDistributed"],"keras.src.losses":["BinaryCrossentropy","BinaryFocalCrossentropy","CategoricalCrossentropy","CategoricalFocalCrossentropy","CategoricalHinge","CosineSimilarity","Hinge","Huber","KLDivergence","LogCosh","Loss","LossFunctionWrapper","MeanAbsoluteError","MeanAbsolutePercentageError","MeanSquaredError","MeanSquaredLogarithmicError","Poisson","SparseCategoricalCrossentropy","SquaredHinge"],"keras.src.losses.loss":["Loss"],"keras.src.losses.losses":["BinaryCrossentropy","BinaryFocalCrossentropy","CTC","CategoricalCrossentropy","CategoricalFocalCrossentropy","CategoricalGeneralizedCrossEntropy","CategoricalHinge","Circle","CosineSimilarity","Dice","Hinge","Huber","KLDivergence","LogCosh","LossFunctionWrapper","MeanAbsoluteError","MeanAbsolutePercentageError","MeanSquaredError","MeanSquaredLogarithmicError","Poisson","SparseCategoricalCrossentropy","SquaredHinge","Tversky"],"keras.src.metrics.accuracy_metrics":["Accuracy","BinaryAccuracy","CategoricalAccuracy","SparseCategoricalAccuracy","SparseTopKCategoricalAccuracy","TopKCategoricalAccuracy"],"keras.src.metrics.base_metric":["Mean","MeanMetricWrapper","MeanTensor","Metric","Sum","SumOverBatchSizeMetricWrapper"],"keras.src.metrics.confusion_metrics":["AUC","FalseNegatives","FalsePositives","Precision","PrecisionAtRecall","Recall","RecallAtPrecision","SensitivityAtSpecificity","SpecificityAtSensitivity","TrueNegatives","TruePositives"],"keras.src.metrics.correlation_metrics":["ConcordanceCorrelation","PearsonCorrelation"],"keras.src.metrics.f_score_metrics":["F1Score","FBetaScore"],"keras.src.metrics.hinge_metrics":["CategoricalHinge","Hinge","SquaredHinge"],"keras.src.metrics.iou_metrics":["BinaryIoU","IoU","MeanIoU","OneHotIoU","OneHotMeanIoU"],"keras.src.metrics.metric":["Metric"],"keras.src.metrics.probabilistic_metrics":["BinaryCrossentropy","CategoricalCrossentropy","KLDivergence","Poisson","SparseCategoricalCrossentropy"],"keras.src.metrics.reduction_metrics":["Mean","MeanMetricWrapper","Sum"],"keras.src.metrics.regression_metrics":["CosineSimilarity","LogCoshError","MeanAbsoluteError","MeanAbsolutePercentageError","MeanRelativeError","MeanSquaredError","MeanSquaredLogarithmicError","R2Score","RootMeanSquaredError"],"keras.src.mixed_precision.loss_scale_optimizer":["BaseLossScaleOptimizer"],"keras.src.mixed_precision.policy":["Policy"],"keras.src.models.functional":["Functional"],"keras.src.models.model":["Model"],"keras.src.models.sequential":["Sequential"],"keras.src.ops.core":["Cast","ConvertToTensor","SaturateCast","Scatter","ScatterUpdate","Slice","SliceUpdate","StopGradient","Unstack"],"keras.src.ops.einops":["Rearrange"],"keras.src.ops.image":["AffineTransform","CropImages","ElasticTransform","ExtractPatches","ExtractPatches3D","GaussianBlur","HSVToRGB","MapCoordinates","PadImages","PerspectiveTransform","RGBToGrayscale","RGBToHSV","Resize","SSIM","ScaleAndTranslate","SobelEdges"],"keras.src.ops.linalg":["Cholesky","CholeskyInverse","Det","Eig","Eigh","Inv","JVP","Lstsq","LuFactor","MatrixRank","Norm","Pinv","Qr","SVD","Solve","SolveTriangular"],"keras.src.ops.math":["CDist","Erf","Erfc","Erfinv","ExtractSequences","FFT","FFT2","IFFT2","IRFFT","ISTFT","InTopK","Logdet","Logsumexp","RFFT","Rsqrt","STFT","SegmentMax","SegmentReduction","SegmentSum","TopK","ViewAsComplex","ViewAsReal"],"keras.src.ops.nn":["AdaptiveAveragePool","AdaptiveMaxPool","AveragePool","BatchNorm","BinaryCrossentropy","CTCDecode","CTCLoss","CategoricalCrossentropy","Celu","Conv","ConvTranspose","CtcLoss","DepthToSpace","DepthwiseConv","DotProductAttention","Elu","Fold","Gelu","Glu","HardShrink","HardSigmoid","HardSilu","HardTanh","LayerNorm","LeakyRelu","LogSigmoid","LogSoftmax","MaxPool","Moments","MultiHot","Normalize","OneHot","PSNR","Polar","RMSNorm","Relu","Relu6","Selu","SeparableConv","Sigmoid","Silu","SoftShrink","Softmax","Softplus","Softsign","SpaceToDepth","SparseCategoricalCrossentropy","SparsePlus","SparseSigmoid","Sparsemax","Squareplus","TanhShrink","Threshold","Unfold"],"keras.src.ops.numpy":["Absolute","Add","All","AllClose","Amax","Amin","Angle","Any","Append","Arange","Arccos","Arccosh","Arcsin","Arcsinh","Arctan","Arctan2","Arctanh","Argmax","Argmin","Argpartition","Argsort","Array","ArraySplit","Average","Bartlett","Bincount","BitwiseAnd","BitwiseInvert","BitwiseLeftShift","BitwiseNot","BitwiseOr","BitwiseRightShift","BitwiseXor","Blackman","BroadcastTo","Cbrt","Ceil","Clip","Concatenate","Conjugate","Copy","Corrcoef","Correlate","Cos","Cosh","CountNonzero","Cross","Cumprod","Cumsum","Deg2rad","Diag","Diagflat","Diagonal","Diff","Digitize","Divide","DivideNoNan","Dot","Dsplit","Dstack","Einsum","Empty","EmptyLike","Equal","Exp","Exp2","ExpandDims","Expm1","Eye","Fabs","Flip","Fliplr","Flipud","Floor","FloorDivide","Fmax","Fmin","Fmod","Full","FullLike","Gcd","Geomspace","GetItem","Greater","GreaterEqual","Hamming","Hanning","Heaviside","Histogram","Hsplit","Hstack","Hypot","I0","Identity","Imag","Inner","IsIn","Isclose","Isfinite","Isinf","Isnan","Isneginf","Isposinf","Isreal","Kaiser","Kron","Lcm","Ldexp","LeftShift","Less","LessEqual","Linspace","Log","Log10","Log1p","Log2","Logaddexp","Logaddexp2","LogicalAnd","LogicalNot","LogicalOr","LogicalXor","Logspace","Matmul","Max","Maximum","Mean","Median","Meshgrid","Min","Minimum","Mod","Moveaxis","Multiply","NanToNum","Nanargmax","Nanargmin","Nancumprod","Nancumsum","Nanmax","Nanmean","Nanmedian","Nanmin","Nanpercentile","Nanprod","Nanquantile","Nanstd","Nansum","Nanvar","Ndim","Negative","Nextafter","Nonzero","NotEqual","Ones","OnesLike","Outer","Pad","Percentile","Power","Prod","Ptp","Quantile","Rad2deg","Ravel","Real","Reciprocal","Repeat","Reshape","RightShift","Roll","Rot90","Round","SearchSorted","Select","Sign","Signbit","Sin","Sinc","Sinh","Size","Slogdet","Sort","Split","Sqrt","Square","Squeeze","Stack","Std","Subtract","Sum","Swapaxes","Take","TakeAlongAxis","Tan","Tanh","Tensordot","Tile","Trace","Transpose","Trapezoid","Tri","Tril","Triu","TrueDivide","Trunc","Unique","UnravelIndex","Vander","Var","Vdot","View","Vsplit","Vstack","Where","Zeros","ZerosLike"],"keras.src.optimizers":["LegacyOptimizerWarning"],"keras.src.optimizers.adadelta":["Adadelta"],"keras.src.optimizers.adafactor":["Adafactor"],"keras.src.optimizers.adagrad":["Adagrad"],"keras.src.optimizers.adam":["Adam"],"keras.src.optimizers.adamax":["Adamax"],"keras.src.optimizers.adamw":["AdamW"],"keras.src.optimizers.ftrl":["Ftrl"],"keras.src.optimizers.lamb":["Lamb"],"keras.src.optimizers.legacy.adadelta":["Adadelta"],"keras.src.optimizers.legacy.adagrad":["Adagrad"],"keras.src.optimizers.legacy.adam":["Adam"],"keras.src.optimizers.legacy.adamax":["Adamax"],"keras.src.optimizers.legacy.ftrl":["Ftrl"],"keras.src.optimizers.legacy.gradient_descent":["SGD"],"keras.src.optimizers.legacy.nadam":["Nadam"],"keras.src.optimizers.legacy.optimizer_v2":["OptimizerV2"],"keras.src.optimizers.legacy.rmsprop":["RMSprop"],"keras.src.optimizers.lion":["Lion"],"keras.src.optimizers.loss_scale_optimizer":["LossScaleOptimizer"],"keras.src.optimizers.multi_optimizer":["MultiOptimizer","OptimizerMap"],"keras.src.optimizers.muon":["Muon"],"keras.src.optimizers.nadam":["Nadam"],"keras.src.optimizers.optimizer":["Optimizer"],"keras.src.optimizers.rmsprop":["RMSprop"],"keras.src.optimizers.schedule_free_adamw":["ScheduleFreeAdamW"],"keras.src.optimizers.schedules.learning_rate_schedule":["CosineDecay","CosineDecayRestarts","ExponentialDecay","InverseTimeDecay","LearningRateSchedule","PiecewiseConstantDecay","PolynomialDecay"],"keras.src.optimizers.sgd":["SGD"],"keras.src.quantizers.awq_config":["AWQConfig"],"keras.src.quantizers.gptq_config":["GPTQConfig"],"keras.src.quantizers.quantization_config":["Float8QuantizationConfig","Int4QuantizationConfig","Int8QuantizationConfig","QuantizationConfig"],"keras.src.quantizers.quantizers":["AbsMaxQuantizer","Quantizer"],"keras.src.random.seed_generator":["SeedGenerator"],"keras.src.regularizers":["L1","L1L2","L2","OrthogonalRegularizer","Regularizer"],"keras.src.regularizers.regularizers":["L1","L1L2","L2","OrthogonalRegularizer","Regularizer"],"keras.src.trainers.compile_utils":["CompileLoss","CompileMetrics","MetricsList"],"keras.src.utils.losses_utils":["ReductionV2"],"keras.utils.losses_utils":["ReductionV2"]},"Cn":{"keras.activations":["celu","elu","exponential","gelu","glu","hard_shrink","hard_sigmoid","hard_silu","hard_swish","hard_tanh","leaky_relu","linear","log_sigmoid","log_softmax","mish","relu","relu6","selu","sigmoid","silu","soft_shrink","softmax","softplus","softsign","sparse_plus","sparse_sigmoid","sparsemax","squareplus","swish","tanh","tanh_shrink","threshold"],"keras.losses":["KLD","MAE","MAPE","MSE","MSLE","binary_crossentropy","binary_focal_crossentropy","categorical_crossentropy","categorical_focal_crossentropy","categorical_generalized_cross_entropy","categorical_hinge","circle","cosine_similarity","ctc","dice","hinge","huber","kl_divergence","kld","kullback_leibler_divergence","log_cosh","logcosh","mae","mape","mean_absolute_error","mean_absolute_percentage_error","mean_squared_error","mean_squared_logarithmic_error","mse","msle","poisson","sparse_categorical_crossentropy","squared_hinge","tversky"],"keras.metrics":["KLD","MAE","MAPE","MSE","MSLE","binary_accuracy","binary_crossentropy","binary_focal_crossentropy","categorical_accuracy","categorical_crossentropy","categorical_focal_crossentropy","categorical_hinge","concordance_correlation","hinge","huber","kl_divergence","kld","kullback_leibler_divergence","log_cosh","logcosh","mae","mape","mean_absolute_error","mean_absolute_percentage_error","mean_squared_error","mean_squared_logarithmic_error","mse","msle","pearson_correlation","poisson","sparse_categorical_accuracy","sparse_categorical_crossentropy","sparse_top_k_categorical_accuracy","squared_hinge","top_k_categorical_accuracy"]}}');
;// CONCATENATED MODULE: ./lib/src/formats/models/keras-config.js


const classes = setsOf(keras_classes_namespaceObject.Ly);
const functions = setsOf(keras_classes_namespaceObject.Cn);
const classNames = new Set(Object.values(keras_classes_namespaceObject.Ly).flat());
const functionNames = new Set(Object.values(keras_classes_namespaceObject.Cn).flat());
/** Data that Keras wraps as if it were an object. */
const plainValues = new Set([
    '__bytes__',
    '__ellipsis__',
    '__keras_tensor__',
    '__numpy__',
    '__slice__',
    '__tensor__',
    '__tuple__',
    'TensorShape',
]);
/** What runs or loads something that the configuration brings along, by the name of the class. */
const dangerous = new Map([
    ['Lambda', 'Lambda layer'],
    ['__lambda__', 'Python bytecode'],
    ['TorchModuleWrapper', 'layer that unpickles a PyTorch module'],
    ['TFSMLayer', 'layer that loads a SavedModel'],
    ['JaxLayer', 'layer that runs a function of its own'],
    ['FlaxLayer', 'layer that runs a module of its own'],
    ['TFOpLambda', 'layer that calls a TensorFlow function by name'],
    ['SlicingOpLambda', 'layer that calls a TensorFlow function by name'],
    ['TensorFlowOpLayer', 'layer that runs a TensorFlow operation of its own'],
]);
/** A text under these keys is the path of a file that building the layer reads. */
const filesRead = new Set(['vocabulary', 'idf_weights']);
const optimizers = [
    'Adadelta',
    'Adafactor',
    'Adagrad',
    'Adam',
    'AdamW',
    'Adamax',
    'Ftrl',
    'Lion',
    'Nadam',
    'RMSprop',
    'SGD',
];
/** Keras 2.9 to 2.12 wrote its own optimizers as if a user had registered them. */
const ownRegistered = new Set(optimizers.map((name) => `Custom>${name}`));
/**
 * Judges a Keras configuration, of a `.keras` archive or of an HDF5 file: notes as an import whatever loading it would look
 * up that is none of Keras's own classes and functions, or that is one which runs code. Every object at any depth is
 * judged, wherever it stands.
 *
 * @param config parsed with a bounded depth
 */
function judgeKerasConfig(config, inspector) {
    const outline = { layers: 0 };
    const left = [config];
    while (left.length > 0) {
        const tree = left.pop();
        if ((0,metrics_tree/* isArray */.cy)(tree)) {
            for (const each of tree)
                left.push(each);
        }
        else if ((0,metrics_tree/* isMap */.jh)(tree)) {
            judge(tree, inspector);
            for (const [key, value] of tree) {
                if (key === 'layers' && (0,metrics_tree/* isArray */.cy)(value))
                    outline.layers += value.length;
                left.push(value);
            }
        }
    }
    return outline;
}
function judge(object, inspector) {
    if (object.get('safe_mode') === false)
        inspector.fault('its configuration asks for safe mode to be switched off');
    const className = object.get('class_name');
    if (className === undefined)
        return;
    if (typeof className !== 'string') {
        inspector.fault('its configuration has a class_name that is no text');
        return;
    }
    const config = object.get('config');
    judgeFilesRead(className, config, inspector);
    const module = moduleOf(object, inspector);
    const registered = object.get('registered_name');
    if (registered !== undefined && registered !== null && typeof registered !== 'string') {
        inspector.fault('its configuration has a registered_name that is no text');
        return;
    }
    if (plainValues.has(className))
        return;
    if (className === '__typespec__') {
        const spec = object.get('spec_name');
        imported(inspector, module, typeof spec === 'string' ? spec : className, 'type specification');
    }
    else if (className === 'function') {
        judgeFunction(module, config, inspector);
    }
    else {
        judgeClass(module, className, registered ?? undefined, config, inspector);
    }
}
function moduleOf(object, inspector) {
    const module = object.get('module');
    if (module === undefined || module === null)
        return '';
    if (typeof module === 'string')
        return module;
    inspector.fault('its configuration has a module that is no text');
    return '';
}
/** A function is looked up by its name where it is one of Keras's own; any other module is imported. */
function judgeFunction(module, name, inspector) {
    if (typeof name !== 'string') {
        inspector.fault('its configuration names a function by something that is no text');
        return;
    }
    const own = module === '' || module === 'builtins' ? functionNames : functions.get(module);
    if (own?.has(name))
        return;
    imported(inspector, module, name, 'function');
}
function judgeClass(module, className, registered, config, inspector) {
    const danger = dangerous.get(className);
    if (danger !== undefined) {
        imported(inspector, module === '' ? 'keras' : module, calledFunction(className, config), danger);
        return;
    }
    if (module === '' && ownRegistered.has(className))
        return;
    const own = (module === '' ? classNames : classes.get(module))?.has(className) === true;
    // The name that a class was registered under is looked up before its module is.
    const other = registered !== undefined && registered !== className && !ownRegistered.has(registered);
    if (own && !other)
        return;
    // Where there is no module, only the registered name says whose class it is.
    const name = own || module === '' ? (registered ?? className) : className;
    imported(inspector, module, name, 'custom class');
}
/** The function that a TensorFlow layer calls, since the layer's own name says nothing of it. */
function calledFunction(className, config) {
    const called = className.endsWith('OpLambda') && (0,metrics_tree/* isMap */.jh)(config) ? config.get('function') : undefined;
    return typeof called === 'string' ? `${className}(${called})` : className;
}
function judgeFilesRead(className, config, inspector) {
    if (!(0,metrics_tree/* isMap */.jh)(config))
        return;
    for (const key of filesRead) {
        if (typeof config.get(key) === 'string')
            imported(inspector, 'file', className, `file that ${key} names, read on loading`);
    }
}
function imported(inspector, module, name, kind) {
    inspector.imported({ module, name, kind });
}
function setsOf(table) {
    return new Map(Object.entries(table).map(([module, names]) => [module, new Set(names)]));
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/checksum.js
/**
 * Bob Jenkins' lookup3 (hashlittle, 2006), by which the newer structures of HDF5 are checked.
 *
 * @returns 32 bits, unsigned
 */
function lookup3(bytes) {
    let a = (0xdeadbeef + bytes.length) | 0;
    let b = a;
    let c = a;
    if (bytes.length === 0)
        return c >>> 0;
    let at = 0;
    while (bytes.length - at > 12) {
        a = (a + bytes.readUInt32LE(at)) | 0;
        b = (b + bytes.readUInt32LE(at + 4)) | 0;
        c = (c + bytes.readUInt32LE(at + 8)) | 0;
        at += 12;
        a = ((a - c) ^ checksum_rotated(c, 4)) | 0;
        c = (c + b) | 0;
        b = ((b - a) ^ checksum_rotated(a, 6)) | 0;
        a = (a + c) | 0;
        c = ((c - b) ^ checksum_rotated(b, 8)) | 0;
        b = (b + a) | 0;
        a = ((a - c) ^ checksum_rotated(c, 16)) | 0;
        c = (c + b) | 0;
        b = ((b - a) ^ checksum_rotated(a, 19)) | 0;
        a = (a + c) | 0;
        c = ((c - b) ^ checksum_rotated(b, 4)) | 0;
        b = (b + a) | 0;
    }
    const last = Buffer.alloc(12);
    bytes.copy(last, 0, at);
    a = (a + last.readUInt32LE(0)) | 0;
    b = (b + last.readUInt32LE(4)) | 0;
    c = (c + last.readUInt32LE(8)) | 0;
    c = ((c ^ b) - checksum_rotated(b, 14)) | 0;
    a = ((a ^ c) - checksum_rotated(c, 11)) | 0;
    b = ((b ^ a) - checksum_rotated(a, 25)) | 0;
    c = ((c ^ b) - checksum_rotated(b, 16)) | 0;
    a = ((a ^ c) - checksum_rotated(c, 4)) | 0;
    b = ((b ^ a) - checksum_rotated(a, 14)) | 0;
    c = ((c ^ b) - checksum_rotated(b, 24)) | 0;
    return c >>> 0;
}
function checksum_rotated(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/fields.js

const undefinedAddress = 2n ** 64n - 1n;
/** Reads the fields of one structure of an HDF5 file one after the other, little-endian, and never beyond its end. */
class Fields {
    all;
    start;
    what;
    at = 0;
    /**
     * @param start of the bytes in the file
     * @param what the structure, for messages, e.g. `a local heap`
     */
    constructor(all, start, what) {
        this.all = all;
        this.start = start;
        this.what = what;
    }
    /** bytes not yet passed */
    get left() {
        return this.all.length - this.at;
    }
    /** of the next byte in the file */
    get position() {
        return this.start + this.at;
    }
    bytes(length) {
        if (length > this.left)
            throw new Malformed(`${this.what} ends in the middle`, this.start + this.all.length);
        this.at += length;
        return this.all.subarray(this.at - length, this.at);
    }
    /** The next bytes as a structure of their own. */
    part(length, what) {
        const start = this.position;
        return new Fields(this.bytes(length), start, what);
    }
    skip(length) {
        this.bytes(length);
    }
    u8() {
        return this.bytes(1).readUInt8();
    }
    u16() {
        return this.bytes(2).readUInt16LE();
    }
    u32() {
        return this.bytes(4).readUInt32LE();
    }
    /** An unsigned integer of 1 to 8 bytes. */
    sized(bytes) {
        if (bytes <= 6)
            return this.bytes(bytes).readUIntLE(0, bytes);
        const from = this.position;
        const high = Buffer.alloc(8);
        this.bytes(bytes).copy(high);
        return this.safe(high.readBigUInt64LE(), from);
    }
    /** A length of 64 bits. */
    length() {
        return this.sized(8);
    }
    /** A place in the file; undefined where it is marked as none. */
    address() {
        const from = this.position;
        const value = this.bytes(8).readBigUInt64LE();
        return value === undefinedAddress ? undefined : this.safe(value, from);
    }
    /** A place in the file, which must be one. */
    place() {
        const from = this.position;
        const address = this.address();
        if (address === undefined)
            throw new Malformed(`${this.what} points nowhere`, from);
        return address;
    }
    expect(mark) {
        const from = this.position;
        if (this.bytes(mark.length).toString('latin1') !== mark) {
            throw new Malformed(`${this.what} does not begin with ${mark}`, from);
        }
    }
    /** @returns the version, one of those */
    version(...known) {
        const from = this.position;
        const found = this.u8();
        if (!known.includes(found))
            throw new Malformed(`${this.what} has the unknown version ${found}`, from);
        return found;
    }
    /** Text up to a zero byte, which is passed. */
    text() {
        const end = this.all.indexOf(0, this.at);
        if (end === -1)
            throw new Malformed(`a name of ${this.what} has no end`, this.position);
        const text = this.bytes(end - this.at).toString('utf8');
        this.skip(1);
        return text;
    }
    /** Passes what fills up to a multiple of eight bytes since the place in the structure. */
    pad(since) {
        this.skip((8 - ((this.position - since) % 8)) % 8);
    }
    safe(value, from) {
        if (value > BigInt(Number.MAX_SAFE_INTEGER))
            throw new Malformed(`${this.what} has an absurd number`, from);
        return Number(value);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/hdf5-file.js



const checksumBytes = 4;
/** Structures are small and lie close to one another, so that what follows one is read with it. */
const hdf5_file_windowBytes = 16 * 1024;
/** The bytes of an HDF5 file, read only where its structures say and only where that lies inside it. */
class Hdf5File {
    content;
    budget;
    nameBytes = 0;
    window = Buffer.alloc(0);
    windowStart = 0;
    constructor(content, budget) {
        this.content = content;
        this.budget = budget;
    }
    get size() {
        return this.content.size;
    }
    /** @throws Malformed where the stretch is not all inside the file */
    inside(address, length, what) {
        if (address + length > this.size) {
            throw new Malformed(`${what} would lie at bytes ${address} to ${address + length} of ${this.size}`, address);
        }
    }
    /** Counts a name that is kept: many entries may point to one long text. @throws BeyondLimit */
    named(name) {
        this.nameBytes += name.length;
        this.budget.held(this.nameBytes, 'the text of all its names');
        return name;
    }
    async fields(address, length, what) {
        this.inside(address, length, what);
        this.budget.held(length, what);
        this.budget.time();
        return new Fields(await this.read(address, length), address, what);
    }
    async read(address, length) {
        if (length > hdf5_file_windowBytes)
            return this.content.read(address, length);
        const isHeld = address >= this.windowStart && address + length <= this.windowStart + this.window.length;
        if (!isHeld) {
            this.window = await this.content.read(address, Math.min(hdf5_file_windowBytes, this.size - address));
            this.windowStart = address;
        }
        return this.window.subarray(address - this.windowStart, address - this.windowStart + length);
    }
    /** A structure whose last four bytes are the checksum of all before them; those are what is returned. */
    async checked(address, length, what) {
        const whole = (await this.fields(address, length, what)).all;
        const body = whole.subarray(0, Math.max(0, length - checksumBytes));
        if (length < checksumBytes || lookup3(body) !== whole.readUInt32LE(body.length)) {
            throw new Malformed(`${what} has another checksum than it says`, address);
        }
        return new Fields(body, address, what);
    }
}
/** Places that were read: a structure that is reached a second time leads in a circle. */
class Visited {
    what;
    places = new Set();
    constructor(what) {
        this.what = what;
    }
    /** @throws Malformed */
    add(address) {
        if (this.places.has(address))
            throw new Malformed(`${this.what} leads back to itself`, address);
        this.places.add(address);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/object-header.js


/** Types of header messages, as the HDF5 file format specification (version 4.0, IV.A.2) numbers them. */
const messageType = {
    nil: 0x00,
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    oldFillValue: 0x04,
    fillValue: 0x05,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    groupInfo: 0x0a,
    filters: 0x0b,
    attribute: 0x0c,
    comment: 0x0d,
    oldModified: 0x0e,
    continuation: 0x10,
    symbolTable: 0x11,
    modified: 0x12,
    attributeInfo: 0x15,
    references: 0x16,
};
const sharedFlag = 0x02;
/**
 * The messages of an object header and of all its continuations.
 *
 * @throws Malformed
 */
async function readMessages(file, address) {
    const mark = (await file.fields(address, 4, 'an object header')).all.toString('latin1');
    return mark === 'OHDR' ? newerMessages(file, address) : olderMessages(file, address);
}
async function olderMessages(file, address) {
    const prefix = await file.fields(address, 16, 'an object header');
    prefix.version(1);
    prefix.skip(7);
    const first = { address: address + 16, length: prefix.u32() };
    return gathered(file, first, async ({ address: from, length }) => {
        const chunk = await file.fields(from, length, 'an object header');
        return messagesOf(file, chunk, 8, () => {
            const type = chunk.u16();
            const size = chunk.u16();
            const flags = chunk.u8();
            chunk.skip(3);
            return { type, size, flags };
        });
    });
}
async function newerMessages(file, address) {
    const head = await file.fields(address, 6, 'an object header');
    head.expect('OHDR');
    head.version(2);
    const flags = head.u8();
    const sizeBytes = 2 ** (flags & 0x03);
    const before = 6 + (flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0);
    const size = (await file.fields(address + before, sizeBytes, 'an object header')).sized(sizeBytes);
    const prefixBytes = before + sizeBytes;
    const ordered = (flags & 0x04) !== 0;
    const first = { address, length: prefixBytes + size + 4 };
    return gathered(file, first, async ({ address: from, length }) => {
        const chunk = await file.checked(from, length, 'an object header');
        if (from === address)
            chunk.skip(prefixBytes);
        else
            chunk.expect('OCHK');
        return messagesOf(file, chunk, ordered ? 6 : 4, () => {
            const type = chunk.u8();
            const size = chunk.u16();
            const flags = chunk.u8();
            if (ordered)
                chunk.skip(2);
            return { type, size, flags };
        });
    });
}
function messagesOf(file, chunk, prefixBytes, prefix) {
    const messages = [];
    while (chunk.left >= prefixBytes) {
        file.budget.entries(1);
        const { type, size, flags } = prefix();
        messages.push({ type, shared: (flags & sharedFlag) !== 0, fields: chunk.part(size, 'a header message') });
    }
    return messages;
}
/** Reads the first stretch of a header and those to which it goes on. */
async function gathered(file, first, messagesAt) {
    const visited = new Visited('an object header');
    const ahead = [first];
    const messages = [];
    let bytes = 0;
    for (let next = ahead.pop(); next; next = ahead.pop()) {
        visited.add(next.address);
        bytes += next.length;
        file.budget.held(bytes, 'an object header with its continuations');
        for (const message of await messagesAt(next)) {
            if (message.type === messageType.continuation) {
                ahead.push({ address: message.fields.place(), length: message.fields.length() });
            }
            else if (message.type !== messageType.nil)
                messages.push(message);
        }
    }
    return messages;
}
/**
 * The one message of a type.
 *
 * @returns undefined where there is none
 * @throws Malformed where there are several
 */
function onlyMessage(messages, type) {
    const [first, second] = messages.filter((each) => each.type === type);
    if (second)
        throw new Malformed(`an object has two messages of type ${type}`, second.fields.start);
    return first;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/symbol-table.js


const entryBytes = 40;
/** @throws Malformed */
function readSymbolTableEntry(fields) {
    const end = fields.left - entryBytes;
    const name = fields.length();
    const target = fields.address();
    const at = fields.position;
    const cache = fields.u32();
    fields.skip(4);
    if (cache === 2) {
        const soft = fields.u32();
        fields.skip(fields.left - end);
        return { name, address: 0, soft };
    }
    if (target === undefined)
        throw new Malformed('a member of a group points nowhere', at);
    if (cache > 2)
        throw new Malformed(`a member of a group has the unknown kind ${cache}`, at);
    const table = cache === 1 ? { tree: fields.place(), heap: fields.place() } : undefined;
    fields.skip(fields.left - end);
    return { name, address: target, ...(table && { table }) };
}
/** The members of an older group: a B-tree of symbol table nodes, whose names stand in a local heap. */
async function readSymbolTable(file, { tree, heap }) {
    const names = await readLocalHeap(file, heap);
    const visited = new Visited('the B-tree of a group');
    const links = [];
    const ahead = [{ address: tree, level: undefined }];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
        const { address, level } = next;
        visited.add(address);
        if (level === -1)
            links.push(...(await readNode(file, address, names)));
        else {
            const node = await readTreeNode(file, address, level);
            for (const child of node.children)
                ahead.push({ address: child, level: node.level - 1 });
        }
    }
    return links;
}
async function readTreeNode(file, address, expected) {
    const what = 'the B-tree of a group';
    const head = await file.fields(address, 24, what);
    head.expect('TREE');
    const type = head.u8();
    if (type !== 0)
        throw new Malformed(`${what} is one of type ${type}`, address + 4);
    const level = head.u8();
    if (expected !== undefined && level !== expected) {
        throw new Malformed(`${what} has a node of level ${level} where ${expected} is due`, address + 5);
    }
    const count = head.u16();
    file.budget.entries(count);
    const pairs = await file.fields(address + 24, count * 16 + 8, what);
    const children = [];
    for (let index = 0; index < count; index += 1) {
        pairs.skip(8);
        children.push(pairs.place());
    }
    return { level, children };
}
async function readNode(file, address, names) {
    const what = 'a node of a group';
    const head = await file.fields(address, 8, what);
    head.expect('SNOD');
    head.version(1);
    head.skip(1);
    const count = head.u16();
    file.budget.entries(count);
    const entries = await file.fields(address + 8, count * entryBytes, what);
    const links = [];
    for (let index = 0; index < count; index += 1) {
        const { name, address: target, table, soft } = readSymbolTableEntry(entries);
        const title = file.named(textAt(names, name));
        if (soft === undefined)
            links.push({ kind: 'hard', name: title, address: target, ...(table && { table }) });
        else {
            textAt(names, soft);
            links.push({ kind: 'soft', name: title });
        }
    }
    return links;
}
async function readLocalHeap(file, address) {
    const what = 'the local heap of a group';
    const head = await file.fields(address, 32, what);
    head.expect('HEAP');
    head.version(0);
    head.skip(3);
    const size = head.length();
    head.skip(8);
    return file.fields(head.place(), size, what);
}
function textAt(heap, offset) {
    const end = offset < heap.all.length ? heap.all.indexOf(0, offset) : -1;
    if (end === -1)
        throw new Malformed('a name lies outside the local heap of its group', heap.start + offset);
    return heap.all.toString('utf8', offset, end);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/superblock.js



const signature = '\x89HDF\r\n\x1a\n';
/** @throws Malformed */
async function readSuperblock(file) {
    const start = await file.fields(0, signature.length + 1, 'the superblock');
    start.expect(signature);
    const version = start.version(0, 1, 2, 3);
    return version < 2 ? older(file, version) : newer(file, version);
}
/** Messages that a superblock's extension may have: nothing, the widths of B-trees, and how free space is kept. */
const extensionMessages = new Set([0x00, 0x10, 0x13, 0x17]);
async function older(file, version) {
    const fields = await file.fields(0, version === 0 ? 96 : 100, 'the superblock');
    fields.skip(9);
    const parts = [fields.u8(), fields.u8(), fields.u8(), fields.u8()];
    if (parts.some((each) => each !== 0))
        throw new Malformed('a part of the superblock has an unknown version', 9);
    expectWideAddresses(fields.u8(), fields.u8());
    fields.skip(version === 0 ? 9 : 13);
    expectNoUserBlock(fields.address());
    fields.address();
    expectEnd(file, fields.place());
    if (fields.address() !== undefined)
        throw severalFiles();
    const { address, table } = readSymbolTableEntry(fields);
    return { version, root: address, ...(table && { cached: table }) };
}
async function newer(file, version) {
    const fields = await file.checked(0, 48, 'the superblock');
    fields.skip(9);
    expectWideAddresses(fields.u8(), fields.u8());
    if (fields.u8() !== 0)
        throw new Malformed('the file is marked as open for writing: it was not closed', 11);
    expectNoUserBlock(fields.address());
    const extension = fields.address();
    expectEnd(file, fields.place());
    const root = fields.place();
    if (extension !== undefined) {
        const odd = (await readMessages(file, extension)).find(({ type }) => !extensionMessages.has(type));
        if (odd?.type === 0x14)
            throw severalFiles();
        if (odd)
            throw new Malformed(`the superblock's extension has a message of type ${odd.type}`, odd.fields.start);
    }
    return { version, root };
}
function expectWideAddresses(offsets, lengths) {
    if (offsets !== 8 || lengths !== 8) {
        throw new Malformed(`addresses have ${offsets} and lengths ${lengths} bytes, where 8 are read`);
    }
}
function expectNoUserBlock(base) {
    if (base !== 0)
        throw new Malformed('it does not begin with its first byte');
}
function expectEnd(file, end) {
    if (end > file.size)
        throw new Malformed(`it says it has ${end} bytes, and ends after ${file.size}`, file.size);
    if (end < file.size)
        throw new Malformed(`it says it has ${end} bytes, and goes on up to ${file.size}`, end);
}
function severalFiles() {
    return new Malformed('it is one part of an HDF5 file that lies in several files');
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/dataspace.js

const dataspace_mostDimensions = 32;
/**
 * A dataspace message.
 *
 * @returns how many elements there are: a safe integer
 * @throws Malformed
 */
function readElementCount(fields) {
    const at = fields.position;
    const version = fields.version(1, 2);
    const dimensions = fields.u8();
    if (dimensions > dataspace_mostDimensions)
        throw new Malformed(`it has ${dimensions} dimensions`, at);
    fields.skip(1);
    const type = version === 1 ? 1 : fields.u8();
    if (version === 1)
        fields.skip(5);
    if (type > 2)
        throw new Malformed(`a dataspace is of the unknown type ${type}`, at);
    if (type === 2)
        return 0;
    let count = 1n;
    for (let index = 0; index < dimensions; index += 1)
        count *= BigInt(fields.length());
    if (count > BigInt(Number.MAX_SAFE_INTEGER))
        throw new Malformed(`it claims ${count} elements`, at);
    return Number(count);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/datatype.js

/** Types nest: tables of arrays of tables. */
const mostNested = 16;
/** A datatype message. @throws Malformed */
function readDatatype(file, fields, nested = 0) {
    const at = fields.position;
    if (nested > mostNested)
        throw new Malformed(`a datatype is nested more than ${mostNested} deep`, at);
    file.budget.entries(1);
    const first = fields.u8();
    const version = first >> 4;
    if (version < 1 || version > 5)
        throw new Malformed(`a datatype has the unknown version ${version}`, at);
    const bits = fields.sized(3);
    const size = fields.u32();
    const read = datatype_classes[first & 0x0f];
    if (!read)
        throw new Malformed(`a datatype is of the unknown class ${first & 0x0f}`, at);
    if (size === 0)
        throw new Malformed('a datatype has no size', at);
    return read({ file, fields, version, bits, size, nested, at });
}
/** By the number of the class. */
const datatype_classes = [
    integer,
    floatingPoint,
    (head) => other(head, 2),
    ({ size }) => ({ kind: 'string', size, count: 1 }),
    (head) => other(head, 4),
    ({ fields, bits, size }) => {
        fields.skip(bits & 0xff);
        return { kind: 'opaque', size, count: 1 };
    },
    table,
    reference,
    enumeration,
    ragged,
    array,
    complex,
];
function other({ fields, size }, properties) {
    fields.skip(properties);
    return { kind: 'other', size, count: 1 };
}
function integer({ fields, bits, size, at }) {
    fields.skip(4);
    if (![1, 2, 4, 8, 16].includes(size))
        throw new Malformed(`an integer has ${size} bytes`, at);
    return { kind: 'number', size, count: 1, dtype: `${bits & 0x08 ? 'int' : 'uint'}${size * 8}` };
}
/** By the bits of exponent and mantissa. */
const floats = new Map([
    ['11+52', 'float64'],
    ['8+23', 'float32'],
    ['5+10', 'float16'],
    ['8+7', 'bfloat16'],
    ['4+3', 'float8_e4m3fn'],
    ['5+2', 'float8_e5m2'],
]);
function floatingPoint({ fields, size }) {
    fields.skip(5);
    const exponent = fields.u8();
    fields.skip(1);
    const mantissa = fields.u8();
    fields.skip(4);
    const dtype = floats.get(`${exponent}+${mantissa}`) ?? `float${size * 8}`;
    return { kind: 'number', size, count: 1, dtype };
}
function table({ file, fields, version, bits, size, nested, at }) {
    const count = bits & 0xffff;
    const members = [];
    for (let index = 0; index < count; index += 1) {
        const since = fields.position;
        const name = file.named(fields.text());
        if (version < 3)
            fields.pad(since);
        const offset = version < 3 ? fields.u32() : fields.sized(bytesFor(size));
        if (version === 1)
            fields.skip(28);
        const type = readDatatype(file, fields, nested + 1);
        if (offset + type.size > size)
            throw new Malformed('a member of a table lies outside its row', at);
        members.push({ name, type });
    }
    return { kind: 'other', size, count: 1, ...complexOf(members, size) };
}
/** h5py writes complex numbers as a table of the real and the imaginary part. */
function complexOf([real, imaginary, ...more], size) {
    const isComplex = real?.name === 'r' && imaginary?.name === 'i' && more.length === 0 && real.type.dtype?.startsWith('float');
    return isComplex ? { kind: 'number', dtype: `complex${size * 8}` } : {};
}
/** How many bytes a number up to that takes. */
function bytesFor(most) {
    return most < 2 ** 8 ? 1 : most < 2 ** 16 ? 2 : most < 2 ** 24 ? 3 : 4;
}
function reference({ bits, size, at }) {
    if ((bits & 0x0f) > 1)
        throw new Malformed('a reference may lead into another file', at);
    return { kind: 'other', size, count: 1 };
}
function enumeration({ file, fields, version, bits, nested }) {
    const base = readDatatype(file, fields, nested + 1);
    const names = [];
    for (let index = 0; index < (bits & 0xffff); index += 1) {
        const since = fields.position;
        names.push(file.named(fields.text()));
        if (version < 3)
            fields.pad(since);
    }
    fields.skip(names.length * base.size);
    const isBool = base.size === 1 && names.length === 2 && names[0] === 'FALSE' && names[1] === 'TRUE';
    return isBool ? { ...base, dtype: 'bool' } : base;
}
function ragged({ file, fields, bits, size, nested, at }) {
    const base = readDatatype(file, fields, nested + 1);
    const isText = (bits & 0x0f) === 1;
    if (size !== raggedBytes)
        throw new Malformed(`a ragged element has ${size} bytes`, at);
    return { kind: 'ragged', size, count: 1, base: isText ? { kind: 'string', size: 1, count: 1 } : base };
}
/** Length, collection of the global heap, index in it. */
const raggedBytes = 16;
function array({ file, fields, version, size, nested, at }) {
    const dimensions = fields.u8();
    if (version < 3)
        fields.skip(3);
    let count = 1;
    for (let index = 0; index < dimensions; index += 1)
        count *= fields.u32();
    if (version < 3)
        fields.skip(4 * dimensions);
    const base = readDatatype(file, fields, nested + 1);
    if (!(count * base.size === size))
        throw new Malformed('an array has another size than its elements', at);
    return base.kind === 'number'
        ? { kind: 'number', size, count: count * base.count, ...(base.dtype && { dtype: base.dtype }) }
        : { kind: 'other', size, count: 1 };
}
function complex({ file, fields, size, nested }) {
    readDatatype(file, fields, nested + 1);
    return { kind: 'number', size, count: 1, dtype: `complex${size * 8}` };
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/attribute.js




const typeShared = 0x01;
const spaceShared = 0x02;
/** An attribute message, of a header or of a heap. @throws Malformed */
async function readAttribute(file, fields) {
    const at = fields.position;
    const version = fields.version(1, 2, 3);
    const flags = fields.u8();
    const nameBytes = fields.u16();
    const typeBytes = fields.u16();
    const spaceBytes = fields.u16();
    if (version === 3)
        fields.skip(1);
    const part = (bytes, what) => {
        const found = fields.part(bytes, what);
        if (version === 1)
            fields.skip((8 - (bytes % 8)) % 8);
        return found;
    };
    const name = file.named(part(nameBytes, 'an attribute').text());
    const typeFields = part(typeBytes, 'a datatype');
    const shared = version > 1 ? flags : 0;
    if (shared & spaceShared)
        throw new Malformed('the dataspace of an attribute stands elsewhere', at);
    const type = shared & typeShared ? await sharedType(file, typeFields) : readDatatype(file, typeFields);
    const count = readElementCount(part(spaceBytes, 'a dataspace'));
    return { name, type, count, values: fields.part(count * type.size, 'an attribute') };
}
/** The datatype of a dataset: in its header, or that of a named type. @throws Malformed */
async function datatypeOf(file, message) {
    return message.shared ? sharedType(file, message.fields) : readDatatype(file, message.fields);
}
const inSharedHeap = 1;
async function sharedType(file, fields) {
    const at = fields.position;
    fields.version(2, 3);
    if (fields.u8() === inSharedHeap)
        throw new Malformed('a datatype stands in a heap of shared messages', at);
    const messages = await readMessages(file, fields.place());
    const named = onlyMessage(messages, messageType.datatype);
    if (!named || named.shared)
        throw new Malformed('what a datatype points to is none', at);
    return readDatatype(file, named.fields);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/b-tree.js


/** Mark, version, type and checksum of a node. */
const nodeOverhead = 10;
/**
 * The records of a B-tree of version 2, in no order.
 *
 * @param type of its records
 * @throws Malformed
 */
async function* readRecords(file, address, type) {
    const what = 'a B-tree';
    const head = await file.checked(address, 38, what);
    head.expect('BTHD');
    head.version(0);
    expectType(head, type);
    const nodeBytes = head.u32();
    const recordBytes = head.u16();
    const depth = head.u16();
    head.skip(2);
    const root = head.address();
    const rootCount = head.u16();
    const total = head.length();
    file.budget.entries(total);
    if (root === undefined || total === 0)
        return;
    const shape = new NodeShape(nodeBytes, recordBytes, depth, address);
    const visited = new Visited(what);
    let found = 0;
    const ahead = [{ address: root, count: rootCount, level: depth }];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
        visited.add(next.address);
        const { count, level } = next;
        found += count;
        if (found > total)
            throw new Malformed(`${what} has more records than it says`, next.address);
        const length = shape.bytes(count, level);
        if (length > nodeBytes)
            throw new Malformed(`${what} has a node that is larger than its nodes are`, next.address);
        const node = await file.checked(next.address, length, what);
        node.expect(level === 0 ? 'BTLF' : 'BTIN');
        node.version(0);
        expectType(node, type);
        for (let index = 0; index < count; index += 1)
            yield node.part(recordBytes, 'a record of a B-tree');
        if (level === 0)
            continue;
        for (let index = 0; index <= count; index += 1) {
            const child = node.place();
            const childCount = node.sized(shape.countBytes);
            node.skip(shape.totalBytes(level - 1));
            ahead.push({ address: child, count: childCount, level: level - 1 });
        }
    }
    if (found !== total)
        throw new Malformed(`${what} has ${found} records, and says ${total}`, address);
}
function expectType(fields, type) {
    const at = fields.position;
    const found = fields.u8();
    if (found !== type)
        throw new Malformed(`${fields.what} has records of type ${found}, where ${type} is due`, at);
}
/** A level of a tree has at least two children each, so that no honest tree is deeper. */
const mostDepth = 32;
/** How wide the fields of a node are, which follows from how many records fit. */
class NodeShape {
    recordBytes;
    /** of a child's own number of records */
    countBytes;
    /** by level: how many records may lie in and below a node */
    cumulative = [];
    constructor(nodeBytes, recordBytes, depth, address) {
        this.recordBytes = recordBytes;
        const inLeaf = recordBytes === 0 ? 0 : Math.floor((nodeBytes - nodeOverhead) / recordBytes);
        if (inLeaf < 1 || depth > mostDepth)
            throw new Malformed('a B-tree has an impossible shape', address);
        this.countBytes = b_tree_bytesFor(inLeaf);
        this.cumulative.push(inLeaf);
        for (let level = 1; level <= depth; level += 1) {
            const below = this.cumulative[level - 1] ?? 0;
            const pointer = this.pointerBytes(level);
            const here = Math.floor((nodeBytes - nodeOverhead - pointer) / (recordBytes + pointer));
            const all = (here + 1) * below + here;
            if (here < 1 || all > Number.MAX_SAFE_INTEGER)
                throw new Malformed('a B-tree has an impossible shape', address);
            this.cumulative.push(all);
        }
    }
    /** of the number of records in and below a child of that level, which a leaf's parent does not tell */
    totalBytes(level) {
        return level === 0 ? 0 : b_tree_bytesFor(this.cumulative[level] ?? 0);
    }
    pointerBytes(level) {
        return 8 + this.countBytes + this.totalBytes(level - 1);
    }
    /** of a node with so many records */
    bytes(count, level) {
        const pointers = level === 0 ? 0 : (count + 1) * this.pointerBytes(level);
        return nodeOverhead + count * this.recordBytes + pointers;
    }
}
/** How many bytes a number up to that takes. */
function b_tree_bytesFor(most) {
    return Math.floor(Math.log2(most) / 8) + 1;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/fractal-heap.js


const what = 'a fractal heap';
/** Records of the B-tree that says where the huge objects of a heap are. */
const hugeRecord = 1;
/** Where newer groups keep many links, and newer objects many or large attributes. */
class FractalHeap {
    file;
    shape;
    /** by number: objects too large for a block */
    huge;
    constructor(file, shape) {
        this.file = file;
        this.shape = shape;
    }
    /** @throws Malformed */
    static async at(file, address) {
        return new FractalHeap(file, await fractal_heap_readShape(file, address));
    }
    /**
     * The object that an identifier names.
     *
     * @throws Malformed
     */
    async object(id) {
        const at = id.position;
        const first = id.u8();
        if (first >> 6 !== 0)
            throw new Malformed('an object of a fractal heap has an unknown kind of name', at);
        const kind = (first >> 4) & 0x03;
        if (kind === 0)
            return this.managed(id.sized(this.shape.offsetBytes), id.sized(this.shape.lengthBytes));
        if (kind === 1)
            return this.hugeObject(id, at);
        if (kind === 2)
            return this.tiny(id, first, at);
        throw new Malformed('an object of a fractal heap has an unknown kind', at);
    }
    tiny(id, first, at) {
        if (this.shape.idBytes > 17)
            throw new Malformed('a fractal heap has names of an unknown form', at);
        return id.part((first & 0x0f) + 1, 'an object in a name');
    }
    async hugeObject(id, at) {
        this.huge ??= await this.readHuge(at);
        const found = this.huge.get(id.sized(Math.min(8, this.shape.idBytes - 1)));
        if (!found)
            throw new Malformed('an object is not in its fractal heap', at);
        return this.file.fields(found.address, found.size, 'an object of a fractal heap');
    }
    async readHuge(at) {
        const { hugeTree } = this.shape;
        if (hugeTree === undefined)
            throw new Malformed('an object is not in its fractal heap', at);
        const found = new Map();
        for await (const record of readRecords(this.file, hugeTree, hugeRecord)) {
            const address = record.place();
            const size = record.length();
            found.set(record.length(), { address, size });
        }
        return found;
    }
    async managed(offset, length) {
        const { root, rows } = this.shape;
        if (root === undefined)
            throw new Malformed('an object is not in its fractal heap');
        const block = rows === 0
            ? { address: root, start: 0, size: this.shape.startBytes }
            : await this.blockOf(offset, { address: root, start: 0, rows });
        if (offset + length > block.start + block.size) {
            throw new Malformed('an object does not lie in one block of its fractal heap', block.address);
        }
        const mark = await this.file.fields(block.address, 5, what);
        mark.expect('FHDB');
        mark.version(0);
        return this.file.fields(block.address + offset - block.start, length, 'an object of a fractal heap');
    }
    /** The direct block in which an offset of the heap lies. A level of indirect blocks has fewer rows than the one above. */
    async blockOf(offset, indirect) {
        let { address, start, rows } = indirect;
        for (;;) {
            const { row, column, first, size } = this.shape.cell(offset - start, rows, address);
            const isDirect = row < this.shape.directRows;
            const body = await this.file.checked(address, this.shape.indirectBytes(rows), what);
            body.expect('FHIB');
            body.version(0);
            body.skip(8 + this.shape.offsetBytes + 8 * (row * this.shape.width + column));
            const child = body.place();
            if (isDirect)
                return { address: child, start: start + first, size };
            const childRows = this.shape.rowsOf(size);
            if (childRows >= rows)
                throw new Malformed('a fractal heap leads back to itself', address);
            address = child;
            start += first;
            rows = childRows;
        }
    }
}
async function fractal_heap_readShape(file, address) {
    // Without filters its header has so many bytes, and h5py sets none.
    const fields = await file.checked(address, 146, what);
    fields.expect('FRHP');
    fields.version(0);
    const idBytes = fields.u16();
    if (fields.u16() !== 0)
        throw new Malformed('a fractal heap is compressed, which is not read', address);
    fields.skip(1);
    const mostManaged = fields.u32();
    fields.skip(8);
    const hugeTree = fields.address();
    fields.skip(80);
    const width = fields.u16();
    const startBytes = fields.length();
    const directBytes = fields.length();
    const heapBits = fields.u16();
    fields.skip(2);
    const root = fields.address();
    const rows = fields.u16();
    return new HeapShape({
        address,
        idBytes,
        mostManaged,
        hugeTree,
        width,
        startBytes,
        directBytes,
        heapBits,
        root,
        rows,
    });
}
/** The doubling table of a heap: the blocks of a row are twice as large as those of the row before, from the third on. */
class HeapShape {
    idBytes;
    hugeTree;
    width;
    startBytes;
    root;
    rows;
    offsetBytes;
    lengthBytes;
    /** rows above have blocks that are indirect */
    directRows;
    constructor(header) {
        const { width, startBytes, directBytes, heapBits, rows, address } = header;
        const powers = [width, startBytes, directBytes].every((each) => Number.isInteger(Math.log2(each)));
        if (!powers || startBytes > directBytes || heapBits < 1 || heapBits > 64 || rows > heapBits) {
            throw new Malformed('a fractal heap has an impossible shape', address);
        }
        this.idBytes = header.idBytes;
        this.hugeTree = header.hugeTree;
        this.width = width;
        this.startBytes = startBytes;
        this.root = header.root;
        this.rows = rows;
        this.offsetBytes = Math.ceil(heapBits / 8);
        this.lengthBytes = Math.floor(Math.log2(Math.min(directBytes, header.mostManaged)) / 8) + 1;
        this.directRows = Math.log2(directBytes / startBytes) + 2;
        if (this.lengthBytes < 1)
            throw new Malformed('a fractal heap has an impossible shape', address);
    }
    blockBytes(row) {
        return this.startBytes * 2 ** Math.max(0, row - 1);
    }
    /** Where an offset of an indirect block lies. */
    cell(offset, rows, address) {
        let first = 0;
        for (let row = 0; row < rows; row += 1) {
            const size = this.blockBytes(row);
            const column = Math.floor((offset - first) / size);
            if (column < this.width)
                return { row, column, first: first + column * size, size };
            first += size * this.width;
        }
        throw new Malformed('an object lies outside its fractal heap', address);
    }
    /** of an indirect block that covers so many bytes */
    rowsOf(bytes) {
        return Math.log2(bytes / (this.startBytes * this.width)) + 1;
    }
    /** of an indirect block, its checksum included */
    indirectBytes(rows) {
        return 5 + 8 + this.offsetBytes + 8 * this.width * rows + 4;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/global-heap.js

/** How many collections are remembered: the elements of an attribute mostly lie in one. */
const remembered = 8;
/** Where strings and other things of different lengths are kept. */
class GlobalHeap {
    file;
    collections = new Map();
    constructor(file) {
        this.file = file;
    }
    /**
     * What an element of a ragged type points to.
     *
     * @param elementBytes of one of its parts
     * @returns undefined where it is empty
     * @throws Malformed
     */
    async stretch(pointer, elementBytes) {
        const at = pointer.position;
        const size = pointer.u32() * elementBytes;
        const address = pointer.address();
        const index = pointer.u32();
        if (size === 0)
            return undefined;
        if (address === undefined)
            throw new Malformed('a value points nowhere', at);
        const found = (await this.collection(address)).get(index);
        if (!found)
            throw new Malformed('a value points to what is not in the global heap', at);
        if (size > found.size)
            throw new Malformed('a value is longer than its place in the global heap', at);
        return { address: found.address, size };
    }
    async collection(address) {
        const known = this.collections.get(address);
        if (known)
            return known;
        const [oldest] = this.collections.keys();
        if (oldest !== undefined && this.collections.size >= remembered)
            this.collections.delete(oldest);
        const read = await this.read(address);
        this.collections.set(address, read);
        return read;
    }
    async read(address) {
        const what = 'a collection of the global heap';
        const head = await this.file.fields(address, 16, what);
        head.expect('GCOL');
        head.version(1);
        head.skip(3);
        const size = head.length();
        this.file.inside(address, size, what);
        const objects = new Map();
        let at = address + 16;
        const end = address + size;
        while (end - at >= 16) {
            this.file.budget.entries(1);
            const entry = await this.file.fields(at, 16, what);
            const index = entry.u16();
            entry.skip(6);
            const bytes = entry.length();
            // Object 0 is what is free, up to the end.
            if (index === 0)
                break;
            if (objects.has(index))
                throw new Malformed(`${what} has two objects ${index}`, at);
            if (bytes > end - at - 16)
                throw new Malformed(`${what} has an object that is larger than it`, at);
            objects.set(index, { address: at + 16, size: bytes });
            at += 16 + bytes + ((8 - (bytes % 8)) % 8);
        }
        return objects;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/link.js

const external = 64;
/** A link message, of a header or of a heap. @throws Malformed */
function readLink(file, fields) {
    fields.version(1);
    const flags = fields.u8();
    const at = fields.position;
    const type = flags & 0x08 ? fields.u8() : 0;
    if (flags & 0x04)
        fields.skip(8);
    if (flags & 0x10)
        fields.skip(1);
    const name = file.named(fields.bytes(fields.sized(2 ** (flags & 0x03))).toString('utf8'));
    if (type === 0)
        return { kind: 'hard', name, address: fields.place() };
    fields.skip(fields.u16());
    if (type === 1)
        return { kind: 'soft', name };
    if (type < external)
        throw new Malformed(`a link is of the unknown type ${type}`, at);
    return { kind: type === external ? 'external' : 'user-defined', name };
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/storage.js

/** A data layout message. @throws Malformed */
function readLayout(fields) {
    const version = fields.version(3, 4, 5);
    const at = fields.position;
    const kind = fields.u8();
    if (kind === 0)
        return { kind: 'compact', values: fields.part(fields.u16(), 'a dataset') };
    if (kind === 1)
        return { kind: 'contiguous', address: fields.address(), bytes: fields.length() };
    if (kind === 2)
        return { kind: 'chunked', address: version === 3 ? olderIndex(fields) : newerIndex(fields) };
    if (kind === 3 && version > 3)
        return { kind: 'virtual' };
    throw new Malformed(`a dataset is laid out in the unknown way ${kind}`, at);
}
function olderIndex(fields) {
    fields.skip(1);
    return fields.address();
}
const filteredSingleChunk = 0x02;
/** Bytes of what an index says of itself, by its type. */
const indexBytes = new Map([
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 5],
    [5, 6],
]);
function newerIndex(fields) {
    const flags = fields.u8();
    const dimensions = fields.u8();
    fields.skip(fields.u8() * dimensions);
    const at = fields.position;
    const type = fields.u8();
    const bytes = indexBytes.get(type);
    if (bytes === undefined)
        throw new Malformed(`the chunks of a dataset are listed in the unknown way ${type}`, at);
    fields.skip(type === 1 && flags & filteredSingleChunk ? 12 : bytes);
    return fields.address();
}
/** Filters that every HDF5 library or h5py brings; others are code that is loaded for them. */
const builtIn = new Set([1, 2, 3, 4, 5, 6, 32000]);
const firstWithName = 256;
/** A filter pipeline message. @returns the numbers of filters that a plugin must bring. @throws Malformed */
function readForeignFilters(fields) {
    const version = fields.version(1, 2);
    const count = fields.u8();
    if (version === 1)
        fields.skip(6);
    const foreign = [];
    for (let index = 0; index < count; index += 1) {
        const filter = fields.u16();
        const nameBytes = version === 1 || filter >= firstWithName ? fields.u16() : 0;
        fields.skip(2);
        const values = fields.u16();
        fields.skip(nameBytes + 4 * values + (version === 1 && values % 2 === 1 ? 4 : 0));
        if (!builtIn.has(filter))
            foreign.push(filter);
    }
    return foreign;
}
/** Deflate makes its input at most so many times smaller. */
const mostDeflated = 1032;
/**
 * Asserts that the elements a dataset claims are stored in this file.
 *
 * @param bytes of all its elements
 * @throws Malformed
 */
function expectStored(file, storage, bytes, at) {
    const stored = `the ${bytes} bytes of a dataset`;
    switch (storage.kind) {
        case 'virtual':
            throw new Malformed('a dataset is a view of others, which may lie in other files', at);
        case 'compact':
            if (storage.values.left !== bytes)
                throw new Malformed(`${stored} are stored in ${storage.values.left}`, at);
            return;
        case 'contiguous':
            if (bytes === 0)
                return;
            if (storage.address === undefined)
                throw new Malformed(`${stored} are not stored`, at);
            if (storage.bytes !== bytes)
                throw new Malformed(`${stored} are stored in ${storage.bytes}`, at);
            file.inside(storage.address, bytes, 'a dataset');
            return;
        case 'chunked':
            if (bytes === 0)
                return;
            if (storage.address === undefined)
                throw new Malformed(`${stored} are not stored`, at);
            file.inside(storage.address, 1, 'the list of the chunks of a dataset');
            if (bytes > mostDeflated * file.size)
                throw new Malformed(`${stored} cannot be packed into ${file.size}`, at);
            file.budget.inflated(bytes);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/walk.js











/** Groups inside groups. */
const walk_mostNested = 64;
/** Visits every object of a file once, however many links lead to it. */
class Walk {
    file;
    visitor;
    heap;
    visited = new Set();
    storedBytes = 0;
    constructor(file, visitor) {
        this.file = file;
        this.visitor = visitor;
        this.heap = new GlobalHeap(file);
    }
    /** @throws Malformed @throws BeyondLimit */
    async all({ root, cached }) {
        const ahead = [{ address: root, path: '', depth: 0, ...(cached && { table: cached }) }];
        for (let next = ahead.pop(); next; next = ahead.pop()) {
            if (this.visited.has(next.address)) {
                expectNoCircle(next);
                continue;
            }
            this.visited.add(next.address);
            this.file.budget.entries(1);
            for (const link of await this.object(next)) {
                const path = `${next.path}/${link.name}`;
                if (link.kind === 'external' || link.kind === 'user-defined')
                    this.visitor.leaves(path, link.kind);
                if (link.kind !== 'hard')
                    continue;
                const depth = next.depth + 1;
                if (depth > walk_mostNested)
                    throw new Malformed(`groups are nested more than ${walk_mostNested} deep`, link.address);
                const { address, table } = link;
                ahead.push({ address, path, depth, parent: next, ...(table && { table }) });
            }
        }
    }
    async object(visit) {
        const { address, path, table } = visit;
        const messages = await readMessages(this.file, address);
        expectKnown(messages);
        await this.attributes(path, messages);
        const only = (type) => onlyMessage(messages, type);
        const [space, type, layout] = [messageType.dataspace, messageType.datatype, messageType.layout].map(only);
        const [symbolTable, linkInfo] = [messageType.symbolTable, messageType.linkInfo].map(only);
        const isGroup = symbolTable !== undefined || linkInfo !== undefined;
        const isDataset = layout !== undefined || space !== undefined;
        if (isGroup && (isDataset || type))
            throw new Malformed('an object is a group and a dataset at once', address);
        if (symbolTable && linkInfo)
            throw new Malformed('a group lists its members in two ways', address);
        if (isGroup) {
            await this.visitor.object(path, undefined);
            return this.links(messages, symbolTable, linkInfo, table);
        }
        if (!type)
            throw new Malformed('an object is neither group nor dataset nor datatype', address);
        if (!isDataset) {
            await datatypeOf(this.file, type);
            return [];
        }
        if (!space || !layout)
            throw new Malformed('a dataset lacks its dataspace or its layout', address);
        await this.visitor.object(path, await this.dataset(messages, space, type, layout, address));
        return [];
    }
    async dataset(messages, space, typeMessage, layout, address) {
        const elsewhere = onlyMessage(messages, messageType.externalFiles);
        if (elsewhere)
            throw new Malformed('the elements of a dataset lie in other files', elsewhere.fields.start);
        const filters = onlyMessage(messages, messageType.filters);
        if (space.shared || layout.shared || filters?.shared) {
            throw new Malformed('what a dataset is stands in a heap of shared messages', address);
        }
        const count = readElementCount(space.fields);
        const type = await datatypeOf(this.file, typeMessage);
        const bytes = count * type.size;
        if (!Number.isSafeInteger(bytes) || !Number.isSafeInteger(count * type.count)) {
            throw new Malformed(`a dataset claims ${count} elements of ${type.size} bytes`, address);
        }
        const storage = readLayout(layout.fields);
        expectStored(this.file, storage, bytes, address);
        if (storage.kind === 'contiguous') {
            this.storedBytes += bytes;
            if (this.storedBytes > this.file.size)
                throw new Malformed('datasets lie over one another', address);
        }
        return { type, count, storage, foreignFilters: filters ? readForeignFilters(filters.fields) : [] };
    }
    async attributes(path, messages) {
        const names = new Set();
        const told = async (fields) => {
            const attribute = await readAttribute(this.file, fields);
            if (names.has(attribute.name))
                throw new Malformed('an object has two attributes of one name', fields.start);
            names.add(attribute.name);
            await this.visitor.attribute(path, attribute);
        };
        for (const { type, shared, fields } of messages) {
            if (type !== messageType.attribute)
                continue;
            if (shared)
                throw new Malformed('an attribute stands in a heap of shared messages', fields.start);
            await told(fields);
        }
        const info = onlyMessage(messages, messageType.attributeInfo)?.fields;
        if (!info)
            return;
        info.version(0);
        const flags = info.u8();
        if (flags & 0x01)
            info.skip(2);
        for await (const object of denseObjects(this.file, info, attributeRecord))
            await told(object);
    }
    async links(messages, symbolTable, linkInfo, cached) {
        if (symbolTable) {
            const table = { tree: symbolTable.fields.place(), heap: symbolTable.fields.place() };
            if (cached && (cached.tree !== table.tree || cached.heap !== table.heap)) {
                throw new Malformed('a link and its group disagree on where the members stand', symbolTable.fields.start);
            }
            return withoutTwins(await readSymbolTable(this.file, table), symbolTable.fields.start);
        }
        const links = messages
            .filter(({ type }) => type === messageType.link)
            .map(({ fields }) => readLink(this.file, fields));
        if (!linkInfo)
            return links;
        const info = linkInfo.fields;
        info.version(0);
        const flags = info.u8();
        if (flags & 0x01)
            info.skip(8);
        for await (const object of denseObjects(this.file, info, linkRecord))
            links.push(readLink(this.file, object));
        return withoutTwins(links, info.start);
    }
    /** What an element of ragged type holds; undefined where it is empty. */
    async raggedBytes(pointer, type) {
        const stretch = await this.heap.stretch(pointer, type.base?.size ?? 1);
        if (!stretch)
            return undefined;
        return (await this.file.fields(stretch.address, stretch.size, 'a value')).all;
    }
    /** The values that are bytes, one after the other; those of numbers, tables and references are none. */
    async *byteValues(type, values) {
        if (type.kind === 'string' || type.kind === 'opaque') {
            while (values.left >= type.size)
                yield withoutPadding(values.bytes(type.size));
        }
        else if (type.kind === 'ragged' && holdsBytes(type)) {
            while (values.left >= raggedBytes) {
                this.file.budget.entries(1);
                const bytes = await this.raggedBytes(values.part(raggedBytes, 'a value'), type);
                if (bytes)
                    yield bytes;
            }
        }
    }
    /** The same of a dataset, read in pieces. */
    async *storedValues({ type, count, storage }) {
        if (storage.kind === 'compact')
            yield* this.byteValues(type, storage.values);
        if (storage.kind !== 'contiguous' || storage.address === undefined)
            return;
        const most = Math.max(1, Math.floor(pieceBytes / type.size));
        for (let at = 0; at < count; at += most) {
            const elements = Math.min(most, count - at);
            const piece = await this.file.fields(storage.address + at * type.size, elements * type.size, 'a dataset');
            yield* this.byteValues(type, piece);
        }
    }
}
const pieceBytes = 256 * 1024;
/** Whether what is ragged is text or bytes. */
function holdsBytes({ base }) {
    return base?.kind === 'string' || (base?.kind === 'number' && base.size === 1) || base?.kind === 'opaque';
}
function withoutPadding(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0)
        end -= 1;
    return bytes.subarray(0, end);
}
/** Where in a record of a B-tree the name of an object in the heap stands, by the type of the record. */
const linkRecord = { type: 5, before: 4, idBytes: 7 };
const attributeRecord = { type: 8, before: 0, idBytes: 8 };
async function* denseObjects(file, info, record) {
    const heapAddress = info.address();
    const names = info.address();
    if (heapAddress === undefined && names === undefined)
        return;
    if (heapAddress === undefined || names === undefined) {
        throw new Malformed('a list of links or attributes lacks its heap or its index', info.start);
    }
    const heap = await FractalHeap.at(file, heapAddress);
    for await (const each of readRecords(file, names, record.type)) {
        each.skip(record.before);
        const id = each.part(record.idBytes, 'the name of an object');
        // Flags of the message follow: a shared one stands in a heap of its own.
        if (record === attributeRecord && each.u8() & 0x02) {
            throw new Malformed('an attribute stands in a heap of shared messages', each.start);
        }
        yield await heap.object(id);
    }
}
function withoutTwins(links, at) {
    if (new Set(links.map(({ name }) => name)).size === links.length)
        return links;
    throw new Malformed('a group has two members of one name', at);
}
function expectNoCircle(visit) {
    for (let each = visit.parent; each; each = each.parent) {
        if (each.address === visit.address)
            throw new Malformed('a group holds itself', visit.address);
    }
}
const known = new Set(Object.values(messageType));
function expectKnown(messages) {
    const odd = messages.find(({ type }) => !known.has(type));
    if (odd)
        throw new Malformed(`an object has a message of the unknown type ${odd.type}`, odd.fields.start);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hdf5/keras-h5.js








/** Where the signature may stand: in front of it a user block may lie, whose bytes are anything. */
const signaturePlaces = [0, 512, 1024, 2048];
/** Keras' HDF5 files, and other HDF5: the weights in a `.keras` archive are such. */
const hdf5Reader = {
    format: 'hdf5',
    recognises: (head) => signaturePlaces.some((at) => isSignature(head, at)),
    inspect: async (bytes, inspector) => inspectHdf5(await bytes.places(inspector.budget), inspector),
};
const kerasH5Format = {
    name: 'keras_h5',
    title: 'Keras HDF5',
    endings: ['.h5', '.hdf5', '.weights.h5'],
    recognisedBy: 'the signature of HDF5, and in it the attribute model_config or layer_names',
    reads: ['version of Keras', 'backend', 'layers', 'tensors', 'parameters by data type'],
    refuses: [
        'Lambda layers, and classes and functions that are none of Keras’s own',
        'links and datasets that lead into other files',
        'filters that a plugin must bring',
        'pickles in attributes and in datasets, unless they import what is allowed',
        'datasets that claim more than is stored',
        'structure that leads back to itself or out of the file, and bytes after the end',
    ],
};
function isSignature(head, at) {
    return head.toString('latin1', at, at + signature.length) === signature;
}
async function inspectHdf5(content, inspector) {
    const head = await content.read(0, Math.min(signature.length, content.size));
    if (!isSignature(head, 0))
        throw new Malformed('a user block lies in front of what is HDF5', 0);
    const file = new Hdf5File(content, inspector.budget);
    const superblock = await readSuperblock(file);
    const findings = new Findings(file, inspector);
    await findings.walk.all(superblock);
    findings.tell(superblock.version);
    return findings.isKeras ? 'keras_h5' : 'hdf5';
}
/** Attributes of which Keras builds a model. */
const configurations = new Set(['model_config', 'training_config']);
/** Groups whose tensors are no parameters: the state of the optimizer, and that of random numbers. */
const noParameters = /^\/optimizer(?:_weights)?\/|\/seed_generator(?:_\d+)?\//;
/** Element types that NumPy does not know: Keras writes their bytes, and their name beside. */
const writtenAsBytes = /^(?:bfloat16|float8_\w{1,20})$/;
/** Text without line breaks and other control characters: as a pickle it could import nothing. */
const inert = /^[ -~]*$/;
/** No pickle that imports something is shorter. */
const shortestPickle = 6;
const mostNotes = 100;
class Findings {
    file;
    inspector;
    walk;
    isKeras = false;
    tensors = 0;
    layers = 0;
    parameters = new Map();
    told = new Map();
    notes = new Set();
    /** of the object whose attributes were last read */
    dtype;
    constructor(file, inspector) {
        this.file = file;
        this.inspector = inspector;
        this.walk = new Walk(file, this);
    }
    leaves(path, kind) {
        this.inspector.fault(`${quoted(path)} is ${kind === 'external' ? 'an external' : 'a user-defined'} link out of the file`);
    }
    async attribute(path, attribute) {
        const { name, type, values } = attribute;
        if (/^layer_names\d*$/.test(name) && (path === '' || path === '/model_weights'))
            this.isKeras = true;
        let first;
        let count = 0;
        for await (const value of this.walk.byteValues(type, values)) {
            first ??= value;
            count += 1;
            if (configurations.has(name))
                continue;
            await this.judgeBytes(`${path}@${name}`, value);
        }
        if (configurations.has(name))
            this.configuration(path, name, count === 1 ? first : undefined);
        if (!first || count !== 1)
            return;
        if (name === 'dtype')
            this.dtype = first.toString('latin1');
        if ((name === 'keras_version' || name === 'backend') && first.length < 100)
            this.told.set(name, first.toString());
        // PyTables unpickles the rows of such a dataset when they are read.
        if (name === 'PSEUDOATOM' && first.toString('latin1') === 'object') {
            this.inspector.imported({ module: 'tables', name: 'ObjectAtom', kind: 'pickled rows' });
        }
    }
    configuration(path, name, json) {
        if (!json)
            throw new Malformed(`${name} is not one text`);
        if (!Buffer.from(json.toString('utf8')).equals(json))
            throw new Malformed(`${name} is not UTF-8`);
        if (path === '')
            this.isKeras = true;
        this.layers += judgeKerasConfig(jsonPart(json, this.inspector.budget, name), this.inspector).layers;
    }
    async object(path, dataset) {
        const dtype = this.dtype;
        this.dtype = undefined;
        if (!dataset)
            return;
        for (const filter of dataset.foreignFilters) {
            this.inspector.imported({ module: 'hdf5.filters', name: String(filter), kind: 'filter plugin' });
        }
        this.count(path, dataset, dtype);
        await this.judgeValues(path, dataset);
    }
    count(path, { type, count }, dtype) {
        const name = type.kind === 'opaque' && dtype !== undefined && writtenAsBytes.test(dtype) ? dtype : type.dtype;
        if (name === undefined || noParameters.test(path))
            return;
        this.tensors += 1;
        const sum = (this.parameters.get(name) ?? 0) + count * type.count;
        if (!Number.isSafeInteger(sum))
            throw new Malformed('its datasets claim too many elements');
        this.parameters.set(name, sum);
    }
    async judgeValues(path, dataset) {
        const { type, count, storage } = dataset;
        if (type.kind === 'number' && type.size === 1 && count >= shortestPickle)
            await this.judgeNumbers(path, dataset);
        const isBytes = type.kind === 'string' || type.kind === 'opaque' ? type.size >= shortestPickle : holdsBytes(type);
        if (!isBytes || count === 0)
            return;
        if (storage.kind === 'chunked') {
            this.notes.add(`text or bytes in chunks were not looked into: ${quoted(path)}`);
            if (this.notes.size > mostNotes)
                throw new BeyondLimit(`more than ${mostNotes} datasets of text lie in chunks`);
            return;
        }
        if (storage.kind === 'contiguous' &&
            storage.address !== undefined &&
            type.size > this.inspector.budget.limits.held) {
            await this.judgeLarge(path, storage.address, type.size, count);
            return;
        }
        for await (const value of this.walk.storedValues(dataset))
            await this.judgeBytes(path, value);
    }
    /** Elements that are too large to be held. */
    async judgeLarge(path, address, size, count) {
        for (let index = 0; index < count; index += 1) {
            const element = partOf(this.file.content, address + index * size, size);
            await this.inspector.member(quoted(path), ByteSource.ofContent(element));
        }
    }
    /** Bytes as numbers: a pickle is told by its first two and its last. */
    async judgeNumbers(path, { count, storage }) {
        const content = storage.kind === 'compact'
            ? { start: storage.values.position, size: storage.values.left }
            : storage.kind === 'contiguous' && storage.address !== undefined
                ? { start: storage.address, size: count }
                : undefined;
        if (!content)
            return;
        const bytes = partOf(this.file.content, content.start, content.size);
        const [first = 0, protocol = 0] = await bytes.read(0, 2);
        const [last] = await bytes.read(content.size - 1, 1);
        if (first !== 0x80 || protocol > 5 || last !== 0x2e)
            return;
        await this.inspector.member(quoted(path), ByteSource.ofContent(bytes));
    }
    async judgeBytes(path, value) {
        if (value.length < shortestPickle || inert.test(value.toString('latin1')))
            return;
        this.inspector.budget.entries(1);
        await this.inspector.member(quoted(path), ByteSource.ofBytes(value));
    }
    tell(version) {
        const producer = this.told.get('keras_version');
        const backend = this.told.get('backend');
        if (backend !== undefined)
            this.notes.add(`backend: ${backend}`);
        if (this.layers > 0)
            this.notes.add(`layers: ${this.layers}`);
        if (this.isKeras)
            this.notes.add('HDF5 is Keras’s legacy format: safe mode of older versions does not apply to it');
        this.inspector.facts({
            version: `superblock ${version}`,
            ...(producer !== undefined && { producer: `keras ${producer}` }),
            tensors: this.tensors,
            ...(this.parameters.size > 0 && { parameters: Object.fromEntries(this.parameters) }),
            ...(this.notes.size > 0 && { notes: [...this.notes] }),
        });
    }
}
/** A path as it may stand in a message: the file wrote it. */
function quoted(path) {
    const most = 120;
    return JSON.stringify(path.length > most ? `${path.slice(0, most)}…` : path).slice(1, -1);
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/syntax/yaml.js
var yaml = __webpack_require__(33564);
;// CONCATENATED MODULE: ./lib/src/formats/models/description.js







/** A description takes many times its size in memory once it is read. */
const longestDescription = 16 * 2 ** 20;
/**
 * The text of a file that describes a model.
 *
 * @throws Malformed where it is not UTF-8
 * @throws BeyondLimit where it is too long to be held
 */
async function descriptionText(folder, name, budget) {
    const source = folder.open(name);
    const longest = Math.min(longestDescription, budget.limits.held);
    const reader = source.reader();
    if (await reader.fill(longest + 1))
        throw new BeyondLimit(`${name} takes more than ${longest} bytes`);
    const bytes = reader.bytes(reader.available);
    assertHoldable(bytes, name);
    const text = utf8(bytes);
    if (text === undefined)
        throw new Malformed(`${name} is not UTF-8`);
    return text;
}
/** @throws Malformed where it is no JSON, or a key stands twice in an object; BeyondLimit */
async function jsonDescription(folder, name, budget) {
    return parsed(name, 'JSON', await descriptionText(folder, name, budget), json/* readJson */.V);
}
/** @throws Malformed where it is no YAML, or a key stands twice in a mapping; BeyondLimit */
async function yamlDescription(folder, name, budget) {
    return parsed(name, 'YAML', await descriptionText(folder, name, budget), yaml/* readYaml */.g);
}
function parsed(name, syntax, text, read) {
    try {
        return read(text);
    }
    catch (error) {
        if (error instanceof syntax_fault/* SyntaxFault */.M) {
            throw new Malformed(`${name} is not ${syntax}: line ${error.line}, column ${error.column}: ${error.why}`);
        }
        // what the parser's own recursion cannot hold
        if (error instanceof RangeError)
            throw new BeyondLimit(`${name} is nested too deep to be read`);
        throw error;
    }
}
/** @throws Malformed */
function mapOf(tree, what) {
    if (!(0,metrics_tree/* isMap */.jh)(tree))
        throw new Malformed(`${what} is no object`);
    return tree;
}
function description_textAt(map, key) {
    const value = map.get(key);
    return typeof value === 'string' ? value : undefined;
}
/** Every object of a tree with the key, however deep. */
function* objectsWith(tree, key) {
    if ((0,metrics_tree/* isMap */.jh)(tree)) {
        if (tree.has(key))
            yield tree;
        for (const value of tree.values())
            yield* objectsWith(value, key);
    }
    else if ((0,metrics_tree/* isArray */.cy)(tree)) {
        for (const value of tree)
            yield* objectsWith(value, key);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/plain-path.js
/** Whether a path that a file names leads nowhere but further into its own folder, on every system. */
function isPlainPath(path) {
    if (path === '' || path.length > 4096 || /[\\:]/.test(path))
        return false;
    if ([...path].some((character) => character < ' '))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
/** Whether a folder holds such a file, or a folder with a file in it. */
function holds(folder, path) {
    return folder.names.includes(path) || folder.names.some((name) => name.startsWith(`${path}/`));
}

;// CONCATENATED MODULE: ./lib/src/formats/models/safetensors/header.js



/**
 * The entries of a header, one at a time: read as one tree, a header of 30 MB would take ten times as much. Each entry is strict
 * JSON in itself, and no name may stand twice: readers disagree on which one counts.
 *
 * @param text with nothing but one object, and spaces behind it
 * @param start of it in the file
 * @throws Malformed
 */
function* headerEntries(text, start) {
    const names = new Set();
    const fault = (what, at) => new Malformed(`the header is no JSON: ${what}`, byteAt(text, at, start));
    let at = afterSpace(text, 1);
    if (text[0] !== '{')
        throw fault('it does not start with "{"', 0);
    while (text[at] !== '}') {
        if (names.size > 0) {
            if (text[at] !== ',')
                throw fault('"," or "}" is missing', at);
            at = afterSpace(text, at + 1);
        }
        const nameEnd = text[at] === '"' ? endOfString(text, at) : undefined;
        if (nameEnd === undefined)
            throw fault('a name in quotes is missing', at);
        const name = header_parsed(text, at, nameEnd, start);
        if (names.has(name))
            throw fault(`the name ${JSON.stringify(name)} stands twice`, at);
        names.add(name);
        at = afterSpace(text, nameEnd);
        if (text[at] !== ':')
            throw fault('":" is missing', at);
        at = afterSpace(text, at + 1);
        const valueEnd = text[at] === '{' ? endOfObject(text, at) : undefined;
        if (valueEnd === undefined)
            throw fault('an object is missing, or it does not end', at);
        yield [name, header_parsed(text, at, valueEnd, start)];
        at = afterSpace(text, valueEnd);
    }
    for (at += 1; at < text.length; at += 1)
        if (text[at] !== ' ')
            throw fault('something follows its end', at);
}
function header_parsed(text, from, to, start) {
    try {
        return (0,json/* readJson */.V)(text.slice(from, to));
    }
    catch (error) {
        if (!(error instanceof syntax_fault/* SyntaxFault */.M))
            throw error;
        throw new Malformed(`the header is no JSON: ${error.why}`, byteAt(text, from, start));
    }
}
/** After the quote that closes it. */
function endOfString(text, at) {
    for (let index = at + 1; index < text.length; index += 1) {
        const character = text[index];
        if (character === '"')
            return index + 1;
        if (character === '\\')
            index += 1;
    }
    return undefined;
}
/** After the brace that closes it; whether all is well between the two is seen when it is read. */
function endOfObject(text, at) {
    let depth = 0;
    for (let index = at; index < text.length; index += 1) {
        const character = text[index];
        if (character === '"') {
            const end = endOfString(text, index);
            if (end === undefined)
                return undefined;
            index = end - 1;
        }
        else if (character === '{')
            depth += 1;
        else if (character === '}') {
            depth -= 1;
            if (depth === 0)
                return index + 1;
        }
    }
    return undefined;
}
function afterSpace(text, at) {
    let index = at;
    while (text[index] === ' ' || text[index] === '\n' || text[index] === '\r' || text[index] === '\t')
        index += 1;
    return index;
}
function byteAt(text, at, start) {
    return start + Buffer.byteLength(text.slice(0, at));
}

;// CONCATENATED MODULE: ./lib/src/formats/models/hugging-face.js






const huggingFaceFormat = {
    name: 'hugging_face',
    title: 'Hugging Face folder (transformers, PEFT)',
    endings: ['config.json', 'adapter_config.json', '*.index.json'],
    recognisedBy: 'a file config.json or adapter_config.json at the top of the folder, and weights beside it',
    reads: ['model type and architectures', 'version of transformers', 'data type', 'shards and what is in them'],
    refuses: [
        'code that the configuration would load (auto_map, trust_remote_code), unless it is allowed',
        'shards that are missing or lie elsewhere, and tensors that are in none or not in the one that is named',
        'less data than total_size says',
        'JSON in which a key stands twice',
    ],
};
/** What the weights of a folder are called. */
const weights = /\.(?:safetensors|bin|pt|pth|h5|msgpack|gguf|onnx)$/;
const index = /\.(?:safetensors|bin|h5|msgpack)\.index\.json$/;
/** A folder as `save_pretrained` writes it. Each of its files is inspected on its own; here is what holds them together. */
const huggingFaceReader = {
    format: 'hugging_face',
    recognises: ({ names }) => {
        const top = names.filter((name) => !name.includes('/'));
        const isDescribed = top.includes('config.json') || top.includes('adapter_config.json');
        return isDescribed && top.some((name) => weights.test(name) || index.test(name));
    },
    inspect: async (folder, inspector) => {
        const configs = new Map();
        for (const name of folder.names) {
            if (!holdsSettings(name))
                continue;
            inspector.budget.time();
            const tree = await jsonDescription(folder, name, inspector.budget);
            if (!name.includes('/'))
                configs.set(name, tree);
            findCode(name, tree, inspector);
        }
        const indices = folder.names.filter((name) => index.test(name));
        for (const name of indices)
            await readIndex(name, folder, inspector);
        findLooseShards(folder, indices, inspector);
        inspector.facts(factsOf(folder, configs, inspector));
        return 'hugging_face';
    },
};
/** Files from which transformers, PEFT and sentence-transformers read what to construct. */
function holdsSettings(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /config\.json$/.test(name) || name === 'modules.json' || name === 'model_index.json';
}
/** Modules of sentence-transformers that a folder of it consists of. */
const sentenceModules = new Set([
    'sentence_transformers.models.Transformer',
    'sentence_transformers.models.Pooling',
    'sentence_transformers.models.Normalize',
    'sentence_transformers.models.Dense',
]);
function findCode(file, tree, inspector) {
    for (const found of objectsWith(tree, 'auto_map'))
        readAutoMap(file, found.get('auto_map'), inspector);
    for (const found of objectsWith(tree, 'trust_remote_code')) {
        const trusts = found.get('trust_remote_code');
        if (trusts !== false && trusts !== null) {
            inspector.imported({ module: file, name: 'trust_remote_code', kind: 'remote code' });
        }
    }
    for (const found of objectsWith(tree, 'auto_mapping'))
        readAutoMapping(file, found.get('auto_mapping'), inspector);
    for (const found of objectsWith(tree, 'megatron_core'))
        readMegatron(file, found.get('megatron_core'), inspector);
    if (file.endsWith('modules.json'))
        readModules(file, tree, inspector);
}
/** `{"AutoModel": "modeling_x.XModel"}`, where `repository--` may stand before, and a tokenizer has two of them or null. */
function readAutoMap(file, map, inspector) {
    if (map === null)
        return;
    if (!(0,metrics_tree/* isMap */.jh)(map)) {
        inspector.fault(`auto_map of ${file} is no object`);
        return;
    }
    for (const [auto, value] of map) {
        for (const each of (0,metrics_tree/* isArray */.cy)(value) ? value : [value]) {
            if (each === null)
                continue;
            if (typeof each === 'string')
                importName(each, 'remote code', inspector);
            else
                inspector.fault(`auto_map of ${file} names no class for ${auto}`);
        }
    }
}
/** PEFT imports the library of a base model that is none of transformers. */
function readAutoMapping(file, mapping, inspector) {
    if (mapping === null)
        return;
    const module = (0,metrics_tree/* isMap */.jh)(mapping) ? description_textAt(mapping, 'parent_library') : undefined;
    const name = (0,metrics_tree/* isMap */.jh)(mapping) ? description_textAt(mapping, 'base_model_class') : undefined;
    if (module === undefined || name === undefined)
        inspector.fault(`auto_mapping of ${file} names no class`);
    else
        inspector.imported({ module, name, kind: 'base model class' });
}
/** PEFT imports the module that stands here, which it always writes. */
function readMegatron(file, module, inspector) {
    if (module === 'megatron.core' || module === null)
        return;
    if (typeof module !== 'string')
        inspector.fault(`megatron_core of ${file} is no name`);
    else
        inspector.imported({ module, name: 'tensor_parallel', kind: 'module of PEFT' });
}
function readModules(file, tree, inspector) {
    if (!(0,metrics_tree/* isArray */.cy)(tree))
        return;
    for (const module of tree) {
        const type = (0,metrics_tree/* isMap */.jh)(module) ? description_textAt(module, 'type') : undefined;
        if (type === undefined)
            inspector.fault(`a module of ${file} has no type`);
        else
            importName(type, 'module of sentence-transformers', inspector, sentenceModules);
    }
}
function importName(dotted, kind, inspector, known) {
    const dot = dotted.lastIndexOf('.');
    const module = dot === -1 ? '' : dotted.slice(0, dot);
    const name = dotted.slice(dot + 1);
    const allowed = known?.has(dotted) === true || inspector.isAllowed(module, name);
    inspector.imported({ module, name, kind, allowed });
}
/** A file that says which tensor lies in which of the files beside it. */
async function readIndex(path, folder, inspector) {
    const tree = mapOf(await jsonDescription(folder, path, inspector.budget), path);
    const map = mapOf(tree.get('weight_map'), `weight_map of ${path}`);
    const within = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    if (map.size === 0)
        inspector.fault(`${path} maps no tensor`);
    inspector.budget.entries(map.size);
    const shards = new Map();
    for (const [tensor, shard] of map) {
        if (typeof shard !== 'string')
            inspector.fault(`${path} names no file for the tensor ${JSON.stringify(tensor)}`);
        else {
            const tensors = shards.get(shard) ?? new Set();
            shards.set(shard, tensors.add(tensor));
        }
    }
    let bytes = 0;
    let isWhole = true;
    for (const [shard, tensors] of shards) {
        const size = await readShard(path, within, shard, tensors, folder, inspector);
        if (size === undefined)
            isWhole = false;
        else
            bytes += size;
    }
    assertTotal(path, tree.get('metadata'), isWhole ? bytes : undefined, inspector);
}
/** @returns bytes of its tensors, or of the whole file where its format does not tell; undefined where it cannot be told */
async function readShard(path, within, shard, tensors, folder, inspector) {
    const shown = JSON.stringify(shard.slice(0, 200));
    if (!isPlainPath(shard)) {
        inspector.fault(`${path} names a file elsewhere: ${shown}`);
        return undefined;
    }
    if (!folder.names.includes(`${within}${shard}`)) {
        inspector.fault(`${path} names ${shown}, which is not in the folder`);
        return undefined;
    }
    inspector.budget.time();
    const name = `${within}${shard}`;
    if (!shard.endsWith('.safetensors'))
        return folder.open(name).size;
    const header = await tensorBytes(name, folder, inspector);
    let bytes = 0;
    for (const [tensor, its] of header) {
        if (!tensors.has(tensor))
            inspector.fault(`${shown} holds the tensor ${JSON.stringify(tensor)}, which ${path} does not map to it`);
        bytes += its;
    }
    const missing = [...tensors].find((tensor) => !header.has(tensor));
    if (missing !== undefined)
        inspector.fault(`${path} maps the tensor ${JSON.stringify(missing)} to ${shown}, which does not hold it`);
    return bytes;
}
/**
 * The tensors of a shard, each with how many bytes it says it takes: whether they cover the file is found where the shard itself is
 * inspected.
 */
async function tensorBytes(name, folder, inspector) {
    const reader = folder.open(name).reader();
    const length = (await reader.take(8)).readBigUInt64LE();
    const { held } = inspector.budget.limits;
    if (reader.size !== undefined && length > BigInt(reader.size - 8)) {
        throw new Malformed(`the header of ${name} is longer than the file`, 0);
    }
    if (length > BigInt(Math.min(held, 2 ** 25)))
        throw new BeyondLimit(`the header of ${name} takes ${length} bytes`);
    const text = utf8(await reader.take(Number(length)));
    await reader.end();
    const found = new Map();
    for (const [tensor, description] of headerOf(name, text)) {
        if (tensor === '__metadata__')
            continue;
        const offsets = (0,metrics_tree/* isMap */.jh)(description) ? description.get('data_offsets') : undefined;
        const [from, to] = (0,metrics_tree/* isArray */.cy)(offsets) ? offsets : [];
        if (typeof from !== 'number' || typeof to !== 'number' || to < from)
            throw new Malformed(`${name} does not say where the tensor ${JSON.stringify(tensor)} lies`);
        found.set(tensor, to - from);
    }
    return found;
}
function* headerOf(name, text) {
    const malformed = new Malformed(`the header of ${name} is not JSON`, 8);
    if (text === undefined)
        throw malformed;
    try {
        yield* headerEntries(text, 8);
    }
    catch (error) {
        throw error instanceof Malformed ? malformed : error;
    }
}
/** More than the files hold is missing. Less is what tools leave that store weights anew and keep the index. */
function assertTotal(path, metadata, bytes, inspector) {
    const total = (0,metrics_tree/* isMap */.jh)(metadata) ? metadata.get('total_size') : undefined;
    if (total === undefined || bytes === undefined)
        return;
    const isCount = (typeof total === 'number' || typeof total === 'bigint') && total >= 0;
    if (!isCount)
        inspector.fault(`total_size of ${path} is no number of bytes`);
    else if (total > bytes)
        inspector.fault(`${path} says that its files hold ${total} bytes of tensors, and they hold ${bytes}`);
}
/** `model-00002-of-00003.safetensors` is a third of something: without an index, nobody knows of what. */
function findLooseShards(folder, indices, inspector) {
    const loose = folder.names.find((name) => {
        const [, stem, ending] = /^(.{0,1000})-[0-9]{5}-of-[0-9]{5}(\.(?:safetensors|bin|h5|msgpack))$/.exec(name) ?? [];
        return stem !== undefined && !indices.includes(`${stem}${ending}.index.json`);
    });
    if (loose !== undefined)
        inspector.fault(`${loose} is a part, and there is no index that names the others`);
}
function factsOf(folder, configs, inspector) {
    const config = configs.get('config.json');
    const adapter = configs.get('adapter_config.json');
    const settings = (0,metrics_tree/* isMap */.jh)(config) ? config : new Map();
    if (config !== undefined && !(0,metrics_tree/* isMap */.jh)(config))
        inspector.fault('config.json is no object');
    if (adapter !== undefined && !(0,metrics_tree/* isMap */.jh)(adapter))
        inspector.fault('adapter_config.json is no object');
    const version = description_textAt(settings, 'transformers_version');
    const architectures = settings.get('architectures');
    const classes = (0,metrics_tree/* isArray */.cy)(architectures) ? architectures.filter((each) => typeof each === 'string') : [];
    const type = description_textAt(settings, 'model_type');
    const dtype = description_textAt(settings, 'dtype') ?? description_textAt(settings, 'torch_dtype');
    const sources = folder.names.filter((name) => name.endsWith('.py'));
    const notes = [
        ...(type !== undefined ? [`model type: ${type}`] : []),
        ...(classes.length > 0 ? [`architectures: ${classes.join(', ')}`] : []),
        ...(dtype !== undefined ? [`data type: ${dtype}`] : []),
        ...((0,metrics_tree/* isMap */.jh)(adapter) ? adapterNotes(adapter) : []),
        ...(sources.length > 0 ? [`Python source: ${sources.join(', ')}`] : []),
        ...(folder.names.some((name) => /^(?:tokenizer|vocab|spiece|merges)/.test(name)) ? ['with a tokenizer'] : []),
        ...(hasTemplate(folder, configs) ? ['with a chat template'] : []),
    ];
    const peft = (0,metrics_tree/* isMap */.jh)(adapter) ? description_textAt(adapter, 'peft_version') : undefined;
    return {
        ...(peft !== undefined && { version: peft, producer: `PEFT ${peft}`.slice(0, 100) }),
        ...(version !== undefined && { version, producer: `transformers ${version}`.slice(0, 100) }),
        notes: notes.map((note) => note.slice(0, 400)),
    };
}
function adapterNotes(adapter) {
    const kind = description_textAt(adapter, 'peft_type') ?? 'of unknown kind';
    const base = description_textAt(adapter, 'base_model_name_or_path');
    return [`adapter: ${kind}`, ...(base !== undefined && base !== '' ? [`base model: ${base}`] : [])];
}
/** A template is run by the tokenizer's own sandbox whenever a conversation is put in words. */
function hasTemplate(folder, configs) {
    const tokenizer = configs.get('tokenizer_config.json');
    const isWritten = (0,metrics_tree/* isMap */.jh)(tokenizer) && tokenizer.has('chat_template');
    return isWritten || folder.names.some((name) => /^chat_template(?:s\/|\.)/.test(name));
}

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/entry.js
const entry_stored = 0;
const deflated = 8;
const hasDescriptor = 0x0008;
const isUtf8 = 0x0800;
/** The level of deflate; a stored entry has none, but some writers set it. */
const level = 0x0006;
const knownFlags = hasDescriptor | isUtf8 | level;

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/member-bytes.js





const member_bytes_chunkBytes = 256 * 1024;
/** @returns undefined where the method is none that is read */
function memberBytes(member, budget) {
    if (member.method === entry_stored) {
        return { source: ByteSource.ofContent(member.content), check: () => checkStored(member, budget) };
    }
    if (member.method !== deflated)
        return undefined;
    const inflation = new Inflation(member, budget);
    return { source: ByteSource.ofStream(inflation, member.size), check: () => inflation.rest() };
}
async function checkStored(member, budget) {
    let crc = 0;
    for await (const chunk of chunks(member.content)) {
        budget.time();
        crc = (0,external_node_zlib_.crc32)(chunk, crc);
    }
    if (crc !== member.crc)
        throw otherCrc();
}
async function* chunks(content) {
    for (let offset = 0; offset < content.size; offset += member_bytes_chunkBytes) {
        yield await content.read(offset, Math.min(member_bytes_chunkBytes, content.size - offset));
    }
}
/**
 * Unpacks a member. Who iterates it may stop early: the rest is unpacked afterwards, so that nothing of a member goes
 * unchecked because a format ends before its bytes do. What is wrong with the packing ends the stream, and `rest` tells it.
 */
class Inflation {
    member;
    budget;
    inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: member_bytes_chunkBytes });
    iterator;
    unpacked = 0;
    crc = 0;
    done = false;
    failure;
    constructor(member, budget) {
        this.member = member;
        this.budget = budget;
    }
    [Symbol.asyncIterator]() {
        return { next: () => this.next() };
    }
    async rest() {
        while (!this.done)
            await this.next();
        if (this.failure !== undefined)
            throw this.failure;
    }
    async next() {
        if (this.done)
            return { done: true, value: undefined };
        try {
            const step = await this.started().next();
            if (step.done) {
                this.done = true;
                this.checkEnd();
            }
            else {
                this.take(step.value);
            }
            return step;
        }
        catch (error) {
            this.done = true;
            this.inflate.destroy();
            this.failure = isZlib(error) ? new Malformed(`it cannot be unpacked: ${error.message}`) : error;
            // Anything else is no fault of the member, and must not look to its reader as if it had ended.
            if (!(this.failure instanceof Malformed))
                throw this.failure;
            return { done: true, value: undefined };
        }
    }
    started() {
        if (!this.iterator) {
            // Errors reach whoever iterates.
            (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks(this.member.content)), this.inflate, () => { });
            this.iterator = this.inflate[Symbol.asyncIterator]();
        }
        return this.iterator;
    }
    take(chunk) {
        this.budget.time();
        this.budget.inflated(chunk.length);
        this.unpacked += chunk.length;
        const { size } = this.member;
        if (this.unpacked > size)
            throw new Malformed(`it unpacks to more than the ${size} bytes it claims`);
        this.crc = (0,external_node_zlib_.crc32)(chunk, this.crc);
    }
    checkEnd() {
        const { size, packed, crc } = this.member;
        if (this.unpacked !== size)
            throw new Malformed(`it unpacks to ${this.unpacked} bytes instead of ${size}`);
        if (this.inflate.bytesWritten !== packed)
            throw new Malformed('bytes follow the end of what is packed');
        if (this.crc !== crc)
            throw otherCrc();
    }
}
function otherCrc() {
    return new Malformed('its CRC is another than the archive says');
}
function isZlib(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
        return false;
    return typeof error.code === 'string' && error.code.startsWith('Z_') && typeof error.message === 'string';
}

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/members.js


/**
 * Inspects a member by its content, whatever its name, and reads it to its end.
 *
 * @returns what it is; `unknown` too where it cannot be unpacked, which is a fault
 * @throws BeyondLimit
 */
async function inspectMember(member, inspector, options) {
    const bytes = memberBytes(member, inspector.budget);
    if (!bytes)
        return 'unknown';
    const format = await inspector.member(member.name, bytes.source, options);
    return (await isSound(member, bytes.check, inspector)) ? format : 'unknown';
}
/** Reads a member to its end without asking what it is. */
async function checkMember(member, inspector) {
    const bytes = memberBytes(member, inspector.budget);
    if (bytes)
        await isSound(member, bytes.check, inspector);
}
/** Inspects every member. */
async function inspectMembers(archive, inspector, options) {
    const found = [];
    for (const member of archive.members)
        found.push(await inspectMember(member, inspector, options?.(member)));
    return found;
}
/**
 * The bytes of a member, held in memory.
 *
 * @throws Malformed where they cannot be unpacked
 * @throws BeyondLimit where they are too many
 */
async function heldMember(member, inspector) {
    inspector.budget.held(member.size, member.name);
    const bytes = memberBytes(member, inspector.budget);
    if (!bytes)
        throw new Malformed(`${JSON.stringify(member.name)} cannot be unpacked`, member.offset);
    const content = await bytes.source.places(inspector.budget);
    const held = await content.read(0, content.size);
    if (!(await isSound(member, bytes.check, inspector))) {
        throw new Malformed(`what ${JSON.stringify(member.name)} holds cannot be relied on`, member.offset);
    }
    return held;
}
async function isSound(member, check, inspector) {
    try {
        await check();
        return true;
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        inspector.fault(`${JSON.stringify(member.name)}: ${error.message}`, member.offset);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/keras.js




const kerasFormat = {
    name: 'keras',
    title: 'Keras',
    endings: ['.keras'],
    recognisedBy: 'a zip archive with config.json and metadata.json or weights of Keras',
    reads: ['version of Keras', 'inputs', 'number of layers', 'weights'],
    refuses: [
        'Lambda layers and other layers that run or load code of their own',
        'classes and functions that are not Keras’s own',
        'layers that read a file on loading',
        'weights that hold pickles which import something not allowed',
    ],
};
const configName = 'config.json';
const metadataName = 'metadata.json';
const keras_weights = /^model[A-Za-z0-9_]*\.weights\.(?:h5|npz|json)$/;
/** What `model.save` of Keras 3 writes. */
const keras = {
    recognises: ({ byName }) => byName.has(configName) && (byName.has(metadataName) || [...byName.keys()].some((name) => keras_weights.test(name))),
    inspect: async (archive, inspector) => {
        await inspectMembers(archive, inspector, ({ name }) => ({ facts: keras_weights.test(name) }));
        for (const { name, offset } of archive.members) {
            const known = name === configName || name === metadataName || keras_weights.test(name) || name.startsWith('assets/');
            if (!known)
                inspector.fault(`${JSON.stringify(name)} is no part of a Keras archive`, offset);
        }
        if (!archive.members.some(({ name }) => keras_weights.test(name)))
            inspector.fault('it holds no weights');
        const metadata = await description(archive.byName.get(metadataName), metadataName, inspector);
        const config = await description(archive.byName.get(configName), configName, inspector);
        if (config)
            tell(config, metadata, inspector);
        return 'keras';
    },
};
async function description(member, name, inspector) {
    if (!member) {
        inspector.fault(`it has no ${name}`);
        return undefined;
    }
    const tree = jsonPart(await heldMember(member, inspector), inspector.budget, name);
    if ((0,metrics_tree/* isMap */.jh)(tree))
        return tree;
    inspector.fault(`${name} is no object`, member.offset);
    return undefined;
}
function tell(config, metadata, inspector) {
    const { layers } = judgeKerasConfig(config, inspector);
    const version = metadata?.get('keras_version');
    const inputs = inputsOf(config);
    inspector.facts({
        ...(typeof version === 'string' && { producer: `keras ${version}` }),
        ...(inputs.length > 0 && { inputs }),
        notes: [`it has ${layers} layers`],
    });
}
/** Those of the outermost model, whose first layers say what they take. */
function inputsOf(config) {
    const inner = config.get('config');
    const layers = (0,metrics_tree/* isMap */.jh)(inner) ? inner.get('layers') : undefined;
    if (!(0,metrics_tree/* isArray */.cy)(layers))
        return [];
    const found = [];
    for (const layer of layers) {
        if (!(0,metrics_tree/* isMap */.jh)(layer) || layer.get('class_name') !== 'InputLayer')
            continue;
        const told = layer.get('config');
        if (!(0,metrics_tree/* isMap */.jh)(told))
            continue;
        const name = told.get('name');
        const dtype = told.get('dtype');
        const shape = shapeOf(told.get('batch_shape') ?? told.get('batch_input_shape'));
        if (typeof name !== 'string')
            continue;
        found.push({ name, ...(typeof dtype === 'string' && { dtype }), ...(shape && { shape }) });
    }
    return found;
}
function shapeOf(tree) {
    if (!(0,metrics_tree/* isArray */.cy)(tree))
        return undefined;
    const shape = [];
    for (const size of tree) {
        if (size !== null && typeof size !== 'number')
            return undefined;
        shape.push(size);
    }
    return shape;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/lightgbm.js





const lightgbmFormat = {
    name: 'lightgbm',
    title: 'LightGBM (text)',
    endings: ['.txt', '.lgb', '.model'],
    recognisedBy: 'the lines "tree" and "version=v…"',
    reads: ['version of the format', 'objective', 'number of trees, of features and of classes'],
    refuses: [
        'trees that are not as many or not as long as tree_sizes says',
        'arrays of a tree that are not as long as its number of leaves asks for',
        'children and features that there are not, and children that lead back',
        'a file without its end of trees or its parameters',
    ],
};
const start = 'tree\nversion=v';
/** LightGBM's text: a head, the trees, how important features are, parameters, and what Python adds. It holds no code. */
const lightgbmReader = {
    format: 'lightgbm',
    recognises: (head) => head.subarray(0, start.length).toString('latin1') === start,
    inspect: async (bytes, inspector) => {
        const lines = new Lines(bytes.reader(), inspector.budget);
        await new Model(lines, inspector).read();
        return 'lightgbm';
    },
};
/** Lines that end with a newline, one after the other. */
class Lines {
    reader;
    budget;
    /** of the line that was read last */
    start = 0;
    constructor(reader, budget) {
        this.reader = reader;
        this.budget = budget;
    }
    get position() {
        return this.reader.position;
    }
    /** @returns undefined after the last one */
    async next() {
        this.start = this.reader.position;
        if (await this.reader.atEnd())
            return undefined;
        for (;;) {
            const length = this.reader.find(0x0a);
            if (length !== -1) {
                const bytes = this.reader.bytes(length + 1);
                return this.text(bytes.subarray(0, length));
            }
            const { available } = this.reader;
            this.budget.time();
            this.budget.held(available, 'a line');
            // twice as many each time, so that a long line is not copied again for every piece of it
            const more = await this.reader.fill(available * 2);
            if (!more && this.reader.find(0x0a) === -1) {
                throw new Malformed('the file ends in the middle of a line', this.start);
            }
        }
    }
    text(bytes) {
        if (bytes.includes(0))
            throw new Malformed('a line holds a zero byte', this.start);
        const text = utf8(bytes);
        if (text === undefined)
            throw new Malformed('a line is not UTF-8', this.start);
        return text;
    }
    /** The next line, which must be there. */
    async must(what) {
        const line = await this.next();
        if (line === undefined)
            throw new Malformed(`the file ends before ${what}`, this.start);
        return line;
    }
}
/** Arrays of a tree: how many elements they have, given so many leaves. A tree of one leaf may leave them empty. */
const arrays = new Map([
    ['split_feature', { of: 'splits', elements: 'integer' }],
    ['split_gain', { of: 'splits', elements: 'number' }],
    ['threshold', { of: 'splits', elements: 'number' }],
    ['decision_type', { of: 'splits', elements: 'integer' }],
    ['left_child', { of: 'splits', elements: 'integer' }],
    ['right_child', { of: 'splits', elements: 'integer' }],
    ['internal_value', { of: 'splits', elements: 'number' }],
    ['internal_weight', { of: 'splits', elements: 'number' }],
    ['internal_count', { of: 'splits', elements: 'integer' }],
    ['leaf_value', { of: 'leaves', elements: 'number' }],
    ['leaf_weight', { of: 'leaves', elements: 'number' }],
    ['leaf_count', { of: 'leaves', elements: 'integer' }],
    ['leaf_const', { of: 'leaves', elements: 'number' }],
    ['num_features', { of: 'leaves', elements: 'integer' }],
    ['leaf_features', { of: 'any', elements: 'integer' }],
    ['leaf_coeff', { of: 'any', elements: 'number' }],
    ['cat_boundaries', { of: 'any', elements: 'integer' }],
    ['cat_threshold', { of: 'any', elements: 'integer' }],
]);
/** What a tree that splits cannot be without: LightGBM reads them by the number of leaves. */
const needed = ['split_feature', 'threshold', 'left_child', 'right_child', 'leaf_value'];
const lightgbm_integer = /^-?[0-9]{1,18}$/;
const number = /^[-+]?(?:[0-9]{1,32}(?:\.[0-9]{0,32})?(?:e[-+]?[0-9]{1,4})?|inf|nan)$/;
class Model {
    lines;
    inspector;
    head = new Map();
    constructor(lines, inspector) {
        this.lines = lines;
        this.inspector = inspector;
    }
    async read() {
        await this.readHead();
        const sizes = integers(this.head.get('tree_sizes') ?? '');
        if (!sizes || sizes.some((size) => size < 1))
            throw new Malformed('its tree_sizes are no lengths');
        const features = this.count('max_feature_idx', -1) + 1;
        const perIteration = this.count('num_tree_per_iteration', 1);
        const classes = this.count('num_class', 1);
        if (sizes.length % perIteration !== 0) {
            this.inspector.fault(`it holds ${sizes.length} trees, ${perIteration} of them an iteration`);
        }
        const names = this.head.get('feature_names')?.split(' ').length;
        if (names !== features)
            this.inspector.fault(`it takes ${features} features and names ${names ?? 0}`);
        await this.readTrees(sizes, features);
        await this.readImportances();
        await this.readParameters();
        const categorical = await this.readCategorical();
        const objective = this.head.get('objective');
        const version = this.head.get('version') ?? '';
        const notes = [
            ...(objective !== undefined ? [`objective: ${objective.slice(0, 200)}`] : []),
            `trees: ${sizes.length}`,
            `features: ${features}`,
            ...(classes > 1 ? [`classes: ${classes}`] : []),
            ...(categorical ? [] : ['no pandas_categorical, as the command line and R write it']),
        ];
        this.inspector.facts({ version, producer: 'LightGBM', notes });
    }
    async readHead() {
        await this.lines.must('its head');
        for (;;) {
            const line = await this.lines.must('its trees');
            if (line === '')
                return;
            const equals = line.indexOf('=');
            // flags have no value
            const key = equals === -1 ? line : line.slice(0, equals);
            if (!/^[a-z_]{1,64}$/.test(key))
                throw new Malformed('a line of its head is no key and value', this.lines.start);
            if (this.head.has(key))
                throw new Malformed(`${key} stands twice`, this.lines.start);
            this.head.set(key, equals === -1 ? '' : line.slice(equals + 1));
            this.inspector.budget.entries(1);
        }
    }
    count(key, least) {
        const text = this.head.get(key) ?? '';
        const value = lightgbm_integer.test(text) ? Number(text) : Number.NaN;
        if (!(value >= least && value < 2 ** 31))
            throw new Malformed(`its ${key} is no number of that`);
        return value;
    }
    async readTrees(sizes, features) {
        for (const [index, size] of sizes.entries()) {
            this.inspector.budget.time();
            const from = this.lines.position;
            const line = await this.lines.must(`tree ${index}`);
            if (line !== `Tree=${index}`)
                throw new Malformed(`tree ${index} is not where it should start`, from);
            await this.readTree(index, features);
            if (this.lines.position - from !== size) {
                throw new Malformed(`tree ${index} takes ${this.lines.position - from} bytes, tree_sizes says ${size}`, from);
            }
        }
        const line = await this.lines.must('the end of its trees');
        if (line !== 'end of trees')
            throw new Malformed('its trees do not end where tree_sizes says', this.lines.start);
        await this.blank();
    }
    async readTree(index, features) {
        const values = new Map();
        const fault = (what) => new Malformed(`tree ${index}: ${what}`, this.lines.start);
        for (;;) {
            const line = await this.lines.must(`the end of tree ${index}`);
            if (line === '')
                break;
            const equals = line.indexOf('=');
            const key = line.slice(0, equals);
            if (equals < 1 || !/^[a-z_]{1,64}$/.test(key))
                throw fault('a line is no key and value');
            if (values.has(key))
                throw fault(`${key} stands twice`);
            if (values.size >= 64)
                throw fault('it has more keys than a tree has');
            values.set(key, line.slice(equals + 1));
        }
        await this.blank();
        this.checkTree(values, features, fault);
    }
    checkTree(values, features, fault) {
        const leaves = wholeNumber(values.get('num_leaves'));
        if (leaves === undefined || leaves < 1)
            throw fault('it does not say how many leaves it has');
        const splits = leaves - 1;
        if (wholeNumber(values.get('num_cat')) === undefined)
            throw fault('it does not say how many splits are of categories');
        if (!number.test(values.get('shrinkage') ?? ''))
            throw fault('it has no shrinkage');
        for (const [key, text] of values) {
            const array = arrays.get(key);
            if (!array)
                continue;
            const found = countElements(text, array.elements);
            if (found === undefined)
                throw fault(`${key} holds what is no number`);
            const wanted = array.of === 'splits' ? splits : array.of === 'leaves' ? leaves : found;
            if (found !== wanted && !(leaves === 1 && found <= 1)) {
                throw fault(`${key} has ${found} elements where ${wanted} belong`);
            }
        }
        if (splits > 0) {
            const missing = needed.find((key) => !values.has(key));
            if (missing !== undefined)
                throw fault(`it has no ${missing}`);
        }
        if (splits === 0)
            return;
        if ((integers(values.get('split_feature') ?? '') ?? []).some((each) => each < 0 || each >= features)) {
            throw fault('it splits by a feature that there is not');
        }
        for (const side of ['left_child', 'right_child']) {
            // ~c is a leaf; a node comes after its parent, so that no way leads round
            const wrong = (integers(values.get(side) ?? '') ?? []).some((child, parent) => child < 0 ? -child > leaves : child <= parent || child >= splits);
            if (wrong)
                throw fault(`${side} leads to a node that there is not, or back`);
        }
    }
    async blank() {
        if ((await this.lines.must('an empty line')) !== '') {
            throw new Malformed('an empty line is missing', this.lines.start);
        }
    }
    async readImportances() {
        if ((await this.lines.must('the importance of its features')) !== 'feature_importances:') {
            throw new Malformed('feature_importances: is missing', this.lines.start);
        }
        for (;;) {
            const line = await this.lines.must('its parameters');
            if (line === '')
                return;
            const equals = line.lastIndexOf('=');
            if (equals < 1 || !number.test(line.slice(equals + 1))) {
                throw new Malformed('an importance is no name and number', this.lines.start);
            }
        }
    }
    async readParameters() {
        if ((await this.lines.must('its parameters')) !== 'parameters:') {
            throw new Malformed('parameters: is missing', this.lines.start);
        }
        for (;;) {
            const line = await this.lines.must('the end of its parameters');
            if (line === '')
                break;
            if (!line.startsWith('[') || !line.endsWith(']') || !line.includes(': ')) {
                throw new Malformed('a parameter is no name and value', this.lines.start);
            }
        }
        if ((await this.lines.must('the end of its parameters')) !== 'end of parameters') {
            throw new Malformed('end of parameters is missing', this.lines.start);
        }
    }
    /** @returns whether there is the line that Python adds */
    async readCategorical() {
        const line = await this.lines.next();
        if (line === undefined)
            return false;
        const mark = 'pandas_categorical:';
        const categories = line === '' ? await this.lines.must('pandas_categorical') : line;
        if (line !== '' || !categories.startsWith(mark))
            throw new Malformed('bytes follow its parameters', this.lines.start);
        try {
            const value = (0,json/* readJson */.V)(categories.slice(mark.length));
            if (value !== null && !(0,metrics_tree/* isArray */.cy)(value))
                throw new Malformed('pandas_categorical is no list', this.lines.start);
        }
        catch (error) {
            if (!(error instanceof syntax_fault/* SyntaxFault */.M))
                throw error;
            throw new Malformed(`pandas_categorical is not JSON: ${error.why}`, this.lines.start);
        }
        if ((await this.lines.next()) !== undefined)
            throw new Malformed('bytes follow its end', this.lines.start);
        return true;
    }
}
function wholeNumber(text) {
    return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}
/** @returns undefined where one is none */
function integers(text) {
    if (text === '')
        return [];
    const parts = text.split(' ');
    return parts.every((part) => lightgbm_integer.test(part)) ? parts.map(Number) : undefined;
}
/** Lists of linear trees stand in groups, with two spaces between. @returns undefined where one is no number */
function countElements(text, elements) {
    let count = 0;
    for (const part of text.split(' ')) {
        if (part === '')
            continue;
        if (!(elements === 'integer' ? lightgbm_integer : number).test(part))
            return undefined;
        count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/mlflow-loaders.js
/**
 * The modules of MLflow that `loader_module` of a model folder may name: loading the folder imports one, and calls its
 * `_load_pyfunc`. Those of MLflow 1.30.1, 2.22.2 and 3.17.2, as scripts/model-fixtures/mlflow_loaders.py finds them.
 */
const mlflowLoaders = new Set([
    'mlflow.catboost',
    'mlflow.diffusers',
    'mlflow.diviner',
    'mlflow.dspy',
    'mlflow.dspy.load',
    'mlflow.fastai',
    'mlflow.gluon',
    'mlflow.h2o',
    'mlflow.johnsnowlabs',
    'mlflow.keras',
    'mlflow.keras.load',
    'mlflow.langchain',
    'mlflow.langchain.model',
    'mlflow.lightgbm',
    'mlflow.llama_index',
    'mlflow.llama_index.model',
    'mlflow.onnx',
    'mlflow.openai',
    'mlflow.openai.model',
    'mlflow.paddle',
    'mlflow.pmdarima',
    'mlflow.prompt.promptlab_model',
    'mlflow.promptflow',
    'mlflow.prophet',
    'mlflow.pyfunc.loaders.chat_agent',
    'mlflow.pyfunc.loaders.chat_model',
    'mlflow.pyfunc.loaders.code_model',
    'mlflow.pyfunc.loaders.responses_agent',
    'mlflow.pyfunc.model',
    'mlflow.pytorch',
    'mlflow.sentence_transformers',
    'mlflow.shap',
    'mlflow.sklearn',
    'mlflow.spacy',
    'mlflow.spark',
    'mlflow.statsmodels',
    'mlflow.tensorflow',
    'mlflow.transformers',
    'mlflow.xgboost',
]);
/** Classes that MLflow's flavours write beside, and instantiate when the folder is loaded. */
const mlflowClasses = new Set([
    'xgboost.core.Booster',
    'xgboost.sklearn.XGBClassifier',
    'xgboost.sklearn.XGBRegressor',
    'xgboost.sklearn.XGBRanker',
    'xgboost.sklearn.XGBRFClassifier',
    'xgboost.sklearn.XGBRFRegressor',
]);
/** Modules that text files of a folder may name, by the file: MLflow imports what stands there. */
const mlflowModuleFiles = new Map([
    ['pickle_module_info.txt', new Set(['mlflow.pytorch.pickle_module', 'pickle', 'cloudpickle'])],
    ['keras_module.txt', new Set(['keras', 'tensorflow.keras'])],
]);

;// CONCATENATED MODULE: ./lib/src/formats/models/mlflow.js






const mlflowFormat = {
    name: 'mlflow',
    title: 'MLflow model folder',
    endings: ['MLmodel'],
    recognisedBy: 'a file MLmodel at the top of the folder',
    reads: ['version of MLflow', 'flavours', 'inputs and outputs of the signature'],
    refuses: [
        'a loader module that is none of MLflow itself',
        'Python source that is shipped with the model, unless it is allowed',
        'classes and modules that a flavour would import, unless they are allowed',
        'paths that lead out of the folder or to nothing',
        'a description without its last key',
        'YAML with a key that stands twice, merge keys, unknown tags, or aliases without end',
    ],
};
const file = 'MLmodel';
const lastKey = 'utc_time_created';
const pyfunc = 'python_function';
/** MLflow's folder. Each of its files is inspected on its own; here is what its description would import and open. */
const mlflowReader = {
    format: 'mlflow',
    recognises: (folder) => folder.names.includes(file),
    inspect: async (folder, inspector) => {
        const description = mapOf(await yamlDescription(folder, file, inspector.budget), file);
        const merges = objectsWith(description, '<<').next();
        if (!merges.done)
            inspector.fault(`${file} has a merge key, which MLflow's own reader takes for other keys`);
        // MLflow sorts its keys, so that this one is the last
        if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(description_textAt(description, lastKey) ?? '')) {
            inspector.fault(`${file} does not end with ${lastKey}: it may be cut off`);
        }
        const flavors = mapOf(description.get('flavors'), `flavors of ${file}`);
        if (flavors.size === 0)
            inspector.fault(`${file} names no flavour`);
        for (const [name, settings] of flavors)
            readFlavor(name, mapOf(settings, `flavour ${name}`), folder, inspector);
        await readModuleFiles(folder, inspector);
        inspector.facts(mlflow_factsOf(description, flavors, inspector));
        return 'mlflow';
    },
};
/** Settings that name a file or a folder of the model. */
const pathKeys = new Set([
    'code',
    'data',
    'model_path',
    'model_data',
    'model_binary',
    'pickled_model',
    'python_model',
    'saved_model_dir',
    'serialized_explainer',
    'adapter_weights',
    'parameters_path',
]);
function readFlavor(flavor, settings, folder, inspector) {
    for (const [key, value] of settings) {
        if (!pathKeys.has(key) || value === null)
            continue;
        if (typeof value === 'string')
            assertInFolder(`${flavor}.${key}`, value, folder, inspector);
        else
            inspector.fault(`${flavor}.${key} is no path`);
    }
    readEnvironment(flavor, settings.get('env'), folder, inspector);
    readArtifacts(flavor, settings.get('artifacts'), folder, inspector);
    if (flavor === pyfunc || settings.has('loader_module'))
        readLoader(flavor, settings, inspector);
    readSource(flavor, settings, folder, inspector);
    const named = description_textAt(settings, 'model_class');
    if (named !== undefined) {
        const [module, name] = splitName(named);
        const allowed = mlflowClasses.has(named) || inspector.isAllowed(module, name);
        inspector.imported({ module, name, kind: `class of the flavour ${flavor}`, allowed });
    }
    else if (settings.get('model_class') !== undefined && settings.get('model_class') !== null) {
        inspector.fault(`${flavor}.model_class is no name`);
    }
    const keras = settings.get('keras_module');
    if (keras !== undefined)
        readModule('keras_module.txt', typeof keras === 'string' ? keras : '', inspector);
    readTrusted(settings.get('skops_trusted_types'), inspector);
}
/** `path` as the file names it. A folder's name may end with a slash. */
function assertInFolder(what, path, folder, inspector) {
    const plain = path.endsWith('/') ? path.slice(0, -1) : path;
    if (!isPlainPath(plain))
        inspector.fault(`${what} leads out of the folder: ${JSON.stringify(path.slice(0, 200))}`);
    else if (!holds(folder, plain))
        inspector.fault(`${what} names ${JSON.stringify(path.slice(0, 200))}, which is not in the folder`);
    else
        return true;
    return false;
}
/** Older releases name one file, newer ones a file for each kind of environment. */
function readEnvironment(flavor, env, folder, inspector) {
    const files = (0,metrics_tree/* isMap */.jh)(env) ? [...env.values()] : env === undefined || env === null ? [] : [env];
    for (const each of files) {
        if (typeof each === 'string')
            assertInFolder(`${flavor}.env`, each, folder, inspector);
        else
            inspector.fault(`${flavor}.env is no path`);
    }
}
function readArtifacts(flavor, artifacts, folder, inspector) {
    if (artifacts === undefined || artifacts === null)
        return;
    for (const [name, settings] of mapOf(artifacts, `${flavor}.artifacts`)) {
        const path = (0,metrics_tree/* isMap */.jh)(settings) ? settings.get('path') : undefined;
        if (typeof path === 'string')
            assertInFolder(`${flavor}.artifacts.${name}`, path, folder, inspector);
        else
            inspector.fault(`${flavor}.artifacts.${name} is no path`);
    }
}
/** Loading imports the module and calls this function of it. */
const loads = '_load_pyfunc';
function readLoader(flavor, settings, inspector) {
    const module = description_textAt(settings, 'loader_module');
    if (module === undefined || module === '') {
        inspector.fault(`${flavor} names no loader_module`);
        return;
    }
    const allowed = mlflowLoaders.has(module) || inspector.isAllowed(module, loads);
    inspector.imported({ module, name: loads, kind: 'loader module', allowed });
}
/** Source that is shipped with the model goes first where Python looks for modules, and is run by a model from code. */
function readSource(flavor, settings, folder, inspector) {
    const source = (module) => inspector.imported({ module, name: 'source', kind: 'Python source' });
    const code = description_textAt(settings, 'code')?.replace(/\/$/, '');
    if (code !== undefined)
        for (const name of folder.names.filter((each) => each.startsWith(`${code}/`)))
            source(name);
    const model = settings.get('model_code_path');
    if (model === undefined || model === null)
        return;
    if (typeof model !== 'string') {
        inspector.fault(`${flavor}.model_code_path is no path`);
        return;
    }
    // where it lay when it was saved; MLflow keeps its last part
    const name = model.slice(model.lastIndexOf('/') + 1);
    if (assertInFolder(`${flavor}.model_code_path`, name, folder, inspector))
        source(name);
}
/** What skops is told to construct without asking. */
function readTrusted(types, inspector) {
    if (types === undefined || types === null)
        return;
    if (!(0,metrics_tree/* isArray */.cy)(types))
        inspector.fault('skops_trusted_types is no list');
    else {
        for (const type of types) {
            if (typeof type !== 'string')
                inspector.fault('one of skops_trusted_types is no name');
            else {
                const [module, name] = splitName(type);
                inspector.imported({ module, name, kind: 'trusted type' });
            }
        }
    }
}
/** Files in which PyTorch's and Keras' flavours write the name of a module that loading imports. */
async function readModuleFiles(folder, inspector) {
    for (const name of folder.names) {
        const base = name.slice(name.lastIndexOf('/') + 1);
        if (mlflowModuleFiles.has(base))
            readModule(base, await descriptionText(folder, name, inspector.budget), inspector);
    }
}
function readModule(from, module, inspector) {
    const name = from === 'keras_module.txt' ? 'models' : 'Unpickler';
    const allowed = mlflowModuleFiles.get(from)?.has(module) === true || inspector.isAllowed(module, name);
    inspector.imported({ module: module.slice(0, 200), name, kind: from.replace('.txt', ''), allowed });
}
function splitName(dotted) {
    const dot = dotted.lastIndexOf('.');
    return dot === -1 ? ['', dotted] : [dotted.slice(0, dot), dotted.slice(dot + 1)];
}
function mlflow_factsOf(description, flavors, inspector) {
    const version = description_textAt(description, 'mlflow_version');
    const signature = description.get('signature');
    const ports = (0,metrics_tree/* isMap */.jh)(signature) ? signature : new Map();
    const inputs = portsOf(ports.get('inputs'), 'inputs', inspector);
    const outputs = portsOf(ports.get('outputs'), 'outputs', inspector);
    const saved = description_textAt(description, 'utc_time_created');
    const model = description_textAt(description, 'model_uuid');
    const bytes = description.get('model_size_bytes');
    return {
        ...(version !== undefined && { version, producer: `MLflow ${version}` }),
        ...(inputs && { inputs }),
        ...(outputs && { outputs }),
        notes: [
            `flavours: ${[...flavors.keys()].join(', ').slice(0, 400)}`,
            ...(saved !== undefined ? [`saved: ${saved.slice(0, 40)} UTC`] : []),
            ...(model !== undefined ? [`model: ${model.slice(0, 64)}`] : []),
            ...(typeof bytes === 'number' ? [`size as MLflow counted it: ${bytes} bytes`] : []),
        ],
    };
}
/** Types of columns, as MLflow writes them. */
const columnTypes = new Map([
    ['boolean', 'bool'],
    ['integer', 'int32'],
    ['long', 'int64'],
    ['float', 'float32'],
    ['double', 'float64'],
    ['string', 'str'],
    ['binary', 'bytes'],
    ['datetime', 'datetime64'],
]);
/** A signature is JSON inside of YAML: columns with names, or tensors with shapes. */
function portsOf(written, what, inspector) {
    if (written === undefined || written === null)
        return undefined;
    const wrong = () => inspector.fault(`${what} of the signature are no list of columns or tensors`);
    if (typeof written !== 'string' || written.length > longestDescription) {
        wrong();
        return undefined;
    }
    let list;
    try {
        list = (0,json/* readJson */.V)(written);
    }
    catch (error) {
        if (!(error instanceof syntax_fault/* SyntaxFault */.M))
            throw error;
        wrong();
        return undefined;
    }
    if (!(0,metrics_tree/* isArray */.cy)(list)) {
        wrong();
        return undefined;
    }
    const ports = [];
    for (const [index, port] of list.entries()) {
        if (!(0,metrics_tree/* isMap */.jh)(port))
            wrong();
        else
            ports.push(portOf(port, index));
    }
    return ports;
}
function portOf(port, index) {
    const name = description_textAt(port, 'name') ?? String(index);
    const tensor = port.get('tensor-spec');
    if (!(0,metrics_tree/* isMap */.jh)(tensor)) {
        const dtype = columnTypes.get(description_textAt(port, 'type') ?? '');
        return { name, ...(dtype !== undefined && { dtype }) };
    }
    const dtype = description_textAt(tensor, 'dtype');
    const shape = tensor.get('shape');
    return {
        name,
        ...(dtype !== undefined && { dtype }),
        ...((0,metrics_tree/* isArray */.cy)(shape) && { shape: shape.map((size) => (typeof size === 'number' && size >= 0 ? size : null)) }),
    };
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/values.js
const kinds = {
    /** no value: an empty place of the memo */
    none: 0,
    /** None, True, False, a float, or what nothing depends on: the payload is one of `plain` */
    plain: 1,
    /** a text; the payload is its number among the texts that are kept */
    text: 2,
    /** a text that is not kept: the payload is 1 where it begins and ends with two underscores */
    otherText: 3,
    /** the payload is the number, moved by `integerZero` */
    integer: 4,
    /** a number that has no room here; the payload is its number among the recent ones, or 0 */
    longInteger: 5,
    bytes: 6,
    /** the payload is its number among the recent ones, or 0 */
    tuple: 7,
    /** a list, a set or an array of bytes: the payload is one of `containers` */
    container: 8,
    /** the payload is its number among the recent ones, or 0 */
    dict: 9,
    /** what was imported; the payload is its number among the imports */
    imported: 10,
    /** what a function returned, of whatever type, or a class; the payload is as `madeValue` says */
    called: 11,
    persistent: 12,
    /** an element type of NumPy; the payload is its number among those */
    dtype: 13,
    /** what stands for an array of joblib; the payload is its number among those */
    wrapper: 14,
    /** an instance that NEWOBJ made, which is no text; the payload is as `madeValue` says */
    instance: 15,
};
const containers = { list: 0, set: 1, byteArray: 2 };
const plain = { other: 0, none: 1, false: 2, true: 3, unknown: 4 };
const payloadBits = 28;
/** The largest payload, and how many of a kind can be told apart. */
const mostPayload = 2 ** payloadBits - 1;
const integerZero = 2 ** (payloadBits - 1);
function makeValue(kind, payload) {
    return ((kind << payloadBits) | payload) >>> 0;
}
function kindOf(value) {
    return value >>> payloadBits;
}
function payloadOf(value) {
    return value & mostPayload;
}
/** undefined where the number is too large for it */
function smallInteger(number) {
    const payload = number + integerZero;
    return payload >= 0 && payload <= mostPayload ? makeValue(kinds.integer, payload) : undefined;
}
/** @param value of the kind `integer` */
function integerOf(value) {
    return payloadOf(value) - integerZero;
}
/** Beyond every number of an import. */
const freshBit = 2 ** (payloadBits - 1);
/**
 * What a call made, by the number of the import that was called. It is fresh while it lies where the call left it: what is taken
 * from the memo is not, nor is what has its state.
 */
function madeValue(kind, number) {
    return makeValue(kind, number | freshBit);
}
/** @param value of the kinds `imported`, `called` and `instance` */
function importNumber(value) {
    return payloadOf(value) & (freshBit - 1);
}
function isMade(value) {
    const kind = kindOf(value);
    return kind === kinds.called || kind === kinds.instance;
}
function isFresh(value) {
    return isMade(value) && (payloadOf(value) & freshBit) !== 0;
}
/** The same, which is fresh no more. */
function unfresh(value) {
    return isMade(value) ? makeValue(kindOf(value), importNumber(value)) : value;
}
const values = {
    other: makeValue(kinds.plain, plain.other),
    /** what may be of any type */
    unknown: makeValue(kinds.plain, plain.unknown),
    none: makeValue(kinds.plain, plain.none),
    false: makeValue(kinds.plain, plain.false),
    true: makeValue(kinds.plain, plain.true),
    bytes: makeValue(kinds.bytes, 0),
    list: makeValue(kinds.container, containers.list),
    set: makeValue(kinds.container, containers.set),
    byteArray: makeValue(kinds.container, containers.byteArray),
    persistent: makeValue(kinds.persistent, 0),
};

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/element-types.js

const numbers = {
    b1: 'bool',
    i1: 'int8',
    i2: 'int16',
    i4: 'int32',
    i8: 'int64',
    u1: 'uint8',
    u2: 'uint16',
    u4: 'uint32',
    u8: 'uint64',
    f2: 'float16',
    f4: 'float32',
    f8: 'float64',
    f12: 'float96',
    f16: 'float128',
    c8: 'complex64',
    c16: 'complex128',
    c24: 'complex192',
    c32: 'complex256',
};
const times = { M8: 'datetime64', m8: 'timedelta64' };
/**
 * @param code as NumPy pickles it, without the byte order: kind and bytes
 * @returns undefined where it is none that NumPy writes
 */
function elementType(code) {
    const number = Object.hasOwn(numbers, code) ? numbers[code] : undefined;
    const time = Object.hasOwn(times, code) ? times[code] : undefined;
    const name = number ?? time;
    if (name !== undefined)
        return { code, bytes: Number(code.slice(1)), name, hasObjects: false };
    if (code === 'O8' || code === 'O4' || code === 'O')
        return { code, bytes: 8, name: 'object', hasObjects: true };
    const sized = /^([SUV])(0|[1-9][0-9]{0,8})$/.exec(code);
    if (!sized)
        return undefined;
    const count = Number(sized[2]);
    if (sized[1] === 'U')
        return { code, bytes: 4 * count, name: 'str', hasObjects: false };
    return { code, bytes: count, name: sized[1] === 'S' ? 'bytes' : 'void', hasObjects: false };
}
/** `numpy.dtype(numpy.record)`, whose state says how large it is. */
const record = { code: 'V', bytes: 0, name: 'void', hasObjects: false };
/** NPY_ITEM_HASOBJECT and NPY_LIST_PICKLE: without either, NumPy takes the bytes of an array for addresses of objects. */
const objectFlags = 3;
/** NPY_FROM_FIELDS: what a type has where a field of it has it; all of them where a field has objects. */
const allObjectFlags = 27;
/** The element types that a pickle makes. */
class ElementTypes {
    constants;
    types = [];
    /** those whose state may follow still, as nothing has taken them yet */
    open = [];
    constructor(constants) {
        this.constants = constants;
    }
    /**
     * What `numpy.dtype(*items)` returns.
     *
     * @param isRecord whether the first of them is `numpy.record`
     */
    called(items, isRecord = false) {
        if (this.types.length >= mostPayload)
            return values.other;
        this.types.push(items && this.ofArguments(items, isRecord));
        this.open.push(true);
        return makeValue(kinds.dtype, this.types.length - 1);
    }
    /** undefined where it is none, or none that is understood */
    of(value) {
        return value !== undefined && kindOf(value) === kinds.dtype ? this.types[payloadOf(value)] : undefined;
    }
    /** Notes that it is taken a second time: a state that follows would change what is made of it. */
    taken(value) {
        this.open[payloadOf(value)] = false;
    }
    /**
     * `__setstate__` of NumPy's dtype, which believes its state in everything.
     *
     * @returns whether the state is one that NumPy writes, at once behind the call
     */
    build(value, state) {
        const number = payloadOf(value);
        const type = this.types[number];
        const items = this.constants.itemsOf(state);
        const stated = type && items && this.open[number] ? this.stated(type, items) : undefined;
        this.open[number] = false;
        this.types[number] = stated;
        return stated !== undefined;
    }
    copy(constants) {
        const copy = new ElementTypes(constants);
        copy.types = this.types.slice();
        copy.open = this.open.slice();
        return copy;
    }
    ofArguments(items, isRecord) {
        const [code, align, copied] = items;
        if (items.length !== 3 || code === undefined || align === undefined || copied === undefined)
            return undefined;
        const no = align === values.false || this.constants.integerOf(align) === 0n;
        const yes = copied === values.true || this.constants.integerOf(copied) === 1n;
        if (!no || !yes)
            return undefined;
        if (isRecord)
            return record;
        const text = this.constants.texts.textOf(code);
        return text === undefined ? undefined : elementType(text);
    }
    /**
     * The type with its state: (version, byte order, base, names, fields, bytes, alignment, flags), and for dates what they
     * count in.
     *
     * @returns undefined where NumPy writes no such state for it
     */
    stated(type, items) {
        const [version, order, base, names, fields, bytesValue, alignment] = items;
        const kind = type.code[0] ?? '';
        const isTime = kind === 'M' || kind === 'm';
        if (items.length !== (isTime ? 9 : 8) || this.integer(version) !== (isTime ? 4 : 3))
            return undefined;
        if (!['<', '>', '|', '='].includes(this.constants.texts.textOf(order ?? 0) ?? ''))
            return undefined;
        const flags = this.flags(items);
        const bytes = this.integer(bytesValue);
        if (flags === undefined || bytes === undefined)
            return undefined;
        if (kind === 'V')
            return this.structured(type, items, bytes, flags);
        if (base !== values.none || names !== values.none || fields !== values.none)
            return undefined;
        if (kind === 'S' || kind === 'U')
            return bytes === type.bytes && (flags === 0 || flags === 8) ? type : undefined;
        return bytes === -1 && this.integer(alignment) === -1 && flags === (kind === 'O' ? 63 : 0) ? type : undefined;
    }
    structured(type, [, , base, names, fields], bytes, flags) {
        if (bytes < 0 || (type !== record && bytes !== type.bytes))
            return undefined;
        const parts = base === values.none ? this.fields(names, fields) : this.subarray(base, names, fields);
        if (!parts?.every((part) => part.offset >= 0 && part.offset + part.bytes <= bytes))
            return undefined;
        const hasObjects = parts.some((part) => part.type.hasObjects);
        if (hasObjects ? (flags & allObjectFlags) !== allObjectFlags : (flags & objectFlags) !== 0)
            return undefined;
        if (hasObjects && objectsOverlap(parts))
            return undefined;
        if (base !== values.none && parts[0]?.bytes !== bytes)
            return undefined;
        return { code: `V${bytes}`, bytes, name: 'void', hasObjects };
    }
    fields(names, fields) {
        if (names === values.none && fields === values.none)
            return [];
        if (fields === undefined || names === undefined || kindOf(names) !== kinds.tuple)
            return undefined;
        const found = this.constants.fieldsOf(fields);
        if (!found)
            return undefined;
        // NumPy keeps the dict itself, and looks into it later.
        this.constants.freeze(fields);
        const parts = [];
        for (const [typeValue, offsetValue] of found) {
            const type = this.of(typeValue);
            const offset = this.integer(offsetValue);
            if (!type || offset === undefined)
                return undefined;
            parts.push({ type, offset, bytes: type.bytes });
        }
        return parts;
    }
    /** A base is an element type and a shape. */
    subarray(base, names, fields) {
        if (base === undefined || names !== values.none || fields !== values.none)
            return undefined;
        const items = this.constants.itemsOf(base);
        const type = this.of(items?.[0]);
        const count = element_types_elementCount(this.constants, items?.[1] === undefined ? undefined : this.constants.itemsOf(items[1]));
        if (items?.length !== 2 || !type || count === undefined)
            return undefined;
        return [{ type, offset: 0, bytes: Number(count) * type.bytes }];
    }
    flags(items) {
        const flags = this.integer(items[7]);
        // NumPy before 2 wrote them as a signed byte.
        return flags !== undefined && flags >= -128 && flags <= 255 ? flags : undefined;
    }
    integer(value) {
        const found = value === undefined ? undefined : this.constants.integerOf(value);
        return found === undefined ? undefined : Number(found);
    }
}
/** Whether another field has bytes of one with objects, and so could write their addresses. */
function objectsOverlap(parts) {
    const sorted = [...parts].sort((one, other) => one.offset - other.offset);
    let end = 0;
    let endOfObjects = 0;
    for (const { type, offset, bytes } of sorted) {
        if (offset < (type.hasObjects ? end : endOfObjects))
            return true;
        end = Math.max(end, offset + bytes);
        if (type.hasObjects)
            endOfObjects = Math.max(endOfObjects, offset + bytes);
    }
    return false;
}
/** How many elements a shape has; undefined where it is none. */
function element_types_elementCount(constants, shape) {
    if (!shape)
        return undefined;
    let elements = 1n;
    for (const each of shape) {
        const length = constants.integerOf(each);
        if (length === undefined || length < 0n || length >= 2n ** 63n)
            return undefined;
        elements *= length;
    }
    return elements;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/recent.js

const recentCount = 4096;
/**
 * Numbers for values of one kind, of which only the most recent are remembered: a pickle may hold more than fit into memory, and
 * what is asked for was always written a moment ago. A number is never given twice.
 */
class RecentNumbers {
    kind;
    last = 0;
    numbers = new Uint32Array(recentCount);
    constructor(kind) {
        this.kind = kind;
    }
    /** @returns a value, and the place for what is known of it; no place once all numbers were given */
    next() {
        if (this.last >= mostPayload)
            return { value: makeValue(this.kind, 0), place: -1 };
        this.last += 1;
        const place = this.last & (recentCount - 1);
        this.numbers[place] = this.last;
        return { value: makeValue(this.kind, this.last), place };
    }
    /** @returns the place of what is known of the value, or -1 where that was forgotten */
    placeOf(value) {
        const number = payloadOf(value);
        const place = number & (recentCount - 1);
        return number !== 0 && this.numbers[place] === number ? place : -1;
    }
    /** Remembers what another one does. */
    take(other) {
        this.last = other.last;
        this.numbers.set(other.numbers);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/texts.js

/** Longer texts are neither names nor keys. */
const mostTextLength = 256;
const mostTexts = 50_000;
/** The texts of a pickle: those that a name or a key may be made of are kept, each once, up to so many. */
class Texts {
    known;
    numbers = new Map();
    kept = [];
    /** @param known kept however many there are */
    constructor(known) {
        this.known = known;
    }
    of(text) {
        const found = this.numbers.get(text);
        if (found !== undefined)
            return makeValue(kinds.text, found);
        if (text.length > mostTextLength)
            return otherText(text.startsWith('__') && text.endsWith('__'));
        if (this.kept.length >= mostTexts && !this.known.has(text))
            return otherText(isDunder(text));
        const number = this.kept.length;
        this.kept.push(text);
        this.numbers.set(text, number);
        return makeValue(kinds.text, number);
    }
    /** undefined where it is no text, or one that was not kept */
    textOf(value) {
        return kindOf(value) === kinds.text ? this.kept[payloadOf(value)] : undefined;
    }
    /** Whether it is a text such as `__class__`, which Python gives a meaning of its own. */
    isDunder(value) {
        if (kindOf(value) === kinds.otherText)
            return payloadOf(value) === 1;
        return isDunder(this.textOf(value) ?? '');
    }
}
function otherText(dunder) {
    return makeValue(kinds.otherText, dunder ? 1 : 0);
}
function isDunder(text) {
    return text.length > 4 && text.charCodeAt(0) === 0x5f && text.startsWith('__') && text.endsWith('__');
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/constants.js




/** Larger tuples are neither shapes nor arguments that anything is decided by. */
const mostItems = 32;
/** Keys of the state of what stands for an array of joblib: its dict is remembered by these alone. */
const wrapperKeys = [
    'subclass',
    'shape',
    'order',
    'dtype',
    'allow_mmap',
    'numpy_array_alignment_bytes',
];
/** A type of more fields than that is not understood. */
const mostFields = 256;
const mostFrozen = 2 ** 18;
/** Of a dict that has no entries yet: most never have one. */
const noFields = [];
/** What the values of a walk hold, where something depends on it: texts, long numbers, and the recent tuples and dicts. */
class Constants {
    texts;
    wrapperKeyOf = new Map();
    longs = new RecentNumbers(kinds.longInteger);
    longValues = [];
    tuples = new RecentNumbers(kinds.tuple);
    tupleLengths = new Uint8Array(recentCount);
    tupleItems = new Uint32Array(recentCount * mostItems);
    dicts = new RecentNumbers(kinds.dict);
    dictEntries = new Uint32Array(recentCount * wrapperKeys.length);
    dictOthers = new Uint8Array(recentCount);
    /** entries that are fields of an element type; undefined where others are among them */
    dictFields = [];
    frozen = new Set();
    /** @param known texts that are kept however many there are, or those that another walk has kept */
    constructor(known) {
        this.texts = known instanceof Texts ? known : new Texts(known);
        for (const [index, key] of wrapperKeys.entries())
            this.wrapperKeyOf.set(this.texts.of(key), index);
    }
    integer(number) {
        const small = number >= -(2n ** 53n) && number <= 2n ** 53n ? smallInteger(Number(number)) : undefined;
        if (small !== undefined)
            return small;
        const { value, place } = this.longs.next();
        if (place >= 0)
            this.longValues[place] = number;
        return value;
    }
    /** undefined where it is no number, or one that was forgotten */
    integerOf(value) {
        if (kindOf(value) === kinds.integer)
            return BigInt(integerOf(value));
        if (kindOf(value) !== kinds.longInteger)
            return undefined;
        const place = this.longs.placeOf(value);
        return place < 0 ? undefined : this.longValues[place];
    }
    /** @param item the items, by index */
    tuple(length, item) {
        if (length > mostItems)
            return makeValue(kinds.tuple, 0);
        const { value, place } = this.tuples.next();
        if (place < 0)
            return value;
        this.tupleLengths[place] = length;
        for (let index = 0; index < length; index++)
            this.tupleItems[place * mostItems + index] = item(index);
        return value;
    }
    /** undefined where it is no tuple, or one that was forgotten or is too long */
    itemsOf(value) {
        if (kindOf(value) !== kinds.tuple)
            return undefined;
        const place = this.tuples.placeOf(value);
        if (place < 0)
            return undefined;
        const start = place * mostItems;
        return [...this.tupleItems.subarray(start, start + (this.tupleLengths[place] ?? 0))];
    }
    dict() {
        const { value, place } = this.dicts.next();
        if (place < 0)
            return value;
        this.dictOthers[place] = 0;
        this.dictFields[place] = noFields;
        this.dictEntries.fill(0, place * wrapperKeys.length, (place + 1) * wrapperKeys.length);
        return value;
    }
    /** Notes an entry of a dict that is still remembered. */
    setEntry(dict, key, value) {
        const place = this.dicts.placeOf(dict);
        if (place < 0)
            return;
        const index = this.wrapperKeyOf.get(key);
        if (index === undefined)
            this.dictOthers[place] = 1;
        else
            this.dictEntries[place * wrapperKeys.length + index] = value;
        this.addField(place, value);
    }
    addField(place, value) {
        const fields = this.dictFields[place];
        if (!fields)
            return;
        const tuple = kindOf(value) === kinds.tuple ? this.tuples.placeOf(value) : -1;
        const type = tuple < 0 ? 0 : (this.tupleItems[tuple * mostItems] ?? 0);
        const offset = tuple < 0 ? 0 : (this.tupleItems[tuple * mostItems + 1] ?? 0);
        const isField = tuple >= 0 && (this.tupleLengths[tuple] ?? 0) >= 2 && kindOf(type) === kinds.dtype;
        if (!isField || fields.length >= mostFields)
            this.dictFields[place] = undefined;
        else if (fields.length === 0)
            this.dictFields[place] = [[type, offset]];
        else
            fields.push([type, offset]);
    }
    /** The entries of a dict that are all fields of an element type; undefined where they are not, or were forgotten. */
    fieldsOf(dict) {
        const place = kindOf(dict) === kinds.dict ? this.dicts.placeOf(dict) : -1;
        return place < 0 ? undefined : this.dictFields[place];
    }
    /** Notes that a dict must not change any more. @throws BeyondLimit */
    freeze(dict) {
        if (this.frozen.size >= mostFrozen)
            throw new BeyondLimit(`it holds more than ${mostFrozen} element types with fields`);
        this.frozen.add(dict);
    }
    isFrozen(dict) {
        return this.frozen.has(dict);
    }
    /** undefined where it is no dict, or one that was forgotten */
    dictOf(value) {
        if (kindOf(value) !== kinds.dict)
            return undefined;
        const place = this.dicts.placeOf(value);
        if (place < 0)
            return undefined;
        const entries = new Map();
        for (const [index, key] of wrapperKeys.entries()) {
            const found = this.dictEntries[place * wrapperKeys.length + index];
            if (found)
                entries.set(key, found);
        }
        return { entries, hasOthers: this.dictOthers[place] === 1 };
    }
    /** The same, which later tuples and dicts of either are not told to the other. Only which dicts are fields is forgotten. */
    copy() {
        const copy = new Constants(this.texts);
        copy.longs.take(this.longs);
        copy.longValues.push(...this.longValues);
        copy.tuples.take(this.tuples);
        copy.tupleLengths.set(this.tupleLengths);
        copy.tupleItems.set(this.tupleItems);
        copy.dicts.take(this.dicts);
        copy.dictEntries.set(this.dictEntries);
        copy.dictOthers.set(this.dictOthers);
        for (const dict of this.frozen)
            copy.frozen.add(dict);
        return copy;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/imports.js


const mostImports = 10_000;
const roles = {
    'joblib.numpy_pickle NumpyArrayWrapper': 'joblib wrapper',
    'joblib.numpy_pickle NDArrayWrapper': 'old joblib wrapper',
    'joblib.numpy_pickle ZNDArrayWrapper': 'old joblib wrapper',
    'joblib.numpy_pickle_compat NDArrayWrapper': 'old joblib wrapper',
    'joblib.numpy_pickle_compat ZNDArrayWrapper': 'old joblib wrapper',
    'numpy dtype': 'numpy dtype',
    'numpy record': 'numpy record',
    'numpy.core.multiarray _reconstruct': 'numpy reconstruct',
    'numpy._core.multiarray _reconstruct': 'numpy reconstruct',
    'numpy.core.numeric _frombuffer': 'numpy frombuffer',
    'numpy._core.numeric _frombuffer': 'numpy frombuffer',
    'copyreg _reconstructor': 'copyreg reconstructor',
    'builtins str': 'str',
};
/** What honest models fill by opcodes, beside lists, dicts and sets. */
const filled = {
    'collections Counter': 'dict',
    'collections OrderedDict': 'dict',
    'collections defaultdict': 'dict',
    'collections deque': 'list',
    'sklearn.utils._bunch Bunch': 'dict',
};
/** `module:name`, as the allow-list writes it. */
function importText({ module, name }) {
    return `${module}:${name}`;
}
/** The imports that the streams of a file name, each pair once. */
class Imports {
    usesOf;
    numbers = new Map();
    all = [];
    constructor(usesOf) {
        this.usesOf = usesOf;
    }
    /**
     * @param protocol that the stream has declared so far: Python 3 maps names of Python 2 before 3
     * @returns the import's number, and the pairs that Python imports for it
     * @throws BeyondLimit
     */
    number(module, name, protocol) {
        const key = `${protocol < 3 ? '2' : '3'}${module}\n${name}`;
        const found = this.numbers.get(key);
        if (found !== undefined)
            return found;
        if (this.all.length >= mostImports)
            throw new BeyondLimit(`it imports more than ${mostImports} names`);
        const [first] = protocol < 3 ? python3Names(module, name) : [];
        const [actualModule, actualName] = first ?? [module, name];
        const actualPair = `${actualModule} ${actualName}`;
        this.all.push({
            module: actualModule,
            name: actualName,
            role: Object.hasOwn(roles, actualPair) ? roles[actualPair] : undefined,
            filled: Object.hasOwn(filled, actualPair) ? filled[actualPair] : undefined,
            uses: this.usesOf(actualModule, actualName),
        });
        this.numbers.set(key, this.all.length - 1);
        return this.all.length - 1;
    }
    /** undefined where there is none of that number */
    get(number) {
        return this.all[number];
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/joblib.js



/**
 * What joblib reads behind the BUILD of its `NumpyArrayWrapper`. It takes every attribute from the state, even its own methods,
 * so that a state of anything else is refused.
 *
 * @throws Malformed where it is not as joblib writes it
 */
function storedArray(machine) {
    const { constants } = machine.known;
    const state = constants.dictOf(machine.arrayState);
    if (!state || state.hasOthers)
        throw new Malformed('describes an array in a way that joblib does not');
    const { entries } = state;
    const subclass = entries.get('subclass');
    if (subclass === undefined || kindOf(subclass) !== kinds.imported)
        throw new Malformed('describes an array without its class');
    const order = constants.texts.textOf(entries.get('order') ?? 0);
    if (order !== 'C' && order !== 'F')
        throw new Malformed('describes an array without its order');
    const type = machine.elementTypes.of(entries.get('dtype'));
    if (!type || type.bytes === 0)
        throw new Malformed('describes an array of a type that is not understood');
    const allowMmap = entries.get('allow_mmap');
    if (allowMmap !== undefined &&
        allowMmap !== values.true &&
        allowMmap !== values.false &&
        !isBit(constants, allowMmap)) {
        throw new Malformed('describes an array that may be mapped, or may not, by neither True nor False');
    }
    return {
        type,
        elements: product(constants, entries.get('shape')),
        alignment: alignmentOf(constants, entries.get('numpy_array_alignment_bytes')),
    };
}
function isBit(constants, value) {
    const number = constants.integerOf(value);
    return number === 0n || number === 1n;
}
/** @throws Malformed */
function product(constants, shape) {
    const elements = shape === undefined ? undefined : element_types_elementCount(constants, constants.itemsOf(shape));
    if (elements === undefined)
        throw new Malformed('describes an array of a shape that is not understood');
    return elements;
}
/** @throws Malformed */
function alignmentOf(constants, value) {
    if (value === undefined || value === values.none)
        return undefined;
    const alignment = constants.integerOf(value);
    if (alignment === undefined || alignment < 1n || alignment > 255n) {
        throw new Malformed('aligns an array to what is no number of bytes');
    }
    return Number(alignment);
}
/**
 * Passes the bytes of an array that are no pickle.
 *
 * @throws Malformed
 */
async function passArray(array, walk) {
    const { reader } = walk;
    const size = array.elements * BigInt(array.type.bytes);
    if (array.alignment !== undefined)
        await passPadding(array.alignment, walk);
    const left = reader.size === undefined ? undefined : reader.size - reader.position;
    if (size > BigInt(left ?? Number.MAX_SAFE_INTEGER)) {
        throw new Malformed(`an array of ${size} bytes follows, more than there are`, reader.position);
    }
    await reader.skip(Number(size));
}
/** joblib skips as many bytes as the first one says, so that anything could lie among them. */
async function passPadding(alignment, { reader }) {
    const offset = reader.position;
    const [length = 0] = await reader.take(1);
    const expected = alignment - ((offset + 1) % alignment);
    if (length !== expected) {
        throw new Malformed(`an array is moved by ${length} bytes where it is aligned by ${expected}`, offset);
    }
    const padding = await reader.take(length);
    if (!padding.every((byte) => byte === 0xff)) {
        throw new Malformed('something lies in the bytes that align an array', offset + 1);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/memo.js


const chunkBits = 12;
const chunkLength = 2 ** chunkBits;
/** A pickle of more objects than that has no place here: all of them are in memory at once. */
const mostIndex = 2 ** 25;
/** The memo of an unpickler: values by number. Numbers may be left out, so that the next free one is not the count. */
class Memo {
    chunks = [];
    filled = 0;
    /** chunks that another memo reads too */
    shared = new Set();
    /** How many numbers have a value, which is what MEMOIZE goes by. */
    get count() {
        return this.filled;
    }
    /** 0 where there is none */
    get(index) {
        return this.chunks[index >>> chunkBits]?.[index & (chunkLength - 1)] ?? kinds.none;
    }
    /** @throws BeyondLimit */
    put(index, value) {
        if (index >= mostIndex)
            throw new BeyondLimit(`it numbers its objects beyond ${mostIndex}`);
        const chunk = this.own(index >>> chunkBits);
        const place = index & (chunkLength - 1);
        if (chunk[place] === kinds.none)
            this.filled += 1;
        chunk[place] = value;
    }
    /** A memo of the same values, which goes its own way. This one must not be written to while the copy is in use. */
    copy() {
        const copy = new Memo();
        copy.chunks = this.chunks.slice();
        copy.filled = this.filled;
        copy.shared = new Set(this.chunks.keys());
        return copy;
    }
    own(index) {
        const found = this.chunks[index];
        if (found && !this.shared.has(index))
            return found;
        const chunk = found?.slice() ?? new Uint32Array(chunkLength);
        this.chunks[index] = chunk;
        this.shared.delete(index);
        return chunk;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/opcodes.js
/** How many bytes are read before anything else is known of the argument: the number itself, or the count. */
const fixedBytes = {
    none: 0,
    uint1: 1,
    uint2: 2,
    uint4: 4,
    uint8: 8,
    int4: 4,
    float8: 8,
    line: 0,
    lines: 0,
    count1: 1,
    count4: 4,
    signedCount4: 4,
    count8: 8,
};
/**
 * Every opcode of the pickle protocols 0 to 5.
 *
 * @see PEP 307, PEP 3154, PEP 574
 */
const opcodes = [
    { code: 0x28, name: 'MARK', argument: 'none', protocol: 0 },
    { code: 0x2e, name: 'STOP', argument: 'none', protocol: 0 },
    { code: 0x30, name: 'POP', argument: 'none', protocol: 0 },
    { code: 0x32, name: 'DUP', argument: 'none', protocol: 0 },
    { code: 0x46, name: 'FLOAT', argument: 'line', protocol: 0 },
    { code: 0x49, name: 'INT', argument: 'line', protocol: 0 },
    { code: 0x4c, name: 'LONG', argument: 'line', protocol: 0 },
    { code: 0x4e, name: 'NONE', argument: 'none', protocol: 0 },
    { code: 0x50, name: 'PERSID', argument: 'line', protocol: 0 },
    { code: 0x52, name: 'REDUCE', argument: 'none', protocol: 0 },
    { code: 0x53, name: 'STRING', argument: 'line', protocol: 0 },
    { code: 0x56, name: 'UNICODE', argument: 'line', protocol: 0 },
    { code: 0x61, name: 'APPEND', argument: 'none', protocol: 0 },
    { code: 0x62, name: 'BUILD', argument: 'none', protocol: 0 },
    { code: 0x63, name: 'GLOBAL', argument: 'lines', protocol: 0 },
    { code: 0x64, name: 'DICT', argument: 'none', protocol: 0 },
    { code: 0x67, name: 'GET', argument: 'line', protocol: 0 },
    { code: 0x69, name: 'INST', argument: 'lines', protocol: 0 },
    { code: 0x6c, name: 'LIST', argument: 'none', protocol: 0 },
    { code: 0x70, name: 'PUT', argument: 'line', protocol: 0 },
    { code: 0x73, name: 'SETITEM', argument: 'none', protocol: 0 },
    { code: 0x74, name: 'TUPLE', argument: 'none', protocol: 0 },
    { code: 0x29, name: 'EMPTY_TUPLE', argument: 'none', protocol: 1 },
    { code: 0x31, name: 'POP_MARK', argument: 'none', protocol: 1 },
    { code: 0x47, name: 'BINFLOAT', argument: 'float8', protocol: 1 },
    { code: 0x4a, name: 'BININT', argument: 'int4', protocol: 1 },
    { code: 0x4b, name: 'BININT1', argument: 'uint1', protocol: 1 },
    { code: 0x4d, name: 'BININT2', argument: 'uint2', protocol: 1 },
    { code: 0x51, name: 'BINPERSID', argument: 'none', protocol: 1 },
    { code: 0x54, name: 'BINSTRING', argument: 'signedCount4', protocol: 1 },
    { code: 0x55, name: 'SHORT_BINSTRING', argument: 'count1', protocol: 1 },
    { code: 0x58, name: 'BINUNICODE', argument: 'count4', protocol: 1 },
    { code: 0x5d, name: 'EMPTY_LIST', argument: 'none', protocol: 1 },
    { code: 0x65, name: 'APPENDS', argument: 'none', protocol: 1 },
    { code: 0x68, name: 'BINGET', argument: 'uint1', protocol: 1 },
    { code: 0x6a, name: 'LONG_BINGET', argument: 'uint4', protocol: 1 },
    { code: 0x6f, name: 'OBJ', argument: 'none', protocol: 1 },
    { code: 0x71, name: 'BINPUT', argument: 'uint1', protocol: 1 },
    { code: 0x72, name: 'LONG_BINPUT', argument: 'uint4', protocol: 1 },
    { code: 0x75, name: 'SETITEMS', argument: 'none', protocol: 1 },
    { code: 0x7d, name: 'EMPTY_DICT', argument: 'none', protocol: 1 },
    { code: 0x80, name: 'PROTO', argument: 'uint1', protocol: 2 },
    { code: 0x81, name: 'NEWOBJ', argument: 'none', protocol: 2 },
    { code: 0x82, name: 'EXT1', argument: 'uint1', protocol: 2 },
    { code: 0x83, name: 'EXT2', argument: 'uint2', protocol: 2 },
    { code: 0x84, name: 'EXT4', argument: 'int4', protocol: 2 },
    { code: 0x85, name: 'TUPLE1', argument: 'none', protocol: 2 },
    { code: 0x86, name: 'TUPLE2', argument: 'none', protocol: 2 },
    { code: 0x87, name: 'TUPLE3', argument: 'none', protocol: 2 },
    { code: 0x88, name: 'NEWTRUE', argument: 'none', protocol: 2 },
    { code: 0x89, name: 'NEWFALSE', argument: 'none', protocol: 2 },
    { code: 0x8a, name: 'LONG1', argument: 'count1', protocol: 2 },
    { code: 0x8b, name: 'LONG4', argument: 'signedCount4', protocol: 2 },
    { code: 0x42, name: 'BINBYTES', argument: 'count4', protocol: 3 },
    { code: 0x43, name: 'SHORT_BINBYTES', argument: 'count1', protocol: 3 },
    { code: 0x8c, name: 'SHORT_BINUNICODE', argument: 'count1', protocol: 4 },
    { code: 0x8d, name: 'BINUNICODE8', argument: 'count8', protocol: 4 },
    { code: 0x8e, name: 'BINBYTES8', argument: 'count8', protocol: 4 },
    { code: 0x8f, name: 'EMPTY_SET', argument: 'none', protocol: 4 },
    { code: 0x90, name: 'ADDITEMS', argument: 'none', protocol: 4 },
    { code: 0x91, name: 'FROZENSET', argument: 'none', protocol: 4 },
    { code: 0x92, name: 'NEWOBJ_EX', argument: 'none', protocol: 4 },
    { code: 0x93, name: 'STACK_GLOBAL', argument: 'none', protocol: 4 },
    { code: 0x94, name: 'MEMOIZE', argument: 'none', protocol: 4 },
    { code: 0x95, name: 'FRAME', argument: 'uint8', protocol: 4 },
    { code: 0x96, name: 'BYTEARRAY8', argument: 'count8', protocol: 5 },
    { code: 0x97, name: 'NEXT_BUFFER', argument: 'none', protocol: 5 },
    { code: 0x98, name: 'READONLY_BUFFER', argument: 'none', protocol: 5 },
];
const highestProtocol = 5;

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/stack.js

const stack_chunkBits = 14;
const stack_chunkLength = 2 ** stack_chunkBits;
const mostValues = 2 ** 23;
const mostMarks = 2 ** 20;
/** The stack of an unpickler. A mark is a floor that only its own opcodes go below. */
class Stack {
    chunks = [];
    marks = [];
    /** what lies on top of the last mark begins here */
    floor = 0;
    top = 0;
    get depth() {
        return this.top - this.floor;
    }
    /** @throws BeyondLimit */
    push(value) {
        const index = this.top >>> stack_chunkBits;
        let chunk = this.chunks[index];
        if (!chunk) {
            if (this.top >= mostValues)
                throw new BeyondLimit(`it keeps more than ${mostValues} values waiting`);
            chunk = new Uint32Array(stack_chunkLength);
            this.chunks[index] = chunk;
        }
        chunk[this.top & (stack_chunkLength - 1)] = value;
        this.top += 1;
    }
    /** @throws Malformed */
    pop() {
        const value = this.peek();
        this.top -= 1;
        return value;
    }
    /** @param below how many values lie on top of it. @throws Malformed */
    peek(below = 0) {
        if (this.top - below <= this.floor)
            throw new Malformed('takes more values than there are');
        return this.at(this.top - 1 - below);
    }
    /** @throws Malformed */
    drop(count) {
        if (this.top - count < this.floor)
            throw new Malformed('takes more values than there are');
        this.top -= count;
    }
    replace(value) {
        this.peek();
        const place = this.top - 1;
        const chunk = this.chunks[place >>> stack_chunkBits];
        if (chunk)
            chunk[place & (stack_chunkLength - 1)] = value;
    }
    /** @throws BeyondLimit */
    mark() {
        if (this.marks.length >= mostMarks)
            throw new BeyondLimit(`it keeps more than ${mostMarks} marks waiting`);
        this.marks.push(this.top);
        this.floor = this.top;
    }
    get hasMark() {
        return this.marks.length > 0;
    }
    /** How many values lie on top of the last mark. @throws Malformed where there is none */
    marked() {
        if (this.marks.length === 0)
            throw new Malformed('takes what follows a mark, and there is none');
        return this.top - this.floor;
    }
    /** The value so far above the last mark. */
    aboveMark(index) {
        return this.at(this.floor + index);
    }
    /** What the last mark was put upon. @throws Malformed */
    belowMark() {
        this.marked();
        const place = this.floor - 1;
        if (place < (this.marks[this.marks.length - 2] ?? 0))
            throw new Malformed('takes more values than there are');
        return this.at(place);
    }
    /** Drops the last mark and all on top of it. @throws Malformed where there is none */
    popMark() {
        const place = this.marks.pop();
        if (place === undefined)
            throw new Malformed('takes what follows a mark, and there is none');
        this.top = place;
        this.floor = this.marks[this.marks.length - 1] ?? 0;
    }
    copy() {
        const copy = new Stack();
        for (const chunk of this.chunks)
            copy.chunks.push(chunk.slice());
        copy.marks = this.marks.slice();
        copy.floor = this.floor;
        copy.top = this.top;
        return copy;
    }
    at(place) {
        return this.chunks[place >>> stack_chunkBits]?.[place & (stack_chunkLength - 1)] ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/uses.js


const nothing = new Set();
/** Holds what is done with imports to what honest models do with them: the allow-list says it of each pair. */
class Uses {
    constants;
    imports;
    misuse;
    /** @param misuse told of everything else */
    constructor(constants, imports, misuse) {
        this.constants = constants;
        this.imports = imports;
        this.misuse = misuse;
    }
    /** @param value of the kinds `imported`, `called` and `instance` */
    importOf(value) {
        return this.imports.get(importNumber(value));
    }
    /** A call that is no honest one is dangerous even where it runs no code: `numpy:ndarray` takes the bytes it is given for addresses of objects. */
    holdCall(callee, items, opcode) {
        const found = this.importOf(callee);
        if (!found?.uses)
            return;
        const { called, made } = found.uses;
        if (!called) {
            this.misuse(`${opcode} calls ${importText(found)}, which honest models only ${made ? 'make empty' : 'name'}`);
            return;
        }
        const isReconstructor = found.role === 'copyreg reconstructor';
        const [first] = (isReconstructor && this.constants.itemsOf(items)) || [];
        if (first !== undefined)
            this.holdMade(first, values.none, opcode);
        this.holdGiven(found, items, isReconstructor ? 1 : 0, called);
    }
    /** @param made what becomes an instance without being called */
    holdMade(made, items, opcode) {
        const found = kindOf(made) === kinds.imported ? this.importOf(made) : undefined;
        if (!found?.uses)
            return;
        if (!found.uses.made)
            this.misuse(`${opcode} makes ${importText(found)}, which honest models only name`);
        if (items !== values.none)
            this.holdGiven(found, items, 0, found.uses.called ?? nothing);
    }
    /** Attributes come from plain dicts, whose keys were seen. What is made of pairs, such as an OrderedDict, has others. */
    holdState(state) {
        const items = this.constants.itemsOf(state);
        for (const each of items?.length === 2 ? items : [state]) {
            const found = isMade(each) ? this.importOf(each) : undefined;
            if (found?.filled === 'dict')
                this.misuse(`BUILD takes the attributes from ${importText(found)}`);
        }
    }
    /** @param from the first argument that counts */
    holdGiven(callee, items, from, given) {
        const all = this.constants.itemsOf(items);
        if (!all) {
            if (mayBeTuple(items))
                this.misuse(`${importText(callee)} is called with arguments that cannot be told`);
            return;
        }
        for (const item of all.slice(from)) {
            const found = kindOf(item) === kinds.imported ? this.importOf(item) : undefined;
            if (!found?.uses || given.has(importText(found)))
                continue;
            this.misuse(`${importText(callee)} is called with ${importText(found)}, an import that no honest model gives it`);
        }
    }
}
/** Python takes subclasses of tuples for arguments too. */
function mayBeTuple(value) {
    return [kinds.tuple, kinds.called, kinds.instance].some((kind) => kind === kindOf(value)) || value === values.unknown;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/machine.js









/**
 * An unpickler that builds nothing: it knows of each value only what it must to tell what is imported, called and changed.
 *
 * What CPython would go on after is a fault, so that the rest is told too; where CPython stops, `Malformed` is thrown.
 */
class Machine {
    known;
    listener;
    dialect;
    stack = new Stack();
    memo = new Memo();
    elementTypes;
    protocol = 0;
    /** offset of the opcode at work */
    start = 0;
    /** how often something was called, in any way */
    calls = 0;
    stopped = false;
    /** what the pickle is, once it has stopped */
    result = values.none;
    /** a text or bytes that may be a pickle itself; valid until the walk goes on */
    constant;
    /** what stands for an array of joblib that was built just now */
    array;
    arrayState = values.none;
    /** told of each array that NumPy makes of its parts */
    onArray;
    /** told of each text */
    onText;
    uses;
    told = new Set();
    /** joblib's class was pushed so many times more than it was used as joblib does */
    looseWrappers = 0;
    wrappers = 0;
    /** those whose array was not read yet */
    openWrappers = new Set();
    constructor(known, listener, dialect) {
        this.known = known;
        this.listener = listener;
        this.dialect = dialect;
        this.elementTypes = new ElementTypes(known.constants);
        this.uses = new Uses(known.constants, known.imports, (what) => this.misuse(what));
    }
    /** The same state, understood otherwise from here on. This machine must wait until the other is done. */
    twin(known, listener, dialect) {
        const twin = new Machine(known, listener, dialect);
        twin.stack = this.stack.copy();
        twin.memo = this.memo.copy();
        twin.elementTypes = this.elementTypes.copy(known.constants);
        twin.protocol = this.protocol;
        return twin;
    }
    fault(what) {
        this.listener.fault(what, this.start);
    }
    misuse(what) {
        this.listener.misuse(what, this.start);
    }
    setProtocol(protocol) {
        if (protocol > highestProtocol)
            throw new Malformed(`declares protocol ${protocol}, which no Python has`);
        if (protocol < 2)
            this.fault(`PROTO declares protocol ${protocol}, which is written without it`);
        this.protocol = protocol;
    }
    // Values that many opcodes push.
    pushNumber(number) {
        this.stack.push(smallInteger(number) ?? this.known.constants.integer(BigInt(number)));
    }
    pushInteger(number) {
        this.stack.push(this.known.constants.integer(number));
    }
    pushText(text) {
        this.onText?.(text);
        this.stack.push(this.known.constants.texts.of(text));
    }
    /** Has the walk look into a constant that begins and ends as a pickle does. */
    mayBePickle(bytes) {
        const protocol = bytes[1] ?? 0;
        if (!this.dialect.constants || bytes[0] !== 0x80 || protocol < 2 || protocol > highestProtocol)
            return;
        if (bytes[bytes.length - 1] === 0x2e)
            this.constant = bytes;
    }
    pushDict() {
        this.stack.push(this.known.constants.dict());
    }
    pushTuple(length) {
        const { stack } = this;
        const tuple = this.known.constants.tuple(length, (index) => stack.peek(length - 1 - index));
        stack.drop(length);
        stack.push(tuple);
    }
    markedTuple() {
        const { stack } = this;
        const tuple = this.known.constants.tuple(stack.marked(), (index) => stack.aboveMark(index));
        stack.popMark();
        stack.push(tuple);
    }
    /** @param value what is made of all that follows the last mark */
    marked(value) {
        this.stack.popMark();
        this.stack.push(value);
    }
    markedDict() {
        const { stack } = this;
        const dict = this.known.constants.dict();
        this.setMarkedItems(dict);
        stack.popMark();
        stack.push(dict);
    }
    pop() {
        if (this.stack.depth === 0 && this.stack.hasMark)
            this.stack.popMark();
        else
            this.stack.pop();
    }
    get(index) {
        const value = this.memo.get(index);
        if (value === kinds.none)
            throw new Malformed(`takes object ${index}, which was not numbered`);
        this.pushAgain(value);
    }
    put(index) {
        this.memo.put(index, this.stack.peek());
    }
    duplicate() {
        this.pushAgain(this.stack.peek());
    }
    /** What is taken from the memo, or copied, is in another place too: its state cannot follow here. */
    pushAgain(value) {
        if (kindOf(value) === kinds.dtype)
            this.elementTypes.taken(value);
        this.push(unfresh(value));
    }
    push(value) {
        if (kindOf(value) === kinds.imported && this.roleOf(value) === 'joblib wrapper')
            this.looseWrappers += 1;
        this.stack.push(value);
    }
    // Imports and calls.
    /** Names what CPython imports, and pushes it. */
    import(module, name) {
        this.push(this.imported(module, name));
    }
    imported(module, name) {
        const number = this.known.imports.number(module, name, this.protocol);
        if (!this.told.has(number)) {
            this.told.add(number);
            this.tell(module, name);
            if (this.known.imports.get(number)?.role === 'old joblib wrapper') {
                this.fault('an array lies in a file of its own, as joblib before 0.10 stored it');
            }
        }
        return makeValue(kinds.imported, number);
    }
    /** What is imported whatever protocol a loader goes by. */
    tell(module, name) {
        const { outerProtocol = this.protocol } = this.dialect;
        if (Math.max(this.protocol, outerProtocol) >= 3)
            this.listener.imported(module, name, this.start);
        if (Math.min(this.protocol, outerProtocol) >= 3)
            return;
        for (const [each, its] of python3Names(module, name))
            this.listener.imported(each, its, this.start);
    }
    stackGlobal() {
        const { texts } = this.known.constants;
        const name = this.stack.pop();
        const module = this.stack.pop();
        const moduleText = texts.textOf(module);
        const nameText = texts.textOf(name);
        if (moduleText !== undefined && nameText !== undefined) {
            this.import(moduleText, nameText);
            return;
        }
        // CPython takes nothing but a text here, which only a call may have made.
        for (const each of [module, name]) {
            if (!mayBeText(each))
                throw new Malformed('imports by what is no text');
        }
        const areTexts = [module, name].every((each) => [kinds.text, kinds.otherText].some((kind) => kind === kindOf(each)));
        if (areTexts)
            this.fault('STACK_GLOBAL imports a name that is too long, or one of too many texts to keep');
        else
            this.fault('STACK_GLOBAL imports by a non-constant operand');
        this.listener.imported(moduleText ?? '(unknown)', nameText ?? '(unknown)', this.start);
        this.stack.push(values.unknown);
    }
    instance(module, name) {
        const made = this.imported(module, name);
        this.fault('INST calls an import, as no Python has written since 2.3');
        this.calls += 1;
        this.stack.popMark();
        this.stack.push(this.roleOf(made) ? values.unknown : madeValue(kinds.called, payloadOf(made)));
    }
    object() {
        if (this.stack.marked() === 0)
            throw new Malformed('calls nothing');
        const made = this.stack.aboveMark(0);
        this.fault('OBJ calls an import, as no Python has written since 2.3');
        this.calls += 1;
        this.stack.popMark();
        const isPlain = kindOf(made) === kinds.imported && !this.roleOf(made);
        this.stack.push(isPlain ? madeValue(kinds.called, payloadOf(made)) : values.unknown);
    }
    extension(code) {
        this.fault(`EXT imports what number ${code} of copyreg's registry stands for, which is not in the file`);
        this.listener.imported('(extension registry)', String(code), this.start);
        this.stack.push(values.unknown);
    }
    reduce() {
        const items = this.stack.pop();
        const callee = this.stack.pop();
        this.calls += 1;
        if (kindOf(items) !== kinds.tuple)
            this.fault('REDUCE calls with arguments that are no tuple');
        this.stack.push(this.returned(callee, items, 'REDUCE'));
    }
    /** @param isExtended with keyword arguments */
    newObject(isExtended) {
        const opcode = isExtended ? 'NEWOBJ_EX' : 'NEWOBJ';
        if (isExtended && kindOf(this.stack.pop()) !== kinds.dict)
            this.fault(`${opcode} has keyword arguments that are no dict`);
        const items = this.stack.pop();
        const callee = this.stack.pop();
        this.calls += 1;
        if (kindOf(items) !== kinds.tuple)
            this.fault(`${opcode} calls with arguments that are no tuple`);
        if (!this.isImport(callee, items, opcode)) {
            this.stack.push(values.unknown);
            return;
        }
        this.uses.holdMade(callee, items, opcode);
        if (this.roleOf(callee) === 'joblib wrapper') {
            this.looseWrappers -= 1;
            this.stack.push(this.newWrapper());
        }
        else if (this.roleOf(callee) === 'numpy dtype') {
            this.stack.push(this.elementType(items));
        }
        else {
            const kind = this.roleOf(callee) === 'str' ? kinds.called : kinds.instance;
            this.stack.push(madeValue(kind, payloadOf(callee)));
        }
    }
    returned(callee, items, opcode) {
        if (!this.isImport(callee, items, opcode))
            return values.unknown;
        const { constants } = this.known;
        const role = this.roleOf(callee);
        this.uses.holdCall(callee, items, opcode);
        if (role === 'numpy dtype')
            return this.elementType(items);
        if (role === 'copyreg reconstructor') {
            const [first] = constants.itemsOf(items) ?? [];
            if (first !== undefined && kindOf(first) === kinds.imported) {
                const itsRole = this.roleOf(first);
                if (itsRole === 'joblib wrapper') {
                    this.looseWrappers -= 1;
                    return this.newWrapper();
                }
                if (itsRole === 'numpy dtype')
                    return this.elementTypes.called(undefined);
                return madeValue(itsRole === 'str' ? kinds.called : kinds.instance, payloadOf(first));
            }
        }
        if (role === 'numpy frombuffer') {
            const [, elements, shape] = constants.itemsOf(items) ?? [];
            this.onArray?.(elements, shape === undefined ? undefined : constants.itemsOf(shape));
        }
        return madeValue(kinds.called, payloadOf(callee));
    }
    isImport(callee, items, opcode) {
        if (kindOf(callee) === kinds.imported)
            return true;
        if (kindOf(items) === kinds.tuple)
            this.misuse(`${opcode} calls what is no import`);
        else
            this.fault(`${opcode} calls what is no import`);
        return false;
    }
    roleOf(value) {
        return this.uses.importOf(value)?.role;
    }
    elementType(items) {
        const known = this.known.constants.itemsOf(items);
        const [first] = known ?? [];
        const isRecord = first !== undefined && kindOf(first) === kinds.imported && this.roleOf(first) === 'numpy record';
        return this.elementTypes.called(known, isRecord);
    }
    newWrapper() {
        if (this.wrappers >= mostPayload)
            throw new BeyondLimit(`it holds more than ${mostPayload} arrays`);
        this.wrappers += 1;
        const wrapper = makeValue(kinds.wrapper, this.wrappers);
        this.openWrappers.add(wrapper);
        return wrapper;
    }
    // Changes.
    build() {
        const state = this.stack.pop();
        const target = this.stack.peek();
        this.calls += 1;
        const kind = kindOf(target);
        if (kind === kinds.wrapper) {
            if (!this.dialect.arrays)
                return;
            if (!this.openWrappers.delete(target))
                throw new Malformed('reads an array a second time');
            this.array = target;
            this.arrayState = state;
            return;
        }
        if (kind === kinds.dtype) {
            if (!this.elementTypes.build(target, state)) {
                this.misuse('BUILD describes an element type as NumPy does not, which would believe it');
            }
            return;
        }
        if (!isMade(target)) {
            this.wrong(target, 'BUILD sets the state of what no call has made');
            return;
        }
        if (!isFresh(target))
            this.misuse('BUILD sets a state of what was made before, and may have one');
        this.stack.replace(unfresh(target));
        this.uses.holdState(state);
        if (this.onArray && this.roleOf(target) === 'numpy reconstruct') {
            const [, shape, elements] = this.known.constants.itemsOf(state) ?? [];
            this.onArray(elements, shape === undefined ? undefined : this.known.constants.itemsOf(shape));
        }
    }
    append() {
        this.stack.pop();
        this.holdFilled('APPEND', 'list');
    }
    appends() {
        this.stack.belowMark();
        this.stack.popMark();
        this.holdFilled('APPENDS', 'list');
    }
    addItems() {
        this.stack.belowMark();
        this.stack.popMark();
        this.holdFilled('ADDITEMS', 'set');
    }
    setItem() {
        const value = this.stack.pop();
        const key = this.stack.pop();
        this.holdFilled('SETITEM', 'dict');
        this.setEntry(this.stack.peek(), key, value);
    }
    setItems() {
        const target = this.stack.belowMark();
        this.setMarkedItems(target);
        this.stack.popMark();
        this.holdFilled('SETITEMS', 'dict');
    }
    setMarkedItems(target) {
        const { stack } = this;
        const count = stack.marked();
        if (count % 2 === 1)
            throw new Malformed('sets a key without a value');
        for (let index = 0; index < count; index += 2) {
            this.setEntry(target, stack.aboveMark(index), stack.aboveMark(index + 1));
        }
    }
    setEntry(target, key, value) {
        const { constants } = this.known;
        if (constants.texts.isDunder(key)) {
            this.misuse(`the key ${constants.texts.textOf(key) ?? 'of a long text'} has a meaning to Python itself`);
        }
        if (kindOf(target) !== kinds.dict)
            return;
        if (constants.isFrozen(target))
            this.misuse('the fields of an element type change behind its state');
        constants.setEntry(target, key, value);
    }
    /**
     * Holds what is filled to what honest models fill. It is filled before it has a state: its methods are those of its class then.
     *
     * @param own what the opcode is for
     */
    holdFilled(opcode, own) {
        const target = this.stack.peek();
        if (own === 'dict' ? kindOf(target) === kinds.dict : target === values[own])
            return;
        if (!isMade(target)) {
            this.wrong(target, `${opcode} changes what is no container`);
            return;
        }
        const found = this.uses.importOf(target);
        if (found?.uses && found.filled !== own) {
            this.fault(`${opcode} fills what ${importText(found)} made, which honest models do not`);
        }
        else if (!isFresh(target)) {
            this.fault(`${opcode} fills what was made before, and may have a state`);
        }
    }
    /** What is wrong with an import is told even where the bytes may be no pickle. */
    wrong(target, what) {
        if (kindOf(target) === kinds.imported)
            this.misuse(what);
        else
            this.fault(what);
    }
    persistent() {
        const id = this.stack.pop();
        const value = this.dialect.persistent?.(id, this);
        if (value === undefined)
            this.fault('BINPERSID names an object that is not in the file');
        this.push(value ?? values.persistent);
    }
    persistentText() {
        this.fault('PERSID names an object that is not in the file');
        this.stack.push(values.persistent);
    }
    outOfBand(opcode) {
        this.fault(`${opcode} takes a buffer that is not in the file`);
    }
    stop() {
        this.result = this.stack.pop();
        if (this.stack.depth > 0 || this.stack.hasMark)
            this.fault('values are left over at STOP');
        if (this.looseWrappers !== 0)
            this.fault("joblib's NumpyArrayWrapper is used in a way that joblib does not");
        this.stopped = true;
    }
}
function mayBeText(value) {
    const kind = kindOf(value);
    return kind === kinds.text || kind === kinds.otherText || kind === kinds.called || value === values.unknown;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/text-arguments.js

/** How the opcodes that end with a line write their texts and numbers. */
/** `V`: Latin-1, in which an odd backslash before `u` or `U` begins the number of a character. undefined where that fails */
function rawUnicodeText(line) {
    const text = line.toString('latin1');
    if (!text.includes('\\'))
        return text;
    let result = '';
    let at = 0;
    while (at < text.length) {
        const backslash = text.indexOf('\\', at);
        if (backslash === -1)
            return result + text.slice(at);
        result += text.slice(at, backslash);
        const kind = text[backslash + 1];
        const digits = kind === 'u' ? 4 : kind === 'U' ? 8 : 0;
        if (digits === 0) {
            // A doubled backslash stays two, and the second begins nothing.
            const stays = kind === '\\' ? 2 : 1;
            result += text.slice(backslash, backslash + stays);
            at = backslash + stays;
            continue;
        }
        const hex = text.slice(backslash + 2, backslash + 2 + digits);
        if (hex.length < digits || !/^[0-9a-fA-F]+$/.test(hex))
            return undefined;
        const point = Number.parseInt(hex, 16);
        if (point > 0x10ffff)
            return undefined;
        result += String.fromCodePoint(point);
        at = backslash + 2 + digits;
    }
    return result;
}
const simpleEscapes = {
    '\\': 0x5c,
    "'": 0x27,
    '"': 0x22,
    a: 0x07,
    b: 0x08,
    f: 0x0c,
    n: 0x0a,
    r: 0x0d,
    t: 0x09,
    v: 0x0b,
};
/** `S`: bytes in quotes, as Python's `repr` writes them. undefined where they are not */
function quotedBytes(line) {
    const quote = line[0];
    if (line.length < 2 || (quote !== 0x27 && quote !== 0x22) || line[line.length - 1] !== quote)
        return undefined;
    const inner = line.subarray(1, -1);
    if (!inner.includes(0x5c))
        return inner;
    const result = Buffer.alloc(inner.length);
    let length = 0;
    for (let at = 0; at < inner.length;) {
        const byte = inner[at] ?? 0;
        if (byte !== 0x5c) {
            result[length++] = byte;
            at += 1;
            continue;
        }
        const found = escapeAt(inner, at + 1);
        if (!found)
            return undefined;
        for (const each of found.bytes)
            result[length++] = each;
        at += 1 + found.length;
    }
    return result.subarray(0, length);
}
function escapeAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        return undefined;
    const character = String.fromCharCode(byte);
    if (Object.hasOwn(simpleEscapes, character))
        return { bytes: [simpleEscapes[character] ?? 0], length: 1 };
    if (character === 'x') {
        const hex = bytes.toString('latin1', at + 1, at + 3);
        return /^[0-9a-fA-F]{2}$/.test(hex) ? { bytes: [Number.parseInt(hex, 16)], length: 3 } : undefined;
    }
    const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', at, at + 3))?.[0];
    if (octal)
        return { bytes: [Number.parseInt(octal, 8) & 0xff], length: octal.length };
    // What begins with a backslash and is no escape stays as it is.
    return { bytes: [0x5c, byte], length: 1 };
}
/** `I` and `L`, the latter with or without its `L`. undefined where it is no plain decimal number */
function decimalNumber(line) {
    const text = line.toString('latin1');
    return /^-?(?:0|[1-9][0-9]{0,4299})$/.test(text) ? BigInt(text) : undefined;
}
/** `g` and `p`. undefined where it is no number of an object */
function memoNumber(line) {
    const text = line.toString('latin1');
    return /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}
/** `F`: whether Python reads it as a float. */
function isFloat(line) {
    const text = line.toString('latin1');
    return /^[+-]?(?:[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?|inf|nan)$/.test(text);
}
/** UTF-8 in which halves of surrogate pairs may stand alone, as pickles may hold them. */
function isPythonUtf8(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return true;
    const rest = Buffer.from(bytes);
    for (let at = rest.indexOf(0xed); at !== -1; at = rest.indexOf(0xed, at + 1)) {
        const isHalf = ((rest[at + 1] ?? 0) & 0xe0) === 0xa0 && ((rest[at + 2] ?? 0) & 0xc0) === 0x80;
        if (isHalf)
            rest.fill(0x3f, at, at + 3);
    }
    return (0,external_node_buffer_.isUtf8)(rest);
}
/** Two's complement, the lowest byte first. */
function littleEndianInteger(bytes) {
    if (bytes.length === 0)
        return 0n;
    const hex = Buffer.from(bytes).reverse().toString('hex');
    return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/actions.js






const numberActions = {
    MARK: (machine) => machine.stack.mark(),
    POP: (machine) => machine.pop(),
    POP_MARK: (machine) => machine.stack.popMark(),
    DUP: (machine) => machine.duplicate(),
    NONE: (machine) => machine.stack.push(values.none),
    NEWTRUE: (machine) => machine.stack.push(values.true),
    NEWFALSE: (machine) => machine.stack.push(values.false),
    BINFLOAT: (machine) => machine.stack.push(values.other),
    BININT: (machine, number) => machine.pushNumber(number),
    BININT1: (machine, number) => machine.pushNumber(number),
    BININT2: (machine, number) => machine.pushNumber(number),
    EMPTY_TUPLE: (machine) => machine.pushTuple(0),
    TUPLE1: (machine) => machine.pushTuple(1),
    TUPLE2: (machine) => machine.pushTuple(2),
    TUPLE3: (machine) => machine.pushTuple(3),
    TUPLE: (machine) => machine.markedTuple(),
    EMPTY_LIST: (machine) => machine.stack.push(values.list),
    EMPTY_SET: (machine) => machine.stack.push(values.set),
    EMPTY_DICT: (machine) => machine.pushDict(),
    LIST: (machine) => machine.marked(values.list),
    FROZENSET: (machine) => machine.marked(values.other),
    DICT: (machine) => machine.markedDict(),
    APPEND: (machine) => machine.append(),
    APPENDS: (machine) => machine.appends(),
    ADDITEMS: (machine) => machine.addItems(),
    SETITEM: (machine) => machine.setItem(),
    SETITEMS: (machine) => machine.setItems(),
    BINGET: (machine, index) => machine.get(index),
    LONG_BINGET: (machine, index) => machine.get(index),
    BINPUT: (machine, index) => machine.put(index),
    LONG_BINPUT: (machine, index) => machine.put(index),
    MEMOIZE: (machine) => machine.put(machine.memo.count),
    STACK_GLOBAL: (machine) => machine.stackGlobal(),
    REDUCE: (machine) => machine.reduce(),
    NEWOBJ: (machine) => machine.newObject(false),
    NEWOBJ_EX: (machine) => machine.newObject(true),
    OBJ: (machine) => machine.object(),
    BUILD: (machine) => machine.build(),
    EXT1: (machine, code) => machine.extension(code),
    EXT2: (machine, code) => machine.extension(code),
    EXT4: (machine, code) => machine.extension(code),
    BINPERSID: (machine) => machine.persistent(),
    NEXT_BUFFER: (machine) => {
        machine.outOfBand('NEXT_BUFFER');
        machine.stack.push(values.other);
    },
    READONLY_BUFFER: (machine) => {
        machine.outOfBand('READONLY_BUFFER');
        machine.stack.peek();
    },
    STOP: (machine) => machine.stop(),
};
const lineActions = {
    INT: (machine, line) => {
        if (line.equals(Buffer.from('00')))
            machine.stack.push(values.false);
        else if (line.equals(Buffer.from('01')))
            machine.stack.push(values.true);
        else
            pushDecimal(machine, line);
    },
    LONG: (machine, line) => pushDecimal(machine, line[line.length - 1] === 0x4c ? line.subarray(0, -1) : line),
    FLOAT: (machine, line) => {
        if (!isFloat(line))
            throw new Malformed('has an argument that is no number');
        machine.stack.push(values.other);
    },
    STRING: (machine, line) => {
        const bytes = quotedBytes(line);
        if (!bytes)
            throw new Malformed('has an argument that is no quoted text');
        machine.pushText(bytes.toString('latin1'));
        machine.mayBePickle(bytes);
    },
    UNICODE: (machine, line) => {
        const text = rawUnicodeText(line);
        if (text === undefined)
            throw new Malformed('has an argument that is no text');
        machine.pushText(text);
        if (text.charCodeAt(0) === 0x80)
            machine.mayBePickle(Buffer.from(text, 'latin1'));
    },
    GET: (machine, line) => machine.get(memoNumberOf(line)),
    PUT: (machine, line) => machine.put(memoNumberOf(line)),
    PERSID: (machine) => machine.persistentText(),
    GLOBAL: (machine, module, name) => machine.import(nameOf(module), nameOf(name)),
    INST: (machine, module, name) => machine.instance(nameOf(module), nameOf(name)),
};
const bytesActions = {
    BINUNICODE: pushUtf8,
    SHORT_BINUNICODE: pushUtf8,
    BINUNICODE8: pushUtf8,
    BINSTRING: pushString,
    SHORT_BINSTRING: pushString,
    BINBYTES: pushBytes,
    SHORT_BINBYTES: pushBytes,
    BINBYTES8: pushBytes,
    BYTEARRAY8: (machine, bytes) => {
        machine.stack.push(values.byteArray);
        machine.mayBePickle(bytes);
    },
    LONG1: (machine, bytes) => machine.pushInteger(littleEndianInteger(bytes)),
    LONG4: (machine, bytes) => machine.pushInteger(littleEndianInteger(bytes)),
};
/** What is pushed where the bytes are too many to be looked at. */
const longBytesValues = {
    BINUNICODE: otherText(false),
    BINUNICODE8: otherText(false),
    BINSTRING: otherText(false),
    BINBYTES: values.bytes,
    BINBYTES8: values.bytes,
    BYTEARRAY8: values.byteArray,
    LONG4: values.other,
};
function pushDecimal(machine, line) {
    const number = decimalNumber(line);
    if (number === undefined)
        throw new Malformed('has an argument that is no number');
    machine.pushInteger(number);
}
function pushUtf8(machine, bytes) {
    const text = bytes.toString('utf8');
    if (text.includes('\ufffd') && !isPythonUtf8(bytes))
        throw new Malformed('has an argument that is no text');
    machine.pushText(text);
    // Protocols without bytes write them as a text of the same numbers.
    if (bytes[0] === 0xc2 && bytes[1] === 0x80)
        machine.mayBePickle(Buffer.from(text, 'latin1'));
}
function pushString(machine, bytes) {
    machine.pushText(bytes.toString('latin1'));
    machine.mayBePickle(bytes);
}
function pushBytes(machine, bytes) {
    machine.stack.push(values.bytes);
    machine.mayBePickle(bytes);
}
function memoNumberOf(line) {
    const number = memoNumber(line);
    if (number === undefined)
        throw new Malformed('has an argument that is no number of an object');
    return number;
}
function nameOf(line) {
    const text = utf8(line);
    if (text === undefined)
        throw new Malformed('has a name that is no text');
    return text;
}
/** By code, for the walk's innermost loop. */
function byCode(table) {
    const found = new Array(256).fill(undefined);
    for (const { code, name } of opcodes)
        found[code] = table[name];
    return found;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/walk.js





/** Longer names of imports and numbers are refused. */
const mostLine = 4096;
/** Longer constants need not be there as a whole before their opcode is read. */
const mostShortBytes = 1024;
/** Longer constants are never held. */
const mostHeldBytes = 4 * 2 ** 20;
const newline = 0x0a;
const argumentForms = { unknown: 0, number: 1, signed: 2, lines: 3, bytes: 4, frame: 5, protocol: 6 };
const formOf = {
    none: argumentForms.number,
    uint1: argumentForms.number,
    uint2: argumentForms.number,
    uint4: argumentForms.number,
    uint8: argumentForms.frame,
    int4: argumentForms.signed,
    float8: argumentForms.number,
    line: argumentForms.lines,
    lines: argumentForms.lines,
    count1: argumentForms.bytes,
    count4: argumentForms.bytes,
    signedCount4: argumentForms.bytes,
    count8: argumentForms.bytes,
};
const walk_names = new Array(256).fill('');
const walk_forms = new Uint8Array(256);
const fixed = new Uint8Array(256);
const protocols = new Uint8Array(256);
const lineCounts = new Uint8Array(256);
const signedCounts = new Uint8Array(256);
for (const { code, name, argument, protocol } of opcodes) {
    walk_names[code] = name;
    walk_forms[code] = name === 'PROTO' ? argumentForms.protocol : formOf[argument];
    fixed[code] = fixedBytes[argument];
    protocols[code] = protocol;
    lineCounts[code] = argument === 'lines' ? 2 : 1;
    signedCounts[code] = argument === 'signedCount4' ? 1 : 0;
}
const numberActionOf = byCode(numberActions);
const lineActionOf = byCode(lineActions);
const bytesActionOf = byCode(bytesActions);
const longBytesValueOf = byCode(longBytesValues);
const textCodes = new Set();
const lineTextCodes = new Set();
for (const { code, name } of opcodes) {
    if (name.includes('UNICODE') || name.includes('BINSTRING'))
        textCodes.add(code);
    if (name === 'STRING' || name === 'UNICODE')
        lineTextCodes.add(code);
}
/** Reads the opcodes of one stream, each once and in constant memory, and has a machine do what they say. */
class walk_Walk {
    reader;
    machine;
    budget;
    events;
    /** what stopped it was the end of the bytes */
    endedEarly = false;
    frameEnd = Number.POSITIVE_INFINITY;
    first;
    toldNewer = false;
    /** of the opcode at work */
    code = 0;
    /** something is to be waited for before the next opcode */
    pending;
    constructor(reader, machine, budget, events = {}) {
        this.reader = reader;
        this.machine = machine;
        this.budget = budget;
        this.events = events;
        this.first = reader.position;
    }
    /**
     * Walks up to STOP; the reader stands behind it then.
     *
     * @returns what the pickle is
     * @throws Malformed where CPython stops too
     * @throws BeyondLimit
     */
    async run() {
        try {
            while (!this.machine.stopped) {
                const needed = this.steps(false);
                if (this.pending) {
                    const pending = this.pending;
                    this.pending = undefined;
                    await pending();
                }
                else if (!this.machine.stopped) {
                    this.budget.time();
                    if (await this.reader.fill(needed))
                        continue;
                    this.lastImport();
                    throw this.endsEarly();
                }
            }
        }
        catch (error) {
            throw this.placed(error);
        }
        if (this.reader.position < this.frameEnd && this.frameEnd !== Number.POSITIVE_INFINITY) {
            this.machine.listener.fault('STOP comes before the end of its frame', this.machine.start);
        }
        return this.machine.result;
    }
    /**
     * Walks what was fetched up to STOP or the first call, without waiting.
     *
     * @returns whether it came so far
     * @throws Malformed
     */
    trial() {
        try {
            this.steps(true);
        }
        catch (error) {
            throw this.placed(error);
        }
        return this.machine.stopped || this.machine.calls > 0;
    }
    /** A frame is read as a whole: only where it ends here does what is read beside it follow here. */
    leaveWholeFrame() {
        if (this.frameEnd !== Number.POSITIVE_INFINITY && this.reader.position !== this.frameEnd) {
            throw new Malformed('reads an array in the middle of a frame');
        }
        this.frameEnd = Number.POSITIVE_INFINITY;
    }
    /** @returns how many bytes must be there to go on, where that is why it stopped */
    steps(untilCall) {
        const { reader, machine } = this;
        for (;;) {
            const code = reader.peek();
            if (code === undefined)
                return 1;
            const form = walk_forms[code] ?? 0;
            const position = reader.position;
            machine.start = position;
            this.code = code;
            if (form === argumentForms.unknown) {
                throw new Malformed(`byte 0x${code.toString(16).padStart(2, '0')} is no opcode`, position);
            }
            const size = fixed[code] ?? 0;
            if (reader.available <= size)
                return 1 + size;
            if (position >= this.frameEnd)
                this.leaveFrame();
            const protocol = protocols[code] ?? 0;
            if (protocol > 1 && protocol > machine.protocol)
                this.newerOpcode(code, protocol);
            if (form === argumentForms.number || form === argumentForms.signed) {
                reader.byte();
                const argument = size === 0 ? 0 : size === 8 ? this.passFloat() : this.number(size);
                numberActionOf[code]?.(machine, form === argumentForms.signed ? argument | 0 : argument);
            }
            else if (form === argumentForms.bytes) {
                const needed = this.bytes(code, size);
                if (needed > 0)
                    return needed;
            }
            else if (form === argumentForms.lines) {
                const needed = this.lines(code);
                if (needed > 0)
                    return needed;
            }
            else if (form === argumentForms.frame) {
                this.frame();
            }
            else {
                this.protocol(position);
            }
            if (machine.array !== undefined)
                this.pending = () => this.array();
            else if (machine.constant)
                this.pending = () => this.constant(position);
            if (this.pending || machine.stopped || (untilCall && machine.calls > 0))
                return 0;
        }
    }
    passFloat() {
        this.reader.bytes(8);
        return 0;
    }
    /** Unsigned, the lowest byte first. */
    number(bytes) {
        const { reader } = this;
        let number = reader.byte();
        if (bytes > 1)
            number += reader.byte() * 0x100;
        if (bytes > 2) {
            number += reader.byte() * 0x10000;
            number += reader.byte() * 0x1000000;
        }
        return number;
    }
    /** @returns how many bytes must be there first, or 0 */
    bytes(code, size) {
        const { reader, machine } = this;
        const count = this.countAhead(size);
        if (signedCounts[code] === 1 && count >= 2 ** 31)
            throw new Malformed('has a count below 0');
        if (reader.size !== undefined && reader.position + 1 + size + count > reader.size) {
            this.endedEarly = true;
            throw new Malformed(`takes ${count} bytes, more than there are`);
        }
        if (reader.available < 1 + size + count) {
            if (count <= mostShortBytes)
                return 1 + size + count;
            reader.bytes(1 + size);
            this.pending = () => this.longBytes(code, count);
            return 0;
        }
        reader.bytes(1 + size);
        bytesActionOf[code]?.(machine, reader.bytes(count));
        return 0;
    }
    /** Rounded where it is beyond what a number tells exactly. */
    integerAhead(size) {
        const { reader } = this;
        let count = 0;
        for (let index = size; index > 0; index--)
            count = count * 256 + (reader.peek(index) ?? 0);
        return count;
    }
    countAhead(size) {
        const count = this.integerAhead(size);
        if (!Number.isSafeInteger(count))
            throw new Malformed('has a count that no file has bytes for');
        return count;
    }
    /** A constant that is not all there yet. Most of them are the bytes of arrays, and passed without being looked at. */
    async longBytes(code, count) {
        const { reader, machine } = this;
        const offset = reader.position;
        if (!(await reader.fill(2)))
            throw this.endsEarly();
        const [first, second] = [reader.peek(), reader.peek(1)];
        const mayBePickle = first === 0x80 || (first === 0xc2 && second === 0x80);
        if (mayBePickle && count <= mostHeldBytes) {
            bytesActionOf[code]?.(machine, await reader.take(count));
            await this.constant(offset);
            return;
        }
        await reader.skip(count);
        const isDunder = textCodes.has(code) && first === 0x5f && second === 0x5f;
        machine.stack.push(isDunder ? otherText(true) : (longBytesValueOf[code] ?? values.other));
    }
    /** @returns how many bytes must be there first, or 0 */
    lines(code) {
        const { reader, machine } = this;
        const end = reader.find(newline);
        const last = end === -1 || lineCounts[code] === 1 ? end : reader.find(newline, end + 1);
        const isText = lineTextCodes.has(code);
        const most = isText ? mostHeldBytes : mostLine;
        if (last === -1 && reader.available <= most)
            return reader.available + 1;
        if (last === -1 || last > most) {
            if (!isText)
                throw new Malformed(`has an argument of more than ${mostLine} bytes`);
            reader.byte();
            this.pending = () => this.longLine();
            return 0;
        }
        reader.byte();
        const line = reader.bytes(end - 1);
        reader.byte();
        if (lineCounts[code] === 1) {
            lineActionOf[code]?.(machine, line, line);
        }
        else {
            const second = reader.bytes(last - end - 1);
            reader.byte();
            lineActionOf[code]?.(machine, line, second);
        }
        return 0;
    }
    /** A text of protocol 0 may be a whole array. */
    async longLine() {
        const { reader, machine } = this;
        let end = reader.find(newline);
        while (end === -1) {
            await reader.skip(reader.available);
            this.budget.time();
            if (!(await reader.fill(1)))
                throw this.endsEarly();
            end = reader.find(newline);
        }
        reader.bytes(end + 1);
        machine.stack.push(otherText(true));
    }
    frame() {
        const { reader, machine } = this;
        const length = this.integerAhead(8);
        reader.bytes(9);
        if (this.frameEnd !== Number.POSITIVE_INFINITY)
            machine.fault('FRAME begins inside of another frame');
        this.frameEnd = reader.position + length;
        // One of CPython's unpicklers stops here, the other one does not.
        if (reader.size !== undefined && this.frameEnd > reader.size) {
            this.endedEarly = true;
            machine.fault(`FRAME frames ${length} bytes, more than there are`);
        }
    }
    leaveFrame() {
        if (this.machine.start > this.frameEnd) {
            this.machine.listener.fault('an opcode runs over the end of its frame', this.frameEnd);
        }
        this.frameEnd = Number.POSITIVE_INFINITY;
    }
    protocol(position) {
        this.reader.byte();
        const protocol = this.reader.byte();
        if (position !== this.first)
            this.machine.fault('PROTO stands behind the beginning');
        this.machine.setProtocol(protocol);
    }
    newerOpcode(code, protocol) {
        if (this.toldNewer || walk_forms[code] === argumentForms.protocol)
            return;
        this.toldNewer = true;
        this.machine.fault(`${walk_names[code]} is of protocol ${protocol}, the pickle declares ${this.machine.protocol}`);
    }
    async array() {
        await this.events.array?.(this.machine, this);
        this.machine.array = undefined;
    }
    async constant(offset) {
        const { constant } = this.machine;
        this.machine.constant = undefined;
        if (constant)
            await this.events.constant?.(constant, offset);
    }
    endsEarly() {
        this.endedEarly = true;
        return new Malformed('the pickle ends before its STOP', this.reader.position + this.reader.available);
    }
    /** CPython imports what the last line names even where the file ends in it, and loses its last letter. */
    lastImport() {
        const code = this.reader.peek() ?? 0;
        if (lineCounts[code] !== 2)
            return;
        const lines = this.reader.ahead(mostLine).subarray(1);
        const end = lines.indexOf(newline);
        const module = lines.subarray(0, end);
        const name = end === -1 ? lines.subarray(0, 0) : lines.subarray(end + 1, -1);
        if (module.length > 0)
            lineActionOf[code]?.(this.machine, module, name);
    }
    /** Names the opcode in what its values had to say, and where it stands. */
    placed(error) {
        if (error instanceof Malformed && error.offset === undefined) {
            return new Malformed(`${walk_names[this.code]} ${error.message}`, this.machine.start);
        }
        if (error instanceof BeyondLimit && error.offset === undefined) {
            return new BeyondLimit(error.message, this.machine.start);
        }
        return error;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/streams.js








/** More faults of one file are not told: each of them alone refuses it. */
const mostFaults = 100;
/** How far a stream that comes only once is looked ahead in. */
const mostAhead = 2 ** 20;
/** Walks the pickle streams of one file, and gathers what they have in common. */
class PickleStreams {
    bytes;
    inspector;
    known;
    /** arrays whose bytes stand beside the pickle, as joblib stores them */
    storedArrays = 0;
    arrays = 0;
    parameters = new Map();
    parametersAreKnown = true;
    faults = 0;
    hasTwin = false;
    constructor(bytes, inspector) {
        this.bytes = bytes;
        this.inspector = inspector;
        this.known = {
            constants: new Constants(inspector.knownNames),
            imports: new Imports((module, name) => inspector.usesOf(module, name)),
        };
    }
    /**
     * Walks the stream that the reader stands before.
     *
     * @throws Malformed where CPython stops too
     */
    async walk(reader, dialect = {}, prepare = () => { }) {
        this.inspector.stream();
        const machine = new Machine(this.known, this.listener(0), { arrays: true, constants: true, ...dialect });
        machine.onArray = (elements, shape) => this.countArray(machine, elements, shape);
        prepare(machine);
        await new walk_Walk(reader, machine, this.inspector.budget, {
            array: (_, walk) => this.array(walk),
            constant: (bytes, offset) => this.constant(bytes, offset, 1),
        }).run();
        return machine;
    }
    /** What the arrays tell of the model. */
    facts() {
        const parameters = {};
        for (const [name, count] of this.parameters)
            parameters[name] = Number(count);
        const areSafe = Object.values(parameters).every(Number.isSafeInteger);
        const areTold = this.parametersAreKnown && areSafe && this.arrays > 0;
        return areTold ? { tensors: this.arrays, parameters } : {};
    }
    fault(what, offset) {
        this.faults += 1;
        if (this.faults < mostFaults)
            this.inspector.fault(what, offset);
        else if (this.faults === mostFaults)
            this.inspector.fault('further faults of it are not told', offset);
    }
    listener(base) {
        return {
            fault: (what, offset) => this.fault(what, base + offset),
            misuse: (what, offset) => this.fault(what, base + offset),
            imported: (module, name, offset) => this.inspector.imported({ module, name, offset: base + offset }),
        };
    }
    /** The bytes of an array follow for joblib, and further opcodes for every other unpickler. */
    async array(walk) {
        const { machine, reader } = walk;
        if (!this.hasTwin) {
            this.hasTwin = true;
            await this.twin(machine, reader);
        }
        const array = storedArray(machine);
        walk.leaveWholeFrame();
        this.storedArrays += 1;
        if (!array.type.hasObjects) {
            await passArray(array, walk);
            this.count(array.type.name, array.elements);
            return;
        }
        await this.walk(reader, { arrays: false, outerProtocol: machine.protocol });
    }
    /**
     * Goes on as an unpickler that knows nothing of joblib. What it imports and does with that counts; that it mostly fails at once
     * is no fault.
     */
    async twin(machine, reader) {
        const { position } = reader;
        const another = this.bytes.another();
        let base = 0;
        let isCut = false;
        let twinReader = another;
        if (another) {
            await another.skip(position);
        }
        else {
            isCut = await reader.fill(mostAhead);
            twinReader = ForwardReader.ofBytes(Buffer.from(reader.ahead(mostAhead)));
            base = position;
        }
        if (!twinReader)
            return;
        const known = { constants: this.known.constants.copy(), imports: this.known.imports };
        const listener = { ...this.listener(base), fault: () => { } };
        const twin = machine.twin(known, listener, { arrays: false, constants: true });
        const walk = new walk_Walk(twinReader, twin, this.inspector.budget, {
            constant: (bytes, offset) => this.constant(bytes, base + offset, 1),
        });
        try {
            await walk.run();
        }
        catch (error) {
            if (!(error instanceof Malformed))
                throw error;
            if (isCut && walk.endedEarly) {
                throw new BeyondLimit('the bytes of its arrays are a pickle too, which is too long to be told', position);
            }
        }
        finally {
            await another?.end();
        }
    }
    /**
     * Looks into a constant that begins and ends as a pickle does. Where it is one, or calls something before it breaks off, what
     * it imports counts as the file's own.
     */
    async constant(bytes, offset, depth) {
        const { inspector } = this;
        if (depth >= inspector.budget.limits.depth) {
            throw new BeyondLimit(`it holds pickles in pickles more than ${inspector.budget.limits.depth} deep`, offset);
        }
        const imports = [];
        const faults = [];
        const misuses = [];
        const listener = {
            fault: (what, at) => faults.push([what, offset + at]),
            misuse: (what, at) => misuses.push([what, offset + at]),
            imported: (module, name, at) => imports.push([module, name, offset + at]),
        };
        const machine = new Machine(this.known, listener, { arrays: false, constants: true });
        const reader = ForwardReader.ofBytes(bytes);
        const events = { constant: (inner, at) => this.constant(inner, offset + at, depth + 1) };
        let isWhole = false;
        try {
            await new walk_Walk(reader, machine, inspector.budget, events).run();
            isWhole = reader.position === bytes.length;
        }
        catch (error) {
            if (!(error instanceof Malformed))
                throw error;
        }
        if (!isWhole && machine.calls === 0)
            return;
        inspector.stream();
        for (const [module, name, at] of imports)
            inspector.imported({ module, name, offset: at });
        for (const [what, at] of [...misuses.slice(0, mostFaults), ...(isWhole ? faults.slice(0, mostFaults) : [])]) {
            this.fault(`in a pickle that is a constant: ${what}`, at);
        }
    }
    countArray(machine, elements, shape) {
        const type = machine.elementTypes.of(elements);
        const count = element_types_elementCount(this.known.constants, shape);
        if (type && count !== undefined)
            this.count(type.name, count);
        else
            this.parametersAreKnown = false;
    }
    count(name, elements) {
        this.arrays += 1;
        this.parameters.set(name, (this.parameters.get(name) ?? 0n) + elements);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/python-literal.js

const python_literal_mostDepth = 16;
/**
 * Reads a literal of Python as NumPy writes them into its headers: dicts with texts as keys, tuples, lists, plain texts, decimal
 * integers, True, False and None. Nothing is evaluated.
 *
 * @throws Malformed where it is anything else
 */
function pythonLiteral(text) {
    const parser = new Parser(text);
    const value = parser.value(0);
    parser.end();
    return value;
}
class Parser {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    end() {
        this.space();
        if (this.at < this.text.length)
            throw this.wrong();
    }
    value(depth) {
        if (depth > python_literal_mostDepth)
            throw new Malformed('the header nests its values too deep');
        this.space();
        const character = this.text[this.at] ?? '';
        if (character === '{')
            return this.dict(depth);
        if (character === '(')
            return this.sequence(')', depth);
        if (character === '[')
            return this.sequence(']', depth);
        if (character === "'" || character === '"')
            return this.quoted(character);
        const word = /^(?:-?(?:0|[1-9][0-9]{0,18})L?|True|False|None)(?![0-9A-Za-z_.])/.exec(this.text.slice(this.at, this.at + 24))?.[0];
        if (word === undefined)
            throw this.wrong();
        this.at += word.length;
        if (word === 'True' || word === 'False')
            return word === 'True';
        if (word === 'None')
            return null;
        const number = Number(word.replace('L', ''));
        if (!Number.isSafeInteger(number))
            throw new Malformed(`the header has the number ${word}`);
        return number;
    }
    dict(depth) {
        const entries = new Map();
        this.at += 1;
        while (!this.takes('}')) {
            const key = this.value(depth + 1);
            if (typeof key !== 'string' || entries.has(key))
                throw this.wrong();
            if (!this.takes(':'))
                throw this.wrong();
            entries.set(key, this.value(depth + 1));
            if (!this.takes(',') && !this.sees('}'))
                throw this.wrong();
        }
        return entries;
    }
    sequence(close, depth) {
        const items = [];
        let hasComma = false;
        this.at += 1;
        while (!this.takes(close)) {
            items.push(this.value(depth + 1));
            const comma = this.takes(',');
            hasComma ||= comma;
            if (!comma && !this.sees(close))
                throw this.wrong();
        }
        const [first] = items;
        // One value in parentheses is that value.
        return close === ')' && items.length === 1 && !hasComma && first !== undefined ? first : items;
    }
    quoted(quote) {
        const end = this.text.indexOf(quote, this.at + 1);
        const inner = end === -1 ? undefined : this.text.slice(this.at + 1, end);
        if (inner === undefined || /[\\\r\n]/.test(inner))
            throw this.wrong();
        this.at = end + 1;
        return inner;
    }
    takes(character) {
        if (!this.sees(character))
            return false;
        this.at += 1;
        return true;
    }
    sees(character) {
        this.space();
        return this.text[this.at] === character;
    }
    space() {
        while (' \t\r\n'.includes(this.text[this.at] ?? 'x'))
            this.at += 1;
    }
    wrong() {
        return new Malformed(`the header is no literal of Python at its character ${this.at + 1}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/npy.js




const npy_mark = Buffer.from('\x93NUMPY', 'latin1');
/** NumPy itself reads no longer ones unless it is told to trust the file. */
const mostHeader = 65_535;
const npy_mostDimensions = 64;
const npy_mostFields = 10_000;
const npyFormat = {
    name: 'npy',
    title: 'NumPy array',
    endings: ['.npy'],
    recognisedBy: 'the mark \\x93NUMPY',
    reads: ['shape, element type and version', 'the pickle of an array of objects'],
    refuses: ['a shape that does not fit the size of the file', 'what a pickle is refused for'],
};
const npyReader = {
    format: 'npy',
    recognises: (head) => head.subarray(0, npy_mark.length).equals(npy_mark),
    inspect,
};
async function inspect(bytes, inspector) {
    const reader = bytes.reader();
    const { version, type, elements } = await readHeader(reader);
    const start = reader.position;
    const facts = { version, tensors: 1 };
    if (type.hasObjects) {
        const streams = new PickleStreams(bytes, inspector);
        await streams.walk(reader, { arrays: false });
        inspector.facts({ ...facts, ...countOf(type, elements) });
    }
    else {
        const size = elements * BigInt(type.bytes);
        const left = reader.size === undefined ? undefined : BigInt(reader.size - start);
        if (size > BigInt(Number.MAX_SAFE_INTEGER) || (left !== undefined && left !== size)) {
            throw new Malformed(`its shape takes ${size} bytes, ${left ?? 'fewer'} follow`, start);
        }
        await reader.skip(Number(size));
        inspector.facts({ ...facts, ...countOf(type, elements) });
    }
    if (!(await reader.atEnd()))
        throw new Malformed('bytes follow the end of the array', reader.position);
    return 'npy';
}
function countOf(type, elements) {
    const count = Number(elements);
    return Number.isSafeInteger(count) ? { parameters: { [type.name]: count } } : {};
}
async function readHeader(reader) {
    const [major = 0, minor = 0] = (await reader.take(8)).subarray(npy_mark.length);
    if (major < 1 || major > 3 || minor !== 0)
        throw new Malformed(`its version is ${major}.${minor}`, npy_mark.length);
    const length = major === 1 ? (await reader.take(2)).readUInt16LE(0) : (await reader.take(4)).readUInt32LE(0);
    if (length > mostHeader)
        throw new Malformed(`its header takes ${length} bytes`, 8);
    const start = reader.position;
    const text = (await reader.take(length)).toString(major === 3 ? 'utf8' : 'latin1');
    try {
        const header = pythonLiteral(text);
        if (!(header instanceof Map) || [...header.keys()].sort().join() !== 'descr,fortran_order,shape') {
            throw new Malformed('its header has not the three entries of NumPy');
        }
        if (typeof header.get('fortran_order') !== 'boolean')
            throw new Malformed('the order of its array is neither True nor False');
        const type = describedType(header.get('descr') ?? null, { left: npy_mostFields });
        return { version: `${major}.${minor}`, type, elements: elementsOf(header.get('shape') ?? null) };
    }
    catch (error) {
        if (error instanceof Malformed && error.offset === undefined)
            throw new Malformed(error.message, start);
        throw error;
    }
}
function elementsOf(shape) {
    if (!Array.isArray(shape) || shape.length > npy_mostDimensions)
        throw new Malformed('its shape is none');
    let elements = 1n;
    for (const length of shape) {
        if (typeof length !== 'number' || length < 0)
            throw new Malformed('its shape is none');
        elements *= BigInt(length);
    }
    return elements;
}
/** A type as its description says: a code, or a list of fields, each a name, a type and perhaps a shape. */
function describedType(description, fields) {
    if (typeof description === 'string') {
        const code = /^[<>|=]?([a-zA-Z][0-9]*)(\[[0-9a-zA-Z]{1,8}\])?$/.exec(description);
        const type = code?.[1] === undefined ? undefined : elementType(code[1]);
        const isTime = type !== undefined && /^[mM]/.test(type.code);
        if (!type || (code?.[2] !== undefined && !isTime))
            throw new Malformed(`its element type ${description} is not understood`);
        return type;
    }
    if (!Array.isArray(description))
        throw new Malformed('its element type is not understood');
    let bytes = 0n;
    let hasObjects = false;
    for (const field of description) {
        fields.left -= 1;
        if (fields.left < 0 || !Array.isArray(field))
            throw new Malformed('a field of its element type is not understood');
        const [name, inner, shape = []] = field;
        const isNamed = typeof name === 'string' || (Array.isArray(name) && name.length === 2);
        if (!isNamed || inner === undefined || field.length > 3)
            throw new Malformed('a field of its element type is not understood');
        const type = describedType(inner, fields);
        bytes += BigInt(type.bytes) * elementsOf(typeof shape === 'number' ? [shape] : shape);
        hasObjects ||= type.hasObjects;
    }
    if (bytes > 2n ** 31n)
        throw new Malformed('its elements are too large');
    return { code: `V${bytes}`, bytes: Number(bytes), name: 'void', hasObjects };
}

;// CONCATENATED MODULE: ./lib/src/formats/models/npz.js

const npzFormat = {
    name: 'npz',
    title: 'NumPy archive',
    endings: ['.npz'],
    recognisedBy: 'a zip archive of which every member is a NumPy array by its content',
    reads: ['arrays', 'parameters by data type'],
    refuses: ['pickles in arrays of objects that import something not allowed'],
};
/** An archive of arrays; also what is left over: whatever else an archive holds is looked into, and it is a mere zip. */
const npz = {
    recognises: () => true,
    inspect: async (archive, inspector) => {
        const formats = await inspectMembers(archive, inspector, () => ({ facts: true }));
        return formats.length > 0 && formats.every((format) => format === 'npy') ? 'npz' : 'zip';
    },
};

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/external-data.js
/** All that may describe where a tensor's bytes lie. Loaders once set whatever else stood there on their own objects (CVE-2026-34445). */
const keys = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);
const digits = /^[0-9]{1,19}$/;
/** What lies beside the file. Names are remembered, so that each missing file is named once. */
class ExternalData {
    ledger;
    tensors = new Map();
    constructor(ledger) {
        this.ledger = ledger;
    }
    /**
     * @param bytes that the tensor takes; undefined where its shape or type does not tell
     * @param offset of the tensor in the file
     */
    check(tensor, entries, bytes, offset) {
        const told = new Map();
        for (const [key, value] of entries) {
            if (!keys.has(key))
                this.ledger.fault(`${tensor}: external data has the key ${JSON.stringify(key)}`, offset);
            if (told.has(key))
                this.ledger.fault(`${tensor}: external data tells ${JSON.stringify(key)} twice`, offset);
            told.set(key, value);
        }
        const location = told.get('location') ?? '';
        const basepath = told.get('basepath') ?? '';
        if (!isPlainName(location) || (basepath !== '' && !isPlainName(basepath))) {
            const named = basepath === '' ? location : `${basepath} and ${location}`;
            this.ledger.fault(`${tensor}: external data is not named plainly inside the model's folder: ${JSON.stringify(named)}`, offset);
            return;
        }
        const start = external_data_number(told.get('offset') ?? '0');
        const length = told.has('length') ? external_data_number(told.get('length') ?? '') : bytes;
        if (start === undefined || (length === undefined && told.has('length'))) {
            this.ledger.fault(`${tensor}: offset or length of external data is no number`, offset);
            return;
        }
        if (bytes !== undefined && length !== bytes) {
            this.ledger.fault(`${tensor}: external data takes ${length} bytes where shape and type ask for ${bytes}`, offset);
        }
        const end = start + (length ?? 0n);
        const file = this.ledger.inspector.sibling(location);
        const isFirst = !this.tensors.has(location);
        this.tensors.set(location, (this.tensors.get(location) ?? 0) + 1);
        if (!file) {
            if (isFirst)
                this.ledger.fault(`${tensor}: the file ${JSON.stringify(location)} of its external data is not there`, offset);
        }
        else if (end > BigInt(file.size)) {
            this.ledger.fault(`${tensor}: external data ends at byte ${end} of ${location}, which has ${file.size}`, offset);
        }
    }
    get note() {
        if (this.tensors.size === 0)
            return undefined;
        const files = [...this.tensors].slice(0, 20).map(([location, count]) => `${location} (tensors: ${count})`);
        const more = this.tensors.size - files.length;
        return `external data: ${files.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    }
}
/** Bytes of a packed tensor. */
function packedBytes(type, elements) {
    return type.bits === undefined ? undefined : (elements * BigInt(type.bits) + 7n) / 8n;
}
/**
 * Whether a name stays inside the folder on every platform: no root, drive, scheme, parent or empty step, and nothing that
 * a loader takes for more than a name, such as ONNX Runtime's `_ORT_MEM_ADDR_` between two stars, an address in its memory.
 */
function isPlainName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they end names early in C, and break lines
    if (/[\u0000-\u001f\u007f\\:*?"<>|]/.test(name))
        return false;
    return name.split('/').every((step) => step !== '' && step !== '.' && step !== '..' && step.trim() === step);
}
function external_data_number(text) {
    return digits.test(text) ? BigInt(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/ledger.js

/** A file that takes longer to name all that is wrong with it is left at that. */
const ledger_mostFaults = 100;
/** Bounds what is remembered of a file, and what is told of it. */
class Ledger {
    inspector;
    faults = 0;
    heldBytes = 0;
    constructor(inspector) {
        this.inspector = inspector;
    }
    /** @throws Malformed where there are too many to go on */
    fault(what, offset) {
        this.faults += 1;
        if (this.faults > ledger_mostFaults)
            throw new Malformed(`more than ${ledger_mostFaults} things are wrong with it`, offset);
        this.inspector.fault(what, offset);
    }
    /** Counts text that is kept until the end. @throws BeyondLimit */
    hold(text) {
        this.heldBytes += text.length;
        this.inspector.budget.held(this.heldBytes, 'what it names');
    }
}
/** A name out of a file, in quotes. */
function ledger_quoted(name) {
    return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/operators.js

/** Domains whose operators ONNX defines itself. */
const ownDomains = new Set([
    '',
    'ai.onnx',
    'ai.onnx.ml',
    'ai.onnx.training',
    'ai.onnx.preview.training',
]);
/** Its operators come with ONNX Runtime. */
const runtimeDomain = 'com.microsoft';
const mostListed = 50;
/** Which operators a model needs that are not ONNX's own: some of them it defines itself, the others are someone's library. */
class Operators {
    ledger;
    /** domain by `domain.operator` */
    foreign = new Map();
    functions = new Map();
    functionCount = 0;
    /** the domains of the nodes of the graph, or of the function that is being read, with the place of their first */
    scope = new Map();
    constructor(ledger) {
        this.ledger = ledger;
    }
    /** @param offset of the node */
    used(domain, operator, offset) {
        const scoped = domain === '' ? 'ai.onnx' : domain;
        if (!this.scope.has(scoped)) {
            this.ledger.hold(scoped);
            this.scope.set(scoped, offset);
        }
        if (ownDomains.has(domain))
            return;
        this.remember(this.foreign, domain, operator);
    }
    /** A function of the model, whose nodes are used by `read`. @param opsets that it imports, once it is read */
    async defined(opsets, read) {
        const outer = this.scope;
        this.scope = new Map();
        const { domain, name } = await read();
        this.expectImported(opsets);
        this.scope = outer;
        this.functionCount += 1;
        this.remember(this.functions, domain, name);
    }
    /** Finds fault with every domain of which a node stands there, and no operator set is imported. */
    expectImported(opsets) {
        for (const [domain, offset] of this.scope) {
            if (!opsets.has(domain))
                this.ledger.fault(`a node needs the operator set ${ledger_quoted(domain)}, which is not imported`, offset);
        }
    }
    remember(where, domain, operator) {
        const name = `${domain}.${operator}`;
        if (where.has(name))
            return;
        this.ledger.hold(name);
        where.set(name, domain);
    }
    notes(imported) {
        const needed = [...this.foreign].filter(([name]) => !this.functions.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
        const inUse = new Set([...this.foreign.values(), ...this.functions.values(), ...ownDomains, runtimeDomain]);
        return [
            note('custom operators', needed.filter(([, domain]) => domain !== runtimeDomain).map(([name]) => name)),
            note('custom operator domains that no node uses', imported.filter((domain) => !inUse.has(domain))),
            note('operators of ONNX Runtime', needed.filter(([, domain]) => domain === runtimeDomain).map(([name]) => name)),
            ...(this.functionCount > 0 ? [`functions: ${this.functionCount}`] : []),
        ].filter((text) => text !== '');
    }
}
function note(title, names) {
    if (names.length === 0)
        return '';
    const more = names.length - mostListed;
    return `${title}: ${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/data-types.js
const of = (name, bits, field, perNumber = 1) => ({
    name,
    bits,
    field,
    perNumber,
});
/** TensorProto.DataType by its number. */
const elementTypes = new Map([
    [1, of('float32', 32, 'float_data')],
    [2, of('uint8', 8, 'int32_data')],
    [3, of('int8', 8, 'int32_data')],
    [4, of('uint16', 16, 'int32_data')],
    [5, of('int16', 16, 'int32_data')],
    [6, of('int32', 32, 'int32_data')],
    [7, of('int64', 64, 'int64_data')],
    [8, { name: 'string', field: 'string_data', perNumber: 1 }],
    [9, of('bool', 8, 'int32_data')],
    [10, of('float16', 16, 'int32_data')],
    [11, of('float64', 64, 'double_data')],
    [12, of('uint32', 32, 'uint64_data')],
    [13, of('uint64', 64, 'uint64_data')],
    [14, of('complex64', 64, 'float_data', 0.5)],
    [15, of('complex128', 128, 'double_data', 0.5)],
    [16, of('bfloat16', 16, 'int32_data')],
    [17, of('float8_e4m3fn', 8, 'int32_data')],
    [18, of('float8_e4m3fnuz', 8, 'int32_data')],
    [19, of('float8_e5m2', 8, 'int32_data')],
    [20, of('float8_e5m2fnuz', 8, 'int32_data')],
    [21, of('uint4', 4, 'int32_data', 2)],
    [22, of('int4', 4, 'int32_data', 2)],
    [23, of('float4_e2m1fn', 4, 'int32_data', 2)],
    [24, of('float8_e8m0fnu', 8, 'int32_data')],
    [25, of('uint2', 2, 'int32_data', 4)],
    [26, of('int2', 2, 'int32_data', 4)],
    [27, of('float6_e2m3fn', 6, 'int32_data')],
    [28, of('float6_e3m2fn', 6, 'int32_data')],
]);

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/schema.js
/**
 * The messages of ONNX up to IR version 14: every field by its number. Only what stands here may stand in a file, because
 * whatever else does is read by nobody, and that is where a second file hides in a polyglot.
 *
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
const props = 'StringStringEntryProto*';
/** `name: kind`, with `*` where it is repeated. */
const schema_rows = {
    ModelProto: {
        1: 'ir_version: varint',
        2: 'producer_name: bytes',
        3: 'producer_version: bytes',
        4: 'domain: bytes',
        5: 'model_version: varint',
        6: 'doc_string: bytes',
        7: 'graph: GraphProto',
        8: 'opset_import: OperatorSetIdProto*',
        14: `metadata_props: ${props}`,
        20: 'training_info: TrainingInfoProto*',
        25: 'functions: FunctionProto*',
        26: 'configuration: DeviceConfigurationProto*',
    },
    GraphProto: {
        1: 'node: NodeProto*',
        2: 'name: bytes',
        5: 'initializer: TensorProto*',
        10: 'doc_string: bytes',
        11: 'input: ValueInfoProto*',
        12: 'output: ValueInfoProto*',
        13: 'value_info: ValueInfoProto*',
        14: 'quantization_annotation: TensorAnnotation*',
        15: 'sparse_initializer: SparseTensorProto*',
        16: `metadata_props: ${props}`,
    },
    NodeProto: {
        1: 'input: bytes*',
        2: 'output: bytes*',
        3: 'name: bytes',
        4: 'op_type: bytes',
        5: 'attribute: AttributeProto*',
        6: 'doc_string: bytes',
        7: 'domain: bytes',
        8: 'overload: bytes',
        9: `metadata_props: ${props}`,
        10: 'device_configurations: NodeDeviceConfigurationProto*',
    },
    AttributeProto: {
        1: 'name: bytes',
        2: 'f: fixed32',
        3: 'i: varint',
        4: 's: bytes',
        5: 't: TensorProto',
        6: 'g: GraphProto',
        7: 'floats: fixed32*',
        8: 'ints: varint*',
        9: 'strings: bytes*',
        10: 'tensors: TensorProto*',
        11: 'graphs: GraphProto*',
        13: 'doc_string: bytes',
        14: 'tp: TypeProto',
        15: 'type_protos: TypeProto*',
        20: 'type: varint',
        21: 'ref_attr_name: bytes',
        22: 'sparse_tensor: SparseTensorProto',
        23: 'sparse_tensors: SparseTensorProto*',
    },
    TensorProto: {
        1: 'dims: varint*',
        2: 'data_type: varint',
        3: 'segment: Segment',
        4: 'float_data: fixed32*',
        5: 'int32_data: varint*',
        6: 'string_data: bytes*',
        7: 'int64_data: varint*',
        8: 'name: bytes',
        9: 'raw_data: bytes',
        10: 'double_data: fixed64*',
        11: 'uint64_data: varint*',
        12: 'doc_string: bytes',
        13: 'external_data: StringStringEntryProto*',
        14: 'data_location: varint',
        16: `metadata_props: ${props}`,
    },
    Segment: { 1: 'begin: varint', 2: 'end: varint' },
    SparseTensorProto: { 1: 'values: TensorProto', 2: 'indices: TensorProto', 3: 'dims: varint*' },
    ValueInfoProto: { 1: 'name: bytes', 2: 'type: TypeProto', 3: 'doc_string: bytes', 4: `metadata_props: ${props}` },
    TypeProto: {
        1: 'tensor_type: TensorType',
        4: 'sequence_type: ElementType',
        5: 'map_type: MapType',
        6: 'denotation: bytes',
        7: 'opaque_type: OpaqueType',
        8: 'sparse_tensor_type: TensorType',
        9: 'optional_type: ElementType',
    },
    TensorType: { 1: 'elem_type: varint', 2: 'shape: TensorShapeProto' },
    ElementType: { 1: 'elem_type: TypeProto' },
    MapType: { 1: 'key_type: varint', 2: 'value_type: TypeProto' },
    OpaqueType: { 1: 'domain: bytes', 2: 'name: bytes' },
    TensorShapeProto: { 1: 'dim: Dimension*' },
    Dimension: { 1: 'dim_value: varint', 2: 'dim_param: bytes', 3: 'denotation: bytes' },
    OperatorSetIdProto: { 1: 'domain: bytes', 2: 'version: varint' },
    FunctionProto: {
        1: 'name: bytes',
        4: 'input: bytes*',
        5: 'output: bytes*',
        6: 'attribute: bytes*',
        7: 'node: NodeProto*',
        8: 'doc_string: bytes',
        9: 'opset_import: OperatorSetIdProto*',
        10: 'domain: bytes',
        11: 'attribute_proto: AttributeProto*',
        12: 'value_info: ValueInfoProto*',
        13: 'overload: bytes',
        14: `metadata_props: ${props}`,
    },
    TrainingInfoProto: {
        1: 'initialization: GraphProto',
        2: 'algorithm: GraphProto',
        3: `initialization_binding: ${props}`,
        4: `update_binding: ${props}`,
    },
    TensorAnnotation: { 1: 'tensor_name: bytes', 2: `quant_parameter_tensor_names: ${props}` },
    StringStringEntryProto: { 1: 'key: bytes', 2: 'value: bytes' },
    DeviceConfigurationProto: { 1: 'name: bytes', 2: 'num_devices: varint', 3: 'device: bytes*' },
    NodeDeviceConfigurationProto: {
        1: 'configuration_id: bytes',
        2: 'sharding_spec: ShardingSpecProto*',
        3: 'pipeline_stage: varint',
    },
    ShardingSpecProto: {
        1: 'tensor_name: bytes',
        2: 'device: varint*',
        3: 'index_to_device_group_map: IntIntListEntryProto*',
        4: 'sharded_dim: ShardedDimProto*',
    },
    IntIntListEntryProto: { 1: 'key: varint', 2: 'value: varint*' },
    ShardedDimProto: { 1: 'axis: varint', 2: 'simple_sharding: SimpleShardedDimProto*' },
    SimpleShardedDimProto: { 1: 'dim_value: varint', 2: 'dim_param: bytes', 3: 'num_shards: varint' },
};
const scalars = new Set(['varint', 'fixed32', 'fixed64', 'bytes']);
function schema_parsed(row) {
    const [name = '', kind = ''] = row.split(': ');
    const repeated = kind.endsWith('*');
    const what = repeated ? kind.slice(0, -1) : kind;
    return scalars.has(what)
        ? { name, repeated, written: what }
        : { name, repeated, message: what };
}
function byNumber(fields) {
    const found = [];
    for (const [number, row] of Object.entries(fields))
        found[Number(number)] = schema_parsed(row);
    return found;
}
/** The row of a field, by its message and its number. */
const messages = new Map(Object.entries(schema_rows).map(([name, fields]) => [name, byNumber(fields)]));

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/walk.js



const plainly = (type, field) => walk(field.message(), type);
/**
 * Goes over every field of a message, and of all messages in it.
 *
 * @throws Malformed where a field is none of ONNX, is written as another type, or stands twice though it is single: of two,
 *   one reader takes the first, one the last, and one both
 */
async function walk(message, type, visit, nested = plainly) {
    const rows = messages.get(type) ?? [];
    let seen = 0;
    while (await message.next()) {
        const row = rows[message.field];
        if (!row)
            throw new Malformed(`${type} has no field ${message.field}`, message.offset);
        if (!row.repeated) {
            const bit = 1 << message.field;
            if (seen & bit)
                throw new Malformed(`${row.name} of ${type} stands twice`, message.offset);
            seen |= bit;
        }
        expectWritten(type, row, message);
        const read = visit?.(row.name, message);
        if (read)
            await read;
        else if (row.message)
            await nested(row.message, message);
    }
}
function expectWritten(type, row, { wireType, offset }) {
    const isPacked = row.repeated && wireType === wireTypes.bytes;
    if (isPacked || wireType === wireTypes[row.written ?? 'bytes'])
        return;
    throw new Malformed(`${row.name} of ${type} is written as another type`, offset);
}
/** Reads the text of a field. */
async function walk_text(field, take) {
    take(await field.text());
}

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/ports.js



/** Reads what a graph takes or returns, out of a ValueInfoProto. */
async function readPort(message, ledger) {
    let called = '';
    let type = {};
    await walk(message, 'ValueInfoProto', (name, field) => {
        if (name === 'type') {
            return readType(field.message(), ledger).then((found) => {
                type = found;
            });
        }
        if (name !== 'name')
            return undefined;
        return walk_text(field, (found) => {
            called = found;
        });
    });
    ledger.hold(called);
    return { name: called, ...type };
}
/** Element type and shape of a tensor; anything else by its type alone, as ONNX writes it: `seq(map(int64,float32))`. */
async function readType(message, ledger) {
    let found = {};
    let kinds = 0;
    await walk(message, 'TypeProto', (name, field) => {
        if (name === 'denotation')
            return undefined;
        kinds += 1;
        if (kinds > 1)
            throw new Malformed('a value has two types', field.offset);
        const isTensor = name === 'tensor_type' || name === 'sparse_tensor_type';
        return (isTensor ? readTensor(field.message(), ledger) : readContainer(name, field, ledger)).then((type) => {
            const isSparse = name === 'sparse_tensor_type' && type.dtype !== undefined;
            found = isSparse ? { ...type, dtype: `sparse_tensor(${type.dtype})` } : type;
        });
    });
    return found;
}
async function readContainer(name, field, ledger) {
    if (name === 'opaque_type') {
        await walk(field.message(), 'OpaqueType');
        return { dtype: 'opaque' };
    }
    let key = '';
    let inner = '';
    await walk(field.message(), name === 'map_type' ? 'MapType' : 'ElementType', (row, each) => {
        if (row === 'key_type') {
            key = `${elementTypes.get(each.int32())?.name ?? 'unknown'},`;
            return undefined;
        }
        return readType(each.message(), ledger).then(({ dtype }) => {
            inner = dtype ?? 'unknown';
        });
    });
    const kind = name === 'sequence_type' ? 'seq' : name === 'map_type' ? 'map' : 'optional';
    return { dtype: `${kind}(${key}${inner})` };
}
async function readTensor(message, ledger) {
    let dtype;
    let shape;
    await walk(message, 'TensorType', (name, field) => {
        if (name === 'elem_type') {
            dtype = elementTypes.get(field.int32())?.name;
            return undefined;
        }
        const dimensions = [];
        shape = dimensions;
        return walk(field.message(), 'TensorShapeProto', (_, dimension) => readDimension(dimension.message(), ledger).then((found) => {
            dimensions.push(found);
        }));
    });
    return { ...(dtype !== undefined && { dtype }), ...(shape && { shape }) };
}
/** Some exporters write −1 where they do not know it. */
async function readDimension(message, ledger) {
    let found = null;
    let kinds = 0;
    await walk(message, 'Dimension', (name, field) => {
        if (name === 'denotation')
            return undefined;
        kinds += 1;
        if (kinds > 1)
            throw new Malformed('a dimension has both a size and a name', field.offset);
        if (name === 'dim_value') {
            const value = field.int64();
            if (value > Number.MAX_SAFE_INTEGER)
                throw new Malformed(`a dimension has the size ${value}`, field.offset);
            found = value < 0n ? null : Number(value);
            return undefined;
        }
        return walk_text(field, (named) => {
            ledger.hold(named);
            found = named === '' ? null : named;
        });
    });
    return found;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/tensors.js






/** Reads tensors wherever they stand, and holds their size against their shape. Elements themselves are not read. */
class TensorReader {
    ledger;
    parameters;
    external;
    constructor(ledger, parameters, external) {
        this.ledger = ledger;
        this.parameters = parameters;
        this.external = external;
    }
    /**
     * @param offset of the tensor in the file
     * @param counts whether its elements are parameters
     */
    async tensor(message, offset, counts = true) {
        const told = await this.told(message);
        const type = elementTypes.get(told.dataType);
        const { elements } = told.dimensions;
        const tensor = { name: told.name, elements };
        const fault = (what) => this.ledger.fault(`${ledger_quoted(told.name)}: ${what}`, offset);
        if (!type)
            fault(`there is no element type ${told.dataType}`);
        if (elements === undefined)
            fault('its dimensions are negative or overflow');
        if (!type || elements === undefined)
            return tensor;
        if (counts)
            this.parameters.add(type.name, elements);
        if (told.location === 1)
            this.checkExternal(told, type, elements, offset);
        else
            checkInternal(told, type, elements, fault);
        return tensor;
    }
    async told(message) {
        const numbers = new Map();
        const told = {
            name: '',
            dataType: 0,
            location: 0,
            rawBytes: undefined,
            dimensions: new Dimensions(),
            numbers,
            entries: [],
        };
        const count = (field) => (found) => {
            numbers.set(field, (numbers.get(field) ?? 0) + found);
        };
        await walk(message, 'TensorProto', (row, field) => {
            switch (row) {
                case 'dims':
                    return field.int64s((value) => told.dimensions.add(value));
                case 'name':
                    return walk_text(field, (found) => {
                        told.name = found;
                    });
                case 'data_type':
                    told.dataType = field.int32();
                    return undefined;
                case 'data_location':
                    told.location = field.int32();
                    return undefined;
                case 'raw_data':
                    told.rawBytes = field.length;
                    return undefined;
                case 'float_data':
                    return field.elements('fixed32').then(count(row));
                case 'double_data':
                    return field.elements('fixed64').then(count(row));
                case 'int32_data':
                case 'int64_data':
                case 'uint64_data':
                    return field.elements('varint').then(count(row));
                case 'string_data':
                    count(row)(1);
                    return undefined;
                case 'external_data':
                    return this.entry(field.message()).then((entry) => {
                        if (told.entries.length > ledger_mostFaults)
                            throw new Malformed('external data has too many entries', field.offset);
                        told.entries.push(entry);
                    });
                case 'segment':
                    throw new Malformed('a tensor is stored in segments, which nothing reads', field.offset);
                default:
                    return undefined;
            }
        });
        return told;
    }
    async entry(message) {
        let key = '';
        let value = '';
        await walk(message, 'StringStringEntryProto', (name, field) => walk_text(field, (found) => {
            if (name === 'key')
                key = found;
            else
                value = found;
        }));
        this.ledger.hold(value);
        return [key, value];
    }
    checkExternal(told, type, elements, offset) {
        const name = ledger_quoted(told.name);
        if (told.rawBytes || [...told.numbers.values()].some((found) => found > 0)) {
            this.ledger.fault(`${name}: it is stored in this file and in another`, offset);
        }
        const bytes = packedBytes(type, elements);
        if (bytes === undefined)
            this.ledger.fault(`${name}: text cannot be stored in another file`, offset);
        this.external.check(name, told.entries, bytes, offset);
    }
    /** @param offset of the tensor in the file */
    async sparseTensor(message, offset) {
        let values = { name: '', elements: undefined };
        let indices = values;
        const dimensions = new Dimensions();
        await walk(message, 'SparseTensorProto', (name, field) => {
            const { offset: at } = field;
            if (name === 'dims')
                return field.int64s((value) => dimensions.add(value));
            return this.tensor(field.message(), at, name === 'values').then((tensor) => {
                if (name === 'values')
                    values = tensor;
                else
                    indices = tensor;
            });
        });
        const { name, elements: found } = values;
        const places = dimensions.elements;
        if (found === undefined || places === undefined || found > places) {
            this.ledger.fault(`${ledger_quoted(name)}: a sparse tensor has more values than places`, offset);
        }
        else if (indices.elements !== found && indices.elements !== found * BigInt(dimensions.rank)) {
            this.ledger.fault(`${ledger_quoted(name)}: a sparse tensor has not one index for each value`, offset);
        }
        return values;
    }
}
function checkInternal(told, type, elements, fault) {
    const { rawBytes } = told;
    if (told.location !== 0)
        fault(`there is no data location ${told.location}`);
    if (told.entries.length > 0)
        fault('it names another file, but is stored in this one');
    const stored = [...told.numbers].filter(([, found]) => found > 0);
    if (stored.length + (rawBytes ? 1 : 0) > 1) {
        fault('it is stored twice');
        return;
    }
    if (rawBytes !== undefined && stored.length === 0) {
        const bytes = packedBytes(type, elements);
        if (bytes === undefined)
            fault('text cannot be stored as raw data');
        else if (BigInt(rawBytes) !== bytes)
            fault(`it takes ${rawBytes} bytes where shape and type ask for ${bytes}`);
        return;
    }
    const [field, found] = stored[0] ?? [type.field, 0];
    const asked = numbersFor(elements, type.perNumber);
    if (field !== type.field)
        fault(`${type.name} cannot be stored as ${field}`);
    else if (BigInt(found) !== asked)
        fault(`it has ${found} numbers where its shape asks for ${asked}`);
}
function numbersFor(elements, perNumber) {
    if (perNumber === 0.5)
        return elements * 2n;
    const each = BigInt(perNumber);
    return (elements + each - 1n) / each;
}
/** Takes a tensor's dimensions one by one: nothing bounds how many there are. */
class Dimensions {
    rank = 0;
    product = 1n;
    empty = false;
    add(dimension) {
        this.rank += 1;
        if (dimension === 0n)
            this.empty = true;
        else if (this.product !== undefined)
            this.product = elementCount([this.product, dimension]);
    }
    get elements() {
        return this.empty && this.product !== undefined ? 0n : this.product;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/model.js








const newestIrVersion = 14;
/** Reads a ModelProto, and every graph, function and tensor in it. */
class ModelReader {
    inspector;
    ledger;
    parameters = new Parameters();
    external;
    tensors;
    operators;
    opsets = new Map();
    listedNumbers = 0;
    constructor(inspector) {
        this.inspector = inspector;
        this.ledger = new Ledger(inspector);
        this.external = new ExternalData(this.ledger);
        this.tensors = new TensorReader(this.ledger, this.parameters, this.external);
        this.operators = new Operators(this.ledger);
    }
    /** @throws Malformed @throws BeyondLimit */
    async model(message) {
        let irVersion;
        let ports;
        let name = '';
        let version = '';
        let properties = 0;
        let trainings = 0;
        await this.walk(message, 'ModelProto', (row, field) => {
            switch (row) {
                case 'ir_version':
                    irVersion = field.int64();
                    return undefined;
                case 'producer_name':
                    return walk_text(field, (found) => {
                        name = found;
                    });
                case 'producer_version':
                    return walk_text(field, (found) => {
                        version = found;
                    });
                case 'opset_import':
                    return this.opset(field, this.opsets);
                case 'graph':
                    return this.graph(field.message()).then((found) => {
                        ports = found;
                    });
                case 'metadata_props':
                    properties += 1;
                    return undefined;
                case 'training_info':
                    trainings += 1;
                    return undefined;
                default:
                    return undefined;
            }
        });
        if (irVersion === undefined || irVersion < 1n)
            throw new Malformed('there is no IR version', 0);
        if (!ports)
            throw new Malformed('there is no graph', 0);
        // Until IR version 3 there was one operator set, and models did not say so.
        if (irVersion >= 3n && this.opsets.size === 0)
            throw new Malformed('there is no operator set', 0);
        if (irVersion >= 3n)
            this.operators.expectImported(this.opsets);
        const isNewer = irVersion > newestIrVersion;
        const notes = [
            isNewer && `IR version ${irVersion} is newer than ${newestIrVersion}, the last one that is known here`,
            ...this.operators.notes([...this.opsets.keys()]),
            trainings > 0 && `training graphs: ${trainings}`,
            properties > 0 && `metadata properties: ${properties}`,
            this.listedNumbers > 0 && `numbers in attributes, not counted as parameters: ${this.listedNumbers}`,
            this.external.note,
        ].filter((note) => typeof note === 'string');
        const producer = `${name} ${version}`.trim();
        this.inspector.facts({
            version: String(irVersion),
            ...(producer !== '' && { producer }),
            opsets: Object.fromEntries(this.opsets),
            ...ports,
            ...this.parameters.facts(),
            ...(notes.length > 0 && { notes }),
        });
    }
    walk(message, type, visit) {
        return walk(message, type, visit, this.nested);
    }
    nested = (type, field) => {
        const { offset } = field;
        const message = field.message();
        switch (type) {
            case 'GraphProto':
                return this.graph(message);
            case 'NodeProto':
                return this.node(message, offset);
            case 'TensorProto':
                return this.tensors.tensor(message, offset);
            case 'SparseTensorProto':
                return this.tensors.sparseTensor(message, offset);
            case 'FunctionProto':
                return this.function(message);
            case 'AttributeProto':
                return this.attribute(message);
            default:
                return walk(message, type, undefined, this.nested);
        }
    };
    async graph(message) {
        const initialisers = new Set();
        const inputs = [];
        const outputs = [];
        const remember = (offset) => (tensor) => {
            this.ledger.hold(tensor.name);
            if (initialisers.has(tensor.name)) {
                this.ledger.fault(`the initialiser ${ledger_quoted(tensor.name)} stands twice`, offset);
            }
            initialisers.add(tensor.name);
        };
        await this.walk(message, 'GraphProto', (row, field) => {
            const { offset } = field;
            switch (row) {
                case 'initializer':
                    return this.tensors.tensor(field.message(), offset).then(remember(offset));
                case 'sparse_initializer':
                    return this.tensors.sparseTensor(field.message(), offset).then(remember(offset));
                case 'input':
                case 'output':
                    return readPort(field.message(), this.ledger).then((port) => {
                        (row === 'input' ? inputs : outputs).push(port);
                    });
                default:
                    return undefined;
            }
        });
        return { inputs: inputs.filter((port) => !initialisers.has(port.name)), outputs };
    }
    async node(message, offset) {
        let operator = '';
        let domain = '';
        await this.walk(message, 'NodeProto', (row, field) => {
            if (row === 'op_type') {
                return walk_text(field, (found) => {
                    operator = found;
                });
            }
            if (row !== 'domain')
                return undefined;
            return walk_text(field, (found) => {
                domain = found;
            });
        });
        this.operators.used(domain, operator, offset);
    }
    async attribute(message) {
        await this.walk(message, 'AttributeProto', (row, field) => {
            if (row !== 'floats')
                return undefined;
            return field.elements('fixed32').then((count) => {
                this.listedNumbers += count;
            });
        });
    }
    function(message) {
        const opsets = new Map();
        return this.operators.defined(opsets, async () => {
            let name = '';
            let domain = '';
            await this.walk(message, 'FunctionProto', (row, field) => {
                if (row === 'opset_import')
                    return this.opset(field, opsets);
                if (row === 'name') {
                    return walk_text(field, (found) => {
                        name = found;
                    });
                }
                if (row !== 'domain')
                    return undefined;
                return walk_text(field, (found) => {
                    domain = found;
                });
            });
            return { domain, name };
        });
    }
    async opset(field, opsets) {
        const { offset } = field;
        let domain = '';
        let version = 0n;
        await walk(field.message(), 'OperatorSetIdProto', (row, each) => {
            if (row === 'version') {
                version = each.int64();
                return undefined;
            }
            return walk_text(each, (found) => {
                domain = found;
            });
        });
        const key = domain === '' ? 'ai.onnx' : domain;
        this.ledger.hold(key);
        if (version < 0n || version > Number.MAX_SAFE_INTEGER) {
            throw new Malformed(`the operator set ${ledger_quoted(key)} has the version ${version}`, offset);
        }
        const before = opsets.get(key);
        if (before !== undefined && before !== Number(version)) {
            this.ledger.fault(`the operator set ${ledger_quoted(key)} has two versions, ${before} and ${version}`, offset);
        }
        opsets.set(key, Number(version));
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/onnx/onnx.js



const onnxFormat = {
    name: 'onnx',
    title: 'ONNX',
    endings: ['.onnx'],
    recognisedBy: 'a protobuf message whose first fields are those of an ONNX model',
    reads: [
        'IR version, producer, operator sets by domain',
        'inputs that are not initialisers, and outputs, with data types and shapes',
        'parameters by data type: initialisers (also sparse and external) and tensors of attributes, in subgraphs, functions and training graphs',
        'operators of domains that are not ONNX’s own',
    ],
    refuses: [
        'fields that ONNX does not have, at any depth, and single ones that stand twice',
        'dimensions that are negative or overflow, data whose size is not that of shape and type, data stored twice',
        'external data outside the folder, missing, beyond the end of its file, or with keys of its own',
        'initialisers of one name twice',
    ],
};
const onnxReader = {
    format: 'onnx',
    recognises: startsModel,
    inspect: async (bytes, inspector) => {
        const content = await bytes.places(inspector.budget);
        await new ModelReader(inspector).model(Message.of(content, inspector.budget));
        return 'onnx';
    },
};
/**
 * Writers put the fields in the order of their numbers: the IR version first, then short texts, then the graph. Whatever
 * starts in that way is read as ONNX, and has to be whole. Models of TensorFlow and Core ML have a number first as well, but a
 * message second, which starts with the tag of its first field: a control character.
 */
function startsModel(head) {
    const [version, ...others] = firstFields(head);
    const isVersion = version?.field === 1 && version.wireType === wireTypes.varint;
    const second = others.find((each) => each.field !== modelVersionField);
    if (!isVersion || second?.wireType !== wireTypes.bytes)
        return false;
    const { field, start, length } = second;
    if (field === graphField || field === opsetField)
        return true;
    const text = head.subarray(start, start + length);
    return textFields.has(field) && text[0] !== 0x0a && text.every((byte) => byte >= 0x20 || whiteSpace.has(byte));
}
const numberOf = (name) => messages.get('ModelProto')?.findIndex((row) => row?.name === name) ?? -1;
const modelVersionField = numberOf('model_version');
const graphField = numberOf('graph');
const opsetField = numberOf('opset_import');
const textFields = new Set(['producer_name', 'producer_version', 'domain', 'doc_string'].map(numberOf));
const whiteSpace = new Set([0x09, 0x0a, 0x0d]);

;// CONCATENATED MODULE: ./lib/src/formats/models/budget.js

const defaultLimits = {
    depth: 8,
    entries: 1_000_000,
    inflated: 64 * 2 ** 30,
    held: 64 * 2 ** 20,
    seconds: 900,
};
/** What is left of the limits. One budget is spent by a file and all that lies in it. */
class Budget {
    limits;
    clock;
    entriesLeft;
    inflatedLeft;
    deadline;
    /** @param clock milliseconds; only differences count */
    constructor(limits, clock) {
        this.limits = limits;
        this.clock = clock;
        this.entriesLeft = limits.entries;
        this.inflatedLeft = limits.inflated;
        this.deadline = clock() + limits.seconds * 1000;
    }
    /** @throws BeyondLimit */
    entries(count) {
        this.entriesLeft -= count;
        if (this.entriesLeft < 0)
            throw new BeyondLimit(`it holds more than ${this.limits.entries} entries`);
    }
    /** @throws BeyondLimit */
    inflated(bytes) {
        this.inflatedLeft -= bytes;
        if (this.inflatedLeft < 0)
            throw new BeyondLimit(`it unpacks to more than ${this.limits.inflated} bytes`);
    }
    /** @throws BeyondLimit where a part is too large to be held in memory */
    held(bytes, what) {
        if (bytes > this.limits.held) {
            throw new BeyondLimit(`${what} takes ${bytes} bytes, more than ${this.limits.held} are not held`);
        }
    }
    /** To be asked now and then by whatever may take long. @throws BeyondLimit */
    time() {
        if (this.clock() > this.deadline)
            throw new BeyondLimit(`it takes more than ${this.limits.seconds} s to read`);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/looks-like-pickle.js









/** Of a stream whose size is unknown, a constant of more bytes is taken for letters of a text. */
const mostPlausible = 2 ** 28;
/** Whether bytes begin with the mark of protocol 2 or later. */
function hasPickleMark(head) {
    const protocol = head[1] ?? 0;
    return head[0] === 0x80 && protocol >= 2 && protocol <= highestProtocol;
}
/**
 * Whether bytes are a pickle of the protocols 0 or 1, which have no mark: they are, where an unpickler comes to STOP or to a call
 * without a parse error, or where all of the head is opcodes and more follows.
 *
 * @param head the first bytes, all of them where they are fewer than 4096
 * @param size where it is known
 */
function looksLikePickle(head, size) {
    const listener = {
        fault: () => { },
        misuse: () => { },
        imported: (module, name) => {
            if (!isName(module) || !isName(name))
                throw new Malformed('imports what is no name');
        },
    };
    const known = { constants: new Constants(new Set()), imports: new Imports(() => undefined) };
    const machine = new Machine(known, listener, { arrays: false, constants: false });
    const isWhole = head.length < byte_source_headBytes || size === head.length;
    const reader = ForwardReader.ofBytes(head, size ?? (isWhole ? head.length : mostPlausible));
    const walk = new walk_Walk(reader, machine, new Budget(defaultLimits, () => 0));
    try {
        return walk.trial() || (!isWhole && mayGoOn(head.subarray(machine.start)));
    }
    catch (error) {
        if (error instanceof Malformed)
            return false;
        // As many values as that are no text.
        if (error instanceof BeyondLimit)
            return true;
        throw error;
    }
}
/** Text files of lines that begin with `c` are none. */
function isName(text) {
    return /^[\p{L}\p{N}_.()-]+$/u.test(text);
}
/** Whether the opcode that the head ends in may be one: a text without line ends looks like the argument of some. */
function mayGoOn(rest) {
    const code = rest[0];
    const argument = rest.toString('latin1', 1);
    const begins = code === undefined ? undefined : lineBeginnings[String.fromCharCode(code)];
    return begins === undefined || argument === '' || begins.test(argument);
}
const lineBeginnings = {
    I: /^-?[0-9]+$/,
    L: /^-?[0-9]+L?$/,
    F: /^[-+0-9.einfa]+$/,
    S: /^['"]/,
    g: /^[0-9]+$/,
    p: /^[0-9]+$/,
    c: /^[\p{L}\p{N}_.-]+(?:\n[\p{L}\p{N}_.-]*)?$/u,
    i: /^[\p{L}\p{N}_.-]+(?:\n[\p{L}\p{N}_.-]*)?$/u,
};

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/torch-storages.js

/** By the class that a persistent id names. */
const storageTypes = {
    'torch DoubleStorage': ['float64', 8],
    'torch FloatStorage': ['float32', 4],
    'torch HalfStorage': ['float16', 2],
    'torch BFloat16Storage': ['bfloat16', 2],
    'torch LongStorage': ['int64', 8],
    'torch IntStorage': ['int32', 4],
    'torch ShortStorage': ['int16', 2],
    'torch CharStorage': ['int8', 1],
    'torch ByteStorage': ['uint8', 1],
    'torch BoolStorage': ['bool', 1],
    'torch ComplexFloatStorage': ['complex64', 8],
    'torch ComplexDoubleStorage': ['complex128', 16],
    'torch QInt8Storage': ['qint8', 1],
    'torch QUInt8Storage': ['quint8', 1],
    'torch QInt32Storage': ['qint32', 4],
    'torch.storage UntypedStorage': ['untyped', 1],
};
/** The storages that the persistent ids of a pickle of PyTorch name, by their keys. */
class Storages {
    byKey = new Map();
    /** How PyTorch understands persistent ids: as storages, and before its zip format as the classes of modules too. */
    get dialect() {
        return { arrays: false, persistent: (id, machine) => this.persistent(id, machine) };
    }
    persistent(id, machine) {
        const { constants, imports } = machine.known;
        const items = constants.itemsOf(id);
        const [kind, type, key, , count] = items ?? [];
        if (!items || kind === undefined || type === undefined || kindOf(type) !== kinds.imported)
            return undefined;
        const text = constants.texts.textOf(kind);
        if (text === 'module')
            return items.length === 4 ? type : undefined;
        const { module = '', name = '' } = imports.get(payloadOf(type)) ?? {};
        const typeName = `${module} ${name}`;
        const found = Object.hasOwn(storageTypes, typeName) ? storageTypes[typeName] : undefined;
        const keyText = key === undefined ? undefined : constants.texts.textOf(key);
        const elements = count === undefined ? undefined : constants.integerOf(count);
        if (text !== 'storage' || items.length > 6 || !found || keyText === undefined)
            return undefined;
        if (elements === undefined || elements < 0n)
            return undefined;
        const storage = { dtype: found[0], bytes: found[1], elements };
        const before = this.byKey.get(keyText);
        if (before && (before.dtype !== storage.dtype || before.elements !== elements))
            return undefined;
        this.byKey.set(keyText, storage);
        return values.persistent;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/torch-legacy.js


const magic = 0x1950a86a20f9469cfc6cn;
const protocol = 1001n;
/** Whether the first stream of a file is how PyTorch began its files before 1.6. */
function isLegacyTorch(first) {
    return first.known.constants.integerOf(first.result) === magic;
}
/**
 * Reads what follows the number that such a file begins with: the protocol, what the machine was like, the object, the keys of
 * its storages, and for each of them the count and the bytes of its elements.
 *
 * @throws Malformed
 */
async function readLegacyTorch(reader, streams) {
    const storages = new Storages();
    const version = await streams.walk(reader, { arrays: false });
    if (version.known.constants.integerOf(version.result) !== protocol) {
        streams.fault(`PyTorch's own protocol is not ${protocol}`, version.start);
    }
    await streams.walk(reader, { arrays: false });
    await streams.walk(reader, storages.dialect);
    const keys = [];
    const list = await streams.walk(reader, { arrays: false }, (machine) => {
        machine.onText = (text) => keys.push(text);
    });
    const unique = new Set(keys);
    if (unique.size !== keys.length || unique.size !== storages.byKey.size) {
        throw new Malformed('the list of storages is not that of the object', list.start);
    }
    for (const key of keys) {
        const storage = storages.byKey.get(key);
        if (!storage)
            throw new Malformed(`the storage ${key} is none of the object`, list.start);
        const offset = reader.position;
        const elements = (await reader.take(8)).readBigInt64LE(0);
        if (elements !== storage.elements) {
            throw new Malformed(`the storage ${key} has ${elements} elements, the object says ${storage.elements}`, offset);
        }
        const size = elements * BigInt(storage.bytes);
        if (size > BigInt(Number.MAX_SAFE_INTEGER))
            throw new Malformed(`the storage ${key} has more bytes than any file`, offset);
        await reader.skip(Number(size));
        streams.inspector.budget.time();
    }
    return storageFacts(storages);
}
/** What the storages tell of the model. */
function storageFacts(storages) {
    const parameters = {};
    for (const { dtype, elements } of storages.byKey.values()) {
        parameters[dtype] = (parameters[dtype] ?? 0) + Number(elements);
    }
    // Untyped bytes do not tell what they are elements of.
    const areKnown = !Object.hasOwn(parameters, 'untyped') && Object.values(parameters).every(Number.isSafeInteger);
    return areKnown && storages.byKey.size > 0 ? { parameters } : {};
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pickle/pickle.js






/** Pickles one after the other in a file, of which loaders read the first alone. */
const mostStreams = 100;
const pickleFormat = {
    name: 'pickle',
    title: 'Pickle',
    endings: ['.pkl', '.pickle'],
    recognisedBy: 'the PROTO opcode of protocols 2 to 5; before, opcodes up to STOP or a call',
    reads: ['every import, of every stream, nested ones too', 'protocol', 'NumPy arrays by element type'],
    refuses: [
        'imports that are not allowed',
        'calls of anything but an import',
        'operands of imports that are no constants',
        'INST, OBJ, EXT and out-of-band buffers',
        'unknown opcodes, and opcodes newer than the declared protocol',
        'bytes behind STOP',
    ],
};
const joblibFormat = {
    name: 'joblib',
    title: 'joblib',
    endings: ['.joblib', '.z', '.gz', '.bz2', '.xz', '.lzma', '.lz4'],
    recognisedBy: 'a pickle that is compressed, or has arrays of joblib in it',
    reads: ['as a pickle, and once more as an unpickler reads it that knows nothing of joblib', 'arrays by element type'],
    refuses: [
        'as a pickle',
        'arrays of a size, type or alignment that joblib does not write',
        'files of joblib before 0.10',
    ],
};
/** Pickles of protocol 2 and later, joblib's among them, and PyTorch's files before its zip format. */
const pickleReader = {
    format: 'pickle',
    recognises: hasPickleMark,
    inspect: inspectPickle,
};
/** Pickles that have no mark. To be tried after all formats that have one, and before text. */
const unmarkedPickleReader = {
    format: 'pickle',
    recognises: looksLikePickle,
    inspect: inspectPickle,
};
async function inspectPickle(bytes, inspector) {
    const reader = bytes.reader();
    const streams = new PickleStreams(bytes, inspector);
    let format = 'pickle';
    try {
        const first = await streams.walk(reader);
        if (isLegacyTorch(first)) {
            format = 'pytorch';
            inspector.facts({ version: 'legacy', ...(await readLegacyTorch(reader, streams)) });
            if (!(await reader.atEnd()))
                throw new Malformed('bytes follow the last storage', reader.position);
        }
        else {
            inspector.facts({ version: `protocol ${first.protocol}`, ...streams.facts() });
            await walkRest(reader, streams);
        }
    }
    catch (error) {
        // What was found up to here is told, and what the file is.
        if (!(error instanceof Malformed))
            throw error;
        streams.fault(error.message, error.offset ?? reader.position);
    }
    return streams.storedArrays > 0 ? 'joblib' : format;
}
/** Loaders ignore what follows the first pickle, and no library writes it. */
async function walkRest(reader, streams) {
    for (let count = 1; !(await reader.atEnd()); count++) {
        streams.fault('bytes follow the end of the pickle', reader.position);
        if (count > mostStreams)
            throw new BeyondLimit(`it holds more than ${mostStreams} pickles`, reader.position);
        await reader.fill(byte_source_headBytes);
        const head = reader.ahead(byte_source_headBytes);
        const size = reader.size === undefined ? undefined : reader.size - reader.position;
        if (!hasPickleMark(head) && !looksLikePickle(head, size))
            return;
        await streams.walk(reader);
    }
}
/**
 * Walks the pickle of a file of PyTorch's zip format, whose persistent ids name storages that are members beside it. Its imports
 * and faults are told to the inspector.
 *
 * @returns the storages by their keys
 * @throws Malformed where nothing further can be told
 */
async function inspectTorchPickle(bytes, inspector) {
    const reader = bytes.reader();
    const streams = new PickleStreams(bytes, inspector);
    const storages = new Storages();
    const machine = await streams.walk(reader, storages.dialect);
    inspector.facts({ version: `protocol ${machine.protocol}`, ...storageFacts(storages) });
    await walkRest(reader, streams);
    return storages.byKey;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./lib/src/formats/models/pmml.js


const pmmlReader = {
    format: 'pmml',
    recognises: (head) => beginsAsPmml(head.toString('utf8')),
    inspect: async (bytes, inspector) => inspectPmml(bytes, inspector),
};
const pmmlFormat = {
    name: 'pmml',
    title: 'PMML',
    endings: ['.pmml', '.xml'],
    recognisedBy: 'XML whose root element is PMML',
    reads: [],
    refuses: ['a document type definition, which may declare entities and name other files'],
};
/** What may stand in front of the root element, and how it ends. */
const prologs = [
    ['<?', '?>'],
    ['<!--', '-->'],
];
const root = '<PMML';
function beginsAsPmml(text) {
    let rest = text.replace(/^\uFEFF/, '').trimStart();
    for (;;) {
        const prolog = prologs.find(([start]) => rest.startsWith(start));
        if (!prolog)
            break;
        const end = rest.indexOf(prolog[1], prolog[0].length);
        if (end === -1)
            return false;
        rest = rest.slice(end + prolog[1].length).trimStart();
    }
    if (rest.startsWith('<!DOCTYPE'))
        return /^<!DOCTYPE\s+PMML\b/.test(rest) || rest.includes(root);
    return rest.startsWith(root) && /[\s/>]/.test(rest.charAt(root.length));
}
/** Elements inside elements. */
const pmml_mostNested = 500;
/** Text between two tags that the parser holds. */
const pmml_mostText = 16 * 2 ** 20;
async function inspectPmml(bytes, inspector) {
    const reader = bytes.reader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const parser = new saxes/* SaxesParser */.wT({ position: true });
    let since = 0;
    let depth = 0;
    let roots = 0;
    parser.on('error', ({ message }) => {
        throw new Malformed(`it is no well-formed XML: ${message}`, reader.position);
    });
    parser.on('doctype', () => {
        throw new Malformed('it has a document type definition, which may declare entities and name other files');
    });
    parser.on('opentag', ({ name }) => {
        if (depth === 0)
            roots += 1;
        if (depth === 0 && name !== 'PMML')
            throw new Malformed(`its root element is ${name}`);
        depth += 1;
        since = 0;
        if (depth > pmml_mostNested)
            throw new BeyondLimit(`its elements are nested more than ${pmml_mostNested} deep`);
    });
    parser.on('closetag', () => {
        depth -= 1;
        since = 0;
    });
    while (await reader.fill(1)) {
        inspector.budget.time();
        const piece = reader.bytes(reader.available);
        since += piece.length;
        if (since > pmml_mostText)
            throw new BeyondLimit(`it has more than ${pmml_mostText} bytes between two tags`);
        parser.write(pmml_decoded(decoder, piece, reader.position - piece.length));
    }
    pmml_decoded(decoder, undefined, reader.position);
    parser.close();
    if (roots === 0)
        throw new Malformed('it has no element', reader.position);
    return 'pmml';
}
function pmml_decoded(decoder, piece, at) {
    try {
        return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    }
    catch {
        throw new Malformed('it is not in UTF-8', at);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/pytorch.js


const pytorchFormat = {
    name: 'pytorch',
    title: 'PyTorch (zip and legacy)',
    endings: ['.pt', '.pth', '.bin', '.ckpt'],
    recognisedBy: 'a zip archive with data.pkl in its one folder, or the magic number of the legacy form in a pickle',
    reads: ['version', 'byte order', 'parameters by data type', 'imports of every pickle'],
    refuses: [
        'imports that are not allowed',
        'storages that are missing, of another size, or named by no pickle',
        'members that no part of PyTorch writes',
    ],
};
const torchscriptFormat = {
    name: 'torchscript',
    title: 'TorchScript',
    endings: ['.pt', '.ts'],
    recognisedBy: 'a PyTorch archive with constants.pkl',
    reads: ['version', 'byte order', 'parameters by data type', 'how much TorchScript code there is'],
    refuses: [
        'imports that are not allowed, beside classes that the code of the archive defines',
        'all that PyTorch archives are refused for',
    ],
};
/** A pickle at the top; its storages lie in a folder of the same name. */
const pickle = /^[a-z_]+\.pkl$/;
const storage = /^([a-z_]+)\/(?:0|[1-9][0-9]*)$/;
const scriptPart = /^(?:code|extra)\/./;
/** Such as `.data/serialization_id` and `.format_version`: more of them come with every other release. */
const bookkeeping = /^\.(?:data\/)?[a-z_]+$/;
const mostBookkeeping = 1024;
/** What `torch.save` and `torch.jit.save` write: one folder with pickles, and beside them the bytes of tensors. */
const pytorch = {
    recognises: (archive) => rootOf(archive) !== undefined,
    inspect: async (archive, inspector) => {
        const root = rootOf(archive) ?? '';
        const parts = partsOf(archive, root, inspector);
        const isScript = parts.has('constants.pkl');
        const allowed = isScript ? await ownClasses(parts, inspector) : undefined;
        const named = new Map();
        for (const [part, member] of parts) {
            if (!pickle.test(part))
                continue;
            await inspectMember(member, inspector, optionsOf(part, allowed, named));
        }
        for (const [part, member] of parts) {
            if (!isKnown(part, member, isScript)) {
                inspector.fault(`${JSON.stringify(member.name)} is no part of a PyTorch archive`, member.offset);
            }
            if (pickle.test(part))
                continue;
            if (isStorage(part, parts))
                await inspectStorage(part, member, named, inspector);
            else
                await inspectMember(member, inspector, allowed && { allowed });
        }
        for (const key of named.keys()) {
            if (!parts.has(key))
                inspector.fault(`the storage ${JSON.stringify(key)} is named, but it is not in the archive`);
        }
        await tellFacts(parts, isScript, inspector);
        return isScript ? 'torchscript' : 'pytorch';
    },
};
function isKnown(part, member, isScript) {
    if (['data.pkl', 'version', 'byteorder'].includes(part) || part.startsWith('data/'))
        return true;
    if (isScript && (pickle.test(part) || storage.test(part) || scriptPart.test(part)))
        return true;
    return bookkeeping.test(part) && member.size <= mostBookkeeping;
}
/** A folder of storages goes with the pickle that names them. */
function isStorage(part, parts) {
    const [, folder] = storage.exec(part) ?? [];
    return folder !== undefined && parts.has(`${folder}.pkl`);
}
function rootOf(archive) {
    for (const { name } of archive.members) {
        const slash = name.indexOf('/');
        if (slash !== -1 && name.slice(slash) === '/data.pkl')
            return name.slice(0, slash + 1);
    }
    return undefined;
}
/** The members by their name in the one folder. */
function partsOf(archive, root, inspector) {
    const parts = new Map();
    for (const member of archive.members) {
        if (member.name.startsWith(root)) {
            parts.set(member.name.slice(root.length), member);
        }
        else {
            inspector.fault(`${JSON.stringify(member.name)} lies outside the folder ${JSON.stringify(root)}`, member.offset);
            parts.set(`/${member.name}`, member);
        }
    }
    return parts;
}
/** Functions that the pickles of TorchScript name; its own reader has them built in. */
const scriptModule = 'torch.jit._pickle';
const scriptFunctions = [
    'build_boollist',
    'build_doublelist',
    'build_intlist',
    'build_tensor_from_id',
    'build_tensorlist',
    'restore_type_tag',
];
/** The classes that the TorchScript code in the archive defines: its pickles name them as if they were modules of Python. */
async function ownClasses(parts, inspector) {
    const classes = new Map([[scriptModule, new Set(scriptFunctions)]]);
    for (const [part, member] of parts) {
        if (!/^code\/__torch__(?:\.py|\/.*\.py)$/.test(part))
            continue;
        const module = part.slice('code/'.length, -'.py'.length).replaceAll('/', '.');
        const code = (await heldMember(member, inspector)).toString('latin1');
        const found = new Set();
        for (const line of code.split('\n')) {
            const [, name] = /^class ([A-Za-z_][A-Za-z0-9_]*)\(/.exec(line) ?? [];
            if (name !== undefined)
                found.add(name);
        }
        classes.set(module, found);
    }
    return {
        has: (module, name) => classes.get(module)?.has(name) === true,
        names: new Set([...classes].flatMap(([module, names]) => [module, ...names])),
    };
}
function optionsOf(part, allowed, named) {
    const folder = part.slice(0, -'.pkl'.length);
    return {
        // Tensors that were frozen into the code are constants.
        facts: folder === 'data' || folder === 'constants',
        ...(allowed && { allowed }),
        read: async (bytes, inspector) => {
            const storages = await inspectTorchPickle(bytes, inspector);
            inspector.budget.entries(storages.size);
            for (const [key, storage] of storages)
                named.set(`${folder}/${key}`, storage.elements * BigInt(storage.bytes));
            return 'pickle';
        },
    };
}
/**
 * A storage that a pickle names is raw memory to whoever loads it, and weights look like the start of anything now and then:
 * it is held against its size only. One that nothing names is looked into.
 */
async function inspectStorage(part, member, named, inspector) {
    const bytes = named.get(part);
    if (bytes === undefined) {
        inspector.fault(`${JSON.stringify(member.name)} is named by no pickle of the archive`, member.offset);
        await inspectMember(member, inspector);
        return;
    }
    // The inputs of a trace are kept by their shape alone.
    const isLeftOut = part.startsWith('traced_inputs/') && member.size === 0;
    if (bytes !== BigInt(member.size) && !isLeftOut) {
        inspector.fault(`${JSON.stringify(member.name)} holds ${member.size} bytes, and ${bytes} are asked for`, member.offset);
    }
    await checkMember(member, inspector);
}
async function tellFacts(parts, isScript, inspector) {
    const version = await word(parts, 'version', /^[0-9]{1,6}$/, inspector);
    const order = await word(parts, 'byteorder', /^(?:little|big)$/, inspector);
    if (!parts.has('version'))
        inspector.fault('it has no version');
    const notes = [];
    if (order === 'big')
        notes.push('its numbers are big-endian');
    if (isScript) {
        const code = [...parts].filter(([part]) => part.startsWith('code/') && part.endsWith('.py'));
        const bytes = code.reduce((sum, [, { size }]) => sum + size, 0);
        notes.push(`it holds ${bytes} bytes of TorchScript code in ${code.length} files, which runs as soon as the model does`);
    }
    inspector.facts({ ...(version !== undefined && { version }), ...(notes.length > 0 && { notes }) });
}
async function word(parts, part, form, inspector) {
    const member = parts.get(part);
    if (!member)
        return undefined;
    const text = member.size <= 16 ? (await heldMember(member, inspector)).toString('latin1').trim() : '';
    if (form.test(text))
        return text;
    inspector.fault(`its ${part} is none that PyTorch writes`, member.offset);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/safetensors/safetensors.js






const safetensorsFormat = {
    name: 'safetensors',
    title: 'safetensors',
    endings: ['.safetensors'],
    recognisedBy: 'the length of a header that starts with "{"',
    reads: ['tensors and parameters by data type', 'the format that its metadata names'],
    refuses: [
        'a header longer than the file, or than the 100 MB that the library reads',
        'JSON that is not strict, names and keys that stand twice, keys that are none of the three',
        'dimensions that overflow, and tensors whose bytes are not those of shape and type',
        'tensors that overlap, leave gaps, or do not reach the end of the file',
    ],
};
/** The library's own limit. */
const longestHeader = 100_000_000;
/** Ours: text and names of a longer one would take too much memory. */
const longestHeldHeader = 32 * 2 ** 20;
const lengthBytes = 8;
const mostQuoted = 200;
/** As `safetensors` 0.8 knows them, with their bits. */
const types = new Map([
    ['BOOL', ['bool', 8n]],
    ['U8', ['uint8', 8n]],
    ['I8', ['int8', 8n]],
    ['U16', ['uint16', 16n]],
    ['I16', ['int16', 16n]],
    ['U32', ['uint32', 32n]],
    ['I32', ['int32', 32n]],
    ['U64', ['uint64', 64n]],
    ['I64', ['int64', 64n]],
    ['F64', ['float64', 64n]],
    ['F32', ['float32', 32n]],
    ['F16', ['float16', 16n]],
    ['BF16', ['bfloat16', 16n]],
    ['F8_E5M2', ['float8_e5m2', 8n]],
    ['F8_E4M3', ['float8_e4m3fn', 8n]],
    ['F8_E8M0', ['float8_e8m0fnu', 8n]],
    ['F8_E4M3FNUZ', ['float8_e4m3fnuz', 8n]],
    ['F8_E5M2FNUZ', ['float8_e5m2fnuz', 8n]],
    ['F6_E2M3', ['float6_e2m3fn', 6n]],
    ['F6_E3M2', ['float6_e3m2fn', 6n]],
    ['F4', ['float4_e2m1fn', 4n]],
    ['C64', ['complex64', 64n]],
]);
const safetensorsReader = {
    format: 'safetensors',
    recognises: startsHeader,
    inspect: async (bytes, inspector) => {
        const content = await bytes.places(inspector.budget);
        const header = await safetensors_readHeader(content);
        const parameters = new Parameters();
        const tensors = [];
        let notes = [];
        for (const [name, value] of headerEntries(header, lengthBytes)) {
            inspector.budget.entries(1);
            if (name === '__metadata__')
                notes = metadataNotes(value);
            else
                tensors.push(safetensors_readTensor(name, value, parameters));
            if (tensors.length % 4096 === 0)
                inspector.budget.time();
        }
        const dataStart = lengthBytes + Buffer.byteLength(header);
        expectCovered(tensors, dataStart, content.size - dataStart);
        safetensors_tell(inspector, parameters, notes);
        return 'safetensors';
    },
};
function safetensors_tell(inspector, parameters, notes) {
    inspector.facts({ ...parameters.facts(), ...(notes.length > 0 && { notes }) });
}
/** A length is no text, or this is some file that happens to hold a brace there. */
function startsHeader(head) {
    if (head[lengthBytes] !== 0x7b)
        return false;
    const length = head.subarray(0, lengthBytes);
    const next = /^\{\s*(.)?/s.exec(head.toString('latin1', lengthBytes))?.[1];
    return (next === undefined || next === '"' || next === '}') && length.some((byte) => byte < 0x09 || byte >= 0x80);
}
async function safetensors_readHeader(content) {
    const length = (await content.read(0, lengthBytes)).readBigUInt64LE();
    const left = BigInt(content.size - lengthBytes);
    if (length > left)
        throw new Malformed(`the header takes ${length} bytes where ${left} are left`, 0);
    if (length > longestHeader)
        throw new Malformed(`the header takes ${length} bytes, more than any reader takes`, 0);
    if (length > longestHeldHeader)
        throw new BeyondLimit(`the header takes ${length} bytes, more than ${longestHeldHeader}`, 0);
    const bytes = await content.read(lengthBytes, Number(length));
    const text = utf8(bytes);
    if (text === undefined)
        throw new Malformed('the header is not in UTF-8', lengthBytes);
    return text;
}
function safetensors_readTensor(name, value, parameters) {
    const fault = (what) => new Malformed(`the tensor ${safetensors_quoted(name)} ${what}`, lengthBytes);
    if (!(0,metrics_tree/* isMap */.jh)(value))
        throw fault('is no object');
    for (const key of value.keys()) {
        if (key !== 'dtype' && key !== 'shape' && key !== 'data_offsets')
            throw fault(`has the key ${safetensors_quoted(key)}`);
    }
    const dtype = value.get('dtype');
    const type = typeof dtype === 'string' ? types.get(dtype) : undefined;
    if (!type)
        throw fault(`has no known dtype${typeof dtype === 'string' ? `: ${safetensors_quoted(dtype)}` : ''}`);
    const shape = safetensors_integers(value.get('shape'));
    if (!shape)
        throw fault('has no shape of whole numbers from 0');
    const elements = elementCount(shape);
    if (elements === undefined)
        throw fault('has a shape that overflows');
    const offsets = safetensors_integers(value.get('data_offsets'));
    const [begin, end] = offsets ?? [];
    if (begin === undefined || end === undefined || offsets?.length !== 2)
        throw fault('has no two data_offsets');
    const bits = elements * type[1];
    if (bits % 8n !== 0n)
        throw fault(`takes ${bits} bits, which are no whole bytes`);
    if (end - begin !== bits / 8n)
        throw fault(`takes ${end - begin} bytes where shape and type ask for ${bits / 8n}`);
    parameters.add(type[0], elements);
    // Beyond 2^53 they are beyond every file as well.
    return { name, begin: Number(begin), end: Number(end) };
}
/** Numbers that are whole and not negative; what is none of these makes all of it undefined. */
function safetensors_integers(tree) {
    if (!(0,metrics_tree/* isArray */.cy)(tree))
        return undefined;
    const found = [];
    for (const each of tree) {
        if (typeof each === 'bigint' && each >= 0n)
            found.push(each);
        else if (typeof each === 'number' && Number.isSafeInteger(each) && each >= 0)
            found.push(BigInt(each));
        else
            return undefined;
    }
    return found;
}
/** Every byte of the data belongs to exactly one tensor. */
function expectCovered(tensors, dataStart, size) {
    tensors.sort((a, b) => a.begin - b.begin || a.end - b.end);
    let covered = 0;
    for (const { name, begin, end } of tensors) {
        if (begin < covered)
            throw new Malformed(`the tensor ${safetensors_quoted(name)} overlaps another one`, dataStart + begin);
        if (begin > covered)
            throw new Malformed(`${begin - covered} bytes before ${safetensors_quoted(name)} belong to no tensor`, dataStart + covered);
        if (end > size)
            throw new Malformed(`the tensor ${safetensors_quoted(name)} ends at byte ${end} of ${size}`, dataStart + begin);
        covered = end;
    }
    if (covered < size)
        throw new Malformed(`${size - covered} bytes at the end belong to no tensor`, dataStart + covered);
}
function metadataNotes(value) {
    const isText = (0,metrics_tree/* isMap */.jh)(value) && [...value.values()].every((each) => typeof each === 'string');
    if (!isText)
        throw new Malformed('the metadata is not made of texts', lengthBytes);
    const format = value.get('format');
    return [
        ...(typeof format === 'string' ? [`metadata format: ${format.slice(0, mostQuoted)}`] : []),
        ...(value.size > 0 ? [`metadata entries: ${value.size}`] : []),
    ];
}
function safetensors_quoted(name) {
    return JSON.stringify(name.length > mostQuoted ? `${name.slice(0, mostQuoted)}…` : name);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/saved-model/data-types.js
/** `tensorflow.DataType` of types.proto, by its number. */
const data_types_types = new Map([
    [1, { name: 'float32', bytes: 4 }],
    [2, { name: 'float64', bytes: 8 }],
    [3, { name: 'int32', bytes: 4 }],
    [4, { name: 'uint8', bytes: 1 }],
    [5, { name: 'int16', bytes: 2 }],
    [6, { name: 'int8', bytes: 1 }],
    [7, { name: 'string' }],
    [8, { name: 'complex64', bytes: 8 }],
    [9, { name: 'int64', bytes: 8 }],
    [10, { name: 'bool', bytes: 1 }],
    [11, { name: 'qint8', bytes: 1 }],
    [12, { name: 'quint8', bytes: 1 }],
    [13, { name: 'qint32', bytes: 4 }],
    [14, { name: 'bfloat16', bytes: 2 }],
    [15, { name: 'qint16', bytes: 2 }],
    [16, { name: 'quint16', bytes: 2 }],
    [17, { name: 'uint16', bytes: 2 }],
    [18, { name: 'complex128', bytes: 16 }],
    [19, { name: 'float16', bytes: 2 }],
    [20, { name: 'resource' }],
    [21, { name: 'variant' }],
    [22, { name: 'uint32', bytes: 4 }],
    [23, { name: 'uint64', bytes: 8 }],
    [24, { name: 'float8_e5m2', bytes: 1 }],
    [25, { name: 'float8_e4m3fn', bytes: 1 }],
    [29, { name: 'int4' }],
    [30, { name: 'uint4' }],
]);
/** Types of references to variables are numbered from here on. */
const references = 100;
function tensorType(number) {
    return data_types_types.get(number > references ? number - references : number);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/tensorflow-operations.json
const tensorflow_operations_namespaceObject = /*#__PURE__*/JSON.parse('{"z":["Abort","Abs","AccumulateNV2","AccumulatorApplyGradient","AccumulatorNumAccumulated","AccumulatorSetGlobalStep","AccumulatorTakeGradient","Acos","Acosh","Add","AddManySparseToTensorsMap","AddN","AddSparseToTensorsMap","AddV2","AdjustContrast","AdjustContrastv2","AdjustHue","AdjustSaturation","All","AllCandidateSampler","AllToAll","Angle","AnonymousHashTable","AnonymousIterator","AnonymousIteratorV2","AnonymousIteratorV3","AnonymousMemoryCache","AnonymousMultiDeviceIterator","AnonymousMultiDeviceIteratorV3","AnonymousMutableDenseHashTable","AnonymousMutableHashTable","AnonymousMutableHashTableOfTensors","AnonymousRandomSeedGenerator","AnonymousSeedGenerator","Any","ApplyAdaMax","ApplyAdadelta","ApplyAdagrad","ApplyAdagradDA","ApplyAdagradV2","ApplyAdam","ApplyAddSign","ApplyCenteredRMSProp","ApplyFtrl","ApplyFtrlV2","ApplyGradientDescent","ApplyMomentum","ApplyPowerSign","ApplyProximalAdagrad","ApplyProximalGradientDescent","ApplyRMSProp","ApproxTopK","ApproximateEqual","ArgMax","ArgMin","AsString","Asin","Asinh","Assert","AssertCardinalityDataset","AssertNextDataset","AssertPrevDataset","Assign","AssignAdd","AssignAddVariableOp","AssignSub","AssignSubVariableOp","AssignVariableOp","AssignVariableXlaConcatND","Atan","Atan2","Atanh","AudioSpectrogram","AudioSummary","AudioSummaryV2","AutoShardDataset","AvgPool","AvgPool3D","AvgPool3DGrad","AvgPoolGrad","BandedTriangularSolve","Barrier","BarrierClose","BarrierIncompleteSize","BarrierInsertMany","BarrierReadySize","BarrierTakeMany","Batch","BatchCholesky","BatchCholeskyGrad","BatchDataset","BatchDatasetV2","BatchFFT","BatchFFT2D","BatchFFT3D","BatchFunction","BatchIFFT","BatchIFFT2D","BatchIFFT3D","BatchMatMul","BatchMatMulV2","BatchMatMulV3","BatchMatrixBandPart","BatchMatrixDeterminant","BatchMatrixDiag","BatchMatrixDiagPart","BatchMatrixInverse","BatchMatrixSetDiag","BatchMatrixSolve","BatchMatrixSolveLs","BatchMatrixTriangularSolve","BatchNormWithGlobalNormalization","BatchNormWithGlobalNormalizationGrad","BatchSelfAdjointEig","BatchSelfAdjointEigV2","BatchSvd","BatchToSpace","BatchToSpaceND","BesselI0","BesselI0e","BesselI1","BesselI1e","BesselJ0","BesselJ1","BesselK0","BesselK0e","BesselK1","BesselK1e","BesselY0","BesselY1","Betainc","BiasAdd","BiasAddGrad","BiasAddV1","Bincount","Bitcast","BitwiseAnd","BitwiseOr","BitwiseXor","BlockLSTM","BlockLSTMGrad","BlockLSTMGradV2","BlockLSTMV2","BoostedTreesAggregateStats","BoostedTreesBucketize","BoostedTreesCalculateBestFeatureSplit","BoostedTreesCalculateBestFeatureSplitV2","BoostedTreesCalculateBestGainsPerFeature","BoostedTreesCenterBias","BoostedTreesCreateEnsemble","BoostedTreesCreateQuantileStreamResource","BoostedTreesDeserializeEnsemble","BoostedTreesEnsembleResourceHandleOp","BoostedTreesExampleDebugOutputs","BoostedTreesFlushQuantileSummaries","BoostedTreesGetEnsembleStates","BoostedTreesMakeQuantileSummaries","BoostedTreesMakeStatsSummary","BoostedTreesPredict","BoostedTreesQuantileStreamResourceAddSummaries","BoostedTreesQuantileStreamResourceDeserialize","BoostedTreesQuantileStreamResourceFlush","BoostedTreesQuantileStreamResourceGetBucketBoundaries","BoostedTreesQuantileStreamResourceHandleOp","BoostedTreesSerializeEnsemble","BoostedTreesSparseAggregateStats","BoostedTreesSparseCalculateBestFeatureSplit","BoostedTreesTrainingPredict","BoostedTreesUpdateEnsemble","BoostedTreesUpdateEnsembleV2","BroadcastArgs","BroadcastGradientArgs","BroadcastTo","Bucketize","BytesProducedStatsDataset","CSRSparseMatrixComponents","CSRSparseMatrixToDense","CSRSparseMatrixToSparseTensor","CSVDataset","CSVDatasetV2","CTCBeamSearchDecoder","CTCGreedyDecoder","CTCLoss","CTCLossV2","CacheDataset","CacheDatasetV2","Case","Cast","Ceil","CheckNumerics","CheckNumericsV2","CheckPinned","Cholesky","CholeskyGrad","ChooseFastestBranchDataset","ChooseFastestDataset","ClipByValue","CloseSummaryWriter","CollectiveAllToAllV2","CollectiveAllToAllV3","CollectiveAssignGroupV2","CollectiveBcastRecv","CollectiveBcastRecvV2","CollectiveBcastSend","CollectiveBcastSendV2","CollectiveGather","CollectiveGatherV2","CollectiveInitializeCommunicator","CollectivePermute","CollectiveReduce","CollectiveReduceScatterV2","CollectiveReduceV2","CollectiveReduceV3","CombinedNonMaxSuppression","Complex","ComplexAbs","CompositeTensorVariantFromComponents","CompositeTensorVariantToComponents","CompressElement","ComputeAccidentalHits","ComputeBatchSize","Concat","ConcatOffset","ConcatV2","ConcatenateDataset","ConditionalAccumulator","ConfigureDistributedTPU","ConfigureTPUEmbedding","Conj","ConjugateTranspose","Const","ConsumeMutexLock","ControlTrigger","Conv","Conv2D","Conv2DBackpropFilter","Conv2DBackpropFilterV2","Conv2DBackpropInput","Conv2DBackpropInputV2","Conv3D","Conv3DBackpropFilter","Conv3DBackpropFilterV2","Conv3DBackpropInput","Conv3DBackpropInputV2","ConvertToCooTensor","ConvertToListOfSparseCoreCooTensors","ConvertToSparseCoreCsrWrappedCooTensor","Copy","CopyHost","Cos","Cosh","CountUpTo","CreateSummaryDbWriter","CreateSummaryFileWriter","CropAndResize","CropAndResizeGradBoxes","CropAndResizeGradImage","Cross","CrossReplicaSum","CudnnRNN","CudnnRNNBackprop","CudnnRNNBackpropV2","CudnnRNNBackpropV3","CudnnRNNCanonicalToParams","CudnnRNNCanonicalToParamsV2","CudnnRNNParamsSize","CudnnRNNParamsToCanonical","CudnnRNNParamsToCanonicalV2","CudnnRNNV2","CudnnRNNV3","Cumprod","Cumsum","CumulativeLogsumexp","DataFormatDimMap","DataFormatVecPermute","DataServiceDataset","DataServiceDatasetV2","DataServiceDatasetV3","DataServiceDatasetV4","DatasetCardinality","DatasetFingerprint","DatasetFromGraph","DatasetToGraph","DatasetToGraphV2","DatasetToSingleElement","DatasetToTFRecord","Dawsn","DebugGradientIdentity","DebugGradientRefIdentity","DebugIdentity","DebugIdentityV2","DebugIdentityV3","DebugNanCount","DebugNumericSummary","DebugNumericSummaryV2","DecodeAndCropJpeg","DecodeBase64","DecodeBmp","DecodeCSV","DecodeCompressed","DecodeGif","DecodeImage","DecodeJSONExample","DecodeJpeg","DecodeJxl","DecodePaddedRaw","DecodePng","DecodeProtoV2","DecodeRaw","DecodeWav","DecodeWebP","DeepCopy","DeleteIterator","DeleteMemoryCache","DeleteMultiDeviceIterator","DeleteRandomSeedGenerator","DeleteSeedGenerator","DeleteSessionTensor","DenseBincount","DenseCountSparseOutput","DenseToCSRSparseMatrix","DenseToDenseSetOperation","DenseToSparseBatchDataset","DenseToSparseSetOperation","DepthToSpace","DepthwiseConv2dNative","DepthwiseConv2dNativeBackpropFilter","DepthwiseConv2dNativeBackpropInput","Dequantize","DeserializeIterator","DeserializeManySparse","DeserializeSparse","DestroyResourceOp","DestroyTemporaryVariable","DeviceIndex","Diag","DiagPart","Digamma","Dilation2D","Dilation2DBackpropFilter","Dilation2DBackpropInput","DirectedInterleaveDataset","DisableCopyOnRead","DistributedSave","Div","DivNoNan","DrawBoundingBoxes","DrawBoundingBoxesV2","DummyIterationCounter","DummyMemoryCache","DummySeedGenerator","DynamicEnqueueTPUEmbeddingArbitraryTensorBatch","DynamicEnqueueTPUEmbeddingRaggedTensorBatch","DynamicPartition","DynamicStitch","EagerPyFunc","EditDistance","Eig","Einsum","Elu","EluGrad","Empty","EmptyTensorList","EmptyTensorMap","EncodeBase64","EncodeJpeg","EncodeJpegVariableQuality","EncodePng","EncodeProto","EncodeWav","EnqueueTPUEmbeddingArbitraryTensorBatch","EnqueueTPUEmbeddingIntegerBatch","EnqueueTPUEmbeddingRaggedTensorBatch","EnqueueTPUEmbeddingSparseBatch","EnqueueTPUEmbeddingSparseTensorBatch","EnsureShape","Enter","Equal","Erf","Erfc","Erfinv","EuclideanNorm","Exit","Exp","ExpandDims","ExperimentalAssertNextDataset","ExperimentalAutoShardDataset","ExperimentalBytesProducedStatsDataset","ExperimentalCSVDataset","ExperimentalChooseFastestDataset","ExperimentalDatasetCardinality","ExperimentalDatasetToTFRecord","ExperimentalDenseToSparseBatchDataset","ExperimentalDirectedInterleaveDataset","ExperimentalGroupByReducerDataset","ExperimentalGroupByWindowDataset","ExperimentalIgnoreErrorsDataset","ExperimentalIteratorGetDevice","ExperimentalLMDBDataset","ExperimentalLatencyStatsDataset","ExperimentalMapAndBatchDataset","ExperimentalMapDataset","ExperimentalMatchingFilesDataset","ExperimentalMaxIntraOpParallelismDataset","ExperimentalNonSerializableDataset","ExperimentalParallelInterleaveDataset","ExperimentalParseExampleDataset","ExperimentalPrivateThreadPoolDataset","ExperimentalRandomDataset","ExperimentalRebatchDataset","ExperimentalScanDataset","ExperimentalSetStatsAggregatorDataset","ExperimentalSleepDataset","ExperimentalSlidingWindowDataset","ExperimentalSqlDataset","ExperimentalStatsAggregatorHandle","ExperimentalStatsAggregatorSummary","ExperimentalTakeWhileDataset","ExperimentalThreadPoolDataset","ExperimentalThreadPoolHandle","ExperimentalUnbatchDataset","ExperimentalUniqueDataset","Expint","Expm1","ExtractGlimpse","ExtractGlimpseV2","ExtractImagePatches","ExtractJpegShape","ExtractVolumePatches","FFT","FFT2D","FFT3D","FFTND","FIFOQueue","FIFOQueueV2","Fact","FakeParam","FakeQuantWithMinMaxArgs","FakeQuantWithMinMaxArgsGradient","FakeQuantWithMinMaxVars","FakeQuantWithMinMaxVarsGradient","FakeQuantWithMinMaxVarsPerChannel","FakeQuantWithMinMaxVarsPerChannelGradient","FakeQueue","FileSystemSetConfiguration","Fill","FilterByLastComponentDataset","FilterDataset","FinalizeDataset","Fingerprint","FixedLengthRecordDataset","FixedLengthRecordDatasetV2","FixedLengthRecordReader","FixedLengthRecordReaderV2","FixedUnigramCandidateSampler","FlatMapDataset","Floor","FloorDiv","FloorMod","FlushSummaryWriter","For","FractionalAvgPool","FractionalAvgPoolGrad","FractionalMaxPool","FractionalMaxPoolGrad","FresnelCos","FresnelSin","FusedBatchNorm","FusedBatchNormGrad","FusedBatchNormGradV2","FusedBatchNormGradV3","FusedBatchNormV2","FusedBatchNormV3","FusedPadConv2D","FusedResizeAndPadConv2D","GRUBlockCell","GRUBlockCellGrad","Gather","GatherNd","GatherV2","GenerateBoundingBoxProposals","GenerateVocabRemapping","GeneratorDataset","GetElementAtIndex","GetMinibatchSplitsWithPhysicalReplica","GetMinibatchesInCsrWithPhysicalReplica","GetOptions","GetSessionHandle","GetSessionHandleV2","GetSessionTensor","GetStatsFromListOfSparseCoreCooTensors","GlobalIterId","GlobalShuffleDataset","Greater","GreaterEqual","GroupByReducerDataset","GroupByWindowDataset","GuaranteeConst","HSVToRGB","HashTable","HashTableV2","HistogramFixedWidth","HistogramSummary","IFFT","IFFT2D","IFFT3D","IFFTND","IRFFT","IRFFT2D","IRFFT3D","IRFFTND","Identity","IdentityN","IdentityReader","IdentityReaderV2","If","Igamma","IgammaGradA","Igammac","IgnoreErrorsDataset","Imag","ImageProjectiveTransformV2","ImageProjectiveTransformV3","ImageSummary","ImmutableConst","ImportEvent","InTopK","InTopKV2","IndexFlatMapDataset","InfeedDequeue","InfeedDequeueTuple","InfeedEnqueue","InfeedEnqueuePrelinearizedBuffer","InfeedEnqueueTuple","InitializeTable","InitializeTableFromDataset","InitializeTableFromTextFile","InitializeTableFromTextFileV2","InitializeTableV2","InplaceAdd","InplaceSub","InplaceUpdate","InterleaveDataset","Inv","InvGrad","Invert","InvertPermutation","IsBoostedTreesEnsembleInitialized","IsBoostedTreesQuantileStreamResourceInitialized","IsFinite","IsInf","IsNan","IsTPUEmbeddingInitialized","IsVariableInitialized","IsotonicRegression","Iterator","IteratorFromStringHandle","IteratorFromStringHandleV2","IteratorGetDevice","IteratorGetModelProto","IteratorGetNext","IteratorGetNextAsOptional","IteratorGetNextSync","IteratorToStringHandle","IteratorV2","KMC2ChainInitialization","KmeansPlusPlusInitialization","L2Loss","LMDBDataset","LMDBReader","LRN","LRNGrad","LSTMBlockCell","LSTMBlockCellGrad","LatencyStatsDataset","LeakyRelu","LeakyReluGrad","LearnedUnigramCandidateSampler","LeftShift","LegacyParallelInterleaveDatasetV2","Less","LessEqual","Lgamma","LinSpace","ListDataset","ListDiff","ListSnapshotChunksDataset","LoadAndRemapMatrix","LoadDataset","LoadTPUEmbeddingADAMParameters","LoadTPUEmbeddingAdadeltaParameters","LoadTPUEmbeddingAdagradMomentumParameters","LoadTPUEmbeddingAdagradParameters","LoadTPUEmbeddingCenteredRMSPropParameters","LoadTPUEmbeddingFTRLParameters","LoadTPUEmbeddingFrequencyEstimatorParameters","LoadTPUEmbeddingMDLAdagradLightParameters","LoadTPUEmbeddingMomentumParameters","LoadTPUEmbeddingProximalAdagradParameters","LoadTPUEmbeddingProximalYogiParameters","LoadTPUEmbeddingRMSPropParameters","LoadTPUEmbeddingStochasticGradientDescentParameters","Log","Log1p","LogMatrixDeterminant","LogSoftmax","LogUniformCandidateSampler","LogicalAnd","LogicalNot","LogicalOr","LookupTableExport","LookupTableExportV2","LookupTableFind","LookupTableFindV2","LookupTableImport","LookupTableImportV2","LookupTableInsert","LookupTableInsertV2","LookupTableRemoveV2","LookupTableSize","LookupTableSizeV2","LoopCond","LowerBound","Lu","MakeIterator","MapAndBatchDataset","MapClear","MapDataset","MapDefun","MapIncompleteSize","MapPeek","MapSize","MapStage","MapUnstage","MapUnstageNoKey","MatMul","MatchingFiles","MatchingFilesDataset","MatrixBandPart","MatrixDeterminant","MatrixDiag","MatrixDiagPart","MatrixDiagPartV2","MatrixDiagPartV3","MatrixDiagV2","MatrixDiagV3","MatrixExponential","MatrixInverse","MatrixLogarithm","MatrixSetDiag","MatrixSetDiagV2","MatrixSetDiagV3","MatrixSolve","MatrixSolveLs","MatrixSquareRoot","MatrixTriangularSolve","Max","MaxIntraOpParallelismDataset","MaxPool","MaxPool3D","MaxPool3DGrad","MaxPool3DGradGrad","MaxPoolGrad","MaxPoolGradGrad","MaxPoolGradGradV2","MaxPoolGradGradWithArgmax","MaxPoolGradV2","MaxPoolGradWithArgmax","MaxPoolV2","MaxPoolWithArgmax","Maximum","Mean","Merge","MergeSummary","MergeV2Checkpoints","Mfcc","Min","Minimum","MirrorPad","MirrorPadGrad","Mod","ModelDataset","Mul","MulNoNan","MultiDeviceIterator","MultiDeviceIteratorFromStringHandle","MultiDeviceIteratorGetNextFromShard","MultiDeviceIteratorInit","MultiDeviceIteratorToStringHandle","Multinomial","MutableDenseHashTable","MutableDenseHashTableV2","MutableHashTable","MutableHashTableOfTensors","MutableHashTableOfTensorsV2","MutableHashTableV2","MutexLock","MutexV2","NcclAllReduce","NcclBroadcast","NcclReduce","Ndtri","NearestNeighbors","Neg","NextAfter","NextIteration","NoOp","NonDeterministicInts","NonMaxSuppression","NonMaxSuppressionV2","NonMaxSuppressionV3","NonMaxSuppressionV4","NonMaxSuppressionV5","NonMaxSuppressionWithOverlaps","NonSerializableDataset","NotEqual","NthElement","OneHot","OneShotIterator","OnesLike","OptimizeDataset","OptimizeDatasetV2","OptionalFromValue","OptionalGetValue","OptionalHasValue","OptionalNone","OptionsDataset","OrderedMapClear","OrderedMapIncompleteSize","OrderedMapPeek","OrderedMapSize","OrderedMapStage","OrderedMapUnstage","OrderedMapUnstageNoKey","OutfeedDequeue","OutfeedDequeueTuple","OutfeedDequeueTupleV2","OutfeedDequeueV2","OutfeedEnqueue","OutfeedEnqueueTuple","Pack","Pad","PadV2","PaddedBatchDataset","PaddedBatchDatasetV2","PaddingFIFOQueue","PaddingFIFOQueueV2","ParallelBatchDataset","ParallelConcat","ParallelDynamicStitch","ParallelFilterDataset","ParallelInterleaveDataset","ParallelInterleaveDatasetV2","ParallelInterleaveDatasetV3","ParallelInterleaveDatasetV4","ParallelMapDataset","ParallelMapDatasetV2","ParameterizedTruncatedNormal","ParseExample","ParseExampleDataset","ParseExampleDatasetV2","ParseExampleV2","ParseSequenceExample","ParseSequenceExampleV2","ParseSingleExample","ParseSingleSequenceExample","ParseTensor","PartitionedCall","Placeholder","PlaceholderV2","PlaceholderWithDefault","Polygamma","PopulationCount","Pow","PrefetchDataset","Prelinearize","PrelinearizeTuple","PreventGradient","Print","PrintV2","PriorityQueue","PriorityQueueV2","PrivateThreadPoolDataset","Prod","PyFunc","PyFuncStateless","Qr","QuantizeAndDequantize","QuantizeAndDequantizeV2","QuantizeAndDequantizeV3","QuantizeAndDequantizeV4","QuantizeAndDequantizeV4Grad","QuantizeDownAndShrinkRange","QuantizeV2","QuantizedAdd","QuantizedAvgPool","QuantizedBatchNormWithGlobalNormalization","QuantizedBiasAdd","QuantizedConcat","QuantizedConv2D","QuantizedConv2DAndRelu","QuantizedConv2DAndReluAndRequantize","QuantizedConv2DAndRequantize","QuantizedConv2DPerChannel","QuantizedConv2DWithBias","QuantizedConv2DWithBiasAndRelu","QuantizedConv2DWithBiasAndReluAndRequantize","QuantizedConv2DWithBiasAndRequantize","QuantizedConv2DWithBiasSignedSumAndReluAndRequantize","QuantizedConv2DWithBiasSumAndRelu","QuantizedConv2DWithBiasSumAndReluAndRequantize","QuantizedDepthwiseConv2D","QuantizedDepthwiseConv2DWithBias","QuantizedDepthwiseConv2DWithBiasAndRelu","QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize","QuantizedInstanceNorm","QuantizedMatMul","QuantizedMatMulWithBias","QuantizedMatMulWithBiasAndDequantize","QuantizedMatMulWithBiasAndRelu","QuantizedMatMulWithBiasAndReluAndRequantize","QuantizedMatMulWithBiasAndRequantize","QuantizedMaxPool","QuantizedMul","QuantizedRelu","QuantizedRelu6","QuantizedReluX","QuantizedReshape","QuantizedResizeBilinear","QueueClose","QueueCloseV2","QueueDequeue","QueueDequeueMany","QueueDequeueManyV2","QueueDequeueUpTo","QueueDequeueUpToV2","QueueDequeueV2","QueueEnqueue","QueueEnqueueMany","QueueEnqueueManyV2","QueueEnqueueV2","QueueIsClosed","QueueIsClosedV2","QueueSize","QueueSizeV2","RFFT","RFFT2D","RFFT3D","RFFTND","RGBToHSV","RaggedBincount","RaggedCountSparseOutput","RaggedCross","RaggedFillEmptyRows","RaggedFillEmptyRowsGrad","RaggedGather","RaggedRange","RaggedTensorFromVariant","RaggedTensorToSparse","RaggedTensorToTensor","RaggedTensorToVariant","RaggedTensorToVariantGradient","RandomCrop","RandomDataset","RandomDatasetV2","RandomGamma","RandomGammaGrad","RandomIndexShuffle","RandomPoisson","RandomPoissonV2","RandomShuffle","RandomShuffleQueue","RandomShuffleQueueV2","RandomStandardNormal","RandomUniform","RandomUniformInt","Range","RangeDataset","Rank","ReadFile","ReadVariableOp","ReadVariableXlaSplitND","ReaderNumRecordsProduced","ReaderNumRecordsProducedV2","ReaderNumWorkUnitsCompleted","ReaderNumWorkUnitsCompletedV2","ReaderRead","ReaderReadUpTo","ReaderReadUpToV2","ReaderReadV2","ReaderReset","ReaderResetV2","ReaderRestoreState","ReaderRestoreStateV2","ReaderSerializeState","ReaderSerializeStateV2","Real","RealDiv","RebatchDataset","RebatchDatasetV2","Reciprocal","ReciprocalGrad","RecordInput","Recv","RecvTPUEmbeddingActivations","ReduceDataset","ReduceJoin","RefEnter","RefExit","RefIdentity","RefMerge","RefNextIteration","RefSelect","RefSwitch","RegexFullMatch","RegexReplace","RegisterDataset","RegisterDatasetV2","Relu","Relu6","Relu6Grad","ReluGrad","RemoteCall","RepeatDataset","RequantizationRange","RequantizationRangePerChannel","Requantize","RequantizePerChannel","Reshape","ResizeArea","ResizeBicubic","ResizeBicubicGrad","ResizeBilinear","ResizeBilinearGrad","ResizeNearestNeighbor","ResizeNearestNeighborGrad","ResourceAccumulatorApplyGradient","ResourceAccumulatorNumAccumulated","ResourceAccumulatorSetGlobalStep","ResourceAccumulatorTakeGradient","ResourceApplyAdaMax","ResourceApplyAdadelta","ResourceApplyAdagrad","ResourceApplyAdagradDA","ResourceApplyAdagradV2","ResourceApplyAdam","ResourceApplyAdamWithAmsgrad","ResourceApplyAddSign","ResourceApplyCenteredRMSProp","ResourceApplyFtrl","ResourceApplyFtrlV2","ResourceApplyGradientDescent","ResourceApplyKerasMomentum","ResourceApplyMomentum","ResourceApplyPowerSign","ResourceApplyProximalAdagrad","ResourceApplyProximalGradientDescent","ResourceApplyRMSProp","ResourceConditionalAccumulator","ResourceCountUpTo","ResourceGather","ResourceGatherNd","ResourceScatterAdd","ResourceScatterDiv","ResourceScatterMax","ResourceScatterMin","ResourceScatterMul","ResourceScatterNdAdd","ResourceScatterNdMax","ResourceScatterNdMin","ResourceScatterNdSub","ResourceScatterNdUpdate","ResourceScatterSub","ResourceScatterUpdate","ResourceSparseApplyAdadelta","ResourceSparseApplyAdagrad","ResourceSparseApplyAdagradDA","ResourceSparseApplyAdagradV2","ResourceSparseApplyCenteredRMSProp","ResourceSparseApplyFtrl","ResourceSparseApplyFtrlV2","ResourceSparseApplyKerasMomentum","ResourceSparseApplyMomentum","ResourceSparseApplyProximalAdagrad","ResourceSparseApplyProximalGradientDescent","ResourceSparseApplyRMSProp","ResourceStridedSliceAssign","Restore","RestoreSlice","RestoreV2","RetrieveTPUEmbeddingADAMParameters","RetrieveTPUEmbeddingAdadeltaParameters","RetrieveTPUEmbeddingAdagradMomentumParameters","RetrieveTPUEmbeddingAdagradParameters","RetrieveTPUEmbeddingCenteredRMSPropParameters","RetrieveTPUEmbeddingFTRLParameters","RetrieveTPUEmbeddingFrequencyEstimatorParameters","RetrieveTPUEmbeddingMDLAdagradLightParameters","RetrieveTPUEmbeddingMomentumParameters","RetrieveTPUEmbeddingProximalAdagradParameters","RetrieveTPUEmbeddingProximalYogiParameters","RetrieveTPUEmbeddingRMSPropParameters","RetrieveTPUEmbeddingStochasticGradientDescentParameters","Reverse","ReverseSequence","ReverseV2","RewriteDataset","RightShift","Rint","RngReadAndSkip","RngSkip","Roll","Round","Rsqrt","RsqrtGrad","SampleDistortedBoundingBox","SampleDistortedBoundingBoxV2","SamplingDataset","Save","SaveDataset","SaveDatasetV2","SaveSlices","SaveV2","ScalarSummary","ScaleAndTranslate","ScaleAndTranslateGrad","ScanDataset","ScatterAdd","ScatterDiv","ScatterMax","ScatterMin","ScatterMul","ScatterNd","ScatterNdAdd","ScatterNdMax","ScatterNdMin","ScatterNdNonAliasingAdd","ScatterNdSub","ScatterNdUpdate","ScatterSub","ScatterUpdate","SdcaFprint","SdcaOptimizer","SdcaOptimizerV2","SdcaShrinkL1","SegmentMax","SegmentMaxV2","SegmentMean","SegmentMin","SegmentMinV2","SegmentProd","SegmentProdV2","SegmentSum","SegmentSumV2","Select","SelectV2","SelfAdjointEig","SelfAdjointEigV2","Selu","SeluGrad","Send","SendTPUEmbeddingGradients","SerializeIterator","SerializeManySparse","SerializeSparse","SerializeTensor","SetSize","SetStatsAggregatorDataset","Shape","ShapeN","ShardDataset","ShardedFilename","ShardedFilespec","ShuffleAndRepeatDataset","ShuffleAndRepeatDatasetV2","ShuffleDataset","ShuffleDatasetV2","ShuffleDatasetV3","ShutdownDistributedTPU","Sigmoid","SigmoidGrad","Sign","Sin","Sinh","Size","SkipDataset","SleepDataset","Slice","SlidingWindowDataset","Snapshot","SnapshotChunkDataset","SnapshotDataset","SnapshotDatasetReader","SnapshotDatasetV2","SnapshotNestedDatasetReader","SobolSample","Softmax","SoftmaxCrossEntropyWithLogits","Softplus","SoftplusGrad","Softsign","SoftsignGrad","SortListOfSparseCoreCooTensors","SpaceToBatch","SpaceToBatchND","SpaceToDepth","SparseAccumulatorApplyGradient","SparseAccumulatorTakeGradient","SparseAdd","SparseAddGrad","SparseApplyAdadelta","SparseApplyAdagrad","SparseApplyAdagradDA","SparseApplyAdagradV2","SparseApplyCenteredRMSProp","SparseApplyFtrl","SparseApplyFtrlV2","SparseApplyMomentum","SparseApplyProximalAdagrad","SparseApplyProximalGradientDescent","SparseApplyRMSProp","SparseBincount","SparseConcat","SparseConditionalAccumulator","SparseCountSparseOutput","SparseCross","SparseCrossHashed","SparseCrossV2","SparseDenseCwiseAdd","SparseDenseCwiseDiv","SparseDenseCwiseMul","SparseFillEmptyRows","SparseFillEmptyRowsGrad","SparseMatMul","SparseMatrixAdd","SparseMatrixMatMul","SparseMatrixMul","SparseMatrixNNZ","SparseMatrixOrderingAMD","SparseMatrixSoftmax","SparseMatrixSoftmaxGrad","SparseMatrixSparseCholesky","SparseMatrixSparseMatMul","SparseMatrixTranspose","SparseMatrixZeros","SparseReduceMax","SparseReduceMaxSparse","SparseReduceSum","SparseReduceSumSparse","SparseReorder","SparseReshape","SparseSegmentMean","SparseSegmentMeanGrad","SparseSegmentMeanGradV2","SparseSegmentMeanWithNumSegments","SparseSegmentSqrtN","SparseSegmentSqrtNGrad","SparseSegmentSqrtNGradV2","SparseSegmentSqrtNWithNumSegments","SparseSegmentSum","SparseSegmentSumGrad","SparseSegmentSumGradV2","SparseSegmentSumWithNumSegments","SparseSlice","SparseSliceGrad","SparseSoftmax","SparseSoftmaxCrossEntropyWithLogits","SparseSparseMaximum","SparseSparseMinimum","SparseSplit","SparseTensorDenseAdd","SparseTensorDenseMatMul","SparseTensorSliceDataset","SparseTensorToCSRSparseMatrix","SparseToDense","SparseToSparseSetOperation","Spence","Split","SplitV","SqlDataset","Sqrt","SqrtGrad","Square","SquaredDifference","Squeeze","Stack","StackClose","StackCloseV2","StackPop","StackPopV2","StackPush","StackPushV2","StackV2","Stage","StageClear","StagePeek","StageSize","StatefulPartitionedCall","StatefulRandomBinomial","StatefulStandardNormal","StatefulStandardNormalV2","StatefulTruncatedNormal","StatefulUniform","StatefulUniformFullInt","StatefulUniformInt","StatelessCase","StatelessIf","StatelessMultinomial","StatelessParameterizedTruncatedNormal","StatelessRandomBinomial","StatelessRandomGammaV2","StatelessRandomGammaV3","StatelessRandomGetAlg","StatelessRandomGetKeyCounter","StatelessRandomGetKeyCounterAlg","StatelessRandomNormal","StatelessRandomNormalV2","StatelessRandomPoisson","StatelessRandomUniform","StatelessRandomUniformFullInt","StatelessRandomUniformFullIntV2","StatelessRandomUniformInt","StatelessRandomUniformIntV2","StatelessRandomUniformV2","StatelessSampleDistortedBoundingBox","StatelessShuffle","StatelessTruncatedNormal","StatelessTruncatedNormalV2","StatelessWhile","StaticRegexFullMatch","StaticRegexReplace","StatsAggregatorHandle","StatsAggregatorHandleV2","StatsAggregatorSetSummaryWriter","StatsAggregatorSummary","StopGradient","StoreMinibatchStatisticsInFdo","StridedSlice","StridedSliceAssign","StridedSliceGrad","StringFormat","StringJoin","StringLength","StringLower","StringNGrams","StringSplit","StringSplitV2","StringStrip","StringToHashBucket","StringToHashBucketFast","StringToHashBucketStrong","StringToNumber","StringUpper","Sub","Substr","Sum","SummaryWriter","Svd","Switch","SymbolicGradient","SyncDevice","TFRecordDataset","TFRecordDatasetV2","TFRecordReader","TFRecordReaderV2","TPUAnnotateTensorsWithDynamicShape","TPUCompilationResult","TPUCopyWithDynamicShape","TPUDummyInput","TPUEmbeddingActivations","TPUOrdinalSelector","TPUPartitionedCall","TPUPartitionedInput","TPUPartitionedInputV2","TPUPartitionedOutput","TPUPartitionedOutputV2","TPUReplicateMetadata","TPUReplicatedInput","TPUReplicatedOutput","TakeDataset","TakeManySparseFromTensorsMap","TakeWhileDataset","Tan","Tanh","TanhGrad","TemporaryVariable","TensorArray","TensorArrayClose","TensorArrayCloseV2","TensorArrayCloseV3","TensorArrayConcat","TensorArrayConcatV2","TensorArrayConcatV3","TensorArrayGather","TensorArrayGatherV2","TensorArrayGatherV3","TensorArrayGrad","TensorArrayGradV2","TensorArrayGradV3","TensorArrayGradWithShape","TensorArrayPack","TensorArrayRead","TensorArrayReadV2","TensorArrayReadV3","TensorArrayScatter","TensorArrayScatterV2","TensorArrayScatterV3","TensorArraySize","TensorArraySizeV2","TensorArraySizeV3","TensorArraySplit","TensorArraySplitV2","TensorArraySplitV3","TensorArrayUnpack","TensorArrayV2","TensorArrayV3","TensorArrayWrite","TensorArrayWriteV2","TensorArrayWriteV3","TensorDataset","TensorListConcat","TensorListConcatLists","TensorListConcatV2","TensorListElementShape","TensorListFromTensor","TensorListGather","TensorListGetItem","TensorListLength","TensorListPopBack","TensorListPushBack","TensorListPushBackBatch","TensorListReserve","TensorListResize","TensorListScatter","TensorListScatterIntoExistingList","TensorListScatterV2","TensorListSetItem","TensorListSplit","TensorListStack","TensorMapErase","TensorMapHasKey","TensorMapInsert","TensorMapLookup","TensorMapSize","TensorMapStackKeys","TensorScatterAdd","TensorScatterMax","TensorScatterMin","TensorScatterSub","TensorScatterUpdate","TensorSliceDataset","TensorStridedSliceUpdate","TensorSummary","TensorSummaryV2","TextLineDataset","TextLineReader","TextLineReaderV2","ThreadPoolDataset","ThreadPoolHandle","ThreadUnsafeUnigramCandidateSampler","Tile","TileGrad","Timestamp","ToBool","TopK","TopKV2","Transpose","TridiagonalMatMul","TridiagonalSolve","TruncateDiv","TruncateMod","TruncatedNormal","Unbatch","UnbatchDataset","UnbatchGrad","UncompressElement","UnicodeDecode","UnicodeDecodeWithOffsets","UnicodeEncode","UnicodeScript","UnicodeTranscode","UniformCandidateSampler","UniformDequantize","UniformQuantize","UniformQuantizedAdd","UniformQuantizedClipByValue","UniformQuantizedConvolution","UniformQuantizedConvolutionHybrid","UniformQuantizedDot","UniformQuantizedDotHybrid","UniformRequantize","Unique","UniqueDataset","UniqueV2","UniqueWithCounts","UniqueWithCountsV2","Unpack","UnravelIndex","UnsortedSegmentJoin","UnsortedSegmentMax","UnsortedSegmentMin","UnsortedSegmentProd","UnsortedSegmentSum","Unstage","UnwrapDatasetVariant","UpperBound","VarHandleOp","VarIsInitializedOp","Variable","VariableShape","VariableV2","WeightedFlatMapDataset","Where","While","WholeFileReader","WholeFileReaderV2","WindowDataset","WindowOp","WorkerHeartbeat","WrapDatasetVariant","WriteAudioSummary","WriteFile","WriteGraphSummary","WriteHistogramSummary","WriteImageSummary","WriteRawProtoSummary","WriteScalarSummary","WriteSummary","Xdivy","XlaConcatND","XlaSparseCoreAdagrad","XlaSparseCoreAdagradMomentum","XlaSparseCoreAdam","XlaSparseCoreFtrl","XlaSparseCoreSgd","XlaSparseDenseMatmul","XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdagradMomentumAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithAdamAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithFtrlAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcGradWithSgdAndCsrInput","XlaSparseDenseMatmulCustomCombinerOnTcWithCsrInput","XlaSparseDenseMatmulGradWithAdagradAndCsrInput","XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize","XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput","XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize","XlaSparseDenseMatmulGradWithAdamAndCsrInput","XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize","XlaSparseDenseMatmulGradWithCsrInput","XlaSparseDenseMatmulGradWithFtrlAndCsrInput","XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize","XlaSparseDenseMatmulGradWithSgdAndCsrInput","XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize","XlaSparseDenseMatmulWithCsrInput","XlaSparseDenseMatmulWithStaticBufferSize","XlaSplitND","Xlog1py","Xlogy","ZerosLike","Zeta","ZipDataset"]}');
;// CONCATENATED MODULE: ./lib/src/formats/models/saved-model/operations.js

const own = new Set(tensorflow_operations_namespaceObject.z);
const readsFiles = 'operation that reads files';
const writesFiles = 'operation that writes files';
const runsPython = 'operation that runs Python';
const reachesOut = 'operation that speaks with other machines';
/** Operations of a graph that reach out of it when they run, and what they do. None of them is needed to predict. */
const reaching = new Map([
    ...each(runsPython, 'PyFunc', 'PyFuncStateless', 'EagerPyFunc'),
    ...each('operation that runs a command', 'ShellOp', 'Shell'),
    ...each('operation that runs code of its host', 'XlaCustomCall', 'RemoteFusedGraphExecute'),
    ...each(readsFiles, 'ReadFile', 'MatchingFiles', 'MatchingFilesDataset', 'ImmutableConst'),
    ...each(readsFiles, 'WholeFileReader', 'WholeFileReaderV2', 'TextLineReader', 'TextLineReaderV2'),
    ...each(readsFiles, 'FixedLengthRecordReader', 'FixedLengthRecordReaderV2', 'TFRecordReader', 'TFRecordReaderV2'),
    ...each(readsFiles, 'LMDBReader', 'LMDBDataset', 'TextLineDataset', 'TFRecordDataset', 'TFRecordDatasetV2'),
    ...each(readsFiles, 'FixedLengthRecordDataset', 'FixedLengthRecordDatasetV2', 'CSVDataset', 'CSVDatasetV2'),
    ...each(readsFiles, 'SqlDataset', 'ExperimentalSqlDataset', 'LoadDataset', 'DecodeProtoV2', 'EncodeProto'),
    ...each(writesFiles, 'WriteFile', 'SaveDataset', 'SaveDatasetV2', 'SnapshotDataset', 'SnapshotDatasetV2'),
    ...each(writesFiles, 'DatasetToTFRecord', 'ExperimentalDatasetToTFRecord', 'CacheDataset', 'CacheDatasetV2'),
    ...each(writesFiles, 'CreateSummaryFileWriter', 'CreateSummaryDbWriter', 'DistributedSave'),
    ...each(writesFiles, 'DebugIdentity', 'DebugIdentityV2', 'DebugIdentityV3', 'DebugNanCount', 'DebugNumericSummary'),
    ...each('operation that sets up access to files', 'FileSystemSetConfiguration'),
    ...each(reachesOut, 'RemoteCall', 'RpcCall', 'RpcClient', 'RpcServer', 'RegisterDataset', 'RegisterDatasetV2'),
    ...each(reachesOut, 'DataServiceDataset', 'DataServiceDatasetV2', 'DataServiceDatasetV3', 'DataServiceDatasetV4'),
    ...each(reachesOut, 'BigQueryReader', 'SendTPUEmbeddingGradients'),
]);
function each(what, ...names) {
    return names.map((name) => [name, what]);
}
/** What an operation does outside its graph; undefined where that is nothing. */
function reachesOutBy(operation) {
    return reaching.get(operation);
}
/** Operations by which every SavedModel keeps its variables. They belong to saving and loading, never to predicting. */
const checkpointOperations = new Set([
    'Save',
    'SaveSlices',
    'SaveV2',
    'Restore',
    'RestoreSlice',
    'RestoreV2',
    'MergeV2Checkpoints',
]);
/** Where `PrintV2` may print; anything else is a file. */
const consoles = new Set(['stdout', 'stderr', 'log(info)', 'log(warning)', 'log(error)']);
/** Whether TensorFlow itself brings the operation. */
function isOwn(operation) {
    return own.has(operation);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/saved-model/graph.js


/** What is remembered of all nodes at most: names of nodes and of functions. */
const mostNodes = 500_000;
/**
 * The operations of a graph and of its functions. Those that reach out of it are told at once; those on checkpoints only
 * where predicting or loading runs them, because every SavedModel has them beside, for its own variables.
 */
class Graph {
    inspector;
    nodes = new Map();
    functions = new Map();
    foreign = new Set();
    remembered = 0;
    constructor(inspector) {
        this.inspector = inspector;
    }
    /** Operations that TensorFlow does not bring, sorted. */
    get customOperations() {
        return [...this.foreign].filter((name) => !this.functions.has(name)).sort();
    }
    /** A `GraphDef`. @throws Malformed @throws BeyondLimit */
    async read(graph) {
        while (await graph.next()) {
            if (graph.field === 1) {
                const { name, needs, checkpoints } = await this.node(graph.message());
                this.remember(this.nodes, name, { needs, checkpoints });
            }
            else if (graph.field === 2)
                await this.library(graph.message());
        }
    }
    async library(library) {
        while (await library.next())
            if (library.field === 1)
                await this.function(library.message());
    }
    async function(definition) {
        let name = '';
        const needs = new Set();
        const checkpoints = new Set();
        while (await definition.next()) {
            if (definition.field === 1)
                name = (await nameIn(definition.message())) ?? name;
            else if (definition.field === 3) {
                const node = await this.node(definition.message());
                for (const called of node.calls)
                    needs.add(called);
                for (const operation of node.checkpoints)
                    checkpoints.add(operation);
            }
        }
        this.remember(this.functions, name, { needs: [...needs], checkpoints: [...checkpoints] });
    }
    remember(steps, name, step) {
        this.remembered += 1 + step.needs.length;
        if (this.remembered > mostNodes)
            throw new BeyondLimit(`its graph has more than ${mostNodes} nodes and edges`);
        const before = steps.get(name);
        const { needs, checkpoints } = step;
        steps.set(name, before ? { needs: [...before.needs, ...needs], checkpoints: [...before.checkpoints, ...checkpoints] } : step);
    }
    /** A `NodeDef`. */
    async node(node) {
        let name = '';
        let operation = '';
        let at = node.offset;
        const inputs = [];
        const calls = [];
        let stream;
        while (await node.next()) {
            if (node.field === 1)
                name = await node.text();
            else if (node.field === 2) {
                at = node.offset;
                operation = await node.text();
                calls.push(operation);
            }
            else if (node.field === 3)
                inputs.push(nodeOf(await node.text()));
            else if (node.field === 5)
                stream = (await attribute(node.message(), calls)) ?? stream;
        }
        this.judge(operation, stream, at);
        const checkpoints = checkpointOperations.has(operation) ? [operation] : [];
        return { name, calls, checkpoints, needs: [...inputs, ...calls] };
    }
    judge(operation, stream, offset) {
        const reaches = reachesOutBy(operation);
        if (reaches !== undefined) {
            this.inspector.imported({ module: 'tensorflow', name: operation, kind: reaches, offset });
        }
        else if (operation === 'PrintV2' && stream !== undefined && !consoles.has(stream)) {
            const kind = 'operation that prints into a file';
            this.inspector.imported({ module: 'tensorflow', name: operation, kind, offset });
        }
        if (!isOwn(operation))
            this.foreign.add(operation);
    }
    /**
     * Tells the operations on checkpoints that run from there on.
     *
     * @param entries names of nodes and of functions
     */
    judgeReached(entries) {
        const reached = new Set();
        const ahead = [...entries];
        for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
            if (reached.has(name))
                continue;
            reached.add(name);
            for (const step of [this.nodes.get(name), this.functions.get(name)]) {
                if (!step)
                    continue;
                for (const operation of step.checkpoints) {
                    const kind = 'operation on files that predicting or loading runs';
                    this.inspector.imported({ module: 'tensorflow', name: operation, kind });
                }
                ahead.push(...step.needs);
            }
        }
    }
}
/** The node of an input such as `^node` or `node:1`. */
function nodeOf(input) {
    const name = input.startsWith('^') ? input.slice(1) : input;
    const colon = name.indexOf(':');
    return colon === -1 ? name : name.slice(0, colon);
}
/** The first field of a message, where that is its name. */
async function nameIn(message) {
    let name;
    while (await message.next())
        if (message.field === 1)
            name = await message.text();
    return name;
}
/** One attribute of a node. @returns where it prints, of the attribute that says so */
async function attribute(entry, calls) {
    let key = '';
    let text;
    while (await entry.next()) {
        if (entry.field === 1)
            key = await entry.text();
        else if (entry.field === 2)
            text = await attributeValue(entry.message(), calls, key === 'output_stream');
    }
    return key === 'output_stream' ? (text ?? '') : undefined;
}
/** Functions that an `AttrValue` names, at any depth, are added to the calls. */
async function attributeValue(value, calls, isText) {
    let text;
    while (await value.next()) {
        if (value.field === 10)
            await functionName(value.message(), calls);
        else if (value.field === 2 && isText)
            text = (await value.bytes(1024)).toString('latin1');
        else if (value.field === 1) {
            const list = value.message();
            while (await list.next())
                if (list.field === 9)
                    await functionName(list.message(), calls);
        }
    }
    return text;
}
async function functionName(list, calls) {
    while (await list.next()) {
        if (list.field === 1)
            calls.push(await list.text());
        else if (list.field === 2)
            await attribute(list.message(), calls);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/saved-model/table.js

const footerBytes = 48;
const table_magic = 0xdb4775248b80fb57n;
/** Compression and checksum after a block. */
const trailerBytes = 5;
/**
 * The entries of a table as LevelDB writes it and TensorFlow uncompressed, in the order of their keys.
 *
 * @throws Malformed
 * @see https://github.com/google/leveldb/blob/main/doc/table_format.md
 */
async function* readTable(content, budget) {
    if (content.size < footerBytes)
        throw new Malformed('a table of variables is cut off', content.size);
    const footer = await content.read(content.size - footerBytes, footerBytes);
    if (footer.readBigUInt64LE(footerBytes - 8) !== table_magic) {
        throw new Malformed('a table of variables does not end as one', content.size - 8);
    }
    const handles = new Varints(footer);
    handles.next();
    handles.next();
    let before = 0;
    for (const [, handle] of await table_block(content, budget, handles)) {
        const place = new Varints(handle);
        const at = place.next();
        if (at < before)
            throw new Malformed('the blocks of a table of variables lie over one another', at);
        const entries = await table_block(content, budget, new Varints(handle));
        before = at + 1;
        yield* entries;
    }
}
async function table_block(content, budget, handle) {
    const [offset, size] = [handle.next(), handle.next()];
    if (offset + size + trailerBytes > content.size || size < 4) {
        throw new Malformed('a block of a table of variables lies outside it', offset);
    }
    budget.held(size, 'a block of the table of variables');
    budget.time();
    const bytes = await content.read(offset, size + 1);
    if (bytes[size] !== 0)
        throw new Malformed('a table of variables is compressed, which is not read', offset + size);
    const restarts = bytes.readUInt32LE(size - 4);
    const end = size - 4 - 4 * restarts;
    if (end < 0)
        throw new Malformed('a block of a table of variables has an impossible size', offset);
    const body = new Varints(bytes.subarray(0, end));
    const found = [];
    let key = Buffer.alloc(0);
    let held = 0;
    while (body.left > 0) {
        budget.entries(1);
        const [shared, own, valueBytes] = [body.next(), body.next(), body.next()];
        if (shared > key.length)
            throw new Malformed('a key of a table of variables has no beginning', offset);
        held += shared + own;
        budget.held(held, 'the keys of a table of variables');
        key = Buffer.concat([key.subarray(0, shared), body.bytes(own)]);
        found.push([key, body.bytes(valueBytes)]);
    }
    return found;
}
/** Integers of seven bits a byte, one after the other. */
class Varints {
    all;
    at = 0;
    constructor(all) {
        this.all = all;
    }
    get left() {
        return this.all.length - this.at;
    }
    next() {
        let value = 0;
        for (let power = 1; power < 2 ** 49; power *= 128) {
            const byte = this.bytes(1).readUInt8();
            value += (byte & 0x7f) * power;
            if (byte < 0x80)
                return value;
        }
        throw new Malformed('a table of variables has an absurd number');
    }
    bytes(length) {
        if (length > this.left)
            throw new Malformed('a block of a table of variables is cut off');
        this.at += length;
        return this.all.subarray(this.at - length, this.at);
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/saved-model/variables.js





const variables_index = 'variables/variables.index';
const shardName = /^variables\/variables\.data-(\d{5})-of-(\d{5})$/;
/** Whether a file of the folder holds the variables. */
function isOfVariables(name) {
    return name === variables_index || shardName.test(name);
}
/** What is stored beside parameters: the graph of objects, a counter of saves, and what the optimizer remembers. */
const noParameter = /^(?:_CHECKPOINTABLE_OBJECT_GRAPH$|save_counter\/|_?optimizer\/)|\/\.OPTIMIZER_SLOT\//;
/** Where Keras' export stores the variables of a model a second time. */
const secondTime = /^_all_variables\//;
/**
 * Reads the index of the variables and asserts that all their bytes are there.
 *
 * @returns undefined where there are no variables
 * @throws Malformed
 */
async function readVariables(folder, inspector) {
    const shards = shardsOf(folder);
    if (!folder.names.includes(variables_index)) {
        if (shards.length > 0)
            throw new Malformed(`${variables_index} is missing, and data of variables is there`);
        return undefined;
    }
    const content = await folder.open(variables_index).places(inspector.budget);
    const ends = shards.map(() => 0);
    const once = new Count();
    const again = new Count();
    for await (const [key, value] of readTable(content, inspector.budget)) {
        const name = key.toString('latin1');
        if (name === '') {
            const { count } = await header(memoryContent(value), inspector);
            if (count !== shards.length)
                throw new Malformed(`${variables_index} tells of ${count} files of data, and ${shards.length} are there`);
            continue;
        }
        const entry = await readEntry(memoryContent(value), inspector);
        const shard = shards[entry.shard];
        if (!shard)
            throw new Malformed(`${variables_index}: a variable lies in file ${entry.shard} of ${shards.length}`);
        const end = entry.offset + entry.bytes;
        if (end > BigInt(shard.size))
            throw new Malformed(`${shard.name} has ${shard.size} bytes, and a variable ends at ${end}`);
        ends[entry.shard] = Math.max(ends[entry.shard] ?? 0, Number(end));
        const type = tensorType(entry.type);
        if (!type)
            throw new Malformed(`${variables_index}: a variable is of the unknown type ${entry.type}`);
        if (!entry.isSliced && type.bytes !== undefined && entry.bytes !== entry.elements * BigInt(type.bytes)) {
            throw new Malformed(`${variables_index}: a variable of ${entry.elements} ${type.name} takes ${entry.bytes} bytes`);
        }
        // Slices of a variable stand beside it, under names that begin with a zero.
        if (name.startsWith('\0') || noParameter.test(name) || type.name === 'string')
            continue;
        (secondTime.test(name) ? again : once).add(type.name, entry.elements);
    }
    for (const [number, shard] of shards.entries()) {
        if (ends[number] !== shard.size) {
            throw new Malformed(`${shard.name} has ${shard.size} bytes, and its variables end at ${ends[number]}`);
        }
    }
    return (once.tensors > 0 ? once : again).told();
}
class Count {
    tensors = 0;
    parameters = new Map();
    add(type, elements) {
        this.tensors += 1;
        const sum = (this.parameters.get(type) ?? 0n) + elements;
        if (sum > BigInt(Number.MAX_SAFE_INTEGER))
            throw new Malformed(`${variables_index}: it claims ${sum} elements`);
        this.parameters.set(type, sum);
    }
    told() {
        const parameters = [...this.parameters].map(([type, count]) => [type, Number(count)]);
        return { tensors: this.tensors, parameters: Object.fromEntries(parameters) };
    }
}
function shardsOf(folder) {
    const names = folder.names.filter((name) => shardName.test(name)).sort();
    return names.map((name, number) => {
        const [, place, count] = shardName.exec(name) ?? [];
        if (Number(place) !== number || Number(count) !== names.length) {
            throw new Malformed(`${name} is one of ${Number(count)} files of variables, and ${names.length} are there`);
        }
        return { name, size: folder.open(name).size ?? 0 };
    });
}
async function header(content, inspector) {
    const message = Message.of(content, inspector.budget);
    let count = 0;
    while (await message.next()) {
        if (message.field === 1)
            count = message.int32();
        else if (message.field === 2 && message.int32() !== 0)
            throw new Malformed(`${variables_index} is written big-endian`);
    }
    return { count };
}
/** A `BundleEntryProto`. */
async function readEntry(content, inspector) {
    const message = Message.of(content, inspector.budget);
    let [type, shard, offset, bytes, elements, isSliced] = [0, 0, 0n, 0n, 1n, false];
    while (await message.next()) {
        if (message.field === 1)
            type = message.int32();
        else if (message.field === 2)
            elements = await variables_elementsOf(message.message());
        else if (message.field === 3)
            shard = message.int32();
        else if (message.field === 4)
            offset = message.uint64();
        else if (message.field === 5)
            bytes = message.uint64();
        else if (message.field === 7)
            isSliced = true;
    }
    return { type, shard, offset, bytes, elements, isSliced };
}
async function variables_elementsOf(shape) {
    let elements = 1n;
    while (await shape.next()) {
        if (shape.field !== 2)
            continue;
        const dimension = shape.message();
        let size = 0n;
        while (await dimension.next())
            if (dimension.field === 1)
                size = dimension.int64();
        elements *= size;
        if (size < 0n || elements > BigInt(Number.MAX_SAFE_INTEGER)) {
            throw new Malformed(`${variables_index}: a variable has an impossible shape`);
        }
    }
    return elements;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/saved-model/saved-model.js







const modelFile = 'saved_model.pb';
const textFile = 'saved_model.pbtxt';
const kerasFile = 'keras_metadata.pb';
/** Files of a SavedModel that are of no format of their own: they are accounted for here. */
function isPart(name) {
    return name === modelFile || name === kerasFile || name === 'fingerprint.pb' || isOfVariables(name);
}
/** TensorFlow's SavedModel: a graph with its functions, its variables and the files it brings along. */
const savedModelReader = {
    format: 'saved_model',
    recognises: ({ names }) => names.includes(modelFile) || names.includes(textFile),
    inspect: async (folder, inspector) => {
        if (folder.names.includes(textFile))
            throw new Malformed(`${textFile} is a SavedModel in text, which is not read`);
        for (const name of folder.names)
            if (isPart(name))
                inspector.sibling(name);
        await new Reading(folder, inspector).all();
        return 'saved_model';
    },
};
const savedModelFormat = {
    name: 'saved_model',
    title: 'TensorFlow SavedModel',
    endings: ['saved_model.pb'],
    recognisedBy: 'a folder with a saved_model.pb',
    reads: ['version of TensorFlow', 'inputs and outputs of the signature', 'tags', 'tensors', 'parameters by data type'],
    refuses: [
        'operations that read or write files, run Python or speak with other machines',
        'operations on checkpoints that predicting or loading runs',
        'Lambda layers and foreign classes in what Keras wrote beside',
        'assets outside assets/, and assets and variables that are missing or cut off',
    ],
};
/** Signatures that the loader runs by itself, or that stand for nothing users call. */
const ownSignature = /^__saved_model_/;
class Reading {
    folder;
    inspector;
    signatures = [];
    entries = new Set();
    tags = new Set();
    notes = [];
    version;
    graphs = 0;
    constructor(folder, inspector) {
        this.folder = folder;
        this.inspector = inspector;
    }
    async all() {
        const model = await this.message(modelFile);
        while (await model.next())
            if (model.field === 2)
                await this.metaGraph(model.message());
        if (this.graphs === 0)
            throw new Malformed(`${modelFile} has no graph`);
        if (this.folder.names.includes(kerasFile))
            await this.kerasMetadata(await this.message(kerasFile));
        const variables = await readVariables(this.folder, this.inspector);
        this.tell();
        if (variables)
            this.inspector.facts(variables);
    }
    async message(name) {
        return Message.of(await this.folder.open(name).places(this.inspector.budget), this.inspector.budget);
    }
    async metaGraph(meta) {
        this.graphs += 1;
        const graph = new Graph(this.inspector);
        this.entries.clear();
        while (await meta.next()) {
            if (meta.field === 1)
                await this.metaInfo(meta.message());
            else if (meta.field === 2)
                await graph.read(meta.message());
            else if (meta.field === 4)
                await this.collection(meta.message());
            else if (meta.field === 5)
                await this.signature(meta.message());
            else if (meta.field === 6)
                await this.asset(meta.message());
            else if (meta.field === 7)
                await this.objects(meta.message());
        }
        graph.judgeReached(this.entries);
        const custom = graph.customOperations;
        if (custom.length > 0)
            this.notes.push(`custom operations: ${listed(custom)}`);
    }
    async metaInfo(info) {
        while (await info.next()) {
            if (info.field === 4)
                this.tags.add(await info.text());
            else if (info.field === 5)
                this.version = await info.text();
        }
    }
    /** Names in collections, such as `saved_model_main_op`, are nodes that the loader runs. */
    async collection(entry) {
        let key = '';
        const nodes = [];
        while (await entry.next()) {
            if (entry.field === 1)
                key = await entry.text();
            else if (entry.field === 2) {
                const collection = entry.message();
                while (await collection.next()) {
                    if (collection.field !== 1)
                        continue;
                    const list = collection.message();
                    while (await list.next())
                        if (list.field === 1)
                            nodes.push(nodeOf(await list.text()));
                }
            }
        }
        if (/(?:main_op|init_op)$/.test(key))
            for (const node of nodes)
                this.entries.add(node);
    }
    async signature(entry) {
        let name = '';
        const inputs = [];
        const outputs = [];
        const nodes = [];
        while (await entry.next()) {
            if (entry.field === 1)
                name = await entry.text();
            else if (entry.field === 2) {
                const signature = entry.message();
                while (await signature.next()) {
                    if (signature.field === 1)
                        inputs.push((await port(signature.message())).port);
                    else if (signature.field === 2) {
                        const found = await port(signature.message());
                        outputs.push(found.port);
                        for (const node of found.nodes)
                            nodes.push(node);
                    }
                }
            }
        }
        for (const node of nodes)
            this.entries.add(node);
        this.signatures.push({ name, inputs: sorted(inputs), outputs: sorted(outputs), nodes });
    }
    async asset(file) {
        while (await file.next()) {
            if (file.field !== 2)
                continue;
            const name = await file.text();
            const parts = name.split('/');
            if (parts.some((part) => part === '' || part === '.' || part === '..') || name.includes('\\')) {
                throw new Malformed(`an asset is called ${JSON.stringify(name)}, which leads out of assets/`, file.offset);
            }
            if (!this.folder.names.includes(`assets/${name}`)) {
                this.inspector.fault(`the asset ${JSON.stringify(name)} is missing`, file.offset);
            }
        }
    }
    /** Functions of the graph of objects may be called by the loader or by whoever loads it. */
    async objects(graph) {
        while (await graph.next()) {
            if (graph.field === 1)
                await this.object(graph.message());
            else if (graph.field === 2) {
                const entry = graph.message();
                while (await entry.next())
                    if (entry.field === 1)
                        this.entries.add(await entry.text());
            }
        }
    }
    async object(object) {
        while (await object.next()) {
            if (object.field !== 4)
                continue;
            const user = object.message();
            let identifier = '';
            let metadata;
            while (await user.next()) {
                if (user.field === 1)
                    identifier = await user.text();
                else if (user.field === 3)
                    metadata = Buffer.from(await user.bytes(this.inspector.budget.limits.held));
            }
            if (metadata && metadata.length > 0 && identifier.startsWith('_tf_keras'))
                this.kerasConfig(metadata);
        }
    }
    async kerasMetadata(message) {
        while (await message.next()) {
            if (message.field !== 1)
                continue;
            const node = message.message();
            while (await node.next()) {
                if (node.field === 5)
                    this.kerasConfig(Buffer.from(await node.bytes(this.inspector.budget.limits.held)));
            }
        }
    }
    kerasConfig(json) {
        judgeKerasConfig(jsonPart(json, this.inspector.budget, 'what Keras wrote beside'), this.inspector);
    }
    tell() {
        const named = this.signatures.filter(({ name }) => !ownSignature.test(name));
        const served = named.find(({ name }) => name === 'serving_default') ?? named[0];
        const names = named.map(({ name }) => name).sort();
        const notes = [
            ...(this.tags.size > 0 ? [`tags: ${listed([...this.tags].sort())}`] : []),
            ...(names.length > 0 ? [`signatures: ${listed(names)}`] : []),
            ...this.notes,
        ];
        this.inspector.facts({
            ...(this.version !== undefined && { producer: `tensorflow ${this.version}` }),
            ...(served && { inputs: served.inputs, outputs: served.outputs }),
            ...(notes.length > 0 && { notes }),
        });
    }
}
function sorted(ports) {
    return [...ports].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** How many names are written out. */
const saved_model_mostListed = 20;
function listed(names) {
    const more = names.length - saved_model_mostListed;
    const shown = names.slice(0, saved_model_mostListed).map((name) => name.slice(0, 100));
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
/** An entry of a signature's inputs or outputs: a name and a `TensorInfo`, which may be composed of several tensors. */
async function port(entry) {
    let name = '';
    let info = {};
    const nodes = [];
    while (await entry.next()) {
        if (entry.field === 1)
            name = await entry.text();
        else if (entry.field === 2)
            info = await tensorInfo(entry.message(), nodes);
    }
    return { port: { name, ...info }, nodes };
}
async function tensorInfo(info, nodes) {
    let dtype;
    let shape;
    while (await info.next()) {
        if (info.field === 1)
            nodes.push(nodeOf(await info.text()));
        else if (info.field === 2)
            dtype = tensorType(info.int32())?.name;
        else if (info.field === 3)
            shape = await saved_model_readShape(info.message());
        else if (info.field === 4) {
            const sparse = info.message();
            while (await sparse.next())
                if (sparse.field <= 3)
                    nodes.push(nodeOf(await sparse.text()));
        }
        else if (info.field === 5) {
            const composite = info.message();
            while (await composite.next())
                if (composite.field === 2)
                    await tensorInfo(composite.message(), nodes);
        }
    }
    return { ...(dtype !== undefined && { dtype }), ...(shape && { shape }) };
}
async function saved_model_readShape(shape) {
    const dimensions = [];
    let isUnknown = false;
    while (await shape.next()) {
        if (shape.field === 3)
            isUnknown = shape.bool();
        else if (shape.field === 2) {
            const dimension = shape.message();
            let size = 0n;
            while (await dimension.next())
                if (dimension.field === 1)
                    size = dimension.int64();
            dimensions.push(size < 0n ? null : Number(size));
        }
    }
    return isUnknown ? undefined : dimensions;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/skops.js



const skopsFormat = {
    name: 'skops',
    title: 'skops',
    endings: ['.skops'],
    recognisedBy: 'a zip archive with schema.json',
    reads: ['version of skops', 'every class and function that its nodes name', 'arrays'],
    refuses: [
        'classes and functions that are not allowed, whatever skops itself would trust',
        'methods and operators',
        'nodes of a kind that is not known',
        'arrays that are missing, or named by no node',
    ],
};
const schemaName = 'schema.json';
/** Values that every schema is full of, and that nothing can be done with. */
const skops_plain = new Set([
    ...[
        'bool',
        'bytearray',
        'bytes',
        'complex',
        'dict',
        'float',
        'frozenset',
        'int',
        'list',
        'set',
        'slice',
        'str',
        'tuple',
    ].map((name) => `builtins.${name}`),
    ...[
        'bool',
        'bool_',
        'complex64',
        'complex128',
        'dtype',
        'float16',
        'float32',
        'float64',
        'int8',
        'int16',
        'int32',
    ].map((name) => `numpy.${name}`),
    ...['int64', 'intc', 'longlong', 'ndarray', 'str_', 'uint8', 'uint16', 'uint32', 'uint64', 'ulonglong'].map((name) => `numpy.${name}`),
]);
/** Kinds of nodes; each says how skops builds an object. The ones with a word are judged as that and not as a class. */
const loaders = new Map([
    ['BytearrayNode', undefined],
    ['BytesNode', undefined],
    ['ConstructorFromReduceNode', undefined],
    ['DTypeNode', undefined],
    ['DefaultDictNode', undefined],
    ['DictNode', undefined],
    ['FunctionNode', undefined],
    ['JsonNode', undefined],
    ['ListNode', undefined],
    ['LossNode', undefined],
    ['MaskedArrayNode', undefined],
    ['MethodNode', 'method'],
    ['NdArrayNode', undefined],
    ['ObjectNode', undefined],
    ['OperatorFuncNode', 'operator'],
    ['PartialNode', undefined],
    ['QuantileForestNode', undefined],
    ['RandomGeneratorNode', undefined],
    ['RandomStateNode', undefined],
    ['SetNode', undefined],
    ['SliceNode', undefined],
    ['SparseMatrixNode', undefined],
    ['TreeNode', undefined],
    ['TupleNode', undefined],
    ['TypeNode', undefined],
    ['_DictWithDeprecatedKeysNode', undefined],
]);
const bitGenerators = new Set(['MT19937', 'PCG64', 'PCG64DXSM', 'Philox', 'SFC64']);
/** What `skops.io.dump` writes: a schema of nodes, and their arrays beside it. */
const skops = {
    recognises: ({ byName }) => byName.has(schemaName),
    inspect: async (archive, inspector) => {
        await inspectMembers(archive, inspector, ({ name }) => ({ facts: name !== schemaName }));
        const schema = archive.byName.get(schemaName);
        if (!schema)
            return 'zip';
        const tree = jsonPart(await heldMember(schema, inspector), inspector.budget, schemaName);
        if (!(0,metrics_tree/* isMap */.jh)(tree)) {
            inspector.fault(`${schemaName} is no object`, schema.offset);
            return 'skops';
        }
        if (!isNode(tree))
            inspector.fault(`${schemaName} is no node`, schema.offset);
        holdAgainst(archive, skops_judge(tree, inspector), inspector);
        const version = tree.get('_skops_version');
        const protocol = tree.get('protocol');
        inspector.facts({
            ...(typeof version === 'string' && { producer: `skops ${version}` }),
            ...(typeof protocol === 'number' && { version: String(protocol) }),
        });
        return 'skops';
    },
};
/** @returns the members that the nodes name */
function skops_judge(schema, inspector) {
    const files = new Set();
    const left = [schema];
    while (left.length > 0) {
        const tree = left.pop();
        if ((0,metrics_tree/* isArray */.cy)(tree)) {
            for (const each of tree)
                left.push(each);
        }
        else if ((0,metrics_tree/* isMap */.jh)(tree)) {
            if (isNode(tree))
                judgeNode(tree, files, inspector);
            judgeBitGenerator(tree.get('bit_generator'), inspector);
            for (const value of tree.values())
                left.push(value);
        }
    }
    return files;
}
function isNode(tree) {
    return tree.has('__loader__') || tree.has('__class__') || tree.has('__module__');
}
function judgeNode(node, files, inspector) {
    const [loader, module, name] = [node.get('__loader__'), node.get('__module__'), node.get('__class__')];
    if (typeof loader !== 'string' || typeof module !== 'string' || typeof name !== 'string') {
        inspector.fault('a node of its schema does not name its loader, module and class');
        return;
    }
    if (!loaders.has(loader)) {
        inspector.fault(`a node of its schema has the loader ${JSON.stringify(loader)}, which is not known`);
        return;
    }
    const content = node.get('content');
    const kind = loaders.get(loader);
    if (kind !== undefined) {
        const method = (0,metrics_tree/* isMap */.jh)(content) ? content.get('func') : undefined;
        inspector.imported({ module, name: typeof method === 'string' ? `${name}.${method}` : name, kind });
    }
    else if (!skops_plain.has(`${module}.${name}`)) {
        inspector.imported({ module, name });
    }
    if (loader === 'FunctionNode' && content !== undefined)
        judgeOldFunction(content, inspector);
    if (loader === 'JsonNode' && typeof content !== 'string')
        inspector.fault('a JSON node of its schema holds no text');
    const file = node.get('file');
    if (file === undefined)
        return;
    if (typeof file === 'string')
        files.add(file);
    else
        inspector.fault('a node of its schema names a file by something that is no text');
}
/** The first protocol names the function in the content, and skops reads that protocol still. */
function judgeOldFunction(content, inspector) {
    const module = (0,metrics_tree/* isMap */.jh)(content) ? content.get('module_path') : undefined;
    const name = (0,metrics_tree/* isMap */.jh)(content) ? content.get('function') : undefined;
    if (typeof module === 'string' && typeof name === 'string')
        inspector.imported({ module, name });
    else
        inspector.fault('a function node of its schema holds something else than a function');
}
/** It is looked up in numpy.random and called, whatever it is. Later protocols wrap the name in a node. */
function judgeBitGenerator(told, inspector) {
    const text = (0,metrics_tree/* isMap */.jh)(told) && told.get('__loader__') === 'JsonNode' ? told.get('content') : undefined;
    const name = typeof told === 'string' ? told : typeof text === 'string' ? text.replace(/^"(.*)"$/, '$1') : undefined;
    if (name !== undefined && !bitGenerators.has(name))
        inspector.imported({ module: 'numpy.random', name });
}
function holdAgainst(archive, files, inspector) {
    for (const file of files) {
        if (!archive.byName.has(file))
            inspector.fault(`its schema names ${JSON.stringify(file)}, which is not in the archive`);
    }
    for (const { name, offset } of archive.members) {
        if (name !== schemaName && !files.has(name)) {
            inspector.fault(`${JSON.stringify(name)} is named by no node of the schema`, offset);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/member-name.js
/** More folders than this in one name are an attack on whatever walks them. */
const member_name_deepest = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const member_name_control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/**
 * What makes the name of a member dangerous or ambiguous: it is to be relative, of plain segments between slashes, and to
 * read as it is written. The slash at the end of a folder's name belongs to no segment.
 *
 * @returns e.g. `is absolute`; undefined where nothing is wrong
 */
function nameFault(name) {
    if (name === '')
        return 'is empty';
    if (member_name_control.test(name))
        return 'holds a control character';
    if (name.includes('\\'))
        return 'holds a backslash, which some readers take for a slash';
    if (name.startsWith('/'))
        return 'is absolute';
    if (/^[A-Za-z]:/.test(name))
        return 'starts with a drive';
    const segments = name.replace(/\/$/, '').split('/');
    if (segments.includes('..'))
        return 'leads out of the archive';
    if (segments.includes('') || segments.includes('.'))
        return 'is not normalised';
    if (segments.length > member_name_deepest)
        return `lies more than ${member_name_deepest} folders deep`;
    return undefined;
}
/**
 * The names of one archive: no two of them the same, and none below one that is a file. Names that differ in their Unicode
 * form only are the same; names that differ in case are not, because NumPy archives hold `A` beside `a`.
 */
class MemberNames {
    files = new Set();
    folders = new Set();
    /**
     * Adds a name whose `nameFault` is none.
     *
     * @returns why it cannot stand beside the names before it
     */
    add(name, folder) {
        const plain = name.replace(/\/$/, '').normalize('NFC');
        if (this.files.has(plain))
            return 'stands twice';
        if (folder) {
            if (this.folders.has(plain))
                return undefined;
            this.folders.add(plain);
        }
        else {
            if (this.folders.has(plain))
                return 'is a file and a folder';
            this.files.add(plain);
        }
        for (let slash = plain.indexOf('/'); slash !== -1; slash = plain.indexOf('/', slash + 1)) {
            const parent = plain.slice(0, slash);
            if (this.files.has(parent))
                return `lies in ${JSON.stringify(parent)}, which is a file`;
            this.folders.add(parent);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/tar.js





const blockBytes = 512;
const checksumAt = 148;
const tar_checksumBytes = 8;
/** Of one extended header: names are shorter. */
const mostExtended = 64 * 1024;
/** What may stand in an extended header without changing which bytes are whose. */
const harmless = /^(?:atime|mtime|ctime|uid|gid|uname|gname|comment|SCHILY\.(?:dev|ino|nlink)|LIBARCHIVE\.creationtime)$/;
/** Archives of tar: of Unix version 7, POSIX with extended headers, and GNU with long names. */
const tarReader = {
    format: 'tar',
    recognises: (head) => head.length >= blockBytes && checksumAgrees(head.subarray(0, blockBytes)) && head[0] !== 0,
    inspect: async (bytes, inspector) => {
        const content = bytes.hasPlaces ? await bytes.places(inspector.budget) : undefined;
        const reader = bytes.reader();
        const names = new MemberNames();
        let extension = {};
        for (;;) {
            inspector.budget.time();
            const at = reader.position;
            const block = Buffer.from(await reader.take(blockBytes));
            if (isZero(block)) {
                if (extension.name !== undefined || extension.size !== undefined)
                    throw new Malformed('a header is missing', at);
                await readEnd(reader, inspector.budget);
                return 'tar';
            }
            inspector.budget.entries(1);
            const header = tar_readHeader(block, at);
            if (header.type === 'x' || header.type === 'L') {
                extension = { ...extension, ...(await readExtension(reader, header, extension)) };
                continue;
            }
            const named = { ...header, ...extension };
            extension = {};
            await tar_inspectMember(reader, named, content, names, inspector);
        }
    },
};
function checksumAgrees(block) {
    const told = octal(block.subarray(checksumAt, checksumAt + tar_checksumBytes));
    let sum = 0;
    for (const [index, byte] of block.entries()) {
        sum += index >= checksumAt && index < checksumAt + tar_checksumBytes ? 0x20 : byte;
    }
    return told === sum;
}
/** A number in octal digits, with spaces around it and a NUL after it; undefined where it is something else. */
function octal(field) {
    const [, digits] = /^ *([0-7]+)[ \0]*$/.exec(field.toString('latin1')) ?? [];
    const value = digits === undefined ? undefined : Number.parseInt(digits, 8);
    return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}
function tar_readHeader(block, at) {
    if (!checksumAgrees(block))
        throw new Malformed('a header does not agree with its checksum', at);
    const type = String.fromCharCode(block[156] ?? 0);
    const isPosix = block.subarray(257, 263).equals(Buffer.from('ustar\0'));
    const prefix = isPosix ? textField(block.subarray(345, 500), at) : '';
    const name = textField(block.subarray(0, 100), at);
    return { name: prefix === '' ? name : `${prefix}/${name}`, type, size: sizeOf(block.subarray(124, 136), at), at };
}
function sizeOf(field, at) {
    const isBinary = ((field[0] ?? 0) & 0x80) !== 0;
    const size = isBinary ? binary(field) : octal(field);
    if (size === undefined)
        throw new Malformed('a header tells no size', at + 124);
    return size;
}
/** How GNU tar writes 8 GiB and more: 12 bytes, of which the first bit is a mark. */
function binary(field) {
    if (field[0] !== 0x80)
        return undefined;
    const value = field.reduce((sum, byte, index) => sum * 256n + BigInt(index === 0 ? 0 : byte), 0n);
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : undefined;
}
/** Ends at its NUL; what is after that must be NUL too, or two readers see two names. */
function textField(field, at) {
    const end = field.indexOf(0);
    const bytes = end === -1 ? field : field.subarray(0, end);
    if (end !== -1 && !isZero(field.subarray(end)))
        throw new Malformed('a name goes on after its end', at);
    return tar_text(bytes, at);
}
function tar_text(bytes, at) {
    const found = utf8(bytes);
    if (found === undefined)
        throw new Malformed('a name is not UTF-8', at);
    return found;
}
function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}
async function readExtension(reader, header, before) {
    if (header.size > mostExtended)
        throw new Malformed('an extended header is longer than any name', header.at);
    const bytes = Buffer.from(await reader.take(header.size));
    await readPadding(reader, header.size);
    const found = header.type === 'L' ? longName(bytes, header.at) : records(bytes, header.at);
    const twice = (before.name !== undefined && found.name !== undefined) || (before.size !== undefined && found.size !== undefined);
    if (twice)
        throw new Malformed('a member is named twice', header.at);
    return found;
}
function longName(bytes, at) {
    return { name: textField(bytes, at) };
}
/** `27 mtime=1700000000.123456\n`, where the number counts the whole record. */
function records(bytes, at) {
    const seen = new Map();
    for (let start = 0; start < bytes.length;) {
        const [whole, digits] = /^([1-9][0-9]{0,5}) /.exec(bytes.toString('latin1', start, start + 8)) ?? [];
        const end = start + Number(digits ?? 0);
        if (whole === undefined || end > bytes.length || end <= start + whole.length || bytes[end - 1] !== 0x0a) {
            throw new Malformed('an extended header is no list of records', at);
        }
        const record = tar_text(bytes.subarray(start + whole.length, end - 1), at);
        const equals = record.indexOf('=');
        const key = record.slice(0, equals);
        if (equals < 1 || seen.has(key))
            throw new Malformed('an extended header is no list of records', at);
        if (key !== 'path' && key !== 'size' && !harmless.test(key)) {
            throw new Malformed(`an extended header holds ${JSON.stringify(key)}, which is not read`, at);
        }
        seen.set(key, record.slice(equals + 1));
        start = end;
    }
    const [name, digits] = [seen.get('path'), seen.get('size')];
    const size = digits === undefined || !/^[0-9]{1,16}$/.test(digits) ? undefined : Number(digits);
    if (digits !== undefined && !Number.isSafeInteger(size))
        throw new Malformed('an extended header tells no size', at);
    return { ...(name !== undefined && { name }), ...(size !== undefined && { size }) };
}
async function tar_inspectMember(reader, { name, type, size, at }, content, names, inspector) {
    const folder = type === '5' || name.endsWith('/');
    if (type !== '0' && type !== '\0' && type !== '5') {
        throw new Malformed(`${JSON.stringify(name)} is neither a file nor a folder, but of type ${JSON.stringify(type)}`, at);
    }
    // A leading "./" is what `tar -C folder .` writes.
    const plain = name === './' || name === '.' ? '' : name.replace(/^\.\//, '');
    const nameIs = folder && plain === '' && name !== '' ? undefined : (nameFault(plain) ?? names.add(plain, folder));
    if (nameIs !== undefined)
        inspector.fault(`${JSON.stringify(name)}: its name ${nameIs}`, at);
    if (folder && size !== 0)
        throw new Malformed(`${JSON.stringify(name)} is a folder that holds bytes`, at);
    if (folder)
        return;
    const start = reader.position;
    if (content) {
        if (start + size > content.size)
            throw new Malformed('the file ends in the middle of it', content.size);
        await inspector.member(name, ByteSource.ofContent(partOf(content, start, size)));
        await reader.skip(size);
    }
    else {
        const stretch = new Stretch(reader, size);
        await inspector.member(name, ByteSource.ofStream(stretch, size));
        await stretch.rest();
    }
    await readPadding(reader, size);
}
/** The bytes of one member out of a stream, which goes on after them. */
class Stretch {
    reader;
    left;
    constructor(reader, left) {
        this.reader = reader;
        this.left = left;
    }
    [Symbol.asyncIterator]() {
        return { next: () => this.next() };
    }
    async rest() {
        await this.reader.skip(this.left);
        this.left = 0;
    }
    async next() {
        if (this.left === 0)
            return { done: true, value: undefined };
        // What ends too early is told where the rest is skipped.
        if (!(await this.reader.fill(1)))
            return { done: true, value: undefined };
        // A copy, because the reader's bytes are valid until it fetches more.
        const value = Buffer.from(this.reader.bytes(Math.min(this.left, this.reader.available)));
        this.left -= value.length;
        return { done: false, value };
    }
}
async function readPadding(reader, size) {
    const length = (blockBytes - (size % blockBytes)) % blockBytes;
    if (!isZero(await reader.take(length)))
        throw new Malformed('bytes after a member belong to nothing', reader.position);
}
/** After the first block of zeros: another one, and nothing but zeros. */
async function readEnd(reader, budget) {
    if (!isZero(await reader.take(blockBytes)))
        throw new Malformed('one block of zeros stands where two should', reader.position);
    while (!(await reader.atEnd())) {
        budget.time();
        if (!isZero(reader.bytes(reader.available)))
            throw new Malformed('bytes follow the end of the archive', reader.position);
    }
    if (reader.position % blockBytes !== 0)
        throw new Malformed('it ends in the middle of a block', reader.position);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/flat-buffer.js

/** A table of a FlatBuffer, read field by field where it lies. @see https://flatbuffers.dev/internals/ */
class FlatTable {
    content;
    at;
    offsets;
    constructor(content, at, 
    /** where each field lies in the table, 0 where it is absent */
    offsets) {
        this.content = content;
        this.at = at;
        this.offsets = offsets;
    }
    /** The table that the whole content is. @throws Malformed */
    static async root(content) {
        return FlatTable.at(content, (await bytesAt(content, 0, 4)).readUInt32LE());
    }
    static async at(content, at) {
        const layout = at - (await bytesAt(content, at, 4)).readInt32LE();
        const head = await bytesAt(content, layout, 4);
        const size = head.readUInt16LE();
        if (size < 4)
            throw new Malformed('the layout of a table has an impossible size', layout);
        if (at + head.readUInt16LE(2) > content.size)
            throw new Malformed('a table reaches beyond the end', at);
        return new FlatTable(content, at, await bytesAt(content, layout + 4, size - 4));
    }
    placeOf(field) {
        if (2 * field + 2 > this.offsets.length)
            return undefined;
        const offset = this.offsets.readUInt16LE(2 * field);
        return offset === 0 ? undefined : this.at + offset;
    }
    /** An integer of 64 bits; 0 where it is absent. */
    async u64(field) {
        const place = this.placeOf(field);
        return place === undefined ? 0n : (await bytesAt(this.content, place, 8)).readBigUInt64LE();
    }
    /**
     * A vector, a text or a list of tables: all of it lies inside the content.
     *
     * @param elementBytes of one element
     * @returns undefined where it is absent
     */
    async vector(field, elementBytes) {
        const place = this.placeOf(field);
        if (place === undefined)
            return undefined;
        const start = place + (await bytesAt(this.content, place, 4)).readUInt32LE();
        const count = (await bytesAt(this.content, start, 4)).readUInt32LE();
        if (start + 4 + count * elementBytes > this.content.size) {
            throw new Malformed(`${count} elements of a vector reach beyond the end`, start);
        }
        return { at: start + 4, count };
    }
    /** @param most bytes */
    async text(field, most) {
        const found = await this.vector(field, 1);
        if (!found)
            return undefined;
        return (await bytesAt(this.content, found.at, Math.min(found.count, most))).toString('utf8');
    }
    async *tables(field) {
        const found = await this.vector(field, 4);
        for (let index = 0; index < (found?.count ?? 0); index += 1) {
            const place = (found?.at ?? 0) + 4 * index;
            yield FlatTable.at(this.content, place + (await bytesAt(this.content, place, 4)).readUInt32LE());
        }
    }
}
async function bytesAt(content, at, length) {
    if (at < 0 || at + length > content.size)
        throw new Malformed('an offset leads out of the file', at);
    return content.read(at, length);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/tflite.js



const tflite_mark = 'TFL3';
const tfliteReader = {
    format: 'tflite',
    recognises: (head) => head.toString('latin1', 4, 8) === tflite_mark,
    inspect: inspectTflite,
};
const tfliteFormat = {
    name: 'tflite',
    title: 'TensorFlow Lite',
    endings: ['.tflite', '.lite'],
    recognisedBy: 'the identifier TFL3',
    reads: [],
    refuses: ['operations of TensorFlow that read or write files, run Python or speak with other machines'],
};
/** Fields of the tables in TensorFlow Lite's schema.fbs. */
const model = { operations: 1, buffers: 4 };
const operation = { customName: 1 };
const buffer = { data: 0, offset: 1, size: 2 };
/** How operations of TensorFlow itself are called that run in TensorFlow Lite. */
const flex = 'Flex';
async function inspectTflite(bytes, inspector) {
    const content = await bytes.places(inspector.budget);
    const root = await FlatTable.root(content);
    const custom = new Set();
    for await (const each of root.tables(model.operations)) {
        inspector.budget.entries(1);
        const name = await each.text(operation.customName, 256);
        if (name === undefined || name === '')
            continue;
        const called = name.startsWith(flex) ? name.slice(flex.length) : name;
        const kind = reachesOutBy(called);
        if (kind !== undefined)
            inspector.imported({ module: 'tensorflow', name: called, kind });
        custom.add(name);
    }
    // Weights may also lie behind the tables, where those can reach no further than 2 GB.
    for await (const each of root.tables(model.buffers)) {
        inspector.budget.entries(1);
        inspector.budget.time();
        await each.vector(buffer.data, 1);
        const end = (await each.u64(buffer.offset)) + (await each.u64(buffer.size));
        if (end > BigInt(content.size))
            throw new Malformed(`weights would end at byte ${end} of ${content.size}`);
    }
    if (custom.size > 0)
        inspector.facts({ notes: [`custom operations: ${[...custom].sort().slice(0, 20).join(', ')}`] });
    return 'tflite';
}

;// CONCATENATED MODULE: ./lib/src/formats/models/open-values.js

/** Nested deeper than this, a file is an attack or an accident. */
const deepestValue = 128;
/** No key is longer. */
const open_values_longestKey = 4096;
/** A set takes about so much for each of its texts. */
const bytesOfAnEntry = 64;
/** The objects and arrays that are open, from the outermost inwards, with the keys that each object had so far. */
class OpenValues {
    budget;
    stack = [];
    held = [];
    heldBytes = 0;
    constructor(budget) {
        this.budget = budget;
    }
    get depth() {
        return this.stack.length;
    }
    get innermost() {
        if (this.stack.length === 0)
            return undefined;
        return this.stack[this.stack.length - 1] === undefined ? 'array' : 'object';
    }
    /** @throws BeyondLimit */
    open(kind, offset) {
        if (this.stack.length >= deepestValue) {
            throw new BeyondLimit(`its values are nested more than ${deepestValue} deep`, offset);
        }
        this.stack.push(kind === 'object' ? new Set() : undefined);
        this.held.push(0);
    }
    /** @throws Malformed where the key stands twice; BeyondLimit where the keys of one object are too many to be told apart */
    key(name, offset) {
        const keys = this.stack[this.stack.length - 1];
        if (!keys)
            throw new Malformed('a key stands outside an object', offset);
        if (keys.has(name))
            throw new Malformed(`the key ${JSON.stringify(name)} stands twice in one object`, offset);
        keys.add(name);
        const bytes = name.length + bytesOfAnEntry;
        this.heldBytes += bytes;
        this.held[this.held.length - 1] = (this.held[this.held.length - 1] ?? 0) + bytes;
        this.budget.held(this.heldBytes, 'telling its keys apart');
    }
    close() {
        this.stack.pop();
        this.heldBytes -= this.held.pop() ?? 0;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/json-walk.js


const json_walk_quote = 0x22;
const backslash = 0x5c;
/** No number that is told is longer. */
const longestNumber = 400;
/** Where in a number a byte stands. 0 is no number. */
const json_walk_digits = { none: 0, start: 1, minus: 2, zero: 3, whole: 4, point: 5, fraction: 6, e: 7, sign: 8, power: 9 };
/** Where a number may end: nearly all of a model is numbers, so that these tables are what its walk takes its time for. */
const mayEnd = Uint8Array.of(0, 0, 0, 1, 1, 0, 1, 0, 0, 1);
const kindsOfBytes = 8;
/** Kind of a byte in a number, by the byte: 0 is none. */
const json_walk_kinds = new Uint8Array(256);
for (const [kind, characters] of ['', '0', '123456789', '-', '+', '.', 'eE'].entries()) {
    for (const character of characters)
        json_walk_kinds[character.charCodeAt(0)] = kind;
}
/** Where the next byte stands, by where this one does and the kind of the next. */
const steps = new Uint8Array(10 * kindsOfBytes);
for (const [state, row] of [
    [],
    [0, json_walk_digits.zero, json_walk_digits.whole, json_walk_digits.minus],
    [0, json_walk_digits.zero, json_walk_digits.whole],
    [0, 0, 0, 0, 0, json_walk_digits.point, json_walk_digits.e],
    [0, json_walk_digits.whole, json_walk_digits.whole, 0, 0, json_walk_digits.point, json_walk_digits.e],
    [0, json_walk_digits.fraction, json_walk_digits.fraction],
    [0, json_walk_digits.fraction, json_walk_digits.fraction, 0, 0, 0, json_walk_digits.e],
    [0, json_walk_digits.power, json_walk_digits.power, json_walk_digits.sign, json_walk_digits.sign],
    [0, json_walk_digits.power, json_walk_digits.power],
    [0, json_walk_digits.power, json_walk_digits.power],
].entries()) {
    steps.set(row, state * kindsOfBytes);
}
/** Bare words; XGBoost and Python write the last three. */
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
]);
/**
 * Walks over one JSON value from the first byte to the last, in constant memory: strict as RFC 8259 asks, but for the bare
 * `NaN`, `Infinity` and `-Infinity`; UTF-8 throughout; no key twice in an object; nothing but space after the value.
 *
 * @throws Malformed
 * @throws BeyondLimit
 */
async function walkJson(reader, visitor, budget) {
    const walk = new json_walk_Walk(visitor, budget);
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    while (await reader.fill(1)) {
        budget.time();
        const start = reader.position;
        const chunk = reader.bytes(reader.available);
        assertText(() => decoder.decode(chunk, { stream: true }), start);
        walk.feed(chunk, start);
    }
    assertText(() => decoder.decode(), reader.position);
    walk.finish(reader.position);
}
function assertText(decode, offset) {
    try {
        decode();
    }
    catch {
        throw new Malformed('it is not UTF-8', offset);
    }
}
class json_walk_Walk {
    visitor;
    budget;
    state = 'value';
    open;
    /** the text, number or word that is being read, as far as it is kept */
    parts = [];
    kept = 0;
    keeps = false;
    isKey = false;
    /** of a text: 0, 1 after a backslash, then how many hexadecimal digits are missing + 1 */
    escape = 0;
    digit = json_walk_digits.none;
    tokenStart = 0;
    constructor(visitor, budget) {
        this.visitor = visitor;
        this.budget = budget;
        this.open = new OpenValues(budget);
    }
    feed(chunk, start) {
        let at = 0;
        while (at < chunk.length) {
            if (this.state === 'text')
                at = this.text(chunk, at, start);
            else if (this.state === 'number')
                at = this.number(chunk, at, start);
            else if (this.state === 'word')
                at = this.word(chunk, at, start);
            else {
                const byte = chunk[at];
                if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
                    this.structure(byte, start + at);
                // what starts a number or a word is its first byte
                if (!this.inBareToken())
                    at += 1;
            }
        }
    }
    inBareToken() {
        return this.state === 'number' || this.state === 'word';
    }
    finish(offset) {
        if (this.state === 'number' && this.open.depth === 0)
            this.endNumber(offset);
        else if (this.state === 'word' && this.open.depth === 0)
            this.endWord();
        if (this.state !== 'end')
            throw new Malformed('the file ends in the middle of a value', offset);
    }
    structure(byte, offset) {
        const character = String.fromCharCode(byte);
        switch (this.state) {
            case 'first_element':
                if (character === ']')
                    this.closeValue();
                else
                    this.startValue(character, offset);
                break;
            case 'value':
                this.startValue(character, offset);
                break;
            case 'first_key':
                if (character === '}')
                    this.closeValue();
                else
                    this.startKey(character, offset);
                break;
            case 'key':
                this.startKey(character, offset);
                break;
            case 'colon':
                if (character !== ':')
                    throw unexpected(character, '":"', offset);
                this.state = 'value';
                break;
            case 'after':
                this.afterValue(character, offset);
                break;
            default:
                throw unexpected(character, 'the end', offset);
        }
    }
    afterValue(character, offset) {
        const inObject = this.open.innermost === 'object';
        const close = inObject ? '}' : ']';
        if (character === ',')
            this.state = inObject ? 'key' : 'value';
        else if (character === close)
            this.closeValue();
        else
            throw unexpected(character, `"," or "${close}"`, offset);
    }
    startKey(character, offset) {
        if (character !== '"')
            throw unexpected(character, 'a key in quotes', offset);
        this.startToken('text', true, true, offset);
    }
    startValue(character, offset) {
        if (character === '{' || character === '[') {
            const kind = character === '{' ? 'object' : 'array';
            this.open.open(kind, offset);
            this.visitor.open(kind);
            this.state = kind === 'object' ? 'first_key' : 'first_element';
            return;
        }
        if (character === '"')
            this.startToken('text', this.visitor.keepsValues, false, offset);
        else if (character === '-' || (character >= '0' && character <= '9')) {
            this.digit = json_walk_digits.start;
            this.startToken('number', this.visitor.keepsValues, false, offset);
        }
        else if (/[tfnNI]/.test(character))
            this.startToken('word', true, false, offset);
        else
            throw unexpected(character, 'a value', offset);
    }
    startToken(state, keeps, isKey, offset) {
        this.state = state;
        this.keeps = keeps;
        this.isKey = isKey;
        if (this.parts.length > 0)
            this.parts = [];
        this.kept = 0;
        this.escape = 0;
        this.tokenStart = offset;
    }
    keep(chunk, from, to) {
        if (!this.keeps || to === from)
            return;
        this.kept += to - from;
        if (this.isKey && this.kept > open_values_longestKey) {
            throw new BeyondLimit(`it holds a key of more than ${open_values_longestKey} bytes`, this.tokenStart);
        }
        if (this.state === 'number' && this.kept > longestNumber) {
            throw new BeyondLimit(`it holds a number of more than ${longestNumber} digits`, this.tokenStart);
        }
        this.budget.held(this.kept, 'one of its texts');
        this.parts.push(chunk.toString('latin1', from, to));
    }
    token() {
        const token = this.parts.join('');
        this.parts = [];
        return token;
    }
    text(chunk, from, start) {
        for (let at = from; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (this.escape > 1) {
                if (!isHexadecimal(byte))
                    throw new Malformed('a text holds an unknown escape', start + at);
                this.escape = this.escape === 2 ? 0 : this.escape - 1;
            }
            else if (this.escape === 1) {
                if (byte === 0x75)
                    this.escape = 5;
                else if ('"\\/bfnrt'.includes(String.fromCharCode(byte)))
                    this.escape = 0;
                else
                    throw new Malformed('a text holds an unknown escape', start + at);
            }
            else if (byte === backslash)
                this.escape = 1;
            else if (byte === json_walk_quote) {
                this.keep(chunk, from, at);
                this.endText();
                return at + 1;
            }
            else if (byte < 0x20)
                throw new Malformed('a text holds a control character', start + at);
        }
        this.keep(chunk, from, chunk.length);
        return chunk.length;
    }
    endText() {
        if (!this.keeps) {
            this.ended(undefined);
            return;
        }
        // kept as bytes: a character may lie across two chunks
        const text = JSON.parse(`"${Buffer.from(this.token(), 'latin1').toString('utf8')}"`);
        if (!this.isKey) {
            this.ended(text);
            return;
        }
        this.open.key(text, this.tokenStart);
        this.visitor.key(text);
        this.state = 'colon';
    }
    number(chunk, from, start) {
        let digit = this.digit;
        for (let at = from; at < chunk.length; at += 1) {
            const byte = chunk[at];
            const kind = json_walk_kinds[byte];
            if (kind === 0) {
                this.digit = digit;
                if (byte === 0x49 && digit === json_walk_digits.minus) {
                    this.startToken('word', true, false, this.tokenStart);
                    this.parts.push('-');
                    return at;
                }
                this.keep(chunk, from, at);
                this.endNumber(start + at);
                return at;
            }
            digit = steps[digit * kindsOfBytes + kind];
            if (digit === json_walk_digits.none)
                throw new Malformed('a number is not written as JSON asks', start + at);
        }
        this.digit = digit;
        this.keep(chunk, from, chunk.length);
        return chunk.length;
    }
    endNumber(offset) {
        if (mayEnd[this.digit] !== 1)
            throw new Malformed('a number is not written as JSON asks', offset);
        this.ended(this.keeps ? json_walk_numberOf(this.token()) : undefined);
    }
    word(chunk, from, start) {
        let at = from;
        while (at < chunk.length && isLetter(chunk[at]))
            at += 1;
        if (this.kept + at - from > 16)
            throw new Malformed('a word is no value of JSON', start + from);
        this.keep(chunk, from, at);
        if (at < chunk.length)
            this.endWord();
        return at;
    }
    endWord() {
        const word = this.token();
        const value = words.get(word);
        if (value === undefined) {
            throw new Malformed(`${JSON.stringify(word)} is no value of JSON`, this.tokenStart);
        }
        this.ended(value);
    }
    ended(value) {
        this.visitor.value(value);
        this.state = this.open.depth === 0 ? 'end' : 'after';
    }
    closeValue() {
        this.open.close();
        this.visitor.close();
        this.state = this.open.depth === 0 ? 'end' : 'after';
    }
}
function json_walk_numberOf(text) {
    const value = Number(text);
    return Number.isSafeInteger(value) || !/^-?[0-9]+$/.test(text) ? value : BigInt(text);
}
function isHexadecimal(byte) {
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}
function isLetter(byte) {
    return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
function unexpected(character, wanted, offset) {
    return new Malformed(`${JSON.stringify(character)} where ${wanted} should be`, offset);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/ubjson.js



/** Bytes of a number, by its marker; all are big-endian. */
const numberBytes = new Map([
    ['i', 1],
    ['U', 1],
    ['I', 2],
    ['l', 4],
    ['L', 8],
    ['d', 4],
    ['D', 8],
]);
/**
 * Walks over one value of Universal Binary JSON (draft 12) from the first byte to the last, in constant memory. The numbers
 * of a typed array are stepped over, after their count was held against the bytes that are there.
 *
 * Of the draft it refuses what XGBoost neither writes nor reads: no-ops, numbers as text, and typed containers of anything
 * but numbers.
 *
 * @throws Malformed
 * @throws BeyondLimit
 */
async function walkUbjson(reader, visitor, budget) {
    await new ubjson_Walk(reader, visitor, budget).whole();
    if (!(await reader.atEnd()))
        throw new Malformed('bytes follow the end of the value', reader.position);
}
class ubjson_Walk {
    reader;
    visitor;
    budget;
    keys;
    open = [];
    seen = 0;
    constructor(reader, visitor, budget) {
        this.reader = reader;
        this.visitor = visitor;
        this.budget = budget;
        this.keys = new OpenValues(budget);
    }
    async whole() {
        await this.value(await this.marker());
        for (let innermost = this.open.at(-1); innermost; innermost = this.open.at(-1))
            await this.next(innermost);
    }
    /** The next value of an open container, or its end. */
    async next(container) {
        this.seen += 1;
        if (this.seen % 65_536 === 0)
            this.budget.time();
        if (container.left === 0) {
            this.close();
            return;
        }
        if (container.left !== undefined)
            container.left -= 1;
        const end = container.kind === 'object' ? 0x7d : 0x5d;
        await this.reader.fill(1);
        if (container.left === undefined && this.reader.peek() === end) {
            this.reader.byte();
            this.close();
            return;
        }
        if (container.kind === 'object') {
            const start = this.reader.position;
            const name = await this.text(open_values_longestKey, 'a key');
            this.keys.key(name, start);
            this.visitor.key(name);
        }
        await this.value(await this.marker());
    }
    close() {
        this.open.pop();
        this.keys.close();
        this.visitor.close();
    }
    async marker() {
        return String.fromCharCode((await this.reader.take(1))[0] ?? 0);
    }
    async value(marker) {
        const bytes = numberBytes.get(marker);
        if (bytes !== undefined) {
            const number = ubjson_numberOf(marker, await this.reader.take(bytes));
            this.visitor.value(this.visitor.keepsValues ? number : undefined);
            return;
        }
        switch (marker) {
            case '{':
                await this.start('object');
                break;
            case '[':
                await this.start('array');
                break;
            case 'S':
                await this.textValue();
                break;
            case 'C':
                this.visitor.value(String.fromCharCode((await this.reader.take(1))[0] ?? 0));
                break;
            case 'Z':
                this.visitor.value(null);
                break;
            case 'T':
                this.visitor.value(true);
                break;
            case 'F':
                this.visitor.value(false);
                break;
            default:
                throw new Malformed(`${JSON.stringify(marker)} is no marker of a value`, this.reader.position - 1);
        }
    }
    async start(kind) {
        const offset = this.reader.position - 1;
        this.keys.open(kind, offset);
        this.visitor.open(kind);
        await this.reader.fill(1);
        let type;
        if (kind === 'array' && this.reader.peek() === 0x24) {
            this.reader.byte();
            type = await this.marker();
            await this.reader.fill(1);
            if (this.reader.peek() !== 0x23)
                throw new Malformed('a typed array has no count', this.reader.position);
        }
        if (this.reader.peek() !== 0x23) {
            this.open.push({ kind, left: undefined });
            return;
        }
        this.reader.byte();
        const count = await this.count('a container');
        if (type === undefined) {
            this.open.push({ kind, left: count });
            return;
        }
        const each = numberBytes.get(type);
        if (each === undefined) {
            throw new Malformed(`${JSON.stringify(type)} is no type of the numbers of an array`, offset);
        }
        this.assertThere(count, each, 'an array', offset);
        await this.reader.skip(count * each);
        this.visitor.numbers(count);
        this.keys.close();
        this.visitor.close();
    }
    /** Nothing is read, held or stepped over by a number that the file claims before it is held against what is there. */
    assertThere(count, each, what, offset) {
        const { size, position } = this.reader;
        const bytes = count * each;
        if (!Number.isSafeInteger(bytes) || (size !== undefined && bytes > size - position)) {
            throw new Malformed(`${what} claims ${count} × ${each} bytes, more than the file has`, offset);
        }
    }
    async count(what) {
        const offset = this.reader.position;
        const marker = await this.marker();
        if (!'iUIlL'.includes(marker))
            throw new Malformed(`the length of ${what} is no whole number`, offset);
        const count = ubjson_numberOf(marker, await this.reader.take(numberBytes.get(marker) ?? 0));
        if (count < 0 || !Number.isSafeInteger(Number(count))) {
            throw new Malformed(`the length of ${what} is ${count}`, offset);
        }
        return Number(count);
    }
    async text(longest, what) {
        const offset = this.reader.position;
        const length = await this.count(what);
        this.assertThere(length, 1, what, offset);
        if (length > longest)
            throw new BeyondLimit(`${what} takes ${length} bytes, more than ${longest} are not held`, offset);
        const bytes = await this.reader.take(length);
        const text = utf8(bytes);
        if (text === undefined)
            throw new Malformed(`${what} is not UTF-8`, offset);
        return text;
    }
    async textValue() {
        if (this.visitor.keepsValues) {
            this.visitor.value(await this.text(this.budget.limits.held, 'a text'));
            return;
        }
        const offset = this.reader.position;
        const length = await this.count('a text');
        this.assertThere(length, 1, 'a text', offset);
        await this.reader.skip(length);
        this.visitor.value(undefined);
    }
}
function ubjson_numberOf(marker, bytes) {
    switch (marker) {
        case 'i':
            return bytes.readInt8();
        case 'U':
            return bytes.readUInt8();
        case 'I':
            return bytes.readInt16BE();
        case 'l':
            return bytes.readInt32BE();
        case 'L':
            return bytes.readBigInt64BE();
        case 'd':
            return bytes.readFloatBE();
        default:
            return bytes.readDoubleBE();
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/models/xgboost.js


const xgboostFormat = {
    name: 'xgboost',
    title: 'XGBoost (JSON and UBJSON)',
    endings: ['.json', '.ubj'],
    recognisedBy: 'an object that starts with the key "learner", or with "version" and then "learner"',
    reads: ['version of XGBoost', 'booster', 'objective', 'number of trees and of features'],
    refuses: [
        'the old binary form, which XGBoost itself no longer reads',
        'keys that stand twice in one object, and keys beside learner and version',
        'a number of trees, or of nodes of a tree, other than it says',
        'lengths beyond the end of the file',
    ],
};
/** XGBoost's own two forms of one tree of values; neither holds code. The old binary one starts with `binf`. */
const xgboostReader = {
    format: 'xgboost',
    recognises: (head) => startsText(head) || startsUbjson(head) || isOld(head),
    inspect: async (bytes, inspector) => {
        const head = await bytes.head();
        if (!isOld(head))
            return inspectModel(bytes, inspector, startsUbjson(head) ? walkUbjson : walkJson);
        inspector.fault('it is in the old binary form of XGBoost, which newer releases no longer read: save it again with save_model("model.ubj")');
        return 'unknown';
    },
};
const textStart = /^[ \t\r\n]*\{[ \t\r\n]*"(?:learner"[ \t\r\n]*:[ \t\r\n]*\{|version"[ \t\r\n]*:[ \t\r\n]*\[[0-9, \t\r\n]*\][ \t\r\n]*,[ \t\r\n]*"learner")/;
function startsText(head) {
    return head.includes('"learner"') && textStart.test(head.toString('latin1'));
}
/** How a key of seven bytes starts, by each of the integers that may count them. */
const sevens = ['L\0\0\0\0\0\0\0\x07', 'l\0\0\0\x07', 'I\0\x07', 'i\x07', 'U\x07'];
function startsUbjson(head) {
    const text = head.toString('latin1');
    return sevens.some((seven) => {
        if (text.startsWith(`{${seven}learner{`))
            return true;
        if (!text.startsWith(`{${seven}version[`))
            return false;
        const second = text.indexOf(`${seven}learner{`);
        return second !== -1 && second < 128;
    });
}
function isOld(head) {
    return head.subarray(0, 4).toString('latin1') === 'binf';
}
async function inspectModel(bytes, inspector, walk) {
    const model = new ModelVisitor(inspector);
    await walk(bytes.reader(), model, inspector.budget);
    return model.finish();
}
const learner = 'learner';
const booster = `${learner}/gradient_booster`;
/** Where the trees lie: DART wraps a booster of trees. */
const xgboost_models = [`${booster}/model`, `${booster}/gbtree/model`];
/** Values that are read, by their way from the root. */
const wanted = new Set([
    'version/*',
    `${booster}/name`,
    `${learner}/objective/name`,
    `${learner}/learner_model_param/num_feature`,
    `${learner}/learner_model_param/num_class`,
    ...xgboost_models.flatMap((model) => [`${model}/gbtree_model_param/num_trees`, `${model}/trees/*/tree_param/num_nodes`]),
]);
/** Arrays of a tree with one element a node. */
const ofNodes = ['left_children', 'right_children', 'parents', 'split_indices', 'split_conditions', 'default_left'];
/** Arrays whose elements are counted. */
const counted = new Set([
    'version',
    `${learner}/feature_names`,
    `${booster}/weight_drop`,
    ...xgboost_models.flatMap((model) => [
        `${model}/trees`,
        `${model}/tree_info`,
        `${model}/weights`,
        ...ofNodes.map((name) => `${model}/trees/*/${name}`),
    ]),
]);
const trees = new Set(xgboost_models.map((model) => `${model}/trees/*`));
/** Further in than this, nothing is looked for. */
const deepestWanted = 8;
/** Checks the shape of a model as it is walked over, and keeps the few values that tell what it is. */
class ModelVisitor {
    inspector;
    keepsValues = false;
    stack = [];
    pending = '';
    texts = new Map();
    counts = new Map();
    version = [];
    hasBooster = false;
    hasVersion = false;
    treesSeen = 0;
    constructor(inspector) {
        this.inspector = inspector;
    }
    key(name) {
        const parent = this.stack.at(-1);
        if (this.stack.length === 1 && name !== learner && name !== 'version') {
            this.inspector.fault(`beside learner and version it has the key ${JSON.stringify(name.slice(0, 80))}`);
        }
        this.expect(join(parent?.path, name.replaceAll('/', '\\')));
    }
    open(kind) {
        this.count();
        const path = this.pending;
        if (path === booster)
            this.hasBooster = true;
        if (path === 'version')
            this.hasVersion = true;
        this.stack.push({ kind, path, elements: 0 });
        if (kind === 'array')
            this.expect(join(path, '*'));
    }
    close() {
        const closed = this.stack.pop();
        if (closed?.path !== undefined) {
            if (closed.kind === 'array' && counted.has(closed.path))
                this.counts.set(closed.path, closed.elements);
            if (closed.kind === 'object' && trees.has(closed.path))
                this.tree(closed.path);
        }
        const parent = this.stack.at(-1);
        if (parent?.kind === 'array')
            this.expect(join(parent.path, '*'));
    }
    value(value) {
        this.count();
        const path = this.pending;
        if (path === undefined || !this.keepsValues)
            return;
        if (path === 'version/*') {
            if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
                this.version.push(value);
            else if (typeof value === 'bigint')
                this.inspector.fault('its version is no version');
        }
        else if (typeof value === 'string')
            this.texts.set(path, value);
    }
    numbers(count) {
        const innermost = this.stack.at(-1);
        if (innermost)
            innermost.elements += count;
    }
    expect(path) {
        this.pending = path;
        this.keepsValues = path !== undefined && wanted.has(path);
    }
    count() {
        const innermost = this.stack.at(-1);
        if (innermost?.kind === 'array')
            innermost.elements += 1;
    }
    /** Every array of a tree has as many elements as it has nodes: a reader that trusts that reads past its end. */
    tree(path) {
        const index = this.treesSeen;
        this.treesSeen += 1;
        const nodes = this.integer(`${path}/tree_param/num_nodes`);
        if (nodes === undefined)
            this.inspector.fault(`tree ${index} does not say how many nodes it has`);
        else {
            const wrong = ofNodes.find((name) => this.counts.get(`${path}/${name}`) !== nodes);
            if (wrong !== undefined) {
                const found = this.counts.get(`${path}/${wrong}`) ?? 'no';
                this.inspector.fault(`tree ${index} has ${nodes} nodes, and ${found} ${wrong}`);
            }
        }
        this.texts.delete(`${path}/tree_param/num_nodes`);
        for (const name of ofNodes)
            this.counts.delete(`${path}/${name}`);
    }
    integer(path) {
        const text = this.texts.get(path);
        return text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
    }
    finish() {
        if (!this.hasBooster && !this.hasVersion)
            return 'json';
        const version = this.versionText();
        const kind = this.required(`${booster}/name`, 'booster');
        const objective = this.required(`${learner}/objective/name`, 'objective');
        const features = this.integer(`${learner}/learner_model_param/num_feature`);
        if (features === undefined)
            this.inspector.fault('it does not say how many features it takes');
        const names = this.counts.get(`${learner}/feature_names`) ?? 0;
        if (names !== 0 && features !== undefined && names !== features) {
            this.inspector.fault(`it takes ${features} features and names ${names}`);
        }
        const count = this.trees(kind);
        const notes = [
            ...(kind !== undefined ? [`booster: ${kind}`] : []),
            ...(objective !== undefined ? [`objective: ${objective}`] : []),
            ...(count !== undefined ? [`trees: ${count}`] : []),
            ...(features !== undefined ? [`features: ${features}`] : []),
        ];
        const facts = { notes, ...(version !== undefined && { version, producer: `XGBoost ${version}` }) };
        this.inspector.facts(facts);
        return 'xgboost';
    }
    versionText() {
        if (this.version.length === 3 && this.counts.get('version') === 3)
            return this.version.join('.');
        this.inspector.fault('it does not say by three whole numbers which version of XGBoost wrote it');
        return undefined;
    }
    required(path, what) {
        const text = this.texts.get(path);
        if (text === undefined || text === '')
            this.inspector.fault(`it names no ${what}`);
        return text === undefined ? undefined : text.slice(0, 200);
    }
    trees(kind) {
        if (kind === undefined)
            return undefined;
        const [plain = '', wrapped = ''] = xgboost_models;
        if (kind === 'gblinear') {
            if (!this.counts.has(`${plain}/weights`))
                this.inspector.fault('it is linear and has no weights');
            return undefined;
        }
        if (kind !== 'gbtree' && kind !== 'dart') {
            this.inspector.fault(`its booster ${JSON.stringify(kind)} is none of gbtree, dart, gblinear`);
            return undefined;
        }
        const model = kind === 'dart' ? wrapped : plain;
        const told = this.integer(`${model}/gbtree_model_param/num_trees`);
        const found = this.counts.get(`${model}/trees`);
        if (told === undefined || found === undefined) {
            this.inspector.fault('it does not hold its trees and their number');
            return undefined;
        }
        if (found !== told || this.treesSeen !== told)
            this.inspector.fault(`it says that it has ${told} trees and holds ${found}`);
        const groups = this.counts.get(`${model}/tree_info`);
        if (groups !== told)
            this.inspector.fault(`of ${told} trees, ${groups ?? 0} say what they predict`);
        const drops = this.counts.get(`${booster}/weight_drop`);
        if (kind === 'dart' && drops !== told)
            this.inspector.fault(`of ${told} trees, ${drops ?? 0} have a weight`);
        return told;
    }
}
function join(parent, name) {
    if (parent === undefined)
        return undefined;
    if (parent === '')
        return name === '' ? undefined : name;
    // the depth of what is wanted is small, and so is every path that is kept
    return parent.length > 200 || parent.split('/').length >= deepestWanted
        ? undefined
        : `${parent}/${name.slice(0, 64)}`;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/end-record.js

const endSignature = 0x06054b50;
const endBytes = 22;
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const end64Signature = 0x06064b50;
const end64Bytes = 56;
/** The least that an entry of the central directory takes. */
const leastEntryBytes = 46;
/**
 * Reads the end records, which must be the last bytes of the file and the next after the central directory. An archive
 * with a comment is refused: no library writes one, and where the end record is sought in it readers disagree.
 *
 * @throws Malformed
 */
async function end_record_readEnd(content) {
    if (content.size < endBytes)
        throw new Malformed('it is too short for a zip archive', content.size);
    const tail = await content.read(Math.max(0, content.size - endBytes - locatorBytes - end64Bytes), Math.min(content.size, endBytes + locatorBytes + end64Bytes));
    const endAt = content.size - endBytes;
    const end = tail.subarray(tail.length - endBytes);
    if (end.readUInt32LE(0) !== endSignature || end.readUInt16LE(20) !== 0) {
        throw new Malformed('it does not end with the end record of a zip: it is cut off, or bytes or a comment follow', endAt);
    }
    const told = {
        disk: end.readUInt16LE(4),
        startDisk: end.readUInt16LE(6),
        entriesHere: end.readUInt16LE(8),
        entries: end.readUInt16LE(10),
        size: end.readUInt32LE(12),
        start: end.readUInt32LE(16),
    };
    if (told.disk !== 0 || told.startDisk !== 0)
        throw new Malformed('it spans several disks', endAt);
    const locator = tail.subarray(Math.max(0, tail.length - endBytes - locatorBytes), tail.length - endBytes);
    if (locator.length === locatorBytes && locator.readUInt32LE(0) === locatorSignature) {
        const at = endAt - locatorBytes - end64Bytes;
        if (at < 0)
            throw new Malformed('its zip64 end record is cut off', endAt);
        const large = readEnd64(tail.subarray(0, end64Bytes), locator, at);
        const agree = agrees(told.entriesHere, large.entries, 0xffff) &&
            agrees(told.entries, large.entries, 0xffff) &&
            agrees(told.size, large.size, 0xffffffff) &&
            agrees(told.start, large.start, 0xffffffff);
        if (!agree)
            throw new Malformed('its two end records disagree', endAt);
        return directory(large.entries, large.start, large.size, at);
    }
    if (told.entriesHere !== told.entries)
        throw new Malformed('it spans several disks', endAt);
    return directory(BigInt(told.entries), BigInt(told.start), BigInt(told.size), endAt);
}
function readEnd64(record, locator, at) {
    if (record.readUInt32LE(0) !== end64Signature || locator.readBigUInt64LE(8) !== BigInt(at)) {
        throw new Malformed('its zip64 end record is not where it should be', at);
    }
    if (record.readBigUInt64LE(4) !== BigInt(end64Bytes - 12)) {
        throw new Malformed('its zip64 end record holds more than is known', at + 4);
    }
    const disks = [record.readUInt32LE(16), record.readUInt32LE(20), locator.readUInt32LE(4)];
    const entries = record.readBigUInt64LE(32);
    if (disks.some((disk) => disk !== 0) || locator.readUInt32LE(16) > 1 || record.readBigUInt64LE(24) !== entries) {
        throw new Malformed('it spans several disks', at);
    }
    return { entries, size: record.readBigUInt64LE(40), start: record.readBigUInt64LE(48) };
}
function agrees(small, large, saturated) {
    return small === saturated || BigInt(small) === large;
}
/** @param end where the end records start: the directory must reach that far */
function directory(entries, start, size, end) {
    if (start + size !== BigInt(end)) {
        throw new Malformed('its central directory does not reach from where it should start to the end record', end);
    }
    if (entries * BigInt(leastEntryBytes) > size) {
        throw new Malformed(`it claims ${entries} entries, more than its central directory has room for`, end);
    }
    return { entries: Number(entries), start: Number(start), size: Number(size) };
}

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/extra-fields.js

const zip64 = 0x0001;
/** PyTorch pads with it, so that its storages lie aligned. */
const pytorchPadding = 0x4246;
/** What may be told of an entry beside its sizes: nothing that renames it, encrypts it or says where its bytes are. */
const extra_fields_known = new Set([
    zip64,
    0x000a, // times of NTFS
    0x5455, // times of Unix
    0x5855, // times and owner, old
    0x7855, // owner, old
    0x7875, // owner
    pytorchPadding,
    0xcafe, // mark of Java archives
    0xd935, // padding of Android's zipalign
]);
/**
 * The zip64 field of an entry's extra fields, without its header.
 *
 * @param offset of the first byte, for the message
 * @throws Malformed where a field is unknown, stands twice or is cut off
 */
function zip64Field(extra, offset) {
    const found = new Map();
    for (let at = 0; at < extra.length;) {
        if (at + 4 > extra.length)
            throw new Malformed('its extra fields are cut off', offset + at);
        const id = extra.readUInt16LE(at);
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            throw new Malformed('its extra fields are cut off', offset + at);
        const name = `0x${id.toString(16).padStart(4, '0')}`;
        if (!extra_fields_known.has(id))
            throw new Malformed(`its extra field ${name} is none that is known`, offset + at);
        if (found.has(id))
            throw new Malformed(`its extra field ${name} stands twice`, offset + at);
        const field = extra.subarray(at + 4, end);
        if (id === pytorchPadding && field.some((byte) => byte !== 0x5a && byte !== 0)) {
            throw new Malformed('the padding in its extra fields holds something', offset + at);
        }
        found.set(id, field);
        at = end;
    }
    return found.get(zip64);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/central-directory.js








const central_directory_signature = 0x02014b50;
const central_directory_fixedBytes = 46;
/** Each takes about a kilobyte of memory. */
const mostEntries = 100_000;
const central_directory_mostFaults = 50;
/** Deflate cannot shrink further than this: 258 bytes take two bits. */
const deflateRatio = 1032;
/** What unpacks to more than this may not have been packed more tightly than weights are. */
const largeBytes = 256 * 2 ** 20;
const mostRatio = 200;
const methods = new Map([
    [1, 'shrink'],
    [6, 'implode'],
    [9, 'deflate64'],
    [12, 'bzip2'],
    [14, 'LZMA'],
    [93, 'Zstandard'],
    [95, 'XZ'],
    [98, 'PPMd'],
    [99, 'encryption by AES'],
]);
/**
 * Reads the central directory whole. What is wrong with an entry but leaves no doubt where it lies is noted as a fault.
 *
 * @returns the entries and where they are listed
 * @throws Malformed
 * @throws BeyondLimit
 */
async function readCentralDirectory(content, inspector) {
    const directory = await end_record_readEnd(content);
    inspector.budget.held(directory.size, 'its central directory');
    inspector.budget.entries(directory.entries);
    if (directory.entries > mostEntries)
        throw new BeyondLimit(`it holds more than ${mostEntries} members`);
    const reader = ForwardReader.ofContent(partOf(content, directory.start, directory.size));
    const names = new MemberNames();
    const entries = [];
    let faults = 0;
    for (let count = 0; count < directory.entries; count += 1) {
        const entry = await central_directory_readEntry(reader, directory.start);
        entries.push(entry.entry);
        const nameIs = nameFault(entry.entry.name) ?? names.add(entry.entry.name, entry.entry.folder);
        const found = nameIs === undefined ? entry.faults : [`its name ${nameIs}`, ...entry.faults];
        for (const fault of found)
            inspector.fault(`${JSON.stringify(entry.entry.name)}: ${fault}`, entry.entry.told);
        faults += found.length;
        if (faults > central_directory_mostFaults)
            throw new Malformed(`more than ${central_directory_mostFaults} of its entries are not as they should be`);
    }
    if (!(await reader.atEnd())) {
        throw new Malformed('its central directory holds more than its entries', directory.start + reader.position);
    }
    return { entries, directory };
}
async function central_directory_readEntry(reader, start) {
    const told = start + reader.position;
    const fixed = Buffer.from(await reader.take(central_directory_fixedBytes));
    if (fixed.readUInt32LE(0) !== central_directory_signature)
        throw new Malformed('there is no entry of the central directory', told);
    const nameBytes = fixed.readUInt16LE(28);
    const extraBytes = fixed.readUInt16LE(30);
    const variable = await reader.take(nameBytes + extraBytes + fixed.readUInt16LE(32));
    const flags = fixed.readUInt16LE(8);
    const name = central_directory_nameOf(variable.subarray(0, nameBytes), flags, told);
    const extra = variable.subarray(nameBytes, nameBytes + extraBytes);
    const sizes = sizesOf(fixed, zip64Field(extra, told + central_directory_fixedBytes + nameBytes), told);
    const entry = {
        name,
        folder: name.endsWith('/'),
        flags,
        method: fixed.readUInt16LE(10),
        time: fixed.readUInt32LE(12),
        crc: fixed.readUInt32LE(16),
        told,
        ...sizes,
    };
    const hasComment = fixed.readUInt16LE(32) > 0;
    return { entry, faults: [...faultsOf(entry, fixed), ...(hasComment ? ['it has a comment'] : [])] };
}
/** Without the mark of UTF-8, readers take the bytes beyond ASCII for different letters. */
function central_directory_nameOf(bytes, flags, at) {
    const name = utf8(bytes);
    if (name !== undefined && ((flags & isUtf8) !== 0 || name.length === bytes.length))
        return name;
    throw new Malformed('a name is written in an encoding that is not told', at);
}
function sizesOf(fixed, field, at) {
    const needed = [
        ['size', 24],
        ['packed', 20],
        ['offset', 42],
    ];
    const found = { size: 0, packed: 0, offset: 0 };
    let used = 0;
    for (const [key, place] of needed) {
        const small = fixed.readUInt32LE(place);
        if (small !== 0xffffffff) {
            found[key] = small;
            continue;
        }
        if (!field || field.length < used + 8)
            throw new Malformed('its zip64 field lacks a number', at);
        const large = field.readBigUInt64LE(used);
        if (large > BigInt(Number.MAX_SAFE_INTEGER))
            throw new Malformed(`it claims ${large} bytes`, at);
        found[key] = Number(large);
        used += 8;
    }
    if (field && field.length !== used)
        throw new Malformed('its zip64 field holds more than is asked for', at);
    return found;
}
function faultsOf(entry, fixed) {
    const found = [];
    const { flags, method, packed, size } = entry;
    if ((flags & 0x2041) !== 0)
        found.push('it is encrypted');
    else if ((flags & ~knownFlags) !== 0)
        found.push(`its flags 0x${flags.toString(16)} are not known`);
    if (method === entry_stored) {
        if (packed !== size)
            found.push(`it is stored, but takes ${packed} bytes for ${size}`);
    }
    else if (method === deflated) {
        if (size > packed * deflateRatio)
            found.push(`${packed} bytes cannot unpack to ${size}`);
        else if (size > largeBytes && size > packed * mostRatio) {
            found.push(`it unpacks to ${Math.floor(size / packed)} times its size`);
        }
    }
    else {
        found.push(`it is packed by ${methods.get(method) ?? `method ${method}`}, which is not read`);
    }
    if (fixed.readUInt16LE(34) !== 0)
        found.push('it lies on another disk');
    if ((fixed.readUInt16LE(6) & 0xff) > 45)
        found.push('it needs a newer reader of zip than any model does');
    const type = fixed.readUInt16LE(40) & 0xf000;
    if (entry.folder) {
        if (type !== 0 && type !== 0x4000)
            found.push('it is a link or a device by its attributes, and a folder by its name');
        if (size !== 0 || packed > 2 || entry.crc !== 0)
            found.push('it is a folder that holds bytes');
    }
    else if (type !== 0 && type !== 0x8000) {
        found.push('it is a link, a folder or a device by its attributes');
    }
    else if ((fixed.readUInt32LE(38) & 0x18) !== 0) {
        found.push('it is a folder by its attributes, and a file by its name');
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/local-header.js



const local_header_signature = 0x04034b50;
const local_header_fixedBytes = 30;
/** Read with the header, which spares a read of its own for nearly every member. */
const usualExtraBytes = 96;
const descriptorSignature = 0x08074b50;
const saturated = 0xffffffff;
/**
 * Reads the header before an entry's bytes and the descriptor after them. Both must tell what the central directory tells:
 * libraries follow the one or the other.
 *
 * @param end where the next entry or the central directory starts
 * @returns the offset of the entry's bytes
 * @throws Malformed
 */
async function readLocal(content, entry, end) {
    const at = entry.offset;
    const nameBytes = Buffer.byteLength(entry.name);
    if (at + local_header_fixedBytes + nameBytes > end)
        throw new Malformed(`${local_header_quoted(entry)} overlaps what follows it`, at);
    const ahead = await content.read(at, Math.min(end - at, local_header_fixedBytes + nameBytes + usualExtraBytes));
    const header = ahead.subarray(0, local_header_fixedBytes + nameBytes);
    if (header.readUInt32LE(0) !== local_header_signature)
        throw new Malformed(`${local_header_quoted(entry)} has no local header`, at);
    const disagree = (what) => new Malformed(`${local_header_quoted(entry)} has another ${what} in its local header than in the central directory`, at);
    if (header.readUInt16LE(6) !== entry.flags)
        throw disagree('set of flags');
    if (header.readUInt16LE(8) !== entry.method)
        throw disagree('method');
    if (header.readUInt32LE(10) !== entry.time)
        throw disagree('time');
    if (header.readUInt16LE(26) !== nameBytes || !header.subarray(local_header_fixedBytes).equals(Buffer.from(entry.name))) {
        throw disagree('name');
    }
    const extraBytes = header.readUInt16LE(28);
    const start = at + local_header_fixedBytes + nameBytes + extraBytes;
    if (start + entry.packed > end)
        throw new Malformed(`${local_header_quoted(entry)} overlaps what follows it`, at);
    const isAhead = header.length + extraBytes <= ahead.length;
    const extra = isAhead
        ? ahead.subarray(header.length, header.length + extraBytes)
        : await content.read(start - extraBytes, extraBytes);
    const field = zip64Field(extra, start - extraBytes);
    const told = toldSizes(header, field, start - extraBytes);
    const later = (entry.flags & hasDescriptor) !== 0;
    const crc = header.readUInt32LE(14);
    if (crc !== entry.crc && !(later && crc === 0))
        throw disagree('CRC');
    for (const [size, real] of [
        [told.size, entry.size],
        [told.packed, entry.packed],
    ]) {
        if (size !== BigInt(real) && !(later && size === 0n))
            throw disagree('size');
    }
    await readDescriptor(content, entry, start + entry.packed, end);
    return start;
}
function toldSizes(header, field, at) {
    const packed = header.readUInt32LE(18);
    const size = header.readUInt32LE(22);
    if (!field && packed !== saturated && size !== saturated)
        return { size: BigInt(size), packed: BigInt(packed) };
    if (packed !== saturated || size !== saturated || field?.length !== 16) {
        throw new Malformed('a local zip64 field does not go with the sizes beside it', at);
    }
    return { size: field.readBigUInt64LE(0), packed: field.readBigUInt64LE(8) };
}
/** The descriptor has four forms, with and without its signature and zip64, which differ in length. */
async function readDescriptor(content, entry, start, end) {
    const length = end - start;
    const later = (entry.flags & hasDescriptor) !== 0;
    if (!later && length === 0)
        return;
    if (!later || ![12, 16, 20, 24].includes(length)) {
        throw new Malformed(`${length} bytes after ${local_header_quoted(entry)} belong to nothing`, start);
    }
    const bytes = await content.read(start, length);
    const signed = length === 16 || length === 24;
    const body = bytes.subarray(signed ? 4 : 0);
    const wide = body.length === 20;
    const packed = wide ? body.readBigUInt64LE(4) : BigInt(body.readUInt32LE(4));
    const size = wide ? body.readBigUInt64LE(12) : BigInt(body.readUInt32LE(8));
    const agrees = (!signed || bytes.readUInt32LE(0) === descriptorSignature) &&
        body.readUInt32LE(0) === entry.crc &&
        packed === BigInt(entry.packed) &&
        size === BigInt(entry.size);
    if (!agrees)
        throw new Malformed(`the descriptor after ${local_header_quoted(entry)} disagrees with the central directory`, start);
}
function local_header_quoted(entry) {
    return JSON.stringify(entry.name);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/archive.js




/**
 * Reads an archive, but not what its members hold. Its entries must follow each other from the first byte to the central
 * directory, so that no reader finds another archive in the same bytes.
 *
 * @throws Malformed
 * @throws BeyondLimit
 */
async function readArchive(content, inspector) {
    const { entries, directory } = await readCentralDirectory(content, inspector);
    const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
    const members = [];
    const byName = new Map();
    let next = 0;
    for (const [index, entry] of inOrder.entries()) {
        if (entry.offset !== next)
            throw notNext(entry, next);
        const end = inOrder[index + 1]?.offset ?? directory.start;
        const start = await readLocal(content, entry, end);
        next = end;
        if (index % 1000 === 0)
            inspector.budget.time();
        if (entry.folder)
            continue;
        const member = { ...entry, content: partOf(content, start, entry.packed) };
        members.push(member);
        byName.set(entry.name, member);
    }
    if (next !== directory.start)
        throw new Malformed('bytes before its central directory belong to nothing', next);
    return { members, byName };
}
function notNext(entry, next) {
    const name = JSON.stringify(entry.name);
    return entry.offset < next
        ? new Malformed(`${name} overlaps what lies before it`, entry.told)
        : new Malformed(`${entry.offset - next} bytes before ${name} belong to nothing`, next);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/zip/zip.js





/** Tried one after the other. The last one takes what none before it does. */
const zip_kinds = [pytorch, keras, skops, npz];
const localHeader = Buffer.from('PK\x03\x04');
const endRecord = Buffer.from('PK\x05\x06');
/** Zip archives. They start with their first member, so one that something was put in front of is not told by its content. */
const zipReader = {
    format: 'zip',
    recognises: (head) => {
        const mark = head.subarray(0, 4);
        return mark.equals(localHeader) || mark.equals(endRecord);
    },
    inspect: async (bytes, inspector) => {
        const content = await bytes.places(inspector.budget);
        const archive = await readArchive(content, inspector);
        const kind = zip_kinds.find((each) => each.recognises(archive));
        return kind ? kind.inspect(archive, inspector) : 'zip';
    },
};

;// CONCATENATED MODULE: ./lib/src/formats/models/formats.js























/** Every format, in the order of the page that describes them. */
const modelFormats = [
    onnxFormat,
    safetensorsFormat,
    ggufFormat,
    pytorchFormat,
    torchscriptFormat,
    pickleFormat,
    joblibFormat,
    skopsFormat,
    npyFormat,
    npzFormat,
    kerasFormat,
    kerasH5Format,
    savedModelFormat,
    xgboostFormat,
    lightgbmFormat,
    mlflowFormat,
    huggingFaceFormat,
    tfliteFormat,
    catboostFormat,
    pmmlFormat,
    coreMlFormat,
];
/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
const readers = [
    ggufReader,
    hdf5Reader,
    npyReader,
    zipReader,
    // Before tar, whose header begins with a name, which may be a pickle.
    pickleReader,
    tarReader,
    tfliteReader,
    catboostReader,
    compressedReader,
    safetensorsReader,
    xgboostReader,
    lightgbmReader,
    onnxReader,
    // Its marks are only those of a protobuf message, so it stands after ONNX.
    coreMlReader,
    pmmlReader,
    // Before text, after all that have a mark.
    unmarkedPickleReader,
    // Recognises whatever is text, so it stands last.
    textReader,
];
const folderReaders = [
    mlflowReader,
    huggingFaceReader,
    savedModelReader,
    coreMlPackageReader,
];

;// CONCATENATED MODULE: ./lib/src/gates/model/measured.js


function isModelFormat(format) {
    return modelFormatNames.includes(format);
}
/** Whether something is read of files of this format beside their name. */
function isStructureRead(format) {
    return modelFormats.some(({ name, reads }) => name === format && reads.length > 0);
}
/** `a PyTorch file` is called by the title of its format. */
function titleOf(format) {
    return modelFormats.find(({ name }) => name === format)?.title ?? format;
}
/** The files whose content another one accounts for, such as external data or a shard. */
function explained({ files, folder }) {
    return new Set([...files.map(({ inspection }) => inspection), ...(folder ? [folder] : [])].flatMap((each) => each.explains));
}
/** Everything that was inspected: the folder as a whole stands for the file that describes it. */
function inspections({ files, folder }) {
    return [...(folder ? [{ file: files[0].file, inspection: folder }] : []), ...files];
}
/** Where something was found, as evidence and messages call it. */
function placeOf(file, { members }, offset) {
    return {
        file: file.path,
        ...(members.length > 0 && { members }),
        ...(offset !== undefined && { offset }),
    };
}
/** `models/m.pt » archive/data.pkl, byte 42`. */
function placeShown({ file, members = [], offset }) {
    return `${[file, ...members].join(' » ')}${offset === undefined ? '' : `, byte ${offset}`}`;
}
/** So many faults stand in a result; the others are counted. */
const measured_mostFaults = 100;
/** Every import is told, up to as many as are gathered of one file. */
const measured_mostImports = 2000;

;// CONCATENATED MODULE: ./lib/src/gates/model/structure.js



/** Whether every file is what its format asks for, to its last byte. */
function judgeStructure(model, rules) {
    const faults = structure_faultsOf(model);
    const untold = inspections(model).reduce((sum, { inspection }) => sum + inspection.untold, 0);
    return unlessExcepted(faults, rules.exceptions, (left) => ({
        status: 'failed',
        reason: 'malformed',
        what: left.length === 1 ? left[0].what : `${left[0].what}, and ${(0,result_format/* counted */.hS)(left.length - 1, 'more fault')}`,
        fix: 'write the file again with its own library, and compare its SHA-256 with that of the machine that wrote it',
        evidence: [
            {
                kind: 'faults',
                faults: left.slice(0, measured_mostFaults).map(({ fault }) => fault),
                omitted: Math.max(0, left.length - measured_mostFaults) + untold,
            },
        ],
    }), () => limitOutcome(model, rules) ??
        unreadOutcome(model, rules) ??
        exceptedUnread(model, rules) ?? { status: 'passed', reason: 'no_violations', what: soundText(model) });
}
/** Whether loading the model would import or run anything that is not allowed. */
function judgeImports(model, rules) {
    const imports = inspections(model).flatMap(({ file, inspection }) => inspection.imports.map(({ module, name, allowed, place, offset, kind }) => {
        const at = placeOf(file, place, offset);
        const found = { module, name, allowed, ...at, ...(kind !== undefined && { as: kind }) };
        return { file, found, what: `${structure_nameOf(found)} is imported by ${placeShown(at)}` };
    }));
    const streams = inspections(model).reduce((sum, { inspection }) => sum + inspection.streams, 0);
    const ordered = [...imports].sort((a, b) => Number(a.found.allowed) - Number(b.found.allowed));
    const evidence = {
        kind: 'imports',
        allow_list: rules.allowList,
        streams,
        imports: ordered.slice(0, measured_mostImports).map(({ found }) => found),
        omitted: Math.max(0, ordered.length - measured_mostImports),
    };
    const told = imports.length > 0 || streams > 0 ? { evidence: [evidence] } : {};
    const disallowed = imports.filter(({ found }) => !found.allowed);
    const refused = unlessExcepted(disallowed, rules.exceptions, (left) => ({
        status: 'failed',
        reason: 'disallowed_imports',
        what: `loading it would import ${namesOf(left.map(({ found }) => found))}`,
        why: `not in the allow-list ${rules.allowList}, first in ${placeShown(left[0].found)}`,
        fix: fixOf(left.map(({ found }) => found)),
        ...told,
    }), () => ({ status: 'passed', reason: 'no_violations', what: nothingFound(model, rules.allowList, streams), ...told }));
    if (refused.status === 'failed')
        return refused;
    // What was not read to its end may import anything further in.
    const unread = brokenOutcome(model, rules) ??
        limitOutcome(model, rules) ??
        unreadOutcome(model, rules) ??
        exceptedUnread(model, rules);
    return unread ? { ...unread, ...told } : refused;
}
function structure_faultsOf(model) {
    const free = explained(model);
    const own = model.files.flatMap(({ file, name, inspection }) => free.has(name) && isByChance(inspection) ? [] : inspection.faults.map((fault) => ({ file, fault })));
    const described = (model.folder?.faults ?? []).map((fault) => ({ file: fileNamed(model, fault.place.file), fault }));
    return [...described, ...own].map(({ file, fault }) => {
        const at = placeOf(file, fault.place, fault.offset);
        return { file, fault: { ...at, what: fault.what }, what: `${placeShown(at)}: ${fault.what}` };
    });
}
/** Formats with a mark of two bytes or none: one file of weights in some thousands begins like them. */
const shortMarks = ['pickle', 'joblib', 'text', 'json', 'unknown', 'empty'];
/** Whether weights only happen to begin as something else does. Whatever imports something is meant to. */
function isByChance({ format, imports }) {
    return imports.length === 0 && shortMarks.includes(format);
}
/** The file of the folder that a fault of its description is about. */
function fileNamed({ files }, name) {
    return (files.find((each) => each.name === name) ?? files[0]).file;
}
/** That files are of a format of which nothing is read: taken as they are where the configuration lists it. */
function unreadOutcome(model, { formats, exceptions }) {
    const free = explained(model);
    const unread = model.files.filter(({ file, name, inspection: { format, limit } }) => {
        if (free.has(name) || exceptions.of(file) || limit !== undefined)
            return false;
        if (isModelFormat(format))
            return !isStructureRead(format);
        return format === 'unknown' || format === 'empty' ? !isBeside(model, format) : isAlone(model);
    });
    const [first] = unread;
    if (!first)
        return undefined;
    const { format } = first.inspection;
    const word = isModelFormat(format) ? format : 'unknown';
    const others = unread.length > 1 ? `, and of ${(0,result_format/* counted */.hS)(unread.length - 1, 'other file')}` : '';
    const what = `nothing was read of ${first.file.path}${others}: ${formatText(format, first.looksLike)}`;
    const listed = unread.every((each) => formats?.includes((isModelFormat(each.inspection.format) ? each.inspection.format : 'unknown')));
    if (listed)
        return { status: 'skipped', reason: 'structure_not_read', what, why: `formats lists ${word}` };
    if (word === 'unknown')
        return { status: 'failed', reason: 'unknown_format', what };
    const fix = `list it to take it by its name, size and digest: formats: [${word}]`;
    return { status: 'error', reason: 'unsupported', what, fix };
}
/** An empty file in a folder is a mark of its own, such as __init__.py. */
function isBeside(model, format) {
    return format === 'empty' && !isAlone(model);
}
/** Whether there is no model among the files, so that none of them can stand beside it. */
function isAlone({ files, folder }) {
    return folder === undefined && files.every(({ inspection }) => !isModelFormat(inspection.format));
}
/** `PyTorch (zip and legacy)`; `its format is unknown, it looks like an HTML page`. */
function formatText(format, looksLike) {
    if (isModelFormat(format))
        return `it is ${titleOf(format)}`;
    if (looksLike !== undefined)
        return `it is no model, it looks like ${looksLike}`;
    return format === 'unknown' || format === 'empty' ? 'its format is unknown' : `it is ${format}, and no model`;
}
function brokenOutcome(model, { exceptions }) {
    const fault = structure_faultsOf(model).find(({ file }) => exceptions.of(file) === undefined);
    if (!fault)
        return undefined;
    const what = 'what loading it would import is not known';
    return { status: 'failed', reason: 'malformed', what, why: fault.what, fix: 'see the check structure' };
}
function limitOutcome(model, { exceptions }) {
    const found = inspections(model).find(({ file, inspection }) => inspection.limit !== undefined && exceptions.of(file) === undefined);
    if (!found)
        return undefined;
    return {
        status: 'error',
        reason: 'limit_exceeded',
        what: `${found.file.path} was not read to its end`,
        why: found.inspection.limit ?? '',
        fix: 'raise time_limit where it took too long; otherwise save the model in a simpler form, such as safetensors or ONNX',
    };
}
/** That an excepted file was not read to its end: what is not known of it is nobody's to pass. */
function exceptedUnread(model, { exceptions }) {
    for (const { file, inspection } of model.files) {
        const exception = exceptions.of(file);
        const isRead = inspection.faults.length === 0 && inspection.limit === undefined;
        if (!exception || (isRead && isModelFormat(inspection.format) && isStructureRead(inspection.format)))
            continue;
        return exceptedOutcome(`${file.path} was not read to its end`, exception);
    }
    return undefined;
}
function soundText(model) {
    const { files, shown } = model;
    const what = files.length === 1 ? titleOf(files[0].inspection.format) : (0,result_format/* counted */.hS)(files.length, 'file');
    return `${shown} is sound to its last byte: ${what}`;
}
function nothingFound(model, allowList, streams) {
    if (streams > 0)
        return `no disallowed imports found (allow-list ${allowList}, ${(0,result_format/* counted */.hS)(streams, 'stream')})`;
    const formats = [...new Set(model.files.map(({ inspection }) => inspection.format).filter(isModelFormat))];
    return `no disallowed imports found (${formats.map(titleOf).join(', ')})`;
}
function structure_nameOf({ module, name, as }) {
    return `${as === undefined ? '' : `${as} `}${module}:${name}`;
}
function namesOf(found, most = 3) {
    const names = found.slice(0, most).map(structure_nameOf);
    return `${names.join(', ')}${found.length > most ? ` and ${found.length - most} more` : ''}`;
}
function fixOf(found) {
    const pairs = found.slice(0, 3).map(({ module, name }) => JSON.stringify(`${module}:${name}`));
    return `do not load it before you know where it comes from; where it is yours, allow_imports: [${pairs.join(', ')}${found.length > 3 ? ', …' : ''}]`;
}

;// CONCATENATED MODULE: ./lib/src/gates/model/identity.js







/** So many files of a model are described one by one. */
const mostDescribed = 20;
/**
 * Whether every file is of a format that may be in a model.
 *
 * @param formats as the configuration lists them; undefined for every one that is known
 */
function judgeFormat(model, formats, exceptions) {
    const evidence = described(model).slice(0, mostDescribed);
    const free = explained(model);
    const admits = (format) => formats === undefined || formats.includes(format) || isPlainJoblib(format, formats);
    const unknown = model.files
        .filter(({ name, inspection }) => !free.has(name) && isUnknown(inspection.format, model))
        .map(({ file, inspection, looksLike }) => ({
        file,
        format: 'unknown',
        what: `${file.path}: ${formatText(inspection.format, looksLike)}`,
    }));
    const found = [
        ...(formats?.includes('unknown') ? [] : unknown),
        ...[...(model.folder ? [{ file: model.files[0].file, inspection: model.folder }] : []), ...model.files]
            .filter(({ inspection: { format } }) => isModelFormat(format) && !admits(format))
            .map(({ file, inspection: { format } }) => ({ file, format, what: `${file.path} is ${titleOf(format)}` })),
    ];
    return unlessExcepted(found, exceptions, (left) => {
        const more = left.length > 1 ? `, and ${(0,result_format/* counted */.hS)(left.length - 1, 'more file')}` : '';
        const told = { what: `${left[0].what}${more}`, evidence };
        if (left[0].format === 'unknown') {
            const fix = 'check what wrote it; docs/model.md lists the formats, and formats: [unknown] takes any';
            return { status: 'failed', reason: 'unknown_format', ...told, fix };
        }
        const why = `formats lists ${formats?.join(', ')}`;
        return { status: 'failed', reason: 'disallowed_format', ...told, why };
    }, () => ({ status: 'passed', reason: 'within_bound', what: `${model.shown} is ${summary(model)}`, evidence }));
}
/** A joblib dump without arrays is a pickle, to the byte. */
function isPlainJoblib(format, formats) {
    return format === 'pickle' && formats.includes('joblib');
}
function isUnknown(format, model) {
    if (isModelFormat(format))
        return false;
    return format === 'unknown' || isAlone(model);
}
/** `joblib, scikit-learn 1.9.1: 12 tensors, 1,204 parameters (float64)`. */
function summary(model) {
    const models = model.files.filter(({ inspection }) => isModelFormat(inspection.format));
    const formats = [
        ...new Set([...(model.folder ? [model.folder] : []), ...models.map((each) => each.inspection)].map(({ format }) => titleOf(format))),
    ];
    const counts = parametersOf(models);
    const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
    const producer = model.folder?.facts.producer ?? models[0]?.inspection.facts.producer;
    return [
        formats.join(' with '),
        ...(producer === undefined ? [] : [`written by ${producer}`]),
        ...(total
            ? [
                `${(0,result_format/* formatCount */.B4)(total)} parameters (${Object.keys(counts ?? {})
                    .sort()
                    .join(', ')})`,
            ]
            : []),
    ].join(', ');
}
/** What each model file is, the largest first; companions are not described. */
function described({ shown: path, files, folder }) {
    const models = files.filter(({ inspection }) => isModelFormat(inspection.format));
    const shown = [...models].sort((a, b) => b.file.size - a.file.size || (a.name < b.name ? -1 : 1));
    const whole = folder ? [evidenceOf(path, folder.format, folder.facts, 0)] : [];
    return [
        ...whole,
        ...shown.map(({ file, inspection }) => evidenceOf(file.path, inspection.format, inspection.facts, file.size)),
    ];
}
function evidenceOf(path, format, facts, size) {
    const advice = isModelFormat(format) ? adviceOn(format, facts, size) : [];
    return { kind: 'model', path, format, ...facts, ...(advice.length > 0 && { advice }) };
}
/** Elements of all tensors by data type; undefined where some file does not tell. */
function parametersOf(files) {
    const sum = {};
    for (const { inspection } of files) {
        if (!inspection.facts.parameters)
            return undefined;
        for (const [dtype, count] of Object.entries(inspection.facts.parameters))
            sum[dtype] = (sum[dtype] ?? 0) + count;
    }
    return files.length === 0 ? undefined : sum;
}
/** @throws UserError `unsupported` naming the file whose header does not tell, `malformed` one that was not read to its end */
function assertedParameters({ files }, rule) {
    const models = files.filter(({ inspection }) => isModelFormat(inspection.format));
    const broken = files.find(({ inspection }) => inspection.faults.length > 0 || inspection.limit !== undefined);
    if (broken)
        throw notWhole(broken);
    const counts = parametersOf(models);
    if (counts)
        return counts;
    const silent = models.find(({ inspection }) => !inspection.facts.parameters);
    const format = silent ? titleOf(silent.inspection.format) : 'no model';
    throw new result_error/* UserError */.yo('unsupported', {
        what: `${silent?.file.path ?? files[0].file.path} does not tell its parameters: it is ${format}`,
        fix: `take ${rule} away, or judge a file that tells them, such as safetensors or ONNX`,
    });
}
function notWhole({ file, inspection }) {
    const code = inspection.faults.length > 0 ? 'malformed' : 'limit_exceeded';
    return new result_error/* UserError */.yo(code, { what: `${file.path} was not read to its end`, fix: 'see the check structure' });
}
/** @throws UserError where the file does not tell */
function judgeParameters(model, maximum) {
    const counts = assertedParameters(model, 'max_parameters');
    const value = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const expected = { at_most: maximum, unit: 'parameters' };
    return (0,rules_bound/* judgeBound */.K)(`the number of parameters of ${model.shown}`, { value, unit: 'parameters' }, expected);
}
/** @throws UserError where the file does not tell */
function judgeDataTypes(model, allowed) {
    const counts = assertedParameters(model, 'allowed_dtypes');
    const others = Object.entries(counts).filter(([dtype]) => !allowed.includes(dtype));
    const told = (entries) => entries.map(([dtype, count]) => `${(0,result_format/* formatCount */.B4)(count)} ${dtype}`).join(', ');
    const evidence = [{ kind: 'counts', counts }];
    if (others.length === 0) {
        const what = `all parameters are of types that are allowed: ${told(Object.entries(counts))}`;
        return { status: 'passed', reason: 'no_violations', what, evidence };
    }
    const why = `allowed is ${allowed.join(', ')}`;
    const what = `${model.shown} has parameters of other types: ${told(others)}`;
    return { status: 'failed', reason: 'disallowed_dtype', what, why, evidence };
}
/**
 * @param bound `at_least` is held against the lowest version of a file, `at_most` against the highest
 * @throws UserError where there is no operator set
 */
function judgeOpset(model, bound) {
    const onnx = model.files.filter(({ inspection }) => inspection.format === 'onnx');
    const broken = onnx.find(({ inspection }) => inspection.faults.length > 0 || inspection.limit !== undefined);
    if (broken)
        throw notWhole(broken);
    const versions = onnx.flatMap(({ inspection }) => inspection.facts.opsets?.['ai.onnx'] ?? []);
    if (versions.length === 0) {
        const what = `${model.shown} has no operator set ai.onnx`;
        throw new result_error/* UserError */.yo('unsupported', { what, fix: 'take opset away, or judge an ONNX file' });
    }
    const value = bound.at_least === undefined ? Math.max(...versions) : Math.min(...versions);
    return (0,rules_bound/* judgeBound */.K)(`the operator set of ${model.shown}`, { value }, bound);
}

;// CONCATENATED MODULE: ./lib/src/formats/models/inspect.js




/** Says what a file is and what it holds, by its content alone. Nothing in it is loaded, run or extracted. */
async function inspectFile(name, files, options) {
    const content = files.get(name);
    if (!content)
        throw new Error(`${name} is not among the files`);
    const findings = new inspect_Findings(name, files, options);
    return findings.of((inspector) => inspectBytes(ByteSource.ofContent(content), inspector));
}
/**
 * Says what a folder is as a whole, and what its description holds.
 *
 * @returns undefined where it is no format of folders; its files speak for themselves then
 */
async function inspectFolder(files, options) {
    const folder = {
        names: [...files.keys()].sort(),
        open: (name) => {
            const content = files.get(name);
            if (!content)
                throw new Malformed(`${name} is not in the folder`);
            return ByteSource.ofContent(content);
        },
    };
    const reader = folderReaders.find((each) => each.recognises(folder));
    if (!reader)
        return undefined;
    const findings = new inspect_Findings('', files, options);
    return findings.of((inspector) => stopped(reader.format, inspector, () => reader.inspect(folder, inspector)));
}
async function inspectBytes(bytes, inspector) {
    if (bytes.size === 0)
        return 'empty';
    const head = await bytes.head();
    if (head.length === 0)
        return 'empty';
    const reader = readers.find((each) => each.recognises(head, bytes.size));
    if (!reader)
        return 'unknown';
    return stopped(reader.format, inspector, () => reader.inspect(bytes, inspector));
}
/** What stops the reading of one file or member becomes a fault of it; the others are read on. */
async function stopped(format, inspector, inspect) {
    try {
        return await inspect();
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        inspector.fault(error.message, error.offset);
        return format;
    }
}
/** More faults or imports than this are counted and not told: a hostile file has millions. */
const mostTold = 1000;
/** A message quotes the file, which may have written a novel there. */
const inspect_longestText = 300;
/** Gathers what is found in one file. */
class inspect_Findings {
    file;
    files;
    options;
    faults = [];
    imports = new Map();
    explains = new Set();
    known = {};
    streams = 0;
    untold = 0;
    limit;
    budget;
    constructor(file, files, options) {
        this.file = file;
        this.files = files;
        this.options = options;
        this.budget = new Budget(options.limits ?? defaultLimits, options.clock);
    }
    async of(inspect) {
        const format = await this.within(this.inspector([], true), inspect);
        return {
            format,
            facts: this.known,
            faults: this.faults,
            imports: [...this.imports.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found),
            streams: this.streams,
            untold: this.untold,
            explains: [...this.explains].sort(),
            ...(this.limit !== undefined && { limit: this.limit }),
        };
    }
    /** A limit ends the reading of one file or member; what was found until then stays. */
    async within(inspector, inspect) {
        try {
            this.options.onProgress?.(inspector.place);
            return await inspect(inspector);
        }
        catch (error) {
            if (!(error instanceof BeyondLimit))
                throw error;
            this.limit ??= `${placeText(inspector.place)}: ${error.message}`;
            return 'unknown';
        }
    }
    inspector(members, tellsFacts, options = {}) {
        const place = { file: this.file, members };
        const allowed = options.allowed ? either(this.options.allowed, options.allowed) : this.options.allowed;
        return {
            place,
            budget: this.budget,
            isAllowed: (module, name) => allowed.has(module, name),
            usesOf: (module, name) => allowed.usesOf?.(module, name),
            knownNames: allowed.names,
            fault: (what, offset) => {
                if (this.faults.length >= mostTold)
                    this.untold += 1;
                else
                    this.faults.push({ place, what: cut(what), ...(offset !== undefined && { offset }) });
            },
            imported: ({ allowed: told, ...found }) => {
                this.imported({ ...found, place, allowed: told ?? allowed.has(found.module, found.name) });
            },
            stream: () => {
                this.streams += 1;
            },
            facts: (facts) => {
                if (tellsFacts)
                    this.known = merged(this.known, facts);
            },
            member: async (name, bytes, options) => {
                if (members.length >= this.budget.limits.depth) {
                    throw new BeyondLimit(`it lies more than ${this.budget.limits.depth} containers deep`);
                }
                this.budget.time();
                const inner = this.inspector([...members, cut(name)], tellsFacts && options?.facts === true, options);
                const { read } = options ?? {};
                if (!read)
                    return this.within(inner, (inspector) => inspectBytes(bytes, inspector));
                return this.within(inner, (inspector) => stopped('unknown', inspector, () => read(bytes, inspector)));
            },
            sibling: (name) => {
                const other = besides(this.file, name);
                const found = this.files.get(other);
                if (found)
                    this.explains.add(other);
                return found;
            },
        };
    }
    /**
     * Each pair is told once, and once more where one member may import it and another may not. One that is not allowed is
     * never crowded out by those that are.
     */
    imported({ module, name, ...found }) {
        const told = { ...found, module: cut(module), name: cut(name) };
        const key = JSON.stringify([told.module, told.name, told.kind ?? '', told.allowed]);
        if (this.imports.has(key))
            return;
        if (this.imports.size < (told.allowed ? mostTold : 2 * mostTold))
            this.imports.set(key, told);
        else
            this.untold += 1;
    }
}
/** What is too long loses its middle: a message tells what is wrong at its end. */
function cut(text) {
    if (text.length <= inspect_longestText)
        return text;
    const third = Math.floor(inspect_longestText / 3);
    const [head, tail] = [text.slice(0, 2 * third), text.slice(-third)];
    return `${head.replace(/\p{Surrogate}$/u, '')}…${tail.replace(/^\p{Surrogate}/u, '')}`;
}
/** @param member what an archive defines itself, which loosens nothing that the file is held to */
function either(file, member) {
    return {
        has: (module, name) => file.has(module, name) || member.has(module, name),
        names: new Set([...file.names, ...member.names]),
        usesOf: (module, name) => file.usesOf?.(module, name),
    };
}
function besides(file, name) {
    const slash = file.lastIndexOf('/');
    return slash === -1 ? name : `${file.slice(0, slash)}/${name}`;
}
function merged(one, other) {
    const parameters = { ...one.parameters };
    for (const [dtype, count] of Object.entries(other.parameters ?? {})) {
        parameters[dtype] = (parameters[dtype] ?? 0) + count;
    }
    const tensors = (one.tensors ?? 0) + (other.tensors ?? 0);
    const notes = [...(one.notes ?? []), ...(other.notes ?? [])];
    return {
        ...one,
        ...other,
        ...((one.parameters || other.parameters) && { parameters }),
        ...((one.tensors !== undefined || other.tensors !== undefined) && { tensors }),
        ...(notes.length > 0 && { notes: [...new Set(notes)] }),
    };
}
/** `model.pt » archive/data.pkl` */
function placeText({ file, members }) {
    return [file, ...members].filter((part) => part !== '').join(' » ');
}

;// CONCATENATED MODULE: ./lib/src/gates/model/inspect.js






/**
 * Reads the structure of every file of a model where it lies: nothing is loaded, run or extracted.
 *
 * @throws UserError where a file cannot be read, or is not the one that was planned
 */
async function inspect_inspectModel(shown, files, policy, { inputs }) {
    const options = {
        allowed: allowedImports(policy.allowedImports),
        clock: () => performance.now(),
        limits: { ...defaultLimits, seconds: policy.timeLimit },
    };
    const named = new Map(files.map((file) => [inspect_nameOf(file), file]));
    // One of them would be judged by nobody.
    if (named.size < files.length)
        throw new Error('two files of the plan have one name in the model');
    const contents = new Map([...named].flatMap(([name, file]) => {
        const content = onDemand(file, inputs);
        return [name, ...(file.other_names ?? [])].map((each) => [each, content]);
    }));
    try {
        const [first, ...others] = await Promise.resolve(measured(named, contents, options));
        if (!first)
            throw new Error('a model has at least one file');
        const isFolder = files.length > 1 || files.some((file) => inspect_nameOf(file).includes('/'));
        const folder = isFolder || policy.paths.length === 1 ? await inspectFolder(contents, options) : undefined;
        await inputs.unchanged(files);
        return { shown, files: [first, ...others], ...(folder && { folder }) };
    }
    finally {
        for (const content of contents.values())
            await content.close();
    }
}
async function measured(named, contents, options) {
    const found = [];
    for (const [name, file] of named) {
        const content = contents.get(name);
        if (!content)
            throw new Error(`${name} was not opened`);
        const inspection = await inspectFile(name, contents, options);
        const looksLike = whatItLooksLike(await ByteSource.ofContent(content).head());
        found.push({ file, name, inspection, ...(looksLike !== undefined && { looksLike }) });
        await content.close();
    }
    return found;
}
/** What the model calls a file. */
function inspect_nameOf({ name, path }) {
    return name ?? path.slice(path.lastIndexOf('/') + 1);
}
/** A folder may hold more files than may be open at once: each is open while it is read. */
function onDemand(file, inputs) {
    let opened;
    return {
        size: file.size,
        read: async (offset, length) => {
            opened ??= inputs.open(file);
            const content = await opened;
            return content.read(offset, length);
        },
        close: async () => {
            const content = await opened;
            opened = undefined;
            await content?.close();
        },
    };
}
/** @throws UserError `empty` */
function assertNotEmpty(shown, files) {
    if (files.some(({ size }) => size > 0))
        return;
    throw new result_error/* UserError */.yo('empty', {
        what: files.length === 1 ? `${shown} is empty` : `every file of ${shown} is empty`,
        why: 'a model of zero bytes is no model',
        fix: 'check the export step',
    });
}

// EXTERNAL MODULE: ./lib/src/config/size.js
var size = __webpack_require__(99928);
// EXTERNAL MODULE: ./lib/src/result/duration.js
var duration = __webpack_require__(22416);
;// CONCATENATED MODULE: ./lib/src/gates/model/policy.js






/** @throws UserErrors with every fault of the block */
function modelPolicy(source, block, configuration) {
    const at = (...keys) => configuration.at(['model', source, ...keys]);
    const effect = block.severity === 'warn' ? 'warn' : 'block';
    const plan = (rule, location, expected, subject = null) => (0,result_check/* planned */.lM)({ gate: 'model', source, subject, rule }, { effect, expected, location });
    const maximum = block.max_size === undefined ? undefined : (0,size/* bytesOf */.$)(block.max_size);
    const { relativeGrowth, absoluteGrowth } = growthOf(block, at, plan);
    const compares = relativeGrowth !== undefined || absoluteGrowth !== undefined;
    const written = block.baseline ?? configuration.policy.baseline;
    const faults = [...contradictions(block, at), ...(compares && !written ? [noBaseline(source, block, at)] : [])];
    if (faults.length > 0)
        throw new result_error/* UserErrors */.tQ(faults);
    return {
        source,
        paths: typeof block.path === 'string' ? [block.path] : block.path,
        size: {
            bound: maximum,
            check: plan('size', at(maximum === undefined ? 'path' : 'max_size'), {
                at_least: 1,
                ...(maximum !== undefined && { at_most: maximum }),
                unit: 'bytes',
            }),
        },
        format: { bound: block.formats, check: plan('format', at(block.formats ? 'formats' : 'path')) },
        structure: plan('structure', at('path')),
        imports: plan('imports', at(block.allow_imports ? 'allow_imports' : 'path')),
        ...(relativeGrowth && { relativeGrowth }),
        ...(absoluteGrowth && { absoluteGrowth }),
        ...(compares && written !== undefined && { baseline: (0,sources_baseline/* baselineSource */.f0)(written, at('baseline')) }),
        ...(block.max_parameters !== undefined && {
            parameters: {
                bound: block.max_parameters,
                check: plan('max_parameters', at('max_parameters'), { at_most: block.max_parameters, unit: 'parameters' }),
            },
        }),
        ...(block.allowed_dtypes && {
            dtypes: { bound: block.allowed_dtypes, check: plan('allowed_dtypes', at('allowed_dtypes')) },
        }),
        opset: opsetOf(block, at, plan),
        ...(block.max_age !== undefined && {
            age: { bound: (0,duration/* secondsIn */.z)(block.max_age), check: plan('max_age', at('max_age')) },
        }),
        scans: Object.entries(block.scans ?? {}).map(([name, { path, fail_at }]) => ({
            name,
            path,
            failAt: fail_at,
            check: plan('findings', at('scans', name), undefined, name),
        })),
        allowedImports: (block.allow_imports ?? []).map(pairOf),
        exceptions: block.exceptions ?? [],
        timeLimit: (0,duration/* secondsIn */.z)(block.time_limit),
    };
}
/** Every check of the block, in the order in which they are reported. */
function checksOf(policy) {
    const { size, format, structure, imports, relativeGrowth, absoluteGrowth, parameters, dtypes, age } = policy;
    const bounded = [size, relativeGrowth, absoluteGrowth, format];
    const facts = [parameters, dtypes, ...policy.opset, age, ...policy.scans];
    const checks = (rules) => rules.flatMap((rule) => (rule ? [rule.check] : []));
    return [...checks(bounded), structure, imports, ...checks(facts)];
}
function growthOf(block, at, plan) {
    const { max_relative_growth: relative, max_absolute_growth: absolute } = block;
    const bytes = absolute === undefined ? undefined : (0,size/* bytesOf */.$)(absolute);
    return {
        ...(relative !== undefined && {
            relativeGrowth: {
                bound: relative,
                check: plan('max_relative_growth', at('max_relative_growth'), { unit: 'fraction', tolerance: { relative } }),
            },
        }),
        ...(bytes !== undefined && {
            absoluteGrowth: {
                bound: bytes,
                check: plan('max_absolute_growth', at('max_absolute_growth'), { unit: 'bytes', at_most: bytes }),
            },
        }),
    };
}
/** Either end is a check of its own. */
function opsetOf({ opset }, at, plan) {
    const { min, max } = opset ?? {};
    const ends = [
        ...(min === undefined ? [] : [['opset.min', 'min', { at_least: min }]]),
        ...(max === undefined ? [] : [['opset.max', 'max', { at_most: max }]]),
    ];
    return ends.map(([rule, key, bound]) => ({ bound, check: plan(rule, at('opset', key), bound) }));
}
function contradictions({ opset, path, exceptions = [] }, at) {
    const faults = [];
    for (const [index, { expires }] of exceptions.entries()) {
        if ((0,waiver/* isDay */.N)(expires))
            continue;
        const what = `${expires} is no day of the calendar`;
        faults.push(new result_error/* UserError */.yo('invalid_config', { what }, at('exceptions', index, 'expires')));
    }
    if (opset?.min !== undefined && opset.max !== undefined && opset.min > opset.max) {
        const what = `opset asks for at least ${opset.min} and at most ${opset.max}`;
        faults.push(new result_error/* UserError */.yo('invalid_config', { what, fix: 'exchange them' }, at('opset', 'min')));
    }
    const twice = typeof path === 'string' ? undefined : path.find((each, index) => path.indexOf(each) !== index);
    if (twice !== undefined)
        faults.push(new result_error/* UserError */.yo('invalid_config', { what: `path names ${twice} twice`, fix: 'name it once' }, at('path')));
    return faults;
}
function noBaseline(source, block, at) {
    const rule = block.max_relative_growth === undefined ? 'max_absolute_growth' : 'max_relative_growth';
    const what = `${rule} of ${source} compares, and there is no baseline to compare with`;
    const fix = 'add baseline: merge_base, or another source, to this block or at the top';
    return new result_error/* UserError */.yo('invalid_config', { what, fix }, at(rule));
}
/** `acme.features:Clip`; the schema admits exactly one colon. */
function pairOf(text) {
    const colon = text.indexOf(':');
    return { module: text.slice(0, colon), name: text.slice(colon + 1) };
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/syntax/text.js
var syntax_text = __webpack_require__(87823);
;// CONCATENATED MODULE: ./lib/src/formats/scans/fields.js

/** Why a report is not what its tool writes. */
class ReportFault extends Error {
    name = 'ReportFault';
}
/** @throws ReportFault */
function mapAt(map, key) {
    const value = map.get(key);
    if (!(0,metrics_tree/* isMap */.jh)(value))
        throw new ReportFault(`${key} is no object`);
    return value;
}
/** An absent list is empty where the tool leaves it out. @throws ReportFault */
function mapsAt(map, key, { optional = false } = {}) {
    const value = map.get(key);
    if (optional && (value === undefined || value === null))
        return [];
    if (!(0,metrics_tree/* isArray */.cy)(value))
        throw new ReportFault(`${key} is no list`);
    return value.map((each) => {
        if (!(0,metrics_tree/* isMap */.jh)(each))
            throw new ReportFault(`${key} holds something that is no object`);
        return each;
    });
}
/** @throws ReportFault */
function fields_textAt(map, key) {
    const value = map.get(key);
    if (typeof value !== 'string')
        throw new ReportFault(`${key} is no text`);
    return value;
}
function optionalText(map, key) {
    const value = map.get(key);
    return typeof value === 'string' ? value : undefined;
}
/** @throws ReportFault */
function countAt(map, key) {
    return count(map.get(key), key);
}
/** @throws ReportFault */
function count(value, what) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new ReportFault(`${what} is no count`);
    return value;
}
/** @throws ReportFault for a severity that nobody told us of: it could be the gravest */
function severityOf(written, table) {
    const key = written.toLowerCase();
    const severity = Object.hasOwn(table, key) ? table[key] : undefined;
    if (severity === undefined)
        throw new ReportFault(`${JSON.stringify(written)} is no severity`);
    return severity;
}

;// CONCATENATED MODULE: ./lib/src/formats/scans/modelaudit.js


/** `info` is advice: on licences, on files that it could not name. */
const levels = { debug: 'low', info: 'low', warning: 'medium', error: 'high', critical: 'critical' };
function isModelaudit(root) {
    return ['issues', 'checks', 'assets', 'scanner_names'].every((key) => root.has(key));
}
/** What `modelaudit scan -f json` writes. Paths are absolute; a file of which it knows no type was not read. @throws ReportFault */
function readModelaudit(root) {
    const metadata = mapAt(root, 'file_metadata');
    const files = [];
    const skipped = [];
    const errors = [];
    for (const asset of mapsAt(root, 'assets')) {
        const path = fields_textAt(asset, 'path');
        const known = metadata.get(path);
        const incomplete = (0,metrics_tree/* isMap */.jh)(known) && known.get('analysis_incomplete') === true;
        if (incomplete)
            errors.push({ file: path, why: 'its analysis is incomplete' });
        else if (fields_textAt(asset, 'type') === 'unknown')
            skipped.push({ file: path, why: 'its type is unknown' });
        else
            files.push({ path, ...digestOf(known instanceof Map ? known : undefined) });
    }
    if (root.get('has_errors') !== false)
        errors.push({ file: '', why: 'it says that errors occurred' });
    // it fails where not all was covered, whatever it found
    if (root.get('success') !== true && errors.length === 0)
        errors.push({ file: '', why: 'it did not succeed' });
    const told = countAt(root, 'files_scanned');
    if (told < files.length)
        throw new ReportFault('files_scanned is less than the number of assets');
    return {
        tool: 'modelaudit',
        scanned: files.length,
        files,
        findings: mapsAt(root, 'issues').map((issue) => {
            const rule = optionalText(issue, 'rule_code');
            return {
                severity: severityOf(fields_textAt(issue, 'severity'), levels),
                file: withoutPosition(optionalText(issue, 'location') ?? ''),
                what: fields_textAt(issue, 'message'),
                ...(rule !== undefined && { rule }),
            };
        }),
        skipped,
        errors,
    };
}
function digestOf(metadata) {
    const hashes = metadata?.get('file_hashes');
    const sha256 = (0,metrics_tree/* isMap */.jh)(hashes) ? optionalText(hashes, 'sha256') : undefined;
    return sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {};
}
/** `model.pkl (pos 28)` */
function withoutPosition(location) {
    return location.replace(/ \(pos [0-9]{1,20}\)$/, '');
}

;// CONCATENATED MODULE: ./lib/src/formats/scans/modelscan.js


const modelscan_levels = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
function isModelscan(root) {
    const summary = root.get('summary');
    return summary instanceof Map && summary.has('modelscan_version') && root.has('issues');
}
/** What `modelscan -r json` writes. Paths are relative to what it was pointed at. @throws ReportFault */
function readModelscan(root) {
    const summary = mapAt(root, 'summary');
    const scanned = mapAt(summary, 'scanned');
    const total = countAt(scanned, 'total_scanned');
    const names = scanned.get('scanned_files') ?? [];
    if (!(0,metrics_tree/* isArray */.cy)(names) || names.length !== total)
        throw new ReportFault('total_scanned is not the number of scanned_files');
    const files = names.map((path) => {
        if (typeof path !== 'string')
            throw new ReportFault('scanned_files holds something that is no name');
        return { path };
    });
    const findings = mapsAt(root, 'issues').map((issue) => {
        const rule = optionalText(issue, 'scanner');
        return {
            severity: severityOf(fields_textAt(issue, 'severity'), modelscan_levels),
            file: fields_textAt(issue, 'source'),
            what: fields_textAt(issue, 'description'),
            ...(rule !== undefined && { rule }),
        };
    });
    if (countAt(summary, 'total_issues') !== findings.length) {
        throw new ReportFault('total_issues is not the number of issues');
    }
    const skipped = summary.get('skipped');
    return {
        tool: 'modelscan',
        version: fields_textAt(summary, 'modelscan_version'),
        scanned: total,
        files,
        findings,
        skipped: skipped === undefined ? [] : mapsAt(mapAt(summary, 'skipped'), 'skipped_files').map(notScanned),
        errors: mapsAt(root, 'errors').map(notScanned),
    };
}
function notScanned(entry) {
    return { file: optionalText(entry, 'source') ?? '', why: fields_textAt(entry, 'description') };
}

;// CONCATENATED MODULE: ./lib/src/formats/scans/picklescan.js

const title = '----------- SCAN SUMMARY -----------';
function isPicklescan(text) {
    return text.split(/\r?\n/).includes(title);
}
/**
 * What picklescan prints: it has no other output. Lines of what it found, then a summary; it names only files in which it
 * found something. It counts as scanned what it could not parse, and says so in a warning; here that is an error.
 *
 * A dangerous global is critical; one that it knows neither as safe nor as dangerous is low, as it is no reason for
 * picklescan to fail either.
 *
 * @throws ReportFault
 */
function readPicklescan(text) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    // a line that does not end may have lost its last digits
    if (lines.pop() !== '')
        throw new ReportFault('it is cut off: its last line does not end');
    const findings = [];
    const errors = [];
    const totals = { scanned: 0, infected: 0, suspicious: 0, dangerous: 0 };
    let unread = 0;
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line === title) {
            at = readSummary(lines, at + 1, totals) - 1;
            continue;
        }
        const dangerous = /^(.+): dangerous import '(.+)' FOUND(?: \(promoted by --strict\))?$/.exec(line);
        if (dangerous) {
            const [, file = '', name = ''] = dangerous;
            findings.push({ severity: 'critical', file, what: `dangerous import ${name.replace(' ', '.')}` });
        }
        else if (line !== '') {
            const unparsed = /^WARNING: could not parse (.+) as pickle: (.*)$/.exec(line);
            const broken = /^ERROR: parsing pickle in (.+?): (.*)$/.exec(line);
            if (unparsed || broken)
                unread += 1;
            const [, file = '', why = line] = unparsed ?? broken ?? [];
            errors.push({ file, why });
        }
    }
    // its level of logging may leave out the lines, never the numbers
    const missing = totals.dangerous - findings.length;
    if (missing > 0 || (totals.infected > 0 && findings.length === 0)) {
        findings.push({ severity: 'critical', file: '', what: `dangerous globals: ${totals.dangerous}` });
    }
    if (totals.suspicious > 0) {
        findings.push({ severity: 'low', file: '', what: `suspicious globals: ${totals.suspicious}` });
    }
    return {
        tool: 'picklescan',
        scanned: Math.max(0, totals.scanned - unread),
        files: [],
        findings,
        skipped: [],
        errors,
    };
}
const picklescan_summary = [
    ['Scanned files', 'scanned', true],
    ['Infected files', 'infected', true],
    // not before 1.0
    ['Suspicious globals', 'suspicious', false],
    ['Dangerous globals', 'dangerous', true],
];
/** @returns where the summary ends */
function readSummary(lines, start, totals) {
    let at = start;
    for (const [label, key, isNeeded] of picklescan_summary) {
        const [, digits] = /^[A-Z][a-z]+ [a-z]+: ([0-9]{1,15})$/.exec(lines[at] ?? '') ?? [];
        if (digits !== undefined && lines[at]?.startsWith(`${label}: `)) {
            totals[key] += Number(digits);
            at += 1;
        }
        else if (isNeeded)
            throw new ReportFault(`its summary does not say "${label}"`);
    }
    if (lines[at] === 'All globals found:')
        at += 1;
    while (/^ {2}\* .+ - (?:innocuous|suspicious|dangerous)$/.test(lines[at] ?? ''))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/src/formats/scans/sarif.js



const sarif_levels = { none: 'low', note: 'low', warning: 'medium', error: 'high' };
function isSarif(root) {
    return root.get('version') === '2.1.0' && root.has('runs');
}
/**
 * SARIF 2.1.0 (OASIS). A rule's or result's `security-severity` decides before its level, by the bounds of CVSS. What the
 * file itself calls suppressed counts all the same: an exception is for mlgate.yml to make, where it is reviewed.
 *
 * @throws ReportFault
 */
function readSarif(root) {
    const runs = mapsAt(root, 'runs').map(readRun);
    if (runs.length === 0)
        throw new ReportFault('it holds no runs');
    const tools = [...new Set(runs.map(({ tool }) => tool))];
    const versions = [...new Set(runs.flatMap(({ version }) => version ?? []))];
    const counts = runs.map(({ scanned }) => scanned);
    return {
        tool: tools.join(', '),
        ...(versions.length > 0 && { version: versions.join(', ') }),
        scanned: counts.some((count) => count === undefined) ? undefined : counts.reduce((a, b) => a + (b ?? 0), 0),
        files: runs.flatMap(({ files }) => files),
        findings: runs.flatMap(({ findings }) => findings),
        skipped: [],
        errors: runs.flatMap(({ errors }) => errors),
    };
}
function readRun(run) {
    const driver = mapAt(mapAt(run, 'tool'), 'driver');
    const rules = mapsAt(driver, 'rules', { optional: true });
    const files = mapsAt(run, 'artifacts', { optional: true }).flatMap(artifact);
    const version = optionalText(driver, 'semanticVersion') ?? optionalText(driver, 'version');
    const results = run.get('results');
    const errors = invocationErrors(run);
    if (results === undefined || results === null)
        errors.push({ file: '', why: 'the run has no results: it did not start' });
    return {
        tool: fields_textAt(driver, 'name'),
        ...(version !== undefined && { version }),
        scanned: run.has('artifacts') ? files.length : undefined,
        files,
        findings: mapsAt(run, 'results', { optional: true }).flatMap((result) => finding(result, rules)),
        skipped: [],
        errors,
    };
}
function artifact(entry) {
    const location = entry.get('location');
    const uri = (0,metrics_tree/* isMap */.jh)(location) ? optionalText(location, 'uri') : undefined;
    if (uri === undefined)
        return [];
    const hashes = entry.get('hashes');
    const sha256 = (0,metrics_tree/* isMap */.jh)(hashes) ? optionalText(hashes, 'sha-256') : undefined;
    return [
        {
            path: pathOf(uri),
            ...(sha256 !== undefined && /^[0-9a-f]{64}$/i.test(sha256) && { sha256: sha256.toLowerCase() }),
        },
    ];
}
function invocationErrors(run) {
    return mapsAt(run, 'invocations', { optional: true }).flatMap((invocation) => {
        const why = optionalText(invocation, 'exitCodeDescription') ?? 'its execution was not successful';
        const notifications = mapsAt(invocation, 'toolExecutionNotifications', { optional: true });
        return [
            ...(invocation.get('executionSuccessful') === true ? [] : [{ file: '', why }]),
            ...notifications
                .filter((each) => each.get('level') === 'error')
                .map((each) => ({ file: fileOf(each), why: messageOf(each) })),
        ];
    });
}
/** Results that say that nothing was wrong, or that it no longer is, are no findings. */
function finding(result, rules) {
    const kind = optionalText(result, 'kind') ?? 'fail';
    if (kind === 'pass' || kind === 'notApplicable' || result.get('baselineState') === 'absent')
        return [];
    const id = optionalText(result, 'ruleId');
    const index = result.get('ruleIndex');
    const rule = (typeof index === 'number' ? rules[index] : undefined) ?? rules.find((each) => each.get('id') === id);
    return [
        {
            severity: severity(result, rule),
            file: fileOf(result),
            what: messageOf(result),
            ...(id !== undefined && { rule: id }),
        },
    ];
}
function severity(result, rule) {
    for (const holder of [result, rule]) {
        const properties = holder?.get('properties');
        const written = (0,metrics_tree/* isMap */.jh)(properties) ? properties.get('security-severity') : undefined;
        if (written === undefined || written === null)
            continue;
        const score = typeof written === 'string' && /^[0-9]{1,2}(?:\.[0-9]{1,9})?$/.test(written) ? Number(written) : written;
        if (typeof score !== 'number' || !(score >= 0 && score <= 10)) {
            throw new ReportFault(`security-severity ${JSON.stringify(String(written))} is no number from 0 to 10`);
        }
        return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
    }
    const defaults = rule?.get('defaultConfiguration');
    const level = optionalText(result, 'level') ?? ((0,metrics_tree/* isMap */.jh)(defaults) ? optionalText(defaults, 'level') : undefined);
    return severityOf(level ?? 'warning', sarif_levels);
}
function messageOf(entry) {
    const message = entry.get('message');
    const text = (0,metrics_tree/* isMap */.jh)(message) ? (optionalText(message, 'text') ?? optionalText(message, 'markdown')) : undefined;
    return text ?? optionalText(entry, 'ruleId') ?? 'it says no more';
}
function fileOf(entry) {
    const [location] = mapsAt(entry, 'locations', { optional: true });
    const physical = location?.get('physicalLocation');
    const place = (0,metrics_tree/* isMap */.jh)(physical) ? physical.get('artifactLocation') : undefined;
    const uri = (0,metrics_tree/* isMap */.jh)(place) ? optionalText(place, 'uri') : undefined;
    return uri === undefined ? '' : withoutPosition(pathOf(uri));
}
function pathOf(uri) {
    const path = uri.replace(/^file:\/\//, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/scans/read.js










/** Reports in JSON, told apart by what stands in them. */
const reports = [
    { title: 'SARIF 2.1.0', is: isSarif, read: readSarif },
    { title: 'modelscan', is: isModelscan, read: readModelscan },
    { title: 'modelaudit', is: isModelaudit, read: readModelaudit },
];
const read_known = 'SARIF 2.1.0, the JSON of modelscan or of modelaudit, or what picklescan prints';
/**
 * Reads the report of an external scanner, whichever of those that are known wrote it.
 *
 * @param file as it is shown in errors
 * @throws UserError `empty` or `malformed`
 */
function readScan(bytes, file) {
    const malformed = (what, why) => {
        const fix = `name a report that is ${read_known}`;
        return new result_error/* UserError */.yo('malformed', { what: `${file} ${what}`, why, fix }, { file });
    };
    const text = (0,syntax_text/* textOf */.b)(bytes);
    if (text === undefined)
        throw malformed('is not text', 'it is neither UTF-8, nor UTF-16 with a byte-order mark');
    if (text.trim() === '') {
        const why = 'the scanner wrote nothing: it may have stopped before its end';
        throw new result_error/* UserError */.yo('empty', { what: `${file} is empty`, why }, { file });
    }
    try {
        if (!text.trimStart().startsWith('{')) {
            if (isPicklescan(text))
                return readPicklescan(text);
            throw malformed('is no report of a scanner that is known', `known are ${read_known}`);
        }
        const root = (0,json/* readJson */.V)(text);
        const report = (0,metrics_tree/* isMap */.jh)(root) ? reports.find(({ is }) => is(root)) : undefined;
        if (!(0,metrics_tree/* isMap */.jh)(root) || !report)
            throw malformed('is no report of a scanner that is known', `known are ${read_known}`);
        return report.read(root);
    }
    catch (error) {
        if (error instanceof syntax_fault/* SyntaxFault */.M) {
            throw malformed('is not valid JSON', `line ${error.line}, column ${error.column}: ${error.why}`);
        }
        if (error instanceof ReportFault)
            throw malformed('is not what its scanner writes', error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/scans/scan.js
/** From the mildest to the gravest. */
const severities = ['low', 'medium', 'high', 'critical'];
/**
 * Which files of a model a scan did not read, as far as it says which ones it read. A digest decides where the tool tells
 * one; otherwise the path, which the tool may write from another folder on: one has to be the end of the other, in whole
 * parts. Members of an archive count for the archive.
 *
 * @returns undefined where the tool names no files
 */
function uncovered(scan, files) {
    if (scan.files.length === 0)
        return undefined;
    return files.filter((file) => !scan.files.some((scanned) => isSame(scanned, file)));
}
function isSame(scanned, file) {
    if (scanned.sha256 !== undefined && file.sha256 !== undefined)
        return scanned.sha256 === file.sha256;
    const [theirs, ours] = [scan_partsOf(scanned.path), scan_partsOf(file.path)];
    const shared = Math.min(theirs.length, ours.length);
    if (shared === 0)
        return false;
    return [...Array(shared).keys()].every((back) => {
        const [their, our] = [theirs.at(-1 - back) ?? '', ours.at(-1 - back)];
        return their === our || (back === 0 && their.startsWith(`${our}:`));
    });
}
/** A member's own slashes stand behind the colon, and are none of the path. */
function scan_partsOf(path) {
    const slashed = path.replaceAll('\\', '/');
    const drive = /^[A-Za-z]:\//.test(slashed) ? 2 : 0;
    const colon = slashed.indexOf(':', drive);
    const [own, member] = colon === -1 ? [slashed, ''] : [slashed.slice(0, colon), ':'];
    const parts = own.split('/').filter((part) => part !== '' && part !== '.');
    const last = parts.pop();
    return last === undefined ? [] : [...parts, `${last}${member}`];
}

;// CONCATENATED MODULE: ./lib/src/gates/model/scans.js



/** How many are told one by one. */
const shown = 5;
/**
 * Judges what an external scanner found.
 *
 * From `medium` on is: a warning of SARIF or of modelaudit, MEDIUM of modelscan. A dangerous global of picklescan is
 * critical; what it calls suspicious, notes of SARIF, and what modelaudit calls info are low.
 *
 * What it found fails, even where it did not get to its end. What it did not read did not pass: nothing scanned at all is an
 * error, and so is anything it failed to read, and a file of the model that is not among those it names.
 */
function judgeScan(scan, { failAt = 'medium', files }) {
    const counted = scan.findings.filter(({ severity }) => rank(severity) >= rank(failAt));
    const tool = scan.version === undefined ? scan.tool : `${scan.tool} ${scan.version}`;
    const measured = {
        observed: { value: counted.length },
        expected: { at_most: 0 },
        evidence: [countsOf(scan)],
    };
    if (counted.length > 0) {
        const grave = counted.toSorted((a, b) => rank(b.severity) - rank(a.severity));
        const lines = grave
            .slice(0, shown)
            .map(({ severity, file, what }) => `${severity}: ${what}${file && ` (${file})`}`);
        const rest = counted.length > shown ? [`and ${counted.length - shown} more`] : [];
        const found = counted.length === 1 ? '1 finding' : `${counted.length} findings`;
        const what = `${tool} has ${found} of severity ${failAt} or above`;
        return { status: 'failed', reason: 'findings', what, why: [...lines, ...rest].join('; '), ...measured };
    }
    const unmeasured = notMeasured(scan, files);
    if (unmeasured) {
        const { code, why } = unmeasured;
        const what = `${tool} found nothing of severity ${failAt} or above, and did not read all`;
        const fix = 'run the scanner on the whole model, and mend what it says it could not read';
        return { ...(0,result_check/* errorOutcome */.zY)(new result_error/* UserError */.yo(code, { what, why, fix })), ...measured };
    }
    const read = scan.scanned === 1 ? '1 file' : `${scan.scanned} files`;
    const names = scan.files.length === 0 ? ', which it does not name' : '';
    const what = `${tool} found nothing of severity ${failAt} or above in ${read}${names}`;
    return { status: 'passed', reason: 'no_violations', what, ...measured };
}
/** What stands against taking silence for a clean bill, if anything. */
function notMeasured(scan, files) {
    if (scan.errors.length > 0)
        return { code: 'unreadable', why: `it failed on ${scans_listed(scan.errors)}` };
    if (scan.scanned === undefined)
        return { code: 'nothing_to_judge', why: 'it does not say which files it scanned' };
    if (scan.scanned === 0)
        return { code: 'nothing_to_judge', why: 'it scanned no file' };
    const missing = uncovered(scan, files);
    if (missing === undefined && scan.scanned < files.length) {
        const why = `it scanned ${scan.scanned} files, and the model has ${files.length}`;
        return { code: 'nothing_to_judge', why };
    }
    if (missing === undefined || missing.length === 0)
        return undefined;
    const names = missing.slice(0, shown).map(({ path }) => path);
    const rest = missing.length > shown ? ` and ${missing.length - shown} more` : '';
    return { code: 'nothing_to_judge', why: `among the files that it scanned is not ${names.join(', ')}${rest}` };
}
function scans_listed(entries) {
    const lines = entries.slice(0, shown).map(({ file, why }) => (file === '' ? why : `${file}: ${why}`));
    return [...lines, ...(entries.length > shown ? [`${entries.length - shown} more`] : [])].join('; ');
}
function countsOf(scan) {
    const of = (severity) => scan.findings.filter((finding) => finding.severity === severity).length;
    return {
        kind: 'counts',
        counts: {
            ...(scan.scanned !== undefined && { scanned: scan.scanned }),
            skipped: scan.skipped.length,
            errors: scan.errors.length,
            ...Object.fromEntries(severities.map((severity) => [severity, of(severity)])),
        },
    };
}
function rank(severity) {
    return severities.indexOf(severity);
}

;// CONCATENATED MODULE: ./lib/src/gates/model/scan-report.js




/** Reports of scanners are lists, and not data. */
const scan_report_mostBytes = 64 * 2 ** 20;
/** What the report of another scanner says of these files. */
async function judgeScanReport({ name, failAt }, files, { inputs }) {
    try {
        const [report, ...more] = await inputs.files('related', name);
        if (!report || more.length > 0) {
            const what = `the path of scans.${name} stands for ${more.length + 1} files`;
            throw new result_error/* UserError */.yo('unsupported', { what, fix: 'name one report' });
        }
        if (report.size > scan_report_mostBytes) {
            const what = `${report.path} is larger than ${scan_report_mostBytes} bytes`;
            throw new result_error/* UserError */.yo('limit_exceeded', { what, fix: 'have the scanner report on this model alone' });
        }
        return judgeScan(readScan(await inputs.bytes(report), report.path), { failAt, files });
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        return (0,result_check/* errorOutcome */.zY)(error);
    }
}

;// CONCATENATED MODULE: ./lib/src/gates/model/evaluate.js

















/** Size, growth, identity and structure of a model. It is measured, never loaded. */
async function evaluateModel(policy, context) {
    let model;
    try {
        model = together(policy, await context.inputs.files('current'));
        assertNotEmpty(model.shown, model.files);
    }
    catch (error) {
        return (0,gate/* allErrors */.bK)(checksOf(policy), error);
    }
    const inside = await insideOf(model, policy, context);
    const scanned = 'measured' in inside ? holdingCode(inside.measured) : model.files;
    return [
        (0,result_check/* answer */.ZF)(policy.size.check, evaluate_sizeOf(model, policy.size.bound)),
        ...(await growths(model, policy, context)),
        ...insides(inside, policy, context),
        ...(policy.age ? [(0,result_check/* answer */.ZF)(policy.age.check, ageOf(model, policy.age.bound, context.now()))] : []),
        ...(await Promise.all(policy.scans.map(async (scan) => (0,result_check/* answer */.ZF)(scan.check, await judgeScanReport(scan, scanned, context))))),
    ];
}
function together({ paths }, files) {
    const [first, ...more] = files;
    if (!first)
        throw new Error('the plan pinned no file for current');
    const shown = more.length === 0 && !inspect_nameOf(first).includes('/') ? first.path : paths.join(', ');
    return { shown, files: [first, ...more], size: files.reduce((sum, { size }) => sum + size, 0) };
}
/** So many files are named, the largest first. */
const mostNamed = 10;
function evaluate_sizeOf({ shown, files, size }, maximum) {
    const bounds = { ...(maximum === undefined ? { at_least: 1 } : { at_most: maximum }), unit: 'bytes' };
    const outcome = (0,rules_bound/* judgeBound */.K)(shown, { value: size, unit: 'bytes' }, bounds);
    return { ...outcome, evidence: [filesEvidence(files, size)] };
}
function filesEvidence(files, size) {
    const [{ path, sha256 }, ...more] = files;
    if (more.length === 0)
        return { kind: 'file', path, size, sha256 };
    const ordered = [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
    return {
        kind: 'files',
        files: files.length,
        size,
        sha256: treeDigest(files),
        largest: ordered.slice(0, mostNamed).map((file) => ({ path: file.path, size: file.size, sha256: file.sha256 })),
        omitted: Math.max(0, files.length - mostNamed),
    };
}
async function growths(model, policy, context) {
    const { relativeGrowth, absoluteGrowth } = policy;
    const rules = [
        ...(relativeGrowth ? [{ ...relativeGrowth, judge: judgeRelativeGrowth }] : []),
        ...(absoluteGrowth ? [{ ...absoluteGrowth, judge: judgeAbsoluteGrowth }] : []),
    ];
    if (rules.length === 0 || !policy.baseline)
        return [];
    const { baseline } = policy;
    const outcomeOf = (error) => {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        return (0,rules_baseline/* isMissing */.b)(error) ? (0,rules_baseline/* missingBaseline */.E)(error, baseline.onMissing) : (0,result_check/* errorOutcome */.zY)(error);
    };
    let growth;
    try {
        growth = await evaluate_growthOf(model, baseline, context);
    }
    catch (error) {
        return rules.map(({ check }) => (0,result_check/* answer */.ZF)(check, outcomeOf(error)));
    }
    return rules.map(({ check, bound, judge }) => {
        try {
            return (0,result_check/* answer */.ZF)(check, judge(growth, bound));
        }
        catch (error) {
            return (0,result_check/* answer */.ZF)(check, outcomeOf(error));
        }
    });
}
async function evaluate_growthOf(current, source, context) {
    const files = await context.inputs.files('baseline');
    const [first] = files;
    if (!first)
        throw new Error('the plan pinned no file for baseline');
    if (source.maxAge !== undefined) {
        for (const file of files)
            (0,age/* assertFresh */.P)(file, undefined, source.maxAge, context.now());
    }
    const sides = { workspace: context.inputs.workspace, execute: context.execute, head: context.head };
    const unchanged = (await (0,sources_baseline/* compareTrees */.tc)(current.files, files, sides)) === 'unchanged';
    const size = files.reduce((sum, file) => sum + file.size, 0);
    const path = files.length === 1 ? first.path : source.written;
    return {
        current: { path: current.shown, size: current.size },
        baseline: { path, size },
        reference: {
            from: source.written,
            path,
            sha256: treeDigest(files),
            ...(first.commit !== undefined && { commit: first.commit }),
            ...(first.dated && { dated: first.dated }),
            observed: { value: size, unit: 'bytes' },
        },
        unchanged,
    };
}
async function insideOf(model, policy, context) {
    try {
        return { measured: await inspect_inspectModel(model.shown, model.files, policy, context) };
    }
    catch (error) {
        return { error };
    }
}
/** The files that a scanner must have read: those with code in them, and where there is none, all models. */
function holdingCode({ files }) {
    const withCode = files.filter(({ inspection }) => inspection.streams > 0 || inspection.imports.length > 0);
    const models = files.filter(({ inspection }) => isModelFormat(inspection.format));
    return (withCode.length > 0 ? withCode : models).map(({ file }) => file);
}
function insides(inside, policy, context) {
    const { format, structure, imports, parameters, dtypes, opset } = policy;
    const exceptions = new Exceptions(policy.exceptions, context.now());
    const decided = { formats: format.bound, exceptions, allowList: allowListVersion };
    const rules = [
        [format.check, (measured) => judgeFormat(measured, format.bound, exceptions)],
        [structure, (measured) => judgeStructure(measured, decided)],
        [imports, (measured) => judgeImports(measured, decided)],
        ...(parameters ? [rule(parameters.check, (measured) => judgeParameters(measured, parameters.bound))] : []),
        ...(dtypes ? [rule(dtypes.check, (measured) => judgeDataTypes(measured, dtypes.bound))] : []),
        ...opset.map(({ check, bound }) => rule(check, (measured) => judgeOpset(measured, bound))),
    ];
    if ('error' in inside) {
        return (0,gate/* allErrors */.bK)(rules.map(([check]) => check), inside.error);
    }
    return rules.map(([check, judge]) => {
        try {
            return (0,result_check/* answer */.ZF)(check, judge(inside.measured));
        }
        catch (error) {
            if (!(0,result_error/* isMeasurementError */.PC)(error))
                throw error;
            return (0,result_check/* answer */.ZF)(check, (0,result_check/* errorOutcome */.zY)(error));
        }
    });
}
function rule(...both) {
    return both;
}
/** A model is as old as the newest of its files: a step that wrote one of them has run. */
function ageOf({ files }, seconds, now) {
    const dated = files.map((file) => (0,age/* judgeAge */.n)(file, undefined, seconds, now));
    const unknown = dated.find(({ status }) => status === 'error');
    const newest = [...files].sort((a, b) => (b.dated?.at ?? '').localeCompare(a.dated?.at ?? ''))[0];
    return unknown ?? (0,age/* judgeAge */.n)(newest ?? files[0], undefined, seconds, now);
}

;// CONCATENATED MODULE: ./lib/src/gates/model/gate.js




/** The model: its size and growth, what it is, and what it could do to whoever loads it. */
const modelGate = {
    name: 'model',
    blocks: (configuration) => (0,gate/* collectBlocks */.ld)(configuration.policy.model, async (source, section) => {
        const policy = modelPolicy(source, section, configuration);
        const { paths, baseline, age, scans } = policy;
        const request = (0,gate/* inputRequest */.c3)(configuration, 'model', source);
        const same = baseline && (0,sources_baseline/* meansTheSameFile */.Y7)(baseline.from) ? paths : undefined;
        return {
            source,
            inputs: [
                { ...request.model(paths), ...(age && { dated: true }) },
                ...(baseline
                    ? [
                        {
                            ...request.baseline(baseline, same, { tree: true }),
                            ...(baseline.maxAge !== undefined && { dated: true }),
                        },
                    ]
                    : []),
                ...scans.map((scan) => request.report(['scans', scan.name, 'path'], scan.path, scan.name)),
            ],
            checks: checksOf(policy),
            evaluate: (context) => evaluateModel(policy, context),
        };
    }),
};


/***/ }),

/***/ 12918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ assertFresh),
/* harmony export */   n: () => (/* binding */ judgeAge)
/* harmony export */ });
/* harmony import */ var _result_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62946);
/* harmony import */ var _result_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22416);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86972);



/** Whether a file is fresh enough. What the file says of itself goes before what its surroundings say. */
function judgeAge(file, content, seconds, now) {
    const found = dateOf(file, content);
    if (!found)
        return (0,_result_check_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOutcome */ .zY)(unknown(file));
    const what = `${file.path} is of ${found.at.toISOString()} (${found.by})`;
    if (isOlder(found.at, seconds, now)) {
        const ahead = isAhead(found.at, now);
        const fix = ahead ? fromTheFuture : 'run what writes it again, and check that it wrote this file';
        const judged = ahead ? 'that is still to come' : `older than ${(0,_result_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .X)(seconds)}`;
        return { status: 'failed', reason: 'stale', what: `${what}: ${judged}`, fix };
    }
    return { status: 'passed', reason: 'within_bound', what: `${what}, within ${(0,_result_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .X)(seconds)}` };
}
/** @throws UserError `stale`, or `stale_unknown` where no evidence of the age is left */
function assertFresh(file, content, seconds, now) {
    const found = dateOf(file, content);
    if (!found)
        throw unknown(file);
    if (!isOlder(found.at, seconds, now))
        return;
    const ahead = isAhead(found.at, now);
    const judged = ahead ? 'that is still to come' : `older than ${(0,_result_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .X)(seconds)}`;
    throw new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('stale', {
        what: `the baseline ${file.path} is of ${found.at.toISOString()} (${found.by}): ${judged}`,
        fix: ahead ? fromTheFuture : 'publish a newer one, or raise max_age of the baseline',
    });
}
function dateOf(file, content) {
    if (content)
        return { at: content, by: 'its content says so' };
    if (!file.dated)
        return undefined;
    const by = {
        commit: 'the commit that last touched it',
        store: 'the store that holds it',
        file: 'its own time: this job wrote it',
    }[file.dated.by];
    const at = new Date(file.dated.at);
    return Number.isNaN(at.getTime()) ? undefined : { at, by };
}
const fromTheFuture = 'set the clock of the machine that wrote it, or of this one';
/** A date in the future is no proof of freshness: beyond the clocks' disagreement it counts as old. */
function isOlder(at, seconds, now) {
    const age = (now.getTime() - at.getTime()) / 1000;
    return age > seconds || isAhead(at, now);
}
function isAhead(at, now) {
    return at.getTime() - now.getTime() > 3600 * 1000;
}
function unknown({ path }) {
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('stale_unknown', {
        what: `how old ${path} is, is not known`,
        why: 'it does not say so itself, and after a checkout the time of a file is no evidence',
        fix: 'fetch the history (fetch-depth: 0 of actions/checkout), or have the date written into the file',
    });
}


/***/ }),

/***/ 24766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ missingBaseline),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _result_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62946);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71695);



/**
 * Whether there is no baseline, as opposed to one that cannot be used, and to not being able to tell (a clone that is too
 * shallow, a branch that nobody knows): what `on_missing` says is about the first alone.
 */
function isMissing({ code }) {
    return code === 'missing_file' || code === 'no_baseline_yet';
}
/**
 * A missing baseline is its own state: the user's `on_missing` decides whether it blocks, warns, leaves the rule out, or makes
 * the candidate the first of its line. That last only where nothing says that there was one before.
 */
function missingBaseline(error, onMissing, candidate) {
    const why = [error.explanation.what, error.explanation.why].filter(Boolean).join('; ');
    const what = 'there is no baseline to compare with';
    if (onMissing === 'allow')
        return { status: 'skipped', reason: 'baseline_allowed_missing', what, why };
    if (onMissing === 'accept_first' && (error.code === 'no_baseline_yet' || error.code === 'missing_metric')) {
        const first = candidate === undefined ? what : `${candidate.name} is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(candidate.value)}, the first of its line`;
        const observed = candidate && { observed: { value: candidate.value } };
        return { status: 'passed', reason: 'first_accepted', what: first, why, ...observed };
    }
    const fix = error.explanation.fix ?? advice[onMissing];
    const explanation = { what, why, ...(fix !== undefined && { fix }) };
    const noBaseline = new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('no_baseline', explanation, error.location, { cause: error });
    return (0,_result_check_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOutcome */ .zY)(noBaseline, onMissing === 'warn' ? { effect: 'warn' } : {});
}
const advice = {
    fail: 'write on_missing: accept_first beside the baseline for the first run',
    accept_first: 'there was one before: restore it, or write on_missing: warn while it is away',
};


/***/ }),

/***/ 65533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   K: () => (/* binding */ judgeBound)
/* harmony export */ });
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71695);

/**
 * Bounds are inclusive up to the rounding of binary fractions: 0.1 + 0.2 satisfies a maximum of 0.3. Whole numbers (rows,
 * bytes) are exact, and get none.
 */
function slack(bound, value = Number.NaN) {
    const whole = Number.isInteger(bound) && (typeof value === 'bigint' || Number.isInteger(value));
    return whole ? 0 : 1e-9 * Math.max(1, Math.abs(bound));
}
/**
 * Judges a number against an inclusive bound.
 *
 * @param what names the number in the message, e.g. `test.accuracy`
 * @throws RangeError where the number is not finite: it satisfies no comparison, so whoever read it must not get this far
 */
function judgeBound(what, observed, expected) {
    const { value } = observed;
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError(`${what} is ${value}`);
    const { at_least, at_most } = expected;
    const shown = `${what} is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observed, expected)}`;
    const measured = { observed, expected };
    if (at_least !== undefined && value < at_least - slack(at_least, value)) {
        return {
            status: 'failed',
            reason: 'below_minimum',
            what: `${shown}, required is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExpected */ .Iy)(expected, observed)}`,
            ...measured,
        };
    }
    if (at_most !== undefined && value > at_most + slack(at_most, value)) {
        return {
            status: 'failed',
            reason: 'above_maximum',
            what: `${shown}, allowed is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExpected */ .Iy)(expected, observed)}`,
            ...measured,
        };
    }
    return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}


/***/ })

};
