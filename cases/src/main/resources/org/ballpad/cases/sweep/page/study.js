// Puts the page together and keeps its parts in step.
let chosen = D.results.find(r => D.answers.optimum && r.name === D.answers.optimum.result) || D.results.find(r => D.answers.results[r.name].surrogate) || D.results[0];

function options(select, list, at) {
  list.forEach((c, k) => select.append(node('option', {value: k, selected: k === at ? '' : null}, label(c))));
}

function header() {
  document.title = D.title; $('title').textContent = D.title;
  const of = s => D.status.reduce((n, v) => n + (v === s), 0), failed = of(FAILED), open = N - of(OK) - failed;
  $('sub').textContent = `${N.toLocaleString('en')} points over ${D.parameters.map(p => p.name).join(', ')}` + (failed ? `; ${failed} failed` : '') + (open ? `; ${open} not run yet` : '') + '.';
  const o = D.answers.optimum;
  if (o) $('notes').append(node('li', null, `Asked to ${o.goal} ${o.result}: point ${o.point} with ${fmt(o.value, 5)}` + (o.keeps_limits ? '' : ', which breaks a limit, as all points do') + `; ${o.points_added} points were added to the plan, and a further one is expected to gain ${fmt(o.promise, 2)}.`));
  D.answers.notes.forEach(n => $('notes').append(node('li', null, n)));
}

function answers() {
  const a = D.answers.results[chosen.name], s = a.surrogate;
  $('surrogate').textContent = s ? `${s.is}; predicts points kept from it to ${fmt(s.error, 2)} ${units(chosen.unit)} (root mean square), ${fmt(100 * s.explained, 4)} % of the variance` : `no surrogate: ${a.note}`;
  const has = Object.keys(a.responses).length > 0;
  $('matters-note').textContent = has ? 'Swing: change of the result from its middle as one parameter goes to the 5th and to the 95th percentile of its range, others in their middles. Share of the variance: that over all ranges that a parameter explains alone (dark) and is involved in (light); whiskers hold 95 %.' : a.note;
  $('tornado').replaceChildren(...(has ? [tornado(chosen, a)] : []));
  $('indices').replaceChildren(...(Object.keys(a.sobol).length + Object.keys(a.morris).length ? [indices(chosen, a)] : []));
  $('responses').replaceChildren(...Object.entries(a.responses).map(([name, r]) => node('figure', null, response(chosen, D.parameters.find(p => p.name === name), r))));
  best(a);
  const w = a.weibull;
  $('life').replaceChildren(...(w ? [node('h3', null, 'Lives of the population'), node('p', {class: 'note'}, `Each point is a population of shape ${fmt(w.beta_of_one)}; together they are nearest to a Weibull distribution of eta ${fmt(w.eta[0])} (${fmt(w.eta[1])} to ${fmt(w.eta[2])}) cycles and beta ${fmt(w.beta[0], 3)} (${fmt(w.beta[1], 3)} to ${fmt(w.beta[2], 3)}). The band holds 95 %.`), node('figure', null, weibull(chosen, w))] : []));
}

function best(a) {
  const head = node('tr', null, node('th', null, label(chosen)), node('th', null, 'value'), node('th', null, 'point'), ...D.parameters.map(p => node('th', null, label(p))), node('th', null, 'share of the ranges as good'));
  const body = node('tbody');
  for (const [word, e] of [['least', a.least], ['most', a.most]]) {
    if (!e) continue;
    const i = D.number.indexOf(e.point), value = node('td', null, fmt(e.value, 5)), folder = D.folders[i];
    if (chosen.errors[i] !== null) value.append(node('span', {class: 'error'}, ' ± ' + fmt(chosen.errors[i], 2)));
    body.append(node('tr', null, node('td', null, word), value, node('td', null, folder ? node('a', {href: folder + '/report.html'}, e.point) : e.point),
      ...D.parameters.map(p => { const td = node('td', null, typeof p.values[i] === 'string' ? p.values[i] : fmt(p.values[i])); const r = e.plausible[p.name]; if (r) td.append(node('span', {class: 'error'}, ` (${fmt(r[0], 3)} to ${fmt(r[1], 3)})`)); return td; }),
      node('td', null, e.plausible_share === null ? '–' : fmt(100 * e.plausible_share, 2) + ' %')));
  }
  $('best').replaceChildren(node('table', null, node('thead', null, head), body), node('p', {class: 'note'}, 'In brackets: the range of each parameter in which the surrogate cannot rule out, with 95 % confidence, that a point is as good as the best computed one.'));
}

function trade() {
  $('pareto').replaceChildren(pareto(D.results[$('x').value], D.results[$('y').value], +$('gx').value, +$('gy').value));
}

header();
if (D.results.length) {
  options($('result'), D.results, D.results.indexOf(chosen));
  options($('x'), D.results, D.results.indexOf(chosen));
  options($('y'), D.results, (D.results.indexOf(chosen) + 1) % D.results.length);
  const rows = new Rows($('rows')), visible = new Uint8Array(N);
  let keep = () => true;
  const parallel = new Parallel($('parallel'), refresh);
  function refresh() {
    const order = [];
    for (let i = 0; i < N; i++) if ((visible[i] = parallel.keeps(i) && keep(i) ? 1 : 0)) order.push(i);
    parallel.draw(visible, chosen);
    const [low, high] = extent(chosen.values);
    $('scale').replaceChildren(...[0, .25, .5, .75, 1].flatMap(t => [node('i', {style: 'background:' + palette(t)}), fmt(low + t * (high - low), 3)]), ' ' + label(chosen));
    $('count').textContent = `${order.length.toLocaleString('en')} of ${N.toLocaleString('en')} points`;
    rows.show(order);
  }
  $('result').addEventListener('change', e => { chosen = D.results[e.target.value]; answers(); refresh(); });
  ['x', 'y', 'gx', 'gy'].forEach(id => $(id).addEventListener('change', trade));
  $('filter').addEventListener('input', e => { try { keep = parse(e.target.value); refresh(); } catch (wrong) { $('count').textContent = wrong; } });
  addEventListener('resize', () => parallel.draw(visible, chosen));
  answers(); trade(); refresh();
}
