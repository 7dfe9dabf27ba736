namespace JobMap.Rendering.Html;

/// <summary>The style sheets. They hold neither <c>&lt;</c> nor <c>&amp;</c>, so that a page is well-formed as XML too.</summary>
internal static class Styles
{
    /// <summary>What a journey needs, wherever it stands.</summary>
    public const string Journey = $$"""
        .jm{color:var(--jm-ink);background:var(--jm-surface);font-family:{{Theme.Font}};line-height:1.45;overflow-wrap:break-word}
        .jm-scroll{overflow-x:auto;border:1px solid var(--jm-line);border-radius:.5rem;background:var(--jm-surface)}
        .jm-scroll:focus-visible{outline:3px solid var(--jm-over);outline-offset:2px}
        .jm table{color:inherit;font-size:inherit;line-height:inherit;border-collapse:separate;border-spacing:0;width:100%;font-variant-numeric:tabular-nums}
        .jm caption{position:sticky;left:0;max-width:min(80ch,calc(91vw - 4px));text-align:left;padding:.75rem 1rem;color:var(--jm-muted);font-size:.875rem}
        .jm th,.jm td{text-align:left;vertical-align:top;padding:.6rem .75rem;border-top:1px solid var(--jm-line);font-size:.875rem}
        .jm thead th{vertical-align:bottom;font-weight:600;background:var(--jm-panel)}
        .jm-journey-table{table-layout:fixed}
        .jm-journey-table th:first-child{width:8.5rem;overflow-wrap:normal;position:sticky;left:0;background:var(--jm-panel);border-right:1px solid var(--jm-line);z-index:1}
        .jm-journey-table thead th{width:14rem}
        .jm-journey-table td,.jm-journey-table thead th{overflow-wrap:anywhere}
        .jm-journey-table td+td{border-left:1px solid var(--jm-line)}
        .jm-journey-table ul{list-style:none;margin:0;padding:0}
        .jm-journey-table li+li{margin-top:.75rem;padding-top:.75rem;border-top:1px dashed var(--jm-line)}
        .jm-number{display:inline-block;min-width:1.4rem;color:var(--jm-muted);font-weight:400}
        .jm-figures{display:block;margin-top:.15rem}
        .jm-pains .jm-figures strong,.jm-opportunities .jm-figures strong{color:var(--jm-under)}
        .jm-overserved .jm-figures strong{color:var(--jm-over)}
        .jm-trace,.jm-none,.jm-note{color:var(--jm-muted);font-size:.8125rem}
        .jm-trace{display:block}
        .jm-trace summary{cursor:pointer}
        .jm-heading{margin:1.25rem 0 .25rem;font-weight:600}
        .jm-notes{margin:0;font-size:.875rem}
        .jm-notes dt{font-weight:600;margin-top:.5rem}
        .jm-notes dd{margin:0;color:var(--jm-muted)}
        .jm-mark{display:block;width:100%;max-width:11rem;height:auto;margin-bottom:.2rem}
        .jm-mark-scale{stroke:var(--jm-muted);fill:none}
        .jm-mark-interval{stroke:var(--jm-over);stroke-width:4;opacity:.45;fill:none}
        .jm-mark-value{fill:var(--jm-over)}
        @media (max-width:60rem){
        .jm-summary-table td strong{display:block}
        }
        @media (max-width:40rem){
        .jm th,.jm td{padding:.5rem .6rem}
        .jm-journey-table th:first-child{width:6.75rem;font-size:.8125rem}
        }

        """;

