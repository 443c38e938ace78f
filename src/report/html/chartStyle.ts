/** How pictures look. What carries meaning differs in shape, outline or lightness too, never in hue alone. */
export const CHART_STYLE = `.chart{border:1px solid var(--frame);border-radius:6px;padding:.9rem 1rem}
.row{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr);gap:.15rem 1.2rem;align-items:center;padding:.35rem 0}
.row+.row,.rest{border-top:1px solid var(--frame)}
.row.axis{padding:0}
.axis+.row{border-top:0}
.row .place{color:var(--ink);font-weight:600}
.row .source{font-size:.86rem}
.row details.all{grid-column:1/-1}
.rest{padding:.35rem 0}
.rest ul{margin-top:.5rem}
.rest ul>li{padding:.75rem 0;border-top:1px solid var(--frame)}
.rest ul>.row{padding:.35rem 0}
.framed>.rest{display:block}
details summary{cursor:pointer;font-size:.93rem;color:var(--muted);width:fit-content}
details.all ul{margin:.3rem 0 0 1.1rem;font-size:.93rem}
details.all .source{display:inline}
.track{display:block;overflow:visible}
[data-line]{cursor:pointer}
text{fill:var(--muted);font-family:var(--font);font-size:11.5px}
text.now{fill:var(--ink);font-weight:600}
line.grid{stroke:var(--frame);stroke-width:1;shape-rendering:crispEdges}
line.now{stroke:var(--ink);stroke-width:1.2;stroke-dasharray:3 3}
.bar.term{fill:var(--muted)}
.bar.contract,.bar.points{fill:var(--bar)}
.bar.draft{fill:var(--paper);stroke:var(--bar);stroke-width:1.3;stroke-dasharray:4 3}
.renews{fill:none;stroke:var(--bar);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.notice{fill:var(--weak);stroke:var(--paper);stroke-width:1.5}
.milestone{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.milestone.done{fill:var(--ink)}
.milestone.late{fill:var(--open);stroke:var(--open)}
.review{stroke:var(--paper);stroke-width:1}
.review.green{fill:var(--covered)}
.review.amber{fill:var(--weak)}
.review.red{fill:var(--open)}
.review.planned{fill:var(--paper);stroke:var(--muted);stroke-width:1.6;stroke-dasharray:2.5 2}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;margin-top:.7rem;padding-top:.6rem;border-top:1px solid var(--frame);font-size:.86rem;color:var(--muted)}
.legend li{display:flex;align-items:center;gap:.35rem}
.legend:empty{display:none}
.key{flex:none}
.seasons{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(420px,100%),1fr));gap:1rem}
.hours .row{grid-template-columns:1fr}
.hours .row+.row{border-top:0}
.hours figcaption{margin-bottom:.4rem}
.bar.ours,.bar.theirs{fill:var(--bar-soft);stroke:var(--bar);stroke-width:1.2}
.bar.shared{fill:var(--shared)}
.candidates{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(270px,100%),1fr));gap:1rem}
.candidate{border:1px solid var(--frame);border-radius:6px;padding:.9rem 1rem}
.candidate.chosen{border:2px solid var(--ink);padding:calc(.9rem - 1px) calc(1rem - 1px)}
.candidate h3 .place{font-weight:600;color:var(--ink)}
.total{margin:.2rem 0;color:var(--muted)}
.total .figure{font-size:1.6rem;font-weight:600;color:var(--ink)}
.candidate ul{margin-top:.6rem}
.candidate li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem .6rem;padding:.25rem 0;font-size:.93rem}
.candidate li .track{grid-column:1/-1}
.criterion .source{display:inline}
.points{font-weight:600;color:var(--ink)}
.rail{fill:var(--frame)}
.vscode-high-contrast .rail,.vscode-high-contrast-light .rail{fill:var(--paper);stroke:var(--frame);stroke-width:1}
.reason{margin-top:.8rem}
.risks{display:grid;grid-template-columns:minmax(min(300px,100%),360px) minmax(min(300px,100%),1fr);gap:1rem;align-items:start}
.risks>ol:only-child{grid-column:1/-1}
@media (max-width:720px){.risks{grid-template-columns:minmax(0,1fr)}}
.matrix svg{display:block;width:100%;max-width:360px;height:auto;margin:0 auto}
.square{stroke:var(--line);stroke-width:1;fill:var(--bar);fill-opacity:0}
.weight-2{fill-opacity:.07}
.weight-3{fill-opacity:.12}
.weight-4{fill-opacity:.2}
.weight-6{fill-opacity:.3}
.weight-9{fill-opacity:.45}
.vscode-high-contrast .square,.vscode-high-contrast-light .square{fill-opacity:0}
.vscode-high-contrast .weight-6,.vscode-high-contrast-light .weight-6{stroke-width:2}
.vscode-high-contrast .weight-9,.vscode-high-contrast-light .weight-9{stroke-width:4}
.mark circle{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.mark text{fill:var(--ink);font-weight:600}
.axis-name{fill:var(--ink);font-weight:600}
.risks li:not(.rest){display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .8rem;align-items:start}
.badge{display:grid;place-items:center;min-width:22px;height:22px;padding:0 .3rem;border:1.5px solid var(--ink);border-radius:11px;font-size:.82rem;font-weight:600;color:var(--ink)}
.objective{display:grid;grid-template-columns:20px minmax(0,1fr);gap:.3rem .9rem;align-items:start}
.objective>.what>.place{font-weight:600}
.kpis,.unwatched{grid-column:2;margin:.1rem 0 0}
.unwatched{font-size:.93rem;font-weight:600;color:var(--ink)}
.kpis>li{position:relative;padding:.15rem 0 .15rem 1.6rem;font-size:.96rem}
.kpis>li::before{content:"";position:absolute;left:.2rem;top:0;width:.9rem;height:.95rem;border-left:1.5px solid var(--muted);border-bottom:1.5px solid var(--muted);border-bottom-left-radius:4px}
.kpis>li:not(:last-child)::after{content:"";position:absolute;left:.2rem;top:0;bottom:0;border-left:1.5px solid var(--muted)}
.kpis .source{display:inline;margin-left:.4rem}
table{border-collapse:separate;border-spacing:0;width:100%}
.engagements{padding:0}
.others{margin-top:.8rem}
.others table{margin-top:.5rem}
.engagements th,.engagements td{padding:.65rem 1rem;text-align:start;vertical-align:top;border-top:1px solid var(--frame);font-weight:400}
.engagements thead th{border-top:0;font-size:.86rem;color:var(--muted);padding:.45rem 1rem}
.engagements tbody th{width:36%}
.engagements td:nth-child(2){width:38%}
.engagements td:last-child{text-wrap:balance}
.engagements th .place{font-weight:600;color:var(--ink)}
.strip{display:inline-flex;flex-wrap:wrap;gap:4px;margin:0 0 0 .7rem;vertical-align:middle}
.strip .icon{width:14px;height:14px}
.providers .label{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .8rem}
.providers .label .points{grid-column:2;grid-row:1}
.providers .label .source{grid-column:1/-1}
@media (max-width:560px){.engagements th,.engagements td{padding:.5rem .5rem}.engagements thead th{padding:.4rem .5rem}.strip{margin:.2rem 0 0}}
@media (max-width:560px){.row{grid-template-columns:minmax(0,1fr)}.row.axis .label,.tick.other{display:none}}
@media (forced-colors:active){.rail{fill:Canvas;stroke:CanvasText}.square{fill-opacity:0}.weight-9{stroke-width:4}}
@media print{summary{display:none}.chart{padding:.6rem .8rem}.states{grid-template-columns:repeat(5,minmax(0,1fr));gap:.4rem}.tile{padding:.4rem .45rem;gap:0 .4rem}.tile .icon{width:16px;height:16px}.area{font-size:.82rem;gap:.25rem}.columns{grid-template-columns:repeat(2,minmax(0,1fr));gap:0 1.2rem}.columns>div:only-child{grid-column:1/-1}.risks{grid-template-columns:250px minmax(0,1fr)}.candidates{grid-template-columns:repeat(3,minmax(0,1fr))}}
`;
