public import Markup

/// The look of drawings: colours are custom properties, which a page may give itself.
public enum DrawingStyle {
    /// Colours for light and dark, for pages that do not give them.
    ///
    /// Contrast with the background is at least 3 for marks and 4.5 for words.
    public static let properties = StyleSheet(
        """
        :root{color-scheme:light dark;--ink:#1b1d1f;--soft:#595d61;--line:#c9ccce;--edge:#8b9094;--back:#fff;--pale:#f1f1ee;--accent:#0b5394;\
        --held:#0b5394;--ongoing:#0b5394;--planned:#0b5394;--possible:#5c6b7a;--postponed:#8a5a00;--cancelled:#a3341f;\
        --denied:#a3341f;--land:#e6e6e0;--home:#d3d3c8;--border:#fff;\
        --series1:#0b5394;--series2:#c06a00;--series3:#2f7d4f;--series4:#8e44a0;--series5:#5c6b7a;--series6:#a3341f;\
        --series7:#8a8f94;--tint1:#5c8cb8;--tint2:#437cb0;--tint3:#2a68a3;--tint4:#0b4a86;--ontint:#fff;--empty:#ececea}
        @media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#a9aeb3;--line:#4a4e52;--edge:#7d8387;--back:#151719;--pale:#202326;\
        --accent:#8ec1ff;--held:#8ec1ff;--ongoing:#8ec1ff;--planned:#8ec1ff;--possible:#9aa8b5;--postponed:#e0b04c;\
        --cancelled:#ff9178;--denied:#ff9178;--land:#2b2e31;--home:#3d4145;--border:#151719;\
        --series1:#8ec1ff;--series2:#f0a94a;--series3:#7ccb9a;--series4:#d7a0e6;--series5:#9aa8b5;--series6:#ff9178;\
        --series7:#7c8187;--tint1:#44719c;--tint2:#5f95c8;--tint3:#86b9e8;--tint4:#b9daff;--ontint:#10161c;--empty:#24272a}}

        """)

