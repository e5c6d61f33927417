// A briefing in small: every element the painter must be able to draw, in the manner of the real template.
import type { DisplayList } from '../../src/page-model.ts';

export const SAMPLE_CSS = `
:root { --ink: #1a1a1a; --grey: #3a3a3a; --hair: #a6a6a6 }
@page { size: A4; margin: 56pt 54pt 54pt }
@page :first { margin-top: 44pt }
html { font-size: 10pt; color: var(--ink); font-family: "Source Serif 4", serif; line-height: 13.5pt }
.masthead { border-top: 3pt solid var(--ink); padding-top: 8pt }
.kicker { font: inherit; font-family: "Source Sans 3"; font-weight: 600; font-size: 9pt; letter-spacing: 0.5pt; margin: 0 }
h1 { font-size: 25pt; line-height: 29pt; margin: 2pt 0 4pt }
h2 { font-size: 14pt; line-height: 17pt; margin: 0 }
h3 { font-size: 12pt; line-height: 15pt; margin: 0 0 2pt }
p { margin: 0 0 4pt }
.dateline, .note { font-family: "Source Sans 3"; font-size: 8.5pt; line-height: 11pt; color: var(--grey) }
.head { display: grid; grid-template-columns: auto 1fr; align-items: baseline; border-top: 1.5pt solid var(--ink); padding-top: 6pt; margin: 16pt 0 8pt; break-after: avoid }
.head .note { text-align: right; margin: 0 }
.row { display: grid; grid-template-columns: 92pt 1fr; column-gap: 15.28pt; align-items: baseline; margin-bottom: 8pt; break-inside: avoid }
figure { margin: 4pt 0 }
.finding > .row { break-after: avoid }
.finding figure { break-after: avoid }
.label { font-family: "Source Sans 3"; font-weight: 600; font-size: 8pt; white-space: nowrap }
.filled { background: #8a1c1c; color: #fff; padding: 2pt 4.5pt }
.boxed { border: 0.9pt solid var(--ink); padding: 1.6pt 4.5pt }
.underlined { border-bottom: 0.9pt solid var(--ink); padding-bottom: 1pt }
.dashed { border: 0.6pt dashed var(--ink); padding: 1.6pt 4.5pt }
.severity { font-family: "Source Sans 3"; font-size: 8pt; margin: 0 }
.sq { display: inline-block; width: 5.4pt; height: 5.4pt; border: 0.6pt solid var(--ink); margin-right: 1pt }
.sq.on { background: var(--ink) }
sup { font-family: "Source Sans 3"; font-weight: 600; font-size: 7pt; line-height: 0; vertical-align: 3.4pt }
a { color: #173f63 }
table { font-family: "Source Sans 3"; font-size: 8.5pt; line-height: 11pt; border-top: 0.9pt solid var(--ink); border-bottom: 0.9pt solid var(--ink); margin: 6.5pt 0 }
thead { border-bottom: 0.5pt solid var(--ink) }
tbody tr + tr { border-top: 0.4pt solid var(--hair) }
th, td { padding: 3pt 6pt 3pt 0; vertical-align: baseline }
.number, th.number { text-align: right }
td.quote { font-family: "Source Serif 4"; font-size: 8.6pt }
.quotations { list-style: none; padding: 0; margin: 4pt 0 }
.quotations li { padding-left: 30pt; text-indent: -4pt; font-size: 9.6pt; line-height: 12.6pt; margin-bottom: 3pt }
mark { font-weight: 600; text-decoration: underline; text-decoration-thickness: 0.9pt; text-underline-offset: 1.6pt }
.blank { display: inline-block; width: 26pt; height: 0; border-bottom: 0.6pt solid var(--ink) }
.ends { display: grid; grid-template-columns: 1fr 1fr; column-gap: 24pt }
.method { columns: 2; column-gap: 24pt; font-family: "Source Sans 3"; font-size: 8.5pt; line-height: 11.5pt }
.running { font-family: "Source Sans 3"; font-size: 8pt; line-height: 11pt; display: grid; grid-template-columns: 1fr auto }
header.running { margin-top: 30pt }
footer.running { margin-bottom: 26pt; border-top: 0.6pt solid #5c5c5c; padding-top: 4pt }
footer b { font-weight: 600 }
@media screen { p { color: red } }
`;

