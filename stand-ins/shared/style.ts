/** One sheet for all stand-in pages: from 320 px wide, light and dark, visible focus, contrast of at least 4.5 : 1. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4c545d; --paper: #fff; --ground: #f3f4f6; --line: #c3c8ce;
  --accent: #1d4f91; --on-accent: #fff; --notice: #fff3c4; --on-notice: #4d3800; --bad: #9d1c1c; --good: #17622f; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef1; --soft: #b4bbc4; --paper: #1c2026; --ground: #121519;
  --line: #4a525c; --accent: #8db8f2; --on-accent: #0c1a2c; --notice: #4d3f0d; --on-notice: #fff3c4; --bad: #ff9d9d;
  --good: #86d9a0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
.notice { margin: 0; padding: .6rem 1rem; background: var(--notice); color: var(--on-notice); font-size: .9rem;
  text-align: center; }
main { max-width: 34rem; margin: 1rem auto; padding: 1.25rem; background: var(--paper); border: 1px solid var(--line);
  border-radius: .75rem; overflow-wrap: anywhere; }
main.wide { max-width: 64rem; }
@media (max-width: 36rem) { main { margin: 0; border-width: 0 0 1px; border-radius: 0; } }
h1 { margin: 0 0 .75rem; font-size: 1.4rem; line-height: 1.25; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dt { color: var(--soft); } dd { margin: 0; }
fieldset { margin: 0 0 1rem; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; }
legend { padding: 0 .35rem; font-weight: 600; }
label { display: block; font-weight: 600; }
fieldset label { padding: .55rem 0; font-weight: 400; cursor: pointer; }
.row { margin: 0 0 1rem; }
.hint { margin: .15rem 0 0; color: var(--soft); font-size: .9rem; }
.hint + .stack { margin-top: .6rem; }
.problem { padding: .6rem .75rem; border-left: .3rem solid var(--bad); color: var(--bad); font-weight: 600; }
.good { color: var(--good); } .bad { color: var(--bad); }
input:not([type=radio]):not([type=checkbox]), select { width: 100%; min-height: 2.75rem; padding: .5rem .6rem;
  border: 1px solid var(--soft); border-radius: .4rem; background: var(--paper); color: var(--ink); font: inherit; }
input[type=radio], input[type=checkbox] { width: 1.15rem; height: 1.15rem; margin: 0 .5rem 0 0; vertical-align: -.15rem; }
.code { font: 1.25rem/1.4 ui-monospace, monospace; letter-spacing: .12em; text-transform: uppercase; }
button, .button { display: inline-block; min-height: 2.75rem; padding: .6rem 1.1rem; border: 1px solid var(--accent);
  border-radius: .4rem; background: var(--paper); color: var(--accent); font: inherit; font-weight: 600;
  text-decoration: none; cursor: pointer; }
.primary { background: var(--accent); color: var(--on-accent); }
.stack > * { display: block; width: 100%; margin: 0 0 .6rem; text-align: center; }
.inline { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
.inline select { width: auto; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ol.steps { display: flex; gap: .35rem; margin: 0 0 1rem; padding: 0; list-style: none; }
ol.steps li { flex: 1; height: .4rem; border-radius: .2rem; background: var(--line); }
ol.steps li.reached { background: var(--accent); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
ul.messages { margin: 0; padding: 0; list-style: none; }
ul.messages a { display: block; padding: .7rem .25rem; border-bottom: 1px solid var(--line); color: inherit;
  text-decoration: none; }
ul.messages strong { display: block; }
ul.messages span { color: var(--soft); font-size: .9rem; }
iframe { width: 100%; height: 34rem; border: 1px solid var(--line); border-radius: .4rem; background: #fff; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .4rem; white-space: pre-wrap; }
`;
