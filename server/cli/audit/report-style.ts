/** Set like a printed report: one column, one accent, figures that line up. */
export const REPORT_STYLE = `
:root{--fg:#1b2421;--dim:#52605b;--line:#c9d3cf;--soft:#eef2f0;--accent:#0b5c4a;--bg:#fff;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--fg:#e9efec;--dim:#a5b4ae;--line:#3b4b44;--soft:#1f2b26;--accent:#5fc9ac;--bg:#131a17}}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 Georgia,'Times New Roman',serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:720px;margin:0 auto;padding:40px 20px 80px}
h1{font-size:34px;line-height:1.15;margin:4px 0 12px}
h2{font-size:22px;margin:44px 0 12px;padding-top:14px;border-top:2px solid var(--fg)}
h3{font-size:18px;margin:28px 0 2px}
.lead{font-size:20px}.date,.small,.figures{color:var(--dim);font-size:14px}
code{font:13px ui-monospace,monospace;color:var(--dim)}
table{width:100%;border-collapse:collapse;margin-top:12px;font-size:15px}
th,td{text-align:left;padding:6px 10px 6px 0;border-bottom:1px solid var(--line);font-weight:400}
tr:first-child th{color:var(--dim);font-size:13px}
svg{width:100%;height:auto;font:13px system-ui,sans-serif}
svg text{fill:var(--dim)}.bar{fill:var(--accent)}.interval{stroke:var(--fg);stroke-width:1.5;fill:none}
article ul{list-style:none;padding:0;margin:8px 0}
li{margin-bottom:8px}
blockquote{margin:0;padding:4px 0 4px 14px;border-left:3px solid var(--accent);overflow-wrap:anywhere;white-space:pre-wrap}
article li p{margin:2px 0 0 17px;color:var(--dim);font-size:15px}
.advice{background:var(--soft);padding:8px 14px;border-radius:6px}
@media print{main{padding:0}article{break-inside:avoid}}
`
