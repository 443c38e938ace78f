/** How a page is laid out: from the width of a telephone to that of paper, without a bar to scroll sideways. */
export const PAGE_STYLE = `*,*::before,*::after{box-sizing:border-box}
html{font-size:var(--size);-webkit-text-size-adjust:100%}
body{margin:0;padding:0;background:var(--paper);color:var(--text);font-family:var(--font);font-size:1rem;line-height:1.43;overflow-wrap:anywhere}
main{max-width:1040px;margin:0 auto;padding:2.3rem clamp(1rem,3.5vw,2.6rem) 2rem}
h1,h2,h3,strong{color:var(--ink);font-weight:600}
h1{margin:.25rem 0 .3rem;font-size:clamp(1.5rem,5vw,2rem);line-height:1.2}
h2{margin:2.3rem 0 .9rem;font-size:1.15rem;line-height:1.3}
h2 small{margin-left:.5rem;font-size:.93rem;font-weight:400;color:var(--muted)}
h3{margin:0;font-size:1.04rem}
p{margin:.3rem 0}
ul,ol{margin:0;padding:0;list-style:none}
a,button.link{color:var(--accent)}
code{font-family:var(--mono);font-size:.86rem;color:inherit;background:none;padding:0}
q{quotes:"“" "”"}
figure{margin:0}
small,.facts,.source,.days,.more,.meaning,.reason{font-size:.93rem;color:var(--muted)}
.source{display:block}
.visually-hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.stage{margin:0;font-size:.82rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase;color:var(--muted)}
.facts{margin:0}
.facts a{color:inherit}
header{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:end;justify-content:space-between}
header>div:first-child{flex:1 1 22rem;min-width:0}
.actions{display:flex;flex-wrap:wrap;gap:.55rem}
button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:start;cursor:pointer;overflow-wrap:anywhere}
.actions button{padding:.35rem .9rem;border:1px solid var(--line);border-radius:4px;font-size:.93rem;color:var(--ink);background:var(--paper)}
.actions button.primary{background:var(--vscode-button-background,var(--accent));border-color:var(--vscode-contrastBorder,var(--vscode-button-background,var(--accent)));color:var(--on-accent)}
.actions button.primary:hover{background:var(--vscode-button-hoverBackground,var(--accent))}
button.link{font-size:.93rem;font-weight:600}
button.place:hover,button.link:hover,a:hover{text-decoration:underline}
button:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--vscode-focusBorder,var(--accent));outline-offset:2px;border-radius:2px}
.framed{border:1px solid var(--frame);border-radius:6px;padding:0 1rem}
.framed>li{padding:.75rem 0;border-top:1px solid var(--frame)}
.framed>li:first-child{border-top:0}
.icon{width:20px;height:20px;flex:none;overflow:visible}
.icon .fill{fill:currentColor}
.icon .ring,.icon .line,.icon .cut{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.icon .cut{stroke:var(--paper);stroke-width:2}
.icon .soft{fill:var(--weak-soft)}
.icon .dashed{stroke-dasharray:3.2 2.4}
.icon .dotted{stroke-dasharray:.1 3.4}
.icon.open,.when.open{color:var(--open)}
.icon.weak,.when.weak{color:var(--weak)}
.icon.covered{color:var(--covered)}
.icon.accepted{color:var(--accepted)}
.icon.not-asked-yet,.icon.plain{color:var(--muted)}
.health{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1.6rem;align-items:center;margin-top:1.7rem;padding:1.2rem 1.15rem;border:1px solid var(--frame);border-radius:6px;background:var(--panel)}
.health h2{margin:0 0 0 .55rem}
.score{font-size:1.57rem;font-weight:400;color:var(--muted);white-space:nowrap}
.score .figure{font-size:3.28rem;line-height:1;font-weight:600;color:var(--ink);margin-right:.25rem}
.meaning{margin:0;line-height:1.6}
.meaning strong{font-size:1rem}
.states{grid-column:1/-1;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(160px,100%),1fr));gap:.6rem;margin-top:.9rem}
.tile{display:grid;grid-template-columns:20px 1fr;gap:0 .45rem;align-content:center;align-items:center;padding:.5rem;border:1px solid var(--frame);border-radius:6px;background:var(--paper)}
.tile .icon{grid-row:1/3}
.area{display:flex;gap:.45rem;font-weight:600;color:var(--ink);font-size:.9rem;line-height:1.35;overflow-wrap:normal}
.word{font-size:.84rem;font-weight:600}
.word .count{font-weight:400;color:var(--muted)}
.together{white-space:nowrap}
.tile.open{border-color:var(--open);background:var(--open-soft)}
.tile.weak{border-color:var(--weak-line);background:var(--weak-soft)}
.tile.accepted{border-style:dashed;border-color:var(--accepted-line)}
.tile.not-asked-yet{border-style:dotted}
.unread{border-color:var(--open);background:var(--open-soft)}
.unread h2{margin:0}
.steps>li{display:grid;grid-template-columns:20px minmax(0,1fr) auto auto;gap:.3rem 1rem;align-items:start}
.steps .icon{margin-top:.15rem}
.steps .place{color:var(--ink)}
.when{grid-column:3;align-self:center;min-width:6rem;padding:.15rem .7rem;border:1px solid currentColor;border-radius:12px;font-size:.86rem;font-weight:600;text-align:center}
.when.not-asked-yet{color:var(--muted)}
.tools{grid-column:4;align-self:center;display:flex;gap:.9rem;min-width:6.1rem;justify-content:end}
.more{margin:.6rem 0 0}
.nothing{display:flex;gap:.7rem;align-items:center}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(340px,100%),1fr));gap:0 1.7rem;align-items:start}
.dates>li:not(.rest){display:grid;grid-template-columns:minmax(4.1rem,auto) 20px minmax(0,1fr) auto;gap:0 .8rem;align-items:start}
.dates.wide>li:not(.rest){grid-template-columns:minmax(6.5rem,auto) 20px minmax(0,1fr) auto}
.dates time{font-weight:600;color:var(--ink);font-size:.93rem;text-align:end;white-space:nowrap}
.dates .icon{width:18px;height:18px}
.days{white-space:nowrap;text-align:end}
.days span{display:block}
.contracts>li>.days{white-space:normal;max-width:13rem}
.decisions,.contracts{border-color:var(--frame)}
.decisions{border:1px dashed var(--accepted-line)}
.decisions>li,.contracts>li{display:grid;grid-template-columns:20px minmax(0,1fr) auto;gap:0 .9rem;align-items:start}
.what{min-width:0}
.what .place{color:var(--ink)}
.what q{display:block;font-size:.93rem}
main>article+article{margin-top:5rem;break-before:page}
footer{margin-top:2.8rem;padding-top:.8rem;border-top:1px solid var(--frame);font-size:.86rem;color:var(--muted)}
@media (max-width:560px){
.health{grid-template-columns:1fr}
.health.unread{grid-template-columns:20px 1fr}
.health h2{margin-left:0}
.steps>li{grid-template-columns:20px minmax(0,1fr) auto}
.when{grid-column:2;justify-self:start;min-width:0}
.tools{grid-column:3;min-width:0}
.steps .what{grid-column:2/-1}
.dates>li:not(.rest),.dates.wide>li:not(.rest){grid-template-columns:20px minmax(0,1fr) auto}
.dates time{grid-column:2/-1;text-align:start}
.dates .icon{grid-row:1/3;grid-column:1}
.dates .what{grid-column:2}
.decisions>li,.contracts>li{grid-template-columns:20px minmax(0,1fr)}
.decisions .days,.contracts .days{grid-column:2;text-align:start}
.contracts>li>.days{max-width:none}
.contracts .days span{display:inline;margin-right:.6rem}
}
@media (forced-colors:active){
:root{--paper:Canvas;--panel:Canvas;--ink:CanvasText;--text:CanvasText;--muted:CanvasText;--line:CanvasText;--frame:CanvasText;--accent:LinkText;--open:CanvasText;--weak:CanvasText;--covered:CanvasText;--accepted:CanvasText;--open-soft:Canvas;--weak-soft:Canvas;--weak-line:CanvasText;--accepted-line:CanvasText;--bar:CanvasText;--bar-soft:Canvas;--shared:Highlight}
}
@media print{
@page{size:A4;margin:16mm 14mm}
:root{--size:10.5pt}
body{background:none}
main{max-width:none;padding:0}
main>article+article{margin-top:0}
.actions,.tools{display:none}
section,.framed>li,.row,.candidate,figure{break-inside:avoid}
section[data-key=next],section[data-key=ahead],section[data-key=overdue],section[data-key=objectives],section[data-key=timeline],section[data-key=risks],section[data-key=hours],section[data-key=scores]{break-inside:auto}
h2,h3{break-after:avoid}
a{color:inherit;text-decoration:none}
svg,.tile,.when,.health,.badge{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
