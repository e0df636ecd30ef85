/** The look of an exported page: light and dark as the reader's system, a table that becomes cards on a phone, everything open on paper. */
export const htmlStyle = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:1100px;padding:24px;font:15px/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;color:light-dark(#1f2933,#e6e9ed);background:light-dark(#fff,#1d2127);overflow-wrap:break-word}
.picture{overflow:auto;border:1px solid light-dark(#d5dbe1,#3b434d);border-radius:8px;background:#fff}.picture svg{display:block;max-width:100%;height:auto}
h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem;margin:0}
section{padding:10px 12px;border-top:1px solid light-dark(#e3e7ec,#3b434d)}section:target,tr:target,li:target{background:light-dark(#fff6e6,#3a2f1c)}
.facts,small,.about{color:light-dark(#52606d,#a9b3be)}small,.about{font-size:.9em}.facts{margin:0 0 4px}details{margin:4px 0}summary{cursor:pointer}
q{quotes:"“" "”"}q.bare{quotes:none}ul{padding-inline-start:1.4em}li{margin:6px 0}cite{font-size:.9em}a{color:light-dark(#1f5288,#8fc1f2)}ol a{overflow-wrap:anywhere}
.connection{margin:6px 0}.connection p{margin:0}
table{border-collapse:collapse;width:100%}th,td{padding:6px 10px 6px 0;border-bottom:1px solid light-dark(#e3e7ec,#3b434d);text-align:start;vertical-align:top}td:last-child{min-width:9rem}
@media screen and (max-width:700px){body{padding:16px}.picture svg{max-width:none;width:auto;height:70vh}
table,tbody,tr,td{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{padding:10px 0;border-top:1px solid light-dark(#e3e7ec,#3b434d)}td{display:grid;grid-template-columns:5.5rem 1fr;gap:8px;padding:2px 0;border:0}td::before{content:attr(data-label);color:light-dark(#52606d,#a9b3be)}td>div{min-width:0}section{padding-inline:0}}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10pt}a{color:inherit;text-decoration:none}.picture{border:0;overflow:visible}tr,.connection,li{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}
summary{list-style:none;font-weight:600}details::details-content{content-visibility:visible;height:auto;display:block}}`;
