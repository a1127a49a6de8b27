import type { ChatScript } from './wire.ts'

/** The firm's colour, by day and by night; the shop's own style sheet goes before it. Colours as the contract lets them through. */
export function coloured({ colour, on }: ChatScript['look']): string {
  return `:host{--a:var(--opiekun-accent,${colour});--on:var(--opiekun-on-accent,${on})}`
}

/** A shop sets `opiekun-chat { --opiekun-accent: …; --opiekun-on-accent: … }`; everything else is shut off from the page. */
export const STYLE = `
:host{all:initial;--a:var(--opiekun-accent,#0b5c4a);--on:var(--opiekun-on-accent,#fff);--bg:#fff;--fg:#1b2421;--soft:#eef2f0;--line:#c9d3cf;--dim:#52605b;--r:14px;
position:fixed;inset:auto 16px 16px auto;z-index:2147483000;font:15px/1.45 system-ui,sans-serif;color:var(--fg);color-scheme:light dark}
:host([data-side=left]){inset:auto auto 16px 16px}
:host([data-corners=soft]){--r:8px}
:host([data-corners=square]){--r:2px}
:host([data-font=page]){font-family:inherit}
:host([data-page]){position:static;display:block}
@media(prefers-color-scheme:dark){:host{--a:var(--opiekun-accent,#5fc9ac);--on:var(--opiekun-on-accent,#06231b);--bg:#16201c;--fg:#e9efec;--soft:#223029;--line:#3b4b44;--dim:#a5b4ae}}
*{box-sizing:border-box;font:inherit;color:inherit}
button{cursor:pointer;border:0;background:none;padding:0}
button:disabled{cursor:default;opacity:.45}
:focus-visible{outline:3px solid var(--fg);outline-offset:2px;box-shadow:0 0 0 2px var(--bg)}
.launcher{width:56px;height:56px;border-radius:min(50%,var(--r)*2);background:var(--a);color:var(--on);display:grid;place-items:center;box-shadow:0 4px 16px #0004;margin-left:auto}
:host([data-side=left]) .launcher{margin-left:0}
.greeting{position:relative;width:min(300px,calc(100vw - 32px));margin:0 0 12px;background:var(--bg);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 4px 16px #0003}
.greeting button:first-child{width:100%;padding:12px 40px 12px 14px;text-align:left}
.greeting .plain{position:absolute;top:6px;right:4px}
.greeting svg{width:16px}
.panel{display:flex;flex-direction:column;width:min(380px,calc(100vw - 32px));height:min(600px,calc(100dvh - 104px));margin-bottom:12px;background:var(--bg);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 12px 40px #0003;overflow:hidden}
.panel:focus{outline:0}
:host([data-page]) .panel{width:100%;max-width:640px;height:calc(100dvh - 32px);margin:0 auto}
header{display:flex;gap:8px;align-items:center;padding:12px 16px;background:var(--a);color:var(--on)}
header :focus-visible{outline-color:var(--on);box-shadow:none}
h2{margin:0;font-weight:650;font-size:16px}
header div{flex:1;min-width:0}
.with{margin:0;font-size:13px}
.plain{width:32px;height:32px;display:grid;place-items:center}
.log{flex:1;overflow:auto;padding:12px 16px;display:flex;flex-direction:column;gap:10px;overscroll-behavior:contain}
.log:focus-visible{outline-offset:-3px;box-shadow:none}
.note{margin:0;color:var(--dim);font-size:13px}
.panel>.note{padding:0 16px}
.panel>.note:not(:empty){padding-block:8px}
.bubble{max-width:86%;align-self:flex-start}
.bubble p{margin:2px 0 0;padding:8px 12px;border-radius:min(4px,var(--r)) min(12px,var(--r)) min(12px,var(--r));background:var(--soft);white-space:pre-wrap;overflow-wrap:anywhere}
.bubble a{text-decoration:underline}
.bubble small{color:var(--dim);font-size:12px}
.mine{align-self:flex-end;text-align:right}
.mine p{background:var(--a);color:var(--on);border-radius:min(12px,var(--r)) min(4px,var(--r)) min(12px,var(--r)) min(12px,var(--r));text-align:left}
.waiting p{opacity:.65}
.fate{display:block}
.fate .link{margin-left:8px}
.system{max-width:100%;align-self:center}
.system p{background:none;border:1px dashed var(--line);border-radius:min(8px,var(--r));font-size:14px}
form{display:grid;grid-template-columns:1fr 36px 44px;gap:8px;padding:10px 12px;border-top:1px solid var(--line)}
textarea{resize:none;width:100%;padding:8px 10px;border:1px solid var(--dim);border-radius:min(8px,var(--r));background:var(--bg)}
textarea::placeholder{color:var(--dim);opacity:1}
.send{width:44px;height:44px;align-self:end;border-radius:min(8px,var(--r));background:var(--a);color:var(--on);display:grid;place-items:center}
.link{text-decoration:underline;min-height:24px;text-align:left;color:inherit}
.clip{width:36px;height:44px;align-self:end;border:0;color:var(--dim)}
.chip{grid-column:1/-1;justify-self:start;max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;border:1px solid var(--line);border-radius:min(6px,var(--r));padding:2px 8px;font-size:13px}
.file{display:inline-block;margin-top:4px;font-size:14px}
.file img{display:block;max-width:200px;max-height:200px;border-radius:min(8px,var(--r))}
.person,form .note{grid-column:1/-1}
.person{justify-self:start;font-size:14px}
.rating{grid-template-columns:1fr;justify-items:start}
fieldset{border:0;margin:0;padding:0;width:100%;display:grid;grid-template-columns:repeat(10,1fr);gap:4px}
legend{padding:0 0 6px;font-weight:600}
label{position:relative;height:32px;display:grid;place-items:center;border:1px solid var(--line);border-radius:min(6px,var(--r));cursor:pointer}
label input{position:absolute;inset:0;opacity:0;cursor:pointer;margin:0}
label:not(.field):focus-within{outline:3px solid var(--fg);outline-offset:1px}
.ask,.seek{grid-template-columns:1fr}
.seek{grid-template-columns:1fr auto;padding:0;border:0}
.field{height:auto;display:grid;place-items:stretch;gap:2px;border:0;cursor:auto;font-size:14px}
.consent{grid-template-columns:auto 1fr;gap:8px;align-items:start}
.field input{position:static;opacity:1;cursor:auto}
.field input:not([type=checkbox]),.seek input{width:100%;min-height:36px;padding:6px 10px;border:1px solid var(--dim);border-radius:min(8px,var(--r));background:var(--bg)}
.consent input{width:20px;height:20px;margin-top:1px;accent-color:var(--a)}
.quick{display:flex;flex-wrap:wrap;gap:6px}
.quick .chip{max-width:100%;min-height:32px;white-space:normal;text-align:left;border-color:var(--dim);border-radius:min(16px,var(--r))}
.help ul{list-style:none;margin:0;padding:0;display:grid;gap:10px}
.help h3,.help h4{margin:12px 0 4px;font-weight:650}
.help h3{font-size:17px}
.help h3:focus{outline:0;box-shadow:none}
.help article p{margin:0 0 8px;white-space:pre-wrap;overflow-wrap:anywhere}
.help .item{padding-left:14px;position:relative}
.help .item::before{content:"\u2022";position:absolute;left:0}
.help a{text-decoration:underline}
.chosen{background:var(--a);color:var(--on)}
fieldset small{grid-column:1/-1;display:flex;justify-content:space-between;color:var(--dim);font-size:12px}
.wide{background:var(--a);color:var(--on);padding:8px 14px;border-radius:min(8px,var(--r));font-weight:600}
.rating p{margin:0}
@media(max-width:480px){:host(:not([data-page])){inset:auto 12px 12px auto}:host([data-side=left]:not([data-page])){inset:auto auto 12px 12px}.panel{width:calc(100vw - 24px);height:calc(100dvh - 96px)}}
@media(prefers-reduced-motion:no-preference){.launcher{transition:transform .12s}.launcher:hover{transform:scale(1.05)}}
@media(forced-colors:active){.launcher,.send,.wide,.chosen,.greeting{border:2px solid}}
`