function row(index: number): string {
  const who = ['Jobber Wiki', 'Human Security', 'Dow Jones copy', 'Norwegian copy', 'Almaty copy'][index % 5];
  return `<tr><th scope="row">${(index % 4) + 1}${index % 2 === 0 ? 'a' : 'b'} ${who}</th>
    <td class="number">about <strong>${(2500 + index * 137).toLocaleString('en')}</strong></td>
    <td>${index % 3 === 0 ? '<em>no one named</em>' : 'S. Zas, to Sputnik'}</td>
    <td class="quote">The organization’s secretary-general, Stanislav Zas, told Sputnik news agency that
      <strong>about ${2500 + index * 137}</strong> personnel would be deployed to Kazakhstan …</td>
    <td class="number">(7&nbsp;Jan)</td></tr>`;
}

function glance(index: number): string {
  const form = ['filled', 'boxed', 'underlined', 'dashed'][index % 4];
  const on = 3 - (index % 3);
  const squares = [1, 2, 3].map((at) => `<span class="sq${at <= on ? ' on' : ''}"></span>`).join('');
  return `<div class="row"><div><p class="label"><span class="label ${form}">Conflict</span> + update</p>
    <p class="severity" aria-label="Severity">${squares} ${['Low', 'Medium', 'High'][on - 1]}</p></div>
    <p><strong>Size of the CSTO force.</strong> About 3,600 or about 2,500: the alliance’s secretary-general, Stanislav Zas,
    is named as the speaker for both.<sup><a href="#source-1a" title="Source 1a">[1a,1b,2]</a></sup>
    <a class="label" href="#finding-${index}">No. ${index + 1}, p. <parallax-page of="finding-${index}"></parallax-page></a></p></div>`;
}

function finding(index: number): string {
  return `<section class="finding"><div class="row" id="finding-${index}"><p class="label"><span class="label boxed">Wording</span></p>
    <div><h3>How large is the CSTO force?</h3><p>The same man gives both figures: secretary-general Stanislav Zas told
    Sputnik about 3,600<sup><a href="#source-1a">[1a,1b]</a></sup> and RIA about 2,500;<sup><a href="#source-2">[2]</a></sup>
    two further origins also have about 2,500.</p></div></div>
    <figure><parallax-chart id="chart" alt="1a about 3,600; 2 about 2,500"></parallax-chart>
    <figcaption class="note">Reported size of the force, people. The finding as a caption.</figcaption></figure>
    <table><colgroup><col style="width: 88pt"><col style="width: 75pt"><col style="width: 80pt"><col><col style="width: 38pt"></colgroup>
    <caption class="note">Readings of figure ${index + 1}</caption>
    <thead><tr><th scope="col">Source</th><th scope="col" class="number">Figure as printed</th><th scope="col">Attributed to</th>
    <th scope="col">Sentence, figure in bold</th><th scope="col" class="number">Day</th></tr></thead>
    <tbody>${Array.from({ length: 4 + index * 6 }, (_, at) => row(at)).join('')}</tbody></table></section>`;
}

