// Checks a proof of the public log in this browser. Nothing is sent anywhere.
(function () {
  'use strict';
  var WORDS = {
    id: {
      file: 'Pilih berkas bukti (.tlog-proof) dulu.',
      format: 'berkas ini bukan bukti log publik, atau rusak',
      key: 'kunci publik harus berbentuk nama+angka+kunci',
      origin: 'bukti ini dari log lain, atau ditandatangani kunci lain',
      signature: 'tanda tangan tidak cocok dengan isi checkpoint',
      entry: 'catatan tidak ada di log yang ditandatangani',
      crypto: 'peramban ini tidak dapat menghitung SHA-256 di alamat ini; simpan halaman pemeriksa dan buka sebagai berkas, atau pakai perintah verify',
      bad: 'Bukti TIDAK cocok: ',
      good: 'Bukti cocok.',
      found: ' catatan tentang ',
      inLog: ' ada di log ',
      of: ' yang memuat ',
      entries: ' entri, dan belum diubah sejak ditandatangani.',
      web: 'Tanda tangan diperiksa dengan WebCrypto peramban ini.',
      own: 'Tanda tangan diperiksa dengan hitungan halaman ini sendiri, karena peramban ini belum mengenal Ed25519.',
      others: 'Tanda tangan lain di checkpoint, tidak diperiksa di sini: ',
      meaning: 'Membuktikan data tidak diubah; bukan membuktikan isinya benar.'
    },
    en: {
      file: 'Choose a proof file (.tlog-proof) first.',
      format: 'this file is no proof of the public log, or it is damaged',
      key: 'the public key must have the form name+digits+key',
      origin: 'this proof is of another log, or signed by another key',
      signature: 'the signature does not fit the checkpoint',
      entry: 'an entry is not in the log that was signed',
      crypto: 'this browser cannot compute SHA-256 at this address; save the checking page and open it as a file, or use the command verify',
      bad: 'The proof does NOT hold: ',
      good: 'The proof holds.',
      found: ' entries about ',
      inLog: ' are in the log ',
      of: ' of ',
      entries: ' entries, and have not changed since it was signed.',
      web: 'The signature was checked by this browser\u2019s WebCrypto.',
      own: 'The signature was checked by this page\u2019s own arithmetic, since this browser does not know Ed25519 yet.',
      others: 'Other signatures on the checkpoint, not checked here: ',
      meaning: 'Proves the data was not changed; does not prove it is true.'
    }
  };

  function Refusal(code) { this.code = code; }
  function need(condition, code) { if (!condition) throw new Refusal(code); }

  function fromBase64(text) {
    var raw;
    try { raw = atob(text); } catch (e) { throw new Refusal('format'); }
    need(btoa(raw) === text, 'format');
    return Uint8Array.from(raw, function (c) { return c.charCodeAt(0); });
  }
  function utf8(text) { return new TextEncoder().encode(text); }
  function join(parts) {
    var length = parts.reduce(function (sum, part) { return sum + part.length; }, 0);
    var all = new Uint8Array(length), at = 0;
    parts.forEach(function (part) { all.set(part, at); at += part.length; });
    return all;
  }
  function same(a, b) {
    return a.length === b.length && a.every(function (byte, i) { return byte === b[i]; });
  }
  function number(text) {
    need(/^(0|[1-9][0-9]{0,14})$/.test(text), 'format');
    return Number(text);
  }
  async function digest(name, data) {
    need(window.crypto && window.crypto.subtle, 'crypto');
    return new Uint8Array(await window.crypto.subtle.digest(name, data));
  }
  function sha256(parts) { return digest('SHA-256', join(parts)); }
  function node(left, right) { return sha256([Uint8Array.of(1), left, right]); }

  // RFC 9162, 2.1.3.2: from an entry up to the root.
  async function includes(hash, index, size, path, root) {
    if (index >= size) return false;
    var at = index, last = size - 1;
    for (var i = 0; i < path.length; i++) {
      if (last === 0) return false;
      if (at % 2 === 1 || at === last) {
        hash = await node(path[i], hash);
        while (at % 2 === 0 && at !== 0) { at /= 2; last = Math.floor(last / 2); }
      } else {
        hash = await node(hash, path[i]);
      }
      at = Math.floor(at / 2);
      last = Math.floor(last / 2);
    }
    return last === 0 && same(hash, root);
  }

  // Ed25519 (RFC 8032) for browsers without it.
  var P = (1n << 255n) - 19n, L = (1n << 252n) + 27742317777372353535851937790883648493n;
  function mod(a, m) { var r = a % m; return r < 0n ? r + m : r; }
  function power(base, exponent) {
    var result = 1n;
    for (base = mod(base, P); exponent > 0n; exponent >>= 1n) {
      if (exponent & 1n) result = result * base % P;
      base = base * base % P;
    }
    return result;
  }
  function inverse(a) { return power(a, P - 2n); }
  var D = mod(-121665n * inverse(121666n), P), I = power(2n, (P - 1n) / 4n);
  function little(bytes) {
    var value = 0n;
    for (var i = bytes.length - 1; i >= 0; i--) value = value << 8n | BigInt(bytes[i]);
    return value;
  }
  function point(bytes) {
    var all = little(bytes), sign = all >> 255n, y = all & ((1n << 255n) - 1n);
    if (y >= P) return null;
    var u = mod(y * y - 1n, P), v = mod(D * y * y + 1n, P);
    var x = u * power(v, 3n) % P * power(u * power(v, 7n), (P - 5n) / 8n) % P;
    if (mod(v * x * x - u, P) !== 0n) {
      x = x * I % P;
      if (mod(v * x * x - u, P) !== 0n) return null;
    }
    if (x === 0n && sign === 1n) return null;
    if ((x & 1n) !== sign) x = P - x;
    return [x, y, 1n, x * y % P];
  }
  function add(p, q) {
    var a = mod((p[1] - p[0]) * (q[1] - q[0]), P), b = mod((p[1] + p[0]) * (q[1] + q[0]), P);
    var c = 2n * p[3] * q[3] % P * D % P, d = 2n * p[2] * q[2] % P;
    var e = b - a, f = d - c, g = d + c, h = b + a;
    return [mod(e * f, P), mod(g * h, P), mod(f * g, P), mod(e * h, P)];
  }
  function times(p, scalar) {
    var result = [0n, 1n, 1n, 0n];
    for (; scalar > 0n; scalar >>= 1n) {
      if (scalar & 1n) result = add(result, p);
      p = add(p, p);
    }
    return result;
  }
  var BASE = point(Uint8Array.from({ length: 32 }, function (nothing, i) { return i === 0 ? 0x58 : 0x66; }));
  async function ownEd25519(key, signature, text) {
    var a = point(key), r = point(signature.slice(0, 32)), s = little(signature.slice(32));
    if (!a || !r || s >= L) return false;
    var h = mod(little(await digest('SHA-512', join([signature.slice(0, 32), key, text]))), L);
    var left = times(BASE, s), right = add(r, times(a, h));
    return mod(left[0] * right[2] - right[0] * left[2], P) === 0n &&
      mod(left[1] * right[2] - right[1] * left[2], P) === 0n;
  }
  async function ed25519(key, signature, text) {
    need(window.crypto && window.crypto.subtle, 'crypto');
    var imported;
    try {
      imported = await window.crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
    } catch (unknown) {
      return { good: await ownEd25519(key, signature, text), by: 'own' };
    }
    return { good: await window.crypto.subtle.verify({ name: 'Ed25519' }, imported, signature, text), by: 'web' };
  }

  function parse(text) {
    var blank = text.indexOf('\n\n');
    need(blank > 0, 'format');
    var lines = text.slice(0, blank).split('\n');
    need(lines.shift() === 'c2sp.org/tlog-proof@v1', 'format');
    need(lines.length && lines[0].indexOf('extra ') === 0, 'format');
    var extra = fromBase64(lines.shift().slice(6)), entries;
    try {
      entries = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(extra)).entries;
      entries = entries.map(function (one) {
        return { index: one.index, text: one.entry, path: one.path.map(fromBase64), body: one.body, says: JSON.parse(one.entry) };
      });
    } catch (e) { throw new Refusal('format'); }
    need(entries.length && lines.length && lines[0].indexOf('index ') === 0, 'format');
    var last = entries[entries.length - 1];
    need(number(lines.shift().slice(6)) === last.index, 'format');
    need(lines.join() === last.path.map(function (hash) { return btoa(String.fromCharCode.apply(null, hash)); }).join(), 'format');
    var note = text.slice(blank + 2), end = note.lastIndexOf('\n\n');
    need(end > 0 && note.slice(-1) === '\n', 'format');
    var body = note.slice(0, end + 1), head = body.split('\n');
    need(head.length >= 4, 'format');
    var signatures = note.slice(end + 2, -1).split('\n').map(function (line) {
      var parts = line.split(' ');
      need(parts.length === 3 && parts[0] === '\u2014', 'format');
      return { name: parts[1], bytes: fromBase64(parts[2]) };
    });
    return { entries: entries, body: body, origin: head[0], size: number(head[1]), root: fromBase64(head[2]), signatures: signatures };
  }

  async function publicKey(text) {
    var parts = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim());
    need(parts, 'key');
    var bytes = fromBase64(parts[3]);
    need(bytes.length === 33 && bytes[0] === 1, 'key');
    var id = (await sha256([utf8(parts[1] + '\n'), bytes])).slice(0, 4);
    need(Array.from(id, function (b) { return b.toString(16).padStart(2, '0'); }).join('') === parts[2], 'key');
    return { name: parts[1], id: id, bytes: bytes.slice(1) };
  }

  // What the proof shows under the key; throws a Refusal when it shows nothing.
  async function verify(text, keyText) {
    var key = await publicKey(keyText), proof = parse(text), by = null, others = [];
    need(proof.origin === key.name, 'origin');
    for (var i = 0; i < proof.signatures.length; i++) {
      var line = proof.signatures[i];
      if (line.name === key.name && same(line.bytes.slice(0, 4), key.id)) {
        var checked = await ed25519(key.bytes, line.bytes.slice(4), utf8(proof.body));
        need(checked.good, 'signature');
        by = checked.by;
      } else {
        others.push(line.name);
      }
    }
    need(by, 'origin');
    for (var j = 0; j < proof.entries.length; j++) {
      var entry = proof.entries[j], leaf = await sha256([Uint8Array.of(0), utf8(entry.text)]);
      need(entry.says.index === entry.index, 'entry');
      need(await includes(leaf, entry.index, proof.size, entry.path, proof.root), 'entry');
      if (entry.says.bodySha256 || entry.body) {
        var hash = await sha256([utf8(entry.body || '')]);
        need(Array.from(hash, function (b) { return b.toString(16).padStart(2, '0'); }).join('') === entry.says.bodySha256, 'entry');
        entry.says.body = JSON.parse(entry.body);
      }
    }
    return { entries: proof.entries, origin: proof.origin, size: proof.size, by: by, others: others };
  }
  window.blangkonProof = { verify: verify, ownEd25519: ownEd25519 };

  function line(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }
  function show(out, words, result) {
    var body = result.entries[result.entries.length - 1].says.body || {};
    line(out, 'p', words.good).className = 'strong';
    line(out, 'p', result.entries.length + words.found + (body.reference || '') + ' ' + (body.title || '') +
      words.inLog + result.origin + words.of + result.size + words.entries);
    var list = document.createElement('ol');
    result.entries.forEach(function (entry) {
      line(list, 'li', entry.says.at + ' ' + entry.says.type + ' (#' + entry.index + ')');
    });
    out.appendChild(list);
    line(out, 'p', words[result.by]);
    if (result.others.length) line(out, 'p', words.others + result.others.join(', '));
    line(out, 'p', words.meaning);
  }
  document.addEventListener('submit', async function (event) {
    var form = event.target;
    if (!form.matches('[data-proof]')) return;
    event.preventDefault();
    // The page that was saved has no language chosen; the reader's browser has.
    var language = 'both' in form.dataset ? navigator.language.slice(0, 2) : document.documentElement.lang;
    var words = WORDS[language] || WORDS.id;
    var out = form.querySelector('[role="status"]'), file = form.querySelector('input[type="file"]').files[0];
    out.textContent = '';
    if (!file) { line(out, 'p', words.file); return; }
    try {
      show(out, words, await verify(await file.text(), form.querySelector('textarea').value));
    } catch (refusal) {
      line(out, 'p', words.bad + (words[refusal.code] || words.format) + '.').className = 'strong';
    }
  });
})();
