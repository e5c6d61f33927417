/** What elements look like before a template says anything: the counterpart of a browser's own style sheet. */
export const DEFAULT_STYLE = `
html, body, main, article, section, div, header, footer, nav, aside, h1, h2, h3, h4, p, ul, ol, li, figure, figcaption,
blockquote, hr, dl, dt, dd, parallax-chart { display: block }
table { display: table; width: 100% }
thead { display: table-header-group; break-after: avoid }
tr { display: table-row; break-inside: avoid }
th, td { display: table-cell; padding: 2pt 4pt; vertical-align: top }
caption { display: block; text-align: left }
h1, h2, h3, h4 { font-weight: 600; break-after: avoid; break-inside: avoid }
h1 { font-size: 2em; margin: 0.5em 0 }
h2 { font-size: 1.5em; margin: 0.7em 0 0.4em }
h3 { font-size: 1.2em; margin: 0.8em 0 0.4em }
h4 { margin: 1em 0 0.4em }
p, ul, ol, dl { margin: 0.8em 0 }
figure { margin: 0.8em 0; break-inside: avoid }
blockquote { margin: 0.8em 1.5em }
ul, ol { padding-left: 1.5em }
ol { list-style: decimal }
dd { margin-left: 1.5em }
th { font-weight: 600; text-align: left }
hr { border-top: 0.6pt solid; margin: 0.8em 0 }
strong, b { font-weight: 600 }
em, cite { font-style: italic }
sup { vertical-align: super; font-size: 0.7em }
sub { vertical-align: sub; font-size: 0.7em }
small { font-size: 0.85em }
`;