    /// <summary>What a page needs besides.</summary>
    public const string Page = """
        *,*::before,*::after{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;font-size:1rem}
        .jm-page{max-width:80rem;margin:0 auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,4vw,3rem) 4rem}
        .jm-page>main>section{margin-top:clamp(2.5rem,6vw,4rem)}
        .jm-eyebrow{margin:0;color:var(--jm-muted);font-size:.875rem;letter-spacing:.02em}
        h1{margin:.25rem 0 .5rem;font-size:clamp(1.75rem,5vw,2.75rem);line-height:1.12;letter-spacing:-.015em;font-weight:650;overflow-wrap:anywhere;text-wrap:balance}
        h2{margin:0 0 .75rem;font-size:1.5rem;line-height:1.2;letter-spacing:-.01em;font-weight:650}
        h3{margin:2rem 0 .75rem;font-size:1.125rem;line-height:1.3;overflow-wrap:anywhere}
        h1::first-letter{text-transform:uppercase}
        p{margin:0 0 .75rem;max-width:70ch;overflow-wrap:anywhere;text-wrap:pretty}
        .jm-lead{font-size:1.125rem;color:var(--jm-muted)}
        a{color:var(--jm-over)}
        nav ul{list-style:none;margin:1.5rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;font-size:.9375rem}
        .jm-tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:1.5rem 0 0}
        .jm-tiles div{background:var(--jm-panel);border-radius:.5rem;padding:.75rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
        .jm-tiles dt{color:var(--jm-muted);font-size:.875rem}
        .jm-tiles dd{margin:0;font-size:1.625rem;line-height:1.25;font-weight:600;font-variant-numeric:tabular-nums}
        .jm-steps{list-style:none;margin:1rem 0 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(13rem,100%),1fr));gap:.75rem}
        .jm-steps li{border:1px solid var(--jm-line);border-radius:.5rem;padding:.75rem 1rem;overflow-wrap:anywhere}
        .jm-steps span,.jm-steps small{display:block;color:var(--jm-muted);font-size:.8125rem}
        .jm-steps strong{display:block;font-weight:600;line-height:1.35;margin:.1rem 0 .35rem}
        figure{margin:0 0 1.25rem}
        .jm-canvas{margin:0 auto}
        .jm-canvas>svg{display:block;width:100%;height:auto}
        .jm-ranking-table td,.jm-ranking-table th{white-space:nowrap}
        .jm-ranking-table td.jm-outcome{white-space:normal;min-width:15rem;overflow-wrap:anywhere}
        .jm-ranking-table td.jm-reason{white-space:normal;color:var(--jm-muted)}
        .jm-outcome small{display:block;color:var(--jm-muted);font-size:.8125rem}
        .jm-why summary{cursor:pointer;color:var(--jm-over);font-size:.8125rem;width:max-content}
        .jm-why p{margin:.25rem 0 0;color:var(--jm-muted);font-size:.8125rem;max-width:60ch}
        .jm-summary-table td,.jm-summary-table thead th{white-space:nowrap}
        .jm-summary-table tbody th{font-weight:400;min-width:10rem;overflow-wrap:anywhere}
        .jm-summary-table .jm-total>*{font-weight:600;border-bottom:1px solid var(--jm-line)}
        .jm-section-table thead th,.jm-section-table .jm-n{white-space:nowrap}
        .jm-section-table tbody th{font-weight:400;max-width:20rem;overflow-wrap:break-word}
        .jm-section-table td:not(.jm-n){min-width:8rem;max-width:32rem;overflow-wrap:anywhere}
        .jm-section-table td:last-child:not(.jm-n){min-width:16rem}
        .jm-page .jm-scroll+p{margin-top:.75rem}
        .jm-n{text-align:right!important}
        .jm-key{list-style:none;margin:.75rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;color:var(--jm-muted);font-size:.9375rem}
        .jm-key strong{font-variant-numeric:tabular-nums}
        .jm-zone-underserved{color:var(--jm-under)}
        .jm-zone-overserved{color:var(--jm-over)}
        .jm-zone-appropriately-served{color:var(--jm-fair)}
        .jm-findings{margin:0;padding:0;list-style:none}
        .jm-findings>li{border-left:3px solid var(--jm-line);padding:.1rem 0 .1rem 1rem;margin-top:1rem;max-width:75ch;overflow-wrap:anywhere}
        .jm-findings p{margin:0}
        .jm-findings ul{margin:.25rem 0;padding-left:1.1rem}
        .jm-severity{color:var(--jm-muted);font-size:.8125rem}
        footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--jm-line);color:var(--jm-muted);font-size:.875rem}
        @media print{
        @page{size:A4;margin:14mm}
        @page wide{size:A4 landscape;margin:12mm}
        #journey{page:wide}
        body{font-size:9pt}
        nav{display:none}
        details::details-content{content-visibility:visible;height:auto}
        .jm-page{max-width:none;padding:0}
        .jm-scroll{overflow:visible;border:0}
        .jm-journey-table thead th,.jm-journey-table th:first-child{width:auto;position:static}
        .jm-journey-table th,.jm-journey-table td{padding:1.5mm;font-size:7pt}
        .jm-journey-table .jm-trace,.jm-journey-table .jm-none{font-size:6pt}
        .jm-ranking-table th,.jm-ranking-table td,.jm-summary-table th,.jm-summary-table td,.jm-section-table th,.jm-section-table td{padding:1mm 1.5mm;font-size:7pt}
        .jm-ranking-table td.jm-outcome{min-width:0}
        .jm-why{display:none}
        .jm-outcome small{font-size:6pt}
        .jm-tiles{grid-template-columns:repeat(5,1fr)}
        .jm-tiles dd{font-size:14pt}
        .jm-canvas{min-width:0!important}
        .jm-onepage>svg{max-height:225mm}
        .jm-canvas:has(.jm-landscape){max-width:165mm!important}
        tr,li,.jm-tiles{break-inside:avoid}
        h2,h3{break-after:avoid}
        thead{display:table-header-group}
        }

        """;
}
