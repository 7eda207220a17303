// Points by the thousand: the trade-off of two results, parallel coordinates, the table.
const columns = [...D.parameters.map(c => ({...c, kind: 'parameter'})), ...D.results.map(c => ({...c, kind: 'result'}))];
columns.forEach(c => {
  c.words = c.values.some(v => typeof v === 'string') ? [...new Set(c.values)] : null;
  c.numbers = c.words ? c.values.map(v => c.words.indexOf(v)) : c.values;
});

const palette = t => { // from blue over pale to orange
  const stops = [[29, 78, 137], [120, 160, 190], [226, 205, 160], [214, 140, 80], [168, 58, 33]], at = Math.min(Math.max(t, 0), 1) * 4, k = Math.min(3, Math.floor(at));
  return `rgb(${stops[k].map((v, j) => Math.round(v + (at - k) * (stops[k + 1][j] - v))).join()})`;
};

/** Rows than which no other is better in both columns. */
function front(x, y, gx, gy) {
  const rows = [];
  for (let i = 0; i < N; i++) if (x[i] !== null && y[i] !== null) rows.push(i);
  rows.sort((a, b) => gx * (x[a] - x[b]) || gy * (y[a] - y[b]));
  let best = Infinity;
  return rows.filter(i => gy * y[i] < best && ((best = gy * y[i]), true));
}

function pareto(cx, cy, gx, gy) {
  const f = frame(1240, 360, extent(cx.values), extent(cy.values), [label(cx), label(cy)], {l: 74});
  const box = node('div', {class: 'plot'}), canvas = node('canvas', {width: 2480, height: 720});
  box.append(canvas, f.s);
  dots(canvas, f, cx.values, cy.values, null);
  if (cx === cy) return box;
  const rows = front(cx.values, cy.values, gx, gy);
  f.s.append(node('path', {d: path(rows.map(i => f.X(cx.values[i])), rows.map(i => f.Y(cy.values[i]))), fill: 'none', stroke: ORANGE, 'stroke-width': 1, 'stroke-dasharray': '3 3'}));
  rows.forEach(i => f.s.append(node('circle', {cx: f.X(cx.values[i]), cy: f.Y(cy.values[i]), r: 4.5, fill: 'none', stroke: ORANGE, 'stroke-width': 1.8}, node('title', null, describe(i)))));
  return box;
}

const describe = i => 'point ' + D.number[i] + ': ' + D.parameters.map(p => p.name + ' ' + (typeof p.values[i] === 'string' ? p.values[i] : fmt(p.values[i]))).join(', ');

/** Parallel coordinates with a brush on every axis. */
class Parallel {
  constructor(canvas, changed) {
    this.canvas = canvas; this.changed = changed; this.brushes = new Map();
    const first = D.results.length > 6 ? 6 : D.results.length;
    this.axes = columns.filter((c, k) => c.kind === 'parameter' || k - D.parameters.length < first);
    this.axes.forEach(a => { [a.low, a.high] = a.words ? [0, a.words.length - 1] : extent(a.values); });
    let drag = null;
    const at = e => { const r = canvas.getBoundingClientRect(); return [(e.clientX - r.left), (e.clientY - r.top)]; };
    canvas.addEventListener('pointerdown', e => {
      const [x, y] = at(e), k = this.axes.findIndex((_, j) => Math.abs(this.x(j) - x) < 22);
      if (k >= 0) { drag = {k, y}; canvas.setPointerCapture(e.pointerId); }
    });
    canvas.addEventListener('pointermove', e => {
      if (!drag) return;
      const y = at(e)[1];
      if (Math.abs(y - drag.y) > 3) this.brushes.set(drag.k, [this.value(drag.k, Math.max(y, drag.y)), this.value(drag.k, Math.min(y, drag.y))]);
      else this.brushes.delete(drag.k);
      this.changed();
    });
    canvas.addEventListener('pointerup', e => {
      if (drag && Math.abs(at(e)[1] - drag.y) <= 3) { this.brushes.delete(drag.k); this.changed(); }
      drag = null;
    });
  }
  x(k) { return 70 + k * (this.canvas.clientWidth - 140) / Math.max(1, this.axes.length - 1); }
  y(k, v) { const a = this.axes[k], span = a.high - a.low || 1; return 352 - (a.high > a.low ? (v - a.low) / span : .5) * 300; }
  value(k, y) { const a = this.axes[k]; return a.low + (352 - y) / 300 * (a.high - a.low); }
  keeps(i) {
    for (const [k, [low, high]] of this.brushes) { const v = this.axes[k].numbers[i]; if (v === null || v < low || v > high) return false; }
    return true;
  }
  draw(visible, by) {
    const canvas = this.canvas, ratio = devicePixelRatio || 1, w = canvas.clientWidth;
    canvas.width = w * ratio; canvas.height = 380 * ratio; canvas.style.height = '380px';
    const c = canvas.getContext('2d');
    c.scale(ratio, ratio);
    const [low, high] = extent(by.values), buckets = Array.from({length: 24}, () => []), hidden = [];
    for (let i = 0; i < N; i++) {
      if (D.status[i] !== OK) continue;
      const v = by.values[i];
      if (!visible[i]) hidden.push(i);
      else if (v !== null) buckets[high > low ? Math.min(23, Math.floor((v - low) / (high - low) * 24)) : 12].push(i);
    }
    const lines = (rows, colour, alpha) => {
      c.strokeStyle = colour; c.globalAlpha = alpha; c.beginPath();
      for (const i of rows) {
        let pen = false;
        this.axes.forEach((a, k) => { const v = a.numbers[i]; if (v === null) { pen = false; return; } const x = this.x(k), y = this.y(k, v); pen ? c.lineTo(x, y) : c.moveTo(x, y); pen = true; });
      }
      c.stroke();
    };
    const count = buckets.reduce((n, b) => n + b.length, 0);
    lines(hidden.length > 2000 ? hidden.filter((_, k) => k % Math.ceil(hidden.length / 2000) === 0) : hidden, '#c3c9cf', .18);
    buckets.forEach((b, k) => lines(b, palette((k + .5) / 24), Math.min(.8, Math.max(.1, 8 / Math.sqrt(count + 1)))));
    c.globalAlpha = 1;
    this.axes.forEach((a, k) => this.axis(c, a, k));
  }
  axis(c, a, k) {
    const x = this.x(k), many = this.axes.length > 8;
    c.strokeStyle = INK; c.lineWidth = 1; c.beginPath(); c.moveTo(x, 52); c.lineTo(x, 352); c.stroke();
    c.fillStyle = INK; c.font = '600 12px system-ui, Arial, sans-serif'; c.textAlign = 'center';
    const name = a.name.length > 20 ? a.name.slice(0, 19) + '…' : a.name;
    c.fillText(name, x, many && k % 2 ? 14 : 28);
    c.font = '11px system-ui, Arial, sans-serif'; c.fillStyle = SOFT;
    c.fillText(a.words ? a.words[a.words.length - 1] : fmt(a.high) + (a.unit && a.unit !== '1' ? ' ' + units(a.unit) : ''), x, 44);
    c.fillText(a.words ? a.words[0] : fmt(a.low), x, 368);
    const brush = this.brushes.get(k);
    if (!brush) return;
    const top = this.y(k, Math.min(brush[1], a.high)), bottom = this.y(k, Math.max(brush[0], a.low));
    c.fillStyle = BLUE; c.globalAlpha = .25; c.fillRect(x - 8, top, 16, bottom - top); c.globalAlpha = 1;
    c.strokeStyle = BLUE; c.strokeRect(x - 8, top, 16, bottom - top);
  }
}

