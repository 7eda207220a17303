// Charts of the answers: SVG made from the numbers of the page.
const D = JSON.parse(document.getElementById('data').textContent);
const N = D.number.length;
const OK = 0, FAILED = 1;
const BLUE = '#1d4e89', ORANGE = '#c8703a', LINE = '#d9dee3', SOFT = '#5b6670', INK = '#1c2127';
const $ = id => document.getElementById(id);

function fmt(v, figures = 4) {
  if (v === null || v === undefined || !isFinite(v)) return '–';
  if (v === 0) return '0';
  const a = Math.abs(v);
  return a >= 1e6 || a < 1e-3 ? v.toExponential(figures - 1) : String(+v.toPrecision(figures));
}
const signed = v => Math.abs(v) < 1e-9 ? '0' : (v > 0 ? '+' : '−') + fmt(Math.abs(v), 3);
const units = u => u.replaceAll('um2', 'µm²').replaceAll('um3', 'µm³').replaceAll('um', 'µm');
const label = c => c.name + (c.unit && c.unit !== '1' ? ', ' + units(c.unit) : '');

function node(tag, attributes, ...children) {
  const svg = ['svg', 'path', 'line', 'rect', 'circle', 'text', 'g', 'title', 'clipPath'].includes(tag);
  const e = svg ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (const k in attributes || {}) if (attributes[k] !== null) e.setAttribute(k, attributes[k]);
  children.forEach(c => e.append(c));
  return e;
}
const svg = (w, h, title) => node('svg', {viewBox: `0 0 ${w} ${h}`, role: 'img'}, node('title', null, title));

/** Least and largest of finite numbers. */
function extent(values, low = Infinity, high = -Infinity) {
  for (const v of values) if (v !== null && isFinite(v)) { if (v < low) low = v; if (v > high) high = v; }
  return [low, high];
}

/** Round ticks of an axis, about so many. */
function ticks(low, high, count) {
  const about = (high - low) / count, power = 10 ** Math.floor(Math.log10(about));
  const step = [1, 2, 5, 10].map(m => m * power).find(s => s >= about * 0.999) || about;
  const out = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) out.push(+(k * step).toPrecision(12));
  return out;
}

/** Two axes with a grid; answers the picture and the two scales. */
function frame(w, h, xs, ys, names, margins = {}) {
  const m = Object.assign({l: 62, r: 14, t: 24, b: 38}, margins);
  const pad = ([a, b]) => a < b ? [a, b] : [a - (Math.abs(a) || 1) * .1, b + (Math.abs(b) || 1) * .1];
  const [x0, x1] = pad(xs); let [y0, y1] = pad(ys);
  const room = (y1 - y0) * .04; y0 -= room; y1 += room;
  const X = v => m.l + (v - x0) / (x1 - x0) * (w - m.l - m.r), Y = v => h - m.b - (v - y0) / (y1 - y0) * (h - m.t - m.b);
  const s = svg(w, h, names[1] + ' against ' + names[0]);
  for (const t of ticks(y0, y1, 5)) s.append(node('line', {x1: m.l, x2: w - m.r, y1: Y(t), y2: Y(t), class: 'grid'}), node('text', {x: m.l - 6, y: Y(t) + 4, class: 'tick', 'text-anchor': 'end'}, fmt(t)));
  for (const t of ticks(x0, x1, Math.min(6, w / 75))) s.append(node('line', {x1: X(t), x2: X(t), y1: m.t, y2: h - m.b, class: 'grid'}), node('text', {x: X(t), y: h - m.b + 15, class: 'tick', 'text-anchor': 'middle'}, fmt(t)));
  s.append(node('text', {x: m.l, y: 14, class: 'head'}, names[1]), node('text', {x: w - m.r, y: h - 5, class: 'tick', 'text-anchor': 'end'}, names[0]));
  return {s, X, Y, w, h, m};
}
const path = (xs, ys) => xs.map((x, i) => (i ? 'L' : 'M') + x.toFixed(1) + ' ' + ys[i].toFixed(1)).join('');

/** Horizontal bars from a zero line. rows: {name, bars: [{from, to, low, high, colour, hollow}], text}. */
function bars(title, rows, note) {
  const w = 620, left = 170, right = 96, step = 30, top = 30, h = top + rows.length * step + 30;
  const [low, high] = extent(rows.flatMap(r => r.bars.flatMap(b => [b.from, b.to, b.low ?? b.to, b.high ?? b.to])), 0, 0);
  const span = high - low || 1, X = v => left + (v - low) / span * (w - left - right);
  const s = svg(w, h, title);
  s.append(node('text', {x: 0, y: 14, class: 'head'}, title));
  for (const t of ticks(low, low + span, 5)) s.append(node('line', {x1: X(t), x2: X(t), y1: top - 6, y2: h - 26, class: t === 0 ? 'one' : 'grid'}), node('text', {x: X(t), y: h - 11, class: 'tick', 'text-anchor': 'middle'}, fmt(t, 3)));
  rows.forEach((row, i) => {
    const y = top + i * step + 12;
    s.append(node('text', {x: left - 10, y: y + 4, 'text-anchor': 'end'}, row.name));
    row.bars.forEach((b, k) => {
      const half = row.bars.length > 1 ? 6 : 8, at = row.bars.length > 1 ? y - 6 + k * 12 : y, from = Math.min(X(b.from), X(b.to));
      s.append(node('rect', {x: from, y: at - half / 1.2, width: Math.max(.8, Math.abs(X(b.to) - X(b.from))), height: half * 1.66, fill: b.colour}));
      if (b.low !== undefined) s.append(node('path', {class: 'whisker', fill: 'none', d: `M${X(b.low)} ${at}H${X(b.high)}M${X(b.low)} ${at - 3}v6M${X(b.high)} ${at - 3}v6`}));
    });
    s.append(node('text', {x: w, y: y + 4, class: 'figure', 'text-anchor': 'end'}, row.text));
  });
  if (note) s.append(node('text', {x: w, y: 14, class: 'tick', 'text-anchor': 'end'}, note));
  return s;
}