    /// The rules.
    public static let sheet = StyleSheet(
        """
        .drawn{container-type:inline-size;margin:.75rem 0}
        .drawn svg{display:block;width:100%;height:auto;max-width:45rem;overflow:visible}
        .drawn .map{overflow:hidden}
        .drawn .narrow{display:none;max-width:30rem}
        .drawn .narrow:only-child{display:block}
        @container (max-width:38rem){.drawn .wide{display:none}.drawn .narrow{display:block}}
        .drawing{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}
        .drawing text{fill:var(--ink)}
        .drawing a{text-decoration:none;outline-offset:2px}
        .drawing a:hover text{text-decoration:underline}
        .drawing .small{font-size:11px;fill:var(--soft)}
        .drawing .large{font-size:12px;font-weight:600;fill:var(--soft)}
        .drawing .now{fill:var(--accent);font-weight:600}
        .drawing a .small{fill:var(--ink)}
        .drawing .axis,.drawing .tick{fill:none;stroke:var(--line);stroke-width:1}
        .drawing .hatch{fill:none;stroke:var(--line);stroke-width:1;opacity:.55}
        .drawing .today{fill:none;stroke:var(--accent);stroke-width:1.5}
        .drawing .held{fill:var(--held);stroke:var(--held);stroke-width:1.5}
        .drawing .ongoing{fill:var(--back);stroke:var(--ongoing);stroke-width:1.5}
        .drawing .half{fill:var(--ongoing)}
        .drawing .planned{fill:var(--back);stroke:var(--planned);stroke-width:1.5}
        .drawing .possible{fill:var(--back);stroke:var(--possible);stroke-width:1.5;stroke-dasharray:2.2 1.8}
        .drawing .postponed{fill:var(--back);stroke:var(--postponed);stroke-width:1.5}
        .drawing .cancelled{fill:var(--back);stroke:var(--cancelled);stroke-width:1.5}
        .drawing .denied{fill:none;stroke:var(--denied);stroke-width:2}
        .drawing .part{stroke:var(--back);stroke-width:1;stroke-dasharray:none}
        .drawing .part.ongoing{fill:var(--ongoing);fill-opacity:.72}
        .drawing .part.planned{fill:var(--planned);fill-opacity:.62}
        .drawing .part.possible{fill:var(--possible);fill-opacity:.75}
        .drawing .part.postponed{fill:var(--postponed);fill-opacity:.6}
        .drawing .part.cancelled{fill:var(--cancelled);fill-opacity:.75}
        .drawing .part.denied{fill:var(--denied);fill-opacity:.62}
        .drawing .uncertain{fill:var(--pale);stroke:var(--soft);stroke-width:1;stroke-dasharray:3 2}
        .drawing .span{fill:var(--held)}
        .drawing a:hover path,.drawing a:hover rect,.drawing a:hover circle{stroke:var(--ink)}
        .drawing .series1{fill:var(--series1)}.drawing .series2{fill:var(--series2)}.drawing .series3{fill:var(--series3)}
        .drawing .series4{fill:var(--series4)}.drawing .series5{fill:var(--series5)}.drawing .series6{fill:var(--series6)}
        .drawing .series7{fill:var(--series7)}
        .drawing .tint1{fill:var(--tint1)}.drawing .tint2{fill:var(--tint2)}.drawing .tint3{fill:var(--tint3)}
        .drawing .tint4{fill:var(--tint4)}.drawing .none{fill:var(--empty)}
        .drawing .coming{fill:none;stroke:var(--line);stroke-width:1;opacity:.6}
        .drawing .edge{stroke:var(--soft);stroke-opacity:.72;stroke-linecap:butt}
        .drawing .outline{fill:none;stroke:var(--soft);stroke-width:1.5}
        .drawing .never{stroke-dasharray:4 5}
        .drawing a:hover .edge{stroke:var(--accent);stroke-opacity:1}
        .drawing .node{fill:var(--accent);stroke:var(--back);stroke-width:1.5}
        .drawing .node.never{fill:var(--back);stroke:var(--accent);stroke-dasharray:2.2 1.8}
        .drawing .center{fill:var(--accent)}
        .drawing .centername{font-size:13px;font-weight:600;fill:var(--back)}
        .drawing .headname{font-size:13px;font-weight:600}
        .drawing .count{fill:var(--soft)}
        .network text,.map text,.timeline a text{paint-order:stroke;stroke:var(--back);stroke-width:3px;stroke-linejoin:round}
        .network .centername,.map .inside{stroke:none}
        .drawing .land{fill:var(--land);stroke:var(--border);stroke-width:.7;stroke-linejoin:round}
        .drawing .home{fill:var(--home)}
        .drawing .border{fill:none;stroke:var(--border);stroke-width:.7}
        .drawing .place{fill:var(--accent);fill-opacity:.88;stroke:var(--back);stroke-width:1}
        .drawing .inside{font-size:11px;font-weight:600;fill:var(--back)}
        .drawing .country{font-size:11px;fill:var(--soft);letter-spacing:.04em}
        .local{background:var(--pale)}
        .local .country{stroke:none}
        .glyph{width:1em;height:1em;vertical-align:-.12em;overflow:visible}
        .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;padding:0;color:var(--soft);\
        font-size:.875rem}
        .legend .sample{vertical-align:middle}
        .statusline{list-style:none;margin:.75rem 0;padding:0}
        .statusline li{position:relative;padding:0 0 .75rem 1.75rem}
        .statusline li:not(:last-child)::before{content:"";position:absolute;left:.47rem;top:1.35em;bottom:-.1em;\
        border-left:1.5px solid var(--line)}
        .statusline .glyph{position:absolute;left:0;top:.25em}
        .statusline .when,.statusline .note,.bars .note{color:var(--soft)}
        .bars{border-collapse:collapse;width:100%;max-width:45rem;font-variant-numeric:tabular-nums}
        .bars th,.bars td{border:0;padding:.2rem .75rem .2rem 0;text-align:left;vertical-align:middle;font-weight:400}
        .bars thead th{color:var(--soft);font-size:.875rem}
        .bars tbody th{width:45%}
        .bars .value{text-align:right;white-space:nowrap;width:1%}
        .bars thead .value{text-align:left}
        .bars .length{padding-right:0}
        .bars caption{text-align:left;color:var(--soft)}
        .bars .bar{display:block}
        .bars .bar rect{fill:var(--accent)}
        .bars .note{font-size:.875rem;white-space:nowrap}
        .matrix{container-type:inline-size;overflow-x:auto;margin:.75rem 0}
        .matrix table{border-collapse:separate;border-spacing:2px;width:auto;font-size:.8125rem;font-variant-numeric:tabular-nums}
        .matrix caption{text-align:left;color:var(--soft);padding:0 0 .25rem}
        .matrix th,.matrix td{border:0;padding:0;font-weight:400}
        .matrix tbody th{text-align:right;min-width:0;padding-right:.5rem;white-space:nowrap;position:sticky;left:0;\
        background:var(--back)}
        .matrix thead th{text-align:center;vertical-align:bottom;min-width:1.5rem}
        .matrix .upright a{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:8rem;overflow:hidden;\
        text-overflow:ellipsis;white-space:nowrap;padding:.25rem 0}
        @container (max-width:30rem){.matrix .rare{display:none}}
        .matrix tbody th a{display:block;max-width:13rem;overflow:hidden;text-overflow:ellipsis}
        @container (max-width:30rem){.matrix tbody th a{max-width:6.5rem}}
        .matrix th a{color:var(--ink);text-decoration:none}
        .matrix a:hover{text-decoration:underline}
        .matrix td{min-width:1.5rem;height:1.5rem;text-align:center;vertical-align:middle;background:var(--empty);\
        print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .matrix td:first-child{background:none}
        .matrix td.same{background:var(--line)}
        .matrix td.tint1{background:var(--tint1)}.matrix td.tint2{background:var(--tint2)}
        .matrix td.tint3{background:var(--tint3)}.matrix td.tint4{background:var(--tint4)}
        .matrix td a{display:block;line-height:1.5rem;color:var(--ink);text-decoration:none}
        .matrix td.tint3 a,.matrix td.tint4 a{color:var(--ontint)}
        .dense td,.dense thead th{min-width:1.25rem}
        .dense td{height:1.25rem;font-size:.6875rem}
        .dense td a{line-height:1.25rem}
        @media print{.drawn .wide{display:block}.drawn .narrow{display:none}.matrix{overflow:visible}}

        """)
}
