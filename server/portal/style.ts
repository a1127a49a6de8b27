/** One sheet for every page of the help centre: readable on a phone, in the dark, on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1d2a26,#e8eeea);--soft:light-dark(#55635d,#a3b2ab);--paper:light-dark(#f6f7f5,#111715);--card:light-dark(#fff,#19211e);--line:light-dark(#dfe5e1,#2b3632);--accent:light-dark(#155e4b,#6cc5a9);--on:light-dark(#fff,#0d1512)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 system-ui,sans-serif}
h1,h2,h3{font-family:'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif;line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.6rem,4vw,2.25rem);margin:0 0 1rem}h2{font-size:1.25rem;margin:2.25rem 0 .5rem}h3{font-size:1.1rem}
a{color:var(--accent);text-underline-offset:.2em}a:focus-visible,button:focus-visible,input:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.top,main,.foot{max-width:46rem;margin:auto;padding:1.25rem}
.top{display:flex;justify-content:space-between;gap:1rem;border-bottom:1px solid var(--line)}.top a{color:inherit;text-decoration:none}.top b{font-weight:650}
form.search{display:flex;gap:.5rem;margin:0 0 1.5rem}input[type=search]{flex:1;min-width:0;font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:.5rem;padding:.6rem .8rem}
button{font:inherit;font-weight:600;cursor:pointer;border:1px solid var(--accent);border-radius:.5rem;padding:.55rem 1.1rem;background:var(--accent);color:var(--on)}button.plain{background:none;color:var(--accent)}
ul.list{list-style:none;margin:0;padding:0}ul.list li{border-bottom:1px solid var(--line);padding:.7rem 0}ul.list p{margin:.15rem 0 0;color:var(--soft);font-size:.95rem}
article{overflow-wrap:anywhere}article :is(p,ul,ol){max-width:40rem}.wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{text-align:start;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line)}
.soft{color:var(--soft);font-size:.9rem}.helped{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:2.5rem 0 0;padding:1rem 0;border-top:1px solid var(--line)}.helped p{margin:0 .6rem 0 0}.helped form{margin:0}
.foot{display:flex;flex-wrap:wrap;gap:.25rem 1rem;color:var(--soft);border-top:1px solid var(--line);margin-top:2rem}
@media print{form,.helped,.foot{display:none}}
`