/** Change of the result as each parameter goes through the middle 90 % of its range, largest first. */
function tornado(result, answer) {
  const rows = Object.entries(answer.responses).map(([name, r]) => {
    const mid = r.middle[Math.floor(r.middle.length / 2)], at = share => interpolate(r.middle, share);
    const low = at(.05) - mid, high = at(.95) - mid;
    return {name, size: Math.max(Math.abs(low), Math.abs(high), Math.abs(high - low)), text: `${signed(low)}, ${signed(high)}`, bars: [{from: 0, to: low, colour: ORANGE}, {from: 0, to: high, colour: BLUE}]};
  });
  rows.sort((a, b) => b.size - a.size);
  return bars('Swing of ' + label(result), rows, 'low end, high end');
}

/** A value of a curve whose points lie in the middles of equal shares. */
function interpolate(curve, share) {
  const at = Math.min(Math.max(share * curve.length - .5, 0), curve.length - 1), k = Math.min(Math.floor(at), curve.length - 2);
  return curve[k] + (at - k) * (curve[k + 1] - curve[k]);
}

/** Sobol indices, or elementary effects where points were placed for them. */
function indices(result, answer) {
  if (Object.keys(answer.morris).length) {
    const rows = Object.entries(answer.morris).map(([name, e]) => ({name, size: e.mu_star, text: `${fmt(e.mu_star, 3)}, ${fmt(e.sigma, 3)}`, bars: [{from: 0, to: e.mu_star, colour: BLUE}, {from: 0, to: e.sigma, colour: '#9fb4cb'}]}));
    return bars('Elementary effects on ' + label(result), rows.sort((a, b) => b.size - a.size), 'mean size, deviation');
  }
  const rows = Object.entries(answer.sobol).map(([name, i]) => ({name, size: i.total[0], text: `${i.first[0].toFixed(2)}, ${i.total[0].toFixed(2)}`,
    bars: [['first', BLUE], ['total', '#9fb4cb']].map(([k, colour]) => ({from: 0, to: i[k][0], low: i[k][1], high: i[k][2], colour}))}));
  return bars('Share of the variance', rows.sort((a, b) => b.size - a.size), 'alone, involved');
}

/** One response curve with its band over the computed points. */
function response(result, parameter, r) {
  const pv = parameter.values, rv = result.values;
  const lows = r.middle.map((v, k) => v - 1.96 * r.deviation[k]), highs = r.middle.map((v, k) => v + 1.96 * r.deviation[k]);
  const f = frame(420, 270, extent(pv, ...extent(r.at)), extent(rv, ...extent([...lows, ...highs])), [label(parameter), label(result)]);
  const box = node('div', {class: 'plot'}), xs = r.at.map(f.X);
  f.s.append(node('path', {d: path([...xs, ...xs.slice().reverse()], [...highs.map(f.Y), ...lows.reverse().map(f.Y)]) + 'Z', fill: BLUE, 'fill-opacity': .16}));
  f.s.append(node('path', {d: path(xs, r.average.map(f.Y)), fill: 'none', stroke: ORANGE, 'stroke-width': 1.6, 'stroke-dasharray': '6 4'}));
  f.s.append(node('path', {d: path(xs, r.middle.map(f.Y)), fill: 'none', stroke: BLUE, 'stroke-width': 2.2}));
  const canvas = node('canvas', {width: 840, height: 540});
  box.append(canvas, f.s);
  dots(canvas, f, pv, rv, N <= 500 ? result.errors : null);
  return box;
}

/** Points of a chart on a canvas below it: thousands cost nothing there. */
function dots(canvas, f, xs, ys, errors, colour = SOFT) {
  const c = canvas.getContext('2d'), k = canvas.width / f.w, shown = ys.reduce((n, y) => n + (y !== null), 0);
  c.scale(k, k);
  c.fillStyle = c.strokeStyle = colour;
  c.globalAlpha = Math.min(.75, Math.max(.25, 60 / Math.sqrt(shown) / 10));
  const size = shown > 2000 ? 1.6 : shown > 300 ? 2.2 : 3.4;
  for (let i = 0; i < xs.length; i++) {
    if (xs[i] === null || ys[i] === null) continue;
    const x = f.X(xs[i]), y = f.Y(ys[i]);
    c.fillRect(x - size / 2, y - size / 2, size, size);
    if (errors && errors[i]) { c.beginPath(); c.moveTo(x, f.Y(ys[i] - errors[i])); c.lineTo(x, f.Y(ys[i] + errors[i])); c.stroke(); }
  }
}

/** Share of failed joints against cycles, logarithmic, with its band. */
function weibull(result, w) {
  const logs = w.failed.map(p => Math.log10(p[0]));
  const f = frame(860, 300, extent(logs), [0, 100], ['cycles, powers of ten', 'failed joints, %: ' + result.name]);
  const xs = logs.map(f.X), ys = k => w.failed.map(p => f.Y(100 * p[k]));
  f.s.append(node('path', {d: path([...xs, ...xs.slice().reverse()], [...ys(3), ...ys(2).reverse()]) + 'Z', fill: BLUE, 'fill-opacity': .16}));
  f.s.append(node('path', {d: path(xs, ys(1)), fill: 'none', stroke: BLUE, 'stroke-width': 2.2}));
  return f.s;
}