/** What the text of the filter keeps: comparisons with columns, joined by commas; words match settings. */
function parse(text) {
  const tests = [];
  for (const part of text.split(',').map(t => t.trim()).filter(t => t)) {
    const m = part.match(/^(.+?)\s*(<=|>=|<|>|=)\s*(.+)$/);
    if (!m) { tests.push(i => (describe(i) + (D.reasons[i] || '')).includes(part)); continue; }
    const c = columns.find(k => k.name === m[1]), v = parseFloat(m[3]);
    if (!c && m[1] !== 'point') throw `no column “${m[1]}”`;
    const of = i => c ? c.values[i] : D.number[i];
    tests.push({'<': i => of(i) !== null && of(i) < v, '<=': i => of(i) !== null && of(i) <= v, '>': i => of(i) !== null && of(i) > v, '>=': i => of(i) !== null && of(i) >= v, '=': i => String(of(i)) === m[3] || of(i) === v}[m[2]]);
  }
  return i => tests.every(t => t(i));
}

/** The table: of ten thousand rows those in sight are in the page. */
class Rows {
  constructor(box) {
    this.box = box; this.key = null; this.down = false; this.order = [];
    const head = node('tr');
    ['point', ...columns].forEach(c => {
      const th = node('th', {title: 'sort'}, c === 'point' ? c : label(c));
      th.addEventListener('click', () => { this.down = this.key === c && !this.down; this.key = c; this.sort(); this.draw(); });
      head.append(th);
    });
    this.body = node('tbody');
    box.append(node('table', null, node('thead', null, head), this.body));
    box.addEventListener('scroll', () => this.draw());
  }
  show(order) { this.order = order; this.sort(); this.box.scrollTop = 0; this.draw(); }
  sort() {
    const of = !this.key || this.key === 'point' ? i => D.number[i] : i => this.key.values[i], sign = this.down ? -1 : 1;
    this.order.sort((a, b) => { const x = of(a), y = of(b); return x === null ? 1 : y === null ? -1 : sign * (x < y ? -1 : x > y ? 1 : 0) || a - b; });
  }
  draw() {
    const height = 25, first = Math.max(0, Math.floor(this.box.scrollTop / height) - 10), last = Math.min(this.order.length, first + 45);
    const gap = n => node('tr', {class: 'gap'}, node('td', {colspan: columns.length + 1, style: `height:${n * height}px`}));
    this.body.replaceChildren(gap(first), ...this.order.slice(first, last).map(i => this.row(i)), gap(this.order.length - last));
  }
  row(i) {
    const tr = node('tr', {style: 'height:25px'}), folder = D.folders[i];
    tr.append(node('td', null, folder ? node('a', {href: folder + '/report.html'}, D.number[i]) : D.number[i]));
    D.parameters.forEach(c => tr.append(node('td', null, typeof c.values[i] === 'string' ? c.values[i] : fmt(c.values[i], 6))));
    if (D.status[i] !== OK) { tr.append(node('td', {colspan: D.results.length || 1, class: 'failed'}, D.status[i] === FAILED ? D.reasons[i] || 'failed' : 'not run yet')); return tr; }
    D.results.forEach(c => { const td = node('td', null, fmt(c.values[i], 5)); if (c.errors[i] !== null) td.append(node('span', {class: 'error'}, ' ± ' + fmt(c.errors[i], 2))); tr.append(td); });
    return tr;
  }
}
