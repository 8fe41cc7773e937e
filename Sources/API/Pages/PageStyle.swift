import Foundation
import Markup
import Records

/// The look of all pages, and the policy that lets nothing else in.
enum PageStyle {
    /// The style sheet.
    static let sheet = StyleSheet(
        """
        :root{color-scheme:light dark;--text:#1a1a1a;--soft:#555;--back:#fff;--line:#d4d4d4;--link:#0b4fa8;--seen:#6a2c91;\
        --pale:#f4f4f1;--meeting:#fde9a8;--quote:#cfe6ff;--name:#dcefd3;--aim:#c2410c}
        @media (prefers-color-scheme:dark){:root{--text:#ececec;--soft:#b4b4b4;--back:#161616;--line:#444;--link:#8ec1ff;\
        --seen:#d3b0f5;--pale:#222;--meeting:#5c4a09;--quote:#173f66;--name:#2b4a1f;--aim:#ff9d5c}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0 auto;max-width:46rem;padding:0 1rem 2rem;background:var(--back);color:var(--text);\
        font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
        a{color:var(--link);text-underline-offset:.15em}
        a:visited{color:var(--seen)}
        :focus-visible{outline:3px solid var(--aim);outline-offset:2px}
        .skip{position:absolute;left:-999rem}
        .skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.5rem}
        header{border-bottom:1px solid var(--line);padding:.75rem 0;margin-bottom:1.25rem}
        .brand{font-weight:700;font-size:1.25rem;text-decoration:none;color:var(--text)}
        nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.25rem 0 .5rem;padding:0}
        nav a{display:inline-block;padding:.25rem 0}
        nav a[aria-current]{color:var(--text);font-weight:700;text-decoration:none}
        form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.25rem 0}
        input,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--soft);border-radius:.3rem;\
        padding:.4rem .6rem;min-height:2.75rem}
        input{flex:1 1 12rem;min-width:0}
        @media (max-width:35.99rem){form label{flex:1 0 100%}}
        button{background:var(--pale);cursor:pointer}
        h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
        h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
        h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
        p{margin:.5rem 0}
        .soft{color:var(--soft);font-size:.95rem}
        .records{list-style:none;padding:0;margin:.5rem 0}
        .records>li{padding:.6rem 0;border-bottom:1px solid var(--line)}
        .records .soft{display:block}
        .state{display:inline-block;border:1px solid var(--soft);border-radius:.3rem;padding:0 .4rem;font-size:.9rem;\
        color:var(--text)}
        dl{margin:.75rem 0}
        dt{font-weight:600;margin-top:.6rem}
        dd{margin:0}
        @media (min-width:36rem){dl{display:grid;grid-template-columns:9rem 1fr;gap:.4rem 1rem}dt{margin:0}}
        .source{font-size:.95rem}
        blockquote{margin:.75rem 0;padding:0}
        .large{font-size:1.45rem;line-height:1.4;margin:.25rem 0 1rem}
        .text{border-left:3px solid var(--line);padding-left:1rem;margin:.75rem 0}
        .text p{margin:.75rem 0}
        mark{color:inherit;background:var(--meeting);border-radius:.15rem;padding:.05em 0}
        mark.quote{background:var(--quote)}
        mark.name{background:var(--name)}
        mark a,mark a:visited{color:inherit;text-decoration:underline dotted from-font}
        mark:target{outline:3px solid var(--aim);outline-offset:1px;scroll-margin-top:4rem}
        table{border-collapse:collapse;width:100%;font-size:.95rem}
        caption{text-align:left;color:var(--soft);padding:.25rem 0}
        th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
        th{font-weight:600}
        @media (max-width:35.99rem){thead{position:absolute;left:-999rem}tr{display:block;padding:.4rem 0;\
        border-bottom:1px solid var(--line)}tbody th,td{display:block;border:0;padding:.1rem 0}}
        .facets{background:var(--pale);border-radius:.4rem;padding:.25rem 1rem .75rem;margin:1rem 0}
        .facets h2{font-size:1.0625rem;border:0;margin:.75rem 0 .25rem}
        .facets h3{font-size:1rem;margin:.75rem 0 .1rem}
        .facets ul,.chosen{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:0;padding:0}
        .facets a,.facets strong{display:inline-block;padding:.15rem 0}
        .chosen{margin:.75rem 0}
        .chosen li{background:var(--pale);border-radius:.4rem;padding:.2rem .6rem}
        .paging{display:flex;justify-content:space-between;gap:1rem;margin:1rem 0}
        @media (min-width:64rem){body:has(.beside){max-width:64rem}.beside{display:grid;\
        grid-template-columns:minmax(0,1fr) 16rem;gap:2rem;align-items:start}.narrow{display:none}\
        .beside .facets ul{display:block}}
        footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem;color:var(--soft);font-size:.95rem}

        """)

    /// What a page may load: its own style sheet, and nothing else.
    ///
    /// Source: CSP Level 3, 2.3.1 and 6.
    static let policy =
        "default-src 'none'; style-src 'sha256-\(hash)'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// SHA-256 of the style sheet in base 64.
    private static let hash: String = {
        let digits = Array(Digest.sha256Hex(sheet.text).utf8)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
        }
        return Data(bytes).base64EncodedString()
    }()
}