export const SAMPLE_HTML = `<!doctype html><html lang="en"><head><title>Unrest in Kazakhstan &amp; beyond, January 2022</title></head><body>
<header class="running" data-running="header" data-first="no"><span>Discrepancy briefing: Unrest</span><span>As of 8 January 2022</span></header>
<main><div class="masthead"><p class="kicker">Discrepancy briefing</p><h1>Unrest in Kazakhstan, January 2022</h1>
<p class="dateline">As of 8 January 2022. Reports published on 7 January 2022.</p></div>
<button data-edition="html">Filter</button>
<section><div class="head"><h2>At a glance</h2><p class="note"><span class="label filled">Filled</span> cannot all be true
 <span class="label boxed">Boxed</span> told in other words <span class="label underlined">Underlined</span> can all be true</p></div>
${[0, 1, 2, 3].map(glance).join('')}</section>
<section><div class="head"><h2>Figures that differ</h2><p class="note">most serious first</p></div>${[0, 1, 2, 3].map(finding).join('')}</section>
<section><div class="head"><h2>Quotations compared</h2><p class="note"><mark>underlined</mark>: words that differ</p></div>
<ul class="quotations"><li>“I gave the order to <mark>law enforcement agencies</mark> and the army to open fire to kill without warning, and
 to go on until every square of the city is empty again.”</li>
<li>“What kind of negotiations can <mark>you have</mark> with criminals<span class="blank"></span>?”</li></ul>
<blockquote><p>Соглашение подписано. Η συμφωνία υπεγράφη. 中 is not in the faces; donau­dampf­schiff­fahrts­gesell­schaft is broken.</p></blockquote>
<ol><li>First of a numbered list, <q>quoted</q> by someone.</li><li>Second, with <a href="https://example.org/a?b=1&amp;c=2">a link to the page</a>.</li></ol></section>
<div class="ends"><section><div class="head"><h2>What the sources agree on</h2></div>
<table><thead><tr><th scope="col">Claim</th><th scope="col">Reading</th><th scope="col" class="number">Origins</th></tr></thead>
<tbody><tr><td>Security forces killed</td><td>18</td><td class="number">3</td></tr><tr><td>Attackers in Almaty</td><td>20,000</td><td class="number">3</td></tr><tr><td></td><td>none</td><td class="number">0</td></tr></tbody></table></section>
<section><div class="head"><h2>Sources</h2></div><p id="source-1a">1a Jobber Wiki</p><p id="source-2">2 Dow Jones copy</p></section></div>
<section><div class="head"><h2>Method and limits</h2></div><div class="method">
${Array.from({ length: 8 }, (_, at) => `<p><strong>Read.</strong> These five articles and nothing else, part ${at + 1}; no figure was checked against the event. Odd wording is as printed: the pages are reworded or translated copies.</p>`).join('')}
</div></section></main>
<footer class="running" data-running="footer"><span><b>1a</b> Jobber Wiki &nbsp; <b>1b</b> Human Security</span><span>Page <parallax-page></parallax-page> of <parallax-pages></parallax-pages></span></footer>
</body></html>`;

/** A chart as the recording canvas writes it: an axis, a dashed whisker, dots, turned and right-aligned labels. */
export const SAMPLE_CHART: DisplayList = {
  widthPt: 487.28,
  heightPt: 70,
  operations: [
    ['save'],
    ['=', 'strokeStyle', 'rgba(166, 166, 166, 1)'],
    ['=', 'lineWidth', 0.5],
    ['beginPath'],
    ['moveTo', 110, 5],
    ['lineTo', 110, 55],
    ['stroke'],
    ['=', 'font', "600 8.5px 'Source Sans 3'"],
    ['=', 'fillStyle', '#1a1a1a'],
    ['=', 'textBaseline', 'middle'],
    ['fillText', '1a  Jobber Wiki', 9, 15],
    ['=', 'font', "8.5px 'Source Sans 3'"],
    ['=', 'textAlign', 'right'],
    ['fillText', 'about 3,600', 300, 15],
    ['save'],
    ['translate', 200, 15],
    ['beginPath'],
    ['arc', 0, 0, 3.2, 0, 6.283185307179586],
    ['fill'],
    ['=', 'strokeStyle', '#1a1a1a'],
    ['=', 'lineWidth', 1.5],
    ['=', 'lineCap', 'round'],
    ['setLineDash', [0, 2.9]],
    ['beginPath'],
    ['moveTo', -20, 0],
    ['lineTo', 20, 0],
    ['stroke'],
    ['restore'],
    ['=', 'globalAlpha', 0.5],
    ['fillRect', 200, 35, 80, 7],
    ['restore'],
    ['save'],
    ['translate', 470, 50],
    ['rotate', -1.5707963267948966],
    ['=', 'font', "italic 8px 'Source Sans 3'"],
    ['=', 'fillStyle', '#3a3a3a'],
    ['fillText', 'turned', 0, 0],
    ['restore'],
  ],
};
